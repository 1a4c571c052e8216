### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = ጉዳይኩም ተቐቢልና ኣለና
letter-title-limited-scope = ብኸፊል ንሕግዘኩም
letter-title-advice-memo = ንዓኹም ዘለና ምኽሪ
letter-title-non-engagement = ጉዳይኩም ክንቅበል ኣይንኽእልን
letter-title-waiting-list = ኣብ ዝርዝር ተጸበይትና ኣለኹም
letter-title-what-we-need = ካባኹም ዘድልየና

## How they begin

letter-greeting = ዝኸበርኩም { $name }፣
letter-greeting-nameless = ሰላም፣
letter-consulted-on = ምሳኹም ዝተዘራረብናሉ መዓልቲ
letter-consulted-with = ምሳኹም ዝተዘራረበ ሰብ
letter-matter = ብዛዕባ እንታይ ተዘራሪብና

## Whether we are somebody's lawyers

letter-not-represented = ንሕና ኣይንውክለኩምን
letter-not-represented-words = ንሕና ጠበቓታትኩም ኣይኮንናን። ኣብዚ ጉዳይ ካልእ ኣይንገብርን።
letter-not-yet = ክሳብ ሕጂ ኣይንውክለኩምን
letter-not-yet-words = ጠበቓታትኩም እንኸውን ንስኹምን ንሕናን ስምምዕ ምስ ፈረምና ጥራይ እዩ።
letter-reason = ንዝሓቱና ኩሎም ክንሕግዝ ኣይንኽእልን። እዚ ማለት ጌጋ ጌርኩም ማለት ኣይኮነን።

## Dates

letter-time-limits = ግዜ ሓጺር ክኸውን ይኽእል
letter-time-limits-words = ቅድሚኦም ክትገብሩ ዘለኩም መዓልታት ክህልዉ ይኽእሉ። ሓደ እንተ ሓለፈ መሰል ከጥፍኣኩም ይኽእል። በጃኹም ሕጂ ግበሩ።
letter-date-known = ኣብ ወረቐትኩም ዘሎ ዕለት
letter-date-words = በጃኹም ቅድሚ እዚ መዓልቲ ነታ ወረቐት ንጠበቓ ኣርእይዋ።

## What everybody is told

letter-others = በጃኹም ቀልጢፍኩም ካልእ ጠበቓ ወይ ናይ ሕጊ ትካል ሕተቱ። ኣብዚ ክትሓቱ ትኽእሉ፦
letter-no-opinion = እዚ ደብዳበ ጉዳይኩም ድልዱል ወይ ድኹም ምዃኑ ኣይነግርን።
letter-papers = ነዘን ወረቓቕቲ መሊስናልኩም፦
letter-papers-none = ካብ ወረቓቕትኹም ሓንቲ እኳ ኣብ ኢድና የላን።
letter-keep = ዝነገርኩምና ነቐምጦ። ብዝሒ ዓመታት፦ { $years }።
letter-complaints = ብኣና እንተ ዘይተሓጐስኩም በጃኹም ኣብዚ ንገሩና፦ { $contact }
letter-language = ነዚ ደብዳበ ብቋንቋኹም ከንብበልኩም ንኽእል። ብነጻ እዩ።
letter-delivery = ነዚ ደብዳበ ብኢድኩም ንህበኩም። ንሰዶ ናብቲ ስግኣት የብሉን ዝበልኩሞ ጥራይ እዩ።
letter-copy = ናይዚ ደብዳበ ቅዳሕ ነቐምጥ።

## What stands in some of them

letter-accept = ክንሕግዘኩም ሕጉሳት ኢና። ንጅምር ንስኹምን ንሕናን ስምምዕ ምስ ፈረምና እዩ።
letter-next-steps = ሕጂ እትገብርዎ፦
letter-tell-us = ደብዳበ ምስ መጸኩም ወይ ገዛ ምስ ቀየርኩም በጃኹም ብኡንብኡ ንገሩና።
letter-we-do = ንዓኹም እንገብሮ እዚ እዩ፦
letter-we-do-not = ዘይንገብሮ እዚ እዩ፦
letter-advice-only = እዚ ምኽሪ ንዓኹም ጥራይ እዩ። ኣብቲ ዝነገርኩምና ዝተመስረተ እዩ።
letter-advice-signed = ነዚ ምኽሪ ዘረጋገጸ ሰብ
letter-no-more = ስምምዕ እንተ ዘይፈሪምና ድሕሪ እዚ ምኽሪ ካልእ ኣይንገብርን።
letter-waiting = ሎሚ ክንሕግዘኩም ኣይንኽእልን። ጉዳይኩም ከም ብሓድሽ ክንርእዮ ኢና።
letter-look-again = ከም ብሓድሽ እንርእየሉ መዓልቲ
letter-need = በጃኹም ኣምጽኡልና ወይ ንገሩና፦
letter-need-by = በጃኹም ክሳብ እዚ መዓልቲ ምጹ
letter-signed = ብስም ቤት ጽሕፈት
letter-day = መዓልቲ
