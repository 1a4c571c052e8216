### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = Nou pran ka ou a
letter-title-limited-scope = Nou ede ou ak yon pati ladan l
letter-title-advice-memo = Konsèy nou pou ou
letter-title-non-engagement = Nou pa ka pran ka ou a
letter-title-waiting-list = Ou sou lis datant nou an
letter-title-what-we-need = Sa nou bezwen nan men ou

## How they begin

letter-greeting = Bonjou { $name },
letter-greeting-nameless = Bonjou,
letter-consulted-on = Jou nou te pale avè ou
letter-consulted-with = Ki moun ki te pale avè ou
letter-matter = Sou ki sa nou te pale

## Whether we are somebody's lawyers

letter-not-represented = Nou pa reprezante ou
letter-not-represented-words = Nou pa avoka ou. Nou p ap fè anyen ankò nan zafè sa a.
letter-not-yet = Nou poko reprezante ou
letter-not-yet-words = N ap avoka ou sèlman lè ou menm ak nou fin siyen yon akò.
letter-reason = Nou pa ka ede tout moun ki mande nou èd. Sa pa vle di ou te fè yon bagay mal.

## Dates

letter-time-limits = Tan an ka kout
letter-time-limits-words = Ka gen dat avan ou dwe aji. Si ou kite yon dat pase, ou ka pèdi dwa. Tanpri, aji kounye a.
letter-date-known = Yon dat sou papye ou
letter-date-words = Tanpri, montre yon avoka papye sa a anvan jou sa a.

## What everybody is told

letter-others = Tanpri, mande yon lòt avoka oswa gwoup legal byen vit. Ou ka mande isit la:
letter-no-opinion = Lèt sa a pa di si ka ou a fò oswa fèb.
letter-papers = Nou te remèt ou papye sa yo:
letter-papers-none = Nou pa gen okenn nan papye pa ou.
letter-keep = Nou kenbe sa ou te di nou. Kantite ane: { $years }.
letter-complaints = Si ou pa kontan ak nou, tanpri di nou sa isit la: { $contact }
letter-language = Nou ka li lèt sa a pou ou nan lang ou. Sa gratis.
letter-delivery = Nou ba ou lèt sa a nan men ou. Nou voye l sèlman kote ou di ki san danje.
letter-copy = Nou kenbe yon kopi lèt sa a.

## What stands in some of them

letter-accept = Nou kontan ede ou. N ap kòmanse lè ou menm ak nou siyen yon akò.
letter-next-steps = Sa ou dwe fè kounye a:
letter-tell-us = Tanpri, di nou touswit lè ou resevwa yon lèt oswa lè ou demenaje.
letter-we-do = Men sa n ap fè pou ou:
letter-we-do-not = Men sa nou p ap fè:
letter-advice-only = Konsèy sa a se pou ou sèlman. Li baze sou sa ou te di nou.
letter-advice-signed = Ki moun ki te verifye konsèy sa a
letter-no-more = Apre konsèy sa a nou pa fè anyen ankò, sof si nou siyen yon akò.
letter-waiting = Nou pa ka ede ou jodi a. Nou pral gade ka ou a ankò.
letter-look-again = Jou n ap gade ankò
letter-need = Tanpri, pote oswa di nou:
letter-need-by = Tanpri, vini anvan jou sa a
letter-signed = Pou biwo a
letter-day = Jou
