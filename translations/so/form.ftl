### The questions of the intake form, in Somali. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. Made by a machine, not reviewed yet.

form-for-whom = Yaad maanta u timid?
    .help = Adiga laftaada ama qof kale ayaad u iman kartaa.
form-for-whom-me = Aniga laftayda
form-for-whom-child = Ilmahayga
form-for-whom-family = Qof qoyskayga ah
form-for-whom-other = Qof kale

form-adult = Qofkaasi ma 18 jir baa ama ka weyn?
    .help = Su’aashani waxay ku saabsan tahay qofka caawimaadda u baahan.
form-adult-yes = Haa
form-adult-no = Maya, 18 sano ka yar
form-adult-self = Ma waxaad tahay 18 jir ama ka weyn?

form-helper-name = Qof kale ayaad caawinaysaa. Adiga magacaaga koowaad waa maxay?
    .help = Magacaaga waxaan ka soocnaa qofkaas. Su’aashan waad ka boodi kartaa.

form-been-here = Hore ma u timid xafiiskan?
    .help = Qof kasta isla su’aalahan ayaan weydiinnaa.
form-been-here-first = Waa markii iigu horreysay
form-been-here-case = Kiis ayaan halkan ku leeyahay
form-been-here-before = Hore ayaan u imid
form-been-here-unsure = Ma hubo

form-appointment = Maanta ballan ma leedahay?
    .help = Ballan waa waqti aan hore kula ballannay.
form-appointment-yes = Haa
form-appointment-no = Maya

form-appointment-code = Waa maxay koodhka ballantaada?
    .help = Waa 4 lambar, wuxuuna ku qoran yahay kaarka ballantaada. Su’aashan waad ka boodi kartaa.

form-appointment-time = Ballantaadu waa saacaddee?
    .help = Taabo saacadda ugu dhow. Su’aashan waad ka boodi kartaa.

form-help-with = Maxaad caawin uga baahan tahay?
    .help = Taabo ilaa 3.
form-help-with-citizenship = Jinsiyad
form-help-with-green-card = Green Card (kaarka cagaaran)
form-help-with-work-permit = Oggolaansho shaqo
form-help-with-family = Keenidda qoyskayga
form-help-with-court = Maxkamadda socdaalka
form-help-with-asylum = Badbaado ama magangalyo
form-help-with-travel = Warqad safar
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = Warqad la ii soo diray
form-help-with-address = Beddelidda cinwaankayga
form-help-with-records = Nuqullo faylkayga ah
form-help-with-case = Kiiskayga halkan
form-help-with-papers = Keenid ama qaadasho waraaqo
form-help-with-payment = Lacag bixin
form-help-with-other = Wax kale
form-help-with-person = Waxaan rabaa inaan qof u sheego

form-worried-date = Ma haysataa warqad leh taariikh ku walwalisa?
    .help = Tusaale ahaan warqad laguu soo diray, ogeysiis ama kaar.
form-worried-date-yes = Haa
form-worried-date-no = Maya
form-worried-date-unsure = Ma hubo
form-worried-date-person = Waxaan rabaa inaan qof u sheego

form-paper-kind = Waa warqad noocee ah?
    .help = Taabo midka ugu eg.
form-paper-kind-court = Maxkamadda socdaalka
form-paper-kind-ice = U tegidda ICE
form-paper-kind-uscis = Ballan USCIS
form-paper-kind-rfe = Warqad codsanaysa waraaqo kale
form-paper-kind-denial = Warqad maya leh
form-paper-kind-card = Kaar dhowaan dhacaya
form-paper-kind-other = Wax kale

form-paper-date = Taariikhdee ayaa ku qoran warqadda?
    .help = Geli waxa aad garanayso. Sannadka keliya waa ku filan yahay.

form-held = Qofka aad u timid hadda ma xiran yahay?
    .help = Tusaale ahaan xarun dadka lagu hayo ama xabsi.
form-held-yes = Haa
form-held-no = Maya
form-held-person = Waxaan rabaa inaan qof u sheego
form-held-self = Ma waxaad u timid qof hadda xiran?
    .help = Tusaale ahaan xarun dadka lagu hayo ama xabsi.

form-private-room = Ma rabtaa inaad marka hore ku hadasho qol gaar ah?
    .help = Qof kasta waan weydiinnaa. Qasab ma aha inaad sababta sheegto.
form-private-room-yes = Haa
form-private-room-no = Maya

form-staff-gender = Yaad rabtaa inaad la hadasho?
    .help = Waan isku dayi doonnaa.
form-staff-gender-woman = Haweeney
form-staff-gender-man = Nin
form-staff-gender-any = Labaduba waa hagaag

form-speak-language = Luqaddee ayaad rabtaa inaad maanta ku hadasho?
    .help = Turjubaanku waa bilaash.
form-speak-language-same = Luqadda shaashaddan
form-speak-language-sign = Luqadda dhegoolaha
form-speak-language-other = Luqad kale

form-reads = Luqaddan si fiican ma u akhrin kartaa?
    .help = Waa luqadda shaashaddan. Annaguna waan kuu akhrin karnaa.
form-reads-yes = Haa
form-reads-little = Wax yar
form-reads-no = Maya

form-call-name = Magacee ayaan kuugu yeernaa?
    .help = Magac kasta waa hagaag. Kama soo muuqan doono shaashadda derbiga.

form-name = Magacee ayaa ku qoran waraaqahaaga?
    .help = Su’aashan waad ka boodi kartaa, hadhowna noo sheeg.
form-name-other = Magacee ayaa ku qoran waraaqaha qofkaas?
    .help = Su’aashan waad ka boodi kartaa, hadhowna noo sheeg.

form-name-latin = Sidee magacaaga loogu qoraa xarfaha ABC?
    .help = Sida ku qoran baasaboorkaaga ama waraaqahaaga, haddii aad garanayso. Su’aashan waad ka boodi kartaa.
form-name-latin-other = Sidee magaca qofkaas loogu qoraa xarfaha ABC?
    .help = Su’aashan waad ka boodi kartaa, hadhowna noo sheeg.

form-birth-year = Sannadkee ayaad dhalatay?
    .help = Sannadka keliya. Su’aashan waad ka boodi kartaa.
form-birth-year-other = Sannadkee ayuu qofkaasi dhashay?
    .help = Sannadka keliya. Su’aashan waad ka boodi kartaa.

form-phone = Lambarkee telefoon ayaa ammaan ah inaan isticmaalno?
    .help = Na sii keliya lambar aan qof kale dhegaysan. Su’aashan waad ka boodi kartaa.

form-phone-whose = Yaa iska leh telefoonka?
    .help = Si aan u ogaanno cidda ka jawaabi karta.
form-phone-whose-mine = Telefoonkayga gacanta
form-phone-whose-home = Telefoonka guriga
form-phone-whose-work = Telefoonka shaqada
form-phone-whose-other = Telefoonka qof kale

form-phone-ok = Maxaan ku samayn karnaa lambarkan?
    .help = Taabo dhammaan kuwa ammaanka ah. Haddii aadan midna taaban, ma isticmaali doonno.
form-phone-ok-call = Waad soo wici kartaan
form-phone-ok-voice = Waad ii reebi kartaan farriin cod ah
form-phone-ok-text = Qoraal waad ii soo diri kartaan

form-phone-script = Haddii qof kale jawaabo, maxaan niraahnaa?
    .help = Waxaan samayn doonnaa waxa aad halkan ka doorato.
form-phone-script-only-me = Weydiiya keliya inaan joogo, wax kale ha sheegina
form-phone-script-friend = Dhaha saaxiib ayaa soo wacay
form-phone-script-office = Magaca xafiiska waad sheegi kartaan

form-phone-times = Goorma ayay ammaan tahay in la soo waco ama la soo qoro?
    .help = Taabo dhammaan kuwa ammaanka ah.
form-phone-times-morning = Subax
form-phone-times-afternoon = Galab
form-phone-times-evening = Fiid
form-phone-times-weekend = Sabtiga iyo Axadda
form-phone-times-any = Waqti kasta

form-email = Waa maxay iimeylkaagu, haddii uu ammaan yahay?
    .help = Na sii keliya iimeyl aan qof kale akhrin. Su’aashan waad ka boodi kartaa.

form-email-shared = Qof kale ma akhriyaa iimeylkan?
    .help = Haddii qof kale akhriyo, wax kuma soo qori doonno.
form-email-shared-yes = Haa
form-email-shared-no = Maya
form-email-shared-unsure = Ma hubo

form-letters = Warqado ma u soo diri karnaa gurigaaga?
    .help = Waxba ma soo dirno haddii aad taabato “Maya”.
form-letters-no = Maya
form-letters-yes = Haa
form-letters-other = Cinwaan kale isticmaala. Waxaan rabaa inaan qof u sheego.

form-town = Magaaladee ama ZIP code-kee ayaad ku nooshahay?
    .help = Magaalada keliya, waddada maya. Su’aashan waad ka boodi kartaa.

form-friend = Ma jiraa qaraabo ama saaxiib aan wici karno?
    .help = Keliya haddii aan adiga ku heli weyno. Su’aashan waad ka boodi kartaa.
form-friend-name = Waa maxay magaca koowaad ee qofkaas?
form-friend-phone = Waa maxay lambarka telefoonka ee qofkaas?
form-friend-knows = Qofkaasi ma og yahay inaad halkan joogto?
form-friend-knows-yes = Haa
form-friend-knows-no = Maya

form-household = Immisa qof ayaa wada nool oo lacagta wadaagta?
    .help = Adiga iyo carruurtana tiri.
# The last tile after 1 to 8.
form-count-more = In ka badan { $number }

form-income = Qiyaastii lacag intee le’eg ayaa gurigaaga soo gasha bil kasta?
    .help = Canshuurta ka hor, dadka oo dhan wadajir. Waxay naga caawisaa inaan helno caawin bilaash ah.
# $amount is a sum of money such as $2,500.
form-income-up-to = Ilaa { $amount } bishii
form-income-between = { $from } ilaa { $to } bishii
form-income-more = In ka badan { $amount } bishii
form-income-unsure = Ma garanayo
form-income-private = Ma rabo inaan sheego

form-papers = Maanta waraaqo ma keentay?
    .help = Adigu hayso. Qof ayaa si gaar ah u eegi doona.
form-papers-yes = Haa
form-papers-no = Maya

form-source = Sidee ayaad nooga maqashay?
    .help = Su’aashan waad ka boodi kartaa.
form-source-friend = Saaxiib ama qoyskayga
form-source-community = Masaajid, kaniisad ama koox bulsho
form-source-court = Maxkamad ama xafiis
form-source-school = Iskuul ama dhakhtar
form-source-internet = Internetka, raadiyaha ama TV-ga
form-source-other = Si kale

form-needs = Ma u baahan tahay mid kuwan ka mid ah?
    .help = Taabo dhammaan waxa aad u baahan tahay.
form-needs-wheelchair = Meel kursiga naafada
form-needs-hearing = Caawin maqalka ah
form-needs-seeing = Caawin aragga ah
form-needs-seat = Meel aan fadhiisto
form-needs-baby = Ilmo yar ayaa ila jooga

## Answers that many questions share

form-yes = Haa
form-no = Maya
form-unsure = Ma hubo
form-none = Midna ma aha
form-other = Wax kale
form-person = Waxaan rabaa inaan qof u sheego

form-lane-desk = Soo dhaweyn
form-lane-consultation = La-tashi

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = Jawaabtani kuma habboona su’aasha. Fadlan mar kale isku day.
form-fault-choice = Fadlan taabo mid ka mid ah jawaabaha shaashadda.
form-fault-twice = Isla jawaabta laba jeer ayaad taabatay. Fadlan hal mar taabo.
form-fault-too-many = Waxaad taaban kartaa ilaa { $max }. Mid mar kale taabo si aad uga saarto.
form-fault-empty = Weli waxba lama qorin. Fadlan wax qor, ama taabo “Ka bood”.
form-fault-too-long = Tani aad bay u dheer tahay. Fadlan isticmaal ilaa { $max } xaraf.
form-fault-control = Fadlan isticmaal keliya xarfo, lambarro iyo meelo bannaan.
form-fault-date = Tani weli taariikh ma aha. Fadlan ugu yaraan dooro sannadka, ama taabo “Ma garanayo”.
form-fault-date-month = Tani weli taariikh ma aha. Fadlan dooro bisha sidoo kale, ama taabo “Ma garanayo”.
form-fault-year = Fadlan sannadka mar kale eeg. Wuxuu noqon karaa { $min } ilaa { $max }.
form-fault-phone-letters = Fadlan telefoonka lambarro keliya u isticmaal.
form-fault-phone-digits = Fadlan hubi lambarka telefoonka. Waa inuu noqdaa 7 ilaa 15 lambar.
form-fault-phone-country = Lambarkani kuma habboona dalka. Fadlan hubi lambarka iyo dalka.
form-fault-phone-area = Fadlan geli lambarka oo dhan, oo koodhka aagga leh.
form-fault-email = Fadlan hubi iimeylka. Wuxuu u baahan yahay @ iyo dhibic, sida magac@example.com.
form-fault-number = Fadlan dooro lambar { $min } ilaa { $max } ah.
form-fault-future = Maalintani weli ma iman. Fadlan hubi taariikhda.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = Sannadkaas, { $month } waxay leedahay { $days } maalmood. Fadlan dooro maalin kale.
form-fault-code = Lambarkani sax uma eka. Fadlan warqaddaada mar kale eeg, ama taabo “Ka bood”.
form-fault-code-a-number = A-Number waa xarafka A iyo 7 ilaa 9 lambar. Fadlan mar kale eeg, ama taabo “Ka bood”.
form-fault-code-receipt = Lambarka rasiidku waa 3 xaraf iyo 10 lambar. Fadlan mar kale eeg, ama taabo “Ka bood”.
form-fault-rows-full = Halkan meel kale kama bannaana. Fadlan inta kale qof u sheeg.
