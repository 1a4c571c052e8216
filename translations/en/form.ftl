### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = Who is this visit for?
    .help = You can come for yourself or for another person.
form-for-whom-me = For me
form-for-whom-child = For my child
form-for-whom-family = For someone in my family
form-for-whom-other = For someone else

form-adult = Is that person 18 or older?
    .help = If you came for yourself, this is about you.
form-adult-yes = Yes
form-adult-no = No, younger than 18

form-been-here = Have you come to this office before?
    .help = We ask everybody the same questions.
form-been-here-first = This is my first time
form-been-here-case = I have a case here
form-been-here-before = I came before
form-been-here-unsure = I am not sure

form-help-with = What do you need help with?
    .help = Touch up to 3.
form-help-with-citizenship = Citizenship
form-help-with-green-card = Green card
form-help-with-work-permit = Work permit
form-help-with-family = Bring my family
form-help-with-court = Immigration court
form-help-with-asylum = Protection or asylum
form-help-with-travel = Travel document
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = A letter I got
form-help-with-address = Change my address
form-help-with-records = Copies of my records
form-help-with-case = My case here
form-help-with-papers = Drop off or pick up papers
form-help-with-payment = Payment
form-help-with-other = Something else
form-help-with-person = I want to tell a person

form-worried-date = Do you have a paper with a date that worries you?
    .help = For example a letter, a notice or a card.
form-worried-date-yes = Yes
form-worried-date-no = No
form-worried-date-unsure = I am not sure
form-worried-date-person = I want to tell a person

form-paper-kind = What kind of paper is it?
    .help = Touch the one that is most like it.
form-paper-kind-court = Immigration court
form-paper-kind-ice = Check-in with ICE
form-paper-kind-uscis = Appointment with USCIS
form-paper-kind-rfe = Letter that asks for more papers
form-paper-kind-denial = Letter that says no
form-paper-kind-card = Card that ends soon
form-paper-kind-other = Something else

form-paper-date = What date is on the paper?
    .help = Put in what you know. The year alone is fine.

form-held = Is the person you came about being held now?
    .help = For example in a detention center or a jail.
form-held-yes = Yes
form-held-no = No
form-held-person = I want to tell a person

form-private-room = Do you want to talk in a private room first?
    .help = We ask everybody. You do not have to say why.
form-private-room-yes = Yes
form-private-room-no = No

form-staff-gender = Who do you want to talk with?
    .help = We will do our best.
form-staff-gender-woman = A woman
form-staff-gender-man = A man
form-staff-gender-any = Both are fine

form-speak-language = What language do you want to speak today?
    .help = An interpreter is free.
form-speak-language-same = The language of this screen
form-speak-language-en = English
form-speak-language-es = Español (Spanish)
form-speak-language-ar = العربية (Arabic)
form-speak-language-sign = Sign language
form-speak-language-other = Another language

form-call-name = What name should we call you?
    .help = Any name is fine. It will not be on the wall screen.

form-name = What is your name on your papers?
    .help = You can skip this and tell us later.

form-phone = What phone number is safe for us to use?
    .help = Only give a number that nobody else listens to. You can skip this.

form-phone-ok = What may we do with this number?
    .help = Touch all that are safe. If you touch none, we will not use it.
form-phone-ok-call = You may call
form-phone-ok-voice = You may leave a voice message
form-phone-ok-text = You may send a text

form-phone-script = If another person answers, what should we say?
    .help = We will do what you choose here.
form-phone-script-only-me = Ask only for me and say nothing else
form-phone-script-friend = Say that a friend called
form-phone-script-office = You may say the name of the office

form-phone-times = When is it safe to call or write?
    .help = Touch all that are safe.
form-phone-times-morning = Morning
form-phone-times-afternoon = Afternoon
form-phone-times-evening = Evening
form-phone-times-weekend = Weekend
form-phone-times-any = Any time

form-town = What town or ZIP code do you live in?
    .help = Only the town, not the street. You can skip this.

form-needs = Do you need any of these?
    .help = Touch all that you need.
form-needs-wheelchair = Space for a wheelchair
form-needs-hearing = Help with hearing
form-needs-seeing = Help with seeing
form-needs-seat = A place to sit
form-needs-baby = I am with a baby

form-lane-desk = Desk
form-lane-consultation = Consultation

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = This answer does not fit the question. Please try again.
form-fault-choice = Please touch one of the answers on the screen.
form-fault-twice = You touched the same answer two times. Please touch it once.
form-fault-too-many = You can touch up to { $max }. Touch one again to take it away.
form-fault-empty = Nothing is written yet. Please write something, or touch Skip.
form-fault-too-long = This is too long. Please use up to { $max } letters.
form-fault-control = Please use only letters, numbers and spaces.
form-fault-date = This is not a date yet. Please choose at least the year, or touch “I don’t know”.
form-fault-no-such-day = That month does not have this day. Please choose another day.
form-fault-year = Please look at the year again. It can be from { $min } to { $max }.
form-fault-phone-letters = Please use only numbers for the phone.
form-fault-phone-digits = Please check the phone number. It should have 7 to 15 numbers.
