### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = आज की मुलाकात किसके लिए है?
    .help = अपने लिए या किसी और के लिए आना ठीक है।
form-for-whom-me = मेरे लिए
form-for-whom-child = मेरे बच्चे के लिए
form-for-whom-family = मेरे परिवार में किसी के लिए
form-for-whom-other = किसी और के लिए

form-adult = क्या उस व्यक्ति की उम्र 18 या ज़्यादा है?
    .help = यह सवाल उस व्यक्ति के बारे में है जिसे मदद चाहिए।
form-adult-yes = हाँ
form-adult-no = नहीं, 18 से कम
form-adult-self = क्या आपकी उम्र 18 या ज़्यादा है?

form-helper-name = यह मदद किसी और के लिए है। आपका अपना पहला नाम क्या है?
    .help = हम आपका नाम उस व्यक्ति से अलग रखते हैं। चाहें तो इसे छोड़ दें।

form-been-here = क्या इस दफ़्तर में आपका पहले आना हुआ है?
    .help = हम सबसे एक जैसे सवाल पूछते हैं।
form-been-here-first = यह पहली बार है
form-been-here-case = यहाँ मेरा मामला चल रहा है
form-been-here-before = पहले भी आना हुआ है
form-been-here-unsure = पक्का नहीं पता

form-appointment = क्या आज आपका अपॉइंटमेंट है?
    .help = अपॉइंटमेंट यानी वह समय जो हमने आपके साथ पहले से तय किया था।
form-appointment-yes = हाँ
form-appointment-no = नहीं

form-appointment-code = आपके अपॉइंटमेंट का कोड क्या है?
    .help = इसमें 4 अंक हैं। यह आपके अपॉइंटमेंट कार्ड पर है। चाहें तो इसे छोड़ दें।

form-appointment-time = आपका अपॉइंटमेंट कितने बजे है?
    .help = सबसे पास का समय छुएँ। चाहें तो इसे छोड़ दें।

form-help-with = आपको किस काम में मदद चाहिए?
    .help = ज़्यादा से ज़्यादा 3 छुएँ।
form-help-with-citizenship = नागरिकता
form-help-with-green-card = ग्रीन कार्ड
form-help-with-work-permit = वर्क परमिट
form-help-with-family = परिवार को बुलाना
form-help-with-court = इमिग्रेशन कोर्ट
form-help-with-asylum = सुरक्षा या शरण (असाइलम)
form-help-with-travel = यात्रा का कागज़
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = मुझे मिली चिट्ठी
form-help-with-address = मेरा पता बदलना
form-help-with-records = मेरी फ़ाइल की कॉपी
form-help-with-case = यहाँ मेरा मामला
form-help-with-papers = कागज़ देना या लेना
form-help-with-payment = पैसे देना
form-help-with-other = कुछ और
form-help-with-person = मुझे किसी को बताना है

form-worried-date = क्या आपके किसी कागज़ पर ऐसी तारीख है जिससे आपको चिंता है?
    .help = जैसे कोई चिट्ठी, नोटिस या कार्ड।
form-worried-date-yes = हाँ
form-worried-date-no = नहीं
form-worried-date-unsure = पक्का नहीं पता
form-worried-date-person = मुझे किसी को बताना है

form-paper-kind = यह किस तरह का कागज़ है?
    .help = जो सबसे ज़्यादा मिलता हो, उसे छुएँ।
form-paper-kind-court = इमिग्रेशन कोर्ट
form-paper-kind-ice = ICE के पास हाज़िरी
form-paper-kind-uscis = USCIS का अपॉइंटमेंट
form-paper-kind-rfe = और कागज़ माँगने वाली चिट्ठी
form-paper-kind-denial = मना करने वाली चिट्ठी
form-paper-kind-card = जल्दी खत्म होने वाला कार्ड
form-paper-kind-other = कुछ और

form-paper-date = कागज़ पर कौन सी तारीख है?
    .help = जितना पता हो, उतना भरें। सिर्फ़ साल भी ठीक है।

form-held = जिनके लिए यह मुलाकात है, क्या वे अभी हिरासत में हैं?
    .help = जैसे डिटेंशन सेंटर या जेल में।
form-held-yes = हाँ
form-held-no = नहीं
form-held-person = मुझे किसी को बताना है
form-held-self = क्या यह मुलाकात किसी ऐसे व्यक्ति के बारे में है जो अभी हिरासत में है?
    .help = जैसे डिटेंशन सेंटर या जेल में।

form-private-room = क्या आपको पहले अलग कमरे में बात करनी है?
    .help = हम सबसे पूछते हैं। कारण बताना ज़रूरी नहीं है।
form-private-room-yes = हाँ
form-private-room-no = नहीं

form-staff-gender = आपको किससे बात करना ठीक लगेगा?
    .help = हम पूरी कोशिश करेंगे।
form-staff-gender-woman = महिला से
form-staff-gender-man = पुरुष से
form-staff-gender-any = दोनों ठीक हैं

form-speak-language = आज आपको किस भाषा में बात करनी है?
    .help = दुभाषिया मुफ़्त है।
form-speak-language-same = इस स्क्रीन की भाषा
form-speak-language-sign = इशारों की भाषा
form-speak-language-other = कोई और भाषा

form-reads = क्या आपको यह भाषा अच्छी तरह पढ़नी आती है?
    .help = यानी इस स्क्रीन की भाषा। हम आपको पढ़कर भी सुना सकते हैं।
form-reads-yes = हाँ
form-reads-little = थोड़ी
form-reads-no = नहीं

form-call-name = हम आपको किस नाम से बुलाएँ?
    .help = कोई भी नाम ठीक है। यह दीवार की स्क्रीन पर नहीं दिखेगा।

form-name = आपके कागज़ों पर आपका नाम क्या है?
    .help = चाहें तो इसे छोड़ दें और हमें बाद में बताएँ।
form-name-other = उस व्यक्ति के कागज़ों पर उसका नाम क्या है?
    .help = चाहें तो इसे छोड़ दें और हमें बाद में बताएँ।

form-name-latin = आपका नाम अंग्रेज़ी (ABC) अक्षरों में कैसे लिखते हैं?
    .help = अगर पता हो, तो जैसा आपके पासपोर्ट या कागज़ों पर है। चाहें तो इसे छोड़ दें।
form-name-latin-other = उस व्यक्ति का नाम ABC अक्षरों में कैसे लिखा जाता है?
    .help = चाहें तो इसे छोड़ दें और हमें बाद में बताएँ।

form-birth-year = आपका जन्म किस साल हुआ?
    .help = सिर्फ़ साल। चाहें तो इसे छोड़ दें।
form-birth-year-other = उस व्यक्ति का जन्म किस साल हुआ?
    .help = सिर्फ़ साल। चाहें तो इसे छोड़ दें।

form-phone = किस फ़ोन नंबर पर आपसे बात करना सुरक्षित है?
    .help = सिर्फ़ ऐसा नंबर दें जिस पर कोई और न सुनता हो। चाहें तो इसे छोड़ दें।

form-phone-whose = यह फ़ोन किसका है?
    .help = ताकि हमें पता हो कि फ़ोन कौन उठा सकता है।
form-phone-whose-mine = मेरा मोबाइल
form-phone-whose-home = घर का फ़ोन
form-phone-whose-work = काम का फ़ोन
form-phone-whose-other = किसी और का फ़ोन

form-phone-ok = इस नंबर पर हम क्या कर सकते हैं?
    .help = जो-जो सुरक्षित है, वह सब छुएँ। अगर आपने कुछ नहीं छुआ, तो हम यह नंबर इस्तेमाल नहीं करेंगे।
form-phone-ok-call = फ़ोन कर सकते हैं
form-phone-ok-voice = वॉइस मैसेज छोड़ सकते हैं
form-phone-ok-text = टेक्स्ट मैसेज भेज सकते हैं

form-phone-script = अगर कोई और फ़ोन उठाए, तो हम क्या कहें?
    .help = हम वही करेंगे जो आप यहाँ चुनें।
form-phone-script-only-me = सिर्फ़ मुझसे बात कराने को कहें, और कुछ न कहें
form-phone-script-friend = कहें कि एक दोस्त का फ़ोन है
form-phone-script-office = दफ़्तर का नाम बता सकते हैं

form-phone-times = फ़ोन करना या लिखना कब सुरक्षित है?
    .help = जो-जो सुरक्षित है, वह सब छुएँ।
form-phone-times-morning = सुबह
form-phone-times-afternoon = दोपहर
form-phone-times-evening = शाम
form-phone-times-weekend = शनिवार-रविवार
form-phone-times-any = किसी भी समय

form-email = अगर सुरक्षित हो, तो आपका ईमेल पता क्या है?
    .help = सिर्फ़ ऐसा पता दें जिसे कोई और न पढ़ता हो। चाहें तो इसे छोड़ दें।

form-email-shared = क्या यह ईमेल कोई और भी पढ़ता है?
    .help = अगर कोई और पढ़ता है, तो हम इस पर नहीं लिखेंगे।
form-email-shared-yes = हाँ
form-email-shared-no = नहीं
form-email-shared-unsure = पक्का नहीं पता

form-letters = क्या हम आपके घर चिट्ठी भेज सकते हैं?
    .help = अगर आप “नहीं” छुएँ, तो हम कुछ नहीं भेजेंगे।
form-letters-no = नहीं
form-letters-yes = हाँ
form-letters-other = दूसरे पते पर भेजें। मुझे किसी को बताना है।

form-town = आपका घर किस शहर या ZIP कोड में है?
    .help = सिर्फ़ शहर, सड़क का नाम नहीं। चाहें तो इसे छोड़ दें।

form-friend = क्या कोई रिश्तेदार या दोस्त है जिसे हम फ़ोन कर सकें?
    .help = सिर्फ़ तब, जब आपसे बात न हो पाए। चाहें तो इसे छोड़ दें।
form-friend-name = उस व्यक्ति का पहला नाम क्या है?
form-friend-phone = उस व्यक्ति का फ़ोन नंबर क्या है?
form-friend-knows = क्या उस व्यक्ति को पता है कि आप यहाँ हैं?
form-friend-knows-yes = हाँ
form-friend-knows-no = नहीं

form-household = कितने लोग साथ रहते हैं और पैसे मिलकर खर्च करते हैं?
    .help = खुद को और बच्चों को भी गिनें।
# The last tile after 1 to 8.
form-count-more = { $number } से ज़्यादा

form-income = आपके घर में हर महीने करीब कितने पैसे आते हैं?
    .help = टैक्स कटने से पहले, सबके मिलाकर। इससे हमें मुफ़्त मदद ढूँढने में आसानी होती है।
# $amount is a sum of money such as $2,500.
form-income-up-to = महीने में { $amount } तक
form-income-between = महीने में { $from } से { $to } तक
form-income-more = महीने में { $amount } से ज़्यादा
form-income-unsure = पता नहीं
form-income-private = मुझे नहीं बताना

form-papers = क्या आज आपके साथ कागज़ हैं?
    .help = इन्हें अपने पास रखें। हमारे कर्मचारी इन्हें अकेले में देखेंगे।
form-papers-yes = हाँ
form-papers-no = नहीं

form-source = आपको हमारे बारे में कैसे पता चला?
    .help = चाहें तो इसे छोड़ दें।
form-source-friend = किसी दोस्त या परिवार से
form-source-community = मंदिर, चर्च या सामाजिक समूह से
form-source-court = कोर्ट या किसी दफ़्तर से
form-source-school = स्कूल या डॉक्टर से
form-source-internet = इंटरनेट, रेडियो या टीवी से
form-source-other = किसी और तरह से

form-needs = क्या आपको इनमें से कुछ चाहिए?
    .help = जो-जो चाहिए, वह सब छुएँ।
form-needs-wheelchair = व्हीलचेयर के लिए जगह
form-needs-hearing = सुनने में मदद
form-needs-seeing = देखने में मदद
form-needs-seat = बैठने की जगह
form-needs-baby = मेरे साथ छोटा बच्चा है

## Answers that many questions share

form-yes = हाँ
form-no = नहीं
form-unsure = पक्का नहीं पता
form-none = इनमें से कोई नहीं
form-other = कुछ और
form-person = मुझे किसी को बताना है

form-lane-desk = काउंटर
form-lane-consultation = सलाह

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = यह जवाब इस सवाल से मेल नहीं खाता। कृपया फिर कोशिश करें।
form-fault-choice = कृपया स्क्रीन पर दिए जवाबों में से एक छुएँ।
form-fault-twice = आपने एक ही जवाब दो बार छुआ। कृपया उसे एक बार छुएँ।
form-fault-too-many = ज़्यादा से ज़्यादा { $max } छुएँ। किसी को हटाने के लिए उसे फिर छुएँ।
form-fault-empty = अभी कुछ नहीं लिखा है। कृपया कुछ लिखें या “छोड़ें” छुएँ।
form-fault-too-long = यह बहुत लंबा है। कृपया ज़्यादा से ज़्यादा { $max } अक्षर लिखें।
form-fault-control = कृपया सिर्फ़ अक्षर, अंक और खाली जगह लिखें।
form-fault-date = यह तारीख अभी पूरी नहीं है। कृपया कम से कम साल चुनें या “पता नहीं” छुएँ।
form-fault-date-month = यह तारीख अभी पूरी नहीं है। कृपया महीना भी चुनें या “पता नहीं” छुएँ।
form-fault-year = कृपया साल फिर से देखें। यह { $min } से { $max } तक हो सकता है।
form-fault-phone-letters = कृपया फ़ोन के लिए सिर्फ़ अंक लिखें।
form-fault-phone-digits = कृपया फ़ोन नंबर देख लें। इसमें 7 से 15 अंक होने चाहिए।
form-fault-phone-country = यह नंबर इस देश का नहीं लगता। कृपया नंबर और देश देख लें।
form-fault-phone-area = कृपया एरिया कोड के साथ पूरा नंबर डालें।
form-fault-email = कृपया ईमेल पता देख लें। इसमें @ और बिंदु चाहिए (जैसे name@example.com)।
form-fault-number = कृपया { $min } से { $max } तक कोई नंबर चुनें।
form-fault-future = यह दिन अभी आया नहीं है। कृपया तारीख देख लें।
# $month is the name of a month, $days how many days it has.
form-fault-month-days = उस साल { $month } में { $days } दिन हैं। कृपया दूसरा दिन चुनें।
form-fault-code = यह नंबर सही नहीं लगता। कृपया अपना कागज़ फिर से देखें या छोड़ दें।
form-fault-code-a-number = A-Number में अक्षर A और 7 से 9 अंक होते हैं। कृपया फिर से देखें या छोड़ दें।
form-fault-code-receipt = रसीद नंबर में 3 अक्षर और 10 अंक होते हैं। कृपया फिर से देखें या छोड़ दें।
form-fault-rows-full = यहाँ और जगह नहीं है। कृपया बाकी किसी को बताएँ।
