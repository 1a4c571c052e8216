### Selection: whom the office takes on, and how it decides.

selection-decision-full = Full representation
selection-decision-limited = Limited help
selection-decision-brief = Brief advice
selection-decision-refer = Referral
selection-decision-decline = Declined
selection-decision-waitlist = Waiting list
selection-decision-more-info = More to be known

selection-section-ratify = Decided at once, to be ratified
selection-section-new = New
selection-section-returned = Back on the agenda
selection-section-overdue = Later than promised

## Gates

selection-gate-conflict = No conflict, or waived in writing
    .help = If not: refer, and never say why.
selection-gate-lawful = A lawful aim that is not frivolous, and who they are is clear enough
    .help = If not: decline.
selection-gate-authority = Within our authority: before whom, and what kind of matter
    .help = If not: refer, or work with co-counsel.
selection-gate-area = Within our service area
    .help = If not: refer, or make an exception.
selection-gate-money = At least one fund pays, or they pay a fee
    .help = If not: refer, or make an exception.
selection-gate-funder = The limits of the fund are kept
    .help = If not: find another fund.
selection-gate-time = Enough time to do it well before the date
    .help = If not: limited help in the emergency, or refer today.
selection-gate-language = Language and accessibility needs can be met
    .help = If not: hire an interpreter.

selection-exception-waived-in-writing = Everybody concerned has waived it in writing
selection-exception-co-counsel = With co-counsel who may
selection-exception-outside-area = Outside the area, and nobody nearer can help
selection-exception-hardship = Hardship that the figures do not show
selection-exception-other-fund = Paid from another fund
selection-exception-contract-interpreter = With an interpreter from outside

## Scores

selection-score-merit = Merit
selection-anchor-merit-0 = None
selection-anchor-merit-1 = Weak
selection-anchor-merit-2 = Arguable
selection-anchor-merit-3 = Strong
selection-score-urgency = Urgency
selection-anchor-urgency-0 = No date
selection-anchor-urgency-1 = A window opens
selection-anchor-urgency-2 = This week
selection-anchor-urgency-3 = Today
selection-score-harm = Harm without a representative
selection-anchor-harm-0 = A fee or a delay
selection-anchor-harm-1 = A benefit is lost
selection-anchor-harm-2 = Work, status or family life is lost
selection-anchor-harm-3 = Removal, persecution, or a child in danger
selection-score-vulnerability = How hard it is for them to do it alone
selection-anchor-vulnerability-0 = They can do it alone
selection-anchor-vulnerability-1 = They need some help
selection-anchor-vulnerability-2 = A child, a disability, or little English
selection-anchor-vulnerability-3 = Detained, a survivor, or several of these
selection-score-no-other-help = No other help
selection-anchor-no-other-help-0 = Many others can help
selection-anchor-no-other-help-1 = Some can, for money
selection-anchor-no-other-help-2 = Few can
selection-anchor-no-other-help-3 = Nobody else can
selection-score-priority = Our priorities
selection-anchor-priority-0 = Outside them
selection-anchor-priority-1 = Near them
selection-anchor-priority-2 = Among them
selection-anchor-priority-3 = The first of them, or a family stays together
selection-score-capacity = Room for it
selection-anchor-capacity-0 = Everybody is full
selection-anchor-capacity-1 = Next month
selection-anchor-capacity-2 = With some training or help
selection-anchor-capacity-3 = Somebody who knows it is free now
selection-score-readiness = How ready they are
selection-anchor-readiness-0 = Nothing is here
selection-anchor-readiness-1 = Some papers are here
selection-anchor-readiness-2 = Most papers are here
selection-anchor-readiness-3 = Everything is here
selection-score-funding = A fund that fits
selection-anchor-funding-0 = None
selection-anchor-funding-1 = General funds
selection-anchor-funding-2 = A fund with room
selection-anchor-funding-3 = A fund made for this

## Reasons

selection-reason-merits = It is a good case
selection-reason-priority = It is among our priorities
selection-reason-emergency = It could not wait
selection-reason-family-unity = It keeps a family together
selection-reason-forms-only = They need help with forms only
selection-reason-court-document = They need help with one document for the court
selection-reason-short-question = One talk answers it
selection-reason-rights-explained = They need to know their rights
selection-reason-no-authority = We may not do this kind of matter
selection-reason-outside-area = Outside our area
selection-reason-over-income = Above every ceiling of income
selection-reason-no-fund = No fund pays for it
selection-reason-other-office-fits = Another office fits better
selection-reason-no-time = Too little time to do it well
selection-reason-no-capacity = Nobody has hours for it
selection-reason-merit = No merit, read by two
selection-reason-unlawful-aim = The aim is not lawful
selection-reason-withdrawn = They do not want it any more
selection-reason-not-reached = They could not be reached in a safe way
selection-reason-waits-for-law = The law may change soon
selection-reason-waits-for-date = It can be filed later only
selection-reason-records = Records are on their way
selection-reason-documents = Documents are missing
selection-reason-income-proof = Proof of income is missing
selection-reason-second-talk = A second talk is needed

## Letters

selection-letter-acceptance = Letter: we take your case, and what to do next
selection-letter-limited-scope = Letter: what we do, and what we do not do
selection-letter-advice-memo = Advice in writing
selection-letter-referral-slip = Slip: where to go instead
selection-letter-non-engagement = Letter: we do not represent you
selection-letter-neutral = Letter: we cannot help you, in neutral words
selection-letter-waiting-list = Letter: you are on our waiting list
selection-letter-what-we-need = Slip: what we need from you

## Refusals

selection-refused-conflict-unchecked = Nobody has checked for a conflict yet. Do that first.
selection-refused-out-of-turn = This step does not come now. Reload the page and see where the intake stands.
selection-refused-not-your-gate = Somebody else answers this gate. The list says who; ask them.
selection-refused-no-such-criterion = The criteria do not have this gate or score any more. Reload the page.
selection-refused-no-such-exception = This gate cannot be opened for this reason. Choose one from its list, or leave it shut.
selection-refused-note-without-place = A note is kept only with an exception or with what is still to be asked. Choose one of these, or take the note away.
selection-refused-exception-without-note = Write down why this gate is opened all the same.
selection-refused-gate-open = Gate { $gate } has no answer yet. Answer it, or say what has to be asked.
selection-refused-gate-unknown = It is not known how gate { $gate } stands. Find it out first: choose "more to be known", or refer.
selection-refused-gate-shut = Gate { $gate } is shut, and this decision is not among those it leaves. Choose one of them, or ask a supervisor for an exception.
selection-refused-points-of-colour = The points of urgency are those of the colour. Change the colour if it is wrong.
selection-refused-no-such-points = Points go from 0 to 3. Choose one of them.
selection-refused-score-for-representative = An attorney or representative gives these points. Ask one of them.
selection-refused-score-missing = The score "{ $score }" has no points yet. Give them first.
selection-refused-merit-without-note = There is no note on the merit. An attorney or representative writes down why it is what it is; then it can be voted on.
selection-refused-second-reader = Nobody is declined for the merit on the word of one. Ask another attorney or representative to read it and write what they think.
selection-refused-no-reason = Choose at least one reason.
selection-refused-reason-does-not-fit = This reason belongs to other decisions. Choose one from the list of this decision.
selection-refused-limits-missing = Write down what the office does not do. The agreement says it.
selection-refused-review-too-late = Choose a day after today and within { $days } days, so that nobody is forgotten.
selection-refused-due-in-the-past = Choose a day after today.
selection-refused-may-not-vote = Somebody voted who may not vote on this. Take that vote out: the page says who may.
selection-refused-not-present = Somebody voted who is not in the meeting. Add them to those present, or take the vote out.
selection-refused-voted-twice = Somebody voted twice. Keep one of the votes.
selection-refused-remote-not-counted = A colleague of another office votes only where one person works alone. Take that vote out.
selection-refused-no-quorum = At least two must vote for or against, one of them an attorney or a full representative. Ask one more person to read it.
selection-refused-not-carried = Not more are for it than against it. Talk it over, or propose another decision.
selection-refused-not-to-be-seen = You are kept apart from this intake. A colleague takes it over.
selection-refused-not-urgent = Only who is RED or ORANGE is decided at once. Put it on the agenda of the meeting.
selection-refused-needs-meeting = Saying no, or making somebody wait, takes a meeting. Put it on the agenda.
selection-refused-sheet-of-another = The sheet belongs to another forum or colour. Begin it anew.

## The board

selection-title = Selection
selection-at-intake = Selection: on the way to a decision
selection-lead = Intakes on their way to a decision. Whoever was promised an answer first stands first.
selection-stage-intake-done = Conflict check to be made
selection-stage-conflict = Conflict
selection-stage-conflict-clear = To be screened
selection-stage-screened = Screened
selection-stage-agenda = On the agenda
selection-stage-decided = Decided
selection-column-empty = Nobody is here.
selection-more = More
selection-untaken = Newest intakes not taken up
selection-untaken-lead = Take up those that need a decision on whether we help.
selection-untaken-none = Each of the newest intakes has been taken up.
selection-code = Code
selection-colour = Colour
selection-case-type = Case type
selection-intake-on = Intake
selection-promise = Promised answer
selection-by-criteria = Decided by
selection-promised-by = by
selection-promise-kept = kept
selection-promise-late = business days late: { $days }
selection-total = Points
selection-total-of = { $total } of { $most } points so far.
selection-standing = Standing
selection-to-ratify = to be ratified
selection-returns-on = back on
selection-back-from = Back from:
selection-choose = Choose
selection-take-up = Take up for selection
selection-take-up-lead = Say what kind of case is thought of, and before whom it is. Both can be wrong; the meeting sees them.
selection-forum = Before whom
selection-forum-agencies = The immigration agencies
selection-forum-courts = An immigration court or another court
selection-back-to-intake = Back to the intake

## One item

selection-intake = Intake
selection-screening = Screening
selection-conflicts = Conflict check
selection-conflict-how = We cannot act in this matter. Give the neutral letter, and never say why.
selection-gates = Gates
selection-gate-answer = Answer
selection-gate-note = What has to be asked, or why it is opened
selection-gate-open = No answer yet
selection-gate-yes = Yes
selection-gate-no = No
selection-gate-unknown = Not known
selection-gate-as-computed = As computed
selection-clears-ethics = The conflict check answers this by itself.
selection-clears-representative = An attorney or representative answers this.
selection-clears-supervisor = A director or an attorney answers this.
selection-clears-system = This is computed from the screening and the credentials.
selection-ask-conflict = Make or finish the conflict check.
selection-ask-screening = Save a screening first.
selection-ask-area = Ask where they live, and say it in the screening.
selection-ask-money = Ask about income or a fee, and enter it in the screening.
selection-ask-fund = Choose a fund in the brief, and ask what it wants to know.
selection-scores = Points
selection-scores-lead = They order the agenda. They never decide.
selection-points = Points
selection-points-note = Why
selection-points-of-colour = from the colour
selection-save-sheet = Save
selection-to-agenda = Save and put on the agenda
selection-brief = Brief
selection-brief-lead = The meeting reads this and no name. Write no names, addresses or employers here.
selection-brief-print = Brief on one page
selection-brief-facts = Facts
selection-brief-relief = Relief that may be possible
selection-brief-dates = Dates
selection-brief-hours = Hours it will take
selection-brief-fund = Fund
selection-brief-foot = For the meeting of staff only. Not verified law, no advice.
selection-save-brief = Save the brief
selection-no-fund = No fund chosen
selection-fund-gone = not among the funds that count now
selection-language = Language
selection-who-has-room = Who has hours for it
selection-nobody-has-room = Nobody, by the hours that were entered.
selection-second = Second reader
selection-second-lead = Before anybody is declined for the merit, another attorney or representative reads it and writes what they think.
selection-second-note = I have read it. What I think
selection-second-save = Save what I think
selection-at-once = This cannot wait: decide now
selection-at-once-lead = Only for who is RED or ORANGE, only to help or refer, and only by an attorney or representative. The next meeting ratifies it.
selection-decide-at-once = Decide now
selection-decision = Decision and reason
selection-decisions = Decisions so far
selection-decided-at = When
selection-reasons = Reasons
selection-way = How
selection-way-at-once = at once
selection-way-meeting = in a meeting
selection-way-ratified = before the meeting to be ratified
selection-votes = Votes
selection-taken-back = taken back
selection-further = Further reason
selection-no-further = No further reason
selection-not-done = What we do not do (limited help; one thing a line)
selection-review-day = Day to look again, or by when we need more
selection-referral-way = How they are referred
selection-referral-cold = They go by themselves
selection-referral-warm = We speak to the other side, with a signed release
selection-bring-back = Put back on the agenda now
selection-recuse = I must keep out of this
selection-recuse-lead = You will not see it any more: not here, not in a meeting, not in a count. You cannot undo this.
selection-recuse-do = Keep me out

## What follows

selection-tasks = What follows, to be done
selection-task-go = Do it now
selection-task-mark = Mark as done
selection-task-undo = Not done after all
selection-task-done = done
selection-task-agreement-full = Draft the client agreement
selection-task-agreement-limited = Draft the client agreement, with what we do not do
selection-task-prepare-case = Begin to prepare the case
selection-task-checklist = List the documents of the case type
selection-task-advice-note = Write the advice note, and have it signed by an attorney or representative
selection-task-close = Close the matter by
selection-task-referral-cold = Record the referral
selection-task-referral-warm = Record the referral, and speak to the other organization
selection-task-release = Have the release signed first
selection-task-names-for-conflicts = Keep the names for later conflict checks
selection-task-seal-intake = Seal the intake: protect its people as “sealed after a conflict”
selection-task-look-again = Look again on
selection-hand-only = into their hand only
selection-safe-channel = by the way they said is safe
selection-names-date = a date is known: the letter says it, or an attorney or representative writes why not
selection-warns-of-dates = warns that time limits may apply

## Meetings

selection-meetings = Meetings
selection-meetings-lead = The meeting decides whom we take on: at least two vote, one of them an attorney or full representative.
selection-meetings-none = There has been no meeting yet. Call the first one.
selection-meeting = Meeting
selection-meeting-call = Call a meeting
selection-meeting-day = Day
selection-meeting-is-open = Open
selection-meeting-is-closed = Closed
selection-size = Who works here
selection-size-several = Several people
selection-size-one = One person, with a colleague from elsewhere
selection-present = Who is there
selection-present-lead = Only who is there votes. A colleague from elsewhere votes only where one person works alone.
selection-present-save = Save who is there
selection-seat-away = Not there
selection-seat-here = Here
selection-seat-remote = From elsewhere
selection-agenda = Agenda ({ $count })
selection-agenda-empty = Nothing is before the meeting.
selection-begin = Begin with the first
selection-place = { $at } of { $of } on the agenda
selection-decide-next = Save and go on to the next
selection-ratify = Save the votes
selection-ratify-lead = This was decided at once. The meeting votes on whether it stands.
selection-further-lead = For limited help, referrals, waiting and more to be known
selection-vote-for = For
selection-vote-against = Against
selection-vote-abstains = Abstains
selection-votes-help = Everybody who is here stands at “for”. Ask them, and change what is not so.
selection-not-offered = Not offered while a gate is not answered, or answered “no”:
selection-vote-none = Does not vote
selection-kept-apart = kept apart from this
selection-nobody-present = Say first who is there, on the page of the meeting.
selection-was-decided-here = This was decided in this meeting.
selection-take-back = Take it back
selection-open-item = Everything about it
selection-next-item = Next without a decision
selection-decided-here = Decided here
selection-minutes = Minutes
selection-minutes-words = What was said, without names
selection-minutes-save = Save the minutes
selection-minutes-print = Minutes on paper
selection-meeting-close = Close the meeting
selection-meeting-close-lead = From then on nothing of it changes. What is wrong is corrected by a further entry.
selection-meeting-close-do = Close it
selection-meeting-closed-how = This meeting is closed. Nothing of it changes; corrections are added below.
selection-correction = Correction
selection-correct = Add the correction
selection-print = Print
selection-back = Back

## Hours and figures

selection-capacity = Hours
selection-capacity-lead = How many hours each person has for a case type, and how many of them are taken. The office enters it; nothing is guessed.
selection-capacity-none = Nobody has entered hours yet.
selection-who = Who
selection-hours = Hours
selection-hours-taken = Of these taken
selection-hours-free = Free
selection-save-hours = Save the hours
selection-figures = Figures
selection-service-level = Was the promise kept?
selection-service-level-lead = Intakes of each month: decided by the promised day, later, or still open in time.
selection-month = Month
selection-in-time = In time
selection-late = Late
selection-open = Still in time
selection-fairness = Whom we take on
selection-fairness-lead = Of those decided in a month. Below { $least } people no rate is shown. Who waits is not counted.
selection-look = Look
selection-by-language = By language
selection-by-county = By county
selection-by-case-type = By case type
selection-group = Group
selection-group-unknown = Not known
selection-taken-on = Taken on
selection-all-together = All together
selection-too-few = too few to say

## Events

selection-event-taken-up = Intake taken up for selection
selection-event-read = Intake in selection read
selection-event-followed-check = Selection follows the conflict check
selection-event-sheet = Gates or points changed
selection-event-brief = Brief written
selection-event-second-reader = Read by a second reader
selection-event-recused = Somebody keeps out of an intake
selection-event-brought-back = Put back on the agenda
selection-event-task = Something that follows marked
selection-event-decided = Decided in selection
selection-event-taken-back = Decision taken back
selection-event-capacity = Hours of somebody changed
selection-event-figures = Figures of selection read
selection-event-meeting-called = Meeting called
selection-event-meeting-present = Who is there was noted
selection-event-meeting-read = Meeting read
selection-event-minutes = Minutes written
selection-event-meeting-closed = Meeting closed
selection-event-meeting-corrected = Correction added to a meeting

## Refusals of the pages

selection-refused-no-day = This is no day. Write it as year-month-day, such as 2026-01-31.
selection-refused-no-hours = This is no number of hours. Write it with digits, such as 12.5.
selection-refused-too-long = This is longer than { $max } letters. Shorten it.
selection-refused-not-in-the-list = Choose one from the list.
selection-refused-changed-meanwhile = Somebody else has changed it since you began. Open the page again and compare.
selection-refused-others-saved = Somebody else has saved this since you began. What they saved stands above your words. Compare, then save again.
selection-others-saved = What somebody else has saved
selection-others-saved-nothing = Nothing
selection-not-saved = Not saved: what you typed
selection-refused-meeting-closed = This meeting is closed. Add a correction, or decide in another meeting.
selection-refused-meeting-later = This meeting is on a later day. Decide then, or call one for today.
selection-refused-read-by-the-same = You gave the points yourself. Ask another attorney or representative to read it.
selection-refused-nothing-written = Write something first.

## Matters that moved to a court

selection-moved = Moved to a court
selection-moved-lead = A paper came that shows that the matter is before a court. Somebody who may appear there takes it over by the next business day.
selection-moved-none = No matter waits for somebody who may appear in court.
selection-moved-is = This matter is before a court.
selection-moved-since = Known since
selection-moved-by = to be taken over by
selection-moved-nobody = Nobody has it in hand.
selection-moved-goes = { $name } has it in hand, and goes on until it is taken over.
selection-moved-suspended = { $name } has it in hand, and does not reach as far as a court: they sign nothing in it any more.
selection-moved-who = A director or an attorney says who takes it over.
selection-moved-to = Who takes it over
selection-moved-choose = Choose somebody who may appear in court
selection-moved-no-taker = Nobody who may see this person may appear in court. Let an attorney or a fully accredited representative join the team first.
selection-moved-take = They take it over
selection-notice-moved = { $count ->
    [one] One matter moved to a court. Somebody who may appear there must take it over.
   *[other] { $count } matters moved to a court. Somebody who may appear there must take each over.
}
selection-refused-not-supervisor = A director or an attorney says who takes it over. Ask one of them.
selection-refused-not-for-courts = Choose somebody who may appear in court and may see this person.
selection-event-forum-changed = Matter moved to a court
selection-event-forum-back = Matter not before a court after all
selection-event-moved-taken = Matter before a court taken over
