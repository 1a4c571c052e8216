### La pantalla en la pared de la sala de espera. Todos la leen a ocho metros.

display-title = Sala de espera
display-window = Ventanilla
display-last = Llamados antes
display-resting = Tome asiento, por favor. Su número aparecerá aquí.
display-patience = Espere su número, por favor. Nunca mostramos nombres.
display-live = Al día
display-lost = Estos números pueden ser antiguos. Pregunte en la recepción, por favor.
