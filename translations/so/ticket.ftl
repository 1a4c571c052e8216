### The paper ticket, in Somali. It never says why the person came.

ticket-arrived = Waxaad timid saacadda { $time }
ticket-range = Sugid: qiyaastii { $from } ilaa { $to } daqiiqo
ticket-have-ready-papers = Fadlan waraaqahaaga oo dhan diyaarso.
ticket-have-ready-listen = Fadlan meel dhow joog. Lambarkaaga ayaan kuugu yeeri doonnaa.
ticket-may-go = Waad bixi kartaa. Fadlan halkan ku soo noqo ka hor { $time }: kadib lambarkaaga ayaan kuugu yeeri doonnaa.
ticket-fraud = “Notario” qareen ma aha. Ha siin “notario” lacag si aad talo sharci uga hesho.
ticket-copy = NUQUL
# For staff, always printed in English.
ticket-staff = Shaqaale: luqadda { $language }
