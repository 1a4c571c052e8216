### Las pantallas del quiosco. Palabras cortas; las lee una persona cansada o con miedo.

## Welcome

kiosk-welcome-title = Le damos la bienvenida
kiosk-welcome-start = Toque para empezar
kiosk-welcome-fraud = Un “notario” no es abogado. No le pague a un notario por consejos legales.

## Language

kiosk-language-title = Elija su idioma
kiosk-language-not-here = Mi idioma no está aquí

## Notice

kiosk-notice-title = No somos el gobierno. No somos la policía de inmigración.
kiosk-notice-who = Le damos la bienvenida. Somos { $office }, una oficina legal sin fines de lucro.
kiosk-notice-what = Esta pantalla solo le da un lugar en la fila. No puede dar consejos legales. Usarla no nos hace sus abogados.
kiosk-notice-choice = Puede saltar cualquier pregunta. También puede hablar con una persona en vez de usar la pantalla. Hay intérprete gratis.
kiosk-notice-private = Solo nuestro personal verá sus respuestas. No las compartimos con inmigración ni con otras personas, a menos que usted diga que sí por escrito o que la ley nos obligue. Si eso pasa, le protegeremos hasta donde la ley lo permita.
kiosk-notice-erased = Por favor, no escriba aquí su historia. Por favor, no escriba sobre la policía, su historial migratorio ni otras personas. Si se detiene ahora, sus respuestas se borran.
kiosk-notice-contact = Solo le llamaremos, le mandaremos mensajes o le escribiremos si usted dice que es seguro.
kiosk-notice-kept = Si toma un número, guardamos sus respuestas según las reglas de nuestra oficina. Puede pedirnos una copia o que las borremos.
kiosk-notice-conflict = Tal vez no podamos ayudarle si ya ayudamos a otra persona en su caso. No podemos decirle por qué.
kiosk-notice-unhappy = Si algo de nuestra atención no le parece bien, dígaselo a cualquier persona de aquí.
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
kiosk-page = Página { $page } de { $of }

## Dates

kiosk-date-year = Año
kiosk-date-month = Mes
kiosk-date-day = Día
kiosk-date-unknown = No sé
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

kiosk-closed-title = Ahora estamos cerrados
kiosk-closed-line = Por favor, vuelva cuando estemos abiertos.
kiosk-full-title = Hoy no podemos atender a más personas
kiosk-full-line = ¿Su fecha ya está cerca? Dígaselo a una persona en la recepción.
kiosk-out-of-order-title = Esta pantalla no está en servicio
kiosk-out-of-order-line = Por favor, tome un formulario de papel en la recepción.

## Parts of a name

kiosk-name-given = Nombre
kiosk-name-family = Primer apellido
kiosk-name-second-family = Segundo apellido

## Dicho por la visita misma

# La primera parte del aviso cuando la oficina no quiere su nombre en las pantallas.
kiosk-notice-who-unnamed = Le damos la bienvenida. Somos una oficina legal sin fines de lucro.
# Sigue al segundo error en la misma pregunta.
kiosk-fault-offer = También puede tocar “Llamar a alguien” y le ayudaremos.
# Una fecha entre las respuestas; $month es el nombre de un mes.
kiosk-review-day = { $day } de { $month } de { $year }
kiosk-review-month = { $month } de { $year }
