### Calendars and their months, for dates as people know them, in Turkish.

calendar-gregorian = Uluslararası takvim
calendar-ethiopic = Etiyopya takvimi
calendar-persian = İran güneş takvimi
calendar-islamic = Hicri (İslami) takvim
calendar-bikram = Nepal takvimi

## Ethiopian months

calendar-ethiopic-1 = Meskerem
calendar-ethiopic-2 = Tikimt
calendar-ethiopic-3 = Hidar
calendar-ethiopic-4 = Tahsas
calendar-ethiopic-5 = Tir
calendar-ethiopic-6 = Yakatit
calendar-ethiopic-7 = Magabit
calendar-ethiopic-8 = Miyazya
calendar-ethiopic-9 = Ginbot
calendar-ethiopic-10 = Sene
calendar-ethiopic-11 = Hamle
calendar-ethiopic-12 = Nehasa
calendar-ethiopic-13 = Pagumen

## Solar Hijri months

calendar-persian-1 = Ferverdin
calendar-persian-2 = Ordibeheşt
calendar-persian-3 = Hordad
calendar-persian-4 = Tir
calendar-persian-5 = Mordad
calendar-persian-6 = Şehriver
calendar-persian-7 = Mehr
calendar-persian-8 = Aban
calendar-persian-9 = Azer
calendar-persian-10 = Dey
calendar-persian-11 = Behmen
calendar-persian-12 = Esfend

## Islamic months

calendar-islamic-1 = Muharrem
calendar-islamic-2 = Safer
calendar-islamic-3 = Rebiülevvel
calendar-islamic-4 = Rebiülahir
calendar-islamic-5 = Cemaziyelevvel
calendar-islamic-6 = Cemaziyelahir
calendar-islamic-7 = Recep
calendar-islamic-8 = Şaban
calendar-islamic-9 = Ramazan
calendar-islamic-10 = Şevval
calendar-islamic-11 = Zilkade
calendar-islamic-12 = Zilhicce

## Months of Bikram Sambat

calendar-bikram-1 = Baişakh
calendar-bikram-2 = Ceştha
calendar-bikram-3 = Asar
calendar-bikram-4 = Şravan
calendar-bikram-5 = Bhadra
calendar-bikram-6 = Aşvin
calendar-bikram-7 = Kartik
calendar-bikram-8 = Mangşir
calendar-bikram-9 = Puş
calendar-bikram-10 = Magh
calendar-bikram-11 = Falgun
calendar-bikram-12 = Çaitra
