### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = आपका नंबर
# How many people are called before this one.
phone-ahead = { $count ->
    [one] आपसे पहले { $count } व्यक्ति है।
   *[other] आपसे पहले { $count } लोग हैं।
}
phone-range = इंतज़ार करीब { $from } से { $to } मिनट का है।
phone-next = अगला नंबर आपका है। कृपया पास में रहें।
phone-soon = जल्दी ही आपकी बारी आएगी। कृपया पास में रहें।
phone-called = कृपया अभी खिड़की { $window } पर जाएँ।
phone-go = कृपया अभी यहाँ जाएँ: { $place }।
phone-missed = हमने आपका नंबर पुकारा, पर आपसे मुलाकात नहीं हुई। कृपया काउंटर पर जाएँ।
phone-with-us = अभी आप हमारे साथ हैं।
phone-hold = वापस आने का समय: { $time }। हम आपकी जगह रखेंगे।
phone-ended = आपकी मुलाकात पूरी हो गई है।
phone-gone = यह पेज खत्म हो गया है। कृपया काउंटर पर पूछें।
phone-trouble = इस समय हम आपका नंबर नहीं दिखा सकते। यह पेज अपने आप फिर कोशिश करेगा। आप कभी भी काउंटर पर पूछ सकते हैं।
phone-late = शायद आज हम आपसे न मिल पाएँ। कृपया काउंटर पर पूछें।
phone-order = कुछ लोगों का अपॉइंटमेंट है या उनकी तारीख बहुत पास है। उनकी बारी आपसे पहले आ सकती है।
phone-updated = { $time } तक की जानकारी
phone-again = फिर से देखें
phone-no-name = यह पेज आपका नाम कभी नहीं दिखाता।
phone-unreviewed = यह अनुवाद मशीन ने किया है। अगर कुछ साफ़ न हो, तो कृपया हमसे पूछें।
