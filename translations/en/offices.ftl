### The page on which the office says its own facts.

offices-title = Office
offices-lead = These facts go to every kiosk with its next question, within a minute or two.
offices-door = Door
offices-door-open = Open
offices-door-late = Open, but late
offices-door-full = Full today
offices-door-closed = Closed
offices-facts = Facts of the office
offices-line = Line on tickets and screens
    .help = The office's own words, up to 40 characters. Leave it empty for neutral tickets that name neither the office nor its work.
offices-neutral-paper = Tickets on paper
    .help = Others at home may find the paper. A neutral one names neither the office nor its work, also when the screens do.
offices-neutral-paper-no = With the line of the office
offices-neutral-paper-yes = Neutral
offices-time-zone = Time zone
    .help = Times on tickets and pages are in this zone, and the day begins there.
offices-languages = Languages for visitors
offices-languages-help = Give each language its place. Kiosks and the waiting-room display offer them in this order.
offices-language-not-offered = not offered
offices-review-source = written by the makers of this program
offices-review-machine = translated by a machine, not reviewed by anybody
offices-review-person = reviewed by { $by } on { $on }
offices-save = Save

## What the kiosks say and ask

offices-screens = What the kiosks say and ask
offices-opens-at = We open again
    .help = Shown in each language on closed kiosks, as the office’s clocks show it. Leave it empty when nobody knows.
offices-closed-words = Your own words at the closed door
offices-closed-words-help = Up to { $max } characters in each language, such as “Call 555-0100 for help today.” Where nothing stands, the kiosk says its own words.
offices-wait-from = The wait now, from (minutes)
    .help = Kiosks show it before a visitor takes a number, and on the paper. Leave both empty to show none. An hour later they stop; then enter it anew.
offices-wait-to = The wait now, to (minutes)
offices-idle = Seconds without a touch before a visitor is asked whether they are still there
    .help = From 60 to 180. They then have 30 seconds to say so, as often as they like.
offices-path = How much is asked
offices-path-express = only what decides how urgent it is (not whether a child came alone)
offices-path-full = everything
offices-when-full = When the day has no room for more visitors, as it is reckoned
    .help = Kiosks say so before somebody takes a number. A person decides.
offices-when-full-tell = kiosks say so and give a number all the same
offices-when-full-turn-away = kiosks give no more numbers and send visitors to the desk
offices-screens-save = Save what the kiosks say

offices-refused-line-too-long = This line does not fit a ticket. Use up to { $max } characters.
offices-refused-line-control = This line has characters that cannot be printed. Type it anew with letters, digits and spaces.
offices-refused-time-zone = There is no such time zone. Choose one from the list.
offices-refused-no-language = At least one language must be offered. Give one of them a place.
offices-refused-words-too-long = These words do not fit the screen. Use up to { $max } characters.
offices-refused-changed = A colleague has saved something else since you opened this page. What you typed stands here still: compare it with the page opened anew in another window. Saving once more replaces what they saved.
offices-refused-moment = There is no such moment on the office’s clocks. Choose a day and a time.
offices-refused-wait = A wait goes from fewer minutes to more, up to 600. Fill in both fields, or neither.
offices-refused-idle = A visitor needs between { $min } and { $max } seconds.

offices-event-born = The office began
offices-event-saved = Facts of the office changed
offices-event-door = Door set
offices-event-screens-saved = What the kiosks say and ask was changed

## Languages nobody has reviewed

offices-unreviewed = Languages whose notice nobody has approved
    .help = Staff approve the privacy notice of a language under Words.
offices-unreviewed-yes = Offer them too
offices-unreviewed-no = Do not offer them
offices-unreviewed-warning = A machine made these translations, and it makes mistakes. Visitors may misunderstand the privacy notice or a question. Kiosks say so and show the notice in English too.
offices-public-address = Public address for visitors’ telephones
    .help = Such as https://numbers.example.org. Leave it empty if telephones cannot reach the office: the code on the ticket is then only for the scanner at the desk. Only /t/ and /assets/ need to be reachable from outside.
offices-refused-address = Write the address like https://numbers.example.org, without a path and with at most 60 characters, or leave it empty.
