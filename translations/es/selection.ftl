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
