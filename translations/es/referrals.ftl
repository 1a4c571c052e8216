### Referencias: otras organizaciones, y los visitantes que enviamos allí.

referrals-title = Referencias
referrals-lead = Cuando otros pueden ayudar mejor, decimos quiénes. El directorio dice dónde, y si alguien comprobó hace poco que es correcto.
referrals-at-intake = Referir a otra organización

## El directorio

referrals-directory = Directorio
referrals-directory-lead = Otras organizaciones y lo que ofrecen. Lo que nadie verificó en medio año solo se entrega con las palabras “llame antes”.
referrals-directory-empty = Todavía no hay ninguna entrada. Añada la primera, o traiga el archivo de su servicio 211.
referrals-directory-none = Ninguna entrada es así. Busque menos cosas, o muestre todas las entradas.
referrals-entries =
    { $count ->
        [one] Una entrada
       *[other] { $count } entradas
    }
referrals-found = Encontradas: { $count }
referrals-earlier = Entradas anteriores
referrals-later = Más entradas
referrals-find = Buscar
referrals-look = Mirar
referrals-show = Mostrar
referrals-show-offered = Las que se pueden ofrecer
referrals-show-verified = Verificadas
referrals-show-call-first = Llamar antes
referrals-show-due = Por verificar
referrals-show-closed = Cerradas
referrals-show-all = Todas las entradas
referrals-any-service = Cualquier ayuda
referrals-any-language = Cualquier idioma
referrals-in-area = En qué zona
referrals-add = Añadir una organización
referrals-file = Llevar como archivo (CSV)
referrals-back = Volver al directorio
referrals-back-to-entry = Volver a la entrada
referrals-back-to-room = Volver a las referencias

## Una entrada del directorio

referrals-organisation = Organización
referrals-site = Sede o programa
    .help = Cuando hay varios: cuál de ellos es este.
referrals-service = Ayuda con
referrals-services = Ofrece ayuda con
referrals-service-immigration = Ayuda legal de inmigración
referrals-service-other-legal = Otra ayuda legal
referrals-service-shelter = Albergue
referrals-service-food = Comida
referrals-service-medical = Ayuda médica
referrals-service-mental-health = Salud mental
referrals-service-safety = Policía y ayuda a víctimas
referrals-service-school = Escuela y clases de inglés
referrals-service-work = Trabajo
referrals-service-benefits = Beneficios
referrals-service-other = Otra cosa
referrals-language = Idioma
referrals-languages = Idiomas
referrals-languages-other = Otros idiomas
    .help = Con un punto y coma entre ellos.
referrals-area = Zona que atiende
referrals-cost = Costo
referrals-hours = Horario
referrals-phone = Teléfono
referrals-address = Dirección
    .help = Déjela vacía cuando la dirección es secreta, como la de algunos albergues.
referrals-web = Sitio web
referrals-bring = Qué llevar
referrals-eligibility = Para quién
referrals-source = De dónde viene esto
referrals-walk-in = Sin cita
referrals-walk-in-unknown = No se sabe
referrals-walk-in-yes = Sí
referrals-walk-in-no = Con cita
referrals-authority = Puede dar ayuda legal de inmigración
    .help = Solo un abogado, o una organización reconocida por el Departamento de Justicia de EE. UU. Un notario no es ni lo uno ni lo otro.
referrals-authority-none = No, o no se sabe
referrals-authority-doj = Reconocida por el Departamento de Justicia
referrals-authority-attorney = Abogado o abogada
referrals-authority-roster = lista del { $day }
referrals-authority-number = Estado y número del colegio de abogados, o número en la lista
referrals-authority-on = Día de la lista
    .help = El día de la lista de organizaciones reconocidas en la que la encontró.
referrals-standing = Situación
referrals-standing-verified = Verificada
referrals-standing-call-first = Llamar antes
referrals-standing-no-authority = No se ofrece
referrals-standing-closed = Cerrada
referrals-state-active = En uso
referrals-state-closed = Cerrada
referrals-is-verified = Alguien comprobó esto en los últimos { $days } días.
referrals-is-call-first = Nadie verificó esto en los últimos { $days } días. Llame antes; la hoja también se lo dice al visitante.
referrals-is-no-authority = Esto no se ofrece nunca: da ayuda legal de inmigración, y no sabemos de ningún abogado ni de ningún reconocimiento. Mire la lista del Departamento de Justicia o pregunte al colegio de abogados, y después cambie la entrada.
referrals-is-closed = Esta entrada está cerrada y no se envía a nadie allí. Elija otra, o ábrala de nuevo cuando vuelva a ser correcta.
referrals-never-verified = Nadie verificó esta versión.
referrals-verified-on = Verificada el
referrals-alike = Quizá es la misma que:
referrals-keep = Mantener correcta esta entrada
referrals-verify = Verificada hoy
referrals-verified = Verificada
referrals-how = ¿Cómo lo comprobó?
referrals-how-choose = Elija
referrals-how-now = ¿Acaba de comprobar todo esto?
    .help = Cuando cambia algo, cuenta como no verificado, salvo que diga cómo lo comprobó.
referrals-how-not-now = Todavía no
referrals-how-phone = Llamé por teléfono
referrals-how-visit = Estuve allí
referrals-how-letter = Carta o correo de ellos
referrals-how-website = Su sitio web
referrals-how-roster = Lista oficial
referrals-edit = Cambiar
referrals-close = Cerrar: no se envía a nadie allí
referrals-reopen = Abrir de nuevo
referrals-form-lead = Lo que está aquí lo puede leer cualquiera: no escriba nunca nada de un visitante.
referrals-save = Guardar
referrals-cancel = Dejarla como está
referrals-history = Versiones anteriores
referrals-version = Versión
referrals-version-of = Versión { $version }
referrals-when = Cuándo
referrals-who = Quién
referrals-what = Qué
referrals-other-than-before = Lo que cambió
referrals-cause-added = Añadida
referrals-cause-edited = Cambiada
referrals-cause-imported = De un archivo
referrals-cause-restored = Como era antes
referrals-restore = Volver a esta versión
referrals-restore-means = Lo que está aquí será la versión más nueva. Cuenta como no verificada, y lo que está ahora se podrá seguir leyendo.
referrals-verify-due = Por verificar
referrals-verify-count =
    { $count ->
        [0] Todo se verificó hace poco.
        [one] Hay que verificar una entrada.
       *[other] Hay que verificar { $count } entradas.
    }

## Archivos

referrals-import = Traer un archivo
referrals-import-means = Lo que exporta un servicio 211, o nuestra propia tabla.
referrals-import-lead = No cambia nada antes de que usted haya visto qué cambiaría. Lo que dice un archivo cuenta como no verificado.
referrals-import-file = Archivo
    .help = HSDS como JSON, como ZIP de tablas o como una tabla (CSV), o nuestra propia tabla (CSV).
referrals-import-bring = Ver qué cambia
referrals-import-look = Lo que cambia el archivo
referrals-kind-own = Es nuestra propia tabla.
referrals-kind-json = Son servicios como los escribe HSDS (JSON).
referrals-kind-package = Es un paquete de tablas como los escribe HSDS (ZIP).
referrals-kind-table = Es una tabla de servicios, como la exportan los servicios 211.
referrals-import-left-out = El directorio no tiene lugar para:
referrals-import-new = Nuevas: { $count }
referrals-import-alike = Nuevas, pero quizá ya están: { $count }
referrals-import-changed = Cambiadas: { $count }
referrals-import-same = Como están aquí: { $count }
referrals-import-refused = No se toman: { $count }
referrals-import-nothing = No hay nada que guardar.
referrals-import-keep = Guardar esto
referrals-import-keep-means = Se añaden las entradas nuevas, y las cambiadas reciben otra versión. No se quita nada.
referrals-import-with-alike = Añadir también las que quizá ya están
referrals-import-kept = Guardado: { $added } nuevas, { $changed } cambiadas.
referrals-import-refused-title = No se toman
referrals-import-refused-file = Llevarlas como archivo, cada una con su motivo
referrals-import-alike-title = Quizá ya están
referrals-import-changed-title = Cambiadas
referrals-import-new-title = Nuevas
referrals-import-as-it-is = Como está ahora
referrals-import-closes = Se cerrará.
referrals-import-more = Y { $count } más.
referrals-import-put-away = Dejar este archivo
referrals-line = Línea

## Referencias de una visita

referrals-of-visit = Referencias de { $label }
referrals-visit-lead = Elija una organización según lo que hace falta, el idioma y la zona. Nuestro programa no cuenta nada a nadie: usted entrega una hoja, o habla por el visitante cuando este firmó que puede hacerlo.
referrals-number = Número
referrals-choose = Elegir una organización
referrals-choose-none = En el directorio no hay ninguna así. Busque menos cosas.
referrals-choose-more = Y { $count } más. Diga con más detalle lo que hace falta.
referrals-refer = Referir
referrals-call-first-before = Llame antes: nadie verificó esto hace poco. La hoja también se lo dice al visitante.
referrals-reason = Motivo
referrals-reason-choose = Elija
referrals-reason-not-our-work = Trabajo legal que no hacemos
referrals-reason-other-help = Necesita otra ayuda
referrals-reason-no-room = No tenemos lugar
referrals-reason-cannot-take = No podemos aceptarlo
referrals-reason-too-far = Vive demasiado lejos
referrals-reason-language = Idioma
referrals-reason-too-soon = Lo necesita antes de lo que podemos
referrals-reason-wish = Lo desea
referrals-reason-other = Otro
referrals-follow-up = Volver a preguntar el
    .help = Ese día la referencia aparece entre aquellas por las que hay que preguntar.
referrals-note = Nota
    .help = Se sella como todo lo que nos cuenta un visitante. Solo la leen quienes pueden leer las fichas de visita.
referrals-notes = Notas
referrals-notes-closed =
    { $count ->
        [one] Hay una nota. La ven quienes pueden leer las fichas de visita, mientras la oficina está abierta.
       *[other] Hay { $count } notas. Las ven quienes pueden leer las fichas de visita, mientras la oficina está abierta.
    }
referrals-note-unreadable = Esta nota no se puede abrir: ya no está su llave.
referrals-hand-slip = La hoja está entregada
referrals-hand-warm = Hablo por el visitante
referrals-handed-over = Entregada
referrals-way = Cómo
referrals-way-cold = Con una hoja
referrals-way-warm = Hablamos por la persona
referrals-warm-how = Marque lo que les cuenta. No cuente más de lo que el visitante firmó, y nunca un número del gobierno.
referrals-warm-needs = Sin una autorización firmada y vigente no se puede contar nada de un visitante. Anótela primero abajo.
referrals-sent = Lo que se contó
referrals-kinds = Lo que se puede contar
referrals-kind-name = Nombre
referrals-kind-contact = Cómo comunicarse de forma segura
referrals-kind-language = Idioma
referrals-kind-need = Qué ayuda necesita
referrals-kind-dates = Fechas de audiencias y plazos
referrals-kind-papers = Copias de papeles
referrals-release = Autorización firmada
referrals-releases = Autorizaciones firmadas
referrals-release-lead = En papel, en el idioma del visitante, solo para esta organización y por { $days } días como máximo. Nadie tiene que firmar para recibir ayuda, y todos pueden retirarla en cualquier momento.
referrals-release-to = Para
referrals-release-record = Anotar la autorización
referrals-release-in-force = Vigente
referrals-release-expired = Vencida
referrals-release-revoked = Retirada
referrals-purpose = Para qué
referrals-signed-on = Firmada el
referrals-expires-on = Vale hasta
    .help = Déjelo vacío para 180 días.
referrals-explained-in = Explicada en
referrals-language-choose = Elija un idioma
referrals-revoke = La retiró
referrals-what-to-do = Qué hacer
referrals-one = Referencia
referrals-what-became = ¿Qué resultó?
referrals-outcome = Resultado
referrals-outcome-unknown = Aún no se sabe
referrals-outcome-accepted = Aceptaron
referrals-outcome-refused = Rechazaron
referrals-outcome-no-contact = No hubo contacto
referrals-outcome-did-not-go = No fue
referrals-outcome-save = Guardar el resultado
referrals-referral-open = Abierta
referrals-referral-closed = Cerrada
referrals-referral-close = Cerrar: nadie vuelve a preguntar
referrals-referral-reopen = Abrir de nuevo
referrals-reopen-note = ¿Por qué se abre de nuevo?
referrals-due = Por preguntar
referrals-due-lead = ¿Qué resultó de estas? Pregunte y anótelo.
referrals-due-none = Hoy no hay que preguntar por nadie.
referrals-due-count =
    { $count ->
        [0] Hoy no hay que preguntar por nadie.
        [one] Hay que preguntar por una referencia.
       *[other] Hay que preguntar por { $count } referencias.
    }
referrals-back-to-visit = Volver a las referencias de esta visita
referrals-back-to-intake = Volver a la ficha de visita

## Cifras

referrals-figures = Cifras de las referencias
referrals-figures-means = Cuántas personas se refirieron por cada motivo, y qué resultó.
referrals-figures-none = En estos días no se refirió a nadie.
referrals-first-day = Desde
referrals-last-day = Hasta
referrals-sum = En total
referrals-few = pocas
referrals-few-means = Una cuenta de una a cuatro no se dice, ni una suma de la que se sabría: podría revelar a una persona.

## La hoja

referrals-slip = Hoja
referrals-slip-language = Idioma de la hoja
referrals-slip-lead = En el idioma del visitante junto al inglés. No dice quién es ni qué necesita.
referrals-print = Imprimir

## Lo que dice una regla

referrals-refused-no-organisation = La organización no tiene nombre. Escriba cómo se llama.
referrals-refused-no-service = No se dice qué ofrece. Elija al menos una ayuda, u “Otra cosa”.
referrals-refused-unknown-word = “{ $word }” no está en la lista. Use las palabras de nuestra propia tabla.
referrals-refused-too-long = Es demasiado largo. Escriba { $max } letras como máximo.
referrals-refused-hidden = Aquí hay signos que nadie puede ver. Escríbalo de nuevo en vez de copiarlo.
referrals-refused-no-day = Esto no es un día. Escríbalo así: 2026-09-01.
referrals-refused-day-to-come = Este día aún no ha llegado. Escriba el día que está en el papel.
referrals-refused-no-authority = Para ayuda legal de inmigración solo puede figurar un abogado o una organización reconocida por el Departamento de Justicia. Diga cuál de los dos es, o quite esa ayuda.
referrals-refused-no-roster-day = Escriba el día de la lista en la que la encontró.
referrals-refused-no-bar = Escriba el estado y el número del colegio de abogados.
referrals-refused-no-how = Elija cómo lo comprobó.
referrals-refused-changed = Alguien cambió esta entrada mientras tanto. Mírela en otra ventana y empiece de nuevo desde allí.
referrals-refused-closed = Esta entrada está cerrada. Elija otra, o ábrala primero de nuevo.
referrals-refused-twice = Esto está dos veces en el archivo. Deje una, o dé nombres distintos a las sedes.
referrals-refused-no-reason = Elija un motivo.
referrals-refused-no-release = No hay ninguna autorización vigente, así que no se puede contar nada. Pida al visitante que firme una y anótela, o entregue la hoja.
referrals-refused-release-expired = La autorización venció el { $on }, así que no se puede contar nada. Pida al visitante que firme una nueva, o entregue la hoja.
referrals-refused-release-revoked = La autorización se retiró el { $on }, así que no se puede contar nada. Entregue la hoja.
referrals-refused-not-released = La autorización no nombra todo esto. Cuente solo lo que nombra, o pida al visitante que firme otra.
referrals-refused-no-kind = Elija lo que se puede contar. Nada se autoriza en bloque.
referrals-refused-release-too-long = Una autorización vale { $days } días como máximo. Elija un día anterior.
referrals-refused-release-backwards = El último día es anterior al primero. Elija uno posterior.
referrals-refused-no-language = Elija el idioma en que se explicó.
referrals-refused-note-locked = La oficina está cerrada con llave y no se puede sellar una nota. Quite la nota, o pida que entre alguien que tenga llave.
referrals-refused-no-note = Escriba por qué se abre de nuevo.
referrals-refused-is-closed = Esta referencia está cerrada. Ábrala primero de nuevo.
referrals-refused-is-open = Esta referencia ya está abierta.
referrals-refused-no-outcome = Elija qué resultó.
referrals-refused-no-file = No se eligió ningún archivo, o está vacío. Elija uno.
referrals-refused-unknown-file = No es ninguno de los archivos que se pueden leer. Traiga HSDS (JSON, ZIP o una tabla) o nuestra propia tabla, con los nombres de las columnas en la primera línea.
referrals-refused-not-utf8 = Las letras de este archivo no se pueden leer. Guárdelo como “CSV UTF-8” y tráigalo de nuevo.
referrals-refused-open-quote = Unas comillas no se cierran, desde la línea { $line }. Corríjalo y traiga el archivo de nuevo.
referrals-refused-broken-package = Este paquete no se puede abrir: está roto, tiene contraseña o es demasiado grande por dentro. Hágalo de nuevo, o traiga una sola tabla.
referrals-refused-too-many = En este archivo hay más de { $max } entradas. Tráigalo por partes.
referrals-refused-unreadable = Esta parte del archivo no se puede leer. Corríjala allí y traiga el archivo de nuevo.
referrals-refused-confidential = Donde se hizo el archivo, esto no es para entregar. Pregunte allí antes de añadirlo a mano.
referrals-refused-other-changes = Algo cambió desde que lo miró. Mírelo otra vez y después guárdelo.

## Sucesos

referrals-event-added = Añadida al directorio
referrals-event-edited = Entrada del directorio cambiada
referrals-event-imported = Entrada del directorio cambiada por un archivo
referrals-event-restored = Entrada del directorio como antes
referrals-event-verified = Entrada del directorio verificada
referrals-event-closed = Entrada del directorio cerrada
referrals-event-reopened = Entrada del directorio abierta de nuevo
referrals-event-brought = Archivo para el directorio traído
referrals-event-kept = Archivo para el directorio guardado
referrals-event-put-away = Archivo para el directorio dejado
referrals-event-referred = Visitante referido
referrals-event-outcome = Resultado de una referencia anotado
referrals-event-referral-closed = Referencia cerrada
referrals-event-referral-reopened = Referencia abierta de nuevo
referrals-event-notes-read = Notas de una referencia leídas
referrals-event-release-recorded = Autorización anotada
referrals-event-release-revoked = Autorización retirada
