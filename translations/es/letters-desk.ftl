### Cartas a visitantes y consejos, como los lee el personal.

letters-title = Cartas
letters-lead = Cartas a visitantes, en su idioma junto al inglés. Lo que está terminado no se cambia; lo que ya no vale se marca y no se borra.
letters-at-intake = Cartas
letters-waiting = Cartas que esperan
letters-waiting-none = Ninguna carta espera. Una nueva se empieza en la página de una entrevista inicial.
letters-number = Número
letters-kind = Carta
letters-language = Idioma junto al inglés
letters-stage = Cómo está
letters-since = Desde
letters-mark = Código
letters-when = Cuándo
letters-who = Quién
letters-what = Qué
letters-what-to-do = Qué hacer
letters-stage-draft = Se está escribiendo
letters-stage-finished = Terminada, sigue aquí
letters-stage-held = Guardada para recoger
letters-stage-hand = Entregada en mano
letters-stage-mail = Enviada por correo
letters-stage-email = Enviada por email
letters-stage-void = Ya no vale
letters-step-denied = Envío rechazado: no hay vía segura
letters-step-too-much = Envío rechazado: la carta dice demasiado del remitente
letters-way-hand = En la mano
letters-way-mail = Por correo
letters-way-email = Por correo electrónico

## A visit's letters

letters-of-visit = Cartas de { $label }
letters-of-visit-lead = Quien no es representado en todo el asunto se va con un papel que lo dice.
letters-none = Todavía no hay cartas. Elija abajo cuál escribir.
letters-new = Escribir una carta
letters-slip-instead = La hoja para otra organización se hace en la página de referencias
letters-to-advice = Consejos que se dieron
letters-back-to-intake = Volver a la entrevista inicial
letters-back-to-visit = Volver a las cartas de esta visita
letters-back-to-room = Volver a las cartas
letters-protected = Protegida

## Writing

letters-begin = Empezar la carta
letters-save = Guardar
letters-save-and-finish = Guardar y terminar
letters-somebody-finishes = Un abogado o representante termina esta carta.
letters-preview = Verla como documento
letters-name = Nombre en el saludo
letters-extra = Algo más
letters-one-a-line = Uno en cada línea.
letters-in-their-language = { $what } (en el idioma de la persona)
letters-protected-note = Esta persona está protegida. La carta no la nombra a ella ni a nosotros; entréguela en mano y guárdela en su cubierta hasta entonces.
letters-unread-note = Una máquina tradujo las palabras de esta carta y nadie las ha revisado todavía. La carta lo dice.
letters-neutral-note = Esta carta se lee como cualquier otra que dice que no. No escriba nada que insinúe a otra persona.
letters-dates = Fechas
letters-date-told = La persona habló de esta fecha:
letters-dates-what = Qué dice la carta de las fechas
letters-dates-warn = Avisa de que puede haber fechas
letters-dates-say = Dice esta fecha
letters-dates-omit = Omite la fecha que se conoce
letters-date-day = La fecha del papel
letters-date-checked = La he comparado con el papel que nos dio la persona
letters-date-omit = Por qué se omite
letters-omit-choose = Elija un motivo
letters-omit-passed = La fecha ya pasó
letters-omit-paper-not-seen = Nadie aquí ha visto el papel
letters-omit-other-lawyer = Otro abogado lleva la fecha
letters-omit-wish = La persona lo pidió
letters-omit-safety = No es seguro en papel

## A finished letter

letters-code-word = Código en la cubierta
letters-finished = Terminada
letters-pages = Páginas
letters-document = Marca del documento (SHA-256)
letters-template = Plantilla
letters-dates-said = Dice una fecha comparada con el papel
letters-dates-warned = Avisa de que puede haber fechas
letters-dates-omitted = Se omitió una fecha conocida, con un motivo
letters-open = Abrir para imprimir
letters-cover = Cubierta para recoger
letters-cover-title = Guardar para recoger
letters-cover-words = Entréguelo a quien diga el código. No lo envíe y no llame.
letters-printed-by-others = Los colegas que leen entrevistas imprimen la carta y la ponen en su cubierta.
letters-leave = Cómo sale
letters-hand-only = No consta ninguna vía segura de envío. Entréguela en mano o guárdela hasta que venga la persona.
letters-hand-over = La he entregado
letters-hold = Guardar para recoger
letters-mailed = La he enviado por correo
letters-emailed = La he enviado por correo electrónico
letters-show-address = Mostrar la dirección completa
letters-to = Para
letters-sent = A quién se envió
letters-bears = Qué dice del remitente
letters-bears-plain = No nombra la oficina
letters-bears-initials = Las iniciales de la oficina
letters-bears-office = El nombre de la oficina
letters-log = Qué pasó con ella
letters-void = Marcarla como nula
letters-void-lead = Queda registrada y ya no vale.
letters-void-why = Por qué
letters-void-mistake = Tiene un error
letters-void-replaced = Otra carta la sustituye
letters-void-other-decision = Se decidió otra cosa
letters-void-not-wanted = La persona no la quiere

## Templates

letters-templates = De qué se componen las cartas
letters-templates-lead = Cada tipo de carta tiene partes. Algunas no se pueden omitir; las demás se pueden omitir, cambiar de orden y redactar de nuevo.
letters-unverified = Nadie de la oficina ha comparado todavía la lista de partes con su fuente.
letters-source = De dónde viene:
letters-versions = Versiones
letters-version = Versión
letters-shipped = Con el programa
letters-in-use = En uso
letters-not-in-use = No se usa
letters-use = Usar esta versión
letters-uses = Qué versión se usó y cuándo
letters-reading = Quién ha revisado las traducciones
letters-read-by = revisado por
letters-unread = Traducción automática, sin revisar
letters-i-have-read = He leído las palabras en { $language } y están bien
letters-words = Partes y palabras
letters-show = Mostrar
letters-parts-lead = Lo que guarda es una versión nueva. Nadie la usa hasta que usted lo diga. Conserve lo que está entre llaves.
letters-part-required = No se puede omitir.
letters-part-in = En la carta
letters-part-place = Lugar
letters-save-version = Guardar como versión nueva

## The office

letters-office = Qué dicen las cartas de la oficina
letters-office-lead = De quién vienen las cartas, dónde quejarse y cuánto tiempo guardan lo que les contaron.
letters-office-change = Cambiar
letters-office-missing = Las cartas que dicen que no necesitan saber dónde quejarse y cuánto tiempo guardan lo que les contaron.
letters-office-sender = Remitente
    .help = El nombre de la oficina en la primera línea, luego dirección y teléfono.
letters-office-neutral = Remitente para personas protegidas
    .help = Nada que diga lo que hacen. Puede quedar vacío.
letters-office-complaints = Dónde quejarse
    .help = Una persona, un teléfono o una dirección.
letters-office-others = Otros abogados y grupos
    .help = Uno en cada línea. Aparecen en las cartas de visitantes a los que no se envió a otro lugar.
letters-office-years = Cuántos años guardan lo que les contaron

## Advice

letters-advice = Consejos
letters-advice-at-intake = Consejos
letters-advice-of-visit = Consejos para { $label }
letters-advice-lead = Quien no puede aconsejar anota lo que se dijo; vale cuando un abogado o representante lo firma.
letters-advice-none = Todavía no hay consejos anotados.
letters-advice-new = Anotar un consejo
letters-advice-words = El consejo
    .help = Lo que se le dijo a la persona que haga, en palabras sencillas. Una línea vacía empieza otro párrafo.
letters-advice-save = Guardar
letters-forum = Ante quién está el asunto
letters-forum-choose = Elija una
letters-forum-agencies = Agencias de inmigración
letters-forum-court = Corte de inmigración
letters-advice-waiting = Espera una firma
letters-advice-is-signed = Firmado
letters-advice-returned = Devuelto
letters-advice-replaced = Otra nota ocupa su lugar
letters-advice-waits = Espera la firma de un abogado o representante. Hasta entonces no se imprime ni se entrega a nadie.
letters-advice-was-returned = Se devolvió con observaciones. Escríbalo de nuevo abajo.
letters-advice-remarks = Observaciones
letters-advice-sign-lead = Quien firma responde por este consejo.
letters-advice-sign = Firmar
letters-advice-return = Devolverlo con observaciones
letters-advice-again = Escribirlo de nuevo
letters-advice-to-letter = Ponerlo en una carta
letters-back-to-advice = Volver a los consejos de esta visita
letters-advice-queue = Consejos por firmar
letters-advice-queue-count = Consejos por firmar: { $count }
letters-advice-queue-lead = Consejos que los colegas han anotado. Léalos y luego fírmelos o devuélvalos.
letters-advice-queue-none = Nada espera una firma.
letters-advice-signed = Qué consejo
letters-advice-number = Consejo firmado { $number }
letters-advise-supervised = Su credencial es para trabajar con supervisión. Pida a un abogado o representante que firme.
letters-advise-role = Un abogado o representante firma los consejos.

## Rules

letters-refused-part-required = “{ $part }” no se puede omitir en esta carta. Vuelva a ponerlo.
letters-refused-unknown-part = Esta carta no tiene esa parte, o está dos veces. Abra la página de nuevo.
letters-refused-long-words = Las palabras en lugar de “{ $part }” son demasiado largas. Use como máximo { $max } caracteres.
letters-refused-hidden-words = Las palabras en lugar de “{ $part }” tienen signos que no se ven. Escríbalas a mano.
letters-refused-bad-words = Las palabras en lugar de “{ $part }” no se pueden leer. Quite las llaves sueltas.
letters-refused-placeholders = Las palabras en lugar de “{ $part }” deben tener esto, y nada más entre llaves: { $names }
letters-refused-changed = Un colega lo ha cambiado mientras tanto. Abra la página de nuevo y repita lo que quería.
letters-refused-too-long = Es demasiado largo. Use como máximo { $max } caracteres.
letters-refused-hidden = Tiene signos que no se ven. Escríbalo a mano.
letters-refused-no-years = Escriba un número de años, de 1 a { $max }.
letters-refused-no-language = Elija un idioma.
letters-refused-empty = Esta carta necesita algo aquí.
letters-refused-no-day = Esto no es un día. Elija uno o escríbalo como 2026-09-01.
letters-refused-lines-differ = Los dos idiomas necesitan aquí el mismo número de líneas, para que queden una junto a otra.
letters-refused-date-known = La persona habló de una fecha. Dígala en la carta o diga por qué la omite.
letters-refused-date-not-checked = Compare la fecha con el papel y márquelo. Sin el papel, deje que la carta avise de fechas.
letters-refused-no-omit-reason = Elija por qué se omite la fecha.
letters-refused-no-complaints = Las cartas deben decir dónde quejarse. Quien cuida las cartas lo escribe en Cartas.
letters-refused-no-years-kept = Las cartas deben decir cuánto tiempo guardan lo que les contaron. Quien cuida las cartas lo escribe en Cartas.
letters-refused-revealing = Esta carta va en forma protegida. Quite la palabra “{ $word }”.
letters-refused-too-long-to-print = La carta es demasiado larga para imprimirla. Acorte lo escrito.
letters-refused-is-finished = Esta carta está terminada y ya no se cambia. Empiece otra.
letters-refused-not-finished = Esta carta no está terminada. Primero la termina un abogado o representante.
letters-refused-has-left = Esta carta ya salió o ya no vale. Empiece otra.
letters-refused-no-safe-way = No consta ninguna vía segura para enviar algo a esta persona. Entregue la carta en mano o guárdela para recoger.
letters-refused-says-too-much = Esta carta dice de quien la envía más de lo que ahora es seguro para esta persona. Anúlela y escríbala de nuevo, o guárdela para que la recoja.
letters-refused-other-conditions = La forma de comunicarse con esta persona no es la que usted leyó. Léala de nuevo abajo y vuelva a pulsar.
letters-refused-in-conflict = Hay un conflicto de intereses en este asunto. Solo puede salir la carta en palabras neutrales: escriba esa.
letters-refused-check-first = Nadie es aceptado ni aconsejado antes de que la revisión de conflictos esté limpia. Hágala o termínela en la ficha y después termine la carta.
letters-draft-mark = BORRADOR: sin terminar, no se entrega
letters-refused-no-void-reason = Elija por qué ya no vale.
letters-refused-advice-not-signed = Un consejo va en una carta cuando un abogado o representante lo ha firmado.
letters-refused-may-not-advise = Usted no puede responder por esto: sus credenciales no alcanzan. Pida a un abogado o representante.
letters-refused-is-settled = Un colega ya lo firmó o lo devolvió. Abra la página de nuevo.
letters-refused-no-forum = Elija ante quién está el asunto: de eso depende quién puede firmar.
letters-refused-no-remarks = Diga qué hay que cambiar.
letters-refused-locked = La oficina está bloqueada: ahora no se puede guardar nada con seguridad. Pida a alguien con llave que entre y pulse otra vez.

## Events

letters-event-looked-up = Leído lo que se sabe de una visita para una carta
letters-event-begun = Carta empezada
letters-event-changed = Carta cambiada
letters-event-read = Carta leída mientras se escribe
letters-event-finished = Carta terminada
letters-event-opened = Carta abierta o impresa
letters-event-step = Carta salida, guardada o anulada
letters-event-reached = Leído cómo puede llegar una carta a una persona
letters-event-denied = Envío de una carta rechazado
letters-event-template-made = Nueva versión de las palabras de una carta
letters-event-template-used = Versión de las palabras de una carta puesta en uso
letters-event-template-read = Traducción de una carta revisada
letters-event-office = Cambió lo que las cartas dicen de la oficina
letters-event-advice-written = Consejo anotado
letters-event-advice-read = Consejo leído
letters-event-advice-signed = Consejo firmado
letters-event-advice-returned = Consejo devuelto
