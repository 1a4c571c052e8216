### The questions of the intake form, in French (vous). One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. Made by a machine, not reviewed yet.

form-for-whom = Pour qui est cette visite ?
    .help = Vous pouvez venir pour vous ou pour une autre personne.
form-for-whom-me = Pour moi
form-for-whom-child = Pour mon enfant
form-for-whom-family = Pour quelqu’un de ma famille
form-for-whom-other = Pour quelqu’un d’autre

form-adult = Cette personne a-t-elle 18 ans ou plus ?
    .help = La question est sur la personne qui a besoin d’aide.
form-adult-yes = Oui
form-adult-no = Non, moins de 18 ans
form-adult-self = Avez-vous 18 ans ou plus ?

form-helper-name = Vous aidez une autre personne. Quel est votre prénom à vous ?
    .help = Nous gardons votre nom à part du sien. Vous pouvez passer cette question.

form-been-here = Est-ce votre première visite dans ce bureau ?
    .help = Nous posons les mêmes questions à tout le monde.
form-been-here-first = C’est ma première fois
form-been-here-case = J’ai un dossier ici
form-been-here-before = J’ai déjà fait une visite
form-been-here-unsure = J’ai un doute

form-appointment = Avez-vous un rendez-vous aujourd’hui ?
    .help = Un rendez-vous, c’est une heure fixée avec vous à l’avance.
form-appointment-yes = Oui
form-appointment-no = Non

form-appointment-code = Quel est le code de votre rendez-vous ?
    .help = Il a 4 chiffres et il est sur votre carte de rendez-vous. Vous pouvez passer cette question.

form-appointment-time = À quelle heure est votre rendez-vous ?
    .help = Touchez l’heure la plus proche. Vous pouvez passer cette question.

form-help-with = Pour quoi avez-vous besoin d’aide ?
    .help = Touchez jusqu’à 3 réponses.
form-help-with-citizenship = Citoyenneté
form-help-with-green-card = Green card (carte verte)
form-help-with-work-permit = Permis de travail
form-help-with-family = Faire venir ma famille
form-help-with-court = Tribunal de l’immigration
form-help-with-asylum = Protection ou asile
form-help-with-travel = Document de voyage
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = Une lettre que j’ai reçue
form-help-with-address = Changer mon adresse
form-help-with-records = Copies de mon dossier
form-help-with-case = Mon dossier ici
form-help-with-papers = Déposer ou prendre des papiers
form-help-with-payment = Paiement
form-help-with-other = Autre chose
form-help-with-person = Je veux le dire à quelqu’un

form-worried-date = Avez-vous un papier avec une date qui vous inquiète ?
    .help = Par exemple une lettre, un avis ou une carte.
form-worried-date-yes = Oui
form-worried-date-no = Non
form-worried-date-unsure = J’ai un doute
form-worried-date-person = Je veux le dire à quelqu’un

form-paper-kind = Quelle sorte de papier est-ce ?
    .help = Touchez ce qui ressemble le plus.
form-paper-kind-court = Tribunal de l’immigration
form-paper-kind-ice = Se présenter à ICE
form-paper-kind-uscis = Rendez-vous avec USCIS
form-paper-kind-rfe = Lettre qui demande plus de papiers
form-paper-kind-denial = Lettre qui dit non
form-paper-kind-card = Carte qui expire bientôt
form-paper-kind-other = Autre chose

form-paper-date = Quelle date est sur le papier ?
    .help = Mettez ce que vous savez. L’année seule suffit.

form-held = La personne pour qui vous venez est-elle détenue maintenant ?
    .help = Par exemple dans un centre de détention ou une prison.
form-held-yes = Oui
form-held-no = Non
form-held-person = Je veux le dire à quelqu’un
form-held-self = Venez-vous pour une personne qui est détenue maintenant ?
    .help = Par exemple dans un centre de détention ou une prison.

form-private-room = Voulez-vous d’abord parler dans une salle privée ?
    .help = Nous le demandons à tout le monde. Vous n’avez pas à dire pourquoi.
form-private-room-yes = Oui
form-private-room-no = Non

form-staff-gender = À qui voulez-vous parler ?
    .help = Nous ferons de notre mieux.
form-staff-gender-woman = À une femme
form-staff-gender-man = À un homme
form-staff-gender-any = Les deux me vont

form-speak-language = Quelle langue voulez-vous parler aujourd’hui ?
    .help = L’interprète est gratuit.
form-speak-language-same = La langue de cet écran
form-speak-language-sign = Langue des signes
form-speak-language-other = Une autre langue

form-reads = Lisez-vous bien cette langue ?
    .help = C’est-à-dire la langue de cet écran. Nous pouvons aussi vous lire le texte.
form-reads-yes = Oui
form-reads-little = Un peu
form-reads-no = Non

form-call-name = Par quel nom devons-nous vous appeler ?
    .help = N’importe quel nom convient. Il ne sera pas sur l’écran du mur.

form-name = Quel est votre nom sur vos papiers ?
    .help = Vous pouvez passer cette question et nous le dire plus tard.
form-name-other = Quel est le nom de cette personne sur ses papiers ?
    .help = Vous pouvez passer cette question et nous le dire plus tard.

form-name-latin = Comment écrit-on votre nom en lettres ABC ?
    .help = Comme sur votre passeport ou vos papiers, si vous le savez. Vous pouvez passer cette question.
form-name-latin-other = Comment le nom de cette personne s’écrit-il en lettres ABC ?
    .help = Vous pouvez passer cette question et nous le dire plus tard.

form-birth-year = Quelle est votre année de naissance ?
    .help = Seulement l’année. Vous pouvez passer cette question.
form-birth-year-other = Quelle est l’année de naissance de cette personne ?
    .help = Seulement l’année. Vous pouvez passer cette question.

form-phone = Quel numéro de téléphone pouvons-nous utiliser sans danger ?
    .help = Donnez seulement un numéro que personne d’autre n’écoute. Vous pouvez passer cette question.

form-phone-whose = À qui est ce téléphone ?
    .help = Pour savoir qui peut répondre.
form-phone-whose-mine = Mon portable
form-phone-whose-home = Téléphone de la maison
form-phone-whose-work = Téléphone du travail
form-phone-whose-other = Téléphone d’une autre personne

form-phone-ok = Que pouvons-nous faire avec ce numéro ?
    .help = Touchez tout ce qui est sans danger. Si vous ne touchez rien, nous ne l’utiliserons pas.
form-phone-ok-call = Vous pouvez appeler
form-phone-ok-voice = Vous pouvez laisser un message vocal
form-phone-ok-text = Vous pouvez envoyer un SMS

form-phone-script = Si une autre personne répond, que devons-nous dire ?
    .help = Nous ferons ce que vous choisissez ici.
form-phone-script-only-me = Demander seulement à me parler et ne rien dire d’autre
form-phone-script-friend = Dire que c’est un ami qui appelle
form-phone-script-office = Vous pouvez dire le nom du bureau

form-phone-times = Quand peut-on appeler ou écrire sans danger ?
    .help = Touchez tout ce qui est sans danger.
form-phone-times-morning = Le matin
form-phone-times-afternoon = L’après-midi
form-phone-times-evening = Le soir
form-phone-times-weekend = Le week-end
form-phone-times-any = À toute heure

form-email = Quelle est votre adresse e-mail, si elle est sans danger ?
    .help = Donnez seulement une adresse que personne d’autre ne lit. Vous pouvez passer cette question.

form-email-shared = Une autre personne lit-elle cet e-mail ?
    .help = Si quelqu’un d’autre le lit, nous n’y écrirons pas.
form-email-shared-yes = Oui
form-email-shared-no = Non
form-email-shared-unsure = J’ai un doute

form-letters = Pouvons-nous envoyer des lettres chez vous ?
    .help = Nous n’envoyons rien si vous touchez « Non ».
form-letters-no = Non
form-letters-yes = Oui
form-letters-other = Utiliser une autre adresse. Je veux le dire à quelqu’un.

form-town = Dans quelle ville ou quel code postal (ZIP) habitez-vous ?
    .help = Seulement la ville, pas la rue. Vous pouvez passer cette question.

form-friend = Y a-t-il un proche ou un ami que nous pouvons appeler ?
    .help = Seulement si nous n’arrivons pas à vous joindre. Vous pouvez passer cette question.
form-friend-name = Quel est le prénom de cette personne ?
form-friend-phone = Quel est le numéro de téléphone de cette personne ?
form-friend-knows = Cette personne sait-elle que vous êtes ici ?
form-friend-knows-yes = Oui
form-friend-knows-no = Non

form-household = Combien de personnes vivent ensemble et partagent l’argent ?
    .help = Comptez-vous aussi, et les enfants.
# The last tile after 1 to 8.
form-count-more = Plus de { $number }

form-income = Environ combien d’argent entre chez vous chaque mois ?
    .help = Avant les impôts, pour tout le monde ensemble. Cela nous aide à trouver de l’aide gratuite.
# $amount is a sum of money such as $2,500.
form-income-up-to = Jusqu’à { $amount } par mois
form-income-between = De { $from } à { $to } par mois
form-income-more = Plus de { $amount } par mois
form-income-unsure = Je ne sais pas
form-income-private = Je ne veux pas le dire

form-papers = Avez-vous des papiers avec vous aujourd’hui ?
    .help = Gardez-les avec vous. Une personne les regardera en privé.
form-papers-yes = Oui
form-papers-no = Non

form-source = Comment avez-vous entendu parler de nous ?
    .help = Vous pouvez passer cette question.
form-source-friend = Un ami ou ma famille
form-source-community = Une église ou un groupe du quartier
form-source-court = Un tribunal ou un bureau
form-source-school = Une école ou un médecin
form-source-internet = Internet, la radio ou la télé
form-source-other = D’une autre façon

form-needs = Avez-vous besoin de l’une de ces choses ?
    .help = Touchez tout ce qu’il vous faut.
form-needs-wheelchair = De la place pour un fauteuil roulant
form-needs-hearing = De l’aide pour entendre
form-needs-seeing = De l’aide pour voir
form-needs-seat = Une place assise
form-needs-baby = J’ai un bébé avec moi

## Answers that many questions share

form-yes = Oui
form-no = Non
form-unsure = J’ai un doute
form-none = Rien de cela
form-other = Autre chose
form-person = Je veux le dire à quelqu’un

form-lane-desk = Accueil
form-lane-consultation = Entretien

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = Cette réponse ne va pas avec la question. Essayez encore, s’il vous plaît.
form-fault-choice = Touchez l’une des réponses à l’écran, s’il vous plaît.
form-fault-twice = Vous avez touché deux fois la même réponse. Touchez-la une seule fois.
form-fault-too-many = Vous pouvez en toucher jusqu’à { $max }. Touchez une réponse encore une fois pour l’enlever.
form-fault-empty = Rien n’est écrit pour le moment. Écrivez quelque chose, ou touchez « Passer ».
form-fault-too-long = C’est trop long. Utilisez { $max } lettres au plus, s’il vous plaît.
form-fault-control = Utilisez seulement des lettres, des chiffres et des espaces.
form-fault-date = Ce n’est pas encore une date. Choisissez au moins l’année, ou touchez « Je ne sais pas ».
form-fault-date-month = Ce n’est pas encore une date. Choisissez aussi le mois, ou touchez « Je ne sais pas ».
form-fault-year = Regardez encore l’année, s’il vous plaît. Elle peut aller de { $min } à { $max }.
form-fault-phone-letters = Utilisez seulement des chiffres pour le téléphone.
form-fault-phone-digits = Vérifiez le numéro de téléphone. Il doit avoir de 7 à 15 chiffres.
form-fault-phone-country = Ce numéro ne va pas avec le pays. Vérifiez le numéro et le pays, s’il vous plaît.
form-fault-phone-area = Écrivez le numéro entier, avec l’indicatif régional, s’il vous plaît.
form-fault-email = Vérifiez l’adresse e-mail. Il faut un @ et un point, comme nom@example.com.
form-fault-number = Choisissez un nombre de { $min } à { $max }, s’il vous plaît.
form-fault-future = Ce jour n’est pas encore arrivé. Vérifiez la date, s’il vous plaît.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = Cette année-là, { $month } a { $days } jours. Choisissez un autre jour, s’il vous plaît.
form-fault-code = Ce numéro ne semble pas bon. Regardez encore votre papier, ou touchez « Passer ».
form-fault-code-a-number = Un A-Number est la lettre A et 7 à 9 chiffres. Regardez encore, ou touchez « Passer ».
form-fault-code-receipt = Un numéro de reçu a 3 lettres et 10 chiffres. Regardez encore, ou touchez « Passer ».
form-fault-rows-full = Il n’y a plus de place ici. Dites le reste à quelqu’un, s’il vous plaît.
