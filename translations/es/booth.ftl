### The full form, answered alone at a screen in a private room, in Latin American Spanish (usted). One idea a sentence,
### short words. Nothing alarms, nothing accuses. Made by a machine, not reviewed yet.

## Opening the form

booth-start-title = Formulario privado
booth-start-line = Ponga el código que le dieron en la recepción.
booth-code-wrong = Este código no funciona. Mírelo otra vez, o pregunte en la recepción.
booth-code-again = Este código ya no funciona. Por favor, pida uno nuevo en la recepción.
booth-no-link = El formulario no se puede abrir ahora. Por favor, avise en la recepción.

## The notice of the private form

booth-notice-title = Antes de empezar
booth-notice-private = Este formulario es solo para nuestro personal legal. La ley protege lo que usted nos dice para recibir ayuda legal.
booth-notice-lawyer = Llenarlo todavía no nos hace sus abogados. Después le decimos si podemos tomar su caso.
booth-notice-conflict = Tal vez no podamos ayudarle si ya ayudamos a una persona que está en contra de usted. No podemos decirle por qué. Por favor, escriba nombres de otras personas solo donde los pedimos.
booth-notice-kept = Cada parte se cierra con llave y se envía cuando la termina. Esta pantalla ya no puede mostrarla. La guardamos según las reglas de nuestra oficina. Puede pedirnos una copia o que la borremos.
booth-notice-choice = Puede saltar cualquier pregunta y parar cuando quiera. También puede decírselo a una persona. Hay intérprete gratis.
booth-notice-truth = Por favor, no adivine. “No lo sé con seguridad” es una buena respuesta.
booth-notice-alone = ¿Otra persona puede ver esta pantalla? Puede tocar “Ocultar” o llamar a alguien.

## Going through the parts

booth-part = Parte { $at } de { $of }
booth-part-start = Empezar esta parte
booth-part-skip = Saltar esta parte
booth-part-finish = Enviar esta parte
booth-part-unsent = Esta parte todavía no se ha enviado.
booth-part-sent-title = Esta parte está cerrada con llave y enviada
booth-part-sent-line = Esta pantalla ya no puede mostrarla. Nuestro personal sí.
booth-part-next = Siguiente parte
booth-part-failed = No pudimos guardar esta parte. Por favor, avise en la recepción antes de irse.
booth-stop = Parar aquí
booth-stop-line = Después necesitará un código nuevo para seguir.
# Asked before erasing, where parts were sent before.
booth-erase-line = Las respuestas de esta parte se borran. Las partes que ya envió se quedan con nuestro personal.
booth-done-title = Gracias
booth-done-line = Por favor, vuelva a la recepción. Nuestro personal sigue desde aquí.

## The names of the parts

booth-part-service = Lo que necesita
booth-part-identity = Sobre usted
booth-part-contact = Cómo comunicarnos con usted
booth-part-dates = Cartas y fechas
booth-part-entry = Su llegada a Estados Unidos
booth-part-status = Sus papeles de inmigración
booth-part-police = Policía y cortes
booth-part-safety = Su seguridad
booth-part-family = Su familia
booth-part-money = Dinero
booth-part-people = Otras personas en su caso

## What you need

booth-wish = ¿Qué quiere que pase?
    .help = Use sus propias palabras. Bastan unas pocas.

booth-helped-before = ¿Alguien le ha ayudado antes con papeles de inmigración?
    .help = Agregue a cada persona.
booth-helped-before-who = ¿Quién fue?
booth-helped-before-who-lawyer = Un abogado o abogada
booth-helped-before-who-representative = Una persona acreditada por el gobierno
booth-helped-before-who-notario = Un “notario” o un consultor
booth-helped-before-who-friend = Un amigo o familiar
booth-helped-before-name = ¿Cómo se llama esa persona u oficina?
booth-helped-before-paid = ¿Usted pagó?
booth-helped-before-filed = ¿Mandaron papeles a inmigración?
booth-helped-before-result = ¿En qué quedó?
booth-helped-before-report = ¿Quiere reportar un problema con ellos?

booth-filed = ¿Ya ha mandado papeles a inmigración?
    .help = Agregue cada uno.
booth-filed-form = ¿Cuál es el nombre o número del formulario?
booth-filed-date = ¿Cuándo se mandó?
booth-filed-receipt = ¿Cuál es el número de recibo?
    .help = 3 letras y 10 números; está en la carta de recibo.
booth-filed-status = ¿En qué quedó?
booth-filed-status-waiting = Sigo esperando
booth-filed-status-approved = Dijeron que sí
booth-filed-status-denied = Dijeron que no

## About you

booth-full-name = ¿Cuál es su nombre completo?
    .help = Como está en sus papeles.
booth-full-name-name = ¿Cuál es su nombre completo?
booth-full-name-latin = ¿Cómo se escribe su nombre con letras del abecedario (ABC)?
    .help = Como en su pasaporte o sus papeles, si lo sabe.
booth-full-name-father = ¿Cómo se llama su padre?
booth-full-name-mother = ¿Cómo se llama su madre?
booth-full-name-document = ¿Qué papel muestra este nombre?
booth-full-name-document-passport = Pasaporte
booth-full-name-document-birth = Acta de nacimiento
booth-full-name-document-card = Tarjeta de identidad
booth-full-name-document-immigration = Un papel de inmigración

booth-other-names = ¿Ha usado otros nombres?
    .help = Por ejemplo un nombre de antes de casarse, un apodo, otra forma de escribirlo.
booth-other-names-name = ¿Cuál es ese nombre?
booth-other-names-kind = ¿Qué tipo de nombre es?
booth-other-names-kind-before = Nombre de antes de casarse
booth-other-names-kind-nickname = Apodo
booth-other-names-kind-papers = Nombre en otros papeles

booth-spoken-of = ¿Con qué nombre le llamamos?
    .help = Cualquier nombre está bien. Lo usamos cuando hablamos con usted.
booth-spoken-of-name = ¿Con qué nombre le llamamos?
booth-spoken-of-pronoun = ¿Cómo debemos hablar de usted?
booth-spoken-of-pronoun-she = Ella
booth-spoken-of-pronoun-he = Él
booth-spoken-of-pronoun-they = Elle
booth-spoken-of-pronoun-name = Solo usen mi nombre

booth-born = ¿Cuándo nació?
    .help = Ponga lo que sepa. Basta con el año.
booth-born-date = ¿Cuándo nació?
booth-born-sure = ¿Sabe esta fecha con seguridad?

booth-birth-place = ¿Dónde nació?
    .help = Si no lo sabe, ponga el pueblo o la ciudad más cercana.
booth-birth-place-city = ¿En qué ciudad o pueblo nació?
booth-birth-place-country = ¿En qué país nació?

booth-citizenship = ¿De qué países tiene la ciudadanía?
    .help = Agregue cada uno. Algunas personas no tienen país.
booth-citizenship-country = ¿Qué país es?

booth-sex = ¿Qué dicen sus papeles: mujer u hombre?
    .help = Los formularios piden lo que dicen sus papeles. Puede saltar esta pregunta.
booth-sex-papers = ¿Qué dicen sus papeles?
booth-sex-papers-female = Mujer
booth-sex-papers-male = Hombre
booth-sex-papers-x = X
booth-sex-gender = ¿Usa otra palabra para decir quién es usted?
    .help = Puede saltar esta pregunta.

booth-marriage = ¿Tiene esposo o esposa?
    .help = Se lo preguntamos a todo el mundo, porque la familia puede importar para sus papeles.
booth-marriage-single = Nunca me casé
booth-marriage-married = Sí, por matrimonio
booth-marriage-partner = Vivimos en unión libre
booth-marriage-separated = Nos separamos
booth-marriage-divorced = Nos divorciamos
booth-marriage-widowed = Mi esposo o esposa murió

booth-a-number = ¿Tiene un A-Number (número A)?
    .help = Está en muchos papeles de inmigración: la letra A y de 7 a 9 números. Algunas personas tienen más de uno.
booth-a-number-number = ¿Cuál es el A-Number?

booth-account = ¿Tiene un número de cuenta o de recibo de USCIS?
    .help = Agregue cada uno.
booth-account-kind = ¿Qué tipo de número es?
booth-account-kind-account = Número de cuenta en línea
booth-account-kind-receipt = Número de recibo
booth-account-number = ¿Cuál es el número?

booth-passport = ¿Tiene pasaporte o una tarjeta de su consulado?
    .help = Sirve aunque esté vencido. Puede saltar esta pregunta.
booth-passport-country = ¿De qué país es?
booth-passport-number = ¿Cuál es su número?
booth-passport-expires = ¿Cuándo vence?

booth-i94 = ¿Tiene un papel I-94?
    .help = Inmigración lo da a quienes entran con visa o con parole humanitario.
booth-i94-number = ¿Cuál es su número?
booth-i94-class = ¿Qué letras hay en “class”?
booth-i94-until = ¿Hasta qué fecha podía quedarse?

booth-languages = ¿Qué idiomas usa?
    .help = Toque todos los idiomas que habla.
booth-languages-speaks = ¿Qué idiomas habla?
booth-languages-reads = ¿Qué idiomas lee?
booth-languages-interpreter = ¿Quiere un intérprete?
booth-languages-dialect = ¿Habla su idioma como se habla en un lugar especial?
    .help = Por ejemplo, el nombre de su pueblo o región.

booth-school = ¿Cuántos años fue a la escuela?
    .help = Lo preguntamos para explicarle bien las cosas. Puede saltar esta pregunta.
booth-school-years = ¿Cuántos años fue a la escuela?
booth-school-reads = ¿Puede leer y escribir en su idioma?
booth-school-reads-yes = Sí
booth-school-reads-little = Un poco
booth-school-reads-no = No
booth-school-hard = ¿Alguna enfermedad le hace difícil aprender o recordar?

booth-funders = Tres preguntas de quienes nos dan fondos
    .help = Nos ayudan a seguir dando servicios gratis. Puede saltar cada una.
booth-funders-latino = ¿Es de origen hispano o latino?
booth-funders-race = ¿Cuál de estas es su raza?
    .help = Toque todas las que correspondan.
booth-funders-race-native = Indígena americana o nativa de Alaska
booth-funders-race-asian = Asiática
booth-funders-race-black = Negra o afroamericana
booth-funders-race-pacific = Nativa de Hawái o de las islas del Pacífico
booth-funders-race-white = Blanca
booth-funders-veteran = ¿Sirvió en el ejército o en otra fuerza militar de Estados Unidos?

## How we may reach you

booth-home-phone = ¿Tiene teléfono en la casa?
    .help = Solo lo usaremos como usted diga.
booth-cell-phone = ¿Tiene celular?
    .help = Solo lo usaremos como usted diga.
booth-work-phone = ¿Tiene teléfono en el trabajo?
    .help = Solo lo usaremos como usted diga.
# The same words for every phone.
booth-phone-number = ¿Cuál es el número?
booth-phone-ok = ¿Qué podemos hacer con este número?
    .help = Toque todo lo que sea seguro. Si no toca nada, no lo usaremos.
booth-phone-ok-call = Pueden llamar
booth-phone-ok-voice = Pueden dejar un mensaje de voz
booth-phone-ok-text = Pueden mandar un mensaje de texto
booth-phone-ok-app = Pueden escribir por WhatsApp
booth-phone-script = Si contesta otra persona, ¿qué decimos?
booth-phone-script-only-me = Preguntar solo por mí y no decir nada más
booth-phone-script-friend = Decir que llamó un amigo
booth-phone-script-office = Pueden decir el nombre de la oficina
booth-phone-times = ¿Cuándo es seguro?
    .help = Toque todo lo que sea seguro.
booth-phone-times-morning = Por la mañana
booth-phone-times-afternoon = Por la tarde
booth-phone-times-evening = Por la noche
booth-phone-times-weekend = Fin de semana
booth-phone-times-any = A cualquier hora
booth-phone-shared = ¿Otra persona usa o mira este teléfono?
booth-phone-employer = ¿Su patrón puede saber que llamamos?

booth-friend-phone = ¿Hay un familiar o amigo al que podamos llamar?
    .help = Solo si no logramos hablar con usted.
booth-friend-phone-name = ¿Cuál es el nombre de esa persona?
booth-friend-phone-relation = ¿Qué es esa persona de usted?
booth-friend-phone-script-only = Preguntar solo por esa persona y no decir nada más
booth-friend-phone-knows = ¿Esa persona sabe que usted viene aquí?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Esposo o esposa
booth-relation-former = Exesposo o exesposa
booth-relation-parent = Mamá o papá
booth-relation-child = Hijo o hija
booth-relation-sibling = Hermano o hermana
booth-relation-other-family = Otro familiar
booth-relation-friend = Amigo o amiga
booth-relation-self = Yo

booth-home = ¿Dónde vive?
    .help = No mandamos nada allí si usted no dice que sí.
booth-home-kind = ¿Qué tipo de lugar es?
booth-home-kind-own = Mi casa
booth-home-kind-with = Vivo en casa de otras personas
booth-home-kind-shelter = Un refugio
booth-home-kind-none = No tengo un lugar fijo
# The same words for every address.
booth-address-street = ¿Cuál es la calle y el número?
booth-address-unit = ¿Cuál es el número de apartamento o cuarto?
    .help = Puede saltar esta pregunta.
booth-address-city = ¿Cuál es la ciudad o el pueblo?
booth-address-state = ¿Cuál es el estado?
    .help = Bastan dos letras, por ejemplo TX.
booth-address-zip = ¿Cuál es el código postal (ZIP)?
booth-address-mail = ¿Podemos mandar cartas allí?
booth-address-plain = ¿Usamos un sobre sencillo, sin nuestro nombre?

booth-email = ¿Tiene correo electrónico?
    .help = Dénoslo solo si es seguro para usted. Puede saltar esta pregunta.
booth-email-address = ¿Cuál es el correo electrónico?
booth-email-shared = ¿Otra persona lee este correo electrónico?
booth-email-device = ¿Otra persona puede mirar su teléfono o computadora?

booth-friend-home = ¿Hay un familiar o amigo que pueda recibir cartas por usted?
    .help = Elija a alguien de confianza. Puede saltar esta pregunta.
booth-friend-home-name = ¿Cuál es el nombre de esa persona?
booth-friend-home-knows = ¿Esa persona sabe que usted viene aquí?

booth-safe-mail = ¿Hay una dirección segura para cartas del gobierno?
    .help = Puede ser diferente de la de su casa.
booth-safe-mail-program = ¿Está en un programa que guarda en secreto su dirección?
booth-safe-mail-card = ¿Cuál es el número de su tarjeta de ese programa?
booth-safe-mail-expires = ¿Cuándo vence esa tarjeta?

booth-secret-word = Elija una palabra secreta para llamadas
    .help = La pedimos antes de hablar de cualquier cosa. Elija una que otras personas no adivinen.

## Letters and dates

booth-notices = ¿Tiene cartas o papeles de inmigración o de una corte?
    .help = Agregue cada uno que traiga con usted.
booth-notices-kind = ¿Qué tipo de papel es?
booth-notices-on = ¿Qué fecha tiene el papel?
booth-notices-received = ¿Cuándo lo recibió?
booth-notices-due = ¿Para qué fecha tiene que hacer algo?
booth-notices-how = ¿Cómo lo recibió?
booth-notices-how-mail = Por correo
booth-notices-how-hand = En la mano

booth-court = ¿Tiene un caso en la corte de inmigración?
    .help = Sus papeles de la corte lo dicen. No pasa nada si no lo sabe.
booth-court-has = ¿Tiene un caso en la corte de inmigración?
booth-court-charged = ¿Qué fecha tiene el papel que se llama “Notice to Appear”?
booth-court-city = ¿En qué ciudad está la corte?
booth-court-judge = ¿Cuál es el nombre del juez o la jueza?
booth-court-hearing = ¿Cuándo es su próxima audiencia?
booth-court-time = ¿A qué hora?
booth-court-kind = ¿Qué tipo de audiencia es?
booth-court-kind-first = Una primera audiencia corta (master)
booth-court-kind-full = Una audiencia completa (individual)
booth-court-where = ¿Dónde es?
booth-court-where-person = En la sala de la corte
booth-court-where-video = Por video o teléfono

booth-check-in = ¿Tiene que presentarse ante inmigración (ICE)?
booth-check-in-has = ¿Tiene que presentarse ante inmigración (ICE)?
    .help = Toque todo lo que corresponda. Así vemos qué tan pronto necesita ayuda.
booth-check-in-has-visit = Tengo que ir allí
booth-check-in-has-order = Tengo una orden de supervisión
booth-check-in-has-monitor = Me vigilan con una aplicación, un reloj o un grillete en el tobillo
booth-check-in-next = ¿Cuándo es la próxima vez?
booth-check-in-place = ¿Dónde?

booth-held = ¿Hay alguien de su familia detenido ahora?
    .help = Por ejemplo en un centro de detención o en una cárcel.
booth-held-has = ¿Hay alguien de su familia detenido ahora?
booth-held-name = ¿Cuál es el nombre completo de esa persona?
booth-held-relation = ¿Qué es esa persona de usted?
booth-held-country = ¿De qué país es esa persona?
booth-held-born = ¿Cuándo nació esa persona?
booth-held-number = ¿Cuál es el A-Number de esa persona?
booth-held-place = ¿Dónde está detenida esa persona?
booth-held-since = ¿Desde cuándo?
booth-held-wants = ¿Esa persona quiere nuestra ayuda?

## Coming to the United States

booth-entries = ¿Cuándo llegó a Estados Unidos?
    .help = Agregue cada vez que entró. Empiece por la última.
booth-entries-date = ¿Cuándo entró?
booth-entries-place = ¿Por qué lugar entró?
    .help = Por ejemplo el nombre de una ciudad, un puente o un aeropuerto.
booth-entries-how = ¿Cómo entró?
booth-entries-how-visa = Con visa
booth-entries-how-parole = Con parole humanitario
booth-entries-how-border-card = Con tarjeta de cruce fronterizo
booth-entries-how-waved = Me dejaron pasar sin revisar
booth-entries-how-no-check = Nadie me revisó
booth-entries-document = ¿Qué papel mostró?
booth-entries-met = ¿Habló con un oficial?

booth-trips = ¿Ha salido de Estados Unidos desde entonces?
    .help = Agregue cada viaje.
booth-trips-left = ¿Cuándo salió?
booth-trips-back = ¿Cuándo regresó?

booth-last-arrival = ¿Cuándo entró la última vez?
    .help = Esta fecha puede ser muy importante. Ponga lo que sepa.
    .suggested = Según lo que nos dijo. Cámbielo si no es correcto.

booth-stopped = ¿Alguna vez le pararon o le devolvieron en la frontera?
    .help = Agregue cada vez.
booth-stopped-date = ¿Cuándo fue?
booth-stopped-place = ¿Dónde fue?
booth-stopped-fingerprints = ¿Le tomaron las huellas?
booth-stopped-signed = ¿Firmó algún papel?

booth-removed = ¿Alguna vez un juez o un oficial le ordenó salir del país?
    .help = Agregue cada vez.
booth-removed-date = ¿Cuándo fue?
booth-removed-place = ¿Dónde fue?
booth-removed-who = ¿Quién dio la orden?
booth-removed-who-judge = Un juez o una jueza
booth-removed-who-officer = Un oficial
booth-removed-left = ¿Salió entonces del país?
booth-removed-back = ¿Regresó después de eso?

booth-visas = ¿Alguna vez pidió una visa?
    .help = Agregue cada una.
booth-visas-kind = ¿Qué tipo de visa era?
booth-visas-date = ¿Cuándo fue?
booth-visas-result = ¿En qué quedó?
booth-visas-result-got = Me la dieron
booth-visas-result-refused = Dijeron que no
booth-visas-result-stayed = Me quedé más tiempo del que decía

## Your immigration papers

booth-status = ¿Qué tiene ahora?
    .help = Toque lo que más se parece.
booth-status-what = ¿Qué tiene ahora?
booth-status-what-none = No tengo papeles
booth-status-what-green-card = Residencia (green card)
booth-status-what-work = Permiso de trabajo
booth-status-what-visa = Visa
booth-status-what-asylum = Asilo o refugio
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = Parole humanitario
booth-status-what-citizenship = Ciudadanía de Estados Unidos
booth-status-expires = ¿Cuándo vence ese papel?

booth-resident = Su residencia (green card)
    .help = La fecha está en la tarjeta. Ponga lo que sepa.
booth-resident-since = ¿Desde cuándo la tiene?
booth-resident-how = ¿Cómo la recibió?
booth-resident-how-family = Por la familia
booth-resident-how-work = Por el trabajo
booth-resident-how-asylum = Por refugio o por asilo
booth-resident-how-lottery = Por la lotería de visas
booth-resident-two-years = ¿Es una tarjeta de solo dos años?

booth-work-permit = Su permiso de trabajo
booth-work-permit-category = ¿Qué letra y número hay en “category”?
    .help = Por ejemplo C08. Puede saltar esta pregunta.
booth-work-permit-expires = ¿Cuándo vence?

booth-programs = ¿Tiene o pidió alguno de estos?
    .help = Agregue cada uno.
booth-programs-kind = ¿Cuál?
booth-programs-kind-asylum = Asilo
booth-programs-kind-u = Visa U
booth-programs-kind-t = Visa T
booth-programs-kind-sij = Papel para jóvenes (SIJ)
booth-programs-since = ¿Desde cuándo?
booth-programs-until = ¿Hasta cuándo?

booth-petition = ¿Alguna vez alguien pidió a inmigración que usted pudiera quedarse?
    .help = Por ejemplo un familiar o un patrón: por usted, por sus padres, por su esposo o esposa.
booth-petition-filed = ¿Alguna vez alguien pidió a inmigración que usted pudiera quedarse?
booth-petition-who = ¿Para quién fue?
booth-petition-who-me = Para mí
booth-petition-who-parent = Para mi mamá o mi papá
booth-petition-who-spouse = Para mi esposo o esposa
booth-petition-when = ¿Cuándo fue?

booth-moved = ¿Se ha mudado?
    .help = Inmigración manda cartas a la dirección que conoce. Podemos ayudarle a cambiarla.
booth-moved-moved = ¿Se ha mudado desde sus últimos papeles?
booth-moved-told = ¿A quién le avisó su nueva dirección?
    .help = Toque todo lo que corresponda.
booth-moved-told-uscis = A inmigración (USCIS)
booth-moved-told-court = A la corte

## Police and courts

booth-arrested = ¿Alguna vez la policía le arrestó o le puso una multa?
    .help = En cualquier lugar, aunque fuera hace mucho, aunque no pasara nada más.
booth-arrests = Cuéntenos de cada vez
    .help = Agregue cada una. Ponga lo que sepa.
booth-arrests-date = ¿Cuándo fue?
booth-arrests-place = ¿Dónde fue?
booth-arrests-agency = ¿Qué policía fue?
booth-arrests-charge = ¿Qué dijeron que usted hizo?
    .help = Bastan unas pocas palabras.
booth-arrests-court = ¿Qué corte fue?
booth-arrests-result = ¿En qué quedó?
booth-arrests-result-dropped = Retiraron los cargos
booth-arrests-result-guilty = Culpable
booth-arrests-result-not-guilty = No culpable
booth-arrests-result-open = Sigue abierto
booth-arrests-sentence = ¿Qué ordenó el juez?
    .help = Por ejemplo días de cárcel, una clase, trabajo en la comunidad.
booth-arrests-probation = ¿Estuvo en probatoria (probation)?
booth-arrests-fine = ¿Pagó una multa?
booth-arrests-papers = ¿Tiene los papeles de la corte?

booth-open-case = ¿Tiene un caso criminal que sigue abierto?
    .help = Puede importar para sus papeles. También puede decírselo a una persona.
booth-open-case-has = ¿Tiene un caso criminal que sigue abierto?
booth-open-case-next = ¿Cuándo es la próxima fecha?
booth-open-case-defender = ¿Cuál es el nombre de su abogado defensor?

booth-police-more = ¿Le ha pasado algo de esto?
    .help = Toque todo lo que corresponda.
booth-police-more-driving = Manejé después de beber o usar drogas
booth-police-more-order = Una corte me ordenó no acercarme a alguien
booth-police-more-young = Algo cuando tenía menos de 18 años
booth-police-more-warrant = Tal vez la policía me busca
booth-police-more-probation = Estoy en probatoria (probation)

## Your safety

booth-afraid = ¿Tiene miedo de volver a su país?
    .help = No tiene que contar la historia aquí.
booth-hurt = ¿Alguien le hizo daño o le amenazó, a usted o a su hijo o hija, en Estados Unidos?
    .help = No tiene que contar la historia aquí.
booth-crime = Sobre lo que pasó
    .help = Ponga solo lo que quiera.
booth-crime-kind = ¿Qué tipo de cosa fue?
    .help = Toque todo lo que corresponda.
booth-crime-kind-home = Violencia en la casa
booth-crime-kind-attack = Un ataque
booth-crime-kind-sexual = Violencia sexual
booth-crime-kind-threats = Amenazas
booth-crime-kind-held = Alguien no me dejaba salir
booth-crime-kind-stalking = Alguien me seguía
booth-crime-when = ¿Cuándo fue?
booth-crime-where = ¿En qué ciudad?
booth-crime-reported = ¿Usted u otra persona le avisó a la policía?
booth-crime-report = ¿Cuál es el número del reporte de la policía?
booth-crime-certified = ¿La policía le firmó un papel (visa U)?
booth-forced = ¿Alguien le obligó a trabajar o le engañó para trabajar?
    .help = Por ejemplo sin pago, quitándole sus papeles, sin dejarle salir.
booth-young = Para menores de 21 años
    .help = Hay ayuda especial para jóvenes.
booth-young-is = ¿Tiene menos de 21 años?
booth-young-both = ¿Vive con su mamá y su papá, con los dos?
booth-young-hurt = ¿Su mamá o su papá le hizo daño, le abandonó o no le cuidó?
booth-young-order = ¿Hay un papel de una corte de familia?
booth-need-now = ¿Necesita algo de esto ahora?
    .help = Podemos ayudarle a encontrarlo.
booth-need-now-shelter = Un lugar seguro para dormir
booth-need-now-police = La policía
booth-need-now-doctor = Un médico
booth-need-now-food = Comida
booth-need-now-talk = Alguien con quien hablar

## Your family

booth-family = ¿Quiénes son su familia?
    .help = Agregue esposo o esposa (de ahora y de antes), padres, hijos, hermanos y hermanas.
booth-family-relation = ¿Quién es?
booth-family-name = ¿Cuál es el nombre completo?
booth-family-born = ¿Cuándo nació esa persona?
booth-family-country = ¿En qué país nació esa persona?
booth-family-status = ¿Qué papeles tiene esa persona?
booth-family-status-citizenship = Ciudadanía de Estados Unidos
booth-family-status-green-card = Residencia (green card)
booth-family-status-other = Otros papeles
booth-family-status-none = No tiene papeles
booth-family-here = ¿Esa persona vive en Estados Unidos?
booth-family-filed = ¿Esa persona pidió papeles de inmigración para usted?
booth-family-living = ¿Esa persona vive todavía?

booth-citizenship-parents = ¿Alguno de sus padres o abuelos tiene o tuvo la ciudadanía de Estados Unidos?
    .help = Algunas personas tienen la ciudadanía por su familia y no lo saben.

booth-sponsor = ¿Quién podría ayudarle con papeles de inmigración (sponsor)?
    .help = Por ejemplo esposo o esposa, mamá o papá, un hijo o hija mayor de edad.
booth-sponsor-name = ¿Cuál es el nombre de esa persona?
booth-sponsor-relation = ¿Qué es esa persona de usted?
booth-sponsor-income = Más o menos, ¿cuántos dólares gana esa persona cada mes?

## Money

booth-household = ¿Cuántas personas viven del mismo dinero?
    .help = Cuéntese usted también, y a los niños.

booth-income = ¿Qué dinero entra?
    .help = Agregue cada tipo, de todas las personas de su casa. Si no entra nada, toque eso.
booth-income-source = ¿De dónde viene?
booth-income-source-job = De un trabajo
booth-income-source-own = De mi propio trabajo o negocio
booth-income-source-benefits = De ayuda del gobierno
booth-income-source-family = De familia o amigos
booth-income-amount = ¿Cuántos dólares?
booth-income-often = ¿Cada cuánto?
booth-income-often-week = Cada semana
booth-income-often-two-weeks = Cada dos semanas
booth-income-often-month = Cada mes
booth-income-often-year = Cada año

booth-benefits = ¿En su casa reciben algo de esto?
booth-benefits-has = ¿En su casa reciben algo de esto?
    .help = Toque todo lo que corresponda. Esto puede bajar los costos.
booth-benefits-has-snap = Ayuda para comida (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid (salud)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Ayuda en dinero (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Ayuda con la renta
booth-benefits-proof = ¿Tiene una carta que lo muestre?

booth-fee = ¿Puede pagar una cantidad pequeña a nuestra oficina?
    .help = A nadie se le niega ayuda por dinero.
booth-fee-full = Sí
booth-fee-plan = Sí, un poco cada mes
booth-fee-waiver = No, no puedo pagar

## Other people in your case

booth-people = ¿Qué otras personas tienen que ver con su caso?
    .help = Revisamos que no ayudemos ya a alguien que está en contra de usted.
booth-people-name = ¿Cuál es el nombre completo de esa persona?
booth-people-role = ¿Qué tiene que ver esa persona con el caso?
booth-people-role-helps-me = Me ayuda con papeles
booth-people-role-i-help = Quiero ayudar a esta persona
booth-people-role-former = Exesposo o exesposa
booth-people-role-hurt-me = Me hizo daño o me amenazó
booth-people-role-employer = Patrón
booth-people-role-same-case = Está en el mismo caso
