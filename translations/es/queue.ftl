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
queue-earlier-why = Estos números nunca se terminaron. Llámelos si las personas están aquí; si no, anote que se fueron. Se muestran los más recientes.
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
