### La hoja de una referencia, que el visitante se lleva.

slip-title = Aquí puede pedir ayuda
slip-call-first = Por favor, llame antes. No lo hemos comprobado hace poco.
slip-phone = Teléfono
slip-address = Dirección
slip-hours = Horario
slip-bring = Lleve con usted
slip-bring-always = Todas las cartas y papeles que tenga.
slip-not-us = Es otra organización. Usted decide qué les cuenta.
slip-interpreter = Puede pedir un intérprete.
slip-from = Este papel viene de
slip-come-back = Si no pueden ayudarle, por favor, vuelva con nosotros.
