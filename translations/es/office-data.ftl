### Los datos de la oficina: formulario, reglas, tablas y listas como versiones.

office-data-title = Datos de la oficina
office-data-lead = El formulario, las reglas y las listas con que trabaja esta oficina. Todo viene con el programa; ustedes pueden decirlo de otra manera. Una versión vale cuando la dirección la aprueba, desde el día elegido.
office-data-kind = Qué
office-data-in-force = Vale ahora
office-data-next = Siguiente
office-data-checked = Comprobación
office-data-from = desde el
office-data-waiting = Esperan aprobación: { $count }
office-data-unreadable = Revise esto
office-data-back = Todos los datos de la oficina
office-data-back-to-versions = Todas las versiones

## The kinds

office-data-form = Formulario de entrada
    .help = Lo que preguntan los quioscos y el formulario en papel. Pueden quitar preguntas, cambiar su orden o lugar y agregar las suyas. Los quioscos reciben el nuevo formulario en su próximo contacto y lo usan desde el próximo visitante. Las respuestas ya dadas se pueden leer siempre.
office-data-triage = Reglas de urgencia
    .help = Qué respuestas hacen urgente una visita. Los quioscos reciben las nuevas reglas en su próximo contacto y las usan desde el próximo visitante.
office-data-authority = Quién puede hacer qué, según su credencial
    .help = Hasta dónde alcanza cada tipo de credencial.
office-data-holidays = Feriados federales
    .help = Los días que no son hábiles.
office-data-guidelines = Guías federales de pobreza
    .help = Una tabla por año. Vale para las entrevistas desde el día que dice “effective”; las anteriores conservan la tabla de su día.
office-data-funds = Fondos
    .help = Lo que paga cada fondo.
office-data-screening = Reglas de evaluación
    .help = Qué ayuda puede ser posible, qué advierte y qué preguntar.
office-data-selection = Criterios de selección
    .help = Cómo la oficina elige los casos.

## Versions

office-data-versions = Versiones
office-data-version = Versión { $number }
office-data-shipped = Como viene con el programa
office-data-shipped-means = Viene con el programa. Para cambiarlo, escriba una versión nueva.
office-data-what = Versión
office-data-state = Estado
office-data-state-draft = Borrador
office-data-state-proposed = Espera aprobación
office-data-state-approved = Aprobada
office-data-state-withdrawn = Retirada
office-data-counts = Vale ahora
office-data-made = Escrita
office-data-note = Nota
office-data-proposed = Propuesta
office-data-approved = Aprobada
office-data-valid-from = Vale desde
    .help = El primer día en que vale.
office-data-was-alone = la aprobó quien la propuso, porque aquí nadie más puede aprobar
office-data-changes = Lo que cambia
office-data-same = Las dos dicen lo mismo.
office-data-added = Agregado:
office-data-gone = Quitado:
office-data-compare = Comparar
office-data-compare-two = Comparar dos versiones cualesquiera
office-data-earlier = Versión anterior
office-data-later = Versión posterior
office-data-with-now = Lo que cambia
office-data-newer-program = Este programa no aceptaría la versión que vale ahora: trae un texto más nuevo, o el texto ya no concuerda. Lo que escribió la oficina sigue en uso mientras se pueda leer. Compárelo con el texto del programa y escriba una versión nueva.
office-data-newer-look = Lo que dice distinto el texto del programa

## Writing

office-data-write = Escribir o cargar una versión nueva
office-data-write-lead = Cambie el texto o elija un archivo. Se revisa línea por línea. Nada vale antes de aprobarse.
office-data-text = Texto
office-data-file = O un archivo con todo el texto
    .help = El archivo tiene prioridad sobre el texto de arriba.
office-data-note-for = Qué es nuevo y por qué
    .help = Otros lo leen en la lista de versiones. No escriba aquí sobre ningún visitante.
office-data-keep = Revisar y guardar como borrador
office-data-edit = Cambiar el borrador
office-data-line = Línea { $line }:
office-data-whole = Todo el texto:
office-data-more-faults = Más errores: { $count }
office-data-theirs = En qué se distingue su texto del de la otra persona
office-data-as-before = Igual que la versión { $number }
office-data-download = Descargar el texto como archivo
office-data-read = Leer todo el texto

## Steps

office-data-propose = Proponerla
office-data-draft-waits = Un abogado, un representante o la dirección tiene que proponerla.
office-data-approve = Aprobar
office-data-waits = La dirección tiene que aprobarla.
office-data-own-proposal = Usted propuso esta versión. Otra persona que pueda aprobar tiene que verla.
office-data-alone = Usted propuso esta versión y nadie más puede aprobarla aquí. Si la aprueba usted, el registro lo dirá.
office-data-withdraw = Retirar
office-data-take-up = Volver a esta versión
office-data-take-up-means = Se hace un borrador nuevo con este texto. Vale cuando se propone y se aprueba.
office-data-take-up-now = Hacer un borrador con ella

## Checking against the source

office-data-verified = Comprobado
office-data-unverified = Sin comprobar
office-data-unverified-used = Sin comprobar: nadie de esta oficina ha comparado todavía estas reglas con su fuente.
office-data-unverified-rule = regla sin comprobar
office-data-verify = Firmar que comprobó este texto
office-data-verify-means = Primero compare cada línea con la fuente. Su nombre y el día quedarán al lado. Otro texto necesita otra comprobación.
office-data-compared-with = Comparado con
    .help = Por ejemplo: 91 FR 1797, leído en federalregister.gov
office-data-verified-on = El día
office-data-verify-now = Lo he comprobado
office-data-verify-rows = He comprobado las filas que marqué
office-data-rows = Fila por fila
office-data-rows-means = Marque solo las filas que comparó. Una fila sigue comprobada en versiones posteriores mientras no cambie ni una letra.
office-data-rows-checked = filas comprobadas: { $count } de { $of }
office-data-before-rows = Lo que está antes de todas las filas:

## Refusals

office-data-refused-no-text = No hay texto. Escríbalo o elija un archivo.
office-data-refused-not-utf8 = El archivo no es texto simple (UTF-8). Guárdelo como texto simple y elíjalo otra vez.
office-data-refused-too-long = El texto pasa de { $max } KB. Acórtelo.
office-data-refused-hidden = La línea { $line } tiene signos que no se ven. Escriba esa línea otra vez.
office-data-refused-faulty = Líneas por corregir: { $count }. No se guardó nada; el texto sigue aquí.
office-data-refused-long-note = Aquí caben { $max } letras como máximo. Acórtelo.
office-data-refused-changed = Alguien hizo algo con esta versión mientras tanto. Mírela otra vez.
office-data-refused-text-changed = Este texto cambió después de que usted abrió la página y no se hizo nada. Léalo como está ahora y hágalo otra vez.
office-data-refused-draft-changed = Otra persona cambió este borrador después de que usted lo abrió, y el suyo no se guardó. Mire abajo las diferencias, tome lo que necesite del otro texto y guárdelo de nuevo.
office-data-refused-no-row = Marque las filas que comparó, o firme todo el texto.
office-data-refused-own-proposal = Usted la propuso. Pida a otra persona que pueda aprobar.
office-data-refused-no-day = Esto no es un día. Elija uno.
office-data-refused-day-over = Los quioscos no pueden preguntar nada en el pasado. Elija hoy o un día posterior.
office-data-refused-other-day = El texto mismo vale desde el { $day }. Elija ese día o cámbielo en el texto.
office-data-refused-in-force = Ya vale. Vuelva a otra versión en su lugar.
office-data-refused-day-to-come = Ese día todavía no ha llegado. Elija el día en que se comparó.
office-data-refused-no-source = Escriba con qué se comparó.

## Events

office-data-event-kept = Borrador de datos de la oficina guardado
office-data-event-proposed = Versión de datos de la oficina propuesta
office-data-event-approved = Versión de datos de la oficina aprobada
office-data-event-withdrawn = Versión de datos de la oficina retirada
office-data-event-verified = Datos de la oficina comprobados con su fuente
office-data-refused-beyond-draft = Esta versión ya no es un borrador. Pida a alguien que proponga o apruebe versiones que la retire.
