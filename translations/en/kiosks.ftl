### The page on which the office looks after its kiosks.

kiosks-title = Kiosks
kiosks-lead = The touch screens that belong to this office. Each has its own letters, so that numbers never meet.
kiosks-add = Add a kiosk
kiosks-add-booth = Add a kiosk for a private room
kiosks-none = No kiosk belongs to the office yet. Press “Add a kiosk” and carry the code to it.
kiosks-name = Kiosk
kiosks-place = Where it stands
kiosks-place-public = Waiting room
kiosks-place-booth = Private room
kiosks-series = Letters
kiosks-contact = Last heard of
kiosks-contact-never = not yet
kiosks-silent = silent: look at its network
kiosks-waiting = Records on their way
kiosks-paper = Paper
kiosks-paper-good = enough
kiosks-paper-near-end = ends soon: bring a roll
kiosks-paper-out = none: put a roll in
kiosks-paper-unknown = the printer does not say
kiosks-version = Version
kiosks-metres =
    { $papers ->
        [one] One ticket from this roll, about { $metres } m
       *[other] { $papers } tickets from this roll, about { $metres } m
    }
kiosks-problems = Papers in doubt today
kiosks-act = What to do
kiosks-remove = Remove …
kiosks-remove-means = The kiosk can no longer take part. Records it still holds are kept aside when they come. Its letters are free again after seven days.
kiosks-remove-now = Remove this kiosk
kiosks-removed = removed

## The screen, and what is wished from here

kiosks-screen = Screen
kiosks-screen-resting = nobody is there
kiosks-screen-visitor = a visitor is there
kiosks-screen-closed = says that we are closed or full
kiosks-screen-out-of-order = takes no visit
kiosks-screen-hidden = a plain clock
kiosks-screen-unknown = not known
kiosks-out-of-service = out of service
kiosks-last-sync = last record:
# How long the program of a kiosk has been running, and how often it was started.
kiosks-up = running for { $hours } h { $minutes } min, starts so far: { $boots }
kiosks-settings = From here …
kiosks-put-out-of-service = Put out of service
kiosks-put-in-service = Put back in service
kiosks-restart = Start its program anew
kiosks-restart-means = As soon as nobody stands there; the screen is back after a moment.
kiosks-languages = Languages that come first here
kiosks-languages-help = Their short names in order, such as “es ht en”. The office’s others follow. Leave it empty for the office’s own order.
kiosks-languages-save = Save the order

## Visitors who ask for a person

kiosks-calls = Visitors who need a person now
kiosks-call-asked = A visitor at { $kiosk } asks for a person
kiosks-call-language = A visitor at { $kiosk } cannot find their language and needs a person
kiosks-call-urgent = Somebody is needed at once at { $kiosk }. Bring a paper form if the visitor has no number.
kiosks-call-speaks = speaks { $language }
kiosks-call-minutes = { $minutes } min
kiosks-call-answer = I am on my way

## Papers and printers

kiosks-ticket-failed = Not printed: { $why }
kiosks-ticket-unknown = Perhaps not printed: { $why }
kiosks-papers-more = and { $count } more
kiosks-fault-no-paper = no paper in the printer
kiosks-fault-cover-open = the printer’s cover is open
kiosks-fault-error = the printer reports an error
kiosks-fault-offline = the printer is offline
kiosks-fault-unreachable = the printer cannot be reached
kiosks-fault-cut-off = the printer did not take the whole ticket
kiosks-fault-silent = the printer does not answer
kiosks-fault-slow = the printer is too slow
kiosks-fault-not-drawn = the kiosk could not draw the ticket
kiosks-fault-stopped = the kiosk’s program stopped meanwhile
kiosks-fault-other = the reason is not known
kiosks-alert-no-paper = { $kiosk }: the printer has no paper. Put a roll in. Until then visitors have their number only from the screen.
kiosks-alert-near-end = { $kiosk }: the paper ends soon. Bring a roll.
kiosks-alert-cover-open = { $kiosk }: the printer’s cover is open. Close it. Until then visitors have their number only from the screen.
kiosks-alert-error = { $kiosk }: the printer reports an error. Look for jammed paper, then switch it off and on. Until then visitors have their number only from the screen.
kiosks-alert-offline = { $kiosk }: the printer is offline. Look at its light and its buttons. Until then visitors have their number only from the screen.
kiosks-alert-unreachable = { $kiosk }: the printer cannot be reached. Look whether it is switched on and its cable is in. Until then visitors have their number only from the screen.
kiosks-alert-cut-off = { $kiosk }: the printer does not take whole tickets. Look at its cable, then switch it off and on. Until then visitors have their number only from the screen.
kiosks-alert-slow = { $kiosk }: the printer is too slow. Look at its network. Visitors may have their number only from the screen.
kiosks-alert-silent = { $kiosk }: nothing was heard of this kiosk for more than two minutes. Look whether it is switched on and its network works.

## Records to look at

kiosks-looks = Records to look at
kiosks-looks-lead = Nothing of these is lost: every record is kept. Do what stands beside it, then press the button, and it leaves this list.
kiosks-look-number = Number
kiosks-look-why = Why, and what to do
kiosks-look-at = Received
kiosks-look-noted = { $label } is looked after
kiosks-look-other-bytes = Set aside: another record with the same name is here, and its visitor is in the line. Compare with the visitor when they are called, and have the kiosk’s disk examined.
kiosks-look-other-visit = Set aside: another visit has this number already. The visitor is not in the line: look for them and help them take a new number. Then remove this kiosk and pair it again.
kiosks-look-other-series = Set aside: the letters of the number are not those of this kiosk. The visitor is not in the line: look for them and help them take a new number. Then remove this kiosk and pair it again.
kiosks-look-unknown-visit = Set aside: a part of the private form of a visit that is not here, or has another number. Nobody waits because of it. Keep this in mind when the visitor’s own record comes, or ask the visitor again.
kiosks-look-not-opened = Set aside: a part of the private form from a kiosk on which that visitor’s form was not opened. Nobody waits because of it. It stays out of the intake. Ask the visitor whether they filled in this form, and have the kiosk’s disk examined.
kiosks-look-other-replaced = Set aside: it would replace a record of another kiosk or of another part of the form. What it would replace stays as it is. Ask the visitor what is right, and have the kiosk’s disk examined.
kiosks-look-other-place = Set aside: it holds a part of the form that a kiosk standing there does not ask. It stays out of the line and out of the intake. If somebody has a number from this kiosk and is not in the line, help them take a new one. Have the kiosk’s program and disk examined.
kiosks-look-revoked = Set aside: the kiosk was removed before the record came. The visitor is not in the line: look for them and help them take a new number at another kiosk, or have a director take this record in.
kiosks-look-unknown-key = In the line, but it may not open: it was sealed to a key that this office does not have. Ask the visitor for their answers on paper, and pair the kiosk again.
kiosks-look-fork = In the line. Two records follow the same one: the kiosk’s disk may have been copied. Find out who has had the kiosk in hand, and pair it again.
kiosks-look-other = Kept for someone to look at. Ask whoever set up this server.
kiosks-admit = Take in after all
kiosks-admit-means = The record joins the intakes. If it is a visit of today, the visitor joins the line with this number; one of an earlier day stands among the numbers left over; a part of a private form joins the visit it belongs to. This cannot be undone, and the history keeps who did it and why. Say why the record may be believed:
kiosks-admit-visitor = The visitor confirms it
kiosks-admit-kiosk = The kiosk was in our hands

kiosks-code-title = Code for a new kiosk
kiosks-code-lead = This code is shown once and is good for { $minutes } minutes.
kiosks-code-booth = It is for a private room: the kiosk gives no numbers and asks the whole form, when the desk opens it for a visitor.
kiosks-code-how = Run this at the kiosk:
kiosks-code-done = Done

kiosks-refused-removed-already = This kiosk was removed before. There is nothing left to do.
kiosks-refused-stays-aside = A record that was set aside for this reason stays aside. Do what stands beside it.
kiosks-refused-still-aside = This record still has no place here: its visit is not here, or another visit has its number. It stays aside.
kiosks-refused-language = There is no language with this short name. Use those of the languages for visitors, such as es, en or ar.

kiosks-event-code-made = Code for a new kiosk made
kiosks-event-pairing-failed = Wrong code for a new kiosk
kiosks-event-paired = Kiosk added
kiosks-event-revoked = Kiosk removed
kiosks-event-received = Record received
kiosks-event-set-aside = Record set aside
kiosks-event-admitted = Record that was set aside was taken in
kiosks-event-refused = Request in a kiosk's name was not signed by it
kiosks-event-paper = Paper of a kiosk changed
kiosks-event-printer-fault = Printer of a kiosk has a fault
kiosks-event-printer-well = Printer of a kiosk is well again
kiosks-event-not-printed = Numbers did not come out on paper
kiosks-event-person-asked = Visitor at a kiosk asked for a person
kiosks-event-person-missed = Visitor's call for a person was heard too late
kiosks-event-person-comes = Someone went to a visitor who had asked
kiosks-event-look-noted = Record that wanted a look was looked after
kiosks-event-booth-code-made = Code for the private form made
kiosks-event-booth-opened = Private form opened
kiosks-event-booth-refused = Private form not opened: the code was not good
kiosks-event-out-of-service = Kiosk put out of service
kiosks-event-in-service = Kiosk put back in service
kiosks-event-restart = Kiosk told to start anew
kiosks-event-languages = Order of languages at a kiosk changed

## Which form a kiosk asks by

kiosks-form-own = asks by the office’s own form
kiosks-form-refused = Cannot use the office’s form and keeps the one before: update its program
