### Calendars and their months, for dates as people know them. Vietnamese, translated by machine.

calendar-gregorian = Dương lịch quốc tế
calendar-ethiopic = Lịch Ethiopia
calendar-persian = Lịch mặt trời Iran
calendar-islamic = Lịch Hồi giáo
calendar-bikram = Lịch Nepal

## Ethiopian months

calendar-ethiopic-1 = tháng Meskerem
calendar-ethiopic-2 = tháng Tikimt
calendar-ethiopic-3 = tháng Hidar
calendar-ethiopic-4 = tháng Tahsas
calendar-ethiopic-5 = tháng Tir
calendar-ethiopic-6 = tháng Yekatit
calendar-ethiopic-7 = tháng Megabit
calendar-ethiopic-8 = tháng Miazia
calendar-ethiopic-9 = tháng Ginbot
calendar-ethiopic-10 = tháng Sene
calendar-ethiopic-11 = tháng Hamle
calendar-ethiopic-12 = tháng Nehase
calendar-ethiopic-13 = tháng Pagume

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = tháng Farvardin
calendar-persian-2 = tháng Ordibehesht
calendar-persian-3 = tháng Khordad
calendar-persian-4 = tháng Tir
calendar-persian-5 = tháng Mordad
calendar-persian-6 = tháng Shahrivar
calendar-persian-7 = tháng Mehr
calendar-persian-8 = tháng Aban
calendar-persian-9 = tháng Azar
calendar-persian-10 = tháng Dey
calendar-persian-11 = tháng Bahman
calendar-persian-12 = tháng Esfand

## Islamic months

calendar-islamic-1 = tháng Muharram
calendar-islamic-2 = tháng Safar
calendar-islamic-3 = tháng Rabi al-Awwal
calendar-islamic-4 = tháng Rabi al-Thani
calendar-islamic-5 = tháng Jumada al-Awwal
calendar-islamic-6 = tháng Jumada al-Thani
calendar-islamic-7 = tháng Rajab
calendar-islamic-8 = tháng Shaban
calendar-islamic-9 = tháng Ramadan
calendar-islamic-10 = tháng Shawwal
calendar-islamic-11 = tháng Dhu al-Qadah
calendar-islamic-12 = tháng Dhu al-Hijjah

## Months of Bikram Sambat

calendar-bikram-1 = tháng Baisakh
calendar-bikram-2 = tháng Jestha
calendar-bikram-3 = tháng Asar
calendar-bikram-4 = tháng Shrawan
calendar-bikram-5 = tháng Bhadra
calendar-bikram-6 = tháng Ashwin
calendar-bikram-7 = tháng Kartik
calendar-bikram-8 = tháng Mangsir
calendar-bikram-9 = tháng Poush
calendar-bikram-10 = tháng Magh
calendar-bikram-11 = tháng Falgun
calendar-bikram-12 = tháng Chaitra
