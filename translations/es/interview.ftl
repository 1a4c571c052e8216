### Entrevistas: tomar lo que llegó y terminar el registro en privado.

interview-inbox = Bandeja
interview-at-intake = Entrevista
interview-of = Entrevista de { $label }
interview-to-inbox = Volver a la bandeja
interview-to-intake = Lo que se dijo al quiosco, tal como llegó
interview-back = Volver a la entrevista
interview-back-to-parts = Todas las partes de la entrevista
interview-open = Abrir

## La bandeja

interview-show-free = Sin tomar ({ $count })
interview-show-mine = Mías ({ $count })
interview-show-others = De colegas ({ $count })
interview-show-done = Terminadas ({ $count })
interview-none-free = Nadie espera. Las visitas nuevas aparecen aquí solas.
interview-none-mine = No tiene ninguna entrevista. Tome una de “Sin tomar”.
interview-none-others = Ningún colega tiene una entrevista en este momento.
interview-none-done = Todavía no hay entrevistas terminadas.
interview-waits = Espera
interview-minutes = { $minutes } min
interview-hands = Quién la tiene
interview-next = Qué hacer ahora
interview-pick-up = La tomo yo
interview-give-back = Devolver a la bandeja
interview-reopen = Retomar
interview-hand-free = Nadie la ha tomado
interview-hand-from = de { $name }
interview-hand-done = Terminada
interview-hand-over = Pasar a otra persona
interview-hand-to = A quién
interview-hand-choose = Elija un colega
interview-hand-note = Una nota (solo la ve el personal que puede leer el registro)
interview-of-colleague = Un colega tiene esta entrevista. Lo que usted escriba se guarda y él o ella lo ve.
interview-notes = Notas al pasar la entrevista
interview-holding = { $count ->
    [one] Una entrevista
   *[other] { $count } entrevistas
}

## Las partes

interview-parts = Partes de la entrevista
interview-part-visit = Dicho en el quiosco
interview-part-end = El final: resultado y próximo paso
interview-progress = { $done } de { $all } confirmadas
interview-held-back = más cuando estén a solas
interview-before = Antes:
interview-after = Siguiente:
interview-no-questions = Aquí no hay nada que preguntar por ahora.
interview-earlier = Visitas anteriores

## A solas

interview-alone = ¿Está a solas con la persona en un cuarto privado?
interview-alone-phone = ¿La persona está sola y puede hablar sin peligro?
interview-alone-help = Algunas preguntas de esta parte se hacen solo donde nadie más oye. Hasta que lo diga, no se muestran.
interview-alone-yes = Sí, estamos a solas en un cuarto privado
interview-alone-phone-yes = Sí: dijo que está a solas y que puede hablar sin peligro
interview-alone-go-on = Mostrar todas las preguntas
interview-alone-said = Usted dijo que nadie más los oye. Después de dos horas se le pregunta otra vez.
interview-alone-no = Entró alguien: ocultar estas preguntas

## Una pregunta

interview-told = Dicho
interview-also-told = También dicho
interview-confirmed = Confirmado
interview-as-told = Tal como lo dijo
interview-all-as-told = Confirmar toda esta parte tal como la dijo
interview-save = Guardar
interview-saved = Guardado
interview-saved-beside = Un colega escribió otra cosa al mismo tiempo. Se guardan las dos: cargue la página de nuevo y elija.
interview-not-saved = No se guardó. Pulse Guardar y mire si hay conexión con la oficina.
interview-draft = Se guardó como lo escribió, pero todavía no es una respuesta.
interview-further = Mostrar las preguntas que siguen de esta
interview-beside = Dos personas escribieron cosas distintas. Se guardan las dos. Pregunte a la persona y diga cuál vale.
interview-keep-this = Vale esta
interview-cleared = vacío
interview-row = Número { $number }
interview-row-add = Agregar otro
interview-row-remove = Quitar este
interview-rows-none = Preguntado: no hay nada que escribir aquí
interview-date-help = Hasta donde se sabe: 2019-05-03, 2019-05, 2019, o “?” si no se sabe.
interview-date-year-help = Un año: 2019, o “?” si no se sabe.

interview-fault-kind = Esto no corresponde a la pregunta. Mírelo otra vez.
interview-fault-choice = Elija una de la lista.
interview-fault-twice = La misma está dos veces. Quite una.
interview-fault-too-many = Aquí caben { $max } como máximo. Quite algunas.
interview-fault-empty = Aquí no hay nada escrito. Escriba algo o vacíe toda la respuesta.
interview-fault-date = Escriba la fecha así: 2019-05-03, 2019-05, 2019, o “?” si no se sabe.
interview-fault-day = Ese mes tiene { $days } días. Mire el día otra vez.
interview-fault-code = No parece el número de un papel así. Compárelo con el papel.
interview-fault-rows-full = Aquí caben { $max } como máximo. Escriba lo demás en una nota.

## Historia de una respuesta

interview-history = Versiones anteriores
interview-history-empty = Todavía no se ha escrito nada para esta pregunta.
interview-when = Cuándo
interview-who = Quién
interview-how = Cómo
interview-what = Qué
interview-how-confirmed = Preguntado y escrito
interview-how-as-told = Confirmado tal como lo dijo
interview-how-settled = Elegido entre dos
interview-how-cleared = Vaciado
interview-how-draft = Escrito, todavía no es respuesta
interview-how-beside = Escrito al mismo tiempo que otra cosa

## El final

interview-finish = Terminar la entrevista
interview-finish-means = Primero escriba qué se le dijo hoy a la persona y el próximo paso con su fecha. Tiene que haber una forma segura de comunicarse con ella, o un día en que vuelve (Q26).
interview-finish-button = La entrevista está terminada

## Por teléfono

interview-phone = Registro por teléfono
interview-at-desk = Dar un número en recepción
interview-phone-lead = Llama alguien que no viene. Pregunte primero si está a solas.
interview-phone-begin = Empezar la entrevista
interview-script = Qué decir por teléfono
interview-script-if-not = Si no está a solas o no es seguro
interview-say-alone = Antes de hablar: ¿está a solas? ¿Puede hablar ahora sin peligro?
interview-say-later = Está bien. ¿Cuándo y a qué número podemos llamarle sin peligro? También puede venir aquí. No tiene que decir nada ahora.
interview-script-name = Pregunte cómo llamar a la persona. Diga su propio nombre, y no diga qué hace esta oficina hasta saber quién está ahí.
interview-script-word = Esta persona nos dio una palabra. Pídala antes de hablar de otra cosa. Si es otra palabra, termine la llamada con amabilidad y no diga nada.
interview-script-show-word = Mostrar la palabra
interview-script-unknown = Todavía no tenemos una palabra de esta persona. Pídale una en la parte de contacto, para la próxima llamada.
interview-script-alone = Pregunte: “¿Está a solas? ¿Puede hablar sin peligro?”
interview-script-not-alone = Si no: pregunte cuándo y a qué número es seguro, escríbalo y termine la llamada.

## En papel

interview-paper = Pasar el formulario de papel
interview-paper-of = Formulario de papel de { $label }
interview-paper-lead = Cada pregunta está bajo su número, en el orden del papel. Dos personas pueden pasar el mismo papel; se muestra lo que difiere y usted elige.
interview-paper-turn = Vez { $number }
interview-paper-first = Nadie lo ha pasado todavía.
interview-paper-second = Opcional: una segunda persona pasa el mismo papel sin ver la primera vez.
interview-paper-key = Pasar
interview-paper-go-on = Seguir pasando
interview-paper-keep = Guardar lo pasado
interview-paper-form-lead = Escriba lo que está en el papel. Deje vacío lo que allí está vacío.
interview-paper-not-whole = Algo todavía no es una respuesta. Se guarda como se escribió; mire las preguntas marcadas.
interview-paper-take-over = Incorporar
interview-paper-once = Se pasó una vez. Una segunda vez encuentra errores; también se puede incorporar así.
interview-paper-same = Las dos veces son iguales.
interview-paper-differ = Las dos veces difieren aquí. Mire el papel y elija.
interview-paper-take-over-button = Incorporar como registro de esta visita
interview-paper-taken-over = El papel se incorporó. Lo que se pregunte ahora se confirma en la entrevista.

## Lo que puede impedirlo

interview-refused-picked-up = { $name } la ha tomado. Elija otra, o pida a { $name } que se la pase.
interview-refused-not-yours = Usted no tiene esta entrevista. Tómela, o pida a quien la tiene que se la pase.
interview-refused-yours = Ya la tiene usted. Elija un colega.
interview-refused-done = Esta entrevista está terminada. Ábrala y retómela primero.
interview-refused-no-taker = Elija un colega que haga entrevistas.
interview-refused-not-for-taker = Este colega no puede trabajar en esta entrevista. Elija a otro.
interview-stuck = Nadie la atiende
interview-stuck-how = Quien tiene esta entrevista ya no puede trabajar en ella. Tómela o pásela a alguien.
interview-refused-too-long = Es demasiado largo. Use hasta { $max } letras.
interview-refused-no-question = Esta pregunta no está en este momento. Cargue la página de nuevo.
interview-refused-no-answer = Esa respuesta ya no está. Cargue la página de nuevo.
interview-refused-no-safe-channel = No se conoce ninguna forma segura de comunicarse con la persona. Pregunte por una en la parte de contacto, o escriba en Q26 qué día vuelve.
interview-refused-nothing-told = Escriba primero qué se le dijo hoy a la persona y el próximo paso (Q72).
interview-refused-of-kiosk = Este número lo dio un quiosco y sus respuestas ya están aquí. Un papel se pasa para un número que dio recepción.
interview-refused-nothing-keyed = Todavía no se ha pasado nada. Pase primero el papel.
interview-refused-still-differs = Elija en cada diferencia cuál vale.
interview-refused-no-answer-yet = Algo de lo pasado todavía no es una respuesta. Ábralo y mire las preguntas marcadas.
interview-refused-taken-over = Este papel ya se incorporó. Corrija las respuestas en la entrevista.

## Eventos

interview-event-picked-up = Entrevista tomada
interview-event-handed-over = Entrevista pasada a otra persona
interview-event-given-back = Entrevista devuelta
interview-event-reopened = Entrevista retomada
interview-event-done = Entrevista terminada
interview-event-saved = Respuesta de una entrevista escrita
interview-event-alone = Dicho: nadie más oye la entrevista
interview-event-not-alone = Dicho: alguien más puede oír
interview-event-keyed = Formulario de papel pasado
interview-event-paper-read = Formulario de papel consultado
interview-event-paper-taken-over = Formulario de papel incorporado
