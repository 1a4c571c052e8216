### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = اتاق انتظار
display-window = باجه
display-last = قبلاً صدا شده
display-resting = لطفاً بنشینید. شماره‌تان اینجا نشان داده می‌شود.
display-patience = لطفاً منتظر شماره‌تان باشید. ما هیچ‌وقت نام‌ها را نشان نمی‌دهیم.
display-live = به‌روز
display-lost = شاید این شماره‌ها قدیمی باشد. لطفاً از میز پذیرش بپرسید.
# Stands after a range: 10–20 min
display-minutes = دقیقه
# A button: whether calls are heard here.
display-sound = صدا
# Said before the letters and digits of a number that is called.
display-spoken-number = شماره
# Said before the digits of a window, which always come last.
display-spoken-go = لطفاً به این باجه بروید
