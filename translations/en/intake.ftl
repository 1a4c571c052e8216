### Intakes as staff see them: the list, one intake, and the words for what a visitor said.

intake-title = Intakes
intake-title-one = Intake { $label }
intake-none = No intake has come yet. Intakes appear here as soon as a visitor has finished at a kiosk.
intake-list-locked = Only numbers and times are shown, because the office is locked. Ask a keyholder to sign in to see the rest.
intake-older = Older intakes
intake-number = Number
intake-arrived = Arrived
intake-received = Reached the office
intake-name = Call name
intake-language = Language
intake-lane = Lane
intake-urgency = Urgency
intake-kiosk = Kiosk
intake-unopenable = cannot be opened
intake-read-in = Read in
intake-notice = Privacy notice
intake-notice-accepted = read on (version { $version })
intake-notice-person = asked to talk to a person (version { $version })
intake-superseded = Replaced by a later record
intake-private-form = Private form
intake-private-form-open = Open the private form
intake-private-form-waits = A code was made and waits to be put in, until
intake-private-form-opened = The private form was opened at { $kiosk }, at
intake-private-form-parts = { $count } of { $of } parts are here.
intake-private-form-finished = Finished
intake-private-form-notice = Notice of the private form
intake-part-queue = For reception
intake-part-general = Answers
intake-part-restricted = Restricted answers
intake-not-for-your-role = Not for your role. If you need this for your work, ask your director.
intake-no-key-yet = Your role includes this, but you have no key yet. Another keyholder must sign in first; then sign out and in again.
intake-restricted-means = Read these only when your work needs it. That you did is recorded.
intake-restricted-open = Open the restricted answers
intake-no-answers = Nothing was answered here.
intake-date-unknown = does not know
intake-name-given = Given names:
intake-name-family = Family name:
intake-name-family-second = Second family name:
intake-work = Work on this intake
intake-back = All intakes
intake-back-to-intake = Back to the intake
intake-damaged-suite = This part was sealed by a newer kiosk. It is safe. Update the back office to read it.
intake-damaged-key = This part was sealed to a key that this office does not hold. It is safe. Restore the newest keys file to read it.
intake-damaged-broken = The seal of this part is broken: it was altered or damaged. It is kept. Ask the visitor again.
intake-damaged-content = This part was opened but makes no sense to this version. It is kept. Update the back office to read it.

## What a visitor said, in the short words of a list

intake-colour-red = RED
intake-colour-orange = ORANGE
intake-colour-yellow = YELLOW
intake-colour-green = GREEN
intake-colour-blue = BLUE
intake-colour-none = –
intake-reason-held = Someone is being held
intake-reason-help-now = Needs help now: a doctor, the police, a safe place
intake-reason-minor-alone = A minor who came alone
intake-reason-hearing-soon = Hearing or check-in within 7 days
intake-reason-hearing-missed = Hearing or check-in missed
intake-reason-answer-due = An answer is due within 10 days
intake-reason-held-to-tell = May be held: wants to tell a person
intake-reason-minor-maybe = May be a minor who came alone
intake-reason-date-to-tell = May have a deadline: wants to tell a person
intake-reason-date-passed = The date on the paper has passed
intake-reason-date-this-month = A date within 30 days
intake-reason-card-ending = A card ends within 60 days
intake-reason-court-date-unknown = Court paper without a known date
intake-reason-desk-errand = Errand at the desk
intake-reason-everything-else = Normal queue
intake-reason-other = See the intake for the reason
intake-speaks = speaks { $language }
intake-speaks-sign = sign language
intake-speaks-other = another language
intake-speaks-tells = wants to tell a person what they speak
intake-private-room = Wants to talk in a private room first
intake-private-room-short = PR
intake-asks-person = answered nothing: talk to a person
intake-prefers-woman = with a woman
intake-prefers-man = with a man
intake-prefers-tells = wants to say with whom they talk
intake-need-wheelchair = wheelchair
intake-need-hearing = hearing
intake-need-seeing = seeing
intake-need-seat = seat
intake-need-baby = baby
intake-need-tells = wants to tell a person what they need

intake-event-opened = Records opened
intake-event-unopenable = Record cannot be opened
intake-event-read = Intake read
intake-event-list-read = List with names looked at

## Answers

intake-answer-none = Nothing to add
intake-answer-no-unless-said = Not answered: take it as no.
intake-answer-unless-said = Not answered: take it as “{ $choice }”.
intake-answer-unsaid = Not answered.
intake-careful-locked = Locked: do not write to it.
intake-careful-seen = Others may see it: ask before you write.
intake-careful-mention = Do not mention this office.
intake-answer-tell = wants to tell a person
intake-answer-age = { $age } years old on { $day }
intake-days =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
intake-days-between = from { $fewest } to { $days ->
        [one] 1 day
       *[other] { $days } days
    }
intake-days-backwards = the second date is before the first: ask again
intake-answer-more = more than { $number }
intake-answer-no-country = no country
intake-income-le125 = up to 125 % of the poverty guideline
intake-income-le200 = 125 to 200 % of the poverty guideline
intake-income-le300 = 200 to 300 % of the poverty guideline
intake-income-more = more than 300 % of the poverty guideline
intake-income-unsure = does not know
intake-income-private = does not want to say

intake-matter-parties = People in this matter
intake-matter-nobody = Nobody has been confirmed yet. Confirm the person who came, face to face, and everybody whose name matters: family, petitioner, employer, whoever stands against them.
intake-matter-named = Named in the answers
intake-matter-named-help = What was told to a screen is a proposal. Confirm each name with the person before you take it over; nothing on record is changed by it.
intake-matter-alike = On record already, perhaps the same person:
intake-matter-this = This is the person
intake-matter-new = Put on record as somebody new
intake-matter-add = Add somebody
intake-matter-role = What they are in this matter
intake-matter-remove = Take out of this matter
intake-matter-open = Confirm and add people
intake-matter-check = Conflict check

intake-contacts = How they may be reached
intake-contacts-none = Nothing was told of how the person may be reached.
intake-contacts-help = Confirm each with the person, alone, before you take it on record. What is on record already stays as it is.
intake-contacts-nobody = First say who the person is.
intake-contacts-there = On record already.
intake-contacts-take = Confirmed: take on record for
