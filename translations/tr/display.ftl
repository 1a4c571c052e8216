### The screen on the waiting room's wall, in Turkish. Read from eight metres away, by everyone.

display-title = Bekleme salonu
display-window = Gişe
display-last = Daha önce çağrılan
display-resting = Lütfen oturun. Numaranız burada görünecek.
display-patience = Lütfen numaranızı bekleyin. Adları hiçbir zaman göstermeyiz.
display-live = Güncel
display-lost = Bu numaralar eski olabilir. Lütfen danışmaya sorun.
