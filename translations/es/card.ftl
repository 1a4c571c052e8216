### Lo que lee un visitante sobre una cita: la tarjeta que se lleva a casa y un recordatorio. Ninguno dice de qué se trata.

card-title = Su cita
card-code = Su código
card-how = Cuando venga, escriba este código en la pantalla táctil o muestre esta tarjeta en la recepción.
card-cannot-come = Si no puede venir, avísenos, por favor, para dar la hora a otra persona.

## Días de la semana

card-monday = lunes
card-tuesday = martes
card-wednesday = miércoles
card-thursday = jueves
card-friday = viernes
card-saturday = sábado
card-sunday = domingo

## Recordatorios

card-reminder-subject = Llámenos, por favor
card-reminder = Por favor, llame por lo de su cita. –{ $sign }

## Un papel con fecha, para quien hoy no pudo ser atendido

card-dated-title = Por favor, venga este día
card-dated-first = Muestre este papel en la recepción ese día. Usted pasa antes que las personas que no tienen un papel así. Solo pasan antes los casos muy urgentes.
