### The screen on the waiting room's wall, in Latin American Spanish. Read from eight metres away, by everyone.

display-title = Sala de espera
display-window = Ventanilla
display-last = Llamados antes
display-resting = Tome asiento, por favor. Su número aparecerá aquí.
display-patience = Espere su número, por favor. Nunca mostramos nombres.
display-live = Al día
display-lost = Estos números pueden ser viejos. Pregunte en la recepción, por favor.
# Stands after a range: 10–20 min
display-minutes = min
# A button: whether calls are heard here.
display-sound = Sonido
# Said before the letters and digits of a number that is called.
display-spoken-number = Número
# Said before the digits of a window, which always come last.
display-spoken-go = Por favor, vaya a la ventanilla
