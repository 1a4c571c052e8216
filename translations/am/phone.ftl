### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = የእርስዎ ቁጥር
# How many people are called before this one.
phone-ahead = { $count ->
    [one] ከእርስዎ በፊት { $count } ሰው አለ።
   *[other] ከእርስዎ በፊት { $count } ሰዎች አሉ።
}
phone-range = የሚጠብቁት ከ{ $from } እስከ { $to } ደቂቃ ያህል ነው።
phone-next = ቀጣዩ ተራ የእርስዎ ነው። እባክዎ በቅርብ ይቆዩ።
phone-soon = ተራዎ በቅርቡ ይደርሳል። እባክዎ በቅርብ ይቆዩ።
phone-called = እባክዎ አሁን ወደ መስኮት { $window } ይሂዱ።
phone-go = እባክዎ አሁን ወደ { $place } ይሂዱ።
phone-missed = ጠራንዎት፤ ግን አልመጡም። እባክዎ ወደ መቀበያው ይሂዱ።
phone-with-us = አሁን ከእኛ ጋር ነዎት።
phone-hold = በ{ $time } መመለስ ይችላሉ። ተራዎን እንይዝልዎታለን።
phone-ended = ቆይታዎ አብቅቷል።
phone-gone = ይህ ገጽ አብቅቷል። እባክዎ መቀበያውን ይጠይቁ።
phone-trouble = ቁጥርዎን አሁን ማሳየት አንችልም። ይህ ገጽ በራሱ እንደገና ይሞክራል። ሁልጊዜ መቀበያውን መጠየቅ ይችላሉ።
phone-late = ምናልባት ዛሬ ልናነጋግርዎት አንችል ይሆናል። እባክዎ መቀበያውን ይጠይቁ።
phone-order = አንዳንድ ሰዎች ቀጠሮ ወይም አስቸኳይ ቀን አላቸው። ከእርስዎ በፊት ሊገቡ ይችላሉ።
phone-updated = እስከ { $time } ያለው መረጃ
phone-again = እንደገና ይመልከቱ
phone-no-name = ይህ ገጽ ስምዎን በጭራሽ አያሳይም።
phone-unreviewed = ይህን ጽሑፍ የተረጎመው ማሽን ነው። ግልጽ ያልሆነ ነገር ካለ፣ እባክዎ ይጠይቁን።
