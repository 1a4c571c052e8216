### The screen on the waiting room's wall, in Turkish. Read from eight metres away, by everyone.

display-title = Bekleme salonu
display-window = Gişe
display-last = Daha önce çağrılan
display-resting = Lütfen oturun. Numaranız burada görünecek.
display-patience = Lütfen numaranızı bekleyin. Adları hiçbir zaman göstermeyiz.
display-live = Güncel
display-lost = Bu numaralar eski olabilir. Lütfen danışmaya sorun.
# Stands after a range: 10–20 min
display-minutes = dk
# A button: whether calls are heard here.
display-sound = Ses
# Said before the letters and digits of a number that is called.
display-spoken-number = Numara
# Said before the digits of a window, which always come last.
display-spoken-go = Lütfen şu gişeye gidin
