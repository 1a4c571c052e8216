### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = ኣብዚ ሓገዝ ክትሓቱ ትኽእሉ ኢኹም
slip-call-first = በጃኹም መጀመርታ ደውሉ። ነዚ ኣብ ቀረባ ግዜ ኣየረጋገጽናዮን።
slip-phone = ስልኪ
slip-address = ኣድራሻ
slip-hours = ሰዓታት ስራሕ
slip-bring = ሒዝኩም ኪዱ
slip-bring-always = ዘለኩም ደብዳበታትን ወረቓቕትን ኩሉ።
slip-not-us = እዚ ካልእ ትካል እዩ። እንታይ ከም እትነግርዎም ባዕልኹም ትውስኑ።
slip-interpreter = ተርጓሚ ክትሓቱ ትኽእሉ ኢኹም።
slip-from = እዚ ወረቐት ካብዚ እዩ
slip-come-back = ክሕግዙኹም እንተዘይክኢሎም፡ በጃኹም ናባና ተመለሱ።
