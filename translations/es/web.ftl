### El marco de todas las páginas de la oficina.

web-product = Antesala
web-skip = Ir al contenido
web-rooms = Secciones de la oficina
web-language = Idioma
web-language-use = Usar este idioma
web-sign-out = Cerrar sesión
web-locked = Bloqueada
    .help = El contenido no se puede leer hasta que una persona titular de una clave inicie sesión. Las fichas de visita se reciben y se pueden llamar los números.
web-open = Registros desbloqueados
    .help = Una persona titular de una clave ha iniciado sesión: pueden leer el contenido quienes lo tienen incluido en su función.
web-lock-now = Bloquear ahora
web-stale = Se perdió la conexión. Lo que ve puede no estar al día; se volverá a cargar por sí solo.
web-stale-typing = Esta lista no se actualiza mientras alguien escribe en ella. Salga del campo para ver lo nuevo.
web-unlock = Iniciar sesión de nuevo para desbloquear
web-keys-hint = Presione ? para ver las teclas de una página.
web-keys = Teclas de esta página
web-keys-on = Usar estas teclas en este navegador
web-do-it = Hacerlo ahora
web-close = Cerrar
web-saved = Guardado a las { $time }.
web-corrections = Corrija esto, por favor

web-about = Sobre la conexión de esta oficina
web-about-lead = Los navegadores preguntan si pueden confiar en esta oficina hasta que su certificado se instale una vez en la computadora.
web-about-fingerprint = Antes de instalarlo, compare esta huella con la que le lea la persona que está en el servidor. Debe ser igual hasta la última cifra.
web-about-download = Descargar el certificado
web-about-none = Este servidor no muestra un certificado propio para instalar.
