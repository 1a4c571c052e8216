### The paper ticket. It never says why the person came.

ticket-arrived = आपके आने का समय { $time }
ticket-range = इंतज़ार: करीब { $from } से { $to } मिनट
ticket-have-ready-papers = कृपया अपने सब कागज़ तैयार रखें।
ticket-have-ready-listen = कृपया पास में रहें। हम आपका नंबर पुकारेंगे।
ticket-may-go = { $time } तक आप बाहर रह सकते हैं। उसके बाद कृपया यहीं रहें: हम आपका नंबर पुकारेंगे।
ticket-fraud = “notario” वकील नहीं होता। कानूनी सलाह के लिए “notario” को पैसे न दें।
ticket-copy = कॉपी
# For staff, always printed in English.
ticket-staff = Staff: reads { $language }
