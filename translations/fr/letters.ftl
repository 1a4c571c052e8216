### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = Nous prenons votre dossier
letter-title-limited-scope = Nous vous aidons pour une partie
letter-title-advice-memo = Notre conseil pour vous
letter-title-non-engagement = Nous ne pouvons pas prendre votre dossier
letter-title-waiting-list = Vous êtes sur notre liste d’attente
letter-title-what-we-need = Ce qu’il nous faut de vous

## How they begin

letter-greeting = Bonjour { $name },
letter-greeting-nameless = Bonjour,
letter-consulted-on = Jour où nous vous avons parlé
letter-consulted-with = Qui vous a parlé
letter-matter = De quoi nous avons parlé

## Whether we are somebody's lawyers

letter-not-represented = Nous ne vous représentons pas
letter-not-represented-words = Nous ne sommes pas vos avocats. Nous ne ferons rien de plus dans cette affaire.
letter-not-yet = Nous ne vous représentons pas encore
letter-not-yet-words = Nous sommes vos avocats seulement quand vous et nous avons signé un accord.
letter-reason = Nous ne pouvons pas aider toutes les personnes qui demandent. Cela ne veut pas dire que vous avez fait quelque chose de mal.

## Dates

letter-time-limits = Le temps est peut-être court
letter-time-limits-words = Il y a peut-être des dates avant lesquelles vous devez agir. Si vous en manquez une, vous pouvez perdre des droits. Agissez maintenant.
letter-date-known = Une date sur votre papier
letter-date-words = Montrez ce papier à un avocat avant ce jour, s’il vous plaît.

## What everybody is told

letter-others = Demandez vite à un autre avocat ou groupe juridique, s’il vous plaît. Vous pouvez demander ici :
letter-no-opinion = Cette lettre ne dit pas si votre dossier est fort ou faible.
letter-papers = Nous vous avons rendu ces papiers :
letter-papers-none = Nous n’avons aucun de vos papiers.
letter-keep = Nous gardons ce que vous nous avez dit. Nombre d’années : { $years }.
letter-complaints = Si vous n’êtes pas content de nous, dites-le ici, s’il vous plaît : { $contact }
letter-language = Nous pouvons vous lire cette lettre dans votre langue. C’est gratuit.
letter-delivery = Nous vous donnons cette lettre en main propre. Nous l’envoyons seulement là où vous dites que c’est sûr.
letter-copy = Nous gardons une copie de cette lettre.

## What stands in some of them

letter-accept = Nous sommes heureux de vous aider. Nous commençons quand vous et nous signons un accord.
letter-next-steps = Ce que vous faites maintenant :
letter-tell-us = Dites-le-nous tout de suite si vous recevez une lettre ou si vous déménagez.
letter-we-do = Voici ce que nous faisons pour vous :
letter-we-do-not = Voici ce que nous ne faisons pas :
letter-advice-only = Ce conseil est pour vous seul. Il repose sur ce que vous nous avez dit.
letter-advice-signed = Qui a vérifié ce conseil
letter-no-more = Après ce conseil nous ne faisons rien de plus, sauf si nous signons un accord.
letter-waiting = Nous ne pouvons pas vous aider aujourd’hui. Nous regarderons encore votre dossier.
letter-look-again = Jour où nous regardons encore
letter-need = Apportez-nous ou dites-nous ceci :
letter-need-by = Venez avant ce jour, s’il vous plaît
letter-signed = Pour le bureau
letter-day = Jour
