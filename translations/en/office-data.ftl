### The data of the office: form, rules, guidelines and lists as versions.

office-data-title = Office data
office-data-lead = The form, the rules and the lists this office works by. Each comes with the program; you can say it differently. A version counts once a director has approved it, from the day that was chosen.
office-data-kind = What
office-data-in-force = Counts now
office-data-next = Next
office-data-checked = Checked
office-data-from = from
office-data-waiting = Waits for approval: { $count }
office-data-unreadable = Look at this
office-data-back = All office data
office-data-back-to-versions = All versions

## The kinds

office-data-form = Intake form
    .help = What kiosks and paper forms ask. You can switch questions off, ask them in another order or place, and add your own. Kiosks take a new form with their next contact and use it from the next visitor on. Answers already given stay readable.
office-data-triage = Triage rules
    .help = Which answers make a visit urgent. Kiosks take new rules with their next contact and use them from the next visitor on.
office-data-authority = Who may do what, by credential
    .help = How far each kind of credential reaches.
office-data-holidays = Federal holidays
    .help = The days that are no business days.
office-data-guidelines = Federal poverty guidelines
    .help = One table for each year. It counts for intakes from the day that stands in it as “effective”; earlier intakes keep the table of their day.
office-data-funds = Funds
    .help = What each fund pays for.
office-data-screening = Screening rules
    .help = Which relief may be possible, what warns and what to ask.
office-data-selection = Selection criteria
    .help = By what the office selects cases.

## Versions

office-data-versions = Versions
office-data-version = Version { $number }
office-data-shipped = As it comes with the program
office-data-shipped-means = It comes with the program. To change it, write a new version.
office-data-what = Version
office-data-state = State
office-data-state-draft = Draft
office-data-state-proposed = Waits for approval
office-data-state-approved = Approved
office-data-state-withdrawn = Withdrawn
office-data-counts = Counts now
office-data-made = Written
office-data-note = Note
office-data-proposed = Proposed
office-data-approved = Approved
office-data-valid-from = Counts from
    .help = The first day on which it counts.
office-data-was-alone = approved by the person who proposed it, because nobody else here may approve
office-data-changes = What it changes
office-data-same = Both say the same.
office-data-added = Added:
office-data-gone = Taken out:
office-data-compare = Compare
office-data-compare-two = Compare any two versions
office-data-earlier = Earlier version
office-data-later = Later version
office-data-with-now = What it changes
office-data-newer-program = This program would not take the version that counts now: it brings a newer text, or the text no longer fits. What the office wrote stays in use as far as it can be read. Compare it with the program’s text and write a new version.
office-data-newer-look = What the program’s text says differently

## Writing

office-data-write = Write or load a new version
office-data-write-lead = Change the text, or choose a file. It is checked line by line. Nothing counts before it is approved.
office-data-text = Text
office-data-file = Or a file with the whole text
    .help = A file goes before the text above.
office-data-note-for = What is new, and why
    .help = Others read it in the list of versions. Do not write about a visitor here.
office-data-keep = Check and keep as a draft
office-data-edit = Change the draft
office-data-line = Line { $line }:
office-data-whole = The whole text:
office-data-more-faults = More faults: { $count }
office-data-theirs = What your text says differently from theirs
office-data-as-before = The same as version { $number }
office-data-download = Take the text as a file
office-data-read = Read the whole text

## Steps

office-data-propose = Propose it
office-data-draft-waits = An attorney, a representative or a director has to propose it.
office-data-approve = Approve
office-data-waits = A director has to approve it.
office-data-own-proposal = You proposed this version. Somebody else who may approve has to look at it.
office-data-alone = You proposed this version and nobody else here may approve. If you approve it yourself, the record will say so.
office-data-withdraw = Withdraw
office-data-take-up = Go back to this version
office-data-take-up-means = A new draft is made with this text. It counts once it is proposed and approved.
office-data-take-up-now = Make a draft from it

## Checking against the source

office-data-verified = Checked
office-data-unverified = Unverified
office-data-unverified-used = Unverified: nobody in this office has compared these rules with their source yet.
office-data-unverified-rule = unverified rule
office-data-verify = Sign that you checked this text
office-data-verify-means = Compare every line with the source first. Your name and the day will stand beside it. Another text needs another check.
office-data-compared-with = Compared with
    .help = For example: 91 FR 1797, read at federalregister.gov
office-data-verified-on = On
office-data-verify-now = I have checked it
office-data-verify-rows = I have checked the rows I ticked
office-data-rows = Row by row
office-data-rows-means = Tick only the rows you compared. A row stays checked in later versions as long as not one letter of it changes.
office-data-rows-checked = rows checked: { $count } of { $of }
office-data-before-rows = What stands before all rows:

## Refusals

office-data-refused-no-text = There is no text. Type it, or choose a file.
office-data-refused-not-utf8 = The file is not plain text (UTF-8). Save it as plain text and choose it again.
office-data-refused-too-long = The text is longer than { $max } KB. Shorten it.
office-data-refused-hidden = Line { $line } has signs that cannot be seen. Type that line again.
office-data-refused-faulty = Lines to correct: { $count }. Nothing was kept; the text is still here.
office-data-refused-long-note = At most { $max } letters fit here. Shorten it.
office-data-refused-changed = Somebody has done something with this version meanwhile. Look at it again.
office-data-refused-text-changed = This text was changed after you opened the page, and nothing was done. Read it as it is now, then do it again.
office-data-refused-draft-changed = Somebody else changed this draft after you opened it, and yours was not kept. Look below at what differs, bring in what you need from theirs, then keep it again.
office-data-refused-no-row = Tick the rows that you compared, or sign the whole text.
office-data-refused-own-proposal = You proposed it. Ask somebody else who may approve.
office-data-refused-no-day = This is no day. Choose one.
office-data-refused-day-over = Kiosks cannot ask anything in the past. Choose today or a later day.
office-data-refused-other-day = The text itself counts from { $day }. Choose that day, or change it in the text.
office-data-refused-in-force = It counts already. Go back to another version instead.
office-data-refused-day-to-come = This day has not come yet. Choose the day on which it was compared.
office-data-refused-no-source = Write what it was compared with.

## Events

office-data-event-kept = Draft of office data kept
office-data-event-proposed = Version of office data proposed
office-data-event-approved = Version of office data approved
office-data-event-withdrawn = Version of office data withdrawn
office-data-event-verified = Office data checked against its source
office-data-refused-beyond-draft = This version is no draft any more. Ask somebody who proposes or approves versions to withdraw it.
