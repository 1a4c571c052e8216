### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = انتظار گاہ
display-window = کھڑکی
display-last = پہلے پکارے گئے
display-resting = براہ کرم بیٹھ جائیں۔ آپ کا نمبر یہاں دکھایا جائے گا۔
display-patience = براہ کرم اپنے نمبر کا انتظار کریں۔ ہم کبھی نام نہیں دکھاتے۔
display-live = تازہ
display-lost = یہ نمبر پرانے ہو سکتے ہیں۔ براہ کرم کاؤنٹر پر پوچھیں۔
