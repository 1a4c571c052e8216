### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = ਅਸੀਂ ਤੁਹਾਡਾ ਕੇਸ ਲੈਂਦੇ ਹਾਂ
letter-title-limited-scope = ਅਸੀਂ ਇੱਕ ਹਿੱਸੇ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦੇ ਹਾਂ
letter-title-advice-memo = ਤੁਹਾਡੇ ਲਈ ਸਾਡੀ ਸਲਾਹ
letter-title-non-engagement = ਅਸੀਂ ਤੁਹਾਡਾ ਕੇਸ ਨਹੀਂ ਲੈ ਸਕਦੇ
letter-title-waiting-list = ਤੁਸੀਂ ਸਾਡੀ ਉਡੀਕ ਸੂਚੀ ਵਿੱਚ ਹੋ
letter-title-what-we-need = ਸਾਨੂੰ ਤੁਹਾਡੇ ਤੋਂ ਕੀ ਚਾਹੀਦਾ ਹੈ

## How they begin

letter-greeting = ਪਿਆਰੇ { $name },
letter-greeting-nameless = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ,
letter-consulted-on = ਜਿਸ ਦਿਨ ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕੀਤੀ
letter-consulted-with = ਤੁਹਾਡੇ ਨਾਲ ਕਿਸ ਨੇ ਗੱਲ ਕੀਤੀ
letter-matter = ਅਸੀਂ ਕਿਸ ਬਾਰੇ ਗੱਲ ਕੀਤੀ

## Whether we are somebody's lawyers

letter-not-represented = ਅਸੀਂ ਤੁਹਾਡੇ ਪ੍ਰਤੀਨਿਧ ਨਹੀਂ ਹਾਂ
letter-not-represented-words = ਅਸੀਂ ਤੁਹਾਡੇ ਵਕੀਲ ਨਹੀਂ ਹਾਂ। ਅਸੀਂ ਇਸ ਮਾਮਲੇ ਵਿੱਚ ਹੋਰ ਕੁਝ ਨਹੀਂ ਕਰਾਂਗੇ।
letter-not-yet = ਅਸੀਂ ਹਾਲੇ ਤੁਹਾਡੇ ਪ੍ਰਤੀਨਿਧ ਨਹੀਂ ਹਾਂ
letter-not-yet-words = ਤੁਹਾਡੇ ਅਤੇ ਸਾਡੇ ਸਮਝੌਤੇ ਉੱਤੇ ਦਸਤਖਤ ਕਰਨ ਤੋਂ ਬਾਅਦ ਹੀ ਅਸੀਂ ਤੁਹਾਡੇ ਵਕੀਲ ਹਾਂ।
letter-reason = ਅਸੀਂ ਹਰ ਪੁੱਛਣ ਵਾਲੇ ਦੀ ਮਦਦ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਇਸਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਤੁਸੀਂ ਕੁਝ ਗਲਤ ਕੀਤਾ।

## Dates

letter-time-limits = ਸਮਾਂ ਘੱਟ ਹੋ ਸਕਦਾ ਹੈ
letter-time-limits-words = ਅਜਿਹੀਆਂ ਤਰੀਕਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ ਜਿਨ੍ਹਾਂ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਕੁਝ ਕਰਨਾ ਪਵੇ। ਕੋਈ ਤਰੀਕ ਲੰਘ ਜਾਵੇ ਤਾਂ ਤੁਸੀਂ ਹੱਕ ਗੁਆ ਸਕਦੇ ਹੋ। ਕਿਰਪਾ ਕਰਕੇ ਹੁਣੇ ਕਦਮ ਚੁੱਕੋ।
letter-date-known = ਤੁਹਾਡੇ ਕਾਗਜ਼ ਉੱਤੇ ਇੱਕ ਤਰੀਕ
letter-date-words = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਉਹ ਕਾਗਜ਼ ਵਕੀਲ ਨੂੰ ਦਿਖਾਓ।

## What everybody is told

letter-others = ਕਿਰਪਾ ਕਰਕੇ ਛੇਤੀ ਕਿਸੇ ਹੋਰ ਵਕੀਲ ਜਾਂ ਕਾਨੂੰਨੀ ਸੰਸਥਾ ਨੂੰ ਪੁੱਛੋ। ਤੁਸੀਂ ਇੱਥੇ ਪੁੱਛ ਸਕਦੇ ਹੋ:
letter-no-opinion = ਇਹ ਚਿੱਠੀ ਨਹੀਂ ਦੱਸਦੀ ਕਿ ਤੁਹਾਡਾ ਕੇਸ ਮਜ਼ਬੂਤ ਹੈ ਜਾਂ ਕਮਜ਼ੋਰ।
letter-papers = ਅਸੀਂ ਇਹ ਕਾਗਜ਼ ਤੁਹਾਨੂੰ ਵਾਪਸ ਦਿੱਤੇ:
letter-papers-none = ਤੁਹਾਡਾ ਕੋਈ ਕਾਗਜ਼ ਸਾਡੇ ਕੋਲ ਨਹੀਂ ਹੈ।
letter-keep = ਜੋ ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ ਉਹ ਅਸੀਂ ਰੱਖਦੇ ਹਾਂ। ਸਾਲਾਂ ਦੀ ਗਿਣਤੀ: { $years }।
letter-complaints = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ ਹੋ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਦੱਸੋ: { $contact }
letter-language = ਅਸੀਂ ਇਹ ਚਿੱਠੀ ਤੁਹਾਨੂੰ ਤੁਹਾਡੀ ਬੋਲੀ ਵਿੱਚ ਪੜ੍ਹ ਕੇ ਸੁਣਾ ਸਕਦੇ ਹਾਂ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
letter-delivery = ਅਸੀਂ ਇਹ ਚਿੱਠੀ ਤੁਹਾਡੇ ਹੱਥ ਵਿੱਚ ਦਿੰਦੇ ਹਾਂ। ਅਸੀਂ ਇਸਨੂੰ ਉੱਥੇ ਹੀ ਭੇਜਦੇ ਹਾਂ ਜਿੱਥੇ ਤੁਸੀਂ ਸੁਰੱਖਿਅਤ ਕਹੋ।
letter-copy = ਅਸੀਂ ਇਸ ਚਿੱਠੀ ਦੀ ਇੱਕ ਕਾਪੀ ਰੱਖਦੇ ਹਾਂ।

## What stands in some of them

letter-accept = ਸਾਨੂੰ ਤੁਹਾਡੀ ਮਦਦ ਕਰਕੇ ਖੁਸ਼ੀ ਹੈ। ਜਦੋਂ ਤੁਸੀਂ ਅਤੇ ਅਸੀਂ ਸਮਝੌਤੇ ਉੱਤੇ ਦਸਤਖਤ ਕਰਦੇ ਹਾਂ, ਅਸੀਂ ਸ਼ੁਰੂ ਕਰਦੇ ਹਾਂ।
letter-next-steps = ਹੁਣ ਤੁਸੀਂ ਕੀ ਕਰੋ:
letter-tell-us = ਕੋਈ ਚਿੱਠੀ ਆਵੇ ਜਾਂ ਘਰ ਬਦਲੋ ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਤੁਰੰਤ ਦੱਸੋ।
letter-we-do = ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਇਹ ਕਰਦੇ ਹਾਂ:
letter-we-do-not = ਅਸੀਂ ਇਹ ਨਹੀਂ ਕਰਦੇ:
letter-advice-only = ਇਹ ਸਲਾਹ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਲਈ ਹੈ। ਇਹ ਉਸ ਉੱਤੇ ਹੈ ਜੋ ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਿਆ।
letter-advice-signed = ਇਹ ਸਲਾਹ ਕਿਸ ਨੇ ਜਾਂਚੀ
letter-no-more = ਇਸ ਸਲਾਹ ਤੋਂ ਬਾਅਦ ਅਸੀਂ ਹੋਰ ਕੁਝ ਨਹੀਂ ਕਰਦੇ, ਜਦੋਂ ਤੱਕ ਅਸੀਂ ਸਮਝੌਤਾ ਨਾ ਕਰੀਏ।
letter-waiting = ਅਸੀਂ ਅੱਜ ਤੁਹਾਡੀ ਮਦਦ ਨਹੀਂ ਕਰ ਸਕਦੇ। ਅਸੀਂ ਤੁਹਾਡਾ ਕੇਸ ਫਿਰ ਦੇਖਾਂਗੇ।
letter-look-again = ਜਿਸ ਦਿਨ ਅਸੀਂ ਫਿਰ ਦੇਖਾਂਗੇ
letter-need = ਕਿਰਪਾ ਕਰਕੇ ਸਾਡੇ ਕੋਲ ਲਿਆਓ ਜਾਂ ਸਾਨੂੰ ਦੱਸੋ:
letter-need-by = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਦਿਨ ਤੱਕ ਆਓ
letter-signed = ਦਫ਼ਤਰ ਵੱਲੋਂ
letter-day = ਦਿਨ
