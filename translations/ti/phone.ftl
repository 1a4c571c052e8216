### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = ቁጽርኹም
# How many people are called before this one.
phone-ahead = { $count ->
    [one] ቅድሜኹም { $count } ሰብ ኣሎ።
   *[other] ቅድሜኹም { $count } ሰባት ኣለዉ።
}
phone-range = ግዜ ምጽባይ ካብ { $from } ክሳብ { $to } ደቓይቕ ኣቢሉ እዩ።
phone-next = ዝቕጽል ተራ ናትኩም እዩ። በጃኹም ኣብ ቀረባ ጽንሑ።
phone-soon = ተራኹም ቀሪቡ ኣሎ። በጃኹም ኣብ ቀረባ ጽንሑ።
phone-called = በጃኹም ሕጂ ናብ መስኮት { $window } ኪዱ።
phone-go = በጃኹም ሕጂ ናብ { $place } ኪዱ።
phone-missed = ጸዊዕናኩም ነይርና፤ ኣይመጻእኩምን። በጃኹም ናብ መቐበሊ ኪዱ።
phone-with-us = ሕጂ ምሳና ኣለኹም።
phone-hold = ሰዓት { $time } ክትምለሱ ትኽእሉ። ተራኹም ክንሕዘልኩም ኢና።
phone-ended = ብጽሖትኩም ተወዲኡ።
phone-gone = እዚ ገጽ ተወዲኡ። በጃኹም ኣብ መቐበሊ ሕተቱ።
phone-trouble = ሕጂ ቁጽርኹም ከነርኢ ኣይንኽእልን። እዚ ገጽ ባዕሉ እንደገና ክፍትን እዩ። ኩሉ ግዜ ኣብ መቐበሊ ክትሓቱ ትኽእሉ።
phone-late = ሎሚ ከነዘራርበኩም ኣይንኽእልን ንኸውን። በጃኹም ኣብ መቐበሊ ሕተቱ።
phone-order = ገለ ሰባት ቆጸራ ወይ ህጹጽ ዕለት ኣለዎም። ቅድሜኹም ክኣትዉ ይኽእሉ።
phone-updated = ክሳብ ሰዓት { $time } ዘሎ ሓበሬታ
phone-again = እንደገና ርኣዩ
phone-no-name = እዚ ገጽ ስምኩም ፈጺሙ ኣየርእን።
phone-unreviewed = እዚ ጽሑፍ ብማሽን ዝተተርጐመ እዩ። ዘይንጹር ነገር እንተ ሃልዩ፣ በጃኹም ሕተቱና።
