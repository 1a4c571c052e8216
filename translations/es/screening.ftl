### Evaluación: si la oficina puede ayudar. Para el personal; ningún cliente lee estas palabras.

## Fondos y hogares

screening-household-own = Nuestra forma de contar
    .help = Todas las personas que viven juntas y comparten el dinero.
screening-household-lsc = Forma de contar de la Corporación de Servicios Legales (LSC)
    .help = Quienes viven allí y ayudan a mantener el hogar, según lo define nuestra junta.
screening-household-i912 = Forma de contar de la exención de tarifas (formulario I-912)
    .help = La persona, su cónyuge si viven juntos y los familiares que cuentan las instrucciones del formulario.

screening-fund-general = Fondos generales
screening-fund-lsc = Corporación de Servicios Legales (LSC)
screening-fund-survivors = Ayuda legal para sobrevivientes
screening-fund-crime-victims = Servicios para víctimas de delitos

screening-exception-benefits = Necesita ayuda para conservar beneficios del gobierno
screening-exception-seasonal = Sus ingresos suben y bajan según la temporada, o van a bajar
screening-exception-medical = Paga gastos médicos que nadie le devuelve
screening-exception-debts = Tiene deudas y obligaciones fijas
screening-exception-work-costs = Trabajar le cuesta dinero: cuidado de niños, transporte, ropa, herramientas, capacitación
screening-exception-age-disability = La edad o una discapacidad le cuestan dinero, además de lo médico
screening-exception-taxes = Debe impuestos de este año
screening-exception-other-factors = Otra cosa de peso que no puede cambiar; la nota dice cuál
screening-exception-nursing = La mayor parte de sus ingresos va a atención médica o a un hogar de cuidados; decide la dirección ejecutiva

screening-basis-citizenship = Ciudadanía de los Estados Unidos
    .help = En el expediente: la declaración de ciudadanía firmada. Pida papeles solo si hay motivo para dudar.
screening-basis-resident = Residente permanente legal
    .help = En el expediente: copia de la tarjeta verde u otro documento que lo muestre.
screening-basis-relative-applied = Cónyuge, padre, madre o hijo menor de 21 de alguien con ciudadanía, con solicitud de residencia presentada
    .help = En el expediente: prueba del parentesco y el recibo de la solicitud, que no debe haber sido rechazada.
screening-basis-refugee-asylee = Refugiado, o con asilo concedido
    .help = En el expediente: el I-94, la carta que lo concede o la orden del juez.
screening-basis-conditional-entry = Entrada condicional antes de abril de 1980
    .help = En el expediente: el documento que muestra la entrada condicional.
screening-basis-withholding = Con suspensión de la expulsión o deportación concedida
    .help = En el expediente: la orden del juez o un documento que la nombre.
screening-basis-special = Miembro de un grupo con regla propia: ciertos indígenas nacidos en Canadá, Micronesia y otros
    .help = En el expediente: el documento que lo muestra. Un abogado o representante lee antes la regla.
screening-basis-farm-worker = Trabajador agrícola o forestal temporal (H-2A, H-2B forestal)
    .help = En el expediente: el I-94 o la visa. Cubre solo el trabajo: salario, vivienda, transporte y otros derechos laborales.
screening-basis-battery = Sufrió golpes o crueldad extrema
    .help = En el expediente: lo que la persona dice, por escrito, u otra prueba. Cubre solo ayuda legal relacionada.
screening-basis-sexual-assault = Víctima de agresión sexual en los Estados Unidos
    .help = En el expediente: lo que la persona dice, por escrito, u otra prueba. Cubre solo ayuda legal relacionada.
screening-basis-trafficking = Víctima de trata en los Estados Unidos
    .help = En el expediente: lo que la persona dice, por escrito, u otra prueba. Cubre solo ayuda legal relacionada.
screening-basis-severe-trafficking = Víctima de una forma grave de trata, o familiar con visa T
    .help = En el expediente: la certificación, o lo que muestra que se está pidiendo. Cubre cualquier asunto.
screening-basis-u-crime = Cumple los requisitos de la visa U
    .help = En el expediente: lo que muestra el delito y el daño. Cubre solo ayuda legal relacionada.
screening-basis-child-of-victim = Padre o madre de un menor golpeado, agredido o víctima de trata, sin haber participado
    .help = En el expediente: lo que el padre o la madre dice, por escrito, u otra prueba. Cubre solo ayuda legal relacionada.

## Cómo está un fondo

screening-part-income-within = Los ingresos no pasan del límite.
screening-part-income-exception = Los ingresos pasan del límite y hay un motivo de excepción registrado.
screening-part-income-over = Los ingresos pasan del límite.
screening-part-income-over-but-nursing = Los ingresos pasan del límite y de las excepciones habituales. Solo los gastos médicos o de un hogar de cuidados pueden abrir todavía este fondo.
screening-part-ask-income = Pregunte por los ingresos del hogar.
screening-part-ask-household = Pregunte cuántas personas cuenta este fondo en el hogar.
screening-part-ask-region = Pregunte en qué estado vive. Para Puerto Rico y otros territorios, pregunte a un supervisor qué cifras valen.
screening-part-ask-zero-income = No hay ingresos. Pregunte de qué vive y haga firmar la declaración.
screening-part-ask-exception = Los ingresos pasan del límite y puede haber una excepción. Pregunte por sus motivos.
screening-part-assets-within = Los bienes no pasan del límite de nuestra junta.
screening-part-assets-over = Los bienes pasan del límite de nuestra junta.
screening-part-ask-assets = Pregunte por los bienes.
screening-part-basis-held = Una de las bases de la lista del fondo está en el expediente con su prueba.
screening-part-basis-held-related = Hay una base en el expediente con su prueba. Cubre solo una parte de los asuntos.
screening-part-basis-none = Ninguna de las bases de la lista del fondo se aplica. No se puede cargar tiempo a este fondo.
screening-part-ask-basis = Pregunte por la base que exige la lista del fondo.
screening-part-ask-basis-proof = Hay una base anotada. Falta su prueba.
screening-part-area-within = Vive en la zona del fondo.
screening-part-area-outside = Vive fuera de la zona del fondo.
screening-part-ask-area = Pregunte por el condado o el código postal.
screening-part-age-within = Tiene la edad para la que es el fondo.
screening-part-age-outside = No tiene la edad para la que es el fondo.
screening-part-ask-age = Pregunte por la fecha de nacimiento.
screening-part-victim-yes = Es víctima de aquello para lo que es el fondo.
screening-part-victim-no = No es víctima de aquello para lo que es el fondo.
screening-part-ask-victim = No se sabe si es víctima de aquello para lo que es el fondo. Pregunte en privado.
screening-part-veteran-yes = Es veterano o veterana.
screening-part-veteran-no = No es veterano ni veterana.
screening-part-ask-veteran = Pregunte si es veterano o veterana.

## Lo hallado: no puede esperar

screening-find-held = Hay alguien detenido. Un abogado o representante habla hoy con esa persona; puede haber fianza.
screening-find-held-ask = Prefiere decir a una persona si hay alguien detenido. Pregunte ahora.
screening-find-minor-alone = Vino un menor de 18 sin acompañante. Hable antes de un tutor y del consentimiento, y sepa quién debe denunciar el daño a un menor.
screening-find-help-now = Necesita ahora seguridad, policía, un médico o hablar con alguien. Atienda eso primero.
screening-find-hearing-week = Hay una audiencia en los próximos 7 días.
screening-find-hearing-month = Hay una audiencia en los próximos 30 días.
screening-find-hearing-later = Hay una audiencia fijada. Anote el día y hasta cuándo deben llegar los papeles.
screening-find-hearing-missed = Quizá faltó a una audiencia en los últimos 30 días. Averigüe hoy si hay una orden y una moción para reabrir.
screening-find-hearing-missed-before = Quizá faltó a una audiencia anterior. Averigüe si hay una orden y qué plazo queda para reabrir.
screening-find-hearing-unknown = Puede haber un caso en la corte y no se sabe la próxima audiencia. Búsquela hoy en la corte.
screening-find-court-authority = Hay un caso en la corte. Solo puede tomarlo un abogado o un representante con acreditación completa.
screening-find-check-in-week = Debe presentarse ante inmigración en los próximos 7 días.
screening-find-check-in-month = Debe presentarse ante inmigración en los próximos 30 días.
screening-find-check-in-unknown = Se presenta ante inmigración y no se sabe el próximo día. Pida el papel.
screening-find-answer-due = La respuesta a un aviso vence en 10 días o venció hace poco. Vale el día que dice el aviso.
screening-find-answer-due-month = La respuesta a un aviso vence en 30 días.
screening-find-answer-due-unknown = Un aviso pide respuesta y no se sabe hasta cuándo. Léalo hoy en el aviso.

## Lo hallado: órdenes y archivos

screening-find-removal-order = Le ordenaron salir, o salió con una orden. Averigüe cuál y cuándo.
screening-find-records-first = No se presenta nada antes de tener y leer los archivos.
screening-find-records-order = Pida los archivos de la corte, de la frontera y de USCIS.
screening-find-removal-ask = Prefiere decir a una persona si hubo expulsión. Pregunte, y no presente nada hasta saberlo.
screening-find-back-after-removal = Volvió después de una expulsión. La orden vieja puede usarse otra vez y algunas vías pueden estar cerradas.
screening-find-stopped-at-border = Le detuvieron en la frontera. Pida los archivos; puede haber una orden que no conoce.
screening-find-overstayed = Se quedó más de lo que permitía la visa. Cuente los días antes de aconsejar un viaje.
screening-find-entry-unchecked = Entró sin control. No se sugiere por sí sola ninguna solicitud de residencia desde aquí; antes lo mira un abogado o representante.
screening-find-registration-counsel = Un abogado o representante aconseja sobre el registro. Nadie llena un formulario antes.
screening-find-waved-through = Le dejaron pasar con una seña. Pregunte qué se dijo y qué se mostró; puede contar como inspección.
screening-find-petition-2001 = Posible: residencia por la sección 245(i), con una petición presentada hasta el 30 de abril de 2001.
screening-find-petition-ask = Quizá se presentó una petición para la familia. Pregunte cuándo; importa el 30 de abril de 2001.

## Lo hallado: miedo

screening-find-asylum = Posible: asilo, suspensión de la expulsión o protección de la Convención contra la Tortura. No tome el relato en la evaluación.
screening-find-asylum-year-soon = El año para pedir asilo termina en 30 días.
screening-find-asylum-year-near = El año para pedir asilo termina en 120 días.
screening-find-asylum-year = El año para pedir asilo está corriendo. Anote su último día.
screening-find-asylum-year-past = El año para pedir asilo terminó. Hay excepciones, y otra protección no tiene ese año.
screening-find-asylum-year-unknown = No se sabe el día de la última llegada. Averígüelo: desde ahí corre el año para pedir asilo.
screening-find-asylee = Posible: residencia después de un año de asilo.
screening-find-asylee-family = Posible: traer al cónyuge y a los hijos. Se pide dentro de los dos años de concedido.

## Lo hallado: daño

screening-find-safety-mode = Le hicieron daño o le obligaron. Ofrezca antes los ajustes de seguridad: cómo contactar y quién puede saberlo.
screening-find-safety-ask = Quizá le hicieron daño o le obligaron. Pregunte en privado, a solas y sin el relato.
screening-find-safety-names = Pregunte el nombre de quien le hizo daño, para la revisión de conflictos.
screening-find-safety-address = Pida una dirección segura para las cartas del gobierno.
screening-find-certification = Averigüe si la policía u otra agencia puede certificar su ayuda. El formulario firmado vale seis meses.
screening-find-vawa = Posible: autopetición VAWA, o cancelación VAWA ante la corte.
screening-find-vawa-ask-relative = El daño fue en casa. Un abogado o representante pregunta quién fue y qué estatus tiene.
screening-find-u-crime = Posible: visa U, para víctimas de delitos.
screening-find-trafficking = Posible: visa T, para víctimas de trata.
screening-find-u-t-residence = Posible: residencia después de tres años con visa U o T.
screening-find-u-t-ending = El estatus U o T termina en 60 días o acaba de terminar. Pida la residencia antes.
screening-find-who-hurt = Hay notas selladas sobre quién le hizo daño. Léalas antes de hacer el plan.

## Lo hallado: jóvenes

screening-find-sij = Posible: estatus especial de inmigrante juvenil. Antes debe decidir una corte del estado, mientras pueda.
screening-find-sij-age-unknown = Puede caber el estatus especial de inmigrante juvenil y no se sabe la fecha de nacimiento. Averígüela.
screening-find-sij-18-soon = Cumple 18 en 30 días. En muchos estados la corte ya no puede decidir después.
screening-find-sij-21-soon = Cumple 21 en 30 días. La petición debe llegar antes.
screening-find-child-18 = Un hijo cumple 18 dentro de un año. Vea qué termina entonces.
screening-find-child-21 = Un hijo cumple 21 dentro de un año. Vea qué termina entonces y la ley CSPA.
screening-find-child-21-soon = Un hijo con petición cumple 21 en 30 días.
screening-find-child-14 = Un hijo cumple 14 por estos días. Un abogado o representante aconseja sobre el registro.
screening-find-child-age-unknown = No se sabe la edad de un hijo. Pregunte: algunas vías terminan a los 18 o 21.

## Lo hallado: residencia y ciudadanía

screening-find-naturalization = Posible: ciudadanía. Ya pasaron cinco años, o pasarán en 180 días; se puede presentar 90 días antes.
screening-find-naturalization-spouse = Posible: ciudadanía a los tres años, por matrimonio con alguien con ciudadanía.
screening-find-naturalization-survivor = Posible: ciudadanía a los tres años, para quien sufrió daño de un cónyuge, padre o madre con ciudadanía.
screening-find-resident-since-ask = Pregunte desde cuándo tiene la tarjeta verde.
screening-find-long-trip = Un viaje pudo durar seis meses o más. Puede cortar el tiempo para la ciudadanía.
screening-find-resident-arrested = Un arresto y una tarjeta verde: un abogado lee los papeles de la corte antes de presentar algo o de viajar.
screening-find-disability-waiver = Posible: sin examen de inglés ni de civismo por una discapacidad (formulario N-648).
screening-find-parents-citizenship = Posible: ya tiene la ciudadanía por sus padres o abuelos.
screening-find-conditional-window = Posible: quitar las condiciones de una tarjeta de dos años. Se presenta en los últimos 90 días, no antes.
screening-find-conditional-ending = La tarjeta de dos años termina en 60 días.
screening-find-conditional-late = La tarjeta de dos años quizá terminó. Una petición tardía necesita un buen motivo.
screening-find-conditional-waiver = Posible: quitar las condiciones sin el cónyuge. Se puede presentar en cualquier momento.
screening-find-conditional-ask = Pregunte si la tarjeta verde vale dos años o diez.
screening-find-card-renewal = Posible: una tarjeta verde nueva. Vea antes la ciudadanía.
screening-find-resident-court = Posible: cancelación de la expulsión para residentes. Cuentan también siete años en el país.

## Lo hallado: familia

screening-find-petition-for-me = Posible: una petición de un familiar.
screening-find-green-card-family = Posible: residencia desde aquí, por un familiar cercano con ciudadanía.
screening-find-petition-by-me = Posible: una petición para un familiar.
screening-find-joint-family = Quien pide y aquel para quien se pide son dos clientes. Explíquelo y haga firmar el consentimiento.

## Lo hallado: permisos y programas

screening-find-work-permit = Posible: un permiso de trabajo nuevo. Se puede pedir desde 180 días antes de que termine.
screening-find-work-permit-ending = El permiso de trabajo termina en 60 días o acaba de terminar. No cuente con una prórroga automática.
screening-find-status-ending = Una tarjeta o un estatus termina en 60 días o acaba de terminar.
screening-find-daca-renewal = Posible: renovar DACA. Vea qué dicen las cortes el día de presentarlo.
screening-find-daca-ending = DACA termina en 60 días o ya terminó.
screening-find-daca-lapsed = DACA terminó hace más de un año. La solicitud puede contar como la primera; vea si esas se deciden.
screening-find-daca-until-ask = Pregunte hasta cuándo vale DACA.
screening-find-tps = Posible: TPS. Busque hoy el país y sus fechas; cambian a menudo.
screening-find-tps-ending = TPS termina en 60 días o acaba de terminar. Busque el aviso del país.
screening-find-parole-ending = El parole termina en 60 días o acaba de terminar. Piense en otro parole y en protección.
screening-find-moved = Se mudó. Avise a USCIS en 10 días y a la corte en 5 días hábiles.
screening-find-moved-safe-address = Se mudó y puede correr peligro. Un abogado o representante decide una dirección segura; nada sale por sí solo.
screening-find-travel = Antes de entregar un documento de viaje, un abogado o representante explica el riesgo y lo anota.
screening-find-court-ten-years = Posible: cancelación de la expulsión tras diez años en el país.

## Lo hallado: policía

screening-find-dispositions = Hubo arresto o cargos. Pida los papeles de la corte de cada arresto.
screening-find-review-criminal = La revisión técnica mira los arrestos y cargos.
screening-find-arrest-unsure = La persona no está segura de un arresto. Pida el registro del FBI y el del estado.
screening-find-arrest-ask = Prefiere decir a una persona lo de los arrestos. Pregunte en privado, después del aviso de privacidad.
screening-find-open-criminal-case = Puede haber un caso penal o una orden de arresto. Hable con la defensa antes de que se declare.
screening-find-sealed-notes = Hay notas selladas. Léalas antes de hacer el plan.

## Lo hallado: dinero y ayuda anterior

screening-find-fee-waiver = Posible: exención de tarifas. Algunas nunca se perdonan; vea la tabla de tarifas.
screening-find-fee-waiver-proof = Pida la carta del beneficio, para la exención de tarifas.
screening-find-notario = Antes ayudó un notario. Pida todos los papeles y averigüe qué se presentó.
screening-find-notario-report = Quiere denunciar a un notario. Ayude con eso.
screening-find-filed-before = Algo fue negado, o nadie sabe cómo está. Pida el expediente.

## Negativas

screening-refused-no-guidelines = Ninguna tabla de pobreza vale el { $day }. Pida a quien cuida las reglas que la cargue.
screening-refused-no-household = Nadie ha dicho cuántas personas hay en el hogar. Escriba al menos una.
screening-refused-zero-income = No hay ingresos ni declaración de ello. Pregunte de qué vive y haga firmar la declaración.
screening-refused-income-incomplete = Falta una cantidad o cada cuánto se recibe. Pregunte y complete la fila.
screening-refused-fund-not-met = Este fondo no paga por esta persona. Elija otro fondo.
screening-refused-no-fund-basis = Este fondo paga solo por personas con una base de su lista y su prueba en el expediente. Registre la base o elija otro fondo.
screening-refused-fund-unknown = No se sabe algo que pide este fondo. Pregúntelo antes o elija otro fondo.
screening-refused-fund-related-only = La base del expediente cubre solo una parte de los asuntos. Diga que este trabajo es uno de ellos o elija otro fondo.
screening-refused-not-eligible = «No cumple» lo dice un abogado o representante. Pida a uno que lo lea y lo confirme.
screening-refused-own-confirmation = Debe confirmarlo otra persona. Pida a un abogado o representante.
screening-refused-no-reason = Escriba por qué.

## The pages

screening-title = Evaluación inicial
screening-at-intake = Evaluación inicial: ingresos, fondos, opciones posibles
screening-lead = Lo que las reglas encuentran en las respuestas, cómo está cada fondo y a qué se llegó. Es para el personal: ningún cliente lo lee, no es consejo legal y no decide nada.
screening-back = Volver a la evaluación
screening-back-to-intake = Volver a la entrevista inicial
screening-to-selection = Selección de este caso
screening-choose = Elija
screening-yes = Sí
screening-no = No
screening-not-known = No se sabe

## What was found

screening-findings = Lo que encontraron las reglas
screening-findings-lead = Cada uno con su fuente. Usted ve lo que le corresponde ver.
screening-unverified = Nadie de esta oficina ha comparado todavía estas reglas con sus fuentes. Consulte cada una antes de basarse en ella.
screening-status-unverified = sin verificar
screening-nothing-found = Las reglas no encontraron nada en las respuestas. Eso no significa que no haya nada: pregunte.
screening-kind = Tipo
screening-found = Encontrado
screening-case-types = Tipos de caso
screening-source = Fuente y estado
screening-kind-relief = Opción posible
screening-kind-red-flag = Advertencia
screening-kind-task = Por hacer
screening-kind-gate = Va primero
screening-kind-ask = Por preguntar
screening-law-in-force = vigente, hasta donde se sabe
screening-law-contested = en disputa: consulte otra vez antes de presentar
screening-law-practice = práctica
screening-days-left = Días que quedan: { $days }.
screening-day-open = El día se conoce solo en parte.
screening-raises = Pregunte si la visita debe ser

## Income and funds

screening-income = Ingresos
screening-guidelines = Tabla de { $year }: { $citation }.
screening-guidelines-unverified = Nadie de esta oficina las ha comparado todavía con la publicación.
screening-yearly = Al año: { $sum }
screening-percent = { $percent } % de la tabla para un hogar de { $people }
screening-percent-unknown = Aún no se sabe: faltan ingresos, hogar o estado
screening-funds = Fondos
screening-funds-unverified = Nadie de esta oficina ha comparado todavía los fondos con sus fuentes o convenios.
screening-fund = Fondo
screening-result = Resultado
screening-parts = Por qué
screening-outcome-meets = paga
screening-outcome-unknown = preguntar
screening-outcome-does-not = no paga

## The form

screening-form = Anote lo que se sabe
screening-income-help = Una fila por cada fuente, antes de impuestos. Deje vacío lo que no hay.
screening-income-row = Fuente { $number }
screening-income-source = De qué
screening-income-amount = Dólares cada vez, o por hora
screening-income-hours = Horas cada vez (solo si se paga por hora)
screening-income-often = Con qué frecuencia
screening-income-weeks = Semanas de la temporada
screening-source-job = Un empleo
screening-source-own = Trabajo propio
screening-source-benefits = Beneficios
screening-source-family = Familia
screening-source-other = Otra cosa
screening-often-week = Cada semana
screening-often-two-weeks = Cada dos semanas
screening-often-half-month = Dos veces al mes
screening-often-month = Cada mes
screening-often-year = Una vez al año
screening-often-season = Cada semana de una temporada
screening-zero-signed-on = Declaración de que no hay ingresos, firmada el
screening-household = Cuántas personas, según cada cuenta
screening-person = La persona
screening-born = Nacimiento (año, año-mes o fecha completa)
screening-home-state = Estado (dos letras)
screening-home-county = Condado
screening-home-zip = Código postal
screening-area = Vive en nuestra zona
screening-victim = Víctima de un delito o abuso que un fondo nombra
screening-veteran = Veterano o veterana
screening-can-pay = Puede pagar una cuota
screening-assets = Bienes
screening-assets-within = Dentro de nuestro límite
screening-assets-over = Por encima de nuestro límite
screening-exceptions = Razones para pasar un límite
screening-basis = Base para fondos restringidos
screening-basis-on-record = Qué base consta
screening-basis-not-asked = Aún no se ha preguntado
screening-basis-nothing = Preguntado: ninguna de la lista
screening-basis-proven-on = Prueba vista o firmada el
screening-forum = Ante quién es el asunto
screening-forum-agencies = Las agencias de inmigración
screening-forum-courts = Un tribunal de inmigración u otro tribunal
screening-conclusion = A qué se llegó
screening-conclusion-eligible = Cumple con al menos un fondo
screening-conclusion-ask = Hay que preguntar más
screening-conclusion-not-eligible = No cumple
screening-reason = Por qué no cumple
screening-note = Nota
screening-save = Guardar la evaluación

## What was kept

screening-version = Versión
screening-versions = Lo que se guardó
screening-made-at = Cuándo
screening-made-by = Por
screening-state = Estado
screening-judged-by = Reglas usadas
screening-judged-by-versions = Tabla { $guidelines }, reglas { $rules }, fondos { $funds }
screening-state-saved = Guardada
screening-state-awaits = Espera una segunda mirada
screening-state-confirmed = Confirmada por un abogado o representante
screening-awaits-how = "No cumple" vale cuando un abogado o representante con credencial registrada lo ha confirmado. Hasta entonces no se rechaza a nadie.
screening-confirm = Confirmar: no cumple
screening-event-read = Evaluación leída
screening-event-saved = Evaluación guardada
screening-event-confirmed = "No cumple" confirmado
screening-refused-no-state = Esto no es un estado. Escriba sus dos letras o su nombre, como NY o New York.
screening-refused-no-sum = Esto no es una cantidad. Escríbala con cifras, como 3437.50.
screening-refused-no-day = Esto no es una fecha. Escríbala como año-mes-día, por ejemplo 2026-01-31.
screening-refused-too-long = Esto tiene más de { $max } letras. Acórtelo; el resto va en una nota.
screening-refused-no-conclusion = Elija a qué se llegó.
screening-refused-changed-meanwhile = Otra persona lo ha guardado desde que usted empezó. Abra la página de nuevo y compare antes de guardar.
screening-refused-funds-changed = Desde que usted abrió la página valen otros fondos, y preguntan otra cosa. Mire el formulario como está ahora y guarde otra vez.
