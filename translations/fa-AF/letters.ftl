### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = ما دوسیه شما را قبول می‌کنیم
letter-title-limited-scope = در یک بخش آن با شما کمک می‌کنیم
letter-title-advice-memo = مشوره ما برای شما
letter-title-non-engagement = دوسیه شما را قبول کرده نمی‌توانیم
letter-title-waiting-list = شما در لیست انتظار ما هستید
letter-title-what-we-need = از شما چه ضرورت داریم

## How they begin

letter-greeting = سلام { $name }،
letter-greeting-nameless = سلام،
letter-consulted-on = روزی که با شما گپ زدیم
letter-consulted-with = کی با شما گپ زد
letter-matter = درباره چه گپ زدیم

## Whether we are somebody's lawyers

letter-not-represented = ما وکیل شما نیستیم
letter-not-represented-words = ما نماینده شما نیستیم. در این موضوع کار دیگری نمی‌کنیم.
letter-not-yet = ما هنوز وکیل شما نیستیم
letter-not-yet-words = فقط وقتی شما و ما قرارداد امضا کنیم، وکیل شما می‌شویم.
letter-reason = به همه کسانی که می‌خواهند کمک کرده نمی‌توانیم. معنایش این نیست که شما کار غلط کرده‌اید.

## Dates

letter-time-limits = شاید وقت کم باشد
letter-time-limits-words = شاید تاریخ‌هایی باشد که باید پیش از آن‌ها کاری کنید. اگر یکی بگذرد، شاید حق‌تان را از دست بدهید. لطفاً همین حالا اقدام کنید.
letter-date-known = تاریخی در کاغذ شما
letter-date-words = لطفاً آن کاغذ را پیش از این روز به یک وکیل نشان بدهید.

## What everybody is told

letter-others = لطفاً زود از وکیل یا گروه حقوقی دیگر بپرسید. اینجا پرسیده می‌توانید:
letter-no-opinion = این مکتوب نمی‌گوید که دوسیه شما قوی است یا ضعیف.
letter-papers = این کاغذها را به شما پس دادیم:
letter-papers-none = هیچ کاغذ شما نزد ما نیست.
letter-keep = آنچه به ما گفتید نگه می‌داریم. تعداد سال‌ها: { $years }.
letter-complaints = اگر از ما راضی نیستید، لطفاً اینجا به ما بگویید: { $contact }
letter-language = این مکتوب را به زبان خودتان برای‌تان خوانده می‌توانیم. رایگان است.
letter-delivery = این مکتوب را به دست خودتان می‌دهیم. تنها به جایی روان می‌کنیم که بگویید امن است.
letter-copy = یک کاپی این مکتوب را نگه می‌داریم.

## What stands in some of them

letter-accept = خوش هستیم که با شما کمک کنیم. وقتی شما و ما قرارداد امضا کنیم، شروع می‌کنیم.
letter-next-steps = حالا شما چه می‌کنید:
letter-tell-us = اگر مکتوبی گرفتید یا کوچ کردید، لطفاً فوراً به ما بگویید.
letter-we-do = این کارها را برای شما می‌کنیم:
letter-we-do-not = این کارها را نمی‌کنیم:
letter-advice-only = این مشوره تنها برای شماست. بر اساس چیزی است که به ما گفتید.
letter-advice-signed = کی این مشوره را دیده است
letter-no-more = بعد از این مشوره کار دیگری نمی‌کنیم، مگر قرارداد امضا کنیم.
letter-waiting = امروز با شما کمک کرده نمی‌توانیم. دوسیه شما را دوباره می‌بینیم.
letter-look-again = روزی که دوباره می‌بینیم
letter-need = لطفاً برای ما بیاورید یا به ما بگویید:
letter-need-by = لطفاً تا این روز بیایید
letter-signed = از طرف دفتر
letter-day = روز
