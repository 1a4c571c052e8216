### The screen on the waiting room's wall. Read from eight metres away, by everyone.
### Uzbek, translated by machine.

display-title = Kutish xonasi
display-window = Darcha
display-last = Oldin chaqirilgan
display-resting = Marhamat, oʻtiring. Raqamingiz shu yerda chiqadi.
display-patience = Iltimos, raqamingizni kuting. Biz ismlarni hech qachon koʻrsatmaymiz.
display-live = Raqamlar yangilangan
display-lost = Bu raqamlar eski boʻlishi mumkin. Qabulxonadan soʻrang.
# Stands after a range: 10–20 min
display-minutes = daqiqa
# A button: whether calls are heard here.
display-sound = Ovoz
# Said before the letters and digits of a number that is called.
display-spoken-number = Raqam
# Said before the digits of a window, which always come last.
display-spoken-go = Iltimos, shu darchaga boring
