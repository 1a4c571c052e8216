### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = እንቋዕ ብደሓን መጻእኩም
kiosk-welcome-start = ንምጅማር ጠውቑ
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = “notario” ጠበቓ ኣይኮነን። ንሕጋዊ ምኽሪ ኢልኩም ን“notario” ገንዘብ ኣይትኽፈሉ።
kiosk-welcome-wait = በጃኹም ቁሩብ ተጸበዩ።

## Language

kiosk-language-title = ቋንቋኹም ምረጹ
kiosk-language-not-here = ቋንቋይ ኣብዚ የለን
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = ንትግርኛ ኣብዚ ጠውቑ
kiosk-language-spoken-title = ኣየናይ ቋንቋ ትዛረቡ?
kiosk-language-spoken-line = ቋንቋኹም ጠውቑ። ሰብ ናባኹም ክመጽእ እዩ።
kiosk-language-interpreter = ኣስተርጓሚ ክንረኽበልኩም ኢና።
kiosk-language-none-of-these = ካብዚኦም ሓደ እኳ ኣይኮነን

## Notice

kiosk-notice-title = ንሕና መንግስቲ ኣይኮንናን። ናይ ኢሚግረሽን ፖሊስ እውን ኣይኮንናን።
kiosk-notice-who = እንቋዕ ብደሓን መጻእኩም። ንሕና { $office } ኢና። ንመኽሰብ ዘይሰርሕ ናይ ሕጊ ቤት ጽሕፈት ኢና።
kiosk-notice-cost = ሓገዝና ነጻ ወይ ብውሑድ ክፍሊት እዩ። ብዛዕባ ክፍሊት ዝገልጹ ሰራሕተኛታትና ጥራይ እዮም።
kiosk-notice-what = እዚ ስክሪን ተራ ንምሓዝ ጥራይ እዩ። ሕጋዊ ምኽሪ ክህብ ኣይክእልን። ነቲ ስክሪን ስለ ዝተጠቐምኩም ጥራይ ጠበቓኹም ኣይንኸውንን።
kiosk-notice-why = እንታይ ሓገዝ ከም እትደልዩን ኣብ ወረቐትኩም ዘሎ ዕለትን ንሓትት፤ እቲ ዝምልከቶ ሰብ ብግዜኡ ምእንቲ ክሕግዘኩም።
kiosk-notice-choice = ዝኾነ ሕቶ ክትሰግሩ ትኽእሉ። ኣብ ክንዲ ስክሪን ምስ ሰብ ክትዛረቡ ትኽእሉ። ነጻ ኣስተርጓሚ ኣሎ።
kiosk-notice-private = መልስታትኩም ሰራሕተኛታትና ጥራይ እዮም ዝርእይዎ። ንኢሚግረሽን ወይ ንካልኦት ሰባት ኣይንህብን። ንስኹም ብጽሑፍ እንተ ፈቒድኩም ወይ ሕጊ እንተ ኣገዲዱና ጥራይ ኢና ንህብ። ከምኡ እንተ ኣጋጢሙ፣ ሕጊ ብዝፈቐዶ መጠን ክንሕልወኩም ኢና።
kiosk-notice-erased = በጃኹም ታሪኽኩም ኣብዚ ኣይትጽሓፉ። በጃኹም ብዛዕባ ፖሊስ፣ ብዛዕባ ናይ ኢሚግረሽን ታሪኽኩም ወይ ብዛዕባ ካልኦት ሰባት ኣይትጽሓፉ። ሕጂ እንተ ኣቋሪጽኩም፣ መልስታትኩም ይድምሰስ።
kiosk-notice-contact = ስግኣት የብሉን እንተ ኢልኩም ጥራይ ኢና ንድውለልኩም፣ መልእኽቲ ንሰደልኩም ወይ ንጽሕፈልኩም።
kiosk-notice-kept = ቁጽሪ እንተ ወሲድኩም፣ መልስታትኩም ብመሰረት ሕግታት ቤት ጽሕፈትና ነቐምጦ። ቅዳሕ ክንህበኩም ወይ ክንድምስሶ ክትሓቱና ትኽእሉ።
kiosk-notice-conflict = ኣቐዲምና ኣብ ጉዳይኩም ንዘሎ ካልእ ሰብ ንሕግዝ እንተ ኾይንና፣ ንዓኹም ክንሕግዝ ኣይንኽእልን ንኸውን። ምኽንያቱ ክንነግረኩም ኣይንኽእልን።
kiosk-notice-notario = “notario” ጠበቓ ኣይኮነን። ናይ ምስክር ወረቐትና ንምርኣይ ክትሓቱ ትኽእሉ። ኣብ ባዶ ቅጥዒ ፈጺምኩም ኣይትፈርሙ።
kiosk-notice-unhappy = ብኣገልግሎትና እንተ ዘይተሓጐስኩም፣ በጃኹም ኣብዚ ንዘሎ ዝኾነ ሰብ ንገሩ።
kiosk-notice-version = ናይዚ ምልክታ ሕታም { $version }፣ { $date }።
kiosk-notice-accept = ተረዲኡኒ
kiosk-notice-person = ምስ ሰብ ክዛረብ እደሊ
kiosk-notice-unreviewed = እዚ ጽሑፍ ብማሽን ዝተተርጐመ እዩ። ዘይንጹር ነገር እንተ ሃልዩ፣ በጃኹም ሕተቱና።

## Buttons around a screen

kiosk-back = ንድሕሪት
kiosk-skip = ስገሩ
kiosk-continue = ቀጽሉ
kiosk-finish = ወድኡ
kiosk-done = ወዲአ
kiosk-more = ተወሳኺ
kiosk-previous = ዝሓለፈ
kiosk-call = ሰብ ጸውዑ
kiosk-erase = ደምስሱ
kiosk-hide = ሕብኡ
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = ናብ መልስታትኩም ንምምላስ ጠውቑ
kiosk-finish-now = ሕጂ ወድኡ
kiosk-tell = ንሰብ ንገሩ
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = ንሰብ ክነግር እየ
kiosk-page = ገጽ { $page } ካብ { $of }

## How the screen can help

kiosk-comfort = ናይ ስክሪን ሓገዝ
kiosk-comfort-title = እዚ ስክሪን ብኸመይ ክሕግዘኩም ይኽእል?
kiosk-comfort-large = ዓበይቲ ፊደላት
kiosk-comfort-contrast = ድሙቕ ሕብርታት
kiosk-comfort-lower = ኩሉ ንታሕቲ ይውረድ
kiosk-comfort-aloud = ኩሉ ይነበበለይ
kiosk-comfort-louder = ድምጺ ይወስኽ
kiosk-comfort-quieter = ድምጺ ይቀንስ
kiosk-comfort-headphones = ካልኦት ሰባት ነዚ ክሰምዕዎ ይኽእሉ። ብሄድፎን ግን ንስኹም ጥራይ ትሰምዑ።
kiosk-comfort-on = ተወሊዑ
kiosk-comfort-off = ጠፊኡ
kiosk-listen = ስምዑ
kiosk-listen-stop = ነቲ ድምጺ ኣቋርጹ

## Dates

kiosk-date-year = ዓመት
kiosk-date-month = ወርሒ
kiosk-date-day = መዓልቲ
kiosk-date-unknown = ኣይፈልጥን
kiosk-date-other-year = ካልእ ዓመት
kiosk-date-age = ዕድመ ጥራይ እየ ዝፈልጥ
kiosk-date-age-title = ዕድመ ክንደይ እዩ?
# The same names serve the Ethiopian (Ge'ez) months; the English name tells these apart.
kiosk-month-1 = ጥሪ (ጃንዋሪ)
kiosk-month-2 = ለካቲት (ፌብርዋሪ)
kiosk-month-3 = መጋቢት (ማርች)
kiosk-month-4 = ሚያዝያ (ኤፕሪል)
kiosk-month-5 = ግንቦት (ሜይ)
kiosk-month-6 = ሰነ (ጁን)
kiosk-month-7 = ሓምለ (ጁላይ)
kiosk-month-8 = ነሓሰ (ኦገስት)
kiosk-month-9 = መስከረም (ሰፕተምበር)
kiosk-month-10 = ጥቅምቲ (ኦክቶበር)
kiosk-month-11 = ሕዳር (ኖቬምበር)
kiosk-month-12 = ታሕሳስ (ዲሴምበር)

## Keyboard

kiosk-key-space = ባዶ ቦታ
kiosk-key-backspace = ሓደ ፊደል ደምስሱ
kiosk-key-clear = ኩሉ ደምስሱ
kiosk-key-shift = ካፒታል ፊደላት
kiosk-key-numbers = ቁጽርታትን ምልክታትን
kiosk-key-letters = ፊደላት
kiosk-key-accents = ምልክት ዘለዎም ፊደላት
kiosk-key-plus = ምልክት ምድማር
kiosk-key-order = ብተራ ፊደላት
kiosk-key-more-letters = ካልኦት ፊደላት
kiosk-key-half-space = ፍርቂ ባዶ ቦታ
kiosk-field-show = ኣርእዩ
kiosk-field-hide = ሕብኡ

## Phone numbers and countries

kiosk-country-code = እዚ ቴለፎን ናይ ኣየናይ ሃገር እዩ?
kiosk-country-other = ካልእ ሃገር
kiosk-country-none = ሃገር የለን
kiosk-country-search = ናይቲ ሃገር መጀመርታ ፊደላት ጽሓፉ።
kiosk-country-not-found = ከምዚ ኢሉ ዝጅምር ሃገር የለን። ሓደ ፊደል ደምስሱ ወይ ምሉእ ስም ጽሓፉ።

## Lists of several things, such as all trips

kiosk-rows-add = ሓደ ወስኹ
kiosk-rows-another = ካልእ ወስኹ
kiosk-rows-none = ዝውስኾ የብለይን
kiosk-rows-done = እዚ ጥራይ እዩ
kiosk-rows-remove = ኣውጽኡ
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = ቁጽሪ { $at }

## Review

kiosk-review-title = መልስታትኩም ርኣዩ
kiosk-review-help = መልሲ ንምቕያር ነቲ መልሲ ጠውቑ። ቁጽርኹም ንምርካብ “ወድኡ” ዝብል ጠውቑ።
kiosk-review-change = ቀይሩ
kiosk-review-skipped = ተሰጊሩ

## Ticket

kiosk-ticket-title = ቁጽርኹም
kiosk-ticket-printing = ወረቐትኩም ይሕተም ኣሎ።
kiosk-ticket-printed = ወረቐትኩም ውሰዱ።
kiosk-ticket-not-printed = ወረቐት የለን። በጃኹም ቁጽርኹም ዘክሩ።
kiosk-ticket-range = ግዜ ምጽባይ ካብ { $from } ክሳብ { $to } ደቓይቕ ኣቢሉ እዩ።
kiosk-ticket-unsure = ወረቐትኩም እንተ ወጺኡ፣ ውሰድዎ። በጃኹም ቁጽርኹም ዘክሩ።
kiosk-ticket-again = እንደገና ይሓተም
kiosk-ticket-wait = በጃኹም ኮፍ በሉ።
kiosk-ticket-listen = ቁጽርኹም ኢና ንጽውዕ፤ ስምኩም ኣይንጽውዕን።

## Messages that cover the screen

kiosk-coming-title = ሰብ ይመጽእ ኣሎ
kiosk-coming-line = በጃኹም ኣብዚ ተጸበዩ። ክንሕግዘኩም ኢና። ሰብ እንተ ዘይመጺኡ፣ በጃኹም ናብ መቐበሊ ኪዱ።
kiosk-coming-close = ሕራይ
kiosk-still-title = ክሳብ ሕጂ ኣብዚ ዲኹም?
kiosk-still-line = ሓደ ሰብ እኳ ነቲ ስክሪን እንተ ዘይጠዊቑዎ፣ ኩሉ ይድምሰስ።
kiosk-still-here = ክሳብ ሕጂ ኣብዚ ኣለኹ
kiosk-ask-erase-title = ኩሉ ይደምሰስ ዶ?
kiosk-ask-erase-line = መልስታትኩም ይጠፍእ። ሓደ ሰብ እኳ ኣይርእዮን።
kiosk-ask-erase-yes = ኩሉ ይደምሰስ
kiosk-ask-erase-no = መልስታተይ ይጽናሕ
kiosk-erased-title = ኩሉ ተደምሲሱ
kiosk-erased-line = ዝተረፈ ነገር የለን። ኣብ ዝኾነ ግዜ እንደገና ክትጅምሩ ትኽእሉ።

## When no visit can be taken

kiosk-closed-title = ሕጂ ዕጹው ኢና
kiosk-closed-line = በጃኹም ክንከፍት ከለና ተመለሱ።
# $when is a day and a time.
kiosk-closed-opens = እንደገና ንኸፍተሉ፦ { $when }
kiosk-late-title = ንሎሚ ሰዓት ኣርፊዱ እዩ
kiosk-late-line = ሎሚ ከነዘራርበኩም ኣይንኽእልን ንኸውን። ቁጽሪ ግን ክትወስዱ ትኽእሉ።
kiosk-late-go-on = ቁጽሪ ክወስድ እየ
kiosk-late-leave = ካልእ መዓልቲ ክመጽእ እየ
kiosk-late-cut-off = ድሕሪ { $time } ኣቢሉ ዝመጹ ሰባት ሎሚ ምናልባት ክነዘራርቦም ኣይንኽእልን።
kiosk-late-first = ሎሚ ቆጸራ ወይ ናይ ሎሚ ዕለት ዘለዎ ወረቐት ኣለኩም ዶ? ወይስ ዕለትኩም ብጣዕሚ ቀሪቡ? ቁጽሪ ውሰዱ፤ ቅድሚ ካልኦት ክትኣትዉ ትኽእሉ ትኾኑ።
kiosk-lane-rests = ንኸምዚ ዝበለ ሓገዝ ሕጂ ንማንም ኣይንጽውዕን ኣለና። ሰዓት { $time } ኣቢሉ ክንቅጽል ኢና። ሕጂ ቁጽሪ ክትወስዱ ትኽእሉ።
kiosk-lane-closed = ንኸምዚ ዝበለ ሓገዝ ሕጂ ንማንም ኣይንጽውዕን ኣለና። ቁጽሪ ክትወስዱ ትኽእሉ። ብዛዕባ ካልእ ሓገዝ ወይ ካልእ መዓልቲ ኣብ መቐበሊ ክንገረኩም እዩ።
kiosk-full-title = ሎሚ ተወሳኺ ሰባት ክንቅበል ኣይንኽእልን
kiosk-full-line = ብጣዕሚ ዝቐረበ ቆጸራ ወይ ዕለት ኣለኩም ዶ? በጃኹም ኣብ መቐበሊ ንዘሎ ሰብ ንገሩ።
kiosk-out-of-order-title = እዚ ስክሪን ንግዜኡ ኣይሰርሕን
kiosk-out-of-order-line = በጃኹም ካብ መቐበሊ ናይ ወረቐት ፎርም ውሰዱ።

## A young person who came alone

kiosk-minor-title = ሰብ ናባኹም ይመጽእ ኣሎ
kiosk-minor-line = ሕጂ መልሲ ክትህቡ ግዴታ የብልኩምን። በጃኹም ኣብዚ ተጸበዩ። ሰብ እንተ ዘይመጺኡ፣ በጃኹም ናብ መቐበሊ ኪዱ።

## Parts of a name

kiosk-name-given = ቀዳማይ ስም
kiosk-name-family = ስም ስድራ
kiosk-name-second-family = ካልኣይ ስም ስድራ

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = እንቋዕ ብደሓን መጻእኩም። ንመኽሰብ ዘይሰርሕ ናይ ሕጊ ቤት ጽሕፈት ኢና።
# Follows the second fault at the same question.
kiosk-fault-offer = “ሰብ ጸውዑ” ዝብል እውን ክትጠውቑ ትኽእሉ፤ ክንሕግዘኩም ኢና።
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own }፣ ብፈረንጂ { $common }
# Somebody of whom only the age is known.
kiosk-review-age = ዕድመ { $age } ዓመት
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } ተወሲኹ
   *[other] { $count } ተወሲኾም
}
