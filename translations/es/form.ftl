### Traducción hecha por máquina; nadie la ha revisado todavía.

form-for-whom = ¿Para quién es esta visita?
    .help = Puede venir por usted o por otra persona.
form-for-whom-me = Para mí
form-for-whom-child = Para mi hijo o hija
form-for-whom-family = Para alguien de mi familia
form-for-whom-other = Para otra persona

form-adult = ¿Esa persona tiene 18 años o más?
    .help = Si la visita es para usted, la pregunta es sobre usted.
form-adult-yes = Sí
form-adult-no = No, tiene menos de 18

form-been-here = ¿Ha venido antes a esta oficina?
    .help = A todos les hacemos las mismas preguntas.
form-been-here-first = Es mi primera vez
form-been-here-case = Tengo un caso aquí
form-been-here-before = Ya vine antes
form-been-here-unsure = No lo sé con seguridad

form-help-with = ¿En qué necesita ayuda?
    .help = Toque hasta 3.
form-help-with-citizenship = Ciudadanía
form-help-with-green-card = Tarjeta de residencia (green card)
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
form-paper-kind-ice = Presentación ante ICE
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

form-private-room = ¿Quiere hablar primero en una sala privada?
    .help = Se lo preguntamos a todos. No tiene que decir por qué.
form-private-room-yes = Sí
form-private-room-no = No

form-staff-gender = ¿Con quién prefiere hablar?
    .help = Haremos lo posible.
form-staff-gender-woman = Con una mujer
form-staff-gender-man = Con un hombre
form-staff-gender-any = Cualquiera está bien

form-speak-language = ¿Qué idioma quiere hablar hoy?
    .help = El intérprete es gratis.
form-speak-language-same = El idioma de esta pantalla
form-speak-language-en = English (inglés)
form-speak-language-es = Español
form-speak-language-ar = العربية (árabe)
form-speak-language-sign = Lengua de señas
form-speak-language-other = Otro idioma

form-call-name = ¿Con qué nombre le llamamos?
    .help = Cualquier nombre está bien. No aparecerá en la pantalla de la pared.

form-name = ¿Cuál es su nombre en sus papeles?
    .help = Puede saltar esta pregunta y decírnoslo después.

form-phone = ¿Qué número de teléfono es seguro usar?
    .help = Solo un número que nadie más conteste ni escuche. Puede saltar esta pregunta.

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

form-town = ¿En qué ciudad o código postal vive?
    .help = Solo la ciudad, no la calle. Puede saltar esta pregunta.

form-needs = ¿Necesita algo de esto?
    .help = Toque todo lo que necesite.
form-needs-wheelchair = Espacio para silla de ruedas
form-needs-hearing = Ayuda para oír
form-needs-seeing = Ayuda para ver
form-needs-seat = Un lugar para sentarme
form-needs-baby = Vengo con un bebé

form-lane-desk = Mostrador
form-lane-consultation = Consulta

form-fault-kind = Esta respuesta no corresponde a la pregunta. Inténtelo otra vez, por favor.
form-fault-choice = Toque una de las respuestas de la pantalla, por favor.
form-fault-twice = Tocó la misma respuesta dos veces. Tóquela solo una vez.
form-fault-too-many = Puede tocar hasta { $max }. Toque una otra vez para quitarla.
form-fault-empty = Todavía no hay nada escrito. Escriba algo o toque “Saltar”.
form-fault-too-long = Es demasiado largo. Use hasta { $max } letras.
form-fault-control = Use solo letras, números y espacios, por favor.
form-fault-date = Todavía no es una fecha. Elija al menos el año o toque “No sé”.
form-fault-no-such-day = Ese mes no tiene ese día. Elija otro día.
form-fault-year = Revise el año, por favor. Puede ser de { $min } a { $max }.
form-fault-phone-letters = Use solo números para el teléfono, por favor.
form-fault-phone-digits = Revise el número de teléfono. Debe tener de 7 a 15 números.
