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
queue-earlier-why = These numbers were never finished. Call them if the people are here; otherwise note that they left. The newest are shown.
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
