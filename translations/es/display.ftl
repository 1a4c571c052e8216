### The screen on the waiting room's wall, in Latin American Spanish. Read from eight metres away, by everyone.

display-title = Sala de espera
display-window = Ventanilla
display-last = Llamados antes
display-resting = Tome asiento, por favor. Su número aparecerá aquí.
display-patience = Espere su número, por favor. Nunca mostramos nombres.
display-live = Al día
display-lost = Estos números pueden ser viejos. Pregunte en la recepción, por favor.
