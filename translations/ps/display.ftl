### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = د انتظار خونه
display-window = کړکۍ
display-last = مخکې ویل شوي
display-resting = مهرباني وکړئ کېنئ. ستاسې نمبر به دلته ښکاره شي.
display-patience = مهرباني وکړئ خپل نمبر ته انتظار وکړئ. موږ هېڅکله نومونه نه ښیو.
display-live = تازه
display-lost = کېدای شي دا نمبرونه زاړه وي. مهرباني وکړئ د معلوماتو له مېز وپوښتئ.
# Stands after a range: 10–20 min
display-minutes = دقیقې
# A button: whether calls are heard here.
display-sound = غږ
# Said before the letters and digits of a number that is called.
display-spoken-number = نمبر
# Said before the digits of a window, which always come last.
display-spoken-go = مهرباني وکړئ دې کړکۍ ته ورشئ
