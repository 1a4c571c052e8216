### La página en la que la oficina cuida de sus quioscos.

kiosks-title = Quioscos
kiosks-lead = Las pantallas táctiles de esta oficina. Cada una tiene sus propias letras, así que los números nunca coinciden.
kiosks-add = Agregar un quiosco
kiosks-none = La oficina aún no tiene quioscos. Pulse «Agregar un quiosco» y lleve el código hasta él.
kiosks-name = Quiosco
kiosks-series = Letras
kiosks-contact = Última señal
kiosks-contact-never = todavía ninguna
kiosks-silent = sin señal: revise su red
kiosks-waiting = Registros en camino
kiosks-paper = Papel
kiosks-paper-good = suficiente
kiosks-paper-near-end = se acaba pronto: traiga un rollo
kiosks-paper-out = no hay: ponga un rollo
kiosks-paper-unknown = la impresora no lo dice
kiosks-problems = Sin imprimir hoy
kiosks-act = Qué hacer
kiosks-remove = Quitar …
kiosks-remove-means = El quiosco ya no podrá participar. Los registros que aún tenga se guardan aparte cuando lleguen. Sus letras quedan libres después de siete días.
kiosks-remove-now = Quitar este quiosco
kiosks-removed = quitado
kiosks-set-aside =
    { $count ->
        [one] { $count } registro se guardó aparte porque no coincide con lo que hay aquí. Está a salvo. Consulte a quien cuida de los quioscos.
       *[other] { $count } registros se guardaron aparte porque no coinciden con lo que hay aquí. Están a salvo. Consulte a quien cuida de los quioscos.
    }
kiosks-flagged =
    { $count ->
        [one] { $count } registro se recibió y hay que revisarlo: está sellado con una llave desconocida o viene de un disco copiado.
       *[other] { $count } registros se recibieron y hay que revisarlos: están sellados con una llave desconocida o vienen de un disco copiado.
    }

kiosks-code-title = Código para un quiosco nuevo
kiosks-code-lead = Este código se muestra una sola vez y vale { $minutes } minutos.
kiosks-code-how = Escríbalo en el quiosco, o ejecute allí:
kiosks-code-done = Listo

kiosks-refused-removed-already = Este quiosco ya se quitó antes. No queda nada por hacer.

kiosks-event-code-made = Se creó un código para un quiosco nuevo
kiosks-event-pairing-failed = Código equivocado para un quiosco nuevo
kiosks-event-paired = Quiosco agregado
kiosks-event-revoked = Quiosco quitado
kiosks-event-received = Registro recibido
kiosks-event-set-aside = Registro guardado aparte
kiosks-event-refused = Una petición a nombre de un quiosco no estaba firmada por él
kiosks-event-paper = Cambió el papel de un quiosco
kiosks-event-not-printed = Hubo números que no salieron en papel
