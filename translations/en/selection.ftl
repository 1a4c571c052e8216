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
