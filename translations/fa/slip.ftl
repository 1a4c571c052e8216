### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = اینجا می‌توانید کمک بخواهید
slip-call-first = لطفاً اول تلفن کنید. ما این را به‌تازگی بررسی نکرده‌ایم.
slip-phone = تلفن
slip-address = نشانی
slip-hours = ساعت کار
slip-bring = همراه ببرید
slip-bring-always = همه نامه‌ها و مدارکی که دارید.
slip-not-us = این یک سازمان دیگر است. شما تصمیم می‌گیرید به آن‌ها چه بگویید.
slip-interpreter = می‌توانید مترجم بخواهید.
slip-from = این کاغذ از
slip-come-back = اگر نتوانستند کمکتان کنند، لطفاً پیش ما برگردید.
