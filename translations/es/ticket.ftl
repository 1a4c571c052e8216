### El papel con el número. Nunca dice por qué vino la persona.

ticket-arrived = Usted llegó a las { $time }
ticket-have-ready-papers = Tenga listos todos sus papeles.
ticket-have-ready-listen = Quédese cerca. Llamamos por número.
ticket-fraud = Un “notario” no es abogado. No le pague a un notario por consejos legales.
ticket-copy = COPIA
ticket-staff = Personal: lee { $language }
