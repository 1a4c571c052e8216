### The page on which the office looks after its kiosks.

kiosks-title = Kiosks
kiosks-lead = The touch screens that belong to this office. Each has its own letters, so that numbers never meet.
kiosks-add = Add a kiosk
kiosks-none = No kiosk belongs to the office yet. Press “Add a kiosk” and carry the code to it.
kiosks-name = Kiosk
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
kiosks-problems = Not printed today
kiosks-act = What to do
kiosks-remove = Remove …
kiosks-remove-means = The kiosk can no longer take part. Records it still holds are kept aside when they come. Its letters are free again after seven days.
kiosks-remove-now = Remove this kiosk
kiosks-removed = removed
kiosks-set-aside =
    { $count ->
        [one] { $count } record was set aside, because it did not fit what is here. It is safe. Ask whoever looks after the kiosks.
       *[other] { $count } records were set aside, because they did not fit what is here. They are safe. Ask whoever looks after the kiosks.
    }
kiosks-flagged =
    { $count ->
        [one] { $count } record was received and wants a look: sealed to an unknown key, or from a copied disk.
       *[other] { $count } records were received and want a look: sealed to an unknown key, or from a copied disk.
    }

kiosks-code-title = Code for a new kiosk
kiosks-code-lead = This code is shown once and is good for { $minutes } minutes.
kiosks-code-how = Type it at the kiosk, or run this there:
kiosks-code-done = Done

kiosks-refused-removed-already = This kiosk was removed before. There is nothing left to do.

kiosks-event-code-made = Code for a new kiosk made
kiosks-event-pairing-failed = Wrong code for a new kiosk
kiosks-event-paired = Kiosk added
kiosks-event-revoked = Kiosk removed
kiosks-event-received = Record received
kiosks-event-set-aside = Record set aside
kiosks-event-refused = Request in a kiosk's name was not signed by it
kiosks-event-paper = Paper of a kiosk changed
kiosks-event-not-printed = Numbers did not come out on paper
