### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = ዛሬ የመጡት ለማን ነው?
    .help = ለራስዎ ወይም ለሌላ ሰው መምጣት ይችላሉ።
form-for-whom-me = ለራሴ
form-for-whom-child = ለልጄ
form-for-whom-family = ለቤተሰቤ አባል
form-for-whom-other = ለሌላ ሰው

form-adult = የእኚህ ሰው ዕድሜ 18 ወይም ከዚያ በላይ ነው?
    .help = ጥያቄው እርዳታ ስለሚፈልጉት ሰው ነው።
form-adult-yes = አዎ
form-adult-no = አይ፣ ከ18 በታች ነው
form-adult-self = ዕድሜዎ 18 ወይም ከዚያ በላይ ነው?

form-helper-name = ሌላ ሰው እየረዱ ነው። የእርስዎ የመጀመሪያ ስም ማን ነው?
    .help = የእርስዎን ስም ከእኚህ ሰው ስም ለይተን እናስቀምጣለን። ይህን መዝለል ይችላሉ።

form-been-here = ከዚህ በፊት ወደዚህ ቢሮ መጥተው ያውቃሉ?
    .help = ሁሉንም ሰው አንድ ዓይነት ጥያቄ እንጠይቃለን።
form-been-here-first = የመጣሁት ለመጀመሪያ ጊዜ ነው
form-been-here-case = እዚህ ጉዳይ አለኝ
form-been-here-before = ከዚህ በፊት መጥቻለሁ
form-been-here-unsure = እርግጠኛ አይደለሁም

form-appointment = ዛሬ ቀጠሮ አለዎት?
    .help = ቀጠሮ ማለት አስቀድመን ከእርስዎ ጋር የተስማማንበት ሰዓት ነው።
form-appointment-yes = አዎ
form-appointment-no = አይ

form-appointment-code = የቀጠሮዎ ኮድ ምንድን ነው?
    .help = 4 ቁጥሮች አሉት፤ የቀጠሮ ካርድዎ ላይ ይገኛል። ይህን መዝለል ይችላሉ።

form-appointment-time = ቀጠሮዎ በስንት ሰዓት ነው?
    .help = በጣም የሚቀርበውን ሰዓት ይንኩ። ይህን መዝለል ይችላሉ።

form-help-with = በምን እንርዳዎት?
    .help = እስከ 3 መንካት ይችላሉ።
form-help-with-citizenship = ዜግነት
form-help-with-green-card = ግሪን ካርድ
form-help-with-work-permit = የሥራ ፈቃድ
form-help-with-family = ቤተሰቤን ማምጣት
form-help-with-court = የኢሚግሬሽን ፍርድ ቤት
form-help-with-asylum = ከለላ ወይም ጥገኝነት (አሳይለም)
form-help-with-travel = የጉዞ ወረቀት
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = የደረሰኝ ደብዳቤ
form-help-with-address = አድራሻዬን መቀየር
form-help-with-records = የፋይሌ ቅጂዎች
form-help-with-case = እዚህ ያለኝ ጉዳይ
form-help-with-papers = ወረቀት መስጠት ወይም መውሰድ
form-help-with-payment = ክፍያ
form-help-with-other = ሌላ ነገር
form-help-with-person = ለሰው መናገር እፈልጋለሁ

form-worried-date = የሚያሳስብዎት ቀን ያለበት ወረቀት አለዎት?
    .help = ለምሳሌ ደብዳቤ፣ ማሳወቂያ ወይም ካርድ።
form-worried-date-yes = አዎ
form-worried-date-no = አይ
form-worried-date-unsure = እርግጠኛ አይደለሁም
form-worried-date-person = ለሰው መናገር እፈልጋለሁ

form-paper-kind = ምን ዓይነት ወረቀት ነው?
    .help = በጣም የሚመስለውን ይንኩ።
form-paper-kind-court = የኢሚግሬሽን ፍርድ ቤት
form-paper-kind-ice = ICE ዘንድ ሪፖርት ማድረግ
form-paper-kind-uscis = የUSCIS ቀጠሮ
form-paper-kind-rfe = ተጨማሪ ወረቀት የሚጠይቅ ደብዳቤ
form-paper-kind-denial = «አልተፈቀደም» የሚል ደብዳቤ
form-paper-kind-card = በቅርቡ ጊዜው የሚያበቃ ካርድ
form-paper-kind-other = ሌላ ነገር

form-paper-date = ወረቀቱ ላይ ያለው ቀን መቼ ነው?
    .help = የሚያውቁትን ያስገቡ። ዓመቱ ብቻም ይበቃል።

form-held = የመጡላቸው ሰው አሁን ታስረዋል?
    .help = ለምሳሌ በኢሚግሬሽን ማቆያ ወይም በእስር ቤት።
form-held-yes = አዎ
form-held-no = አይ
form-held-person = ለሰው መናገር እፈልጋለሁ
form-held-self = የመጡት አሁን ለታሰሩ ሰው ነው?
    .help = ለምሳሌ በኢሚግሬሽን ማቆያ ወይም በእስር ቤት።

form-private-room = በመጀመሪያ በግል ክፍል ውስጥ መነጋገር ይፈልጋሉ?
    .help = ሁሉንም ሰው እንጠይቃለን። ምክንያቱን መናገር ግዴታ አይደለም።
form-private-room-yes = አዎ
form-private-room-no = አይ

form-staff-gender = ከማን ጋር መነጋገር ይፈልጋሉ?
    .help = የምንችለውን ሁሉ እናደርጋለን።
form-staff-gender-woman = ከሴት ጋር
form-staff-gender-man = ከወንድ ጋር
form-staff-gender-any = ሁለቱም ይሆናል

form-speak-language = ዛሬ በየትኛው ቋንቋ መናገር ይፈልጋሉ?
    .help = አስተርጓሚ ነፃ ነው።
form-speak-language-same = በዚህ ስክሪን ቋንቋ
form-speak-language-sign = በምልክት ቋንቋ
form-speak-language-other = በሌላ ቋንቋ

form-reads = ይህን ቋንቋ በደንብ ማንበብ ይችላሉ?
    .help = የዚህን ስክሪን ቋንቋ ማለታችን ነው። ልናነብልዎትም እንችላለን።
form-reads-yes = አዎ
form-reads-little = ትንሽ
form-reads-no = አይ

form-call-name = በምን ስም እንጥራዎት?
    .help = ማንኛውም ስም ይሆናል። ግድግዳው ላይ ባለው ስክሪን አይታይም።

form-name = ወረቀቶችዎ ላይ ያለው ስምዎ ማን ነው?
    .help = ይህን መዝለልና በኋላ መንገር ይችላሉ።
form-name-other = የእኚህ ሰው ስም በወረቀቶቻቸው ላይ ማን ነው?
    .help = ይህን መዝለልና በኋላ መንገር ይችላሉ።

form-name-latin = ስምዎ በእንግሊዝኛ (ABC) ፊደል እንዴት ይጻፋል?
    .help = ካወቁት፣ ፓስፖርትዎ ወይም ወረቀቶችዎ ላይ እንዳለው። ይህን መዝለል ይችላሉ።
form-name-latin-other = የእኚህ ሰው ስም በABC ፊደላት እንዴት ይጻፋል?
    .help = ይህን መዝለልና በኋላ መንገር ይችላሉ።

form-birth-year = የተወለዱት በየትኛው ዓመት ነው?
    .help = ዓመቱን ብቻ። ይህን መዝለል ይችላሉ።
form-birth-year-other = እኚህ ሰው የተወለዱት በየትኛው ዓመት ነው?
    .help = ዓመቱን ብቻ። ይህን መዝለል ይችላሉ።

form-phone = ያለ ስጋት ልንጠቀምበት የምንችለው ስልክ ቁጥር ስንት ነው?
    .help = ሌላ ሰው የማያዳምጠውን ቁጥር ብቻ ይስጡ። ይህን መዝለል ይችላሉ።

form-phone-whose = ስልኩ የማን ነው?
    .help = ስልኩን ማን ሊያነሳ እንደሚችል እንድናውቅ ነው።
form-phone-whose-mine = የእኔ ሞባይል
form-phone-whose-home = የቤት ስልክ
form-phone-whose-work = የሥራ ስልክ
form-phone-whose-other = የሌላ ሰው ስልክ

form-phone-ok = በዚህ ቁጥር ምን ማድረግ እንችላለን?
    .help = ስጋት የሌለበትን ሁሉ ይንኩ። ምንም ካልነኩ፣ ቁጥሩን አንጠቀምበትም።
form-phone-ok-call = መደወል ትችላላችሁ
form-phone-ok-voice = የድምፅ መልእክት መተው ትችላላችሁ
form-phone-ok-text = የጽሑፍ መልእክት መላክ ትችላላችሁ

form-phone-script = ሌላ ሰው ስልኩን ካነሳ፣ ምን እንበል?
    .help = እዚህ የመረጡትን እናደርጋለን።
form-phone-script-only-me = እኔን ብቻ ጠይቁ፤ ሌላ ምንም አትበሉ
form-phone-script-friend = ጓደኛ ነው የደወለው በሉ
form-phone-script-office = የቢሮውን ስም መናገር ትችላላችሁ

form-phone-times = ያለ ስጋት መደወል ወይም መጻፍ የምንችለው መቼ ነው?
    .help = ስጋት የሌለበትን ሁሉ ይንኩ።
form-phone-times-morning = ጠዋት
form-phone-times-afternoon = ከሰዓት በኋላ
form-phone-times-evening = ምሽት
form-phone-times-weekend = ቅዳሜና እሁድ
form-phone-times-any = በማንኛውም ጊዜ

form-email = ስጋት ከሌለው፣ የኢሜይል አድራሻዎ ምንድን ነው?
    .help = ሌላ ሰው የማያነበውን አድራሻ ብቻ ይስጡ። ይህን መዝለል ይችላሉ።

form-email-shared = ይህን ኢሜይል ሌላ ሰው ያነበዋል?
    .help = ሌላ ሰው የሚያነበው ከሆነ፣ ወደዚያ አንጽፍም።
form-email-shared-yes = አዎ
form-email-shared-no = አይ
form-email-shared-unsure = እርግጠኛ አይደለሁም

form-letters = ደብዳቤ ወደ ቤትዎ መላክ እንችላለን?
    .help = «አይ» የሚለውን ከነኩ፣ ምንም አንልክም።
form-letters-no = አይ
form-letters-yes = አዎ
form-letters-other = ሌላ አድራሻ ተጠቀሙ። ለሰው መናገር እፈልጋለሁ።

form-town = የሚኖሩበት ከተማ ወይም የZIP ኮድ ምንድን ነው?
    .help = ከተማውን ብቻ፤ የመንገዱ ስም አያስፈልግም። ይህን መዝለል ይችላሉ።

form-friend = ልንደውልላቸው የምንችል ዘመድ ወይም ጓደኛ አለዎት?
    .help = እርስዎን ማግኘት ካልቻልን ብቻ። ይህን መዝለል ይችላሉ።
form-friend-name = የእኚህ ሰው የመጀመሪያ ስም ማን ነው?
form-friend-phone = የእኚህ ሰው ስልክ ቁጥር ስንት ነው?
form-friend-knows = እኚህ ሰው እርስዎ እዚህ መሆንዎን ያውቃሉ?
form-friend-knows-yes = አዎ
form-friend-knows-no = አይ

form-household = አብራችሁ የምትኖሩና ገንዘብ የምትጋሩ ስንት ናችሁ?
    .help = ራስዎንና ልጆችን ይቁጠሩ።
# The last tile after 1 to 8.
form-count-more = ከ{ $number } በላይ

form-income = ቤተሰብዎ በየወሩ ስንት ገንዘብ ገደማ ያገኛል?
    .help = ታክስ ሳይቆረጥ፣ የሁሉም ሰው አንድ ላይ። ይህ ነፃ እርዳታ ለማግኘት ይረዳናል።
# $amount is a sum of money such as $2,500.
form-income-up-to = በወር እስከ { $amount }
form-income-between = በወር ከ{ $from } እስከ { $to }
form-income-more = በወር ከ{ $amount } በላይ
form-income-unsure = አላውቅም
form-income-private = መናገር አልፈልግም

form-papers = ዛሬ ወረቀቶች ይዘው መጥተዋል?
    .help = ከእርስዎ ጋር ያቆዩዋቸው። ሠራተኛችን ሌላ ሰው በሌለበት ያዩዋቸዋል።
form-papers-yes = አዎ
form-papers-no = አይ

form-source = ስለ እኛ እንዴት ሰሙ?
    .help = ይህን መዝለል ይችላሉ።
form-source-friend = ከጓደኛ ወይም ከቤተሰቤ
form-source-community = ከቤተ ክርስቲያን ወይም ከማኅበር
form-source-court = ከፍርድ ቤት ወይም ከመሥሪያ ቤት
form-source-school = ከትምህርት ቤት ወይም ከሐኪም
form-source-internet = ከኢንተርኔት፣ ከሬዲዮ ወይም ከቲቪ
form-source-other = በሌላ መንገድ

form-needs = ከእነዚህ የሚያስፈልግዎት አለ?
    .help = የሚያስፈልግዎትን ሁሉ ይንኩ።
form-needs-wheelchair = የዊልቸር ቦታ
form-needs-hearing = ለመስማት እርዳታ
form-needs-seeing = ለማየት እርዳታ
form-needs-seat = መቀመጫ
form-needs-baby = ሕፃን ይዣለሁ

## Answers that many questions share

form-yes = አዎ
form-no = አይ
form-unsure = እርግጠኛ አይደለሁም
form-none = ከእነዚህ አንዱም አይደለም
form-other = ሌላ ነገር
form-person = ለሰው መናገር እፈልጋለሁ

form-lane-desk = መቀበያ
form-lane-consultation = ምክክር

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = ይህ መልስ ለጥያቄው አይሆንም። እባክዎ እንደገና ይሞክሩ።
form-fault-choice = እባክዎ ስክሪኑ ላይ ካሉት መልሶች አንዱን ይንኩ።
form-fault-twice = አንድ መልስ ሁለት ጊዜ ነክተዋል። እባክዎ አንድ ጊዜ ብቻ ይንኩት።
form-fault-too-many = እስከ { $max } መንካት ይችላሉ። አንዱን ለማውጣት እንደገና ይንኩት።
form-fault-empty = ገና ምንም አልተጻፈም። እባክዎ አንድ ነገር ይጻፉ ወይም «ይዝለሉ» የሚለውን ይንኩ።
form-fault-too-long = ይህ በጣም ረጅም ነው። እባክዎ እስከ { $max } ፊደሎች ብቻ ይጠቀሙ።
form-fault-control = እባክዎ ፊደል፣ ቁጥርና ክፍት ቦታ ብቻ ይጠቀሙ።
form-fault-date = ይህ ገና ቀን አይደለም። እባክዎ ቢያንስ ዓመቱን ይምረጡ ወይም «አላውቅም» የሚለውን ይንኩ።
form-fault-date-month = ይህ ገና ቀን አይደለም። እባክዎ ወሩንም ይምረጡ ወይም «አላውቅም» የሚለውን ይንኩ።
form-fault-year = እባክዎ ዓመቱን እንደገና ይመልከቱ። ከ{ $min } እስከ { $max } ሊሆን ይችላል።
form-fault-phone-letters = እባክዎ ለስልኩ ቁጥሮች ብቻ ይጠቀሙ።
form-fault-phone-digits = እባክዎ ስልክ ቁጥሩን እንደገና ይመልከቱ። ከ7 እስከ 15 ቁጥሮች ሊኖሩት ይገባል።
form-fault-phone-country = ይህ ቁጥር ከአገሩ ጋር አይስማማም። እባክዎ ቁጥሩንና አገሩን እንደገና ይመልከቱ።
form-fault-phone-area = እባክዎ ሙሉውን ቁጥር ከአካባቢ ኮዱ ጋር ያስገቡ።
form-fault-email = እባክዎ የኢሜይል አድራሻውን እንደገና ይመልከቱ። @ እና ነጥብ ያስፈልገዋል (ለምሳሌ name@example.com)።
form-fault-number = እባክዎ ከ{ $min } እስከ { $max } ያለ ቁጥር ይምረጡ።
form-fault-future = ይህ ቀን ገና አልደረሰም። እባክዎ ቀኑን እንደገና ይመልከቱ።
# $month is the name of a month, $days how many days it has.
form-fault-month-days = በዚያ ዓመት { $month } { $days } ቀኖች አሉት። እባክዎ ሌላ ቀን ይምረጡ።
form-fault-code = ይህ ቁጥር ትክክል አይመስልም። እባክዎ ወረቀትዎን እንደገና ይመልከቱ ወይም ይዝለሉ።
form-fault-code-a-number = A-Number ማለት A ፊደልና ከ7 እስከ 9 ቁጥሮች ነው። እባክዎ እንደገና ይመልከቱ ወይም ይዝለሉ።
form-fault-code-receipt = የደረሰኝ ቁጥር 3 ፊደሎችና 10 ቁጥሮች አሉት። እባክዎ እንደገና ይመልከቱ ወይም ይዝለሉ።
form-fault-rows-full = እዚህ ተጨማሪ ቦታ የለም። እባክዎ የቀረውን ለሰው ይንገሩ።
