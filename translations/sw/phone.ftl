### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.
### Swahili, translated by machine.

phone-title = Namba yako
# How many people are called before this one.
phone-ahead = { $count ->
    [one] Mtu { $count } yuko mbele yako.
   *[other] Watu { $count } wako mbele yako.
}
phone-range = Utasubiri kama dakika { $from } hadi { $to }.
phone-next = Wewe ndiye unayefuata. Tafadhali kaa karibu.
phone-soon = Zamu yako inakaribia. Tafadhali kaa karibu.
phone-called = Tafadhali nenda dirisha { $window } sasa.
phone-go = Tafadhali nenda sasa: { $place }.
phone-missed = Tulikuita lakini hukuja. Tafadhali nenda mapokezi.
phone-with-us = Sasa uko nasi.
phone-hold = Unaweza kurudi wakati huu: { $time }. Tunakutunzia nafasi yako.
phone-ended = Ziara yako imekwisha.
phone-gone = Ukurasa huu umekwisha. Tafadhali uliza mapokezi.
phone-trouble = Kwa sasa hatuwezi kuonyesha namba yako. Ukurasa huu utajaribu tena wenyewe. Unaweza kuuliza mapokezi wakati wowote.
phone-late = Huenda leo hatutaweza kukuona. Tafadhali uliza mapokezi.
phone-order = Watu wengine wana miadi au tarehe ya haraka. Wanaweza kuingia kabla yako.
phone-updated = Hadi kufikia { $time }
phone-again = Angalia tena
phone-no-name = Ukurasa huu hauonyeshi jina lako kamwe.
phone-unreviewed = Mashine imetafsiri maandishi haya. Kama kuna kitu hakieleweki, tafadhali tuulize.
