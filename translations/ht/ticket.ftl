### The paper ticket, in Haitian Creole. It never says why the person came.

ticket-arrived = Ou rive a { $time }
ticket-range = Tan pou tann: anviwon { $from } a { $to } minit
ticket-have-ready-papers = Tanpri, prepare tout papye ou yo.
ticket-have-ready-listen = Tanpri, rete toupre. N ap rele nimewo ou.
ticket-may-go = Ou ka sòti. Tanpri, tounen la anvan { $time }: apre sa n ap rele nimewo ou.
ticket-fraud = Yon “notario” se pa yon avoka. Pa peye yon “notario” pou konsèy legal.
ticket-copy = KOPI
# For staff, always printed in English.
ticket-staff = Ekip la: li { $language }
