### The full form, answered alone at a screen in a private room, in Haitian Creole. One idea a sentence,
### short words. Nothing alarms, nothing accuses. Made by a machine, not reviewed yet.

## Opening the form

booth-start-title = Fòm prive
booth-start-line = Mete kòd yo ba ou nan resepsyon an.
booth-code-wrong = Kòd sa a pa mache. Tanpri, gade l ankò, oswa mande nan resepsyon an.
booth-code-again = Kòd sa a pa mache ankò. Tanpri, mande yon nouvo kòd nan resepsyon an.
booth-no-link = Fòm nan pa ka louvri kounye a. Tanpri, di sa nan resepsyon an.

## The notice of the private form

booth-notice-title = Anvan ou kòmanse
booth-notice-private = Fòm sa a se pou ekip legal nou an sèlman. Lalwa pwoteje sa ou di nou pou jwenn èd legal.
booth-notice-lawyer = Lè ou ranpli l, sa poko fè nou avoka ou. N ap di ou pita si nou ka pran ka ou a.
booth-notice-conflict = Li posib pou nou pa ka ede ou si nou deja ap ede yon moun ki kont ou. Nou pa ka di ou poukisa. Tanpri, ekri non lòt moun sèlman kote nou mande yo.
booth-notice-kept = Nou fèmen chak pati akle epi nou voye l lè ou fini l. Ekran sa a pa ka montre l ankò. Nou kenbe l jan règ biwo nou an di. Ou ka mande nou yon kopi, oswa mande nou efase l.
booth-notice-choice = Ou ka sote nenpòt kesyon epi sispann nenpòt lè. Ou ka pito di yon moun sa. Gen entèprèt gratis.
booth-notice-truth = Tanpri, pa devine. “Mwen pa sèten” se yon bon repons.
booth-notice-alone = Èske yon lòt moun ka wè ekran sa a? Ou ka touche “Kache” oswa rele yon moun.

## Going through the parts

booth-part = Pati { $at } sou { $of }
booth-part-start = Kòmanse pati sa a
booth-part-skip = Sote pati sa a
booth-part-finish = Voye pati sa a
booth-part-unsent = Pati sa a poko voye.
booth-part-sent-title = Pati sa a fèmen akle epi li ale
booth-part-sent-line = Ekran sa a pa ka montre l ankò. Ekip nou an kapab.
booth-part-next = Pati ki vin apre
booth-part-failed = Nou pa t ka kenbe pati sa a. Tanpri, di sa nan resepsyon an anvan ou ale.
booth-stop = Sispann la
booth-stop-line = Apre sa, w ap bezwen yon nouvo kòd pou kontinye.
booth-erase-line = Repons pati sa a ap efase. Pati ou te deja voye yo ap rete ak ekip nou an.
booth-done-title = Mèsi
booth-done-line = Tanpri, tounen nan resepsyon an. Ekip nou an ap kontinye apati de la.

## The names of the parts

booth-part-service = Sa ou bezwen
booth-part-identity = Sou ou menm
booth-part-contact = Kijan nou ka jwenn ou
booth-part-dates = Lèt ak dat
booth-part-entry = Lè ou te vin Etazini
booth-part-status = Papye imigrasyon ou
booth-part-police = Lapolis ak tribinal
booth-part-safety = Sekirite ou
booth-part-family = Fanmi ou
booth-part-money = Lajan
booth-part-people = Lòt moun nan ka ou a

## What you need

booth-wish = Kisa ou ta vle ki rive?
    .help = Di l jan ou vle. Kèk mo ase.

booth-helped-before = Èske yon moun te ede ou ak papye imigrasyon anvan?
    .help = Ajoute chak moun.
booth-helped-before-who = Ki moun li te ye?
booth-helped-before-who-lawyer = Yon avoka
booth-helped-before-who-representative = Yon moun gouvènman an akredite
booth-helped-before-who-notario = Yon “notario” oswa yon konsiltan
booth-helped-before-who-friend = Yon zanmi oswa fanmi
booth-helped-before-name = Ki non moun sa a oswa biwo sa a?
booth-helped-before-paid = Èske ou te peye?
booth-helped-before-filed = Èske yo te voye papye bay imigrasyon?
booth-helped-before-result = Kisa sa te bay?
booth-helped-before-report = Èske ou vle rapòte yon pwoblèm ak yo?

booth-filed = Èske ou te deja voye papye bay imigrasyon?
    .help = Ajoute chak papye.
booth-filed-form = Ki non oswa ki nimewo fòm nan?
booth-filed-date = Kilè yo te voye l?
booth-filed-receipt = Ki nimewo resi a?
    .help = 3 lèt ak 10 chif, sou lèt resi a.
booth-filed-status = Kisa sa te bay?
booth-filed-status-waiting = M ap tann
booth-filed-status-approved = Yo te di wi
booth-filed-status-denied = Yo te di non

## About you

booth-full-name = Ki non konplè ou?
    .help = Jan li ye sou papye ou yo.
booth-full-name-name = Ki non konplè ou?
booth-full-name-latin = Kijan yo ekri non ou ak lèt ABC?
    .help = Jan li ye sou paspò ou oswa papye ou yo, si ou konnen.
booth-full-name-father = Ki non papa ou?
booth-full-name-mother = Ki non manman ou?
booth-full-name-document = Ki papye ki montre non sa a?
booth-full-name-document-passport = Paspò
booth-full-name-document-birth = Batistè
booth-full-name-document-card = Kat idantite
booth-full-name-document-immigration = Yon papye imigrasyon

booth-other-names = Èske ou te sèvi ak lòt non?
    .help = Pa egzanp yon non anvan maryaj, yon ti non, yon lòt jan pou ekri l.
booth-other-names-name = Ki non sa a?
booth-other-names-kind = Ki kalite non li ye?
booth-other-names-kind-before = Non anvan maryaj
booth-other-names-kind-nickname = Ti non
booth-other-names-kind-papers = Non sou lòt papye

booth-spoken-of = Ki non pou nou rele ou?
    .help = Nenpòt non bon. Nou sèvi avè l lè n ap pale avè ou.
booth-spoken-of-name = Ki non pou nou rele ou?
booth-spoken-of-pronoun = Kijan pou nou pale de ou?
booth-spoken-of-pronoun-she = Fi (she)
booth-spoken-of-pronoun-he = Gason (he)
booth-spoken-of-pronoun-they = Lòt jan
booth-spoken-of-pronoun-name = Sèlman ak non mwen

booth-born = Kilè ou te fèt?
    .help = Mete sa ou konnen. Ane a sèlman bon.
booth-born-date = Kilè ou te fèt?
booth-born-sure = Èske ou sèten dat sa a?

booth-birth-place = Ki kote ou te fèt?
    .help = Si ou pa konnen l, mete vil ki pi pre a.
booth-birth-place-city = Nan ki vil oswa bouk ou te fèt?
booth-birth-place-country = Nan ki peyi ou te fèt?

booth-citizenship = Ou se sitwayen ki peyi?
    .help = Ajoute chak peyi. Gen moun ki pa gen peyi.
booth-citizenship-country = Ki peyi?

booth-sex = Kisa papye ou yo di: fi oswa gason?
    .help = Fòm yo mande sa ki ekri sou papye ou. Ou ka sote kesyon sa a.
booth-sex-papers = Kisa papye ou yo di?
booth-sex-papers-female = Fi
booth-sex-papers-male = Gason
booth-sex-papers-x = X
booth-sex-gender = Èske ou sèvi ak yon lòt mo pou di ki moun ou ye?
    .help = Ou ka sote kesyon sa a.

booth-marriage = Èske ou marye?
    .help = Nou mande tout moun, paske fanmi ka enpòtan pou papye ou.
booth-marriage-single = Mwen pa t janm marye
booth-marriage-married = Mwen marye
booth-marriage-partner = Nou plase
booth-marriage-separated = Nou separe
booth-marriage-divorced = Nou divòse
booth-marriage-widowed = Mari m oswa madanm mwen mouri

booth-a-number = Èske ou gen yon A-Number (nimewo A)?
    .help = Li sou anpil papye imigrasyon: lèt A ak 7 a 9 chif. Gen moun ki gen plis pase youn.
booth-a-number-number = Ki A-Number ou?

booth-account = Èske ou gen yon nimewo kont oswa nimewo resi USCIS?
    .help = Ajoute chak nimewo.
booth-account-kind = Ki kalite nimewo li ye?
booth-account-kind-account = Nimewo kont sou entènèt
booth-account-kind-receipt = Nimewo resi
booth-account-number = Ki nimewo a?

booth-passport = Èske ou gen yon paspò oswa yon kat nan konsila ou?
    .help = Li itil menm si dat li pase. Ou ka sote kesyon sa a.
booth-passport-country = Nan ki peyi li soti?
booth-passport-number = Ki nimewo li?
booth-passport-expires = Kilè li ekspire?

booth-i94 = Èske ou gen yon papye I-94?
    .help = Imigrasyon bay moun ki antre ak viza oswa ak parole imanitè papye sa a.
booth-i94-number = Ki nimewo li?
booth-i94-class = Ki lèt ki anba “class”?
booth-i94-until = Jiska ki dat ou te ka rete?

booth-languages = Ki lang ou sèvi?
    .help = Touche tout lang ou pale.
booth-languages-speaks = Ki lang ou pale?
booth-languages-reads = Ki lang ou li?
booth-languages-interpreter = Èske ou vle yon entèprèt?
booth-languages-dialect = Èske ou pale lang ou yon jan espesyal, jan yo pale l nan zòn ou?
    .help = Pa egzanp non vil ou oswa rejyon ou.

booth-school = Konbyen ane ou te fè lekòl?
    .help = Nou mande sa pou nou ka byen esplike ou. Ou ka sote kesyon sa a.
booth-school-years = Konbyen ane ou te fè lekòl?
booth-school-reads = Èske ou ka li ak ekri nan lang ou?
booth-school-reads-yes = Wi
booth-school-reads-little = Yon ti kras
booth-school-reads-no = Non
booth-school-hard = Èske yon maladi fè li difisil pou ou aprann oswa sonje?

booth-funders = Twa kesyon moun ki ban nou lajan yo poze
    .help = Yo ede nou kenbe sèvis nou yo gratis. Ou ka sote chak kesyon.
booth-funders-latino = Èske ou se moun ispanik oswa latino?
booth-funders-race = Kiyès nan sa yo ou ye?
    .help = Touche tout sa ki vre pou ou.
booth-funders-race-native = Endyen ameriken oswa natif natal Alaska
booth-funders-race-asian = Moun Azi
booth-funders-race-black = Moun nwa oswa afriken-ameriken
booth-funders-race-pacific = Moun Awayi oswa moun zile Pasifik
booth-funders-race-white = Moun blan
booth-funders-veteran = Èske ou te nan lame Etazini?

## How we may reach you

booth-home-phone = Èske ou gen yon telefòn lakay ou?
    .help = N ap sèvi avè l sèlman jan ou di.
booth-cell-phone = Èske ou gen yon selilè?
    .help = N ap sèvi avè l sèlman jan ou di.
booth-work-phone = Èske ou gen yon telefòn nan travay?
    .help = N ap sèvi avè l sèlman jan ou di.
# The same words for every phone.
booth-phone-number = Ki nimewo a?
booth-phone-ok = Kisa nou ka fè ak nimewo sa a?
    .help = Touche tout sa ki san danje. Si ou pa touche anyen, nou p ap sèvi avè l.
booth-phone-ok-call = Nou ka rele
booth-phone-ok-voice = Nou ka kite yon mesaj vokal
booth-phone-ok-text = Nou ka voye yon mesaj tèks
booth-phone-ok-app = Nou ka ekri sou WhatsApp
booth-phone-script = Si yon lòt moun reponn, kisa pou nou di?
booth-phone-script-only-me = Mande pou mwen sèlman, pa di anyen ankò
booth-phone-script-friend = Di se yon zanmi ki rele
booth-phone-script-office = Nou ka di non biwo a
booth-phone-times = Kilè li san danje?
    .help = Touche tout sa ki san danje.
booth-phone-times-morning = Maten
booth-phone-times-afternoon = Apremidi
booth-phone-times-evening = Aswè
booth-phone-times-weekend = Wikenn
booth-phone-times-any = Nenpòt lè
booth-phone-shared = Èske yon lòt moun sèvi ak telefòn sa a oswa gade ladan l?
booth-phone-employer = Èske nou ka kite patwon ou konnen nou rele ou?

booth-friend-phone = Èske gen yon fanmi oswa yon zanmi nou ka rele?
    .help = Sèlman si nou pa ka jwenn ou.
booth-friend-phone-name = Ki non moun sa a?
booth-friend-phone-relation = Kisa moun sa a ye pou ou?
booth-friend-phone-script-only = Mande pou moun sa a sèlman, pa di anyen ankò
booth-friend-phone-knows = Èske moun sa a konnen ou vin isit la?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Mari oswa madanm
booth-relation-former = Ansyen mari oswa madanm
booth-relation-parent = Manman oswa papa
booth-relation-child = Pitit
booth-relation-sibling = Frè oswa sè
booth-relation-other-family = Lòt fanmi
booth-relation-friend = Zanmi
booth-relation-self = Mwen menm

booth-home = Ki kote ou rete?
    .help = Nou pa voye anyen la si ou pa di wi.
booth-home-kind = Ki kalite kote li ye?
booth-home-kind-own = Lakay mwen
booth-home-kind-with = Mwen rete kay lòt moun
booth-home-kind-shelter = Yon abri
booth-home-kind-none = Mwen pa gen yon kote fiks
# The same words for every address.
booth-address-street = Ki ri ak ki nimewo?
booth-address-unit = Ki nimewo apatman oswa chanm nan?
    .help = Ou ka sote kesyon sa a.
booth-address-city = Ki vil?
booth-address-state = Ki eta?
    .help = De lèt ase, pa egzanp TX.
booth-address-zip = Ki kòd postal (ZIP)?
booth-address-mail = Èske nou ka voye lèt la?
booth-address-plain = Èske pou nou sèvi ak yon anvlòp senp, san non nou?

booth-email = Èske ou gen yon imèl?
    .help = Bay li sèlman si pa gen danje pou ou. Ou ka sote kesyon sa a.
booth-email-address = Ki imèl la?
booth-email-shared = Èske yon lòt moun li imèl sa a?
booth-email-device = Èske yon lòt moun ka gade nan telefòn ou oswa òdinatè ou?

booth-friend-home = Èske gen yon fanmi oswa yon zanmi ki ka resevwa lèt pou ou?
    .help = Chwazi yon moun ou fè konfyans. Ou ka sote kesyon sa a.
booth-friend-home-name = Ki non moun sa a?
booth-friend-home-knows = Èske moun sa a konnen ou vin isit la?

booth-safe-mail = Èske gen yon adrès ki san danje pou lèt gouvènman an?
    .help = Li ka diferan de adrès lakay ou.
booth-safe-mail-program = Èske ou nan yon pwogram ki kenbe adrès ou sekrè?
booth-safe-mail-card = Ki nimewo kat ou nan pwogram sa a?
booth-safe-mail-expires = Kilè kat sa a ekspire?

booth-secret-word = Chwazi yon mo sekrè pou apèl telefòn
    .help = N ap mande l anvan nou pale de anyen. Chwazi yon mo lòt moun pa ka devine.

## Letters and dates

booth-notices = Èske ou gen lèt oswa papye ki soti nan imigrasyon oswa nan tribinal?
    .help = Ajoute chak papye ou gen avè ou.
booth-notices-kind = Ki kalite papye li ye?
booth-notices-on = Ki dat ki sou papye a?
booth-notices-received = Kilè ou te resevwa l?
booth-notices-due = Nan ki dat pou pi ta ou dwe fè yon bagay?
booth-notices-how = Kijan ou te resevwa l?
booth-notices-how-mail = Pa lapòs
booth-notices-how-hand = Nan men mwen

booth-court = Èske ou gen yon ka nan tribinal imigrasyon?
    .help = Papye tribinal ou yo ka montre sa. Pa gen pwoblèm si ou pa konnen.
booth-court-has = Èske ou gen yon ka nan tribinal imigrasyon?
booth-court-charged = Ki dat ki sou papye ki rele “Notice to Appear”?
booth-court-city = Nan ki vil tribinal la ye?
booth-court-judge = Ki non jij la?
booth-court-hearing = Kilè pwochen odyans ou?
booth-court-time = A ki lè?
booth-court-kind = Ki kalite odyans li ye?
booth-court-kind-first = Yon premye odyans kout (master)
booth-court-kind-full = Yon odyans konplè (individual)
booth-court-where = Ki kote li ye?
booth-court-where-person = Nan sal tribinal la
booth-court-where-video = Pa videyo oswa telefòn

booth-check-in = Èske ou dwe prezante devan imigrasyon (ICE)?
booth-check-in-has = Èske ou dwe prezante devan imigrasyon (ICE)?
    .help = Touche tout sa ki vre pou ou. Sa montre nou nan konbyen tan ou bezwen èd.
booth-check-in-has-visit = Mwen dwe ale la
booth-check-in-has-order = Mwen gen yon lòd sipèvizyon
booth-check-in-has-monitor = Yo swiv mwen ak yon app, yon mont oswa yon braslè nan pye
booth-check-in-next = Kilè pwochen fwa a?
booth-check-in-place = Ki kote?

booth-held = Èske gen yon moun nan fanmi ou nan detansyon kounye a?
    .help = Pa egzanp nan yon sant detansyon oswa nan prizon.
booth-held-has = Èske gen yon moun nan fanmi ou nan detansyon kounye a?
booth-held-name = Ki non konplè moun sa a?
booth-held-relation = Kisa moun sa a ye pou ou?
booth-held-country = Nan ki peyi moun sa a soti?
booth-held-born = Kilè moun sa a te fèt?
booth-held-number = Ki A-Number moun sa a?
booth-held-place = Ki kote yo kenbe moun sa a?
booth-held-since = Depi kilè?
booth-held-wants = Èske moun sa a vle èd nou?

## Coming to the United States

booth-entries = Kilè ou te vin Etazini?
    .help = Ajoute chak fwa ou te antre. Kòmanse ak dènye fwa a.
booth-entries-date = Kilè ou te antre?
booth-entries-place = Ki kote ou te antre?
    .help = Pa egzanp non yon vil, yon pon oswa yon ayewopò.
booth-entries-how = Kijan ou te antre?
booth-entries-how-visa = Ak yon viza
booth-entries-how-parole = Ak parole imanitè
booth-entries-how-border-card = Ak yon kat pou travèse fontyè
booth-entries-how-waved = Yo kite m pase san yo pa gade
booth-entries-how-no-check = Pèsonn pa t kontwole m
booth-entries-document = Ki papye ou te montre?
booth-entries-met = Èske ou te pale ak yon ofisye?

booth-trips = Èske ou soti Etazini depi lè sa a?
    .help = Ajoute chak vwayaj.
booth-trips-left = Kilè ou te pati?
booth-trips-back = Kilè ou te tounen?

booth-last-arrival = Kilè ou te antre dènye fwa a?
    .help = Dat sa a ka enpòtan anpil. Mete sa ou konnen.
    .suggested = Dapre sa ou te di nou. Chanje l si li pa kòrèk.

booth-stopped = Èske yo te janm kanpe ou oswa voye ou tounen nan fontyè a?
    .help = Ajoute chak fwa.
booth-stopped-date = Kilè sa te ye?
booth-stopped-place = Ki kote sa te ye?
booth-stopped-fingerprints = Èske yo te pran anprent dwèt ou?
booth-stopped-signed = Èske ou te siyen yon papye?

booth-removed = Èske yon jij oswa yon ofisye te janm ba ou lòd pou pati?
    .help = Ajoute chak fwa.
booth-removed-date = Kilè sa te ye?
booth-removed-place = Ki kote sa te ye?
booth-removed-who = Ki moun ki te bay lòd la?
booth-removed-who-judge = Yon jij
booth-removed-who-officer = Yon ofisye
booth-removed-left = Èske ou te kite peyi a lè sa a?
booth-removed-back = Èske ou te tounen apre sa?

booth-visas = Èske ou te janm mande yon viza?
    .help = Ajoute chak viza.
booth-visas-kind = Ki kalite viza li te ye?
booth-visas-date = Kilè sa te ye?
booth-visas-result = Kisa sa te bay?
booth-visas-result-got = Mwen te jwenn li
booth-visas-result-refused = Yo te di non
booth-visas-result-stayed = Mwen te rete plis tan pase sa li te di

## Your immigration papers

booth-status = Kisa ou genyen kounye a?
    .help = Touche sa ki sanble plis ak li.
booth-status-what = Kisa ou genyen kounye a?
booth-status-what-none = Mwen pa gen papye
booth-status-what-green-card = Green card (rezidans)
booth-status-what-work = Pèmi travay
booth-status-what-visa = Viza
booth-status-what-asylum = Azil oswa refijye
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = Parole imanitè
booth-status-what-citizenship = Sitwayen ameriken
booth-status-expires = Kilè papye sa a ekspire?

booth-resident = Sou green card ou (rezidans)
    .help = Dat la sou kat la. Mete sa ou konnen.
booth-resident-since = Depi kilè ou genyen l?
booth-resident-how = Kijan ou te jwenn li?
booth-resident-how-family = Gras ak fanmi
booth-resident-how-work = Gras ak travay
booth-resident-how-asylum = Antanke refijye oswa gras ak azil
booth-resident-how-lottery = Gras ak lotri viza a
booth-resident-two-years = Èske se yon kat pou dezan sèlman?

booth-work-permit = Sou pèmi travay ou
booth-work-permit-category = Ki lèt ak ki chif ki anba “category”?
    .help = Pa egzanp C08. Ou ka sote kesyon sa a.
booth-work-permit-expires = Kilè li ekspire?

booth-programs = Èske ou genyen, oswa ou te mande, youn nan sa yo?
    .help = Ajoute chak youn.
booth-programs-kind = Kiyès?
booth-programs-kind-asylum = Azil
booth-programs-kind-u = Viza U
booth-programs-kind-t = Viza T
booth-programs-kind-sij = Papye pou jèn moun (SIJ)
booth-programs-since = Depi kilè?
booth-programs-until = Jiska kilè?

booth-petition = Èske yon moun te janm mande imigrasyon kite ou rete?
    .help = Pa egzanp yon fanmi oswa yon patwon, pou ou, pou paran ou, pou mari ou oswa madanm ou.
booth-petition-filed = Èske yon moun te janm mande imigrasyon kite ou rete?
booth-petition-who = Pou ki moun sa te ye?
booth-petition-who-me = Pou mwen
booth-petition-who-parent = Pou manman m oswa papa m
booth-petition-who-spouse = Pou mari m oswa madanm mwen
booth-petition-when = Kilè sa te ye?

booth-moved = Èske ou te demenaje?
    .help = Imigrasyon voye lèt nan adrès li konnen an. Nou ka ede ou chanje l.
booth-moved-moved = Èske ou te demenaje depi dènye papye ou yo?
booth-moved-told = Ki moun ou te bay nouvo adrès ou?
    .help = Touche tout sa ki vre pou ou.
booth-moved-told-uscis = Imigrasyon (USCIS)
booth-moved-told-court = Tribinal la

## Police and courts

booth-arrested = Èske lapolis te janm arete ou oswa ba ou yon kontravansyon?
    .help = Nenpòt kote, menm si sa fè lontan, menm si anyen pa t rive apre.
booth-arrests = Di nou chak fwa sa te rive
    .help = Ajoute chak fwa. Mete sa ou konnen.
booth-arrests-date = Kilè sa te ye?
booth-arrests-place = Ki kote sa te ye?
booth-arrests-agency = Ki lapolis li te ye?
booth-arrests-charge = Kisa yo te di ou te fè?
    .help = Kèk mo ase.
booth-arrests-court = Ki tribinal li te ye?
booth-arrests-result = Kisa sa te bay?
booth-arrests-result-dropped = Yo te kite sa tonbe
booth-arrests-result-guilty = Koupab
booth-arrests-result-not-guilty = Pa koupab
booth-arrests-result-open = Li poko fini
booth-arrests-sentence = Kisa jij la te mande ou fè?
    .help = Pa egzanp jou nan prizon, yon kou, travay pou kominote a.
booth-arrests-probation = Èske ou te sou pwobasyon (probation)?
booth-arrests-fine = Èske ou te peye yon amann?
booth-arrests-papers = Èske ou gen papye tribinal yo?

booth-open-case = Èske ou gen yon ka kriminèl ki poko fini?
    .help = Sa ka enpòtan pou papye ou. Ou ka pito di yon moun sa.
booth-open-case-has = Èske ou gen yon ka kriminèl ki poko fini?
booth-open-case-next = Kilè pwochen dat la?
booth-open-case-defender = Ki non avoka k ap defann ou a?

booth-police-more = Èske youn nan sa yo te rive ou?
    .help = Touche tout sa ki vre pou ou.
booth-police-more-driving = Mwen te kondi apre mwen te bwè oswa pran dwòg
booth-police-more-order = Yon tribinal te ban m lòd pa pwoche yon moun
booth-police-more-young = Yon bagay lè mwen te gen mwens pase 18 an
booth-police-more-warrant = Petèt lapolis ap chèche m
booth-police-more-probation = Mwen sou pwobasyon (probation)

## Your safety

booth-afraid = Èske ou pè tounen nan peyi ou?
    .help = Ou pa oblije rakonte istwa a isit la.
booth-hurt = Èske yon moun te fè ou mal oswa menase ou, ou menm oswa pitit ou, Etazini?
    .help = Ou pa oblije rakonte istwa a isit la.
booth-crime = Sou sa ki te rive a
    .help = Mete sèlman sa ou vle.
booth-crime-kind = Ki kalite bagay li te ye?
    .help = Touche tout sa ki vre pou ou.
booth-crime-kind-home = Vyolans nan kay la
booth-crime-kind-attack = Yon atak
booth-crime-kind-sexual = Vyolans seksyèl
booth-crime-kind-threats = Menas
booth-crime-kind-held = Yon moun te kenbe m pa fòs
booth-crime-kind-stalking = Yon moun te konn swiv mwen
booth-crime-when = Kilè sa te ye?
booth-crime-where = Nan ki vil?
booth-crime-reported = Èske ou menm oswa yon lòt moun te di lapolis sa?
booth-crime-report = Ki nimewo rapò lapolis la?
booth-crime-certified = Èske lapolis te siyen yon papye pou ou (viza U)?
booth-forced = Èske yon moun te janm fòse ou travay oswa twonpe ou pou ou travay?
    .help = Pa egzanp yo pa peye ou, yo kenbe papye ou, yo pa kite ou ale.
booth-young = Pou moun ki poko gen 21 an
    .help = Gen yon èd espesyal pou jèn moun.
booth-young-is = Èske ou gen mwens pase 21 an?
booth-young-both = Èske ou rete ak ni manman ou ni papa ou?
booth-young-hurt = Èske manman ou oswa papa ou te fè ou mal, kite ou oswa pa okipe ou?
booth-young-order = Èske gen yon papye ki soti nan yon tribinal fanmi?
booth-need-now = Èske ou bezwen youn nan sa yo kounye a?
    .help = Nou ka ede ou jwenn li.
booth-need-now-shelter = Yon kote ki san danje pou dòmi
booth-need-now-police = Lapolis
booth-need-now-doctor = Yon doktè
booth-need-now-food = Manje
booth-need-now-talk = Yon moun pou pale avè l

## Your family

booth-family = Ki moun ki nan fanmi ou?
    .help = Ajoute mari oswa madanm (kounye a ak anvan), paran, pitit, frè ak sè.
booth-family-relation = Ki moun li ye?
booth-family-name = Ki non konplè li?
booth-family-born = Kilè moun sa a te fèt?
booth-family-country = Nan ki peyi moun sa a te fèt?
booth-family-status = Ki papye moun sa a genyen?
booth-family-status-citizenship = Sitwayen ameriken
booth-family-status-green-card = Green card (rezidans)
booth-family-status-other = Lòt papye
booth-family-status-none = Pa gen papye
booth-family-here = Èske moun sa a rete Etazini?
booth-family-filed = Èske moun sa a te fè demann bay imigrasyon pou ou?
booth-family-living = Èske moun sa a vivan?

booth-citizenship-parents = Èske youn nan paran ou oswa granparan ou se, oswa te, sitwayen ameriken?
    .help = Gen moun ki sitwayen gras ak fanmi yo, epi yo pa konnen.

booth-sponsor = Ki moun ki ta ka ede ou ak papye imigrasyon (sponsor)?
    .help = Pa egzanp mari oswa madanm, manman oswa papa, yon pitit ki gran.
booth-sponsor-name = Ki non moun sa a?
booth-sponsor-relation = Kisa moun sa a ye pou ou?
booth-sponsor-income = Apeprè konbyen dola moun sa a touche chak mwa?

## Money

booth-household = Konbyen moun k ap viv sou menm lajan an?
    .help = Konte tèt ou ak timoun yo tou.

booth-income = Ki lajan ki antre?
    .help = Ajoute chak kalite, pou tout moun lakay ou. Si pa gen, touche “Pa gen anyen pou ajoute”.
booth-income-source = Ki kote li soti?
booth-income-source-job = Yon travay
booth-income-source-own = Pwòp travay mwen oswa biznis mwen
booth-income-source-benefits = Èd gouvènman an
booth-income-source-family = Fanmi oswa zanmi
booth-income-amount = Konbyen dola?
booth-income-often = Chak kilè?
booth-income-often-week = Chak semèn
booth-income-often-two-weeks = Chak de semèn
booth-income-often-month = Chak mwa
booth-income-often-year = Chak ane

booth-benefits = Èske yo resevwa youn nan sa yo lakay ou?
booth-benefits-has = Èske yo resevwa youn nan sa yo lakay ou?
    .help = Touche tout sa ki vre pou ou. Sa ka fè frè yo desann.
booth-benefits-has-snap = Èd pou manje (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid (sante)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Èd lajan kach (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Èd pou peye kay
booth-benefits-proof = Èske ou gen yon lèt ki montre sa?

booth-fee = Èske ou ka peye biwo nou an yon ti kòb?
    .help = Nou pa voye pèsonn ale akòz lajan.
booth-fee-full = Wi
booth-fee-plan = Wi, yon ti kras chak mwa
booth-fee-waiver = Non, mwen pa ka peye

## Other people in your case

booth-people = Ki lòt moun ki gen pou wè ak ka ou a?
    .help = Nou verifye pou nou sèten nou pa deja ap ede yon moun ki kont ou.
booth-people-name = Ki non konplè moun sa a?
booth-people-role = Kisa moun sa a gen pou wè ladan l?
booth-people-role-helps-me = Li ede m ak papye
booth-people-role-i-help = Mwen vle ede moun sa a
booth-people-role-former = Ansyen mari oswa madanm
booth-people-role-hurt-me = Te fè m mal oswa menase m
booth-people-role-employer = Patwon
booth-people-role-same-case = Li nan menm ka a
