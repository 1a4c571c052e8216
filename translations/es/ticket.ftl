### The paper ticket, in Latin American Spanish. It never says why the person came.

ticket-arrived = Usted llegó a las { $time }
ticket-range = Espera: unos { $from } a { $to } minutos
ticket-have-ready-papers = Tenga listos todos sus papeles, por favor.
ticket-have-ready-listen = Quédese cerca, por favor. Llamamos por su número.
ticket-may-go = Puede salir. Vuelva aquí a más tardar a las { $time }: después llamamos por su número.
ticket-fraud = Un “notario” no es abogado. No le pague a un “notario” por consejos legales.
ticket-copy = COPIA
# For staff, always printed in English.
ticket-staff = Personal: lee { $language }
