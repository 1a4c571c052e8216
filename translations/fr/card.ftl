### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = Votre rendez-vous
card-code = Votre code
card-how = Quand vous venez, entrez ce code sur l’écran tactile ou montrez cette carte à l’accueil.
card-cannot-come = Si vous ne pouvez pas venir, dites-le-nous, s’il vous plaît : nous donnerons l’heure à quelqu’un d’autre.

## Days of the week

card-monday = lundi
card-tuesday = mardi
card-wednesday = mercredi
card-thursday = jeudi
card-friday = vendredi
card-saturday = samedi
card-sunday = dimanche

## Reminders

card-reminder-subject = Appelez-nous, s’il vous plaît
card-reminder = Merci d’appeler au sujet de votre rendez-vous. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = Venez ce jour-là, s’il vous plaît
card-dated-first = Montrez ce papier à l’accueil ce jour-là. Vous passez avant les personnes qui n’ont pas un tel papier. Seuls les cas très urgents passent d’abord.
