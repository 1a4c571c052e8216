### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = Ballantaada
card-code = Koodhkaaga
card-how = Marka aad timaado, koodhkan geli shaashadda taabashada, ama kaarkan ku tus miiska soo dhaweynta.
card-cannot-come = Haddii aadan iman karin, fadlan noo sheeg, si aan waqtiga u siinno qof kale.

## Days of the week

card-monday = Isniin
card-tuesday = Talaado
card-wednesday = Arbaco
card-thursday = Khamiis
card-friday = Jimce
card-saturday = Sabti
card-sunday = Axad

## Reminders

card-reminder-subject = Fadlan soo wac
card-reminder = Fadlan ka soo wac arrinta ballantaada. –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = Fadlan imow maalintan
card-dated-first = Warqaddan ku tus miiska soo dhaweynta maalintaas. Waxaad ka hor marysaa dadka aan haysan warqad sidan ah. Kaliya dadka aad u degdegsan ayaa hor maraya.
