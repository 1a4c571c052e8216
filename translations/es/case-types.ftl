### The kinds of cases, and how far a paper of a list has come. For staff; no client reads these words.

case-type-n400 = Naturalización (N-400)
case-type-n600 = Certificado de ciudadanía (N-600)
case-type-i130 = Petición por un familiar (I-130)
case-type-i485 = Residencia desde los Estados Unidos (I-485)
case-type-i765 = Permiso de trabajo (I-765)
case-type-i90 = Renovación o reposición de la residencia (I-90)
case-type-daca = Renovación de DACA
case-type-tps = TPS, primera vez o de nuevo
case-type-asya = Asilo, pedido a USCIS
case-type-asyd = Asilo, suspensión de la expulsión o CAT en la corte
case-type-vawa = Autopetición VAWA
case-type-i751w = Condiciones de la residencia: exención (I-751)
case-type-i751 = Condiciones de la residencia: ambos cónyuges (I-751)
case-type-u = Visa U
case-type-t = Visa T
case-type-sij = Joven inmigrante especial (SIJ)
case-type-ref = Residencia después del asilo o refugio
case-type-i730 = Traer a la familia después del asilo o refugio (I-730)
case-type-i131 = Documentos de viaje (I-131)
case-type-par = Parole humanitario, primera vez o de nuevo
case-type-i601a = Perdones (I-601, I-601A, I-212, I-192)
case-type-foia = Solicitud de expedientes
case-type-can42a = Cancelación de la expulsión, con residencia (42A)
case-type-can42b = Cancelación de la expulsión, sin residencia o VAWA (42B)
case-type-bond = Detención y fianza
case-type-mtr = Moción para reabrir o reconsiderar
case-type-bia = Apelación ante la Junta (BIA)
case-type-pfr = Corte federal
case-type-lim = Ayuda limitada con documentos de la corte
case-type-ar11 = Cambio de dirección
case-type-reg = Asesoría sobre el registro
case-type-i912 = Exención de tarifas
case-type-i102 = Reposición del I-94
case-type-i539 = Extensión o cambio de estatus (I-539)
case-type-k1 = Prometido o prometida (K-1)
case-type-cons = Visa por medio del consulado
case-type-kyr = Consulta o asesoría breve

## A paper of a list

checklist-state-needed = Hace falta
checklist-state-asked = Pedido
checklist-state-received = Recibido
checklist-state-verified = Comprobado
checklist-state-waived = Dispensado
