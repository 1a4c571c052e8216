### The page a visitor's own phone shows after reading the code on the ticket, in Haitian Creole. No name, no reason.

phone-title = Nimewo ou
# How many people are called before this one.
phone-ahead = { $count ->
    [one] Gen { $count } moun anvan ou.
   *[other] Gen { $count } moun anvan ou.
}
phone-range = Ou ka tann anviwon { $from } a { $to } minit.
phone-next = Se ou ki vin apre. Tanpri, rete toupre.
phone-soon = Tou ou ap rive talè. Tanpri, rete toupre.
phone-called = Tanpri, ale nan gichè { $window } kounye a.
phone-go = Tanpri, ale kounye a nan: { $place }.
phone-missed = Nou rele ou epi ou pa vini. Tanpri, ale nan resepsyon an.
phone-with-us = Ou avèk nou kounye a.
phone-hold = Ou ka tounen a { $time }. N ap kenbe plas ou.
phone-ended = Vizit ou fini.
phone-gone = Paj sa a pa mache ankò. Tanpri, mande nan resepsyon an.
phone-trouble = Nou pa ka montre nimewo ou kounye a. Paj sa a ap eseye ankò poukont li. Ou ka toujou mande nan resepsyon an.
phone-late = Li posib pou nou pa ka resevwa ou jodi a. Tanpri, mande nan resepsyon an.
phone-order = Gen moun ki gen randevou oswa yon dat ijan. Yo ka pase anvan ou.
phone-updated = Lè: { $time }
phone-again = Gade ankò
phone-no-name = Paj sa a pa janm montre non ou.
phone-unreviewed = Se yon machin ki tradui tèks sa a. Si yon bagay pa klè, tanpri mande nou.
