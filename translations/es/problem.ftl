### Lo que lee una persona cuando algo se interpuso. Cada texto dice qué hacer ahora.

problem-way-out = Seguir trabajando
problem-refused = Así no es posible
problem-not-for-your-role = No corresponde a su función
problem-not-for-your-role-what = Su función en la oficina no incluye esto. Si lo necesita para su trabajo, pregunte a la dirección.
problem-no-key-yet = Todavía no tiene una clave
problem-no-key-yet-what = Su función puede leer el contenido, pero esta sesión no abrió ninguna clave. Pida a otra persona titular de una clave que inicie sesión; después cierre su sesión e iníciela de nuevo.
problem-not-found = Esta página no existe
problem-not-found-what = La dirección no es correcta, o lo que había aquí ya no está. Elija una sección de la lista o siga desde la primera página.
problem-sign-in-first = Inicie sesión, por favor
problem-sign-in-first-what = No ha iniciado sesión, o su sesión ya terminó. Inicie sesión e inténtelo de nuevo.
problem-stale-form = Este formulario ya no es válido
problem-stale-form-what = No se cambió nada. El formulario se hizo para otra sesión o no viene de esta oficina. Abra la página de nuevo y repita el paso.
problem-malformed = No se pudo leer
problem-malformed-what = No se cambió nada. Lo que se envió no es lo que envía esta página. Abra la página de nuevo y repita el paso.
problem-too-large = Es demasiado de una vez
problem-too-large-what = No se cambió nada. Lo que se envió es más largo de lo que acepta esta oficina. Acórtelo e inténtelo de nuevo.
problem-took-too-long = Tardó demasiado
problem-took-too-long-what = La oficina no respondió a tiempo, y no se sabe si el paso se hizo. Abra la página de nuevo y mire antes de repetirlo.
problem-locked = La oficina está bloqueada
problem-locked-what = Las fichas de visita se siguen recibiendo y se pueden llamar los números. Para leer el contenido, pida a una persona titular de una clave que inicie sesión.
problem-busy = Un momento
problem-busy-what = Están pasando muchas cosas a la vez. No se cambió nada. Intente lo mismo otra vez.
problem-taken = Esto ya existe
problem-taken-what = No se cambió nada porque lo mismo ya existe. Abra la página de nuevo para verlo.
problem-defect = Algo falló
problem-defect-what = No es culpa suya y nada quedó a medias. Inténtelo de nuevo; si sigue igual, diga a quien se encarga de este programa el número { $incident }.
