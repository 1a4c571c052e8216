### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = तपाईंको नम्बर
# How many people are called before this one.
phone-ahead = { $count ->
    [one] तपाईंभन्दा अगाडि { $count } जना छ।
   *[other] तपाईंभन्दा अगाडि { $count } जना छन्।
}
phone-range = करिब { $from } देखि { $to } मिनेट पर्खनुपर्छ।
phone-next = यसपछि तपाईंको पालो हो। कृपया नजिकै बस्नुहोस्।
phone-called = कृपया अहिले झ्याल { $window } मा जानुहोस्।
phone-go = कृपया अहिले यहाँ जानुहोस्: { $place }।
phone-missed = हामीले बोलायौं, तर तपाईं आउनुभएन। कृपया काउन्टरमा जानुहोस्।
phone-with-us = तपाईं अहिले हामीसँग हुनुहुन्छ।
phone-hold = तपाईं { $time } मा फर्कन सक्नुहुन्छ। हामी तपाईंको पालो राख्छौं।
phone-ended = तपाईंको भेट सकियो।
phone-gone = यो पेज सकियो। कृपया काउन्टरमा सोध्नुहोस्।
phone-trouble = यस घडी हामी तपाईंको नम्बर देखाउन सक्दैनौं। यो पेजले आफैं फेरि प्रयास गर्छ। तपाईं जहिले पनि काउन्टरमा सोध्न सक्नुहुन्छ।
phone-late = आज हामी तपाईंलाई भेट्न नसकौंला। कृपया काउन्टरमा सोध्नुहोस्।
phone-order = कसैको अपोइन्टमेन्ट वा एकदमै नजिकको मिति हुन्छ। उहाँहरू तपाईंभन्दा पहिले जान सक्नुहुन्छ।
phone-updated = { $time } सम्मको जानकारी
phone-again = फेरि हेर्नुहोस्
phone-no-name = यो पेजले तपाईंको नाम कहिल्यै देखाउँदैन।
phone-unreviewed = यो अनुवाद मेसिनले गरेको हो। केही कुरा नबुझिए, कृपया हामीलाई सोध्नुहोस्।
