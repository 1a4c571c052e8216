### Calendars and their months, for dates as people know them, in Somali.

calendar-gregorian = Kalandarka Miilaadi
calendar-ethiopic = Kalandarka Itoobiya
calendar-persian = Kalandarka Iiraan
calendar-islamic = Kalandarka Islaamka
calendar-bikram = Kalandarka Nebaal

## Ethiopian months

calendar-ethiopic-1 = Maskaram
calendar-ethiopic-2 = Tikimt
calendar-ethiopic-3 = Hidar
calendar-ethiopic-4 = Taahsaas
calendar-ethiopic-5 = Tir
calendar-ethiopic-6 = Yakaatit
calendar-ethiopic-7 = Magaabit
calendar-ethiopic-8 = Miyaasya
calendar-ethiopic-9 = Ginbot
calendar-ethiopic-10 = Sane
calendar-ethiopic-11 = Hamle
calendar-ethiopic-12 = Nahase
calendar-ethiopic-13 = Bagume

## Solar Hijri months

calendar-persian-1 = Farwardiin
calendar-persian-2 = Ordibehisht
calendar-persian-3 = Khordaad
calendar-persian-4 = Tiir
calendar-persian-5 = Mordaad
calendar-persian-6 = Shahriwar
calendar-persian-7 = Mehr
calendar-persian-8 = Aabaan
calendar-persian-9 = Aasar
calendar-persian-10 = Dey
calendar-persian-11 = Bahman
calendar-persian-12 = Esfand

## Islamic months

calendar-islamic-1 = Muxarram
calendar-islamic-2 = Safar
calendar-islamic-3 = Rabiicul Awal
calendar-islamic-4 = Rabiicul Aakhir
calendar-islamic-5 = Jumaadal Awal
calendar-islamic-6 = Jumaadal Aakhir
calendar-islamic-7 = Rajab
calendar-islamic-8 = Shacbaan
calendar-islamic-9 = Ramadaan
calendar-islamic-10 = Shawaal
calendar-islamic-11 = Dul Qacda
calendar-islamic-12 = Dul Xijja

## Months of Bikram Sambat

calendar-bikram-1 = Baysaakh
calendar-bikram-2 = Jestha
calendar-bikram-3 = Asaar
calendar-bikram-4 = Shraawan
calendar-bikram-5 = Bhaadra
calendar-bikram-6 = Ashwin
calendar-bikram-7 = Kaartik
calendar-bikram-8 = Mangsiir
calendar-bikram-9 = Push
calendar-bikram-10 = Maagh
calendar-bikram-11 = Faalgun
calendar-bikram-12 = Chaytra
