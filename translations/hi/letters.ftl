### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = हम आपका केस लेते हैं
letter-title-limited-scope = हम एक हिस्से में आपकी मदद करते हैं
letter-title-advice-memo = आपके लिए हमारी सलाह
letter-title-non-engagement = हम आपका केस नहीं ले सकते
letter-title-waiting-list = आप हमारी प्रतीक्षा सूची में हैं
letter-title-what-we-need = हमें आपसे क्या चाहिए

## How they begin

letter-greeting = प्रिय { $name },
letter-greeting-nameless = नमस्ते,
letter-consulted-on = जिस दिन हमने आपसे बात की
letter-consulted-with = आपसे किसने बात की
letter-matter = हमने किस बारे में बात की

## Whether we are somebody's lawyers

letter-not-represented = हम आपका प्रतिनिधित्व नहीं करते
letter-not-represented-words = हम आपके वकील नहीं हैं। हम इस मामले में और कुछ नहीं करेंगे।
letter-not-yet = हम अभी आपका प्रतिनिधित्व नहीं करते
letter-not-yet-words = हम आपके वकील तभी होंगे जब आप और हम समझौते पर हस्ताक्षर करें।
letter-reason = हम हर पूछने वाले की मदद नहीं कर सकते। इसका मतलब यह नहीं कि आपने कुछ गलत किया।

## Dates

letter-time-limits = समय कम हो सकता है
letter-time-limits-words = ऐसी तारीखें हो सकती हैं जिनसे पहले आपको कुछ करना ज़रूरी है। कोई तारीख निकल गई तो आप अधिकार खो सकते हैं। कृपया अभी कदम उठाएँ।
letter-date-known = आपके कागज़ पर एक तारीख
letter-date-words = कृपया इस दिन से पहले वह कागज़ किसी वकील को दिखाएँ।

## What everybody is told

letter-others = कृपया जल्दी किसी दूसरे वकील या कानूनी संस्था से पूछें। आप यहाँ पूछ सकते हैं:
letter-no-opinion = यह चिट्ठी नहीं बताती कि आपका केस मज़बूत है या कमज़ोर।
letter-papers = हमने ये कागज़ आपको वापस दिए:
letter-papers-none = आपका कोई कागज़ हमारे पास नहीं है।
letter-keep = आपने हमें जो बताया वह हम रखते हैं। सालों की संख्या: { $years }।
letter-complaints = अगर आप हमसे खुश नहीं हैं, तो कृपया यहाँ बताएँ: { $contact }
letter-language = हम यह चिट्ठी आपको आपकी भाषा में पढ़कर सुना सकते हैं। यह मुफ़्त है।
letter-delivery = हम यह चिट्ठी आपके हाथ में देते हैं। हम इसे वहीं भेजते हैं जिसे आप सुरक्षित बताएँ।
letter-copy = हम इस चिट्ठी की एक कॉपी रखते हैं।

## What stands in some of them

letter-accept = हमें आपकी मदद करने में खुशी है। जब आप और हम समझौते पर हस्ताक्षर करते हैं तब हम शुरू करते हैं।
letter-next-steps = अब आप क्या करें:
letter-tell-us = कोई चिट्ठी मिले या घर बदलें तो कृपया हमें तुरंत बताएँ।
letter-we-do = हम आपके लिए यह करते हैं:
letter-we-do-not = हम यह नहीं करते:
letter-advice-only = यह सलाह सिर्फ़ आपके लिए है। यह उस पर टिकी है जो आपने हमें बताया।
letter-advice-signed = यह सलाह किसने जाँची
letter-no-more = इस सलाह के बाद हम और कुछ नहीं करते, जब तक हम समझौते पर हस्ताक्षर न करें।
letter-waiting = हम आज आपकी मदद नहीं कर सकते। हम आपका केस फिर से देखेंगे।
letter-look-again = जिस दिन हम फिर देखेंगे
letter-need = कृपया हमारे पास लाएँ या हमें बताएँ:
letter-need-by = कृपया इस दिन तक आएँ
letter-signed = दफ़्तर की ओर से
letter-day = दिन
