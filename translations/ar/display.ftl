### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = قاعة الانتظار
display-window = الشباك
display-last = نودي عليها من قبل
display-resting = يُرجى الجلوس. سيظهر رقمك هنا.
display-patience = يُرجى انتظار رقمك. لا نعرض الأسماء أبدًا.
display-live = محدَّثة
display-lost = قد تكون هذه الأرقام قديمة. يُرجى السؤال عند الاستقبال.
# Stands after a range: 10–20 min
display-minutes = دقيقة
# A button: whether calls are heard here.
display-sound = الصوت
# Said before the letters and digits of a number that is called.
display-spoken-number = الرقم
# Said before the digits of a window, which always come last.
display-spoken-go = يُرجى الذهاب إلى الشباك
