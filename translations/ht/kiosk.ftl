### The screens of the kiosk, in Haitian Creole. Short words; a frightened or tired person reads them,
### or has them read aloud. Made by a machine, not reviewed yet.

## Welcome

kiosk-welcome-title = Byenveni
kiosk-welcome-start = Touche pou kòmanse
kiosk-welcome-fraud = Yon “notario” se pa yon avoka. Pa peye yon “notario” pou konsèy legal.
kiosk-welcome-wait = Tann yon ti moman, tanpri.

## Language

kiosk-language-title = Chwazi lang ou
kiosk-language-not-here = Lang mwen pa la a
kiosk-language-here = Touche la a pou kreyòl ayisyen
kiosk-language-spoken-title = Ki lang ou pale?
kiosk-language-spoken-line = Touche lang ou. Yon moun ap vin jwenn ou.
kiosk-language-interpreter = N ap jwenn yon entèprèt pou ou.
kiosk-language-none-of-these = Okenn nan sa yo

## Notice

kiosk-notice-title = Nou pa gouvènman an. Nou pa polis imigrasyon.
kiosk-notice-who = Byenveni. Nou se { $office }, yon biwo èd legal ki pa la pou fè lajan.
kiosk-notice-cost = Èd nou gratis oswa li pa koute chè. Se ekip nou an sèlman ki esplike frè yo.
kiosk-notice-what = Ekran sa a sèlman ba ou yon plas nan liy lan. Li pa ka bay konsèy legal. Si ou sèvi avè l, sa pa fè nou avoka ou.
kiosk-notice-why = Nou mande ou ki èd ou bezwen ak ki dat ki sou papye ou, pou bon moun nan ka ede ou alè.
kiosk-notice-choice = Ou ka sote nenpòt kesyon. Ou ka pito pale ak yon moun. Gen entèprèt gratis.
kiosk-notice-private = Se ekip nou an sèlman k ap wè repons ou yo. Nou pa bay imigrasyon ni lòt moun repons ou yo, sof si ou di wi alekri oswa si lalwa fòse nou. Si sa ta rive, n ap pwoteje ou otank lalwa pèmèt.
kiosk-notice-erased = Tanpri, pa ekri istwa ou isit la. Tanpri, pa ekri sou lapolis, sou istwa imigrasyon ou, ni sou lòt moun. Si ou sispann kounye a, repons ou yo ap efase.
kiosk-notice-contact = N ap rele ou, voye mesaj ba ou oswa ekri ou sèlman si ou di pa gen danje.
kiosk-notice-kept = Si ou pran yon nimewo, nou kenbe repons ou yo jan règ biwo nou an di. Ou ka mande nou yon kopi, oswa mande nou efase yo.
kiosk-notice-conflict = Li posib pou nou pa ka ede ou si nou deja ap ede yon lòt moun nan ka ou a. Nou pa ka di ou poukisa.
kiosk-notice-notario = Yon “notario” se pa yon avoka. Ou ka mande pou wè sètifika nou. Pa janm siyen yon fòm vid.
kiosk-notice-unhappy = Si ou pa kontan ak nou, tanpri di sa bay nenpòt moun isit la.
kiosk-notice-version = Vèsyon { $version } avi sa a, { $date }.
kiosk-notice-accept = Mwen konprann
kiosk-notice-person = Mwen vle pale ak yon moun
kiosk-notice-unreviewed = Se yon machin ki tradui tèks sa a. Si yon bagay pa klè, tanpri mande nou.

## Buttons around a screen

kiosk-back = Tounen
kiosk-skip = Sote
kiosk-continue = Kontinye
kiosk-finish = Fini
kiosk-done = Se bon
kiosk-more = Plis
kiosk-previous = Anvan
kiosk-call = Rele yon moun
kiosk-erase = Efase
kiosk-hide = Kache
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Touche pou tounen nan repons ou yo
kiosk-finish-now = Fini kounye a
kiosk-tell = Di yon moun
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = M ap di yon moun
kiosk-page = Paj { $page } sou { $of }

## How the screen can help

kiosk-comfort = Èd ak ekran an
kiosk-comfort-title = Kijan ekran sa a ka ede ou?
kiosk-comfort-large = Lèt pi gwo
kiosk-comfort-contrast = Koulè pi fò
kiosk-comfort-lower = Tout bagay pi ba
kiosk-comfort-aloud = Li tout bagay pou mwen
kiosk-comfort-louder = Son pi fò
kiosk-comfort-quieter = Son pi ba
kiosk-comfort-headphones = Lòt moun ka tande sa. Ak yon ekoutè, se ou sèl ki tande.
kiosk-comfort-on = Limen
kiosk-comfort-off = Etenn
kiosk-listen = Koute
kiosk-listen-stop = Kanpe vwa a

## Dates

kiosk-date-year = Ane
kiosk-date-month = Mwa
kiosk-date-day = Jou
kiosk-date-unknown = Mwen pa konnen
kiosk-date-other-year = Yon lòt ane
kiosk-date-age = Se laj la sèlman mwen konnen
kiosk-date-age-title = Ki laj?
kiosk-month-1 = janvye
kiosk-month-2 = fevriye
kiosk-month-3 = mas
kiosk-month-4 = avril
kiosk-month-5 = me
kiosk-month-6 = jen
kiosk-month-7 = jiyè
kiosk-month-8 = out
kiosk-month-9 = septanm
kiosk-month-10 = oktòb
kiosk-month-11 = novanm
kiosk-month-12 = desanm

## Keyboard

kiosk-key-space = Espas
kiosk-key-backspace = Efase yon lèt
kiosk-key-clear = Efase tout
kiosk-key-shift = Lèt majiskil
kiosk-key-numbers = Chif ak siy
kiosk-key-letters = Lèt
kiosk-key-accents = Lèt ak aksan
kiosk-key-plus = Siy plis
kiosk-key-order = Lòd ABC
kiosk-key-more-letters = Lòt lèt
kiosk-key-half-space = Demi espas
kiosk-field-show = Montre
kiosk-field-hide = Kache

## Phone numbers and countries

kiosk-country-code = Nan ki peyi telefòn sa a soti?
kiosk-country-other = Yon lòt peyi
kiosk-country-none = Okenn peyi
kiosk-country-search = Ekri premye lèt peyi a.
kiosk-country-not-found = Pa gen peyi ki kòmanse konsa. Efase yon lèt, oswa ekri tout non an.

## Lists of several things, such as all trips

kiosk-rows-add = Ajoute youn
kiosk-rows-another = Ajoute yon lòt
kiosk-rows-none = Pa gen anyen pou ajoute
kiosk-rows-done = Se tout
kiosk-rows-remove = Retire
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = Nimewo { $at }

## Review

kiosk-review-title = Gade repons ou yo
kiosk-review-help = Touche yon repons pou chanje li. Touche “Fini” pou jwenn nimewo ou.
kiosk-review-change = Chanje
kiosk-review-skipped = Ou sote l

## Ticket

kiosk-ticket-title = Nimewo ou
kiosk-ticket-printing = Papye ou a ap enprime.
kiosk-ticket-printed = Pran papye ou.
kiosk-ticket-not-printed = Pa gen papye. Tanpri, sonje nimewo ou.
kiosk-ticket-range = Ou ka tann anviwon { $from } a { $to } minit.
kiosk-ticket-unsure = Si papye ou a soti, pran l. Tanpri, sonje nimewo ou.
kiosk-ticket-again = Enprime l ankò
kiosk-ticket-wait = Tanpri, chita.
kiosk-ticket-listen = N ap rele nimewo ou, pa non ou.

## Messages that cover the screen

kiosk-coming-title = Yon moun ap vini
kiosk-coming-line = Tanpri, tann isit la. N ap ede ou. Si pèsonn pa vini, tanpri ale nan resepsyon an.
kiosk-coming-close = Dakò
kiosk-still-title = Èske ou toujou la?
kiosk-still-line = Si pèsonn pa touche ekran an, tout bagay ap efase.
kiosk-still-here = Mwen toujou la
kiosk-ask-erase-title = Efase tout bagay?
kiosk-ask-erase-line = Repons ou yo p ap la ankò. Pèsonn p ap wè yo.
kiosk-ask-erase-yes = Efase tout bagay
kiosk-ask-erase-no = Kenbe repons mwen yo
kiosk-erased-title = Tout bagay efase
kiosk-erased-line = Nou pa kenbe anyen. Ou ka rekòmanse nenpòt lè.

## When no visit can be taken

kiosk-closed-title = Nou fèmen kounye a
kiosk-closed-line = Tanpri, tounen lè nou louvri.
# $when is a day and a time.
kiosk-closed-opens = N ap louvri ankò: { $when }
kiosk-late-title = Li ta deja pou jodi a
kiosk-late-line = Li posib pou nou pa ka resevwa ou jodi a. Ou ka pran yon nimewo kanmenm.
kiosk-late-go-on = Pran yon nimewo
kiosk-late-leave = Vini yon lòt jou
kiosk-late-cut-off = Moun ki vini apre { $time } konsa, petèt nou p ap ka resevwa yo jodi a.
kiosk-late-first = Èske ou gen randevou jodi a, oswa yon papye pou jodi a? Oswa dat ou a prèt pou rive? Pran yon nimewo: ou ka pase anvan lòt moun.
kiosk-lane-rests = Nou p ap rele pèsonn pou kalite èd sa a kounye a. N ap kontinye a { $time } konsa. Ou ka pran yon nimewo kounye a.
kiosk-lane-closed = Nou p ap rele pèsonn pou kalite èd sa a kounye a. Ou ka pran yon nimewo. Resepsyon an ap di ou ki lòt èd ki genyen oswa ki lòt jou pou vini.
kiosk-full-title = Nou pa ka pran plis moun jodi a
kiosk-full-line = Èske dat ou a prèt pou rive? Tanpri, di yon moun sa nan resepsyon an.
kiosk-out-of-order-title = Ekran sa a ap repoze
kiosk-out-of-order-line = Tanpri, pran yon fòm sou papye nan resepsyon an.

## A young person who came alone

kiosk-minor-title = Yon moun ap vin jwenn ou
kiosk-minor-line = Ou pa oblije reponn anyen kounye a. Tanpri, tann isit la. Si pèsonn pa vini, tanpri ale nan resepsyon an.

## Parts of a name

kiosk-name-given = Prenon
kiosk-name-family = Siyati
kiosk-name-second-family = Dezyèm siyati

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Byenveni. Nou se yon biwo èd legal ki pa la pou fè lajan.
# Follows the second fault at the same question.
kiosk-fault-offer = Ou ka touche “Rele yon moun” tou, epi n ap ede ou.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = { $age } an
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] Ou ajoute { $count }
   *[other] Ou ajoute { $count }
}
