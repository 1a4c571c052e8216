### Incorporar listas de personas que la oficina ha tenido hasta ahora.

import-title = Incorporar personas
import-lead = Traiga los nombres de todas las personas que su oficina ha tenido hasta ahora: clientes, clientes anteriores, personas que no se aceptaron, partes contrarias y familiares. Desde entonces las encuentra la revisión de conflictos. Nadie se une con nadie de forma automática.
import-file = Lista
import-file-help = Una tabla CSV en UTF-8, de hasta { $rows } filas. Traiga las más largas por partes. La misma lista otra vez no cambia nada.
import-bring = Ver la lista
import-columns = Qué columnas tiene una lista
import-columns-means = La primera fila nombra las columnas, en cualquier orden. Solo hace falta un nombre; omita lo que no tenga.
import-column-id = Cómo llaman sus registros anteriores a esta persona, por ejemplo un número de expediente
import-column-given = Nombres, o el nombre entero
import-column-father = Nombre del padre, donde forma parte del nombre
import-column-family1 = Primer o único apellido
import-column-family2 = Segundo apellido
import-column-also = Otros nombres y grafías, separados por |
import-column-born = Fecha de nacimiento: 1990, 1990-05 o 1990-05-31; con ~ delante si es aproximada
import-column-country = País de nacimiento, con dos letras como SV
import-column-a-number = Número A, o varios separados por |
import-column-held-as = Qué fue esta persona para la oficina
import-column-note = Una nota breve, que se guarda sellada
import-column-speaks = Idioma, con su etiqueta como es
import-held-as = En la columna { $name } está una de estas palabras:
import-example = Guardar un ejemplo
import-lists = Listas traídas
import-none = Todavía no se ha traído ninguna lista.
import-when = Cuándo
import-who = Por quién
import-rows = Filas
import-added = Registradas
import-state = Estado
import-state-brought = Vista, todavía sin incorporar
import-state-kept = Incorporada
import-state-going-back = Se está retirando. Si sigue así, pulse otra vez «Retirar».
import-state-back = Retirada
import-state-put-away = Descartada
import-look = Una lista de personas
import-kept = { $count ->
    [one] Una persona de esta lista está registrada.
   *[other] { $count } personas de esta lista están registradas.
}
import-count-new = Nuevas: { $count }
import-count-same = Ya están, palabra por palabra: { $count }
import-count-known = Ya están con el mismo id y otras palabras: { $count }
import-count-twice = Dos veces en esta lista: { $count }
import-count-refused = No se pueden incorporar: { $count }
import-keep = { $count ->
    [one] Registrar a esta persona
   *[other] Registrar a estas { $count } personas
}
import-keep-means = Quedan marcadas como incorporadas hasta que alguien las compare. Quienes puedan ser la misma persona que otra de aquí se proponen en su propia página. Puede tardar un minuto.
import-refused-title = No se pueden incorporar
import-refused-file = Guardar estas filas con los motivos (CSV)
import-known-title = Ya están con otras palabras
import-known = Corregir en su página
import-new-title = Nuevas
import-line = Línea
import-name = Nombre
import-held = Fue
import-why = Motivo
import-more = Y { $count } más.
import-put-away = Descartar esta lista
import-take-back = Retirar esta lista
import-take-back-means = Quien de esta lista no se haya cambiado, comparado, ocultado, relacionado ni incluido en un asunto desde entonces se quita del registro para siempre. Los demás se quedan.
import-take-back-now = Retirarla

import-fault-no-name = No hay ningún nombre. Escriba al menos uno.
import-fault-too-long = Un nombre tiene más de 200 letras, o hay más de 24 nombres.
import-fault-born = No se puede leer la fecha de nacimiento. Escriba 1990, 1990-05 o 1990-05-31.
import-fault-country = Esto no es un país. Escriba sus dos letras, como SV.
import-fault-a-number = Un número A tiene de 7 a 9 cifras.
import-fault-held-as = Esta palabra no está en la lista. Escriba una de las que nombra la página de listas.
import-fault-hidden = El nombre contiene un signo que nadie ve. Escríbalo de nuevo.
import-fault-too-many-cells = La fila tiene más celdas que columnas. Ponga las comas entre comillas.
import-fault-id-twice = Otra fila de esta lista tiene el mismo id.

import-refused-empty = Este archivo no tiene filas. Elija una tabla con los nombres de sus columnas en la primera fila.
import-refused-not-utf8 = Este archivo no está en UTF-8. Guárdelo desde la hoja de cálculo como «CSV UTF-8» y tráigalo otra vez.
import-refused-open-quote = Unas comillas quedan abiertas desde la línea { $line } hasta el final. Ciérrelas y traiga otra vez el archivo.
import-refused-unknown-column = No se conoce el nombre de la columna { $column }. Se conocen: { $columns }. Cambie el nombre de la columna u omítala.
import-refused-twice-the-column = La columna { $column } se llama igual que otra anterior. Omita una de ellas.
import-refused-no-name-column = Ninguna columna tiene nombres. Nombre al menos una de estas: { $names }.
import-refused-too-many = Hay más de { $max } filas. Traiga la lista por partes: lo que ya está aquí no se toma dos veces.
import-refused-changed = Alguien ha hecho algo con esta lista mientras tanto. Vuelva a cargar la página.

import-event-brought = Trajo una lista de personas
import-event-kept = Incorporó una lista de personas
import-event-going-back = Empezó a retirar una lista de personas
import-event-back = Retiró una lista de personas
import-event-put-away = Descartó una lista de personas
import-event-read = Leyó una lista de personas
