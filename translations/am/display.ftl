### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = መጠበቂያ ክፍል
display-window = መስኮት
display-last = ቀደም ሲል የተጠሩ
display-resting = እባክዎ ይቀመጡ። ቁጥርዎ እዚህ ይታያል።
display-patience = እባክዎ ቁጥርዎን ይጠብቁ። ስም በጭራሽ አናሳይም።
display-live = መረጃው የአሁን ነው
display-lost = እነዚህ ቁጥሮች የቆዩ ሊሆኑ ይችላሉ። እባክዎ መቀበያውን ይጠይቁ።
