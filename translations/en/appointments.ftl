### Appointments: who comes when, under which code name, and what came of it.

appointments-title = Appointments
appointments-locked = The office is locked: only times and code names are shown. You can note who comes and cancel; to book, ask a keyholder to sign in.
appointments-unreadable-why = Who comes here cannot be read: its key is missing. The time, the code name and the code still hold. Tell whoever looks after the server to restore the newest keys.db.
appointments-ways = Pages about appointments
appointments-back = Back to the appointments
appointments-back-to-one = Back to the appointment
appointments-retire = No longer use
appointments-use-again = Use again
appointments-save = Save
appointments-today = today
appointments-days = Other days
appointments-day-before = Day before
appointments-day-after = Day after
appointments-none = Nobody has an appointment on this day. Choose a time in the calendar to book one.
appointments-late = late
appointments-unreadable = name cannot be read
appointments-urgent = urgent
appointments-undo = Undo

## Columns and facts

appointments-time = Time
appointments-when = When
appointments-who = Who
appointments-how = How
appointments-say = What to say
appointments-state = State
appointments-type = Type
appointments-needs = Language and needs
appointments-room = Room
appointments-actions = What to do
appointments-for = For
appointments-places = Places
appointments-name = Name
appointments-name-of = Name of { $name }
appointments-rename = Rename
appointments-rename-this = Rename { $name }
appointments-retired = No longer used
appointments-day = Day
appointments-from = From
appointments-to = To
appointments-yes = Yes
appointments-no = No
appointments-minutes = { $minutes } min

## One appointment

appointments-one = Appointment
appointments-state-booked = Booked
appointments-state-confirmed = Confirmed
appointments-state-here = Here
appointments-state-no-show = Did not come
appointments-state-cancelled = Cancelled
appointments-state-moved = Moved
appointments-moved-to = see the new time
appointments-check-in = Is here
appointments-check-in-this = { $name } is here
appointments-not-here = Was not here
appointments-confirm = Confirmed by the visitor
appointments-no-show = Did not come
appointments-no-show-this = { $name } did not come
appointments-cancel = Cancel
appointments-cancel-this = Cancel { $name }
appointments-cancel-why = Why it does not take place
appointments-reason-person = the visitor asked for it
appointments-reason-office = the office cannot keep it
appointments-reason-mistake = entered by mistake
appointments-reason-undone = moving it was undone
appointments-move = Move
appointments-move-lead = Choose another time for { $name }. The old place becomes free, and the card gets another code.
appointments-move-none = There is no other free time of this type in this week. Look at another week, or have more times made.
appointments-move-here = Move to { $at }
appointments-move-here-urgent = Urgent: move to { $at }
appointments-done-confirmed = { $name } is confirmed.
appointments-done-here = { $name } is here.
appointments-done-no-show = { $name } did not come.
appointments-done-cancelled = { $name } is cancelled.
appointments-done-moved = { $name } was moved.

## Booking

appointments-book = Book
appointments-book-one = Book
appointments-book-at = Book at { $at }
appointments-book-locked = The office is locked, and what you type here must be sealed. Ask a keyholder to sign in, then book.
appointments-book-instead = Another time
appointments-call-name = Name to call
    .help = As the visitor wants to be called. It is sealed; others see the code name.
appointments-reads = Language the visitor reads
appointments-interpreter = Interpreter
appointments-urgency = How urgent
    .help = Some places are kept for urgent matters (RED or ORANGE) until a day before.
appointments-urgency-ordinary = Not urgent
appointments-urgency-urgent = Urgent (RED or ORANGE)
appointments-reach = How we may reach the visitor
appointments-reach-help = Ask for each way whether it is safe. Tick only what the visitor said yes to; nothing else is kept.
appointments-reach-none = The visitor has not said yes to any way. We do not contact them.
appointments-reach-change = Change how we may reach the visitor
appointments-reach-lead = Say anew how { $name } may be reached. What is not ticked is not kept, and nobody is reminded that way any more.
appointments-said-yes = said yes on { $on }
appointments-channel-call = Call
appointments-channel-voicemail = Voice message
appointments-channel-text = Text message
appointments-channel-email = E-mail
appointments-channel-letter = Letter
appointments-phone = Phone number
    .help = Only for calls, voice messages and text messages that are ticked above.
appointments-email = E-mail address
appointments-address = Postal address

## The card

appointments-card = Appointment card
appointments-card-print = Print this page: only the card is printed. It names neither the visitor nor the service.
appointments-card-english = There are no words in { $language } for the card yet, so it is in English. Explain it to the visitor.

## The week

appointments-week = Calendar
appointments-week-lead = The times of a week and how many places are free. Press “Book” at a time.
appointments-weeks = Other weeks
appointments-week-before = Week before
appointments-week-this = This week
appointments-week-after = Week after
appointments-week-none = There are no times in this week. Somebody who looks after appointments can make some.
appointments-places-taken = { $taken } of { $all } taken
appointments-slot-free = Free
appointments-slot-held = Only urgent matters
appointments-slot-full = Full
appointments-slot-closed = Closed
appointments-slot-past = Over
appointments-slot-later = Not open yet
appointments-slot-close-this = Close { $at }
appointments-slot-open-this = Open { $at }
appointments-slot-remove-this = Remove { $at }
appointments-slot-people-at = People at { $at }
appointments-slot-resize = Change places
appointments-slot-resize-this = Change the places at { $at }

## Making times

appointments-slots = Make times
appointments-slots-lead = Make times for several weeks at once. People are booked up to { $weeks } weeks ahead, and { $percent } % of the places of each day are kept for urgent matters until a day before.
appointments-slots-no-type = There is no type of appointment yet. Add one first.
appointments-slots-weekdays = On these days
appointments-slots-from = From
appointments-slots-to = To
    .help = The last appointment ends at this time at the latest, on the same day.
appointments-slots-every = Every so many minutes
appointments-slots-capacity = People at each time
appointments-slots-first = First day
appointments-slots-last = Last day
appointments-slots-make = Make these times
appointments-slots-made =
    { $count ->
        [one] { $count } time was made.
       *[other] { $count } times were made.
    }
appointments-slots-skipped =
    { $count ->
        [one] { $count } time was left out, because the clocks go forward then.
       *[other] { $count } times were left out, because the clocks go forward then.
    }

## Types

appointments-types = Types
appointments-types-lead = What people come for, in your own words. While the office is locked the type is not shown beside a person.
appointments-types-none = There is no type yet. Add the first one below.
appointments-type-add = Add a type
appointments-type-name = Name
    .help = Up to 40 characters.
appointments-type-minutes = Minutes
    .help = How long it takes. This does not change later; add another type instead.
appointments-type-language = Only in this language
appointments-type-retire = No longer offer { $name }
appointments-type-offer = Offer { $name } again
appointments-length = Length
appointments-lane = Lane
appointments-language = Language
appointments-language-any = any
appointments-setting = Where
appointments-setting-anywhere = anywhere
appointments-setting-room = in a private room
appointments-offered = Offered

## Rooms

appointments-rooms = Rooms
appointments-rooms-lead = Rooms in which people talk alone. No room is taken twice at the same time.
appointments-rooms-none = There is no room yet. Add one, so that it can be taken.
appointments-rooms-taken = When rooms are taken
appointments-rooms-all-free = Every room is free in this week.
appointments-room-add = Add a room
appointments-room-name = Name of the room
appointments-room-used = In use
appointments-room-retire = No longer use { $name }
appointments-room-offer = Use { $name } again
appointments-room-take = Take the room
appointments-room-for = Room for this appointment
appointments-room-free-this = Give back { $name }
appointments-room-ad-hoc = without an appointment
appointments-room-needed = This type needs a private room, and none is taken yet. Take one below.
appointments-room-lost = The appointment stands again, but somebody else has its room by now. Take another room below.

## Reminders

appointments-reminders = Reminders
appointments-reminders-lead = Who is to be called or written to before they come. Use only the way that stands here, and say nothing of what the appointment is about.
appointments-reminders-now = To do now
appointments-reminders-later = In the next seven days
appointments-reminders-none = Nobody has to be reminded now. Reminders appear here by themselves.
appointments-reminders-paused = { $channel }: nothing is sent at the moment, and the program asks again by itself. Until then remind these visitors yourself.
appointments-reminders-paused-since = Since:
appointments-reminders-failed = Could not be given
appointments-reminders-failed-why = Nobody tries these again by themselves. Remind the visitor yourself and press “Done”, take another way, or decide whether the appointment can stand.
appointments-reminder-none = No reminder: no way is allowed, or the appointment was booked shortly before.
appointments-reminder-due = to do
appointments-reminder-sending = being sent
appointments-reminder-done = done
appointments-reminder-over = no longer needed
appointments-reminder-not-allowed = The visitor has not said yes to this way, or too long ago.
appointments-reminder-no-answer = Nobody could be reached.
appointments-reminder-unreachable = The server could not be reached. Check its address in the settings.
appointments-reminder-not-taken = The server did not take it. Check its settings, and whether the address is right.
appointments-reminder-not-let-in = The server did not accept the sign-in or the sender, or could not prove who it is. Check its address, user name and password in the settings.
appointments-reminder-unknown = Nobody knows whether it was sent: the server did not answer. It is not sent again by itself.
appointments-reminder-unwanted = The visitor does not want it.
appointments-reminder-other-way = The visitor is reminded another way.
appointments-reminder-by-itself = sent by itself
appointments-reminder-mark-done = Done
appointments-reminder-done-this = Done: { $name }
appointments-reminder-could-not = Could not
appointments-reminder-could-not-this = Could not: { $name }
appointments-reminder-drop = Do not remind
appointments-reminder-another-way = Another way
appointments-reminder-another-way-this = Another way for { $name }

## Figures

appointments-figures = Figures
appointments-figures-lead = What came of the appointments of the last thirteen weeks.
appointments-figures-none = No appointment has taken place yet. Figures appear here when some have.
appointments-percent = { $percent } %
appointments-figures-came = Came
appointments-figures-no-shows = Did not come
appointments-figures-rate = Share that did not come
appointments-figures-cancelled = Cancelled before
appointments-figures-overbooked = Overbooked days
appointments-figures-few = from fewer than five appointments
appointments-figures-inside-only = For use inside the office only: some figures tell of few people.

## The calendar of staff

appointments-feed = My calendar
appointments-feed-lead = Subscribe to the appointments with your own calendar program. It sees times, code names and rooms; no names, and nothing of what people come for.
appointments-feed-none = You have no subscription. Make one and put its address into your calendar program.
appointments-feed-make = Make a subscription
appointments-feed-anew = Make another address
appointments-feed-revoke = End the subscription
appointments-feed-address = Address of your calendar
appointments-feed-once = Copy the address of this link now: it is shown only once. Whoever has it sees the calendar, so keep it to yourself.
appointments-feed-since = Made:
appointments-feed-until = Good until:
appointments-feeds = Calendar subscriptions
appointments-feeds-lead = Who sees the appointments in their own calendar program. A subscription also ends when its owner leaves or gets a new password.
appointments-feeds-none = Nobody has a subscription.
appointments-feeds-since = Made
appointments-feeds-until = Good until
appointments-feed-end-of = End the subscription of { $name }

## Settings

appointments-settings = Settings
appointments-settings-locked = The office is locked. Passwords can be changed only while it is open.
appointments-settings-weeks = Weeks ahead that can be booked
appointments-settings-hold-back = Places kept for urgent matters, in per cent
    .help = Counted over a whole day. It holds for times that are made from now on.
appointments-settings-overbook = Places given twice, in per cent
    .help = Because not everybody comes. 0 gives no place twice.
appointments-settings-reminder-days = Days on which somebody makes reminders
appointments-settings-keep = Days for which past appointments are kept
    .help = From 92 to 3650. Then they are erased, with everything that was sealed with them.
appointments-settings-erase = Erase these past appointments
appointments-settings-erase-no = No
appointments-settings-erase-yes = Yes, for good
appointments-settings-signature = Signature of reminders
    .help = A letter or two, such as “M.”. The name of the office would tell too much.
appointments-settings-on = on
appointments-settings-off = off
appointments-settings-servers-whose = Servers and their passwords are changed by somebody who looks after the office’s facts, such as a director.
appointments-settings-secret-kept = One is kept. It is forgotten when the server, the account or the address changes.
appointments-settings-secret-none = None is kept.
appointments-settings-mail = E-mail
appointments-settings-mail-why = Off: people who allow only e-mail stand in the list of reminders. On: the program writes to them itself, while the office is open.
appointments-settings-mail-on = Send e-mail
appointments-settings-mail-host = Mail server
appointments-settings-mail-port = Port
appointments-settings-mail-security = Encryption
appointments-settings-mail-starttls = STARTTLS
appointments-settings-mail-tls = TLS from the beginning
appointments-settings-mail-plain = None (only a server on this machine)
appointments-settings-mail-user = User name
    .help = Leave it empty if the server asks for none.
appointments-settings-mail-password = Password
    .help = It is sealed and never shown. Leave it empty to keep the one that is there.
appointments-settings-mail-from = Address of the sender
    .help = It should not name the office.
appointments-settings-texts = Text messages
appointments-settings-texts-why = Off: people who allow only text messages stand in the list of reminders. On: the program hands the messages to your gateway, while the office is open.
appointments-settings-texts-on = Send text messages
appointments-settings-texts-url = Address of the gateway
appointments-settings-texts-token = Token of the gateway
    .help = It is sealed and never shown. Leave it empty to keep the one that is there.

## What was in the way

appointments-refused-name-missing = A name is missing. Type one.
appointments-refused-name-too-long = This has more than { $max } characters. Type something shorter.
appointments-refused-name-taken = Another one is called that. Choose another name, so that everybody knows which is meant.
appointments-refused-not-on-the-list = This is not on the list. Choose something from the list.
appointments-refused-minutes = An appointment takes from { $min } to { $max } minutes. Type a number between them.
appointments-refused-type-not-offered = This type is no longer offered. Choose another time, or offer the type again on the page “Types”.
appointments-refused-no-weekday = No day of the week is ticked. Tick at least one.
appointments-refused-date-missing = This is no day of the calendar. Choose one.
appointments-refused-time-missing = This is no time on the office’s clocks on that day. Type one such as 09:00.
appointments-refused-across-midnight = The end must be later than the beginning, on the same day. Make times after midnight as a second plan.
appointments-refused-every = Times can follow each other every { $min } to { $max } minutes. Type a number between them.
appointments-refused-capacity = From 1 to { $max } people can come at one time. Type a number between them.
appointments-refused-capacity-taken = { $taken } people are booked at this time already. Type at least that number, or move or cancel appointments first.
appointments-refused-span-backwards = The last day is before the first. Change one of them.
appointments-refused-span-too-long = These days span more than { $weeks } weeks. Choose an earlier last day and plan the rest later.
appointments-refused-day-too-far = One of these days is more than two years away. Check the year.
appointments-refused-too-many-times = This plan makes more than { $max } times at once. Choose fewer days or a longer while between times.
appointments-refused-none-fit = No appointment of { $minutes } minutes fits into these days and hours. Choose other days or longer hours.
appointments-refused-none-made = There is nothing new to make: these times are there already or have passed. Choose other days.
appointments-refused-slot-closed = This time is closed. Choose another one, or have it opened in the calendar.
appointments-refused-slot-not-empty = Somebody was booked at this time once, so it stays. Close it instead, and nobody else is booked.
appointments-refused-slot-past = This time has passed. Choose a later one.
appointments-refused-not-released = This time is more than { $weeks } weeks ahead and is not open yet. Choose an earlier one.
appointments-refused-full = Every place at this time is taken. Choose another time.
appointments-refused-held-back = The free places at this time are kept for urgent matters until a day before. Choose another time, or say that the matter is urgent if it is RED or ORANGE.
appointments-refused-locked = The office was locked meanwhile, and what you typed cannot be sealed. Ask a keyholder to sign in, then press the button again; what you typed stands here still, but for passwords.
appointments-refused-form-used = Somebody has been booked with this form already. If you mean somebody else, press “Book” again; if not, look at the list of the day.
appointments-refused-same-slot = The appointment is at this time already. Choose another one.
appointments-refused-not-open = This appointment is over, cancelled or moved. Book a new one if the visitor wants to come.
appointments-refused-not-here = Nobody was noted as here for this appointment. Nothing was changed.
appointments-refused-too-early = The appointment has not begun. Wait until its time, or cancel it.
appointments-refused-other-day = This appointment is not today. If the visitor cannot wait, give them a number of the queue.
appointments-refused-nothing-to-undo = There is nothing of yours to undo: it is more than a minute ago, or someone has changed the appointment since. Use its buttons instead.
appointments-refused-place-gone = The place has been given to somebody else meanwhile. Book another time.
appointments-refused-no-code-name = Every code name is in use. Note who did not come or cancelled, then book again.
appointments-refused-not-a-code = A code has four digits. Type them as they stand on the card.
appointments-refused-code-unknown = There is no such code. Look at the card once more, or ask at the desk.
appointments-refused-code-of-another-day = This code is not for today. Please ask at the desk.
appointments-refused-code-used = This code has been used. Please ask at the desk.
appointments-refused-code-cancelled = This appointment was cancelled or moved. Please ask at the desk.
appointments-refused-too-many-wrong-codes = There were too many wrong codes. Wait for { $minutes } min, then try again or ask at the desk.
appointments-refused-phone = No phone has this number. Type it with the area code, or with + and the code of the country.
appointments-refused-email = This is no e-mail address. Type one such as name@example.org.
appointments-refused-address = The address is missing or longer than a letter can bear. Type it as it stands on an envelope.
appointments-refused-room-taken = The room is taken from { $from } to { $to }. Choose another room or time.
appointments-refused-room-span = A room is taken for a while of at most { $hours } hours, with the end after the beginning. Change the times.
appointments-refused-room-not-offered = This room is no longer used. Choose another one.
appointments-refused-reminder-over = This reminder has been given or is no longer needed. Nothing was changed.
appointments-refused-no-other-way = The visitor said yes to no other way. Decide whether the appointment can stand.
appointments-refused-weeks = People can be booked from 1 to { $max } weeks ahead. Type a number between them.
appointments-refused-keep = Past appointments are kept for { $min } to { $max } days. Type a number between them.
appointments-refused-erases = Past appointments that this number erases for good, with who came to them: { $count }. If that is meant, say so below and save again; if not, type the number of before.
appointments-refused-keep-whose = Fewer days erase past appointments for good. Ask somebody who may change the office, such as a director.
appointments-refused-has-one = This number has an appointment already. Look at the number’s page.
appointments-refused-percent = This can be from 0 to { $max } per cent. Type a number between them.
appointments-refused-mail-server = The mail server or its port is missing. Type both as your provider names them.
appointments-refused-mail-plain = Mail is sent without encryption only to a server on this very machine. Choose STARTTLS or TLS.
appointments-refused-mail-from = The sender needs an e-mail address. Type one such as m@example.org.
appointments-refused-texts-address = The address of the gateway must begin with https://. Type it as your provider names it.
appointments-refused-texts-password = The address of the gateway holds a user name or password, which would not be sealed there. Type the address without it, and the token in its own field.
appointments-refused-changed = A colleague has saved something else since you opened this page. Open the page anew, look, and change it again.

## Events

appointments-event-booked = Appointment booked
appointments-event-moved = Appointment moved
appointments-event-confirmed = Appointment confirmed
appointments-event-cancelled = Appointment cancelled
appointments-event-no-show = Did not come to the appointment
appointments-event-missed = Nobody came on the day of the appointment
appointments-event-checked-in = Came to the appointment
appointments-event-number = Number tied to an appointment whose visitor was here
appointments-event-not-here = Noted that the visitor of an appointment was not here
appointments-event-erased = Past appointments erased
appointments-event-undone = Step of an appointment undone
appointments-event-read = Looked at who has an appointment
appointments-event-reach = How somebody may be reached was said anew
appointments-event-wrong-code = Code of an appointment refused
appointments-event-type-added = Type of appointment added
appointments-event-type-named = Type of appointment renamed
appointments-event-type-retired = Type of appointment no longer offered
appointments-event-type-offered = Type of appointment offered again
appointments-event-slots-made = Times for appointments made
appointments-event-slot-closed = Time for appointments closed
appointments-event-slot-opened = Time for appointments opened
appointments-event-slot-resized = Places of a time for appointments changed
appointments-event-slot-removed = Time for appointments removed
appointments-event-room-added = Room added
appointments-event-room-named = Room renamed
appointments-event-room-retired = Room no longer used
appointments-event-room-offered = Room used again
appointments-event-room-taken = Room taken
appointments-event-room-freed = Room given back
appointments-event-reminder-tried = Reminder is being sent
appointments-event-reminder-done = Reminder given
appointments-event-reminder-failed = Reminder could not be given
appointments-event-reminder-denied = Reminder not sent: not allowed or no longer needed
appointments-event-feed-made = Subscription to the calendar made
appointments-event-feed-revoked = Subscription to the calendar ended
appointments-event-feed-ended = Subscription of somebody else to the calendar ended
appointments-event-settings = Settings of appointments changed
appointments-event-servers = Servers for reminders changed
