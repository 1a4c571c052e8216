### The screen on the waiting room's wall, in French. Read from eight metres away, by everyone.

display-title = Salle d’attente
display-window = Guichet
display-last = Appelés avant
display-resting = Asseyez-vous, s’il vous plaît. Votre numéro s’affichera ici.
display-patience = Attendez votre numéro, s’il vous plaît. Nous ne montrons jamais de noms.
display-live = À jour
display-lost = Ces numéros sont peut-être anciens. Demandez à l’accueil, s’il vous plaît.
# Stands after a range: 10–20 min
display-minutes = min
# A button: whether calls are heard here.
display-sound = Son
# Said before the letters and digits of a number that is called.
display-spoken-number = Numéro
# Said before the digits of a window, which always come last.
display-spoken-go = Merci d’aller au guichet
