### Citas: quién viene cuándo, con qué nombre en clave, y qué pasó después.

appointments-title = Citas
appointments-locked = La oficina está bloqueada: solo se ven horas y nombres en clave. Puede anotar quién llega y cancelar; para dar una cita, pida a una persona titular de una clave que inicie sesión.
appointments-unreadable-why = No se puede leer quién viene a esta cita: falta su clave. La hora, el nombre en clave y el código siguen valiendo. Avise a quien cuida el servidor para que restaure el keys.db más reciente.
appointments-ways = Páginas sobre las citas
appointments-back = Volver a las citas
appointments-back-to-one = Volver a la cita
appointments-retire = Dejar de usar
appointments-use-again = Usar otra vez
appointments-save = Guardar
appointments-today = hoy
appointments-days = Otros días
appointments-day-before = Día anterior
appointments-day-after = Día siguiente
appointments-none = Nadie tiene cita este día. Elija una hora en el calendario para dar una.
appointments-late = con retraso
appointments-unreadable = no se puede leer el nombre
appointments-urgent = urgente
appointments-undo = Deshacer

## Columnas y datos

appointments-time = Hora
appointments-when = Cuándo
appointments-who = Quién
appointments-how = Cómo
appointments-say = Qué decir
appointments-state = Estado
appointments-type = Tipo
appointments-needs = Idioma y necesidades
appointments-room = Sala
appointments-actions = Qué hacer
appointments-for = Para
appointments-places = Lugares
appointments-name = Nombre
appointments-name-of = Nombre de { $name }
appointments-rename = Cambiar nombre
appointments-rename-this = Cambiar el nombre de { $name }
appointments-retired = Ya no se usa
appointments-day = Día
appointments-from = Desde
appointments-to = Hasta
appointments-yes = Sí
appointments-no = No
appointments-minutes = { $minutes } min

## Una cita

appointments-one = Cita
appointments-state-booked = Dada
appointments-state-confirmed = Confirmada
appointments-state-here = Ya está aquí
appointments-state-no-show = No vino
appointments-state-cancelled = Cancelada
appointments-state-moved = Cambiada
appointments-moved-to = ver la nueva hora
appointments-check-in = Ya está aquí
appointments-check-in-this = { $name } ya está aquí
appointments-not-here = No estaba aquí
appointments-confirm = El visitante la confirmó
appointments-no-show = No vino
appointments-no-show-this = { $name } no vino
appointments-cancel = Cancelar
appointments-cancel-this = Cancelar { $name }
appointments-cancel-why = Por qué no tendrá lugar
appointments-reason-person = lo pidió el visitante
appointments-reason-office = la oficina no puede atenderla
appointments-reason-mistake = se anotó por error
appointments-reason-undone = se deshizo el cambio de hora
appointments-move = Otra hora
appointments-move-lead = Elija otra hora para { $name }. El lugar anterior queda libre y la tarjeta recibe otro código.
appointments-move-none = Esta semana no hay otra hora libre de este tipo. Mire otra semana o pida que se abran más horas.
appointments-move-here = Pasar al { $at }
appointments-move-here-urgent = Urgente: pasar al { $at }
appointments-done-confirmed = { $name } está confirmada.
appointments-done-here = { $name } ya está aquí.
appointments-done-no-show = { $name } no vino.
appointments-done-cancelled = { $name } está cancelada.
appointments-done-moved = { $name } tiene otra hora.

## Dar una cita

appointments-book = Dar la cita
appointments-book-one = Dar cita
appointments-book-at = Dar cita a las { $at }
appointments-book-locked = La oficina está bloqueada y lo que escriba aquí debe sellarse. Pida a una persona titular de una clave que inicie sesión y dé la cita después.
appointments-book-instead = Otra hora
appointments-call-name = Nombre para llamar
    .help = Como quiere que lo llamen. Se guarda sellado; los demás ven el nombre en clave.
appointments-reads = Idioma en que lee el visitante
appointments-interpreter = Intérprete
appointments-urgency = Urgencia
    .help = Algunos lugares se reservan para asuntos urgentes (ROJO o NARANJA) hasta un día antes.
appointments-urgency-ordinary = No es urgente
appointments-urgency-urgent = Urgente (ROJO o NARANJA)
appointments-reach = Cómo podemos contactar al visitante
appointments-reach-help = Pregunte si cada medio es seguro. Marque solo aquellos a los que dijo que sí; lo demás no se guarda.
appointments-reach-none = El visitante no ha dicho que sí a ningún medio. No lo contactamos.
appointments-reach-change = Cambiar cómo podemos avisar a la persona
appointments-reach-lead = Indique de nuevo cómo podemos avisar a { $name }. Lo que no se marque no se guarda, y por esa vía ya no se avisa a nadie.
appointments-said-yes = dijo que sí el { $on }
appointments-channel-call = Llamada
appointments-channel-voicemail = Mensaje de voz
appointments-channel-text = Mensaje de texto
appointments-channel-email = Correo electrónico
appointments-channel-letter = Carta
appointments-phone = Número de teléfono
    .help = Solo para llamadas, mensajes de voz y mensajes de texto marcados arriba.
appointments-email = Dirección de correo electrónico
appointments-address = Dirección postal

## La tarjeta

appointments-card = Tarjeta de la cita
appointments-card-print = Imprima esta página: solo sale la tarjeta. No nombra al visitante ni el servicio.
appointments-card-english = Todavía no hay textos de la tarjeta en { $language }, por eso está en inglés. Explíquesela al visitante.

## La semana

appointments-week = Calendario
appointments-week-lead = Las horas de una semana y cuántos lugares quedan libres. Pulse “Dar cita” junto a una hora.
appointments-weeks = Otras semanas
appointments-week-before = Semana anterior
appointments-week-this = Esta semana
appointments-week-after = Semana siguiente
appointments-week-none = No hay horas en esta semana. Quien se encarga de las citas puede crearlas.
appointments-places-taken = { $taken } de { $all } ocupados
appointments-slot-free = Libre
appointments-slot-held = Solo asuntos urgentes
appointments-slot-full = Completa
appointments-slot-closed = Cerrada
appointments-slot-past = Ya pasó
appointments-slot-later = Aún no abierta
appointments-slot-close-this = Cerrar { $at }
appointments-slot-open-this = Abrir { $at }
appointments-slot-remove-this = Quitar { $at }
appointments-slot-people-at = Personas a las { $at }
appointments-slot-resize = Cambiar plazas
appointments-slot-resize-this = Cambiar las plazas de las { $at }

## Crear horas

appointments-slots = Crear horas
appointments-slots-lead = Cree las horas de varias semanas a la vez. Se dan citas hasta { $weeks } semanas antes, y el { $percent } % de los lugares de cada día se reserva para asuntos urgentes hasta un día antes.
appointments-slots-no-type = Todavía no hay ningún tipo de cita. Añada uno primero.
appointments-slots-weekdays = En estos días
appointments-slots-from = Desde
appointments-slots-to = Hasta
    .help = La última cita termina a más tardar a esta hora, el mismo día.
appointments-slots-every = Cada cuántos minutos
appointments-slots-capacity = Personas a cada hora
appointments-slots-first = Primer día
appointments-slots-last = Último día
appointments-slots-make = Crear estas horas
appointments-slots-made =
    { $count ->
        [one] Se creó { $count } hora.
       *[other] Se crearon { $count } horas.
    }
appointments-slots-skipped =
    { $count ->
        [one] Se omitió { $count } hora, porque entonces se adelanta el reloj.
       *[other] Se omitieron { $count } horas, porque entonces se adelanta el reloj.
    }

## Tipos

appointments-types = Tipos
appointments-types-lead = Para qué viene la gente, en sus propias palabras. Mientras la oficina está bloqueada, el tipo no aparece junto a una persona.
appointments-types-none = Todavía no hay ningún tipo. Añada abajo el primero.
appointments-type-add = Añadir un tipo
appointments-type-name = Nombre
    .help = Hasta 40 caracteres.
appointments-type-minutes = Minutos
    .help = Cuánto dura. Después no cambia; en su lugar, añada otro tipo.
appointments-type-language = Solo en este idioma
appointments-type-retire = Dejar de ofrecer { $name }
appointments-type-offer = Ofrecer { $name } otra vez
appointments-length = Duración
appointments-lane = Fila
appointments-language = Idioma
appointments-language-any = cualquiera
appointments-setting = Dónde
appointments-setting-anywhere = en cualquier lugar
appointments-setting-room = en una sala privada
appointments-offered = Se ofrece

## Salas

appointments-rooms = Salas
appointments-rooms-lead = Salas donde se habla a solas. Ninguna se ocupa dos veces a la misma hora.
appointments-rooms-none = Todavía no hay ninguna sala. Añada una para poder ocuparla.
appointments-rooms-taken = Cuándo están ocupadas las salas
appointments-rooms-all-free = Esta semana todas las salas están libres.
appointments-room-add = Añadir una sala
appointments-room-name = Nombre de la sala
appointments-room-used = En uso
appointments-room-retire = Dejar de usar { $name }
appointments-room-offer = Usar { $name } otra vez
appointments-room-take = Ocupar la sala
appointments-room-for = Sala para esta cita
appointments-room-free-this = Dejar libre { $name }
appointments-room-ad-hoc = sin cita
appointments-room-needed = Este tipo necesita una sala privada y aún no se ha ocupado ninguna. Ocupe una abajo.
appointments-room-lost = La cita vuelve a estar en pie, pero su sala ya la tiene otra persona. Tome otra sala más abajo.

## Recordatorios

appointments-reminders = Recordatorios
appointments-reminders-lead = A quién hay que llamar o escribir antes de que venga. Use solo el medio que aparece aquí y no diga de qué trata la cita.
appointments-reminders-now = Por hacer ahora
appointments-reminders-later = En los próximos siete días
appointments-reminders-none = Ahora no hay que recordar nada a nadie. Los recordatorios aparecen aquí por sí solos.
appointments-reminders-paused = { $channel }: por ahora no se envía nada, y el programa vuelve a probar por sí solo. Hasta entonces avise usted a estas personas.
appointments-reminders-paused-since = Desde:
appointments-reminders-failed = No se pudieron dar
appointments-reminders-failed-why = Nadie lo vuelve a intentar por su cuenta. Avise usted a la persona y pulse «Hecho», elija otra vía o decida si la cita puede quedar en pie.
appointments-reminder-none = Sin recordatorio: no se permite ningún medio o la cita se dio poco antes.
appointments-reminder-due = por hacer
appointments-reminder-sending = enviándose
appointments-reminder-done = hecho
appointments-reminder-over = ya no hace falta
appointments-reminder-not-allowed = El visitante no ha dicho que sí a este medio, o hace demasiado tiempo.
appointments-reminder-no-answer = No se encontró a nadie.
appointments-reminder-unreachable = No se pudo contactar con el servidor. Revise su dirección en los ajustes.
appointments-reminder-not-taken = El servidor no lo aceptó. Revise sus ajustes y si la dirección es correcta.
appointments-reminder-not-let-in = El servidor no aceptó el acceso o el remitente, o no pudo demostrar quién es. Revise su dirección, el nombre de usuario y la contraseña en los ajustes.
appointments-reminder-unknown = No se sabe si se envió: el servidor no respondió. No se vuelve a enviar por sí solo.
appointments-reminder-unwanted = La persona no lo quiere.
appointments-reminder-other-way = Se avisa a la persona por otra vía.
appointments-reminder-by-itself = se envía por sí solo
appointments-reminder-mark-done = Hecho
appointments-reminder-done-this = Hecho: { $name }
appointments-reminder-could-not = No se pudo
appointments-reminder-could-not-this = No se pudo: { $name }
appointments-reminder-drop = No avisar
appointments-reminder-another-way = Otra vía
appointments-reminder-another-way-this = Otra vía para { $name }

## Cifras

appointments-figures = Cifras
appointments-figures-lead = Qué pasó con las citas de las últimas trece semanas.
appointments-figures-none = Todavía no ha tenido lugar ninguna cita. Las cifras aparecen aquí cuando haya algunas.
appointments-percent = { $percent } %
appointments-figures-came = Vinieron
appointments-figures-no-shows = No vinieron
appointments-figures-rate = Parte que no vino
appointments-figures-cancelled = Canceladas antes
appointments-figures-overbooked = Días con más citas que lugares
appointments-figures-few = de menos de cinco citas
appointments-figures-inside-only = Solo para uso dentro de la oficina: algunas cifras hablan de pocas personas.

## El calendario del personal

appointments-feed = Mi calendario
appointments-feed-lead = Suscríbase a las citas con su propio programa de calendario. Ve horas, nombres en clave y salas; ningún nombre y nada de para qué viene la gente.
appointments-feed-none = No tiene ninguna suscripción. Cree una y ponga su dirección en su programa de calendario.
appointments-feed-make = Crear una suscripción
appointments-feed-anew = Crear otra dirección
appointments-feed-revoke = Terminar la suscripción
appointments-feed-address = Dirección de su calendario
appointments-feed-once = Copie ahora la dirección de este enlace: se muestra una sola vez. Quien la tiene ve el calendario, así que no la comparta.
appointments-feed-since = Creada:
appointments-feed-until = Vale hasta:
appointments-feeds = Suscripciones al calendario
appointments-feeds-lead = Quién ve las citas en su propio programa de calendario. Una suscripción termina también cuando su titular deja la oficina o recibe otra contraseña.
appointments-feeds-none = Nadie tiene una suscripción.
appointments-feeds-since = Creada
appointments-feeds-until = Válida hasta
appointments-feed-end-of = Terminar la suscripción de { $name }

## Ajustes

appointments-settings = Ajustes
appointments-settings-locked = La oficina está bloqueada. Las contraseñas solo se pueden cambiar mientras está abierta.
appointments-settings-weeks = Con cuántas semanas de antelación se dan citas
appointments-settings-hold-back = Lugares reservados para asuntos urgentes, en porcentaje
    .help = Se cuenta sobre todo el día. Vale para las horas que se creen a partir de ahora.
appointments-settings-overbook = Lugares que se dan dos veces, en porcentaje
    .help = Porque no todos vienen. Con 0 no se da ningún lugar dos veces.
appointments-settings-reminder-days = Días en que alguien avisa a las personas
appointments-settings-keep = Días que se guardan las citas pasadas
    .help = De 92 a 3650. Después se borran, con todo lo que se selló con ellas.
appointments-settings-erase = Borrar estas citas pasadas
appointments-settings-erase-no = No
appointments-settings-erase-yes = Sí, para siempre
appointments-settings-signature = Firma de los recordatorios
    .help = Una o dos letras, como “M.”. El nombre de la oficina diría demasiado.
appointments-settings-on = encendido
appointments-settings-off = apagado
appointments-settings-servers-whose = Los servidores y sus contraseñas los cambia quien se ocupa de los datos de la oficina, por ejemplo la dirección.
appointments-settings-secret-kept = Hay una guardada. Se olvida cuando cambian el servidor, la cuenta o la dirección.
appointments-settings-secret-none = No hay ninguna guardada.
appointments-settings-mail = Correo electrónico
appointments-settings-mail-why = Desactivado: quien solo permite correo electrónico aparece en la lista de recordatorios. Activado: el programa le escribe mientras la oficina está abierta.
appointments-settings-mail-on = Enviar correo electrónico
appointments-settings-mail-host = Servidor de correo
appointments-settings-mail-port = Puerto
appointments-settings-mail-security = Cifrado
appointments-settings-mail-starttls = STARTTLS
appointments-settings-mail-tls = TLS desde el principio
appointments-settings-mail-plain = Ninguno (solo un servidor en esta máquina)
appointments-settings-mail-user = Nombre de usuario
    .help = Déjelo vacío si el servidor no lo pide.
appointments-settings-mail-password = Contraseña
    .help = Se guarda sellada y nunca se muestra. Déjela vacía para conservar la que hay.
appointments-settings-mail-from = Dirección del remitente
    .help = No debería nombrar la oficina.
appointments-settings-texts = Mensajes de texto
appointments-settings-texts-why = Desactivado: quien solo permite mensajes de texto aparece en la lista de recordatorios. Activado: el programa los entrega a su pasarela mientras la oficina está abierta.
appointments-settings-texts-on = Enviar mensajes de texto
appointments-settings-texts-url = Dirección de la pasarela
appointments-settings-texts-token = Clave de la pasarela
    .help = Se guarda sellada y nunca se muestra. Déjela vacía para conservar la que hay.

## Lo que lo impidió

appointments-refused-name-missing = Falta un nombre. Escriba uno.
appointments-refused-name-too-long = Tiene más de { $max } caracteres. Escriba algo más corto.
appointments-refused-name-taken = Ya hay algo que se llama así. Elija otro nombre para que se sepa a cuál se refiere.
appointments-refused-not-on-the-list = No está en la lista. Elija algo de la lista.
appointments-refused-minutes = Una cita dura de { $min } a { $max } minutos. Escriba un número entre ellos.
appointments-refused-type-not-offered = Este tipo ya no se ofrece. Elija otra hora u ofrezca el tipo otra vez en la página “Tipos”.
appointments-refused-no-weekday = No hay ningún día de la semana marcado. Marque al menos uno.
appointments-refused-date-missing = No es un día del calendario. Elija uno.
appointments-refused-time-missing = No es una hora de los relojes de la oficina ese día. Escriba una como 09:00.
appointments-refused-across-midnight = El final debe ser posterior al comienzo, el mismo día. Cree las horas después de medianoche como un segundo plan.
appointments-refused-every = Las horas pueden seguirse cada { $min } a { $max } minutos. Escriba un número entre ellos.
appointments-refused-capacity = A una hora pueden venir de 1 a { $max } personas. Escriba un número entre ellos.
appointments-refused-capacity-taken = A esta hora ya hay { $taken } personas con cita. Escriba al menos ese número, o antes mueva o cancele citas.
appointments-refused-span-backwards = El último día es anterior al primero. Cambie uno de los dos.
appointments-refused-span-too-long = Estos días abarcan más de { $weeks } semanas. Elija un último día anterior y planifique el resto después.
appointments-refused-day-too-far = Uno de estos días queda a más de dos años. Revise el año.
appointments-refused-too-many-times = Este plan abre más de { $max } horas de una vez. Elija menos días o más tiempo entre una hora y otra.
appointments-refused-none-fit = Ninguna cita de { $minutes } minutos cabe en estos días y horas. Elija otros días o un horario más largo.
appointments-refused-none-made = No hay nada nuevo que crear: estas horas ya existen o ya pasaron. Elija otros días.
appointments-refused-slot-closed = Esta hora está cerrada. Elija otra o haga que la abran en el calendario.
appointments-refused-slot-not-empty = Alguna vez se dio una cita a esta hora, así que se queda. Ciérrela, y ya no se dará a nadie más.
appointments-refused-slot-past = Esta hora ya pasó. Elija una posterior.
appointments-refused-not-released = Faltan más de { $weeks } semanas para esta hora y aún no está abierta. Elija una anterior.
appointments-refused-full = Todos los lugares de esta hora están ocupados. Elija otra hora.
appointments-refused-held-back = Los lugares libres de esta hora se reservan para asuntos urgentes hasta un día antes. Elija otra hora o indique que el asunto es urgente, si es ROJO o NARANJA.
appointments-refused-locked = Entretanto se bloqueó la oficina, y lo que escribió no se puede sellar. Pida a una persona titular de una clave que inicie sesión y vuelva a pulsar el botón; lo que escribió sigue aquí, salvo las contraseñas.
appointments-refused-form-used = Con este formulario ya se dio una cita. Si se trata de otra persona, pulse «Dar la cita» otra vez; si no, mire la lista del día.
appointments-refused-same-slot = La cita ya es a esta hora. Elija otra.
appointments-refused-not-open = Esta cita ya terminó, se canceló o se cambió. Dé una nueva si el visitante quiere venir.
appointments-refused-not-here = Nadie figura como presente en esta cita. No se cambió nada.
appointments-refused-too-early = La cita no ha empezado. Espere a su hora o cancélela.
appointments-refused-other-day = Esta cita no es hoy. Si el visitante no puede esperar, dele un número de la fila.
appointments-refused-nothing-to-undo = No hay nada suyo que deshacer: fue hace más de un minuto o alguien cambió la cita después. Use sus botones.
appointments-refused-place-gone = Entretanto el lugar se dio a otra persona. Dé otra hora.
appointments-refused-no-code-name = Todos los nombres en clave están en uso. Anote quién no vino o canceló y vuelva a intentarlo.
appointments-refused-not-a-code = Un código tiene cuatro cifras. Escríbalas como están en la tarjeta.
appointments-refused-code-unknown = No existe ese código. Mire la tarjeta otra vez o pregunte en la recepción.
appointments-refused-code-of-another-day = Este código no es para hoy. Pregunte en la recepción, por favor.
appointments-refused-code-used = Este código ya se usó. Pregunte en la recepción, por favor.
appointments-refused-code-cancelled = Esta cita se canceló o se cambió. Pregunte en la recepción, por favor.
appointments-refused-too-many-wrong-codes = Hubo demasiados códigos equivocados. Espere { $minutes } min y vuelva a intentarlo, o pregunte en la recepción.
appointments-refused-phone = Ningún teléfono tiene este número. Escríbalo con el código de área, o con + y el código del país.
appointments-refused-email = No es una dirección de correo electrónico. Escriba una como name@example.org.
appointments-refused-address = Falta la dirección o es demasiado larga para una carta. Escríbala como en un sobre.
appointments-refused-room-taken = La sala está ocupada de { $from } a { $to }. Elija otra sala u otra hora.
appointments-refused-room-span = Una sala se ocupa como máximo { $hours } horas, y el final va después del comienzo. Cambie las horas.
appointments-refused-room-not-offered = Esta sala ya no se usa. Elija otra.
appointments-refused-reminder-over = Este recordatorio ya se dio o ya no hace falta. No se cambió nada.
appointments-refused-no-other-way = La persona no aceptó ninguna otra vía. Decida si la cita puede quedar en pie.
appointments-refused-weeks = Se pueden dar citas de 1 a { $max } semanas antes. Escriba un número entre ellos.
appointments-refused-keep = Las citas pasadas se guardan de { $min } a { $max } días. Escriba un número entre ellos.
appointments-refused-erases = Citas pasadas que este número borra para siempre, con quién vino: { $count }. Si es lo que quiere, dígalo abajo y guarde otra vez; si no, escriba el número de antes.
appointments-refused-keep-whose = Menos días borran citas pasadas para siempre. Pídalo a quien pueda cambiar la oficina, por ejemplo la dirección.
appointments-refused-has-one = Este número ya tiene una cita. Mire la página del número.
appointments-refused-percent = Puede ser de 0 a { $max } por ciento. Escriba un número entre ellos.
appointments-refused-mail-server = Falta el servidor de correo o su puerto. Escriba ambos como los indica su proveedor.
appointments-refused-mail-plain = Sin cifrado solo se envía correo a un servidor en esta misma máquina. Elija STARTTLS o TLS.
appointments-refused-mail-from = El remitente necesita una dirección de correo electrónico. Escriba una como m@example.org.
appointments-refused-texts-address = La dirección de la pasarela debe empezar por https://. Escríbala como la indica su proveedor.
appointments-refused-texts-password = La dirección de la pasarela contiene un nombre de usuario o una contraseña, que ahí no quedaría sellada. Escriba la dirección sin ella, y la clave en su propio campo.
appointments-refused-changed = Un colega guardó otra cosa desde que abrió esta página. Ábrala de nuevo, mire y cámbielo otra vez.

## Sucesos

appointments-event-booked = Cita dada
appointments-event-moved = Hora de la cita cambiada
appointments-event-confirmed = Cita confirmada
appointments-event-cancelled = Cita cancelada
appointments-event-no-show = No vino a la cita
appointments-event-missed = Nadie vino el día de la cita
appointments-event-checked-in = Vino a la cita
appointments-event-number = Número unido a una cita cuyo visitante ya estaba aquí
appointments-event-not-here = Se anotó que el visitante de una cita no estaba aquí
appointments-event-erased = Citas pasadas borradas
appointments-event-undone = Paso de una cita deshecho
appointments-event-read = Se miró quién tiene una cita
appointments-event-reach = Se indicó de nuevo cómo avisar a alguien
appointments-event-wrong-code = Código de una cita rechazado
appointments-event-type-added = Tipo de cita añadido
appointments-event-type-named = Nombre de un tipo de cita cambiado
appointments-event-type-retired = Tipo de cita que ya no se ofrece
appointments-event-type-offered = Tipo de cita ofrecido otra vez
appointments-event-slots-made = Horas para citas creadas
appointments-event-slot-closed = Hora para citas cerrada
appointments-event-slot-opened = Hora para citas abierta
appointments-event-slot-resized = Plazas de una hora de citas cambiadas
appointments-event-slot-removed = Hora para citas quitada
appointments-event-room-added = Sala añadida
appointments-event-room-named = Nombre de una sala cambiado
appointments-event-room-retired = Sala que ya no se usa
appointments-event-room-offered = Sala en uso otra vez
appointments-event-room-taken = Sala ocupada
appointments-event-room-freed = Sala dejada libre
appointments-event-reminder-tried = Se envía un recordatorio
appointments-event-reminder-done = Recordatorio dado
appointments-event-reminder-failed = No se pudo dar un recordatorio
appointments-event-reminder-denied = Recordatorio no enviado: no permitido o ya no hace falta
appointments-event-feed-made = Suscripción al calendario creada
appointments-event-feed-revoked = Suscripción al calendario terminada
appointments-event-feed-ended = Suscripción de otra persona al calendario terminada
appointments-event-settings = Ajustes de las citas cambiados
appointments-event-servers = Servidores de los avisos cambiados
