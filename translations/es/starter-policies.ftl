### Políticas iniciales para el manual de políticas y procedimientos de una oficina. Son borradores: cada oficina los adapta y los adopta; nadie los ha revisado como derecho.

policy-intake = Entrevista inicial
policy-intake-text =
    1. A toda persona que viene, llama o escribe para pedir ayuda se le hace una entrevista inicial, en el idioma que elija. Los visitantes responden en el quiosco, en la sala privada o en el formulario en papel; recepción ayuda a quien lo pida. Nadie tiene que responder una pregunta para conservar su lugar en la fila.

    2. Antes de la primera pregunta, el visitante lee u oye el aviso de privacidad. El personal dice lo que dice el aviso, y nunca promete que nada podrá llegar a saberse. Por teléfono preguntamos primero si la persona está a solas y puede hablar sin peligro.

    3. En la sala de espera nadie pregunta por estatus, entradas, arrestos, miedo, violencia u otras personas. Eso se pregunta en una sala privada, lo pregunta personal capacitado, y los primeros cinco minutos se habla con cada persona a solas.

    4. El personal confirma cara a cara a las personas de una ficha de visita antes de registrar a nadie en «Personas». Lo que se dijo en un quiosco es una propuesta y no cambia nada por sí solo.

    5. Lo urgente va primero. Quien está en ROJO habla hoy con una abogada, un abogado o un representante; quien está en NARANJA recibe una cita en un plazo de siete días. Cualquier colega puede subir la urgencia en la página «Fila»; solo una abogada, un abogado o un representante la baja, con un motivo.

    6. Recepción, consejería, personas voluntarias e intérpretes dan información general y anotan hechos. Solo una abogada, un abogado o un representante acreditado da consejo sobre la situación de una persona (8 CFR 1292.1; compare con el texto vigente), y solo ellos le dicen a alguien que no hay nada que solicitar.

    7. Una entrevista inicial termina con tres cosas anotadas: una decisión o el día en que la habrá, al menos una manera segura de comunicarse con la persona o el día en que vuelve, y qué se le dijo. Las horas se dan en «Citas»; a quién enviamos a otro lugar consta en «Referencias».

    8. Las respuestas restringidas se abren solo cuando el trabajo lo requiere, y el programa anota quién las abrió. Las excepciones a esta política las aprueba la abogada o el abogado que supervisa, que anota el motivo.

policy-selection = Selección de casos
policy-selection-text =
    1. Elegimos los casos con criterios escritos de antemano, no según quién llegó primero o quién insiste más. Una vez al año la dirección y el personal fijan las prioridades; todos los que trabajan aquí las conocen.

    2. Nadie decide sobre un caso antes de que conste que no hay conflicto. Después se contestan estas puertas: un fin legal, nuestra autoridad ante esa agencia o corte, nuestra zona, las reglas de los fondos, tiempo suficiente para hacerlo bien, y el idioma. Donde una puerta está cerrada, referimos o damos ayuda limitada; quien supervisa puede aprobar una excepción por escrito.

    3. Una abogada, un abogado o un representante escribe qué tan fuerte es el caso. Los puntos solo ordenan los casos para la reunión; no deciden nada. La raza, la religión, el país de origen, el sexo, el género, la orientación sexual y la salud nunca son motivos para decir que no.

    4. La reunión de casos es cada semana. Votan al menos dos personas, una de ellas abogada, abogado o representante con acreditación completa. Quien está detrás de un muro sale de la sala y no recibe papeles. Una oficina de una sola persona decide junto con un colega de fuera.

    5. Lo que es ROJO o NARANJA lo puede decidir en el acto una abogada, un abogado o un representante, y la siguiente reunión lo ratifica. No tomar un caso, o ponerlo en la lista de espera, corresponde solo a la reunión. A nadie se le dice que no por un caso débil con la palabra de una sola persona: lo lee otra abogada, abogado o representante.

    6. La decisión se toma en un plazo de diez días hábiles desde la entrevista inicial, y la persona sabe qué día. La lista de espera tiene siempre un día, dentro de treinta días, en que volvemos a mirar.

    7. Anotamos la decisión, los motivos, quién votó, quién se apartó y qué no haremos. A quien no tomamos se le da una carta en su idioma, o una hoja en la mano: que no le representamos, que puede haber plazos y conviene actuar ahora, dónde más preguntar, y sus originales de vuelta.

    8. Nunca damos un motivo que deje ver a otro cliente, ni enviamos la carta por una vía que no sea segura. Las hojas y lo que resultó de ellas constan en «Referencias».

    9. Las normas de la ABA (5.2) piden una política de aceptación que siga las prioridades de la oficina y lo que esta puede llevar. Compare con el texto vigente.

policy-fees = Tarifas
policy-fees-text =
    1. La oficina cobra tarifas pequeñas según una sola lista escrita que aprueba la dirección. La lista cuelga en la sala de espera en los idiomas de nuestros visitantes. Nadie de la oficina acuerda otra cantidad.

    2. La tarifa se explica antes de firmar el acuerdo con el cliente, por escrito y aparte de lo que cobra el gobierno. Lo que alguien paga nunca cambia su lugar en la fila ni el cuidado que recibe.

    3. Por cada pago se da un recibo en el acto. Los recibos se numeran sin saltos. Uno equivocado se anula con otro; ninguno se tira. Un recibo no dice de qué trata el caso.

    4. Una persona recibe el dinero, otra lo lleva al banco y una tercera compara cada mes los libros con el estado de cuenta. En una oficina pequeña, la dirección y un miembro de la junta hacen lo segundo y lo tercero.

    5. La caja se cuenta al abrirla y al cerrarla, y dos personas firman el conteo. De noche el efectivo queda bajo llave, y se deposita en un plazo de dos días hábiles.

    6. El dinero que un cliente entrega para las tarifas del gobierno se guarda aparte del de la oficina y se usa solo para ese cliente. Las abogadas y los abogados siguen las reglas de su estado sobre cuentas fiduciarias.

    7. El personal nunca recibe dinero para sí, no acepta regalos, no presta ni pide prestado, y no guarda números de tarjeta ni de cuenta de un cliente.

    8. Una devolución necesita dos firmas: la de la dirección y la de un colega que no recibió el dinero.

    9. Una organización reconocida guarda sus listas de tarifas seis años, por cada lugar (8 CFR 1292.14). También guardamos los libros al menos seis años (la regla modelo 1.15 de la ABA dice cinco; los estados difieren). Compare con el texto vigente.

policy-waiver = Exención de tarifas
policy-waiver-text =
    1. A nadie se le niega ayuda porque no puede pagar. Lo decimos cada vez que explicamos una tarifa, antes de que alguien tenga que preguntar.

    2. La persona lo pide de palabra o en una página. Necesitamos el tamaño del hogar, sus ingresos y una prueba. Donde no hay papeles basta una declaración firmada, también de quien no tiene ningún ingreso.

    3. Hasta el 150 por ciento de las guías federales de pobreza no se paga nada; hasta el 200 por ciento, la mitad de la tarifa. Por encima de eso, quien supervisa puede eximir por una dificultad que las cifras no muestran. Las guías son las del Departamento de Salud y Servicios Humanos para el año (para 2026: 91 FR 1797; compare con el aviso).

    4. Decide en dos días hábiles alguien que supervisa y no prepara el caso. Quien lleva la caja nunca decide. Lo que vaya más allá de esta política lo aprueba la dirección.

    5. Anotamos el hogar, los ingresos, la prueba que se vio, la decisión, su motivo, quién decidió y cuándo. El recibo muestra solo lo que se pagó.

    6. Una exención nunca significa menos trabajo, más espera o un lugar más bajo. Si a alguien le hizo daño una persona de su hogar, contamos solo sus propios ingresos y nunca pedimos papeles a esa persona.

    7. La exención de tarifas del gobierno (formulario I-912) y las tarifas reducidas son otra cosa, con sus propios límites, y de algunas tarifas no hay exención. Un representante consulta la regla el día de la presentación.

    8. Una organización reconocida que cobra tarifas necesita una política escrita para quienes no pueden pagar (Manual de práctica de la BIA, capítulo 2.4; compare con el texto vigente). Una vez al año la dirección cuenta las exenciones y las informa a la junta.

policy-conflicts = Conflictos de interés
policy-conflicts-text =
    1. La revisión de conflictos se hace antes de que alguien dé consejo sobre la situación de una persona, y antes de abrir un caso. De ello se encarga quien confirma a las personas de una ficha de visita, en la página «Revisión de conflictos».

    2. Buscamos todos los nombres del asunto: la persona, cónyuge, excónyuge, madre y padre, hijas e hijos, peticionario, beneficiarios, quien paga o ayuda, y partes contrarias, con nombres anteriores y otras ortografías.

    3. La revisión se hace de nuevo cuando se añade o se corrige un nombre, y cuando aparece alguien nuevo en el caso.

    4. La dirección o una abogada o abogado decide sobre cada persona encontrada y escribe un motivo que un colega entienda dentro de un año. Donde la página dice solo que un registro protegido se parece al nombre, decide la persona responsable de ética. Nadie más sigue buscando ni habla de ello.

    5. Si hay un conflicto, no actuamos. Decimos: «No podemos ayudarle en este asunto». Nunca decimos por qué ni por quién. La persona recibe una referencia y una carta que dice que no le representamos. Lo que nos contó queda cerrado para los colegas; los nombres se quedan para revisiones futuras.

    6. Si se puede renunciar a un conflicto lo decide una abogada o un abogado. Cada persona afectada acepta por escrito, después de una explicación en su idioma, y cada una a solas. Entre quien sufrió un daño y quien lo causó no hay renuncia.

    7. Dos clientes en un mismo caso, como cónyuges, oyen antes de una abogada, abogado o representante lo que eso significa: que no hay secretos entre ellos, y qué pasa si se separan. Los dos firman.

    8. Quien trabaja aquí y conoce en privado a alguien de un asunto lo dice enseguida. Una abogada, un abogado o un representante pone un muro en la página de la persona, en «Personas»; desde entonces, ni conversación ni papeles.

    9. Para ayuda breve, como en un taller, las reglas pueden ser más sencillas (regla modelo 6.5 de la ABA), y hay deberes con quien solo preguntó (regla modelo 1.18). Los estados difieren: compare con el texto vigente.

policy-agreement = Acuerdo con el cliente
policy-agreement-text =
    1. El trabajo en un caso empieza cuando se firma el acuerdo con el cliente. En una emergencia, la abogada o el abogado que supervisa puede permitir por escrito lo que no puede esperar; el acuerdo llega en un plazo de cinco días hábiles.

    2. El acuerdo dice en palabras sencillas: quiénes somos y cómo comunicarse; qué hacemos y qué no hacemos; tarifas, gastos y devoluciones; los deberes de ambas partes; cómo puede terminarlo cada parte; que no se promete ningún resultado; la confidencialidad y sus límites; el intérprete; las copias; cuánto tiempo se guarda el expediente; y dónde quejarse.

    3. Se explica en voz alta en el idioma del cliente, no solo se entrega. Después el cliente dice con sus palabras lo que se acordó. Quien no lee inglés lo recibe en dos idiomas, o el intérprete firma que se le leyó.

    4. El cliente firma, o pone una marca ante un testigo. Por la oficina firma una abogada, un abogado o un representante que hoy puede actuar en este asunto; la página «Credenciales y reconocimiento» muestra quién es.

    5. El original va al expediente, y el cliente recibe una copia en el acto. Si tener una copia en casa no es seguro, lo anotamos y la guardamos aquí.

    6. Un problema nuevo necesita un acuerdo nuevo. Los cambios se numeran y los firman ambas partes. Donde hay dos clientes, firma cada uno.

    7. Nadie firma nunca un papel en blanco, ni promete un resultado, ni se fía solo de lo hablado. Una cláusula que limita la responsabilidad de la oficina se usa solo después de que una abogada o abogado la haya comparado con las reglas del estado.

    8. Cualquiera de las partes termina el acuerdo por escrito, como dice la política sobre el cierre.

policy-file-order = Orden del expediente
policy-file-order-text =
    1. Cada caso tiene un expediente y un número que por sí mismo no dice nada. Por fuera no hay ningún nombre. Otro problema del mismo cliente tiene su propio expediente.

    2. Todos los expedientes tienen las mismas partes en el mismo orden: hoja de apertura y revisión de conflictos; acuerdo, autorizaciones y tarifas; notas; cartas enviadas y recibidas; avisos del gobierno; solicitudes como se presentaron, con la prueba de envío; copias de los documentos del cliente; pruebas y declaraciones; investigación; revisiones; cierre.

    3. En cada parte, el papel más nuevo va arriba. Los papeles están en el expediente en un plazo de dos días hábiles desde que llegaron.

    4. Un aviso del gobierno se sella con la fecha el día que llega, y ese mismo día una abogada, un abogado o un representante escribe en él el plazo, o por qué no hay ninguno. Ningún aviso se archiva sin una de las dos cosas.

    5. Los originales de los clientes se copian y se devuelven en el acto, y el cliente firma. Si uno debe quedarse para una presentación, lo aprueba quien supervisa, se guarda en la caja fuerte y una lista dice dónde está.

    6. El conjunto que se presentó nunca se cambia ni se separa. Lo que llega después se pone detrás.

    7. Los expedientes se guardan en armarios con llave, aparte de los de otros programas. Solo los abre el personal del programa de inmigración. Los de personas ocultas están en un cajón aparte, con un código.

    8. Cada tres meses quien supervisa mira cinco expedientes elegidos al azar. Lo que no está en orden se arregla en diez días, y se anota el resultado.

policy-notes = Notas del caso
policy-notes-text =
    1. Todo lo que importa en un caso y no está en un papel del expediente se vuelve una nota: conversaciones, llamadas e intentos de llamar, qué se envió y cuándo, consejos, investigación, decisiones. Quienes trabajan en el caso escriben cada cual las suyas.

    2. Una nota se escribe el mismo día, o a más tardar el siguiente día hábil; si es tardía, lo dice. Lleva la fecha, quién la escribe, quién estaba, el idioma y el intérprete, cuánto duró, qué se dijo, y el paso siguiente con su día.

    3. La prueba es sencilla: un colega que nunca vio el caso podría tomarlo hoy, sin saber más que lo que hay en el expediente.

    4. Escribimos hechos, y las palabras del cliente como tales. No escribimos opiniones sobre las personas. Lo que una abogada o un abogado piensa del caso va en una parte aparte.

    5. Una nota nunca se cambia ni se quita. Un error se corrige con una nota posterior que nombra la anterior.

    6. Cuando transmite un consejo alguien de consejería, o una persona estudiante o voluntaria, antes lo dio una abogada, un abogado o un representante, que firma la nota en dos días hábiles.

    7. La nota de una llamada dice por qué vía segura llamamos y qué palabras dejamos. Solo se deja un mensaje de voz donde el cliente lo permitió.

    8. Nada de un caso se guarda en teléfonos, mensajes o cuadernos privados. Cada semana quien supervisa busca los casos sin notas en treinta días; después de sesenta días intentamos comunicarnos con el cliente.

policy-closing = Cierre de un caso
policy-closing-text =
    1. Un caso se cierra cuando el trabajo acordado está hecho, cuando el cliente lo termina o cuando debemos hacerlo. Quien lo preparó propone el cierre en un plazo de treinta días desde el último acto; lo aprueba una abogada, un abogado o un representante que supervisa.

    2. Antes comprobamos: todos los plazos cumplidos o entregados por escrito; originales devueltos; tarifas saldadas o devueltas; los últimos documentos copiados al cliente; nuestra representación retirada donde hace falta; notas completas. Nunca se cierra un caso con una fecha por delante que nadie ha tomado a su cargo.

    3. El cliente recibe una carta de cierre en su idioma, por una vía segura o en la mano. Si ninguna vía es segura, la carta le espera aquí.

    4. La carta dice qué resultó del caso, qué debe hacer ahora el cliente y hasta cuándo, que ya no le representamos, cuánto tiempo guardamos el expediente y cómo obtenerlo. Advierte sobre los viajes, y sobre renovaciones y tarjetas que vencen.

    5. También recuerda al cliente que debe avisar de una dirección nueva: al DHS en diez días (INA 265; 8 CFR 265.1), a la corte de inmigración en cinco días hábiles (8 CFR 1003.15(d)(2)). Compare con el texto vigente cada vez que use la carta.

    6. Cuando somos nosotros quienes terminamos el trabajo, decide una abogada o un abogado. Hay un motivo que figura en el acuerdo, una carta con al menos catorce días de anticipación, y permiso de la corte donde hay que pedirlo. Nunca terminamos un caso porque alguien se quejó, ni tan cerca de una fecha que el cliente se quede sin ayuda.

    7. Anotamos el resultado, el nivel de servicio, la carta, y el día desde el que se puede destruir el expediente.

    8. Para abrir otra vez un caso cerrado hacen falta otra revisión de conflictos y un acuerdo nuevo.

policy-file-removal = Sacar expedientes de la oficina
policy-file-removal-text =
    1. Los expedientes se quedan en la oficina. Salen solo para una audiencia, una entrevista o una revisión por alguien designado, y solo las páginas que hacen falta.

    2. Quien supervisa firma antes de que el expediente salga. Por el expediente de una persona oculta firma la dirección.

    3. La lista de expedientes fuera dice: número de caso, quién lo tiene, por qué, quién lo aprobó, cuándo salió, cuándo debe volver, cómo se lleva y cuándo volvió. No contiene nombres de clientes.

    4. Un expediente está fuera tres días hábiles como máximo. Quien lo tiene lo devuelve en persona y firma.

    5. Se lleva en un bolso cerrado y no se aparta de quien lo lleva. Nunca se deja en un auto, ni se factura como equipaje, ni se lee donde otros lo vean. Los expedientes en papel no van a casa.

    6. Las copias electrónicas están solo en aparatos cifrados de la oficina y se borran al volver. Nadie envía expedientes a una dirección privada ni los lleva en una memoria portátil.

    7. Si un expediente se retrasa una hora, llamamos a quien lo tiene y después a quien le supervisa. Si se pierde, la dirección lo sabe el mismo día. Una abogada o un abogado decide qué hay que decir a clientes, aseguradora y autoridades, y la lista dice qué contenía.

    8. Las excepciones las aprueba la dirección, por escrito y una por una.

policy-copies = Copias de expedientes
policy-copies-text =
    1. Un cliente puede tener una copia de su propio expediente en cualquier momento. La pide como quiera, en cualquier idioma. La recibe en cinco días hábiles, antes si hay una fecha cerca, y la primera copia es gratis.

    2. Nos aseguramos de quién pide: un colega que conoce a la persona, un documento con foto, o la palabra acordada. Una voz por teléfono, por sí sola, no basta.

    3. Antes de entregarla, una abogada, un abogado o un representante mira si hay algo que pertenezca a otras personas. Qué forma parte del expediente, y si también lo que pensó la abogada o el abogado, varía según el estado (vea la opinión formal 471 de la ABA); compare con el texto vigente.

    4. Cónyuges, peticionarios, familiares, empleadores, ayudantes y quien paga no son el cliente. Sin una autorización firmada y vigente no reciben nada, y no decimos si conocemos a la persona.

    5. Una nueva abogada, abogado o representante recibe el expediente en tres días hábiles desde que el cliente lo pide por escrito.

    6. Cuando el cliente es menor de edad, una abogada o un abogado decide quién puede pedir en su nombre. No puede hacerlo una madre o un padre que quizá le haya hecho daño.

    7. Anotamos quién pidió, cómo le reconocimos, qué se entregó, qué se dejó fuera y por qué, cómo se entregó y cuándo. Quien recibe firma.

    8. Las copias se dan en la mano o se envían por la vía que el cliente llamó segura, nunca por otra. Una exigencia de una corte o una agencia no es una petición de copias: vea la política sobre exigencias legales.

policy-retention = Conservar y destruir registros
policy-retention-text =
    1. Nada se destruye antes de tiempo, y nada lo destruye una persona a solas. Una abogada o un abogado de la oficina compara estos plazos con las reglas del estado y de los financiadores antes de adoptarlos.

    2. Los expedientes cerrados se guardan siete años. Si el cliente era menor de edad: siete años, o hasta que haya pasado el plazo para reclamar después de cumplir dieciocho años y un año más, lo que sea más tarde. Después de una orden de expulsión, de un asilo negado, o donde un familiar todavía espera: diez años, o hasta que el asunto sea definitivo, lo que sea más tarde.

    3. Libros, recibos, listas de tarifas e informes anuales al Departamento de Justicia se guardan seis años (8 CFR 1292.14; regla modelo 1.15 de la ABA; compare con el texto vigente). Las fichas de quienes no tomamos se guardan dos años; después, solo lo que necesita la revisión de conflictos. A quien nos pide borrar lo que nos contó se le contesta en quince días hábiles; una abogada o un abogado decide qué se puede borrar.

    4. Los originales de los clientes nunca se destruyen. Se devuelven, y el cliente firma.

    5. Noventa días antes se hace una lista. Quien supervisa busca motivos para esperar: una citación, una queja, una reclamación, un menor de edad, un caso abierto en la familia, una auditoría, alguien en peligro. Un expediente retenido así se queda hasta que una abogada o un abogado levanta la retención.

    6. Se avisa al cliente, a la última dirección segura, de que puede recoger el expediente. Si ninguna dirección es segura, no se envía carta.

    7. Aprueban una abogada o un abogado y la dirección, cada cual con su nombre. El papel se tritura en corte cruzado o lo destruye una empresa que lo certifica. Los registros electrónicos se destruyen de modo que tampoco se puedan leer las copias de respaldo.

    8. El registro de destrucción conserva el número de caso, las fechas, cómo se destruyó y quién lo aprobó. Los nombres se quedan para la revisión de conflictos.

policy-tickler = Recordatorios y plazos
policy-tickler-text =
    1. Cada caso abierto tiene siempre al menos un recordatorio: un día en que alguien lo vuelve a mirar. Cada plazo tiene una persona responsable y una suplente, ambas con nombre.

    2. Una fecha se anota el día en que llega el aviso o nos la dice el cliente. Otro colega la compara con el papel. Firman los dos.

    3. Una abogada, un abogado o un representante calcula las fechas que fija la ley y anota la fuente. La fecha del aviso va primero. Donde se pueden sostener dos fechas, trabajamos hacia la más temprana. Si una fecha cae en fin de semana o feriado, trabajamos hacia el día hábil anterior.

    4. Hay recordatorios sesenta, treinta, catorce, siete, tres días y un día antes de un plazo, o tantos de ellos como queden.

    5. Cada mañana se imprime la lista del día, para que esté aunque falte la luz o la red, y cada responsable lee la suya. Los lunes la reunión repasa los treinta días siguientes.

    6. Un plazo está cumplido cuando la prueba está en el expediente: un recibo, un sello, una confirmación. Si no, una abogada, un abogado o un representante escribe por qué ya no corresponde. Una fecha nunca se tacha sin más.

    7. Antes de unas vacaciones o de su último día, cada responsable entrega cada fecha, y la persona suplente lo confirma. Si nadie respondió a un recordatorio al final de su día, lo toma quien supervisa; al día siguiente, la dirección.

    8. Un plazo perdido se dice enseguida, a la abogada o abogado que supervisa y a la dirección. El mismo día miran qué se puede salvar todavía, lo dicen al cliente e informan a la aseguradora. A nadie se le castiga por decirlo.

    9. Los calendarios y teléfonos muestran solo números de caso o nombres en clave, nunca un nombre ni de qué trata el caso.

policy-review = Revisión técnica
policy-review-text =
    1. Nada se presenta sin dos revisiones: primero de un colega, después de quien supervisa. Quien lo preparó, quien hace la primera y quien hace la segunda son tres personas distintas.

    2. La primera revisión la hace un representante o un colega capacitado que la dirección ha designado. Comprueba que todo esté, sea correcto y se pueda leer, punto por punto en la lista.

    3. La segunda la hace una abogada, un abogado o un representante que la dirección ha designado; para la corte de inmigración y la Junta de Apelaciones, solo abogada, abogado o representante con acreditación completa. Mira si se cumple la ley, los riesgos, la estrategia y nuestra autoridad.

    4. La lista pregunta al menos: la edición vigente del formulario, la tarifa y la dirección de hoy; todas las preguntas contestadas; nombres y fechas como en los documentos y en presentaciones anteriores; papeles de cada arresto; traducciones firmadas; una dirección segura; si se habló del riesgo de expulsión y se anotó; firmas y copias.

    5. La respuesta es aprobada, o devuelta con una lista, por escrito, con nombre y fecha. Después de un cambio de fondo se hacen otra vez las dos revisiones.

    6. Antes de firmar, el cliente oye todo lo que se presenta en su propio idioma. Nadie firma un formulario en blanco, y nadie firma por el cliente.

    7. Una oficina pequeña pide a una persona revisora externa. Antes va la revisión de conflictos; la persona promete confidencialidad y ve solo este caso. De una revisión por teléfono se anota con quién, cuánto duró y qué se leyó en voz alta.

    8. En una emergencia las dos revisiones pueden ser el mismo día o por teléfono. Nunca se omiten, y nadie puede aprobarlo.

    9. Cada tres meses quienes supervisan miran qué se devolvió más y capacitan en ello. Las cifras no sirven para comparar a las personas.

policy-ten-day = Política de los diez días
policy-ten-day-text =
    1. Una solicitud se presenta en un plazo de diez días corridos desde que se abre su caso. La política vale para todo tipo de caso. Solo la dirección exceptúa, por escrito, un tipo en el que nadie puede tener todo listo al principio; las dos revisiones se quedan siempre.

    2. Un caso se abre solo cuando el cliente tiene todo listo: cada documento de la lista, la tarifa pagada o eximida, el acuerdo firmado, ningún conflicto, alguien con autoridad y el medio para pagar al gobierno. Hasta entonces está en preparación. Quien lo prepara lo dice y quien supervisa lo confirma: ese es el día cero.

    3. La meta es la primera revisión para el día tres, la segunda para el día seis y la firma del cliente para el día ocho.

    4. Un documento que falta lo dispensa solo quien supervisa, con un motivo. Una tarifa se exime solo como dice la política sobre exenciones.

    5. Los días se detienen solo cuando el cliente lo pide o ya no tiene todo listo: dos veces como máximo, diez días en total. Se anota quién, por qué y desde cuándo hasta cuándo.

    6. Lo que no está revisado el día ocho va ese día a quien supervisa. Lo que no se presentó el día diez está atrasado: la dirección anota por qué y fija otro día, y se avisa al cliente.

    7. Cuando faltan menos de quince días para un plazo, quien supervisa puede abrir el caso aunque falte algo, y dice qué. Las dos revisiones se hacen de todos modos.

    8. Después de sesenta días de preparación sin avance, escribimos al cliente por una vía segura, le devolvemos sus papeles y le decimos que puede volver cuando quiera.

    9. La prueba de presentación está en el expediente al día siguiente. Si a los treinta días no ha llegado el aviso de recibo, lo buscamos.

policy-dv-safety = Seguridad de quienes sufren daño en casa o corren peligro
policy-dv-safety-text =
    1. Los primeros cinco minutos se habla con cada persona a solas, en una sala privada, y a todas se les hace la misma pregunta: ¿está usted hoy fuera de peligro? Los acompañantes esperan fuera, y nunca interpretan.

    2. Quien pueda correr peligro, o pida ayuda como sobreviviente de violencia, trata u otro delito, se oculta en su página de «Personas»: solo el equipo le ve. Quien se entera del peligro se encarga de ello el mismo día; solo una abogada, un abogado o un representante quita la protección.

    3. Nos comunicamos con alguien solo por las vías que llamó seguras, a las horas y con las palabras que eligió. Lo que no permitió está prohibido. Volvemos a preguntar a los noventa días, y siempre que algo cambie.

    4. Las «Citas» muestran un nombre en clave. Nada de lo que decimos, enviamos o entregamos dice de qué trata el caso, salvo que la persona quiera un papel que lo diga. Una carta sin vía segura espera aquí.

    5. Nunca decimos a nadie si una persona es conocida aquí: ni a cónyuges, familiares, empleadores, escuelas, policía, otras agencias o financiadores. Un peticionario no recibe copias del expediente de una persona sobreviviente. Los informes contienen solo cifras, y ninguna tan pequeña que se pueda reconocer a alguien.

    6. A otra organización se le cuenta algo solo con una autorización firmada para esa organización, con un fin y por 180 días como máximo, anotada en «Referencias». La ayuda nunca depende de ella. Quien quizá haya hecho daño a una niña o un niño no firma en su nombre.

    7. Si hay peligro ahora: quédese con la persona, use la sala segura y la otra salida, pregunte qué quiere. Llamamos a la policía cuando lo pide o cuando hay una vida en riesgo. Una abogada o un abogado dice cuándo la ley del estado nos obliga a denunciar. Recepción tiene una lista de quiénes no deben entrar, sin ningún nombre de cliente.

    8. El personal no da direcciones de casa ni números privados, y nadie se queda a solas en la oficina con alguien que amenaza. Cada incidente se escribe el mismo día y se habla con quien supervisa.

    9. Fuentes: 8 USC 1367; 34 USC 12291(b)(2). Las instrucciones de las agencias cambian a menudo, por última vez en diciembre de 2025 según lo que aquí se sabe; una abogada o un abogado compara con el texto vigente.

policy-legal-demands = Citaciones y visitas de agentes
policy-legal-demands-text =
    1. Esto vale para toda citación, orden o pregunta sobre personas o registros: de cortes, oficiales de inmigración, policía, otras agencias y abogados, en la puerta, por correo o por teléfono.

    2. Quien recibe la pregunta dice una sola cosa: «No tengo autorización para aceptar ni contestar esto. Por favor, espere a la abogada o al abogado». Llama a la abogada o al abogado y después a la dirección; los dos números están en el mostrador. Los oficiales esperan en la zona pública.

    3. Nunca decimos si alguien está o estuvo aquí, ni aceptamos que busquen en la oficina, ni firmamos, ni entregamos papeles, ni llevamos a nadie más allá de las puertas que dicen privado. Tampoco mentimos, escondemos o destruimos nada, ni nos ponemos en el camino de un oficial.

    4. La abogada o el abogado lee el papel: quién lo emitió, si lo firmó un juez, qué lugar, personas y fechas nombra. Un formulario que firmó la propia agencia de inmigración no está firmado por un juez; la abogada o el abogado decide a qué nos obliga. Si los oficiales entran de todos modos, decimos «No doy mi consentimiento», los seguimos a distancia y anotamos nombres, números y horas.

    5. Recepción mantiene la calma con quienes esperan. Se les pueden decir sus derechos en general, con la tarjeta; nadie da consejo legal en la sala de espera.

    6. El mismo día se anota en el registro de exigencias: cuándo, cómo, quién, qué papel, qué se pide, para cuándo, con quién se habló. Se copia el papel. El registro no dice si la persona es cliente, y quien escribe en él no necesita saberlo.

    7. Desde ese momento no se destruye ni se cambia nada de la persona, ni en papel ni en el programa, hasta que la abogada o el abogado levante la retención.

    8. Solo contesta la abogada o el abogado, después de mirar qué está protegido por el secreto profesional: se opone, acude a la corte, o entrega lo que debe y nada más. Antes se avisa al cliente, por una vía segura, salvo que la ley lo prohíba. La dirección avisa a la aseguradora.

    9. Un plano muestra qué salas son públicas y cuáles privadas. Dos veces al año lo practicamos en la puerta. La ley cambia en esto y varía según el estado: cada vez una abogada o un abogado compara las frases con ella.

policy-interpreters = Intérpretes
policy-interpreters-text =
    1. Toda persona puede tener un intérprete gratis. Preguntamos qué idioma habla mejor y en cuál lee; pueden ser dos. La ficha de visita muestra quién necesita intérprete, y las «Citas» se dan con uno.

    2. Preguntamos primero a un colega cuyo idioma se evaluó, después a una persona voluntaria capacitada, después a un servicio por teléfono o a un intérprete pagado. Quien supervisa aprueba el gasto; cuando es urgente, nadie espera esa decisión.

    3. Nunca interpretan menores de edad, peticionarios, cónyuges ni otros que tengan parte en el asunto, ni otros visitantes. Una persona adulta de confianza puede ayudar solo en cosas sencillas, si la persona lo dijo a solas y por medio de alguien más.

    4. Antes de empezar, los intérpretes firman que guardarán el secreto y dicen si conocen a alguien del asunto. La persona puede rechazar a un intérprete sin dar motivo, sobre todo donde la comunidad es pequeña.

    5. Los intérpretes dicen todo lo que se dice, tal como se dice, y nada más. No dan consejo ni llenan formularios. Avisan cuando no entienden o no conocen una palabra. Le hablamos a la persona y no al intérprete.

    6. Las conversaciones largas tienen una pausa cada treinta minutos, o dos intérpretes. Si no funciona, paramos y empezamos de nuevo con otro.

    7. Anotamos el nombre, el idioma, cómo (en la sala o por teléfono), desde cuándo hasta cuándo, y si se entendieron. Donde se leyó en voz alta un formulario o el acuerdo, el intérprete firma por ello. Una traducción escrita para presentar lleva la declaración firmada de quien tradujo.

    8. La traducción automática no se usa para consejos, declaraciones ni presentaciones, y en ella no se escriben nombres ni datos de un cliente. Puede servir para averiguar qué idioma habla alguien.

policy-complaints = Quejas
policy-complaints-text =
    1. Toda persona puede quejarse: de palabra o por escrito, en cualquier idioma, también por medio de alguien de confianza. Como dice el aviso de privacidad, puede decirlo a cualquier persona de aquí. Nadie pierde nada por ello: ni su lugar, ni su caso, ni nuestra cortesía.

    2. Quien oye una queja escucha, no discute y la escribe con las palabras de la persona. Va a la dirección el mismo día; si es sobre la dirección, a quien preside la junta.

    3. La persona sabe en dos días hábiles que llegó, y en quince qué se decidió y por qué. Lo investiga alguien que no tuvo parte en el asunto, y oye a ambos lados.

    4. Mientras tanto el trabajo sigue y se cumplen todos los plazos. Si se perdió la confianza, se encarga otro colega o referimos a la persona a quien pueda hacerlo.

    5. Contestamos en el idioma de la persona y solo por las vías que llamó seguras.

    6. El registro de quejas contiene el día, qué se dijo, qué se encontró, qué se decidió y qué cambiamos. Se guarda aparte de los expedientes. El expediente de que se trata queda retenido hasta que todo termine.

    7. Si algo que hicimos pudo dañar a un cliente, la abogada o el abogado que supervisa lo sabe el mismo día. Una abogada o un abogado decide cómo se le dice al cliente, y que puede pedir consejo a otra persona; la dirección informa a la aseguradora.

    8. Decimos que también puede acudir al colegio de abogados del estado por una abogada o abogado, y al Departamento de Justicia por un representante acreditado. A nadie se le pide nunca firmar que no lo hará.

    9. Quien fue engañado por un notario u otra oficina recibe ayuda para denunciarlo, si lo desea. Una vez al año la dirección dice a la junta cuántas quejas hubo y qué resultó de ellas.

policy-backup = Copias de respaldo, claves y aparatos
policy-backup-text =
    1. La dirección designa a una persona que cuida el servidor y a otra que la reemplaza. Se ocupan de las máquinas; lo que contaron los clientes no les toca leerlo.

    2. Cada noche se hace una copia de los registros y de las claves. Las copias van cifradas. Una se guarda en la oficina y otra en otro sitio. La copia de las claves está en un lugar distinto del de las copias de los registros: sin claves nadie podrá leer nunca un registro.

    3. Al menos dos personas son titulares de una clave e inician sesión con regularidad. Las frases que abren las copias están en dos sobres cerrados en dos lugares, y se anota cuando se abre uno.

    4. Una vez al mes se restaura una copia en una máquina vacía, en menos de una hora, y una persona titular de una clave abre algunos registros. Se anotan el día, la hora y el resultado. Lo que falló se arregla y se prueba otra vez en una semana.

    5. Las copias de los registros se guardan treinta días. Las copias anteriores de las claves se destruyen en cuanto se probó una más nueva, para que lo borrado quede borrado.

    6. El trabajo de la oficina se hace en aparatos de la oficina, cifrados y bloqueados cuando no hay nadie delante. Nada va a aparatos privados ni a memorias portátiles, ni a servicios que no hayan aprobado la dirección y una abogada o abogado. De un aparato perdido se avisa en la misma hora.

    7. Cuando falla la red, los quioscos siguen dando números. Cuando falla la luz, recepción usa formularios en papel, números a mano y la lista impresa de fechas. Lo que se escribió se pasa al programa en un día hábil.

    8. Cuando alguien se va, su acceso termina el mismo día en la página «Personal», y antes entrega lo que tiene a su cargo. Una vez al mes la dirección lee la página «Historial» para ver qué no encaja.

    9. Las excepciones las aprueba la dirección por escrito, por un tiempo que se dice.
