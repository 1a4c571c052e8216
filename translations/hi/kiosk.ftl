### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = स्वागत है
kiosk-welcome-start = शुरू करने के लिए छुएँ
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = “notario” वकील नहीं होता। कानूनी सलाह के लिए “notario” को पैसे न दें।
kiosk-welcome-wait = कृपया थोड़ा रुकें।

## Language

kiosk-language-title = अपनी भाषा चुनें
kiosk-language-not-here = मेरी भाषा यहाँ नहीं है
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = हिन्दी के लिए यहाँ छुएँ
kiosk-language-spoken-title = आपकी भाषा कौन सी है?
kiosk-language-spoken-line = अपनी भाषा छुएँ। हमारे कर्मचारी आपके पास आएँगे।
kiosk-language-interpreter = हम आपके लिए दुभाषिया ढूँढेंगे।
kiosk-language-none-of-these = इनमें से कोई नहीं

## Notice

kiosk-notice-title = हम सरकार नहीं हैं। हम इमिग्रेशन पुलिस नहीं हैं।
kiosk-notice-who = स्वागत है। हम { $office } हैं। हम बिना मुनाफ़े का कानूनी दफ़्तर हैं।
kiosk-notice-cost = हमारी मदद मुफ़्त है या कम पैसों में है। फ़ीस के बारे में सिर्फ़ हमारे कर्मचारी बताते हैं।
kiosk-notice-what = यह स्क्रीन आपको सिर्फ़ लाइन में जगह देती है। यह कानूनी सलाह नहीं दे सकती। इसे इस्तेमाल करने से हम आपके वकील नहीं बन जाते।
kiosk-notice-why = हम पूछते हैं कि आपको किस काम में मदद चाहिए और आपके कागज़ पर कौन सी तारीख है, ताकि सही व्यक्ति समय पर आपकी मदद कर सके।
kiosk-notice-choice = चाहें तो कोई भी सवाल छोड़ दें। चाहें तो स्क्रीन की जगह किसी से बात करें। दुभाषिया मुफ़्त मिलता है।
kiosk-notice-private = आपके जवाब सिर्फ़ हमारे कर्मचारी देखेंगे। हम इन्हें इमिग्रेशन को या दूसरे लोगों को नहीं देते। हम तभी देंगे जब आप लिखकर हाँ कहें या कानून हमें मजबूर करे। अगर कभी ऐसा हुआ, तो कानून जहाँ तक इजाज़त देगा, हम आपकी रक्षा करेंगे।
kiosk-notice-erased = कृपया अपनी कहानी यहाँ न लिखें। कृपया पुलिस, अपने इमिग्रेशन के इतिहास या दूसरे लोगों के बारे में न लिखें। अगर आपने अभी बीच में छोड़ दिया, तो आपके जवाब मिट जाएँगे।
kiosk-notice-contact = हम आपको तभी फ़ोन करेंगे, मैसेज भेजेंगे या लिखेंगे, जब आप कहें कि यह सुरक्षित है।
kiosk-notice-kept = अगर आप नंबर लें, तो हम आपके जवाब अपने दफ़्तर के नियमों के हिसाब से रखते हैं। चाहें तो हमसे इनकी कॉपी माँगें या इन्हें मिटाने को कहें।
kiosk-notice-conflict = अगर हम आपके मामले में पहले से किसी और की मदद कर रहे हैं, तो शायद हम आपकी मदद न कर पाएँ। हम आपको इसका कारण नहीं बता सकते।
kiosk-notice-notario = “notario” वकील नहीं होता। चाहें तो हमारा प्रमाणपत्र देखने को माँगें। खाली फ़ॉर्म पर कभी दस्तख़त न करें।
kiosk-notice-unhappy = अगर आपको हमारा काम ठीक न लगे, तो कृपया यहाँ किसी को भी बताएँ।
kiosk-notice-version = इस सूचना का संस्करण { $version }, { $date }।
kiosk-notice-accept = समझ आ गया
kiosk-notice-person = मुझे किसी से बात करनी है
kiosk-notice-unreviewed = यह अनुवाद मशीन ने किया है। अगर कुछ साफ़ न हो, तो कृपया हमसे पूछें।

## Buttons around a screen

kiosk-back = पीछे
kiosk-skip = छोड़ें
kiosk-continue = आगे बढ़ें
kiosk-finish = पूरा करें
kiosk-done = हो गया
kiosk-more = और
kiosk-previous = पिछला
kiosk-call = किसी को बुलाएँ
kiosk-erase = मिटाएँ
kiosk-hide = छिपाएँ
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = अपने जवाबों पर लौटने के लिए छुएँ
kiosk-finish-now = अभी पूरा करें
kiosk-tell = किसी को बताएँ
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = किसी को बताना है
kiosk-page = { $of } में से पेज { $page }

## How the screen can help

kiosk-comfort = स्क्रीन की मदद
kiosk-comfort-title = यह स्क्रीन आपकी मदद कैसे करे?
kiosk-comfort-large = बड़े अक्षर
kiosk-comfort-contrast = गहरे रंग
kiosk-comfort-lower = सब कुछ नीचे दिखाएँ
kiosk-comfort-aloud = मुझे सब पढ़कर सुनाएँ
kiosk-comfort-louder = आवाज़ बढ़ाएँ
kiosk-comfort-quieter = आवाज़ घटाएँ
kiosk-comfort-headphones = दूसरे लोग इसे सुन सकते हैं। हेडफ़ोन लगाने पर सिर्फ़ आपको सुनाई देगा।
kiosk-comfort-on = चालू
kiosk-comfort-off = बंद
kiosk-listen = सुनें
kiosk-listen-stop = आवाज़ रोकें

## Dates

kiosk-date-year = साल
kiosk-date-month = महीना
kiosk-date-day = दिन
kiosk-date-unknown = पता नहीं
kiosk-date-other-year = कोई और साल
kiosk-date-age = मुझे सिर्फ़ उम्र पता है
kiosk-date-age-title = उम्र कितनी है?
kiosk-month-1 = जनवरी
kiosk-month-2 = फ़रवरी
kiosk-month-3 = मार्च
kiosk-month-4 = अप्रैल
kiosk-month-5 = मई
kiosk-month-6 = जून
kiosk-month-7 = जुलाई
kiosk-month-8 = अगस्त
kiosk-month-9 = सितंबर
kiosk-month-10 = अक्टूबर
kiosk-month-11 = नवंबर
kiosk-month-12 = दिसंबर

## Keyboard

kiosk-key-space = खाली जगह
kiosk-key-backspace = एक अक्षर मिटाएँ
kiosk-key-clear = सब मिटाएँ
kiosk-key-shift = कैपिटल अक्षर
kiosk-key-numbers = नंबर और चिह्न
kiosk-key-letters = अक्षर
kiosk-key-accents = चिह्न वाले अक्षर
kiosk-key-plus = प्लस का चिह्न
kiosk-key-order = वर्णमाला का क्रम
kiosk-key-more-letters = और अक्षर
kiosk-key-half-space = आधी खाली जगह
kiosk-field-show = दिखाएँ
kiosk-field-hide = छिपाएँ

## Phone numbers and countries

kiosk-country-code = यह फ़ोन किस देश का है?
kiosk-country-other = कोई और देश
kiosk-country-none = कोई देश नहीं
kiosk-country-search = देश के नाम के पहले अक्षर लिखें।
kiosk-country-not-found = ऐसे शुरू होने वाला कोई देश नहीं है। एक अक्षर मिटाएँ या पूरा नाम लिखें।

## Lists of several things, such as all trips

kiosk-rows-add = एक जोड़ें
kiosk-rows-another = एक और जोड़ें
kiosk-rows-none = जोड़ने को कुछ नहीं है
kiosk-rows-done = बस इतना ही
kiosk-rows-remove = हटाएँ
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = नंबर { $at }

## Review

kiosk-review-title = अपने जवाब देखें
kiosk-review-help = किसी जवाब को बदलने के लिए उसे छुएँ। अपना नंबर पाने के लिए “पूरा करें” छुएँ।
kiosk-review-change = बदलें
kiosk-review-skipped = छोड़ा गया

## Ticket

kiosk-ticket-title = आपका नंबर
kiosk-ticket-printing = आपकी पर्ची छप रही है।
kiosk-ticket-printed = अपनी पर्ची ले लें।
kiosk-ticket-not-printed = पर्ची नहीं है। कृपया अपना नंबर याद रखें।
kiosk-ticket-range = इंतज़ार करीब { $from } से { $to } मिनट का है।
kiosk-ticket-unsure = अगर आपकी पर्ची निकले, तो उसे ले लें। कृपया अपना नंबर याद रखें।
kiosk-ticket-again = फिर से छापें
kiosk-ticket-wait = कृपया बैठ जाएँ।
kiosk-ticket-listen = हम आपका नंबर पुकारेंगे, आपका नाम नहीं।

## Messages that cover the screen

kiosk-coming-title = हमारे कर्मचारी आ रहे हैं
kiosk-coming-line = कृपया यहीं रुकें। हम आपकी मदद करेंगे। अगर कोई न आए, तो कृपया काउंटर पर जाएँ।
kiosk-coming-close = ठीक है
kiosk-still-title = क्या आप अभी भी यहाँ हैं?
kiosk-still-line = अगर किसी ने स्क्रीन नहीं छुई, तो सब कुछ मिट जाएगा।
kiosk-still-here = मैं अभी यहीं हूँ
kiosk-ask-erase-title = सब कुछ मिटा दें?
kiosk-ask-erase-line = आपके जवाब मिट जाएँगे। उन्हें कोई नहीं देखेगा।
kiosk-ask-erase-yes = सब कुछ मिटाएँ
kiosk-ask-erase-no = मेरे जवाब रहने दें
kiosk-erased-title = सब कुछ मिट गया है
kiosk-erased-line = कुछ भी नहीं रखा गया। चाहें तो कभी भी फिर से शुरू करें।

## When no visit can be taken

kiosk-closed-title = दफ़्तर अभी बंद है
kiosk-closed-line = कृपया दफ़्तर खुलने पर फिर आएँ।
# $when is a day and a time.
kiosk-closed-opens = दफ़्तर फिर खुलेगा: { $when }
kiosk-late-title = आज के लिए देर हो गई है
kiosk-late-line = शायद आज हम आपसे न मिल पाएँ। चाहें तो फिर भी नंबर लें।
kiosk-late-go-on = नंबर लें
kiosk-late-leave = किसी और दिन आएँ
kiosk-late-cut-off = करीब { $time } के बाद आने वालों से आज शायद मुलाकात नहीं हो पाएगी।
kiosk-late-first = क्या आज आपका अपॉइंटमेंट है, या आज की तारीख वाला कागज़ है? या आपकी तारीख बहुत पास है? नंबर लें: आपकी बारी दूसरों से पहले आ सकती है।
kiosk-lane-rests = इस तरह की मदद के लिए अभी किसी को नहीं बुलाया जा रहा। करीब { $time } पर फिर शुरू होगा। नंबर अभी लिया जा सकता है।
kiosk-lane-closed = इस तरह की मदद के लिए अभी किसी को नहीं बुलाया जा रहा। नंबर लिया जा सकता है। काउंटर पर आपको दूसरी मदद या दूसरे दिन के बारे में बताया जाएगा।
kiosk-full-title = आज हम और लोगों से नहीं मिल सकते
kiosk-full-line = क्या आपकी तारीख बहुत पास है? कृपया काउंटर पर किसी को बताएँ।
kiosk-out-of-order-title = यह स्क्रीन अभी काम नहीं कर रही
kiosk-out-of-order-line = कृपया काउंटर से कागज़ का फ़ॉर्म लें।

## A young person who came alone

kiosk-minor-title = हमारे कर्मचारी आपके पास आ रहे हैं
kiosk-minor-line = अभी कोई जवाब देना ज़रूरी नहीं है। कृपया यहीं रुकें। अगर कोई न आए, तो कृपया काउंटर पर जाएँ।

## Parts of a name

kiosk-name-given = पहला नाम
kiosk-name-family = सरनेम
kiosk-name-second-family = दूसरा सरनेम

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = स्वागत है। हम बिना मुनाफ़े का कानूनी दफ़्तर हैं।
# Follows the second fault at the same question.
kiosk-fault-offer = चाहें तो “किसी को बुलाएँ” छुएँ। हम आपकी मदद करेंगे।
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = उम्र { $age } साल
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } जोड़ा गया
   *[other] { $count } जोड़े गए
}
