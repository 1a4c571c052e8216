### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = قاعة الانتظار
display-window = الشباك
display-last = نودي عليها من قبل
display-resting = يُرجى الجلوس. سيظهر رقمك هنا.
display-patience = يُرجى انتظار رقمك. لا نعرض الأسماء أبدًا.
display-live = محدَّثة
display-lost = قد تكون هذه الأرقام قديمة. يُرجى السؤال عند الاستقبال.
