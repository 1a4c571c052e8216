### The screen on the waiting room's wall. Read from eight metres away, by everyone.
### Uzbek, translated by machine.

display-title = Kutish xonasi
display-window = Darcha
display-last = Oldin chaqirilgan
display-resting = Marhamat, oʻtiring. Raqamingiz shu yerda chiqadi.
display-patience = Iltimos, raqamingizni kuting. Biz ismlarni hech qachon koʻrsatmaymiz.
display-live = Raqamlar yangilangan
display-lost = Bu raqamlar eski boʻlishi mumkin. Qabulxonadan soʻrang.
