### Calendars and their months, for dates as people know them, in Haitian Creole.

calendar-gregorian = Kalandriye entènasyonal
calendar-ethiopic = Kalandriye etyopyen
calendar-persian = Kalandriye solè (Iran, Afganistan)
calendar-islamic = Kalandriye islamik
calendar-bikram = Kalandriye nepalè

## Ethiopian months

calendar-ethiopic-1 = meskerem
calendar-ethiopic-2 = tikimt
calendar-ethiopic-3 = hidar
calendar-ethiopic-4 = tahsas
calendar-ethiopic-5 = tir
calendar-ethiopic-6 = yekatit
calendar-ethiopic-7 = megabit
calendar-ethiopic-8 = miazia
calendar-ethiopic-9 = ginbot
calendar-ethiopic-10 = sene
calendar-ethiopic-11 = hamle
calendar-ethiopic-12 = nehase
calendar-ethiopic-13 = pagume

## Solar Hijri months

calendar-persian-1 = favadin
calendar-persian-2 = òdibehècht
calendar-persian-3 = kòdad
calendar-persian-4 = tir
calendar-persian-5 = mòdad
calendar-persian-6 = charivar
calendar-persian-7 = mèr
calendar-persian-8 = aban
calendar-persian-9 = aza
calendar-persian-10 = dey
calendar-persian-11 = baman
calendar-persian-12 = esfand

## Islamic months

calendar-islamic-1 = mouaram
calendar-islamic-2 = safar
calendar-islamic-3 = rabi al-awal
calendar-islamic-4 = rabi al-tani
calendar-islamic-5 = joumada al-awal
calendar-islamic-6 = joumada al-tani
calendar-islamic-7 = rajab
calendar-islamic-8 = chaban
calendar-islamic-9 = ramadan
calendar-islamic-10 = chawal
calendar-islamic-11 = dou al-kada
calendar-islamic-12 = dou al-hija

## Months of Bikram Sambat

calendar-bikram-1 = baisakh
calendar-bikram-2 = jestha
calendar-bikram-3 = asar
calendar-bikram-4 = shrawan
calendar-bikram-5 = bhadra
calendar-bikram-6 = ashwin
calendar-bikram-7 = kartik
calendar-bikram-8 = mangsir
calendar-bikram-9 = poush
calendar-bikram-10 = magh
calendar-bikram-11 = falgun
calendar-bikram-12 = chaitra
