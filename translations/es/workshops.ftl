### Talleres: días en que se atiende a muchas personas juntas, estación por estación.

workshops-title = Talleres
workshops-lead = Un taller es un día en que se atiende a muchos visitantes juntos. Sus números pasan de estación en estación; lo que cuentan se guarda como cualquier otro día.
workshops-none = No hay ningún taller previsto.
workshops-go-to = Abierto ahora: { $name }
workshops-name = Nombre
workshops-day = Día
workshops-place = Lugar
workshops-places = Cuántos visitantes caben
workshops-entered = Entraron
workshops-state = Estado
workshops-state-planned = Previsto
workshops-state-open = Abierto
workshops-state-closed = Terminado
workshops-plan = Preparar un taller
workshops-save = Guardar
workshops-edit = Cambiar el taller
workshops-back = Todos los talleres
workshops-back-to = Volver al taller
workshops-figures = Cifras

## Estaciones

workshops-stations = Estaciones
workshops-stations-how = Los visitantes pasan por las estaciones en este orden. Deje vacío el nombre de una fila para omitir la estación.
workshops-stations-in-use = Ya entraron visitantes: se pueden cambiar nombres y mesas, no el orden.
workshops-stations-save = Guardar las estaciones
workshops-order = Orden
workshops-station = Estación
workshops-tables = Mesas
workshops-of-row = { $what }, fila { $row }
workshops-station-check-in = Entrada
workshops-station-screening = Evaluación
workshops-station-preparation = Preparación
workshops-station-review = Revisión
workshops-station-exit = Salida

## Dónde está cada número

workshops-capacity =
    { $left ->
        [0] Entraron { $entered } de { $capacity }; no queda lugar.
        [one] Entraron { $entered } de { $capacity }; queda un lugar.
       *[other] Entraron { $entered } de { $capacity }; quedan { $left } lugares.
    }
workshops-full = Todos los lugares están dados. Aumente los lugares en “Cambiar el taller”, o pida a quien llegue ahora que venga otro día.
workshops-outside = Con número, aún sin entrar
workshops-inside = Adentro
workshops-through = Pasaron por todo
workshops-urgent = Urgente
workshops-waiting =
    { $count ->
        [0] Nadie espera.
        [one] Un número espera.
       *[other] { $count } números esperan.
    }
workshops-longest = El que más espera: { $minutes }.
workshops-busy = Mesas ocupadas: { $busy } de { $tables }.
workshops-at-tables = En las mesas
workshops-waiting-here = Esperan aquí
workshops-work-at = Trabajar en { $station }
workshops-doors = Abrir y cerrar
workshops-open = Abrir el taller
workshops-open-means = Desde entonces los números entran por la primera estación y pasan de una a otra. Las ventanillas pueden llamar como siempre a los que no han entrado.
workshops-open-again = Abrir de nuevo
workshops-close = Cerrar el taller
workshops-close-means =
    { $count ->
        [0] No hay nadie adentro. Ya nadie podrá entrar.
        [one] Un visitante sigue adentro y se anotará que se fue. Ya nadie podrá entrar.
       *[other] { $count } visitantes siguen adentro y se anotará que se fueron. Ya nadie podrá entrar.
    }
workshops-close-urgent = En cambio, quien es urgente vuelve a esperar en la fila, y también todos mientras la oficina está bloqueada. Durante un minuto puede deshacer el cierre.
workshops-undo-close-means = ¿Se cerró por error? “Deshacer” abre el taller y devuelve a todos adonde estaban.
workshops-day-over = El día de este taller ya pasó.
workshops-close-now = Cerrar ahora

## En una mesa

workshops-choose-table = Elija la mesa en la que trabaja.
workshops-other-table = Otra mesa
workshops-table = Mesa { $table }
workshops-table-of = { $station }, mesa { $table }
workshops-table-free = La mesa está libre
workshops-at-this-table = En su mesa
workshops-next = Sigue
workshops-nobody-waits = Aquí no espera nadie. Quien sea enviado a esta estación aparece solo.
workshops-call-next = Llamar al siguiente
workshops-call-again = Llamar otra vez
workshops-call-this = Llamar { $label }
workshops-number = Número
workshops-wait = Espera
workshops-act = Qué hacer
workshops-send-on = Listo: pasa a { $station }
workshops-send-out = Listo: puede irse
workshops-send-to-exit = Directo a { $station }
workshops-send-back = Enviar atrás
workshops-send-back-now = Enviar atrás
workshops-back-to-which = A qué estación
workshops-why = Motivo
workshops-why-none = Elija un motivo
workshops-why-answer = Falta una respuesta o está mal
workshops-why-paper = Falta un documento
workshops-why-signature = Falta una firma
workshops-why-form = Se necesita otro formulario
workshops-why-other = Otra cosa
workshops-wait-again = No vino: vuelve a esperar
workshops-leave = Se va del taller
workshops-undo = Deshacer
workshops-done-waits = { $label } espera para { $station }.
workshops-done-called = { $label } está en su mesa.
workshops-done-through = { $label } pasó por todas las estaciones.
workshops-done-left = { $label } se fue.
workshops-typed = Llamar un número
    .help = Como está en el boleto, por ejemplo A-017.
workshops-typed-call = Llamar este número
workshops-new-number = Dar un número a quien no tiene

## Qué lo impidió

workshops-refused-full = Los { $capacity } lugares están dados. Pida a quien se encarga del taller que aumente los lugares, o pida al visitante que venga otro día.
workshops-refused-not-open = El taller no está abierto. Pida a recepción o a la dirección que lo abra en su página.
workshops-refused-open-already = El taller ya está abierto. No se cambió nada.
workshops-refused-another-open = “{ $name }” está abierto. Ciérrelo primero: los números pasan por un taller a la vez.
workshops-refused-on-another-day = El taller es otro día. Cambie primero el día y ábralo después.
workshops-refused-day-has-begun = El día de un taller que ya se abrió no cambia. Prepare otro para el otro día.
workshops-refused-fewer-than-entered = Ya entraron { $entered } visitantes. Escriba por lo menos esa cantidad de lugares.
workshops-refused-name-missing = Escriba cómo se llama el taller, para que todos lo encuentren.
workshops-refused-name-too-long = El nombre tiene más de { $max } caracteres. Elija uno más corto.
workshops-refused-no-day = Elija un día a partir de hoy, dentro del próximo año.
workshops-refused-no-capacity = En un taller caben de 1 a { $max } visitantes. Escriba un número entero.
workshops-refused-no-tables = Una estación tiene de 1 a { $max } mesas. Escriba un número entero.
workshops-refused-no-place = Escriba con un número entero el lugar de la estación en el orden.
workshops-refused-station-name-taken = Otra estación se llama así. Elija otro nombre, para que los visitantes sepan adónde ir.
workshops-refused-too-few-stations = Un taller tiene por lo menos dos estaciones, una para entrar y otra para salir. Agregue otra.
workshops-refused-stations-in-use = Ya entraron visitantes; no se puede agregar, quitar ni mover ninguna estación. Cambie solo nombres y mesas, o prepare otro taller.
workshops-refused-table-in-use = En la mesa { $table } hay un visitante: { $label }. Envíe primero ese número a otra estación y quite la mesa después.
workshops-refused-table-taken = { $label } está en esta mesa. Envíe primero ese número, o haga que vuelva a esperar.
workshops-refused-at-table = Este número está en la mesa { $table }. Pregunte ahí a su colega, o llame otro número.
workshops-refused-at-station = Este número está en otra estación: { $station }. Envíe ahí al visitante.
workshops-refused-not-entered = Este número no ha entrado al taller. Envíe al visitante a la primera estación.
workshops-refused-entered-already = Este número ya está adentro. Búsquelo en la página del taller.
workshops-refused-over = Este número ya terminó o se fue. Quien regresa tiene que volver a la espera en la fila, y entra por la primera estación.
workshops-refused-not-called = Este número no fue llamado a su mesa. Llámelo primero.
workshops-refused-not-before = Solo se envía atrás a una estación anterior. Elija una de la lista.
workshops-refused-no-reason = Elija el motivo por el que se envía atrás al visitante.
workshops-refused-none-behind = Esta es la última estación. Presione “Listo”.
workshops-refused-urgent-leaves = { $label } es urgente. Elija por qué se va el visitante, o pregunte a un abogado o representante.
workshops-refused-reception-lets-go = { $label } no se deja ir en esta mesa. Pida a la recepción que lo haga aquí.
workshops-refused-nothing-to-undo = No hay nada suyo que deshacer: pasó más de un minuto, o alguien más movió el número. Use los botones del número.

## Sucesos

workshops-event-planned = Taller preparado
workshops-event-changed = Taller cambiado
workshops-event-stations-set = Estaciones de un taller fijadas
workshops-event-opened = Taller abierto
workshops-event-closed = Taller cerrado
workshops-event-close-undone = Cierre de un taller deshecho
workshops-event-entered = Entró a un taller
workshops-event-called = Llamado a una estación
workshops-event-called-again = Llamado otra vez a una estación
workshops-event-waits-again = Espera otra vez ante la estación
workshops-event-sent-on = Enviado a la siguiente estación
workshops-event-sent-to-exit = Enviado directo a la última estación
workshops-event-sent-back = Enviado atrás a otra estación
workshops-event-through = Pasó por todas las estaciones
workshops-event-left = Se fue de un taller
workshops-event-to-line = De nuevo en la fila al cerrarse un taller
workshops-event-undone = Paso en una estación deshecho
