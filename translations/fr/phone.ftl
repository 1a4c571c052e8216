### The page a visitor's own phone shows after reading the code on the ticket, in French. No name, no reason.

phone-title = Votre numéro
# How many people are called before this one.
phone-ahead = { $count ->
    [one] Il y a { $count } personne avant vous.
   *[other] Il y a { $count } personnes avant vous.
}
phone-range = L’attente est d’environ { $from } à { $to } minutes.
phone-next = Vous êtes la prochaine personne. Restez tout près.
phone-soon = C’est bientôt votre tour. Restez tout près.
phone-called = Merci d’aller au guichet { $window } maintenant.
phone-go = Merci d’aller maintenant ici : { $place }.
phone-missed = Nous avons appelé votre numéro et vous n’étiez pas là. Allez à l’accueil, s’il vous plaît.
phone-with-us = Vous êtes avec nous maintenant.
phone-hold = Vous pouvez revenir à { $time }. Nous gardons votre place.
phone-ended = Votre visite est terminée.
phone-gone = Cette page ne marche plus. Demandez à l’accueil, s’il vous plaît.
phone-trouble = Nous ne pouvons pas montrer votre numéro en ce moment. Cette page réessaie toute seule. Vous pouvez toujours demander à l’accueil.
phone-late = Peut-être que nous ne pourrons pas vous recevoir aujourd’hui. Demandez à l’accueil, s’il vous plaît.
phone-order = Certaines personnes ont un rendez-vous ou une date urgente. Elles peuvent passer avant vous.
phone-updated = Mis à jour à { $time }
phone-again = Regarder encore
phone-no-name = Cette page ne montre jamais votre nom.
phone-unreviewed = Une machine a traduit ce texte. Si quelque chose n’est pas clair, demandez-nous.
