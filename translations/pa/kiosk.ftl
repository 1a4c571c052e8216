### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = ਜੀ ਆਇਆਂ ਨੂੰ
kiosk-welcome-start = ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਛੂਹੋ
kiosk-welcome-fraud = “notario” ਵਕੀਲ ਨਹੀਂ ਹੁੰਦਾ। ਕਾਨੂੰਨੀ ਸਲਾਹ ਲਈ “notario” ਨੂੰ ਪੈਸੇ ਨਾ ਦਿਓ।
kiosk-welcome-wait = ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹਾ ਰੁਕੋ।

## Language

kiosk-language-title = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
kiosk-language-not-here = ਮੇਰੀ ਭਾਸ਼ਾ ਇੱਥੇ ਨਹੀਂ ਹੈ
kiosk-language-here = ਪੰਜਾਬੀ ਲਈ ਇੱਥੇ ਛੂਹੋ
kiosk-language-spoken-title = ਤੁਸੀਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹੋ?
kiosk-language-spoken-line = ਆਪਣੀ ਭਾਸ਼ਾ ਨੂੰ ਛੂਹੋ। ਸਟਾਫ਼ ਤੁਹਾਡੇ ਕੋਲ ਆਵੇਗਾ।
kiosk-language-interpreter = ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਦੁਭਾਸ਼ੀਆ ਲੱਭਾਂਗੇ।
kiosk-language-none-of-these = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਨਹੀਂ

## Notice

kiosk-notice-title = ਅਸੀਂ ਸਰਕਾਰ ਨਹੀਂ ਹਾਂ। ਅਸੀਂ ਇਮੀਗ੍ਰੇਸ਼ਨ ਪੁਲਿਸ ਨਹੀਂ ਹਾਂ।
kiosk-notice-who = ਜੀ ਆਇਆਂ ਨੂੰ। ਅਸੀਂ { $office } ਹਾਂ, ਬਿਨਾਂ ਮੁਨਾਫ਼ੇ ਵਾਲਾ ਕਾਨੂੰਨੀ ਦਫ਼ਤਰ।
kiosk-notice-cost = ਸਾਡੀ ਮਦਦ ਮੁਫ਼ਤ ਜਾਂ ਘੱਟ ਪੈਸਿਆਂ ਵਿੱਚ ਹੈ। ਫ਼ੀਸ ਬਾਰੇ ਸਿਰਫ਼ ਸਾਡਾ ਸਟਾਫ਼ ਦੱਸਦਾ ਹੈ।
kiosk-notice-what = ਇਹ ਸਕ੍ਰੀਨ ਸਿਰਫ਼ ਲਾਈਨ ਵਿੱਚ ਤੁਹਾਡੀ ਥਾਂ ਰੱਖਦੀ ਹੈ। ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ ਦੇ ਸਕਦੀ। ਇਸ ਨੂੰ ਵਰਤਣ ਨਾਲ ਅਸੀਂ ਤੁਹਾਡੇ ਵਕੀਲ ਨਹੀਂ ਬਣ ਜਾਂਦੇ।
kiosk-notice-why = ਅਸੀਂ ਪੁੱਛਦੇ ਹਾਂ ਕਿ ਤੁਹਾਨੂੰ ਕਿਹੜੀ ਮਦਦ ਚਾਹੀਦੀ ਹੈ ਅਤੇ ਤੁਹਾਡੇ ਕਾਗਜ਼ ’ਤੇ ਕਿਹੜੀ ਤਾਰੀਖ਼ ਹੈ, ਤਾਂ ਜੋ ਸਹੀ ਬੰਦਾ ਵੇਲੇ ਸਿਰ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕੇ।
kiosk-notice-choice = ਤੁਸੀਂ ਕੋਈ ਵੀ ਸਵਾਲ ਛੱਡ ਸਕਦੇ ਹੋ। ਤੁਸੀਂ ਇਸ ਦੀ ਥਾਂ ਸਟਾਫ਼ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਦੁਭਾਸ਼ੀਆ ਮੁਫ਼ਤ ਮਿਲ ਸਕਦਾ ਹੈ।
kiosk-notice-private = ਤੁਹਾਡੇ ਜਵਾਬ ਸਿਰਫ਼ ਸਾਡਾ ਸਟਾਫ਼ ਦੇਖੇਗਾ। ਅਸੀਂ ਇਹ ਇਮੀਗ੍ਰੇਸ਼ਨ ਨੂੰ ਜਾਂ ਹੋਰ ਲੋਕਾਂ ਨੂੰ ਨਹੀਂ ਦੱਸਦੇ। ਸਿਰਫ਼ ਤਾਂ ਦੱਸਾਂਗੇ ਜੇ ਤੁਸੀਂ ਲਿਖ ਕੇ ਹਾਂ ਕਹੋ ਜਾਂ ਕਾਨੂੰਨ ਸਾਨੂੰ ਮਜਬੂਰ ਕਰੇ। ਜੇ ਕਦੇ ਇੰਝ ਹੋਇਆ, ਤਾਂ ਜਿੰਨਾ ਕਾਨੂੰਨ ਇਜਾਜ਼ਤ ਦਿੰਦਾ ਹੈ, ਅਸੀਂ ਤੁਹਾਡੀ ਰਾਖੀ ਕਰਾਂਗੇ।
kiosk-notice-erased = ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਆਪਣੀ ਕਹਾਣੀ ਨਾ ਲਿਖੋ। ਪੁਲਿਸ, ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੀਆਂ ਪੁਰਾਣੀਆਂ ਗੱਲਾਂ ਜਾਂ ਹੋਰ ਲੋਕਾਂ ਬਾਰੇ ਵੀ ਨਾ ਲਿਖੋ। ਜੇ ਤੁਸੀਂ ਹੁਣ ਰੁਕ ਜਾਓ, ਤਾਂ ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਟ ਜਾਂਦੇ ਹਨ।
kiosk-notice-contact = ਅਸੀਂ ਤੁਹਾਨੂੰ ਫ਼ੋਨ, ਮੈਸੇਜ ਜਾਂ ਚਿੱਠੀ ਰਾਹੀਂ ਸਿਰਫ਼ ਤਾਂ ਸੰਪਰਕ ਕਰਾਂਗੇ ਜੇ ਤੁਸੀਂ ਕਹੋ ਕਿ ਇਹ ਸੁਰੱਖਿਅਤ ਹੈ।
kiosk-notice-kept = ਜੇ ਤੁਸੀਂ ਨੰਬਰ ਲਵੋ, ਤਾਂ ਅਸੀਂ ਆਪਣੇ ਦਫ਼ਤਰ ਦੇ ਨਿਯਮਾਂ ਮੁਤਾਬਕ ਤੁਹਾਡੇ ਜਵਾਬ ਰੱਖਦੇ ਹਾਂ। ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਦੀ ਕਾਪੀ ਮੰਗ ਸਕਦੇ ਹੋ ਜਾਂ ਮਿਟਾਉਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ।
kiosk-notice-conflict = ਜੇ ਅਸੀਂ ਤੁਹਾਡੇ ਕੇਸ ਵਿੱਚ ਪਹਿਲਾਂ ਹੀ ਕਿਸੇ ਹੋਰ ਦੀ ਮਦਦ ਕਰ ਰਹੇ ਹਾਂ, ਤਾਂ ਸ਼ਾਇਦ ਤੁਹਾਡੀ ਮਦਦ ਨਾ ਕਰ ਸਕੀਏ। ਅਸੀਂ ਕਾਰਨ ਨਹੀਂ ਦੱਸ ਸਕਦੇ।
kiosk-notice-notario = “notario” ਵਕੀਲ ਨਹੀਂ ਹੁੰਦਾ। ਤੁਸੀਂ ਸਾਡਾ ਸਰਟੀਫ਼ਿਕੇਟ ਦੇਖਣ ਲਈ ਕਹਿ ਸਕਦੇ ਹੋ। ਖ਼ਾਲੀ ਫ਼ਾਰਮ ’ਤੇ ਕਦੇ ਦਸਤਖ਼ਤ ਨਾ ਕਰੋ।
kiosk-notice-unhappy = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਤੋਂ ਖ਼ੁਸ਼ ਨਹੀਂ ਹੋ, ਤਾਂ ਇੱਥੇ ਸਟਾਫ਼ ਵਿੱਚੋਂ ਕਿਸੇ ਨੂੰ ਵੀ ਦੱਸੋ।
kiosk-notice-version = ਇਸ ਸੂਚਨਾ ਦਾ ਰੂਪ { $version }, { $date }।
kiosk-notice-accept = ਮੈਨੂੰ ਸਮਝ ਆ ਗਈ
kiosk-notice-person = ਮੈਂ ਸਟਾਫ਼ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ
kiosk-notice-unreviewed = ਇਹ ਲਿਖਤ ਮਸ਼ੀਨ ਨੇ ਅਨੁਵਾਦ ਕੀਤੀ ਹੈ। ਜੇ ਕੋਈ ਗੱਲ ਸਮਝ ਨਾ ਆਵੇ, ਤਾਂ ਸਾਨੂੰ ਪੁੱਛੋ।

## Buttons around a screen

kiosk-back = ਪਿੱਛੇ
kiosk-skip = ਛੱਡੋ
kiosk-continue = ਅੱਗੇ ਚੱਲੋ
kiosk-finish = ਖ਼ਤਮ ਕਰੋ
kiosk-done = ਹੋ ਗਿਆ
kiosk-more = ਹੋਰ
kiosk-previous = ਪਿਛਲਾ
kiosk-call = ਸਟਾਫ਼ ਨੂੰ ਸੱਦੋ
kiosk-erase = ਮਿਟਾਓ
kiosk-hide = ਲੁਕਾਓ
kiosk-hide-back = ਆਪਣੇ ਜਵਾਬਾਂ ’ਤੇ ਵਾਪਸ ਜਾਣ ਲਈ ਛੂਹੋ
kiosk-finish-now = ਹੁਣੇ ਖ਼ਤਮ ਕਰੋ
kiosk-tell = ਸਟਾਫ਼ ਨੂੰ ਦੱਸੋ
kiosk-tell-answer = ਮੈਂ ਸਟਾਫ਼ ਨੂੰ ਦੱਸਣਾ ਹੈ
kiosk-page = ਪੰਨਾ { $page }, ਕੁੱਲ { $of }

## How the screen can help

kiosk-comfort = ਸਕ੍ਰੀਨ ਦੀ ਮਦਦ
kiosk-comfort-title = ਇਹ ਸਕ੍ਰੀਨ ਤੁਹਾਡੀ ਕਿਵੇਂ ਮਦਦ ਕਰੇ?
kiosk-comfort-large = ਅੱਖਰ ਹੋਰ ਵੱਡੇ
kiosk-comfort-contrast = ਰੰਗ ਹੋਰ ਗੂੜ੍ਹੇ
kiosk-comfort-lower = ਸਭ ਕੁਝ ਹੇਠਾਂ ਕਰਕੇ
kiosk-comfort-aloud = ਸਭ ਕੁਝ ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ
kiosk-comfort-louder = ਆਵਾਜ਼ ਉੱਚੀ
kiosk-comfort-quieter = ਆਵਾਜ਼ ਹੌਲੀ
kiosk-comfort-headphones = ਹੋਰ ਲੋਕ ਵੀ ਇਹ ਸੁਣ ਸਕਦੇ ਹਨ। ਹੈੱਡਫ਼ੋਨ ਲਾ ਕੇ ਸਿਰਫ਼ ਤੁਹਾਨੂੰ ਸੁਣੇਗਾ।
kiosk-comfort-on = ਚਾਲੂ
kiosk-comfort-off = ਬੰਦ
kiosk-listen = ਸੁਣੋ
kiosk-listen-stop = ਆਵਾਜ਼ ਰੋਕੋ

## Dates

kiosk-date-year = ਸਾਲ
kiosk-date-month = ਮਹੀਨਾ
kiosk-date-day = ਦਿਨ
kiosk-date-unknown = ਮੈਨੂੰ ਪਤਾ ਨਹੀਂ
kiosk-date-other-year = ਕੋਈ ਹੋਰ ਸਾਲ
kiosk-date-age = ਮੈਨੂੰ ਸਿਰਫ਼ ਉਮਰ ਪਤਾ ਹੈ
kiosk-date-age-title = ਉਮਰ ਕਿੰਨੀ ਹੈ?
kiosk-month-1 = ਜਨਵਰੀ
kiosk-month-2 = ਫ਼ਰਵਰੀ
kiosk-month-3 = ਮਾਰਚ
kiosk-month-4 = ਅਪ੍ਰੈਲ
kiosk-month-5 = ਮਈ
kiosk-month-6 = ਜੂਨ
kiosk-month-7 = ਜੁਲਾਈ
kiosk-month-8 = ਅਗਸਤ
kiosk-month-9 = ਸਤੰਬਰ
kiosk-month-10 = ਅਕਤੂਬਰ
kiosk-month-11 = ਨਵੰਬਰ
kiosk-month-12 = ਦਸੰਬਰ

## Keyboard

kiosk-key-space = ਖ਼ਾਲੀ ਥਾਂ
kiosk-key-backspace = ਇੱਕ ਅੱਖਰ ਮਿਟਾਓ
kiosk-key-clear = ਸਾਰਾ ਮਿਟਾਓ
kiosk-key-shift = ਕੈਪੀਟਲ ਅੱਖਰ
kiosk-key-numbers = ਅੰਕ ਅਤੇ ਨਿਸ਼ਾਨ
kiosk-key-letters = ਅੱਖਰ
kiosk-key-accents = ਨਿਸ਼ਾਨ ਵਾਲੇ ਅੱਖਰ
kiosk-key-plus = ਜੋੜ ਦਾ ਨਿਸ਼ਾਨ
kiosk-key-order = ਵਰਣਮਾਲਾ ਦੀ ਤਰਤੀਬ
kiosk-key-more-letters = ਹੋਰ ਅੱਖਰ
kiosk-key-half-space = ਅੱਧੀ ਖ਼ਾਲੀ ਥਾਂ
kiosk-field-show = ਦਿਖਾਓ
kiosk-field-hide = ਲੁਕਾਓ

## Phone numbers and countries

kiosk-country-code = ਇਹ ਫ਼ੋਨ ਕਿਸ ਦੇਸ਼ ਦਾ ਹੈ?
kiosk-country-other = ਕੋਈ ਹੋਰ ਦੇਸ਼
kiosk-country-none = ਕੋਈ ਦੇਸ਼ ਨਹੀਂ
kiosk-country-search = ਦੇਸ਼ ਦੇ ਨਾਂ ਦੇ ਪਹਿਲੇ ਅੱਖਰ ਲਿਖੋ।
kiosk-country-not-found = ਇਸ ਤਰ੍ਹਾਂ ਕਿਸੇ ਦੇਸ਼ ਦਾ ਨਾਂ ਸ਼ੁਰੂ ਨਹੀਂ ਹੁੰਦਾ। ਇੱਕ ਅੱਖਰ ਮਿਟਾਓ, ਜਾਂ ਪੂਰਾ ਨਾਂ ਲਿਖੋ।

## Lists of several things, such as all trips

kiosk-rows-add = ਇੱਕ ਪਾਓ
kiosk-rows-another = ਇੱਕ ਹੋਰ ਪਾਓ
kiosk-rows-none = ਪਾਉਣ ਲਈ ਕੁਝ ਨਹੀਂ
kiosk-rows-done = ਬੱਸ ਇੰਨਾ ਹੀ
kiosk-rows-remove = ਹਟਾਓ
kiosk-rows-line = ਨੰਬਰ { $at }

## Review

kiosk-review-title = ਆਪਣੇ ਜਵਾਬ ਦੇਖੋ
kiosk-review-help = ਜਵਾਬ ਬਦਲਣ ਲਈ ਉਸ ਨੂੰ ਛੂਹੋ। ਆਪਣਾ ਨੰਬਰ ਲੈਣ ਲਈ “ਖ਼ਤਮ ਕਰੋ” ਨੂੰ ਛੂਹੋ।
kiosk-review-change = ਬਦਲੋ
kiosk-review-skipped = ਛੱਡਿਆ ਗਿਆ

## Ticket

kiosk-ticket-title = ਤੁਹਾਡਾ ਨੰਬਰ
kiosk-ticket-printing = ਤੁਹਾਡੀ ਪਰਚੀ ਛਪ ਰਹੀ ਹੈ।
kiosk-ticket-printed = ਆਪਣੀ ਪਰਚੀ ਲੈ ਲਵੋ।
kiosk-ticket-not-printed = ਕਾਗਜ਼ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਨੰਬਰ ਯਾਦ ਰੱਖੋ।
kiosk-ticket-range = ਲਗਭਗ { $from } ਤੋਂ { $to } ਮਿੰਟ ਉਡੀਕ ਕਰਨੀ ਪਵੇਗੀ।
kiosk-ticket-unsure = ਜੇ ਤੁਹਾਡੀ ਪਰਚੀ ਨਿਕਲੇ, ਤਾਂ ਲੈ ਲਵੋ। ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਨੰਬਰ ਯਾਦ ਰੱਖੋ।
kiosk-ticket-again = ਫਿਰ ਛਾਪੋ
kiosk-ticket-wait = ਕਿਰਪਾ ਕਰਕੇ ਬੈਠ ਜਾਓ।
kiosk-ticket-listen = ਅਸੀਂ ਤੁਹਾਡਾ ਨੰਬਰ ਬੋਲਾਂਗੇ, ਤੁਹਾਡਾ ਨਾਂ ਨਹੀਂ।

## Messages that cover the screen

kiosk-coming-title = ਸਟਾਫ਼ ਆ ਰਿਹਾ ਹੈ
kiosk-coming-line = ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਉਡੀਕ ਕਰੋ। ਅਸੀਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰਾਂਗੇ। ਜੇ ਕੋਈ ਨਾ ਆਵੇ, ਤਾਂ ਡੈਸਕ ’ਤੇ ਜਾਓ।
kiosk-coming-close = ਠੀਕ ਹੈ
kiosk-still-title = ਕੀ ਤੁਸੀਂ ਅਜੇ ਇੱਥੇ ਹੋ?
kiosk-still-line = ਜੇ ਕੋਈ ਸਕ੍ਰੀਨ ਨੂੰ ਨਾ ਛੂਹੇ, ਤਾਂ ਸਭ ਕੁਝ ਮਿਟ ਜਾਂਦਾ ਹੈ।
kiosk-still-here = ਮੈਂ ਅਜੇ ਇੱਥੇ ਹਾਂ
kiosk-ask-erase-title = ਕੀ ਸਭ ਕੁਝ ਮਿਟਾਉਣਾ ਹੈ?
kiosk-ask-erase-line = ਤੁਹਾਡੇ ਜਵਾਬ ਨਹੀਂ ਰਹਿਣਗੇ। ਕੋਈ ਵੀ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਦੇਖੇਗਾ।
kiosk-ask-erase-yes = ਸਭ ਕੁਝ ਮਿਟਾਓ
kiosk-ask-erase-no = ਮੇਰੇ ਜਵਾਬ ਰੱਖੋ
kiosk-erased-title = ਸਭ ਕੁਝ ਮਿਟ ਗਿਆ ਹੈ
kiosk-erased-line = ਕੁਝ ਵੀ ਨਹੀਂ ਰੱਖਿਆ ਗਿਆ। ਤੁਸੀਂ ਕਦੇ ਵੀ ਫਿਰ ਸ਼ੁਰੂ ਕਰ ਸਕਦੇ ਹੋ।

## When no visit can be taken

kiosk-closed-title = ਅਸੀਂ ਹੁਣ ਬੰਦ ਹਾਂ
kiosk-closed-line = ਕਿਰਪਾ ਕਰਕੇ ਉਦੋਂ ਆਓ ਜਦੋਂ ਅਸੀਂ ਖੁੱਲ੍ਹੇ ਹੋਈਏ।
kiosk-closed-opens = ਅਸੀਂ ਫਿਰ ਖੁੱਲ੍ਹਾਂਗੇ: { $when }
kiosk-late-title = ਅੱਜ ਦੇਰ ਹੋ ਗਈ ਹੈ
kiosk-late-line = ਸ਼ਾਇਦ ਅੱਜ ਅਸੀਂ ਤੁਹਾਨੂੰ ਨਾ ਮਿਲ ਸਕੀਏ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਨੰਬਰ ਲੈ ਸਕਦੇ ਹੋ।
kiosk-late-go-on = ਨੰਬਰ ਲਵੋ
kiosk-late-leave = ਕਿਸੇ ਹੋਰ ਦਿਨ ਆਓ
kiosk-late-cut-off = ਲਗਭਗ { $time } ਵਜੇ ਤੋਂ ਬਾਅਦ ਆਉਣ ਵਾਲੇ ਲੋਕਾਂ ਨੂੰ ਸ਼ਾਇਦ ਅੱਜ ਨਾ ਮਿਲ ਸਕੀਏ।
kiosk-late-first = ਕੀ ਅੱਜ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ, ਜਾਂ ਅੱਜ ਦੀ ਤਾਰੀਖ਼ ਵਾਲਾ ਕਾਗਜ਼ ਹੈ? ਜਾਂ ਤੁਹਾਡੀ ਤਾਰੀਖ਼ ਬਹੁਤ ਨੇੜੇ ਹੈ? ਨੰਬਰ ਲਓ: ਤੁਹਾਡੀ ਵਾਰੀ ਦੂਜਿਆਂ ਤੋਂ ਪਹਿਲਾਂ ਆ ਸਕਦੀ ਹੈ।
kiosk-lane-rests = ਇਸ ਤਰ੍ਹਾਂ ਦੀ ਮਦਦ ਲਈ ਅਸੀਂ ਹੁਣ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਬੁਲਾ ਰਹੇ। ਲਗਭਗ { $time } ਵਜੇ ਫਿਰ ਸ਼ੁਰੂ ਕਰਾਂਗੇ। ਤੁਸੀਂ ਹੁਣੇ ਨੰਬਰ ਲੈ ਸਕਦੇ ਹੋ।
kiosk-lane-closed = ਇਸ ਤਰ੍ਹਾਂ ਦੀ ਮਦਦ ਲਈ ਅਸੀਂ ਹੁਣ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਬੁਲਾ ਰਹੇ। ਤੁਸੀਂ ਨੰਬਰ ਲੈ ਸਕਦੇ ਹੋ। ਡੈਸਕ ’ਤੇ ਤੁਹਾਨੂੰ ਹੋਰ ਮਦਦ ਜਾਂ ਹੋਰ ਦਿਨ ਬਾਰੇ ਦੱਸਿਆ ਜਾਵੇਗਾ।
kiosk-full-title = ਅੱਜ ਅਸੀਂ ਹੋਰ ਲੋਕਾਂ ਨੂੰ ਨਹੀਂ ਲੈ ਸਕਦੇ
kiosk-full-line = ਕੀ ਤੁਹਾਡੀ ਤਾਰੀਖ਼ ਬਹੁਤ ਨੇੜੇ ਹੈ? ਕਿਰਪਾ ਕਰਕੇ ਡੈਸਕ ’ਤੇ ਸਟਾਫ਼ ਨੂੰ ਦੱਸੋ।
kiosk-out-of-order-title = ਇਹ ਸਕ੍ਰੀਨ ਹੁਣ ਨਹੀਂ ਚੱਲ ਰਹੀ
kiosk-out-of-order-line = ਕਿਰਪਾ ਕਰਕੇ ਡੈਸਕ ਤੋਂ ਕਾਗਜ਼ ਵਾਲਾ ਫ਼ਾਰਮ ਲਵੋ।

## A young person who came alone

kiosk-minor-title = ਸਟਾਫ਼ ਤੁਹਾਡੇ ਕੋਲ ਆ ਰਿਹਾ ਹੈ
kiosk-minor-line = ਤੁਹਾਨੂੰ ਹੁਣ ਕੋਈ ਜਵਾਬ ਦੇਣ ਦੀ ਲੋੜ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਉਡੀਕ ਕਰੋ। ਜੇ ਕੋਈ ਨਾ ਆਵੇ, ਤਾਂ ਡੈਸਕ ’ਤੇ ਜਾਓ।

## Parts of a name

kiosk-name-given = ਪਹਿਲਾ ਨਾਂ
kiosk-name-family = ਪਿਛਲਾ ਨਾਂ (ਗੋਤ)
kiosk-name-second-family = ਦੂਜਾ ਪਿਛਲਾ ਨਾਂ

## Said by the visit itself

kiosk-notice-who-unnamed = ਜੀ ਆਇਆਂ ਨੂੰ। ਅਸੀਂ ਬਿਨਾਂ ਮੁਨਾਫ਼ੇ ਵਾਲਾ ਕਾਨੂੰਨੀ ਦਫ਼ਤਰ ਹਾਂ।
kiosk-fault-offer = ਤੁਸੀਂ “ਸਟਾਫ਼ ਨੂੰ ਸੱਦੋ” ਨੂੰ ਵੀ ਛੂਹ ਸਕਦੇ ਹੋ। ਅਸੀਂ ਤੁਹਾਡੀ ਮਦਦ ਕਰਾਂਗੇ।
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
kiosk-review-both = { $own } ({ $common })
kiosk-review-age = { $age } ਸਾਲ ਦੀ ਉਮਰ
kiosk-review-rows = { $count ->
    [one] { $count } ਪਾਇਆ ਗਿਆ
   *[other] { $count } ਪਾਏ ਗਏ
}
