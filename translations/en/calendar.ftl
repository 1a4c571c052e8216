### Calendars and their months, for dates as people know them.

calendar-gregorian = International calendar
calendar-ethiopic = Ethiopian calendar
calendar-persian = Solar Hijri calendar
calendar-islamic = Islamic calendar
calendar-bikram = Nepali calendar

## Ethiopian months

calendar-ethiopic-1 = Meskerem
calendar-ethiopic-2 = Tikimt
calendar-ethiopic-3 = Hidar
calendar-ethiopic-4 = Tahsas
calendar-ethiopic-5 = Tir
calendar-ethiopic-6 = Yekatit
calendar-ethiopic-7 = Megabit
calendar-ethiopic-8 = Miazia
calendar-ethiopic-9 = Ginbot
calendar-ethiopic-10 = Sene
calendar-ethiopic-11 = Hamle
calendar-ethiopic-12 = Nehase
calendar-ethiopic-13 = Pagume

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = Farvardin
calendar-persian-2 = Ordibehesht
calendar-persian-3 = Khordad
calendar-persian-4 = Tir
calendar-persian-5 = Mordad
calendar-persian-6 = Shahrivar
calendar-persian-7 = Mehr
calendar-persian-8 = Aban
calendar-persian-9 = Azar
calendar-persian-10 = Dey
calendar-persian-11 = Bahman
calendar-persian-12 = Esfand

## Islamic months

calendar-islamic-1 = Muharram
calendar-islamic-2 = Safar
calendar-islamic-3 = Rabi al-Awwal
calendar-islamic-4 = Rabi al-Thani
calendar-islamic-5 = Jumada al-Awwal
calendar-islamic-6 = Jumada al-Thani
calendar-islamic-7 = Rajab
calendar-islamic-8 = Shaban
calendar-islamic-9 = Ramadan
calendar-islamic-10 = Shawwal
calendar-islamic-11 = Dhu al-Qadah
calendar-islamic-12 = Dhu al-Hijjah

## Months of Bikram Sambat

calendar-bikram-1 = Baisakh
calendar-bikram-2 = Jestha
calendar-bikram-3 = Asar
calendar-bikram-4 = Shrawan
calendar-bikram-5 = Bhadra
calendar-bikram-6 = Ashwin
calendar-bikram-7 = Kartik
calendar-bikram-8 = Mangsir
calendar-bikram-9 = Poush
calendar-bikram-10 = Magh
calendar-bikram-11 = Falgun
calendar-bikram-12 = Chaitra
