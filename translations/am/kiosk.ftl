### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = እንኳን ደህና መጡ
kiosk-welcome-start = ለመጀመር ይንኩ
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = «notario» ጠበቃ አይደለም። ለሕግ ምክር ብለው ለ«notario» ገንዘብ አይክፈሉ።
kiosk-welcome-wait = እባክዎ ትንሽ ይጠብቁ።

## Language

kiosk-language-title = ቋንቋዎን ይምረጡ
kiosk-language-not-here = የእኔ ቋንቋ እዚህ የለም
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = ለአማርኛ እዚህ ይንኩ
kiosk-language-spoken-title = የሚናገሩት የትኛውን ቋንቋ ነው?
kiosk-language-spoken-line = ቋንቋዎን ይንኩ። ሰው ወደ እርስዎ ይመጣል።
kiosk-language-interpreter = አስተርጓሚ እንፈልግልዎታለን።
kiosk-language-none-of-these = ከእነዚህ አንዱም አይደለም

## Notice

kiosk-notice-title = እኛ መንግሥት አይደለንም። የኢሚግሬሽን ፖሊስም አይደለንም።
kiosk-notice-who = እንኳን ደህና መጡ። እኛ { $office } ነን። ለትርፍ የማይሠራ የሕግ ቢሮ ነን።
kiosk-notice-cost = እርዳታችን ነፃ ነው ወይም ክፍያው ትንሽ ነው። ስለ ክፍያ የሚያብራሩት ሠራተኞቻችን ብቻ ናቸው።
kiosk-notice-what = ይህ ስክሪን ተራ ለመያዝ ብቻ ነው። የሕግ ምክር መስጠት አይችልም። ስክሪኑን ስለተጠቀሙ ብቻ የእርስዎ ጠበቃ አንሆንም።
kiosk-notice-why = ምን እርዳታ እንደሚፈልጉና በወረቀትዎ ላይ ያለውን ቀን እንጠይቃለን፤ ይህም ትክክለኛው ሰው በጊዜ እንዲረዳዎት ነው።
kiosk-notice-choice = ማንኛውንም ጥያቄ መዝለል ይችላሉ። ከፈለጉ በስክሪኑ ፈንታ ከሰው ጋር መነጋገር ይችላሉ። ነፃ አስተርጓሚ አለ።
kiosk-notice-private = መልሶችዎን የሚያዩት ሠራተኞቻችን ብቻ ናቸው። ለኢሚግሬሽን ወይም ለሌሎች ሰዎች አንሰጥም። የምንሰጠው እርስዎ በጽሑፍ ከፈቀዱ ወይም ሕግ ካስገደደን ብቻ ነው። ይህ ካጋጠመ፣ ሕጉ በሚፈቅደው መጠን ከለላ እንሰጥዎታለን።
kiosk-notice-erased = እባክዎ ታሪክዎን እዚህ አይጻፉ። እባክዎ ስለ ፖሊስ፣ ስለ ኢሚግሬሽን ታሪክዎ ወይም ስለ ሌሎች ሰዎች አይጻፉ። አሁን ካቆሙ፣ መልሶችዎ ይጠፋሉ።
kiosk-notice-contact = የምንደውልልዎት፣ መልእክት የምንልክልዎት ወይም የምንጽፍልዎት ስጋት የለውም ካሉ ብቻ ነው።
kiosk-notice-kept = ቁጥር ከወሰዱ፣ መልሶችዎን በቢሯችን ደንብ መሠረት እናስቀምጣለን። ቅጂ እንድንሰጥዎት ወይም እንድናጠፋቸው ሊጠይቁን ይችላሉ።
kiosk-notice-conflict = አስቀድመን በጉዳይዎ ውስጥ ያለ ሌላ ሰው የምንረዳ ከሆነ፣ እርስዎን መርዳት ላንችል እንችላለን። ምክንያቱን ልንነግርዎት አንችልም።
kiosk-notice-notario = «notario» ጠበቃ አይደለም። የምስክር ወረቀታችንን ለማየት መጠየቅ ይችላሉ። ባዶ ቅጽ ላይ በፍጹም አይፈርሙ።
kiosk-notice-unhappy = በአገልግሎታችን ካልተደሰቱ፣ እባክዎ እዚህ ላለ ለማንኛውም ሰው ይንገሩ።
kiosk-notice-version = የዚህ ማስታወቂያ እትም { $version }፣ { $date }።
kiosk-notice-accept = ገብቶኛል
kiosk-notice-person = ከሰው ጋር መነጋገር እፈልጋለሁ
kiosk-notice-unreviewed = ይህን ጽሑፍ የተረጎመው ማሽን ነው። ግልጽ ያልሆነ ነገር ካለ፣ እባክዎ ይጠይቁን።

## Buttons around a screen

kiosk-back = ወደ ኋላ
kiosk-skip = ይዝለሉ
kiosk-continue = ይቀጥሉ
kiosk-finish = ይጨርሱ
kiosk-done = ጨርሻለሁ
kiosk-more = ተጨማሪ
kiosk-previous = ያለፈው
kiosk-call = ሰው ይጥሩ
kiosk-erase = ያጥፉ
kiosk-hide = ይደብቁ
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = ወደ መልሶችዎ ለመመለስ ይንኩ
kiosk-finish-now = አሁን ይጨርሱ
kiosk-tell = ለሰው ይንገሩ
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = ለሰው እናገራለሁ
kiosk-page = ገጽ { $page } ከ{ $of }

## How the screen can help

kiosk-comfort = የስክሪን እርዳታ
kiosk-comfort-title = ይህ ስክሪን እንዴት ሊረዳዎት ይችላል?
kiosk-comfort-large = ፊደሎቹ ትልቅ ይሁኑ
kiosk-comfort-contrast = ቀለሞቹ ይድመቁ
kiosk-comfort-lower = ሁሉም ነገር ዝቅ ይበል
kiosk-comfort-aloud = ሁሉም ነገር ይነበብልኝ
kiosk-comfort-louder = ድምፁ ይጨምር
kiosk-comfort-quieter = ድምፁ ይቀንስ
kiosk-comfort-headphones = ሌሎች ሰዎች ይህን ሊሰሙ ይችላሉ። በጆሮ ማዳመጫ ከሆነ እርስዎ ብቻ ይሰማሉ።
kiosk-comfort-on = በርቷል
kiosk-comfort-off = ጠፍቷል
kiosk-listen = ያዳምጡ
kiosk-listen-stop = ድምፁን ያቁሙ

## Dates

kiosk-date-year = ዓመት
kiosk-date-month = ወር
kiosk-date-day = ቀን
kiosk-date-unknown = አላውቅም
kiosk-date-other-year = ሌላ ዓመት
kiosk-date-age = የማውቀው ዕድሜን ብቻ ነው
kiosk-date-age-title = ዕድሜ ስንት ነው?
kiosk-month-1 = ጃንዩወሪ
kiosk-month-2 = ፌብሩወሪ
kiosk-month-3 = ማርች
kiosk-month-4 = ኤፕሪል
kiosk-month-5 = ሜይ
kiosk-month-6 = ጁን
kiosk-month-7 = ጁላይ
kiosk-month-8 = ኦገስት
kiosk-month-9 = ሴፕቴምበር
kiosk-month-10 = ኦክቶበር
kiosk-month-11 = ኖቬምበር
kiosk-month-12 = ዲሴምበር

## Keyboard

kiosk-key-space = ክፍት ቦታ
kiosk-key-backspace = አንድ ፊደል ያጥፉ
kiosk-key-clear = ሁሉንም ያጥፉ
kiosk-key-shift = ካፒታል ፊደሎች
kiosk-key-numbers = ቁጥሮችና ምልክቶች
kiosk-key-letters = ፊደሎች
kiosk-key-accents = ምልክት ያለባቸው ፊደሎች
kiosk-key-plus = የመደመር ምልክት
kiosk-key-order = በፊደል ተራ
kiosk-key-more-letters = ሌሎች ፊደሎች
kiosk-key-half-space = ግማሽ ክፍት ቦታ
kiosk-field-show = ያሳዩ
kiosk-field-hide = ይደብቁ

## Phone numbers and countries

kiosk-country-code = ይህ ስልክ የየትኛው አገር ነው?
kiosk-country-other = ሌላ አገር
kiosk-country-none = አገር የለም
kiosk-country-search = የአገሩን ስም የመጀመሪያ ፊደሎች ይጻፉ።
kiosk-country-not-found = እንዲህ የሚጀምር አገር የለም። አንድ ፊደል ያጥፉ ወይም ሙሉ ስሙን ይጻፉ።

## Lists of several things, such as all trips

kiosk-rows-add = አንድ ይጨምሩ
kiosk-rows-another = ሌላ ይጨምሩ
kiosk-rows-none = የምጨምረው የለም
kiosk-rows-done = ይህ ብቻ ነው
kiosk-rows-remove = ያውጡ
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = ቁጥር { $at }

## Review

kiosk-review-title = መልሶችዎን ይመልከቱ
kiosk-review-help = መልስ ለመቀየር መልሱን ይንኩ። ቁጥርዎን ለማግኘት «ይጨርሱ» የሚለውን ይንኩ።
kiosk-review-change = ይቀይሩ
kiosk-review-skipped = ተዘሏል

## Ticket

kiosk-ticket-title = የእርስዎ ቁጥር
kiosk-ticket-printing = ወረቀትዎ እየታተመ ነው።
kiosk-ticket-printed = ወረቀትዎን ይውሰዱ።
kiosk-ticket-not-printed = ወረቀት የለም። እባክዎ ቁጥርዎን ያስታውሱ።
kiosk-ticket-range = የሚጠብቁት ከ{ $from } እስከ { $to } ደቂቃ ያህል ነው።
kiosk-ticket-unsure = ወረቀትዎ ከወጣ ይውሰዱት። እባክዎ ቁጥርዎን ያስታውሱ።
kiosk-ticket-again = እንደገና ይታተም
kiosk-ticket-wait = እባክዎ ይቀመጡ።
kiosk-ticket-listen = የምንጠራው ቁጥርዎን እንጂ ስምዎን አይደለም።

## Messages that cover the screen

kiosk-coming-title = ሰው እየመጣ ነው
kiosk-coming-line = እባክዎ እዚህ ይጠብቁ። እንረዳዎታለን። ማንም ካልመጣ፣ እባክዎ ወደ መቀበያው ይሂዱ።
kiosk-coming-close = እሺ
kiosk-still-title = አሁንም እዚህ ነዎት?
kiosk-still-line = ማንም ስክሪኑን ካልነካ፣ ሁሉም ነገር ይጠፋል።
kiosk-still-here = አሁንም እዚህ ነኝ
kiosk-ask-erase-title = ሁሉም ነገር ይጥፋ?
kiosk-ask-erase-line = መልሶችዎ ይጠፋሉ። ማንም አያያቸውም።
kiosk-ask-erase-yes = ሁሉም ነገር ይጥፋ
kiosk-ask-erase-no = መልሶቼ ይቆዩ
kiosk-erased-title = ሁሉም ነገር ጠፍቷል
kiosk-erased-line = ምንም አልተቀመጠም። በማንኛውም ጊዜ እንደገና መጀመር ይችላሉ።

## When no visit can be taken

kiosk-closed-title = አሁን ዝግ ነን
kiosk-closed-line = እባክዎ ስንከፍት ተመልሰው ይምጡ።
# $when is a day and a time.
kiosk-closed-opens = እንደገና የምንከፍተው፦ { $when }
kiosk-late-title = ለዛሬ ሰዓቱ ዘግይቷል
kiosk-late-line = ምናልባት ዛሬ ልናነጋግርዎት አንችል ይሆናል። ቢሆንም ቁጥር መውሰድ ይችላሉ።
kiosk-late-go-on = ቁጥር እወስዳለሁ
kiosk-late-leave = ሌላ ቀን እመጣለሁ
kiosk-late-cut-off = ከ{ $time } ገደማ በኋላ የሚመጡ ሰዎችን ዛሬ ላናነጋግር እንችላለን።
kiosk-late-first = ዛሬ ቀጠሮ ወይም ለዛሬ የተሰጠ ወረቀት አለዎት? ወይስ ቀንዎ በጣም ቀርቧል? ቁጥር ይውሰዱ፤ ከሌሎች በፊት ሊገቡ ይችላሉ።
kiosk-lane-rests = አሁን ለዚህ ዓይነት እርዳታ ማንንም አንጠራም። በ{ $time } ገደማ እንቀጥላለን። አሁን ቁጥር መውሰድ ይችላሉ።
kiosk-lane-closed = አሁን ለዚህ ዓይነት እርዳታ ማንንም አንጠራም። ቁጥር መውሰድ ይችላሉ። ስለ ሌላ እርዳታ ወይም ስለ ሌላ ቀን መቀበያው ላይ ይነግሩዎታል።
kiosk-full-title = ዛሬ ተጨማሪ ሰዎች መቀበል አንችልም
kiosk-full-line = በጣም የቀረበ ቀጠሮ ወይም ቀን አለዎት? እባክዎ መቀበያው ላይ ላለ ሰው ይንገሩ።
kiosk-out-of-order-title = ይህ ስክሪን ለጊዜው አይሠራም
kiosk-out-of-order-line = እባክዎ ከመቀበያው የወረቀት ፎርም ይውሰዱ።

## A young person who came alone

kiosk-minor-title = ሰው ወደ እርስዎ እየመጣ ነው
kiosk-minor-line = አሁን ምንም መልስ መስጠት ግዴታ አይደለም። እባክዎ እዚህ ይጠብቁ። ማንም ካልመጣ፣ እባክዎ ወደ መቀበያው ይሂዱ።

## Parts of a name

kiosk-name-given = የመጀመሪያ ስም
kiosk-name-family = የቤተሰብ ስም
kiosk-name-second-family = ሁለተኛ የቤተሰብ ስም

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = እንኳን ደህና መጡ። ለትርፍ የማይሠራ የሕግ ቢሮ ነን።
# Follows the second fault at the same question.
kiosk-fault-offer = «ሰው ይጥሩ» የሚለውንም መንካት ይችላሉ፤ እንረዳዎታለን።
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $month } { $day } ቀን { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = ዕድሜ { $age } ዓመት
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } ተጨምሯል
   *[other] { $count } ተጨምረዋል
}
