### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = ਤੁਹਾਡਾ ਨੰਬਰ
phone-ahead = { $count ->
    [one] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $count } ਜਣਾ ਹੈ।
   *[other] ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ { $count } ਜਣੇ ਹਨ।
}
phone-range = ਲਗਭਗ { $from } ਤੋਂ { $to } ਮਿੰਟ ਉਡੀਕ ਕਰਨੀ ਪਵੇਗੀ।
phone-next = ਹੁਣ ਤੁਹਾਡੀ ਵਾਰੀ ਆਉਣ ਵਾਲੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਨੇੜੇ ਰਹੋ।
phone-called = ਕਿਰਪਾ ਕਰਕੇ ਹੁਣ ਖਿੜਕੀ { $window } ’ਤੇ ਜਾਓ।
phone-missed = ਅਸੀਂ ਤੁਹਾਨੂੰ ਬੁਲਾਇਆ ਸੀ, ਪਰ ਤੁਸੀਂ ਨਹੀਂ ਆਏ। ਕਿਰਪਾ ਕਰਕੇ ਡੈਸਕ ’ਤੇ ਜਾਓ।
phone-with-us = ਹੁਣ ਤੁਸੀਂ ਸਾਡੇ ਕੋਲ ਹੋ।
phone-hold = ਤੁਸੀਂ { $time } ਵਜੇ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ। ਅਸੀਂ ਤੁਹਾਡੀ ਥਾਂ ਰੱਖਾਂਗੇ।
phone-ended = ਤੁਹਾਡਾ ਅੱਜ ਦਾ ਕੰਮ ਹੋ ਗਿਆ।
phone-gone = ਇਹ ਪੰਨਾ ਹੁਣ ਬੰਦ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਡੈਸਕ ’ਤੇ ਪੁੱਛੋ।
phone-late = ਸ਼ਾਇਦ ਅੱਜ ਅਸੀਂ ਤੁਹਾਨੂੰ ਨਾ ਮਿਲ ਸਕੀਏ। ਕਿਰਪਾ ਕਰਕੇ ਡੈਸਕ ’ਤੇ ਪੁੱਛੋ।
phone-order = ਕੁਝ ਲੋਕਾਂ ਦੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ ਜਾਂ ਤਾਰੀਖ਼ ਬਹੁਤ ਨੇੜੇ ਹੈ। ਉਹ ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ ਜਾ ਸਕਦੇ ਹਨ।
phone-updated = { $time } ਵਜੇ ਤੱਕ
phone-again = ਫਿਰ ਦੇਖੋ
phone-no-name = ਇਹ ਪੰਨਾ ਤੁਹਾਡਾ ਨਾਂ ਕਦੇ ਨਹੀਂ ਦਿਖਾਉਂਦਾ।
phone-unreviewed = ਇਹ ਲਿਖਤ ਮਸ਼ੀਨ ਨੇ ਅਨੁਵਾਦ ਕੀਤੀ ਹੈ। ਜੇ ਕੋਈ ਗੱਲ ਸਮਝ ਨਾ ਆਵੇ, ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।
