### Starter policies for an office’s manual of policies and procedures. Drafts: each office adapts and adopts them; nobody has reviewed them as law.

policy-intake = Intake
policy-intake-text =
    1. Everybody who comes, calls or writes for help gets an intake, in the language they choose. Visitors answer at the kiosk, in the private room or on the form on paper; reception helps whoever asks. Nobody has to answer a question to keep their place in line.

    2. Before the first question the visitor reads or hears the privacy notice. Staff say what the notice says, and never promise that nothing can ever become known. On the telephone we first ask whether the person is alone and can talk safely.

    3. In the waiting room nobody asks about status, entries, arrests, fear, violence or other people. These things are asked in a private room, by trained staff, and everybody is seen alone for the first five minutes.

    4. Staff confirm the people of an intake with them, face to face, before anybody is put on record under “People”. What a kiosk was told is a proposal and changes nothing by itself.

    5. Urgency comes first. Whoever is RED sees an attorney or representative today; whoever is ORANGE gets an appointment within seven days. Any colleague may make somebody more urgent on the page “Queue”; only an attorney or representative makes somebody less urgent, with a reason.

    6. Reception, counsellors, volunteers and interpreters give general information and write down facts. Only an attorney or an accredited representative gives advice about a person’s own situation (8 CFR 1292.1; compare with the current text), and only they tell somebody that there is nothing to apply for.

    7. An intake ends with three things on record: a decision or the day by which there will be one, at least one safe way to reach the person or the day they come back, and what they were told. Times are booked under “Appointments”; whom we sent elsewhere stands under “Referrals”.

    8. Restricted answers are opened only when the work needs it, and the program records who opened them. Exceptions to this policy are approved by the supervising attorney, who notes the reason.

policy-selection = Case selection
policy-selection-text =
    1. We choose cases by criteria that were written beforehand, not by who came first or asks most often. Once a year the director and the staff set the priorities; everybody who works here knows them.

    2. Nobody decides about a case before its conflict check is clear. Then these gates are answered: a lawful aim, our authority before this agency or court, our service area, the rules of the funds, enough time to do it well, and language. Where a gate is shut we refer or give limited help; a supervisor may approve an exception in writing.

    3. An attorney or representative writes how strong the case is. Points only put the cases in order for the meeting; they decide nothing. Race, religion, country of origin, sex, gender, sexual orientation and health are never reasons to say no.

    4. The case meeting is held once a week. At least two people vote, one of them an attorney or a fully accredited representative. Whoever is behind a wall leaves the room and gets no papers. An office with one person decides together with a colleague from outside.

    5. What is RED or ORANGE may be decided at once by an attorney or representative, and the next meeting ratifies it. To decline, or to put somebody on the waiting list, is for the meeting alone. Nobody is declined because the case is weak on the word of one person: a second attorney or representative reads it.

    6. The decision is made within ten business days of the intake, and the person knows the day. The waiting list always has a day within thirty days on which we look again.

    7. We record the decision, the reasons, who voted, who stayed away, and what we will not do. Whoever we do not take gets a letter in their language, or a slip in the hand: that we do not represent them, that time limits may apply and they should act now, where else to ask, and their originals back.

    8. We never give a reason that shows another client, and never send the letter a way that is not safe. Slips and what became of them stand under “Referrals”.

    9. The ABA Standards (5.2) ask for an acceptance policy that follows the office’s priorities and what it can carry. Compare with the current text.

policy-fees = Fees
policy-fees-text =
    1. The office takes small fees from one written schedule that the director approves. It hangs in the waiting room in the languages of our visitors. Nobody who works here agrees on another amount.

    2. The fee is explained before the client agreement is signed, in writing, and apart from what the government charges. What somebody pays never changes their place in line or how much care they get.

    3. Each payment gets a receipt at once. Receipts are numbered without gaps. A wrong one is reversed by another; none is ever thrown away. A receipt does not say what the case is about.

    4. One person takes the money, a second brings it to the bank, a third compares the books with the bank’s statement each month. In a small office the director and a member of the board do the second and the third.

    5. The cash drawer is counted when it is opened and when it is closed, and two people sign the count. Cash is locked away at night and deposited within two business days.

    6. Money that a client gives for government fees is kept apart from the office’s own and is used for that client alone. Attorneys follow the rules of their state on client trust accounts.

    7. Staff never take money for themselves, accept gifts, lend or borrow, or keep the card or bank numbers of a client.

    8. A refund needs two signatures: the director’s and that of a colleague who did not take the money.

    9. A recognised organisation keeps its fee schedules for six years, for each location (8 CFR 1292.14). We keep the books for at least six years as well (ABA Model Rule 1.15 says five; states differ). Compare with the current text.

policy-waiver = Fee waiver
policy-waiver-text =
    1. Nobody is refused help because they cannot pay. We say so whenever we explain a fee, before anybody has to ask.

    2. The person asks aloud or on one page. We need the size of the household, its income, and one proof. Where there is no paper, a signed statement is enough, also from somebody without any income.

    3. At or below 150 percent of the federal poverty guidelines nothing is paid; up to 200 percent, half of the fee. Above that a supervisor may waive for hardship that the figures do not show. The guidelines are those of the Department of Health and Human Services for the year (for 2026: 91 FR 1797; compare with the notice).

    4. A supervisor who does not prepare the case decides within two business days. The cashier never decides. The director approves what goes beyond this policy.

    5. We record the household, the income, the proof that was seen, the decision, its reason, who decided and when. The receipt shows only what was paid.

    6. A waiver never means less work, a longer wait or a lower place. For somebody hurt by a member of the household we count their own income alone, and never ask that member for papers.

    7. The government’s fee waiver (Form I-912) and reduced fees are something else, with limits of their own, and some fees cannot be waived. A representative looks up the rule on the day of filing.

    8. A recognised organisation that charges fees needs a written policy for those who cannot pay (BIA Practice Manual, chapter 2.4; compare with the current text). Once a year the director counts the waivers and reports them to the board.

policy-conflicts = Conflicts of interest
policy-conflicts-text =
    1. The conflict check is made before anybody gives advice about a person’s situation, and before a case is opened. Whoever confirms the people of an intake sees to it, on the page “Conflict check”.

    2. We look for every name in the matter: the person, spouse, former spouse, parents, children, petitioner, beneficiaries, whoever pays or helps, and adverse parties, with earlier names and other spellings.

    3. The check is made again when a name is added or corrected, and when somebody new appears in the case.

    4. A director or an attorney rules on each person who was found and writes a reason that a colleague understands in a year. Where the page says only that a protected record resembles the name, the ethics officer rules. Nobody else looks further or speaks of it.

    5. If there is a conflict we do not act. We say: “We cannot help you in this matter.” We never say why or because of whom. The person gets a referral and a letter that we do not represent them. What they told us is closed to colleagues; the names stay for later checks.

    6. Whether a conflict may be waived at all is decided by an attorney. Everybody whom it concerns agrees in writing, after an explanation in their own language, each alone. Between somebody who was hurt and whoever hurt them there is no waiver.

    7. Two clients in one case, such as spouses, first hear from an attorney or representative what it means: no secrets between them, and what happens if they part. Both sign.

    8. Whoever works here and knows somebody in a matter privately says so at once. An attorney or representative puts them behind a wall on the person’s page under “People”; from then on no talk and no papers.

    9. For short help, as at a workshop, the rules may be easier (ABA Model Rule 6.5), and duties exist toward those who only asked (Model Rule 1.18). States differ: compare with the current text.

policy-agreement = Client agreement
policy-agreement-text =
    1. Work on a case begins when the client agreement is signed. In an emergency the supervising attorney may allow what cannot wait, in writing; the agreement follows within five business days.

    2. The agreement says in plain words: who we are and how to reach us; what we do and what we do not do; fees, costs and refunds; the duties of both sides; how each side can end it; that no result is promised; confidentiality and its limits; the interpreter; copies; how long the file is kept; and where to complain.

    3. It is explained aloud in the client’s language, not only handed over. The client then says in their own words what was agreed. Whoever does not read English gets it in two languages, or the interpreter signs that it was read to them.

    4. The client signs, or makes a mark before a witness. For the office an attorney or representative signs who may act in this matter today; the page “Credentials and recognition” shows who that is.

    5. The original goes into the file, and the client gets a copy at once. If a copy at home is not safe, we note that and keep it here for them.

    6. A new problem needs a new agreement. Changes are numbered and signed by both sides. Where there are two clients, each of them signs.

    7. Nobody ever signs a blank paper, promises a result or relies on spoken words alone. A clause that limits the office’s liability is used only after an attorney has compared it with the rules of the state.

    8. The agreement is ended in writing, by either side, as the policy on closing says.

policy-file-order = Order of the file
policy-file-order-text =
    1. Each case has one file and one number that means nothing by itself. No name stands on the outside. Another problem of the same client gets a file of its own.

    2. All files have the same parts in the same order: opening sheet and conflict check; agreement, releases and fees; notes; letters out and in; government notices; applications as filed, with proof of mailing; copies of the client’s documents; evidence and declarations; research; reviews; closing.

    3. Within a part the newest paper lies on top. Papers are in the file within two business days of the day they came.

    4. A government notice is stamped on the day it comes, and that day an attorney or representative writes on it the deadline, or why there is none. No notice is filed without one of the two.

    5. Originals of clients are copied and given back at once, and the client signs for them. Where one must stay for a filing, a supervisor approves it, it lies in the safe, and a list says where it is.

    6. The set that was filed is never changed or taken apart. What comes later is added behind it.

    7. Files are kept in locked cabinets, apart from those of other programs. Only staff of the immigration program open them. Files of people who are hidden lie in a separate drawer under a code.

    8. Every three months a supervisor looks through five files that were drawn by lot. What is out of order is mended within ten days, and the result is noted.

policy-notes = Case notes
policy-notes-text =
    1. Whatever matters in a case and is not on a paper in the file becomes a note: talks, calls and attempts to call, what was mailed and when, advice, research, decisions. Everybody who works on the case writes their own.

    2. A note is written on the same day, or on the next business day at the latest; a late one says that it is late. It has the date, the author, who was there, the language and the interpreter, how long it took, what was said, and the next step with its day.

    3. The test is simple: a colleague who never saw the case could take it over today, knowing only the file.

    4. We write facts, and the client’s words as such. We do not write opinions about people. What an attorney thinks of the case stands in a part of its own.

    5. A note is never changed or removed. A mistake is put right by a later note that names the earlier one.

    6. Where a counsellor, student or volunteer passes on advice, an attorney or representative has given it before and signs the note within two business days.

    7. The note of a call says by which safe way we called and which words we left. A voicemail is left only where the client has allowed it.

    8. Nothing about a case is kept in private telephones, messages or notebooks. Each week a supervisor looks for cases without a note for thirty days; after sixty days we try to reach the client.

policy-closing = Closing a case
policy-closing-text =
    1. A case is closed when the agreed work is done, when the client ends it, or when we must. Whoever prepared it proposes the closing within thirty days of the last act; a supervising attorney or representative approves it.

    2. First we check: all deadlines done or handed over in writing; originals returned; fees settled or refunded; last documents copied to the client; our appearance withdrawn where that is needed; notes complete. A case with a date ahead that nobody has taken over is never closed.

    3. The client gets a closing letter in their language, by a safe way or in the hand. Where no way is safe, it waits here for them.

    4. The letter says what came of the case, what the client must do next and by when, that we no longer represent them, how long we keep the file and how to get it. It warns about travel, and about renewals and cards that run out.

    5. It also reminds the client to report a new address: to DHS within ten days (INA 265; 8 CFR 265.1), to the immigration court within five working days (8 CFR 1003.15(d)(2)). Compare with the current text before each use of the letter.

    6. When we end the work ourselves, an attorney decides. There is a reason that the agreement names, a letter at least fourteen days ahead, and leave of the court where it must be asked. We never end a case because somebody complained, or so shortly before a date that the client is left without help.

    7. We record the outcome, the level of service, the letter, and the day from which the file may be destroyed.

    8. To open a closed case again takes a new conflict check and a new agreement.

policy-file-removal = Taking files out of the office
policy-file-removal-text =
    1. Files stay in the office. They leave it only for a hearing, an interview or a review by a named reviewer, and only the pages that are needed.

    2. A supervisor signs before the file leaves. For the file of somebody who is hidden the director signs.

    3. The list of files that are out says: case number, who has it, why, who approved it, when it left, when it is due, how it is carried, when it came back. It holds no names of clients.

    4. A file is out for three business days at most. Who has it brings it back in person and signs.

    5. It is carried in a closed bag and stays with the person who carries it. It is never left in a car, checked as luggage, or read where others can see it. Paper files do not go home.

    6. Electronic copies are only on encrypted devices of the office and are removed on return. Nobody sends files to a private address or carries them on a stick.

    7. If a file is an hour late, we call whoever has it, then their supervisor. If it is lost, the director hears it the same day. An attorney decides what clients, insurer and authorities must be told, and the list says what was in it.

    8. Exceptions are approved by the director, in writing, one at a time.

policy-copies = Copies of files
policy-copies-text =
    1. A client may have a copy of their own file at any time. They ask in any way they like, in any language. They get it within five business days, sooner if a date is near, and the first copy is free.

    2. We make sure who is asking: a colleague who knows them, a paper with a picture, or the word we agreed on. A voice on the telephone alone is not enough.

    3. Before it is handed over, an attorney or representative looks through it for what belongs to other people. What belongs to the file, and whether the attorney’s own thoughts do, differs from state to state (see ABA Formal Opinion 471); compare with the current text.

    4. Spouses, petitioners, relatives, employers, helpers and whoever pays are not the client. Without a signed release that is in force they get nothing, and we do not say whether we know the person.

    5. A new attorney or representative gets the file within three business days of the client’s written wish.

    6. When the client is a child, an attorney decides who may ask for them. A parent who may have hurt the child may not.

    7. We record who asked, how we knew them, what was given, what was left out and why, how it was handed over, and when. The receiver signs.

    8. Copies are given in the hand or sent by the way the client called safe, never by another. A demand from a court or an agency is not a request for copies: see the policy on legal demands.

policy-retention = Keeping and destroying records
policy-retention-text =
    1. Nothing is destroyed before its time, and nothing by one person alone. An attorney of the office compares these periods with the rules of the state and of the funders before they are adopted.

    2. Closed files are kept for seven years. If the client was a minor: seven years, or until the time to bring a claim has run after the eighteenth birthday, and a year more, whichever is later. After a removal order, a denied asylum case or where a relative still waits: ten years, or until the matter is final, whichever is later.

    3. Books, receipts, fee schedules and the yearly reports to the Department of Justice are kept for six years (8 CFR 1292.14; ABA Model Rule 1.15; compare with the current text). Intakes we did not take are kept for two years; then only what the conflict check needs. Whoever asks us to erase what they told us gets an answer within fifteen business days; an attorney decides what may go.

    4. Originals of clients are never destroyed. They are returned, and the client signs.

    5. Ninety days before the day, a list is made. A supervisor looks for reasons to wait: a subpoena, a complaint, a claim, a minor, an open case in the family, an audit, somebody in danger. A file with such a hold stays until an attorney lifts it.

    6. The client is told at the last safe address that they can collect the file. If no address is safe, no letter is sent.

    7. An attorney and the director approve, both by name. Paper is shredded crosswise or by a company that certifies it. Electronic records are destroyed so that copies in backups cannot be read either.

    8. The register keeps the case number, the dates, how it was destroyed and who approved it. The names stay for the conflict check.

policy-tickler = Ticklers and deadlines
policy-tickler-text =
    1. Every open case has at least one tickler at all times: a day on which somebody looks at it again. Every deadline has an owner and a backup, both by name.

    2. A date is entered on the day the notice comes or the client tells us. A second colleague compares it with the paper. Both sign.

    3. An attorney or representative reckons dates that the law sets and notes the source. The date on the notice comes first. Where two dates can be argued, we work toward the earlier one. If a date falls on a weekend or holiday, we work toward the business day before it.

    4. Ticklers stand sixty, thirty, fourteen, seven, three days and one day before a deadline, or as many of these as are left.

    5. Every morning the list of the day is printed, so that it is there without power or network, and each owner reads theirs. On Mondays the meeting goes through the next thirty days.

    6. A deadline is done when proof is in the file: a receipt, a stamp, a confirmation. Otherwise an attorney or representative writes why it no longer applies. A date is never simply struck out.

    7. Before leave or a last day, owners hand over each date, and the backup confirms it. If nobody has answered a tickler by the end of its day, the supervisor takes it up; on the next day, the director.

    8. A missed deadline is told at once, to the supervising attorney and the director. They look the same day for what can still be saved, tell the client, and report it to the insurer. Nobody is punished for telling.

    9. Calendars and telephones show case numbers or code names only, never a name or what the case is about.

policy-review = Technical review
policy-review-text =
    1. Nothing is filed before two reviews: first by a peer, then by a supervisor. Whoever prepared it, the peer and the supervisor are three different people.

    2. The peer is a representative or a trained colleague whom the director has named. The peer checks that everything is there, right and readable, point by point on the checklist.

    3. The supervisor is an attorney or a representative whom the director has named; for the immigration court and the Board an attorney or a fully accredited representative. The supervisor looks at whether the law is met, the risks, the strategy and our authority.

    4. The checklist asks at least: the current edition of the form, today’s fee and address; every question answered; names and dates as in the documents and earlier filings; papers for every arrest; signed translations; a safe address; whether the risk of removal was discussed and noted; signatures and copies.

    5. The answer is pass or return with a list, in writing, with name and date. After a change in substance both reviews are made again.

    6. Before signing, the client hears the whole filing in their own language. Nobody signs a blank form, and nobody signs for the client.

    7. A small office asks a reviewer from outside. The conflict check comes first, the reviewer promises confidentiality and sees this one case only. A review by telephone is noted: with whom, how long, what was read aloud.

    8. In an emergency both reviews may be on the same day or by telephone. They are never left out, and nobody may approve that.

    9. Every three months the supervisors look at what was returned most often and train for it. The figures are not used to rank people.

policy-ten-day = Ten Day Policy
policy-ten-day-text =
    1. An application is filed within ten calendar days of the day its case is opened. The policy holds for every kind of case. Only the director takes out a kind in which nobody can be ready at the start, in writing; the two reviews always stay.

    2. A case is opened only when the client is ready in full: every document on the checklist, the fee paid or waived, the agreement signed, the conflict check clear, somebody who has authority, and the means to pay the government. Until then it is in preparation. Whoever prepares it says so, and a supervisor confirms: that is day zero.

    3. We aim at the peer review by day three, the supervisor’s review by day six, the client’s signature by day eight.

    4. A missing document is waived only by a supervisor, with a reason. A fee is waived only as the policy on waivers says.

    5. The days stop only when the client asks for it or is no longer ready: twice at most, ten days in all. Who, why and from when to when is noted.

    6. What is not reviewed by day eight goes to the supervisor that day. What is not filed on day ten is late: the director notes why and sets a new day, and the client is told.

    7. Where a deadline is less than fifteen days away, a supervisor may open the case although something is missing, and names what. Both reviews are still made.

    8. After sixty days of preparation without progress we write to the client by a safe way, return their papers and say that they are welcome to come back.

    9. Proof of filing is in the file on the next day. If no receipt notice has come after thirty days, we trace it.

policy-dv-safety = Safety of people hurt at home or in danger
policy-dv-safety-text =
    1. Everybody is seen alone for the first five minutes, in a private room, and everybody is asked the same question: are you safe today? Companions wait outside, and they never interpret.

    2. Whoever may be in danger, or seeks help as a survivor of violence, trafficking or another crime, is hidden on their page under “People”: only the team sees them. Whoever learns of the danger sees to it the same day; only an attorney or representative takes the protection away.

    3. We reach somebody only by the ways they have called safe, at the times and in the words they chose. What they did not allow is forbidden. We ask again after ninety days, and whenever something changes.

    4. “Appointments” show a code name. Nothing we say, send or hand out tells what the case is about, unless the person wants a paper that does. A letter that has no safe way waits here.

    5. We never tell anybody whether a person is known here: not a spouse, relative, employer, school, police, other agency or funder. A petitioner gets no copies from the file of a survivor. Reports hold counts only, and none so small that somebody can be recognised.

    6. Something is told to another organisation only by a signed release for that organisation, for a purpose and for 180 days at most, recorded under “Referrals”. Help never depends on it. Whoever may have hurt a child does not sign for the child.

    7. In danger now: stay with the person, use the safe room and the other way out, ask what they want. We call the police when they ask for it or a life is at risk. An attorney says when the law of the state makes us report. Reception has a list of who is not let in, with no client’s name on it.

    8. Staff give no home addresses or private numbers, and nobody is alone in the office with somebody who threatens. Each incident is written down the same day and talked over with a supervisor.

    9. Sources: 8 USC 1367; 34 USC 12291(b)(2). Guidance of the agencies changes often, last in December 2025 as far as known here; an attorney compares with the current text.

policy-legal-demands = Subpoenas and visits by agents
policy-legal-demands-text =
    1. This holds for every subpoena, order, warrant or question about people or records: from courts, immigration officers, police, other agencies and attorneys, at the door, by mail or by telephone.

    2. Whoever is asked says one thing: “I am not authorised to accept or answer this. Please wait for the attorney.” They call the attorney, then the director; both numbers lie at the desk. Officers wait in the public area.

    3. We never say whether somebody is or was here, agree to a search, sign, hand over papers, or lead anybody behind the doors marked private. We also never lie, hide or destroy anything, or stand in an officer’s way.

    4. The attorney reads the paper: who issued it, whether a judge signed it, which place, people and dates it names. A form that an immigration agency signed itself is not signed by a judge; the attorney decides what it obliges us to. If officers go in all the same, we say “I do not consent”, follow at a distance, and write down names, numbers and times.

    5. Reception stays calm with the people who wait. They may be told their rights in general, from the card; nobody gives advice in the waiting room.

    6. The same day it is entered in the log of demands: when, how, by whom, which paper, what is asked, by when, who was spoken to. The paper is copied. The log does not say whether the person is a client, and who writes in it need not know.

    7. From that moment nothing about the person is destroyed or changed, on paper or in the program, until the attorney lifts the hold.

    8. Only the attorney answers, after a look at privilege: objects, asks the court, or gives what must be given and no more. The client is told first, by a safe way, unless the law forbids it. The director tells the insurer.

    9. A plan shows which rooms are public and which private. Twice a year we practise this at the door. The law here changes and differs by state: an attorney compares the script with it each time.

policy-interpreters = Interpreters
policy-interpreters-text =
    1. Everybody may have an interpreter, free of charge. We ask which language a person speaks best and in which they read; these may be two. The intake shows who needs an interpreter, and “Appointments” are booked with one.

    2. We ask first a colleague whose language was tested, then a trained volunteer, then a service by telephone or a paid interpreter. A supervisor approves the cost; nobody waits for a decision when it is urgent.

    3. Children, petitioners, spouses and others who have a part in the matter never interpret, nor do other visitors. An adult whom the person trusts may help with simple things only, if the person has said so alone and through somebody else.

    4. Before they begin, interpreters sign that they will keep confidence and say whether they know the people in the matter. A person may refuse an interpreter without a reason, above all where the community is small.

    5. Interpreters say everything that is said, as it is said, and nothing else. They give no advice and fill in no form. They say so when they do not understand or know a word. We speak to the person and not to the interpreter.

    6. Long talks have a break every thirty minutes, or two interpreters. If it does not work, we stop and start anew with another one.

    7. We note the name, the language, how (in the room or by telephone), from when to when, and whether they understood each other. Where a form or the agreement was read aloud, the interpreter signs for it. A written translation for a filing carries the signed statement of the translator.

    8. Machine translation is not used for advice, statements or filings, and no names or facts of a client are typed into one. It may serve to find out which language somebody speaks.

policy-complaints = Complaints
policy-complaints-text =
    1. Everybody may complain: aloud or in writing, in any language, also through somebody they trust. As the privacy notice says, they can tell any person here. Nobody loses anything by it: not their place, their case or our courtesy.

    2. Whoever hears a complaint listens, does not argue, and writes it down in the person’s own words. It goes to the director the same day; if it is about the director, to the chair of the board.

    3. The person hears within two business days that it came, and within fifteen what was decided and why. Somebody who had no part in the matter looks into it and hears both sides.

    4. The work goes on meanwhile and all deadlines are kept. If trust is gone, a colleague takes over or we refer the person to somebody who can.

    5. We answer in the person’s language and only by ways they have called safe.

    6. The register of complaints holds the day, what was said, what was found, what was decided and what we changed. It is kept apart from case files. The file concerned is on hold until the matter is over.

    7. If something we did may have harmed a client, the supervising attorney hears it the same day. An attorney decides how the client is told, and that they may ask somebody else for advice; the director reports it to the insurer.

    8. We say that they may also turn to the bar of the state about an attorney, and to the Department of Justice about an accredited representative. Nobody is ever asked to sign that they will not.

    9. Whoever was cheated by a notario or another office gets help to report it, if they want that. Once a year the director tells the board how many complaints there were and what came of them.

policy-backup = Backups, keys and devices
policy-backup-text =
    1. The director names one person who looks after the server and one who stands in. They see to the machines; what clients told us is not for them to read.

    2. Every night a copy is made of the records and of the keys. Copies are encrypted. One is kept in the office, one elsewhere. The copy of the keys lies in another place than the copies of the records: without keys nobody can ever read a record.

    3. At least two people hold a key and sign in regularly. Passphrases that open copies lie in two sealed envelopes in two places, and opening one is noted.

    4. Once a month a copy is restored on an empty machine, within an hour, and a keyholder opens a few records. Day, time and result are noted. What failed is mended and tried again within a week.

    5. Copies of records are kept for thirty days. Older copies of the keys are destroyed as soon as a newer one was tried, so that what was erased stays erased.

    6. Office work is done on the office’s own devices, encrypted and locked when nobody sits there. Nothing goes on private devices or sticks, or to services that the director and an attorney have not approved. A lost device is reported the same hour.

    7. When the network fails, kiosks go on giving numbers. When the power fails, reception uses forms on paper, numbers by hand and the printed list of dates. What was written down is entered within one business day.

    8. When somebody leaves, their access ends the same day on the page “Staff”, and what they had in hand is handed over first. Once a month the director reads the page “Events” for what does not fit.

    9. Exceptions are approved by the director in writing, for a time that is named.
