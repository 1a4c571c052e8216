### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = እዚህ እርዳታ መጠየቅ ይችላሉ
slip-call-first = እባክዎ መጀመሪያ ይደውሉ። ይህን በቅርቡ አላረጋገጥንም።
slip-phone = ስልክ
slip-address = አድራሻ
slip-hours = የሥራ ሰዓት
slip-bring = ይዘው ይሂዱ
slip-bring-always = ያለዎትን ደብዳቤና ወረቀት ሁሉ።
slip-not-us = ይህ ሌላ ድርጅት ነው። ምን እንደሚነግሯቸው የሚወስኑት እርስዎ ነዎት።
slip-interpreter = አስተርጓሚ መጠየቅ ይችላሉ።
slip-from = ይህ ወረቀት ከዚህ ነው
slip-come-back = ሊረዱዎት ካልቻሉ እባክዎ ወደ እኛ ይመለሱ።
