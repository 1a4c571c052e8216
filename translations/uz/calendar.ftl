### Calendars and their months, for dates as people know them. Uzbek, translated by machine.

calendar-gregorian = Xalqaro taqvim
calendar-ethiopic = Efiopiya taqvimi
calendar-persian = Eron quyosh taqvimi
calendar-islamic = Islom taqvimi
calendar-bikram = Nepal taqvimi

## Ethiopian months

calendar-ethiopic-1 = meskerem
calendar-ethiopic-2 = tikimt
calendar-ethiopic-3 = hidar
calendar-ethiopic-4 = tahsas
calendar-ethiopic-5 = tir
calendar-ethiopic-6 = yekatit
calendar-ethiopic-7 = megabit
calendar-ethiopic-8 = miyaziya
calendar-ethiopic-9 = ginbot
calendar-ethiopic-10 = sene
calendar-ethiopic-11 = hamle
calendar-ethiopic-12 = nehase
calendar-ethiopic-13 = pagume

## Solar Hijri months. Afghan languages (Dari, Pashto) use Hamal, Sawr …; everybody else the Iranian names.

calendar-persian-1 = farvardin
calendar-persian-2 = ordibehesht
calendar-persian-3 = xordod
calendar-persian-4 = tir
calendar-persian-5 = mordod
calendar-persian-6 = shahrivar
calendar-persian-7 = mehr
calendar-persian-8 = obon
calendar-persian-9 = ozar
calendar-persian-10 = dey
calendar-persian-11 = bahman
calendar-persian-12 = esfand

## Islamic months

calendar-islamic-1 = muharram
calendar-islamic-2 = safar
calendar-islamic-3 = rabiʼ ul-avval
calendar-islamic-4 = rabiʼ us-soniy
calendar-islamic-5 = jumod ul-avval
calendar-islamic-6 = jumod us-soniy
calendar-islamic-7 = rajab
calendar-islamic-8 = shaʼbon
calendar-islamic-9 = ramazon
calendar-islamic-10 = shavvol
calendar-islamic-11 = zulqaʼda
calendar-islamic-12 = zulhijja

## Months of Bikram Sambat

calendar-bikram-1 = baysakh
calendar-bikram-2 = jestha
calendar-bikram-3 = asar
calendar-bikram-4 = shravan
calendar-bikram-5 = bhadra
calendar-bikram-6 = ashvin
calendar-bikram-7 = kartik
calendar-bikram-8 = mangsir
calendar-bikram-9 = push
calendar-bikram-10 = magh
calendar-bikram-11 = falgun
calendar-bikram-12 = chaytra
