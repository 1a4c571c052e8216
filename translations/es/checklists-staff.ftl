### Listas de documentos de una entrevista: la situación de cada uno.

checklists-title = Documentos para traer
checklists-of-visit = Documentos del número { $label }
checklists-none = Todavía no se ha empezado ninguna lista. Elija el tipo de caso; la persona puede llevarse la lista a casa en su idioma.
checklists-before-court = Un papel que está aquí muestra que este asunto está ante un tribunal. La dirección o un abogado dice quién se hace cargo.
checklists-unverified = Nadie de esta oficina ha comparado estas listas con lo que se pide hoy. Revíselas antes de confiar en ellas.
checklists-begin = Empezar una lista
checklists-type = Tipo de caso
checklists-choose = Elija
checklists-begin-now = Empezar esta lista
checklists-ready = { $percent } % listo: { $done } de { $all } documentos revisados o dispensados
checklists-forms = Formularios: { $forms }
checklists-newer = La lista de este tipo de caso ha cambiado desde que se empezó esta. Aquí no cambia nada hasta que usted lo diga.
checklists-newer-added = También pide:
checklists-newer-gone = Ya no pide estos, y aquí no hay nada de ellos:
checklists-renew = Renovar la lista
checklists-state = Situación
checklists-due = Hasta el
checklists-reason = Por qué se dispensa
checklists-save = Guardar
checklists-print = Imprimir la lista para llevar a casa
checklists-language = Idioma
checklists-large = Letra grande
checklists-plain-means = Otra persona puede encontrar esta lista. Los documentos que dirían para qué es aparecen con otros nombres.
checklists-own-names = Imprimir sus propios nombres: la persona dice que nadie más lee sus papeles
checklists-plain-names = Imprimir con otros nombres los documentos que dicen para qué es la lista
checklists-print-now = Imprimir
checklists-end = Descartar esta lista
checklists-end-means = La lista desaparece de esta página. Lo que ocurrió con ella sigue en los eventos.
checklists-end-now = Descartarla
checklists-back = Volver a la entrevista

checklists-event-begun = Empezó una lista de documentos
checklists-event-saved = Guardó la situación de los documentos
checklists-event-read = Leyó por qué se dispensan documentos
checklists-event-renewed = Renovó una lista de documentos
checklists-event-ended = Descartó una lista de documentos
checklists-event-printed = Imprimió una lista de documentos

checklists-refused-unknown-type = No existe ese tipo de caso. Elija uno de la lista.
checklists-refused-twice = Esta visita ya tiene una lista así. Siga con ella.
checklists-refused-changed = Alguien ha cambiado esta lista mientras tanto. Vuelva a cargar la página; copie antes lo que ha escrito.
checklists-refused-reason-without-waiver = Un motivo se guarda solo para un papel sin el cual el caso sigue. Elija esa opción o quite el motivo.
checklists-refused-no-reason = Diga por qué el caso sigue sin este documento.
checklists-refused-too-long = El motivo tiene más de { $max } letras. Acórtelo.
checklists-refused-may-not-waive = Solo un abogado o representante con acreditación completa dispensa un documento. Pídaselo a uno de ellos.
checklists-refused-no-day = Escriba el día con año, mes y día, o déjelo vacío.
