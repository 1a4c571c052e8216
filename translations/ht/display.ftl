### The screen on the waiting room's wall, in Haitian Creole. Read from eight metres away, by everyone.

display-title = Sal datant
display-window = Gichè
display-last = Nou rele deja
display-resting = Tanpri, chita. Nimewo ou ap parèt isit la.
display-patience = Tanpri, tann nimewo ou. Nou pa janm montre non.
display-live = Ajou
display-lost = Nimewo sa yo ka ansyen. Tanpri, mande nan resepsyon an.
