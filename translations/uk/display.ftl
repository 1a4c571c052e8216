### The screen on the waiting room's wall. Read from eight metres away, by everyone.
### Ukrainian, translated by machine.

display-title = Зал очікування
display-window = Вікно
display-last = Викликали раніше
display-resting = Будь ласка, сідайте. Ваш номер з’явиться тут.
display-patience = Будь ласка, чекайте на свій номер. Імен ми не показуємо ніколи.
display-live = Номери оновлено
display-lost = Ці номери можуть бути старими. Запитайте біля стійки.
# Stands after a range: 10–20 min
display-minutes = хв
# A button: whether calls are heard here.
display-sound = Звук
# Said before the letters and digits of a number that is called.
display-spoken-number = Номер
# Said before the digits of a window, which always come last.
display-spoken-go = Будь ласка, підійдіть до вікна
