### Calendars and their months, for dates as people know them, in Spanish.

calendar-gregorian = Calendario internacional
calendar-ethiopic = Calendario etíope
calendar-persian = Calendario solar persa
calendar-islamic = Calendario islámico
calendar-bikram = Calendario nepalí

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

calendar-persian-1 = farvardín
calendar-persian-2 = ordibehesht
calendar-persian-3 = jordad
calendar-persian-4 = tir
calendar-persian-5 = mordad
calendar-persian-6 = shahrivar
calendar-persian-7 = mehr
calendar-persian-8 = abán
calendar-persian-9 = azar
calendar-persian-10 = dey
calendar-persian-11 = bahmán
calendar-persian-12 = esfand

## Islamic months

calendar-islamic-1 = muharram
calendar-islamic-2 = safar
calendar-islamic-3 = rabi al-awwal
calendar-islamic-4 = rabi al-thani
calendar-islamic-5 = yumada al-awwal
calendar-islamic-6 = yumada al-thani
calendar-islamic-7 = rayab
calendar-islamic-8 = shabán
calendar-islamic-9 = ramadán
calendar-islamic-10 = shawwal
calendar-islamic-11 = du al-qada
calendar-islamic-12 = du al-hiyya

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
