### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = ما پرونده شما را قبول می‌کنیم
letter-title-limited-scope = در بخشی از آن به شما کمک می‌کنیم
letter-title-advice-memo = توصیه ما به شما
letter-title-non-engagement = نمی‌توانیم پرونده شما را قبول کنیم
letter-title-waiting-list = شما در فهرست انتظار ما هستید
letter-title-what-we-need = از شما چه لازم داریم

## How they begin

letter-greeting = سلام { $name }،
letter-greeting-nameless = سلام،
letter-consulted-on = روزی که با شما صحبت کردیم
letter-consulted-with = چه کسی با شما صحبت کرد
letter-matter = درباره چه صحبت کردیم

## Whether we are somebody's lawyers

letter-not-represented = ما وکیل شما نیستیم
letter-not-represented-words = ما نماینده شما نیستیم. در این موضوع کار دیگری نمی‌کنیم.
letter-not-yet = ما هنوز وکیل شما نیستیم
letter-not-yet-words = فقط وقتی شما و ما قرارداد امضا کنیم، وکیل شما می‌شویم.
letter-reason = نمی‌توانیم به همه کسانی که می‌خواهند کمک کنیم. این به معنی کار اشتباه شما نیست.

## Dates

letter-time-limits = شاید وقت کم باشد
letter-time-limits-words = شاید تاریخ‌هایی باشد که باید پیش از آنها کاری کنید. اگر یکی بگذرد، شاید حقی را از دست بدهید. لطفاً همین حالا اقدام کنید.
letter-date-known = تاریخی روی کاغذ شما
letter-date-words = لطفاً آن کاغذ را پیش از این روز به یک وکیل نشان دهید.

## What everybody is told

letter-others = لطفاً زود از وکیل یا گروه حقوقی دیگری بپرسید. اینجا می‌توانید بپرسید:
letter-no-opinion = این نامه نمی‌گوید پرونده شما قوی است یا ضعیف.
letter-papers = این کاغذها را به شما پس دادیم:
letter-papers-none = هیچ‌یک از کاغذهای شما پیش ما نیست.
letter-keep = آنچه به ما گفتید نگه می‌داریم. تعداد سال‌ها: { $years }.
letter-complaints = اگر از ما راضی نیستید، لطفاً اینجا به ما بگویید: { $contact }
letter-language = می‌توانیم این نامه را به زبان خودتان برایتان بخوانیم. رایگان است.
letter-delivery = این نامه را به دست خودتان می‌دهیم. فقط به جایی می‌فرستیم که بگویید امن است.
letter-copy = یک کپی از این نامه را نگه می‌داریم.

## What stands in some of them

letter-accept = خوشحالیم که به شما کمک کنیم. وقتی شما و ما قرارداد امضا کنیم، شروع می‌کنیم.
letter-next-steps = حالا شما چه می‌کنید:
letter-tell-us = اگر نامه‌ای گرفتید یا جابه‌جا شدید، لطفاً فوراً به ما بگویید.
letter-we-do = این کارها را برای شما می‌کنیم:
letter-we-do-not = این کارها را نمی‌کنیم:
letter-advice-only = این توصیه فقط برای شماست. بر پایه چیزی است که به ما گفتید.
letter-advice-signed = چه کسی این توصیه را بررسی کرد
letter-no-more = بعد از این توصیه کار دیگری نمی‌کنیم، مگر قرارداد امضا کنیم.
letter-waiting = امروز نمی‌توانیم به شما کمک کنیم. پرونده شما را دوباره می‌بینیم.
letter-look-again = روزی که دوباره می‌بینیم
letter-need = لطفاً برای ما بیاورید یا به ما بگویید:
letter-need-by = لطفاً تا این روز بیایید
letter-signed = از طرف دفتر
letter-day = روز
