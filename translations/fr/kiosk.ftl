### The screens of the kiosk, in French (vous). Short words; a frightened or tired person reads them,
### or has them read aloud. Made by a machine, not reviewed yet.

## Welcome

kiosk-welcome-title = Bienvenue
kiosk-welcome-start = Touchez pour commencer
kiosk-welcome-fraud = Un « notario » n’est pas un avocat. Ne payez pas un « notario » pour des conseils juridiques.
kiosk-welcome-wait = Un instant, s’il vous plaît.

## Language

kiosk-language-title = Choisissez votre langue
kiosk-language-not-here = Ma langue n’est pas ici
kiosk-language-here = Touchez ici pour le français
kiosk-language-spoken-title = Quelle langue parlez-vous ?
kiosk-language-spoken-line = Touchez votre langue. Une personne va venir vous voir.
kiosk-language-interpreter = Nous allons vous trouver un interprète.
kiosk-language-none-of-these = Aucune de celles-ci

## Notice

kiosk-notice-title = Nous ne sommes pas le gouvernement. Nous ne sommes pas la police de l’immigration.
kiosk-notice-who = Bienvenue. Nous sommes { $office }, un bureau d’aide juridique sans but lucratif.
kiosk-notice-cost = Notre aide est gratuite ou peu chère. Seule notre équipe explique les frais.
kiosk-notice-what = Cet écran vous donne seulement une place dans la file. Il ne peut pas donner de conseils juridiques. L’utiliser ne fait pas de nous vos avocats.
kiosk-notice-why = Nous demandons de quelle aide vous avez besoin et la date sur votre papier, pour que la bonne personne vous aide à temps.
kiosk-notice-choice = Vous pouvez passer toute question. Vous pouvez aussi parler à quelqu’un. Un interprète est disponible gratuitement.
kiosk-notice-private = Seule notre équipe verra vos réponses. Nous ne les donnons ni à l’immigration ni à d’autres personnes, sauf si vous dites oui par écrit ou si la loi nous y oblige. Si cela arrive un jour, nous vous protégerons autant que la loi le permet.
kiosk-notice-erased = Merci de ne pas écrire votre histoire ici. Merci de ne rien écrire sur la police, votre passé avec l’immigration ou d’autres personnes. Si vous arrêtez maintenant, vos réponses sont effacées.
kiosk-notice-contact = Nous vous appelons ou écrivons seulement si vous dites que c’est sans danger.
kiosk-notice-kept = Si vous prenez un numéro, nous gardons vos réponses selon les règles de notre bureau. Vous pouvez nous demander une copie ou nous demander de les effacer.
kiosk-notice-conflict = Peut-être que nous ne pourrons pas vous aider si nous aidons déjà une autre personne liée à votre dossier. Nous ne pouvons pas vous dire pourquoi.
kiosk-notice-notario = Un « notario » n’est pas un avocat. Vous pouvez demander à voir notre certificat. Ne signez jamais un formulaire vide.
kiosk-notice-unhappy = Si quelque chose ne va pas avec nous, dites-le à n’importe quelle personne ici.
kiosk-notice-version = Version { $version } de cet avis, { $date }.
kiosk-notice-accept = J’ai compris
kiosk-notice-person = Je veux parler à quelqu’un
kiosk-notice-unreviewed = Une machine a traduit ce texte. Si quelque chose n’est pas clair, demandez-nous.

## Buttons around a screen

kiosk-back = Retour
kiosk-skip = Passer
kiosk-continue = Continuer
kiosk-finish = Terminer
kiosk-done = C’est bon
kiosk-more = Plus
kiosk-previous = Précédent
kiosk-call = Appeler quelqu’un
kiosk-erase = Effacer
kiosk-hide = Cacher
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Touchez pour revenir à vos réponses
kiosk-finish-now = Terminer maintenant
kiosk-tell = Le dire à quelqu’un
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = Je le dirai à quelqu’un
kiosk-page = Page { $page } sur { $of }

## How the screen can help

kiosk-comfort = Aide pour l’écran
kiosk-comfort-title = Comment cet écran peut-il vous aider ?
kiosk-comfort-large = Lettres plus grandes
kiosk-comfort-contrast = Couleurs plus fortes
kiosk-comfort-lower = Tout plus bas
kiosk-comfort-aloud = Tout me lire à voix haute
kiosk-comfort-louder = Plus fort
kiosk-comfort-quieter = Moins fort
kiosk-comfort-headphones = D’autres personnes peuvent entendre. Avec un casque, il n’y a que vous qui entendez.
kiosk-comfort-on = Activé
kiosk-comfort-off = Désactivé
kiosk-listen = Écouter
kiosk-listen-stop = Arrêter la voix

## Dates

kiosk-date-year = Année
kiosk-date-month = Mois
kiosk-date-day = Jour
kiosk-date-unknown = Je ne sais pas
kiosk-date-other-year = Une autre année
kiosk-date-age = Je connais seulement l’âge
kiosk-date-age-title = Quel âge ?
kiosk-month-1 = janvier
kiosk-month-2 = février
kiosk-month-3 = mars
kiosk-month-4 = avril
kiosk-month-5 = mai
kiosk-month-6 = juin
kiosk-month-7 = juillet
kiosk-month-8 = août
kiosk-month-9 = septembre
kiosk-month-10 = octobre
kiosk-month-11 = novembre
kiosk-month-12 = décembre

## Keyboard

kiosk-key-space = Espace
kiosk-key-backspace = Effacer une lettre
kiosk-key-clear = Tout effacer
kiosk-key-shift = Majuscules
kiosk-key-numbers = Chiffres et signes
kiosk-key-letters = Lettres
kiosk-key-accents = Lettres avec accents
kiosk-key-plus = Signe plus
kiosk-key-order = Ordre ABC
kiosk-key-more-letters = Autres lettres
kiosk-key-half-space = Demi-espace
kiosk-field-show = Montrer
kiosk-field-hide = Cacher

## Phone numbers and countries

kiosk-country-code = De quel pays est ce téléphone ?
kiosk-country-other = Un autre pays
kiosk-country-none = Aucun pays
kiosk-country-search = Écrivez les premières lettres du pays.
kiosk-country-not-found = Aucun pays ne commence ainsi. Effacez une lettre, ou écrivez le nom en entier.

## Lists of several things, such as all trips

kiosk-rows-add = Ajouter
kiosk-rows-another = Ajouter encore
kiosk-rows-none = Il n’y a rien à ajouter
kiosk-rows-done = C’est tout
kiosk-rows-remove = Enlever
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = Ligne { $at }

## Review

kiosk-review-title = Regardez vos réponses
kiosk-review-help = Touchez une réponse pour la changer. Touchez « Terminer » pour recevoir votre numéro.
kiosk-review-change = Changer
kiosk-review-skipped = Sans réponse

## Ticket

kiosk-ticket-title = Votre numéro
kiosk-ticket-printing = Votre papier est en train de s’imprimer.
kiosk-ticket-printed = Prenez votre papier.
kiosk-ticket-not-printed = Il n’y a pas de papier. Retenez bien votre numéro, s’il vous plaît.
kiosk-ticket-range = L’attente est d’environ { $from } à { $to } minutes.
kiosk-ticket-unsure = Si votre papier sort, prenez-le. Retenez bien votre numéro, s’il vous plaît.
kiosk-ticket-again = Imprimer encore
kiosk-ticket-wait = Asseyez-vous, s’il vous plaît.
kiosk-ticket-listen = Nous appellerons votre numéro, pas votre nom.

## Messages that cover the screen

kiosk-coming-title = Quelqu’un arrive
kiosk-coming-line = Attendez ici, s’il vous plaît. Nous allons vous aider. Si personne ne vient, allez à l’accueil.
kiosk-coming-close = D’accord
kiosk-still-title = Êtes-vous toujours là ?
kiosk-still-line = Si personne ne touche l’écran, tout est effacé.
kiosk-still-here = Je suis toujours là
kiosk-ask-erase-title = Tout effacer ?
kiosk-ask-erase-line = Vos réponses vont disparaître. Personne ne les verra.
kiosk-ask-erase-yes = Tout effacer
kiosk-ask-erase-no = Garder mes réponses
kiosk-erased-title = Tout est effacé
kiosk-erased-line = Rien n’a été gardé. Vous pouvez recommencer quand vous voulez.

## When no visit can be taken

kiosk-closed-title = C’est fermé maintenant
kiosk-closed-line = Revenez quand c’est ouvert, s’il vous plaît.
# $when is a day and a time.
kiosk-closed-opens = Nous ouvrons de nouveau : { $when }
kiosk-late-title = Il se fait tard aujourd’hui
kiosk-late-line = Peut-être que nous ne pourrons pas vous recevoir aujourd’hui. Vous pouvez quand même prendre un numéro.
kiosk-late-go-on = Prendre un numéro
kiosk-late-leave = Venir un autre jour
kiosk-late-cut-off = Les personnes qui arrivent après { $time } environ ne pourront probablement pas être reçues aujourd’hui.
kiosk-late-first = Avez-vous un rendez-vous aujourd’hui ou un papier daté de ce jour ? Ou votre date est très proche ? Prenez un numéro : vous passerez peut-être avant d’autres.
kiosk-lane-rests = Pour ce type d’aide, nous n’appelons personne maintenant. Nous reprenons vers { $time }. Vous pouvez déjà prendre un numéro.
kiosk-lane-closed = Pour ce type d’aide, nous n’appelons personne maintenant. Vous pouvez prendre un numéro. L’accueil vous parlera d’une autre aide ou d’un autre jour.
kiosk-full-title = Nous ne pouvons plus recevoir personne aujourd’hui
kiosk-full-line = Votre date est très proche ? Dites-le à quelqu’un à l’accueil, s’il vous plaît.
kiosk-out-of-order-title = Cet écran est en pause
kiosk-out-of-order-line = Prenez un formulaire en papier à l’accueil, s’il vous plaît.

## A young person who came alone

kiosk-minor-title = Quelqu’un vient vous voir
kiosk-minor-line = Vous n’avez rien à répondre maintenant. Attendez ici, s’il vous plaît. Si personne ne vient, allez à l’accueil.

## Parts of a name

kiosk-name-given = Prénom
kiosk-name-family = Nom de famille
kiosk-name-second-family = Deuxième nom de famille

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Bienvenue. Nous sommes un bureau d’aide juridique sans but lucratif.
# Follows the second fault at the same question.
kiosk-fault-offer = Vous pouvez aussi toucher « Appeler quelqu’un » et nous vous aiderons.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = { $age } ans
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
