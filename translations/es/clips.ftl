### Las páginas en las que el personal graba lo que oyen los visitantes.

clips-title = Grabaciones
clips-lead = Los visitantes que no saben leer oyen estas grabaciones. Donde falta una, habla una voz del quiosco, si conoce el idioma.
clips-of = Grabaciones en { $language }
clips-how = Lea las palabras como se las diría a un visitante, cerca del micrófono y sin prisa. Otra persona escucha y aprueba; entonces los visitantes la oyen.
clips-spoken = Idiomas que solo se hablan
clips-spoken-lead = El quiosco no tiene textos en estos idiomas. Con una grabación, la casilla de un idioma lleva un botón para escuchar, y así la encuentran quienes no saben leer su nombre.
clips-spoken-how = Diga esto en { $language } como se lo diría a un visitante, cerca del micrófono y sin prisa. Otra persona que habla el idioma escucha y aprueba; entonces los visitantes lo oyen en la casilla del idioma.
clips-state = Grabación
clips-invitation = ¿Habla usted { $language }? Toque aquí. Una persona vendrá a ayudarle.
clips-language = Idioma
clips-files = Clases de textos
clips-file-kiosk = Pantallas
clips-file-form = Preguntas y respuestas
clips-file-calendar = Calendarios
clips-file-booth = Formulario en una sala privada
clips-pages = Más textos
clips-before = Anteriores
clips-more = Más
clips-state-missing = Falta
clips-state-recorded = Por aprobar
clips-state-approved = La oyen los visitantes
clips-state-stale = El texto ha cambiado
clips-recorded-by = grabada por { $name }
clips-approved-by = aprobada por { $name }
clips-the-program = el programa
clips-play = Reproducir
clips-again = Los visitantes oyen esta grabación hasta que otra persona apruebe una nueva.
clips-approve = Aprobar
clips-delete = Borrar
clips-record = Grabar
clips-record-stop = Parar y guardar
clips-no-microphone = El navegador no da acceso al micrófono
clips-file = O elija un archivo (WAV u Ogg Vorbis)
clips-upload = Subir

clips-refused-unplayable = Esta grabación no se puede reproducir. Elija un archivo WAV de 16 bits o un archivo Ogg Vorbis.
clips-refused-too-long = La grabación es demasiado larga. Lea el texto en { $seconds } segundos como máximo.
clips-refused-too-short = La grabación es demasiado corta. Espere un momento antes y después de hablar.
clips-refused-too-quiet = No se oye a nadie. Acérquese al micrófono, o elija otro, y grabe de nuevo.
clips-refused-own-recording = Usted mismo grabó esto. Pida a otra persona que hable el idioma que escuche y apruebe.
clips-refused-stale = El texto ha cambiado desde entonces. Grábelo de nuevo tal como está ahora.
clips-refused-other = Desde que abrió esta página se hizo o se quitó otra grabación. Abra la página de nuevo y escuche la que hay ahora.

clips-event-recorded = Grabación hecha
clips-event-approved = Grabación aprobada
clips-event-deleted = Grabación borrada
