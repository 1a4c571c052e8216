### The paper ticket. It never says why the person came. Swahili, translated by machine.

ticket-arrived = Ulifika: { $time }
ticket-range = Kusubiri: kama dakika { $from } hadi { $to }
ticket-have-ready-papers = Tafadhali weka hati zako zote tayari.
ticket-have-ready-listen = Tafadhali kaa karibu. Tutaita namba yako.
ticket-may-go = Unaweza kutoka nje. Tafadhali rudi hapa kabla ya { $time }: kisha tutaita namba yako.
ticket-fraud = “Notario” si wakili. Usimlipe “notario” kwa ushauri wa sheria.
ticket-copy = NAKALA
# For staff, always printed in English.
ticket-staff = Wafanyakazi: anasoma { $language }
