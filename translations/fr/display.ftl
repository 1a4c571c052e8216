### The screen on the waiting room's wall, in French. Read from eight metres away, by everyone.

display-title = Salle d’attente
display-window = Guichet
display-last = Appelés avant
display-resting = Asseyez-vous, s’il vous plaît. Votre numéro s’affichera ici.
display-patience = Attendez votre numéro, s’il vous plaît. Nous ne montrons jamais de noms.
display-live = À jour
display-lost = Ces numéros sont peut-être anciens. Demandez à l’accueil, s’il vous plaît.
