### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = ጉዳይዎን ተቀብለናል
letter-title-limited-scope = በከፊል እንረዳዎታለን
letter-title-advice-memo = ለእርስዎ ያለን ምክር
letter-title-non-engagement = ጉዳይዎን መቀበል አንችልም
letter-title-waiting-list = በተጠባባቂ ዝርዝራችን ውስጥ ነዎት
letter-title-what-we-need = ከእርስዎ የምንፈልገው

## How they begin

letter-greeting = ውድ { $name }፣
letter-greeting-nameless = ሰላም፣
letter-consulted-on = ከእርስዎ ጋር የተነጋገርንበት ቀን
letter-consulted-with = ከእርስዎ ጋር የተነጋገረው ሰው
letter-matter = የተነጋገርንበት ጉዳይ

## Whether we are somebody's lawyers

letter-not-represented = እኛ አንወክልዎትም
letter-not-represented-words = እኛ የእርስዎ ጠበቆች አይደለንም። በዚህ ጉዳይ ሌላ ምንም አናደርግም።
letter-not-yet = እስካሁን አንወክልዎትም
letter-not-yet-words = ጠበቆችዎ የምንሆነው እርስዎና እኛ ስምምነት ከፈረምን በኋላ ብቻ ነው።
letter-reason = የሚጠይቁንን ሁሉ መርዳት አንችልም። ይህ ማለት እርስዎ ጥፋት ሠርተዋል ማለት አይደለም።

## Dates

letter-time-limits = ጊዜው አጭር ሊሆን ይችላል
letter-time-limits-words = ከእነሱ በፊት አንድ ነገር ማድረግ ያለብዎት ቀኖች ሊኖሩ ይችላሉ። አንዱ ካለፈ መብት ሊያጡ ይችላሉ። እባክዎ አሁኑኑ ያድርጉ።
letter-date-known = በወረቀትዎ ላይ ያለ ቀን
letter-date-words = እባክዎ ከዚህ ቀን በፊት ያንን ወረቀት ለጠበቃ ያሳዩ።

## What everybody is told

letter-others = እባክዎ በቶሎ ሌላ ጠበቃ ወይም የሕግ ድርጅት ይጠይቁ። እዚህ መጠየቅ ይችላሉ፦
letter-no-opinion = ይህ ደብዳቤ ጉዳይዎ ጠንካራ ወይም ደካማ እንደሆነ አይናገርም።
letter-papers = እነዚህን ወረቀቶች መልሰንልዎታል፦
letter-papers-none = ከወረቀቶችዎ አንዱም እኛ ጋር የለም።
letter-keep = የነገሩንን እናስቀምጣለን። የዓመታት ብዛት፦ { $years }።
letter-complaints = በእኛ ካልተደሰቱ እባክዎ እዚህ ይንገሩን፦ { $contact }
letter-language = ይህን ደብዳቤ በቋንቋዎ ልናነብልዎ እንችላለን። ነጻ ነው።
letter-delivery = ይህን ደብዳቤ በእጅዎ እንሰጥዎታለን። የምንልከው እርስዎ ደህና ነው ወዳሉት ቦታ ብቻ ነው።
letter-copy = የዚህን ደብዳቤ ቅጂ እናስቀምጣለን።

## What stands in some of them

letter-accept = እርስዎን በመርዳት ደስ ይለናል። የምንጀምረው እርስዎና እኛ ስምምነት ስንፈርም ነው።
letter-next-steps = አሁን የሚያደርጉት፦
letter-tell-us = ደብዳቤ ሲደርስዎ ወይም ቤት ሲቀይሩ እባክዎ ወዲያውኑ ይንገሩን።
letter-we-do = ለእርስዎ የምናደርገው ይህ ነው፦
letter-we-do-not = የማናደርገው ይህ ነው፦
letter-advice-only = ይህ ምክር ለእርስዎ ብቻ ነው። የተመሠረተው እርስዎ በነገሩን ላይ ነው።
letter-advice-signed = ይህን ምክር ያረጋገጠው ሰው
letter-no-more = ስምምነት ካልፈረምን በስተቀር ከዚህ ምክር በኋላ ሌላ ምንም አናደርግም።
letter-waiting = ዛሬ ልንረዳዎት አንችልም። ጉዳይዎን እንደገና እናያለን።
letter-look-again = እንደገና የምናይበት ቀን
letter-need = እባክዎ ያምጡልን ወይም ይንገሩን፦
letter-need-by = እባክዎ እስከዚህ ቀን ይምጡ
letter-signed = ስለ ቢሮው
letter-day = ቀን
