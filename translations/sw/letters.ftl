### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = Tunachukua kesi yako
letter-title-limited-scope = Tunakusaidia sehemu yake
letter-title-advice-memo = Ushauri wetu kwako
letter-title-non-engagement = Hatuwezi kuchukua kesi yako
letter-title-waiting-list = Uko kwenye orodha yetu ya kusubiri
letter-title-what-we-need = Tunachohitaji kutoka kwako

## How they begin

letter-greeting = Mpendwa { $name },
letter-greeting-nameless = Habari,
letter-consulted-on = Siku tuliyozungumza nawe
letter-consulted-with = Aliyezungumza nawe
letter-matter = Tulichozungumzia

## Whether we are somebody's lawyers

letter-not-represented = Hatukuwakilishi
letter-not-represented-words = Sisi si mawakili wako. Hatutafanya kitu kingine katika jambo hili.
letter-not-yet = Bado hatukuwakilishi
letter-not-yet-words = Tunakuwa mawakili wako baada tu ya wewe na sisi kusaini makubaliano.
letter-reason = Hatuwezi kumsaidia kila anayetuomba. Haimaanishi kwamba ulifanya kosa.

## Dates

letter-time-limits = Huenda muda ni mfupi
letter-time-limits-words = Huenda kuna tarehe ambazo lazima uchukue hatua kabla yake. Ukikosa moja, unaweza kupoteza haki. Tafadhali chukua hatua sasa.
letter-date-known = Tarehe kwenye karatasi yako
letter-date-words = Tafadhali mwonyeshe wakili karatasi hiyo kabla ya siku hii.

## What everybody is told

letter-others = Tafadhali uliza mapema wakili mwingine au kikundi cha kisheria. Unaweza kuuliza hapa:
letter-no-opinion = Barua hii haisemi kama kesi yako ina nguvu au ni dhaifu.
letter-papers = Tulikurudishia karatasi hizi:
letter-papers-none = Hatuna karatasi yako yoyote.
letter-keep = Tunatunza uliyotuambia. Idadi ya miaka: { $years }.
letter-complaints = Kama huridhiki nasi, tafadhali tuambie hapa: { $contact }
letter-language = Tunaweza kukusomea barua hii kwa lugha yako. Ni bure.
letter-delivery = Tunakupa barua hii mkononi. Tunaituma tu mahali unaposema ni salama.
letter-copy = Tunatunza nakala ya barua hii.

## What stands in some of them

letter-accept = Tunafurahi kukusaidia. Tunaanza wewe na sisi tukisaini makubaliano.
letter-next-steps = Utakachofanya sasa:
letter-tell-us = Tafadhali tuambie mara moja ukipata barua au ukihama.
letter-we-do = Hiki ndicho tunachokufanyia:
letter-we-do-not = Hiki ndicho hatufanyi:
letter-advice-only = Ushauri huu ni wako peke yako. Unategemea uliyotuambia.
letter-advice-signed = Aliyekagua ushauri huu
letter-no-more = Baada ya ushauri huu hatufanyi kitu kingine, isipokuwa tukisaini makubaliano.
letter-waiting = Leo hatuwezi kukusaidia. Tutaangalia kesi yako tena.
letter-look-again = Siku tutakayoangalia tena
letter-need = Tafadhali tuletee au tuambie:
letter-need-by = Tafadhali njoo kabla ya siku hii
letter-signed = Kwa niaba ya ofisi
letter-day = Siku
