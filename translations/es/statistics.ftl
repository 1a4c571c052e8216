### Cómo le va a la oficina: esperas, atención, estimaciones cumplidas y cuántas personas vendrán.

statistics-title = Estadísticas
statistics-lead = Las cifras cuentan visitas y no nombran a nadie. “Hasta” dice lo que la mitad de los visitantes, o nueve de cada diez, no superó.

## Qué días

statistics-span = Qué días
statistics-span-today = Hoy
statistics-span-yesterday = Ayer
statistics-span-week = Esta semana, desde el lunes
statistics-span-four-weeks = Las últimas cuatro semanas
statistics-span-month = Un mes
statistics-span-own = De un día a otro
statistics-month = Mes
statistics-from = Primer día
statistics-to = Último día
statistics-day = Día que se quiere prever
    .help = Déjelo vacío para mañana.
statistics-outside = Para fuera de la oficina
statistics-outside-help = Omite todo lo que revelaría menos de cinco visitas. Imprima y muestre a otros solo esto.
statistics-show = Mostrar las cifras
statistics-days = Días

## Qué se cuenta

statistics-visits = Visitas
statistics-median-wait = La mitad esperó hasta
statistics-p90-wait = Nueve de diez esperaron hasta
statistics-longest-wait = Espera más larga
statistics-median-service = Atención de la mitad, hasta
statistics-p90-service = Atención de nueve de diez, hasta
statistics-left = Se fueron, o vienen otro día
statistics-no-shows = Llamados, no vinieron
statistics-appointments = Citas
statistics-figure = Cifra
statistics-all = Total
statistics-not-known = No se sabe
statistics-no-window = Sin ventanilla
statistics-nothing = Nada que decir
statistics-few = de menos de cinco visitas
statistics-hidden = omitido
statistics-unit-minutes = minutos
statistics-unit-percent = por ciento

## Grupos

statistics-by-hour = Por hora de llegada
statistics-by-weekday = Por día de la semana
statistics-by-way = Sin cita y con cita, lado a lado
statistics-agreed = Qué pasó con las citas
statistics-agreed-how = La tabla de arriba cuenta a quienes tomaron un número. Esta cuenta también a quienes tenían cita y no vinieron.
statistics-erased = Las citas anteriores al { $day } están borradas. Quien vino a una cuenta aquí como persona sin cita, y espera desde que llegó; lo que pasó con las demás no se cuenta.
statistics-agreed-none = No hay nada que decir de las citas de estos días.
statistics-by-window = Por ventanilla
statistics-by-lane = Por fila
statistics-by-language = Por idioma
statistics-hour = Hora
statistics-weekday = Día de la semana
statistics-way = Llegada
statistics-became = Qué pasó
statistics-expected = Aún se esperan
statistics-window = Ventanilla
statistics-lane = Fila
statistics-language = Idioma
statistics-way-walk-in = Sin cita
statistics-way-appointment = Con cita
statistics-way-phone = Por teléfono
statistics-way-desk = En recepción
statistics-way-event = En un taller
statistics-monday = lunes
statistics-tuesday = martes
statistics-wednesday = miércoles
statistics-thursday = jueves
statistics-friday = viernes
statistics-saturday = sábado
statistics-sunday = domingo

## Lo que dijimos y lo que ocurrió

statistics-ledger = ¿Cumplimos lo que dijimos?
statistics-ledger-sentence = De { $told } visitantes, { $inside } recibieron la llamada dentro del tiempo que les dijimos.
statistics-ledger-how = Se cuenta a quienes oyeron un tiempo de espera y recibieron la llamada. El error es la distancia media entre la llamada y la mitad de ese tiempo.
statistics-ledger-by-hour = Tiempos por hora de llegada
statistics-ledger-by-lane = Tiempos por fila
statistics-ledger-none = A nadie que vino esos días se le dijo un tiempo de espera.
statistics-told = Oyeron un tiempo
statistics-kept-inside = Llamados a tiempo
statistics-earlier = Llamados antes
statistics-later = Llamados después
statistics-never-called = Sin llamada
statistics-mean-error = Error medio

## Cuántas personas vendrán

statistics-forecast = Llegadas previstas
statistics-forecast-from =
    { $days ->
        [one] Según un día de los últimos { $weeks } iguales ({ $weekday }). Los días en que no vino nadie no cuentan.
       *[other] Según { $days } días de los últimos { $weeks } iguales ({ $weekday }). Los días en que no vino nadie no cuentan.
    }
statistics-forecast-not-yet =
    { $days ->
        [one] Todavía no se sabe: de los últimos { $weeks } días iguales ({ $weekday }), solo uno tuvo visitantes. Hacen falta al menos { $least }; vuelva a mirar dentro de unas semanas.
       *[other] Todavía no se sabe: de los últimos { $weeks } días iguales ({ $weekday }), solo { $days } tuvieron visitantes. Hacen falta al menos { $least }; vuelva a mirar dentro de unas semanas.
    }
statistics-forecast-none = De este día no se puede decir nada.
statistics-median = Se espera
statistics-low = Día más tranquilo
statistics-high = Día más lleno

## Gráficos

statistics-plot-arrivals = Llegadas por hora
statistics-plot-arrivals-how = Cada barra es el número de visitantes que llegaron en esa hora.
statistics-plot-waits = Esperas por hora, en minutos
statistics-plot-waits-how = La línea gruesa es la espera que la mitad no superó; la caja llega hasta la espera que nueve de cada diez no superaron.
statistics-plot-forecast = Llegadas por hora, previsión
statistics-plot-forecast-how = La barra es lo que se espera; la línea va del más tranquilo al más lleno de los días observados.
statistics-plot-few = Barra hueca: menos de cinco visitas.
statistics-plot-hidden = Un anillo: omitido.
statistics-plot-table = La tabla de esta sección dice lo mismo en números.

## Lo que no se dice

statistics-none = Esos días no vino nadie. Elija otros días arriba.
statistics-too-few = Hay muy pocas visitas para decir algo a otros. Elija más días.
statistics-sealed = Las filas y los idiomas están sellados mientras la oficina está bloqueada. Pida a una persona titular de una clave que inicie sesión y vuelva a cargar esta página.
statistics-sealed-not-for-role = Las filas y los idiomas vienen de lo que contaron los visitantes. Solo quienes trabajan con la fila ven cifras de ellos.
statistics-sealed-too-many = Hay demasiadas visitas en estos días para abrir lo que dijo cada visitante. Elija menos días para ver filas e idiomas.
statistics-inside-only = Solo para uso dentro de la oficina: algunas cifras hablan de pocas visitas. Para imprimir para otros, elija antes “Para fuera de la oficina”.
statistics-outside-why = Se omite todo lo que revelaría menos de cinco visitas y también lo que permitiría calcularlo. Solo se cuentan días que ya terminaron, y no las visitas que no han terminado. No entregue dos veces la misma tabla de periodos con días en común: una podría restarse de la otra.
statistics-hidden-why = Omitido, porque revelaría menos de cinco visitas o permitiría calcularlo.

## Archivos

statistics-file = Sacar como archivo, para otros: { $table }
statistics-file-not-over = Los archivos son para otras personas y solo cuentan días que ya terminaron. Elija días anteriores a hoy para sacar uno.
statistics-note = Nota
statistics-event-exported = Cifras sacadas como archivo

## Lo que lo impidió

statistics-refused-no-day = Ese día no existe. Escríbalo como año, mes y día, por ejemplo 2026-08-31.
statistics-refused-no-month = Ese mes no existe. Elija uno de la lista.
statistics-refused-reversed = El último día es anterior al primero. Intercámbielos.
statistics-refused-ahead = Esos días aún no han llegado. Elija días que ya hayan empezado.
statistics-refused-too-long = Son más de { $max } días. Elija menos.
statistics-refused-not-over = Estos días no han terminado. A otras personas solo se les cuentan días terminados; si no, una tabla se podría restar de otra posterior. Elija días anteriores a hoy.
statistics-refused-too-many-visits = A estos días corresponden más de { $max } visitas. Elija menos días.
statistics-refused-not-ahead = Solo se pueden prever días desde mañana y hasta dentro de un año. Elija otro, o deje el campo vacío.

## Un taller

statistics-workshop = Cifras de un taller
statistics-workshop-none = Todavía no entró nadie. Las cifras aparecen aquí cuando los números pasan por las estaciones.
statistics-by-station = Por estación
statistics-stays = Estadías
statistics-median-at-table = La mitad estuvo en la mesa hasta
statistics-p90-at-table = Nueve de diez, en la mesa hasta
statistics-sent-back = Enviados atrás
statistics-left-here = Se fueron desde aquí
statistics-entered = Entraron
statistics-through = Pasaron por todo
statistics-left-early = Se fueron antes del final
statistics-through-an-hour = Terminan por hora
statistics-median-whole = La mitad terminó en
statistics-p90-whole = Nueve de diez terminaron en
statistics-bottleneck = La mayor parte de la espera está antes de { $station }: la mitad espera ahí hasta { $minutes }. Más mesas ahí ayudan más que en otro lugar.
statistics-through-by-hour = Terminaron, por hora
statistics-nobody-through = Todavía no terminó nadie.
statistics-workshop-file = Archivo para fuera de la oficina
statistics-workshop-file-why = El archivo cuenta solo a quienes ya terminaron o se fueron, y omite todo lo que revelaría menos de cinco visitas.
statistics-workshop-not-over = Este taller no ha terminado. A otros solo se les cuenta de un día que ya pasó; si no, un archivo podría restarse de otro posterior. Cierre el taller y saque el archivo mañana.
statistics-event-workshop-exported = Cifras de un taller sacadas
