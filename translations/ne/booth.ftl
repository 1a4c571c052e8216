### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = गोप्य फारम
booth-start-line = काउन्टरबाट पाएको कोड हाल्नुहोस्।
booth-code-wrong = यो कोड चल्दैन। कृपया फेरि हेर्नुहोस् वा काउन्टरमा सोध्नुहोस्।
booth-code-again = यो कोड अब चल्दैन। कृपया काउन्टरमा नयाँ कोड माग्नुहोस्।
booth-no-link = फारम अहिले खुल्न सक्दैन। कृपया काउन्टरमा भन्नुहोस्।

## The notice of the private form

booth-notice-title = सुरु गर्नुअघि
booth-notice-private = यो फारम हाम्रा कानुनी कर्मचारीका लागि मात्र हो। कानुनी मद्दत पाउन तपाईंले भनेको कुरा कानुनले जोगाउँछ।
booth-notice-lawyer = यो भर्दैमा हामी अझै तपाईंको वकिल हुँदैनौं। तपाईंको मुद्दा लिन सक्छौं कि सक्दैनौं, पछि भन्छौं।
booth-notice-conflict = तपाईंको विरुद्धमा भएको मान्छेलाई हामी पहिल्यै मद्दत गरिरहेका छौं भने, तपाईंलाई मद्दत गर्न नसकौंला। यसको कारण भन्न सक्दैनौं। कृपया अरूको नाम हामीले सोधेको ठाउँमा मात्र लेख्नुहोस्।
booth-notice-kept = हरेक भाग पूरा गर्नेबित्तिकै लक भएर पठाइन्छ। यो स्क्रिनले त्यो फेरि देखाउन सक्दैन। हामी त्यो अफिसको नियमअनुसार राख्छौं। तपाईं हामीसँग त्यसको कपि माग्न वा मेटाउन भन्न सक्नुहुन्छ।
booth-notice-choice = तपाईं जुनसुकै प्रश्न छोड्न र जुनसुकै बेला रोक्न सक्नुहुन्छ। स्क्रिनको सट्टा कर्मचारीलाई भन्न सक्नुहुन्छ। दोभाषे सित्तैमा पाइन्छ।
booth-notice-truth = कृपया अन्दाज नगर्नुहोस्। “पक्का थाहा छैन” राम्रो जवाफ हो।
booth-notice-alone = अरू कसैले यो स्क्रिन देख्न सक्छ? तपाईं “लुकाउनुहोस्” छुन वा कर्मचारी बोलाउन सक्नुहुन्छ।

## Going through the parts

booth-part = { $of } मध्ये भाग { $at }
booth-part-start = यो भाग सुरु गर्नुहोस्
booth-part-skip = यो भाग छोड्नुहोस्
booth-part-finish = यो भाग पठाउनुहोस्
booth-part-unsent = यो भाग अझै पठाइएको छैन।
booth-part-sent-title = यो भाग लक भएर पठाइयो
booth-part-sent-line = यो स्क्रिनले अब यो देखाउन सक्दैन। हाम्रा कर्मचारीले हेर्न सक्छन्।
booth-part-next = अर्को भाग
booth-part-failed = हामीले यो भाग राख्न सकेनौं। कृपया जानुअघि काउन्टरमा भन्नुहोस्।
booth-stop = यहीं रोक्नुहोस्
booth-stop-line = त्यसपछि अगाडि बढ्न नयाँ कोड चाहिन्छ।
booth-erase-line = यस भागका जवाफ मेटिन्छन्। पठाइसकेका भाग हाम्रा कर्मचारीसँग रहन्छन्।
booth-done-title = धन्यवाद
booth-done-line = कृपया काउन्टरमा फर्कनुहोस्। अबको काम हाम्रा कर्मचारीले गर्नेछन्।

## The names of the parts

booth-part-service = तपाईंलाई के चाहिन्छ
booth-part-identity = तपाईंका बारेमा
booth-part-contact = तपाईंलाई कसरी सम्पर्क गर्ने
booth-part-dates = चिठी र मिति
booth-part-entry = अमेरिका आएको बारेमा
booth-part-status = तपाईंका इमिग्रेसनका कागज
booth-part-police = प्रहरी र अदालत
booth-part-safety = तपाईंको सुरक्षा
booth-part-family = तपाईंको परिवार
booth-part-money = पैसा
booth-part-people = तपाईंको मुद्दामा भएका अरू मान्छे

## What you need

booth-wish = तपाईं के होस् भन्ने चाहनुहुन्छ?
    .help = आफ्नै शब्दमा लेख्नुहोस्। थोरै शब्द भए पुग्छ।

booth-helped-before = यसअघि कसैले तपाईंलाई इमिग्रेसनका कागजमा मद्दत गरेको छ?
    .help = सबैलाई एक-एक गरी थप्नुहोस्।
booth-helped-before-who = को हुनुहुन्थ्यो?
booth-helped-before-who-lawyer = वकिल
booth-helped-before-who-representative = सरकारले मान्यता दिएको व्यक्ति
booth-helped-before-who-notario = “notario” वा सल्लाहकार
booth-helped-before-who-friend = साथी वा परिवार
booth-helped-before-name = ती व्यक्ति वा अफिसको नाम के हो?
booth-helped-before-paid = तपाईंले पैसा तिर्नुभयो?
booth-helped-before-filed = उहाँहरूले इमिग्रेसनमा कागज पठाउनुभयो?
booth-helped-before-result = त्यसको नतिजा के भयो?
booth-helped-before-report = उहाँहरूका बारेमा उजुरी गर्न चाहनुहुन्छ?

booth-filed = तपाईंले इमिग्रेसनमा कागज पठाइसक्नुभएको छ?
    .help = सबैलाई एक-एक गरी थप्नुहोस्।
booth-filed-form = फारमको नाम वा नम्बर के हो?
booth-filed-date = कहिले पठाइयो?
booth-filed-receipt = रसिद नम्बर के हो?
    .help = 3 अक्षर र 10 अङ्क, रसिदको चिठीमा।
booth-filed-status = त्यसको नतिजा के भयो?
booth-filed-status-waiting = म पर्खिरहेको छु
booth-filed-status-approved = स्वीकार भयो
booth-filed-status-denied = अस्वीकार भयो

## About you

booth-full-name = तपाईंको पूरा नाम के हो?
    .help = तपाईंका कागजमा भएजस्तै।
booth-full-name-name = तपाईंको पूरा नाम के हो?
booth-full-name-latin = तपाईंको नाम अङ्ग्रेजी (ABC) अक्षरमा कसरी लेखिन्छ?
    .help = थाहा भए, पासपोर्ट वा कागजमा भएजस्तै।
booth-full-name-father = तपाईंको बुबाको नाम के हो?
booth-full-name-mother = तपाईंको आमाको नाम के हो?
booth-full-name-document = यो नाम कुन कागजमा छ?
booth-full-name-document-passport = पासपोर्ट
booth-full-name-document-birth = जन्म दर्ताको कागज
booth-full-name-document-card = परिचयपत्र
booth-full-name-document-immigration = इमिग्रेसनको कागज

booth-other-names = तपाईंले अरू नाम पनि चलाउनुभएको छ?
    .help = जस्तै बिहेअघिको नाम, बोलाउने नाम, अर्को हिज्जे।
booth-other-names-name = त्यो नाम के हो?
booth-other-names-kind = त्यो कस्तो नाम हो?
booth-other-names-kind-before = बिहेअघिको नाम
booth-other-names-kind-nickname = बोलाउने नाम
booth-other-names-kind-papers = अरू कागजमा भएको नाम

booth-spoken-of = हामी तपाईंका लागि कुन नाम चलाऔं?
    .help = जुन नाम भए पनि हुन्छ। तपाईंसँग कुरा गर्दा हामी यही चलाउँछौं।
booth-spoken-of-name = हामी तपाईंका लागि कुन नाम चलाऔं?
booth-spoken-of-pronoun = हामी तपाईंका बारेमा कसरी बोलौं?
booth-spoken-of-pronoun-she = उनी, महिला
booth-spoken-of-pronoun-he = उनी, पुरुष
booth-spoken-of-pronoun-they = उहाँ, जो पनि
booth-spoken-of-pronoun-name = मेरो नाम मात्र भन्नुहोस्

booth-born = तपाईं कहिले जन्मनुभयो?
    .help = थाहा भएजति हाल्नुहोस्। साल मात्र भए पनि हुन्छ।
booth-born-date = तपाईं कहिले जन्मनुभयो?
booth-born-sure = यो मिति पक्का हो?

booth-birth-place = तपाईं कहाँ जन्मनुभयो?
    .help = थाहा नभए, सबैभन्दा नजिकको सहर हाल्नुहोस्।
booth-birth-place-city = तपाईं कुन सहर वा गाउँमा जन्मनुभयो?
booth-birth-place-country = तपाईं कुन देशमा जन्मनुभयो?

booth-citizenship = तपाईं कुन-कुन देशको नागरिक हुनुहुन्छ?
    .help = सबैलाई एक-एक गरी थप्नुहोस्। कसैको कुनै देश हुँदैन।
booth-citizenship-country = कुन देश?

booth-sex = तपाईंका कागजमा के लेखिएको छ: महिला वा पुरुष?
    .help = फारममा कागजमा जे लेखिएको छ त्यही चाहिन्छ। यो छोड्न सक्नुहुन्छ।
booth-sex-papers = तपाईंका कागजमा के लेखिएको छ?
booth-sex-papers-female = महिला
booth-sex-papers-male = पुरुष
booth-sex-papers-x = X
booth-sex-gender = तपाईं आफूलाई अर्को शब्दले चिनाउनुहुन्छ?
    .help = यो छोड्न सक्नुहुन्छ।

booth-marriage = तपाईंको बिहे भएको छ?
    .help = परिवार तपाईंका कागजका लागि महत्त्वपूर्ण हुन सक्छ, त्यसैले हामी सबैलाई सोध्छौं।
booth-marriage-single = कहिल्यै बिहे भएन
booth-marriage-married = बिहे भएको छ
booth-marriage-partner = हामी सँगै बस्छौं
booth-marriage-separated = हामी छुट्टिएका छौं
booth-marriage-divorced = डिभोर्स भयो
booth-marriage-widowed = श्रीमान् वा श्रीमतीको मृत्यु भयो

booth-a-number = तपाईंको A-Number छ?
    .help = यो इमिग्रेसनका धेरै कागजमा हुन्छ: A अक्षर र 7 देखि 9 अङ्क। कसैको एउटाभन्दा बढी हुन्छ।
booth-a-number-number = A-Number के हो?

booth-account = तपाईंसँग USCIS को खाता नम्बर वा रसिद नम्बर छ?
    .help = सबैलाई एक-एक गरी थप्नुहोस्।
booth-account-kind = यो कस्तो नम्बर हो?
booth-account-kind-account = अनलाइन खाता नम्बर
booth-account-kind-receipt = रसिद नम्बर
booth-account-number = नम्बर के हो?

booth-passport = तपाईंसँग पासपोर्ट वा आफ्नो दूतावासको कार्ड छ?
    .help = म्याद सकिएको भए पनि काम लाग्छ। यो छोड्न सक्नुहुन्छ।
booth-passport-country = त्यो कुन देशको हो?
booth-passport-number = त्यसको नम्बर के हो?
booth-passport-expires = त्यो कहिले सकिन्छ?

booth-i94 = तपाईंसँग I-94 कागज छ?
    .help = भिसा वा प्यारोल (आउने अनुमति) मा आउनेलाई इमिग्रेसनले यो दिन्छ।
booth-i94-number = त्यसको नम्बर के हो?
booth-i94-class = “class” मुनि कुन अक्षर छन्?
booth-i94-until = तपाईं कुन मितिसम्म बस्न पाउनुहुन्थ्यो?

booth-languages = तपाईं कुन-कुन भाषा चलाउनुहुन्छ?
    .help = तपाईंले बोल्ने सबै भाषा छुनुहोस्।
booth-languages-speaks = तपाईं कुन-कुन भाषा बोल्नुहुन्छ?
booth-languages-reads = तपाईं कुन-कुन भाषा पढ्नुहुन्छ?
booth-languages-interpreter = तपाईंलाई दोभाषे चाहिन्छ?
booth-languages-dialect = तपाईं आफ्नो भाषाको कुनै खास बोली बोल्नुहुन्छ?
    .help = जस्तै तपाईंको गाउँ वा ठाउँको नाम।

booth-school = तपाईं कति वर्ष स्कुल जानुभयो?
    .help = राम्ररी बुझाउन सकियोस् भनेर सोधेको हो। यो छोड्न सक्नुहुन्छ।
booth-school-years = तपाईं कति वर्ष स्कुल जानुभयो?
booth-school-reads = तपाईं आफ्नो भाषामा लेखपढ गर्न सक्नुहुन्छ?
booth-school-reads-yes = सक्छु
booth-school-reads-little = अलिअलि
booth-school-reads-no = सक्दिनँ
booth-school-hard = कुनै रोगले गर्दा तपाईंलाई सिक्न वा सम्झन गाह्रो हुन्छ?

booth-funders = हामीलाई पैसा दिनेहरूले सोध्ने तीन प्रश्न
    .help = यसले हाम्रो सेवा सित्तैमा राख्न मद्दत गर्छ। तपाईं हरेक प्रश्न छोड्न सक्नुहुन्छ।
booth-funders-latino = तपाईं हिस्पानिक वा ल्याटिनो हुनुहुन्छ?
booth-funders-race = तपाईं यीमध्ये के हुनुहुन्छ?
    .help = मिल्ने सबै छुनुहोस्।
booth-funders-race-native = अमेरिका वा अलास्काका आदिवासी
booth-funders-race-asian = एसियाली
booth-funders-race-black = अश्वेत वा अफ्रिकी अमेरिकी
booth-funders-race-pacific = हवाई वा प्रशान्त टापुका आदिवासी
booth-funders-race-white = श्वेत
booth-funders-veteran = तपाईं अमेरिकी सेनामा हुनुहुन्थ्यो?

## How we may reach you

booth-home-phone = तपाईंको घरमा फोन छ?
    .help = हामी यो तपाईंले भनेजस्तै मात्र चलाउँछौं।
booth-cell-phone = तपाईंसँग मोबाइल फोन छ?
    .help = हामी यो तपाईंले भनेजस्तै मात्र चलाउँछौं।
booth-work-phone = तपाईंको काममा फोन छ?
    .help = हामी यो तपाईंले भनेजस्तै मात्र चलाउँछौं।
# The same words for every phone.
booth-phone-number = नम्बर के हो?
booth-phone-ok = यो नम्बरमा हामी के गर्न सक्छौं?
    .help = सुरक्षित भएका सबै छुनुहोस्। केही छुनुभएन भने, हामी यो नम्बर चलाउँदैनौं।
booth-phone-ok-call = फोन गर्न सक्नुहुन्छ
booth-phone-ok-voice = भ्वाइस मेसेज छोड्न सक्नुहुन्छ
booth-phone-ok-text = टेक्स्ट मेसेज पठाउन सक्नुहुन्छ
booth-phone-ok-app = WhatsApp मा लेख्न सक्नुहुन्छ
booth-phone-script = अरू कसैले फोन उठाए, हामी के भनौं?
booth-phone-script-only-me = मलाई मात्र खोज्नुहोस्, अरू केही नभन्नुहोस्
booth-phone-script-friend = साथीले फोन गरेको भन्नुहोस्
booth-phone-script-office = अफिसको नाम भन्न सक्नुहुन्छ
booth-phone-times = कहिले सुरक्षित हुन्छ?
    .help = सुरक्षित भएका सबै छुनुहोस्।
booth-phone-times-morning = बिहान
booth-phone-times-afternoon = दिउँसो
booth-phone-times-evening = साँझ
booth-phone-times-weekend = शनिबार र आइतबार
booth-phone-times-any = जुनसुकै बेला
booth-phone-shared = यो फोन अरू कसैले पनि चलाउँछ वा हेर्छ?
booth-phone-employer = हामीले फोन गरेको तपाईंको मालिकले थाहा पाए हुन्छ?

booth-friend-phone = हामीले फोन गर्न मिल्ने परिवारको कोही वा साथी हुनुहुन्छ?
    .help = तपाईंलाई भेट्न सकेनौं भने मात्र।
booth-friend-phone-name = ती व्यक्तिको नाम के हो?
booth-friend-phone-relation = ती व्यक्ति तपाईंको को हुनुहुन्छ?
booth-friend-phone-script-only = ती व्यक्तिलाई मात्र खोज्नुहोस्, अरू केही नभन्नुहोस्
booth-friend-phone-knows = तपाईं हामीकहाँ आउनुहुन्छ भनी ती व्यक्तिलाई थाहा छ?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = श्रीमान् वा श्रीमती
booth-relation-former = पहिलेको श्रीमान् वा श्रीमती
booth-relation-parent = आमा वा बुबा
booth-relation-child = छोरा वा छोरी
booth-relation-sibling = दाजुभाइ वा दिदीबहिनी
booth-relation-other-family = परिवारको अरू कोही
booth-relation-friend = साथी
booth-relation-self = म

booth-home = तपाईं कहाँ बस्नुहुन्छ?
    .help = तपाईंले “हुन्छ” नभनेसम्म हामी त्यहाँ केही पठाउँदैनौं।
booth-home-kind = त्यो कस्तो ठाउँ हो?
booth-home-kind-own = मेरो घर
booth-home-kind-with = म अरूसँग बस्छु
booth-home-kind-shelter = आश्रय (सेल्टर)
booth-home-kind-none = मेरो पक्का ठाउँ छैन
# The same words for every address.
booth-address-street = बाटोको नाम र घर नम्बर के हो?
booth-address-unit = अपार्टमेन्ट वा कोठा नम्बर के हो?
    .help = यो छोड्न सक्नुहुन्छ।
booth-address-city = कुन सहर हो?
booth-address-state = कुन राज्य (स्टेट) हो?
    .help = दुई अक्षर भए पुग्छ, जस्तै TX।
booth-address-zip = ZIP कोड के हो?
booth-address-mail = हामी त्यहाँ चिठी पठाउन सक्छौं?
booth-address-plain = हाम्रो नाम नभएको सादा खाम चलाऔं?

booth-email = तपाईंको इमेल ठेगाना छ?
    .help = तपाईंका लागि सुरक्षित भए मात्र दिनुहोस्। यो छोड्न सक्नुहुन्छ।
booth-email-address = इमेल ठेगाना के हो?
booth-email-shared = यो इमेल अरू कसैले पढ्छ?
booth-email-device = अरू कसैले तपाईंको फोन वा कम्प्युटर हेर्न सक्छ?

booth-friend-home = तपाईंका लागि चिठी लिन सक्ने परिवारको कोही वा साथी हुनुहुन्छ?
    .help = आफूले पत्याएको मान्छे छान्नुहोस्। यो छोड्न सक्नुहुन्छ।
booth-friend-home-name = ती व्यक्तिको नाम के हो?
booth-friend-home-knows = तपाईं हामीकहाँ आउनुहुन्छ भनी ती व्यक्तिलाई थाहा छ?

booth-safe-mail = सरकारका चिठीका लागि कुनै सुरक्षित ठेगाना छ?
    .help = यो तपाईंको घरभन्दा फरक हुन सक्छ।
booth-safe-mail-program = तपाईं ठेगाना गोप्य राख्ने कुनै कार्यक्रममा हुनुहुन्छ?
booth-safe-mail-card = त्यो कार्यक्रममा तपाईंको कार्ड नम्बर के हो?
booth-safe-mail-expires = त्यो कार्ड कहिले सकिन्छ?

booth-secret-word = फोनमा कुरा गर्न एउटा गोप्य शब्द छान्नुहोस्
    .help = कुनै पनि कुरा गर्नुअघि हामी यो शब्द सोध्छौं। अरूले अन्दाज गर्न नसक्ने शब्द छान्नुहोस्।

## Letters and dates

booth-notices = तपाईंसँग इमिग्रेसन वा अदालतका चिठी वा कागज छन्?
    .help = अहिले आफूसँग भएका सबैलाई एक-एक गरी थप्नुहोस्।
booth-notices-kind = यो कस्तो कागज हो?
booth-notices-on = कागजमा कुन मिति छ?
booth-notices-received = यो तपाईंले कहिले पाउनुभयो?
booth-notices-due = तपाईंले कुन मितिसम्म केही गर्नुपर्छ?
booth-notices-how = यो तपाईंले कसरी पाउनुभयो?
booth-notices-how-mail = हुलाकबाट
booth-notices-how-hand = हातमै दिइयो

booth-court = इमिग्रेसन अदालतमा तपाईंको मुद्दा छ?
    .help = अदालतका कागजमा यो हुन्छ। थाहा नभए पनि हुन्छ।
booth-court-has = इमिग्रेसन अदालतमा तपाईंको मुद्दा छ?
booth-court-charged = “Notice to Appear” भन्ने कागजमा कुन मिति छ?
booth-court-city = अदालत कुन सहरमा छ?
booth-court-judge = न्यायाधीशको नाम के हो?
booth-court-hearing = तपाईंको अर्को सुनुवाइ कहिले हो?
booth-court-time = कति बजे?
booth-court-kind = यो कस्तो सुनुवाइ हो?
booth-court-kind-first = छोटो पहिलो सुनुवाइ (MASTER)
booth-court-kind-full = पूरा सुनुवाइ (INDIVIDUAL)
booth-court-where = त्यो कहाँ हुन्छ?
booth-court-where-person = अदालतको कोठामा
booth-court-where-video = भिडियो वा फोनबाट

booth-check-in = तपाईंले इमिग्रेसन (ICE) मा हाजिर हुनुपर्छ?
booth-check-in-has = तपाईंले इमिग्रेसन (ICE) मा हाजिर हुनुपर्छ?
    .help = मिल्ने सबै छुनुहोस्। यसले कति चाँडो मद्दत चाहिन्छ भनी देखाउँछ।
booth-check-in-has-visit = मैले त्यहाँ जानुपर्छ
booth-check-in-has-order = मसँग इमिग्रेसनको निगरानीको आदेश छ
booth-check-in-has-monitor = एप, घडी वा खुट्टाको ब्यान्डबाट मलाई निगरानी गर्छन्
booth-check-in-next = अर्को पटक कहिले हो?
booth-check-in-place = कहाँ?

booth-held = तपाईंको परिवारको कोही अहिले थुनामा हुनुहुन्छ?
    .help = जस्तै डिटेन्सन सेन्टर वा जेलमा।
booth-held-has = तपाईंको परिवारको कोही अहिले थुनामा हुनुहुन्छ?
booth-held-name = ती व्यक्तिको पूरा नाम के हो?
booth-held-relation = ती व्यक्ति तपाईंको को हुनुहुन्छ?
booth-held-country = ती व्यक्ति कुन देशको हुनुहुन्छ?
booth-held-born = ती व्यक्ति कहिले जन्मनुभयो?
booth-held-number = ती व्यक्तिको A-Number के हो?
booth-held-place = ती व्यक्तिलाई कहाँ राखिएको छ?
booth-held-since = कहिलेदेखि?
booth-held-wants = ती व्यक्ति हाम्रो मद्दत चाहनुहुन्छ?

## Coming to the United States

booth-entries = तपाईं अमेरिका कहिले आउनुभयो?
    .help = आएका सबै पटक थप्नुहोस्। सबैभन्दा पछिल्लोबाट सुरु गर्नुहोस्।
booth-entries-date = तपाईं अमेरिकाभित्र कहिले आउनुभयो?
booth-entries-place = तपाईं कुन ठाउँबाट अमेरिकाभित्र आउनुभयो?
    .help = जस्तै कुनै सहर, पुल वा विमानस्थलको नाम।
booth-entries-how = तपाईं अमेरिकाभित्र कसरी आउनुभयो?
booth-entries-how-visa = भिसामा
booth-entries-how-parole = प्यारोल (आउने अनुमति) मा
booth-entries-how-border-card = सीमा पार गर्ने कार्डमा
booth-entries-how-waved = नहेरी जान दिए
booth-entries-how-no-check = कसैले जाँचेन
booth-entries-document = तपाईंले कुन कागज देखाउनुभयो?
booth-entries-met = तपाईंले अफिसरसँग कुरा गर्नुभयो?

booth-trips = त्यसपछि तपाईं अमेरिकाबाट बाहिर जानुभएको छ?
    .help = हरेक यात्रा थप्नुहोस्।
booth-trips-left = तपाईं कहिले जानुभयो?
booth-trips-back = तपाईं कहिले फर्कनुभयो?

booth-last-arrival = पछिल्लो पटक तपाईं अमेरिकाभित्र कहिले आउनुभयो?
    .help = यो मिति धेरै महत्त्वपूर्ण हुन सक्छ। थाहा भएजति हाल्नुहोस्।
    .suggested = तपाईंले भन्नुभए अनुसार। ठीक छैन भने बदल्नुहोस्।

booth-stopped = तपाईंलाई कहिल्यै सीमामा रोकिएको वा फर्काइएको छ?
    .help = हरेक पटक थप्नुहोस्।
booth-stopped-date = यो कहिले भयो?
booth-stopped-place = यो कहाँ भयो?
booth-stopped-fingerprints = उनीहरूले तपाईंको औंठाछाप लिए?
booth-stopped-signed = तपाईंले कागजमा सही गर्नुभयो?

booth-removed = न्यायाधीश वा अफिसरले कहिल्यै तपाईंलाई देश छोड्ने आदेश दिए?
    .help = हरेक पटक थप्नुहोस्।
booth-removed-date = यो कहिले भयो?
booth-removed-place = यो कहाँ भयो?
booth-removed-who = आदेश कसले दियो?
booth-removed-who-judge = न्यायाधीश
booth-removed-who-officer = अफिसर
booth-removed-left = त्यति बेला तपाईंले देश छोड्नुभयो?
booth-removed-back = त्यसपछि तपाईं फर्कनुभयो?

booth-visas = तपाईंले कहिल्यै भिसा माग्नुभयो?
    .help = सबैलाई एक-एक गरी थप्नुहोस्।
booth-visas-kind = त्यो कस्तो भिसा थियो?
booth-visas-date = यो कहिले भयो?
booth-visas-result = त्यसको नतिजा के भयो?
booth-visas-result-got = मैले पाएँ
booth-visas-result-refused = अस्वीकार भयो
booth-visas-result-stayed = म दिइएको समयभन्दा बढी बसें

## Your immigration papers

booth-status = तपाईंसँग अहिले कुन कागज छ?
    .help = सबैभन्दा मिल्दोलाई छुनुहोस्।
booth-status-what = तपाईंसँग अहिले कुन कागज छ?
booth-status-what-none = कागज छैन
booth-status-what-green-card = ग्रीन कार्ड
booth-status-what-work = वर्क परमिट
booth-status-what-visa = भिसा
booth-status-what-asylum = शरण (असाइलम) वा शरणार्थी
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = प्यारोल (आउने अनुमति)
booth-status-what-citizenship = अमेरिकी नागरिक
booth-status-expires = त्यो कागज कहिले सकिन्छ?

booth-resident = तपाईंको ग्रीन कार्डका बारेमा
    .help = मिति कार्डमा छ। थाहा भएजति हाल्नुहोस्।
booth-resident-since = तपाईंसँग यो कहिलेदेखि छ?
booth-resident-how = तपाईंले यो कसरी पाउनुभयो?
booth-resident-how-family = परिवारबाट
booth-resident-how-work = कामबाट
booth-resident-how-asylum = शरणार्थी भएर वा शरण (असाइलम) बाट
booth-resident-how-lottery = डीभी चिट्ठाबाट
booth-resident-two-years = यो कार्ड दुई वर्षको मात्र हो?

booth-work-permit = तपाईंको वर्क परमिटका बारेमा
booth-work-permit-category = “category” मुनि कुन अक्षर र नम्बर छ?
    .help = जस्तै C08। यो छोड्न सक्नुहुन्छ।
booth-work-permit-expires = त्यो कहिले सकिन्छ?

booth-programs = तपाईंसँग यीमध्ये केही छ वा माग्नुभएको छ?
    .help = सबैलाई एक-एक गरी थप्नुहोस्।
booth-programs-kind = कुन हो?
booth-programs-kind-asylum = शरण (असाइलम)
booth-programs-kind-u = U भिसा
booth-programs-kind-t = T भिसा
booth-programs-kind-sij = कम उमेरकाका लागि कागज (SIJ)
booth-programs-since = कहिलेदेखि?
booth-programs-until = कहिलेसम्म?

booth-petition = तपाईंलाई यहाँ बस्न दिइयोस् भनी कसैले कहिल्यै इमिग्रेसनमा निवेदन दिएको छ?
    .help = जस्तै परिवार वा मालिकले, तपाईं, तपाईंका बुबाआमा, श्रीमान् वा श्रीमतीका लागि।
booth-petition-filed = तपाईंलाई यहाँ बस्न दिइयोस् भनी कसैले कहिल्यै इमिग्रेसनमा निवेदन दिएको छ?
booth-petition-who = त्यो कसका लागि थियो?
booth-petition-who-me = मेरा लागि
booth-petition-who-parent = मेरी आमा वा बुबाका लागि
booth-petition-who-spouse = मेरो श्रीमान् वा श्रीमतीका लागि
booth-petition-when = यो कहिले भयो?

booth-moved = तपाईंले घर सर्नुभएको छ?
    .help = इमिग्रेसनले आफूलाई थाहा भएको ठेगानामा चिठी पठाउँछ। ठेगाना फेर्न हामी मद्दत गर्न सक्छौं।
booth-moved-moved = पछिल्ला कागजपछि तपाईंले घर सर्नुभएको छ?
booth-moved-told = तपाईंले आफ्नो नयाँ ठेगाना कसलाई भन्नुभयो?
    .help = मिल्ने सबै छुनुहोस्।
booth-moved-told-uscis = इमिग्रेसन (USCIS) लाई
booth-moved-told-court = अदालतलाई

## Police and courts

booth-arrested = प्रहरीले कहिल्यै तपाईंलाई पक्रेको वा टिकट (जरिवाना) दिएको छ?
    .help = जहाँ भए पनि, धेरै पहिले भए पनि, पछि केही नभए पनि।
booth-arrests = हरेक पटकका बारेमा भन्नुहोस्
    .help = सबैलाई एक-एक गरी थप्नुहोस्। थाहा भएजति हाल्नुहोस्।
booth-arrests-date = यो कहिले भयो?
booth-arrests-place = यो कहाँ भयो?
booth-arrests-agency = त्यो कुन प्रहरी थियो?
booth-arrests-charge = तपाईंले के गर्नुभयो भनियो?
    .help = थोरै शब्द भए पुग्छ।
booth-arrests-court = त्यो कुन अदालत थियो?
booth-arrests-result = त्यसको नतिजा के भयो?
booth-arrests-result-dropped = मुद्दा छोडिदिए
booth-arrests-result-guilty = दोषी
booth-arrests-result-not-guilty = दोषी होइन
booth-arrests-result-open = अझै सकिएको छैन
booth-arrests-sentence = न्यायाधीशले के आदेश दिए?
    .help = जस्तै जेलका दिन, कक्षा, समाजसेवा।
booth-arrests-probation = तपाईं प्रोबेसनमा हुनुहुन्थ्यो?
booth-arrests-fine = तपाईंले जरिवाना तिर्नुभयो?
booth-arrests-papers = तपाईंसँग अदालतका कागज छन्?

booth-open-case = तपाईंको कुनै फौजदारी मुद्दा अझै चलिरहेको छ?
    .help = यो तपाईंका कागजका लागि महत्त्वपूर्ण हुन सक्छ। स्क्रिनको सट्टा कर्मचारीलाई भन्न सक्नुहुन्छ।
booth-open-case-has = तपाईंको कुनै फौजदारी मुद्दा अझै चलिरहेको छ?
booth-open-case-next = अर्को मिति कहिले हो?
booth-open-case-defender = तपाईंको बचाउ गर्ने वकिलको नाम के हो?

booth-police-more = तपाईंलाई यीमध्ये केही भएको छ?
    .help = मिल्ने सबै छुनुहोस्।
booth-police-more-driving = रक्सी वा लागुपदार्थ खाएर गाडी चलाएको
booth-police-more-order = अदालतले मलाई कसैबाट टाढा बस्न आदेश दियो
booth-police-more-young = म 18 वर्षभन्दा सानो हुँदा भएको कुरा
booth-police-more-warrant = प्रहरीले मलाई खोजिरहेको हुन सक्छ
booth-police-more-probation = म प्रोबेसनमा छु

## Your safety

booth-afraid = तपाईंलाई आफ्नो देश फर्कन डर लाग्छ?
    .help = कथा यहाँ भन्नु पर्दैन।
booth-hurt = अमेरिकामा कसैले तपाईं वा तपाईंको बच्चालाई चोट पुर्‍यायो वा धम्की दियो?
    .help = कथा यहाँ भन्नु पर्दैन।
booth-crime = जे भयो, त्यसका बारेमा
    .help = आफूलाई मन लागेजति मात्र हाल्नुहोस्।
booth-crime-kind = त्यो कस्तो कुरा थियो?
    .help = मिल्ने सबै छुनुहोस्।
booth-crime-kind-home = घरभित्रको हिंसा
booth-crime-kind-attack = आक्रमण
booth-crime-kind-sexual = यौन हिंसा
booth-crime-kind-threats = धम्की
booth-crime-kind-held = कसैले मलाई थुन्यो
booth-crime-kind-stalking = कसैले मेरो पिछा गर्‍यो
booth-crime-when = यो कहिले भयो?
booth-crime-where = कुन सहरमा?
booth-crime-reported = तपाईंले वा अरू कसैले प्रहरीलाई भन्नुभयो?
booth-crime-report = प्रहरी रिपोर्टको नम्बर के हो?
booth-crime-certified = प्रहरीले तपाईंका लागि कागजमा सही गर्‍यो (U भिसा)?
booth-forced = कसैले कहिल्यै तपाईंलाई जबरजस्ती वा झुक्याएर काम गरायो?
    .help = जस्तै पैसा नदिने, तपाईंका कागज राख्ने, जान नदिने।
booth-young = 21 वर्षभन्दा कम उमेरका लागि
    .help = कम उमेरका लागि विशेष मद्दत छ।
booth-young-is = तपाईं 21 वर्षभन्दा कम उमेरको हुनुहुन्छ?
booth-young-both = तपाईं आमा र बुबा दुवैसँग बस्नुहुन्छ?
booth-young-hurt = आमा वा बुबाले तपाईंलाई चोट पुर्‍याउनुभयो, छोड्नुभयो वा हेरचाह गर्नुभएन?
booth-young-order = पारिवारिक अदालतको कागज छ?
booth-need-now = तपाईंलाई अहिले यीमध्ये केही चाहिन्छ?
    .help = हामी खोज्न मद्दत गर्न सक्छौं।
booth-need-now-shelter = सुत्ने सुरक्षित ठाउँ
booth-need-now-police = प्रहरी
booth-need-now-doctor = डाक्टर
booth-need-now-food = खाना
booth-need-now-talk = कुरा सुन्ने मान्छे

## Your family

booth-family = तपाईंको परिवारमा को-को हुनुहुन्छ?
    .help = श्रीमान् वा श्रीमती (अहिलेको र पहिलेको), बुबाआमा, छोराछोरी, दाजुभाइ र दिदीबहिनी थप्नुहोस्।
booth-family-relation = तपाईंको को हुनुहुन्छ?
booth-family-name = पूरा नाम के हो?
booth-family-born = ती व्यक्ति कहिले जन्मनुभयो?
booth-family-country = ती व्यक्ति कुन देशमा जन्मनुभयो?
booth-family-status = ती व्यक्तिसँग कुन कागज छ?
booth-family-status-citizenship = अमेरिकी नागरिक
booth-family-status-green-card = ग्रीन कार्ड
booth-family-status-other = अरू कागज
booth-family-status-none = कागज छैन
booth-family-here = ती व्यक्ति अमेरिकामा बस्नुहुन्छ?
booth-family-filed = ती व्यक्तिले तपाईंका लागि इमिग्रेसनमा निवेदन दिनुभयो?
booth-family-living = ती व्यक्ति जीवित हुनुहुन्छ?

booth-citizenship-parents = तपाईंका आमा, बुबा, हजुरआमा वा हजुरबुबा अमेरिकी नागरिक हुनुहुन्छ वा हुनुहुन्थ्यो?
    .help = कोही-कोही परिवारका कारण नागरिक हुन्छन् तर थाहा हुँदैन।

booth-sponsor = इमिग्रेसनका कागजमा तपाईंको स्पोन्सर को हुन सक्नुहुन्छ?
    .help = जस्तै श्रीमान् वा श्रीमती, आमा वा बुबा, ठूलो छोरा वा छोरी।
booth-sponsor-name = ती व्यक्तिको नाम के हो?
booth-sponsor-relation = ती व्यक्ति तपाईंको को हुनुहुन्छ?
booth-sponsor-income = ती व्यक्ति महिनामा करिब कति डलर कमाउनुहुन्छ?

## Money

booth-household = एउटै पैसाले कति जना चल्नुहुन्छ?
    .help = आफूलाई र बच्चाहरूलाई पनि गन्नुहोस्।

booth-income = घरमा कहाँ-कहाँबाट पैसा आउँछ?
    .help = घरका सबैको हरेक कमाइ थप्नुहोस्। केही छैन भने, “थप्ने केही छैन” छुनुहोस्।
booth-income-source = कहाँबाट आउँछ?
booth-income-source-job = जागिर
booth-income-source-own = मेरो आफ्नै काम वा व्यापार
booth-income-source-benefits = सरकारको मद्दत
booth-income-source-family = परिवार वा साथी
booth-income-amount = कति डलर?
booth-income-often = कति-कति समयमा?
booth-income-often-week = हरेक हप्ता
booth-income-often-two-weeks = हरेक दुई हप्तामा
booth-income-often-month = हरेक महिना
booth-income-often-year = हरेक वर्ष

booth-benefits = तपाईंको घरले यीमध्ये केही पाउँछ?
booth-benefits-has = तपाईंको घरले यीमध्ये केही पाउँछ?
    .help = मिल्ने सबै छुनुहोस्। यसले शुल्क घट्न सक्छ।
booth-benefits-has-snap = खानाको मद्दत (SNAP, EBT)
booth-benefits-has-medicaid = उपचारको मद्दत (Medicaid)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = पैसाको मद्दत (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = घरभाडाको मद्दत
booth-benefits-proof = तपाईंसँग यो देखाउने चिठी छ?

booth-fee = तपाईं हाम्रो अफिसलाई सानो शुल्क तिर्न सक्नुहुन्छ?
    .help = पैसा नभएर कसैलाई फर्काइँदैन।
booth-fee-full = सक्छु
booth-fee-plan = सक्छु, हरेक महिना अलिअलि
booth-fee-waiver = सक्दिनँ

## Other people in your case

booth-people = तपाईंको मुद्दासँग जोडिएका अरू मान्छे को-को हुन्?
    .help = तपाईंको विरुद्धमा भएको मान्छेलाई पहिल्यै मद्दत गरिरहेका त छैनौं भनी हामी जाँच्छौं।
booth-people-name = ती व्यक्तिको पूरा नाम के हो?
booth-people-role = ती व्यक्तिको मुद्दासँग के सम्बन्ध छ?
booth-people-role-helps-me = मलाई कागजमा मद्दत गर्ने
booth-people-role-i-help = म यो व्यक्तिलाई मद्दत गर्न चाहन्छु
booth-people-role-former = पहिलेको श्रीमान् वा श्रीमती
booth-people-role-hurt-me = मलाई चोट वा धम्की दिने
booth-people-role-employer = मालिक
booth-people-role-same-case = यही मुद्दामा भएको
