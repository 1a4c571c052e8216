### The page a visitor's own phone shows after reading the code on the ticket, in Latin American Spanish. No name, no reason.

phone-title = Su número
# How many people are called before this one.
phone-ahead = { $count ->
    [one] Hay { $count } persona antes de usted.
   *[other] Hay { $count } personas antes de usted.
}
phone-range = La espera es de unos { $from } a { $to } minutos.
phone-next = Usted sigue. Por favor, quédese cerca.
phone-soon = Pronto le toca. Por favor, quédese cerca.
phone-called = Por favor, vaya ahora a la ventanilla { $window }.
phone-go = Por favor, vaya ahora a: { $place }.
phone-missed = Le llamamos y usted no vino. Por favor, vaya a la recepción.
phone-with-us = Ahora le estamos atendiendo.
phone-hold = Puede volver a las { $time }. Le guardamos su lugar.
phone-ended = Su visita terminó.
phone-gone = Esta página ya no funciona. Por favor, pregunte en la recepción.
phone-trouble = En este momento no podemos mostrar su número. Esta página vuelve a mirar sola. Siempre puede preguntar en la recepción.
phone-late = Tal vez hoy no podamos atenderle. Por favor, pregunte en la recepción.
phone-order = Algunas personas tienen una cita o una fecha urgente. Pueden pasar antes que usted.
phone-updated = Actualizado a las { $time }
phone-again = Mirar otra vez
phone-no-name = Esta página nunca muestra su nombre.
phone-unreviewed = Este texto lo tradujo una máquina. Si algo no está claro, pregúntenos.
