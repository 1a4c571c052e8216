### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = መጸበዪ ክፍሊ
display-window = መስኮት
display-last = ኣቐዲሞም ዝተጸውዑ
display-resting = በጃኹም ኮፍ በሉ። ቁጽርኹም ኣብዚ ክረአ እዩ።
display-patience = በጃኹም ቁጽርኹም ተጸበዩ። ስም ፈጺምና ኣይነርእን።
display-live = ናይ ሕጂ ሓበሬታ
display-lost = እዞም ቁጽርታት ዝጸንሑ ክኾኑ ይኽእሉ። በጃኹም ኣብ መቐበሊ ሕተቱ።
