### Screening: whether the office may be able to help. For staff; no client reads these words.

## Funds and households

screening-household-own = Our own count
    .help = Everybody who lives together and shares money.
screening-household-lsc = Count of the Legal Services Corporation
    .help = Everybody who lives there and helps to support the household, as our governing body defines it.
screening-household-i912 = Count of the fee waiver (Form I-912)
    .help = The person, their spouse if they live together, and the family members the form's instructions count.

screening-fund-general = General funds
screening-fund-lsc = Legal Services Corporation (LSC)
screening-fund-survivors = Legal help for survivors
screening-fund-crime-victims = Services for victims of crime

screening-exception-benefits = They need help to keep government benefits
screening-exception-seasonal = Their income goes up and down with the season, or will fall
screening-exception-medical = They pay medical costs that nobody pays back
screening-exception-debts = They have fixed debts and obligations
screening-exception-work-costs = Working costs them money: childcare, transport, clothes, tools, training
screening-exception-age-disability = Age or disability costs them money beyond medical costs
screening-exception-taxes = They owe taxes of this year
screening-exception-other-factors = Something else of weight that they cannot change; the note says what
screening-exception-nursing = Most of their income goes to medical or nursing home care; the executive director decides

screening-basis-citizenship = U.S. citizen
    .help = On file: the signed statement of citizenship. Ask for papers only where there is reason to doubt it.
screening-basis-resident = Lawful permanent resident
    .help = On file: a copy of the green card or another document that shows it.
screening-basis-relative-applied = Spouse, parent or child under 21 of a U.S. citizen, with a green card application filed
    .help = On file: proof of the relationship, and the receipt of the application, which must not have been rejected.
screening-basis-refugee-asylee = Refugee, or granted asylum
    .help = On file: the I-94, the letter of grant, or the order of the judge.
screening-basis-conditional-entry = Conditional entrant before April 1980
    .help = On file: the document that shows the conditional entry.
screening-basis-withholding = Granted withholding of removal or deportation
    .help = On file: the order of the judge, or a document that names it.
screening-basis-special = Member of a group with its own rule: certain American Indians born in Canada, Micronesia and others
    .help = On file: the document that shows it. An attorney or representative reads the rule first.
screening-basis-farm-worker = Temporary farm or forestry worker (H-2A, H-2B forestry)
    .help = On file: the I-94 or visa. Covers work only: wages, housing, transport and other rights of employment.
screening-basis-battery = Battered, or treated with extreme cruelty
    .help = On file: what the person says, in writing, or other evidence. Covers related legal help only.
screening-basis-sexual-assault = Victim of sexual assault in the United States
    .help = On file: what the person says, in writing, or other evidence. Covers related legal help only.
screening-basis-trafficking = Victim of trafficking in the United States
    .help = On file: what the person says, in writing, or other evidence. Covers related legal help only.
screening-basis-severe-trafficking = Victim of a severe form of trafficking, or a family member with a T visa
    .help = On file: the certification, or what shows that it is being sought. Covers any matter.
screening-basis-u-crime = Qualifies for a U visa
    .help = On file: what shows the crime and the harm. Covers related legal help only.
screening-basis-child-of-victim = Parent of a child who was battered, assaulted or trafficked, without any part in it
    .help = On file: what the parent says, in writing, or other evidence. Covers related legal help only.

## How a fund stands

screening-part-income-within = Income is at or below the ceiling.
screening-part-income-exception = Income is above the ceiling, and a reason for an exception is on record.
screening-part-income-over = Income is above the ceiling.
screening-part-income-over-but-nursing = Income is above the ceiling and above the usual exceptions. Only costs of medical or nursing home care can still open this fund.
screening-part-ask-income = Ask for the household's income.
screening-part-ask-household = Ask how many people this fund counts as the household.
screening-part-ask-region = Ask which state they live in. For Puerto Rico and other territories, ask a supervisor which figures count.
screening-part-ask-zero-income = There is no income. Ask what they live on, and have the statement of no income signed.
screening-part-ask-exception = Income is above the ceiling, and an exception is possible. Ask for its reasons.
screening-part-assets-within = Assets are within the ceiling of our governing body.
screening-part-assets-over = Assets are above the ceiling of our governing body.
screening-part-ask-assets = Ask for assets.
screening-part-basis-held = A basis in the fund's list is on file with its proof.
screening-part-basis-held-related = A basis is on file with its proof. It covers a part of the matters only.
screening-part-basis-none = None of the bases in the fund's list applies. No time can be put on this fund.
screening-part-ask-basis = Ask for the basis that the fund's list needs.
screening-part-ask-basis-proof = A basis is noted. Its proof is still missing.
screening-part-area-within = They live in the fund's area.
screening-part-area-outside = They live outside the fund's area.
screening-part-ask-area = Ask for the county or ZIP code.
screening-part-age-within = They are of the age the fund is for.
screening-part-age-outside = They are not of the age the fund is for.
screening-part-ask-age = Ask for the date of birth.
screening-part-victim-yes = They are a victim of what the fund is for.
screening-part-victim-no = They are not a victim of what the fund is for.
screening-part-ask-victim = It is not known whether they are a victim of what the fund is for. Ask in private.
screening-part-veteran-yes = They are a veteran.
screening-part-veteran-no = They are not a veteran.
screening-part-ask-veteran = Ask whether they are a veteran.

## What was found: cannot wait

screening-find-held = Somebody is held. An attorney or representative speaks with them today; a bond may be possible.
screening-find-held-ask = They would rather tell a person whether somebody is held. Ask now.
screening-find-minor-alone = Somebody under 18 came alone. Talk about a guardian and consent first, and know who must report harm to a child.
screening-find-help-now = They need safety, police, a doctor or somebody to talk to now. See to that first.
screening-find-hearing-week = A court hearing is within 7 days.
screening-find-hearing-month = A court hearing is within 30 days.
screening-find-hearing-later = A court hearing is set. Note the hearing and the day by which papers must be there.
screening-find-hearing-missed = A hearing within the last 30 days may have been missed. Find out about an order and a motion to reopen today.
screening-find-hearing-missed-before = An earlier hearing may have been missed. Find out about an order, and the days left to reopen it.
screening-find-hearing-unknown = There may be a court case, and the next hearing is not known. Look it up with the court today.
screening-find-court-authority = There is a court case. Only an attorney or a fully accredited representative may take it on.
screening-find-check-in-week = A check-in with immigration is within 7 days.
screening-find-check-in-month = A check-in with immigration is within 30 days.
screening-find-check-in-unknown = They report to immigration, and the next day is not known. Ask for the paper.
screening-find-answer-due = An answer to a notice is due within 10 days, or was due not long ago. The day on the notice counts.
screening-find-answer-due-month = An answer to a notice is due within 30 days.
screening-find-answer-due-unknown = A notice asks for an answer, and the day is not known. Read it on the notice today.

## What was found: orders and records

screening-find-removal-order = They were ordered removed, or left under an order. Find out which and when.
screening-find-records-first = Nothing is filed before the records are here and read.
screening-find-records-order = Order the records of the court, of border protection and of USCIS.
screening-find-removal-ask = They would rather tell a person about removal. Ask, and file nothing until it is known.
screening-find-back-after-removal = They came back after a removal. The old order may be used again, and some relief may be closed.
screening-find-stopped-at-border = They were stopped at the border. Order the records; there may be an order they do not know of.
screening-find-overstayed = They stayed longer than a visa allowed. Count the days before any advice to travel.
screening-find-entry-unchecked = They came in without a check. No green card application from within is suggested by itself; an attorney or representative looks first.
screening-find-registration-counsel = An attorney or representative advises about registration. Nobody fills in a form before that.
screening-find-waved-through = They were waved through. Ask what was said and shown; it may count as an inspection.
screening-find-petition-2001 = Possible: a green card under section 245(i), through a petition filed by 30 April 2001.
screening-find-petition-ask = A petition may have been filed for the family. Ask when; 30 April 2001 is the day that matters.

## What was found: fear

screening-find-asylum = Possible: asylum, withholding or protection under the Convention Against Torture. Do not take the story at screening.
screening-find-asylum-year-soon = The year for asylum ends within 30 days.
screening-find-asylum-year-near = The year for asylum ends within 120 days.
screening-find-asylum-year = The year for asylum is running. Note its last day.
screening-find-asylum-year-past = The year for asylum is over. There are exceptions, and other protection has no such year.
screening-find-asylum-year-unknown = The day of the last arrival is not known. Find it out: the year for asylum runs from it.
screening-find-asylee = Possible: a green card after a year of asylum.
screening-find-asylee-family = Possible: spouse and children follow. The request must come within two years of the grant.

## What was found: harm

screening-find-safety-mode = They were harmed or forced. Offer the safety settings first: how to reach them, and who may know.
screening-find-safety-ask = They may have been harmed or forced. Ask in private, alone, and without the story.
screening-find-safety-names = Ask for the name of whoever hurt them, for the conflict check.
screening-find-safety-address = Ask for a safe address for letters from the government.
screening-find-certification = Find out whether the police or another agency can certify their help. A signed form is good for six months.
screening-find-vawa = Possible: a VAWA self-petition, or VAWA cancellation before the court.
screening-find-vawa-ask-relative = The harm was at home. An attorney or representative asks who it was and what status that person has.
screening-find-u-crime = Possible: a U visa, for victims of crimes.
screening-find-trafficking = Possible: a T visa, for victims of trafficking.
screening-find-u-t-residence = Possible: a green card after three years with a U or T visa.
screening-find-u-t-ending = U or T status ends within 60 days or has just ended. Apply for the green card before it ends.
screening-find-who-hurt = There are sealed notes about who hurt them. Read them before the plan is made.

## What was found: young people

screening-find-sij = Possible: special immigrant juvenile status. A state court must decide first, while it still can.
screening-find-sij-age-unknown = Special immigrant juvenile status may be possible, and the date of birth is not known. Find it out.
screening-find-sij-18-soon = They turn 18 within 30 days. In many states the court cannot decide after that.
screening-find-sij-21-soon = They turn 21 within 30 days. The petition must be there before.
screening-find-child-18 = A child turns 18 within a year. Look at what ends then.
screening-find-child-21 = A child turns 21 within a year. Look at what ends then, and at the Child Status Protection Act.
screening-find-child-21-soon = A child with a petition turns 21 within 30 days.
screening-find-child-14 = A child turns 14 about now. An attorney or representative advises about registration.
screening-find-child-age-unknown = The age of a child is not known. Ask: some ways end at 18 or 21.

## What was found: green card and citizenship

screening-find-naturalization = Possible: citizenship. Five years are up, or will be within 180 days; it can be filed 90 days before.
screening-find-naturalization-spouse = Possible: citizenship after three years, married to a U.S. citizen.
screening-find-naturalization-survivor = Possible: citizenship after three years, for whoever was hurt by a spouse or parent who is a U.S. citizen.
screening-find-resident-since-ask = Ask since when they have had the green card.
screening-find-long-trip = A trip may have lasted six months or more. It can break the time for citizenship.
screening-find-resident-arrested = An arrest and a green card: an attorney reads the court papers before anything is filed or any trip is made.
screening-find-disability-waiver = Possible: no English and civics test because of a disability (Form N-648).
screening-find-parents-citizenship = Possible: they are a U.S. citizen already, through parents or grandparents.
screening-find-conditional-window = Possible: removing the conditions on a two-year green card. It can be filed in the last 90 days, not before.
screening-find-conditional-ending = The two-year green card ends within 60 days.
screening-find-conditional-late = The two-year green card may have ended. A late petition needs a good reason.
screening-find-conditional-waiver = Possible: removing the conditions without the spouse. It can be filed at any time.
screening-find-conditional-ask = Ask whether the green card is good for two years or for ten.
screening-find-card-renewal = Possible: a new green card. Look at citizenship first.
screening-find-resident-court = Possible: cancellation of removal for permanent residents. Seven years in the country count as well.

## What was found: family

screening-find-petition-for-me = Possible: a petition by a relative.
screening-find-green-card-family = Possible: a green card from within, through a close relative who is a U.S. citizen.
screening-find-petition-by-me = Possible: a petition for a relative.
screening-find-joint-family = Whoever asks and whoever is asked for are two clients. Explain it and have the consent signed.

## What was found: permits and programs

screening-find-work-permit = Possible: a new work permit. The request can go in from 180 days before it ends.
screening-find-work-permit-ending = The work permit ends within 60 days or has just ended. Do not count on an extension by itself.
screening-find-status-ending = A card or status ends within 60 days or has just ended.
screening-find-daca-renewal = Possible: renewing DACA. Look up what the courts say on the day of filing.
screening-find-daca-ending = DACA ends within 60 days or has ended.
screening-find-daca-lapsed = DACA ended more than a year ago. A request may count as a first one; look up whether those are decided.
screening-find-daca-until-ask = Ask until when DACA is good.
screening-find-tps = Possible: TPS. Look up the country and its dates today; they change often.
screening-find-tps-ending = TPS ends within 60 days or has just ended. Look up the notice for the country.
screening-find-parole-ending = Parole ends within 60 days or has just ended. Look at a new parole and at protection.
screening-find-moved = They moved. Tell USCIS within 10 days and the court within 5 working days.
screening-find-moved-safe-address = They moved, and they may be in danger. An attorney or representative decides on a safe address; nothing goes out by itself.
screening-find-travel = Before any travel document is handed over, an attorney or representative explains the risk and notes it.
screening-find-court-ten-years = Possible: cancellation of removal after ten years in the country.

## What was found: police

screening-find-dispositions = They were arrested or charged. Order the court papers of every arrest.
screening-find-review-criminal = The technical review looks at arrests and charges.
screening-find-arrest-unsure = They are not sure about an arrest. Order the FBI record and the state record.
screening-find-arrest-ask = They would rather tell a person about arrests. Ask in private, after the privacy notice.
screening-find-open-criminal-case = A criminal case or warrant may be open. Speak with the defender before any plea.
screening-find-sealed-notes = There are sealed notes. Read them before the plan is made.

## What was found: money and earlier help

screening-find-fee-waiver = Possible: a fee waiver. Some fees can never be waived; look at the fee table.
screening-find-fee-waiver-proof = Ask for the letter about the benefit, for the fee waiver.
screening-find-notario = A notario helped before. Ask for every paper, and find out what was filed.
screening-find-notario-report = They want to report a notario. Help them with it.
screening-find-filed-before = Something was denied, or nobody knows how it stands. Order the file.

## Refusals

screening-refused-no-guidelines = No table of guidelines counts on { $day }. Ask whoever looks after the rules to load it.
screening-refused-no-household = Nobody has said how many people are in the household. Enter at least one.
screening-refused-zero-income = There is no income, and no statement of it. Ask what they live on, and have the statement signed.
screening-refused-income-incomplete = A sum, or how often it is received, is missing. Ask for it and fill in the row.
screening-refused-fund-not-met = This fund does not pay for this person. Choose another fund.
screening-refused-no-fund-basis = This fund pays only for people with a basis in its list and its proof on file. Record the basis, or choose another fund.
screening-refused-fund-unknown = Something that this fund asks for is not known. Ask for it first, or choose another fund.
screening-refused-fund-related-only = The basis on file covers a part of the matters only. Say that this work is one of them, or choose another fund.
screening-refused-not-eligible = "Not eligible" is for an attorney or representative to say. Ask one of them to read it and confirm it.
screening-refused-own-confirmation = Somebody else has to confirm it. Ask an attorney or representative.
screening-refused-no-reason = Write down why.

## The pages

screening-title = Screening
screening-at-intake = Screening: income, funds, possible relief
screening-lead = What the rules find in the answers, how each fund stands, and what came of it. This is for staff: no client reads it, it is no advice, and nothing is decided by it.
screening-back = Back to the screening
screening-back-to-intake = Back to the intake
screening-to-selection = Selection of this intake
screening-choose = Choose
screening-yes = Yes
screening-no = No
screening-not-known = Not known

## What was found

screening-findings = What the rules found
screening-findings-lead = Each with its source. You see what is for your eyes.
screening-unverified = Nobody of this office has compared these rules with their sources yet. Look each one up before you rely on it.
screening-status-unverified = unverified
screening-nothing-found = The rules found nothing in the answers. That does not mean that there is nothing: ask.
screening-kind = Kind
screening-found = Found
screening-case-types = Case types
screening-source = Source and standing
screening-kind-relief = Possible relief
screening-kind-red-flag = Warning
screening-kind-task = To do
screening-kind-gate = Comes first
screening-kind-ask = To ask
screening-law-in-force = in force, as far as is known
screening-law-contested = contested: look again before filing
screening-law-practice = practice
screening-days-left = Days left: { $days }.
screening-day-open = The day is known only in part.
screening-raises = Ask whether the visit should be

## Income and funds

screening-income = Income
screening-guidelines = Guidelines of { $year }: { $citation }.
screening-guidelines-unverified = Nobody of this office has compared them with the notice yet.
screening-yearly = In a year: { $sum }
screening-percent = { $percent } % of the guideline for a household of { $people }
screening-percent-unknown = Not known yet: income, household or state is missing
screening-funds = Funds
screening-funds-unverified = Nobody of this office has compared the funds with their sources or grants yet.
screening-fund = Fund
screening-result = Result
screening-parts = Why
screening-outcome-meets = pays
screening-outcome-unknown = ask
screening-outcome-does-not = does not pay

## The form

screening-form = Enter what is known
screening-income-help = One row for each source, before taxes. Leave empty what nobody has.
screening-income-row = Source { $number }
screening-income-source = From what
screening-income-amount = Dollars each time, or an hour
screening-income-hours = Hours each time (only when paid by the hour)
screening-income-often = How often
screening-income-weeks = Weeks of the season
screening-source-job = A job
screening-source-own = Their own work
screening-source-benefits = Benefits
screening-source-family = Family
screening-source-other = Something else
screening-often-week = Every week
screening-often-two-weeks = Every two weeks
screening-often-half-month = Twice a month
screening-often-month = Every month
screening-often-year = Once a year
screening-often-season = Every week of a season
screening-zero-signed-on = Statement that there is no income, signed on
screening-household = How many people, by each count
screening-person = The person
screening-born = Born (year, year-month or full date)
screening-home-state = State (two letters)
screening-home-county = County
screening-home-zip = ZIP code
screening-area = Lives in our service area
screening-victim = Victim of a crime or of abuse that a fund names
screening-veteran = Veteran
screening-can-pay = Can pay a fee
screening-assets = Assets
screening-assets-within = Within our ceiling
screening-assets-over = Above our ceiling
screening-exceptions = Reasons to go above a ceiling
screening-basis = Basis for restricted funds
screening-basis-on-record = Which basis is on record
screening-basis-not-asked = Not asked yet
screening-basis-nothing = Asked: none of the list
screening-basis-proven-on = Proof seen or signed on
screening-forum = Before whom the matter is
screening-forum-agencies = The immigration agencies
screening-forum-courts = An immigration court or another court
screening-conclusion = What came of it
screening-conclusion-eligible = Eligible for at least one fund
screening-conclusion-ask = More has to be asked
screening-conclusion-not-eligible = Not eligible
screening-reason = Why not eligible
screening-note = Note
screening-save = Save the screening

## What was kept

screening-version = Version
screening-versions = What was kept
screening-made-at = When
screening-made-by = By
screening-state = Standing
screening-judged-by = Rules used
screening-judged-by-versions = Guidelines { $guidelines }, rules { $rules }, funds { $funds }
screening-state-saved = Kept
screening-state-awaits = Waits for a second pair of eyes
screening-state-confirmed = Confirmed by an attorney or representative
screening-awaits-how = "Not eligible" counts once an attorney or representative with a credential on record has confirmed it. Nobody is sent away until then.
screening-confirm = Confirm: not eligible
screening-event-read = Screening read
screening-event-saved = Screening kept
screening-event-confirmed = "Not eligible" confirmed
screening-refused-no-state = This is no state. Write its two letters or its name, such as NY or New York.
screening-refused-no-sum = This is no sum. Write it with digits, such as 3437.50.
screening-refused-no-day = This is no day. Write it as year-month-day, such as 2026-01-31.
screening-refused-too-long = This is longer than { $max } letters. Shorten it; the rest belongs in a note.
screening-refused-no-conclusion = Choose what came of it.
screening-refused-changed-meanwhile = Somebody else has saved it since you began. Open the page again and compare before you save.
screening-refused-funds-changed = Other funds count since you opened the page, and they ask something else. Look at the form as it is now, then save again.
