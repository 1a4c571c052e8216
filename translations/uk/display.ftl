### The screen on the waiting room's wall. Read from eight metres away, by everyone.
### Ukrainian, translated by machine.

display-title = Зал очікування
display-window = Вікно
display-last = Викликали раніше
display-resting = Будь ласка, сідайте. Ваш номер з’явиться тут.
display-patience = Будь ласка, чекайте на свій номер. Імен ми не показуємо ніколи.
display-live = Номери оновлено
display-lost = Ці номери можуть бути старими. Запитайте біля стійки.
