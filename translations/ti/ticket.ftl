### The paper ticket. It never says why the person came.

ticket-arrived = ሰዓት { $time } መጺእኩም
ticket-range = ግዜ ምጽባይ፦ ካብ { $from } ክሳብ { $to } ደቓይቕ ኣቢሉ
ticket-have-ready-papers = በጃኹም ኩሉ ወረቓቕትኹም ኣዳልዉ።
ticket-have-ready-listen = በጃኹም ኣብ ቀረባ ጽንሑ። ቁጽርኹም ክንጽውዕ ኢና።
ticket-may-go = ክትወጹ ትኽእሉ። በጃኹም ክሳብ { $time } ናብዚ ተመለሱ፤ ድሕሪኡ ቁጽርኹም ክንጽውዕ ኢና።
ticket-fraud = “notario” ጠበቓ ኣይኮነን። ንሕጋዊ ምኽሪ ኢልኩም ን“notario” ገንዘብ ኣይትኽፈሉ።
ticket-copy = ቅዳሕ
# For staff, always printed in English.
ticket-staff = Staff: reads { $language }
