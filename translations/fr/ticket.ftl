### The paper ticket, in French. It never says why the person came.

ticket-arrived = Votre arrivée : { $time }
ticket-range = Attente : environ { $from } à { $to } minutes
ticket-have-ready-papers = Préparez tous vos papiers, s’il vous plaît.
ticket-have-ready-listen = Restez tout près, s’il vous plaît. Nous appelons votre numéro.
ticket-may-go = Vous pouvez vous absenter jusqu’à { $time }. Ensuite, soyez ici, s’il vous plaît : nous appelons votre numéro.
ticket-fraud = Un « notario » n’est pas un avocat. Ne payez pas un « notario » pour des conseils juridiques.
ticket-copy = COPIE
# For staff, always printed in English.
ticket-staff = Équipe : lit { $language }
