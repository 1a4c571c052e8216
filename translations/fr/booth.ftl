### The full form, answered alone at a screen in a private room, in French (vous). One idea a sentence,
### short words. Nothing alarms, nothing accuses. Made by a machine, not reviewed yet.

## Opening the form

booth-start-title = Formulaire privé
booth-start-line = Mettez le code qu’on vous a donné à l’accueil.
booth-code-wrong = Ce code ne marche pas. Regardez encore, ou demandez à l’accueil.
booth-code-again = Ce code ne marche plus. Demandez un nouveau code à l’accueil, s’il vous plaît.
booth-no-link = Le formulaire ne peut pas s’ouvrir. Dites-le à l’accueil, s’il vous plaît.

## The notice of the private form

booth-notice-title = Avant de commencer
booth-notice-private = Ce formulaire est seulement pour notre équipe juridique. La loi protège ce que vous nous dites pour avoir de l’aide juridique.
booth-notice-lawyer = Le remplir ne fait pas encore de nous vos avocats. Nous vous dirons plus tard si nous pouvons prendre votre dossier.
booth-notice-conflict = Peut-être que nous ne pourrons pas vous aider si nous aidons déjà une personne qui est contre vous. Nous ne pouvons pas vous dire pourquoi. Écrivez le nom d’autres personnes seulement là où nous le demandons.
booth-notice-kept = Chaque partie est verrouillée et envoyée quand vous la terminez. Cet écran ne peut plus la montrer. Nous la gardons selon les règles de notre bureau. Vous pouvez nous demander une copie ou nous demander de l’effacer.
booth-notice-choice = Vous pouvez passer toutes les questions que vous voulez et arrêter à tout moment. Si vous préférez, vous pouvez le dire à quelqu’un. Un interprète est disponible gratuitement.
booth-notice-truth = Merci de ne pas deviner. « J’ai un doute » est une bonne réponse.
booth-notice-alone = Une autre personne peut-elle voir cet écran ? Vous pouvez toucher « Cacher » ou appeler quelqu’un.

## Going through the parts

booth-part = Partie { $at } sur { $of }
booth-part-start = Commencer cette partie
booth-part-skip = Passer cette partie
booth-part-finish = Envoyer cette partie
booth-part-unsent = Cette partie n’est pas encore envoyée.
booth-part-sent-title = Cette partie est verrouillée et envoyée
booth-part-sent-line = Cet écran ne peut plus la montrer. Notre équipe peut la voir.
booth-part-next = Partie suivante
booth-part-failed = Nous n’avons pas pu garder cette partie. Dites-le à l’accueil avant de partir, s’il vous plaît.
booth-stop = Arrêter ici
booth-stop-line = Il vous faudra ensuite un nouveau code pour continuer.
booth-erase-line = Les réponses de cette partie seront effacées. Les parties déjà envoyées restent chez notre équipe.
booth-done-title = Merci
booth-done-line = Retournez à l’accueil, s’il vous plaît. Notre équipe prend la suite.

## The names of the parts

booth-part-service = Ce qu’il vous faut
booth-part-identity = À propos de vous
booth-part-contact = Comment vous joindre
booth-part-dates = Lettres et dates
booth-part-entry = Votre arrivée aux États-Unis
booth-part-status = Vos papiers d’immigration
booth-part-police = Police et tribunaux
booth-part-safety = Votre sécurité
booth-part-family = Votre famille
booth-part-money = Argent
booth-part-people = Les autres personnes de votre dossier

## What you need

booth-wish = Quel résultat voulez-vous ?
    .help = Dites-le avec vos mots. Quelques mots suffisent.

booth-helped-before = Avez-vous déjà eu de l’aide pour des papiers d’immigration ?
    .help = Ajoutez chaque personne.
booth-helped-before-who = C’était qui ?
booth-helped-before-who-lawyer = Un avocat ou une avocate
booth-helped-before-who-representative = Une personne accréditée par le gouvernement
booth-helped-before-who-notario = Un « notario » ou un consultant
booth-helped-before-who-friend = Un ami ou la famille
booth-helped-before-name = Quel est le nom de cette personne ou de ce bureau ?
booth-helped-before-paid = Avez-vous payé ?
booth-helped-before-filed = Ont-ils envoyé des papiers à l’immigration ?
booth-helped-before-result = Quel a été le résultat ?
booth-helped-before-report = Voulez-vous signaler un problème avec eux ?

booth-filed = Avez-vous déjà envoyé des papiers à l’immigration ?
    .help = Ajoutez chaque papier.
booth-filed-form = Quel est le nom ou le numéro du formulaire ?
booth-filed-date = Quelle est la date d’envoi ?
booth-filed-receipt = Quel est le numéro de reçu ?
    .help = 3 lettres et 10 chiffres, sur la lettre de reçu.
booth-filed-status = Quel a été le résultat ?
booth-filed-status-waiting = J’attends
booth-filed-status-approved = Ils ont dit oui
booth-filed-status-denied = Ils ont dit non

## About you

booth-full-name = Quel est votre nom complet ?
    .help = Comme sur vos papiers.
booth-full-name-name = Quel est votre nom complet ?
booth-full-name-latin = Comment écrit-on votre nom en lettres ABC ?
    .help = Comme sur votre passeport ou vos papiers, si vous le savez.
booth-full-name-father = Quel est le nom de votre père ?
booth-full-name-mother = Quel est le nom de votre mère ?
booth-full-name-document = Quel papier montre ce nom ?
booth-full-name-document-passport = Passeport
booth-full-name-document-birth = Acte de naissance
booth-full-name-document-card = Carte d’identité
booth-full-name-document-immigration = Un papier de l’immigration

booth-other-names = Avez-vous utilisé d’autres noms ?
    .help = Par exemple un nom d’avant le mariage, un surnom, une autre façon de l’écrire.
booth-other-names-name = Quel est ce nom ?
booth-other-names-kind = Quelle sorte de nom est-ce ?
booth-other-names-kind-before = Nom d’avant le mariage
booth-other-names-kind-nickname = Surnom
booth-other-names-kind-papers = Nom sur d’autres papiers

booth-spoken-of = Par quel nom devons-nous vous appeler ?
    .help = N’importe quel nom convient. Nous l’utilisons quand nous vous parlons.
booth-spoken-of-name = Par quel nom devons-nous vous appeler ?
booth-spoken-of-pronoun = Comment devons-nous parler de vous ?
booth-spoken-of-pronoun-she = Elle
booth-spoken-of-pronoun-he = Il
booth-spoken-of-pronoun-they = Iel
booth-spoken-of-pronoun-name = Seulement par mon nom

booth-born = Quelle est votre date de naissance ?
    .help = Mettez ce que vous savez. L’année seule suffit.
booth-born-date = Quelle est votre date de naissance ?
booth-born-sure = Cette date est-elle sûre ?

booth-birth-place = Quel est votre lieu de naissance ?
    .help = Si vous ne savez pas, mettez la ville la plus proche.
booth-birth-place-city = Quelle est votre ville ou votre village de naissance ?
booth-birth-place-country = Quel est votre pays de naissance ?

booth-citizenship = De quels pays avez-vous la nationalité ?
    .help = Ajoutez chaque pays. Certaines personnes n’ont pas de pays.
booth-citizenship-country = Quel pays est-ce ?

booth-sex = Que disent vos papiers : femme ou homme ?
    .help = Les formulaires demandent ce que disent vos papiers. Vous pouvez passer cette question.
booth-sex-papers = Que disent vos papiers ?
booth-sex-papers-female = Femme
booth-sex-papers-male = Homme
booth-sex-papers-x = X
booth-sex-gender = Utilisez-vous un autre mot pour vous-même ?
    .help = Vous pouvez passer cette question.

booth-marriage = Avez-vous un mari ou une femme ?
    .help = Nous le demandons à tout le monde, car la famille peut compter pour vos papiers.
booth-marriage-single = Jamais de mariage
booth-marriage-married = Oui, par mariage
booth-marriage-partner = Nous vivons ensemble
booth-marriage-separated = Séparation
booth-marriage-divorced = Divorce
booth-marriage-widowed = J’ai perdu mon mari ou ma femme

booth-a-number = Avez-vous un A-Number (numéro A) ?
    .help = Il est sur beaucoup de papiers d’immigration : la lettre A et 7 à 9 chiffres. Certaines personnes en ont plus d’un.
booth-a-number-number = Quel est l’A-Number ?

booth-account = Avez-vous un numéro de compte ou de reçu de USCIS ?
    .help = Ajoutez chaque numéro.
booth-account-kind = Quelle sorte de numéro est-ce ?
booth-account-kind-account = Numéro de compte en ligne
booth-account-kind-receipt = Numéro de reçu
booth-account-number = Quel est le numéro ?

booth-passport = Avez-vous un passeport ou une carte de votre consulat ?
    .help = Il est utile même s’il n’est plus valable. Vous pouvez passer cette question.
booth-passport-country = De quel pays ?
booth-passport-number = Quel est son numéro ?
booth-passport-expires = Quand est-ce que cela expire ?

booth-i94 = Avez-vous un papier I-94 ?
    .help = L’immigration le donne aux personnes qui entrent avec un visa ou un parole humanitaire.
booth-i94-number = Quel est son numéro ?
booth-i94-class = Quelles lettres sont sous « class » ?
booth-i94-until = Jusqu’à quelle date pouviez-vous rester ?

booth-languages = Quelles langues utilisez-vous ?
    .help = Touchez toutes les langues que vous parlez.
booth-languages-speaks = Quelles langues parlez-vous ?
booth-languages-reads = Quelles langues lisez-vous ?
booth-languages-interpreter = Voulez-vous un interprète ?
booth-languages-dialect = Parlez-vous une forme de votre langue propre à une région ?
    .help = Par exemple le nom de votre ville ou région.

booth-school = Combien d’années d’école avez-vous faites ?
    .help = Nous le demandons pour bien vous expliquer les choses. Vous pouvez passer cette question.
booth-school-years = Combien d’années d’école avez-vous faites ?
booth-school-reads = Savez-vous lire et écrire dans votre langue ?
booth-school-reads-yes = Oui
booth-school-reads-little = Un peu
booth-school-reads-no = Non
booth-school-hard = Une maladie vous empêche-t-elle de bien apprendre ou de vous souvenir ?

booth-funders = Trois questions de ceux qui nous donnent de l’argent
    .help = Elles nous aident à garder nos services gratuits. Vous pouvez passer chaque question.
booth-funders-latino = Êtes-vous d’origine hispanique ou latino ?
booth-funders-race = Quelles origines vous correspondent ?
    .help = Touchez tout ce qui est juste.
booth-funders-race-native = Amérindienne ou d’Alaska
booth-funders-race-asian = Asiatique
booth-funders-race-black = Noire ou afro-américaine
booth-funders-race-pacific = D’Hawaï ou des îles du Pacifique
booth-funders-race-white = Blanche
booth-funders-veteran = Avez-vous servi dans l’armée des États-Unis ?

## How we may reach you

booth-home-phone = Avez-vous un téléphone à la maison ?
    .help = Nous l’utiliserons seulement comme vous le dites.
booth-cell-phone = Avez-vous un portable ?
    .help = Nous l’utiliserons seulement comme vous le dites.
booth-work-phone = Avez-vous un téléphone au travail ?
    .help = Nous l’utiliserons seulement comme vous le dites.
# The same words for every phone.
booth-phone-number = Quel est le numéro ?
booth-phone-ok = Que pouvons-nous faire avec ce numéro ?
    .help = Touchez tout ce qui est sans danger. Si vous ne touchez rien, nous ne l’utiliserons pas.
booth-phone-ok-call = Vous pouvez appeler
booth-phone-ok-voice = Vous pouvez laisser un message vocal
booth-phone-ok-text = Vous pouvez envoyer un SMS
booth-phone-ok-app = Vous pouvez écrire sur WhatsApp
booth-phone-script = Si une autre personne répond, que devons-nous dire ?
booth-phone-script-only-me = Demander seulement à me parler et ne rien dire d’autre
booth-phone-script-friend = Dire que c’est un ami qui appelle
booth-phone-script-office = Vous pouvez dire le nom du bureau
booth-phone-times = Quand est-ce sans danger ?
    .help = Touchez tout ce qui est sans danger.
booth-phone-times-morning = Le matin
booth-phone-times-afternoon = L’après-midi
booth-phone-times-evening = Le soir
booth-phone-times-weekend = Le week-end
booth-phone-times-any = À toute heure
booth-phone-shared = Une autre personne utilise-t-elle ou regarde-t-elle ce téléphone ?
booth-phone-employer = Votre patron peut-il savoir que nous appelons ?

booth-friend-phone = Y a-t-il un proche ou un ami que nous pouvons appeler ?
    .help = Seulement si nous n’arrivons pas à vous joindre.
booth-friend-phone-name = Quel est le nom de cette personne ?
booth-friend-phone-relation = Qui est cette personne pour vous ?
booth-friend-phone-script-only = Demander seulement à parler à cette personne et ne rien dire d’autre
booth-friend-phone-knows = Cette personne sait-elle que vous venez chez nous ?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Mari ou femme
booth-relation-former = Ancien mari ou ancienne femme
booth-relation-parent = Mère ou père
booth-relation-child = Fils ou fille
booth-relation-sibling = Frère ou sœur
booth-relation-other-family = Autre famille
booth-relation-friend = Ami ou amie
booth-relation-self = Moi

booth-home = Où habitez-vous ?
    .help = Nous n’y envoyons rien si vous ne dites pas oui.
booth-home-kind = Quelle sorte de lieu est-ce ?
booth-home-kind-own = Chez moi
booth-home-kind-with = Je vis chez d’autres personnes
booth-home-kind-shelter = Un foyer d’accueil
booth-home-kind-none = Je n’ai pas de lieu fixe
# The same words for every address.
booth-address-street = Quels sont la rue et le numéro ?
booth-address-unit = Quel est le numéro d’appartement ou de chambre ?
    .help = Vous pouvez passer cette question.
booth-address-city = Quelle est la ville ?
booth-address-state = Quel est l’État ?
    .help = Deux lettres suffisent, par exemple TX.
booth-address-zip = Quel est le code postal (ZIP) ?
booth-address-mail = Pouvons-nous y envoyer des lettres ?
booth-address-plain = Devons-nous utiliser une enveloppe simple, sans notre nom ?

booth-email = Avez-vous une adresse e-mail ?
    .help = Donnez-la seulement si c’est sans danger pour vous. Vous pouvez passer cette question.
booth-email-address = Quelle est l’adresse e-mail ?
booth-email-shared = Une autre personne lit-elle cet e-mail ?
booth-email-device = Une autre personne peut-elle regarder dans votre téléphone ou ordinateur ?

booth-friend-home = Y a-t-il un proche ou un ami qui peut recevoir des lettres pour vous ?
    .help = Choisissez quelqu’un de confiance. Vous pouvez passer cette question.
booth-friend-home-name = Quel est le nom de cette personne ?
booth-friend-home-knows = Cette personne sait-elle que vous venez chez nous ?

booth-safe-mail = Y a-t-il une adresse sans danger pour les lettres du gouvernement ?
    .help = Elle peut être différente de votre maison.
booth-safe-mail-program = Avez-vous l’aide d’un programme qui garde votre adresse secrète ?
booth-safe-mail-card = Quel est votre numéro de carte dans ce programme ?
booth-safe-mail-expires = Quand est-ce que cette carte expire ?

booth-secret-word = Choisissez un mot secret pour les appels
    .help = Nous le demandons avant de parler de quoi que ce soit. Choisissez un mot que les autres ne devinent pas.

## Letters and dates

booth-notices = Avez-vous des lettres ou des papiers de l’immigration ou d’un tribunal ?
    .help = Ajoutez chaque papier que vous avez avec vous.
booth-notices-kind = Quelle sorte de papier est-ce ?
booth-notices-on = Quelle date est sur le papier ?
booth-notices-received = Quand l’avez-vous reçu ?
booth-notices-due = Avant quelle date devez-vous faire quelque chose ?
booth-notices-how = Comment l’avez-vous reçu ?
booth-notices-how-mail = Par la poste
booth-notices-how-hand = En main propre

booth-court = Avez-vous un dossier au tribunal de l’immigration ?
    .help = Vos papiers du tribunal le disent. Ce n’est pas grave si vous ne savez pas.
booth-court-has = Avez-vous un dossier au tribunal de l’immigration ?
booth-court-charged = Quelle date est sur le papier appelé « Notice to Appear » ?
booth-court-city = Dans quelle ville est le tribunal ?
booth-court-judge = Quel est le nom du juge ?
booth-court-hearing = Quand est votre prochaine audience ?
booth-court-time = À quelle heure ?
booth-court-kind = Quelle sorte d’audience est-ce ?
booth-court-kind-first = Une première audience courte (master)
booth-court-kind-full = Une audience complète (individual)
booth-court-where = Où est-ce ?
booth-court-where-person = Dans la salle du tribunal
booth-court-where-video = Par vidéo ou téléphone

booth-check-in = Devez-vous vous présenter à l’immigration (ICE) ?
booth-check-in-has = Devez-vous vous présenter à l’immigration (ICE) ?
    .help = Touchez tout ce qui est juste. Cela nous montre quand vous avez besoin d’aide.
booth-check-in-has-visit = Je dois y aller
booth-check-in-has-order = J’ai un ordre de surveillance (order of supervision)
booth-check-in-has-monitor = On me surveille avec une appli, une montre ou un bracelet à la cheville
booth-check-in-next = Quand est la prochaine fois ?
booth-check-in-place = Où ?

booth-held = Quelqu’un de votre famille est-il détenu maintenant ?
    .help = Par exemple dans un centre de détention ou une prison.
booth-held-has = Quelqu’un de votre famille est-il détenu maintenant ?
booth-held-name = Quel est le nom complet de cette personne ?
booth-held-relation = Qui est cette personne pour vous ?
booth-held-country = De quel pays est cette personne ?
booth-held-born = Quand cette personne est-elle née ?
booth-held-number = Quel est l’A-Number de cette personne ?
booth-held-place = Où cette personne est-elle détenue ?
booth-held-since = Depuis quand ?
booth-held-wants = Cette personne veut-elle notre aide ?

## Coming to the United States

booth-entries = Quelle est la date de votre arrivée aux États-Unis ?
    .help = Ajoutez chaque entrée. Commencez par la dernière.
booth-entries-date = Quelle est la date de cette entrée ?
booth-entries-place = Par quel endroit s’est faite cette entrée ?
    .help = Par exemple le nom d’une ville, d’un pont ou d’un aéroport.
booth-entries-how = Comment s’est faite cette entrée ?
booth-entries-how-visa = Avec un visa
booth-entries-how-parole = Avec un parole humanitaire
booth-entries-how-border-card = Avec une carte de passage de frontière
booth-entries-how-waved = On m’a fait passer sans regarder
booth-entries-how-no-check = Il n’y a pas eu de contrôle
booth-entries-document = Quel papier avez-vous montré ?
booth-entries-met = Avez-vous parlé à un agent ?

booth-trips = Avez-vous quitté les États-Unis depuis ?
    .help = Ajoutez chaque voyage.
booth-trips-left = Quelle est la date du départ ?
booth-trips-back = Quelle est la date du retour ?

booth-last-arrival = Quelle est la date de votre dernière entrée ?
    .help = Cette date peut être très importante. Mettez ce que vous savez.
    .suggested = D’après ce que vous nous avez dit. Changez-le si ce n’est pas juste.

booth-stopped = Vous a-t-on déjà bloqué le passage à la frontière, ou fait repartir ?
    .help = Ajoutez toutes les fois.
booth-stopped-date = C’était quand ?
booth-stopped-place = C’était où ?
booth-stopped-fingerprints = A-t-on pris vos empreintes ?
booth-stopped-signed = Avez-vous signé un papier ?

booth-removed = Un juge ou un agent vous a-t-il déjà donné l’ordre de partir ?
    .help = Ajoutez toutes les fois.
booth-removed-date = C’était quand ?
booth-removed-place = C’était où ?
booth-removed-who = Qui a donné l’ordre ?
booth-removed-who-judge = Un juge
booth-removed-who-officer = Un agent
booth-removed-left = Avez-vous alors quitté le pays ?
booth-removed-back = Y a-t-il eu un retour après cela ?

booth-visas = Avez-vous déjà demandé un visa ?
    .help = Ajoutez chaque visa.
booth-visas-kind = Quelle sorte de visa était-ce ?
booth-visas-date = C’était quand ?
booth-visas-result = Quel a été le résultat ?
booth-visas-result-got = Je l’ai eu
booth-visas-result-refused = Ils ont dit non
booth-visas-result-stayed = J’ai dépassé la date

## Your immigration papers

booth-status = Qu’avez-vous maintenant ?
    .help = Touchez ce qui ressemble le plus.
booth-status-what = Qu’avez-vous maintenant ?
booth-status-what-none = Pas de papiers
booth-status-what-green-card = Green card (carte verte)
booth-status-what-work = Permis de travail
booth-status-what-visa = Visa
booth-status-what-asylum = Asile ou statut de réfugié
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = Parole humanitaire
booth-status-what-citizenship = Citoyenneté américaine
booth-status-expires = Quand est-ce que ce papier expire ?

booth-resident = À propos de votre green card
    .help = La date est sur la carte. Mettez ce que vous savez.
booth-resident-since = Depuis quand l’avez-vous ?
booth-resident-how = Comment l’avez-vous eue ?
booth-resident-how-family = Par la famille
booth-resident-how-work = Par le travail
booth-resident-how-asylum = Par le statut de réfugié ou par l’asile
booth-resident-how-lottery = Par la loterie
booth-resident-two-years = Est-ce une carte pour deux ans seulement ?

booth-work-permit = À propos de votre permis de travail
booth-work-permit-category = Quelle lettre et quels chiffres sont sous « category » ?
    .help = Par exemple C08. Vous pouvez passer cette question.
booth-work-permit-expires = Quand est-ce qu’il expire ?

booth-programs = Avez-vous l’une de ces choses, ou l’avez-vous demandée ?
    .help = Ajoutez chacune.
booth-programs-kind = Laquelle ?
booth-programs-kind-asylum = Asile
booth-programs-kind-u = Visa U
booth-programs-kind-t = Visa T
booth-programs-kind-sij = Papier pour les jeunes (SIJ)
booth-programs-since = Depuis quand ?
booth-programs-until = Jusqu’à quand ?

booth-petition = Quelqu’un a-t-il déjà demandé à l’immigration que vous puissiez rester ?
    .help = Par exemple la famille ou un patron, pour vous, vos parents, votre mari ou votre femme.
booth-petition-filed = Quelqu’un a-t-il déjà demandé à l’immigration que vous puissiez rester ?
booth-petition-who = C’était pour qui ?
booth-petition-who-me = Pour moi
booth-petition-who-parent = Pour ma mère ou mon père
booth-petition-who-spouse = Pour mon mari ou ma femme
booth-petition-when = C’était quand ?

booth-moved = Avez-vous changé d’adresse ?
    .help = L’immigration envoie ses lettres à l’adresse qu’elle connaît. Nous pouvons vous aider à la changer.
booth-moved-moved = Avez-vous changé d’adresse depuis vos derniers papiers ?
booth-moved-told = À qui avez-vous donné votre nouvelle adresse ?
    .help = Touchez tout ce qui est juste.
booth-moved-told-uscis = À l’immigration (USCIS)
booth-moved-told-court = Au tribunal

## Police and courts

booth-arrested = Avez-vous déjà eu une arrestation ou une contravention de la police ?
    .help = N’importe où, même il y a longtemps, même sans suite.
booth-arrests = Parlez-nous de chaque fois
    .help = Ajoutez toutes les fois. Mettez ce que vous savez.
booth-arrests-date = C’était quand ?
booth-arrests-place = C’était où ?
booth-arrests-agency = Quelle police était-ce ?
booth-arrests-charge = Selon eux, qu’avez-vous fait ?
    .help = Quelques mots suffisent.
booth-arrests-court = Quel tribunal était-ce ?
booth-arrests-result = Quel a été le résultat ?
booth-arrests-result-dropped = Ils ont laissé tomber
booth-arrests-result-guilty = Coupable
booth-arrests-result-not-guilty = Non coupable
booth-arrests-result-open = Ce n’est pas fini
booth-arrests-sentence = Qu’a ordonné le juge ?
    .help = Par exemple des jours de prison, un cours, du travail pour la communauté.
booth-arrests-probation = Avez-vous été en probation ?
booth-arrests-fine = Avez-vous payé une amende ?
booth-arrests-papers = Avez-vous les papiers du tribunal ?

booth-open-case = Avez-vous une affaire pénale qui n’est pas finie ?
    .help = Cela peut compter pour vos papiers. Si vous préférez, vous pouvez le dire à quelqu’un.
booth-open-case-has = Avez-vous une affaire pénale qui n’est pas finie ?
booth-open-case-next = Quelle est la prochaine date ?
booth-open-case-defender = Quel est le nom de l’avocat qui vous défend ?

booth-police-more = L’une de ces choses vous est-elle arrivée ?
    .help = Touchez tout ce qui est juste.
booth-police-more-driving = Conduire après avoir bu ou pris de la drogue
booth-police-more-order = Un tribunal m’a dit de rester loin de quelqu’un
booth-police-more-young = Quelque chose quand j’avais moins de 18 ans
booth-police-more-warrant = La police me cherche peut-être
booth-police-more-probation = Je suis en probation

## Your safety

booth-afraid = Avez-vous peur de retourner dans votre pays ?
    .help = Vous n’avez pas à raconter l’histoire ici.
booth-hurt = Quelqu’un vous a-t-il fait du mal ou des menaces, à vous ou à votre enfant, aux États-Unis ?
    .help = Vous n’avez pas à raconter l’histoire ici.
booth-crime = À propos de ce qui s’est passé
    .help = Mettez seulement ce que vous voulez.
booth-crime-kind = C’était quelle sorte de chose ?
    .help = Touchez tout ce qui est juste.
booth-crime-kind-home = Violence à la maison
booth-crime-kind-attack = Une agression
booth-crime-kind-sexual = Violence sexuelle
booth-crime-kind-threats = Menaces
booth-crime-kind-held = On m’empêchait de partir
booth-crime-kind-stalking = Quelqu’un me suivait
booth-crime-when = C’était quand ?
booth-crime-where = Dans quelle ville ?
booth-crime-reported = L’avez-vous dit à la police, vous ou quelqu’un d’autre ?
booth-crime-report = Quel est le numéro du rapport de police ?
booth-crime-certified = La police a-t-elle signé un papier pour vous (visa U) ?
booth-forced = Vous a-t-on déjà fait travailler par la force ou par un mensonge ?
    .help = Par exemple sans paie, en gardant vos papiers, sans vous laisser partir.
booth-young = Pour les moins de 21 ans
    .help = Il y a une aide spéciale pour les jeunes.
booth-young-is = Avez-vous moins de 21 ans ?
booth-young-both = Vivez-vous avec votre mère et votre père, les deux ?
booth-young-hurt = Un de vos parents vous a-t-il fait du mal, est-il parti ou ne s’est-il pas occupé de vous ?
booth-young-order = Y a-t-il un papier d’un tribunal de la famille ?
booth-need-now = Avez-vous besoin de l’une de ces choses maintenant ?
    .help = Nous pouvons vous aider à le trouver.
booth-need-now-shelter = Un endroit sûr pour dormir
booth-need-now-police = La police
booth-need-now-doctor = Un médecin
booth-need-now-food = À manger
booth-need-now-talk = Quelqu’un à qui parler

## Your family

booth-family = Qui est dans votre famille ?
    .help = Ajoutez mari ou femme (maintenant et avant), parents, enfants, frères et sœurs.
booth-family-relation = Qui est-ce ?
booth-family-name = Quel est le nom complet ?
booth-family-born = Quand cette personne est-elle née ?
booth-family-country = Dans quel pays cette personne est-elle née ?
booth-family-status = Quels papiers cette personne a-t-elle ?
booth-family-status-citizenship = Citoyenneté américaine
booth-family-status-green-card = Green card (carte verte)
booth-family-status-other = Autres papiers
booth-family-status-none = Pas de papiers
booth-family-here = Cette personne vit-elle aux États-Unis ?
booth-family-filed = Cette personne a-t-elle fait une demande à l’immigration pour vous ?
booth-family-living = Cette personne est-elle en vie ?

booth-citizenship-parents = Un de vos parents ou grands-parents a-t-il ou avait-il la citoyenneté américaine ?
    .help = Certaines personnes ont la citoyenneté par leur famille et ne le savent pas.

booth-sponsor = Qui pourrait vous aider pour les papiers d’immigration (sponsor) ?
    .help = Par exemple mari ou femme, mère ou père, enfant adulte.
booth-sponsor-name = Quel est le nom de cette personne ?
booth-sponsor-relation = Qui est cette personne pour vous ?
booth-sponsor-income = Environ combien de dollars cette personne gagne-t-elle par mois ?

## Money

booth-household = Combien de personnes vivent du même argent ?
    .help = Comptez-vous aussi, et les enfants.

booth-income = Quel argent entre chez vous ?
    .help = Ajoutez chaque sorte, pour tout le monde chez vous. S’il n’y en a pas, touchez « Il n’y a rien à ajouter ».
booth-income-source = D’où vient-il ?
booth-income-source-job = D’un emploi
booth-income-source-own = De mon propre travail ou commerce
booth-income-source-benefits = D’une aide du gouvernement
booth-income-source-family = De la famille ou d’amis
booth-income-amount = Combien de dollars ?
booth-income-often = Tous les combien ?
booth-income-often-week = Chaque semaine
booth-income-often-two-weeks = Toutes les deux semaines
booth-income-often-month = Chaque mois
booth-income-often-year = Chaque année

booth-benefits = Chez vous, recevez-vous l’une de ces aides ?
booth-benefits-has = Chez vous, recevez-vous l’une de ces aides ?
    .help = Touchez tout ce qui est juste. Cela peut réduire les frais.
booth-benefits-has-snap = Aide pour manger (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid (santé)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Aide en argent (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Aide pour le loyer
booth-benefits-proof = Avez-vous une lettre qui le montre ?

booth-fee = Pouvez-vous payer une petite somme à notre bureau ?
    .help = Personne n’est renvoyé à cause de l’argent.
booth-fee-full = Oui
booth-fee-plan = Oui, un peu chaque mois
booth-fee-waiver = Non, je ne peux pas payer

## Other people in your case

booth-people = Quelles autres personnes sont liées à votre dossier ?
    .help = Nous vérifions que nous n’aidons pas déjà quelqu’un qui est contre vous.
booth-people-name = Quel est le nom complet de cette personne ?
booth-people-role = Quel est le lien de cette personne avec le dossier ?
booth-people-role-helps-me = M’aide pour les papiers
booth-people-role-i-help = Je veux aider cette personne
booth-people-role-former = Ancien mari ou ancienne femme
booth-people-role-hurt-me = M’a fait du mal ou des menaces
booth-people-role-employer = Patron
booth-people-role-same-case = Est dans le même dossier
