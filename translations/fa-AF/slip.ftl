### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = اینجا می‌توانید کمک بخواهید
slip-call-first = لطفاً اول زنگ بزنید. ما این را تازه بررسی نکرده‌ایم.
slip-phone = تیلفون
slip-address = آدرس
slip-hours = ساعت کار
slip-bring = با خود ببرید
slip-bring-always = همه مکتوب‌ها و کاغذهایی که دارید.
slip-not-us = این یک مؤسسه دیگر است. شما تصمیم می‌گیرید که به آن‌ها چه بگویید.
slip-interpreter = می‌توانید ترجمان بخواهید.
slip-from = این کاغذ از
slip-come-back = اگر کمک کرده نتوانستند، لطفاً پس نزد ما بیایید.
