### El marco de todas las páginas de la oficina.

web-product = Antesala
web-skip = Ir al contenido
web-rooms = Salas de la oficina
web-language = Idioma
web-language-use = Usar este idioma
web-sign-out = Cerrar sesión
web-locked = Cerrada con llave
    .help = El contenido no se puede leer hasta que una persona con llave inicie sesión. Los registros se reciben y se pueden llamar los números.
web-open = Abierta
    .help = Una persona con llave ha iniciado sesión: pueden leer el contenido quienes lo tienen en su función.
web-lock-now = Cerrar con llave ahora
web-stale = Se perdió la conexión. Lo que ve puede no estar al día; se volverá a cargar solo.
web-keys = Teclas de esta página
web-close = Cerrar
web-corrections = Corrija esto, por favor
