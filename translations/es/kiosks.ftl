### La página en la que la oficina se encarga de sus quioscos.

kiosks-title = Quioscos
kiosks-lead = Las pantallas táctiles de esta oficina. Cada una tiene sus propias letras, para que los números nunca coincidan.
kiosks-add = Agregar un quiosco
kiosks-add-booth = Agregar un quiosco para una sala privada
kiosks-none = La oficina aún no tiene quioscos. Presione “Agregar un quiosco” y lleve el código hasta el quiosco.
kiosks-name = Quiosco
kiosks-place = Dónde está
kiosks-place-public = Sala de espera
kiosks-place-booth = Sala privada
kiosks-series = Letras
kiosks-contact = Última señal
kiosks-contact-never = todavía ninguna
kiosks-silent = sin señal: revise su red
kiosks-waiting = Registros en camino
kiosks-paper = Papel
kiosks-paper-good = suficiente
kiosks-paper-near-end = se acaba pronto: traiga un rollo
kiosks-paper-out = no hay: ponga un rollo
kiosks-paper-unknown = la impresora no lo dice
kiosks-version = Versión
kiosks-metres =
    { $papers ->
        [one] Un boleto de este rollo, unos { $metres } m
       *[other] { $papers } boletos de este rollo, unos { $metres } m
    }
kiosks-problems = Papeles dudosos de hoy
kiosks-act = Qué hacer
kiosks-remove = Quitar …
kiosks-remove-means = El quiosco ya no podrá participar. Los registros que aún tenga se guardan aparte cuando lleguen. Sus letras quedan libres después de siete días.
kiosks-remove-now = Quitar este quiosco
kiosks-removed = quitado

## La pantalla y lo que se pide desde aquí

kiosks-screen = Pantalla
kiosks-screen-resting = no hay nadie
kiosks-screen-visitor = hay un visitante
kiosks-screen-closed = dice que está cerrado o completo
kiosks-screen-out-of-order = no atiende visitas
kiosks-screen-hidden = un reloj sin más
kiosks-screen-unknown = no se sabe
kiosks-out-of-service = fuera de servicio
kiosks-last-sync = último registro:
# Cuánto tiempo lleva en marcha el programa de un quiosco y cuántas veces se inició.
kiosks-up = en marcha desde hace { $hours } h { $minutes } min, inicios hasta ahora: { $boots }
kiosks-settings = Desde aquí …
kiosks-put-out-of-service = Poner fuera de servicio
kiosks-put-in-service = Volver a poner en servicio
kiosks-restart = Reiniciar su programa
kiosks-restart-means = En cuanto no haya nadie delante; la pantalla vuelve en un momento.
kiosks-languages = Idiomas que van primero aquí
kiosks-languages-help = Sus nombres cortos en orden, como “es ht en”. Después van los demás de la oficina. Déjelo vacío para el orden de la oficina.
kiosks-languages-save = Guardar el orden

## Visitantes que piden una persona

kiosks-calls = Visitantes que necesitan a una persona ahora
kiosks-call-asked = Un visitante en { $kiosk } pide hablar con una persona
kiosks-call-language = Un visitante en { $kiosk } no encuentra su idioma y necesita a una persona
kiosks-call-urgent = Se necesita a alguien de inmediato en { $kiosk }. Lleve un formulario de papel si el visitante no tiene número.
kiosks-call-speaks = habla { $language }
kiosks-call-minutes = { $minutes } min
kiosks-call-answer = Ya voy

## Papeles e impresoras

kiosks-ticket-failed = No impreso: { $why }
kiosks-ticket-unknown = Quizá no impreso: { $why }
kiosks-papers-more = y { $count } más
kiosks-fault-no-paper = la impresora no tiene papel
kiosks-fault-cover-open = la tapa de la impresora está abierta
kiosks-fault-error = la impresora avisa de un error
kiosks-fault-offline = la impresora está desconectada
kiosks-fault-unreachable = no se puede llegar a la impresora
kiosks-fault-cut-off = la impresora no recibió el papel completo
kiosks-fault-silent = la impresora no responde
kiosks-fault-slow = la impresora es demasiado lenta
kiosks-fault-not-drawn = el quiosco no pudo dibujar el papel
kiosks-fault-stopped = el programa del quiosco se detuvo mientras tanto
kiosks-fault-other = no se sabe el motivo
kiosks-alert-no-paper = { $kiosk }: la impresora no tiene papel. Ponga un rollo. Hasta entonces los visitantes solo ven su número en la pantalla.
kiosks-alert-near-end = { $kiosk }: el papel se acaba pronto. Traiga un rollo.
kiosks-alert-cover-open = { $kiosk }: la tapa de la impresora está abierta. Ciérrela. Hasta entonces los visitantes solo ven su número en la pantalla.
kiosks-alert-error = { $kiosk }: la impresora avisa de un error. Busque papel atascado; luego apáguela y enciéndala. Hasta entonces los visitantes solo ven su número en la pantalla.
kiosks-alert-offline = { $kiosk }: la impresora está desconectada. Mire su luz y sus botones. Hasta entonces los visitantes solo ven su número en la pantalla.
kiosks-alert-unreachable = { $kiosk }: no se puede llegar a la impresora. Mire si está encendida y con el cable puesto. Hasta entonces los visitantes solo ven su número en la pantalla.
kiosks-alert-cut-off = { $kiosk }: la impresora no recibe los papeles completos. Mire el cable; luego apáguela y enciéndala. Hasta entonces los visitantes solo ven su número en la pantalla.
kiosks-alert-slow = { $kiosk }: la impresora es demasiado lenta. Mire su red. Quizá los visitantes solo vean su número en la pantalla.
kiosks-alert-silent = { $kiosk }: hace más de dos minutos que no se sabe nada de este quiosco. Mire si está encendido y si su red funciona.

## Registros por revisar

kiosks-looks = Registros por revisar
kiosks-looks-lead = No se perdió nada: todos los registros están guardados. Haga lo que dice al lado, presione después el botón y el registro saldrá de esta lista.
kiosks-look-number = Número
kiosks-look-why = Por qué, y qué hacer
kiosks-look-at = Recibido
kiosks-look-noted = El { $label } ya está revisado
kiosks-look-other-bytes = Guardado aparte: hay aquí otro registro con el mismo nombre, y su visitante está en la fila. Compárelo con lo que diga el visitante cuando se le llame y haga revisar el disco del quiosco.
kiosks-look-other-visit = Guardado aparte: otra visita ya tiene este número. El visitante no está en la fila: búsquelo y ayúdele a tomar un número nuevo. Después quite este quiosco y vuelva a agregarlo.
kiosks-look-other-series = Guardado aparte: las letras del número no son las de este quiosco. El visitante no está en la fila: búsquelo y ayúdele a tomar un número nuevo. Después quite este quiosco y vuelva a agregarlo.
kiosks-look-unknown-visit = Apartado: una parte del formulario privado de una visita que no está aquí o que tiene otro número. Nadie espera por ella. Téngalo en cuenta cuando llegue el registro propio del visitante, o vuelva a preguntarle.
kiosks-look-not-opened = Apartado: una parte del formulario privado de un quiosco en el que no se abrió el formulario de ese visitante. Nadie espera por ella. Queda fuera de la ficha. Pregunte al visitante si llenó este formulario y haga examinar el disco del quiosco.
kiosks-look-other-replaced = Apartado: reemplazaría un registro de otro quiosco o de otra parte del formulario. Lo que reemplazaría queda como está. Pregunte al visitante qué es lo correcto y haga examinar el disco del quiosco.
kiosks-look-other-place = Apartado: contiene una parte del formulario que un quiosco en ese lugar no pregunta. Queda fuera de la fila y de la ficha. Si alguien tiene un número de este quiosco y no está en la fila, ayúdele a tomar uno nuevo. Haga examinar el programa y el disco del quiosco.
kiosks-look-revoked = Guardado aparte: el quiosco se quitó antes de que llegara el registro. El visitante no está en la fila: búsquelo y ayúdele a tomar un número nuevo en otro quiosco, o pida a la dirección que reciba este registro.
kiosks-look-unknown-key = El visitante está en la fila, pero quizá no se pueda abrir el registro: se selló con una clave que esta oficina no tiene. Pida al visitante sus respuestas en papel y vuelva a agregar el quiosco.
kiosks-look-fork = El visitante está en la fila. Dos registros siguen al mismo: quizá se copió el disco del quiosco. Averigüe quién ha tenido el quiosco en sus manos y vuelva a agregarlo.
kiosks-look-other = Guardado para que alguien lo revise. Pregunte a quien instaló este servidor.
kiosks-admit = Recibir a pesar de todo
kiosks-admit-means = El registro pasa a las fichas. Si es una visita de hoy, el visitante entra en la fila con este número; si es de un día anterior, queda entre los números pendientes; una parte de un formulario privado se une a su visita. Esto no se puede deshacer, y el historial guarda quién lo hizo y por qué. Diga por qué se puede creer en el registro:
kiosks-admit-visitor = El visitante lo confirma
kiosks-admit-kiosk = El quiosco estaba en nuestras manos

kiosks-code-title = Código para un quiosco nuevo
kiosks-code-lead = Este código se muestra una sola vez y vale { $minutes } minutos.
kiosks-code-booth = Es para una sala privada: el quiosco no da números y hace todo el formulario cuando la recepción lo abre para un visitante.
kiosks-code-how = Ejecute esto en el quiosco:
kiosks-code-done = Listo

kiosks-refused-removed-already = Este quiosco ya se quitó antes. No queda nada por hacer.
kiosks-refused-stays-aside = Un registro apartado por este motivo queda apartado. Haga lo que se indica a su lado.
kiosks-refused-still-aside = Este registro todavía no tiene lugar aquí: su visita no está, u otra visita tiene su número. Queda apartado.
kiosks-refused-language = Ningún idioma tiene ese nombre corto. Use los de los idiomas para visitantes, como es, en o ar.

kiosks-event-code-made = Se creó un código para un quiosco nuevo
kiosks-event-pairing-failed = Código incorrecto para un quiosco nuevo
kiosks-event-paired = Quiosco agregado
kiosks-event-revoked = Quiosco quitado
kiosks-event-received = Registro recibido
kiosks-event-set-aside = Registro guardado aparte
kiosks-event-admitted = Se recibió un registro que estaba apartado
kiosks-event-refused = Una petición a nombre de un quiosco no estaba firmada por él
kiosks-event-paper = Cambió el papel de un quiosco
kiosks-event-printer-fault = La impresora de un quiosco tiene una falla
kiosks-event-printer-well = La impresora de un quiosco vuelve a funcionar
kiosks-event-not-printed = Hubo números que no salieron en papel
kiosks-event-person-asked = Un visitante en un quiosco pidió hablar con una persona
kiosks-event-person-missed = La llamada de un visitante a una persona llegó demasiado tarde
kiosks-event-person-comes = Alguien fue a atender a un visitante que lo había pedido
kiosks-event-look-noted = Se revisó un registro pendiente
kiosks-event-booth-code-made = Código para el formulario privado creado
kiosks-event-booth-opened = Formulario privado abierto
kiosks-event-booth-refused = Formulario privado no abierto: el código no valía
kiosks-event-out-of-service = Quiosco puesto fuera de servicio
kiosks-event-in-service = Quiosco puesto otra vez en servicio
kiosks-event-restart = Se pidió reiniciar un quiosco
kiosks-event-languages = Se cambió el orden de idiomas de un quiosco

## Which form a kiosk asks by

kiosks-form-own = pregunta con el formulario propio de la oficina
kiosks-form-refused = No puede usar el formulario de la oficina y conserva el anterior: actualice su programa
