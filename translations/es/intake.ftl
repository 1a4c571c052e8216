### Las fichas de visita como las ve el personal: la lista, una ficha y las palabras para lo que dijo el visitante.

intake-title = Fichas de visita
intake-title-one = Ficha { $label }
intake-none = Todavía no ha llegado ninguna ficha de visita. Las fichas aparecen aquí en cuanto un visitante termina en un quiosco.
intake-list-locked = Solo se muestran números y horas, porque la oficina está bloqueada. Pida a una persona titular de una clave que inicie sesión para ver el resto.
intake-older = Fichas anteriores
intake-number = Número
intake-arrived = Llegó
intake-received = Se recibió en la oficina
intake-name = Nombre para llamar
intake-language = Idioma
intake-lane = Fila
intake-urgency = Urgencia
intake-kiosk = Quiosco
intake-unopenable = no se puede abrir
intake-read-in = Leyó en
intake-notice = Aviso de privacidad
intake-notice-accepted = leyó y siguió (versión { $version })
intake-notice-person = pidió hablar con una persona (versión { $version })
intake-superseded = Reemplazado por un registro posterior
intake-private-form = Formulario privado
intake-private-form-open = Abrir el formulario privado
intake-private-form-waits = Se hizo un código y espera que lo escriban, hasta las
intake-private-form-opened = El formulario privado se abrió en { $kiosk }, a las
intake-private-form-parts = Han llegado { $count } de { $of } partes.
intake-private-form-finished = Terminada
intake-private-form-notice = Aviso del formulario privado
intake-part-queue = Para recepción
intake-part-general = Respuestas
intake-part-restricted = Respuestas restringidas
intake-not-for-your-role = No corresponde a su función. Si lo necesita para su trabajo, pregunte a la dirección.
intake-no-key-yet = Su función incluye esto, pero todavía no tiene una clave. Primero debe iniciar sesión otra persona titular de una clave; después cierre su sesión e iníciela de nuevo.
intake-restricted-means = Léalas solo cuando su trabajo lo requiera. Queda constancia de que lo hizo.
intake-restricted-open = Abrir las respuestas restringidas
intake-no-answers = Aquí no se respondió nada.
intake-date-unknown = no lo sabe
intake-name-given = Nombres:
intake-name-family = Primer apellido:
intake-name-family-second = Segundo apellido:
intake-work = Trabajar en esta ficha
intake-back = Todas las fichas
intake-back-to-intake = Volver a la ficha
intake-damaged-suite = Esta parte la selló un quiosco más nuevo. Está a salvo. Actualice el programa de la oficina para leerla.
intake-damaged-key = Esta parte está sellada con una clave que esta oficina no tiene. Está a salvo. Restaure el archivo de claves más reciente para leerla.
intake-damaged-broken = El sello de esta parte está roto: se alteró o se dañó. Se conserva. Vuelva a preguntar al visitante.
intake-damaged-content = Esta parte se abrió, pero esta versión no la entiende. Se conserva. Actualice el programa de la oficina para leerla.

## Lo que dijo el visitante, en las palabras cortas de una lista

intake-colour-red = ROJO
intake-colour-orange = NARANJA
intake-colour-yellow = AMARILLO
intake-colour-green = VERDE
intake-colour-blue = AZUL
intake-colour-none = –
intake-reason-held = Hay una persona detenida
intake-reason-help-now = Necesita ayuda ahora: médico, policía, un lugar seguro
intake-reason-minor-alone = Menor de edad que vino sin acompañante
intake-reason-hearing-soon = Audiencia o presentación ante ICE en 7 días
intake-reason-hearing-missed = Faltó a una audiencia o presentación ante ICE
intake-reason-answer-due = Hay que responder en 10 días
intake-reason-held-to-tell = Quizá hay alguien detenido: prefiere decirlo a una persona
intake-reason-minor-maybe = Quizá un menor que vino solo
intake-reason-date-to-tell = Quizá tiene un plazo: prefiere decirlo a una persona
intake-reason-date-passed = La fecha del papel ya pasó
intake-reason-date-this-month = Una fecha en 30 días
intake-reason-card-ending = Una tarjeta vence en 60 días
intake-reason-court-date-unknown = Papel de la corte sin fecha conocida
intake-reason-desk-errand = Trámite en el mostrador
intake-reason-everything-else = Fila normal
intake-reason-other = El motivo está en la ficha
intake-speaks = habla { $language }
intake-speaks-sign = lengua de señas
intake-speaks-other = otro idioma
intake-speaks-tells = prefiere decir a una persona qué habla
intake-private-room = Quiere hablar primero en una sala privada
intake-private-room-short = SP
intake-asks-person = no contestó nada: hablar con una persona
intake-prefers-woman = con una mujer
intake-prefers-man = con un hombre
intake-prefers-tells = prefiere decir con quién quiere hablar
intake-need-wheelchair = silla de ruedas
intake-need-hearing = oído
intake-need-seeing = vista
intake-need-seat = asiento
intake-need-baby = bebé
intake-need-tells = prefiere decir a una persona qué necesita

intake-event-opened = Registros abiertos
intake-event-unopenable = Un registro no se puede abrir
intake-event-read = Ficha de visita leída
intake-event-list-read = Se vio una lista con nombres

## Answers

intake-answer-none = Nada que agregar
intake-answer-no-unless-said = Sin respuesta: tómelo como un no.
intake-answer-unless-said = Sin respuesta: considérelo como «{ $choice }».
intake-answer-unsaid = Sin respuesta.
intake-careful-locked = Bloqueado: no escriba a esta dirección.
intake-careful-seen = Otros pueden verlo: pregunte antes de escribir.
intake-careful-mention = No mencione esta oficina.
intake-answer-tell = quiere decírselo a una persona
intake-answer-age = { $age } años el { $day }
intake-days =
    { $days ->
        [one] 1 día
       *[other] { $days } días
    }
intake-days-between = de { $fewest } a { $days ->
        [one] 1 día
       *[other] { $days } días
    }
intake-days-backwards = la segunda fecha es anterior a la primera: vuelva a preguntar
intake-answer-more = más de { $number }
intake-answer-no-country = sin país
intake-income-le125 = hasta el 125 % de la guía de pobreza
intake-income-le200 = del 125 al 200 % de la guía de pobreza
intake-income-le300 = del 200 al 300 % de la guía de pobreza
intake-income-more = más del 300 % de la guía de pobreza
intake-income-unsure = no lo sabe
intake-income-private = prefiere no decirlo

intake-matter-parties = Personas en este asunto
intake-matter-nobody = Todavía no se ha confirmado a nadie. Confirme cara a cara a la persona que vino y a todas aquellas cuyo nombre importa: familia, peticionario, empleador, quien esté en su contra.
intake-matter-named = Nombradas en las respuestas
intake-matter-named-help = Lo que se dijo a una pantalla es una propuesta. Confirme cada nombre con la persona antes de tomarlo; no cambia nada de lo registrado.
intake-matter-alike = Ya registradas, quizá la misma persona:
intake-matter-this = Es esta persona
intake-matter-new = Registrar como persona nueva
intake-matter-add = Añadir a alguien
intake-matter-role = Qué es en este asunto
intake-matter-remove = Sacar de este asunto
intake-matter-open = Confirmar y añadir personas
intake-matter-check = Revisión de conflictos

intake-contacts = Cómo se le puede contactar
intake-contacts-none = No se dijo nada de cómo se puede contactar a la persona.
intake-contacts-help = Confirme cada uno con la persona, a solas, antes de registrarlo. Lo que ya está registrado queda como está.
intake-contacts-nobody = Primero diga quién es la persona.
intake-contacts-there = Ya está registrado.
intake-contacts-take = Confirmado: registrar para
