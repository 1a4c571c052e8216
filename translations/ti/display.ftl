### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = መጸበዪ ክፍሊ
display-window = መስኮት
display-last = ኣቐዲሞም ዝተጸውዑ
display-resting = በጃኹም ኮፍ በሉ። ቁጽርኹም ኣብዚ ክረአ እዩ።
display-patience = በጃኹም ቁጽርኹም ተጸበዩ። ስም ፈጺምና ኣይነርእን።
display-live = ናይ ሕጂ ሓበሬታ
display-lost = እዞም ቁጽርታት ዝጸንሑ ክኾኑ ይኽእሉ። በጃኹም ኣብ መቐበሊ ሕተቱ።
# Stands after a range: 10–20 min
display-minutes = ደቓይቕ
# A button: whether calls are heard here.
display-sound = ድምጺ
# Said before the letters and digits of a number that is called.
display-spoken-number = ቁጽሪ
# Said before the digits of a window, which always come last.
display-spoken-go = በጃኹም ናብዚ መስኮት ኪዱ
