### Selección: a quién toma la oficina y cómo lo decide.

selection-decision-full = Representación completa
selection-decision-limited = Ayuda limitada
selection-decision-brief = Consejo breve
selection-decision-refer = Remisión
selection-decision-decline = No se toma
selection-decision-waitlist = Lista de espera
selection-decision-more-info = Falta saber más

selection-section-ratify = Decidido en el acto, por ratificar
selection-section-new = Nuevos
selection-section-returned = Otra vez en la agenda
selection-section-overdue = Más tarde de lo prometido

## Puertas

selection-gate-conflict = Sin conflicto, o con renuncia por escrito
    .help = Si no: remitir, y nunca decir por qué.
selection-gate-lawful = Un fin legal y serio, e identidad bastante clara
    .help = Si no: no tomarlo.
selection-gate-authority = Dentro de nuestra autoridad: ante quién y qué tipo de asunto
    .help = Si no: remitir, o trabajar con otro abogado.
selection-gate-area = Dentro de nuestra zona
    .help = Si no: remitir, o hacer una excepción.
selection-gate-money = Paga al menos un fondo, o la persona paga una tarifa
    .help = Si no: remitir, o hacer una excepción.
selection-gate-funder = Se cumplen los límites del fondo
    .help = Si no: buscar otro fondo.
selection-gate-time = Bastante tiempo para hacerlo bien antes de la fecha
    .help = Si no: ayuda limitada en la urgencia, o remitir hoy.
selection-gate-language = Se puede atender en su idioma y con accesibilidad
    .help = Si no: contratar un intérprete.

selection-exception-waived-in-writing = Todos los afectados renunciaron por escrito
selection-exception-co-counsel = Con otro abogado que sí puede
selection-exception-outside-area = Fuera de la zona, y nadie más cercano puede ayudar
selection-exception-hardship = Dificultad que las cifras no muestran
selection-exception-other-fund = Se paga con otro fondo
selection-exception-contract-interpreter = Con un intérprete de fuera

## Puntos

selection-score-merit = Mérito
selection-anchor-merit-0 = Ninguno
selection-anchor-merit-1 = Débil
selection-anchor-merit-2 = Defendible
selection-anchor-merit-3 = Fuerte
selection-score-urgency = Urgencia
selection-anchor-urgency-0 = Sin fecha
selection-anchor-urgency-1 = Se abre un plazo
selection-anchor-urgency-2 = Esta semana
selection-anchor-urgency-3 = Hoy
selection-score-harm = Daño sin representante
selection-anchor-harm-0 = Una tarifa o una demora
selection-anchor-harm-1 = Se pierde un beneficio
selection-anchor-harm-2 = Se pierde el trabajo, el estatus o la vida en familia
selection-anchor-harm-3 = Expulsión, persecución o un menor en peligro
selection-score-vulnerability = Qué difícil es que lo haga a solas
selection-anchor-vulnerability-0 = Puede a solas
selection-anchor-vulnerability-1 = Necesita algo de ayuda
selection-anchor-vulnerability-2 = Menor, discapacidad o poco inglés
selection-anchor-vulnerability-3 = Detención, sobreviviente o varias de estas cosas
selection-score-no-other-help = Sin otra ayuda
selection-anchor-no-other-help-0 = Muchos otros pueden ayudar
selection-anchor-no-other-help-1 = Algunos pueden, por dinero
selection-anchor-no-other-help-2 = Pocos pueden
selection-anchor-no-other-help-3 = Nadie más puede
selection-score-priority = Nuestras prioridades
selection-anchor-priority-0 = Fuera de ellas
selection-anchor-priority-1 = Cerca de ellas
selection-anchor-priority-2 = Entre ellas
selection-anchor-priority-3 = La primera, o mantiene unida a una familia
selection-score-capacity = Espacio para ello
selection-anchor-capacity-0 = Nadie tiene espacio
selection-anchor-capacity-1 = El mes que viene
selection-anchor-capacity-2 = Con algo de capacitación o ayuda
selection-anchor-capacity-3 = Alguien que sabe está libre ahora
selection-score-readiness = Qué tan lista está la persona
selection-anchor-readiness-0 = No hay nada todavía
selection-anchor-readiness-1 = Hay algunos papeles
selection-anchor-readiness-2 = Están casi todos los papeles
selection-anchor-readiness-3 = Está todo
selection-score-funding = Un fondo que encaja
selection-anchor-funding-0 = Ninguno
selection-anchor-funding-1 = Fondos generales
selection-anchor-funding-2 = Un fondo con espacio
selection-anchor-funding-3 = Un fondo hecho para esto

## Motivos

selection-reason-merits = Es un buen caso
selection-reason-priority = Está entre nuestras prioridades
selection-reason-emergency = No podía esperar
selection-reason-family-unity = Mantiene unida a una familia
selection-reason-forms-only = Necesita ayuda solo con formularios
selection-reason-court-document = Necesita ayuda con un documento para la corte
selection-reason-short-question = Una conversación lo resuelve
selection-reason-rights-explained = Necesita conocer sus derechos
selection-reason-no-authority = No podemos llevar este tipo de asunto
selection-reason-outside-area = Fuera de nuestra zona
selection-reason-over-income = Por encima de todos los límites de ingresos
selection-reason-no-fund = Ningún fondo lo paga
selection-reason-other-office-fits = Otra oficina encaja mejor
selection-reason-no-time = Muy poco tiempo para hacerlo bien
selection-reason-no-capacity = Nadie tiene horas para ello
selection-reason-merit = Sin mérito, leído por dos personas
selection-reason-unlawful-aim = El fin no es legal
selection-reason-withdrawn = La persona ya no lo quiere
selection-reason-not-reached = No se pudo contactar de forma segura
selection-reason-waits-for-law = La ley puede cambiar pronto
selection-reason-waits-for-date = Solo se puede presentar más adelante
selection-reason-records = Los archivos están en camino
selection-reason-documents = Faltan documentos
selection-reason-income-proof = Falta la prueba de ingresos
selection-reason-second-talk = Hace falta otra conversación

## Cartas

selection-letter-acceptance = Carta: tomamos su caso, y qué hacer ahora
selection-letter-limited-scope = Carta: qué hacemos y qué no hacemos
selection-letter-advice-memo = Consejo por escrito
selection-letter-referral-slip = Hoja: adónde ir
selection-letter-non-engagement = Carta: no le representamos
selection-letter-neutral = Carta: no podemos ayudarle, en palabras neutras
selection-letter-waiting-list = Carta: está en nuestra lista de espera
selection-letter-what-we-need = Hoja: qué necesitamos de usted

## Negativas

selection-refused-conflict-unchecked = Nadie ha revisado todavía si hay conflicto. Hágalo primero.
selection-refused-out-of-turn = Este paso no toca ahora. Vuelva a cargar la página y vea cómo está la ficha.
selection-refused-not-your-gate = Esta puerta la contesta otra persona. La lista dice quién; pregúntele.
selection-refused-no-such-criterion = Los criterios ya no tienen esta puerta o puntuación. Vuelva a cargar la página.
selection-refused-no-such-exception = Esta puerta no se abre por este motivo. Elija uno de su lista o déjela cerrada.
selection-refused-note-without-place = Una nota se guarda solo con una excepción o con lo que falta por preguntar. Elija una de las dos o quite la nota.
selection-refused-exception-without-note = Escriba por qué se abre esta puerta de todos modos.
selection-refused-gate-open = La puerta { $gate } no tiene respuesta todavía. Contéstela o diga qué falta preguntar.
selection-refused-gate-unknown = No se sabe cómo está la puerta { $gate }. Averígüelo antes: elija «falta saber más» o remita.
selection-refused-gate-shut = La puerta { $gate } está cerrada y esta decisión no está entre las que deja. Elija una de ellas o pida una excepción a un supervisor.
selection-refused-points-of-colour = Los puntos de urgencia son los del color. Cambie el color si está mal.
selection-refused-no-such-points = Los puntos van de 0 a 3. Elija uno.
selection-refused-score-for-representative = Estos puntos los da un abogado o representante. Pida a uno.
selection-refused-score-missing = Faltan los puntos de «{ $score }». Délos antes.
selection-refused-merit-without-note = No hay nota sobre el mérito. Un abogado o representante escribe por qué es así; después se puede votar.
selection-refused-second-reader = A nadie se le niega por el mérito con la palabra de una sola persona. Pida a otro abogado o representante que lo lea y escriba qué piensa.
selection-refused-no-reason = Elija al menos un motivo.
selection-refused-reason-does-not-fit = Este motivo es de otras decisiones. Elija uno de la lista de esta decisión.
selection-refused-limits-missing = Escriba qué no hace la oficina. El acuerdo lo dice.
selection-refused-review-too-late = Elija un día después de hoy y dentro de { $days } días, para que nadie quede en el olvido.
selection-refused-due-in-the-past = Elija un día después de hoy.
selection-refused-may-not-vote = Votó alguien que no puede votar en esto. Quite ese voto: la página dice quién puede.
selection-refused-not-present = Votó alguien que no está en la reunión. Añádalo a los presentes o quite el voto.
selection-refused-voted-twice = Alguien votó dos veces. Deje uno de los votos.
selection-refused-remote-not-counted = Un colega de otra oficina vota solo donde trabaja una única persona. Quite ese voto.
selection-refused-no-quorum = Deben votar a favor o en contra al menos dos, uno de ellos abogado o representante con acreditación completa. Pida a alguien más que lo lea.
selection-refused-not-carried = No hay más votos a favor que en contra. Háblenlo o propongan otra decisión.
selection-refused-not-to-be-seen = Usted está apartado de esta ficha. La lleva un colega.
selection-refused-not-urgent = En el acto solo se decide lo que es ROJO o NARANJA. Póngalo en la agenda de la reunión.
selection-refused-needs-meeting = Decir que no, o hacer esperar, es cosa de la reunión. Póngalo en la agenda.
selection-refused-sheet-of-another = La hoja es de otro foro o color. Empiécela de nuevo.

## The board

selection-title = Selección
selection-at-intake = Selección: camino a una decisión
selection-lead = Casos en camino a una decisión. Primero está a quien primero se le prometió respuesta.
selection-stage-intake-done = Falta la revisión de conflictos
selection-stage-conflict = Conflicto
selection-stage-conflict-clear = Por evaluar
selection-stage-screened = Evaluado
selection-stage-agenda = En la agenda
selection-stage-decided = Decidido
selection-column-empty = No hay nadie aquí.
selection-more = Más
selection-untaken = Entrevistas recientes sin tomar
selection-untaken-lead = Tome las que necesitan una decisión sobre si ayudamos.
selection-untaken-none = Todas las entrevistas recientes están tomadas.
selection-code = Código
selection-colour = Color
selection-case-type = Tipo de caso
selection-intake-on = Entrevista inicial
selection-promise = Respuesta prometida
selection-by-criteria = Decidido según
selection-promised-by = para el
selection-promise-kept = cumplida
selection-promise-late = días hábiles de retraso: { $days }
selection-total = Puntos
selection-total-of = { $total } de { $most } puntos hasta ahora.
selection-standing = Estado
selection-to-ratify = por ratificar
selection-returns-on = vuelve el
selection-back-from = Vuelve de:
selection-choose = Elija
selection-take-up = Tomar para selección
selection-take-up-lead = Diga en qué tipo de caso se piensa y ante quién es. Puede haber error; la reunión lo verá.
selection-forum = Ante quién
selection-forum-agencies = Las agencias de inmigración
selection-forum-courts = Un tribunal de inmigración u otro tribunal
selection-back-to-intake = Volver a la entrevista inicial

## One item

selection-intake = Entrevista inicial
selection-screening = Evaluación inicial
selection-conflicts = Revisión de conflictos
selection-conflict-how = No podemos actuar en este asunto. Entregue la carta neutral y nunca diga por qué.
selection-gates = Condiciones
selection-gate-answer = Respuesta
selection-gate-note = Qué hay que preguntar, o por qué se abre
selection-gate-open = Sin respuesta
selection-gate-yes = Sí
selection-gate-no = No
selection-gate-unknown = No se sabe
selection-gate-as-computed = Como se calculó
selection-clears-ethics = La revisión de conflictos lo responde por sí sola.
selection-clears-representative = Lo responde un abogado o representante.
selection-clears-supervisor = Lo responde la dirección o un abogado.
selection-clears-system = Se calcula con la evaluación y las credenciales.
selection-ask-conflict = Haga o termine la revisión de conflictos.
selection-ask-screening = Guarde primero una evaluación.
selection-ask-area = Pregunte dónde vive y anótelo en la evaluación.
selection-ask-money = Pregunte por ingresos o cuota y anótelo en la evaluación.
selection-ask-fund = Elija un fondo en el resumen y pregunte lo que pide.
selection-scores = Puntos
selection-scores-lead = Ordenan la agenda. Nunca deciden.
selection-points = Puntos
selection-points-note = Por qué
selection-points-of-colour = según el color
selection-save-sheet = Guardar
selection-to-agenda = Guardar y poner en la agenda
selection-brief = Resumen
selection-brief-lead = La reunión lee esto y ningún nombre. No escriba aquí nombres, direcciones ni empleadores.
selection-brief-print = Resumen en una página
selection-brief-facts = Hechos
selection-brief-relief = Opciones posibles
selection-brief-dates = Fechas
selection-brief-hours = Horas que llevará
selection-brief-fund = Fondo
selection-brief-foot = Solo para la reunión del personal. No es derecho verificado ni consejo.
selection-save-brief = Guardar el resumen
selection-no-fund = Sin fondo elegido
selection-fund-gone = no está entre los fondos que valen ahora
selection-language = Idioma
selection-who-has-room = Quién tiene horas
selection-nobody-has-room = Nadie, según las horas anotadas.
selection-second = Segunda lectura
selection-second-lead = Antes de rechazar por el mérito, otro abogado o representante lo lee y escribe qué piensa.
selection-second-note = Lo he leído. Lo que pienso
selection-second-save = Guardar lo que pienso
selection-at-once = No puede esperar: decidir ahora
selection-at-once-lead = Solo para quien es ROJO o NARANJA, solo para ayudar o derivar, y solo por un abogado o representante. La próxima reunión lo ratifica.
selection-decide-at-once = Decidir ahora
selection-decision = Decisión y razón
selection-decisions = Decisiones hasta ahora
selection-decided-at = Cuándo
selection-reasons = Razones
selection-way = Cómo
selection-way-at-once = de inmediato
selection-way-meeting = en una reunión
selection-way-ratified = ante la reunión para ratificar
selection-votes = Votos
selection-taken-back = retirada
selection-further = Otra razón
selection-no-further = Sin otra razón
selection-not-done = Lo que no hacemos (ayuda limitada; una cosa por línea)
selection-review-day = Día para volver a ver, o para cuándo necesitamos más
selection-referral-way = Cómo se deriva
selection-referral-cold = Va por su cuenta
selection-referral-warm = Hablamos con la otra parte, con autorización firmada
selection-bring-back = Volver a poner en la agenda ahora
selection-recuse = Debo mantenerme aparte
selection-recuse-lead = Ya no lo verá: ni aquí, ni en reuniones, ni en cuentas. No se puede deshacer.
selection-recuse-do = Manténgame aparte

## What follows

selection-tasks = Lo que sigue, por hacer
selection-task-go = Hacerlo ahora
selection-task-mark = Marcar como hecho
selection-task-undo = No está hecho
selection-task-done = hecho
selection-task-agreement-full = Preparar el acuerdo con el cliente
selection-task-agreement-limited = Preparar el acuerdo con el cliente, con lo que no hacemos
selection-task-prepare-case = Empezar a preparar el caso
selection-task-checklist = Listar los documentos del tipo de caso
selection-task-advice-note = Escribir la nota de consejo y que la firme un abogado o representante
selection-task-close = Cerrar el asunto para el
selection-task-referral-cold = Registrar la derivación
selection-task-referral-warm = Registrar la derivación y hablar con la otra organización
selection-task-release = Que firme primero la autorización
selection-task-names-for-conflicts = Guardar los nombres para futuras revisiones de conflictos
selection-task-seal-intake = Sellar la entrevista: proteja a sus personas como «selladas tras un conflicto»
selection-task-look-again = Volver a ver el
selection-hand-only = solo en su mano
selection-safe-channel = por la vía que dijo que es segura
selection-names-date = hay una fecha conocida: la carta la dice, o un abogado o representante escribe por qué no
selection-warns-of-dates = advierte que puede haber plazos

## Meetings

selection-meetings = Reuniones
selection-meetings-lead = La reunión decide a quién tomamos: votan al menos dos, una de ellas abogado o representante pleno.
selection-meetings-none = Aún no ha habido reunión. Convoque la primera.
selection-meeting = Reunión
selection-meeting-call = Convocar una reunión
selection-meeting-day = Día
selection-meeting-is-open = Abierta
selection-meeting-is-closed = Cerrada
selection-size = Quién trabaja aquí
selection-size-several = Varias personas
selection-size-one = Una persona, con colega de otro lugar
selection-present = Quién está presente
selection-present-lead = Solo vota quien está presente. Un colega de otro lugar vota solo donde trabaja una persona sola.
selection-present-save = Guardar presentes
selection-seat-away = Ausente
selection-seat-here = Aquí
selection-seat-remote = De otro lugar
selection-agenda = Agenda ({ $count })
selection-agenda-empty = No hay nada ante la reunión.
selection-begin = Empezar con el primero
selection-place = { $at } de { $of } en la agenda
selection-decide-next = Guardar y pasar al siguiente
selection-ratify = Guardar los votos
selection-ratify-lead = Esto se decidió de inmediato. La reunión vota si se mantiene.
selection-further-lead = Para ayuda limitada, derivación, espera y más por saber
selection-vote-for = A favor
selection-vote-against = En contra
selection-vote-abstains = Se abstiene
selection-votes-help = Todos los presentes están en «a favor». Pregúnteles y cambie lo que no sea así.
selection-not-offered = No se ofrece mientras una condición no tenga respuesta o tenga «no»:
selection-vote-none = No vota
selection-kept-apart = aparte de esto
selection-nobody-present = Diga primero quién está presente, en la página de la reunión.
selection-was-decided-here = Esto se decidió en esta reunión.
selection-take-back = Retirarla
selection-open-item = Todo sobre esto
selection-next-item = Siguiente sin decidir
selection-decided-here = Decidido aquí
selection-minutes = Acta
selection-minutes-words = Lo que se dijo, sin nombres
selection-minutes-save = Guardar el acta
selection-minutes-print = Acta en papel
selection-meeting-close = Cerrar la reunión
selection-meeting-close-lead = Desde entonces nada cambia. Lo que esté mal se corrige con otra anotación.
selection-meeting-close-do = Cerrarla
selection-meeting-closed-how = Esta reunión está cerrada. Nada cambia; las correcciones se añaden abajo.
selection-correction = Corrección
selection-correct = Añadir la corrección
selection-print = Imprimir
selection-back = Volver

## Hours and figures

selection-capacity = Horas
selection-capacity-lead = Cuántas horas tiene cada persona para un tipo de caso y cuántas están ocupadas. Lo anota la oficina; nada se adivina.
selection-capacity-none = Nadie ha anotado horas todavía.
selection-who = Quién
selection-hours = Horas
selection-hours-taken = De ellas ocupadas
selection-hours-free = Libres
selection-save-hours = Guardar las horas
selection-figures = Cifras
selection-service-level = ¿Se cumplió la promesa?
selection-service-level-lead = Entrevistas de cada mes: decididas para el día prometido, después, o aún abiertas a tiempo.
selection-month = Mes
selection-in-time = A tiempo
selection-late = Tarde
selection-open = Aún a tiempo
selection-fairness = A quién tomamos
selection-fairness-lead = De lo decidido en un mes. Con menos de { $least } personas no se muestra tasa. Quien espera no se cuenta.
selection-look = Ver
selection-by-language = Por idioma
selection-by-county = Por condado
selection-by-case-type = Por tipo de caso
selection-group = Grupo
selection-group-unknown = No se sabe
selection-taken-on = Tomados
selection-all-together = Todos juntos
selection-too-few = muy pocos para decir

## Events

selection-event-taken-up = Entrevista tomada para selección
selection-event-read = Caso en selección leído
selection-event-followed-check = La selección sigue la revisión de conflictos
selection-event-sheet = Condiciones o puntos cambiados
selection-event-brief = Resumen escrito
selection-event-second-reader = Leído por segunda persona
selection-event-recused = Alguien se mantiene aparte
selection-event-brought-back = De vuelta en la agenda
selection-event-task = Algo que sigue, marcado
selection-event-decided = Decidido en selección
selection-event-taken-back = Decisión retirada
selection-event-capacity = Horas de alguien cambiadas
selection-event-figures = Cifras de selección leídas
selection-event-meeting-called = Reunión convocada
selection-event-meeting-present = Presentes anotados
selection-event-meeting-read = Reunión leída
selection-event-minutes = Acta escrita
selection-event-meeting-closed = Reunión cerrada
selection-event-meeting-corrected = Corrección añadida a una reunión

## Refusals of the pages

selection-refused-no-day = Esto no es una fecha. Escríbala como año-mes-día, por ejemplo 2026-01-31.
selection-refused-no-hours = Esto no es un número de horas. Escríbalo con cifras, como 12.5.
selection-refused-too-long = Esto tiene más de { $max } letras. Acórtelo.
selection-refused-not-in-the-list = Elija uno de la lista.
selection-refused-changed-meanwhile = Otra persona lo ha cambiado desde que usted empezó. Abra la página de nuevo y compare.
selection-refused-others-saved = Otra persona ha guardado esto desde que usted empezó. Lo que guardó está encima de sus palabras. Compare y guarde de nuevo.
selection-others-saved = Lo que otra persona ha guardado
selection-others-saved-nothing = Nada
selection-not-saved = Sin guardar: lo que usted escribió
selection-refused-meeting-closed = Esta reunión está cerrada. Añada una corrección o decida en otra reunión.
selection-refused-meeting-later = Esta reunión es otro día. Decida entonces o convoque una para hoy.
selection-refused-read-by-the-same = Usted dio los puntos. Pida a otro abogado o representante que lo lea.
selection-refused-nothing-written = Escriba algo primero.

## Matters that moved to a court

selection-moved = Pasó a un tribunal
selection-moved-lead = Llegó un papel que muestra que el asunto está ante un tribunal. Alguien que puede comparecer allí se hace cargo a más tardar el siguiente día hábil.
selection-moved-none = Ningún asunto espera a alguien que pueda comparecer ante un tribunal.
selection-moved-is = Este asunto está ante un tribunal.
selection-moved-since = Se sabe desde
selection-moved-by = alguien se hace cargo hasta el
selection-moved-nobody = Nadie lo tiene a su cargo.
selection-moved-goes = { $name } lo tiene a su cargo y sigue hasta que alguien se haga cargo.
selection-moved-suspended = { $name } lo tiene a su cargo y no llega hasta un tribunal: ya no firma nada en este asunto.
selection-moved-who = La dirección o un abogado dice quién se hace cargo.
selection-moved-to = Quién se hace cargo
selection-moved-choose = Elija a alguien que pueda comparecer ante un tribunal
selection-moved-no-taker = Nadie que pueda ver a esta persona puede comparecer ante un tribunal. Primero incluya en el equipo a un abogado o a un representante con acreditación completa.
selection-moved-take = Se hace cargo
selection-notice-moved = { $count ->
    [one] Un asunto pasó a un tribunal. Alguien que pueda comparecer allí debe hacerse cargo.
   *[other] { $count } asuntos pasaron a un tribunal. Alguien que pueda comparecer allí debe hacerse cargo de cada uno.
}
selection-refused-not-supervisor = La dirección o un abogado dice quién se hace cargo. Pídaselo.
selection-refused-not-for-courts = Elija a alguien que pueda comparecer ante un tribunal y que pueda ver a esta persona.
selection-event-forum-changed = Asunto pasado a un tribunal
selection-event-forum-back = El asunto no está ante un tribunal, después de todo
selection-event-moved-taken = Alguien se hizo cargo de un asunto ante un tribunal
