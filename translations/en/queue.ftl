### The queue: who waits, who is called to which window, what became of it.

queue-title = Queue
queue-locked = The office is locked: urgency, names, languages and needs are hidden. Ask a keyholder to sign in, then they appear here by themselves. Until then you can call numbers in the order of arrival.

## My window

queue-window = Window { $name }
queue-window-choose = Where do you sit today?
queue-window-choose-why = Choose your window to call visitors to it. If a colleague's name stands there, you take over from them.
queue-window-none = No window is open. Ask someone who looks after the windows to open one.
queue-window-leave = Leave this window
queue-free = Nobody is at your window
queue-next = Next
queue-why-urgent = Goes first because it is urgent. Waits { $minutes } min.
queue-why-longest = Has waited longest: { $minutes } min.
queue-nobody-waits = Nobody waits. Numbers appear here by themselves when visitors take them at the kiosk.
queue-called-times = Called { $calls } of { $max } times
queue-here-since = Here since
queue-call-next = Call next
queue-finish-and-next = Finish and call next
queue-seated = Seated
queue-recall = Call again ({ $left } left)
queue-no-show = No-show
queue-finish = Finish
queue-return = Back to waiting
queue-left = Has left
queue-private-form = Open the private form
queue-private-form-this = Open the private form for { $label }
queue-private-form-title = Code for the private form
queue-private-form-lead = For the visitor with number { $label }. This code is shown once, is good for { $minutes } minutes and opens the form once.
queue-private-form-how = Bring the visitor to the kiosk in the private room. They put in this code there. The parts they finish come to their intake by themselves; their place in line stays.
queue-undo = Undo

queue-done-called = { $label } was called.
queue-done-recalled = { $label } was called again.
queue-done-seated = { $label } is seated.
queue-done-served = { $label } is finished.
queue-done-no-show = { $label } did not come.
queue-done-returned = { $label } waits again.
queue-done-left = { $label } has left.

## Lists

queue-waiting = Waiting
queue-longest = longest { $minutes } min
queue-earlier = From earlier days
queue-earlier-why = These numbers were never finished. Say so if the people are here; otherwise note that they left. The button for all leaves urgent visitors: decide about them one by one. The newest are shown.
queue-earlier-left = All of these have left
queue-aside =
    { $count ->
        [one] { $count } visitor’s record was set aside, so this visitor is not in the line, even if the same number stands there: { $numbers }. Look for the visitor, help them take a new number at a kiosk, and tell whoever looks after the kiosks.
       *[other] { $count } visitors’ records were set aside, so these visitors are not in the line, even if the same numbers stand there: { $numbers }. Look for the visitors, help them take new numbers at a kiosk, and tell whoever looks after the kiosks.
    }
queue-elsewhere = At other windows
queue-over = Finished today
queue-over-newest = The newest are shown.
queue-number = Number
queue-waited = Waits
queue-minutes = { $minutes } min
queue-urgency = Urgency
queue-name = Name to call
queue-languages = Language
queue-needs = Needs
queue-actions = What to do
queue-stage = State
queue-staff = Who
queue-not-read = Could not be read
queue-call = Call
queue-call-this = Call { $label }
queue-left-this = { $label } has left
queue-return-this = Back to waiting: { $label }
queue-stage-waiting = Waiting
queue-stage-called = Called
queue-stage-serving = Being served
queue-stage-served = Served
queue-stage-no-show = Did not come
queue-stage-left = Left

## Windows

queue-windows = Windows
queue-windows-lead = The places where visitors are received. The name stands on the waiting-room display.
queue-window-column = Window
queue-window-state = State
queue-window-name = Name
    .help = Up to 12 characters, as it stands on the window. Leave it empty to use the number.
queue-window-name-of = Name of window { $name }
queue-window-rename = Rename
queue-window-rename-this = Rename window { $name }
queue-window-open = Open
queue-window-closed = Closed
queue-window-close = Close window { $name }
queue-window-reopen = Open window { $name }
queue-window-add = Add a window
queue-back = Back to the queue

## What was in the way

queue-refused-at-another-window = This number is at another window. Call someone else, or ask your colleague there to put it back to waiting.
queue-refused-being-served = This visitor is seated at your window. Press Finish, or put the number back to waiting.
queue-refused-finished = This visit has ended. If the visitor is here after all, find the number under “Finished today” and put it back to waiting first.
queue-refused-called-too-seldom = A visitor is a no-show only after three calls. Call the number again, or note that the visitor left.
queue-refused-called-often = This number has been called three times. Mark it as a no-show, or put it back to waiting.
queue-refused-not-called = This number is not called to your window. Call it first.
queue-refused-not-serving = This visitor is not seated yet. Press Seated first, or put the number back to waiting.
queue-refused-in-line = This number is waiting already. Nothing was changed.
queue-refused-of-another-day = This number is of another day. First note on its page that its visitor is here.
queue-refused-at-stations = This number goes from station to station of a workshop. Move it there, or let it leave on the page of the station.
queue-refused-not-at-stations = This number is at no station of a workshop. Let it enter at the first station.
queue-refused-window-taken = { $label } is at this window. Finish that visit first, or put the number back to waiting.
queue-refused-no-window = You are not at a window. Choose your window first, then call.
queue-refused-window-closed = This window is closed. Choose another one, or ask someone who looks after the windows to open it.
queue-refused-nothing-to-undo = There is nothing of yours to undo: it is more than a minute ago, or someone else has changed the number since. Use the buttons of the number instead.
queue-refused-undo-elsewhere = The visitor was at window { $window }, and you no longer sit there. Choose that window again to undo, or use the buttons of the number.
queue-refused-no-booth = The office has no kiosk in a private room. Ask someone who looks after the kiosks to add one.
queue-refused-name-too-long = The name has more than { $max } characters and would not fit the display. Choose a shorter one.
queue-refused-name-taken = Another window is called that. Choose another name, so that visitors know where to go.
queue-refused-too-many-windows = There are { $max } windows already. Rename or open one of them.

## Events

queue-event-taken = Number taken
queue-event-called = Number called
queue-event-recalled = Number called again
queue-event-seated = Visitor seated
queue-event-served = Visit finished
queue-event-no-show = Visitor did not come
queue-event-left = Visitor left
queue-event-returned = Number back to waiting
queue-event-undone = Last step undone
queue-event-window-taken = Window taken
queue-event-window-freed = Window left
queue-event-window-opened = Window opened
queue-event-window-closed = Window closed
queue-event-window-added = Window added
queue-event-window-named = Window renamed

## The number by itself, lines, windows, waiting times

queue-why-priority-body = Goes before others who came earlier, for age, health, disability or pregnancy. Waits { $minutes } min.
queue-why-priority-child = Goes before others who came earlier, with a small child. Waits { $minutes } min.
queue-why-priority-dated-paper = Goes before others who came earlier: could not be seen on an earlier day and has the dated paper. Waits { $minutes } min.
queue-why-priority-other = Goes before others who came earlier, for a reason that staff know. Waits { $minutes } min.
queue-why-appointment = Has an appointment. Waits { $minutes } min.
queue-why-longest-here = Has waited longest of those whom your window receives: { $minutes } min.
queue-done-held = { $label } is away for a while.
queue-done-with = { $label } goes along with another number.
queue-done-returns = { $label } comes on another day.
queue-stage-held = Away until
queue-stage-with = Goes along
queue-stage-returns = Comes on another day
queue-stage-at-stations = At the stations of a workshop
queue-done-marked = What is said of { $label } was changed.
queue-at-stations =
    { $count ->
        [one] One number goes from station to station of a workshop.
       *[other] { $count } numbers go from station to station of a workshop.
    }
queue-between = { $from } to { $to } min
queue-save = Save
queue-arrived = Came
queue-lane = Lane
queue-priority = Goes before others
queue-priority-body = Age, health, disability or pregnancy
queue-priority-child = Small child
queue-priority-dated-paper = Dated paper of an earlier day
queue-priority-other = Other reason
queue-priority-none = No
queue-priority-told = As told: { $reason }
queue-priority-reason = Reason
queue-priority-why = Each minute of waiting counts as four. The reason stands in the history, in these words only.
queue-for = For
queue-anybody = Anybody
queue-told = Was told
queue-expects = Can expect now
queue-away = Perhaps away until
queue-away-because = Their paper may say so.
queue-away-why = Perhaps away until { $time }: their paper may say so. If nobody comes, set them aside until then.
queue-away-hold = Set aside until { $time }
queue-interpreter = Needs an interpreter
queue-colour-by-staff = said by staff
queue-colour-why = You can make this visitor more urgent. Only an attorney or representative makes them less urgent.
queue-colour-why-lower = Making somebody less urgent needs a reason. It stands in the history.
queue-lowers = Reason, when less urgent
queue-lowers-none = Choose a reason
queue-lowers-mistake = An answer was a mistake
queue-lowers-later = The date is later
queue-lowers-no-longer = It is no longer so
queue-lowers-seen-to = It has been seen to
queue-hold-title = Goes away for a while
queue-hold-why = The visitor keeps the number and the turn, and is not called before this time.
queue-hold-back = Back at
queue-hold = Set aside
queue-held-here = Is back already
queue-transfer-title = Send to another lane or person
queue-transfer-why = The time of arrival and the history are kept.
queue-transfer = Send
queue-lane-same = Same lane
queue-return-on-title = Cannot be seen today
queue-return-on-why = On that day this number goes before those who come then, except for urgent visitors. Let the visitor keep the ticket.
queue-return-on-day = Comes on
queue-return-on = Ask to come then
queue-group-title = Together with others
queue-group-why = A family is called together, by one number.
queue-group-with = Other number
queue-group = Put together
queue-group-along-with = Goes along with
queue-group-along = Go along with this number:
queue-group-leave = Call by itself again
queue-history = What happened
queue-expected = Asked to come today or before
queue-expected-why = These visitors could not be seen on an earlier day. Press the button when they are here: they go before those who came today.
queue-here = { $label } is here
queue-resting = Nobody is called from: { $lanes }. Only urgent visitors are.
queue-lanes = Lanes
queue-lanes-lead = Nobody is called from a lane that rests, except urgent visitors. How long a visit takes is only a first guess: the program learns from what happens.
queue-lane-minutes = Minutes a visit takes
queue-lane-minutes-of = Minutes a visit takes: { $lane }
queue-lane-open = Open
queue-lane-paused = Rests
queue-lane-until = until
queue-lane-until-of = Rests until: { $lane }
queue-lane-pause = Let “{ $lane }” rest
queue-lane-resume = Call from “{ $lane }” again
queue-outlook = Waiting times
queue-outlook-waits = Whoever comes now waits
queue-outlook-now = About
queue-outlook-no-window = No window is open, and none is planned to open. Waiting times appear when somebody chooses a window.
queue-outlook-room = The rest of the day
queue-outlook-room-for =
    { $count ->
        [one] There is time for about { $count } more visitor.
       *[other] There is time for about { $count } more visitors.
    }
queue-outlook-cut-off = Whoever comes after this time will probably not be seen today:
queue-outlook-full = Whoever comes now will probably not be seen today. Think of saying so at the door.
queue-outlook-no-plan = To know how much the day has room for, say when each window is open.
queue-what-if = What would one more window change?
queue-what-if-from = From
queue-what-if-to = To
queue-what-if-ask = Reckon
queue-what-if-nobody = Nobody waits now, so nothing would change.
queue-what-if-changes = The average wait would change by { $minutes } min.
queue-what-if-more = { $count ->
    [one] { $count } more visitor would be called today.
   *[other] { $count } more visitors would be called today.
}
queue-ledger = How right were we?
queue-ledger-none = Nobody has been called yet who was told a waiting time.
queue-ledger-yesterday = Yesterday { $inside } of { $told } were called within the time we gave.
queue-ledger-weeks = In the last four weeks { $inside } of { $told } were called within the time we gave.
queue-window-set-up = Whom a window receives
queue-window-set-up-this = Set up window { $name }
queue-window-back-at = Window { $name } opens again at
queue-window-languages = Spoken at this window
queue-window-languages-help = Visitors whose language is spoken only at another open window wait for that one. Choose nothing if it does not matter.
queue-window-lanes = Lanes received at this window
queue-window-lanes-help = Choose nothing for all lanes. Urgent visitors are always received.
queue-window-hours = When it is open
queue-window-hours-help = Such as 9:00-12:00, 12:45-17:30. Leave a day empty when the window is closed. Waiting times are reckoned with these hours.
queue-day-monday = Monday
queue-day-tuesday = Tuesday
queue-day-wednesday = Wednesday
queue-day-thursday = Thursday
queue-day-friday = Friday
queue-day-saturday = Saturday
queue-day-sunday = Sunday
queue-refused-back-in-the-past = This time is past. Choose a later one.
queue-refused-back-on-another-day = A number keeps its turn only today. Ask the visitor to come on another day instead.
queue-refused-no-time = This is no time of the day. Write it like 14:30.
queue-refused-in-group = This number goes along with another one. Open that number, or let this one be called by itself again first.
queue-refused-call-the-lead = This number goes along with { $label }. Call { $label }: both come.
queue-refused-group-of-one = This is the number itself. Type the other visitor’s number.
queue-refused-not-in-group = This number goes along with nobody. Nothing was changed.
queue-refused-may-not-lower = Only an attorney or representative makes a visitor less urgent. Ask one of them to look at this number.
queue-refused-no-reason = Choose the reason why the visitor is less urgent.
queue-refused-no-lane = There is no such lane. Choose one from the list.
queue-refused-not-staff = This person does not receive visitors. Choose somebody from the list.
queue-refused-long-name = A name to call has at most { $max } letters. Write a shorter one; the whole name is asked in the interview.
queue-refused-no-phone = This is no telephone number. Write it with its area code, such as (312) 555-0143, or leave it empty.
queue-refused-given-before = This form has given the number { $label } already. If this is another visitor, press the button once more.
queue-refused-no-such-number = No number { $label } is here today, and none is expected. Type it as it stands on the ticket, such as A-017.
queue-refused-no-hours = “{ $typed }” cannot be read as hours, or they overlap. Write them like 9:00-12:00, 12:45-17:30.
queue-refused-not-soon = Choose a day from tomorrow on, within two weeks.
queue-refused-called-already = This visitor has been called already. Finish here, or return the number to the line first.
queue-refused-no-such-dated-paper = No dated paper has this code. Look at the paper again: eight letters and digits, good on one day.
queue-refused-dated-other-day = This dated paper is good on { $day }, and lets nobody go first today. If waiting is hard for the visitor today, a priority makes it count more.
queue-refused-dated-used = Another number goes first with this dated paper. If the code was put in there by mistake, undo that or take the priority away there; then put it in here again.
queue-refused-dated-without-number = This dated paper belongs to no number yet. Give a number, open it, and put the code in there.
queue-refused-no-minutes = A visit takes from 1 to { $max } minutes. Type a whole number.
queue-event-raised = Made more urgent
queue-event-lowered = Made less urgent
queue-event-priority = Said whether it goes before others
queue-event-transferred = Sent to another lane or person
queue-event-grouped = Put together with others
queue-event-ungrouped = Called by itself again
queue-event-held = Away for a while
queue-event-returns = Asked to come on another day
queue-event-at-stations = At the stations of a workshop
queue-event-dated = Dated paper made
queue-event-dated-made = Dated paper made, without a number
queue-event-window-set-up = Window set up
queue-event-lane-expected = Said how long a visit takes
queue-event-lane-paused = Lane rests
queue-event-lane-resumed = Lane is called again
queue-way-kiosk = At a kiosk
queue-way-desk = Helped at the desk
queue-way-paper = With a form on paper
queue-way-phone = On the telephone
queue-issue = Give a number
queue-issue-lead = For whoever comes with a form on paper, telephones, or cannot use the kiosk. Everything but the lane can be left out.
queue-issue-way = How they came
queue-issue-reads = Reads
queue-issue-speaks = Speaks
queue-issue-same = The same language
queue-issue-name = Name to call
    .help = Seen by staff only, and sealed like what is typed at a kiosk.
queue-issue-phone = Telephone
    .help = Only if they want to give it. Nobody calls before the person has said in the interview that it is safe.
queue-issue-give = Give a number
queue-issue-given = Number given
queue-issue-given-lead = Print the slip, or write the number down for the visitor. The slip can be shown again for an hour.
queue-issue-code = Code of the slip
queue-issue-print = Print
queue-issue-another = Give another number
queue-issue-open = Open this number

## Dated papers for another day, and papers printed anew

queue-dated-title = Dated paper
queue-dated-lead = For somebody who has no number and cannot be seen today. Whoever brings the dated paper on its day goes before those who come that day. It names neither the visitor nor a reason, and its code is shown only once.
queue-dated-day = Good on
queue-dated-make = Make the dated paper
queue-dated-code = Code of the dated paper
queue-dated-why = Could not be seen on an earlier day? With the code of the dated paper this number goes first.
queue-dated-use = Let this number go first
queue-dated-sent-home =
    { $count ->
        [one] { $count } visitor was asked today to come on another day.
       *[other] { $count } visitors were asked today to come on another day.
    }
queue-dated-print-all = Print the dated papers that are not made yet
queue-dated-print-lead = Print now: the codes are shown only once. A new dated paper of a number takes the place of the older one.
queue-paper-title = Paper of this number
queue-paper-why = In the visitor’s language: when to be back, or on which day to come. The code for a telephone is only on the first paper.
queue-paper-print = Print the paper
queue-event-issued = Number given at the desk
queue-day = End of the day
queue-day-lead = Close the door, decide about those who still wait, then leave the windows.
queue-day-waiting = Still waiting
queue-day-nobody = Nobody waits any more.
queue-day-red =
    { $count ->
        [one] { $count } urgent visitor still waits. The buttons for all do not change this number: speak with an attorney or representative.
       *[other] { $count } urgent visitors still wait. The buttons for all do not change these numbers: speak with an attorney or representative.
    }
queue-day-each = Open a number to decide for one visitor, or use a button for all others.
queue-day-return = They come on another day
queue-day-return-all = Ask all to come then
queue-day-left = They have left
queue-day-left-why = Use this when the waiting room is empty. It can be undone for a minute; later each number can be put back from the list below.
queue-day-left-all = All have left
queue-day-here = Still at a window:
queue-day-windows =
    { $count ->
        [one] Somebody still sits at { $count } window.
       *[other] Somebody still sits at { $count } windows.
    }
queue-day-windows-free = Nobody sits at a window any more.
queue-day-windows-leave = Leave all windows without a visitor
queue-day-went = Today
queue-alerts = Urgent visitors
queue-alerts-red =
    { $count ->
        [one] { $count } urgent visitor waits:
       *[other] { $count } urgent visitors wait:
    }
queue-alerts-since = the longest for { $minutes } min
queue-find = Ticket code or number
queue-find-button = Find
queue-appointment = Appointment
queue-appointment-at = Has an appointment at
queue-appointment-why = Put in the four numbers of the appointment card. From the agreed time on the visitor counts as waiting.
queue-appointment-code = Code of the appointment
queue-appointment-check-in = Check in
queue-appointment-wrong = If the appointment is somebody else’s, open it in the list and press “Was not here”.
queue-appointment-says = The visitor says: appointment at
queue-appointment-says-why = Nobody has checked it. Compare it with the appointments of that time, and ask for the code name or the code.
queue-appointment-none = No open appointment of today is near that time.
queue-appointment-tie = It is { $name }, { $time }
queue-event-appointment = Came to an appointment
queue-nobody-for-window =
    { $count ->
        [one] Nobody waits for your window. { $count } visitor waits for another one.
       *[other] Nobody waits for your window. { $count } visitors wait for other ones.
    }
queue-called-by-nobody = No open window receives them
queue-colour-by-family = of somebody in the group
queue-done-more =
    { $count ->
        [one] The same step changed { $count } other number.
       *[other] The same step changed { $count } other numbers.
    }
queue-expected-late = Did not come
queue-left-title = Goes home
queue-goes = Reason, because this visitor is urgent
queue-goes-wish = Wants to go
queue-goes-not-found = Looked for and not found
queue-goes-nobody-free = Nobody can receive them
queue-day-unknown =
    { $count ->
        [one] It is not known how urgent { $count } visitor is. The buttons for all do not change this number: ask a keyholder to sign in, or decide for it by itself.
       *[other] It is not known how urgent { $count } visitors are. The buttons for all do not change these numbers: ask a keyholder to sign in, or decide for each by itself.
    }
queue-refused-undo-another = You have done something else since this page was shown. Look at your last step again, then press Undo there.
queue-refused-urgent-goes = { $label } is urgent. Open the number and choose why the visitor goes, or ask an attorney or representative.
queue-refused-urgency-unknown = While the office is locked it is not known who is urgent. Ask a keyholder to sign in, or decide for each number by itself.
