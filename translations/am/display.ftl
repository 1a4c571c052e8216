### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = መጠበቂያ ክፍል
display-window = መስኮት
display-last = ቀደም ሲል የተጠሩ
display-resting = እባክዎ ይቀመጡ። ቁጥርዎ እዚህ ይታያል።
display-patience = እባክዎ ቁጥርዎን ይጠብቁ። ስም በጭራሽ አናሳይም።
display-live = መረጃው የአሁን ነው
display-lost = እነዚህ ቁጥሮች የቆዩ ሊሆኑ ይችላሉ። እባክዎ መቀበያውን ይጠይቁ።
# Stands after a range: 10–20 min
display-minutes = ደቂቃ
# A button: whether calls are heard here.
display-sound = ድምፅ
# Said before the letters and digits of a number that is called.
display-spoken-number = ቁጥር
# Said before the digits of a window, which always come last.
display-spoken-go = እባክዎ ወደዚህ መስኮት ይሂዱ
