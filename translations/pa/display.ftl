### The screen on the waiting room's wall. Read from eight metres away, by everyone.

display-title = ਉਡੀਕ ਵਾਲਾ ਕਮਰਾ
display-window = ਖਿੜਕੀ
display-last = ਪਹਿਲਾਂ ਬੋਲੇ ਨੰਬਰ
display-resting = ਕਿਰਪਾ ਕਰਕੇ ਬੈਠੋ। ਤੁਹਾਡਾ ਨੰਬਰ ਇੱਥੇ ਦਿਖਾਇਆ ਜਾਵੇਗਾ।
display-patience = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੇ ਨੰਬਰ ਦੀ ਉਡੀਕ ਕਰੋ। ਅਸੀਂ ਕਦੇ ਨਾਂ ਨਹੀਂ ਦਿਖਾਉਂਦੇ।
display-live = ਹੁਣ ਦੇ ਨੰਬਰ
display-lost = ਇਹ ਨੰਬਰ ਪੁਰਾਣੇ ਹੋ ਸਕਦੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਡੈਸਕ ’ਤੇ ਪੁੱਛੋ।
# Stands after a range: 10–20 min
display-minutes = ਮਿੰਟ
# A button: whether calls are heard here.
display-sound = ਆਵਾਜ਼
# Said before the letters and digits of a number that is called.
display-spoken-number = ਨੰਬਰ
# Said before the digits of a window, which always come last.
display-spoken-go = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਖਿੜਕੀ ’ਤੇ ਜਾਓ
