### Inicio de sesión, cuentas del personal, funciones.

access-welcome = Le damos la bienvenida
access-sign-in = Iniciar sesión
access-name = Nombre para iniciar sesión
access-password = Contraseña
access-office-is-locked = La oficina está cerrada con llave. Cuando una persona con llave inicie sesión, se podrá leer el contenido otra vez.
access-key-pending = Ha iniciado sesión. Su función tiene llave, pero todavía nadie se la ha entregado: ocurre solo, cuando otra persona con llave inicia sesión. Hasta entonces puede trabajar con la fila, y el contenido sigue cerrado.
access-go-on = Continuar
access-no-room = Todavía no hay una sala para su función. Si la necesita para su trabajo, consulte con la dirección.

access-staff = Personal
access-display-name = Nombre que leen los demás
    .help = Como sus colegas conocen a esta persona. Aparece junto a todo lo que hace.
access-role = Función
access-language = Idioma
access-state = Estado
access-next = Qué hacer
access-active = Trabaja aquí
access-inactive = Ya no
access-add = Añadir a una persona
access-new-password = Contraseña
    .help = Al menos 15 caracteres. Cuatro o cinco palabras que solo esta persona juntaría son fáciles de recordar y difíciles de adivinar.
access-deactivate = Terminar el acceso de { $name }

access-role-director = Dirección
access-role-attorney = Abogacía
access-role-full-representative = Representante con acreditación completa
access-role-partial-representative = Representante con acreditación parcial
access-role-counsellor = Asesoría
access-role-reception = Recepción
access-role-cashier = Caja
access-role-volunteer = Voluntariado
access-role-auditor = Auditoría
access-role-it-admin = Administración informática

access-refused-wrong-name-or-password = El nombre o la contraseña no es correcto. Revise los dos e inténtelo de nuevo; si olvidó la contraseña, hable con quien se encarga de las cuentas del personal.
access-refused-too-many-attempts = Hubo demasiadas contraseñas incorrectas para este nombre. Espere { $minutes } min e inténtelo de nuevo. Las demás personas pueden iniciar sesión mientras tanto.
access-refused-name-taken = Otra persona ya inicia sesión con este nombre. Elija otro.
access-refused-name-malformed = El nombre para iniciar sesión tiene de 1 a 40 letras, cifras, puntos o guiones, sin espacios. Por ejemplo: lee.w
access-refused-display-name-malformed = El nombre que leen los demás tiene de 1 a 60 caracteres. Escríbalo como sus colegas conocen a la persona.
access-refused-password-too-short = La contraseña es demasiado corta. Use al menos 15 caracteres: cuatro o cinco palabras que solo esta persona juntaría.
access-refused-password-too-long = La contraseña es demasiado larga. Use como máximo 128 caracteres.
access-refused-only-keyholders = Solo quien tiene llave puede añadir a una persona cuya función tiene llave. Pídalo a un colega con esa función o elija otra función.
access-refused-last-keyholder = Es la última persona que tiene llave. Sin ninguna, nadie podría volver a leer un registro. Añada antes a otra persona con llave y espere a que inicie sesión.
access-refused-own-account = No puede terminar su propio acceso. Pídalo a un colega.

access-event-added = Cuenta de personal añadida
access-event-deactivated = Cuenta de personal terminada
access-event-language-set = Cambió su propio idioma
access-event-signed-in = Inició sesión
access-event-sign-in-failed = Inicio de sesión fallido
access-event-signed-out = Cerró sesión
access-event-unlocked = Oficina abierta con llave
access-event-unlocked-by-file = Oficina abierta con un archivo de contraseña
access-event-locked = Oficina cerrada con llave
