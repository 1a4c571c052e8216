### The conflict check before legal advice.

conflicts-title = Revisión de conflictos
conflicts-not-made = Sin hacer todavía
conflicts-outdated = Los nombres han cambiado: hágala de nuevo
conflicts-open = { $count ->
    [one] { $count } por decidir
   *[other] { $count } por decidir
}
conflicts-clear-nobody = Sin conflicto: nadie se parece a estos nombres
conflicts-clear = Sin conflicto: se decidió sobre todos los encontrados
conflicts-conflict = Conflicto: no podemos actuar en este asunto
conflicts-made-at = Hecha
conflicts-make = Hacer la revisión de conflictos
conflicts-make-again = Hacerla de nuevo
conflicts-nobody = Nadie registrado se parece a los nombres de este asunto.
conflicts-parties = Personas en este asunto
conflicts-back = Volver a la entrevista inicial
conflicts-resembles = Se parece a
conflicts-party-hidden = Una persona de este asunto a la que usted no ve
conflicts-protected = Un registro protegido se parece a este nombre. Hable con la persona responsable de ética, que decide; aquí no se muestra nada más. No hable de ello con la persona.
conflicts-who-rules = Decide la dirección o una abogada o abogado.
conflicts-rule = Decidir
conflicts-ruling = ¿Qué es?
conflicts-ruling-open = Por decidir
conflicts-ruling-somebody-else = Otra persona
conflicts-ruling-no-conflict = La misma persona, sin conflicto
conflicts-ruling-waived = Renunciado por escrito por todas las personas afectadas
conflicts-ruling-conflict = Conflicto
conflicts-why = Por qué
conflicts-why-help = Una frase que un colega entienda dentro de un año. Queda sellada con el asunto.
conflicts-rule-save = Guardar

conflicts-refused-no-parties = Nadie tiene parte en este asunto todavía. Confirme primero a las personas; después se pueden buscar sus nombres.
conflicts-refused-no-reason = Escriba por qué, en una frase.
conflicts-refused-made-again = Mientras tanto, la revisión se hizo de nuevo. Mire a quién encontró ahora.
conflicts-refused-protected = Este registro está protegido. Hable con la persona responsable de ética, que decide.

conflicts-event-made = Revisión de conflictos hecha
conflicts-event-ruled = Decisión en una revisión de conflictos
conflicts-event-read = Revisión de conflictos leída
conflicts-cut = Muchísimas personas registradas se parecen a un nombre de este asunto; solo figuran las 300 que más se parecen. Busque más datos, como fechas de nacimiento o números A, y búsquelos en «Personas».
