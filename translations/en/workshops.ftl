### Workshops: days on which many are received together, station by station.

workshops-title = Workshops
workshops-lead = A workshop is a day on which many visitors are received together. Their numbers go from station to station; what they tell is kept as on every other day.
workshops-none = No workshop is planned.
workshops-go-to = Open now: { $name }
workshops-name = Name
workshops-day = Day
workshops-place = Place
workshops-places = Room for how many visitors
workshops-entered = Entered
workshops-state = State
workshops-state-planned = Planned
workshops-state-open = Open
workshops-state-closed = Over
workshops-plan = Plan a workshop
workshops-save = Save
workshops-edit = Change the workshop
workshops-back = All workshops
workshops-back-to = Back to the workshop
workshops-figures = Figures

## Stations

workshops-stations = Stations
workshops-stations-how = Visitors go through the stations in this order. Leave the name of a row empty to leave the station out.
workshops-stations-in-use = Visitors have entered: names and tables can be changed, the order cannot.
workshops-stations-save = Save the stations
workshops-order = Order
workshops-station = Station
workshops-tables = Tables
workshops-of-row = { $what }, row { $row }
workshops-station-check-in = Check-in
workshops-station-screening = Screening
workshops-station-preparation = Preparation
workshops-station-review = Review
workshops-station-exit = Exit

## Where everybody is

workshops-capacity =
    { $left ->
        [0] { $entered } of { $capacity } have entered; no place is left.
        [one] { $entered } of { $capacity } have entered; one place is left.
       *[other] { $entered } of { $capacity } have entered; { $left } places are left.
    }
workshops-full = Every place is given. Raise the number of places under “Change the workshop”, or ask whoever comes now to come on another day.
workshops-outside = Have a number, not yet entered
workshops-inside = Inside
workshops-through = Through all stations
workshops-urgent = Urgent
workshops-waiting =
    { $count ->
        [0] Nobody waits.
        [one] One number waits.
       *[other] { $count } numbers wait.
    }
workshops-longest = The longest: { $minutes }.
workshops-busy = At work: { $busy } of { $tables } tables.
workshops-at-tables = At the tables
workshops-waiting-here = Waiting here
workshops-work-at = Work at { $station }
workshops-doors = Opening and closing
workshops-open = Open the workshop
workshops-open-means = From then on numbers enter at the first station and go from station to station. Windows can call numbers that have not entered as always.
workshops-open-again = Open again
workshops-close = Close the workshop
workshops-close-means =
    { $count ->
        [0] Nobody is inside. Nobody can enter any more.
        [one] One visitor is still inside and will be noted as having left. Nobody can enter any more.
       *[other] { $count } visitors are still inside and will be noted as having left. Nobody can enter any more.
    }
workshops-close-now = Close it now
workshops-close-urgent = Whoever is urgent waits in the line again instead, and so does everybody while the office is locked. Within a minute you can take the closing back.
workshops-undo-close-means = Closed by mistake? Undo opens the workshop and puts everybody back to where they were.
workshops-day-over = The day of this workshop is over.

## At a table

workshops-choose-table = Choose the table at which you work.
workshops-other-table = Another table
workshops-table = Table { $table }
workshops-table-of = { $station }, table { $table }
workshops-table-free = The table is free
workshops-at-this-table = At your table
workshops-next = Next
workshops-nobody-waits = Nobody waits here. Whoever is sent on to this station appears by itself.
workshops-call-next = Call next
workshops-call-again = Call once more
workshops-call-this = Call { $label }
workshops-number = Number
workshops-wait = Waits
workshops-act = What to do
workshops-send-on = Done: on to { $station }
workshops-send-out = Done: may go home
workshops-send-to-exit = Straight to { $station }
workshops-send-back = Send back
workshops-send-back-now = Send back
workshops-back-to-which = To which station
workshops-why = Why
workshops-why-none = Choose a reason
workshops-why-answer = An answer is missing or wrong
workshops-why-paper = A paper is missing
workshops-why-signature = A signature is missing
workshops-why-form = Another form is needed
workshops-why-other = Something else
workshops-wait-again = Did not come: waits again
workshops-leave = Leaves the workshop
workshops-undo = Undo
workshops-done-waits = { $label } waits for { $station }.
workshops-done-called = { $label } is at your table.
workshops-done-through = { $label } is through all stations.
workshops-done-left = { $label } has left.
workshops-typed = Call a number
    .help = As it stands on the ticket, such as A-017.
workshops-typed-call = Call this number
workshops-new-number = Give a number to whoever has none

## What was in the way

workshops-refused-full = All { $capacity } places are given. Ask whoever looks after the workshop to raise the number of places, or ask this visitor to come on another day.
workshops-refused-not-open = The workshop is not open. Ask reception or the director to open it on its page.
workshops-refused-open-already = The workshop is open already. Nothing was changed.
workshops-refused-another-open = “{ $name }” is open. Close it first: numbers go through one workshop at a time.
workshops-refused-on-another-day = The workshop is on another day. Change its day first, then open it.
workshops-refused-day-has-begun = The day of a workshop that was opened stays. Plan another one for the other day.
workshops-refused-fewer-than-entered = { $entered } visitors have entered already. Type at least that many places.
workshops-refused-name-missing = Type what the workshop is called, so that everybody finds it.
workshops-refused-name-too-long = The name has more than { $max } characters. Choose a shorter one.
workshops-refused-no-day = Choose a day from today on, within the next year.
workshops-refused-no-capacity = A workshop has room for 1 to { $max } visitors. Type a whole number.
workshops-refused-no-tables = A station has 1 to { $max } tables. Type a whole number.
workshops-refused-no-place = Type the place of the station in the order as a whole number.
workshops-refused-station-name-taken = Another station is called that. Choose another name, so that visitors know where to go.
workshops-refused-too-few-stations = A workshop has at least two stations, one to enter and one to leave. Name another one.
workshops-refused-stations-in-use = Visitors have entered, so no station can be added, removed or moved. Change names and tables only, or plan another workshop.
workshops-refused-table-in-use = Table { $table } has a visitor: { $label }. Send that number on first, then take the table away.
workshops-refused-table-taken = { $label } is at this table. Send that number on first, or let it wait again.
workshops-refused-at-table = This number is at table { $table }. Ask your colleague there, or call someone else.
workshops-refused-at-station = This number is at another station: { $station }. Send the visitor there.
workshops-refused-not-entered = This number has not entered the workshop. Send the visitor to the first station.
workshops-refused-entered-already = This number is inside already. Find it on the page of the workshop.
workshops-refused-over = This number is through, or has left. Whoever comes back has to be put back to waiting in the queue, and enters at the first station.
workshops-refused-not-called = This number is not called to your table. Call it first.
workshops-refused-not-before = Visitors are sent back only to a station before this one. Choose one from the list.
workshops-refused-no-reason = Choose the reason why the visitor is sent back.
workshops-refused-none-behind = This is the last station. Press “Done” instead.
workshops-refused-urgent-leaves = { $label } is urgent. Choose why the visitor goes, or ask an attorney or representative.
workshops-refused-reception-lets-go = { $label } is not let go at this table. Ask reception to do it here.
workshops-refused-nothing-to-undo = There is nothing of yours to undo: it is more than a minute ago, or someone else has moved the number since. Use the buttons of the number instead.

## Events

workshops-event-planned = Workshop planned
workshops-event-changed = Workshop changed
workshops-event-stations-set = Stations of a workshop set
workshops-event-opened = Workshop opened
workshops-event-closed = Workshop closed
workshops-event-close-undone = Closing of a workshop undone
workshops-event-entered = Entered a workshop
workshops-event-called = Called to a station
workshops-event-called-again = Called to a station again
workshops-event-waits-again = Waits before the station again
workshops-event-sent-on = Sent on to the next station
workshops-event-sent-to-exit = Sent straight to the last station
workshops-event-sent-back = Sent back to a station before
workshops-event-through = Through all stations
workshops-event-left = Left a workshop
workshops-event-to-line = Back in the line when a workshop closed
workshops-event-undone = Step at a station undone
