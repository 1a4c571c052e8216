### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = اتاق انتظار
display-window = کلکین
display-last = پیش از این صدا شد
display-resting = لطفاً بنشینید. نمبر شما این‌جا نشان داده می‌شود.
display-patience = لطفاً منتظر نمبرتان باشید. ما هیچ‌وقت نام‌ها را نشان نمی‌دهیم.
display-live = تازه
display-lost = شاید این نمبرها کهنه باشد. لطفاً از میز معلومات بپرسید.
# Stands after a range: 10–20 min
display-minutes = دقیقه
# A button: whether calls are heard here.
display-sound = صدا
# Said before the letters and digits of a number that is called.
display-spoken-number = نمبر
# Said before the digits of a window, which always come last.
display-spoken-go = لطفاً به این کلکین بروید
