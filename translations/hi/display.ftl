### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = वेटिंग रूम
display-window = खिड़की
display-last = पहले बुलाए गए
display-resting = कृपया बैठ जाएँ। आपका नंबर यहाँ दिखेगा।
display-patience = कृपया अपने नंबर का इंतज़ार करें। हम नाम कभी नहीं दिखाते।
display-live = ताज़ा जानकारी
display-lost = ये नंबर पुराने हो सकते हैं। कृपया काउंटर पर पूछें।
# Stands after a range: 10–20 min
display-minutes = मिनट
# A button: whether calls are heard here.
display-sound = आवाज़
# Said before the letters and digits of a number that is called.
display-spoken-number = नंबर
# Said before the digits of a window, which always come last.
display-spoken-go = कृपया इस खिड़की पर जाएँ
