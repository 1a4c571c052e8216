### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = Vous pouvez demander de l’aide ici
slip-call-first = Appelez d’abord, s’il vous plaît. Nous n’avons pas vérifié ceci récemment.
slip-phone = Téléphone
slip-address = Adresse
slip-hours = Horaires
slip-bring = Prenez avec vous
slip-bring-always = Toutes les lettres et tous les papiers que vous avez.
slip-not-us = C’est une autre organisation. Vous décidez de ce que vous leur dites.
slip-interpreter = Vous pouvez demander un interprète.
slip-from = Ce papier vient de
slip-come-back = S’ils ne peuvent pas vous aider, revenez nous voir, s’il vous plaît.
