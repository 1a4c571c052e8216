### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud. Swahili, translated by machine.

## Welcome

kiosk-welcome-title = Karibu
kiosk-welcome-start = Gusa ili kuanza
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = “Notario” si wakili. Usimlipe “notario” kwa ushauri wa sheria.
kiosk-welcome-wait = Subiri kidogo, tafadhali.

## Language

kiosk-language-title = Chagua lugha yako
kiosk-language-not-here = Lugha yangu haipo hapa
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = Gusa hapa kwa Kiswahili
kiosk-language-spoken-title = Unazungumza lugha gani?
kiosk-language-spoken-line = Gusa lugha yako. Mhudumu atakuja kwako.
kiosk-language-interpreter = Tutakutafutia mkalimani.
kiosk-language-none-of-these = Hakuna kati ya hizi

## Notice

kiosk-notice-title = Sisi si serikali. Sisi si polisi wa uhamiaji.
kiosk-notice-who = Karibu. Sisi ni { $office }, ofisi ya sheria isiyo ya faida.
kiosk-notice-cost = Msaada wetu ni wa bure au wa gharama ndogo. Wafanyakazi wetu tu ndio wanaoeleza malipo.
kiosk-notice-what = Skrini hii inakupa nafasi kwenye foleni tu. Haiwezi kukupa ushauri wa sheria. Kuitumia hakutufanyi kuwa mawakili wako.
kiosk-notice-why = Tunauliza unahitaji msaada gani na tarehe iliyo kwenye karatasi yako, ili mtu anayefaa akusaidie kwa wakati.
kiosk-notice-choice = Unaweza kuruka swali lolote. Unaweza kuzungumza na mhudumu badala yake. Kuna mkalimani wa bure.
kiosk-notice-private = Wafanyakazi wetu tu ndio wataona majibu yako. Hatuwapi watu wa uhamiaji wala watu wengine. Tutawapa ikiwa tu utakubali kwa maandishi, au sheria itatulazimisha. Hilo likitokea, tutakulinda kadiri sheria inavyoruhusu.
kiosk-notice-erased = Tafadhali usiandike yaliyokupata hapa. Usiandike kuhusu polisi, mambo yako ya zamani ya uhamiaji au watu wengine. Ukiacha sasa, majibu yako yatafutwa.
kiosk-notice-contact = Tutakupigia, kukutumia SMS au kukuandikia ikiwa tu utasema ni salama.
kiosk-notice-kept = Ukichukua namba, tutatunza majibu yako kulingana na kanuni za ofisi yetu. Unaweza kutuomba nakala au kutuomba tuyafute.
kiosk-notice-conflict = Huenda hatutaweza kukusaidia ikiwa tayari tunamsaidia mtu mwingine katika kesi yako. Hatuwezi kukuambia kwa nini.
kiosk-notice-notario = “Notario” si wakili. Unaweza kuomba kuona cheti chetu. Usisaini kamwe fomu isiyojazwa.
kiosk-notice-unhappy = Kama huridhiki nasi, tafadhali mwambie mhudumu yeyote hapa.
kiosk-notice-version = Toleo la { $version } la tangazo hili, { $date }.
kiosk-notice-accept = Nimeelewa
kiosk-notice-person = Nataka kuzungumza na mhudumu
kiosk-notice-unreviewed = Mashine imetafsiri maandishi haya. Kama kuna kitu hakieleweki, tafadhali tuulize.

## Buttons around a screen

kiosk-back = Rudi
kiosk-skip = Ruka
kiosk-continue = Endelea
kiosk-finish = Maliza
kiosk-done = Tayari
kiosk-more = Zaidi
kiosk-previous = Ya nyuma
kiosk-call = Ita mhudumu
kiosk-erase = Futa
kiosk-hide = Ficha
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Gusa ili kurudi kwenye majibu yako
kiosk-finish-now = Maliza sasa
kiosk-tell = Mwambie mhudumu
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = Nitamwambia mhudumu
kiosk-page = Ukurasa { $page } kati ya { $of }

## How the screen can help

kiosk-comfort = Msaada wa skrini
kiosk-comfort-title = Skrini ikusaidie vipi?
kiosk-comfort-large = Herufi kubwa zaidi
kiosk-comfort-contrast = Rangi kali zaidi
kiosk-comfort-lower = Kila kitu chini zaidi
kiosk-comfort-aloud = Nisomee kila kitu
kiosk-comfort-louder = Sauti kubwa zaidi
kiosk-comfort-quieter = Sauti ndogo zaidi
kiosk-comfort-headphones = Watu wengine wanaweza kusikia. Ukivaa spika za masikioni, utasikia wewe tu.
kiosk-comfort-on = Imewashwa
kiosk-comfort-off = Imezimwa
kiosk-listen = Sikiliza
kiosk-listen-stop = Zima sauti

## Dates

kiosk-date-year = Mwaka
kiosk-date-month = Mwezi
kiosk-date-day = Siku
kiosk-date-unknown = Sijui
kiosk-date-other-year = Mwaka mwingine
kiosk-date-age = Najua umri tu
kiosk-date-age-title = Miaka mingapi?
kiosk-month-1 = Januari
kiosk-month-2 = Februari
kiosk-month-3 = Machi
kiosk-month-4 = Aprili
kiosk-month-5 = Mei
kiosk-month-6 = Juni
kiosk-month-7 = Julai
kiosk-month-8 = Agosti
kiosk-month-9 = Septemba
kiosk-month-10 = Oktoba
kiosk-month-11 = Novemba
kiosk-month-12 = Desemba

## Keyboard

kiosk-key-space = Nafasi
kiosk-key-backspace = Futa herufi moja
kiosk-key-clear = Futa yote
kiosk-key-shift = Herufi kubwa
kiosk-key-numbers = Namba na alama
kiosk-key-letters = Herufi
kiosk-key-accents = Herufi zenye alama
kiosk-key-plus = Alama ya kujumlisha
kiosk-key-order = Mpangilio wa ABC
kiosk-key-more-letters = Herufi zaidi
kiosk-key-half-space = Nusu nafasi
kiosk-field-show = Onyesha
kiosk-field-hide = Ficha

## Phone numbers and countries

kiosk-country-code = Simu hii ni ya nchi gani?
kiosk-country-other = Nchi nyingine
kiosk-country-none = Hakuna nchi
kiosk-country-search = Andika herufi za kwanza za nchi.
kiosk-country-not-found = Hakuna nchi inayoanza hivi. Futa herufi moja, au andika jina lote.

## Lists of several things, such as all trips

kiosk-rows-add = Ongeza
kiosk-rows-another = Ongeza nyingine
kiosk-rows-none = Hakuna cha kuongeza
kiosk-rows-done = Ni hayo tu
kiosk-rows-remove = Ondoa
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = Namba { $at }

## Review

kiosk-review-title = Angalia majibu yako
kiosk-review-help = Gusa jibu ili kulibadilisha. Gusa “Maliza” ili kupata namba yako.
kiosk-review-change = Badilisha
kiosk-review-skipped = Limerukwa

## Ticket

kiosk-ticket-title = Namba yako
kiosk-ticket-printing = Karatasi yako inachapishwa.
kiosk-ticket-printed = Chukua karatasi yako.
kiosk-ticket-not-printed = Hakuna karatasi. Tafadhali kumbuka namba yako.
kiosk-ticket-range = Utasubiri kama dakika { $from } hadi { $to }.
kiosk-ticket-unsure = Karatasi yako ikitoka, ichukue. Tafadhali kumbuka namba yako.
kiosk-ticket-again = Chapisha tena
kiosk-ticket-wait = Tafadhali keti.
kiosk-ticket-listen = Tutaita namba yako, si jina lako.

## Messages that cover the screen

kiosk-coming-title = Mhudumu anakuja
kiosk-coming-line = Tafadhali subiri hapa. Tutakusaidia. Kama hakuna anayekuja, tafadhali nenda mapokezi.
kiosk-coming-close = Sawa
kiosk-still-title = Bado uko hapo?
kiosk-still-line = Kama hakuna anayegusa skrini, kila kitu kitafutwa.
kiosk-still-here = Bado niko hapa
kiosk-ask-erase-title = Je, tufute kila kitu?
kiosk-ask-erase-line = Majibu yako yatapotea. Hakuna atakayeyaona.
kiosk-ask-erase-yes = Futa kila kitu
kiosk-ask-erase-no = Tunza majibu yangu
kiosk-erased-title = Kila kitu kimefutwa
kiosk-erased-line = Hakuna kilichotunzwa. Unaweza kuanza tena wakati wowote.

## When no visit can be taken

kiosk-closed-title = Sasa tumefunga
kiosk-closed-line = Tafadhali rudi tukiwa tumefungua.
# $when is a day and a time.
kiosk-closed-opens = Tutafungua tena: { $when }
kiosk-late-title = Leo muda umeenda sana
kiosk-late-line = Huenda leo hatutaweza kukuona. Bado unaweza kuchukua namba.
kiosk-late-go-on = Chukua namba
kiosk-late-leave = Njoo siku nyingine
kiosk-late-cut-off = Watu watakaokuja baada ya takriban { $time } huenda hawataonwa leo.
kiosk-late-first = Je, una miadi leo, au karatasi yenye tarehe ya leo? Au tarehe yako iko karibu sana? Chukua namba: huenda ukahudumiwa kabla ya wengine.
kiosk-lane-rests = Sasa hatuiti mtu kwa msaada wa aina hii. Tutaendelea takriban { $time }. Unaweza kuchukua namba sasa.
kiosk-lane-closed = Sasa hatuiti mtu kwa msaada wa aina hii. Unaweza kuchukua namba. Mapokezi watakueleza kuhusu msaada mwingine au siku nyingine.
kiosk-full-title = Leo hatuwezi kupokea watu zaidi
kiosk-full-line = Je, tarehe yako iko karibu sana? Tafadhali mwambie mhudumu wa mapokezi.
kiosk-out-of-order-title = Skrini hii haifanyi kazi sasa
kiosk-out-of-order-line = Tafadhali chukua fomu ya karatasi mapokezi.

## A young person who came alone

kiosk-minor-title = Mhudumu anakuja kwako
kiosk-minor-line = Huhitaji kujibu chochote sasa. Tafadhali subiri hapa. Kama hakuna anayekuja, tafadhali nenda mapokezi.

## Parts of a name

kiosk-name-given = Jina la kwanza
kiosk-name-family = Jina la ukoo
kiosk-name-second-family = Jina la pili la ukoo

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Karibu. Sisi ni ofisi ya sheria isiyo ya faida.
# Follows the second fault at the same question.
kiosk-fault-offer = Unaweza pia kugusa “Ita mhudumu” na tutakusaidia.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = Umri wa miaka { $age }
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } imeongezwa
   *[other] { $count } zimeongezwa
}
