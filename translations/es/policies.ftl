### El manual: políticas de la oficina, quién las ha firmado y el registro de capacitación.

policies-title = Políticas
policies-lead = Lo que esta oficina ha acordado. Una política está vigente desde que se publica; cada versión nueva se lee y se firma otra vez.
policies-policy = Política
policies-version = Versión
policies-since = Vigente desde
policies-mine = Mi firma
policies-in-force = Vigentes
policies-none = Todavía no se ha publicado ninguna política.
policies-none-begin = Todavía no se ha publicado ninguna política. Empiece con uno de los borradores de abajo: léalo, cambie lo que en su oficina sea distinto y publíquelo.
policies-drafts = En preparación
policies-retired = Ya no vigentes
policies-begin = Política nueva
policies-begin-empty = Empezar con una página en blanco
policies-begin-with = Empezar con: { $title }
policies-starters = { $count ->
    [one] Un borrador para empezar
   *[other] { $count } borradores para empezar
}
policies-starters-means = Lo que suelen acordar oficinas como la suya. Nadie con título de abogacía de su oficina ha leído estos borradores. Léalos, cámbielos y haga que los revisen antes de publicarlos.
policies-manual = Todo el manual, para imprimir
policies-manual-lead = Todas las políticas vigentes.
policies-register = Registro de firmas
policies-register-lead = Quién ha firmado qué versión. Cada versión publicada aparece por separado; quien se ha ido sigue junto a lo que firmó.
policies-register-file = Guardar el registro como tabla (CSV)
policies-is-in-force = vigente
policies-was-in-force = ya no vigente
policies-signed-of = { $signed } de { $all } han firmado
policies-nobody-signed = Nadie ha firmado esta versión.
policies-name = Nombre
policies-role = Función
policies-standing = Situación
policies-signed-on = Firmada el { $day }
policies-due-until = Por firmar hasta el { $day }
policies-late-since = Con retraso: vencía el { $day }
policies-to-sign = Para leer y firmar
policies-late-means = Tiene un retraso. Hasta que firme puede atender a visitantes y ver todas las fechas, pero no puede aceptar, revisar ni cerrar casos.
policies-notice-due = { $count ->
    [one] Tiene una política por leer y firmar.
   *[other] Tiene { $count } políticas por leer y firmar.
}
policies-notice-late = { $count ->
    [one] No ha firmado a tiempo una política. Hasta que lo haga no puede aceptar, revisar ni cerrar casos.
   *[other] No ha firmado a tiempo { $count } políticas. Hasta que lo haga no puede aceptar, revisar ni cerrar casos.
}
policies-version-since = Versión { $number }, vigente desde el { $day }
policies-of-version = Versión { $number }
policies-in-other-language = Esta política todavía no está escrita en su idioma. Aquí está en { $language }.
policies-what-changed = Novedades de esta versión
policies-not-published = Esta política todavía no se ha publicado.
policies-retired-on = Esta política no está vigente desde el { $day }.
policies-my-signature = Mi firma
policies-sign-means = Al firmar declara que ha leído esta versión y que la cumplirá. Su nombre, el día y la versión pasan al registro.
policies-sign = La he leído y la cumpliré
policies-comments = Comentarios
policies-comments-none = Nadie ha comentado nada todavía. Quien trabaja con una política sabe mejor dónde no funciona.
policies-comment = Comentar esta política
policies-comment-words = ¿Qué debería cambiar o qué no está claro? No nombre a visitantes ni a clientes.
policies-comment-save = Guardar el comentario
policies-versions = Versiones
policies-keeping = Para quienes llevan el manual
policies-revise = Escribir la versión siguiente
policies-draft-go-on = Seguir con el borrador
policies-retire = Quitar del manual
policies-retire-means = Ya no se pide a nadie que la firme. El texto y las firmas se conservan, y se puede volver a poner.
policies-retire-now = Quitarla
policies-restore = Volver a poner en el manual
policies-back = Volver
policies-draft = Una política en preparación
policies-draft-lead = El inglés no puede faltar; quien lee otro idioma verá el inglés donde no haya otro texto. Los párrafos se separan con una línea en blanco.
policies-title-field = Título
policies-text-field = Texto
policies-within-days = Días para leerla y firmarla
    .help = De 1 a 90. Quienes lleguen después tienen los mismos días desde el primero.
policies-save = Guardar
policies-publish-title = Publicar
policies-publish-means = Se publica lo que está en esta página. Una vez publicada, se pide a todo el personal que firme esta versión, y su texto ya no se puede cambiar: solo con una versión siguiente.
policies-publish = Publicar esta versión
policies-drop = Descartar este borrador
policies-drop-means = Lo que está escrito aquí se pierde. Lo publicado antes sigue vigente.
policies-drop-now = Descartarlo
policies-training = Capacitación
policies-training-lead = Lo que se ha enseñado a cada persona. La acreditación se renueva con este registro.
policies-training-none = El registro todavía está vacío.
policies-training-year = Horas en los últimos doce meses
policies-training-add = Añadir al registro
policies-training-day = Día
policies-training-topic = Tema
policies-training-hours = Horas
    .help = Por ejemplo 2, 1.5 o 0.25.
policies-training-by = Impartida por
policies-training-certificate = Certificado
    .help = Su número, o dónde se guarda. Déjelo vacío si no hay.
policies-training-strike = Tachar esta línea
policies-training-struck = Tachada el { $day }
policies-choose = Elija

policies-event-begun = Empezó a escribir una política
policies-event-saved = Guardó el borrador de una política
policies-event-published = Publicó una política
policies-event-dropped = Descartó el borrador de una política
policies-event-retired = Quitó una política del manual
policies-event-restored = Volvió a poner una política en el manual
policies-event-signed = Firmó una política
policies-event-commented = Comentó una política
policies-event-trained = Añadió una línea al registro de capacitación
policies-event-training-struck = Tachó una línea del registro de capacitación

policies-refused-no-title = Falta un título. Escríbalo, o deje sin nada este idioma.
policies-refused-no-text = Falta el texto. Escríbalo, o deje sin nada este idioma.
policies-refused-no-words = No hay nada escrito. Escriba qué debería cambiar, o salga de la página.
policies-refused-no-days = Los días para firmar son un número de 1 a { $max }.
policies-refused-too-long = Tiene más de { $max } letras. Acórtelo o haga dos.
policies-refused-hidden = Contiene un signo que nadie ve, quizás por copiar. Escríbalo de nuevo aquí.
policies-refused-changed = Alguien lo ha cambiado mientras tanto. Vuelva a cargar la página para ver qué dice ahora; copie antes lo que ha escrito.
policies-refused-retired = Esta política ya no está vigente. Vuelva a ponerla antes en el manual.
policies-refused-newer = Ya hay una versión más nueva. Vuelva a cargar la página, léala y firme esa.
policies-refused-no-day = Escriba el día como fue, como muy tarde hoy.
policies-refused-no-hours = Escriba las horas en cuartos, por ejemplo 2, 1.5 o 0.25; 200 como máximo.
policies-refused-no-topic = Falta el tema. Escriba qué se enseñó.
policies-refused-nobody = Elija a quién se enseñó.
policies-refused-no-draft = No existe ese borrador. Elija uno de los que figuran en la página de políticas.
policies-refused-late = { $count ->
    [one] No ha firmado a tiempo una política. Léala y fírmela, y después haga esto otra vez.
   *[other] No ha firmado a tiempo { $count } políticas. Léalas y fírmelas, y después haga esto otra vez.
}
