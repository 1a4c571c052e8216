### The frame around every page of the back office.

web-product = Antesala
web-skip = Skip to the content
web-rooms = Rooms of the office
web-language = Language
web-language-use = Use this language
web-sign-out = Sign out
web-locked = Locked
    .help = Content cannot be read until a keyholder signs in. Intakes are received and numbers can be called.
web-open = Open
    .help = A keyholder has signed in: content can be read by those whose role includes it.
web-lock-now = Lock now
web-stale = The connection is lost. What you see may be out of date; it will be fetched again by itself.
web-keys = Keys on this page
web-close = Close
web-corrections = Please correct this
