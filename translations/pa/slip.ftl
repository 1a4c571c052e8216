### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = ਤੁਸੀਂ ਇੱਥੇ ਮਦਦ ਮੰਗ ਸਕਦੇ ਹੋ
slip-call-first = ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ। ਅਸੀਂ ਹਾਲ ਵਿੱਚ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
slip-phone = ਫ਼ੋਨ
slip-address = ਪਤਾ
slip-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
slip-bring = ਨਾਲ ਲੈ ਕੇ ਜਾਓ
slip-bring-always = ਤੁਹਾਡੇ ਕੋਲ ਜੋ ਵੀ ਚਿੱਠੀਆਂ ਅਤੇ ਕਾਗਜ਼ ਹਨ।
slip-not-us = ਇਹ ਕੋਈ ਹੋਰ ਸੰਸਥਾ ਹੈ। ਉਹਨਾਂ ਨੂੰ ਕੀ ਦੱਸਣਾ ਹੈ, ਇਹ ਤੁਸੀਂ ਤੈਅ ਕਰਦੇ ਹੋ।
slip-interpreter = ਤੁਸੀਂ ਦੁਭਾਸ਼ੀਆ ਮੰਗ ਸਕਦੇ ਹੋ।
slip-from = ਇਹ ਕਾਗਜ਼ ਇੱਥੋਂ ਹੈ
slip-come-back = ਜੇ ਉਹ ਮਦਦ ਨਾ ਕਰ ਸਕਣ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਸਾਡੇ ਕੋਲ ਵਾਪਸ ਆਓ।
