### The frame around every page of the back office.

web-product = Antesala
web-skip = Skip to the content
web-rooms = Rooms of the office
web-language = Language
web-language-use = Use this language
web-sign-out = Sign out
web-locked = Locked
    .help = Content cannot be read until a keyholder signs in. Intakes are received and numbers can be called.
web-open = Records unlocked
    .help = A keyholder has signed in: content can be read by those whose role includes it.
web-lock-now = Lock now
web-stale = The connection is lost. What you see may be out of date; it will be fetched again by itself.
web-stale-typing = This list is not renewed while somebody types in it. Leave the field to see what is new.
web-unlock = Sign in again to unlock
web-keys-hint = Press ? to see the keys of a page.
web-keys = Keys on this page
web-keys-on = Use these keys in this browser
web-do-it = Do it now
web-close = Close
web-saved = Saved at { $time }.
web-corrections = Please correct this

web-about = About this office’s connection
web-about-lead = Browsers ask whether they may trust this office until its certificate is installed once on the computer.
web-about-fingerprint = Before you install it, compare this fingerprint with the one the person at the server reads to you. It must be the same to the last digit.
web-about-download = Download the certificate
web-about-none = This server shows no certificate of its own to install.
