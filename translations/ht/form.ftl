### The questions of the intake form, in Haitian Creole. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. Made by a machine, not reviewed yet.

form-for-whom = Vizit sa a se pou ki moun?
    .help = Ou ka vini pou tèt ou oswa pou yon lòt moun.
form-for-whom-me = Pou mwen
form-for-whom-child = Pou pitit mwen
form-for-whom-family = Pou yon moun nan fanmi mwen
form-for-whom-other = Pou yon lòt moun

form-adult = Èske moun sa a gen 18 an oswa plis?
    .help = Kesyon an se sou moun ki bezwen èd la.
form-adult-yes = Wi
form-adult-no = Non, mwens pase 18 an
form-adult-self = Èske ou gen 18 an oswa plis?

form-helper-name = W ap ede yon lòt moun. Ki prenon pa ou?
    .help = Nou kenbe non ou apa de moun sa a. Ou ka sote kesyon sa a.

form-been-here = Èske ou te vini nan biwo sa a deja?
    .help = Nou poze tout moun menm kesyon yo.
form-been-here-first = Se premye fwa mwen
form-been-here-case = Mwen gen yon ka isit la
form-been-here-before = Mwen te vini deja
form-been-here-unsure = Mwen pa sèten

form-appointment = Èske ou gen randevou jodi a?
    .help = Yon randevou se yon lè nou te mete dakò ak ou anvan.
form-appointment-yes = Wi
form-appointment-no = Non

form-appointment-code = Ki kòd randevou ou a?
    .help = Li gen 4 chif, li sou kat randevou ou a. Ou ka sote kesyon sa a.

form-appointment-time = A kilè randevou ou a ye?
    .help = Touche lè ki pi pre a. Ou ka sote kesyon sa a.

form-help-with = Nan kisa ou bezwen èd?
    .help = Touche jiska 3.
form-help-with-citizenship = Sitwayènte
form-help-with-green-card = Green card (rezidans)
form-help-with-work-permit = Pèmi travay
form-help-with-family = Fè fanmi mwen vini
form-help-with-court = Tribinal imigrasyon
form-help-with-asylum = Pwoteksyon oswa azil
form-help-with-travel = Dokiman vwayaj
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = Yon lèt mwen resevwa
form-help-with-address = Chanje adrès mwen
form-help-with-records = Kopi dosye mwen
form-help-with-case = Ka mwen isit la
form-help-with-papers = Pote oswa pran papye
form-help-with-payment = Peman
form-help-with-other = Lòt bagay
form-help-with-person = Mwen vle di yon moun sa

form-worried-date = Èske ou gen yon papye ak yon dat ki fè ou enkyete?
    .help = Pa egzanp yon lèt, yon avi oswa yon kat.
form-worried-date-yes = Wi
form-worried-date-no = Non
form-worried-date-unsure = Mwen pa sèten
form-worried-date-person = Mwen vle di yon moun sa

form-paper-kind = Ki kalite papye li ye?
    .help = Touche sa ki sanble plis ak li.
form-paper-kind-court = Tribinal imigrasyon
form-paper-kind-ice = Prezante devan ICE
form-paper-kind-uscis = Randevou ak USCIS
form-paper-kind-rfe = Lèt ki mande plis papye
form-paper-kind-denial = Lèt ki di non
form-paper-kind-card = Kat ki prèt pou ekspire
form-paper-kind-other = Lòt bagay

form-paper-date = Ki dat ki sou papye a?
    .help = Mete sa ou konnen. Ane a sèlman bon.

form-held = Èske moun ou vin pou li a nan detansyon kounye a?
    .help = Pa egzanp nan yon sant detansyon oswa nan prizon.
form-held-yes = Wi
form-held-no = Non
form-held-person = Mwen vle di yon moun sa
form-held-self = Èske ou vin pou yon moun ki nan detansyon kounye a?
    .help = Pa egzanp nan yon sant detansyon oswa nan prizon.

form-private-room = Èske ou vle pale nan yon sal prive anvan?
    .help = Nou mande tout moun. Ou pa oblije di poukisa.
form-private-room-yes = Wi
form-private-room-no = Non

form-staff-gender = Ak ki moun ou vle pale?
    .help = N ap fè sa nou kapab.
form-staff-gender-woman = Yon fanm
form-staff-gender-man = Yon gason
form-staff-gender-any = Tou de bon

form-speak-language = Ki lang ou vle pale jodi a?
    .help = Entèprèt la gratis.
form-speak-language-same = Lang ekran sa a
form-speak-language-sign = Lang siy
form-speak-language-other = Yon lòt lang

form-reads = Èske ou ka li lang sa a byen?
    .help = Sa vle di lang ekran sa a. Nou ka li pou ou tou.
form-reads-yes = Wi
form-reads-little = Yon ti kras
form-reads-no = Non

form-call-name = Ki non pou nou rele ou?
    .help = Nenpòt non bon. Li p ap parèt sou ekran ki nan mi an.

form-name = Ki non ou sou papye ou yo?
    .help = Ou ka sote kesyon sa a epi di nou li pita.
form-name-other = Ki non moun sa a sou papye li yo?
    .help = Ou ka sote kesyon sa a epi di nou li pita.

form-name-latin = Kijan yo ekri non ou ak lèt ABC?
    .help = Jan li ye sou paspò ou oswa papye ou yo, si ou konnen. Ou ka sote kesyon sa a.
form-name-latin-other = Kijan non moun sa a ekri ak lèt ABC?
    .help = Ou ka sote kesyon sa a epi di nou li pita.

form-birth-year = Nan ki ane ou te fèt?
    .help = Ane a sèlman. Ou ka sote kesyon sa a.
form-birth-year-other = Nan ki ane moun sa a te fèt?
    .help = Ane a sèlman. Ou ka sote kesyon sa a.

form-phone = Ki nimewo telefòn nou ka sèvi san danje?
    .help = Bay sèlman yon nimewo lòt moun pa koute. Ou ka sote kesyon sa a.

form-phone-whose = Telefòn nan se pou ki moun?
    .help = Pou nou konnen ki moun ki ka reponn.
form-phone-whose-mine = Selilè mwen
form-phone-whose-home = Telefòn lakay
form-phone-whose-work = Telefòn travay
form-phone-whose-other = Telefòn yon lòt moun

form-phone-ok = Kisa nou ka fè ak nimewo sa a?
    .help = Touche tout sa ki san danje. Si ou pa touche anyen, nou p ap sèvi avè l.
form-phone-ok-call = Nou ka rele
form-phone-ok-voice = Nou ka kite yon mesaj vokal
form-phone-ok-text = Nou ka voye yon mesaj tèks

form-phone-script = Si yon lòt moun reponn, kisa pou nou di?
    .help = N ap fè sa ou chwazi la a.
form-phone-script-only-me = Mande pou mwen sèlman, pa di anyen ankò
form-phone-script-friend = Di se yon zanmi ki rele
form-phone-script-office = Nou ka di non biwo a

form-phone-times = Kilè nou ka rele oswa ekri san danje?
    .help = Touche tout sa ki san danje.
form-phone-times-morning = Maten
form-phone-times-afternoon = Apremidi
form-phone-times-evening = Aswè
form-phone-times-weekend = Wikenn
form-phone-times-any = Nenpòt lè

form-email = Ki imèl ou, si li san danje?
    .help = Bay sèlman yon imèl lòt moun pa li. Ou ka sote kesyon sa a.

form-email-shared = Èske yon lòt moun li imèl sa a?
    .help = Si yon lòt moun li l, nou p ap ekri sou li.
form-email-shared-yes = Wi
form-email-shared-no = Non
form-email-shared-unsure = Mwen pa sèten

form-letters = Èske nou ka voye lèt lakay ou?
    .help = Nou p ap voye anyen si ou touche “Non”.
form-letters-no = Non
form-letters-yes = Wi
form-letters-other = Sèvi ak yon lòt adrès. Mwen vle di yon moun sa.

form-town = Nan ki vil oswa kòd postal (ZIP) ou rete?
    .help = Vil la sèlman, pa ri a. Ou ka sote kesyon sa a.

form-friend = Èske gen yon fanmi oswa yon zanmi nou ka rele?
    .help = Sèlman si nou pa ka jwenn ou. Ou ka sote kesyon sa a.
form-friend-name = Ki prenon moun sa a?
form-friend-phone = Ki nimewo telefòn moun sa a?
form-friend-knows = Èske moun sa a konnen ou isit la?
form-friend-knows-yes = Wi
form-friend-knows-no = Non

form-household = Konbyen moun ki viv ansanm epi ki mete lajan ansanm?
    .help = Konte tèt ou ak timoun yo tou.
# The last tile after 1 to 8.
form-count-more = Plis pase { $number }

form-income = Apeprè konbyen lajan ki antre lakay ou chak mwa?
    .help = Anvan taks, tout moun ansanm. Sa ede nou jwenn èd gratis.
# $amount is a sum of money such as $2,500.
form-income-up-to = Jiska { $amount } pa mwa
form-income-between = { $from } rive { $to } pa mwa
form-income-more = Plis pase { $amount } pa mwa
form-income-unsure = Mwen pa konnen
form-income-private = Mwen pa vle di sa

form-papers = Èske ou pote papye jodi a?
    .help = Kenbe yo sou ou. Yon moun ap gade yo an prive.
form-papers-yes = Wi
form-papers-no = Non

form-source = Kijan ou te tande pale de nou?
    .help = Ou ka sote kesyon sa a.
form-source-friend = Yon zanmi oswa fanmi mwen
form-source-community = Yon legliz oswa yon gwoup nan kominote a
form-source-court = Yon tribinal oswa yon biwo
form-source-school = Yon lekòl oswa yon doktè
form-source-internet = Entènèt, radyo oswa televizyon
form-source-other = Yon lòt jan

form-needs = Èske ou bezwen youn nan sa yo?
    .help = Touche tout sa ou bezwen.
form-needs-wheelchair = Plas pou yon chèz woulant
form-needs-hearing = Èd pou tande
form-needs-seeing = Èd pou wè
form-needs-seat = Yon kote pou chita
form-needs-baby = Mwen gen yon tibebe avè m

## Answers that many questions share

form-yes = Wi
form-no = Non
form-unsure = Mwen pa sèten
form-none = Okenn nan sa yo
form-other = Lòt bagay
form-person = Mwen vle di yon moun sa

form-lane-desk = Resepsyon
form-lane-consultation = Konsiltasyon

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = Repons sa a pa mache ak kesyon an. Tanpri, eseye ankò.
form-fault-choice = Tanpri, touche youn nan repons ki sou ekran an.
form-fault-twice = Ou touche menm repons lan de fwa. Tanpri, touche l yon sèl fwa.
form-fault-too-many = Ou ka touche jiska { $max }. Touche youn ankò pou retire l.
form-fault-empty = Poko gen anyen ki ekri. Tanpri, ekri yon bagay, oswa touche “Sote”.
form-fault-too-long = Sa twò long. Tanpri, sèvi ak { $max } lèt pou pi plis.
form-fault-control = Tanpri, sèvi ak lèt, chif ak espas sèlman.
form-fault-date = Sa poko yon dat. Tanpri, chwazi omwen ane a, oswa touche “Mwen pa konnen”.
form-fault-date-month = Sa poko yon dat. Tanpri, chwazi mwa a tou, oswa touche “Mwen pa konnen”.
form-fault-year = Tanpri, gade ane a ankò. Li ka soti { $min } rive { $max }.
form-fault-phone-letters = Tanpri, mete chif sèlman pou telefòn nan.
form-fault-phone-digits = Tanpri, gade nimewo telefòn nan ankò. Li dwe gen 7 a 15 chif.
form-fault-phone-country = Nimewo sa a pa mache ak peyi a. Tanpri, gade nimewo a ak peyi a ankò.
form-fault-phone-area = Tanpri, mete tout nimewo a, ak kòd zòn nan.
form-fault-email = Tanpri, gade imèl la ankò. Li dwe gen yon @ ak yon pwen, tankou non@example.com.
form-fault-number = Tanpri, chwazi yon chif ant { $min } ak { $max }.
form-fault-future = Jou sa a poko rive. Tanpri, gade dat la ankò.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = Nan ane sa a, { $month } gen { $days } jou. Tanpri, chwazi yon lòt jou.
form-fault-code = Nimewo sa a pa sanble bon. Tanpri, gade papye ou ankò, oswa touche “Sote”.
form-fault-code-a-number = Yon A-Number se lèt A ak 7 a 9 chif. Tanpri, gade ankò, oswa touche “Sote”.
form-fault-code-receipt = Yon nimewo resi gen 3 lèt ak 10 chif. Tanpri, gade ankò, oswa touche “Sote”.
form-fault-rows-full = Pa gen plas ankò isit la. Tanpri, di yon moun rès la.
