### How the office does: waits, services, estimates that were kept, and how many will come.

statistics-title = Statistics
statistics-lead = Figures count visits and name nobody. “Up to” and “within” say what half of the visitors, or nine in ten, did not exceed.

## Which days

statistics-span = Which days
statistics-span-today = Today
statistics-span-yesterday = Yesterday
statistics-span-week = This week, from Monday
statistics-span-four-weeks = The last four weeks
statistics-span-month = A month
statistics-span-own = From one day to another
statistics-month = Month
statistics-from = First day
statistics-to = Last day
statistics-day = Day to look ahead to
    .help = Leave it empty for tomorrow.
statistics-outside = For outside the office
statistics-outside-help = Leaves out whatever would tell of fewer than five visits. Print and show only this to others.
statistics-show = Show the figures
statistics-days = Days

## What is counted

statistics-visits = Visits
statistics-median-wait = Half waited up to
statistics-p90-wait = Nine in ten waited up to
statistics-longest-wait = Longest wait
statistics-median-service = Half were served within
statistics-p90-service = Nine in ten were served within
statistics-left = Left, or come another day
statistics-no-shows = Called and did not come
statistics-appointments = Appointments
statistics-figure = Figure
statistics-all = All
statistics-not-known = Not known
statistics-no-window = No window
statistics-nothing = Nothing to tell
statistics-few = from fewer than five visits
statistics-hidden = left out
statistics-unit-minutes = minutes
statistics-unit-percent = percent

## Groups

statistics-by-hour = By hour of arrival
statistics-by-weekday = By day of the week
statistics-by-way = Walk-in and appointment side by side
statistics-agreed = What came of the appointments
statistics-agreed-how = The table above counts who took a number. This one also counts those who had an appointment and did not come.
statistics-erased = Appointments of before { $day } are erased. Whoever came to one counts here as somebody without one, and waits from when they came; what came of the others is not counted.
statistics-agreed-none = There is nothing to tell of appointments on these days.
statistics-by-window = By window
statistics-by-lane = By lane
statistics-by-language = By language
statistics-hour = Hour
statistics-weekday = Day of the week
statistics-way = Way
statistics-became = What came of it
statistics-expected = Still expected
statistics-window = Window
statistics-lane = Lane
statistics-language = Language
statistics-way-walk-in = Walk-in
statistics-way-appointment = Appointment
statistics-way-phone = By telephone
statistics-way-desk = At the desk
statistics-way-event = At a workshop
statistics-monday = Monday
statistics-tuesday = Tuesday
statistics-wednesday = Wednesday
statistics-thursday = Thursday
statistics-friday = Friday
statistics-saturday = Saturday
statistics-sunday = Sunday

## What we told, and what came

statistics-ledger = Did we keep what we told?
statistics-ledger-sentence = { $inside } of { $told } visitors were called within the range we gave.
statistics-ledger-how = Counted are those who were told a range of minutes and were called. How far off is the mean distance between the call and the middle of the range.
statistics-ledger-by-hour = Ranges by hour of arrival
statistics-ledger-by-lane = Ranges by lane
statistics-ledger-none = Nobody who came on these days was told a range.
statistics-told = Were told a range
statistics-kept-inside = Called within it
statistics-earlier = Called earlier
statistics-later = Called later
statistics-never-called = Told, not called
statistics-mean-error = How far off

## How many will come

statistics-forecast = Arrivals ahead
statistics-forecast-from =
    { $days ->
        [one] From one day of the last { $weeks } like it ({ $weekday }). Days on which nobody came do not count.
       *[other] From { $days } days of the last { $weeks } like it ({ $weekday }). Days on which nobody came do not count.
    }
statistics-forecast-not-yet =
    { $days ->
        [one] This is not known yet: only one day of the last { $weeks } like it ({ $weekday }) had visitors. At least { $least } are needed; look again in some weeks.
       *[other] This is not known yet: only { $days } days of the last { $weeks } like it ({ $weekday }) had visitors. At least { $least } are needed; look again in some weeks.
    }
statistics-forecast-none = Nothing can be told of this day.
statistics-median = Probably
statistics-low = Quietest day
statistics-high = Busiest day

## Pictures

statistics-plot-arrivals = Arrivals by hour
statistics-plot-arrivals-how = Each bar is the number of visitors who came in that hour.
statistics-plot-waits = Waits by hour, in minutes
statistics-plot-waits-how = The strong line is the wait that half did not exceed; the box reaches up to the wait that nine in ten did not exceed.
statistics-plot-forecast = Arrivals by hour, probably
statistics-plot-forecast-how = The bar is what to expect; the line reaches from the quietest to the busiest of the days looked at.
statistics-plot-few = Hollow: fewer than five visits.
statistics-plot-hidden = A ring: left out.
statistics-plot-table = The table of this section has the same in numbers.

## What is not told

statistics-none = Nobody came on these days. Choose other days above.
statistics-too-few = There are too few visits to tell anything to others. Choose more days.
statistics-sealed = Lanes and languages are sealed while the office is locked. Ask a keyholder to sign in, then load this page again.
statistics-sealed-not-for-role = Lanes and languages come from what visitors told us. Only people who work with the queue see figures of them.
statistics-sealed-too-many = There are too many visits on these days to open what each visitor told us. Choose fewer days to see lanes and languages.
statistics-inside-only = For use inside the office only: some figures tell of few visits. To print for others, choose “For outside the office” first.
statistics-outside-why = Whatever would tell of fewer than five visits is left out, and with it what would let others work it out. Only days that are over are told of, and visits that have not ended are not counted. Do not hand out the same table twice for spans that share days: one could be subtracted from the other.
statistics-hidden-why = Left out, because it would tell of fewer than five visits or let others work that out.

## Files

statistics-file = Take out as a file, for others: { $table }
statistics-file-not-over = Files are for others and tell only of days that are over. Choose days before today to take one out.
statistics-note = Note
statistics-event-exported = Figures taken out as a file

## What was in the way

statistics-refused-no-day = There is no such day. Write it as year, month and day, such as 2026-08-31.
statistics-refused-no-month = There is no such month. Choose one from the list.
statistics-refused-reversed = The last day comes before the first. Exchange them.
statistics-refused-ahead = These days are still to come. Choose days that have begun.
statistics-refused-too-long = That is more than { $max } days. Choose fewer.
statistics-refused-not-over = These days are not over. Others are told only of days that are, or one table could be subtracted from a later one. Choose days before today.
statistics-refused-too-many-visits = More than { $max } visits belong to these days. Choose fewer days.
statistics-refused-not-ahead = Only days from tomorrow on, and within a year, can be looked ahead to. Choose another one, or leave the field empty.

## A workshop

statistics-workshop = Figures of a workshop
statistics-workshop-none = Nobody has entered yet. Figures appear here once numbers go through the stations.
statistics-by-station = By station
statistics-stays = Stays
statistics-median-at-table = Half were at the table up to
statistics-p90-at-table = Nine in ten were at the table up to
statistics-sent-back = Sent back from here
statistics-left-here = Left from here
statistics-entered = Entered
statistics-through = Through all stations
statistics-left-early = Left before the last station
statistics-through-an-hour = Through in an hour
statistics-median-whole = Half were through within
statistics-p90-whole = Nine in ten were through within
statistics-bottleneck = Most of the waiting is before { $station }: half wait there up to { $minutes }. More tables there help most.
statistics-through-by-hour = Through, by hour
statistics-nobody-through = Nobody is through yet.
statistics-workshop-file = File for outside the office
statistics-workshop-file-why = The file counts only those whose way is over, and leaves out whatever would tell of fewer than five visits.
statistics-workshop-not-over = This workshop is not over. Others are told only of a day that is, or one file could be subtracted from a later one. Close the workshop, and take the file tomorrow.
statistics-event-workshop-exported = Figures of a workshop taken out
