### The screen on the waiting room's wall, in Haitian Creole. Read from eight metres away, by everyone.

display-title = Sal datant
display-window = Gichè
display-last = Nou rele deja
display-resting = Tanpri, chita. Nimewo ou ap parèt isit la.
display-patience = Tanpri, tann nimewo ou. Nou pa janm montre non.
display-live = Ajou
display-lost = Nimewo sa yo ka ansyen. Tanpri, mande nan resepsyon an.
# Stands after a range: 10–20 min
display-minutes = minit
# A button: whether calls are heard here.
display-sound = Son
# Said before the letters and digits of a number that is called.
display-spoken-number = Nimewo
# Said before the digits of a window, which always come last.
display-spoken-go = Tanpri, ale nan gichè
