### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = ብሕታዊ ፎርም
booth-start-line = ካብ መቐበሊ ዝተዋህበኩም ኮድ ኣእትዉ።
booth-code-wrong = እዚ ኮድ ኣይሰርሕን። በጃኹም እንደገና ርኣዩ ወይ ኣብ መቐበሊ ሕተቱ።
booth-code-again = እዚ ኮድ ድሕሪ ሕጂ ኣይሰርሕን። በጃኹም ካብ መቐበሊ ሓድሽ ኮድ ሕተቱ።
booth-no-link = እቲ ፎርም ሕጂ ክኽፈት ኣይክእልን። በጃኹም ንመቐበሊ ንገሩ።

## The notice of the private form

booth-notice-title = ቅድሚ ምጅማርኩም
booth-notice-private = እዚ ፎርም ንናይ ሕጊ ሰራሕተኛታትና ጥራይ እዩ። ሕጋዊ ሓገዝ ንምርካብ እትነግሩና ብሕጊ ዝተሓለወ እዩ።
booth-notice-lawyer = ነዚ ፎርም ስለ ዝመላእኩም ጥራይ ገና ጠበቓኹም ኣይንኸውንን። ጉዳይኩም ክንሕዞ ንኽእል እንተ ኾይንና ደሓር ክንነግረኩም ኢና።
booth-notice-conflict = ኣቐዲምና ኣንጻርኩም ንዘሎ ሰብ ንሕግዝ እንተ ኾይንና፣ ንዓኹም ክንሕግዝ ኣይንኽእልን ንኸውን። ምኽንያቱ ክንነግረኩም ኣይንኽእልን። በጃኹም ስም ካልኦት ሰባት ኣብ እንሓተሉ ቦታ ጥራይ ጽሓፉ።
booth-notice-kept = ነፍሲ ወከፍ ክፋል ምስ ወዳእኩምዎ ተቖሊፉ ይለኣኽ። እዚ ስክሪን እንደገና ከርእዮ ኣይክእልን። ብመሰረት ሕግታት ቤት ጽሕፈትና ነቐምጦ። ቅዳሕ ክንህበኩም ወይ ክንድምስሶ ክትሓቱና ትኽእሉ።
booth-notice-choice = ዝኾነ ሕቶ ክትሰግሩን ኣብ ዝኾነ ግዜ ከተቋርጹን ትኽእሉ። ኣብ ክንዲ ስክሪን ንሰብ ክትነግሩ ትኽእሉ። ነጻ ኣስተርጓሚ ኣሎ።
booth-notice-truth = በጃኹም ብግምት ኣይትመልሱ። “ርግጸኛ ኣይኮንኩን” ጽቡቕ መልሲ እዩ።
booth-notice-alone = ካልእ ሰብ ነዚ ስክሪን ክርእዮ ይኽእል ዶ? “ሕብኡ” ዝብል ክትጠውቑ ወይ ሰብ ክትጽውዑ ትኽእሉ።

## Going through the parts

booth-part = ክፋል { $at } ካብ { $of }
booth-part-start = ነዚ ክፋል ጀምሩ
booth-part-skip = ነዚ ክፋል ስገሩ
booth-part-finish = ነዚ ክፋል ስደዱ
booth-part-unsent = እዚ ክፋል ገና ኣይተላእከን።
booth-part-sent-title = እዚ ክፋል ተቖሊፉ ተሰዲዱ
booth-part-sent-line = እዚ ስክሪን ድሕሪ ሕጂ ከርእዮ ኣይክእልን። ሰራሕተኛታትና ግን ክርእይዎ ይኽእሉ።
booth-part-next = ዝቕጽል ክፋል
booth-part-failed = ነዚ ክፋል ከነቐምጦ ኣይከኣልናን። በጃኹም ቅድሚ ምኻድኩም ንመቐበሊ ንገሩ።
booth-stop = ኣብዚ ኣቋርጹ
booth-stop-line = ድሕሪኡ ንምቕጻል ሓድሽ ኮድ የድልየኩም።
booth-erase-line = መልስታት ናይዚ ክፍሊ ክጠፍኡ እዮም። ዝሰደድኩሞም ክፍልታት ኣብ ሰራሕተኛታትና ይተርፉ።
booth-done-title = የቐንየልና
booth-done-line = በጃኹም ናብ መቐበሊ ተመለሱ። ካብዚ ንደሓር ሰራሕተኛታትና ክቕጽሉ እዮም።

## The names of the parts

booth-part-service = ዘድልየኩም ነገር
booth-part-identity = ብዛዕባኹም
booth-part-contact = ክንረኽበኩም እንኽእለሉ
booth-part-dates = ደብዳበታትን ዕለታትን
booth-part-entry = ናብ ኣሜሪካ ምምጻእ
booth-part-status = ናይ ኢሚግረሽን ወረቓቕትኹም
booth-part-police = ፖሊስን ቤት ፍርድን
booth-part-safety = ድሕነትኩም
booth-part-family = ስድራኹም
booth-part-money = ገንዘብ
booth-part-people = ኣብ ጉዳይኩም ዘለዉ ካልኦት ሰባት

## What you need

booth-wish = እንታይ ክኸውን ትደልዩ?
    .help = ብናይ ባዕልኹም ቃላት ጽሓፉ። ቁሩብ ቃላት ይኣክል።

booth-helped-before = ቅድሚ ሕጂ ብናይ ኢሚግረሽን ወረቓቕቲ ዝሓገዘኩም ሰብ ኣሎ ዶ?
    .help = ሓደ ብሓደ ወስኹ።
booth-helped-before-who = መን ነይሮም?
booth-helped-before-who-lawyer = ጠበቓ
booth-helped-before-who-representative = መንግስቲ ዝፈቐደሎም ሰብ
booth-helped-before-who-notario = “notario” ወይ ኣማኻሪ
booth-helped-before-who-friend = መሓዛ ወይ ስድራ
booth-helped-before-name = ስም እዞም ሰብ ወይ ናይቲ ቤት ጽሕፈት መን እዩ?
booth-helped-before-paid = ንስኹም ገንዘብ ከፊልኩም ዶ?
booth-helped-before-filed = ንሳቶም ናብ ኢሚግረሽን ወረቓቕቲ ሰዲዶም ዶ?
booth-helped-before-result = ውጽኢቱ እንታይ ኮይኑ?
booth-helped-before-report = ብዛዕባኦም ጥርዓን ከተቕርቡ ትደልዩ ዶ?

booth-filed = ቅድሚ ሕጂ ናብ ኢሚግረሽን ወረቓቕቲ ሰዲድኩም ዶ?
    .help = ሓደ ብሓደ ወስኹ።
booth-filed-form = ስም ወይ ቁጽሪ ናይቲ ፎርም እንታይ እዩ?
booth-filed-date = መዓስ ተሰዲዱ?
booth-filed-receipt = ቁጽሪ ቅብሊት ክንደይ እዩ?
    .help = 3 ፊደላትን 10 ቁጽርታትን፤ ኣብ ናይ ቅብሊት ደብዳበ ኣሎ።
booth-filed-status = ውጽኢቱ እንታይ ኮይኑ?
booth-filed-status-waiting = እጽበ ኣለኹ
booth-filed-status-approved = ተፈቒዱ
booth-filed-status-denied = ኣይተፈቕደን

## About you

booth-full-name = ምሉእ ስምኩም መን እዩ?
    .help = ከምቲ ኣብ ወረቓቕትኹም ዘሎ።
booth-full-name-name = ምሉእ ስምኩም መን እዩ?
booth-full-name-latin = ስምኩም ብናይ እንግሊዝ (ABC) ፊደላት ብኸመይ ይጽሓፍ?
    .help = ትፈልጥዎ እንተ ኾንኩም፣ ከምቲ ኣብ ፓስፖርትኩም ወይ ወረቓቕትኹም ዘሎ።
booth-full-name-father = ስም ኣቦኹም መን እዩ?
booth-full-name-mother = ስም ኣደኹም መን እዩ?
booth-full-name-document = እዚ ስም ኣብ ኣየናይ ወረቐት ኣሎ?
booth-full-name-document-passport = ፓስፖርት
booth-full-name-document-birth = ናይ ልደት ወረቐት
booth-full-name-document-card = ናይ መንነት ካርድ
booth-full-name-document-immigration = ካብ ኢሚግረሽን ዝመጸ ወረቐት

booth-other-names = ካልእ ስም ተጠቒምኩም ትፈልጡ ዶ?
    .help = ንኣብነት ቅድሚ መርዓ ዝነበረ ስም፣ ሳጓ፣ ካልእ ኣጸሓሕፋ።
booth-other-names-name = እቲ ስም መን እዩ?
booth-other-names-kind = እንታይ ዓይነት ስም እዩ?
booth-other-names-kind-before = ቅድሚ መርዓ ዝነበረ ስም
booth-other-names-kind-nickname = ሳጓ
booth-other-names-kind-papers = ኣብ ካልእ ወረቓቕቲ ዘሎ ስም

booth-spoken-of = ብኣየናይ ስም ክንጽውዓኩም?
    .help = ዝኾነ ስም ይኸውን። ምሳኹም ክንዛረብ ከለና ንጥቀመሉ።
booth-spoken-of-name = ብኣየናይ ስም ክንጽውዓኩም?
booth-spoken-of-pronoun = ብዛዕባኹም ክንዛረብ ከለና እንታይ ክንብል?
booth-spoken-of-pronoun-she = ንሳ
booth-spoken-of-pronoun-he = ንሱ
booth-spoken-of-pronoun-they = ንሶም
booth-spoken-of-pronoun-name = ስመይ ጥራይ ተጠቐሙ

booth-born = መዓስ ተወሊድኩም?
    .help = ትፈልጥዎ ኣእትዉ። ዓመት ጥራይ እውን ይኣክል።
booth-born-date = መዓስ ተወሊድኩም?
booth-born-sure = ብዛዕባ እዚ ዕለት ርግጸኛ ዲኹም?

booth-birth-place = ኣበይ ተወሊድኩም?
    .help = እንተ ዘይፈለጥኩምዎ፣ ኣብ ቀረባ ዘላ ከተማ ኣእትዉ።
booth-birth-place-city = ኣብ ኣየናይ ከተማ ወይ ዓዲ ተወሊድኩም?
booth-birth-place-country = ኣብ ኣየናይ ሃገር ተወሊድኩም?

booth-citizenship = ናይ ኣየኖት ሃገራት ዜጋ ኢኹም?
    .help = ሓንቲ ብሓንቲ ወስኹ። ሃገር ዘይብሎም ሰባት እውን ኣለዉ።
booth-citizenship-country = ኣየናይ ሃገር እዩ?

booth-sex = ወረቓቕትኹም እንታይ ይብሉ፦ ኣንስተይቲ ወይስ ተባዕታይ?
    .help = ቅጥዕታት ኣብ ወረቓቕትኹም ዘሎ ይሓቱ። እዚ ክትሰግርዎ ትኽእሉ።
booth-sex-papers = ወረቓቕትኹም እንታይ ይብሉ?
booth-sex-papers-female = ኣንስተይቲ
booth-sex-papers-male = ተባዕታይ
booth-sex-papers-x = X
booth-sex-gender = ንርእስኹም ካልእ ቃል ትጥቀሙ ዶ?
    .help = እዚ ክትሰግርዎ ትኽእሉ።

booth-marriage = ተመርዒኹም ዶ?
    .help = ስድራ ንወረቓቕትኹም ኣገዳሲ ክኸውን ስለ ዝኽእል፣ ንኹሉ ሰብ ንሓትት።
booth-marriage-single = ተመርዕየ ኣይፈልጥን
booth-marriage-married = ተመርዕየ እየ
booth-marriage-partner = ብሓባር ንነብር
booth-marriage-separated = ተፈላሊና
booth-marriage-divorced = ተፋቲሕና
booth-marriage-widowed = ሰብኣየይ ወይ ሰበይተይ ሞይቶም

booth-a-number = A-Number ኣለኩም ዶ?
    .help = ኣብ ብዙሕ ናይ ኢሚግረሽን ወረቓቕቲ ኣሎ፦ A ዝብል ፊደልን ካብ 7 ክሳብ 9 ቁጽርታትን። ካብ ሓደ ንላዕሊ ዘለዎም ሰባት እውን ኣለዉ።
booth-a-number-number = እቲ A-Number ክንደይ እዩ?

booth-account = ካብ USCIS ዝተዋህበ ናይ ኣካውንት ወይ ናይ ቅብሊት ቁጽሪ ኣለኩም ዶ?
    .help = ሓደ ብሓደ ወስኹ።
booth-account-kind = እንታይ ዓይነት ቁጽሪ እዩ?
booth-account-kind-account = ናይ ኦንላይን ኣካውንት ቁጽሪ
booth-account-kind-receipt = ቁጽሪ ቅብሊት
booth-account-number = እቲ ቁጽሪ ክንደይ እዩ?

booth-passport = ፓስፖርት ወይ ካብ ቆንስላኹም ዝተዋህበ ካርድ ኣለኩም ዶ?
    .help = ግዜኡ ዝሓለፈ እኳ እንተ ኾነ ይጠቅም። እዚ ክትሰግርዎ ትኽእሉ።
booth-passport-country = ናይ ኣየናይ ሃገር እዩ?
booth-passport-number = ቁጽሩ ክንደይ እዩ?
booth-passport-expires = ግዜኡ መዓስ ይውዳእ?

booth-i94 = ናይ I-94 ወረቐት ኣለኩም ዶ?
    .help = ብቪዛ ወይ ብፓሮል (ፍቓድ መእተዊ) ንዝኣትዉ ሰባት ኢሚግረሽን ይህቦም።
booth-i94-number = ቁጽሩ ክንደይ እዩ?
booth-i94-class = ትሕቲ “class” ዝብል ኣየኖት ፊደላት ኣለዉ?
booth-i94-until = ክሳብ ኣየናይ ዕለት ክትጸንሑ ይፍቀደልኩም ነይሩ?

booth-languages = ኣየኖት ቋንቋታት ትጥቀሙ?
    .help = እትዛረብዎ ቋንቋ ኩሉ ጠውቑ።
booth-languages-speaks = ኣየኖት ቋንቋታት ትዛረቡ?
booth-languages-reads = ኣየኖት ቋንቋታት ተንብቡ?
booth-languages-interpreter = ኣስተርጓሚ ትደልዩ ዶ?
booth-languages-dialect = ቋንቋኹም ብናይ ከባቢኹም ኣዘራርባ ትዛረብዎ ዶ?
    .help = ንኣብነት ስም ናይ ከተማኹም ወይ ከባቢኹም ጽሓፉ።

booth-school = ክንደይ ዓመት ቤት ትምህርቲ ከይድኩም?
    .help = ጽቡቕ ጌርና ምእንቲ ክንገልጸልኩም ንሓትት። እዚ ክትሰግርዎ ትኽእሉ።
booth-school-years = ክንደይ ዓመት ቤት ትምህርቲ ከይድኩም?
booth-school-reads = ብቋንቋኹም ከተንብቡን ክትጽሕፉን ትኽእሉ ዶ?
booth-school-reads-yes = እወ
booth-school-reads-little = ቁሩብ
booth-school-reads-no = ኣይፋልን
booth-school-hard = ንምምሃር ወይ ንምዝካር ዘጸግመኩም ሕማም ኣሎ ዶ?

booth-funders = ብገንዘብ ዝሕግዙና ማሕበራት ዝሓትዎም 3 ሕቶታት
    .help = ኣገልግሎትና ብነጻ ክቕጽል ይሕግዙ። ንነፍሲ ወከፎም ክትሰግሩ ትኽእሉ።
booth-funders-latino = ሂስፓኒክ ወይ ላቲኖ ዲኹም?
booth-funders-race = ካብዚኦም ኣየናይ ኢኹም?
    .help = ልክዕ ዝኾነ ኩሉ ጠውቑ።
booth-funders-race-native = ተወላዲ ኣሜሪካን ኢንድያን ወይ ኣላስካ
booth-funders-race-asian = ተወላዲ ኤስያ
booth-funders-race-black = ጸሊም ወይ ኣፍሪካን ኣሜሪካን
booth-funders-race-pacific = ተወላዲ ሃዋይ ወይ ደሴታት ፓስፊክ
booth-funders-race-white = ጻዕዳ
booth-funders-veteran = ኣብ ሰራዊት ኣሜሪካ ነይርኩም ዶ?

## How we may reach you

booth-home-phone = ናይ ገዛ ቴለፎን ኣለኩም ዶ?
    .help = ከምቲ ንስኹም ዝበልክምዎ ጥራይ ኢና ንጥቀመሉ።
booth-cell-phone = ሞባይል ቴለፎን ኣለኩም ዶ?
    .help = ከምቲ ንስኹም ዝበልክምዎ ጥራይ ኢና ንጥቀመሉ።
booth-work-phone = ናይ ስራሕ ቴለፎን ኣለኩም ዶ?
    .help = ከምቲ ንስኹም ዝበልክምዎ ጥራይ ኢና ንጥቀመሉ።
# The same words for every phone.
booth-phone-number = እቲ ቁጽሪ ክንደይ እዩ?
booth-phone-ok = በዚ ቁጽሪ እንታይ ክንገብር ንኽእል?
    .help = ስግኣት ዘይብሉ ኩሉ ጠውቑ። ሓደ እኳ እንተ ዘይጠዊቕኩም፣ በቲ ቁጽሪ ኣይንጥቀምን።
booth-phone-ok-call = ክትድውሉ ትኽእሉ
booth-phone-ok-voice = ናይ ድምጺ መልእኽቲ ክትገድፉ ትኽእሉ
booth-phone-ok-text = ናይ ጽሑፍ መልእኽቲ ክትሰዱ ትኽእሉ
booth-phone-ok-app = ብWhatsApp ክትጽሕፉ ትኽእሉ
booth-phone-script = ካልእ ሰብ ነቲ ቴለፎን እንተ ኣልዒሉ፣ እንታይ ክንብል?
booth-phone-script-only-me = ንዓይ ጥራይ ሕተቱ፤ ካልእ ኣይትበሉ
booth-phone-script-friend = መሓዛ ደዊሉ በሉ
booth-phone-script-office = ስም ቤት ጽሕፈት ክትነግሩ ትኽእሉ
booth-phone-times = ስግኣት ዘይብሉ መዓስ እዩ?
    .help = ስግኣት ዘይብሉ ኩሉ ጠውቑ።
booth-phone-times-morning = ንግሆ
booth-phone-times-afternoon = ድሕሪ ቀትሪ
booth-phone-times-evening = ምሸት
booth-phone-times-weekend = ቀዳምን ሰንበትን
booth-phone-times-any = ኣብ ዝኾነ ግዜ
booth-phone-shared = ካልእ ሰብ በዚ ቴለፎን ይጥቀም ወይ ይርእዮ ዶ?
booth-phone-employer = ከም እንድውል ኣስራሒኹም እንተ ፈለጠ ጸገም የለን ዶ?

booth-friend-phone = ክንድውለሎም እንኽእል ኣባል ስድራ ወይ መሓዛ ኣለኩም ዶ?
    .help = ንዓኹም ክንረክብ እንተ ዘይክኢልና ጥራይ።
booth-friend-phone-name = ስም እዞም ሰብ መን እዩ?
booth-friend-phone-relation = እዞም ሰብ እንታይኩም እዮም?
booth-friend-phone-script-only = ነዞም ሰብ ጥራይ ሕተቱ፤ ካልእ ኣይትበሉ
booth-friend-phone-knows = እዞም ሰብ ናባና ከም ዝመጻእኩም ይፈልጡ ዶ?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = ሰብኣይ ወይ ሰበይቲ
booth-relation-former = ናይ ቀደም ሰብኣይ ወይ ሰበይቲ
booth-relation-parent = ኣደ ወይ ኣቦ
booth-relation-child = ወዲ ወይ ጓል
booth-relation-sibling = ሓው ወይ ሓፍቲ
booth-relation-other-family = ካልእ ዘመድ
booth-relation-friend = መሓዛ
booth-relation-self = ኣነ

booth-home = ኣበይ ትነብሩ?
    .help = እወ እንተ ዘይበልኩም፣ ናብኡ ዋላ ሓንቲ ኣይንሰድድን።
booth-home-kind = እንታይ ዓይነት ቦታ እዩ?
booth-home-kind-own = ናተይ ገዛ
booth-home-kind-with = ምስ ካልኦት ሰባት እነብር
booth-home-kind-shelter = መዕቆቢ ቦታ
booth-home-kind-none = ቀዋሚ ቦታ የብለይን
# The same words for every address.
booth-address-street = ስም ጎደናን ቁጽርን እንታይ እዩ?
booth-address-unit = ቁጽሪ ናይቲ ኣፓርታማ ወይ ክፍሊ ክንደይ እዩ?
    .help = እዚ ክትሰግርዎ ትኽእሉ።
booth-address-city = ኣየነይቲ ከተማ እያ?
booth-address-state = ኣየናይ ስቴት እዩ?
    .help = ክልተ ፊደላት ይኣክል፤ ንኣብነት TX።
booth-address-zip = ናይ ZIP ኮድ ክንደይ እዩ?
booth-address-mail = ደብዳበ ናብኡ ክንሰድድ ንኽእል ዶ?
booth-address-plain = ስምና ዘይብሉ ፖስታ ክንጥቀም ዶ?

booth-email = ናይ ኢመይል ኣድራሻ ኣለኩም ዶ?
    .help = ስግኣት እንተ ዘይብሉ ጥራይ ሃቡና። እዚ ክትሰግርዎ ትኽእሉ።
booth-email-address = እቲ ናይ ኢመይል ኣድራሻ እንታይ እዩ?
booth-email-shared = ነዚ ኢመይል ካልእ ሰብ የንብቦ ዶ?
booth-email-device = ካልእ ሰብ ቴለፎንኩም ወይ ኮምፒተርኩም ክርኢ ይኽእል ዶ?

booth-friend-home = ደብዳበ ክቕበሉልኩም ዝኽእሉ ኣባል ስድራ ወይ መሓዛ ኣለዉ ዶ?
    .help = እትኣምንዎ ሰብ ምረጹ። እዚ ክትሰግርዎ ትኽእሉ።
booth-friend-home-name = ስም እዞም ሰብ መን እዩ?
booth-friend-home-knows = እዞም ሰብ ናባና ከም ዝመጻእኩም ይፈልጡ ዶ?

booth-safe-mail = ናይ መንግስቲ ደብዳበ ብዘይ ስግኣት ዝለኣኸሉ ኣድራሻ ኣሎ ዶ?
    .help = ካብ ኣድራሻ ገዛኹም ዝተፈልየ ክኸውን ይኽእል።
booth-safe-mail-program = ኣድራሻኹም ብምስጢር ኣብ ዝሕዝ ፕሮግራም ኣለኹም ዶ?
booth-safe-mail-card = ኣብቲ ፕሮግራም ቁጽሪ ካርድኹም ክንደይ እዩ?
booth-safe-mail-expires = ግዜ ናይቲ ካርድ መዓስ ይውዳእ?

booth-secret-word = ንናይ ቴለፎን ጻውዒት ናይ ምስጢር ቃል ምረጹ
    .help = ብዛዕባ ዝኾነ ነገር ቅድሚ ምዝራብና ክንሓተኩም ኢና። ካልኦት ዘይግምትዎ ቃል ምረጹ።

## Letters and dates

booth-notices = ካብ ኢሚግረሽን ወይ ካብ ቤት ፍርዲ ዝመጹ ደብዳበታት ወይ ወረቓቕቲ ኣለኩም ዶ?
    .help = ሕጂ ሒዝኩምዎም ዘለኹም ሓደ ብሓደ ወስኹ።
booth-notices-kind = እንታይ ዓይነት ወረቐት እዩ?
booth-notices-on = ኣብቲ ወረቐት ዘሎ ዕለት መዓስ እዩ?
booth-notices-received = መዓስ በጺሑኩም?
booth-notices-due = ክሳብ ኣየናይ ዕለት ገለ ነገር ክትገብሩ ኣለኩም?
booth-notices-how = ብኸመይ በጺሑኩም?
booth-notices-how-mail = ብፖስታ
booth-notices-how-hand = ብኢደይ ተዋሂቡኒ

booth-court = ኣብ ናይ ኢሚግረሽን ቤት ፍርዲ ጉዳይ ኣለኩም ዶ?
    .help = ኣብ ናይ ቤት ፍርዲ ወረቓቕትኹም ይርከብ። እንተ ዘይፈለጥኩም ጸገም የለን።
booth-court-has = ኣብ ናይ ኢሚግረሽን ቤት ፍርዲ ጉዳይ ኣለኩም ዶ?
booth-court-charged = ኣብቲ “Notice to Appear” ዝብል ወረቐት ዘሎ ዕለት መዓስ እዩ?
booth-court-city = እቲ ቤት ፍርዲ ኣብ ኣየናይ ከተማ ኣሎ?
booth-court-judge = ስም ዳኛ መን እዩ?
booth-court-hearing = ዝቕጽል ናይ ቤት ፍርዲ ቆጸራኹም መዓስ እዩ?
booth-court-time = ሰዓት ክንደይ?
booth-court-kind = እንታይ ዓይነት ናይ ቤት ፍርዲ ቆጸራ እዩ?
booth-court-kind-first = ሓጺር ናይ መጀመርታ ቆጸራ (MASTER)
booth-court-kind-full = ምሉእ ቆጸራ (INDIVIDUAL)
booth-court-where = ኣበይ እዩ?
booth-court-where-person = ኣብ ውሽጢ ቤት ፍርዲ
booth-court-where-video = ብቪድዮ ወይ ብቴለፎን

booth-check-in = ናብ ኢሚግረሽን (ICE) ሪፖርት ክትገብሩ ኣለኩም ዶ?
booth-check-in-has = ናብ ኢሚግረሽን (ICE) ሪፖርት ክትገብሩ ኣለኩም ዶ?
    .help = ልክዕ ዝኾነ ኩሉ ጠውቑ። ክሳብ ክንደይ ብቕልጡፍ ሓገዝ ከም ዘድልየኩም የርእየና።
booth-check-in-has-visit = ናብኡ ክኸይድ ኣለኒ
booth-check-in-has-order = ናይ ምክትታል ትእዛዝ ኣለኒ
booth-check-in-has-monitor = ብኣፕ፣ ብሰዓት ኢድ ወይ ብመእሰሪ እግሪ ይከታተሉኒ
booth-check-in-next = ዝቕጽል ግዜ መዓስ እዩ?
booth-check-in-place = ኣበይ?

booth-held = ካብ ስድራኹም ሕጂ ዝተኣስሩ ሰብ ኣለዉ ዶ?
    .help = ንኣብነት ኣብ ናይ ኢሚግረሽን መዳጎኒ ወይ ኣብ ቤት ማእሰርቲ።
booth-held-has = ካብ ስድራኹም ሕጂ ዝተኣስሩ ሰብ ኣለዉ ዶ?
booth-held-name = ምሉእ ስም እዞም ሰብ መን እዩ?
booth-held-relation = እዞም ሰብ እንታይኩም እዮም?
booth-held-country = እዞም ሰብ ካብ ኣየናይ ሃገር እዮም?
booth-held-born = እዞም ሰብ መዓስ ተወሊዶም?
booth-held-number = A-Number ናይ እዞም ሰብ ክንደይ እዩ?
booth-held-place = እዞም ሰብ ኣበይ ተኣሲሮም ኣለዉ?
booth-held-since = ካብ መዓስ ጀሚሩ?
booth-held-wants = እዞም ሰብ ሓገዝና ይደልዩ ዶ?

## Coming to the United States

booth-entries = ናብ ኣሜሪካ መዓስ መጺእኩም?
    .help = ንነፍሲ ወከፍ ዝኣተኹምሉ ግዜ ወስኹ። ካብቲ ናይ መወዳእታ ጀምሩ።
booth-entries-date = መዓስ ኣቲኹም?
booth-entries-place = ብኣየናይ ቦታ ኣቲኹም?
    .help = ንኣብነት ስም ናይ ከተማ፣ ድልድል ወይ መዓርፎ ነፈርቲ።
booth-entries-how = ብኸመይ ኣቲኹም?
booth-entries-how-visa = ብቪዛ
booth-entries-how-parole = ብፓሮል (ፍቓድ መእተዊ)
booth-entries-how-border-card = ብናይ ዶብ መሕለፊ ካርድ
booth-entries-how-waved = ከይረኣዩ ኣሕሊፎምኒ
booth-entries-how-no-check = ዝፈተሸኒ ሰብ የለን
booth-entries-document = እንታይ ወረቐት ኣርኢኹም?
booth-entries-met = ምስ ኦፊሰር ተዛሪብኩም ዶ?

booth-trips = ድሕሪኡ ካብ ኣሜሪካ ወጺእኩም ትፈልጡ ዶ?
    .help = ንነፍሲ ወከፍ ጉዕዞ ወስኹ።
booth-trips-left = መዓስ ወጺእኩም?
booth-trips-back = መዓስ ተመሊስኩም?

booth-last-arrival = ንመወዳእታ ግዜ መዓስ ኣቲኹም?
    .help = እዚ ዕለት ኣዝዩ ኣገዳሲ ክኸውን ይኽእል። ትፈልጥዎ ኣእትዉ።
    .suggested = ኣቐዲምኩም ብዝነገርኩምና መሰረት እዩ። ቅኑዕ እንተዘይኮይኑ ቀይርዎ።

booth-stopped = ኣብ ዶብ ደው ኣቢሎምኹም ወይ መሊሶምኹም ይፈልጡ ዶ?
    .help = ንነፍሲ ወከፍ ግዜ ወስኹ።
booth-stopped-date = መዓስ ነይሩ?
booth-stopped-place = ኣበይ ነይሩ?
booth-stopped-fingerprints = ኣሰር ኣጻብዕትኹም ወሲዶም ዶ?
booth-stopped-signed = ንስኹም ኣብ ወረቐት ፈሪምኩም ዶ?

booth-removed = ዳኛ ወይ ኦፊሰር ካብ ሃገር ክትወጹ ኣዚዞምኹም ይፈልጡ ዶ?
    .help = ንነፍሲ ወከፍ ግዜ ወስኹ።
booth-removed-date = መዓስ ነይሩ?
booth-removed-place = ኣበይ ነይሩ?
booth-removed-who = ነቲ ትእዛዝ መን ሂቡ?
booth-removed-who-judge = ዳኛ
booth-removed-who-officer = ኦፊሰር
booth-removed-left = ሽዑ ካብ ሃገር ወጺእኩም ዶ?
booth-removed-back = ድሕሪኡ ተመሊስኩም ዶ?

booth-visas = ቪዛ ሓቲትኩም ትፈልጡ ዶ?
    .help = ሓደ ብሓደ ወስኹ።
booth-visas-kind = እንታይ ዓይነት ቪዛ ነይሩ?
booth-visas-date = መዓስ ነይሩ?
booth-visas-result = ውጽኢቱ እንታይ ኮይኑ?
booth-visas-result-got = ረኺበዮ
booth-visas-result-refused = ኣይተፈቕደን
booth-visas-result-stayed = ካብ ዝተፈቕደ ግዜ ንላዕሊ ጸኒሐ

## Your immigration papers

booth-status = ሕጂ እንታይ ኣለኩም?
    .help = ዝያዳ ዝመስሎ ጠውቑ።
booth-status-what = ሕጂ እንታይ ኣለኩም?
booth-status-what-none = ወረቐት የብለይን
booth-status-what-green-card = ግሪን ካርድ
booth-status-what-work = ናይ ስራሕ ፍቓድ
booth-status-what-visa = ቪዛ
booth-status-what-asylum = ዑቕባ (ኣሳይለም) ወይ ስደተኛ (ሬፊውጂ)
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = ፓሮል (ፍቓድ መእተዊ)
booth-status-what-citizenship = ዜጋ ኣሜሪካ
booth-status-expires = ግዜ ናይቲ ወረቐት መዓስ ይውዳእ?

booth-resident = ብዛዕባ ግሪን ካርድኹም
    .help = እቲ ዕለት ኣብቲ ካርድ ኣሎ። ትፈልጥዎ ኣእትዉ።
booth-resident-since = ካብ መዓስ ኣለኩም?
booth-resident-how = ብኸመይ ረኺብኩምዎ?
booth-resident-how-family = ብስድራ
booth-resident-how-work = ብስራሕ
booth-resident-how-asylum = ብስደተኛነት (ሬፊውጂ) ወይ ብዑቕባ (ኣሳይለም)
booth-resident-how-lottery = ብዲቪ ሎተሪ
booth-resident-two-years = እቲ ካርድ ንክልተ ዓመት ጥራይ ድዩ?

booth-work-permit = ብዛዕባ ናይ ስራሕ ፍቓድኩም
booth-work-permit-category = ትሕቲ “category” ዝብል ኣየናይ ፊደልን ቁጽርን ኣሎ?
    .help = ንኣብነት C08። እዚ ክትሰግርዎ ትኽእሉ።
booth-work-permit-expires = ግዜኡ መዓስ ይውዳእ?

booth-programs = ካብዚኦም ሓደ ኣለኩም ወይ ሓቲትኩም ዶ?
    .help = ሓደ ብሓደ ወስኹ።
booth-programs-kind = ኣየናይ?
booth-programs-kind-asylum = ዑቕባ (ኣሳይለም)
booth-programs-kind-u = U ቪዛ
booth-programs-kind-t = T ቪዛ
booth-programs-kind-sij = ንመንእሰያት ዝወሃብ ወረቐት (SIJ)
booth-programs-since = ካብ መዓስ ጀሚሩ?
booth-programs-until = ክሳብ መዓስ?

booth-petition = ኣብዚ ክትነብሩ ንኢሚግረሽን ዝሓተተልኩም ሰብ ኣሎ ዶ?
    .help = ንኣብነት ኣባል ስድራ ወይ ኣስራሒ፤ ንዓኹም፣ ንወለድኹም፣ ንሰብኣይኩም ወይ ንሰበይትኹም።
booth-petition-filed = ኣብዚ ክትነብሩ ንኢሚግረሽን ዝሓተተልኩም ሰብ ኣሎ ዶ?
booth-petition-who = ንመን እዩ ተሓቲቱ?
booth-petition-who-me = ንዓይ
booth-petition-who-parent = ንኣደይ ወይ ንኣቦይ
booth-petition-who-spouse = ንሰብኣየይ ወይ ንሰበይተይ
booth-petition-when = መዓስ ነይሩ?

booth-moved = ገዛ ቀይርኩም ዶ?
    .help = ኢሚግረሽን ደብዳበ ናብ ዝፈልጦ ኣድራሻ እዩ ዝሰድድ። ንምቕያሩ ክንሕግዘኩም ንኽእል።
booth-moved-moved = ድሕሪ እቶም ናይ መወዳእታ ወረቓቕትኹም ገዛ ቀይርኩም ዶ?
booth-moved-told = ሓድሽ ኣድራሻኹም ንመን ነጊርኩም?
    .help = ልክዕ ዝኾነ ኩሉ ጠውቑ።
booth-moved-told-uscis = ንኢሚግረሽን (USCIS)
booth-moved-told-court = ንቤት ፍርዲ

## Police and courts

booth-arrested = ፖሊስ ኣሲሮምኹም ወይ ቲኬት (መቕጻዕቲ) ሂቦምኹም ይፈልጡ ዶ?
    .help = ኣብ ዝኾነ ቦታ፣ ቅድሚ ነዊሕ ግዜ እውን፣ ሳዕቤን እኳ እንተ ዘይነበሮ።
booth-arrests = ብዛዕባ ነፍሲ ወከፍ ግዜ ንገሩና
    .help = ሓደ ብሓደ ወስኹ። ትፈልጥዎ ኣእትዉ።
booth-arrests-date = መዓስ ነይሩ?
booth-arrests-place = ኣበይ ነይሩ?
booth-arrests-agency = ኣየናይ ፖሊስ ነይሩ?
booth-arrests-charge = እንታይ ጌርኩም ኢሎም?
    .help = ቁሩብ ቃላት ይኣክል።
booth-arrests-court = ኣየናይ ቤት ፍርዲ ነይሩ?
booth-arrests-result = ውጽኢቱ እንታይ ኮይኑ?
booth-arrests-result-dropped = ነቲ ጉዳይ ገዲፎሞ
booth-arrests-result-guilty = ጥፋተኛ ተባሂለ
booth-arrests-result-not-guilty = ጥፋተኛ ኣይተባህልኩን
booth-arrests-result-open = ገና ኣይተወድአን
booth-arrests-sentence = ዳኛ እንታይ ኣዚዞም?
    .help = ንኣብነት ናይ ማእሰርቲ መዓልታት፣ ትምህርቲ ወይ ናይ ማሕበረሰብ ስራሕ።
booth-arrests-probation = ኣብ ፕሮበሽን (ናይ ምክትታል ግዜ) ዲኹም ነይርኩም?
booth-arrests-fine = ናይ ገንዘብ መቕጻዕቲ ከፊልኩም ዶ?
booth-arrests-papers = ናይ ቤት ፍርዲ ወረቓቕቲ ኣለኩም ዶ?

booth-open-case = ገና ዘይተወድአ ናይ ገበን ጉዳይ ኣለኩም ዶ?
    .help = ንወረቓቕትኹም ኣገዳሲ ክኸውን ይኽእል። ኣብ ክንዲ ስክሪን ንሰብ ክትነግሩ ትኽእሉ።
booth-open-case-has = ገና ዘይተወድአ ናይ ገበን ጉዳይ ኣለኩም ዶ?
booth-open-case-next = ዝቕጽል ዕለት መዓስ እዩ?
booth-open-case-defender = ስም ናይቲ ዝከላኸለልኩም ጠበቓ መን እዩ?

booth-police-more = ካብዚኦም ዝኾነ ኣጋጢሙኩም ዶ?
    .help = ልክዕ ዝኾነ ኩሉ ጠውቑ።
booth-police-more-driving = ድሕሪ መስተ ወይ ሓሽሽ መኪና ምዝዋር
booth-police-more-order = ካብ ሓደ ሰብ ክርሕቕ ቤት ፍርዲ ኣዚዙኒ
booth-police-more-young = ትሕቲ 18 ዓመት ከለኹ ዝኾነ ነገር
booth-police-more-warrant = ፖሊስ ይደልዩኒ ይኾኑ
booth-police-more-probation = ኣብ ፕሮበሽን (ናይ ምክትታል ግዜ) ኣለኹ

## Your safety

booth-afraid = ናብ ሃገርኩም ምምላስ የፍርሓኩም ዶ?
    .help = እቲ ታሪኽ ኣብዚ ክትነግሩ ግዴታ የብልኩምን።
booth-hurt = ኣብ ኣሜሪካ ንዓኹም ወይ ንውላድኩም ዝጐድአ ወይ ዘፈራርሐ ሰብ ኣሎ ዶ?
    .help = እቲ ታሪኽ ኣብዚ ክትነግሩ ግዴታ የብልኩምን።
booth-crime = ብዛዕባ ዘጋጠመ ነገር
    .help = እትደልይዎ ጥራይ ኣእትዉ።
booth-crime-kind = እንታይ ዓይነት ነገር ነይሩ?
    .help = ልክዕ ዝኾነ ኩሉ ጠውቑ።
booth-crime-kind-home = ኣብ ገዛ ዝፍጸም ዓመጽ
booth-crime-kind-attack = መጥቃዕቲ
booth-crime-kind-sexual = ጾታዊ ዓመጽ
booth-crime-kind-threats = ምፍርራሕ
booth-crime-kind-held = ሰብ ዓጊቱኒ ነይሩ
booth-crime-kind-stalking = ሰብ ይከታተለኒ ነይሩ
booth-crime-when = መዓስ ነይሩ?
booth-crime-where = ኣብ ኣየናይ ከተማ?
booth-crime-reported = ንስኹም ወይ ካልእ ሰብ ንፖሊስ ነጊርኩም ዶ?
booth-crime-report = ቁጽሪ ሪፖርት ፖሊስ ክንደይ እዩ?
booth-crime-certified = ፖሊስ ወረቐት ፈሪሞምልኩም ዶ (U ቪዛ)?
booth-forced = ብግዲ ወይ ብምትላል ዘስረሓኩም ሰብ ኣሎ ዶ?
    .help = ንኣብነት ዘይምኽፋል፣ ወረቓቕትኹም ምሓዝ ወይ ከይትወጹ ምኽልካል።
booth-young = ትሕቲ 21 ዓመት ንዝኾኑ ሰባት
    .help = ንመንእሰያት ፍሉይ ሓገዝ ኣሎ።
booth-young-is = ዕድመኹም ትሕቲ 21 ድዩ?
booth-young-both = ምስ ክልቲኦም ወለድኹም ትነብሩ ዶ?
booth-young-hurt = ኣደኹም ወይ ኣቦኹም ጐዲኦምኹም፣ ገዲፎምኹም ወይ ከይኣለዩኹም ተሪፎም ይፈልጡ ዶ?
booth-young-order = ካብ ቤት ፍርዲ ስድራ ዝተዋህበ ወረቐት ኣሎ ዶ?
booth-need-now = ካብዚኦም ሕጂ ዘድልየኩም ኣሎ ዶ?
    .help = ንምርካቡ ክንሕግዘኩም ንኽእል።
booth-need-now-shelter = ብዘይ ስግኣት ዝድቅሰሉ ቦታ
booth-need-now-police = ፖሊስ
booth-need-now-doctor = ሓኪም
booth-need-now-food = ምግቢ
booth-need-now-talk = ዘዘራርበኒ ሰብ

## Your family

booth-family = ኣብ ስድራኹም እነመን ኣለዉ?
    .help = ሰብኣይ ወይ ሰበይቲ (ናይ ሕጅን ናይ ቀደምን)፣ ወለዲ፣ ውሉዳት፣ ኣሕዋትን ኣሓትን ወስኹ።
booth-family-relation = እንታይኩም እዮም?
booth-family-name = ምሉእ ስሞም መን እዩ?
booth-family-born = እዞም ሰብ መዓስ ተወሊዶም?
booth-family-country = እዞም ሰብ ኣብ ኣየናይ ሃገር ተወሊዶም?
booth-family-status = እዞም ሰብ እንታይ ወረቓቕቲ ኣለዎም?
booth-family-status-citizenship = ዜጋ ኣሜሪካ
booth-family-status-green-card = ግሪን ካርድ
booth-family-status-other = ካልእ ወረቓቕቲ
booth-family-status-none = ወረቐት የብሎምን
booth-family-here = እዞም ሰብ ኣብ ኣሜሪካ ይነብሩ ዶ?
booth-family-filed = እዞም ሰብ ንዓኹም ንኢሚግረሽን ሓቲቶም ዶ?
booth-family-living = እዞም ሰብ ብህይወት ኣለዉ ዶ?

booth-citizenship-parents = ካብ ወለድኹም፣ ኣቦሓጎኹም ወይ ዓባይኩም ዜጋ ኣሜሪካ ዝኾነ ወይ ዝነበረ ኣሎ ዶ?
    .help = ገሊኦም ሰባት ከይፈለጡ ብስድራኦም ኣቢሎም ዜጋታት እዮም።

booth-sponsor = ብናይ ኢሚግረሽን ወረቓቕቲ ስፖንሰር ክኾኑኹም ዝኽእሉ መን እዮም?
    .help = ንኣብነት ሰብኣይ ወይ ሰበይቲ፣ ወላዲ ወይ ዓቢ ውላድ።
booth-sponsor-name = ስም እዞም ሰብ መን እዩ?
booth-sponsor-relation = እዞም ሰብ እንታይኩም እዮም?
booth-sponsor-income = እዞም ሰብ ኣብ ወርሒ ክንደይ ዶላር ኣቢሎም ይረኽቡ?

## Money

booth-household = ብሓደ ገንዘብ ብሓባር ዝነብሩ ክንደይ ሰባት እዮም?
    .help = ርእስኹምን ቆልዑን ቁጸሩ።

booth-income = እንታይ ገንዘብ ይኣቱ?
    .help = ናይ ኩሉ ኣብ ገዛኹም ዘሎ ሰብ ኣታዊ ሓደ ብሓደ ወስኹ። ኣታዊ እንተ ዘየለ፣ “ዝውስኾ የብለይን” ዝብል ጠውቑ።
booth-income-source = ካበይ ይመጽእ?
booth-income-source-job = ካብ ስራሕ
booth-income-source-own = ካብ ናተይ ስራሕ ወይ ንግዲ
booth-income-source-benefits = ካብ ናይ መንግስቲ ሓገዝ
booth-income-source-family = ካብ ስድራ ወይ መሓዙት
booth-income-amount = ክንደይ ዶላር?
booth-income-often = በብኽንደይ ግዜ?
booth-income-often-week = በብሰሙኑ
booth-income-often-two-weeks = በብክልተ ሰሙኑ
booth-income-often-month = በብወርሑ
booth-income-often-year = በብዓመቱ

booth-benefits = ስድራኹም ካብዚኦም እትረክቦ ኣሎ ዶ?
booth-benefits-has = ስድራኹም ካብዚኦም እትረክቦ ኣሎ ዶ?
    .help = ልክዕ ዝኾነ ኩሉ ጠውቑ። እዚ ክፍሊት ከጉድል ይኽእል።
booth-benefits-has-snap = ናይ ምግቢ ሓገዝ (SNAP, EBT)
booth-benefits-has-medicaid = ናይ ሕክምና ሓገዝ (Medicaid)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = ናይ ገንዘብ ሓገዝ (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = ሓገዝ ንክራይ ገዛ
booth-benefits-proof = ነዚ ዘርኢ ደብዳበ ኣለኩም ዶ?

booth-fee = ንቤት ጽሕፈትና ንእሽቶ ክፍሊት ክትከፍሉ ትኽእሉ ዶ?
    .help = ብሰንኪ ገንዘብ ሓደ ሰብ እኳ ኣይንመልስን።
booth-fee-full = እወ
booth-fee-plan = እወ፣ በብወርሑ ቁሩብ
booth-fee-waiver = ኣይፋልን፣ ክኸፍል ኣይክእልን

## Other people in your case

booth-people = ምስ ጉዳይኩም ዝተኣሳሰሩ ካልኦት ሰባት እነመን እዮም?
    .help = ኣቐዲምና ኣንጻርኩም ንዘሎ ሰብ ንሕግዝ ከም ዘየለና ነረጋግጽ።
booth-people-name = ምሉእ ስም እዞም ሰብ መን እዩ?
booth-people-role = እዞም ሰብ ኣብቲ ጉዳይ እንታይ ግደ ኣለዎም?
booth-people-role-helps-me = ብወረቓቕቲ ይሕግዙኒ
booth-people-role-i-help = ንእዞም ሰብ ክሕግዝ እደሊ
booth-people-role-former = ናይ ቀደም ሰብኣይ ወይ ሰበይቲ
booth-people-role-hurt-me = ጐዲኦምኒ ወይ ኣፈራሪሖምኒ
booth-people-role-employer = ኣስራሒ
booth-people-role-same-case = ኣብቲ ናተይ ጉዳይ ኣለዉ
