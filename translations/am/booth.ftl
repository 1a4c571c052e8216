### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = የግል ፎርም
booth-start-line = ከመቀበያው ያገኙትን ኮድ ያስገቡ።
booth-code-wrong = ይህ ኮድ አይሠራም። እባክዎ እንደገና ይመልከቱ ወይም መቀበያውን ይጠይቁ።
booth-code-again = ይህ ኮድ ከእንግዲህ አይሠራም። እባክዎ ከመቀበያው አዲስ ኮድ ይጠይቁ።
booth-no-link = ፎርሙ አሁን ሊከፈት አይችልም። እባክዎ ለመቀበያው ይንገሩ።

## The notice of the private form

booth-notice-title = ከመጀመርዎ በፊት
booth-notice-private = ይህ ፎርም ለሕግ ሠራተኞቻችን ብቻ ነው። የሕግ እርዳታ ለማግኘት የሚነግሩን ነገር በሕግ የተጠበቀ ነው።
booth-notice-lawyer = ይህን ፎርም ስለሞሉ ብቻ ገና የእርስዎ ጠበቃ አንሆንም። ጉዳይዎን መያዝ እንችል እንደሆነ በኋላ እንነግርዎታለን።
booth-notice-conflict = አስቀድመን እርስዎን የሚቃወም ሰው የምንረዳ ከሆነ፣ እርስዎን መርዳት ላንችል እንችላለን። ምክንያቱን ልንነግርዎት አንችልም። እባክዎ የሌሎችን ሰዎች ስም በምንጠይቅበት ቦታ ብቻ ይጻፉ።
booth-notice-kept = እያንዳንዱ ክፍል ሲጨርሱት ተቆልፎ ይላካል። ይህ ስክሪን እንደገና ሊያሳየው አይችልም። በቢሯችን ደንብ መሠረት እናስቀምጠዋለን። ቅጂ እንድንሰጥዎት ወይም እንድናጠፋው ሊጠይቁን ይችላሉ።
booth-notice-choice = ማንኛውንም ጥያቄ መዝለልና በማንኛውም ጊዜ ማቆም ይችላሉ። በስክሪኑ ፈንታ ለሰው መናገር ይችላሉ። ነፃ አስተርጓሚ አለ።
booth-notice-truth = እባክዎ በግምት አይመልሱ። «እርግጠኛ አይደለሁም» ጥሩ መልስ ነው።
booth-notice-alone = ሌላ ሰው ይህን ስክሪን ማየት ይችላል? «ይደብቁ» የሚለውን መንካት ወይም ሰው መጥራት ይችላሉ።

## Going through the parts

booth-part = ክፍል { $at } ከ{ $of }
booth-part-start = ይህን ክፍል ይጀምሩ
booth-part-skip = ይህን ክፍል ይዝለሉ
booth-part-finish = ይህን ክፍል ይላኩ
booth-part-unsent = ይህ ክፍል ገና አልተላከም።
booth-part-sent-title = ይህ ክፍል ተቆልፎ ተልኳል
booth-part-sent-line = ይህ ስክሪን ከእንግዲህ ሊያሳየው አይችልም። ሠራተኞቻችን ግን ሊያዩት ይችላሉ።
booth-part-next = ቀጣይ ክፍል
booth-part-failed = ይህን ክፍል ማስቀመጥ አልቻልንም። እባክዎ ከመሄድዎ በፊት ለመቀበያው ይንገሩ።
booth-stop = እዚህ ያቁሙ
booth-stop-line = ከዚያ በኋላ ለመቀጠል አዲስ ኮድ ያስፈልግዎታል።
booth-erase-line = የዚህ ክፍል መልሶች ይጠፋሉ። የላኳቸው ክፍሎች ከሠራተኞቻችን ጋር ይቆያሉ።
booth-done-title = እናመሰግናለን
booth-done-line = እባክዎ ወደ መቀበያው ይመለሱ። ከዚህ በኋላ ሠራተኞቻችን ይቀጥላሉ።

## The names of the parts

booth-part-service = የሚያስፈልግዎት
booth-part-identity = ስለ እርስዎ
booth-part-contact = እርስዎን የምናገኝበት
booth-part-dates = ደብዳቤዎችና ቀኖች
booth-part-entry = ወደ አሜሪካ ስለ መምጣት
booth-part-status = የኢሚግሬሽን ወረቀቶችዎ
booth-part-police = ፖሊስና ፍርድ ቤት
booth-part-safety = የእርስዎ ደህንነት
booth-part-family = ቤተሰብዎ
booth-part-money = ገንዘብ
booth-part-people = በጉዳይዎ ውስጥ ያሉ ሌሎች ሰዎች

## What you need

booth-wish = ምን እንዲሆን ይፈልጋሉ?
    .help = በራስዎ ቃላት ይጻፉ። ጥቂት ቃላት ይበቃሉ።

booth-helped-before = ከዚህ በፊት በኢሚግሬሽን ወረቀት የረዳዎት ሰው አለ?
    .help = እያንዳንዱን ይጨምሩ።
booth-helped-before-who = ማን ነበሩ?
booth-helped-before-who-lawyer = ጠበቃ
booth-helped-before-who-representative = መንግሥት የፈቀደላቸው ሰው
booth-helped-before-who-notario = «notario» ወይም አማካሪ
booth-helped-before-who-friend = ጓደኛ ወይም ቤተሰብ
booth-helped-before-name = የእኚህ ሰው ወይም የቢሮው ስም ማን ነው?
booth-helped-before-paid = እርስዎ ገንዘብ ከፍለዋል?
booth-helped-before-filed = እነሱ ወረቀት ወደ ኢሚግሬሽን ልከዋል?
booth-helped-before-result = ውጤቱ ምን ሆነ?
booth-helped-before-report = በእነሱ ላይ ቅሬታ ማቅረብ ይፈልጋሉ?

booth-filed = ከዚህ በፊት ወረቀት ወደ ኢሚግሬሽን ልከዋል?
    .help = እያንዳንዱን ይጨምሩ።
booth-filed-form = የፎርሙ ስም ወይም ቁጥር ምንድን ነው?
booth-filed-date = የተላከው መቼ ነው?
booth-filed-receipt = የደረሰኝ ቁጥሩ ስንት ነው?
    .help = 3 ፊደሎችና 10 ቁጥሮች፤ የደረሰኝ ደብዳቤው ላይ ይገኛል።
booth-filed-status = ውጤቱ ምን ሆነ?
booth-filed-status-waiting = እየጠበቅሁ ነው
booth-filed-status-approved = ተፈቅዷል
booth-filed-status-denied = አልተፈቀደም

## About you

booth-full-name = ሙሉ ስምዎ ማን ነው?
    .help = ወረቀቶችዎ ላይ እንዳለው።
booth-full-name-name = ሙሉ ስምዎ ማን ነው?
booth-full-name-latin = ስምዎ በእንግሊዝኛ (ABC) ፊደል እንዴት ይጻፋል?
    .help = ካወቁት፣ ፓስፖርትዎ ወይም ወረቀቶችዎ ላይ እንዳለው።
booth-full-name-father = የአባትዎ ስም ማን ነው?
booth-full-name-mother = የእናትዎ ስም ማን ነው?
booth-full-name-document = ይህ ስም ያለው በየትኛው ወረቀት ላይ ነው?
booth-full-name-document-passport = ፓስፖርት
booth-full-name-document-birth = የልደት ምስክር ወረቀት
booth-full-name-document-card = መታወቂያ ካርድ
booth-full-name-document-immigration = ከኢሚግሬሽን የመጣ ወረቀት

booth-other-names = ሌላ ስም ተጠቅመው ያውቃሉ?
    .help = ለምሳሌ ከጋብቻ በፊት የነበረ ስም፣ ቅጽል ስም፣ ሌላ አጻጻፍ።
booth-other-names-name = ስሙ ማን ነው?
booth-other-names-kind = ምን ዓይነት ስም ነው?
booth-other-names-kind-before = ከጋብቻ በፊት የነበረ ስም
booth-other-names-kind-nickname = ቅጽል ስም
booth-other-names-kind-papers = ሌሎች ወረቀቶች ላይ ያለ ስም

booth-spoken-of = በየትኛው ስም እንጥራዎት?
    .help = ማንኛውም ስም ይሆናል። ከእርስዎ ጋር ስንነጋገር እንጠቀምበታለን።
booth-spoken-of-name = በየትኛው ስም እንጥራዎት?
booth-spoken-of-pronoun = ስለ እርስዎ ስንናገር ምን እንበል?
booth-spoken-of-pronoun-she = እሷ
booth-spoken-of-pronoun-he = እሱ
booth-spoken-of-pronoun-they = እሳቸው
booth-spoken-of-pronoun-name = ስሜን ብቻ ተጠቀሙ

booth-born = የተወለዱት መቼ ነው?
    .help = የሚያውቁትን ያስገቡ። ዓመቱ ብቻም ይበቃል።
booth-born-date = የተወለዱት መቼ ነው?
booth-born-sure = ስለዚህ ቀን እርግጠኛ ነዎት?

booth-birth-place = የተወለዱት የት ነው?
    .help = የማያውቁት ከሆነ፣ በአቅራቢያው ያለውን ከተማ ያስገቡ።
booth-birth-place-city = የተወለዱት በየትኛው ከተማ ወይም መንደር ነው?
booth-birth-place-country = የተወለዱት በየትኛው አገር ነው?

booth-citizenship = የየትኞቹ አገሮች ዜጋ ነዎት?
    .help = እያንዳንዱን ይጨምሩ። አገር የሌላቸው ሰዎችም አሉ።
booth-citizenship-country = የትኛው አገር ነው?

booth-sex = ወረቀቶችዎ ምን ይላሉ፦ ሴት ወይስ ወንድ?
    .help = ቅጾች በወረቀትዎ ላይ ያለውን ይጠይቃሉ። ይህን መዝለል ይችላሉ።
booth-sex-papers = ወረቀቶችዎ ምን ይላሉ?
booth-sex-papers-female = ሴት
booth-sex-papers-male = ወንድ
booth-sex-papers-x = X
booth-sex-gender = ለራስዎ ሌላ ቃል ይጠቀማሉ?
    .help = ይህን መዝለል ይችላሉ።

booth-marriage = አግብተዋል?
    .help = ቤተሰብ ለወረቀትዎ ሊጠቅም ስለሚችል፣ ሁሉንም ሰው እንጠይቃለን።
booth-marriage-single = አግብቼ አላውቅም
booth-marriage-married = አግብቻለሁ
booth-marriage-partner = አብረን እንኖራለን
booth-marriage-separated = ተለያይተናል
booth-marriage-divorced = ተፋትተናል
booth-marriage-widowed = ባሌ ወይም ሚስቴ ሞተዋል

booth-a-number = A-Number አለዎት?
    .help = ብዙ የኢሚግሬሽን ወረቀቶች ላይ ይገኛል፦ A ፊደልና ከ7 እስከ 9 ቁጥሮች። ከአንድ በላይ ያላቸው ሰዎችም አሉ።
booth-a-number-number = A-Number ስንት ነው?

booth-account = ከUSCIS የተሰጠ የአካውንት ወይም የደረሰኝ ቁጥር አለዎት?
    .help = እያንዳንዱን ይጨምሩ።
booth-account-kind = ምን ዓይነት ቁጥር ነው?
booth-account-kind-account = የኦንላይን አካውንት ቁጥር
booth-account-kind-receipt = የደረሰኝ ቁጥር
booth-account-number = ቁጥሩ ስንት ነው?

booth-passport = ፓስፖርት ወይም ከቆንስላዎ የተሰጠ ካርድ አለዎት?
    .help = ጊዜው ያለፈበት ቢሆንም ይጠቅማል። ይህን መዝለል ይችላሉ።
booth-passport-country = የየትኛው አገር ነው?
booth-passport-number = ቁጥሩ ስንት ነው?
booth-passport-expires = ጊዜው የሚያበቃው መቼ ነው?

booth-i94 = የI-94 ወረቀት አለዎት?
    .help = በቪዛ ወይም በፓሮል (የመግቢያ ፈቃድ) ለሚገቡ ሰዎች ኢሚግሬሽን ይሰጣል።
booth-i94-number = ቁጥሩ ስንት ነው?
booth-i94-class = «class» በሚለው ሥር የትኞቹ ፊደሎች አሉ?
booth-i94-until = መቆየት የሚችሉት እስከ የትኛው ቀን ነበር?

booth-languages = የትኞቹን ቋንቋዎች ይጠቀማሉ?
    .help = የሚናገሩትን ቋንቋ ሁሉ ይንኩ።
booth-languages-speaks = የትኞቹን ቋንቋዎች ይናገራሉ?
booth-languages-reads = የትኞቹን ቋንቋዎች ያነባሉ?
booth-languages-interpreter = አስተርጓሚ ይፈልጋሉ?
booth-languages-dialect = ቋንቋዎን በአካባቢዎ አነጋገር ይናገራሉ?
    .help = ለምሳሌ የከተማዎን ወይም የአካባቢዎን ስም ይጻፉ።

booth-school = ስንት ዓመት ትምህርት ቤት ሄደዋል?
    .help = ነገሮችን በደንብ ለማስረዳት እንጠይቃለን። ይህን መዝለል ይችላሉ።
booth-school-years = ስንት ዓመት ትምህርት ቤት ሄደዋል?
booth-school-reads = በቋንቋዎ ማንበብና መጻፍ ይችላሉ?
booth-school-reads-yes = አዎ
booth-school-reads-little = ትንሽ
booth-school-reads-no = አይ
booth-school-hard = ለመማር ወይም ለማስታወስ የሚያስቸግርዎት ሕመም አለ?

booth-funders = ገንዘብ የሚረዱን ድርጅቶች የሚጠይቁት 3 ጥያቄዎች
    .help = አገልግሎታችን ነፃ ሆኖ እንዲቀጥል ይረዳሉ። እያንዳንዱን መዝለል ይችላሉ።
booth-funders-latino = ሂስፓኒክ ወይም ላቲኖ ነዎት?
booth-funders-race = ከእነዚህ የትኛው ነዎት?
    .help = ትክክል የሆነውን ሁሉ ይንኩ።
booth-funders-race-native = የአሜሪካ ኢንዲያን ወይም የአላስካ ተወላጅ
booth-funders-race-asian = የእስያ ተወላጅ
booth-funders-race-black = ጥቁር ወይም አፍሪካን አሜሪካን
booth-funders-race-pacific = የሃዋይ ወይም የፓስፊክ ደሴቶች ተወላጅ
booth-funders-race-white = ነጭ
booth-funders-veteran = በአሜሪካ ጦር ሠራዊት ውስጥ ነበሩ?

## How we may reach you

booth-home-phone = የቤት ስልክ አለዎት?
    .help = የምንጠቀምበት እርስዎ እንዳሉት ብቻ ነው።
booth-cell-phone = ሞባይል ስልክ አለዎት?
    .help = የምንጠቀምበት እርስዎ እንዳሉት ብቻ ነው።
booth-work-phone = የሥራ ስልክ አለዎት?
    .help = የምንጠቀምበት እርስዎ እንዳሉት ብቻ ነው።
# The same words for every phone.
booth-phone-number = ቁጥሩ ስንት ነው?
booth-phone-ok = በዚህ ቁጥር ምን ማድረግ እንችላለን?
    .help = ስጋት የሌለበትን ሁሉ ይንኩ። ምንም ካልነኩ፣ ቁጥሩን አንጠቀምበትም።
booth-phone-ok-call = መደወል ትችላላችሁ
booth-phone-ok-voice = የድምፅ መልእክት መተው ትችላላችሁ
booth-phone-ok-text = የጽሑፍ መልእክት መላክ ትችላላችሁ
booth-phone-ok-app = በWhatsApp መጻፍ ትችላላችሁ
booth-phone-script = ሌላ ሰው ስልኩን ካነሳ፣ ምን እንበል?
booth-phone-script-only-me = እኔን ብቻ ጠይቁ፤ ሌላ ምንም አትበሉ
booth-phone-script-friend = ጓደኛ ነው የደወለው በሉ
booth-phone-script-office = የቢሮውን ስም መናገር ትችላላችሁ
booth-phone-times = ስጋት የሌለው መቼ ነው?
    .help = ስጋት የሌለበትን ሁሉ ይንኩ።
booth-phone-times-morning = ጠዋት
booth-phone-times-afternoon = ከሰዓት በኋላ
booth-phone-times-evening = ምሽት
booth-phone-times-weekend = ቅዳሜና እሁድ
booth-phone-times-any = በማንኛውም ጊዜ
booth-phone-shared = ሌላ ሰው ይህን ስልክ ይጠቀማል ወይም ያየዋል?
booth-phone-employer = እንደምንደውል አሠሪዎ ቢያውቅ ችግር የለውም?

booth-friend-phone = ልንደውልላቸው የምንችል የቤተሰብ አባል ወይም ጓደኛ አለዎት?
    .help = እርስዎን ማግኘት ካልቻልን ብቻ።
booth-friend-phone-name = የእኚህ ሰው ስም ማን ነው?
booth-friend-phone-relation = እኚህ ሰው ለእርስዎ ምንዎ ናቸው?
booth-friend-phone-script-only = እኚህን ሰው ብቻ ጠይቁ፤ ሌላ ምንም አትበሉ
booth-friend-phone-knows = እርስዎ ወደ እኛ እንደሚመጡ እኚህ ሰው ያውቃሉ?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = ባል ወይም ሚስት
booth-relation-former = የቀድሞ ባል ወይም ሚስት
booth-relation-parent = እናት ወይም አባት
booth-relation-child = ወንድ ወይም ሴት ልጅ
booth-relation-sibling = ወንድም ወይም እህት
booth-relation-other-family = ሌላ ዘመድ
booth-relation-friend = ጓደኛ
booth-relation-self = እኔ

booth-home = የሚኖሩት የት ነው?
    .help = እርስዎ አዎ ካላሉ፣ ወደዚያ ምንም አንልክም።
booth-home-kind = ምን ዓይነት ቦታ ነው?
booth-home-kind-own = የራሴ ቤት
booth-home-kind-with = ከሌሎች ሰዎች ጋር እኖራለሁ
booth-home-kind-shelter = መጠለያ
booth-home-kind-none = ቋሚ ቦታ የለኝም
# The same words for every address.
booth-address-street = የመንገዱ ስምና ቁጥር ምንድን ነው?
booth-address-unit = የአፓርታማው ወይም የክፍሉ ቁጥር ስንት ነው?
    .help = ይህን መዝለል ይችላሉ።
booth-address-city = የትኛው ከተማ ነው?
booth-address-state = የትኛው ስቴት ነው?
    .help = ሁለት ፊደሎች ይበቃሉ፤ ለምሳሌ TX።
booth-address-zip = የZIP ኮዱ ስንት ነው?
booth-address-mail = ደብዳቤ ወደዚያ መላክ እንችላለን?
booth-address-plain = ስማችን የሌለበት ፖስታ እንጠቀም?

booth-email = የኢሜይል አድራሻ አለዎት?
    .help = ስጋት ከሌለው ብቻ ይስጡን። ይህን መዝለል ይችላሉ።
booth-email-address = የኢሜይል አድራሻው ምንድን ነው?
booth-email-shared = ይህን ኢሜይል ሌላ ሰው ያነበዋል?
booth-email-device = ሌላ ሰው ስልክዎን ወይም ኮምፒውተርዎን ማየት ይችላል?

booth-friend-home = ለእርስዎ ደብዳቤ ሊቀበሉ የሚችሉ የቤተሰብ አባል ወይም ጓደኛ አሉ?
    .help = የሚያምኑትን ሰው ይምረጡ። ይህን መዝለል ይችላሉ።
booth-friend-home-name = የእኚህ ሰው ስም ማን ነው?
booth-friend-home-knows = እርስዎ ወደ እኛ እንደሚመጡ እኚህ ሰው ያውቃሉ?

booth-safe-mail = የመንግሥት ደብዳቤ ያለ ስጋት የሚላክበት አድራሻ አለ?
    .help = ከቤትዎ አድራሻ የተለየ ሊሆን ይችላል።
booth-safe-mail-program = አድራሻዎን በምስጢር በሚይዝ ፕሮግራም ውስጥ ነዎት?
booth-safe-mail-card = በዚያ ፕሮግራም የካርድዎ ቁጥር ስንት ነው?
booth-safe-mail-expires = የካርዱ ጊዜ የሚያበቃው መቼ ነው?

booth-secret-word = ለስልክ ጥሪ የምስጢር ቃል ይምረጡ
    .help = ስለ ማንኛውም ነገር ከመነጋገራችን በፊት እንጠይቅዎታለን። ሌሎች የማይገምቱትን ቃል ይምረጡ።

## Letters and dates

booth-notices = ከኢሚግሬሽን ወይም ከፍርድ ቤት የመጡ ደብዳቤዎች ወይም ወረቀቶች አሉዎት?
    .help = አሁን የያዙትን እያንዳንዱን ይጨምሩ።
booth-notices-kind = ምን ዓይነት ወረቀት ነው?
booth-notices-on = ወረቀቱ ላይ ያለው ቀን መቼ ነው?
booth-notices-received = የደረሰዎት መቼ ነው?
booth-notices-due = እስከ የትኛው ቀን አንድ ነገር ማድረግ አለብዎት?
booth-notices-how = እንዴት ደረሰዎት?
booth-notices-how-mail = በፖስታ
booth-notices-how-hand = በእጄ ተሰጠኝ

booth-court = በኢሚግሬሽን ፍርድ ቤት ጉዳይ አለዎት?
    .help = በፍርድ ቤት ወረቀቶችዎ ላይ ይገኛል። ባያውቁትም ችግር የለም።
booth-court-has = በኢሚግሬሽን ፍርድ ቤት ጉዳይ አለዎት?
booth-court-charged = «Notice to Appear» የሚለው ወረቀት ላይ ያለው ቀን መቼ ነው?
booth-court-city = ፍርድ ቤቱ ያለው በየትኛው ከተማ ነው?
booth-court-judge = የዳኛው ስም ማን ነው?
booth-court-hearing = ቀጣይ ችሎትዎ መቼ ነው?
booth-court-time = በስንት ሰዓት?
booth-court-kind = ምን ዓይነት ችሎት ነው?
booth-court-kind-first = አጭር የመጀመሪያ ችሎት (MASTER)
booth-court-kind-full = ሙሉ ችሎት (INDIVIDUAL)
booth-court-where = የሚደረገው የት ነው?
booth-court-where-person = ፍርድ ቤቱ ውስጥ
booth-court-where-video = በቪዲዮ ወይም በስልክ

booth-check-in = ወደ ኢሚግሬሽን (ICE) ሪፖርት ማድረግ አለብዎት?
booth-check-in-has = ወደ ኢሚግሬሽን (ICE) ሪፖርት ማድረግ አለብዎት?
    .help = ትክክል የሆነውን ሁሉ ይንኩ። እርዳታ ምን ያህል በቶሎ እንደሚያስፈልግዎት ያሳየናል።
booth-check-in-has-visit = እዚያ መሄድ አለብኝ
booth-check-in-has-order = የክትትል ትእዛዝ አለብኝ
booth-check-in-has-monitor = በአፕ፣ በእጅ ሰዓት ወይም በእግር ማሰሪያ ይከታተሉኛል
booth-check-in-next = የሚቀጥለው ጊዜ መቼ ነው?
booth-check-in-place = የት?

booth-held = ከቤተሰብዎ አሁን የታሰሩ ሰው አሉ?
    .help = ለምሳሌ በኢሚግሬሽን ማቆያ ወይም በእስር ቤት።
booth-held-has = ከቤተሰብዎ አሁን የታሰሩ ሰው አሉ?
booth-held-name = የእኚህ ሰው ሙሉ ስም ማን ነው?
booth-held-relation = እኚህ ሰው ለእርስዎ ምንዎ ናቸው?
booth-held-country = እኚህ ሰው ከየትኛው አገር ናቸው?
booth-held-born = እኚህ ሰው የተወለዱት መቼ ነው?
booth-held-number = የእኚህ ሰው A-Number ስንት ነው?
booth-held-place = እኚህ ሰው የታሰሩት የት ነው?
booth-held-since = ከመቼ ጀምሮ?
booth-held-wants = እኚህ ሰው የእኛን እርዳታ ይፈልጋሉ?

## Coming to the United States

booth-entries = ወደ አሜሪካ የመጡት መቼ ነው?
    .help = የገቡበትን እያንዳንዱን ጊዜ ይጨምሩ። ከመጨረሻው ይጀምሩ።
booth-entries-date = የገቡት መቼ ነው?
booth-entries-place = የገቡት በየትኛው ቦታ ነው?
    .help = ለምሳሌ የከተማ፣ የድልድይ ወይም የአውሮፕላን ማረፊያ ስም።
booth-entries-how = የገቡት እንዴት ነው?
booth-entries-how-visa = በቪዛ
booth-entries-how-parole = በፓሮል (የመግቢያ ፈቃድ)
booth-entries-how-border-card = በድንበር ማለፊያ ካርድ
booth-entries-how-waved = ሳያዩ አሳለፉኝ
booth-entries-how-no-check = ማንም አልፈተሸኝም
booth-entries-document = ምን ወረቀት አሳዩ?
booth-entries-met = ከኦፊሰር ጋር ተነጋግረዋል?

booth-trips = ከዚያ በኋላ ከአሜሪካ ወጥተው ያውቃሉ?
    .help = እያንዳንዱን ጉዞ ይጨምሩ።
booth-trips-left = የወጡት መቼ ነው?
booth-trips-back = የተመለሱት መቼ ነው?

booth-last-arrival = ለመጨረሻ ጊዜ የገቡት መቼ ነው?
    .help = ይህ ቀን በጣም አስፈላጊ ሊሆን ይችላል። የሚያውቁትን ያስገቡ።
    .suggested = ቀደም ብለው በነገሩን መሠረት ነው። ትክክል ካልሆነ ይቀይሩት።

booth-stopped = ድንበር ላይ አስቁመውዎት ወይም መልሰውዎት ያውቃሉ?
    .help = እያንዳንዱን ጊዜ ይጨምሩ።
booth-stopped-date = መቼ ነበር?
booth-stopped-place = የት ነበር?
booth-stopped-fingerprints = የጣት አሻራዎን ወስደው ነበር?
booth-stopped-signed = እርስዎ ወረቀት ላይ ፈርመዋል?

booth-removed = ዳኛ ወይም ኦፊሰር ከአገር እንዲወጡ አዝዘውዎት ያውቃሉ?
    .help = እያንዳንዱን ጊዜ ይጨምሩ።
booth-removed-date = መቼ ነበር?
booth-removed-place = የት ነበር?
booth-removed-who = ትእዛዙን የሰጠው ማን ነው?
booth-removed-who-judge = ዳኛ
booth-removed-who-officer = ኦፊሰር
booth-removed-left = ያኔ ከአገር ወጡ?
booth-removed-back = ከዚያ በኋላ ተመልሰው መጡ?

booth-visas = ቪዛ ጠይቀው ያውቃሉ?
    .help = እያንዳንዱን ይጨምሩ።
booth-visas-kind = ምን ዓይነት ቪዛ ነበር?
booth-visas-date = መቼ ነበር?
booth-visas-result = ውጤቱ ምን ሆነ?
booth-visas-result-got = አገኘሁ
booth-visas-result-refused = አልተፈቀደም
booth-visas-result-stayed = ከተፈቀደው ጊዜ በላይ ቆየሁ

## Your immigration papers

booth-status = አሁን ምን አለዎት?
    .help = በጣም የሚመስለውን ይንኩ።
booth-status-what = አሁን ምን አለዎት?
booth-status-what-none = ወረቀት የለኝም
booth-status-what-green-card = ግሪን ካርድ
booth-status-what-work = የሥራ ፈቃድ
booth-status-what-visa = ቪዛ
booth-status-what-asylum = ጥገኝነት (አሳይለም) ወይም ስደተኛ (ሬፊውጂ)
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = ፓሮል (የመግቢያ ፈቃድ)
booth-status-what-citizenship = የአሜሪካ ዜጋ
booth-status-expires = የወረቀቱ ጊዜ የሚያበቃው መቼ ነው?

booth-resident = ስለ ግሪን ካርድዎ
    .help = ቀኑ ካርዱ ላይ አለ። የሚያውቁትን ያስገቡ።
booth-resident-since = ያገኙት መቼ ነው?
booth-resident-how = ያገኙት እንዴት ነው?
booth-resident-how-family = በቤተሰብ በኩል
booth-resident-how-work = በሥራ በኩል
booth-resident-how-asylum = በስደተኛነት (ሬፊውጂ) ወይም በጥገኝነት (አሳይለም)
booth-resident-how-lottery = በዲቪ ሎተሪ
booth-resident-two-years = ካርዱ የሁለት ዓመት ብቻ ነው?

booth-work-permit = ስለ ሥራ ፈቃድዎ
booth-work-permit-category = «category» በሚለው ሥር የትኛው ፊደልና ቁጥር አለ?
    .help = ለምሳሌ C08። ይህን መዝለል ይችላሉ።
booth-work-permit-expires = ጊዜው የሚያበቃው መቼ ነው?

booth-programs = ከእነዚህ አንዱ አለዎት ወይም ጠይቀዋል?
    .help = እያንዳንዱን ይጨምሩ።
booth-programs-kind = የትኛው?
booth-programs-kind-asylum = ጥገኝነት (አሳይለም)
booth-programs-kind-u = U ቪዛ
booth-programs-kind-t = T ቪዛ
booth-programs-kind-sij = ለወጣቶች የሚሰጥ ወረቀት (SIJ)
booth-programs-since = ከመቼ ጀምሮ?
booth-programs-until = እስከ መቼ?

booth-petition = እዚህ እንዲኖሩ ኢሚግሬሽንን የጠየቀልዎት ሰው አለ?
    .help = ለምሳሌ የቤተሰብ አባል ወይም አሠሪ፤ ለእርስዎ፣ ለወላጆችዎ፣ ለባልዎ ወይም ለሚስትዎ።
booth-petition-filed = እዚህ እንዲኖሩ ኢሚግሬሽንን የጠየቀልዎት ሰው አለ?
booth-petition-who = የተጠየቀው ለማን ነበር?
booth-petition-who-me = ለእኔ
booth-petition-who-parent = ለእናቴ ወይም ለአባቴ
booth-petition-who-spouse = ለባሌ ወይም ለሚስቴ
booth-petition-when = መቼ ነበር?

booth-moved = ቤት ቀይረዋል?
    .help = ኢሚግሬሽን ደብዳቤ የሚልከው ወደሚያውቀው አድራሻ ነው። አድራሻውን ለመቀየር ልንረዳዎት እንችላለን።
booth-moved-moved = ከመጨረሻዎቹ ወረቀቶችዎ በኋላ ቤት ቀይረዋል?
booth-moved-told = አዲሱን አድራሻዎን ለማን ተናግረዋል?
    .help = ትክክል የሆነውን ሁሉ ይንኩ።
booth-moved-told-uscis = ለኢሚግሬሽን (USCIS)
booth-moved-told-court = ለፍርድ ቤት

## Police and courts

booth-arrested = ፖሊስ አስሮዎት ወይም ትኬት (ቅጣት) ሰጥቶዎት ያውቃል?
    .help = የትም ቢሆን፣ ድሮም ቢሆን፣ ምንም ባይከተለውም።
booth-arrests = ስለ እያንዳንዱ ጊዜ ይንገሩን
    .help = እያንዳንዱን ይጨምሩ። የሚያውቁትን ያስገቡ።
booth-arrests-date = መቼ ነበር?
booth-arrests-place = የት ነበር?
booth-arrests-agency = የትኛው ፖሊስ ነበር?
booth-arrests-charge = ምን አደረጉ ተብሎ ነበር?
    .help = ጥቂት ቃላት ይበቃሉ።
booth-arrests-court = የትኛው ፍርድ ቤት ነበር?
booth-arrests-result = ውጤቱ ምን ሆነ?
booth-arrests-result-dropped = ጉዳዩን ተዉት
booth-arrests-result-guilty = ጥፋተኛ ተባልሁ
booth-arrests-result-not-guilty = ጥፋተኛ አይደለም ተባለ
booth-arrests-result-open = ገና አላለቀም
booth-arrests-sentence = ዳኛው ምን አዘዙ?
    .help = ለምሳሌ የእስር ቀናት፣ ትምህርት ወይም የማኅበረሰብ ሥራ።
booth-arrests-probation = በአመክሮ (ፕሮቤሽን) ላይ ነበሩ?
booth-arrests-fine = የገንዘብ ቅጣት ከፍለዋል?
booth-arrests-papers = የፍርድ ቤት ወረቀቶቹ አሉዎት?

booth-open-case = ገና ያላለቀ የወንጀል ጉዳይ አለዎት?
    .help = ለወረቀትዎ አስፈላጊ ሊሆን ይችላል። በስክሪኑ ፈንታ ለሰው መናገር ይችላሉ።
booth-open-case-has = ገና ያላለቀ የወንጀል ጉዳይ አለዎት?
booth-open-case-next = የሚቀጥለው ቀን መቼ ነው?
booth-open-case-defender = የተከላካይ ጠበቃዎ ስም ማን ነው?

booth-police-more = ከእነዚህ የደረሰብዎት አለ?
    .help = ትክክል የሆነውን ሁሉ ይንኩ።
booth-police-more-driving = መጠጥ ወይም ዕፅ ወስዶ መንዳት
booth-police-more-order = ከአንድ ሰው እንድርቅ ፍርድ ቤት አዞኛል
booth-police-more-young = ከ18 ዓመት በታች ሳለሁ የሆነ ነገር
booth-police-more-warrant = ፖሊስ እየፈለገኝ ሊሆን ይችላል
booth-police-more-probation = በአመክሮ (ፕሮቤሽን) ላይ ነኝ

## Your safety

booth-afraid = ወደ አገርዎ መመለስ ያስፈራዎታል?
    .help = ታሪኩን እዚህ መናገር ግዴታ አይደለም።
booth-hurt = አሜሪካ ውስጥ እርስዎን ወይም ልጅዎን የጎዳ ወይም ያስፈራራ ሰው አለ?
    .help = ታሪኩን እዚህ መናገር ግዴታ አይደለም።
booth-crime = ስለ ሆነው ነገር
    .help = የሚፈልጉትን ብቻ ያስገቡ።
booth-crime-kind = ምን ዓይነት ነገር ነበር?
    .help = ትክክል የሆነውን ሁሉ ይንኩ።
booth-crime-kind-home = የቤት ውስጥ ጥቃት
booth-crime-kind-attack = ድብደባ ወይም ጥቃት
booth-crime-kind-sexual = ወሲባዊ ጥቃት
booth-crime-kind-threats = ማስፈራሪያ
booth-crime-kind-held = ሰው አግቶኝ ነበር
booth-crime-kind-stalking = ሰው ይከታተለኝ ነበር
booth-crime-when = መቼ ነበር?
booth-crime-where = በየትኛው ከተማ?
booth-crime-reported = እርስዎ ወይም ሌላ ሰው ለፖሊስ ተናግራችኋል?
booth-crime-report = የፖሊስ ሪፖርቱ ቁጥር ስንት ነው?
booth-crime-certified = ፖሊስ ወረቀት ፈርሞልዎታል (U ቪዛ)?
booth-forced = አስገድዶ ወይም አታሎ ያሠራዎት ሰው አለ?
    .help = ለምሳሌ አለመክፈል፣ ወረቀቶችዎን መያዝ ወይም እንዳይወጡ መከልከል።
booth-young = ከ21 ዓመት በታች ለሆኑ ሰዎች
    .help = ለወጣቶች የተለየ እርዳታ አለ።
booth-young-is = ዕድሜዎ ከ21 በታች ነው?
booth-young-both = ከሁለቱም ወላጆችዎ ጋር ይኖራሉ?
booth-young-hurt = እናትዎ ወይም አባትዎ ጎድተውዎት፣ ትተውዎት ወይም ሳይንከባከቡዎት ቀርተው ያውቃሉ?
booth-young-order = ከቤተሰብ ፍርድ ቤት የተሰጠ ወረቀት አለ?
booth-need-now = ከእነዚህ አሁን የሚያስፈልግዎት አለ?
    .help = እንዲያገኙት ልንረዳዎት እንችላለን።
booth-need-now-shelter = ያለ ስጋት የማድርበት ቦታ
booth-need-now-police = ፖሊስ
booth-need-now-doctor = ሐኪም
booth-need-now-food = ምግብ
booth-need-now-talk = የሚያነጋግረኝ ሰው

## Your family

booth-family = በቤተሰብዎ ውስጥ እነማን አሉ?
    .help = ባል ወይም ሚስት (የአሁንና የቀድሞ)፣ ወላጆች፣ ልጆች፣ ወንድሞችና እህቶች ይጨምሩ።
booth-family-relation = ለእርስዎ ምንዎ ናቸው?
booth-family-name = ሙሉ ስማቸው ማን ነው?
booth-family-born = እኚህ ሰው የተወለዱት መቼ ነው?
booth-family-country = እኚህ ሰው የተወለዱት በየትኛው አገር ነው?
booth-family-status = እኚህ ሰው ምን ወረቀት አላቸው?
booth-family-status-citizenship = የአሜሪካ ዜጋ
booth-family-status-green-card = ግሪን ካርድ
booth-family-status-other = ሌላ ወረቀት
booth-family-status-none = ወረቀት የላቸውም
booth-family-here = እኚህ ሰው አሜሪካ ውስጥ ይኖራሉ?
booth-family-filed = እኚህ ሰው ኢሚግሬሽንን ጠይቀውልዎታል?
booth-family-living = እኚህ ሰው በሕይወት አሉ?

booth-citizenship-parents = ወላጅዎ ወይም አያትዎ የአሜሪካ ዜጋ ናቸው ወይም ነበሩ?
    .help = አንዳንድ ሰዎች ሳያውቁት በቤተሰባቸው በኩል ዜጋ ናቸው።

booth-sponsor = በኢሚግሬሽን ወረቀት ስፖንሰር ሊሆኑልዎት የሚችሉ ማን ናቸው?
    .help = ለምሳሌ ባል ወይም ሚስት፣ ወላጅ ወይም አዋቂ ልጅ።
booth-sponsor-name = የእኚህ ሰው ስም ማን ነው?
booth-sponsor-relation = እኚህ ሰው ለእርስዎ ምንዎ ናቸው?
booth-sponsor-income = እኚህ ሰው በየወሩ ስንት ዶላር ገደማ ያገኛሉ?

## Money

booth-household = በአንድ ገንዘብ አብረው የሚኖሩ ስንት ሰዎች ናቸው?
    .help = ራስዎንና ልጆችን ይቁጠሩ።

booth-income = የሚገባው ገንዘብ ምንድን ነው?
    .help = እቤትዎ ያለውን ሰው ሁሉ ገቢ አንድ በአንድ ይጨምሩ። ምንም ገቢ ከሌለ፣ «የምጨምረው የለም» የሚለውን ይንኩ።
booth-income-source = ከየት ነው የሚመጣው?
booth-income-source-job = ከሥራ
booth-income-source-own = ከራሴ ሥራ ወይም ንግድ
booth-income-source-benefits = ከመንግሥት እርዳታ
booth-income-source-family = ከቤተሰብ ወይም ከጓደኞች
booth-income-amount = ስንት ዶላር ነው?
booth-income-often = በየስንት ጊዜው?
booth-income-often-week = በየሳምንቱ
booth-income-often-two-weeks = በየሁለት ሳምንቱ
booth-income-often-month = በየወሩ
booth-income-often-year = በየዓመቱ

booth-benefits = ቤተሰብዎ ከእነዚህ የሚያገኘው አለ?
booth-benefits-has = ቤተሰብዎ ከእነዚህ የሚያገኘው አለ?
    .help = ትክክል የሆነውን ሁሉ ይንኩ። ይህ ክፍያን ሊቀንስ ይችላል።
booth-benefits-has-snap = የምግብ እርዳታ (SNAP, EBT)
booth-benefits-has-medicaid = የሕክምና እርዳታ (Medicaid)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = የገንዘብ እርዳታ (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = የቤት ኪራይ እርዳታ
booth-benefits-proof = ይህን የሚያሳይ ደብዳቤ አለዎት?

booth-fee = ለቢሯችን ትንሽ ክፍያ መክፈል ይችላሉ?
    .help = በገንዘብ ምክንያት ማንንም አንመልስም።
booth-fee-full = አዎ
booth-fee-plan = አዎ፣ በየወሩ ትንሽ ትንሽ
booth-fee-waiver = አይ፣ መክፈል አልችልም

## Other people in your case

booth-people = ከጉዳይዎ ጋር የተያያዙ ሌሎች ሰዎች እነማን ናቸው?
    .help = አስቀድመን እርስዎን የሚቃወም ሰው የማንረዳ መሆናችንን እናረጋግጣለን።
booth-people-name = የእኚህ ሰው ሙሉ ስም ማን ነው?
booth-people-role = እኚህ ሰው በጉዳዩ ውስጥ ምን ድርሻ አላቸው?
booth-people-role-helps-me = በወረቀት ይረዱኛል
booth-people-role-i-help = እኚህን ሰው መርዳት እፈልጋለሁ
booth-people-role-former = የቀድሞ ባል ወይም ሚስት
booth-people-role-hurt-me = ጎድተውኛል ወይም አስፈራርተውኛል
booth-people-role-employer = አሠሪ
booth-people-role-same-case = በዚሁ ጉዳይ ውስጥ ናቸው
