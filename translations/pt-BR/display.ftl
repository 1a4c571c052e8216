### The screen on the waiting room's wall, in Brazilian Portuguese. Read from eight metres away, by everyone.

display-title = Sala de espera
display-window = Guichê
display-last = Chamados antes
display-resting = Por favor, sente-se. Seu número vai aparecer aqui.
display-patience = Por favor, espere seu número. Nunca mostramos nomes.
display-live = Atualizado
display-lost = Estes números podem ser antigos. Por favor, pergunte na recepção.
# Stands after a range: 10–20 min
display-minutes = min
# A button: whether calls are heard here.
display-sound = Som
# Said before the letters and digits of a number that is called.
display-spoken-number = Número
# Said before the digits of a window, which always come last.
display-spoken-go = Por favor, vá ao guichê
