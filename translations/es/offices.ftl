### La página en la que la oficina dice sus propios datos.

offices-title = Oficina
offices-lead = Estos datos llegan a cada quiosco en su próxima conexión, en uno o dos minutos.
offices-door = Puerta
offices-door-open = Abierto
offices-door-late = Abierto, pero es tarde
offices-door-full = Completo por hoy
offices-door-closed = Cerrado
offices-facts = Datos de la oficina
offices-line = Línea en el papel con el número y en las pantallas
    .help = Las palabras de la propia oficina, hasta 40 caracteres. Déjela vacía para que el papel no nombre ni la oficina ni su trabajo.
offices-neutral-paper = Papel con el número
    .help = En casa otras personas pueden encontrar el papel. Uno neutral no nombra ni la oficina ni su trabajo, aunque las pantallas lo hagan.
offices-neutral-paper-no = Con la línea de la oficina
offices-neutral-paper-yes = Papel neutral
offices-time-zone = Zona horaria
    .help = Las horas en el papel y en las páginas son de esta zona, y en ella empieza el día.
offices-languages = Idiomas para los visitantes
offices-languages-help = Dé a cada idioma su lugar. Los quioscos y la pantalla de la sala de espera los ofrecen en este orden.
offices-language-not-offered = no se ofrece
offices-review-source = escrito por quienes hacen este programa
offices-review-machine = traducido por una máquina, nadie lo ha revisado
offices-review-person = revisado por { $by } el { $on }
offices-save = Guardar

## Lo que dicen y preguntan los quioscos

offices-screens = Lo que dicen y preguntan los quioscos
offices-opens-at = Volvemos a abrir
    .help = Se muestra en cada idioma en los quioscos cerrados, con la hora de los relojes de la oficina. Déjelo vacío si nadie lo sabe.
offices-closed-words = Sus propias palabras ante la puerta cerrada
offices-closed-words-help = Hasta { $max } caracteres en cada idioma, como “Para ayuda hoy, llame al 555-0100.” Donde no hay nada, el quiosco usa sus propias palabras.
offices-wait-from = La espera ahora, desde (minutos)
    .help = Los quioscos la muestran antes de que el visitante tome un número, y en el papel. Deje los dos vacíos para no mostrarla. Una hora después dejan de mostrarla; entonces escríbala de nuevo.
offices-wait-to = La espera ahora, hasta (minutos)
offices-idle = Segundos sin tocar antes de preguntar al visitante si sigue ahí
    .help = De 60 a 180. Después tiene 30 segundos para decirlo, tantas veces como quiera.
offices-path = Cuánto se pregunta
offices-path-express = solo lo que decide qué tan urgente es (no si un menor vino solo)
offices-path-full = todo
offices-when-full = Cuando, según el cálculo, el día no tiene lugar para más visitantes
    .help = Los quioscos lo dicen antes de que alguien tome un número. Decide una persona.
offices-when-full-tell = los quioscos lo dicen y dan un número de todos modos
offices-when-full-turn-away = los quioscos no dan más números y envían a los visitantes a la recepción
offices-screens-save = Guardar lo que dicen los quioscos

offices-refused-line-too-long = Esta línea no cabe en el papel. Use hasta { $max } caracteres.
offices-refused-line-control = Esta línea tiene caracteres que no se pueden imprimir. Escríbala de nuevo con letras, cifras y espacios.
offices-refused-time-zone = Esa zona horaria no existe. Elija una de la lista.
offices-refused-no-language = Hay que ofrecer al menos un idioma. Dé un lugar a alguno de ellos.
offices-refused-words-too-long = Estas palabras no caben en la pantalla. Use hasta { $max } caracteres.
offices-refused-changed = Un colega guardó otra cosa desde que usted abrió esta página. Lo que usted escribió sigue aquí: compárelo con la página abierta de nuevo en otra ventana. Si guarda otra vez, reemplaza lo que guardó su colega.
offices-refused-moment = Ese momento no existe en los relojes de la oficina. Elija un día y una hora.
offices-refused-wait = Una espera va de menos minutos a más, hasta 600. Llene los dos campos o ninguno.
offices-refused-idle = Un visitante necesita entre { $min } y { $max } segundos.

offices-event-born = La oficina empezó
offices-event-saved = Se cambiaron los datos de la oficina
offices-event-door = Se cambió el estado de la puerta
offices-event-screens-saved = Se cambió lo que dicen y preguntan los quioscos

## Idiomas que nadie ha revisado

offices-unreviewed = Idiomas cuyo aviso nadie ha aprobado
    .help = El personal aprueba el aviso de privacidad de un idioma en Textos.
offices-unreviewed-yes = Ofrecerlos también
offices-unreviewed-no = No ofrecerlos
offices-unreviewed-warning = Estas traducciones las hizo una máquina, y comete errores. Los visitantes pueden entender mal el aviso de privacidad o una pregunta. Los quioscos lo dicen y muestran el aviso también en inglés.
offices-public-address = Dirección pública para los teléfonos de los visitantes
    .help = Por ejemplo https://numeros.example.org. Déjela vacía si los teléfonos no pueden llegar a la oficina: el código del papel sirve entonces solo para el lector de la recepción. Desde fuera solo hacen falta /t/ y /assets/.
offices-refused-address = Escriba la dirección así: https://numeros.example.org, sin ruta y con 60 caracteres como máximo, o déjela vacía.
