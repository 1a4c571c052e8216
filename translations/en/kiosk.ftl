### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = Welcome
kiosk-welcome-wait = One moment, please.
kiosk-welcome-start = Touch to start
# "Notario" stays Spanish in every language: it is the word on the signs of the people it warns of.
kiosk-welcome-fraud = A “notario” is not a lawyer. Do not pay a notario for legal advice.

## Language

kiosk-language-title = Choose your language
kiosk-language-not-here = My language is not here
# Said aloud, and shown small, on the tile of this very language: each language names itself here.
kiosk-language-here = Touch here for English
kiosk-language-spoken-title = Which language do you speak?
kiosk-language-spoken-line = Touch your language. A person will come to you.
kiosk-language-interpreter = We will find an interpreter for you.
kiosk-language-none-of-these = None of these

## Notice

kiosk-notice-title = We are not the government. We are not immigration police.
kiosk-notice-who = Welcome. We are { $office }, a non-profit legal office.
kiosk-notice-cost = Our help is free or low cost. Only our staff explain fees.
kiosk-notice-what = This screen only gives you a place in line. It cannot give legal advice. Using it does not make us your lawyer.
kiosk-notice-why = We ask what help you need and the date on your paper. Then the right person can help you in time.
kiosk-notice-choice = You can skip any question. You can talk to a person instead. A free interpreter is available.
kiosk-notice-private = Only our staff will see your answers. We do not share them with immigration or with other people unless you say yes in writing or the law makes us. If so, we will protect you as much as the law allows.
kiosk-notice-erased = Please do not write your story here. Please do not write about police, immigration history or other people. If you stop now, your answers are erased.
kiosk-notice-contact = We call, text or write only if you say it is safe.
kiosk-notice-kept = If you take a number, we keep your answers under our rules. You can ask us for a copy or to erase them.
kiosk-notice-conflict = We may already help someone else in your case. Then we may not be able to help you. We cannot tell you why.
kiosk-notice-notario = A “notario” is not a lawyer. You may ask to see our certificate. Never sign a blank form.
kiosk-notice-unhappy = If you are not happy with us, please tell any person here.
# $version is a number, $date the day since when the notice says this.
kiosk-notice-version = Version { $version } of this notice, { $date }.
kiosk-notice-accept = I understand
kiosk-notice-person = I want to talk to a person
kiosk-notice-unreviewed = A machine translated this text. If something is not clear, please ask us.

## Buttons around a screen

kiosk-back = Back
kiosk-skip = Skip
kiosk-continue = Continue
kiosk-finish = Finish
kiosk-done = Done
kiosk-more = More
kiosk-previous = Previous
kiosk-call = Call a person
kiosk-erase = Erase
kiosk-hide = Hide
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Touch to go back to your answers
kiosk-finish-now = Finish now
kiosk-tell = Tell a person
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = I will tell a person
kiosk-page = Page { $page } of { $of }

## How the screen can help

kiosk-comfort = Help with the screen
kiosk-comfort-title = How can this screen help you?
kiosk-comfort-large = Bigger letters
kiosk-comfort-contrast = Stronger colors
kiosk-comfort-lower = Everything lower down
kiosk-comfort-aloud = Read everything to me
kiosk-comfort-louder = Louder
kiosk-comfort-quieter = Quieter
kiosk-comfort-headphones = Other people can hear this. With headphones only you hear it.
kiosk-comfort-on = On
kiosk-comfort-off = Off
kiosk-listen = Listen
kiosk-listen-stop = Stop the voice

## Dates

kiosk-date-year = Year
kiosk-date-month = Month
kiosk-date-day = Day
kiosk-date-unknown = I don’t know
kiosk-date-other-year = Another year
kiosk-date-age = I know only the age
kiosk-date-age-title = How old?
kiosk-month-1 = January
kiosk-month-2 = February
kiosk-month-3 = March
kiosk-month-4 = April
kiosk-month-5 = May
kiosk-month-6 = June
kiosk-month-7 = July
kiosk-month-8 = August
kiosk-month-9 = September
kiosk-month-10 = October
kiosk-month-11 = November
kiosk-month-12 = December

## Keyboard

kiosk-key-space = Space
kiosk-key-backspace = Delete one letter
kiosk-key-clear = Clear
kiosk-key-shift = Capital letters
kiosk-key-numbers = Numbers and signs
kiosk-key-letters = Letters
kiosk-key-accents = Letters with accents
kiosk-key-plus = Plus sign
kiosk-key-order = ABC order
kiosk-key-more-letters = More letters
kiosk-key-half-space = Half space
kiosk-field-show = Show
kiosk-field-hide = Hide

## Phone numbers and countries

kiosk-country-code = Which country is this phone from?
kiosk-country-other = Another country
kiosk-country-none = No country
kiosk-country-search = Write the first letters of the country.
kiosk-country-not-found = No country begins like this. Delete a letter, or write the name in full.

## Lists of several things, such as all trips

kiosk-rows-add = Add one
kiosk-rows-another = Add another
kiosk-rows-none = There is nothing to add
kiosk-rows-done = That is all
kiosk-rows-remove = Remove
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = Number { $at }

## Review

kiosk-review-title = Look at your answers
kiosk-review-help = Touch an answer to change it. Touch “Finish” to get your number.
kiosk-review-change = Change
kiosk-review-skipped = Skipped

## Ticket

kiosk-ticket-title = Your number
kiosk-ticket-printing = Your paper is being printed.
kiosk-ticket-printed = Take your paper.
kiosk-ticket-not-printed = There is no paper. Please remember your number.
kiosk-ticket-range = The wait is about { $from } to { $to } minutes.
kiosk-ticket-unsure = If your paper comes, take it. Please remember your number.
kiosk-ticket-again = Print it again
kiosk-ticket-wait = Please sit down.
kiosk-ticket-listen = We will call your number, not your name.

## Messages that cover the screen

kiosk-coming-title = Someone is coming
kiosk-coming-line = Please wait here. We will help you. If nobody comes, please go to the desk.
kiosk-coming-close = All right
kiosk-still-title = Are you still there?
kiosk-still-line = If nobody touches the screen, everything is erased.
kiosk-still-here = I am still here
kiosk-ask-erase-title = Erase everything?
kiosk-ask-erase-line = Your answers will be gone. Nobody will see them.
kiosk-ask-erase-yes = Erase everything
kiosk-ask-erase-no = Keep my answers
kiosk-erased-title = Everything is erased
kiosk-erased-line = Nothing was kept. You can start again at any time.

## When no visit can be taken

kiosk-closed-title = We are closed now
kiosk-closed-line = Please come back when we are open.
# $when is a day and a time.
kiosk-closed-opens = We open again: { $when }
kiosk-late-title = It is late for today
kiosk-late-line = We may not be able to see you today. You can still take a number.
kiosk-late-go-on = Take a number
kiosk-late-leave = Come another day
kiosk-late-cut-off = People who come after about { $time } will probably not be seen today.
kiosk-late-first = Do you have an appointment, or a dated paper for today? Or is your date very soon? Take a number: you may go before others.
kiosk-lane-rests = We call nobody for this kind of help now. We go on at about { $time }. You can take a number now.
kiosk-lane-closed = We call nobody for this kind of help now. You can take a number. The desk will tell you about other help or another day.
kiosk-full-title = We cannot take more people today
kiosk-full-line = Is your date very soon? Please tell a person at the desk.
kiosk-out-of-order-title = This screen is resting
kiosk-out-of-order-line = Please take a paper form at the desk.

## A young person who came alone

kiosk-minor-title = A person is coming to you
kiosk-minor-line = You can stop answering now. Please wait here. If nobody comes, go to the desk.

## Parts of a name

kiosk-name-given = First name
kiosk-name-family = Family name
kiosk-name-second-family = Second family name

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Welcome. We are a non-profit legal office.
# Follows the second fault at the same question.
kiosk-fault-offer = You can also touch “Call a person” and we will help you.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $month } { $day }, { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = { $age } years old
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } added
   *[other] { $count } added
}
