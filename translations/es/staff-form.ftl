### Questions of the intake form that staff ask and write down themselves.

staff-form-ssn = Número de Seguro Social
    .help = Solo cuando un formulario lo pide.
staff-form-safe-channel = Al menos una forma segura de comunicarse, o cuándo vuelve la persona
staff-form-service = Tipo de servicio y tipos de caso posibles
staff-form-sealed = Solo abogado o representante: registro, declaraciones de ciudadanía, voto, papeles falsos, trabajo, impuestos, beneficios, Selective Service, membresías
staff-form-records = Registros por pedir: antecedentes del estado, FBI, resoluciones de la corte
staff-form-who-hurt = Quién lastimó al cliente, su estatus, si viven juntos, si hoy hay seguridad
staff-form-ages = Hijos que cumplen 18 o 21 años
staff-form-lsc = Fondos LSC: declaración de ciudadanía o base según 45 CFR 1626
staff-form-joint = Representación conjunta explicada, consentimiento firmado
staff-form-result = Resultado de la evaluación: posible alivio, alertas, urgencia, quién decide
staff-form-told = Qué le dijimos hoy al cliente, papeles copiados, próximo paso y fecha
