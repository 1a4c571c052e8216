### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = Private form
booth-start-line = Put in the code you got at the desk.
booth-code-wrong = This code does not work. Please look again, or ask at the desk.
booth-code-again = This code does not work any more. Please ask the desk for a new one.
booth-no-link = The form cannot open now. Please tell the desk.

## The notice of the private form

booth-notice-title = Before you start
booth-notice-private = This form is for our legal staff only. The law protects what you tell us to get legal help.
booth-notice-lawyer = Filling it in does not make us your lawyer yet. We tell you later if we can take your case.
booth-notice-conflict = We may already help a person who is against you. Then we may not be able to help you. We cannot tell you why. Please write other people’s names only where we ask for them.
booth-notice-kept = Each part is locked and sent when you finish it. This screen cannot show it again. We keep it as our office rules say. You can ask us for a copy or to erase it.
booth-notice-choice = You can skip any question and stop at any time. You can tell a person instead. A free interpreter is available.
booth-notice-truth = Please do not guess. “I am not sure” is a good answer.
booth-notice-alone = Can another person see this screen? You can touch “Hide” or call a person.

## Going through the parts

booth-part = Part { $at } of { $of }
booth-part-start = Start this part
booth-part-skip = Skip this part
booth-part-finish = Send this part
booth-part-unsent = This part is not sent yet.
booth-part-sent-title = This part is locked and sent
booth-part-sent-line = This screen cannot show it any more. Our staff can.
booth-part-next = Next part
booth-part-failed = We could not keep this part. Please tell the desk before you leave.
booth-stop = Stop here
booth-stop-line = You then need a new code to go on.
# Asked before erasing, where parts were sent before.
booth-erase-line = The answers of this part will be gone. Parts you have sent stay with our staff.
booth-done-title = Thank you
booth-done-line = Please go back to the desk. Our staff go on from here.

## The names of the parts

booth-part-service = What you need
booth-part-identity = About you
booth-part-contact = How we may reach you
booth-part-dates = Letters and dates
booth-part-entry = Coming to the United States
booth-part-status = Your immigration papers
booth-part-police = Police and courts
booth-part-safety = Your safety
booth-part-family = Your family
booth-part-money = Money
booth-part-people = Other people in your case

## What you need

booth-wish = What do you want to happen?
    .help = Use your own words. A few words are enough.

booth-helped-before = Has anybody helped you with immigration papers before?
    .help = Add each one.
booth-helped-before-who = Who was it?
booth-helped-before-who-lawyer = A lawyer
booth-helped-before-who-representative = A person accredited by the government
booth-helped-before-who-notario = A notario or a consultant
booth-helped-before-who-friend = A friend or family
booth-helped-before-name = What is the name of that person or office?
booth-helped-before-paid = Did you pay?
booth-helped-before-filed = Did they send papers to immigration?
booth-helped-before-result = What came of it?
booth-helped-before-report = Do you want to report a problem with them?

booth-filed = Have you already sent papers to immigration?
    .help = Add each one.
booth-filed-form = What is the name or number of the form?
booth-filed-date = When was it sent?
booth-filed-receipt = What is the receipt number?
    .help = 3 letters and 10 numbers, on the receipt letter.
booth-filed-status = What came of it?
booth-filed-status-waiting = I am waiting
booth-filed-status-approved = They said yes
booth-filed-status-denied = They said no

## About you

booth-full-name = What is your full name?
    .help = As on your papers.
booth-full-name-name = What is your full name?
booth-full-name-latin = How is your name written in ABC letters?
    .help = As on your passport or papers, if you know it.
booth-full-name-father = What is your father’s name?
booth-full-name-mother = What is your mother’s name?
booth-full-name-document = Which paper shows this name?
booth-full-name-document-passport = Passport
booth-full-name-document-birth = Birth certificate
booth-full-name-document-card = Identity card
booth-full-name-document-immigration = A paper from immigration

booth-other-names = Have you used any other names?
    .help = For example a name before marriage, a nickname, another spelling.
booth-other-names-name = What is that name?
booth-other-names-kind = What kind of name is it?
booth-other-names-kind-before = Name before marriage
booth-other-names-kind-nickname = Nickname
booth-other-names-kind-papers = Name on other papers

booth-spoken-of = What name should we use for you?
    .help = Any name is fine. We use it when we talk with you.
booth-spoken-of-name = What name should we use for you?
booth-spoken-of-pronoun = How should we speak about you?
booth-spoken-of-pronoun-she = She
booth-spoken-of-pronoun-he = He
booth-spoken-of-pronoun-they = They
booth-spoken-of-pronoun-name = Just use my name

booth-born = When were you born?
    .help = Put in what you know. The year alone is fine.
booth-born-date = When were you born?
booth-born-sure = Are you sure of this date?

booth-birth-place = Where were you born?
    .help = If you do not know it, put in the nearest town.
booth-birth-place-city = What town or village were you born in?
booth-birth-place-country = What country were you born in?

booth-citizenship = Which countries are you a citizen of?
    .help = Add each one. Some people have no country.
booth-citizenship-country = Which country is it?

booth-sex = What do your papers say: woman or man?
    .help = Forms ask for what your papers say. You can skip this.
booth-sex-papers = What do your papers say?
booth-sex-papers-female = Female
booth-sex-papers-male = Male
booth-sex-papers-x = X
booth-sex-gender = Do you use another word for yourself?
    .help = You can skip this.

booth-marriage = Are you married?
    .help = We ask everybody, because family can matter for your papers.
booth-marriage-single = Never married
booth-marriage-married = Married
booth-marriage-partner = We live together
booth-marriage-separated = Separated
booth-marriage-divorced = Divorced
booth-marriage-widowed = My husband or wife died

booth-a-number = Do you have an A-Number?
    .help = It is on many immigration papers: the letter A and 7 to 9 numbers. Some people have more than one.
booth-a-number-number = What is the A-Number?

booth-account = Do you have an account or receipt number from USCIS?
    .help = Add each one.
booth-account-kind = What kind of number is it?
booth-account-kind-account = Online account number
booth-account-kind-receipt = Receipt number
booth-account-number = What is the number?

booth-passport = Do you have a passport or a card from your consulate?
    .help = It helps even if it has ended. You can skip this.
booth-passport-country = Which country is it from?
booth-passport-number = What is its number?
booth-passport-expires = When does it end?

booth-i94 = Do you have an I-94 paper?
    .help = Immigration gives it to people who enter with a visa or parole.
booth-i94-number = What is its number?
booth-i94-class = Which letters stand under “class”?
booth-i94-until = Until what date could you stay?

booth-languages = Which languages do you use?
    .help = Touch every language you speak.
booth-languages-speaks = Which languages do you speak?
booth-languages-reads = Which languages do you read?
booth-languages-interpreter = Do you want an interpreter?
booth-languages-dialect = Do you speak a special kind of your language?
    .help = For example the name of your town or region.

booth-school = How many years did you go to school?
    .help = We ask so that we can explain things well. You can skip this.
booth-school-years = How many years did you go to school?
booth-school-reads = Can you read and write in your language?
booth-school-reads-yes = Yes
booth-school-reads-little = A little
booth-school-reads-no = No
booth-school-hard = Does an illness make it hard for you to learn or remember?

booth-funders = Three questions that our funders ask
    .help = They help us keep our services free. You can skip each one.
booth-funders-latino = Are you Hispanic or Latino?
booth-funders-race = Which of these are you?
    .help = Touch all that are right.
booth-funders-race-native = American Indian or Alaska Native
booth-funders-race-asian = Asian
booth-funders-race-black = Black or African American
booth-funders-race-pacific = Native Hawaiian or Pacific Islander
booth-funders-race-white = White
booth-funders-veteran = Were you in the United States military?

## How we may reach you

booth-home-phone = Do you have a phone at home?
    .help = We will only use it as you say.
booth-cell-phone = Do you have a cell phone?
    .help = We will only use it as you say.
booth-work-phone = Do you have a phone at work?
    .help = We will only use it as you say.
# The same words for every phone.
booth-phone-number = What is the number?
booth-phone-ok = What may we do with this number?
    .help = Touch all that are safe. If you touch none, we will not use it.
booth-phone-ok-call = You may call
booth-phone-ok-voice = You may leave a voice message
booth-phone-ok-text = You may send a text
booth-phone-ok-app = You may write on WhatsApp
booth-phone-script = If another person answers, what should we say?
booth-phone-script-only-me = Ask only for me and say nothing else
booth-phone-script-friend = Say that a friend called
booth-phone-script-office = You may say the name of the office
booth-phone-times = When is it safe?
    .help = Touch all that are safe.
booth-phone-times-morning = Morning
booth-phone-times-afternoon = Afternoon
booth-phone-times-evening = Evening
booth-phone-times-weekend = Weekend
booth-phone-times-any = Any time
booth-phone-shared = Does another person use or look at this phone?
booth-phone-employer = May your employer know that we call?

booth-friend-phone = Is there a family member or friend we may call?
    .help = Only if we cannot reach you.
booth-friend-phone-name = What is that person’s name?
booth-friend-phone-relation = Who is that person to you?
booth-friend-phone-script-only = Ask only for that person and say nothing else
booth-friend-phone-knows = Does that person know that you come to us?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Husband or wife
booth-relation-former = Former husband or wife
booth-relation-parent = Mother or father
booth-relation-child = Son or daughter
booth-relation-sibling = Brother or sister
booth-relation-other-family = Other family
booth-relation-friend = Friend
booth-relation-self = Me

booth-home = Where do you live?
    .help = We send nothing there if you do not say yes.
booth-home-kind = What kind of place is it?
booth-home-kind-own = My home
booth-home-kind-with = I stay with other people
booth-home-kind-shelter = A shelter
booth-home-kind-none = I have no fixed place
# The same words for every address.
booth-address-street = What is the street and number?
booth-address-unit = What is the apartment or room number?
    .help = You can skip this.
booth-address-city = What is the town or city?
booth-address-state = What is the state?
    .help = Two letters are enough, for example TX.
booth-address-zip = What is the ZIP code?
booth-address-mail = May we send letters there?
booth-address-plain = Should we use a plain envelope without our name?

booth-email = Do you have an e-mail address?
    .help = Give it only if it is safe for you. You can skip this.
booth-email-address = What is the e-mail address?
booth-email-shared = Does another person read this e-mail?
booth-email-device = Can another person look into your phone or computer?

booth-friend-home = Can a family member or friend get letters for you?
    .help = Choose someone you trust. You can skip this.
booth-friend-home-name = What is that person’s name?
booth-friend-home-knows = Does that person know that you come to us?

booth-safe-mail = Is there a safe address for letters from the government?
    .help = It can be different from your home.
booth-safe-mail-program = Are you in a program that keeps your address secret?
booth-safe-mail-card = What is your card number in that program?
booth-safe-mail-expires = When does that card end?

booth-secret-word = Choose a secret word for phone calls
    .help = We ask for it before we talk about anything. Choose one that others do not guess.

## Letters and dates

booth-notices = Do you have letters or papers from immigration or a court?
    .help = Add each one that you have with you.
booth-notices-kind = What kind of paper is it?
booth-notices-on = What date is on the paper?
booth-notices-received = When did you get it?
booth-notices-due = By what date must you do something?
booth-notices-how = How did you get it?
booth-notices-how-mail = By mail
booth-notices-how-hand = In my hand

booth-court = Do you have a case in immigration court?
    .help = Your court papers can show it. It is fine not to know.
booth-court-has = Do you have a case in immigration court?
booth-court-charged = What date is on the paper called “Notice to Appear”?
booth-court-city = In which city is the court?
booth-court-judge = What is the name of the judge?
booth-court-hearing = When is your next hearing?
booth-court-time = At what time?
booth-court-kind = What kind of hearing is it?
booth-court-kind-first = A short first hearing (master)
booth-court-kind-full = A full hearing (individual)
booth-court-where = Where is it?
booth-court-where-person = In the court room
booth-court-where-video = By video or phone

booth-check-in = Must you report to immigration (ICE)?
booth-check-in-has = Must you report to immigration (ICE)?
    .help = Touch all that are right. It shows us how soon you need help.
booth-check-in-has-visit = I must go there
booth-check-in-has-order = I have an order of supervision
booth-check-in-has-monitor = They watch me with an app, a watch or an ankle band
booth-check-in-next = When is the next time?
booth-check-in-place = Where?

booth-held = Is someone in your family being held now?
    .help = For example in a detention center or a jail.
booth-held-has = Is someone in your family being held now?
booth-held-name = What is that person’s full name?
booth-held-relation = Who is that person to you?
booth-held-country = Which country is that person from?
booth-held-born = When was that person born?
booth-held-number = What is that person’s A-Number?
booth-held-place = Where is that person held?
booth-held-since = Since when?
booth-held-wants = Does that person want our help?

## Coming to the United States

booth-entries = When did you come to the United States?
    .help = Add each time you came in. Start with the last one.
booth-entries-date = When did you come in?
booth-entries-place = At what place did you come in?
    .help = For example the name of a city, a bridge or an airport.
booth-entries-how = How did you come in?
booth-entries-how-visa = With a visa
booth-entries-how-parole = With parole
booth-entries-how-border-card = With a border crossing card
booth-entries-how-waved = They let me pass without looking
booth-entries-how-no-check = Nobody checked me
booth-entries-document = What paper did you show?
booth-entries-met = Did you talk with an officer?

booth-trips = Have you left the United States since then?
    .help = Add each trip.
booth-trips-left = When did you leave?
booth-trips-back = When did you come back?

booth-last-arrival = When did you come in the last time?
    .help = This date can be very important. Put in what you know.
    .suggested = From your answers. Change it if it is wrong.

booth-stopped = Were you ever stopped or sent back at the border?
    .help = Add each time.
booth-stopped-date = When was it?
booth-stopped-place = Where was it?
booth-stopped-fingerprints = Did they take your fingerprints?
booth-stopped-signed = Did you sign a paper?

booth-removed = Did a judge or an officer ever order you to leave?
    .help = Add each time.
booth-removed-date = When was it?
booth-removed-place = Where was it?
booth-removed-who = Who gave the order?
booth-removed-who-judge = A judge
booth-removed-who-officer = An officer
booth-removed-left = Did you leave the country then?
booth-removed-back = Did you come back after that?

booth-visas = Did you ever ask for a visa?
    .help = Add each one.
booth-visas-kind = What kind of visa was it?
booth-visas-date = When was it?
booth-visas-result = What came of it?
booth-visas-result-got = I got it
booth-visas-result-refused = They said no
booth-visas-result-stayed = I stayed longer than it said

## Your immigration papers

booth-status = What do you have now?
    .help = Touch the one that is most like it.
booth-status-what = What do you have now?
booth-status-what-none = No papers
booth-status-what-green-card = Green card
booth-status-what-work = Work permit
booth-status-what-visa = Visa
booth-status-what-asylum = Asylum or refugee
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = Parole
booth-status-what-citizenship = U.S. citizen
booth-status-expires = When does that paper end?

booth-resident = About your green card
    .help = The date is on the card. Put in what you know.
booth-resident-since = Since when do you have it?
booth-resident-how = How did you get it?
booth-resident-how-family = Through family
booth-resident-how-work = Through work
booth-resident-how-asylum = As a refugee or through asylum
booth-resident-how-lottery = Through the lottery
booth-resident-two-years = Is it a card for only two years?

booth-work-permit = About your work permit
booth-work-permit-category = Which letter and number stand under “category”?
    .help = For example C08. You can skip this.
booth-work-permit-expires = When does it end?

booth-programs = Do you have or did you ask for one of these?
    .help = Add each one.
booth-programs-kind = Which one?
booth-programs-kind-asylum = Asylum
booth-programs-kind-u = U visa
booth-programs-kind-t = T visa
booth-programs-kind-sij = Paper for young people (SIJ)
booth-programs-since = Since when?
booth-programs-until = Until when?

booth-petition = Did anyone ever ask immigration to let you stay?
    .help = For example a family member or an employer. It may be for you, your parents, your husband or wife.
booth-petition-filed = Did anyone ever ask immigration to let you stay?
booth-petition-who = Who was it for?
booth-petition-who-me = For me
booth-petition-who-parent = For my mother or father
booth-petition-who-spouse = For my husband or wife
booth-petition-when = When was it?

booth-moved = Have you moved?
    .help = Immigration sends letters to the address it knows. We can help you change it.
booth-moved-moved = Have you moved since your last papers?
booth-moved-told = Whom did you tell your new address?
    .help = Touch all that are right.
booth-moved-told-uscis = Immigration (USCIS)
booth-moved-told-court = The court

## Police and courts

booth-arrested = Did the police ever arrest you or give you a ticket?
    .help = Anywhere, even long ago, even if nothing came of it.
booth-arrests = Tell us about each time
    .help = Add each one. Put in what you know.
booth-arrests-date = When was it?
booth-arrests-place = Where was it?
booth-arrests-agency = Which police was it?
booth-arrests-charge = What did they say you did?
    .help = A few words are enough.
booth-arrests-court = Which court was it?
booth-arrests-result = What came of it?
booth-arrests-result-dropped = They dropped it
booth-arrests-result-guilty = Guilty
booth-arrests-result-not-guilty = Not guilty
booth-arrests-result-open = It is still open
booth-arrests-sentence = What did the judge order?
    .help = For example days in jail, a class, community work.
booth-arrests-probation = Were you on probation?
booth-arrests-fine = Did you pay a fine?
booth-arrests-papers = Do you have the court papers?

booth-open-case = Do you have a criminal case that is still open?
    .help = It can matter for your papers. You can tell a person instead.
booth-open-case-has = Do you have a criminal case that is still open?
booth-open-case-next = When is the next date?
booth-open-case-defender = What is the name of your defense lawyer?

booth-police-more = Did any of these happen to you?
    .help = Touch all that are right.
booth-police-more-driving = Driving after drinking or drugs
booth-police-more-order = A court ordered me to stay away from someone
booth-police-more-young = Something when I was under 18
booth-police-more-warrant = Police may be looking for me
booth-police-more-probation = I am on probation

## Your safety

booth-afraid = Are you afraid to go back to your country?
    .help = You do not have to tell the story here.
booth-hurt = Did someone in the U.S. hurt or threaten you or your child?
    .help = You do not have to tell the story here.
booth-crime = About what happened
    .help = Put in only what you want to.
booth-crime-kind = What kind of thing was it?
    .help = Touch all that are right.
booth-crime-kind-home = Violence at home
booth-crime-kind-attack = An attack
booth-crime-kind-sexual = Sexual violence
booth-crime-kind-threats = Threats
booth-crime-kind-held = Someone held me
booth-crime-kind-stalking = Someone followed me
booth-crime-when = When was it?
booth-crime-where = In which city?
booth-crime-reported = Did you or someone else tell the police?
booth-crime-report = What is the number of the police report?
booth-crime-certified = Did the police sign a paper for you (U visa)?
booth-forced = Did someone ever force or trick you into work?
    .help = For example no pay, keeping your papers, not letting you leave.
booth-young = For people under 21
    .help = There is special help for young people.
booth-young-is = Are you younger than 21?
booth-young-both = Do you live with both your parents?
booth-young-hurt = Did a parent hurt you, leave you or not care for you?
booth-young-order = Is there a paper from a family court?
booth-need-now = Do you need one of these now?
    .help = We can help you find it.
booth-need-now-shelter = A safe place to sleep
booth-need-now-police = The police
booth-need-now-doctor = A doctor
booth-need-now-food = Food
booth-need-now-talk = Someone to talk to

## Your family

booth-family = Who is in your family?
    .help = Add husband or wife (now and before), parents, children, brothers and sisters.
booth-family-relation = Who is it?
booth-family-name = What is the full name?
booth-family-born = When was that person born?
booth-family-country = In which country was that person born?
booth-family-status = What papers does that person have?
booth-family-status-citizenship = U.S. citizen
booth-family-status-green-card = Green card
booth-family-status-other = Other papers
booth-family-status-none = No papers
booth-family-here = Does that person live in the United States?
booth-family-filed = Did that person ask immigration for you?
booth-family-living = Is that person alive?

booth-citizenship-parents = Is or was a parent or grandparent a U.S. citizen?
    .help = Some people have citizenship through their family and do not know it.

booth-sponsor = Who could help you with immigration papers (sponsor)?
    .help = For example a husband or wife, a parent, a grown child.
booth-sponsor-name = What is that person’s name?
booth-sponsor-relation = Who is that person to you?
booth-sponsor-income = About how many dollars does that person earn each month?

## Money

booth-household = How many people live from the same money?
    .help = Count yourself and the children.

booth-income = What money comes in?
    .help = Add each kind, for everyone in your home. If there is none, touch that.
booth-income-source = Where does it come from?
booth-income-source-job = A job
booth-income-source-own = My own work or business
booth-income-source-benefits = Help from the government
booth-income-source-family = Family or friends
booth-income-amount = How many dollars?
booth-income-often = How often?
booth-income-often-week = Each week
booth-income-often-two-weeks = Every two weeks
booth-income-often-month = Each month
booth-income-often-year = Each year

booth-benefits = Does your home get any of these?
booth-benefits-has = Does your home get any of these?
    .help = Touch all that are right. This can make fees lower.
booth-benefits-has-snap = Food help (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Cash help (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Help with rent
booth-benefits-proof = Do you have a letter that shows it?

booth-fee = Can you pay a small fee to our office?
    .help = Nobody is sent away for money.
booth-fee-full = Yes
booth-fee-plan = Yes, a little each month
booth-fee-waiver = No, I cannot pay

## Other people in your case

booth-people = Which other people have to do with your case?
    .help = We check that we do not already help somebody against you.
booth-people-name = What is that person’s full name?
booth-people-role = What does that person have to do with it?
booth-people-role-helps-me = Helps me with papers
booth-people-role-i-help = I want to help this person
booth-people-role-former = Former husband or wife
booth-people-role-hurt-me = Hurt or threatened me
booth-people-role-employer = Employer
booth-people-role-same-case = Is in the same case
