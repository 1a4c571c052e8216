### Referrals: other organisations, and the visitors we send there.

referrals-title = Referrals
referrals-lead = When somebody else can help better, we say who. The directory says where, and whether somebody has made sure lately that it is right.
referrals-at-intake = Refer to another organisation

## The directory

referrals-directory = Directory
referrals-directory-lead = Other organisations, and what they offer. What nobody has verified for half a year is handed out only with the words “call first”.
referrals-directory-empty = There is no entry yet. Add the first one, or bring the file of your 211 service.
referrals-directory-none = No entry is like that. Choose fewer things to look for, or show all entries.
referrals-entries =
    { $count ->
        [one] One entry
       *[other] { $count } entries
    }
referrals-found = Found: { $count }
referrals-earlier = Earlier entries
referrals-later = More entries
referrals-find = Find
referrals-look = Look
referrals-show = Show
referrals-show-offered = Who may be offered
referrals-show-verified = Verified
referrals-show-call-first = Call first
referrals-show-due = Due to be verified
referrals-show-closed = Closed
referrals-show-all = All entries
referrals-any-service = Any help
referrals-any-language = Any language
referrals-in-area = In which area
referrals-add = Add an organisation
referrals-file = Take as a file (CSV)
referrals-back = Back to the directory
referrals-back-to-entry = Back to the entry
referrals-back-to-room = Back to referrals

## One entry

referrals-organisation = Organisation
referrals-site = Site or program
    .help = Where there are several: which of them this is.
referrals-service = Help with
referrals-services = Offers help with
referrals-service-immigration = Legal help with immigration
referrals-service-other-legal = Legal help, other
referrals-service-shelter = Shelter
referrals-service-food = Food
referrals-service-medical = Medical help
referrals-service-mental-health = Mental health
referrals-service-safety = Police and help for victims
referrals-service-school = School and English classes
referrals-service-work = Work
referrals-service-benefits = Benefits
referrals-service-other = Other
referrals-language = Language
referrals-languages = Languages
referrals-languages-other = Other languages
    .help = With a semicolon between them.
referrals-area = Area served
referrals-cost = Cost
referrals-hours = Hours
referrals-phone = Phone
referrals-address = Address
    .help = Leave it empty where the address is kept secret, as of some shelters.
referrals-web = Website
referrals-bring = What to bring
referrals-eligibility = For whom
referrals-source = Where this comes from
referrals-walk-in = Without an appointment
referrals-walk-in-unknown = Not known
referrals-walk-in-yes = Yes
referrals-walk-in-no = No
referrals-authority = May give legal help with immigration
    .help = Only an attorney, or an organisation recognised by the U.S. Department of Justice. A notario is neither.
referrals-authority-none = No, or not known
referrals-authority-doj = Recognised by the Department of Justice
referrals-authority-attorney = Attorney
referrals-authority-roster = roster of { $day }
referrals-authority-number = State and number of the bar, or number on the roster
referrals-authority-on = Day of the roster
    .help = The day on the list of recognised organisations in which you found it.
referrals-standing = Standing
referrals-standing-verified = Verified
referrals-standing-call-first = Call first
referrals-standing-no-authority = Not offered
referrals-standing-closed = Closed
referrals-state-active = In use
referrals-state-closed = Closed
referrals-is-verified = Somebody has made sure of this in the last { $days } days.
referrals-is-call-first = Nobody has verified this in the last { $days } days. Call first; the slip tells the visitor to do so too.
referrals-is-no-authority = This is never offered: it gives legal help with immigration, and we know of no attorney and no recognition there. Look at the roster of the Department of Justice or ask the bar, then change the entry.
referrals-is-closed = This entry is closed, and nobody is sent there. Choose another one, or open it again when it is right again.
referrals-never-verified = Nobody has verified this version.
referrals-verified-on = Verified on
referrals-alike = Perhaps the same as:
referrals-keep = Keep this entry right
referrals-verify = Verified today
referrals-verified = Verified
referrals-how = How did you make sure?
referrals-how-choose = Choose
referrals-how-now = Have you just made sure of all this?
    .help = When you change something, it counts as not verified unless you say how you have made sure.
referrals-how-not-now = No
referrals-how-phone = Called them
referrals-how-visit = Was there
referrals-how-letter = Letter or e-mail from them
referrals-how-website = Their website
referrals-how-roster = Official roster
referrals-edit = Change
referrals-close = Close: nobody is sent there
referrals-reopen = Open again
referrals-form-lead = What stands here may be read by anybody: never write of a visitor here.
referrals-save = Save
referrals-cancel = Leave it as it is
referrals-history = Earlier versions
referrals-version = Version
referrals-version-of = Version { $version }
referrals-when = When
referrals-who = Who
referrals-what = What
referrals-other-than-before = Changed
referrals-cause-added = Added
referrals-cause-edited = Changed
referrals-cause-imported = From a file
referrals-cause-restored = As it was before
referrals-restore = Go back to this version
referrals-restore-means = What stands here becomes the newest version. It counts as not verified, and what stands there now can still be read.
referrals-verify-due = Due to be verified
referrals-verify-count =
    { $count ->
        [0] Everything was verified lately.
        [one] One entry should be verified.
       *[other] { $count } entries should be verified.
    }

## Files

referrals-import = Bring a file
referrals-import-means = The export of a 211 service, or our own table.
referrals-import-lead = Nothing changes before you have seen what would. What a file says counts as not verified.
referrals-import-file = File
    .help = HSDS as JSON, as a ZIP of tables or as one table (CSV), or our own table (CSV).
referrals-import-bring = See what it changes
referrals-import-look = What the file changes
referrals-kind-own = This is our own table.
referrals-kind-json = These are services as HSDS writes them (JSON).
referrals-kind-package = This is a package of tables as HSDS writes them (ZIP).
referrals-kind-table = This is one table of services, as 211 services export it.
referrals-import-left-out = The directory has no place for:
referrals-import-new = New: { $count }
referrals-import-alike = New, but perhaps here already: { $count }
referrals-import-changed = Changed: { $count }
referrals-import-same = As it is here: { $count }
referrals-import-refused = Not taken: { $count }
referrals-import-nothing = There is nothing to keep.
referrals-import-keep = Keep this
referrals-import-keep-means = New entries are added and changed ones get another version. Nothing is removed.
referrals-import-with-alike = Also add those that are perhaps here already
referrals-import-kept = Kept: { $added } new, { $changed } changed.
referrals-import-refused-title = Not taken
referrals-import-refused-file = Take these as a file, each with its reason
referrals-import-alike-title = Perhaps here already
referrals-import-changed-title = Changed
referrals-import-new-title = New
referrals-import-as-it-is = As it is now
referrals-import-closes = Will be closed.
referrals-import-more = And { $count } more.
referrals-import-put-away = Put this file away
referrals-line = Line

## Referrals of a visit

referrals-of-visit = Referrals of { $label }
referrals-visit-lead = Choose an organisation by what is needed, language and area. Our program tells nobody anything: you hand over a slip, or you speak for the visitor when they have signed that you may.
referrals-number = Number
referrals-choose = Choose an organisation
referrals-choose-none = Nobody in the directory is like that. Choose fewer things to look for.
referrals-choose-more = And { $count } more. Say more closely what is needed.
referrals-refer = Refer
referrals-call-first-before = Call first: nobody has verified this lately. The slip tells the visitor to do so too.
referrals-reason = Reason
referrals-reason-choose = Choose
referrals-reason-not-our-work = Legal work we do not do
referrals-reason-other-help = Needs other help
referrals-reason-no-room = We have no room
referrals-reason-cannot-take = We may not take it
referrals-reason-too-far = Lives too far away
referrals-reason-language = Language
referrals-reason-too-soon = Needs it sooner than we can
referrals-reason-wish = Wishes it
referrals-reason-other = Other
referrals-follow-up = Ask again on
    .help = On this day the referral stands among those to ask about.
referrals-note = Note
    .help = Sealed like everything a visitor told us. Only those who may read intakes can read it.
referrals-notes = Notes
referrals-notes-closed =
    { $count ->
        [one] There is one note. It is shown to those who may read intakes, while the office is open.
       *[other] There are { $count } notes. They are shown to those who may read intakes, while the office is open.
    }
referrals-note-unreadable = This note cannot be opened: its key is gone.
referrals-hand-slip = The slip is handed over
referrals-hand-warm = I speak for the visitor
referrals-handed-over = Handed over
referrals-way = How
referrals-way-cold = With a slip
referrals-way-warm = We spoke for them
referrals-warm-how = Tick what you tell them. Tell no more than the visitor has signed for, and never a number of the government.
referrals-warm-needs = Without a signed release that is in force nothing may be told of a visitor. Record it below first.
referrals-sent = What was told
referrals-kinds = What may be told
referrals-kind-name = Name
referrals-kind-contact = How to reach them safely
referrals-kind-language = Language
referrals-kind-need = What help they need
referrals-kind-dates = Dates of hearings and deadlines
referrals-kind-papers = Copies of papers
referrals-release = Signed release
referrals-releases = Signed releases
referrals-release-lead = On paper, in the visitor's language, for this organisation alone and at most { $days } days. Nobody has to sign to be helped, and everybody may take it back at any time.
referrals-release-to = To
referrals-release-record = Record the release
referrals-release-in-force = In force
referrals-release-expired = Expired
referrals-release-revoked = Taken back
referrals-purpose = For what
referrals-signed-on = Signed on
referrals-expires-on = Holds until
    .help = Leave it empty for 180 days.
referrals-explained-in = Explained in
referrals-language-choose = Choose a language
referrals-revoke = Taken back
referrals-what-to-do = What to do
referrals-one = Referral
referrals-what-became = What became of it?
referrals-outcome = Outcome
referrals-outcome-unknown = Not known yet
referrals-outcome-accepted = Accepted
referrals-outcome-refused = Refused
referrals-outcome-no-contact = Nobody reached
referrals-outcome-did-not-go = Did not go
referrals-outcome-save = Save the outcome
referrals-referral-open = Open
referrals-referral-closed = Closed
referrals-referral-close = Close: nobody asks again
referrals-referral-reopen = Open again
referrals-reopen-note = Why is it opened again?
referrals-due = To ask about
referrals-due-lead = What became of these? Ask, and note it.
referrals-due-none = There is nobody to ask about today.
referrals-due-count =
    { $count ->
        [0] Nobody to ask about today.
        [one] One referral to ask about.
       *[other] { $count } referrals to ask about.
    }
referrals-back-to-visit = Back to the referrals of this visit
referrals-back-to-intake = Back to the intake

## Figures

referrals-figures = Figures of referrals
referrals-figures-means = How many were referred for which reason, and what became of it.
referrals-figures-none = Nobody was referred in these days.
referrals-first-day = From
referrals-last-day = To
referrals-sum = Together
referrals-few = few
referrals-few-means = A count of one to four is not told, nor a sum from which it would follow: it could tell of a person.

## The slip

referrals-slip = Slip
referrals-slip-language = Language of the slip
referrals-slip-lead = In the visitor's language beside English. It says neither who they are nor what they need.
referrals-print = Print

## What a rule says

referrals-refused-no-organisation = The organisation has no name. Write what it calls itself.
referrals-refused-no-service = It is not said what it offers. Choose at least one kind of help, or “Other”.
referrals-refused-unknown-word = “{ $word }” is not on the list. Use the words of our own table.
referrals-refused-too-long = This is too long. Write at most { $max } letters.
referrals-refused-hidden = There are signs in this that nobody can see. Type it anew instead of copying it.
referrals-refused-no-day = This is no day. Write it like 2026-09-01.
referrals-refused-day-to-come = This day has not come yet. Write the day on the paper.
referrals-refused-no-authority = Only an attorney or an organisation recognised by the Department of Justice may be listed for legal help with immigration. Say which it is, or take that help out.
referrals-refused-no-roster-day = Write the day of the roster in which you found it.
referrals-refused-no-bar = Write the state and number of the bar.
referrals-refused-no-how = Choose how you made sure.
referrals-refused-changed = Somebody has changed this entry in the meantime. Look at it in another window, then begin again from there.
referrals-refused-closed = This entry is closed. Choose another one, or open it again first.
referrals-refused-twice = This stands in the file twice. Leave one of them, or name the sites differently.
referrals-refused-no-reason = Choose a reason.
referrals-refused-no-release = There is no release in force, so nothing may be told. Let the visitor sign one and record it, or hand over the slip.
referrals-refused-release-expired = The release expired on { $on }, so nothing may be told. Let the visitor sign a new one, or hand over the slip.
referrals-refused-release-revoked = The release was taken back on { $on }, so nothing may be told. Hand over the slip.
referrals-refused-not-released = The release does not name all of this. Tell only what it names, or let the visitor sign another one.
referrals-refused-no-kind = Choose what may be told. Nothing is released as a whole.
referrals-refused-release-too-long = A release holds at most { $days } days. Choose an earlier day.
referrals-refused-release-backwards = The last day is before the first. Choose a later one.
referrals-refused-no-language = Choose the language in which it was explained.
referrals-refused-note-locked = The office is locked, so a note cannot be sealed. Leave the note out, or let a keyholder sign in.
referrals-refused-no-note = Write why it is opened again.
referrals-refused-is-closed = This referral is closed. Open it again first.
referrals-refused-is-open = This referral is open already.
referrals-refused-no-outcome = Choose what became of it.
referrals-refused-no-file = No file was chosen, or it is empty. Choose one.
referrals-refused-unknown-file = This is none of the files that can be read. Bring HSDS (JSON, ZIP or one table) or our own table, with the names of the columns in the first line.
referrals-refused-not-utf8 = The letters of this file cannot be read. Save it as “CSV UTF-8” and bring it again.
referrals-refused-open-quote = A quote is not closed, from line { $line } on. Correct it and bring the file again.
referrals-refused-broken-package = This package cannot be opened: it is broken, locked with a password or too large inside. Unpack and pack it anew, or bring one table.
referrals-refused-too-many = There are more than { $max } entries in this file. Bring it in parts.
referrals-refused-unreadable = This part of the file cannot be read. Correct it there and bring the file again.
referrals-refused-confidential = Where the file comes from, this is not to be handed out. Ask there before you add it by hand.
referrals-refused-other-changes = Something has changed since you looked. Look again, then keep it.

## Events

referrals-event-added = Added to the directory
referrals-event-edited = Entry of the directory changed
referrals-event-imported = Entry of the directory changed by a file
referrals-event-restored = Entry of the directory as before
referrals-event-verified = Entry of the directory verified
referrals-event-closed = Entry of the directory closed
referrals-event-reopened = Entry of the directory open again
referrals-event-brought = File for the directory brought
referrals-event-kept = File for the directory kept
referrals-event-put-away = File for the directory put away
referrals-event-referred = Visitor referred
referrals-event-outcome = Outcome of a referral noted
referrals-event-referral-closed = Referral closed
referrals-event-referral-reopened = Referral open again
referrals-event-notes-read = Notes of a referral read
referrals-event-release-recorded = Release recorded
referrals-event-release-revoked = Release taken back
