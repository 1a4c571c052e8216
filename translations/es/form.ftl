### The questions of the intake form, in Latin American Spanish (usted). One idea a sentence, short words,
### nothing that alarms. `.help` is the line below the question. Made by a machine, not reviewed yet.

form-for-whom = ¿Para quién es esta visita?
    .help = Puede venir por usted o por otra persona.
form-for-whom-me = Para mí
form-for-whom-child = Para mi hijo o hija
form-for-whom-family = Para alguien de mi familia
form-for-whom-other = Para otra persona

form-adult = ¿Esa persona tiene 18 años o más?
    .help = La pregunta es sobre la persona que necesita ayuda.
form-adult-yes = Sí
form-adult-no = No, menos de 18
form-adult-self = ¿Tiene usted 18 años o más?

form-helper-name = Usted ayuda a otra persona. ¿Cuál es el nombre de usted?
    .help = Guardamos su nombre aparte del de esa persona. Puede saltar esta pregunta.

form-been-here = ¿Ha venido antes a esta oficina?
    .help = A todos les hacemos las mismas preguntas.
form-been-here-first = Es mi primera vez
form-been-here-case = Tengo un caso aquí
form-been-here-before = Ya vine antes
form-been-here-unsure = No lo sé con seguridad

form-appointment = ¿Tiene una cita hoy?
    .help = Una cita es una hora que ya acordamos con usted.
form-appointment-yes = Sí
form-appointment-no = No

form-appointment-code = ¿Cuál es el código de su cita?
    .help = Tiene 4 números y está en su tarjeta de cita. Puede saltar esta pregunta.

form-appointment-time = ¿A qué hora es su cita?
    .help = Toque la hora más cercana. Puede saltar esta pregunta.

form-help-with = ¿En qué necesita ayuda?
    .help = Toque hasta 3.
form-help-with-citizenship = Ciudadanía
form-help-with-green-card = Residencia (green card)
form-help-with-work-permit = Permiso de trabajo
form-help-with-family = Traer a mi familia
form-help-with-court = Corte de inmigración
form-help-with-asylum = Protección o asilo
form-help-with-travel = Documento de viaje
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = Una carta que recibí
form-help-with-address = Cambiar mi dirección
form-help-with-records = Copias de mi expediente
form-help-with-case = Mi caso aquí
form-help-with-papers = Entregar o recoger papeles
form-help-with-payment = Pago
form-help-with-other = Otra cosa
form-help-with-person = Quiero decírselo a una persona

form-worried-date = ¿Tiene un papel con una fecha que le preocupa?
    .help = Por ejemplo una carta, un aviso o una tarjeta.
form-worried-date-yes = Sí
form-worried-date-no = No
form-worried-date-unsure = No lo sé con seguridad
form-worried-date-person = Quiero decírselo a una persona

form-paper-kind = ¿Qué tipo de papel es?
    .help = Toque el que más se parece.
form-paper-kind-court = Corte de inmigración
form-paper-kind-ice = Presentarse ante ICE
form-paper-kind-uscis = Cita con USCIS
form-paper-kind-rfe = Carta que pide más papeles
form-paper-kind-denial = Carta que dice que no
form-paper-kind-card = Tarjeta que vence pronto
form-paper-kind-other = Otra cosa

form-paper-date = ¿Qué fecha tiene el papel?
    .help = Ponga lo que sepa. Basta con el año.

form-held = ¿Está detenida ahora la persona por la que vino?
    .help = Por ejemplo en un centro de detención o en una cárcel.
form-held-yes = Sí
form-held-no = No
form-held-person = Quiero decírselo a una persona
form-held-self = ¿Vino por una persona que está detenida ahora?
    .help = Por ejemplo en un centro de detención o en una cárcel.

form-private-room = ¿Quiere hablar primero en una sala privada?
    .help = Se lo preguntamos a todos. No tiene que decir por qué.
form-private-room-yes = Sí
form-private-room-no = No

form-staff-gender = ¿Con quién quiere hablar?
    .help = Haremos lo posible.
form-staff-gender-woman = Con una mujer
form-staff-gender-man = Con un hombre
form-staff-gender-any = Cualquiera está bien

form-speak-language = ¿Qué idioma quiere hablar hoy?
    .help = El intérprete es gratis.
form-speak-language-same = El idioma de esta pantalla
form-speak-language-sign = Lengua de señas
form-speak-language-other = Otro idioma

form-reads = ¿Puede leer bien este idioma?
    .help = Es decir, el idioma de esta pantalla. También podemos leerle.
form-reads-yes = Sí
form-reads-little = Un poco
form-reads-no = No

form-call-name = ¿Con qué nombre le llamamos?
    .help = Cualquier nombre está bien. No aparecerá en la pantalla de la pared.

form-name = ¿Cuál es su nombre en sus papeles?
    .help = Puede saltar esta pregunta y decírnoslo después.
form-name-other = ¿Cuál es el nombre de esa persona en sus papeles?
    .help = Puede saltar esta pregunta y decírnoslo después.

form-name-latin = ¿Cómo se escribe su nombre con letras del abecedario (ABC)?
    .help = Como en su pasaporte o sus papeles, si lo sabe. Puede saltar esta pregunta.
form-name-latin-other = ¿Cómo se escribe el nombre de esa persona con letras ABC?
    .help = Puede saltar esta pregunta y decírnoslo después.

form-birth-year = ¿En qué año nació?
    .help = Solo el año. Puede saltar esta pregunta.
form-birth-year-other = ¿En qué año nació esa persona?
    .help = Solo el año. Puede saltar esta pregunta.

form-phone = ¿Qué número de teléfono es seguro usar?
    .help = Solo un número que nadie más escuche. Puede saltar esta pregunta.

form-phone-whose = ¿De quién es el teléfono?
    .help = Para saber quién puede contestar.
form-phone-whose-mine = Mi celular
form-phone-whose-home = Teléfono de la casa
form-phone-whose-work = Teléfono del trabajo
form-phone-whose-other = Teléfono de otra persona

form-phone-ok = ¿Qué podemos hacer con este número?
    .help = Toque todo lo que sea seguro. Si no toca nada, no lo usaremos.
form-phone-ok-call = Pueden llamar
form-phone-ok-voice = Pueden dejar un mensaje de voz
form-phone-ok-text = Pueden mandar un mensaje de texto

form-phone-script = Si contesta otra persona, ¿qué decimos?
    .help = Haremos lo que usted elija aquí.
form-phone-script-only-me = Preguntar solo por mí y no decir nada más
form-phone-script-friend = Decir que llamó un amigo
form-phone-script-office = Pueden decir el nombre de la oficina

form-phone-times = ¿Cuándo es seguro llamar o escribir?
    .help = Toque todo lo que sea seguro.
form-phone-times-morning = Por la mañana
form-phone-times-afternoon = Por la tarde
form-phone-times-evening = Por la noche
form-phone-times-weekend = Fin de semana
form-phone-times-any = A cualquier hora

form-email = ¿Cuál es su correo electrónico, si es seguro?
    .help = Solo un correo que nadie más lea. Puede saltar esta pregunta.

form-email-shared = ¿Otra persona lee este correo electrónico?
    .help = Si otra persona lo lee, no escribiremos allí.
form-email-shared-yes = Sí
form-email-shared-no = No
form-email-shared-unsure = No lo sé con seguridad

form-letters = ¿Podemos mandar cartas a su casa?
    .help = No mandamos nada si toca “No”.
form-letters-no = No
form-letters-yes = Sí
form-letters-other = Usar otra dirección. Quiero decírselo a una persona.

form-town = ¿En qué ciudad o código postal (ZIP) vive?
    .help = Solo la ciudad, no la calle. Puede saltar esta pregunta.

form-friend = ¿Hay un familiar o amigo al que podamos llamar?
    .help = Solo si no logramos hablar con usted. Puede saltar esta pregunta.
form-friend-name = ¿Cuál es el nombre de esa persona?
form-friend-phone = ¿Cuál es el número de teléfono de esa persona?
form-friend-knows = ¿Esa persona sabe que usted está aquí?
form-friend-knows-yes = Sí
form-friend-knows-no = No

form-household = ¿Cuántas personas viven juntas y comparten el dinero?
    .help = Cuéntese usted también, y a los niños.
# The last tile after 1 to 8.
form-count-more = Más de { $number }

form-income = Más o menos, ¿cuánto dinero entra a su casa cada mes?
    .help = Antes de impuestos, entre todas las personas. Nos ayuda a encontrar ayuda gratis.
# $amount is a sum of money such as $2,500.
form-income-up-to = Hasta { $amount } al mes
form-income-between = De { $from } a { $to } al mes
form-income-more = Más de { $amount } al mes
form-income-unsure = No sé
form-income-private = No quiero decirlo

form-papers = ¿Trajo papeles hoy?
    .help = Guárdelos con usted. Una persona los verá en privado.
form-papers-yes = Sí
form-papers-no = No

form-source = ¿Cómo supo de nosotros?
    .help = Puede saltar esta pregunta.
form-source-friend = Por un amigo o mi familia
form-source-community = Por una iglesia o un grupo de la comunidad
form-source-court = Por una corte o una oficina
form-source-school = Por una escuela o un médico
form-source-internet = Por internet, radio o televisión
form-source-other = De otra forma

form-needs = ¿Necesita algo de esto?
    .help = Toque todo lo que necesite.
form-needs-wheelchair = Espacio para silla de ruedas
form-needs-hearing = Ayuda para oír
form-needs-seeing = Ayuda para ver
form-needs-seat = Un lugar para sentarme
form-needs-baby = Vengo con un bebé

## Answers that many questions share

form-yes = Sí
form-no = No
form-unsure = No lo sé con seguridad
form-none = Nada de esto
form-other = Otra cosa
form-person = Quiero decírselo a una persona

form-lane-desk = Recepción
form-lane-consultation = Consulta

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = Esta respuesta no corresponde a la pregunta. Inténtelo otra vez, por favor.
form-fault-choice = Toque una de las respuestas de la pantalla, por favor.
form-fault-twice = Tocó la misma respuesta dos veces. Tóquela solo una vez.
form-fault-too-many = Puede tocar hasta { $max }. Toque una otra vez para quitarla.
form-fault-empty = Todavía no hay nada escrito. Escriba algo o toque “Saltar”.
form-fault-too-long = Es demasiado largo. Use hasta { $max } letras.
form-fault-control = Use solo letras, números y espacios, por favor.
form-fault-date = Todavía no es una fecha. Elija al menos el año o toque “No sé”.
form-fault-date-month = Todavía no es una fecha. Elija también el mes o toque “No sé”.
form-fault-year = Mire otra vez el año, por favor. Puede ser de { $min } a { $max }.
form-fault-phone-letters = Use solo números para el teléfono, por favor.
form-fault-phone-digits = Revise el número de teléfono. Debe tener de 7 a 15 números.
form-fault-phone-country = Este número no corresponde al país. Revise el número y el país, por favor.
form-fault-phone-area = Escriba el número completo, con el código de área, por favor.
form-fault-email = Revise el correo electrónico. Necesita una arroba (@) y un punto, como nombre@example.com.
form-fault-number = Elija un número de { $min } a { $max }, por favor.
form-fault-future = Ese día todavía no llega. Revise la fecha, por favor.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = Ese año, { $month } tiene { $days } días. Elija otro día, por favor.
form-fault-code = Este número no parece estar bien. Mire su papel otra vez o toque “Saltar”.
form-fault-code-a-number = Un A-Number es la letra A y de 7 a 9 números. Mire otra vez o toque “Saltar”.
form-fault-code-receipt = Un número de recibo tiene 3 letras y 10 números. Mire otra vez o toque “Saltar”.
form-fault-rows-full = Aquí ya no caben más. Por favor, dígale el resto a una persona.
