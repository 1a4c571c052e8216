### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = انتظار گاہ
display-window = کھڑکی
display-last = پہلے پکارے گئے
display-resting = براہ کرم بیٹھ جائیں۔ آپ کا نمبر یہاں دکھایا جائے گا۔
display-patience = براہ کرم اپنے نمبر کا انتظار کریں۔ ہم کبھی نام نہیں دکھاتے۔
display-live = تازہ
display-lost = یہ نمبر پرانے ہو سکتے ہیں۔ براہ کرم کاؤنٹر پر پوچھیں۔
# Stands after a range: 10–20 min
display-minutes = منٹ
# A button: whether calls are heard here.
display-sound = آواز
# Said before the letters and digits of a number that is called.
display-spoken-number = نمبر
# Said before the digits of a window, which always come last.
display-spoken-go = براہ کرم اس کھڑکی پر جائیں
