### Letters to visitors, and advice, as staff read of them.

letters-title = Letters
letters-lead = Letters to visitors, in their language beside English. What is finished is never changed; what counts no more is marked, not deleted.
letters-at-intake = Letters
letters-waiting = Letters that wait
letters-waiting-none = No letter waits. A new one is begun on the page of an intake.
letters-number = Number
letters-kind = Letter
letters-language = Language beside English
letters-stage = How it stands
letters-since = Since
letters-mark = Code
letters-when = When
letters-who = Who
letters-what = What
letters-what-to-do = What to do
letters-stage-draft = Being written
letters-stage-finished = Finished, still here
letters-stage-held = Held for pick-up
letters-stage-hand = Handed over
letters-stage-mail = Mailed
letters-stage-email = E-mailed
letters-stage-void = Counts no more
letters-step-denied = Sending was refused: no safe way
letters-step-too-much = Sending was refused: the letter says too much of the sender
letters-way-hand = Into their hand
letters-way-mail = By mail
letters-way-email = By e-mail

## A visit's letters

letters-of-visit = Letters of { $label }
letters-of-visit-lead = Whoever is not represented in the whole matter leaves with a paper that says so.
letters-none = There is no letter yet. Choose below which one to write.
letters-new = Write a letter
letters-slip-instead = A slip to another organisation is made on the page of referrals
letters-to-advice = Advice that was given
letters-back-to-intake = Back to the intake
letters-back-to-visit = Back to the letters of this visit
letters-back-to-room = Back to letters
letters-protected = Protected

## Writing

letters-begin = Begin the letter
letters-save = Save
letters-save-and-finish = Save and finish
letters-somebody-finishes = An attorney or representative finishes this letter.
letters-preview = Look at it as a document
letters-name = Name in the greeting
letters-extra = Anything else
letters-one-a-line = One on each line.
letters-in-their-language = { $what } (in the person’s language)
letters-protected-note = This person is protected. The letter names neither them nor us; hand it over, and keep it in its cover until then.
letters-unread-note = A machine translated the words of this letter, and nobody has read them yet. The letter says so.
letters-neutral-note = This letter reads like every other one that says no. Write nothing that hints at another person.
letters-dates = Dates
letters-date-told = The person told of this date:
letters-dates-what = What the letter says of dates
letters-dates-warn = It warns that there may be dates
letters-dates-say = It says this date
letters-dates-omit = It leaves out the date that is known
letters-date-day = The date on the paper
letters-date-checked = I have compared it with the paper the person gave us
letters-date-omit = Why it is left out
letters-omit-choose = Choose a reason
letters-omit-passed = The date is past
letters-omit-paper-not-seen = Nobody here has seen the paper
letters-omit-other-lawyer = Another lawyer keeps the date
letters-omit-wish = The person asked for it
letters-omit-safety = It is not safe on paper

## A finished letter

letters-code-word = Code on the cover
letters-finished = Finished
letters-pages = Pages
letters-document = Mark of the document (SHA-256)
letters-template = Template
letters-dates-said = It says a date that was compared with the paper
letters-dates-warned = It warns that there may be dates
letters-dates-omitted = A known date was left out, with a reason
letters-open = Open to print
letters-cover = Cover sheet for pick-up
letters-cover-title = Hold for pick-up
letters-cover-words = Hand this to whoever says the code. Do not mail it and do not call.
letters-printed-by-others = Colleagues who read intakes print the letter and put it into its cover.
letters-leave = How it leaves
letters-hand-only = No safe way to send anything is on record. Hand it over, or hold it until the person comes.
letters-hand-over = I have handed it over
letters-hold = Hold for pick-up
letters-mailed = I have mailed it
letters-emailed = I have e-mailed it
letters-show-address = Show the address in full
letters-to = To
letters-sent = To whom it went
letters-bears = What it says of the sender
letters-bears-plain = Not the office’s name
letters-bears-initials = The office’s initials
letters-bears-office = The office’s name
letters-log = What happened to it
letters-void = Mark it as void
letters-void-lead = It stays on record and counts no more.
letters-void-why = Why
letters-void-mistake = There is a mistake in it
letters-void-replaced = Another letter takes its place
letters-void-other-decision = It was decided otherwise
letters-void-not-wanted = The person does not want it

## Templates

letters-templates = What letters are made of
letters-templates-lead = Each kind of letter has parts. Some may not be left out; the others may be left out, put in another order and worded anew.
letters-unverified = Nobody of the office has compared the list of parts with its source yet.
letters-source = Where it comes from:
letters-versions = Versions
letters-version = Version
letters-shipped = With the program
letters-in-use = In use
letters-not-in-use = Not in use
letters-use = Use this version
letters-uses = Which version was used when
letters-reading = Who has read the translations
letters-read-by = read by
letters-unread = Machine translation, not reviewed
letters-i-have-read = I have read the words in { $language }, and they are right
letters-words = Parts and words
letters-show = Show
letters-parts-lead = What you save is a new version. Nobody uses it until you say so. Keep what stands between braces.
letters-part-required = May not be left out.
letters-part-in = In the letter
letters-part-place = Place
letters-save-version = Save as a new version

## The office

letters-office = What letters say of the office
letters-office-lead = From whom letters come, where to complain, and how long you keep what you were told.
letters-office-change = Change
letters-office-missing = Letters that say no need to know where to complain and how long you keep what you were told.
letters-office-sender = Sender
    .help = The name of the office on the first line, then address and telephone.
letters-office-neutral = Sender for protected people
    .help = Nothing that says what you do. Empty is fine.
letters-office-complaints = Where to complain
    .help = A person, a telephone or an address.
letters-office-others = Other lawyers and groups
    .help = One on each line. They stand in letters of visitors who were sent nowhere else.
letters-office-years = How many years you keep what you were told

## Advice

letters-advice = Advice
letters-advice-at-intake = Advice
letters-advice-of-visit = Advice for { $label }
letters-advice-lead = Who may not advise writes down what was said; it counts once an attorney or representative has signed it.
letters-advice-none = No advice is written down yet.
letters-advice-new = Write advice down
letters-advice-words = The advice
    .help = What the person was told to do, in plain words. An empty line begins a new paragraph.
letters-advice-save = Save
letters-forum = Before whom the matter is
letters-forum-choose = Choose one
letters-forum-agencies = Immigration agencies
letters-forum-court = Immigration court
letters-advice-waiting = Waits for a signature
letters-advice-is-signed = Signed
letters-advice-returned = Given back
letters-advice-replaced = Another note stands in its place
letters-advice-waits = This waits for the signature of an attorney or representative. Until then it is not printed and goes to nobody.
letters-advice-was-returned = This was given back with remarks. Write it anew below.
letters-advice-remarks = Remarks
letters-advice-sign-lead = Whoever signs answers for this advice.
letters-advice-sign = Sign
letters-advice-return = Give it back with remarks
letters-advice-again = Write it anew
letters-advice-to-letter = Put it into a letter
letters-back-to-advice = Back to the advice of this visit
letters-advice-queue = Advice to be signed
letters-advice-queue-count = Advice to be signed: { $count }
letters-advice-queue-lead = Advice that colleagues have written down. Read it, then sign it or give it back.
letters-advice-queue-none = Nothing waits for a signature.
letters-advice-signed = Which advice
letters-advice-number = Signed advice { $number }
letters-advise-supervised = Your credential is for work under supervision. Ask an attorney or representative to sign.
letters-advise-role = An attorney or representative signs advice.

## Rules

letters-refused-part-required = “{ $part }” may not be left out of this letter. Put it back in.
letters-refused-unknown-part = This letter has no such part, or it stands there twice. Open the page again.
letters-refused-long-words = The words in place of “{ $part }” are too long. Use at most { $max } characters.
letters-refused-hidden-words = The words in place of “{ $part }” have signs that cannot be seen. Type them by hand.
letters-refused-bad-words = The words in place of “{ $part }” cannot be read. Leave out braces that stand alone.
letters-refused-placeholders = The words in place of “{ $part }” have to hold this, and nothing else between braces: { $names }
letters-refused-changed = A colleague has changed this in the meantime. Open the page again and repeat what you meant.
letters-refused-too-long = This is too long. Use at most { $max } characters.
letters-refused-hidden = There are signs in it that cannot be seen. Type it by hand.
letters-refused-no-years = Give a number of years, from 1 to { $max }.
letters-refused-no-language = Choose a language.
letters-refused-empty = This letter needs something here.
letters-refused-no-day = This is no day. Choose one, or write it as 2026-09-01.
letters-refused-lines-differ = Both languages need the same number of lines here, so that they stand beside each other.
letters-refused-date-known = The person told of a date. Say it in the letter, or say why you leave it out.
letters-refused-date-not-checked = Compare the date with the paper and tick that you have. Without the paper, let the letter warn of dates.
letters-refused-no-omit-reason = Choose why the date is left out.
letters-refused-no-complaints = Letters have to say where to complain. Somebody who looks after letters enters it under Letters.
letters-refused-no-years-kept = Letters have to say how long you keep what you were told. Somebody who looks after letters enters it under Letters.
letters-refused-revealing = This letter is in the protected form. Leave out the word “{ $word }”.
letters-refused-too-long-to-print = The letter is too long to be printed. Shorten what was typed.
letters-refused-is-finished = This letter is finished and is not changed any more. Begin another one.
letters-refused-not-finished = This letter is not finished yet. An attorney or representative finishes it first.
letters-refused-has-left = This letter has left or counts no more. Begin another one.
letters-refused-no-safe-way = No safe way to send anything to this person is on record. Hand the letter over, or hold it for pick-up.
letters-refused-says-too-much = This letter says more of who sends it than is safe for this person now. Void it and write it again, or hold it for pick-up.
letters-refused-other-conditions = How this person may be reached is not what you have read. Read it again below, then press again.
letters-refused-in-conflict = There is a conflict of interest in this matter. Only the letter in neutral words may go: write that one.
letters-refused-check-first = Nobody is taken on or advised before the conflict check is clear. Make or finish it on the intake, then finish the letter.
letters-draft-mark = DRAFT – not finished, not to be handed over
letters-refused-no-void-reason = Choose why it counts no more.
letters-refused-advice-not-signed = Advice goes into a letter once an attorney or representative has signed it.
letters-refused-may-not-advise = You may not answer for this: your credentials do not reach so far. Ask an attorney or representative.
letters-refused-is-settled = A colleague has signed or returned this already. Open the page again.
letters-refused-no-forum = Choose before whom the matter is: it decides who may sign.
letters-refused-no-remarks = Say what is to be changed.
letters-refused-locked = The office is locked: nothing can be kept safely now. Ask somebody with a key to sign in, then press again.

## Events

letters-event-looked-up = What is known of a visit read for a letter
letters-event-begun = Letter begun
letters-event-changed = Letter changed
letters-event-read = Letter read while being written
letters-event-finished = Letter finished
letters-event-opened = Letter opened or printed
letters-event-step = Letter left, held or voided
letters-event-reached = How a letter may reach a person read
letters-event-denied = Sending a letter refused
letters-event-template-made = New version of a letter’s words
letters-event-template-used = Version of a letter’s words brought into use
letters-event-template-read = Translation of a letter reviewed
letters-event-office = What letters say of the office changed
letters-event-advice-written = Advice written down
letters-event-advice-read = Advice read
letters-event-advice-signed = Advice signed
letters-event-advice-returned = Advice given back
