### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = ਤੁਸੀਂ ਕਿਸ ਦੇ ਕੰਮ ਲਈ ਆਏ ਹੋ?
    .help = ਤੁਸੀਂ ਆਪਣੇ ਲਈ ਜਾਂ ਕਿਸੇ ਹੋਰ ਲਈ ਆ ਸਕਦੇ ਹੋ।
form-for-whom-me = ਆਪਣੇ ਲਈ
form-for-whom-child = ਆਪਣੇ ਬੱਚੇ ਲਈ
form-for-whom-family = ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕਿਸੇ ਲਈ
form-for-whom-other = ਕਿਸੇ ਹੋਰ ਲਈ

form-adult = ਕੀ ਉਸ ਦੀ ਉਮਰ 18 ਸਾਲ ਜਾਂ ਵੱਧ ਹੈ?
    .help = ਇਹ ਸਵਾਲ ਉਸ ਬਾਰੇ ਹੈ ਜਿਸ ਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ।
form-adult-yes = ਹਾਂ
form-adult-no = ਨਹੀਂ, 18 ਤੋਂ ਘੱਟ
form-adult-self = ਕੀ ਤੁਹਾਡੀ ਉਮਰ 18 ਸਾਲ ਜਾਂ ਵੱਧ ਹੈ?

form-helper-name = ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਦੀ ਮਦਦ ਕਰ ਰਹੇ ਹੋ। ਤੁਹਾਡਾ ਆਪਣਾ ਪਹਿਲਾ ਨਾਂ ਕੀ ਹੈ?
    .help = ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਂ ਉਸ ਤੋਂ ਵੱਖ ਰੱਖਦੇ ਹਾਂ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।

form-been-here = ਕੀ ਤੁਸੀਂ ਪਹਿਲਾਂ ਇਸ ਦਫ਼ਤਰ ਆਏ ਹੋ?
    .help = ਅਸੀਂ ਸਾਰਿਆਂ ਨੂੰ ਇਹੀ ਸਵਾਲ ਪੁੱਛਦੇ ਹਾਂ।
form-been-here-first = ਇਹ ਮੇਰੀ ਪਹਿਲੀ ਵਾਰ ਹੈ
form-been-here-case = ਇੱਥੇ ਮੇਰਾ ਕੇਸ ਹੈ
form-been-here-before = ਪਹਿਲਾਂ ਵੀ ਆਉਣਾ ਹੋਇਆ ਹੈ
form-been-here-unsure = ਮੈਨੂੰ ਪੱਕਾ ਨਹੀਂ ਪਤਾ

form-appointment = ਕੀ ਅੱਜ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ?
    .help = ਅਪੌਇੰਟਮੈਂਟ ਉਹ ਸਮਾਂ ਹੈ ਜੋ ਪਹਿਲਾਂ ਤੁਹਾਡੇ ਨਾਲ ਤੈਅ ਹੋਇਆ ਸੀ।
form-appointment-yes = ਹਾਂ
form-appointment-no = ਨਹੀਂ

form-appointment-code = ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਕੋਡ ਕੀ ਹੈ?
    .help = ਇਸ ਵਿੱਚ 4 ਅੰਕ ਹਨ ਅਤੇ ਇਹ ਤੁਹਾਡੇ ਅਪੌਇੰਟਮੈਂਟ ਕਾਰਡ ’ਤੇ ਹੈ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।

form-appointment-time = ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਕਿੰਨੇ ਵਜੇ ਹੈ?
    .help = ਸਭ ਤੋਂ ਨੇੜੇ ਦਾ ਸਮਾਂ ਛੂਹੋ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।

form-help-with = ਤੁਹਾਨੂੰ ਕਿਸ ਕੰਮ ਵਿੱਚ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
    .help = ਵੱਧ ਤੋਂ ਵੱਧ 3 ਨੂੰ ਛੂਹੋ।
form-help-with-citizenship = ਨਾਗਰਿਕਤਾ (ਸਿਟੀਜ਼ਨਸ਼ਿਪ)
form-help-with-green-card = ਗ੍ਰੀਨ ਕਾਰਡ
form-help-with-work-permit = ਵਰਕ ਪਰਮਿਟ
form-help-with-family = ਆਪਣੇ ਪਰਿਵਾਰ ਨੂੰ ਸੱਦਣਾ
form-help-with-court = ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਦਾਲਤ
form-help-with-asylum = ਸੁਰੱਖਿਆ ਜਾਂ ਸ਼ਰਨ (ਅਸਾਇਲਮ)
form-help-with-travel = ਸਫ਼ਰ ਦਾ ਕਾਗਜ਼
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = ਮੈਨੂੰ ਆਈ ਚਿੱਠੀ
form-help-with-address = ਮੇਰਾ ਪਤਾ ਬਦਲਣਾ
form-help-with-records = ਮੇਰੇ ਰਿਕਾਰਡ ਦੀਆਂ ਕਾਪੀਆਂ
form-help-with-case = ਇੱਥੇ ਮੇਰਾ ਕੇਸ
form-help-with-papers = ਕਾਗਜ਼ ਦੇਣੇ ਜਾਂ ਲੈਣੇ
form-help-with-payment = ਪੈਸੇ ਦੇਣੇ
form-help-with-other = ਕੁਝ ਹੋਰ
form-help-with-person = ਮੈਂ ਸਟਾਫ਼ ਨੂੰ ਦੱਸਣਾ ਹੈ

form-worried-date = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਕੋਈ ਕਾਗਜ਼ ਹੈ ਜਿਸ ਦੀ ਤਾਰੀਖ਼ ਦੀ ਤੁਹਾਨੂੰ ਚਿੰਤਾ ਹੈ?
    .help = ਜਿਵੇਂ ਕੋਈ ਚਿੱਠੀ, ਨੋਟਿਸ ਜਾਂ ਕਾਰਡ।
form-worried-date-yes = ਹਾਂ
form-worried-date-no = ਨਹੀਂ
form-worried-date-unsure = ਮੈਨੂੰ ਪੱਕਾ ਨਹੀਂ ਪਤਾ
form-worried-date-person = ਮੈਂ ਸਟਾਫ਼ ਨੂੰ ਦੱਸਣਾ ਹੈ

form-paper-kind = ਉਹ ਕਿਹੋ ਜਿਹਾ ਕਾਗਜ਼ ਹੈ?
    .help = ਜੋ ਉਸ ਨਾਲ ਸਭ ਤੋਂ ਵੱਧ ਮਿਲਦਾ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ।
form-paper-kind-court = ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਦਾਲਤ
form-paper-kind-ice = ICE ਕੋਲ ਹਾਜ਼ਰੀ
form-paper-kind-uscis = USCIS ਦੀ ਅਪੌਇੰਟਮੈਂਟ
form-paper-kind-rfe = ਹੋਰ ਕਾਗਜ਼ ਮੰਗਣ ਵਾਲੀ ਚਿੱਠੀ
form-paper-kind-denial = ਨਾਂਹ ਵਾਲੀ ਚਿੱਠੀ
form-paper-kind-card = ਛੇਤੀ ਖ਼ਤਮ ਹੋਣ ਵਾਲਾ ਕਾਰਡ
form-paper-kind-other = ਕੁਝ ਹੋਰ

form-paper-date = ਕਾਗਜ਼ ’ਤੇ ਕਿਹੜੀ ਤਾਰੀਖ਼ ਹੈ?
    .help = ਜੋ ਪਤਾ ਹੈ, ਉਹ ਪਾਓ। ਸਿਰਫ਼ ਸਾਲ ਵੀ ਠੀਕ ਹੈ।

form-held = ਤੁਸੀਂ ਜਿਸ ਲਈ ਆਏ ਹੋ, ਕੀ ਉਹ ਹੁਣ ਹਿਰਾਸਤ ਵਿੱਚ ਹੈ?
    .help = ਜਿਵੇਂ ਡਿਟੈਂਸ਼ਨ ਸੈਂਟਰ ਜਾਂ ਜੇਲ੍ਹ ਵਿੱਚ।
form-held-yes = ਹਾਂ
form-held-no = ਨਹੀਂ
form-held-person = ਮੈਂ ਸਟਾਫ਼ ਨੂੰ ਦੱਸਣਾ ਹੈ
form-held-self = ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਲਈ ਆਏ ਹੋ ਜੋ ਹੁਣ ਹਿਰਾਸਤ ਵਿੱਚ ਹੈ?
    .help = ਜਿਵੇਂ ਡਿਟੈਂਸ਼ਨ ਸੈਂਟਰ ਜਾਂ ਜੇਲ੍ਹ ਵਿੱਚ।

form-private-room = ਕੀ ਤੁਸੀਂ ਪਹਿਲਾਂ ਵੱਖਰੇ ਕਮਰੇ ਵਿੱਚ ਗੱਲ ਕਰਨੀ ਹੈ?
    .help = ਅਸੀਂ ਸਾਰਿਆਂ ਨੂੰ ਪੁੱਛਦੇ ਹਾਂ। ਕਾਰਨ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ।
form-private-room-yes = ਹਾਂ
form-private-room-no = ਨਹੀਂ

form-staff-gender = ਤੁਸੀਂ ਕਿਸ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ?
    .help = ਅਸੀਂ ਪੂਰੀ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ।
form-staff-gender-woman = ਔਰਤ ਨਾਲ
form-staff-gender-man = ਮਰਦ ਨਾਲ
form-staff-gender-any = ਦੋਵੇਂ ਠੀਕ ਹਨ

form-speak-language = ਅੱਜ ਤੁਸੀਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਿੱਚ ਗੱਲ ਕਰਨੀ ਹੈ?
    .help = ਦੁਭਾਸ਼ੀਆ ਮੁਫ਼ਤ ਹੈ।
form-speak-language-same = ਇਸ ਸਕ੍ਰੀਨ ਦੀ ਭਾਸ਼ਾ
form-speak-language-sign = ਇਸ਼ਾਰਿਆਂ ਦੀ ਭਾਸ਼ਾ
form-speak-language-other = ਕੋਈ ਹੋਰ ਭਾਸ਼ਾ

form-reads = ਕੀ ਤੁਸੀਂ ਇਹ ਭਾਸ਼ਾ ਚੰਗੀ ਤਰ੍ਹਾਂ ਪੜ੍ਹ ਸਕਦੇ ਹੋ?
    .help = ਮਤਲਬ ਇਸ ਸਕ੍ਰੀਨ ਦੀ ਭਾਸ਼ਾ। ਅਸੀਂ ਪੜ੍ਹ ਕੇ ਵੀ ਸੁਣਾ ਸਕਦੇ ਹਾਂ।
form-reads-yes = ਹਾਂ
form-reads-little = ਥੋੜ੍ਹੀ ਜਿਹੀ
form-reads-no = ਨਹੀਂ

form-call-name = ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿਸ ਨਾਂ ਨਾਲ ਬੁਲਾਈਏ?
    .help = ਕੋਈ ਵੀ ਨਾਂ ਠੀਕ ਹੈ। ਇਹ ਕੰਧ ਵਾਲੀ ਸਕ੍ਰੀਨ ’ਤੇ ਨਹੀਂ ਆਵੇਗਾ।

form-name = ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ’ਤੇ ਤੁਹਾਡਾ ਨਾਂ ਕੀ ਹੈ?
    .help = ਤੁਸੀਂ ਇਹ ਛੱਡ ਕੇ ਬਾਅਦ ਵਿੱਚ ਦੱਸ ਸਕਦੇ ਹੋ।
form-name-other = ਉਸ ਦੇ ਕਾਗਜ਼ਾਂ ’ਤੇ ਉਸ ਦਾ ਨਾਂ ਕੀ ਹੈ?
    .help = ਤੁਸੀਂ ਇਹ ਛੱਡ ਕੇ ਬਾਅਦ ਵਿੱਚ ਦੱਸ ਸਕਦੇ ਹੋ।

form-name-latin = ਤੁਹਾਡਾ ਨਾਂ ਅੰਗਰੇਜ਼ੀ (ABC) ਅੱਖਰਾਂ ਵਿੱਚ ਕਿਵੇਂ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ?
    .help = ਜੇ ਪਤਾ ਹੈ, ਤਾਂ ਪਾਸਪੋਰਟ ਜਾਂ ਕਾਗਜ਼ਾਂ ਵਾਂਗ ਲਿਖੋ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
form-name-latin-other = ਉਸ ਦਾ ਨਾਂ ABC ਅੱਖਰਾਂ ਵਿੱਚ ਕਿਵੇਂ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ?
    .help = ਤੁਸੀਂ ਇਹ ਛੱਡ ਕੇ ਬਾਅਦ ਵਿੱਚ ਦੱਸ ਸਕਦੇ ਹੋ।

form-birth-year = ਤੁਹਾਡਾ ਜਨਮ ਕਿਸ ਸਾਲ ਹੋਇਆ ਸੀ?
    .help = ਸਿਰਫ਼ ਸਾਲ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
form-birth-year-other = ਉਸ ਦਾ ਜਨਮ ਕਿਸ ਸਾਲ ਹੋਇਆ ਸੀ?
    .help = ਸਿਰਫ਼ ਸਾਲ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।

form-phone = ਤੁਹਾਡੇ ਲਈ ਕਿਹੜਾ ਫ਼ੋਨ ਨੰਬਰ ਸੁਰੱਖਿਅਤ ਹੈ, ਜੋ ਅਸੀਂ ਵਰਤੀਏ?
    .help = ਸਿਰਫ਼ ਉਹ ਨੰਬਰ ਦਿਓ ਜਿਸ ’ਤੇ ਹੋਰ ਕੋਈ ਗੱਲ ਨਾ ਸੁਣਦਾ ਹੋਵੇ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।

form-phone-whose = ਇਹ ਕਿਸ ਦਾ ਫ਼ੋਨ ਹੈ?
    .help = ਤਾਂ ਜੋ ਸਾਨੂੰ ਪਤਾ ਹੋਵੇ ਕਿ ਫ਼ੋਨ ਕੌਣ ਚੁੱਕ ਸਕਦਾ ਹੈ।
form-phone-whose-mine = ਮੇਰਾ ਮੋਬਾਈਲ ਫ਼ੋਨ
form-phone-whose-home = ਘਰ ਦਾ ਫ਼ੋਨ
form-phone-whose-work = ਕੰਮ ਦਾ ਫ਼ੋਨ
form-phone-whose-other = ਕਿਸੇ ਹੋਰ ਦਾ ਫ਼ੋਨ

form-phone-ok = ਅਸੀਂ ਇਸ ਨੰਬਰ ’ਤੇ ਕੀ ਕਰ ਸਕਦੇ ਹਾਂ?
    .help = ਜੋ ਵੀ ਸੁਰੱਖਿਅਤ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ। ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਨਾ ਛੂਹੋ, ਤਾਂ ਅਸੀਂ ਇਹ ਨਹੀਂ ਵਰਤਾਂਗੇ।
form-phone-ok-call = ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ
form-phone-ok-voice = ਆਵਾਜ਼ ਵਾਲਾ ਮੈਸੇਜ ਛੱਡ ਸਕਦੇ ਹੋ
form-phone-ok-text = ਲਿਖਤੀ ਮੈਸੇਜ ਭੇਜ ਸਕਦੇ ਹੋ

form-phone-script = ਜੇ ਕੋਈ ਹੋਰ ਫ਼ੋਨ ਚੁੱਕੇ, ਤਾਂ ਅਸੀਂ ਕੀ ਕਹੀਏ?
    .help = ਤੁਸੀਂ ਜੋ ਇੱਥੇ ਚੁਣੋਗੇ, ਅਸੀਂ ਉਹੀ ਕਰਾਂਗੇ।
form-phone-script-only-me = ਸਿਰਫ਼ ਮੈਨੂੰ ਫ਼ੋਨ ਦੇਣ ਲਈ ਕਹੋ, ਹੋਰ ਕੁਝ ਨਾ ਕਹੋ
form-phone-script-friend = ਕਹੋ ਕਿ ਕਿਸੇ ਦੋਸਤ ਦਾ ਫ਼ੋਨ ਸੀ
form-phone-script-office = ਤੁਸੀਂ ਦਫ਼ਤਰ ਦਾ ਨਾਂ ਦੱਸ ਸਕਦੇ ਹੋ

form-phone-times = ਫ਼ੋਨ ਕਰਨਾ ਜਾਂ ਲਿਖਣਾ ਕਦੋਂ ਸੁਰੱਖਿਅਤ ਹੈ?
    .help = ਜੋ ਵੀ ਸੁਰੱਖਿਅਤ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ।
form-phone-times-morning = ਸਵੇਰੇ
form-phone-times-afternoon = ਦੁਪਹਿਰੇ
form-phone-times-evening = ਸ਼ਾਮ ਨੂੰ
form-phone-times-weekend = ਸ਼ਨੀਵਾਰ ਅਤੇ ਐਤਵਾਰ
form-phone-times-any = ਕਿਸੇ ਵੀ ਵੇਲੇ

form-email = ਜੇ ਸੁਰੱਖਿਅਤ ਹੈ, ਤਾਂ ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ ਕੀ ਹੈ?
    .help = ਸਿਰਫ਼ ਉਹ ਪਤਾ ਦਿਓ ਜਿਸ ਨੂੰ ਹੋਰ ਕੋਈ ਨਾ ਪੜ੍ਹਦਾ ਹੋਵੇ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।

form-email-shared = ਕੀ ਕੋਈ ਹੋਰ ਵੀ ਇਹ ਈਮੇਲ ਪੜ੍ਹਦਾ ਹੈ?
    .help = ਜੇ ਕੋਈ ਹੋਰ ਪੜ੍ਹਦਾ ਹੈ, ਤਾਂ ਅਸੀਂ ਇਸ ’ਤੇ ਨਹੀਂ ਲਿਖਾਂਗੇ।
form-email-shared-yes = ਹਾਂ
form-email-shared-no = ਨਹੀਂ
form-email-shared-unsure = ਮੈਨੂੰ ਪੱਕਾ ਨਹੀਂ ਪਤਾ

form-letters = ਕੀ ਅਸੀਂ ਤੁਹਾਡੇ ਘਰ ਚਿੱਠੀਆਂ ਭੇਜ ਸਕਦੇ ਹਾਂ?
    .help = ਜੇ ਤੁਸੀਂ “ਨਹੀਂ” ਨੂੰ ਛੂਹੋ, ਤਾਂ ਅਸੀਂ ਕੁਝ ਨਹੀਂ ਭੇਜਦੇ।
form-letters-no = ਨਹੀਂ
form-letters-yes = ਹਾਂ
form-letters-other = ਕੋਈ ਹੋਰ ਪਤਾ ਵਰਤੋ। ਮੈਂ ਸਟਾਫ਼ ਨੂੰ ਦੱਸਣਾ ਹੈ।

form-town = ਤੁਸੀਂ ਕਿਸ ਸ਼ਹਿਰ ਜਾਂ ZIP ਕੋਡ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ?
    .help = ਸਿਰਫ਼ ਸ਼ਹਿਰ, ਗਲੀ ਨਹੀਂ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।

form-friend = ਕੀ ਕੋਈ ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਦੋਸਤ ਹੈ ਜਿਸ ਨੂੰ ਅਸੀਂ ਫ਼ੋਨ ਕਰ ਸਕੀਏ?
    .help = ਸਿਰਫ਼ ਤਾਂ, ਜੇ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਨਾ ਹੋ ਸਕੇ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
form-friend-name = ਉਸ ਦਾ ਪਹਿਲਾ ਨਾਂ ਕੀ ਹੈ?
form-friend-phone = ਉਸ ਦਾ ਫ਼ੋਨ ਨੰਬਰ ਕੀ ਹੈ?
form-friend-knows = ਕੀ ਉਸ ਨੂੰ ਪਤਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇੱਥੇ ਹੋ?
form-friend-knows-yes = ਹਾਂ
form-friend-knows-no = ਨਹੀਂ

form-household = ਕਿੰਨੇ ਜਣੇ ਇਕੱਠੇ ਰਹਿੰਦੇ ਹਨ ਅਤੇ ਸਾਂਝੇ ਪੈਸੇ ਵਰਤਦੇ ਹਨ?
    .help = ਆਪਣੇ ਆਪ ਨੂੰ ਅਤੇ ਬੱਚਿਆਂ ਨੂੰ ਵੀ ਗਿਣੋ।
form-count-more = { $number } ਤੋਂ ਵੱਧ

form-income = ਤੁਹਾਡੇ ਘਰ ਹਰ ਮਹੀਨੇ ਲਗਭਗ ਕਿੰਨੇ ਪੈਸੇ ਆਉਂਦੇ ਹਨ?
    .help = ਟੈਕਸ ਤੋਂ ਪਹਿਲਾਂ, ਸਾਰਿਆਂ ਦੇ ਮਿਲਾ ਕੇ। ਇਸ ਨਾਲ ਸਾਨੂੰ ਮੁਫ਼ਤ ਮਦਦ ਲੱਭਣ ਵਿੱਚ ਸੌਖ ਹੁੰਦੀ ਹੈ।
form-income-up-to = ਮਹੀਨੇ ਦੇ { $amount } ਤੱਕ
form-income-between = ਮਹੀਨੇ ਦੇ { $from } ਤੋਂ { $to }
form-income-more = ਮਹੀਨੇ ਦੇ { $amount } ਤੋਂ ਵੱਧ
form-income-unsure = ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ
form-income-private = ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ

form-papers = ਕੀ ਤੁਸੀਂ ਅੱਜ ਕਾਗਜ਼ ਲਿਆਂਦੇ ਹਨ?
    .help = ਉਨ੍ਹਾਂ ਨੂੰ ਆਪਣੇ ਕੋਲ ਰੱਖੋ। ਸਟਾਫ਼ ਉਨ੍ਹਾਂ ਨੂੰ ਵੱਖਰੇ ਕਮਰੇ ਵਿੱਚ ਦੇਖੇਗਾ।
form-papers-yes = ਹਾਂ
form-papers-no = ਨਹੀਂ

form-source = ਤੁਹਾਨੂੰ ਸਾਡੇ ਬਾਰੇ ਕਿਵੇਂ ਪਤਾ ਲੱਗਾ?
    .help = ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
form-source-friend = ਕਿਸੇ ਦੋਸਤ ਜਾਂ ਪਰਿਵਾਰ ਤੋਂ
form-source-community = ਗੁਰਦੁਆਰੇ, ਚਰਚ ਜਾਂ ਕਿਸੇ ਸੰਸਥਾ ਤੋਂ
form-source-court = ਅਦਾਲਤ ਜਾਂ ਕਿਸੇ ਦਫ਼ਤਰ ਤੋਂ
form-source-school = ਸਕੂਲ ਜਾਂ ਡਾਕਟਰ ਤੋਂ
form-source-internet = ਇੰਟਰਨੈੱਟ, ਰੇਡੀਓ ਜਾਂ ਟੀਵੀ ਤੋਂ
form-source-other = ਕਿਸੇ ਹੋਰ ਤਰੀਕੇ ਨਾਲ

form-needs = ਕੀ ਤੁਹਾਨੂੰ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਚਾਹੀਦਾ ਹੈ?
    .help = ਜੋ ਵੀ ਚਾਹੀਦਾ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ।
form-needs-wheelchair = ਵ੍ਹੀਲਚੇਅਰ ਲਈ ਥਾਂ
form-needs-hearing = ਸੁਣਨ ਵਿੱਚ ਮਦਦ
form-needs-seeing = ਦੇਖਣ ਵਿੱਚ ਮਦਦ
form-needs-seat = ਬੈਠਣ ਲਈ ਥਾਂ
form-needs-baby = ਮੇਰੇ ਨਾਲ ਛੋਟਾ ਬੱਚਾ ਹੈ

## Answers that many questions share

form-yes = ਹਾਂ
form-no = ਨਹੀਂ
form-unsure = ਮੈਨੂੰ ਪੱਕਾ ਨਹੀਂ ਪਤਾ
form-none = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ
form-other = ਕੁਝ ਹੋਰ
form-person = ਮੈਂ ਸਟਾਫ਼ ਨੂੰ ਦੱਸਣਾ ਹੈ

form-lane-desk = ਡੈਸਕ
form-lane-consultation = ਸਲਾਹ-ਮਸ਼ਵਰਾ

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = ਇਹ ਜਵਾਬ ਸਵਾਲ ਨਾਲ ਨਹੀਂ ਮਿਲਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ।
form-fault-choice = ਕਿਰਪਾ ਕਰਕੇ ਸਕ੍ਰੀਨ ’ਤੇ ਕਿਸੇ ਇੱਕ ਜਵਾਬ ਨੂੰ ਛੂਹੋ।
form-fault-twice = ਇੱਕੋ ਜਵਾਬ ਦੋ ਵਾਰ ਛੂਹਿਆ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਵਾਰ ਛੂਹੋ।
form-fault-too-many = ਤੁਸੀਂ { $max } ਤੱਕ ਛੂਹ ਸਕਦੇ ਹੋ। ਕਿਸੇ ਨੂੰ ਹਟਾਉਣ ਲਈ ਉਸ ਨੂੰ ਫਿਰ ਛੂਹੋ।
form-fault-empty = ਅਜੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਕੁਝ ਲਿਖੋ, ਜਾਂ “ਛੱਡੋ” ਨੂੰ ਛੂਹੋ।
form-fault-too-long = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ { $max } ਤੱਕ ਅੱਖਰ ਵਰਤੋ।
form-fault-control = ਕਿਰਪਾ ਕਰਕੇ ਸਿਰਫ਼ ਅੱਖਰ, ਅੰਕ ਅਤੇ ਖ਼ਾਲੀ ਥਾਂ ਵਰਤੋ।
form-fault-date = ਇਹ ਅਜੇ ਪੂਰੀ ਤਾਰੀਖ਼ ਨਹੀਂ। ਘੱਟੋ-ਘੱਟ ਸਾਲ ਚੁਣੋ, ਜਾਂ “ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ” ਨੂੰ ਛੂਹੋ।
form-fault-date-month = ਇਹ ਅਜੇ ਪੂਰੀ ਤਾਰੀਖ਼ ਨਹੀਂ। ਮਹੀਨਾ ਵੀ ਚੁਣੋ, ਜਾਂ “ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ” ਨੂੰ ਛੂਹੋ।
form-fault-year = ਕਿਰਪਾ ਕਰਕੇ ਸਾਲ ਫਿਰ ਦੇਖੋ। ਇਹ { $min } ਤੋਂ { $max } ਤੱਕ ਹੋ ਸਕਦਾ ਹੈ।
form-fault-phone-letters = ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਲਈ ਸਿਰਫ਼ ਅੰਕ ਵਰਤੋ।
form-fault-phone-digits = ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਨੰਬਰ ਦੇਖੋ। ਇਸ ਵਿੱਚ 7 ਤੋਂ 15 ਅੰਕ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ।
form-fault-phone-country = ਇਹ ਨੰਬਰ ਦੇਸ਼ ਨਾਲ ਨਹੀਂ ਮਿਲਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਨੰਬਰ ਅਤੇ ਦੇਸ਼ ਦੇਖੋ।
form-fault-phone-area = ਕਿਰਪਾ ਕਰਕੇ ਏਰੀਆ ਕੋਡ ਸਮੇਤ ਪੂਰਾ ਨੰਬਰ ਪਾਓ।
form-fault-email = ਕਿਰਪਾ ਕਰਕੇ ਈਮੇਲ ਪਤਾ ਦੇਖੋ। ਇਸ ਵਿੱਚ @ ਅਤੇ ਬਿੰਦੀ ਚਾਹੀਦੀ ਹੈ, ਜਿਵੇਂ name@example.com।
form-fault-number = ਕਿਰਪਾ ਕਰਕੇ { $min } ਤੋਂ { $max } ਤੱਕ ਕੋਈ ਅੰਕ ਚੁਣੋ।
form-fault-future = ਇਹ ਦਿਨ ਅਜੇ ਨਹੀਂ ਆਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਤਾਰੀਖ਼ ਦੇਖੋ।
form-fault-month-days = ਉਸ ਸਾਲ { $month } ਦੇ { $days } ਦਿਨ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਕੋਈ ਹੋਰ ਦਿਨ ਚੁਣੋ।
form-fault-code = ਇਹ ਨੰਬਰ ਠੀਕ ਨਹੀਂ ਲੱਗਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਕਾਗਜ਼ ਫਿਰ ਦੇਖੋ, ਜਾਂ ਛੱਡੋ।
form-fault-code-a-number = A-Number ਵਿੱਚ ਅੱਖਰ A ਅਤੇ 7 ਤੋਂ 9 ਅੰਕ ਹੁੰਦੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਦੇਖੋ, ਜਾਂ ਛੱਡੋ।
form-fault-code-receipt = ਰਸੀਦ ਨੰਬਰ ਵਿੱਚ 3 ਅੱਖਰ ਅਤੇ 10 ਅੰਕ ਹੁੰਦੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਦੇਖੋ, ਜਾਂ ਛੱਡੋ।
form-fault-rows-full = ਇੱਥੇ ਹੋਰ ਲਈ ਥਾਂ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਬਾਕੀ ਸਟਾਫ਼ ਨੂੰ ਦੱਸੋ।
