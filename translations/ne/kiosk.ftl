### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = स्वागत छ
kiosk-welcome-start = सुरु गर्न छुनुहोस्
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = “notario” वकिल होइन। कानुनी सल्लाहका लागि “notario” लाई पैसा नदिनुहोस्।
kiosk-welcome-wait = कृपया एकछिन पर्खनुहोस्।

## Language

kiosk-language-title = आफ्नो भाषा छान्नुहोस्
kiosk-language-not-here = मेरो भाषा यहाँ छैन
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = नेपालीका लागि यहाँ छुनुहोस्
kiosk-language-spoken-title = तपाईं कुन भाषा बोल्नुहुन्छ?
kiosk-language-spoken-line = आफ्नो भाषा छुनुहोस्। कर्मचारी तपाईंकहाँ आउनुहुनेछ।
kiosk-language-interpreter = हामी तपाईंका लागि दोभाषे खोज्नेछौं।
kiosk-language-none-of-these = यीमध्ये कुनै होइन

## Notice

kiosk-notice-title = हामी सरकार होइनौं। हामी इमिग्रेसन पुलिस होइनौं।
kiosk-notice-who = स्वागत छ। हामी { $office } हौं। यो नाफा नलिने कानुनी अफिस हो।
kiosk-notice-cost = हाम्रो मद्दत सित्तैमा वा थोरै पैसामा हुन्छ। शुल्कबारे हाम्रा कर्मचारीले मात्र बताउँछन्।
kiosk-notice-what = यो स्क्रिनले तपाईंलाई लाइनमा पालो मात्र दिन्छ। यसले कानुनी सल्लाह दिन सक्दैन। यो चलाउँदैमा हामी तपाईंको वकिल हुँदैनौं।
kiosk-notice-why = तपाईंलाई के मद्दत चाहियो र कागजमा कुन मिति छ भनी सोध्छौं, ताकि ठिक मान्छेले बेलैमा मद्दत गर्न सकून्।
kiosk-notice-choice = तपाईं जुनसुकै प्रश्न छोड्न सक्नुहुन्छ। स्क्रिनको सट्टा कर्मचारीसँग कुरा गर्न सक्नुहुन्छ। दोभाषे सित्तैमा पाइन्छ।
kiosk-notice-private = तपाईंका जवाफ हाम्रा कर्मचारीले मात्र हेर्नेछन्। हामी ती इमिग्रेसन वा अरूलाई दिँदैनौं। तपाईंले लेखेर हुन्छ भन्नुभयो वा कानुनले बाध्य पार्‍यो भने मात्र दिन्छौं। त्यस्तो भयो भने, कानुनले दिएसम्म हामी तपाईंलाई जोगाउनेछौं।
kiosk-notice-erased = कृपया आफ्नो कथा यहाँ नलेख्नुहोस्। कृपया प्रहरी, आफ्नो इमिग्रेसनको इतिहास वा अरू मान्छेका बारेमा नलेख्नुहोस्। अहिले रोक्नुभयो भने, तपाईंका जवाफ मेटिन्छन्।
kiosk-notice-contact = तपाईंले सुरक्षित छ भन्नुभयो भने मात्र हामी फोन गर्छौं, मेसेज पठाउँछौं वा लेख्छौं।
kiosk-notice-kept = तपाईंले नम्बर लिनुभयो भने, हामी तपाईंका जवाफ अफिसको नियमअनुसार राख्छौं। तपाईं हामीसँग तिनको कपि माग्न वा मेटाउन भन्न सक्नुहुन्छ।
kiosk-notice-conflict = हामीले तपाईंको मुद्दामा पहिल्यै अरू कसैलाई मद्दत गरिरहेका छौं भने, तपाईंलाई मद्दत गर्न नसकौंला। यसको कारण भन्न सक्दैनौं।
kiosk-notice-notario = “notario” वकिल होइन। तपाईं हाम्रो प्रमाणपत्र हेर्न माग्न सक्नुहुन्छ। खाली फारममा कहिल्यै सही नगर्नुहोस्।
kiosk-notice-unhappy = हाम्रो काममा चित्त बुझेन भने, कृपया यहाँको जुनसुकै कर्मचारीलाई भन्नुहोस्।
kiosk-notice-version = यो सूचनाको संस्करण { $version }, { $date }।
kiosk-notice-accept = मैले बुझें
kiosk-notice-person = म कर्मचारीसँग कुरा गर्न चाहन्छु
kiosk-notice-unreviewed = यो अनुवाद मेसिनले गरेको हो। केही कुरा नबुझिए, कृपया हामीलाई सोध्नुहोस्।

## Buttons around a screen

kiosk-back = पछाडि
kiosk-skip = छोड्नुहोस्
kiosk-continue = अगाडि बढ्नुहोस्
kiosk-finish = पूरा गर्नुहोस्
kiosk-done = भयो
kiosk-more = थप
kiosk-previous = अघिल्लो
kiosk-call = कर्मचारी बोलाउनुहोस्
kiosk-erase = मेटाउनुहोस्
kiosk-hide = लुकाउनुहोस्
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = आफ्ना जवाफमा फर्कन छुनुहोस्
kiosk-finish-now = अहिले पूरा गर्नुहोस्
kiosk-tell = कर्मचारीलाई भन्नुहोस्
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = म कर्मचारीलाई भन्छु
kiosk-page = { $of } मध्ये पेज { $page }

## How the screen can help

kiosk-comfort = स्क्रिनको मद्दत
kiosk-comfort-title = यो स्क्रिनले तपाईंलाई कसरी मद्दत गरोस्?
kiosk-comfort-large = ठूला अक्षर
kiosk-comfort-contrast = गाढा रङ
kiosk-comfort-lower = सबै कुरा तल देखाउनुहोस्
kiosk-comfort-aloud = मलाई सबै पढेर सुनाउनुहोस्
kiosk-comfort-louder = आवाज ठूलो
kiosk-comfort-quieter = आवाज सानो
kiosk-comfort-headphones = अरूले यो सुन्न सक्छन्। हेडफोन लगाए तपाईंले मात्र सुन्नुहुन्छ।
kiosk-comfort-on = चालु
kiosk-comfort-off = बन्द
kiosk-listen = सुन्नुहोस्
kiosk-listen-stop = आवाज रोक्नुहोस्

## Dates

kiosk-date-year = साल
kiosk-date-month = महिना
kiosk-date-day = दिन
kiosk-date-unknown = थाहा छैन
kiosk-date-other-year = अर्को साल
kiosk-date-age = मलाई उमेर मात्र थाहा छ
kiosk-date-age-title = उमेर कति हो?
kiosk-month-1 = जनवरी
kiosk-month-2 = फेब्रुअरी
kiosk-month-3 = मार्च
kiosk-month-4 = अप्रिल
kiosk-month-5 = मे
kiosk-month-6 = जुन
kiosk-month-7 = जुलाई
kiosk-month-8 = अगस्ट
kiosk-month-9 = सेप्टेम्बर
kiosk-month-10 = अक्टोबर
kiosk-month-11 = नोभेम्बर
kiosk-month-12 = डिसेम्बर

## Keyboard

kiosk-key-space = खाली ठाउँ
kiosk-key-backspace = एउटा अक्षर मेटाउनुहोस्
kiosk-key-clear = सबै मेट्ने
kiosk-key-shift = क्यापिटल अक्षर
kiosk-key-numbers = अङ्क र चिह्न
kiosk-key-letters = अक्षर
kiosk-key-accents = चिह्न भएका अक्षर
kiosk-key-plus = प्लस चिह्न
kiosk-key-order = वर्णमालाको क्रम
kiosk-key-more-letters = थप अक्षर
kiosk-key-half-space = आधा खाली ठाउँ
kiosk-field-show = देखाउनुहोस्
kiosk-field-hide = लुकाउनुहोस्

## Phone numbers and countries

kiosk-country-code = यो फोन कुन देशको हो?
kiosk-country-other = अर्को देश
kiosk-country-none = कुनै देश छैन
kiosk-country-search = देशको नामका सुरुका अक्षर लेख्नुहोस्।
kiosk-country-not-found = यसरी सुरु हुने कुनै देश छैन। एउटा अक्षर मेटाउनुहोस् वा पूरा नाम लेख्नुहोस्।

## Lists of several things, such as all trips

kiosk-rows-add = एउटा थप्नुहोस्
kiosk-rows-another = अर्को थप्नुहोस्
kiosk-rows-none = थप्ने केही छैन
kiosk-rows-done = यति नै हो
kiosk-rows-remove = हटाउनुहोस्
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = नम्बर { $at }

## Review

kiosk-review-title = आफ्ना जवाफ हेर्नुहोस्
kiosk-review-help = जवाफ बदल्न त्यसलाई छुनुहोस्। आफ्नो नम्बर लिन “पूरा गर्नुहोस्” छुनुहोस्।
kiosk-review-change = बदल्नुहोस्
kiosk-review-skipped = छोडिएको

## Ticket

kiosk-ticket-title = तपाईंको नम्बर
kiosk-ticket-printing = तपाईंको कागज छापिँदै छ।
kiosk-ticket-printed = आफ्नो कागज लिनुहोस्।
kiosk-ticket-not-printed = कागज छैन। कृपया आफ्नो नम्बर सम्झनुहोस्।
kiosk-ticket-range = करिब { $from } देखि { $to } मिनेट पर्खनुपर्छ।
kiosk-ticket-unsure = तपाईंको कागज निस्कियो भने, लिनुहोस्। कृपया आफ्नो नम्बर सम्झनुहोस्।
kiosk-ticket-again = फेरि छाप्नुहोस्
kiosk-ticket-wait = कृपया बस्नुहोस्।
kiosk-ticket-listen = हामी तपाईंको नम्बर बोलाउनेछौं, नाम होइन।

## Messages that cover the screen

kiosk-coming-title = कर्मचारी आउँदै हुनुहुन्छ
kiosk-coming-line = कृपया यहीं पर्खनुहोस्। हामी तपाईंलाई मद्दत गर्नेछौं। कोही आएन भने, कृपया काउन्टरमा जानुहोस्।
kiosk-coming-close = हुन्छ
kiosk-still-title = तपाईं अझै यहाँ हुनुहुन्छ?
kiosk-still-line = कसैले स्क्रिन छोएन भने, सबै कुरा मेटिन्छ।
kiosk-still-here = म अझै यहाँ छु
kiosk-ask-erase-title = सबै मेटाउने हो?
kiosk-ask-erase-line = तपाईंका जवाफ मेटिनेछन्। कसैले देख्ने छैन।
kiosk-ask-erase-yes = सबै मेटाउनुहोस्
kiosk-ask-erase-no = मेरा जवाफ राख्नुहोस्
kiosk-erased-title = सबै मेटियो
kiosk-erased-line = केही पनि राखिएन। तपाईं जहिले पनि फेरि सुरु गर्न सक्नुहुन्छ।

## When no visit can be taken

kiosk-closed-title = अहिले अफिस बन्द छ
kiosk-closed-line = कृपया अफिस खुला हुँदा फेरि आउनुहोस्।
# $when is a day and a time.
kiosk-closed-opens = अफिस फेरि खुल्ने समय: { $when }
kiosk-late-title = आजका लागि ढिलो भयो
kiosk-late-line = आज हामी तपाईंलाई भेट्न नसकौंला। तैपनि तपाईं नम्बर लिन सक्नुहुन्छ।
kiosk-late-go-on = नम्बर लिनुहोस्
kiosk-late-leave = अर्को दिन आउनुहोस्
kiosk-late-cut-off = करिब { $time } पछि आउने मानिसलाई आज सायद भेट्न सकिँदैन।
kiosk-late-first = आज तपाईंको अपोइन्टमेन्ट वा आजको मितिको कागज छ? वा तपाईंको मिति एकदमै नजिक छ? नम्बर लिनुहोस्: तपाईंको पालो अरूभन्दा पहिले आउन सक्छ।
kiosk-lane-rests = यस्तो मद्दतका लागि अहिले कसैलाई बोलाउँदैनौं। करिब { $time } मा फेरि सुरु गर्छौं। नम्बर अहिले नै लिन सक्नुहुन्छ।
kiosk-lane-closed = यस्तो मद्दतका लागि अहिले कसैलाई बोलाउँदैनौं। नम्बर लिन सक्नुहुन्छ। काउन्टरले अर्को मद्दत वा अर्को दिनबारे भन्नेछ।
kiosk-full-title = आज हामी थप मान्छे लिन सक्दैनौं
kiosk-full-line = तपाईंको मिति एकदमै नजिक छ? कृपया काउन्टरमा भन्नुहोस्।
kiosk-out-of-order-title = यो स्क्रिन अहिले चल्दैन
kiosk-out-of-order-line = कृपया काउन्टरबाट कागजको फारम लिनुहोस्।

## A young person who came alone

kiosk-minor-title = कर्मचारी तपाईंकहाँ आउँदै हुनुहुन्छ
kiosk-minor-line = अहिले कुनै जवाफ दिनु पर्दैन। कृपया यहीं पर्खनुहोस्। कोही आएन भने, कृपया काउन्टरमा जानुहोस्।

## Parts of a name

kiosk-name-given = पहिलो नाम
kiosk-name-family = थर
kiosk-name-second-family = दोस्रो थर

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = स्वागत छ। यो नाफा नलिने कानुनी अफिस हो।
# Follows the second fault at the same question.
kiosk-fault-offer = तपाईं “कर्मचारी बोलाउनुहोस्” पनि छुन सक्नुहुन्छ। हामी मद्दत गर्नेछौं।
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $year } { $month } { $day }
kiosk-review-month = { $year } { $month }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = { $age } वर्ष
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } वटा थपियो
   *[other] { $count } वटा थपिए
}
