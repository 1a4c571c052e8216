### The paper ticket. It never says why the person came.

ticket-arrived = የመጡት በ{ $time } ነው
ticket-range = የሚጠብቁት፦ ከ{ $from } እስከ { $to } ደቂቃ ያህል
ticket-have-ready-papers = እባክዎ ወረቀቶችዎን ሁሉ ያዘጋጁ።
ticket-have-ready-listen = እባክዎ በቅርብ ይቆዩ። ቁጥርዎን እንጠራለን።
ticket-may-go = መውጣት ይችላሉ። እባክዎ እስከ { $time } ድረስ ወደዚህ ይመለሱ፤ ከዚያ በኋላ ቁጥርዎን እንጠራለን።
ticket-fraud = «notario» ጠበቃ አይደለም። ለሕግ ምክር ብለው ለ«notario» ገንዘብ አይክፈሉ።
ticket-copy = ቅጂ
# For staff, always printed in English.
ticket-staff = Staff: reads { $language }
