### The screens of the kiosk, in Latin American Spanish (usted). Short words; a frightened or tired
### person reads them, or has them read aloud. Made by a machine, not reviewed yet.

## Welcome

kiosk-welcome-title = Le damos la bienvenida
kiosk-welcome-start = Toque para empezar
kiosk-welcome-fraud = Un “notario” no es abogado. No le pague a un “notario” por consejos legales.
kiosk-welcome-wait = Un momento, por favor.

## Language

kiosk-language-title = Elija su idioma
kiosk-language-not-here = Mi idioma no está aquí
kiosk-language-here = Toque aquí para español
kiosk-language-spoken-title = ¿Qué idioma habla?
kiosk-language-spoken-line = Toque su idioma. Una persona vendrá a ayudarle.
kiosk-language-interpreter = Vamos a buscarle un intérprete.
kiosk-language-none-of-these = Ninguno de estos

## Notice

kiosk-notice-title = No somos el gobierno. No somos la policía de inmigración.
kiosk-notice-who = Le damos la bienvenida. Somos { $office }, una oficina legal sin fines de lucro.
kiosk-notice-cost = Nuestra ayuda es gratis o de bajo costo. Solo nuestro personal explica los costos.
kiosk-notice-what = Esta pantalla solo le da un lugar en la fila. No puede dar consejos legales. Usarla no nos hace sus abogados.
kiosk-notice-why = Le preguntamos qué ayuda necesita y la fecha de su papel, para que la persona indicada le ayude a tiempo.
kiosk-notice-choice = Puede saltar cualquier pregunta. También puede hablar con una persona en vez de usar la pantalla. Hay intérprete gratis.
kiosk-notice-private = Solo nuestro personal verá sus respuestas. No las compartimos con inmigración ni con otras personas, a menos que usted diga que sí por escrito o que la ley nos obligue. Si eso pasa algún día, le protegeremos hasta donde la ley lo permita.
kiosk-notice-erased = Por favor, no escriba aquí su historia. Por favor, no escriba sobre la policía, su historial de inmigración ni otras personas. Si se detiene ahora, sus respuestas se borran.
kiosk-notice-contact = Solo le llamaremos, le mandaremos mensajes o le escribiremos si usted dice que es seguro.
kiosk-notice-kept = Si toma un número, guardamos sus respuestas según las reglas de nuestra oficina. Puede pedirnos una copia o que las borremos.
kiosk-notice-conflict = Tal vez no podamos ayudarle si ya ayudamos a otra persona en su caso. No podemos decirle por qué.
kiosk-notice-notario = Un “notario” no es abogado. Puede pedir que le mostremos nuestro certificado. Nunca firme un formulario en blanco.
kiosk-notice-unhappy = Si algo de nuestra atención no le parece bien, dígaselo a cualquier persona de aquí.
kiosk-notice-version = Versión { $version } de este aviso, { $date }.
kiosk-notice-accept = Entiendo
kiosk-notice-person = Quiero hablar con una persona
kiosk-notice-unreviewed = Este texto lo tradujo una máquina. Si algo no está claro, pregúntenos.

## Buttons around a screen

kiosk-back = Atrás
kiosk-skip = Saltar
kiosk-continue = Continuar
kiosk-finish = Terminar
kiosk-done = Listo
kiosk-more = Más
kiosk-previous = Anterior
kiosk-call = Llamar a alguien
kiosk-erase = Borrar
kiosk-hide = Ocultar
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Toque para volver a sus respuestas
kiosk-finish-now = Terminar ahora
kiosk-tell = Decirlo a alguien
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = Se lo diré a una persona
kiosk-page = Página { $page } de { $of }

## How the screen can help

kiosk-comfort = Ayuda con la pantalla
kiosk-comfort-title = ¿Cómo puede ayudarle esta pantalla?
kiosk-comfort-large = Letras más grandes
kiosk-comfort-contrast = Colores más fuertes
kiosk-comfort-lower = Todo más abajo
kiosk-comfort-aloud = Leerme todo en voz alta
kiosk-comfort-louder = Más fuerte
kiosk-comfort-quieter = Más bajo
kiosk-comfort-headphones = Otras personas pueden oír esto. Con audífonos, solo lo oye usted.
kiosk-comfort-on = Encendido
kiosk-comfort-off = Apagado
kiosk-listen = Escuchar
kiosk-listen-stop = Parar la voz

## Dates

kiosk-date-year = Año
kiosk-date-month = Mes
kiosk-date-day = Día
kiosk-date-unknown = No sé
kiosk-date-other-year = Otro año
kiosk-date-age = Solo sé la edad
kiosk-date-age-title = ¿Cuántos años tiene?
kiosk-month-1 = enero
kiosk-month-2 = febrero
kiosk-month-3 = marzo
kiosk-month-4 = abril
kiosk-month-5 = mayo
kiosk-month-6 = junio
kiosk-month-7 = julio
kiosk-month-8 = agosto
kiosk-month-9 = septiembre
kiosk-month-10 = octubre
kiosk-month-11 = noviembre
kiosk-month-12 = diciembre

## Keyboard

kiosk-key-space = Espacio
kiosk-key-backspace = Borrar una letra
kiosk-key-clear = Vaciar
kiosk-key-shift = Mayúsculas
kiosk-key-numbers = Números y signos
kiosk-key-letters = Letras
kiosk-key-accents = Letras con acentos
kiosk-key-plus = Signo más
kiosk-key-order = Orden del abecedario
kiosk-key-more-letters = Más letras
kiosk-key-half-space = Medio espacio
kiosk-field-show = Mostrar
kiosk-field-hide = Ocultar

## Phone numbers and countries

kiosk-country-code = ¿De qué país es este teléfono?
kiosk-country-other = Otro país
kiosk-country-none = Ningún país
kiosk-country-search = Escriba las primeras letras del país.
kiosk-country-not-found = Ningún país empieza así. Borre una letra o escriba el nombre completo.

## Lists of several things, such as all trips

kiosk-rows-add = Agregar
kiosk-rows-another = Agregar más
kiosk-rows-none = No hay nada que agregar
kiosk-rows-done = Eso es todo
kiosk-rows-remove = Quitar
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = Línea { $at }

## Review

kiosk-review-title = Mire sus respuestas
kiosk-review-help = Toque una respuesta para cambiarla. Toque “Terminar” para recibir su número.
kiosk-review-change = Cambiar
kiosk-review-skipped = Sin respuesta

## Ticket

kiosk-ticket-title = Su número
kiosk-ticket-printing = Su papel se está imprimiendo.
kiosk-ticket-printed = Tome su papel.
kiosk-ticket-not-printed = No hay papel. Por favor, recuerde su número.
kiosk-ticket-range = La espera es de unos { $from } a { $to } minutos.
kiosk-ticket-unsure = Si sale su papel, tómelo. Por favor, recuerde su número.
kiosk-ticket-again = Imprimir otra vez
kiosk-ticket-wait = Por favor, tome asiento.
kiosk-ticket-listen = Llamaremos por su número, no por su nombre.

## Messages that cover the screen

kiosk-coming-title = Ya viene alguien
kiosk-coming-line = Por favor, espere aquí. Le vamos a ayudar. Si nadie viene, vaya a la recepción, por favor.
kiosk-coming-close = Está bien
kiosk-still-title = ¿Sigue usted ahí?
kiosk-still-line = Si nadie toca la pantalla, se borra todo.
kiosk-still-here = Sigo aquí
kiosk-ask-erase-title = ¿Borrar todo?
kiosk-ask-erase-line = Sus respuestas desaparecerán. Nadie las verá.
kiosk-ask-erase-yes = Borrar todo
kiosk-ask-erase-no = No borrar nada
kiosk-erased-title = Todo está borrado
kiosk-erased-line = No se guardó nada. Puede empezar de nuevo cuando quiera.

## When no visit can be taken

kiosk-closed-title = Ahora está cerrado
kiosk-closed-line = Por favor, vuelva cuando esté abierto.
# $when is a day and a time.
kiosk-closed-opens = Abrimos otra vez: { $when }
kiosk-late-title = Hoy ya es tarde
kiosk-late-line = Tal vez hoy no podamos atenderle. Aun así, puede tomar un número.
kiosk-late-go-on = Tomar un número
kiosk-late-leave = Venir otro día
kiosk-late-cut-off = A las personas que lleguen después de las { $time }, más o menos, probablemente no podamos atenderlas hoy.
kiosk-late-first = ¿Tiene una cita hoy o un papel con la fecha de hoy? ¿O su fecha ya está muy cerca? Tome un número: tal vez pase antes que otras personas.
kiosk-lane-rests = Ahora no llamamos a nadie para este tipo de ayuda. Seguimos a las { $time }, más o menos. Ya puede tomar un número.
kiosk-lane-closed = Ahora no llamamos a nadie para este tipo de ayuda. Puede tomar un número. En la recepción le dirán qué otra ayuda hay o qué otro día venir.
kiosk-full-title = Hoy no podemos atender a más personas
kiosk-full-line = ¿Su fecha ya está muy cerca? Dígaselo a una persona en la recepción.
kiosk-out-of-order-title = Esta pantalla no está en servicio
kiosk-out-of-order-line = Por favor, tome un formulario de papel en la recepción.

## A young person who came alone

kiosk-minor-title = Ya viene una persona a ayudarle
kiosk-minor-line = No tiene que contestar nada ahora. Por favor, espere aquí. Si nadie viene, vaya a la recepción, por favor.

## Parts of a name

kiosk-name-given = Nombre
kiosk-name-family = Primer apellido
kiosk-name-second-family = Segundo apellido

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Le damos la bienvenida. Somos una oficina legal sin fines de lucro.
# Follows the second fault at the same question.
kiosk-fault-offer = También puede tocar “Llamar a alguien” y le ayudaremos.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } de { $month } de { $year }
kiosk-review-month = { $month } de { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = { $age } años
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] Agregó { $count }
   *[other] Agregó { $count }
}
