### The paper ticket. It never says why the person came.

ticket-arrived = ਆਉਣ ਦਾ ਸਮਾਂ: { $time }
ticket-range = ਉਡੀਕ: ਲਗਭਗ { $from } ਤੋਂ { $to } ਮਿੰਟ
ticket-have-ready-papers = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੇ ਸਾਰੇ ਕਾਗਜ਼ ਤਿਆਰ ਰੱਖੋ।
ticket-have-ready-listen = ਕਿਰਪਾ ਕਰਕੇ ਨੇੜੇ ਰਹੋ। ਅਸੀਂ ਤੁਹਾਡਾ ਨੰਬਰ ਬੋਲਾਂਗੇ।
ticket-may-go = ਤੁਸੀਂ { $time } ਵਜੇ ਤੱਕ ਬਾਹਰ ਜਾ ਸਕਦੇ ਹੋ। ਫਿਰ ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਰਹੋ: ਅਸੀਂ ਤੁਹਾਡਾ ਨੰਬਰ ਬੋਲਾਂਗੇ।
ticket-fraud = “notario” ਵਕੀਲ ਨਹੀਂ ਹੁੰਦਾ। ਕਾਨੂੰਨੀ ਸਲਾਹ ਲਈ “notario” ਨੂੰ ਪੈਸੇ ਨਾ ਦਿਓ।
ticket-copy = ਕਾਪੀ
ticket-staff = ਸਟਾਫ਼: { $language } ਪੜ੍ਹਨੀ ਆਉਂਦੀ ਹੈ
