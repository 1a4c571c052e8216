### Lo que leen los visitantes: las páginas en que el personal lo lee, corrige y aprueba.

words-title = Textos
words-title-one = Textos en { $language }
words-lead = Lo que dicen los quioscos, los turnos de papel y la pantalla de la sala, en cada idioma. Corrija lo que pueda juzgar. Una corrección se usa cuando la aprueba alguien que puede hacerlo.
words-language = Idioma
words-messages = Mensajes
words-notice = Aviso de privacidad
words-notice-booth = Aviso del formulario privado
words-notice-approved = Aprobado
words-notice-open = Todavía sin aprobar
words-status = Estado
words-status-machine = Como vino
words-status-corrected = Espera aprobación
words-status-approved = Aprobado
words-status-stale = Cambió el inglés
words-stale-means = El inglés cambió desde que se escribió esto. Hasta que alguien lo mire otra vez, se usa el texto que vino con el programa.

## La lista

words-list-lead = Elija un mensaje para leerlo junto al inglés, corregirlo o aprobarlo.
words-show = Mostrar
words-show-all = Todos los mensajes
words-show-open = Sin aprobar
words-find = Buscar
words-look = Ver
words-found = Encontrados: { $count }
words-none = Ningún mensaje es así. Muestre todos los mensajes o busque otras letras.
words-message = Mensaje
words-english = Inglés
words-translation = Traducción
    .help = Las variables entre llaves deben quedar como están.
words-earlier = Mensajes anteriores
words-later = Más mensajes
words-back = Volver a la lista

## Un mensaje

words-shipped = Como vino con el programa
words-in-use = Se usa ahora
words-save = Guardar para aprobación
words-approve = Aprobar y usar
words-reset = Volver al texto del programa
words-reset-means = Lo escrito aquí desaparece, y los visitantes leen otra vez lo que vino con el programa.
words-reset-now = Volver
words-before = Antes
words-after = Después

## Como archivo

words-file-title = Dar los textos a un traductor en un archivo
words-file-lead = El archivo se abre en una hoja de cálculo. Solo se pueden cambiar la columna “translation” y la columna “status”; en ella “approved” significa que leyó el texto alguien que conoce bien el idioma.
words-file-take = Descargar el archivo
words-file-bring = Archivo que volvió
words-file-look = Ver qué cambia
words-file-changes = Mensajes que cambia el archivo: { $count }. Todavía no se guardó nada.
words-file-same = El archivo dice lo que ya está aquí. No hay nada que cambiar.
words-file-apply = Guardar estos cambios
words-file-faults = Líneas por corregir: { $count }
words-file-nothing-kept = No se guardó nada. Corrija estas líneas en el archivo y tráigalo otra vez.
words-file-line = Línea { $line }:
words-file-overtaken = Cambiados aquí después de hacerse el archivo: { $count }. Estos mensajes quedan como están aquí. Tome un archivo nuevo para ellos.
words-file-overtaken-line = cambió después de hacerse el archivo.
words-file-other-set = No se guardó nada: algo ha cambiado desde que usted miró el archivo. Esto es lo que cambiaría ahora.
words-file-open-quote = Desde aquí hasta el final hay una comilla abierta. Ciérrela.
words-file-columns = La primera línea debe nombrar las columnas: { $columns }. Descargue un archivo nuevo y ponga en él las traducciones.
words-file-unknown = No existe ese mensaje. Quite la línea o descargue un archivo nuevo.
words-file-twice = Este mensaje está dos veces en el archivo. Quite una de las líneas.
words-file-other-english = El inglés cambió desde que se hizo el archivo. Descargue un archivo nuevo y traduzca otra vez este mensaje.

## Cómo debe ser un texto

words-refused-unreadable = Esto no se puede leer como mensaje. Escriba llaves solo alrededor de variables, y cierre cada una.
words-refused-empty = No hay nada escrito. Escriba la traducción.
words-refused-unknown = Ese mensaje ya no existe en inglés.
words-refused-variables = Las variables deben ser las del inglés. Faltan: { $missing }. Sobran: { $extra }.
words-refused-reference = Este texto usa { $word }, que no se puede usar aquí. Escriba las palabras mismas.
words-refused-plurals = Los números necesitan exactamente estas formas en este idioma: { $forms }.
words-refused-english = Esto es todavía el inglés. Tradúzcalo.
words-refused-left-over = Quedó la palabra “{ $word }”. Tradúzcala.
words-refused-script = No tiene ninguna letra de la escritura propia de este idioma. Tradúzcalo.
words-refused-letter = La letra “{ $letter }” es de otra escritura. Escríbala otra vez con el teclado de este idioma.
words-refused-mixed = La palabra “{ $word }” mezcla letras parecidas de dos alfabetos. Escriba otra vez la palabra entera.
words-refused-digit = La cifra “{ $letter }” no se puede usar: los visitantes ven las mismas cifras que en la pared. Escriba de 0 a 9.
words-refused-long = Ocupa { $width } letras y hay lugar para { $max }. Dígalo más corto.
words-refused-space = Hay dos espacios seguidos o uno en un extremo. Quítelo.
words-refused-mark = Tiene una marca invisible, quizá por copiar. Escriba otra vez el texto.
words-refused-changed = Alguien más cambió este mensaje desde que usted lo abrió. Lo que escribió sigue aquí: compárelo con el texto de arriba y guarde otra vez.

## Lo que pasó

words-event-corrected = mensaje corregido
words-event-approved = mensaje aprobado
words-event-reset = mensaje devuelto al original
words-event-imported = textos tomados de un archivo
