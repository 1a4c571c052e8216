### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = Your number
# How many people are called before this one.
phone-ahead = { $count ->
    [one] { $count } person is before you.
   *[other] { $count } people are before you.
}
phone-range = The wait is about { $from } to { $to } minutes.
phone-next = You are next. Please stay near.
# One or two people are before this one.
phone-soon = Your turn comes soon. Please stay near.
phone-called = Please go to window { $window } now.
# Where the place has a name of its own, as a room or a station of a workshop.
phone-go = Please go now to: { $place }.
phone-missed = We called you and you did not come. Please go to the desk.
phone-with-us = You are with us now.
phone-hold = You can come back at { $time }. We keep your place.
phone-ended = Your visit is over.
phone-gone = This page has ended. Please ask at the desk.
phone-trouble = We cannot show your number at this moment. This page looks again by itself. You can always ask at the desk.
phone-late = We may not be able to see you today. Please ask at the desk.
phone-order = Some people have an appointment or an urgent date. They may go before you.
phone-updated = As of { $time }
phone-again = Look again
phone-no-name = This page never shows your name.
phone-unreviewed = A machine translated this text. If something is not clear, please ask us.
