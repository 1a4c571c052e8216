### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = ਨਿੱਜੀ ਫ਼ਾਰਮ
booth-start-line = ਡੈਸਕ ਤੋਂ ਮਿਲਿਆ ਕੋਡ ਪਾਓ।
booth-code-wrong = ਇਹ ਕੋਡ ਨਹੀਂ ਚੱਲਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਦੇਖੋ, ਜਾਂ ਡੈਸਕ ’ਤੇ ਪੁੱਛੋ।
booth-code-again = ਇਹ ਕੋਡ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਡੈਸਕ ਤੋਂ ਨਵਾਂ ਕੋਡ ਲਵੋ।
booth-no-link = ਫ਼ਾਰਮ ਹੁਣ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਡੈਸਕ ’ਤੇ ਦੱਸੋ।

## The notice of the private form

booth-notice-title = ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ
booth-notice-private = ਇਹ ਫ਼ਾਰਮ ਸਿਰਫ਼ ਸਾਡੇ ਕਾਨੂੰਨੀ ਸਟਾਫ਼ ਲਈ ਹੈ। ਕਾਨੂੰਨੀ ਮਦਦ ਲੈਣ ਲਈ ਤੁਸੀਂ ਜੋ ਦੱਸਦੇ ਹੋ, ਕਾਨੂੰਨ ਉਸ ਦੀ ਰਾਖੀ ਕਰਦਾ ਹੈ।
booth-notice-lawyer = ਇਸ ਨੂੰ ਭਰਨ ਨਾਲ ਅਸੀਂ ਅਜੇ ਤੁਹਾਡੇ ਵਕੀਲ ਨਹੀਂ ਬਣ ਜਾਂਦੇ। ਅਸੀਂ ਬਾਅਦ ਵਿੱਚ ਦੱਸਾਂਗੇ ਕਿ ਅਸੀਂ ਤੁਹਾਡਾ ਕੇਸ ਲੈ ਸਕਦੇ ਹਾਂ ਜਾਂ ਨਹੀਂ।
booth-notice-conflict = ਜੇ ਅਸੀਂ ਪਹਿਲਾਂ ਹੀ ਤੁਹਾਡੇ ਵਿਰੋਧੀ ਦੀ ਮਦਦ ਕਰ ਰਹੇ ਹਾਂ, ਤਾਂ ਸ਼ਾਇਦ ਤੁਹਾਡੀ ਮਦਦ ਨਾ ਕਰ ਸਕੀਏ। ਅਸੀਂ ਕਾਰਨ ਨਹੀਂ ਦੱਸ ਸਕਦੇ। ਹੋਰ ਲੋਕਾਂ ਦੇ ਨਾਂ ਸਿਰਫ਼ ਉੱਥੇ ਲਿਖੋ ਜਿੱਥੇ ਅਸੀਂ ਪੁੱਛੀਏ।
booth-notice-kept = ਜਦੋਂ ਤੁਸੀਂ ਕੋਈ ਹਿੱਸਾ ਪੂਰਾ ਕਰਦੇ ਹੋ, ਤਾਂ ਉਹ ਲਾਕ ਕਰਕੇ ਭੇਜਿਆ ਜਾਂਦਾ ਹੈ। ਇਹ ਸਕ੍ਰੀਨ ਉਸ ਨੂੰ ਫਿਰ ਨਹੀਂ ਦਿਖਾ ਸਕਦੀ। ਅਸੀਂ ਆਪਣੇ ਦਫ਼ਤਰ ਦੇ ਨਿਯਮਾਂ ਮੁਤਾਬਕ ਉਸ ਨੂੰ ਰੱਖਦੇ ਹਾਂ। ਤੁਸੀਂ ਉਸ ਦੀ ਕਾਪੀ ਮੰਗ ਸਕਦੇ ਹੋ ਜਾਂ ਮਿਟਾਉਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।
booth-notice-choice = ਤੁਸੀਂ ਕੋਈ ਵੀ ਸਵਾਲ ਛੱਡ ਸਕਦੇ ਹੋ ਅਤੇ ਕਦੇ ਵੀ ਰੁਕ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਇਸ ਦੀ ਥਾਂ ਸਟਾਫ਼ ਨੂੰ ਦੱਸ ਸਕਦੇ ਹੋ। ਦੁਭਾਸ਼ੀਆ ਮੁਫ਼ਤ ਮਿਲ ਸਕਦਾ ਹੈ।
booth-notice-truth = ਕਿਰਪਾ ਕਰਕੇ ਅੰਦਾਜ਼ਾ ਨਾ ਲਾਓ। “ਮੈਨੂੰ ਪੱਕਾ ਨਹੀਂ ਪਤਾ” ਵੀ ਚੰਗਾ ਜਵਾਬ ਹੈ।
booth-notice-alone = ਕੀ ਕੋਈ ਹੋਰ ਇਹ ਸਕ੍ਰੀਨ ਦੇਖ ਸਕਦਾ ਹੈ? ਤੁਸੀਂ “ਲੁਕਾਓ” ਨੂੰ ਛੂਹ ਸਕਦੇ ਹੋ ਜਾਂ ਸਟਾਫ਼ ਨੂੰ ਸੱਦ ਸਕਦੇ ਹੋ।

## Going through the parts

booth-part = ਹਿੱਸਾ { $at }, ਕੁੱਲ { $of }
booth-part-start = ਇਹ ਹਿੱਸਾ ਸ਼ੁਰੂ ਕਰੋ
booth-part-skip = ਇਹ ਹਿੱਸਾ ਛੱਡੋ
booth-part-finish = ਇਹ ਹਿੱਸਾ ਭੇਜੋ
booth-part-unsent = ਇਹ ਹਿੱਸਾ ਅਜੇ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।
booth-part-sent-title = ਇਹ ਹਿੱਸਾ ਲਾਕ ਕਰਕੇ ਭੇਜ ਦਿੱਤਾ ਹੈ
booth-part-sent-line = ਇਹ ਸਕ੍ਰੀਨ ਹੁਣ ਇਸ ਨੂੰ ਨਹੀਂ ਦਿਖਾ ਸਕਦੀ। ਸਾਡਾ ਸਟਾਫ਼ ਦੇਖ ਸਕਦਾ ਹੈ।
booth-part-next = ਅਗਲਾ ਹਿੱਸਾ
booth-part-failed = ਇਹ ਹਿੱਸਾ ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਪਹੁੰਚਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਡੈਸਕ ’ਤੇ ਦੱਸੋ।
booth-stop = ਇੱਥੇ ਰੁਕੋ
booth-stop-line = ਫਿਰ ਜਾਰੀ ਰੱਖਣ ਲਈ ਨਵਾਂ ਕੋਡ ਚਾਹੀਦਾ ਹੋਵੇਗਾ।
booth-erase-line = ਇਸ ਹਿੱਸੇ ਦੇ ਜਵਾਬ ਮਿਟ ਜਾਣਗੇ। ਭੇਜੇ ਹੋਏ ਹਿੱਸੇ ਸਾਡੇ ਸਟਾਫ਼ ਕੋਲ ਰਹਿਣਗੇ।
booth-done-title = ਤੁਹਾਡਾ ਧੰਨਵਾਦ
booth-done-line = ਕਿਰਪਾ ਕਰਕੇ ਡੈਸਕ ’ਤੇ ਵਾਪਸ ਜਾਓ। ਅੱਗੇ ਦਾ ਕੰਮ ਸਾਡਾ ਸਟਾਫ਼ ਕਰੇਗਾ।

## The names of the parts

booth-part-service = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ
booth-part-identity = ਤੁਹਾਡੇ ਬਾਰੇ
booth-part-contact = ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਿਵੇਂ ਕਰੀਏ
booth-part-dates = ਚਿੱਠੀਆਂ ਅਤੇ ਤਾਰੀਖ਼ਾਂ
booth-part-entry = ਅਮਰੀਕਾ ਆਉਣਾ
booth-part-status = ਤੁਹਾਡੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਕਾਗਜ਼
booth-part-police = ਪੁਲਿਸ ਅਤੇ ਅਦਾਲਤਾਂ
booth-part-safety = ਤੁਹਾਡੀ ਸੁਰੱਖਿਆ
booth-part-family = ਤੁਹਾਡਾ ਪਰਿਵਾਰ
booth-part-money = ਪੈਸੇ
booth-part-people = ਤੁਹਾਡੇ ਕੇਸ ਵਿੱਚ ਹੋਰ ਲੋਕ

## What you need

booth-wish = ਤੁਸੀਂ ਕੀ ਚਾਹੁੰਦੇ ਹੋ ਕਿ ਹੋਵੇ?
    .help = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ। ਥੋੜ੍ਹੇ ਸ਼ਬਦ ਕਾਫ਼ੀ ਹਨ।

booth-helped-before = ਕੀ ਪਹਿਲਾਂ ਕਿਸੇ ਨੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਕਾਗਜ਼ਾਂ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕੀਤੀ ਹੈ?
    .help = ਹਰ ਇੱਕ ਨੂੰ ਪਾਓ।
booth-helped-before-who = ਉਹ ਕੌਣ ਸੀ?
booth-helped-before-who-lawyer = ਵਕੀਲ
booth-helped-before-who-representative = ਸਰਕਾਰ ਤੋਂ ਮਾਨਤਾ ਵਾਲਾ ਵਿਅਕਤੀ
booth-helped-before-who-notario = “notario” ਜਾਂ ਸਲਾਹਕਾਰ
booth-helped-before-who-friend = ਦੋਸਤ ਜਾਂ ਪਰਿਵਾਰ
booth-helped-before-name = ਉਸ ਵਿਅਕਤੀ ਜਾਂ ਦਫ਼ਤਰ ਦਾ ਨਾਂ ਕੀ ਹੈ?
booth-helped-before-paid = ਕੀ ਤੁਸੀਂ ਪੈਸੇ ਦਿੱਤੇ?
booth-helped-before-filed = ਕੀ ਉਨ੍ਹਾਂ ਨੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਨੂੰ ਕਾਗਜ਼ ਭੇਜੇ?
booth-helped-before-result = ਉਸ ਦਾ ਕੀ ਬਣਿਆ?
booth-helped-before-report = ਕੀ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਦੀ ਸ਼ਿਕਾਇਤ ਕਰਨੀ ਹੈ?

booth-filed = ਕੀ ਤੁਸੀਂ ਪਹਿਲਾਂ ਹੀ ਇਮੀਗ੍ਰੇਸ਼ਨ ਨੂੰ ਕਾਗਜ਼ ਭੇਜੇ ਹਨ?
    .help = ਹਰ ਇੱਕ ਨੂੰ ਪਾਓ।
booth-filed-form = ਫ਼ਾਰਮ ਦਾ ਨਾਂ ਜਾਂ ਨੰਬਰ ਕੀ ਹੈ?
booth-filed-date = ਉਹ ਕਦੋਂ ਭੇਜਿਆ ਸੀ?
booth-filed-receipt = ਰਸੀਦ ਨੰਬਰ ਕੀ ਹੈ?
    .help = 3 ਅੱਖਰ ਅਤੇ 10 ਅੰਕ, ਰਸੀਦ ਵਾਲੀ ਚਿੱਠੀ ’ਤੇ।
booth-filed-status = ਉਸ ਦਾ ਕੀ ਬਣਿਆ?
booth-filed-status-waiting = ਮੈਨੂੰ ਜਵਾਬ ਦੀ ਉਡੀਕ ਹੈ
booth-filed-status-approved = ਉਨ੍ਹਾਂ ਨੇ ਹਾਂ ਕੀਤੀ
booth-filed-status-denied = ਉਨ੍ਹਾਂ ਨੇ ਨਾਂਹ ਕੀਤੀ

## About you

booth-full-name = ਤੁਹਾਡਾ ਪੂਰਾ ਨਾਂ ਕੀ ਹੈ?
    .help = ਜਿਵੇਂ ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ’ਤੇ ਹੈ।
booth-full-name-name = ਤੁਹਾਡਾ ਪੂਰਾ ਨਾਂ ਕੀ ਹੈ?
booth-full-name-latin = ਤੁਹਾਡਾ ਨਾਂ ਅੰਗਰੇਜ਼ੀ (ABC) ਅੱਖਰਾਂ ਵਿੱਚ ਕਿਵੇਂ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ?
    .help = ਜੇ ਪਤਾ ਹੈ, ਤਾਂ ਪਾਸਪੋਰਟ ਜਾਂ ਕਾਗਜ਼ਾਂ ਵਾਂਗ ਲਿਖੋ।
booth-full-name-father = ਤੁਹਾਡੇ ਪਿਤਾ ਦਾ ਨਾਂ ਕੀ ਹੈ?
booth-full-name-mother = ਤੁਹਾਡੀ ਮਾਤਾ ਦਾ ਨਾਂ ਕੀ ਹੈ?
booth-full-name-document = ਇਹ ਨਾਂ ਕਿਸ ਕਾਗਜ਼ ’ਤੇ ਹੈ?
booth-full-name-document-passport = ਪਾਸਪੋਰਟ
booth-full-name-document-birth = ਜਨਮ ਸਰਟੀਫ਼ਿਕੇਟ
booth-full-name-document-card = ਪਛਾਣ ਕਾਰਡ
booth-full-name-document-immigration = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਕਾਗਜ਼

booth-other-names = ਕੀ ਤੁਸੀਂ ਕੋਈ ਹੋਰ ਨਾਂ ਵਰਤੇ ਹਨ?
    .help = ਜਿਵੇਂ ਵਿਆਹ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਨਾਂ, ਛੋਟਾ ਨਾਂ ਜਾਂ ਵੱਖਰੇ ਸਪੈਲਿੰਗ।
booth-other-names-name = ਉਹ ਨਾਂ ਕੀ ਹੈ?
booth-other-names-kind = ਉਹ ਕਿਹੋ ਜਿਹਾ ਨਾਂ ਹੈ?
booth-other-names-kind-before = ਵਿਆਹ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਨਾਂ
booth-other-names-kind-nickname = ਛੋਟਾ ਨਾਂ
booth-other-names-kind-papers = ਹੋਰ ਕਾਗਜ਼ਾਂ ’ਤੇ ਨਾਂ

booth-spoken-of = ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਕਿਹੜਾ ਨਾਂ ਵਰਤੀਏ?
    .help = ਕੋਈ ਵੀ ਨਾਂ ਠੀਕ ਹੈ। ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰਨ ਵੇਲੇ ਅਸੀਂ ਇਹ ਵਰਤਦੇ ਹਾਂ।
booth-spoken-of-name = ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਕਿਹੜਾ ਨਾਂ ਵਰਤੀਏ?
booth-spoken-of-pronoun = ਅਸੀਂ ਤੁਹਾਡੇ ਬਾਰੇ ਕਿਵੇਂ ਗੱਲ ਕਰੀਏ?
booth-spoken-of-pronoun-she = ਔਰਤ ਵਜੋਂ (she)
booth-spoken-of-pronoun-he = ਮਰਦ ਵਜੋਂ (he)
booth-spoken-of-pronoun-they = ਨਾ ਔਰਤ, ਨਾ ਮਰਦ (they)
booth-spoken-of-pronoun-name = ਸਿਰਫ਼ ਮੇਰਾ ਨਾਂ ਵਰਤੋ

booth-born = ਤੁਹਾਡਾ ਜਨਮ ਕਦੋਂ ਹੋਇਆ ਸੀ?
    .help = ਜੋ ਪਤਾ ਹੈ, ਉਹ ਪਾਓ। ਸਿਰਫ਼ ਸਾਲ ਵੀ ਠੀਕ ਹੈ।
booth-born-date = ਤੁਹਾਡਾ ਜਨਮ ਕਦੋਂ ਹੋਇਆ ਸੀ?
booth-born-sure = ਕੀ ਤੁਹਾਨੂੰ ਇਹ ਤਾਰੀਖ਼ ਪੱਕੀ ਪਤਾ ਹੈ?

booth-birth-place = ਤੁਹਾਡਾ ਜਨਮ ਕਿੱਥੇ ਹੋਇਆ ਸੀ?
    .help = ਜੇ ਪਤਾ ਨਹੀਂ, ਤਾਂ ਸਭ ਤੋਂ ਨੇੜੇ ਦਾ ਸ਼ਹਿਰ ਪਾਓ।
booth-birth-place-city = ਤੁਹਾਡਾ ਜਨਮ ਕਿਸ ਸ਼ਹਿਰ ਜਾਂ ਪਿੰਡ ਵਿੱਚ ਹੋਇਆ ਸੀ?
booth-birth-place-country = ਤੁਹਾਡਾ ਜਨਮ ਕਿਸ ਦੇਸ਼ ਵਿੱਚ ਹੋਇਆ ਸੀ?

booth-citizenship = ਤੁਸੀਂ ਕਿਹੜੇ ਦੇਸ਼ਾਂ ਦੇ ਨਾਗਰਿਕ ਹੋ?
    .help = ਹਰ ਇੱਕ ਨੂੰ ਪਾਓ। ਕੁਝ ਲੋਕਾਂ ਦਾ ਕੋਈ ਦੇਸ਼ ਨਹੀਂ ਹੁੰਦਾ।
booth-citizenship-country = ਉਹ ਕਿਹੜਾ ਦੇਸ਼ ਹੈ?

booth-sex = ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ’ਤੇ ਕੀ ਲਿਖਿਆ ਹੈ: ਔਰਤ ਜਾਂ ਮਰਦ?
    .help = ਫ਼ਾਰਮਾਂ ਵਿੱਚ ਉਹੀ ਲਿਖਣਾ ਹੁੰਦਾ ਹੈ ਜੋ ਕਾਗਜ਼ਾਂ ’ਤੇ ਹੈ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
booth-sex-papers = ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ’ਤੇ ਕੀ ਲਿਖਿਆ ਹੈ?
booth-sex-papers-female = ਔਰਤ
booth-sex-papers-male = ਮਰਦ
booth-sex-papers-x = X
booth-sex-gender = ਕੀ ਤੁਸੀਂ ਆਪਣੇ ਲਈ ਕੋਈ ਹੋਰ ਸ਼ਬਦ ਵਰਤਦੇ ਹੋ?
    .help = ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।

booth-marriage = ਕੀ ਤੁਹਾਡਾ ਵਿਆਹ ਹੋਇਆ ਹੈ?
    .help = ਅਸੀਂ ਸਾਰਿਆਂ ਨੂੰ ਪੁੱਛਦੇ ਹਾਂ, ਕਿਉਂਕਿ ਪਰਿਵਾਰ ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ਲਈ ਜ਼ਰੂਰੀ ਹੋ ਸਕਦਾ ਹੈ।
booth-marriage-single = ਕਦੇ ਵਿਆਹ ਨਹੀਂ ਹੋਇਆ
booth-marriage-married = ਵਿਆਹ ਹੋਇਆ ਹੈ
booth-marriage-partner = ਅਸੀਂ ਇਕੱਠੇ ਰਹਿੰਦੇ ਹਾਂ
booth-marriage-separated = ਅਸੀਂ ਵੱਖ ਰਹਿੰਦੇ ਹਾਂ
booth-marriage-divorced = ਤਲਾਕ ਹੋ ਗਿਆ ਹੈ
booth-marriage-widowed = ਮੇਰੇ ਪਤੀ ਜਾਂ ਪਤਨੀ ਦੀ ਮੌਤ ਹੋ ਗਈ

booth-a-number = ਕੀ ਤੁਹਾਡਾ A-Number (ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਨੰਬਰ) ਹੈ?
    .help = ਇਹ ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਕਈ ਕਾਗਜ਼ਾਂ ’ਤੇ ਹੁੰਦਾ ਹੈ: ਅੱਖਰ A ਅਤੇ 7 ਤੋਂ 9 ਅੰਕ। ਕਈਆਂ ਕੋਲ ਇੱਕ ਤੋਂ ਵੱਧ ਹੁੰਦੇ ਹਨ।
booth-a-number-number = A-Number ਕੀ ਹੈ?

booth-account = ਕੀ ਤੁਹਾਡੇ ਕੋਲ USCIS ਦਾ ਅਕਾਊਂਟ ਨੰਬਰ ਜਾਂ ਰਸੀਦ ਨੰਬਰ ਹੈ?
    .help = ਹਰ ਇੱਕ ਨੂੰ ਪਾਓ।
booth-account-kind = ਇਹ ਕਿਹੋ ਜਿਹਾ ਨੰਬਰ ਹੈ?
booth-account-kind-account = ਔਨਲਾਈਨ ਅਕਾਊਂਟ ਨੰਬਰ
booth-account-kind-receipt = ਰਸੀਦ ਨੰਬਰ
booth-account-number = ਨੰਬਰ ਕੀ ਹੈ?

booth-passport = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਪਾਸਪੋਰਟ ਜਾਂ ਤੁਹਾਡੇ ਕੌਂਸਲਖ਼ਾਨੇ ਦਾ ਕਾਰਡ ਹੈ?
    .help = ਮਿਆਦ ਮੁੱਕ ਗਈ ਹੋਵੇ, ਤਾਂ ਵੀ ਕੰਮ ਆਉਂਦਾ ਹੈ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
booth-passport-country = ਇਹ ਕਿਸ ਦੇਸ਼ ਦਾ ਹੈ?
booth-passport-number = ਇਸ ਦਾ ਨੰਬਰ ਕੀ ਹੈ?
booth-passport-expires = ਇਹ ਕਦੋਂ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ?

booth-i94 = ਕੀ ਤੁਹਾਡੇ ਕੋਲ I-94 ਕਾਗਜ਼ ਹੈ?
    .help = ਇਮੀਗ੍ਰੇਸ਼ਨ ਇਹ ਉਨ੍ਹਾਂ ਨੂੰ ਦਿੰਦੀ ਹੈ ਜੋ ਵੀਜ਼ੇ ਜਾਂ ਪੈਰੋਲ (parole) ਨਾਲ ਆਉਂਦੇ ਹਨ।
booth-i94-number = ਇਸ ਦਾ ਨੰਬਰ ਕੀ ਹੈ?
booth-i94-class = “class” ਹੇਠ ਕਿਹੜੇ ਅੱਖਰ ਹਨ?
booth-i94-until = ਤੁਸੀਂ ਕਿਸ ਤਾਰੀਖ਼ ਤੱਕ ਰਹਿ ਸਕਦੇ ਸੀ?

booth-languages = ਤੁਸੀਂ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਵਰਤਦੇ ਹੋ?
    .help = ਜਿਹੜੀ ਭਾਸ਼ਾ ਵੀ ਤੁਸੀਂ ਬੋਲਦੇ ਹੋ, ਉਸ ਨੂੰ ਛੂਹੋ।
booth-languages-speaks = ਤੁਸੀਂ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਬੋਲਦੇ ਹੋ?
booth-languages-reads = ਤੁਸੀਂ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਪੜ੍ਹਦੇ ਹੋ?
booth-languages-interpreter = ਕੀ ਤੁਹਾਨੂੰ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ?
booth-languages-dialect = ਕੀ ਤੁਸੀਂ ਆਪਣੇ ਇਲਾਕੇ ਦੀ ਖ਼ਾਸ ਬੋਲੀ ਬੋਲਦੇ ਹੋ?
    .help = ਜਿਵੇਂ ਤੁਹਾਡੇ ਸ਼ਹਿਰ ਜਾਂ ਇਲਾਕੇ ਦਾ ਨਾਂ।

booth-school = ਤੁਸੀਂ ਕਿੰਨੇ ਸਾਲ ਸਕੂਲ ਵਿੱਚ ਪੜ੍ਹਾਈ ਕੀਤੀ?
    .help = ਅਸੀਂ ਇਸ ਲਈ ਪੁੱਛਦੇ ਹਾਂ ਕਿ ਚੰਗੀ ਤਰ੍ਹਾਂ ਸਮਝਾ ਸਕੀਏ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
booth-school-years = ਤੁਸੀਂ ਕਿੰਨੇ ਸਾਲ ਸਕੂਲ ਵਿੱਚ ਪੜ੍ਹਾਈ ਕੀਤੀ?
booth-school-reads = ਕੀ ਤੁਸੀਂ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹ-ਲਿਖ ਸਕਦੇ ਹੋ?
booth-school-reads-yes = ਹਾਂ
booth-school-reads-little = ਥੋੜ੍ਹਾ ਜਿਹਾ
booth-school-reads-no = ਨਹੀਂ
booth-school-hard = ਕੀ ਕਿਸੇ ਬਿਮਾਰੀ ਕਰਕੇ ਸਿੱਖਣਾ ਜਾਂ ਯਾਦ ਰੱਖਣਾ ਔਖਾ ਹੈ?

booth-funders = ਤਿੰਨ ਸਵਾਲ ਜੋ ਸਾਨੂੰ ਪੈਸੇ ਦੇਣ ਵਾਲੇ ਪੁੱਛਦੇ ਹਨ
    .help = ਇਨ੍ਹਾਂ ਨਾਲ ਸਾਡੀ ਮਦਦ ਮੁਫ਼ਤ ਰਹਿੰਦੀ ਹੈ। ਤੁਸੀਂ ਹਰ ਸਵਾਲ ਛੱਡ ਸਕਦੇ ਹੋ।
booth-funders-latino = ਕੀ ਤੁਸੀਂ ਹਿਸਪੈਨਿਕ ਜਾਂ ਲਾਤੀਨੀ ਹੋ?
booth-funders-race = ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੀ ਹੋ?
    .help = ਜੋ ਵੀ ਸਹੀ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ।
booth-funders-race-native = ਅਮਰੀਕੀ ਇੰਡੀਅਨ ਜਾਂ ਅਲਾਸਕਾ ਦੇ ਮੂਲ ਵਾਸੀ
booth-funders-race-asian = ਏਸ਼ੀਆਈ
booth-funders-race-black = ਕਾਲੇ ਜਾਂ ਅਫ਼ਰੀਕੀ ਅਮਰੀਕੀ
booth-funders-race-pacific = ਹਵਾਈ ਦੇ ਮੂਲ ਵਾਸੀ ਜਾਂ ਪੈਸੀਫ਼ਿਕ ਟਾਪੂਆਂ ਦੇ
booth-funders-race-white = ਗੋਰੇ
booth-funders-veteran = ਕੀ ਤੁਸੀਂ ਅਮਰੀਕਾ ਦੀ ਫ਼ੌਜ ਵਿੱਚ ਸੀ?

## How we may reach you

booth-home-phone = ਕੀ ਤੁਹਾਡੇ ਘਰ ਫ਼ੋਨ ਹੈ?
    .help = ਜਿਵੇਂ ਤੁਸੀਂ ਕਹੋਗੇ, ਅਸੀਂ ਸਿਰਫ਼ ਉਵੇਂ ਵਰਤਾਂਗੇ।
booth-cell-phone = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਮੋਬਾਈਲ ਫ਼ੋਨ ਹੈ?
    .help = ਜਿਵੇਂ ਤੁਸੀਂ ਕਹੋਗੇ, ਅਸੀਂ ਸਿਰਫ਼ ਉਵੇਂ ਵਰਤਾਂਗੇ।
booth-work-phone = ਕੀ ਤੁਹਾਡੇ ਕੰਮ ’ਤੇ ਫ਼ੋਨ ਹੈ?
    .help = ਜਿਵੇਂ ਤੁਸੀਂ ਕਹੋਗੇ, ਅਸੀਂ ਸਿਰਫ਼ ਉਵੇਂ ਵਰਤਾਂਗੇ।
booth-phone-number = ਨੰਬਰ ਕੀ ਹੈ?
booth-phone-ok = ਅਸੀਂ ਇਸ ਨੰਬਰ ’ਤੇ ਕੀ ਕਰ ਸਕਦੇ ਹਾਂ?
    .help = ਜੋ ਵੀ ਸੁਰੱਖਿਅਤ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ। ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਨਾ ਛੂਹੋ, ਤਾਂ ਅਸੀਂ ਇਹ ਨਹੀਂ ਵਰਤਾਂਗੇ।
booth-phone-ok-call = ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ
booth-phone-ok-voice = ਆਵਾਜ਼ ਵਾਲਾ ਮੈਸੇਜ ਛੱਡ ਸਕਦੇ ਹੋ
booth-phone-ok-text = ਲਿਖਤੀ ਮੈਸੇਜ ਭੇਜ ਸਕਦੇ ਹੋ
booth-phone-ok-app = WhatsApp ’ਤੇ ਲਿਖ ਸਕਦੇ ਹੋ
booth-phone-script = ਜੇ ਕੋਈ ਹੋਰ ਫ਼ੋਨ ਚੁੱਕੇ, ਤਾਂ ਅਸੀਂ ਕੀ ਕਹੀਏ?
booth-phone-script-only-me = ਸਿਰਫ਼ ਮੈਨੂੰ ਫ਼ੋਨ ਦੇਣ ਲਈ ਕਹੋ, ਹੋਰ ਕੁਝ ਨਾ ਕਹੋ
booth-phone-script-friend = ਕਹੋ ਕਿ ਕਿਸੇ ਦੋਸਤ ਦਾ ਫ਼ੋਨ ਸੀ
booth-phone-script-office = ਤੁਸੀਂ ਦਫ਼ਤਰ ਦਾ ਨਾਂ ਦੱਸ ਸਕਦੇ ਹੋ
booth-phone-times = ਕਦੋਂ ਸੁਰੱਖਿਅਤ ਹੈ?
    .help = ਜੋ ਵੀ ਸੁਰੱਖਿਅਤ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ।
booth-phone-times-morning = ਸਵੇਰੇ
booth-phone-times-afternoon = ਦੁਪਹਿਰੇ
booth-phone-times-evening = ਸ਼ਾਮ ਨੂੰ
booth-phone-times-weekend = ਸ਼ਨੀਵਾਰ ਅਤੇ ਐਤਵਾਰ
booth-phone-times-any = ਕਿਸੇ ਵੀ ਵੇਲੇ
booth-phone-shared = ਕੀ ਕੋਈ ਹੋਰ ਵੀ ਇਹ ਫ਼ੋਨ ਵਰਤਦਾ ਜਾਂ ਦੇਖਦਾ ਹੈ?
booth-phone-employer = ਕੀ ਤੁਹਾਡੇ ਮਾਲਕ ਨੂੰ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਅਸੀਂ ਫ਼ੋਨ ਕਰਦੇ ਹਾਂ?

booth-friend-phone = ਕੀ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕੋਈ ਜਾਂ ਦੋਸਤ ਹੈ ਜਿਸ ਨੂੰ ਅਸੀਂ ਫ਼ੋਨ ਕਰ ਸਕੀਏ?
    .help = ਸਿਰਫ਼ ਤਾਂ, ਜੇ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਨਾ ਹੋ ਸਕੇ।
booth-friend-phone-name = ਉਸ ਦਾ ਨਾਂ ਕੀ ਹੈ?
booth-friend-phone-relation = ਉਸ ਨਾਲ ਤੁਹਾਡਾ ਕੀ ਰਿਸ਼ਤਾ ਹੈ?
booth-friend-phone-script-only = ਸਿਰਫ਼ ਉਸ ਨੂੰ ਫ਼ੋਨ ਦੇਣ ਲਈ ਕਹੋ, ਹੋਰ ਕੁਝ ਨਾ ਕਹੋ
booth-friend-phone-knows = ਕੀ ਉਸ ਨੂੰ ਪਤਾ ਹੈ ਕਿ ਤੁਸੀਂ ਸਾਡੇ ਕੋਲ ਆਉਂਦੇ ਹੋ?

booth-relation-spouse = ਪਤੀ ਜਾਂ ਪਤਨੀ
booth-relation-former = ਪਹਿਲਾ ਪਤੀ ਜਾਂ ਪਤਨੀ
booth-relation-parent = ਮਾਂ ਜਾਂ ਪਿਤਾ
booth-relation-child = ਪੁੱਤ ਜਾਂ ਧੀ
booth-relation-sibling = ਭਰਾ ਜਾਂ ਭੈਣ
booth-relation-other-family = ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕੋਈ ਹੋਰ
booth-relation-friend = ਦੋਸਤ
booth-relation-self = ਮੈਂ

booth-home = ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ?
    .help = ਜੇ ਤੁਸੀਂ ਹਾਂ ਨਾ ਕਹੋ, ਤਾਂ ਅਸੀਂ ਉੱਥੇ ਕੁਝ ਨਹੀਂ ਭੇਜਦੇ।
booth-home-kind = ਉਹ ਕਿਹੋ ਜਿਹੀ ਥਾਂ ਹੈ?
booth-home-kind-own = ਮੇਰਾ ਘਰ
booth-home-kind-with = ਹੋਰ ਲੋਕਾਂ ਦੇ ਘਰ
booth-home-kind-shelter = ਸ਼ੈਲਟਰ (ਰਹਿਣ ਦਾ ਆਸਰਾ)
booth-home-kind-none = ਕੋਈ ਪੱਕੀ ਥਾਂ ਨਹੀਂ
booth-address-street = ਗਲੀ ਅਤੇ ਮਕਾਨ ਨੰਬਰ ਕੀ ਹੈ?
booth-address-unit = ਅਪਾਰਟਮੈਂਟ ਜਾਂ ਕਮਰੇ ਦਾ ਨੰਬਰ ਕੀ ਹੈ?
    .help = ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
booth-address-city = ਸ਼ਹਿਰ ਕਿਹੜਾ ਹੈ?
booth-address-state = ਸਟੇਟ ਕਿਹੜੀ ਹੈ?
    .help = ਦੋ ਅੱਖਰ ਕਾਫ਼ੀ ਹਨ, ਜਿਵੇਂ TX।
booth-address-zip = ZIP ਕੋਡ ਕੀ ਹੈ?
booth-address-mail = ਕੀ ਅਸੀਂ ਉੱਥੇ ਚਿੱਠੀਆਂ ਭੇਜ ਸਕਦੇ ਹਾਂ?
booth-address-plain = ਕੀ ਅਸੀਂ ਸਾਦਾ ਲਿਫ਼ਾਫ਼ਾ ਵਰਤੀਏ, ਜਿਸ ’ਤੇ ਸਾਡਾ ਨਾਂ ਨਾ ਹੋਵੇ?

booth-email = ਕੀ ਤੁਹਾਡਾ ਈਮੇਲ ਪਤਾ ਹੈ?
    .help = ਤਾਂ ਹੀ ਦਿਓ ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਸੁਰੱਖਿਅਤ ਹੈ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
booth-email-address = ਈਮੇਲ ਪਤਾ ਕੀ ਹੈ?
booth-email-shared = ਕੀ ਕੋਈ ਹੋਰ ਵੀ ਇਹ ਈਮੇਲ ਪੜ੍ਹਦਾ ਹੈ?
booth-email-device = ਕੀ ਕੋਈ ਹੋਰ ਤੁਹਾਡਾ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਦੇਖ ਸਕਦਾ ਹੈ?

booth-friend-home = ਕੀ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕੋਈ ਜਾਂ ਦੋਸਤ ਹੈ ਜੋ ਤੁਹਾਡੀਆਂ ਚਿੱਠੀਆਂ ਲੈ ਸਕੇ?
    .help = ਉਸ ਨੂੰ ਚੁਣੋ ਜਿਸ ’ਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
booth-friend-home-name = ਉਸ ਦਾ ਨਾਂ ਕੀ ਹੈ?
booth-friend-home-knows = ਕੀ ਉਸ ਨੂੰ ਪਤਾ ਹੈ ਕਿ ਤੁਸੀਂ ਸਾਡੇ ਕੋਲ ਆਉਂਦੇ ਹੋ?

booth-safe-mail = ਕੀ ਸਰਕਾਰ ਦੀਆਂ ਚਿੱਠੀਆਂ ਲਈ ਕੋਈ ਸੁਰੱਖਿਅਤ ਪਤਾ ਹੈ?
    .help = ਇਹ ਤੁਹਾਡੇ ਘਰ ਤੋਂ ਵੱਖਰਾ ਹੋ ਸਕਦਾ ਹੈ।
booth-safe-mail-program = ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਹੋ ਜੋ ਤੁਹਾਡਾ ਪਤਾ ਗੁਪਤ ਰੱਖਦਾ ਹੈ?
booth-safe-mail-card = ਉਸ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਤੁਹਾਡੇ ਕਾਰਡ ਦਾ ਨੰਬਰ ਕੀ ਹੈ?
booth-safe-mail-expires = ਉਹ ਕਾਰਡ ਕਦੋਂ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ?

booth-secret-word = ਫ਼ੋਨ ’ਤੇ ਗੱਲ ਲਈ ਇੱਕ ਗੁਪਤ ਸ਼ਬਦ ਚੁਣੋ
    .help = ਕੋਈ ਵੀ ਗੱਲ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਅਸੀਂ ਇਹ ਪੁੱਛਦੇ ਹਾਂ। ਅਜਿਹਾ ਸ਼ਬਦ ਚੁਣੋ ਜੋ ਹੋਰ ਲੋਕ ਨਾ ਬੁੱਝ ਸਕਣ।

## Letters and dates

booth-notices = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਇਮੀਗ੍ਰੇਸ਼ਨ ਜਾਂ ਅਦਾਲਤ ਦੀਆਂ ਚਿੱਠੀਆਂ ਜਾਂ ਕਾਗਜ਼ ਹਨ?
    .help = ਜੋ ਹੁਣ ਤੁਹਾਡੇ ਕੋਲ ਹਨ, ਹਰ ਇੱਕ ਨੂੰ ਪਾਓ।
booth-notices-kind = ਉਹ ਕਿਹੋ ਜਿਹਾ ਕਾਗਜ਼ ਹੈ?
booth-notices-on = ਕਾਗਜ਼ ’ਤੇ ਕਿਹੜੀ ਤਾਰੀਖ਼ ਹੈ?
booth-notices-received = ਇਹ ਤੁਹਾਨੂੰ ਕਦੋਂ ਮਿਲਿਆ?
booth-notices-due = ਤੁਸੀਂ ਕਿਸ ਤਾਰੀਖ਼ ਤੱਕ ਕੁਝ ਕਰਨਾ ਹੈ?
booth-notices-how = ਇਹ ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਮਿਲਿਆ?
booth-notices-how-mail = ਡਾਕ ਰਾਹੀਂ
booth-notices-how-hand = ਮੇਰੇ ਹੱਥ ਵਿੱਚ ਦਿੱਤਾ

booth-court = ਕੀ ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਦਾਲਤ ਵਿੱਚ ਤੁਹਾਡਾ ਕੇਸ ਹੈ?
    .help = ਇਹ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ਾਂ ’ਤੇ ਹੁੰਦਾ ਹੈ। ਪਤਾ ਨਾ ਹੋਵੇ, ਤਾਂ ਵੀ ਠੀਕ ਹੈ।
booth-court-has = ਕੀ ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਦਾਲਤ ਵਿੱਚ ਤੁਹਾਡਾ ਕੇਸ ਹੈ?
booth-court-charged = “Notice to Appear” ਨਾਂ ਦੇ ਕਾਗਜ਼ ’ਤੇ ਕਿਹੜੀ ਤਾਰੀਖ਼ ਹੈ?
booth-court-city = ਅਦਾਲਤ ਕਿਸ ਸ਼ਹਿਰ ਵਿੱਚ ਹੈ?
booth-court-judge = ਜੱਜ ਦਾ ਨਾਂ ਕੀ ਹੈ?
booth-court-hearing = ਤੁਹਾਡੀ ਅਗਲੀ ਸੁਣਵਾਈ ਕਦੋਂ ਹੈ?
booth-court-time = ਕਿੰਨੇ ਵਜੇ?
booth-court-kind = ਇਹ ਕਿਹੋ ਜਿਹੀ ਸੁਣਵਾਈ ਹੈ?
booth-court-kind-first = ਪਹਿਲੀ ਛੋਟੀ ਸੁਣਵਾਈ (master)
booth-court-kind-full = ਪੂਰੀ ਸੁਣਵਾਈ (individual)
booth-court-where = ਇਹ ਕਿੱਥੇ ਹੈ?
booth-court-where-person = ਅਦਾਲਤ ਦੇ ਕਮਰੇ ਵਿੱਚ
booth-court-where-video = ਵੀਡੀਓ ਜਾਂ ਫ਼ੋਨ ’ਤੇ

booth-check-in = ਕੀ ਤੁਹਾਨੂੰ ਇਮੀਗ੍ਰੇਸ਼ਨ (ICE) ਕੋਲ ਹਾਜ਼ਰੀ ਦੇਣੀ ਪੈਂਦੀ ਹੈ?
booth-check-in-has = ਕੀ ਤੁਹਾਨੂੰ ਇਮੀਗ੍ਰੇਸ਼ਨ (ICE) ਕੋਲ ਹਾਜ਼ਰੀ ਦੇਣੀ ਪੈਂਦੀ ਹੈ?
    .help = ਜੋ ਵੀ ਸਹੀ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ। ਇਸ ਤੋਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਮਦਦ ਕਿੰਨੀ ਛੇਤੀ ਚਾਹੀਦੀ ਹੈ।
booth-check-in-has-visit = ਮੈਨੂੰ ਉੱਥੇ ਜਾਣਾ ਪੈਂਦਾ ਹੈ
booth-check-in-has-order = ਮੈਨੂੰ ਨਿਗਰਾਨੀ ਦਾ ਹੁਕਮ ਮਿਲਿਆ ਹੈ
booth-check-in-has-monitor = ਉਹ ਐਪ, ਘੜੀ ਜਾਂ ਗਿੱਟੇ ਵਾਲੇ ਪਟੇ ਨਾਲ ਮੇਰੇ ’ਤੇ ਨਜ਼ਰ ਰੱਖਦੇ ਹਨ
booth-check-in-next = ਅਗਲੀ ਵਾਰ ਕਦੋਂ ਹੈ?
booth-check-in-place = ਕਿੱਥੇ?

booth-held = ਕੀ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕੋਈ ਹੁਣ ਹਿਰਾਸਤ ਵਿੱਚ ਹੈ?
    .help = ਜਿਵੇਂ ਡਿਟੈਂਸ਼ਨ ਸੈਂਟਰ ਜਾਂ ਜੇਲ੍ਹ ਵਿੱਚ।
booth-held-has = ਕੀ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕੋਈ ਹੁਣ ਹਿਰਾਸਤ ਵਿੱਚ ਹੈ?
booth-held-name = ਉਸ ਦਾ ਪੂਰਾ ਨਾਂ ਕੀ ਹੈ?
booth-held-relation = ਉਸ ਨਾਲ ਤੁਹਾਡਾ ਕੀ ਰਿਸ਼ਤਾ ਹੈ?
booth-held-country = ਉਹ ਕਿਸ ਦੇਸ਼ ਤੋਂ ਹੈ?
booth-held-born = ਉਸ ਦਾ ਜਨਮ ਕਦੋਂ ਹੋਇਆ ਸੀ?
booth-held-number = ਉਸ ਦਾ A-Number ਕੀ ਹੈ?
booth-held-place = ਉਸ ਨੂੰ ਕਿੱਥੇ ਰੱਖਿਆ ਹੈ?
booth-held-since = ਕਦੋਂ ਤੋਂ?
booth-held-wants = ਕੀ ਉਸ ਨੂੰ ਸਾਡੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?

## Coming to the United States

booth-entries = ਤੁਸੀਂ ਅਮਰੀਕਾ ਕਦੋਂ ਆਏ?
    .help = ਜਿੰਨੀ ਵਾਰ ਆਏ, ਹਰ ਵਾਰ ਪਾਓ। ਆਖ਼ਰੀ ਵਾਰ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ।
booth-entries-date = ਤੁਸੀਂ ਕਦੋਂ ਆਏ?
booth-entries-place = ਤੁਸੀਂ ਕਿਸ ਥਾਂ ਤੋਂ ਅੰਦਰ ਆਏ?
    .help = ਜਿਵੇਂ ਸ਼ਹਿਰ, ਪੁਲ ਜਾਂ ਹਵਾਈ ਅੱਡੇ ਦਾ ਨਾਂ।
booth-entries-how = ਤੁਸੀਂ ਕਿਵੇਂ ਅੰਦਰ ਆਏ?
booth-entries-how-visa = ਵੀਜ਼ੇ ਨਾਲ
booth-entries-how-parole = ਪੈਰੋਲ (parole) ਨਾਲ
booth-entries-how-border-card = ਬਾਰਡਰ ਪਾਰ ਕਰਨ ਵਾਲੇ ਕਾਰਡ ਨਾਲ
booth-entries-how-waved = ਉਨ੍ਹਾਂ ਨੇ ਬਿਨਾਂ ਦੇਖੇ ਲੰਘਣ ਦਿੱਤਾ
booth-entries-how-no-check = ਕਿਸੇ ਨੇ ਮੇਰੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ
booth-entries-document = ਤੁਸੀਂ ਕਿਹੜਾ ਕਾਗਜ਼ ਦਿਖਾਇਆ?
booth-entries-met = ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਅਫ਼ਸਰ ਨਾਲ ਗੱਲ ਕੀਤੀ?

booth-trips = ਕੀ ਉਸ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਅਮਰੀਕਾ ਤੋਂ ਬਾਹਰ ਗਏ ਹੋ?
    .help = ਹਰ ਸਫ਼ਰ ਪਾਓ।
booth-trips-left = ਤੁਸੀਂ ਕਦੋਂ ਗਏ?
booth-trips-back = ਤੁਸੀਂ ਕਦੋਂ ਵਾਪਸ ਆਏ?

booth-last-arrival = ਤੁਸੀਂ ਆਖ਼ਰੀ ਵਾਰ ਕਦੋਂ ਆਏ?
    .help = ਇਹ ਤਾਰੀਖ਼ ਬਹੁਤ ਜ਼ਰੂਰੀ ਹੋ ਸਕਦੀ ਹੈ। ਜੋ ਪਤਾ ਹੈ, ਉਹ ਪਾਓ।
    .suggested = ਤੁਹਾਡੇ ਦੱਸੇ ਅਨੁਸਾਰ। ਜੇ ਠੀਕ ਨਹੀਂ ਹੈ, ਤਾਂ ਬਦਲੋ।

booth-stopped = ਕੀ ਤੁਹਾਨੂੰ ਕਦੇ ਬਾਰਡਰ ’ਤੇ ਰੋਕਿਆ ਜਾਂ ਵਾਪਸ ਭੇਜਿਆ ਗਿਆ?
    .help = ਹਰ ਵਾਰ ਪਾਓ।
booth-stopped-date = ਇਹ ਕਦੋਂ ਹੋਇਆ?
booth-stopped-place = ਇਹ ਕਿੱਥੇ ਹੋਇਆ?
booth-stopped-fingerprints = ਕੀ ਉਨ੍ਹਾਂ ਨੇ ਤੁਹਾਡੀਆਂ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਲਏ?
booth-stopped-signed = ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਕਾਗਜ਼ ’ਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ?

booth-removed = ਕੀ ਕਿਸੇ ਜੱਜ ਜਾਂ ਅਫ਼ਸਰ ਨੇ ਕਦੇ ਤੁਹਾਨੂੰ ਚਲੇ ਜਾਣ ਦਾ ਹੁਕਮ ਦਿੱਤਾ?
    .help = ਹਰ ਵਾਰ ਪਾਓ।
booth-removed-date = ਇਹ ਕਦੋਂ ਹੋਇਆ?
booth-removed-place = ਇਹ ਕਿੱਥੇ ਹੋਇਆ?
booth-removed-who = ਹੁਕਮ ਕਿਸ ਨੇ ਦਿੱਤਾ?
booth-removed-who-judge = ਜੱਜ ਨੇ
booth-removed-who-officer = ਅਫ਼ਸਰ ਨੇ
booth-removed-left = ਕੀ ਤੁਸੀਂ ਉਦੋਂ ਅਮਰੀਕਾ ਛੱਡਿਆ?
booth-removed-back = ਕੀ ਤੁਸੀਂ ਉਸ ਤੋਂ ਬਾਅਦ ਵਾਪਸ ਆਏ?

booth-visas = ਕੀ ਤੁਸੀਂ ਕਦੇ ਵੀਜ਼ਾ ਮੰਗਿਆ ਹੈ?
    .help = ਹਰ ਇੱਕ ਨੂੰ ਪਾਓ।
booth-visas-kind = ਉਹ ਕਿਹੋ ਜਿਹਾ ਵੀਜ਼ਾ ਸੀ?
booth-visas-date = ਇਹ ਕਦੋਂ ਹੋਇਆ?
booth-visas-result = ਉਸ ਦਾ ਕੀ ਬਣਿਆ?
booth-visas-result-got = ਮੈਨੂੰ ਮਿਲ ਗਿਆ
booth-visas-result-refused = ਉਨ੍ਹਾਂ ਨੇ ਨਾਂਹ ਕੀਤੀ
booth-visas-result-stayed = ਮੇਰਾ ਰਹਿਣਾ ਮਿਲੇ ਸਮੇਂ ਤੋਂ ਵੱਧ ਹੋ ਗਿਆ

## Your immigration papers

booth-status = ਹੁਣ ਤੁਹਾਡੇ ਕੋਲ ਕਿਹੜਾ ਕਾਗਜ਼ ਹੈ?
    .help = ਜੋ ਉਸ ਨਾਲ ਸਭ ਤੋਂ ਵੱਧ ਮਿਲਦਾ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ।
booth-status-what = ਹੁਣ ਤੁਹਾਡੇ ਕੋਲ ਕਿਹੜਾ ਕਾਗਜ਼ ਹੈ?
booth-status-what-none = ਕੋਈ ਕਾਗਜ਼ ਨਹੀਂ
booth-status-what-green-card = ਗ੍ਰੀਨ ਕਾਰਡ
booth-status-what-work = ਵਰਕ ਪਰਮਿਟ
booth-status-what-visa = ਵੀਜ਼ਾ
booth-status-what-asylum = ਸ਼ਰਨ (ਅਸਾਇਲਮ) ਜਾਂ ਰਫ਼ਿਊਜੀ
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = ਪੈਰੋਲ (parole)
booth-status-what-citizenship = ਅਮਰੀਕੀ ਨਾਗਰਿਕ
booth-status-expires = ਉਹ ਕਾਗਜ਼ ਕਦੋਂ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ?

booth-resident = ਤੁਹਾਡੇ ਗ੍ਰੀਨ ਕਾਰਡ ਬਾਰੇ
    .help = ਤਾਰੀਖ਼ ਕਾਰਡ ’ਤੇ ਹੈ। ਜੋ ਪਤਾ ਹੈ, ਉਹ ਪਾਓ।
booth-resident-since = ਇਹ ਤੁਹਾਡੇ ਕੋਲ ਕਦੋਂ ਤੋਂ ਹੈ?
booth-resident-how = ਇਹ ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਮਿਲਿਆ?
booth-resident-how-family = ਪਰਿਵਾਰ ਰਾਹੀਂ
booth-resident-how-work = ਕੰਮ ਰਾਹੀਂ
booth-resident-how-asylum = ਰਫ਼ਿਊਜੀ ਵਜੋਂ ਜਾਂ ਸ਼ਰਨ (ਅਸਾਇਲਮ) ਰਾਹੀਂ
booth-resident-how-lottery = ਲਾਟਰੀ ਰਾਹੀਂ
booth-resident-two-years = ਕੀ ਇਹ ਕਾਰਡ ਸਿਰਫ਼ ਦੋ ਸਾਲਾਂ ਦਾ ਹੈ?

booth-work-permit = ਤੁਹਾਡੇ ਵਰਕ ਪਰਮਿਟ ਬਾਰੇ
booth-work-permit-category = “category” ਹੇਠ ਕਿਹੜਾ ਅੱਖਰ ਅਤੇ ਨੰਬਰ ਹੈ?
    .help = ਜਿਵੇਂ C08। ਤੁਸੀਂ ਇਹ ਛੱਡ ਸਕਦੇ ਹੋ।
booth-work-permit-expires = ਇਹ ਕਦੋਂ ਖ਼ਤਮ ਹੁੰਦਾ ਹੈ?

booth-programs = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਹੈ, ਜਾਂ ਤੁਸੀਂ ਮੰਗਿਆ ਸੀ?
    .help = ਹਰ ਇੱਕ ਨੂੰ ਪਾਓ।
booth-programs-kind = ਕਿਹੜਾ?
booth-programs-kind-asylum = ਸ਼ਰਨ (ਅਸਾਇਲਮ)
booth-programs-kind-u = U ਵੀਜ਼ਾ
booth-programs-kind-t = T ਵੀਜ਼ਾ
booth-programs-kind-sij = ਛੋਟੀ ਉਮਰ ਵਾਲਿਆਂ ਦਾ ਕਾਗਜ਼ (SIJ)
booth-programs-since = ਕਦੋਂ ਤੋਂ?
booth-programs-until = ਕਦੋਂ ਤੱਕ?

booth-petition = ਕੀ ਕਦੇ ਕਿਸੇ ਨੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਕੋਲ ਅਰਜ਼ੀ ਦਿੱਤੀ ਕਿ ਤੁਹਾਨੂੰ ਇੱਥੇ ਰਹਿਣ ਦਿੱਤਾ ਜਾਵੇ?
    .help = ਜਿਵੇਂ ਪਰਿਵਾਰ ਜਾਂ ਮਾਲਕ ਨੇ ਤੁਹਾਡੇ, ਤੁਹਾਡੇ ਮਾਪਿਆਂ, ਪਤੀ ਜਾਂ ਪਤਨੀ ਲਈ ਅਰਜ਼ੀ ਦਿੱਤੀ ਹੋਵੇ।
booth-petition-filed = ਕੀ ਕਦੇ ਕਿਸੇ ਨੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਕੋਲ ਅਰਜ਼ੀ ਦਿੱਤੀ ਕਿ ਤੁਹਾਨੂੰ ਇੱਥੇ ਰਹਿਣ ਦਿੱਤਾ ਜਾਵੇ?
booth-petition-who = ਇਹ ਕਿਸ ਲਈ ਸੀ?
booth-petition-who-me = ਮੇਰੇ ਲਈ
booth-petition-who-parent = ਮੇਰੀ ਮਾਂ ਜਾਂ ਪਿਤਾ ਲਈ
booth-petition-who-spouse = ਮੇਰੇ ਪਤੀ ਜਾਂ ਪਤਨੀ ਲਈ
booth-petition-when = ਇਹ ਕਦੋਂ ਹੋਇਆ?

booth-moved = ਕੀ ਤੁਸੀਂ ਘਰ ਬਦਲਿਆ ਹੈ?
    .help = ਇਮੀਗ੍ਰੇਸ਼ਨ ਚਿੱਠੀਆਂ ਉਸ ਪਤੇ ’ਤੇ ਭੇਜਦੀ ਹੈ ਜੋ ਉਸ ਕੋਲ ਹੈ। ਪਤਾ ਬਦਲਣ ਵਿੱਚ ਅਸੀਂ ਮਦਦ ਕਰ ਸਕਦੇ ਹਾਂ।
booth-moved-moved = ਕੀ ਪਿਛਲੇ ਕਾਗਜ਼ਾਂ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਘਰ ਬਦਲਿਆ ਹੈ?
booth-moved-told = ਤੁਸੀਂ ਆਪਣਾ ਨਵਾਂ ਪਤਾ ਕਿਸ ਨੂੰ ਦੱਸਿਆ?
    .help = ਜੋ ਵੀ ਸਹੀ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ।
booth-moved-told-uscis = ਇਮੀਗ੍ਰੇਸ਼ਨ (USCIS) ਨੂੰ
booth-moved-told-court = ਅਦਾਲਤ ਨੂੰ

## Police and courts

booth-arrested = ਕੀ ਪੁਲਿਸ ਨੇ ਕਦੇ ਤੁਹਾਨੂੰ ਗ੍ਰਿਫ਼ਤਾਰ ਕੀਤਾ ਜਾਂ ਚਲਾਨ (ਟਿਕਟ) ਦਿੱਤਾ?
    .help = ਕਿਤੇ ਵੀ, ਭਾਵੇਂ ਬਹੁਤ ਪਹਿਲਾਂ, ਭਾਵੇਂ ਬਾਅਦ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਹੋਇਆ।
booth-arrests = ਸਾਨੂੰ ਹਰ ਵਾਰ ਬਾਰੇ ਦੱਸੋ
    .help = ਹਰ ਵਾਰ ਪਾਓ। ਜੋ ਪਤਾ ਹੈ, ਉਹ ਪਾਓ।
booth-arrests-date = ਇਹ ਕਦੋਂ ਹੋਇਆ?
booth-arrests-place = ਇਹ ਕਿੱਥੇ ਹੋਇਆ?
booth-arrests-agency = ਉਹ ਕਿਹੜੀ ਪੁਲਿਸ ਸੀ?
booth-arrests-charge = ਉਨ੍ਹਾਂ ਮੁਤਾਬਕ ਤੁਸੀਂ ਕੀ ਕੀਤਾ ਸੀ?
    .help = ਥੋੜ੍ਹੇ ਸ਼ਬਦ ਕਾਫ਼ੀ ਹਨ।
booth-arrests-court = ਉਹ ਕਿਹੜੀ ਅਦਾਲਤ ਸੀ?
booth-arrests-result = ਉਸ ਦਾ ਕੀ ਬਣਿਆ?
booth-arrests-result-dropped = ਉਨ੍ਹਾਂ ਨੇ ਕੇਸ ਛੱਡ ਦਿੱਤਾ
booth-arrests-result-guilty = ਦੋਸ਼ੀ
booth-arrests-result-not-guilty = ਦੋਸ਼ੀ ਨਹੀਂ
booth-arrests-result-open = ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ
booth-arrests-sentence = ਜੱਜ ਨੇ ਕੀ ਹੁਕਮ ਦਿੱਤਾ?
    .help = ਜਿਵੇਂ ਜੇਲ੍ਹ ਦੇ ਦਿਨ, ਕਲਾਸ ਜਾਂ ਲੋਕ ਸੇਵਾ ਦਾ ਕੰਮ।
booth-arrests-probation = ਕੀ ਤੁਹਾਨੂੰ ਪ੍ਰੋਬੇਸ਼ਨ ਮਿਲੀ ਸੀ?
booth-arrests-fine = ਕੀ ਤੁਸੀਂ ਜੁਰਮਾਨਾ ਦਿੱਤਾ?
booth-arrests-papers = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹਨ?

booth-open-case = ਕੀ ਤੁਹਾਡਾ ਕੋਈ ਫ਼ੌਜਦਾਰੀ (ਕ੍ਰਿਮੀਨਲ) ਕੇਸ ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ?
    .help = ਇਹ ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ਲਈ ਜ਼ਰੂਰੀ ਹੋ ਸਕਦਾ ਹੈ। ਤੁਸੀਂ ਇਸ ਦੀ ਥਾਂ ਸਟਾਫ਼ ਨੂੰ ਦੱਸ ਸਕਦੇ ਹੋ।
booth-open-case-has = ਕੀ ਤੁਹਾਡਾ ਕੋਈ ਫ਼ੌਜਦਾਰੀ (ਕ੍ਰਿਮੀਨਲ) ਕੇਸ ਅਜੇ ਚੱਲ ਰਿਹਾ ਹੈ?
booth-open-case-next = ਅਗਲੀ ਤਾਰੀਖ਼ ਕਦੋਂ ਹੈ?
booth-open-case-defender = ਤੁਹਾਡਾ ਬਚਾਅ ਕਰਨ ਵਾਲੇ ਵਕੀਲ ਦਾ ਨਾਂ ਕੀ ਹੈ?

booth-police-more = ਕੀ ਤੁਹਾਡੇ ਨਾਲ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਹੋਇਆ?
    .help = ਜੋ ਵੀ ਸਹੀ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ।
booth-police-more-driving = ਸ਼ਰਾਬ ਜਾਂ ਨਸ਼ੇ ਤੋਂ ਬਾਅਦ ਗੱਡੀ ਚਲਾਉਣਾ
booth-police-more-order = ਅਦਾਲਤ ਨੇ ਮੈਨੂੰ ਕਿਸੇ ਤੋਂ ਦੂਰ ਰਹਿਣ ਦਾ ਹੁਕਮ ਦਿੱਤਾ
booth-police-more-young = ਜਦੋਂ ਮੇਰੀ ਉਮਰ 18 ਤੋਂ ਘੱਟ ਸੀ, ਉਦੋਂ ਕੁਝ ਹੋਇਆ
booth-police-more-warrant = ਸ਼ਾਇਦ ਪੁਲਿਸ ਮੈਨੂੰ ਲੱਭ ਰਹੀ ਹੈ
booth-police-more-probation = ਹੁਣ ਮੇਰੀ ਪ੍ਰੋਬੇਸ਼ਨ ਚੱਲ ਰਹੀ ਹੈ

## Your safety

booth-afraid = ਕੀ ਤੁਹਾਨੂੰ ਆਪਣੇ ਦੇਸ਼ ਵਾਪਸ ਜਾਣ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ?
    .help = ਤੁਹਾਨੂੰ ਇੱਥੇ ਆਪਣੀ ਕਹਾਣੀ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ।
booth-hurt = ਕੀ ਅਮਰੀਕਾ ਵਿੱਚ ਕਿਸੇ ਨੇ ਤੁਹਾਨੂੰ ਜਾਂ ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਸੱਟ ਮਾਰੀ, ਦੁੱਖ ਦਿੱਤਾ ਜਾਂ ਧਮਕਾਇਆ?
    .help = ਤੁਹਾਨੂੰ ਇੱਥੇ ਆਪਣੀ ਕਹਾਣੀ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ।
booth-crime = ਜੋ ਹੋਇਆ, ਉਸ ਬਾਰੇ
    .help = ਸਿਰਫ਼ ਉਹ ਪਾਓ ਜੋ ਤੁਸੀਂ ਦੱਸਣਾ ਚਾਹੋ।
booth-crime-kind = ਕਿਹੋ ਜਿਹੀ ਗੱਲ ਹੋਈ?
    .help = ਜੋ ਵੀ ਸਹੀ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ।
booth-crime-kind-home = ਘਰ ਵਿੱਚ ਹਿੰਸਾ ਜਾਂ ਮਾਰ-ਕੁੱਟ
booth-crime-kind-attack = ਹਮਲਾ
booth-crime-kind-sexual = ਜਿਨਸੀ ਹਿੰਸਾ
booth-crime-kind-threats = ਧਮਕੀਆਂ
booth-crime-kind-held = ਕਿਸੇ ਨੇ ਮੈਨੂੰ ਬੰਦ ਕਰਕੇ ਰੱਖਿਆ
booth-crime-kind-stalking = ਕਿਸੇ ਨੇ ਮੇਰਾ ਪਿੱਛਾ ਕੀਤਾ
booth-crime-when = ਇਹ ਕਦੋਂ ਹੋਇਆ?
booth-crime-where = ਕਿਸ ਸ਼ਹਿਰ ਵਿੱਚ?
booth-crime-reported = ਕੀ ਤੁਸੀਂ ਜਾਂ ਕਿਸੇ ਹੋਰ ਨੇ ਪੁਲਿਸ ਨੂੰ ਦੱਸਿਆ?
booth-crime-report = ਪੁਲਿਸ ਰਿਪੋਰਟ ਦਾ ਨੰਬਰ ਕੀ ਹੈ?
booth-crime-certified = ਕੀ ਪੁਲਿਸ ਨੇ ਤੁਹਾਡੇ ਲਈ ਕਾਗਜ਼ ’ਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ (U ਵੀਜ਼ਾ)?
booth-forced = ਕੀ ਕਦੇ ਕਿਸੇ ਨੇ ਜ਼ਬਰਦਸਤੀ ਜਾਂ ਧੋਖੇ ਨਾਲ ਤੁਹਾਡੇ ਤੋਂ ਕੰਮ ਕਰਾਇਆ?
    .help = ਜਿਵੇਂ ਪੈਸੇ ਨਾ ਦੇਣਾ, ਤੁਹਾਡੇ ਕਾਗਜ਼ ਰੱਖ ਲੈਣਾ, ਜਾਣ ਨਾ ਦੇਣਾ।
booth-young = 21 ਸਾਲ ਤੋਂ ਘੱਟ ਉਮਰ ਵਾਲਿਆਂ ਲਈ
    .help = ਘੱਟ ਉਮਰ ਵਾਲਿਆਂ ਲਈ ਖ਼ਾਸ ਮਦਦ ਹੈ।
booth-young-is = ਕੀ ਤੁਹਾਡੀ ਉਮਰ 21 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ?
booth-young-both = ਕੀ ਤੁਸੀਂ ਮਾਂ ਅਤੇ ਪਿਤਾ ਦੋਵਾਂ ਨਾਲ ਰਹਿੰਦੇ ਹੋ?
booth-young-hurt = ਕੀ ਮਾਂ ਜਾਂ ਪਿਤਾ ਨੇ ਤੁਹਾਨੂੰ ਦੁੱਖ ਦਿੱਤਾ, ਛੱਡ ਦਿੱਤਾ ਜਾਂ ਦੇਖਭਾਲ ਨਹੀਂ ਕੀਤੀ?
booth-young-order = ਕੀ ਫ਼ੈਮਿਲੀ ਅਦਾਲਤ ਦਾ ਕੋਈ ਕਾਗਜ਼ ਹੈ?
booth-need-now = ਕੀ ਤੁਹਾਨੂੰ ਹੁਣ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਚਾਹੀਦਾ ਹੈ?
    .help = ਅਸੀਂ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੇ ਹਾਂ।
booth-need-now-shelter = ਸੌਣ ਲਈ ਸੁਰੱਖਿਅਤ ਥਾਂ
booth-need-now-police = ਪੁਲਿਸ
booth-need-now-doctor = ਡਾਕਟਰ
booth-need-now-food = ਖਾਣਾ
booth-need-now-talk = ਗੱਲ ਕਰਨ ਲਈ ਕੋਈ

## Your family

booth-family = ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਵਿੱਚ ਕੌਣ-ਕੌਣ ਹੈ?
    .help = ਪਤੀ ਜਾਂ ਪਤਨੀ (ਹੁਣ ਦੇ ਅਤੇ ਪਹਿਲੇ), ਮਾਪੇ, ਬੱਚੇ, ਭਰਾ ਅਤੇ ਭੈਣਾਂ ਨੂੰ ਪਾਓ।
booth-family-relation = ਇਹ ਕੌਣ ਹੈ?
booth-family-name = ਪੂਰਾ ਨਾਂ ਕੀ ਹੈ?
booth-family-born = ਉਸ ਦਾ ਜਨਮ ਕਦੋਂ ਹੋਇਆ ਸੀ?
booth-family-country = ਉਸ ਦਾ ਜਨਮ ਕਿਸ ਦੇਸ਼ ਵਿੱਚ ਹੋਇਆ ਸੀ?
booth-family-status = ਉਸ ਕੋਲ ਕਿਹੜੇ ਕਾਗਜ਼ ਹਨ?
booth-family-status-citizenship = ਅਮਰੀਕੀ ਨਾਗਰਿਕ
booth-family-status-green-card = ਗ੍ਰੀਨ ਕਾਰਡ
booth-family-status-other = ਹੋਰ ਕਾਗਜ਼
booth-family-status-none = ਕੋਈ ਕਾਗਜ਼ ਨਹੀਂ
booth-family-here = ਕੀ ਉਸ ਦਾ ਘਰ ਅਮਰੀਕਾ ਵਿੱਚ ਹੈ?
booth-family-filed = ਕੀ ਉਸ ਨੇ ਤੁਹਾਡੇ ਲਈ ਇਮੀਗ੍ਰੇਸ਼ਨ ਕੋਲ ਅਰਜ਼ੀ ਦਿੱਤੀ ਹੈ?
booth-family-living = ਕੀ ਉਹ ਜਿਉਂਦੇ ਹਨ?

booth-citizenship-parents = ਕੀ ਤੁਹਾਡੇ ਮਾਪਿਆਂ, ਦਾਦਾ-ਦਾਦੀ ਜਾਂ ਨਾਨਾ-ਨਾਨੀ ਵਿੱਚੋਂ ਕੋਈ ਅਮਰੀਕੀ ਨਾਗਰਿਕ ਹੈ ਜਾਂ ਸੀ?
    .help = ਕੁਝ ਲੋਕ ਪਰਿਵਾਰ ਕਰਕੇ ਨਾਗਰਿਕ ਹੁੰਦੇ ਹਨ ਪਰ ਉਨ੍ਹਾਂ ਨੂੰ ਪਤਾ ਨਹੀਂ ਹੁੰਦਾ।

booth-sponsor = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਕਾਗਜ਼ਾਂ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕੌਣ ਕਰ ਸਕਦਾ ਹੈ (ਸਪਾਂਸਰ)?
    .help = ਜਿਵੇਂ ਪਤੀ ਜਾਂ ਪਤਨੀ, ਮਾਂ ਜਾਂ ਪਿਤਾ, ਵੱਡਾ ਬੱਚਾ।
booth-sponsor-name = ਉਸ ਦਾ ਨਾਂ ਕੀ ਹੈ?
booth-sponsor-relation = ਉਸ ਨਾਲ ਤੁਹਾਡਾ ਕੀ ਰਿਸ਼ਤਾ ਹੈ?
booth-sponsor-income = ਉਸ ਦੀ ਕਮਾਈ ਹਰ ਮਹੀਨੇ ਲਗਭਗ ਕਿੰਨੇ ਡਾਲਰ ਹੈ?

## Money

booth-household = ਕਿੰਨੇ ਜਣਿਆਂ ਦਾ ਖ਼ਰਚਾ ਇੱਕੋ ਪੈਸੇ ਨਾਲ ਚੱਲਦਾ ਹੈ?
    .help = ਆਪਣੇ ਆਪ ਨੂੰ ਅਤੇ ਬੱਚਿਆਂ ਨੂੰ ਵੀ ਗਿਣੋ।

booth-income = ਕਿਹੜੇ ਪੈਸੇ ਆਉਂਦੇ ਹਨ?
    .help = ਘਰ ਦੇ ਸਾਰਿਆਂ ਲਈ, ਹਰ ਕਿਸਮ ਪਾਓ। ਜੇ ਕੋਈ ਨਹੀਂ, ਤਾਂ “ਪਾਉਣ ਲਈ ਕੁਝ ਨਹੀਂ” ਨੂੰ ਛੂਹੋ।
booth-income-source = ਇਹ ਕਿੱਥੋਂ ਆਉਂਦੇ ਹਨ?
booth-income-source-job = ਨੌਕਰੀ ਤੋਂ
booth-income-source-own = ਆਪਣੇ ਕੰਮ ਜਾਂ ਕਾਰੋਬਾਰ ਤੋਂ
booth-income-source-benefits = ਸਰਕਾਰ ਦੀ ਮਦਦ ਤੋਂ
booth-income-source-family = ਪਰਿਵਾਰ ਜਾਂ ਦੋਸਤਾਂ ਤੋਂ
booth-income-amount = ਕਿੰਨੇ ਡਾਲਰ?
booth-income-often = ਕਿੰਨੀ ਵਾਰ?
booth-income-often-week = ਹਰ ਹਫ਼ਤੇ
booth-income-often-two-weeks = ਹਰ ਦੋ ਹਫ਼ਤੇ ਬਾਅਦ
booth-income-often-month = ਹਰ ਮਹੀਨੇ
booth-income-often-year = ਹਰ ਸਾਲ

booth-benefits = ਕੀ ਤੁਹਾਡੇ ਘਰ ਨੂੰ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਮਿਲਦਾ ਹੈ?
booth-benefits-has = ਕੀ ਤੁਹਾਡੇ ਘਰ ਨੂੰ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਮਿਲਦਾ ਹੈ?
    .help = ਜੋ ਵੀ ਸਹੀ ਹੈ, ਉਸ ਨੂੰ ਛੂਹੋ। ਇਸ ਨਾਲ ਫ਼ੀਸ ਘਟ ਸਕਦੀ ਹੈ।
booth-benefits-has-snap = ਖਾਣੇ ਲਈ ਮਦਦ (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid (ਇਲਾਜ ਲਈ ਮਦਦ)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = ਨਕਦ ਮਦਦ (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = ਕਿਰਾਏ ਲਈ ਮਦਦ
booth-benefits-proof = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਇਸ ਦੇ ਸਬੂਤ ਦੀ ਚਿੱਠੀ ਹੈ?

booth-fee = ਕੀ ਤੁਸੀਂ ਸਾਡੇ ਦਫ਼ਤਰ ਨੂੰ ਥੋੜ੍ਹੀ ਜਿਹੀ ਫ਼ੀਸ ਦੇ ਸਕਦੇ ਹੋ?
    .help = ਪੈਸਿਆਂ ਕਰਕੇ ਕਿਸੇ ਨੂੰ ਵਾਪਸ ਨਹੀਂ ਭੇਜਿਆ ਜਾਂਦਾ।
booth-fee-full = ਹਾਂ
booth-fee-plan = ਹਾਂ, ਹਰ ਮਹੀਨੇ ਥੋੜ੍ਹੀ-ਥੋੜ੍ਹੀ
booth-fee-waiver = ਨਹੀਂ, ਮੇਰੇ ਕੋਲ ਪੈਸੇ ਨਹੀਂ ਹਨ

## Other people in your case

booth-people = ਤੁਹਾਡੇ ਕੇਸ ਨਾਲ ਹੋਰ ਕਿਹੜੇ ਲੋਕਾਂ ਦਾ ਸੰਬੰਧ ਹੈ?
    .help = ਅਸੀਂ ਦੇਖਦੇ ਹਾਂ ਕਿ ਅਸੀਂ ਪਹਿਲਾਂ ਹੀ ਤੁਹਾਡੇ ਵਿਰੋਧੀ ਦੀ ਮਦਦ ਤਾਂ ਨਹੀਂ ਕਰ ਰਹੇ।
booth-people-name = ਉਸ ਦਾ ਪੂਰਾ ਨਾਂ ਕੀ ਹੈ?
booth-people-role = ਉਸ ਦਾ ਕੇਸ ਨਾਲ ਕੀ ਸੰਬੰਧ ਹੈ?
booth-people-role-helps-me = ਕਾਗਜ਼ਾਂ ਵਿੱਚ ਮੇਰੀ ਮਦਦ
booth-people-role-i-help = ਮੈਂ ਇਸ ਦੀ ਮਦਦ ਕਰਨੀ ਹੈ
booth-people-role-former = ਪਹਿਲਾ ਪਤੀ ਜਾਂ ਪਤਨੀ
booth-people-role-hurt-me = ਮੈਨੂੰ ਦੁੱਖ ਦਿੱਤਾ ਜਾਂ ਧਮਕਾਇਆ
booth-people-role-employer = ਮਾਲਕ
booth-people-role-same-case = ਇਸੇ ਕੇਸ ਵਿੱਚ ਹੈ
