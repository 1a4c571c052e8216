### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = पर्खने कोठा
display-window = झ्याल
display-last = पहिले बोलाइएका
display-resting = कृपया बस्नुहोस्। तपाईंको नम्बर यहाँ देखिनेछ।
display-patience = कृपया आफ्नो नम्बर पर्खनुहोस्। हामी नाम कहिल्यै देखाउँदैनौं।
display-live = ताजा जानकारी
display-lost = यी नम्बर पुराना हुन सक्छन्। कृपया काउन्टरमा सोध्नुहोस्।
# Stands after a range: 10–20 min
display-minutes = मिनेट
# A button: whether calls are heard here.
display-sound = आवाज
# Said before the letters and digits of a number that is called.
display-spoken-number = नम्बर
# Said before the digits of a window, which always come last.
display-spoken-go = कृपया यो झ्यालमा जानुहोस्
