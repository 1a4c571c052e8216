### The screen on the waiting room's wall. Read from eight metres away, by everyone.
### Russian, translated by machine.

display-title = Зал ожидания
display-window = Окно
display-last = Вызвали раньше
display-resting = Пожалуйста, садитесь. Ваш номер появится здесь.
display-patience = Пожалуйста, ждите свой номер. Имена мы не показываем никогда.
display-live = Номера обновлены
display-lost = Эти номера могут быть старыми. Спросите у стойки.
# Stands after a range: 10–20 min
display-minutes = мин
# A button: whether calls are heard here.
display-sound = Звук
# Said before the letters and digits of a number that is called.
display-spoken-number = Номер
# Said before the digits of a window, which always come last.
display-spoken-go = Пожалуйста, подойдите к окну
