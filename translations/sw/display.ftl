### The screen on the waiting room's wall. Read from eight metres away, by everyone.
### Swahili, translated by machine.

display-title = Chumba cha kusubiri
display-window = Dirisha
display-last = Zilizoitwa kabla
display-resting = Tafadhali keti. Namba yako itaonekana hapa.
display-patience = Tafadhali subiri namba yako. Hatuonyeshi majina kamwe.
display-live = Namba za sasa
display-lost = Namba hizi zinaweza kuwa za zamani. Tafadhali uliza mapokezi.
# Stands after a range: 10–20 min
display-minutes = dakika
# A button: whether calls are heard here.
display-sound = Sauti
# Said before the letters and digits of a number that is called.
display-spoken-number = Namba
# Said before the digits of a window, which always come last.
display-spoken-go = Tafadhali nenda dirisha
