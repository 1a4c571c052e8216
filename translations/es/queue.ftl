### La fila: quién espera, a quién se llama a qué ventanilla y qué pasó después.

queue-title = Fila
queue-locked = La oficina está bloqueada: la urgencia, los nombres, los idiomas y las necesidades están ocultos. Pida a una persona titular de una clave que inicie sesión y aparecerán aquí por sí solos. Mientras tanto puede llamar los números por orden de llegada.

## Mi ventanilla

queue-window = Ventanilla { $name }
queue-window-choose = ¿En qué ventanilla está usted hoy?
queue-window-choose-why = Elija su ventanilla para llamar a los visitantes. Si ahí aparece el nombre de un colega o una colega, usted toma su lugar.
queue-window-none = No hay ninguna ventanilla abierta. Pida a quien se encarga de las ventanillas que abra una.
queue-window-leave = Dejar esta ventanilla
queue-free = No hay nadie en su ventanilla
queue-next = Siguiente
queue-why-urgent = Va primero porque es urgente. Espera desde hace { $minutes } min.
queue-why-longest = La espera más larga: { $minutes } min.
queue-nobody-waits = Nadie espera. Los números aparecen aquí por sí solos cuando los visitantes los toman en el quiosco.
queue-called-times = Llamado { $calls } de { $max } veces
queue-here-since = Aquí desde las
queue-call-next = Llamar al siguiente
queue-finish-and-next = Terminar y llamar al siguiente
queue-seated = Ya está aquí
queue-recall = Llamar otra vez (quedan { $left })
queue-no-show = No se presentó
queue-finish = Terminar
queue-return = Volver a la espera
queue-left = Se fue
queue-private-form = Abrir el formulario privado
queue-private-form-this = Abrir el formulario privado para { $label }
queue-private-form-title = Código para el formulario privado
queue-private-form-lead = Para el visitante con el número { $label }. Este código se muestra una vez, vale { $minutes } minutos y abre el formulario una sola vez.
queue-private-form-how = Acompañe al visitante al quiosco de la sala privada. Allí escribe este código. Las partes que termina llegan solas a su ficha de visita; su lugar en la fila no cambia.
queue-undo = Deshacer

queue-done-called = Se llamó al { $label }.
queue-done-recalled = Se llamó otra vez al { $label }.
queue-done-seated = El { $label } ya está aquí.
queue-done-served = Terminó la atención del { $label }.
queue-done-no-show = El { $label } no se presentó.
queue-done-returned = El { $label } espera de nuevo.
queue-done-left = El { $label } se fue.

## Listas

queue-waiting = En espera
queue-longest = la espera más larga: { $minutes } min
queue-earlier = De días anteriores
queue-earlier-why = Estos números nunca se terminaron. Dígalo si las personas están aquí; si no, anote que se fueron. El botón para todos deja a las personas urgentes: decida sobre ellas una por una. Se muestran los más recientes.
queue-earlier-left = Todos estos se fueron
queue-aside =
    { $count ->
        [one] El registro de { $count } visitante se guardó aparte, así que este visitante no está en la fila, aunque allí aparezca el mismo número: { $numbers }. Busque al visitante, ayúdele a tomar un número nuevo en un quiosco y avise a quien se encarga de los quioscos.
       *[other] Los registros de { $count } visitantes se guardaron aparte, así que estos visitantes no están en la fila, aunque allí aparezcan los mismos números: { $numbers }. Busque a los visitantes, ayúdeles a tomar números nuevos en un quiosco y avise a quien se encarga de los quioscos.
    }
queue-elsewhere = En otras ventanillas
queue-over = Terminados hoy
queue-over-newest = Se muestran los más recientes.
queue-number = Número
queue-waited = Espera
queue-minutes = { $minutes } min
queue-urgency = Urgencia
queue-name = Nombre para llamar
queue-languages = Idioma
queue-needs = Necesidades
queue-actions = Qué hacer
queue-stage = Estado
queue-staff = Quién
queue-not-read = No se pudo leer
queue-call = Llamar
queue-call-this = Llamar al { $label }
queue-left-this = El { $label } se fue
queue-return-this = Volver a la espera: { $label }
queue-stage-waiting = En espera
queue-stage-called = Llamado
queue-stage-serving = En atención
queue-stage-served = Atendido
queue-stage-no-show = No se presentó
queue-stage-left = Se fue

## Ventanillas

queue-windows = Ventanillas
queue-windows-lead = Los lugares donde se recibe a los visitantes. El nombre aparece en la pantalla de la sala de espera.
queue-window-column = Ventanilla
queue-window-state = Estado
queue-window-name = Nombre
    .help = Hasta 12 caracteres, como aparece en la ventanilla. Déjelo vacío para usar el número.
queue-window-name-of = Nombre de la ventanilla { $name }
queue-window-rename = Cambiar nombre
queue-window-rename-this = Cambiar el nombre de la ventanilla { $name }
queue-window-open = Abierta
queue-window-closed = Cerrada
queue-window-close = Cerrar la ventanilla { $name }
queue-window-reopen = Abrir la ventanilla { $name }
queue-window-add = Agregar una ventanilla
queue-back = Volver a la fila

## Qué lo impidió

queue-refused-at-another-window = Este número está en otra ventanilla. Llame otro número, o pida a quien está en esa ventanilla que lo devuelva a la espera.
queue-refused-being-served = Este visitante ya está en su ventanilla. Presione “Terminar”, o devuelva el número a la espera.
queue-refused-finished = Esta visita ya terminó. Si el visitante está aquí después de todo, busque el número en “Terminados hoy” y devuélvalo primero a la espera.
queue-refused-called-too-seldom = Solo después de tres llamadas se puede anotar que un visitante no se presentó. Llame otra vez el número, o anote que el visitante se fue.
queue-refused-called-often = Este número ya se llamó tres veces. Anote que no se presentó, o devuélvalo a la espera.
queue-refused-not-called = Este número no se ha llamado a su ventanilla. Llámelo primero.
queue-refused-not-serving = Este visitante todavía no ha llegado a la ventanilla. Presione primero “Ya está aquí”, o devuelva el número a la espera.
queue-refused-in-line = Este número ya está en espera. No se cambió nada.
queue-refused-of-another-day = Este número es de otro día. Primero anote en su página que la persona ya está aquí.
queue-refused-at-stations = Este número pasa por las estaciones de un taller. Muévalo ahí, o anote su salida en la página de la estación.
queue-refused-not-at-stations = Este número no está en ninguna estación de un taller. Haga que entre por la primera.
queue-refused-window-taken = El { $label } está en esta ventanilla. Termine primero esa visita, o devuelva el número a la espera.
queue-refused-no-window = Usted no está en ninguna ventanilla. Elija primero su ventanilla y después llame.
queue-refused-window-closed = Esta ventanilla está cerrada. Elija otra, o pida a quien se encarga de las ventanillas que la abra.
queue-refused-nothing-to-undo = No hay nada suyo que deshacer: pasó más de un minuto, u otra persona cambió el número después. Use los botones del número.
queue-refused-undo-elsewhere = El visitante estaba en la ventanilla { $window }, y usted ya no está allí. Elija de nuevo esa ventanilla para deshacer, o use los botones del número.
queue-refused-no-booth = La oficina no tiene un quiosco en una sala privada. Pida a quien cuida los quioscos que agregue uno.
queue-refused-name-too-long = El nombre tiene más de { $max } caracteres y no cabría en la pantalla. Elija uno más corto.
queue-refused-name-taken = Otra ventanilla se llama así. Elija otro nombre para que los visitantes sepan adónde ir.
queue-refused-too-many-windows = Ya hay { $max } ventanillas. Cambie el nombre de una o abra una que esté cerrada.

## Eventos

queue-event-taken = Número tomado
queue-event-called = Número llamado
queue-event-recalled = Número llamado otra vez
queue-event-seated = El visitante llegó a la ventanilla
queue-event-served = Visita terminada
queue-event-no-show = El visitante no se presentó
queue-event-left = El visitante se fue
queue-event-returned = Número devuelto a la espera
queue-event-undone = Último paso deshecho
queue-event-window-taken = Ventanilla ocupada
queue-event-window-freed = Ventanilla dejada
queue-event-window-opened = Ventanilla abierta
queue-event-window-closed = Ventanilla cerrada
queue-event-window-added = Ventanilla agregada
queue-event-window-named = Nombre de ventanilla cambiado

## The number by itself, lines, windows, waiting times

queue-why-priority-body = Pasa antes que otras personas que llegaron primero, por edad, salud, discapacidad o embarazo. Espera { $minutes } min.
queue-why-priority-child = Pasa antes que otras personas que llegaron primero, porque trae un niño pequeño. Espera { $minutes } min.
queue-why-priority-dated-paper = Pasa antes que otras personas que llegaron primero: otro día no fue posible atenderle y trae el papel con fecha. Espera { $minutes } min.
queue-why-priority-other = Pasa antes que otras personas que llegaron primero, por un motivo que el personal conoce. Espera { $minutes } min.
queue-why-appointment = Tiene cita. Espera { $minutes } min.
queue-why-longest-here = Es quien más ha esperado de las personas que recibe su ventanilla: { $minutes } min.
queue-done-held = { $label } salió un rato.
queue-done-with = { $label } va con otro número.
queue-done-returns = { $label } vendrá otro día.
queue-stage-held = Fuera hasta las
queue-stage-with = Va con otro
queue-stage-returns = Viene otro día
queue-stage-at-stations = En las estaciones de un taller
queue-done-marked = Se cambió lo dicho de { $label }.
queue-at-stations =
    { $count ->
        [one] Un número pasa por las estaciones de un taller.
       *[other] { $count } números pasan por las estaciones de un taller.
    }
queue-between = de { $from } a { $to } min
queue-save = Guardar
queue-arrived = Llegó
queue-lane = Fila
queue-priority = Pasa antes
queue-priority-body = Edad, salud, discapacidad o embarazo
queue-priority-child = Niño pequeño
queue-priority-dated-paper = Papel con fecha de un día anterior
queue-priority-other = Otro motivo
queue-priority-none = No
queue-priority-told = Según dijo: { $reason }
queue-priority-reason = Motivo
queue-priority-why = Cada minuto de espera cuenta como cuatro. El motivo queda en el historial, solo con estas palabras.
queue-for = Para
queue-anybody = Cualquiera
queue-told = Se le dijo
queue-expects = Puede esperar ahora
queue-away = Tal vez fuera hasta las
queue-away-because = Puede que lo diga su papel.
queue-away-why = Tal vez fuera hasta las { $time }: puede que lo diga su papel. Si no viene nadie, aparte el número hasta esa hora.
queue-away-hold = Apartar hasta las { $time }
queue-interpreter = Necesita intérprete
queue-colour-by-staff = lo dijo el personal
queue-colour-why = Usted puede marcar a esta persona como más urgente. Solo un abogado o representante la marca como menos urgente.
queue-colour-why-lower = Para marcar a alguien como menos urgente hace falta un motivo. Queda en el historial.
queue-lowers = Motivo, si es menos urgente
queue-lowers-none = Elija un motivo
queue-lowers-mistake = Una respuesta fue un error
queue-lowers-later = La fecha es posterior
queue-lowers-no-longer = Ya no es así
queue-lowers-seen-to = Ya se atendió
queue-hold-title = Sale un rato
queue-hold-why = La persona conserva su número y su turno, y no se la llama antes de esta hora.
queue-hold-back = Vuelve a las
queue-hold = Apartar
queue-held-here = Ya volvió
queue-transfer-title = Enviar a otra fila o persona
queue-transfer-why = Se conservan la hora de llegada y el historial.
queue-transfer = Enviar
queue-lane-same = La misma fila
queue-return-on-title = No se puede atender hoy
queue-return-on-why = Ese día este número pasa antes que quienes lleguen, salvo las personas urgentes. Que la persona guarde el papel.
queue-return-on-day = Viene el
queue-return-on = Pedir que venga ese día
queue-group-title = Junto con otras personas
queue-group-why = A una familia se la llama junta, con un solo número.
queue-group-with = El otro número
queue-group = Juntar
queue-group-along-with = Va con
queue-group-along = Van con este número:
queue-group-leave = Llamar otra vez por separado
queue-history = Qué pasó
queue-expected = Debían venir hoy o antes
queue-expected-why = A estas personas no se las pudo atender otro día. Oprima el botón cuando lleguen: pasan antes que quienes llegaron hoy.
queue-here = { $label } ya llegó
queue-resting = No se llama a nadie de: { $lanes }. Solo a las personas urgentes.
queue-lanes = Filas
queue-lanes-lead = De una fila en pausa no se llama a nadie, salvo a las personas urgentes. Lo que dura una visita es solo un cálculo inicial: el programa aprende de lo que pasa.
queue-lane-minutes = Minutos que dura una visita
queue-lane-minutes-of = Minutos que dura una visita: { $lane }
queue-lane-open = Abierta
queue-lane-paused = En pausa
queue-lane-until = hasta las
queue-lane-until-of = En pausa hasta las: { $lane }
queue-lane-pause = Poner en pausa “{ $lane }”
queue-lane-resume = Volver a llamar de “{ $lane }”
queue-outlook = Tiempos de espera
queue-outlook-waits = Quien llega ahora espera
queue-outlook-now = Más o menos
queue-outlook-no-window = No hay ninguna ventanilla abierta ni está previsto que se abra. Los tiempos de espera aparecen cuando alguien elige una ventanilla.
queue-outlook-room = El resto del día
queue-outlook-room-for =
    { $count ->
        [one] Hay tiempo para { $count } persona más, aproximadamente.
       *[other] Hay tiempo para unas { $count } personas más.
    }
queue-outlook-cut-off = A quien llegue después de esta hora probablemente no se le podrá atender hoy:
queue-outlook-full = A quien llega ahora probablemente no se le podrá atender hoy. Considere decirlo en la puerta.
queue-outlook-no-plan = Para saber a cuántas personas más se puede atender, indique cuándo abre cada ventanilla.
queue-what-if = ¿Qué cambiaría con una ventanilla más?
queue-what-if-from = Desde
queue-what-if-to = Hasta
queue-what-if-ask = Calcular
queue-what-if-nobody = Nadie espera ahora, así que nada cambiaría.
queue-what-if-changes = La espera promedio cambiaría en { $minutes } min.
queue-what-if-more = { $count ->
    [one] Hoy se llamaría a { $count } persona más.
   *[other] Hoy se llamaría a { $count } personas más.
}
queue-ledger = ¿Cuánto acertamos?
queue-ledger-none = Todavía no se ha llamado a nadie a quien se le dijo un tiempo de espera.
queue-ledger-yesterday = Ayer llamamos a { $inside } de { $told } dentro del tiempo que dimos.
queue-ledger-weeks = En las últimas cuatro semanas llamamos a { $inside } de { $told } dentro del tiempo que dimos.
queue-window-set-up = A quién recibe una ventanilla
queue-window-set-up-this = Configurar la ventanilla { $name }
queue-window-back-at = La ventanilla { $name } vuelve a abrir a las
queue-window-languages = Idiomas de esta ventanilla
queue-window-languages-help = Si el idioma de una persona solo se habla en otra ventanilla abierta, espera a esa. No elija nada si da igual.
queue-window-lanes = Filas que recibe esta ventanilla
queue-window-lanes-help = No elija nada para todas las filas. A las personas urgentes siempre se las recibe.
queue-window-hours = Cuándo abre
queue-window-hours-help = Por ejemplo 9:00-12:00, 12:45-17:30. Deje vacío el día en que no abre. Con este horario se calculan los tiempos de espera.
queue-day-monday = Lunes
queue-day-tuesday = Martes
queue-day-wednesday = Miércoles
queue-day-thursday = Jueves
queue-day-friday = Viernes
queue-day-saturday = Sábado
queue-day-sunday = Domingo
queue-refused-back-in-the-past = Esta hora ya pasó. Elija una posterior.
queue-refused-back-on-another-day = Un número conserva su turno solo hoy. Pida a la persona que venga otro día.
queue-refused-no-time = Esto no es una hora. Escríbala así: 14:30.
queue-refused-in-group = Este número va con otro. Abra ese número, o primero haga que a este se le llame por separado.
queue-refused-call-the-lead = Este número va con { $label }. Llame a { $label }: vienen los dos.
queue-refused-group-of-one = Es el mismo número. Escriba el número de la otra persona.
queue-refused-not-in-group = Este número no va con ningún otro. No se cambió nada.
queue-refused-may-not-lower = Solo un abogado o representante marca a una persona como menos urgente. Pida a uno de ellos que vea este número.
queue-refused-no-reason = Elija el motivo por el que la persona es menos urgente.
queue-refused-no-lane = Esa fila no existe. Elija una de la lista.
queue-refused-not-staff = Esta persona no recibe a visitantes. Elija a alguien de la lista.
queue-refused-long-name = El nombre para llamar tiene { $max } letras como máximo. Escriba uno más corto; el nombre completo se pregunta en la entrevista.
queue-refused-no-phone = Esto no es un número de teléfono. Escríbalo con el código de área, por ejemplo (312) 555-0143, o déjelo vacío.
queue-refused-given-before = Este formulario ya dio el número { $label }. Si es otra persona, presione el botón otra vez.
queue-refused-no-such-number = Hoy no está aquí ningún número { $label }, ni se espera. Escríbalo como está en el papel, por ejemplo A-017.
queue-refused-no-hours = “{ $typed }” no se puede leer como horario, o las horas se cruzan. Escríbalas así: 9:00-12:00, 12:45-17:30.
queue-refused-not-soon = Elija un día a partir de mañana, dentro de dos semanas.
queue-refused-called-already = Ya llamaron a esta persona. Termine aquí, o primero devuelva el número a la fila.
queue-refused-no-such-dated-paper = Ningún papel con fecha tiene este código. Mire el papel otra vez: ocho letras y números, válido para un solo día.
queue-refused-dated-other-day = Este papel con fecha vale el { $day } y hoy no deja pasar antes a nadie. Si a la persona le cuesta esperar hoy, una prioridad hace que su espera cuente más.
queue-refused-dated-used = Otro número pasa antes con este papel con fecha. Si el código se puso allí por error, deshágalo o quite allí la prioridad; después póngalo aquí otra vez.
queue-refused-dated-without-number = Este papel con fecha todavía no pertenece a ningún número. Dé un número, ábralo y escriba allí el código.
queue-refused-no-minutes = Una visita dura de 1 a { $max } minutos. Escriba un número entero.
queue-event-raised = Marcado como más urgente
queue-event-lowered = Marcado como menos urgente
queue-event-priority = Se indicó si pasa antes
queue-event-transferred = Enviado a otra fila o persona
queue-event-grouped = Junto con otros números
queue-event-ungrouped = Otra vez por separado
queue-event-held = Salió un rato
queue-event-returns = Se le pidió venir otro día
queue-event-at-stations = En las estaciones de un taller
queue-event-dated = Papel con fecha hecho
queue-event-dated-made = Papel con fecha hecho, sin número
queue-event-window-set-up = Ventanilla configurada
queue-event-lane-expected = Se indicó lo que dura una visita
queue-event-lane-paused = Fila en pausa
queue-event-lane-resumed = Se vuelve a llamar de la fila
queue-way-kiosk = En un quiosco
queue-way-desk = Con ayuda en la recepción
queue-way-paper = Con un formulario de papel
queue-way-phone = Por teléfono
queue-issue = Dar un número
queue-issue-lead = Para quien trae un formulario de papel, llama por teléfono o no puede usar el quiosco. Se puede omitir todo menos la fila.
queue-issue-way = Cómo llegó
queue-issue-reads = Lee
queue-issue-speaks = Habla
queue-issue-same = El mismo idioma
queue-issue-name = Nombre para llamar
    .help = Solo lo ve el personal, y se guarda sellado como lo que se escribe en un quiosco.
queue-issue-phone = Teléfono
    .help = Solo si la persona quiere darlo. Nadie llama antes de que haya dicho en la entrevista que es seguro.
queue-issue-give = Dar el número
queue-issue-given = Número dado
queue-issue-given-lead = Imprima el papel o anote el número para la persona. El papel se puede volver a mostrar durante una hora.
queue-issue-code = Código del papel
queue-issue-print = Imprimir
queue-issue-another = Dar otro número
queue-issue-open = Abrir este número

## Papeles para otro día, y papeles impresos de nuevo

queue-dated-title = Papel con fecha
queue-dated-lead = Para quien no tiene número y no puede ser atendido hoy. Quien trae el papel con fecha ese día pasa antes que quienes llegan ese día. No dice el nombre ni el motivo, y su código se muestra una sola vez.
queue-dated-day = Vale para el
queue-dated-make = Hacer el papel con fecha
queue-dated-code = Código del papel con fecha
queue-dated-why = ¿No fue posible atenderle otro día? Con el código del papel con fecha, este número pasa antes.
queue-dated-use = Que este número pase antes
queue-dated-sent-home =
    { $count ->
        [one] Hoy se le pidió a { $count } persona que venga otro día.
       *[other] Hoy se les pidió a { $count } personas que vengan otro día.
    }
queue-dated-print-all = Imprimir los papeles con fecha que aún no se han hecho
queue-dated-print-lead = Imprima ahora: los códigos se muestran una sola vez. Un papel con fecha nuevo de un número reemplaza al anterior.
queue-paper-title = Papel de este número
queue-paper-why = En el idioma de la persona: a qué hora volver, o qué día venir. El código para el teléfono solo está en el primer papel.
queue-paper-print = Imprimir el papel
queue-event-issued = Número dado en la recepción
queue-day = Fin del día
queue-day-lead = Cierre la puerta, decida qué pasa con quienes todavía esperan y después deje las ventanillas.
queue-day-waiting = Todavía esperan
queue-day-nobody = Ya no espera nadie.
queue-day-red =
    { $count ->
        [one] Todavía espera { $count } persona urgente. Los botones para todos no cambian este número: hable con un abogado o representante.
       *[other] Todavía esperan { $count } personas urgentes. Los botones para todos no cambian estos números: hable con un abogado o representante.
    }
queue-day-each = Abra un número para decidir por una persona, o use un botón para todos los demás.
queue-day-return = Vienen otro día
queue-day-return-all = Pedir a todos que vengan ese día
queue-day-left = Ya se fueron
queue-day-left-why = Use esto cuando la sala esté vacía. Se puede deshacer durante un minuto; después, cada número se puede devolver desde la lista de abajo.
queue-day-left-all = Todos se fueron
queue-day-here = Todavía en una ventanilla:
queue-day-windows =
    { $count ->
        [one] Todavía hay alguien en { $count } ventanilla.
       *[other] Todavía hay personal en { $count } ventanillas.
    }
queue-day-windows-free = Ya no hay nadie en las ventanillas.
queue-day-windows-leave = Dejar todas las ventanillas sin visitante
queue-day-went = Hoy
queue-alerts = Personas urgentes
queue-alerts-red =
    { $count ->
        [one] Espera { $count } persona urgente:
       *[other] Esperan { $count } personas urgentes:
    }
queue-alerts-since = la que más, { $minutes } min
queue-find = Código o número del papel
queue-find-button = Buscar
queue-appointment = Cita
queue-appointment-at = Tiene cita a las
queue-appointment-why = Escriba los cuatro números de la tarjeta de la cita. Desde la hora acordada la persona cuenta como en espera.
queue-appointment-code = Código de la cita
queue-appointment-check-in = Registrar
queue-appointment-wrong = Si la cita es de otra persona, ábrala en la lista y pulse “No estaba aquí”.
queue-appointment-says = La persona dice: cita a las
queue-appointment-says-why = Nadie lo ha comprobado. Compárelo con las citas de esa hora y pregunte el nombre en clave o el código.
queue-appointment-none = Hoy no hay ninguna cita abierta cerca de esa hora.
queue-appointment-tie = Es { $name }, { $time }
queue-event-appointment = Vino a una cita
queue-nobody-for-window =
    { $count ->
        [one] Nadie espera para su ventanilla. { $count } persona espera para otra.
       *[other] Nadie espera para su ventanilla. { $count } personas esperan para otras.
    }
queue-called-by-nobody = Ninguna ventanilla abierta la recibe
queue-colour-by-family = de alguien del grupo
queue-done-more =
    { $count ->
        [one] El mismo paso cambió { $count } número más.
       *[other] El mismo paso cambió { $count } números más.
    }
queue-expected-late = No vino
queue-left-title = Se va a casa
queue-goes = Motivo, porque esta persona es urgente
queue-goes-wish = Quiere irse
queue-goes-not-found = Se la buscó y no está
queue-goes-nobody-free = Nadie puede recibirla
queue-day-unknown =
    { $count ->
        [one] No se sabe qué tan urgente es { $count } persona. Los botones para todos no cambian este número: pida a una persona titular de una clave que inicie sesión, o decida sobre él por separado.
       *[other] No se sabe qué tan urgentes son { $count } personas. Los botones para todos no cambian estos números: pida a una persona titular de una clave que inicie sesión, o decida sobre cada uno por separado.
    }
queue-refused-undo-another = Usted hizo otra cosa desde que se mostró esta página. Mire de nuevo su último paso y oprima Deshacer ahí.
queue-refused-urgent-goes = { $label } es urgente. Abra el número y elija por qué se va la persona, o pregunte a un abogado o representante.
queue-refused-urgency-unknown = Mientras la oficina está bloqueada no se sabe quién es urgente. Pida a una persona titular de una clave que inicie sesión, o decida sobre cada número por separado.
