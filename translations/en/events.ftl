### The page that lists what has happened.

events-title = Events
events-lead = Who did what, and when. Nothing here can be changed, and nothing a visitor said is written here.
events-number = Number
events-at = When
events-who = Who
events-what = What
events-subject = About
events-none = Nothing has happened yet. Events appear here by themselves.
events-older = Older events
events-kiosk = Kiosk { $id }
events-public = Someone not signed in
events-program = The program

## Facts of an event

events-fact-window = window { $value }
events-fact-station = station { $value }
events-fact-table = table { $value }
events-fact-calls = called { $value } times
events-fact-minutes = { $value } min
events-fact-days = days { $value }
events-fact-label = { $value }
events-fact-why = { $value }
events-fact-why-urgent = urgent
events-fact-why-longest-wait = longest wait
events-fact-why-chosen = chosen by staff
events-fact-why-asked = asked for a person
events-fact-why-language = language not offered
events-fact-why-other-bytes = another record with the same name
events-fact-why-other-visit = another visit has the number
events-fact-why-other-series = letters of another kiosk
events-fact-why-revoked = kiosk was removed before
events-fact-why-not-opened = this kiosk had not opened its private form
events-fact-why-other-replaced = it would replace a record of another kiosk or part
events-fact-why-unknown-visit = its visit is not here
events-fact-why-wrong = the code was never made
events-fact-why-over = the code was too old or used
events-fact-to = now { $value }
events-fact-day = for { $value }
events-fact-red-passed-over = urgent and passed over: { $value }
events-fact-why-appointment = had an appointment
events-fact-why-longest-here = had waited longest of those the window receives
events-fact-why-other-day = the code is of another day
events-fact-why-given-up = the appointment was cancelled or moved
events-fact-colour = is { $value }
events-fact-from = before { $value }
events-fact-lane = line { $value }
events-fact-staff = for { $value }
events-fact-until = until { $value }
