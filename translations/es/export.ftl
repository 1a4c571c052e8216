### Sacar registros de la oficina.

export-event-records = Se sacaron registros de la oficina
