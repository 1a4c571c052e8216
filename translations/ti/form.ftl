### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = ሎሚ ንመን ኢኹም መጺእኩም?
    .help = ንገዛእ ርእስኹም ወይ ንካልእ ሰብ ክትመጹ ትኽእሉ።
form-for-whom-me = ንዓይ
form-for-whom-child = ንውላደይ
form-for-whom-family = ንኣባል ስድራይ
form-for-whom-other = ንካልእ ሰብ

form-adult = ዕድመ እዞም ሰብ 18 ወይ ልዕሊኡ ድዩ?
    .help = እዚ ሕቶ ብዛዕባ ሓገዝ ዘድልዮም ሰብ እዩ።
form-adult-yes = እወ
form-adult-no = ኣይፋልን፣ ትሕቲ 18 እዩ
form-adult-self = ዕድመኹም 18 ወይ ልዕሊኡ ድዩ?

form-helper-name = ንካልእ ሰብ ትሕግዙ ኣለኹም። ናይ ባዕልኹም ቀዳማይ ስም መን እዩ?
    .help = ስምኩም ካብ ስም እዞም ሰብ ፈሊና ነቐምጦ። እዚ ክትሰግርዎ ትኽእሉ።

form-been-here = ቅድሚ ሕጂ ናብዚ ቤት ጽሕፈት መጺእኩም ትፈልጡ ዶ?
    .help = ንኹሉ ሰብ ሓደ ዓይነት ሕቶታት ንሓትት።
form-been-here-first = ንመጀመርታ ግዜ እየ መጺአ
form-been-here-case = ኣብዚ ጉዳይ ኣለኒ
form-been-here-before = ቅድሚ ሕጂ መጺአ ነይረ
form-been-here-unsure = ርግጸኛ ኣይኮንኩን

form-appointment = ሎሚ ቆጸራ ኣለኩም ዶ?
    .help = ቆጸራ ማለት ኣቐዲምና ምሳኹም ዝተሰማማዕናሉ ሰዓት እዩ።
form-appointment-yes = እወ
form-appointment-no = ኣይፋልን

form-appointment-code = ኮድ ቆጸራኹም እንታይ እዩ?
    .help = 4 ቁጽርታት ኣለዎ፤ ኣብ ናይ ቆጸራ ካርድኹም ኣሎ። እዚ ክትሰግርዎ ትኽእሉ።

form-appointment-time = ቆጸራኹም ሰዓት ክንደይ እዩ?
    .help = ነቲ ኣዝዩ ዝቐረበ ሰዓት ተንክፉ። እዚ ክትሰግርዎ ትኽእሉ።

form-help-with = ብእንታይ ክንሕግዘኩም?
    .help = ክሳብ 3 ክትጠውቑ ትኽእሉ።
form-help-with-citizenship = ዜግነት
form-help-with-green-card = ግሪን ካርድ
form-help-with-work-permit = ናይ ስራሕ ፍቓድ
form-help-with-family = ስድራይ ምምጻእ
form-help-with-court = ናይ ኢሚግረሽን ቤት ፍርዲ
form-help-with-asylum = ከለላ ወይ ዑቕባ (ኣሳይለም)
form-help-with-travel = ናይ ጉዕዞ ወረቐት
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = ዝመጸኒ ደብዳበ
form-help-with-address = ኣድራሻይ ምቕያር
form-help-with-records = ቅዳሕ ናይ ፋይለይ
form-help-with-case = ኣብዚ ዘሎኒ ጉዳይ
form-help-with-papers = ወረቓቕቲ ምሃብ ወይ ምውሳድ
form-help-with-payment = ክፍሊት
form-help-with-other = ካልእ ነገር
form-help-with-person = ንሰብ ክነግር እደሊ

form-worried-date = ዘሻቕለኩም ዕለት ዘለዎ ወረቐት ኣለኩም ዶ?
    .help = ንኣብነት ደብዳበ፣ መፍለጢ ወይ ካርድ።
form-worried-date-yes = እወ
form-worried-date-no = ኣይፋልን
form-worried-date-unsure = ርግጸኛ ኣይኮንኩን
form-worried-date-person = ንሰብ ክነግር እደሊ

form-paper-kind = እንታይ ዓይነት ወረቐት እዩ?
    .help = ዝያዳ ዝመስሎ ጠውቑ።
form-paper-kind-court = ናይ ኢሚግረሽን ቤት ፍርዲ
form-paper-kind-ice = ናብ ICE ሪፖርት ምግባር
form-paper-kind-uscis = ቆጸራ ናይ USCIS
form-paper-kind-rfe = ተወሳኺ ወረቓቕቲ ዝሓትት ደብዳበ
form-paper-kind-denial = “ኣይተፈቕደን” ዝብል ደብዳበ
form-paper-kind-card = ግዜኡ ክውዳእ ዝቐረበ ካርድ
form-paper-kind-other = ካልእ ነገር

form-paper-date = ኣብቲ ወረቐት ዘሎ ዕለት መዓስ እዩ?
    .help = ትፈልጥዎ ኣእትዉ። ዓመት ጥራይ እውን ይኣክል።

form-held = ዝመጻእኩምሎም ሰብ ሕጂ ተኣሲሮም ድዮም?
    .help = ንኣብነት ኣብ ናይ ኢሚግረሽን መዳጎኒ ወይ ኣብ ቤት ማእሰርቲ።
form-held-yes = እወ
form-held-no = ኣይፋልን
form-held-person = ንሰብ ክነግር እደሊ
form-held-self = ዝመጻእኩም ብዛዕባ ሕጂ ተኣሲሮም ዘለዉ ሰብ ድዩ?
    .help = ንኣብነት ኣብ ናይ ኢሚግረሽን መዳጎኒ ወይ ኣብ ቤት ማእሰርቲ።

form-private-room = መጀመርታ ኣብ ብሕታዊ ክፍሊ ክትዛረቡ ትደልዩ ዶ?
    .help = ንኹሉ ሰብ ንሓትት። ምኽንያቱ ክትነግሩ ግዴታ የብልኩምን።
form-private-room-yes = እወ
form-private-room-no = ኣይፋልን

form-staff-gender = ምስ መን ክትዛረቡ ትደልዩ?
    .help = ዝከኣለና ክንገብር ኢና።
form-staff-gender-woman = ምስ ሰበይቲ
form-staff-gender-man = ምስ ሰብኣይ
form-staff-gender-any = ክልቲኡ ጽቡቕ እዩ

form-speak-language = ሎሚ ብኣየናይ ቋንቋ ክትዛረቡ ትደልዩ?
    .help = ኣስተርጓሚ ብነጻ እዩ።
form-speak-language-same = ብናይዚ ስክሪን ቋንቋ
form-speak-language-sign = ብቋንቋ ምልክት
form-speak-language-other = ብኻልእ ቋንቋ

form-reads = ነዚ ቋንቋ ጽቡቕ ጌርኩም ከተንብብዎ ትኽእሉ ዶ?
    .help = ናይዚ ስክሪን ቋንቋ ማለትና እዩ። ክነንብበልኩም እውን ንኽእል።
form-reads-yes = እወ
form-reads-little = ቁሩብ
form-reads-no = ኣይፋልን

form-call-name = ብእንታይ ስም ክንጽውዓኩም?
    .help = ዝኾነ ስም ይኸውን። ኣብቲ ናይ መንደቕ ስክሪን ኣይረአን።

form-name = ኣብ ወረቓቕትኹም ዘሎ ስምኩም መን እዩ?
    .help = እዚ ክትሰግርዎን ደሓር ክትነግሩናን ትኽእሉ።
form-name-other = ኣብ ወረቓቕቶም ዘሎ ስም እዞም ሰብ መን እዩ?
    .help = እዚ ክትሰግርዎን ደሓር ክትነግሩናን ትኽእሉ።

form-name-latin = ስምኩም ብናይ እንግሊዝ (ABC) ፊደላት ብኸመይ ይጽሓፍ?
    .help = ትፈልጥዎ እንተ ኾንኩም፣ ከምቲ ኣብ ፓስፖርትኩም ወይ ወረቓቕትኹም ዘሎ። እዚ ክትሰግርዎ ትኽእሉ።
form-name-latin-other = ስም እዞም ሰብ ብፊደላት ABC ከመይ ይጽሓፍ?
    .help = እዚ ክትሰግርዎን ደሓር ክትነግሩናን ትኽእሉ።

form-birth-year = ኣብ ኣየናይ ዓመት ተወሊድኩም?
    .help = ዓመት ጥራይ። እዚ ክትሰግርዎ ትኽእሉ።
form-birth-year-other = እዞም ሰብ ኣብ ኣየናይ ዓመት ተወሊዶም?
    .help = ዓመት ጥራይ። እዚ ክትሰግርዎ ትኽእሉ።

form-phone = ብዘይ ስግኣት ክንጥቀመሉ እንኽእል ቁጽሪ ቴለፎን ኣየናይ እዩ?
    .help = ካልእ ሰብ ዘይሰምዖ ቁጽሪ ጥራይ ሃቡ። እዚ ክትሰግርዎ ትኽእሉ።

form-phone-whose = እቲ ቴለፎን ናይ መን እዩ?
    .help = ነቲ ቴለፎን መን ከልዕሎ ከም ዝኽእል ንምፍላጥ እዩ።
form-phone-whose-mine = ናተይ ሞባይል
form-phone-whose-home = ናይ ገዛ ቴለፎን
form-phone-whose-work = ናይ ስራሕ ቴለፎን
form-phone-whose-other = ናይ ካልእ ሰብ ቴለፎን

form-phone-ok = በዚ ቁጽሪ እንታይ ክንገብር ንኽእል?
    .help = ስግኣት ዘይብሉ ኩሉ ጠውቑ። ሓደ እኳ እንተ ዘይጠዊቕኩም፣ በቲ ቁጽሪ ኣይንጥቀምን።
form-phone-ok-call = ክትድውሉ ትኽእሉ
form-phone-ok-voice = ናይ ድምጺ መልእኽቲ ክትገድፉ ትኽእሉ
form-phone-ok-text = ናይ ጽሑፍ መልእኽቲ ክትሰዱ ትኽእሉ

form-phone-script = ካልእ ሰብ ነቲ ቴለፎን እንተ ኣልዒሉ፣ እንታይ ክንብል?
    .help = ኣብዚ ዝመረጽክምዎ ክንገብር ኢና።
form-phone-script-only-me = ንዓይ ጥራይ ሕተቱ፤ ካልእ ኣይትበሉ
form-phone-script-friend = መሓዛ ደዊሉ በሉ
form-phone-script-office = ስም ቤት ጽሕፈት ክትነግሩ ትኽእሉ

form-phone-times = ብዘይ ስግኣት ክንድውል ወይ ክንጽሕፍ እንኽእል መዓስ እዩ?
    .help = ስግኣት ዘይብሉ ኩሉ ጠውቑ።
form-phone-times-morning = ንግሆ
form-phone-times-afternoon = ድሕሪ ቀትሪ
form-phone-times-evening = ምሸት
form-phone-times-weekend = ቀዳምን ሰንበትን
form-phone-times-any = ኣብ ዝኾነ ግዜ

form-email = ስግኣት እንተ ዘይብሉ፣ ናይ ኢመይል ኣድራሻኹም እንታይ እዩ?
    .help = ካልእ ሰብ ዘየንብቦ ኣድራሻ ጥራይ ሃቡ። እዚ ክትሰግርዎ ትኽእሉ።

form-email-shared = ነዚ ኢመይል ካልእ ሰብ የንብቦ ዶ?
    .help = ካልእ ሰብ ዘንብቦ እንተ ኾይኑ፣ ናብኡ ኣይንጽሕፍን።
form-email-shared-yes = እወ
form-email-shared-no = ኣይፋልን
form-email-shared-unsure = ርግጸኛ ኣይኮንኩን

form-letters = ደብዳበ ናብ ገዛኹም ክንሰድድ ንኽእል ዶ?
    .help = “ኣይፋልን” ዝብል እንተ ጠዊቕኩም፣ ዋላ ሓንቲ ኣይንሰድድን።
form-letters-no = ኣይፋልን
form-letters-yes = እወ
form-letters-other = ካልእ ኣድራሻ ተጠቐሙ። ንሰብ ክነግር እደሊ።

form-town = እትነብሩሉ ከተማ ወይ ናይ ZIP ኮድ እንታይ እዩ?
    .help = ከተማ ጥራይ፤ ስም ጎደና ኣየድልን። እዚ ክትሰግርዎ ትኽእሉ።

form-friend = ክንድውለሎም እንኽእል ዘመድ ወይ መሓዛ ኣለኩም ዶ?
    .help = ንዓኹም ክንረክብ እንተ ዘይክኢልና ጥራይ። እዚ ክትሰግርዎ ትኽእሉ።
form-friend-name = ቀዳማይ ስም እዞም ሰብ መን እዩ?
form-friend-phone = ቁጽሪ ቴለፎን እዞም ሰብ ክንደይ እዩ?
form-friend-knows = እዞም ሰብ ንስኹም ኣብዚ ከም ዘለኹም ይፈልጡ ዶ?
form-friend-knows-yes = እወ
form-friend-knows-no = ኣይፋልን

form-household = ብሓባር እትነብሩን ገንዘብ እትካፈሉን ክንደይ ሰባት ኢኹም?
    .help = ርእስኹምን ቆልዑን ቁጸሩ።
# The last tile after 1 to 8.
form-count-more = ልዕሊ { $number }

form-income = ስድራኹም ኣብ ወርሒ ክንደይ ገንዘብ ኣቢላ ትረክብ?
    .help = ቅድሚ ታክስ፣ ናይ ኩሉ ሰብ ብሓባር። እዚ ነጻ ሓገዝ ንምርካብ ይሕግዘና።
# $amount is a sum of money such as $2,500.
form-income-up-to = ኣብ ወርሒ ክሳብ { $amount }
form-income-between = ኣብ ወርሒ ካብ { $from } ክሳብ { $to }
form-income-more = ኣብ ወርሒ ልዕሊ { $amount }
form-income-unsure = ኣይፈልጥን
form-income-private = ክነግር ኣይደልን

form-papers = ሎሚ ወረቓቕቲ ሒዝኩም ዲኹም መጺእኩም?
    .help = ምሳኹም ይጽንሑ። ሰራሕተኛታትና ካልእ ሰብ ኣብ ዘይብሉ ክርእይዎም እዮም።
form-papers-yes = እወ
form-papers-no = ኣይፋልን

form-source = ብዛዕባና ብኸመይ ሰሚዕኩም?
    .help = እዚ ክትሰግርዎ ትኽእሉ።
form-source-friend = ካብ መሓዛ ወይ ካብ ስድራይ
form-source-community = ካብ ቤተ ክርስትያን ወይ ማሕበረኮም
form-source-court = ካብ ቤት ፍርዲ ወይ ካብ ቤት ጽሕፈት
form-source-school = ካብ ቤት ትምህርቲ ወይ ካብ ሓኪም
form-source-internet = ካብ ኢንተርነት፣ ሬድዮ ወይ ቲቪ
form-source-other = ብኻልእ መንገዲ

form-needs = ካብዚኦም ዘድልየኩም ኣሎ ዶ?
    .help = ዘድልየኩም ኩሉ ጠውቑ።
form-needs-wheelchair = ቦታ ንዊልቸር
form-needs-hearing = ሓገዝ ንምስማዕ
form-needs-seeing = ሓገዝ ንምርኣይ
form-needs-seat = ኮፍ መበሊ ቦታ
form-needs-baby = ህጻን ሒዘ ኣለኹ

## Answers that many questions share

form-yes = እወ
form-no = ኣይፋልን
form-unsure = ርግጸኛ ኣይኮንኩን
form-none = ካብዚኦም ሓደ እኳ ኣይኮነን
form-other = ካልእ ነገር
form-person = ንሰብ ክነግር እደሊ

form-lane-desk = መቐበሊ
form-lane-consultation = ምክክር

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = እዚ መልሲ ነቲ ሕቶ ኣይኸውንን። በጃኹም እንደገና ፈትኑ።
form-fault-choice = በጃኹም ኣብ ስክሪን ካብ ዘለዉ መልስታት ሓደ ጠውቑ።
form-fault-twice = ሓደ መልሲ ክልተ ግዜ ጠዊቕኩም። በጃኹም ሓደ ግዜ ጥራይ ጠውቑዎ።
form-fault-too-many = ክሳብ { $max } ክትጠውቑ ትኽእሉ። ሓደ ንምውጻእ እንደገና ጠውቑዎ።
form-fault-empty = ገና ዝተጻሕፈ የለን። በጃኹም ገለ ጽሓፉ ወይ “ስገሩ” ዝብል ጠውቑ።
form-fault-too-long = እዚ ኣዝዩ ነዊሕ እዩ። በጃኹም ክሳብ { $max } ፊደላት ጥራይ ተጠቐሙ።
form-fault-control = በጃኹም ፊደላት፣ ቁጽርታትን ባዶ ቦታን ጥራይ ተጠቐሙ።
form-fault-date = እዚ ገና ዕለት ኣይኮነን። በጃኹም እንተ ወሓደ ዓመት ምረጹ ወይ “ኣይፈልጥን” ዝብል ጠውቑ።
form-fault-date-month = እዚ ገና ዕለት ኣይኮነን። በጃኹም ወርሒ እውን ምረጹ ወይ “ኣይፈልጥን” ዝብል ጠውቑ።
form-fault-year = በጃኹም ነቲ ዓመት እንደገና ርኣዩዎ። ካብ { $min } ክሳብ { $max } ክኸውን ይኽእል።
form-fault-phone-letters = በጃኹም ንቴለፎን ቁጽርታት ጥራይ ተጠቐሙ።
form-fault-phone-digits = በጃኹም ቁጽሪ ቴለፎን እንደገና ርኣዩ። ካብ 7 ክሳብ 15 ቁጽርታት ክህልዎ ኣለዎ።
form-fault-phone-country = እዚ ቁጽሪ ምስቲ ሃገር ኣይሰማማዕን። በጃኹም ነቲ ቁጽርን ነቲ ሃገርን እንደገና ርኣዩ።
form-fault-phone-area = በጃኹም ምሉእ ቁጽሪ ምስ ኮድ ናይቲ ከባቢ ኣእትዉ።
form-fault-email = በጃኹም ነቲ ናይ ኢመይል ኣድራሻ እንደገና ርኣዩ። @ን ነጥብን የድልዮ (ንኣብነት name@example.com)።
form-fault-number = በጃኹም ካብ { $min } ክሳብ { $max } ዘሎ ቁጽሪ ምረጹ።
form-fault-future = እዚ መዓልቲ ገና ኣይበጽሐን። በጃኹም ነቲ ዕለት እንደገና ርኣዩ።
# $month is the name of a month, $days how many days it has.
form-fault-month-days = ኣብቲ ዓመት እቲ { $month } { $days } መዓልታት ኣለዎ። በጃኹም ካልእ መዓልቲ ምረጹ።
form-fault-code = እዚ ቁጽሪ ልክዕ ኣይመስልን። በጃኹም ወረቐትኩም እንደገና ርኣዩ ወይ ስገሩ።
form-fault-code-a-number = A-Number ማለት A ዝብል ፊደልን ካብ 7 ክሳብ 9 ቁጽርታትን እዩ። በጃኹም እንደገና ርኣዩ ወይ ስገሩ።
form-fault-code-receipt = ቁጽሪ ቅብሊት 3 ፊደላትን 10 ቁጽርታትን ኣለዎ። በጃኹም እንደገና ርኣዩ ወይ ስገሩ።
form-fault-rows-full = ኣብዚ ተወሳኺ ቦታ የለን። በጃኹም ዝተረፈ ንሰብ ንገሩ።
