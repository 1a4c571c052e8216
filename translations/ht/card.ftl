### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = Randevou ou
card-code = Kòd ou
card-how = Lè ou vini, antre kòd sa a sou ekran tactil la, oswa montre kat sa a nan resepsyon an.
card-cannot-come = Si ou pa ka vini, tanpri, di nou sa, pou nou ka bay yon lòt moun lè a.

## Days of the week

card-monday = lendi
card-tuesday = madi
card-wednesday = mèkredi
card-thursday = jedi
card-friday = vandredi
card-saturday = samdi
card-sunday = dimanch

## Reminders

card-reminder-subject = Tanpri, rele nou
card-reminder = Tanpri, rele nou pou randevou ou a. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = Tanpri, vini jou sa a
card-dated-first = Montre papye sa a nan resepsyon an jou sa a. Ou pase anvan moun ki pa gen papye sa a. Se sèl moun ki gen gwo ijans ki pase anvan.
