### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = निजी फ़ॉर्म
booth-start-line = काउंटर पर मिला कोड भरें।
booth-code-wrong = यह कोड काम नहीं करता। कृपया फिर से देखें या काउंटर पर पूछें।
booth-code-again = यह कोड अब काम नहीं करता। कृपया काउंटर से नया कोड माँगें।
booth-no-link = फ़ॉर्म अभी नहीं खुल सकता। कृपया काउंटर पर बताएँ।

## The notice of the private form

booth-notice-title = शुरू करने से पहले
booth-notice-private = यह फ़ॉर्म सिर्फ़ हमारे कानूनी कर्मचारियों के लिए है। कानूनी मदद के लिए आप जो बताएँ, कानून उसकी रक्षा करता है।
booth-notice-lawyer = इसे भरने से हम अभी आपके वकील नहीं बनते। हम आपका मामला ले सकते हैं या नहीं, यह हम बाद में बताएँगे।
booth-notice-conflict = अगर हम पहले से किसी ऐसे व्यक्ति की मदद कर रहे हैं जो आपके खिलाफ़ है, तो शायद हम आपकी मदद न कर पाएँ। हम आपको इसका कारण नहीं बता सकते। कृपया दूसरों के नाम सिर्फ़ वहीं लिखें जहाँ हम पूछें।
booth-notice-kept = हर भाग पूरा होते ही लॉक होकर भेज दिया जाता है। यह स्क्रीन उसे फिर नहीं दिखा सकती। हम उसे अपने दफ़्तर के नियमों के हिसाब से रखते हैं। चाहें तो हमसे उसकी कॉपी माँगें या उसे मिटाने को कहें।
booth-notice-choice = चाहें तो कोई भी सवाल छोड़ दें और कभी भी रुक जाएँ। चाहें तो स्क्रीन की जगह किसी को बताएँ। दुभाषिया मुफ़्त मिलता है।
booth-notice-truth = कृपया अंदाज़ा न लगाएँ। “पक्का नहीं पता” अच्छा जवाब है।
booth-notice-alone = क्या कोई और यह स्क्रीन देख सकता है? “छिपाएँ” छुएँ या किसी को बुलाएँ।

## Going through the parts

booth-part = { $of } में से भाग { $at }
booth-part-start = यह भाग शुरू करें
booth-part-skip = यह भाग छोड़ें
booth-part-finish = यह भाग भेजें
booth-part-unsent = यह हिस्सा अभी नहीं भेजा गया है।
booth-part-sent-title = यह भाग लॉक होकर भेज दिया गया है
booth-part-sent-line = यह स्क्रीन अब इसे नहीं दिखा सकती। हमारे कर्मचारी इसे देख सकते हैं।
booth-part-next = अगला भाग
booth-part-failed = हम यह भाग नहीं रख पाए। कृपया जाने से पहले काउंटर पर बताएँ।
booth-stop = यहीं रुकें
booth-stop-line = इसके बाद जारी रखने के लिए नया कोड चाहिए होगा।
booth-erase-line = इस भाग के जवाब मिट जाएँगे। भेजे जा चुके भाग हमारे कर्मचारियों के पास रहेंगे।
booth-done-title = धन्यवाद
booth-done-line = कृपया काउंटर पर वापस जाएँ। आगे का काम हमारे कर्मचारी करेंगे।

## The names of the parts

booth-part-service = आपको क्या चाहिए
booth-part-identity = आपके बारे में
booth-part-contact = हम आपसे कैसे बात करें
booth-part-dates = चिट्ठियाँ और तारीखें
booth-part-entry = अमेरिका आना
booth-part-status = आपके इमिग्रेशन के कागज़
booth-part-police = पुलिस और कोर्ट
booth-part-safety = आपकी सुरक्षा
booth-part-family = आपका परिवार
booth-part-money = पैसा
booth-part-people = आपके मामले में दूसरे लोग

## What you need

booth-wish = आपको क्या नतीजा चाहिए?
    .help = अपने शब्दों में लिखें। थोड़े शब्द भी काफ़ी हैं।

booth-helped-before = क्या पहले किसी ने इमिग्रेशन के कागज़ों में आपकी मदद की है?
    .help = हर एक को जोड़ें।
booth-helped-before-who = किसने मदद की?
booth-helped-before-who-lawyer = वकील
booth-helped-before-who-representative = सरकार से मंज़ूरी पाया व्यक्ति
booth-helped-before-who-notario = “notario” या सलाहकार
booth-helped-before-who-friend = दोस्त या परिवार
booth-helped-before-name = उस व्यक्ति या दफ़्तर का नाम क्या है?
booth-helped-before-paid = क्या आपने पैसे दिए?
booth-helped-before-filed = क्या उन्होंने इमिग्रेशन को कागज़ भेजे?
booth-helped-before-result = उसका क्या नतीजा हुआ?
booth-helped-before-report = क्या आपको उनकी शिकायत करनी है?

booth-filed = क्या आपने पहले इमिग्रेशन को कागज़ भेजे हैं?
    .help = हर एक को जोड़ें।
booth-filed-form = फ़ॉर्म का नाम या नंबर क्या है?
booth-filed-date = वह कब भेजा गया?
booth-filed-receipt = रसीद नंबर क्या है?
    .help = 3 अक्षर और 10 अंक, रसीद वाली चिट्ठी पर।
booth-filed-status = उसका क्या नतीजा हुआ?
booth-filed-status-waiting = अभी इंतज़ार है
booth-filed-status-approved = मंज़ूर हो गया
booth-filed-status-denied = मना कर दिया गया

## About you

booth-full-name = आपका पूरा नाम क्या है?
    .help = जैसा आपके कागज़ों पर है।
booth-full-name-name = आपका पूरा नाम क्या है?
booth-full-name-latin = आपका नाम अंग्रेज़ी (ABC) अक्षरों में कैसे लिखते हैं?
    .help = अगर पता हो, तो जैसा आपके पासपोर्ट या कागज़ों पर है।
booth-full-name-father = आपके पिता का नाम क्या है?
booth-full-name-mother = आपकी माता का नाम क्या है?
booth-full-name-document = यह नाम किस कागज़ पर है?
booth-full-name-document-passport = पासपोर्ट
booth-full-name-document-birth = जन्म का सर्टिफ़िकेट
booth-full-name-document-card = पहचान पत्र
booth-full-name-document-immigration = इमिग्रेशन का कागज़

booth-other-names = क्या आपके और भी नाम रहे हैं?
    .help = जैसे शादी से पहले का नाम, घर का नाम, दूसरी तरह से लिखा नाम।
booth-other-names-name = वह नाम क्या है?
booth-other-names-kind = वह किस तरह का नाम है?
booth-other-names-kind-before = शादी से पहले का नाम
booth-other-names-kind-nickname = घर का नाम
booth-other-names-kind-papers = दूसरे कागज़ों पर लिखा नाम

booth-spoken-of = हम आपके लिए कौन सा नाम लें?
    .help = कोई भी नाम ठीक है। हम आपसे बात करते समय यही नाम लेते हैं।
booth-spoken-of-name = हम आपके लिए कौन सा नाम लें?
booth-spoken-of-pronoun = हम आपके बारे में कैसे बोलें?
booth-spoken-of-pronoun-she = वह (महिला)
booth-spoken-of-pronoun-he = वह (पुरुष)
booth-spoken-of-pronoun-they = वे (कोई भी)
booth-spoken-of-pronoun-name = बस मेरा नाम लें

booth-born = आपका जन्म कब हुआ?
    .help = जितना पता हो, उतना भरें। सिर्फ़ साल भी ठीक है।
booth-born-date = आपका जन्म कब हुआ?
booth-born-sure = क्या यह तारीख पक्की है?

booth-birth-place = आपका जन्म कहाँ हुआ?
    .help = अगर पता न हो, तो सबसे पास का शहर भरें।
booth-birth-place-city = आपका जन्म किस शहर या गाँव में हुआ?
booth-birth-place-country = आपका जन्म किस देश में हुआ?

booth-citizenship = आपके पास किन देशों की नागरिकता है?
    .help = हर एक को जोड़ें। कुछ लोगों का कोई देश नहीं होता।
booth-citizenship-country = कौन सा देश?

booth-sex = आपके कागज़ों पर क्या लिखा है: महिला या पुरुष?
    .help = फ़ॉर्म में वही पूछा जाता है जो आपके कागज़ों पर है। चाहें तो इसे छोड़ दें।
booth-sex-papers = आपके कागज़ों पर क्या लिखा है?
booth-sex-papers-female = महिला
booth-sex-papers-male = पुरुष
booth-sex-papers-x = X
booth-sex-gender = क्या आपका अपने लिए कोई और शब्द है?
    .help = चाहें तो इसे छोड़ दें।

booth-marriage = क्या आपकी शादी हुई है?
    .help = हम सबसे पूछते हैं, क्योंकि परिवार से आपके कागज़ों में मदद मिल सकती है।
booth-marriage-single = कभी शादी नहीं हुई
booth-marriage-married = शादी हुई है
booth-marriage-partner = हम साथ रहते हैं
booth-marriage-separated = हम अलग हो गए हैं
booth-marriage-divorced = तलाक हो गया है
booth-marriage-widowed = मेरे पति या पत्नी की मृत्यु हो गई

booth-a-number = क्या आपके पास A-Number है?
    .help = यह इमिग्रेशन के कई कागज़ों पर होता है: अक्षर A और 7 से 9 अंक। कुछ लोगों के पास एक से ज़्यादा होते हैं।
booth-a-number-number = A-Number क्या है?

booth-account = क्या आपके पास USCIS का अकाउंट नंबर या रसीद नंबर है?
    .help = हर एक को जोड़ें।
booth-account-kind = यह किस तरह का नंबर है?
booth-account-kind-account = ऑनलाइन अकाउंट नंबर
booth-account-kind-receipt = रसीद नंबर
booth-account-number = नंबर क्या है?

booth-passport = क्या आपके पास पासपोर्ट या आपके देश के दूतावास का कार्ड है?
    .help = अगर इसकी तारीख निकल चुकी है, तब भी काम आता है। चाहें तो इसे छोड़ दें।
booth-passport-country = वह किस देश का है?
booth-passport-number = उसका नंबर क्या है?
booth-passport-expires = वह कब खत्म होता है?

booth-i94 = क्या आपके पास I-94 कागज़ है?
    .help = इमिग्रेशन यह उन लोगों को देता है जो वीज़ा या पैरोल (आने की इजाज़त) पर आते हैं।
booth-i94-number = उसका नंबर क्या है?
booth-i94-class = “class” के नीचे कौन से अक्षर लिखे हैं?
booth-i94-until = आपको किस तारीख तक रहने की इजाज़त थी?

booth-languages = आपको कौन सी भाषाएँ आती हैं?
    .help = जो-जो भाषा आपको आती है, वह सब छुएँ।
booth-languages-speaks = आपको कौन सी भाषाएँ बोलनी आती हैं?
booth-languages-reads = आपको कौन सी भाषाएँ पढ़नी आती हैं?
booth-languages-interpreter = क्या आपको दुभाषिया चाहिए?
booth-languages-dialect = क्या आपकी भाषा की कोई खास बोली है?
    .help = जैसे आपके शहर या इलाके का नाम।

booth-school = आपने कितने साल स्कूल में पढ़ाई की?
    .help = हम इसलिए पूछते हैं ताकि अच्छे से समझा सकें। चाहें तो इसे छोड़ दें।
booth-school-years = आपने कितने साल स्कूल में पढ़ाई की?
booth-school-reads = क्या आपको अपनी भाषा में पढ़ना-लिखना आता है?
booth-school-reads-yes = हाँ
booth-school-reads-little = थोड़ा
booth-school-reads-no = नहीं
booth-school-hard = क्या किसी बीमारी की वजह से आपको सीखने या याद रखने में मुश्किल होती है?

booth-funders = तीन सवाल जो हमें पैसा देने वाले पूछते हैं
    .help = इनसे हमारी सेवा मुफ़्त रहती है। चाहें तो कोई भी छोड़ दें।
booth-funders-latino = क्या आप हिस्पैनिक या लैटिनो हैं?
booth-funders-race = आप इनमें से क्या हैं?
    .help = जो-जो सही है, वह सब छुएँ।
booth-funders-race-native = अमेरिका या अलास्का के मूल निवासी
booth-funders-race-asian = एशियाई
booth-funders-race-black = अश्वेत या अफ़्रीकी अमेरिकी
booth-funders-race-pacific = हवाई या प्रशांत द्वीपों के मूल निवासी
booth-funders-race-white = श्वेत
booth-funders-veteran = क्या आपने अमेरिका की सेना में काम किया है?

## How we may reach you

booth-home-phone = क्या आपके घर में फ़ोन है?
    .help = हम इसे सिर्फ़ वैसे ही इस्तेमाल करेंगे जैसे आप कहें।
booth-cell-phone = क्या आपके पास मोबाइल फ़ोन है?
    .help = हम इसे सिर्फ़ वैसे ही इस्तेमाल करेंगे जैसे आप कहें।
booth-work-phone = क्या आपके काम पर फ़ोन है?
    .help = हम इसे सिर्फ़ वैसे ही इस्तेमाल करेंगे जैसे आप कहें।
# The same words for every phone.
booth-phone-number = नंबर क्या है?
booth-phone-ok = इस नंबर पर हम क्या कर सकते हैं?
    .help = जो-जो सुरक्षित है, वह सब छुएँ। अगर आपने कुछ नहीं छुआ, तो हम यह नंबर इस्तेमाल नहीं करेंगे।
booth-phone-ok-call = फ़ोन कर सकते हैं
booth-phone-ok-voice = वॉइस मैसेज छोड़ सकते हैं
booth-phone-ok-text = टेक्स्ट मैसेज भेज सकते हैं
booth-phone-ok-app = WhatsApp पर लिख सकते हैं
booth-phone-script = अगर कोई और फ़ोन उठाए, तो हम क्या कहें?
booth-phone-script-only-me = सिर्फ़ मुझसे बात कराने को कहें, और कुछ न कहें
booth-phone-script-friend = कहें कि एक दोस्त का फ़ोन है
booth-phone-script-office = दफ़्तर का नाम बता सकते हैं
booth-phone-times = कब सुरक्षित है?
    .help = जो-जो सुरक्षित है, वह सब छुएँ।
booth-phone-times-morning = सुबह
booth-phone-times-afternoon = दोपहर
booth-phone-times-evening = शाम
booth-phone-times-weekend = शनिवार-रविवार
booth-phone-times-any = किसी भी समय
booth-phone-shared = क्या यह फ़ोन कोई और भी इस्तेमाल करता या देखता है?
booth-phone-employer = अगर आपके मालिक को पता चले कि हम फ़ोन करते हैं, तो क्या यह ठीक है?

booth-friend-phone = क्या परिवार में कोई या कोई दोस्त है जिसे हम फ़ोन कर सकें?
    .help = सिर्फ़ तब, जब आपसे बात न हो पाए।
booth-friend-phone-name = उस व्यक्ति का नाम क्या है?
booth-friend-phone-relation = उस व्यक्ति से आपका क्या रिश्ता है?
booth-friend-phone-script-only = सिर्फ़ उस व्यक्ति से बात कराने को कहें, और कुछ न कहें
booth-friend-phone-knows = क्या उस व्यक्ति को हमारे पास आपके आने का पता है?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = पति या पत्नी
booth-relation-former = पहले के पति या पत्नी
booth-relation-parent = माता या पिता
booth-relation-child = बेटा या बेटी
booth-relation-sibling = भाई या बहन
booth-relation-other-family = परिवार में कोई और
booth-relation-friend = दोस्त
booth-relation-self = मैं खुद

booth-home = आपका घर कहाँ है?
    .help = जब तक आप हाँ न कहें, हम वहाँ कुछ नहीं भेजते।
booth-home-kind = यह किस तरह की जगह है?
booth-home-kind-own = मेरा घर
booth-home-kind-with = दूसरे लोगों के साथ
booth-home-kind-shelter = शेल्टर
booth-home-kind-none = मेरी कोई पक्की जगह नहीं है
# The same words for every address.
booth-address-street = सड़क का नाम और घर का नंबर क्या है?
booth-address-unit = अपार्टमेंट या कमरे का नंबर क्या है?
    .help = चाहें तो इसे छोड़ दें।
booth-address-city = कौन सा शहर है?
booth-address-state = कौन सा राज्य (स्टेट) है?
    .help = दो अक्षर काफ़ी हैं, जैसे TX।
booth-address-zip = ZIP कोड क्या है?
booth-address-mail = क्या हम वहाँ चिट्ठी भेज सकते हैं?
booth-address-plain = क्या हम सादा लिफ़ाफ़ा भेजें, जिस पर हमारा नाम न हो?

booth-email = क्या आपका ईमेल पता है?
    .help = तभी दें जब यह आपके लिए सुरक्षित हो। चाहें तो इसे छोड़ दें।
booth-email-address = ईमेल पता क्या है?
booth-email-shared = क्या यह ईमेल कोई और भी पढ़ता है?
booth-email-device = क्या कोई और आपका फ़ोन या कंप्यूटर देख सकता है?

booth-friend-home = क्या परिवार में कोई या कोई दोस्त है जो आपके लिए चिट्ठियाँ ले सके?
    .help = जिस पर भरोसा हो, उसे चुनें। चाहें तो इसे छोड़ दें।
booth-friend-home-name = उस व्यक्ति का नाम क्या है?
booth-friend-home-knows = क्या उस व्यक्ति को हमारे पास आपके आने का पता है?

booth-safe-mail = क्या सरकार की चिट्ठियों के लिए कोई सुरक्षित पता है?
    .help = यह आपके घर से अलग हो सकता है।
booth-safe-mail-program = क्या आप ऐसे प्रोग्राम में हैं जो आपका पता गुप्त रखता है?
booth-safe-mail-card = उस प्रोग्राम में आपका कार्ड नंबर क्या है?
booth-safe-mail-expires = वह कार्ड कब खत्म होता है?

booth-secret-word = फ़ोन पर बात के लिए एक गुप्त शब्द चुनें
    .help = कुछ भी बात करने से पहले हम यह शब्द पूछेंगे। ऐसा शब्द चुनें जो कोई और न सोच पाए।

## Letters and dates

booth-notices = क्या आपके पास इमिग्रेशन या कोर्ट की चिट्ठियाँ या कागज़ हैं?
    .help = जो अभी आपके पास हैं, हर एक को जोड़ें।
booth-notices-kind = यह किस तरह का कागज़ है?
booth-notices-on = कागज़ पर कौन सी तारीख है?
booth-notices-received = यह आपको कब मिला?
booth-notices-due = आपको किस तारीख तक कुछ करना है?
booth-notices-how = यह आपको कैसे मिला?
booth-notices-how-mail = डाक से
booth-notices-how-hand = हाथ में दिया गया

booth-court = क्या इमिग्रेशन कोर्ट में आपका मामला है?
    .help = यह आपके कोर्ट के कागज़ों पर लिखा होता है। पता न हो तो भी ठीक है।
booth-court-has = क्या इमिग्रेशन कोर्ट में आपका मामला है?
booth-court-charged = “Notice to Appear” नाम के कागज़ पर कौन सी तारीख है?
booth-court-city = कोर्ट किस शहर में है?
booth-court-judge = जज का नाम क्या है?
booth-court-hearing = आपकी अगली सुनवाई कब है?
booth-court-time = कितने बजे?
booth-court-kind = यह किस तरह की सुनवाई है?
booth-court-kind-first = छोटी पहली सुनवाई (MASTER)
booth-court-kind-full = पूरी सुनवाई (INDIVIDUAL)
booth-court-where = वह कहाँ है?
booth-court-where-person = कोर्ट के कमरे में
booth-court-where-video = वीडियो या फ़ोन पर

booth-check-in = क्या आपको इमिग्रेशन (ICE) के पास हाज़िरी देनी होती है?
booth-check-in-has = क्या आपको इमिग्रेशन (ICE) के पास हाज़िरी देनी होती है?
    .help = जो-जो सही है, वह सब छुएँ। इससे पता चलता है कि आपको कितनी जल्दी मदद चाहिए।
booth-check-in-has-visit = मुझे वहाँ जाना होता है
booth-check-in-has-order = मेरे पास इमिग्रेशन की निगरानी का आदेश है
booth-check-in-has-monitor = ऐप, घड़ी या पैर के बैंड से मुझ पर नज़र रखते हैं
booth-check-in-next = अगली बार कब है?
booth-check-in-place = कहाँ?

booth-held = क्या आपके परिवार में कोई अभी हिरासत में है?
    .help = जैसे डिटेंशन सेंटर या जेल में।
booth-held-has = क्या आपके परिवार में कोई अभी हिरासत में है?
booth-held-name = उस व्यक्ति का पूरा नाम क्या है?
booth-held-relation = उस व्यक्ति से आपका क्या रिश्ता है?
booth-held-country = वह व्यक्ति किस देश से है?
booth-held-born = उस व्यक्ति का जन्म कब हुआ?
booth-held-number = उस व्यक्ति का A-Number क्या है?
booth-held-place = उस व्यक्ति को कहाँ रखा गया है?
booth-held-since = कब से?
booth-held-wants = क्या उस व्यक्ति को हमारी मदद चाहिए?

## Coming to the United States

booth-entries = आपका अमेरिका आना कब हुआ?
    .help = हर बार का आना जोड़ें। सबसे आखिरी से शुरू करें।
booth-entries-date = आपने अमेरिका में कब प्रवेश किया?
booth-entries-place = आपने किस जगह से अमेरिका में प्रवेश किया?
    .help = जैसे किसी शहर, पुल या हवाई अड्डे का नाम।
booth-entries-how = आपने कैसे प्रवेश किया?
booth-entries-how-visa = वीज़ा पर
booth-entries-how-parole = पैरोल (आने की इजाज़त) पर
booth-entries-how-border-card = बॉर्डर पार करने के कार्ड पर
booth-entries-how-waved = बिना देखे जाने दिया
booth-entries-how-no-check = किसी ने जाँच नहीं की
booth-entries-document = आपने कौन सा कागज़ दिखाया?
booth-entries-met = क्या आपने किसी अफ़सर से बात की?

booth-trips = क्या उसके बाद आपका अमेरिका से बाहर जाना हुआ?
    .help = हर यात्रा जोड़ें।
booth-trips-left = आपका बाहर जाना कब हुआ?
booth-trips-back = आपका वापस आना कब हुआ?

booth-last-arrival = आपने आखिरी बार अमेरिका में कब प्रवेश किया?
    .help = यह तारीख बहुत ज़रूरी हो सकती है। जितना पता हो, उतना भरें।
    .suggested = आपकी बताई बातों के अनुसार। अगर सही नहीं है, तो बदलें।

booth-stopped = क्या आपको कभी बॉर्डर पर रोका गया या वापस भेजा गया?
    .help = हर बार को जोड़ें।
booth-stopped-date = यह कब हुआ?
booth-stopped-place = यह कहाँ हुआ?
booth-stopped-fingerprints = क्या उन्होंने आपकी उँगलियों के निशान लिए?
booth-stopped-signed = क्या आपने किसी कागज़ पर साइन किया?

booth-removed = क्या कभी किसी जज या अफ़सर ने आपको देश छोड़ने का आदेश दिया?
    .help = हर बार को जोड़ें।
booth-removed-date = यह कब हुआ?
booth-removed-place = यह कहाँ हुआ?
booth-removed-who = आदेश किसने दिया?
booth-removed-who-judge = जज ने
booth-removed-who-officer = अफ़सर ने
booth-removed-left = क्या तब आपने देश छोड़ा?
booth-removed-back = क्या उसके बाद आपका वापस आना हुआ?

booth-visas = क्या आपने कभी वीज़ा माँगा?
    .help = हर एक को जोड़ें।
booth-visas-kind = वह किस तरह का वीज़ा था?
booth-visas-date = यह कब हुआ?
booth-visas-result = उसका क्या नतीजा हुआ?
booth-visas-result-got = मुझे मिल गया
booth-visas-result-refused = मना कर दिया गया
booth-visas-result-stayed = तय समय से ज़्यादा रहना हुआ

## Your immigration papers

booth-status = अभी आपके पास कौन सा कागज़ है?
    .help = जो सबसे ज़्यादा मिलता हो, उसे छुएँ।
booth-status-what = अभी आपके पास कौन सा कागज़ है?
booth-status-what-none = कोई कागज़ नहीं
booth-status-what-green-card = ग्रीन कार्ड
booth-status-what-work = वर्क परमिट
booth-status-what-visa = वीज़ा
booth-status-what-asylum = शरण (असाइलम) या शरणार्थी
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = पैरोल (आने की इजाज़त)
booth-status-what-citizenship = अमेरिका की नागरिकता
booth-status-expires = वह कागज़ कब खत्म होता है?

booth-resident = आपके ग्रीन कार्ड के बारे में
    .help = तारीख कार्ड पर है। जितना पता हो, उतना भरें।
booth-resident-since = यह आपके पास कब से है?
booth-resident-how = यह आपको कैसे मिला?
booth-resident-how-family = परिवार के ज़रिए
booth-resident-how-work = काम के ज़रिए
booth-resident-how-asylum = शरणार्थी होने से या शरण (असाइलम) से
booth-resident-how-lottery = लॉटरी से
booth-resident-two-years = क्या यह कार्ड सिर्फ़ दो साल का है?

booth-work-permit = आपके वर्क परमिट के बारे में
booth-work-permit-category = “category” के नीचे कौन सा अक्षर और नंबर लिखा है?
    .help = जैसे C08। चाहें तो इसे छोड़ दें।
booth-work-permit-expires = वह कब खत्म होता है?

booth-programs = क्या इनमें से कुछ आपके पास है या आपने माँगा है?
    .help = हर एक को जोड़ें।
booth-programs-kind = कौन सा?
booth-programs-kind-asylum = शरण (असाइलम)
booth-programs-kind-u = U वीज़ा
booth-programs-kind-t = T वीज़ा
booth-programs-kind-sij = कम उम्र वालों का कागज़ (SIJ)
booth-programs-since = कब से?
booth-programs-until = कब तक?

booth-petition = क्या किसी ने कभी इमिग्रेशन में अर्ज़ी दी कि आपको यहाँ रहने दिया जाए?
    .help = जैसे परिवार या मालिक ने, आपके लिए, आपके माता-पिता, पति या पत्नी के लिए।
booth-petition-filed = क्या किसी ने कभी इमिग्रेशन में अर्ज़ी दी कि आपको यहाँ रहने दिया जाए?
booth-petition-who = वह किसके लिए था?
booth-petition-who-me = मेरे लिए
booth-petition-who-parent = मेरी माता या पिता के लिए
booth-petition-who-spouse = मेरे पति या पत्नी के लिए
booth-petition-when = यह कब हुआ?

booth-moved = क्या आपने घर बदला है?
    .help = इमिग्रेशन उसी पते पर चिट्ठी भेजता है जो उसके पास है। हम पता बदलने में मदद कर सकते हैं।
booth-moved-moved = क्या पिछले कागज़ों के बाद आपने घर बदला है?
booth-moved-told = आपने अपना नया पता किसे बताया?
    .help = जो-जो सही है, वह सब छुएँ।
booth-moved-told-uscis = इमिग्रेशन (USCIS) को
booth-moved-told-court = कोर्ट को

## Police and courts

booth-arrested = क्या पुलिस ने कभी आपको गिरफ़्तार किया या चालान (टिकट) दिया?
    .help = कहीं भी, चाहे बहुत पहले, चाहे उसके बाद कुछ न हुआ हो।
booth-arrests = हर बार के बारे में हमें बताएँ
    .help = हर एक को जोड़ें। जितना पता हो, उतना भरें।
booth-arrests-date = यह कब हुआ?
booth-arrests-place = यह कहाँ हुआ?
booth-arrests-agency = वह कौन सी पुलिस थी?
booth-arrests-charge = उनके मुताबिक आपने क्या किया था?
    .help = थोड़े शब्द काफ़ी हैं।
booth-arrests-court = वह कौन सा कोर्ट था?
booth-arrests-result = उसका क्या नतीजा हुआ?
booth-arrests-result-dropped = उन्होंने मामला छोड़ दिया
booth-arrests-result-guilty = दोषी
booth-arrests-result-not-guilty = दोषी नहीं
booth-arrests-result-open = अभी चल रहा है
booth-arrests-sentence = जज ने क्या आदेश दिया?
    .help = जैसे जेल के दिन, कोई क्लास, समाज सेवा।
booth-arrests-probation = क्या आपको प्रोबेशन मिला था?
booth-arrests-fine = क्या आपने जुर्माना भरा?
booth-arrests-papers = क्या आपके पास कोर्ट के कागज़ हैं?

booth-open-case = क्या आपका कोई आपराधिक मामला अभी चल रहा है?
    .help = यह आपके कागज़ों के लिए ज़रूरी हो सकता है। चाहें तो स्क्रीन की जगह किसी को बताएँ।
booth-open-case-has = क्या आपका कोई आपराधिक मामला अभी चल रहा है?
booth-open-case-next = अगली तारीख कब है?
booth-open-case-defender = आपके बचाव के वकील का नाम क्या है?

booth-police-more = क्या आपके साथ इनमें से कुछ हुआ है?
    .help = जो-जो सही है, वह सब छुएँ।
booth-police-more-driving = शराब या नशे के बाद गाड़ी चलाना
booth-police-more-order = कोर्ट ने मुझे किसी से दूर रहने का आदेश दिया
booth-police-more-young = कुछ जो तब हुआ जब मेरी उम्र 18 से कम थी
booth-police-more-warrant = शायद पुलिस मुझे ढूँढ रही है
booth-police-more-probation = मेरा प्रोबेशन चल रहा है

## Your safety

booth-afraid = क्या आपको अपने देश लौटने से डर लगता है?
    .help = कहानी यहाँ बताना ज़रूरी नहीं है।
booth-hurt = क्या अमेरिका में किसी ने आपको या आपके बच्चे को चोट पहुँचाई या धमकी दी?
    .help = कहानी यहाँ बताना ज़रूरी नहीं है।
booth-crime = जो हुआ, उसके बारे में
    .help = सिर्फ़ उतना भरें जितना आप चाहें।
booth-crime-kind = वह किस तरह की बात थी?
    .help = जो-जो सही है, वह सब छुएँ।
booth-crime-kind-home = घर में हिंसा या मारपीट
booth-crime-kind-attack = हमला
booth-crime-kind-sexual = यौन हिंसा
booth-crime-kind-threats = धमकियाँ
booth-crime-kind-held = किसी ने मुझे बंद करके रखा
booth-crime-kind-stalking = किसी ने मेरा पीछा किया
booth-crime-when = यह कब हुआ?
booth-crime-where = किस शहर में?
booth-crime-reported = क्या आपने या किसी और ने पुलिस को बताया?
booth-crime-report = पुलिस रिपोर्ट का नंबर क्या है?
booth-crime-certified = क्या पुलिस ने आपके लिए कागज़ पर साइन किया (U वीज़ा)?
booth-forced = क्या किसी ने कभी आपसे ज़बरदस्ती या धोखे से काम करवाया?
    .help = जैसे पैसे न देना, आपके कागज़ रख लेना, जाने न देना।
booth-young = 21 साल से कम उम्र के लोगों के लिए
    .help = कम उम्र के लोगों के लिए ख़ास मदद है।
booth-young-is = क्या आपकी उम्र 21 से कम है?
booth-young-both = क्या माता और पिता दोनों आपके साथ रहते हैं?
booth-young-hurt = क्या माता या पिता ने आपको चोट पहुँचाई, छोड़ दिया या आपका ध्यान नहीं रखा?
booth-young-order = क्या फ़ैमिली कोर्ट का कोई कागज़ है?
booth-need-now = क्या आपको अभी इनमें से कुछ चाहिए?
    .help = हम ढूँढने में आपकी मदद कर सकते हैं।
booth-need-now-shelter = सोने की सुरक्षित जगह
booth-need-now-police = पुलिस
booth-need-now-doctor = डॉक्टर
booth-need-now-food = खाना
booth-need-now-talk = बात करने के लिए कोई

## Your family

booth-family = आपके परिवार में कौन-कौन है?
    .help = पति या पत्नी (अभी के और पहले के), माता-पिता, बच्चे, भाई और बहन जोड़ें।
booth-family-relation = आपसे क्या रिश्ता है?
booth-family-name = पूरा नाम क्या है?
booth-family-born = उस व्यक्ति का जन्म कब हुआ?
booth-family-country = उस व्यक्ति का जन्म किस देश में हुआ?
booth-family-status = उस व्यक्ति के पास कौन से कागज़ हैं?
booth-family-status-citizenship = अमेरिका की नागरिकता
booth-family-status-green-card = ग्रीन कार्ड
booth-family-status-other = दूसरे कागज़
booth-family-status-none = कोई कागज़ नहीं
booth-family-here = क्या उस व्यक्ति का घर अमेरिका में है?
booth-family-filed = क्या उस व्यक्ति ने आपके लिए इमिग्रेशन में अर्ज़ी दी?
booth-family-living = क्या वह व्यक्ति जीवित है?

booth-citizenship-parents = क्या आपके माता, पिता, दादा-दादी या नाना-नानी अमेरिका के नागरिक हैं या थे?
    .help = कुछ लोग परिवार की वजह से नागरिक होते हैं और उन्हें पता नहीं होता।

booth-sponsor = इमिग्रेशन के कागज़ों में आपकी मदद कौन कर सकता है (स्पॉन्सर)?
    .help = जैसे पति या पत्नी, माता या पिता, बड़ा बेटा या बेटी।
booth-sponsor-name = उस व्यक्ति का नाम क्या है?
booth-sponsor-relation = उस व्यक्ति से आपका क्या रिश्ता है?
booth-sponsor-income = उस व्यक्ति की हर महीने की कमाई करीब कितने डॉलर है?

## Money

booth-household = एक ही पैसे से कितने लोगों का घर चलता है?
    .help = खुद को और बच्चों को भी गिनें।

booth-income = कहाँ-कहाँ से पैसा आता है?
    .help = घर के सब लोगों की हर तरह की कमाई जोड़ें। अगर कुछ नहीं है, तो “जोड़ने को कुछ नहीं है” छुएँ।
booth-income-source = वह कहाँ से आता है?
booth-income-source-job = नौकरी
booth-income-source-own = मेरा अपना काम या धंधा
booth-income-source-benefits = सरकार से मदद
booth-income-source-family = परिवार या दोस्त
booth-income-amount = कितने डॉलर?
booth-income-often = कितनी बार?
booth-income-often-week = हर हफ़्ते
booth-income-often-two-weeks = हर दो हफ़्ते में
booth-income-often-month = हर महीने
booth-income-often-year = हर साल

booth-benefits = क्या आपके घर को इनमें से कुछ मिलता है?
booth-benefits-has = क्या आपके घर को इनमें से कुछ मिलता है?
    .help = जो-जो सही है, वह सब छुएँ। इससे फ़ीस कम हो सकती है।
booth-benefits-has-snap = खाने की मदद (SNAP, EBT)
booth-benefits-has-medicaid = इलाज की मदद (Medicaid)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = पैसे की मदद (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = किराए में मदद
booth-benefits-proof = क्या आपके पास इसे दिखाने वाली चिट्ठी है?

booth-fee = क्या आपके लिए हमारे दफ़्तर को थोड़ी फ़ीस देना मुमकिन है?
    .help = पैसों की वजह से किसी को वापस नहीं भेजा जाता।
booth-fee-full = हाँ
booth-fee-plan = हाँ, हर महीने थोड़ी-थोड़ी
booth-fee-waiver = नहीं, मेरे पास पैसे नहीं हैं

## Other people in your case

booth-people = आपके मामले से और कौन लोग जुड़े हैं?
    .help = हम देखते हैं कि हम पहले से किसी ऐसे व्यक्ति की मदद तो नहीं कर रहे जो आपके खिलाफ़ है।
booth-people-name = उस व्यक्ति का पूरा नाम क्या है?
booth-people-role = उस व्यक्ति का मामले से क्या लेना-देना है?
booth-people-role-helps-me = कागज़ों में मेरी मदद
booth-people-role-i-help = मुझे इस व्यक्ति की मदद करनी है
booth-people-role-former = पहले के पति या पत्नी
booth-people-role-hurt-me = मुझे चोट पहुँचाई या धमकी दी
booth-people-role-employer = मालिक
booth-people-role-same-case = इसी मामले में है
