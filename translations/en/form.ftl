### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = Who is this visit for?
    .help = You can come for yourself or for another person.
form-for-whom-me = For me
form-for-whom-child = For my child
form-for-whom-family = For someone in my family
form-for-whom-other = For someone else

form-adult = Is that person 18 or older?
    .help = This is about the person who needs our help.
form-adult-yes = Yes
form-adult-no = No, younger than 18
form-adult-self = Are you 18 or older?

form-helper-name = You are helping another person. What is your own first name?
    .help = We keep your name apart from that person. You can skip this.

form-been-here = Have you come to this office before?
    .help = We ask everybody the same questions.
form-been-here-first = This is my first time
form-been-here-case = I have a case here
form-been-here-before = I came before
form-been-here-unsure = I am not sure

form-appointment = Do you have an appointment today?
    .help = An appointment is a time we agreed with you before.
form-appointment-yes = Yes
form-appointment-no = No

form-appointment-code = What is the code of your appointment?
    .help = It has 4 numbers and is on your appointment card. You can skip this.

form-appointment-time = What time is your appointment?
    .help = Touch the time nearest to it. You can skip this.

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
form-held-self = Did you come about someone who is being held now?
    .help = For example in a detention center or a jail.

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
form-speak-language-sign = Sign language
form-speak-language-other = Another language

form-reads = Can you read this language well?
    .help = This means the language of this screen. We can also read to you.
form-reads-yes = Yes
form-reads-little = A little
form-reads-no = No

form-call-name = What name should we call you?
    .help = Any name is fine. It will not be on the wall screen.

form-name = What is your name on your papers?
    .help = You can skip this and tell us later.
form-name-other = What is that person’s name on their papers?
    .help = You can skip this and tell us later.

form-name-latin = How is your name written in ABC letters?
    .help = As on your passport or papers, if you know it. You can skip this.
form-name-latin-other = How is that person’s name written in ABC letters?
    .help = You can skip this and tell us later.

form-birth-year = What year were you born?
    .help = Only the year. You can skip this.
form-birth-year-other = What year was that person born?
    .help = Only the year. You can skip this.

form-phone = What phone number is safe for us to use?
    .help = Only give a number that nobody else listens to. You can skip this.

form-phone-whose = Whose phone is it?
    .help = So that we know who may answer.
form-phone-whose-mine = My cell phone
form-phone-whose-home = Home phone
form-phone-whose-work = Work phone
form-phone-whose-other = Another person’s phone

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

form-email = What is your e-mail address, if it is safe?
    .help = Only give an address that nobody else reads. You can skip this.

form-email-shared = Does another person read this e-mail?
    .help = If someone else reads it, we will not write to it.
form-email-shared-yes = Yes
form-email-shared-no = No
form-email-shared-unsure = I am not sure

form-letters = May we send letters to your home?
    .help = We send nothing if you touch No.
form-letters-no = No
form-letters-yes = Yes
form-letters-other = Use another address. I want to tell a person.

form-town = What town or ZIP code do you live in?
    .help = Only the town, not the street. You can skip this.

form-friend = Is there a relative or friend we may call?
    .help = Only if we cannot reach you. You can skip this.
form-friend-name = What is that person’s first name?
form-friend-phone = What is that person’s phone number?
form-friend-knows = Does that person know that you are here?
form-friend-knows-yes = Yes
form-friend-knows-no = No

form-household = How many people live together and share money?
    .help = Count yourself and the children.
# The last tile after 1 to 8.
form-count-more = More than { $number }

form-income = About how much money does your household get each month?
    .help = Before taxes, all people together. It helps us find free help.
# $amount is a sum of money such as $2,500.
form-income-up-to = Up to { $amount } a month
form-income-between = { $from } to { $to } a month
form-income-more = More than { $amount } a month
form-income-unsure = I don’t know
form-income-private = I do not want to say

form-papers = Did you bring papers today?
    .help = Keep them with you. A person will look at them in private.
form-papers-yes = Yes
form-papers-no = No

form-source = How did you hear about us?
    .help = You can skip this.
form-source-friend = A friend or my family
form-source-community = A church or community group
form-source-court = A court or an office
form-source-school = A school or a doctor
form-source-internet = The internet, radio or TV
form-source-other = Another way

form-needs = Do you need any of these?
    .help = Touch all that you need.
form-needs-wheelchair = Space for a wheelchair
form-needs-hearing = Help with hearing
form-needs-seeing = Help with seeing
form-needs-seat = A place to sit
form-needs-baby = I am with a baby

## Answers that many questions share

form-yes = Yes
form-no = No
form-unsure = I am not sure
form-none = None of these
form-other = Something else
form-person = I want to tell a person

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
form-fault-date-month = This is not a date yet. Please choose the month too, or touch “I don’t know”.
form-fault-year = Please look at the year again. It can be from { $min } to { $max }.
form-fault-phone-letters = Please use only numbers for the phone.
form-fault-phone-digits = Please check the phone number. It should have 7 to 15 numbers.
form-fault-phone-country = This number does not fit the country. Please check the number and the country.
form-fault-phone-area = Please put in the whole number, with its area code.
form-fault-email = Please check the e-mail address. It needs an @ and a dot, like name@example.com.
form-fault-number = Please choose a number from { $min } to { $max }.
form-fault-future = This day has not come yet. Please check the date.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = { $month } has { $days } days that year. Please choose another day.
form-fault-code = This number does not look right. Please look at your paper again, or skip.
form-fault-code-a-number = An A-Number is the letter A and 7 to 9 numbers. Please look again, or skip.
form-fault-code-receipt = A receipt number has 3 letters and 10 numbers. Please look again, or skip.
form-fault-rows-full = There is no room for more here. Please tell a person the rest.
