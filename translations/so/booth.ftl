### The full form, answered alone at a screen in a private room, in Somali. One idea a sentence,
### short words. Nothing alarms, nothing accuses. Made by a machine, not reviewed yet.

## Opening the form

booth-start-title = Foom gaar ah
booth-start-line = Geli koodhka lagaa siiyay miiska soo dhaweynta.
booth-code-wrong = Koodhkani ma shaqaynayo. Fadlan mar kale eeg, ama weydii miiska soo dhaweynta.
booth-code-again = Koodhkani mar dambe ma shaqaynayo. Fadlan mid cusub weydiiso miiska soo dhaweynta.
booth-no-link = Foomku hadda ma furmi karo. Fadlan u sheeg miiska soo dhaweynta.

## The notice of the private form

booth-notice-title = Intaadan bilaabin
booth-notice-private = Foomkan waxaa arka shaqaalahayaga sharciga oo keliya. Sharcigu wuu ilaaliyaa waxa aad noo sheegto si aad caawin sharci u hesho.
booth-notice-lawyer = Buuxintiisu weli nagama dhigto qareenkaaga. Markii dambe ayaan kuu sheegi doonnaa haddii aan kiiskaaga qaadi karno.
booth-notice-conflict = Waxaa dhici karta inaannaan ku caawin karin haddii aan durba caawinayno qof kaa soo horjeeda. Sababta kuuma sheegi karno. Fadlan magacyada dadka kale ku qor keliya meesha aan weydiinno.
booth-notice-kept = Qayb kasta waa la qufulaa waana la diraa markaad dhammayso. Shaashaddani mar kale ma muujin karto. Waxaan u kaydinnaa sida xeerarka xafiiskayagu qabaan. Waad na weydiisan kartaa nuqul, ama inaan tirtirno.
booth-notice-choice = Su’aal kasta waad ka boodi kartaa, markaad rabtona waad joojin kartaa. Haddii aad ka doorbidayso, qof u sheeg. Turjubaan bilaash ah ayaa jira.
booth-notice-truth = Fadlan ha iska malayn. “Ma hubo” waa jawaab wanaagsan.
booth-notice-alone = Qof kale ma arki karaa shaashaddan? Waxaad taaban kartaa “Qari” ama u yeeri kartaa qof.

## Going through the parts

booth-part = Qaybta { $at } ee { $of }
booth-part-start = Bilow qaybtan
booth-part-skip = Ka bood qaybtan
booth-part-finish = Dir qaybtan
booth-part-unsent = Qaybtan weli lama dirin.
booth-part-sent-title = Qaybtan waa la qufulay waana la diray
booth-part-sent-line = Shaashaddani mar kale ma muujin karto. Shaqaalahayagu way arki karaan.
booth-part-next = Qaybta xigta
booth-part-failed = Qaybtan waan kaydin weynay. Fadlan u sheeg miiska soo dhaweynta intaadan bixin.
booth-stop = Halkan ku jooji
booth-stop-line = Kadib waxaad u baahan doontaa kood cusub si aad u sii waddo.
booth-erase-line = Jawaabaha qaybtan waa la tirtirayaa. Qaybaha aad hore u dirtay waxay la joogayaan shaqaalahayaga.
booth-done-title = Mahadsanid
booth-done-line = Fadlan ku noqo miiska soo dhaweynta. Shaqaalahayaga ayaa halkaas ka sii wadi doona.

## The names of the parts

booth-part-service = Waxa aad u baahan tahay
booth-part-identity = Adiga
booth-part-contact = Sida aan kuula xiriirno
booth-part-dates = Warqado iyo taariikho
booth-part-entry = Imaanshahaaga Maraykanka
booth-part-status = Waraaqahaaga Laanta Socdaalka
booth-part-police = Boolis iyo maxkamado
booth-part-safety = Ammaankaaga
booth-part-family = Qoyskaaga
booth-part-money = Lacag
booth-part-people = Dadka kale ee kiiskaaga

## What you need

booth-wish = Maxaad rabtaa inay dhacaan?
    .help = Erayadaada ku sheeg. Dhowr eray ayaa ku filan.

booth-helped-before = Qof hore ma kaaga caawiyay waraaqaha Laanta Socdaalka?
    .help = Qof kasta ku dar.
booth-helped-before-who = Waa ayo?
booth-helped-before-who-lawyer = Qareen
booth-helped-before-who-representative = Qof ay dowladdu oggolaatay
booth-helped-before-who-notario = “Notario” ama la-taliye
booth-helped-before-who-friend = Saaxiib ama qoys
booth-helped-before-name = Waa maxay magaca qofkaas ama xafiiskaas?
booth-helped-before-paid = Lacag ma bixisay?
booth-helped-before-filed = Waraaqo ma u direen Laanta Socdaalka?
booth-helped-before-result = Maxaa ka soo baxay?
booth-helped-before-report = Ma rabtaa inaad soo sheegto dhib ay keeneen?

booth-filed = Hore waraaqo ma ugu dirtay Laanta Socdaalka?
    .help = Mid kasta ku dar.
booth-filed-form = Waa maxay magaca ama lambarka foomku?
booth-filed-date = Goorma ayaa la diray?
booth-filed-receipt = Waa maxay lambarka rasiidku?
    .help = 3 xaraf iyo 10 lambar, waxay ku qoran yihiin warqadda rasiidka.
booth-filed-status = Maxaa ka soo baxay?
booth-filed-status-waiting = Waan sugayaa
booth-filed-status-approved = Haa ayay yiraahdeen
booth-filed-status-denied = Maya ayay yiraahdeen

## About you

booth-full-name = Waa maxay magacaaga oo buuxa?
    .help = Sida waraaqahaaga ku qoran.
booth-full-name-name = Waa maxay magacaaga oo buuxa?
booth-full-name-latin = Sidee magacaaga loogu qoraa xarfaha ABC?
    .help = Sida ku qoran baasaboorkaaga ama waraaqahaaga, haddii aad garanayso.
booth-full-name-father = Waa maxay magaca aabbahaa?
booth-full-name-mother = Waa maxay magaca hooyadaa?
booth-full-name-document = Warqaddee ayuu magacani ku qoran yahay?
booth-full-name-document-passport = Baasaboor
booth-full-name-document-birth = Warqadda dhalashada
booth-full-name-document-card = Kaarka aqoonsiga
booth-full-name-document-immigration = Warqad Laanta Socdaalka ka timid

booth-other-names = Magacyo kale ma isticmaashay?
    .help = Tusaale ahaan magac guurka ka hor, naanays, qoraal kale.
booth-other-names-name = Magacaasi waa maxay?
booth-other-names-kind = Waa magac noocee ah?
booth-other-names-kind-before = Magaca guurka ka hor
booth-other-names-kind-nickname = Naanays
booth-other-names-kind-papers = Magac ku qoran waraaqo kale

booth-spoken-of = Magacee ayaan kuugu yeernaa?
    .help = Magac kasta waa hagaag. Markaan kula hadlayno ayaan isticmaalnaa.
booth-spoken-of-name = Magacee ayaan kuugu yeernaa?
booth-spoken-of-pronoun = Sidee ayaan wax kaaga sheegnaa?
booth-spoken-of-pronoun-she = Iyada
booth-spoken-of-pronoun-he = Isaga
booth-spoken-of-pronoun-they = Iyaga
booth-spoken-of-pronoun-name = Magacayga uun isticmaala

booth-born = Goorma ayaad dhalatay?
    .help = Geli waxa aad garanayso. Sannadka keliya waa ku filan yahay.
booth-born-date = Goorma ayaad dhalatay?
booth-born-sure = Taariikhdan ma hubtaa?

booth-birth-place = Halkee ayaad ku dhalatay?
    .help = Haddii aadan garanayn, geli magaalada kuugu dhow.
booth-birth-place-city = Magaaladee ama tuuladee ayaad ku dhalatay?
booth-birth-place-country = Dalkee ayaad ku dhalatay?

booth-citizenship = Dalalkee ayaad jinsiyaddooda haysataa?
    .help = Mid kasta ku dar. Dadka qaar dal ma laha.
booth-citizenship-country = Waa dalkee?

booth-sex = Maxaa ku qoran waraaqahaaga: haweeney mise nin?
    .help = Foomamku waxay rabaan waxa ku qoran waraaqahaaga. Su’aashan waad ka boodi kartaa.
booth-sex-papers = Maxaa ku qoran waraaqahaaga?
booth-sex-papers-female = Haweeney
booth-sex-papers-male = Nin
booth-sex-papers-x = X
booth-sex-gender = Eray kale ma u isticmaashaa naftaada?
    .help = Su’aashan waad ka boodi kartaa.

booth-marriage = Ma guursatay?
    .help = Qof kasta waan weydiinnaa, waayo qoysku waraaqahaaga ayuu muhiim u noqon karaa.
booth-marriage-single = Weligay ma guursan
booth-marriage-married = Waan guursaday
booth-marriage-partner = Waan wada nool nahay
booth-marriage-separated = Waan kala tagnay
booth-marriage-divorced = Waan is furnay
booth-marriage-widowed = Ninkayga ama xaaskayga ayaa dhintay

booth-a-number = Ma leedahay A-Number (lambarka A)?
    .help = Wuxuu ku qoran yahay waraaqo badan oo Laanta Socdaalka ah: xarafka A iyo 7 ilaa 9 lambar. Dadka qaar in ka badan hal ayay leeyihiin.
booth-a-number-number = Waa maxay A-Number-ku?

booth-account = Ma leedahay lambar koonto ama lambar rasiid oo USCIS ah?
    .help = Mid kasta ku dar.
booth-account-kind = Waa lambar noocee ah?
booth-account-kind-account = Lambarka koontada internetka
booth-account-kind-receipt = Lambarka rasiidka
booth-account-number = Waa maxay lambarku?

booth-passport = Ma haysataa baasaboor ama kaar ka yimid qunsuliyaddaada?
    .help = Waa ku anfacaysaa xitaa haddii ay dhacday. Su’aashan waad ka boodi kartaa.
booth-passport-country = Dalkee ayuu ka yahay?
booth-passport-number = Lambarkiisu waa maxay?
booth-passport-expires = Goorma ayuu dhacayaa?

booth-i94 = Ma haysataa warqadda I-94?
    .help = Laanta Socdaalka ayaa siisa dadka ku soo gala fiiso ama oggolaansho Parole.
booth-i94-number = Lambarkeedu waa maxay?
booth-i94-class = Xarfahee ayaa ku hoos qoran “class”?
booth-i94-until = Ilaa taariikhdee ayaad joogi kartay?

booth-languages = Luqadahee ayaad isticmaashaa?
    .help = Taabo luqad kasta oo aad ku hadasho.
booth-languages-speaks = Luqadahee ayaad ku hadashaa?
booth-languages-reads = Luqadahee ayaad wax ku akhridaa?
booth-languages-interpreter = Turjubaan ma rabtaa?
booth-languages-dialect = Ma ku hadashaa lahjad gaar ah oo luqaddaada ah?
    .help = Tusaale ahaan magaca magaaladaada ama gobolkaaga.

booth-school = Immisa sannadood ayaad iskuul dhigatay?
    .help = Waxaan u weydiinnaa si aan wax wanaagsan kuugu sharaxno. Su’aashan waad ka boodi kartaa.
booth-school-years = Immisa sannadood ayaad iskuul dhigatay?
booth-school-reads = Ma ku akhrin oo ma ku qori kartaa luqaddaada?
booth-school-reads-yes = Haa
booth-school-reads-little = Wax yar
booth-school-reads-no = Maya
booth-school-hard = Jirro ma kugu adkaysaa inaad wax barato ama xusuusato?

booth-funders = Saddex su’aalood oo ay weydiiyaan dadka na maalgeliya
    .help = Waxay naga caawiyaan inaan adeegga bilaash ku hayno. Mid kasta waad ka boodi kartaa.
booth-funders-latino = Ma tahay Hisbaanik ama Laatiino?
booth-funders-race = Kuwan kee ayaad tahay?
    .help = Taabo dhammaan kuwa sax ah.
booth-funders-race-native = Dhaladka Maraykanka ama Alaska
booth-funders-race-asian = Aasiyaan
booth-funders-race-black = Madow ama Afrikaan Maraykan ah
booth-funders-race-pacific = Dhaladka Hawaii ama jasiiradaha Baasifigga
booth-funders-race-white = Caddaan
booth-funders-veteran = Ma ka mid ahayd ciidanka Maraykanka?

## How we may reach you

booth-home-phone = Ma leedahay telefoonka guriga?
    .help = Sida aad tiraahdo oo keliya ayaan u isticmaali doonnaa.
booth-cell-phone = Ma leedahay telefoonka gacanta?
    .help = Sida aad tiraahdo oo keliya ayaan u isticmaali doonnaa.
booth-work-phone = Ma leedahay telefoonka shaqada?
    .help = Sida aad tiraahdo oo keliya ayaan u isticmaali doonnaa.
# The same words for every phone.
booth-phone-number = Waa maxay lambarku?
booth-phone-ok = Maxaan ku samayn karnaa lambarkan?
    .help = Taabo dhammaan kuwa ammaanka ah. Haddii aadan midna taaban, ma isticmaali doonno.
booth-phone-ok-call = Waad soo wici kartaan
booth-phone-ok-voice = Waad ii reebi kartaan farriin cod ah
booth-phone-ok-text = Qoraal waad ii soo diri kartaan
booth-phone-ok-app = WhatsApp waad wax iigu soo qori kartaan
booth-phone-script = Haddii qof kale jawaabo, maxaan niraahnaa?
booth-phone-script-only-me = Weydiiya keliya inaan joogo, wax kale ha sheegina
booth-phone-script-friend = Dhaha saaxiib ayaa soo wacay
booth-phone-script-office = Magaca xafiiska waad sheegi kartaan
booth-phone-times = Goorma ayay ammaan tahay?
    .help = Taabo dhammaan kuwa ammaanka ah.
booth-phone-times-morning = Subax
booth-phone-times-afternoon = Galab
booth-phone-times-evening = Fiid
booth-phone-times-weekend = Sabtiga iyo Axadda
booth-phone-times-any = Waqti kasta
booth-phone-shared = Qof kale ma isticmaalaa ama ma eegaa telefoonkan?
booth-phone-employer = Loo-shaqeeyahaagu ma ogaan karaa inaan soo wacno?

booth-friend-phone = Ma jiraa qof qoyskaaga ah ama saaxiib aan wici karno?
    .help = Keliya haddii aan adiga ku heli weyno.
booth-friend-phone-name = Waa maxay magaca qofkaasi?
booth-friend-phone-relation = Qofkaas maxaad isu tihiin?
booth-friend-phone-script-only = Weydiiya keliya inuu qofkaasi joogo, wax kale ha sheegina
booth-friend-phone-knows = Qofkaasi ma og yahay inaad noo timaaddo?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Nin ama xaas
booth-relation-former = Nin hore ama xaas hore
booth-relation-parent = Hooyo ama aabbe
booth-relation-child = Wiil ama gabar
booth-relation-sibling = Walaal
booth-relation-other-family = Qaraabo kale
booth-relation-friend = Saaxiib
booth-relation-self = Aniga

booth-home = Halkee ayaad ku nooshahay?
    .help = Waxba halkaas uma soo dirno haddii aadan haa oran.
booth-home-kind = Waa meel noocee ah?
booth-home-kind-own = Gurigayga
booth-home-kind-with = Dad kale ayaan la joogaa
booth-home-kind-shelter = Hoy gargaar
booth-home-kind-none = Meel go’an ma lihi
# The same words for every address.
booth-address-street = Waa maxay waddada iyo lambarku?
booth-address-unit = Waa maxay lambarka guriga (apartment) ama qolku?
    .help = Su’aashan waad ka boodi kartaa.
booth-address-city = Waa magaaladee?
booth-address-state = Waa gobolkee (state)?
    .help = Laba xaraf ayaa ku filan, tusaale ahaan TX.
booth-address-zip = Waa maxay ZIP code-ku?
booth-address-mail = Warqado ma u soo diri karnaa halkaas?
booth-address-plain = Ma isticmaalnaa baqshad caadi ah oo aan magacayagu ku qornayn?

booth-email = Ma leedahay iimeyl?
    .help = Bixi keliya haddii ay ammaan kuu tahay. Su’aashan waad ka boodi kartaa.
booth-email-address = Waa maxay iimeylku?
booth-email-shared = Qof kale ma akhriyaa iimeylkan?
booth-email-device = Qof kale ma eegi karaa telefoonkaaga ama kombiyuutarkaaga?

booth-friend-home = Ma jiraa qof qoyskaaga ah ama saaxiib warqado kuu qaadi kara?
    .help = Dooro qof aad ku kalsoon tahay. Su’aashan waad ka boodi kartaa.
booth-friend-home-name = Waa maxay magaca qofkaasi?
booth-friend-home-knows = Qofkaasi ma og yahay inaad noo timaaddo?

booth-safe-mail = Ma jiraa cinwaan ammaan u ah warqadaha dowladda?
    .help = Gurigaaga wuu ka duwanaan karaa.
booth-safe-mail-program = Ma ku jirtaa barnaamij cinwaankaaga qariya?
booth-safe-mail-card = Waa maxay lambarka kaarkaaga barnaamijkaas?
booth-safe-mail-expires = Goorma ayuu kaarkaasi dhacayaa?

booth-secret-word = Dooro eray sir ah oo telefoonka laga isticmaalo
    .help = Ereygaas ayaan weydiinnaa intaannan waxba ka hadlin. Dooro mid aan dadku malayn karin.

## Letters and dates

booth-notices = Ma haysataa warqado ama waraaqo ka yimid Laanta Socdaalka ama maxkamad?
    .help = Ku dar mid kasta oo aad wadato.
booth-notices-kind = Waa warqad noocee ah?
booth-notices-on = Taariikhdee ayaa ku qoran warqadda?
booth-notices-received = Goorma ayaad heshay?
booth-notices-due = Ilaa taariikhdee ayay tahay inaad wax samayso?
booth-notices-how = Sidee ayaad ku heshay?
booth-notices-how-mail = Boosto
booth-notices-how-hand = Gacanta ayaa la iga saaray

booth-court = Ma leedahay kiis yaalla maxkamadda socdaalka?
    .help = Waraaqaha maxkamadda ayay ku qoran tahay. Haddii aadan garanayn waa caadi.
booth-court-has = Ma leedahay kiis yaalla maxkamadda socdaalka?
booth-court-charged = Taariikhdee ayaa ku qoran warqadda la yiraahdo “Notice to Appear”?
booth-court-city = Maxkamaddu magaaladee ayay ku taallaa?
booth-court-judge = Waa maxay magaca garsooruhu?
booth-court-hearing = Goorma ayuu yahay dhegaysigaaga xiga?
booth-court-time = Saacaddee?
booth-court-kind = Waa dhegaysi noocee ah?
booth-court-kind-first = Dhegaysi hore oo gaaban (master)
booth-court-kind-full = Dhegaysi buuxa (individual)
booth-court-where = Halkee ayuu yahay?
booth-court-where-person = Qolka maxkamadda
booth-court-where-video = Fiidyow ama telefoon

booth-check-in = Ma lagaa rabaa inaad u tagto Laanta Socdaalka (ICE)?
booth-check-in-has = Ma lagaa rabaa inaad u tagto Laanta Socdaalka (ICE)?
    .help = Taabo dhammaan kuwa sax ah. Waxay na tusaysaa sida degdegga ah ee aad caawimaad ugu baahan tahay.
booth-check-in-has-visit = Waa inaan halkaas tago
booth-check-in-has-order = Waxaa igu yaal amar kormeer ah
booth-check-in-has-monitor = Waxay igula socdaan app, saacad ama qalab lugta ku xiran
booth-check-in-next = Goorma ayay tahay marka xigta?
booth-check-in-place = Halkee?

booth-held = Qof qoyskaaga ah hadda ma xiran yahay?
    .help = Tusaale ahaan xarun dadka lagu hayo ama xabsi.
booth-held-has = Qof qoyskaaga ah hadda ma xiran yahay?
booth-held-name = Waa maxay magaca buuxa ee qofkaas?
booth-held-relation = Qofkaas maxaad isu tihiin?
booth-held-country = Qofkaasi dalkee ayuu ka yimid?
booth-held-born = Qofkaasi goorma ayuu dhashay?
booth-held-number = Waa maxay A-Number-ka qofkaasi?
booth-held-place = Qofkaas halkee ayaa lagu hayaa?
booth-held-since = Tan iyo goorma?
booth-held-wants = Qofkaasi ma rabaa caawintayada?

## Coming to the United States

booth-entries = Goorma ayaad timid Maraykanka?
    .help = Ku dar mar kasta oo aad soo gashay. Ka bilow tii ugu dambaysay.
booth-entries-date = Goorma ayaad soo gashay?
booth-entries-place = Meeshee ayaad ka soo gashay?
    .help = Tusaale ahaan magaca magaalo, buundo ama garoon diyaaradeed.
booth-entries-how = Sidee ayaad ku soo gashay?
booth-entries-how-visa = Fiiso
booth-entries-how-parole = Oggolaansho Parole
booth-entries-how-border-card = Kaarka xadka lagaga gudbo
booth-entries-how-waved = Way i dhaafiyeen iyagoon eegin
booth-entries-how-no-check = Cidna ima hubin
booth-entries-document = Warqaddee ayaad tustay?
booth-entries-met = Sarkaal ma la hadashay?

booth-trips = Tan iyo markaas ma ka baxday Maraykanka?
    .help = Safar kasta ku dar.
booth-trips-left = Goorma ayaad baxday?
booth-trips-back = Goorma ayaad soo noqotay?

booth-last-arrival = Goorma ayaad soo gashay markii ugu dambaysay?
    .help = Taariikhdani aad bay muhiim u noqon kartaa. Geli waxa aad garanayso.
    .suggested = Waa sida aad noo sheegtay. Beddel haddii aanay sax ahayn.

booth-stopped = Weligaa xadka ma lagugu joojiyay ama ma lagaa celiyay?
    .help = Mar kasta ku dar.
booth-stopped-date = Goorma ayay ahayd?
booth-stopped-place = Halkee ayay ahayd?
booth-stopped-fingerprints = Faraha ma lagaa qaaday?
booth-stopped-signed = Warqad ma saxiixday?

booth-removed = Weligaa garsoore ama sarkaal ma ku amray inaad baxdo?
    .help = Mar kasta ku dar.
booth-removed-date = Goorma ayay ahayd?
booth-removed-place = Halkee ayay ahayd?
booth-removed-who = Yaa amarka bixiyay?
booth-removed-who-judge = Garsoore
booth-removed-who-officer = Sarkaal
booth-removed-left = Markaas dalka ma ka baxday?
booth-removed-back = Intaas ka dib ma soo noqotay?

booth-visas = Weligaa fiiso ma codsatay?
    .help = Mid kasta ku dar.
booth-visas-kind = Waxay ahayd fiiso noocee ah?
booth-visas-date = Goorma ayay ahayd?
booth-visas-result = Maxaa ka soo baxay?
booth-visas-result-got = Waan helay
booth-visas-result-refused = Maya ayay yiraahdeen
booth-visas-result-stayed = Waxaan joogay wax ka badan intii ku qornayd

## Your immigration papers

booth-status = Maxaad hadda haysataa?
    .help = Taabo midka ugu eg.
booth-status-what = Maxaad hadda haysataa?
booth-status-what-none = Waraaqo la’aan
booth-status-what-green-card = Green Card (kaarka cagaaran)
booth-status-what-work = Oggolaansho shaqo
booth-status-what-visa = Fiiso
booth-status-what-asylum = Magangalyo ama qaxooti
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = Oggolaansho Parole
booth-status-what-citizenship = Jinsiyadda Maraykanka
booth-status-expires = Goorma ayay warqaddaasi dhacaysaa?

booth-resident = Green Card-kaaga (kaarka cagaaran)
    .help = Taariikhdu kaarka ayay ku taal. Geli waxa aad garanayso.
booth-resident-since = Tan iyo goorma ayaad haysataa?
booth-resident-how = Sidee ayaad ku heshay?
booth-resident-how-family = Qoys ayaan ku helay
booth-resident-how-work = Shaqo ayaan ku helay
booth-resident-how-asylum = Qaxooti ama magangalyo ayaan ku helay
booth-resident-how-lottery = Bakhtiyaanasiib (lottery)
booth-resident-two-years = Ma kaar laba sannadood oo keliya ah baa?

booth-work-permit = Oggolaanshahaaga shaqada
booth-work-permit-category = Xarafkee iyo lambarkee ayaa ku hoos qoran “category”?
    .help = Tusaale ahaan C08. Su’aashan waad ka boodi kartaa.
booth-work-permit-expires = Goorma ayuu dhacayaa?

booth-programs = Mid kuwan ka mid ah ma haysataa ama ma codsatay?
    .help = Mid kasta ku dar.
booth-programs-kind = Waa kee?
booth-programs-kind-asylum = Magangalyo
booth-programs-kind-u = Fiiso U
booth-programs-kind-t = Fiiso T
booth-programs-kind-sij = Warqad dhallinyaro (SIJ)
booth-programs-since = Tan iyo goorma?
booth-programs-until = Ilaa goorma?

booth-petition = Weligeed cid ma Laanta Socdaalka ka codsatay inaad dalka joogto?
    .help = Tusaale ahaan qof qoys ah ama loo-shaqeeye oo u codsaday adiga, waalidkaa, ninkaaga ama xaaskaaga.
booth-petition-filed = Weligeed cid ma Laanta Socdaalka ka codsatay inaad dalka joogto?
booth-petition-who = Yaa loo codsaday?
booth-petition-who-me = Aniga
booth-petition-who-parent = Hooyaday ama aabbahay
booth-petition-who-spouse = Ninkayga ama xaaskayga
booth-petition-when = Goorma ayay ahayd?

booth-moved = Guri ma beddeshay?
    .help = Laanta Socdaalku waxay warqadaha u dirtaa cinwaanka ay hayso. Waan kaa caawin karnaa beddelkiisa.
booth-moved-moved = Guri ma beddeshay tan iyo waraaqahaagii ugu dambeeyay?
booth-moved-told = Yaad u sheegtay cinwaankaaga cusub?
    .help = Taabo dhammaan kuwa sax ah.
booth-moved-told-uscis = Laanta Socdaalka (USCIS)
booth-moved-told-court = Maxkamadda

## Police and courts

booth-arrested = Weligaa boolisku ma ku xiray ama ganaax ma kuu qoray?
    .help = Meel kasta, xitaa haddii ay hore ahayd, xitaa haddii aan waxba ka soo bixin.
booth-arrests = Noo sheeg mar kasta
    .help = Mid kasta ku dar. Geli waxa aad garanayso.
booth-arrests-date = Goorma ayay ahayd?
booth-arrests-place = Halkee ayay ahayd?
booth-arrests-agency = Waa booliskee?
booth-arrests-charge = Maxay yiraahdeen waad samaysay?
    .help = Dhowr eray ayaa ku filan.
booth-arrests-court = Waa maxkamaddee?
booth-arrests-result = Maxaa ka soo baxay?
booth-arrests-result-dropped = Way iska daayeen
booth-arrests-result-guilty = Dambi waa la helay
booth-arrests-result-not-guilty = Dambi lama helin
booth-arrests-result-open = Weli wuu furan yahay
booth-arrests-sentence = Muxuu garsooruhu amray?
    .help = Tusaale ahaan maalmo xabsi, fasal, shaqo bulsho.
booth-arrests-probation = Ma ku jirtay tijaabo (probation)?
booth-arrests-fine = Ganaax ma bixisay?
booth-arrests-papers = Ma haysataa waraaqaha maxkamadda?

booth-open-case = Ma leedahay kiis dambi oo weli furan?
    .help = Waraaqahaaga ayay muhiim u noqon kartaa. Haddii aad ka doorbidayso, qof u sheeg.
booth-open-case-has = Ma leedahay kiis dambi oo weli furan?
booth-open-case-next = Goorma ayay tahay taariikhda xigta?
booth-open-case-defender = Waa maxay magaca qareenka ku difaaca?

booth-police-more = Mid kuwan ka mid ah ma kugu dhacay?
    .help = Taabo dhammaan kuwa sax ah.
booth-police-more-driving = Gaari ayaan waday khamri ama daroogo ka dib
booth-police-more-order = Maxkamad ayaa i amartay inaan qof ka fogaado
booth-police-more-young = Wax dhacay markaan ka yaraa 18 jir
booth-police-more-warrant = Waxaa dhici karta in boolisku i raadinayo
booth-police-more-probation = Tijaabo (probation) ayaan ku jiraa

## Your safety

booth-afraid = Ma ka baqaysaa inaad ku noqoto dalkaaga?
    .help = Qasab ma aha inaad sheekada halkan ku sheegto.
booth-hurt = Qof wax ma ku yeelay ama ma kuu hanjabay, adiga ama ilmahaaga, Maraykanka gudihiisa?
    .help = Qasab ma aha inaad sheekada halkan ku sheegto.
booth-crime = Wixii dhacay
    .help = Geli waxa aad rabto oo keliya.
booth-crime-kind = Waxay ahayd wax noocee ah?
    .help = Taabo dhammaan kuwa sax ah.
booth-crime-kind-home = Gacan-ka-hadal guriga ah
booth-crime-kind-attack = Weerar
booth-crime-kind-sexual = Xadgudub galmo
booth-crime-kind-threats = Hanjabaad
booth-crime-kind-held = Qof ayaa xoog igu hayay
booth-crime-kind-stalking = Qof ayaa i daba socday
booth-crime-when = Goorma ayay ahayd?
booth-crime-where = Magaaladee?
booth-crime-reported = Booliska ma loo sheegay?
booth-crime-report = Waa maxay lambarka warbixinta boolisku?
booth-crime-certified = Boolisku warqad ma kuu saxiixay (fiiso U)?
booth-forced = Weligaa qof ma kugu qasbay ama ma kugu khiyaanay shaqo?
    .help = Tusaale ahaan lacag la’aan, waraaqahaaga oo la haysto, ama tegidda oo laguu diido.
booth-young = Dadka ka yar 21 jir
    .help = Dhallinyarada caawimaad gaar ah ayaa u jirta.
booth-young-is = Ma ka yar tahay 21 jir?
booth-young-both = Hooyadaa iyo aabbahaa labadaba ma la nooshahay?
booth-young-hurt = Waalid wax ma ku yeelay, ma kaa tagay, mise kuma daryeelin?
booth-young-order = Ma jirtaa warqad ka timid maxkamadda qoyska?
booth-need-now = Hadda ma u baahan tahay mid kuwan ka mid ah?
    .help = Waan kaa caawin karnaa inaad hesho.
booth-need-now-shelter = Meel ammaan ah oo la seexdo
booth-need-now-police = Booliska
booth-need-now-doctor = Dhakhtar
booth-need-now-food = Cunto
booth-need-now-talk = Qof aan la hadlo

## Your family

booth-family = Yaa ku jira qoyskaaga?
    .help = Ku dar nin ama xaas (hadda iyo hore), waalid, carruur iyo walaalo.
booth-family-relation = Waa ayo?
booth-family-name = Waa maxay magaca buuxa?
booth-family-born = Qofkaasi goorma ayuu dhashay?
booth-family-country = Qofkaasi dalkee ayuu ku dhashay?
booth-family-status = Waraaqo noocee ah ayuu qofkaasi haystaa?
booth-family-status-citizenship = Jinsiyadda Maraykanka
booth-family-status-green-card = Green Card (kaarka cagaaran)
booth-family-status-other = Waraaqo kale
booth-family-status-none = Waraaqo la’aan
booth-family-here = Qofkaasi ma ku nool yahay Maraykanka?
booth-family-filed = Qofkaasi wax ma kaaga codsaday Laanta Socdaalka?
booth-family-living = Qofkaasi ma nool yahay?

booth-citizenship-parents = Waalidkaa, awoowgaa ama ayeeyadaa mid ma haystaa ama ma haystay jinsiyadda Maraykanka?
    .help = Dadka qaar qoyskooda ayay jinsiyad ka helaan, mana oga.

booth-sponsor = Yaa kaa caawin kara waraaqaha Laanta Socdaalka (sponsor)?
    .help = Tusaale ahaan nin ama xaas, waalid, ilmo weyn.
booth-sponsor-name = Waa maxay magaca qofkaasi?
booth-sponsor-relation = Qofkaas maxaad isu tihiin?
booth-sponsor-income = Qiyaastii immisa doolar ayuu qofkaasi helaa bil kasta?

## Money

booth-household = Immisa qof ayaa isku lacag ku nool?
    .help = Adiga iyo carruurtana tiri.

booth-income = Lacagtee ayaa soo gasha?
    .help = Ku dar nooc kasta, qof kasta oo gurigaaga jooga. Haddii aysan jirin, taabo “Wax lagu daro ma jiraan”.
booth-income-source = Xaggee ayay ka timaaddaa?
booth-income-source-job = Shaqo
booth-income-source-own = Shaqadayda ama ganacsigayga
booth-income-source-benefits = Caawinta dowladda
booth-income-source-family = Qoys ama saaxiibbo
booth-income-amount = Immisa doolar?
booth-income-often = Immisa jeer ayay timaaddaa?
booth-income-often-week = Toddobaad kasta
booth-income-often-two-weeks = Labadii toddobaadba mar
booth-income-often-month = Bil kasta
booth-income-often-year = Sannad kasta

booth-benefits = Gurigaagu ma helaa mid kuwan ka mid ah?
booth-benefits-has = Gurigaagu ma helaa mid kuwan ka mid ah?
    .help = Taabo dhammaan kuwa sax ah. Taasi khidmadda way yarayn kartaa.
booth-benefits-has-snap = Caawin cunto (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid (caafimaad)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Caawin lacag (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Caawin kirada
booth-benefits-proof = Ma haysataa warqad taas muujisa?

booth-fee = Lacag yar ma siin kartaa xafiiskayaga?
    .help = Cidna looma diido lacag awgeed.
booth-fee-full = Haa
booth-fee-plan = Haa, bil kasta wax yar
booth-fee-waiver = Maya, ma bixin karo

## Other people in your case

booth-people = Yaa kale oo kiiskaaga ku lug leh?
    .help = Waxaan hubinnaa inaannaan durba caawinayn qof kaa soo horjeeda.
booth-people-name = Waa maxay magaca buuxa ee qofkaas?
booth-people-role = Qofkaasi sidee ayuu kiiska ugu lug leeyahay?
booth-people-role-helps-me = Waraaqaha ayuu iga caawiyaa
booth-people-role-i-help = Waxaan rabaa inaan qofkan caawiyo
booth-people-role-former = Nin hore ama xaas hore
booth-people-role-hurt-me = Wax ayuu i yeelay ama ii hanjabay
booth-people-role-employer = Loo-shaqeeye
booth-people-role-same-case = Isla kiiska ayuu ku jiraa
