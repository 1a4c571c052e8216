### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = तपाईं आज कसका लागि आउनुभएको हो?
    .help = तपाईं आफ्ना लागि वा अरूका लागि आउन सक्नुहुन्छ।
form-for-whom-me = मेरा लागि
form-for-whom-child = मेरो बच्चाका लागि
form-for-whom-family = मेरो परिवारको कसैका लागि
form-for-whom-other = अरू कसैका लागि

form-adult = ती व्यक्ति 18 वर्ष वा माथिको हुनुहुन्छ?
    .help = यो प्रश्न मद्दत चाहिने व्यक्तिका बारेमा हो।
form-adult-yes = हो
form-adult-no = होइन, 18 भन्दा कम
form-adult-self = तपाईं 18 वर्ष वा माथिको हुनुहुन्छ?

form-helper-name = तपाईं अरूलाई मद्दत गर्दै हुनुहुन्छ। तपाईंको आफ्नै पहिलो नाम के हो?
    .help = हामी तपाईंको नाम ती व्यक्तिबाट अलग राख्छौं। यो छोड्न सक्नुहुन्छ।

form-been-here = तपाईं यसअघि यो अफिसमा आउनुभएको छ?
    .help = हामी सबैलाई एउटै प्रश्न सोध्छौं।
form-been-here-first = यो मेरो पहिलो पटक हो
form-been-here-case = यहाँ मेरो मुद्दा छ
form-been-here-before = म पहिले पनि आएको हुँ
form-been-here-unsure = पक्का थाहा छैन

form-appointment = आज तपाईंको अपोइन्टमेन्ट छ?
    .help = अपोइन्टमेन्ट भनेको हामीले तपाईंसँग पहिल्यै मिलाएको समय हो।
form-appointment-yes = छ
form-appointment-no = छैन

form-appointment-code = तपाईंको अपोइन्टमेन्टको कोड के हो?
    .help = यसमा 4 अङ्क हुन्छन्। यो तपाईंको अपोइन्टमेन्ट कार्डमा छ। यो छोड्न सक्नुहुन्छ।

form-appointment-time = तपाईंको अपोइन्टमेन्ट कति बजे हो?
    .help = सबैभन्दा नजिकको समय छुनुहोस्। यो छोड्न सक्नुहुन्छ।

form-help-with = तपाईंलाई केमा मद्दत चाहिन्छ?
    .help = 3 वटासम्म छुनुहोस्।
form-help-with-citizenship = नागरिकता
form-help-with-green-card = ग्रीन कार्ड
form-help-with-work-permit = वर्क परमिट
form-help-with-family = परिवार ल्याउन
form-help-with-court = इमिग्रेसन अदालत
form-help-with-asylum = सुरक्षा वा शरण (असाइलम)
form-help-with-travel = यात्राको कागज
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = मलाई आएको चिठी
form-help-with-address = मेरो ठेगाना बदल्न
form-help-with-records = मेरो फाइलको कपि
form-help-with-case = यहाँको मेरो मुद्दा
form-help-with-papers = कागज दिन वा लिन
form-help-with-payment = पैसा तिर्न
form-help-with-other = अरू केही
form-help-with-person = म कर्मचारीलाई भन्न चाहन्छु

form-worried-date = तपाईंलाई चिन्ता लाग्ने मिति भएको कुनै कागज छ?
    .help = जस्तै चिठी, सूचना वा कार्ड।
form-worried-date-yes = छ
form-worried-date-no = छैन
form-worried-date-unsure = पक्का थाहा छैन
form-worried-date-person = म कर्मचारीलाई भन्न चाहन्छु

form-paper-kind = यो कस्तो कागज हो?
    .help = सबैभन्दा मिल्दोलाई छुनुहोस्।
form-paper-kind-court = इमिग्रेसन अदालत
form-paper-kind-ice = ICE मा हाजिर हुने
form-paper-kind-uscis = USCIS को अपोइन्टमेन्ट
form-paper-kind-rfe = थप कागज माग्ने चिठी
form-paper-kind-denial = अस्वीकार गरेको चिठी
form-paper-kind-card = छिट्टै सकिने कार्ड
form-paper-kind-other = अरू केही

form-paper-date = कागजमा कुन मिति छ?
    .help = थाहा भएजति हाल्नुहोस्। साल मात्र भए पनि हुन्छ।

form-held = तपाईं जसका लागि आउनुभएको हो, ती व्यक्ति अहिले थुनामा हुनुहुन्छ?
    .help = जस्तै डिटेन्सन सेन्टर वा जेलमा।
form-held-yes = हो
form-held-no = होइन
form-held-person = म कर्मचारीलाई भन्न चाहन्छु
form-held-self = अहिले थुनामा रहनुभएको कसैका लागि तपाईं आउनुभएको हो?
    .help = जस्तै डिटेन्सन सेन्टर वा जेलमा।

form-private-room = तपाईं पहिले छुट्टै कोठामा कुरा गर्न चाहनुहुन्छ?
    .help = हामी सबैलाई सोध्छौं। कारण भन्नु पर्दैन।
form-private-room-yes = चाहन्छु
form-private-room-no = चाहन्नँ

form-staff-gender = तपाईं कोसँग कुरा गर्न चाहनुहुन्छ?
    .help = हामी सकेसम्म कोसिस गर्नेछौं।
form-staff-gender-woman = महिलासँग
form-staff-gender-man = पुरुषसँग
form-staff-gender-any = दुवै ठीक छ

form-speak-language = आज तपाईं कुन भाषामा बोल्न चाहनुहुन्छ?
    .help = दोभाषे सित्तैमा पाइन्छ।
form-speak-language-same = यो स्क्रिनको भाषा
form-speak-language-sign = इसाराको भाषा
form-speak-language-other = अर्को भाषा

form-reads = तपाईं यो भाषा राम्ररी पढ्न सक्नुहुन्छ?
    .help = यो स्क्रिनको भाषा भनेको हो। हामी पढेर पनि सुनाउन सक्छौं।
form-reads-yes = सक्छु
form-reads-little = अलिअलि
form-reads-no = सक्दिनँ

form-call-name = हामी तपाईंलाई कुन नामले बोलाऔं?
    .help = जुनसुकै नाम हुन्छ। यो भित्ताको स्क्रिनमा देखिँदैन।

form-name = तपाईंका कागजमा तपाईंको नाम के छ?
    .help = यो छोडेर पछि भन्न सक्नुहुन्छ।
form-name-other = कागजमा ती व्यक्तिको नाम के छ?
    .help = यो छोडेर पछि भन्न सक्नुहुन्छ।

form-name-latin = तपाईंको नाम अङ्ग्रेजी (ABC) अक्षरमा कसरी लेखिन्छ?
    .help = थाहा भए, पासपोर्ट वा कागजमा भएजस्तै। यो छोड्न सक्नुहुन्छ।
form-name-latin-other = ती व्यक्तिको नाम ABC अक्षरमा कसरी लेखिन्छ?
    .help = यो छोडेर पछि भन्न सक्नुहुन्छ।

form-birth-year = तपाईं कुन सालमा जन्मनुभयो?
    .help = साल मात्र। यो छोड्न सक्नुहुन्छ।
form-birth-year-other = ती व्यक्ति कुन सालमा जन्मनुभयो?
    .help = साल मात्र। यो छोड्न सक्नुहुन्छ।

form-phone = तपाईंका लागि कुन फोन नम्बरमा सम्पर्क गर्दा सुरक्षित हुन्छ?
    .help = अरू कसैले कुरा नसुन्ने नम्बर मात्र दिनुहोस्। यो छोड्न सक्नुहुन्छ।

form-phone-whose = यो कसको फोन हो?
    .help = फोन कसले उठाउन सक्छ भनी थाहा पाउन।
form-phone-whose-mine = मेरो मोबाइल
form-phone-whose-home = घरको फोन
form-phone-whose-work = कामको फोन
form-phone-whose-other = अरू कसैको फोन

form-phone-ok = यो नम्बरमा हामी के गर्न सक्छौं?
    .help = सुरक्षित भएका सबै छुनुहोस्। केही छुनुभएन भने, हामी यो नम्बर चलाउँदैनौं।
form-phone-ok-call = फोन गर्न सक्नुहुन्छ
form-phone-ok-voice = भ्वाइस मेसेज छोड्न सक्नुहुन्छ
form-phone-ok-text = टेक्स्ट मेसेज पठाउन सक्नुहुन्छ

form-phone-script = अरू कसैले फोन उठाए, हामी के भनौं?
    .help = तपाईंले यहाँ छानेजस्तै हामी गर्नेछौं।
form-phone-script-only-me = मलाई मात्र खोज्नुहोस्, अरू केही नभन्नुहोस्
form-phone-script-friend = साथीले फोन गरेको भन्नुहोस्
form-phone-script-office = अफिसको नाम भन्न सक्नुहुन्छ

form-phone-times = फोन गर्न वा लेख्न कहिले सुरक्षित हुन्छ?
    .help = सुरक्षित भएका सबै छुनुहोस्।
form-phone-times-morning = बिहान
form-phone-times-afternoon = दिउँसो
form-phone-times-evening = साँझ
form-phone-times-weekend = शनिबार र आइतबार
form-phone-times-any = जुनसुकै बेला

form-email = सुरक्षित भए, तपाईंको इमेल ठेगाना के हो?
    .help = अरू कसैले नपढ्ने ठेगाना मात्र दिनुहोस्। यो छोड्न सक्नुहुन्छ।

form-email-shared = यो इमेल अरू कसैले पढ्छ?
    .help = अरू कसैले पढ्छ भने, हामी यसमा लेख्दैनौं।
form-email-shared-yes = पढ्छ
form-email-shared-no = पढ्दैन
form-email-shared-unsure = पक्का थाहा छैन

form-letters = हामी तपाईंको घरमा चिठी पठाउन सक्छौं?
    .help = “हुँदैन” छुनुभयो भने, हामी केही पठाउँदैनौं।
form-letters-no = हुँदैन
form-letters-yes = हुन्छ
form-letters-other = अर्को ठेगाना चलाउनुहोस्। म कर्मचारीलाई भन्न चाहन्छु।

form-town = तपाईं कुन सहर वा ZIP कोडमा बस्नुहुन्छ?
    .help = सहर मात्र, बाटोको नाम होइन। यो छोड्न सक्नुहुन्छ।

form-friend = हामीले फोन गर्न मिल्ने कुनै आफन्त वा साथी हुनुहुन्छ?
    .help = तपाईंलाई भेट्न सकेनौं भने मात्र। यो छोड्न सक्नुहुन्छ।
form-friend-name = ती व्यक्तिको पहिलो नाम के हो?
form-friend-phone = ती व्यक्तिको फोन नम्बर के हो?
form-friend-knows = तपाईं यहाँ हुनुहुन्छ भनी ती व्यक्तिलाई थाहा छ?
form-friend-knows-yes = थाहा छ
form-friend-knows-no = थाहा छैन

form-household = सँगै बस्ने र एउटै पैसाले चल्ने कति जना हुनुहुन्छ?
    .help = आफूलाई र बच्चाहरूलाई पनि गन्नुहोस्।
# The last tile after 1 to 8.
form-count-more = { $number } भन्दा बढी

form-income = तपाईंको घरमा महिनाको करिब कति पैसा आउँछ?
    .help = कर काट्नुअघि, सबैको जोडेर। यसले सित्तैको मद्दत खोज्न सजिलो हुन्छ।
# $amount is a sum of money such as $2,500.
form-income-up-to = महिनाको { $amount } सम्म
form-income-between = महिनाको { $from } देखि { $to } सम्म
form-income-more = महिनाको { $amount } भन्दा बढी
form-income-unsure = थाहा छैन
form-income-private = म भन्न चाहन्नँ

form-papers = तपाईंले आज कागज ल्याउनुभएको छ?
    .help = ती आफूसँगै राख्नुहोस्। हाम्रा कर्मचारीले अरू नभएको ठाउँमा हेर्नेछन्।
form-papers-yes = छ
form-papers-no = छैन

form-source = तपाईंले हाम्रो बारेमा कसरी थाहा पाउनुभयो?
    .help = यो छोड्न सक्नुहुन्छ।
form-source-friend = साथी वा परिवारबाट
form-source-community = मन्दिर, चर्च वा समुदायबाट
form-source-court = अदालत वा कुनै अफिसबाट
form-source-school = स्कुल वा डाक्टरबाट
form-source-internet = इन्टरनेट, रेडियो वा टिभीबाट
form-source-other = अरू तरिकाले

form-needs = तपाईंलाई यीमध्ये केही चाहिन्छ?
    .help = चाहिने सबै छुनुहोस्।
form-needs-wheelchair = ह्विलचेयरका लागि ठाउँ
form-needs-hearing = सुन्न मद्दत
form-needs-seeing = देख्न मद्दत
form-needs-seat = बस्ने ठाउँ
form-needs-baby = मसँग सानो बच्चा छ

## Answers that many questions share

form-yes = हो
form-no = होइन
form-unsure = पक्का थाहा छैन
form-none = यीमध्ये कुनै होइन
form-other = अरू केही
form-person = म कर्मचारीलाई भन्न चाहन्छु

form-lane-desk = काउन्टर
form-lane-consultation = सल्लाह

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = यो जवाफ प्रश्नसँग मिलेन। कृपया फेरि कोसिस गर्नुहोस्।
form-fault-choice = कृपया स्क्रिनमा भएका जवाफमध्ये एउटा छुनुहोस्।
form-fault-twice = तपाईंले एउटै जवाफ दुई पटक छुनुभयो। कृपया एक पटक मात्र छुनुहोस्।
form-fault-too-many = { $max } वटासम्म छुन सकिन्छ। कुनै हटाउन त्यसलाई फेरि छुनुहोस्।
form-fault-empty = अझै केही लेखिएको छैन। कृपया केही लेख्नुहोस् वा “छोड्नुहोस्” छुनुहोस्।
form-fault-too-long = यो धेरै लामो भयो। कृपया { $max } अक्षरसम्म मात्र लेख्नुहोस्।
form-fault-control = कृपया अक्षर, अङ्क र खाली ठाउँ मात्र लेख्नुहोस्।
form-fault-date = यो मिति अझै पूरा भएको छैन। कृपया कम्तीमा साल छान्नुहोस् वा “थाहा छैन” छुनुहोस्।
form-fault-date-month = यो मिति अझै पूरा भएको छैन। कृपया महिना पनि छान्नुहोस् वा “थाहा छैन” छुनुहोस्।
form-fault-year = कृपया साल फेरि हेर्नुहोस्। यो { $min } देखि { $max } सम्म हुन सक्छ।
form-fault-phone-letters = कृपया फोनका लागि अङ्क मात्र लेख्नुहोस्।
form-fault-phone-digits = कृपया फोन नम्बर फेरि हेर्नुहोस्। यसमा 7 देखि 15 अङ्क हुनुपर्छ।
form-fault-phone-country = यो नम्बर यो देशसँग मिल्दैन। कृपया नम्बर र देश फेरि हेर्नुहोस्।
form-fault-phone-area = कृपया एरिया कोडसहित पूरा नम्बर हाल्नुहोस्।
form-fault-email = कृपया इमेल ठेगाना फेरि हेर्नुहोस्। यसमा @ र थोप्लो चाहिन्छ (जस्तै name@example.com)।
form-fault-number = कृपया { $min } देखि { $max } सम्मको नम्बर छान्नुहोस्।
form-fault-future = यो दिन अझै आएको छैन। कृपया मिति फेरि हेर्नुहोस्।
# $month is the name of a month, $days how many days it has.
form-fault-month-days = त्यो साल { $month } मा { $days } दिन छन्। कृपया अर्को दिन छान्नुहोस्।
form-fault-code = यो नम्बर मिलेजस्तो छैन। कृपया आफ्नो कागज फेरि हेर्नुहोस् वा छोड्नुहोस्।
form-fault-code-a-number = A-Number मा A अक्षर र 7 देखि 9 अङ्क हुन्छन्। कृपया फेरि हेर्नुहोस् वा छोड्नुहोस्।
form-fault-code-receipt = रसिद नम्बरमा 3 अक्षर र 10 अङ्क हुन्छन्। कृपया फेरि हेर्नुहोस् वा छोड्नुहोस्।
form-fault-rows-full = यहाँ थप ठाउँ छैन। कृपया बाँकी कुरा कर्मचारीलाई भन्नुहोस्।
