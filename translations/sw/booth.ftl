### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.
### Swahili, translated by machine.

## Opening the form

booth-start-title = Fomu ya faragha
booth-start-line = Weka msimbo (code) uliopewa mapokezi.
booth-code-wrong = Msimbo huu haufanyi kazi. Tafadhali angalia tena, au uliza mapokezi.
booth-code-again = Msimbo huu haufanyi kazi tena. Tafadhali omba mpya mapokezi.
booth-no-link = Fomu haiwezi kufunguka sasa. Tafadhali waambie mapokezi.

## The notice of the private form

booth-notice-title = Kabla ya kuanza
booth-notice-private = Fomu hii ni ya wafanyakazi wetu wa sheria tu. Sheria inalinda unachotuambia ili kupata msaada wa sheria.
booth-notice-lawyer = Kuijaza bado hakutufanyi kuwa mawakili wako. Tutakuambia baadaye kama tunaweza kuchukua kesi yako.
booth-notice-conflict = Huenda hatutaweza kukusaidia ikiwa tayari tunamsaidia mtu anayekupinga. Hatuwezi kukuambia kwa nini. Tafadhali andika majina ya watu wengine pale tu tunapoyauliza.
booth-notice-kept = Kila sehemu inafungwa na kutumwa ukiimaliza. Skrini hii haiwezi kuionyesha tena. Tunaitunza kulingana na kanuni za ofisi yetu. Unaweza kutuomba nakala au kutuomba tuifute.
booth-notice-choice = Unaweza kuruka swali lolote na kuacha wakati wowote. Unaweza kumwambia mhudumu badala yake. Kuna mkalimani wa bure.
booth-notice-truth = Tafadhali usikisie. “Sina uhakika” ni jibu zuri.
booth-notice-alone = Je, mtu mwingine anaona skrini hii? Unaweza kugusa “Ficha” au kumwita mhudumu.

## Going through the parts

booth-part = Sehemu { $at } kati ya { $of }
booth-part-start = Anza sehemu hii
booth-part-skip = Ruka sehemu hii
booth-part-finish = Tuma sehemu hii
booth-part-unsent = Sehemu hii bado haijatumwa.
booth-part-sent-title = Sehemu hii imefungwa na kutumwa
booth-part-sent-line = Skrini hii haiwezi kuionyesha tena. Wafanyakazi wetu wanaweza.
booth-part-next = Sehemu inayofuata
booth-part-failed = Hatukuweza kutunza sehemu hii. Tafadhali waambie mapokezi kabla ya kuondoka.
booth-stop = Acha hapa
booth-stop-line = Kisha utahitaji msimbo mpya ili kuendelea.
booth-erase-line = Majibu ya sehemu hii yatafutwa. Sehemu ulizokwisha kutuma zinabaki kwa wafanyakazi wetu.
booth-done-title = Asante
booth-done-line = Tafadhali rudi mapokezi. Wafanyakazi wetu wataendelea.

## The names of the parts

booth-part-service = Unachohitaji
booth-part-identity = Kuhusu wewe
booth-part-contact = Jinsi ya kukupata
booth-part-dates = Barua na tarehe
booth-part-entry = Kuja Marekani
booth-part-status = Hati zako za uhamiaji
booth-part-police = Polisi na mahakama
booth-part-safety = Usalama wako
booth-part-family = Familia yako
booth-part-money = Pesa
booth-part-people = Watu wengine katika kesi yako

## What you need

booth-wish = Unataka nini kitokee?
    .help = Tumia maneno yako mwenyewe. Maneno machache yanatosha.

booth-helped-before = Je, kuna mtu aliyewahi kukusaidia na hati za uhamiaji?
    .help = Ongeza kila mmoja.
booth-helped-before-who = Alikuwa nani?
booth-helped-before-who-lawyer = Wakili
booth-helped-before-who-representative = Mtu aliyeidhinishwa na serikali
booth-helped-before-who-notario = “Notario” au mshauri
booth-helped-before-who-friend = Rafiki au ndugu
booth-helped-before-name = Jina la mtu huyo au ofisi hiyo ni lipi?
booth-helped-before-paid = Je, ulilipa?
booth-helped-before-filed = Je, walituma hati kwa uhamiaji?
booth-helped-before-result = Matokeo yalikuwa nini?
booth-helped-before-report = Je, unataka kuripoti tatizo kuhusu wao?

booth-filed = Je, tayari umetuma hati kwa uhamiaji?
    .help = Ongeza kila moja.
booth-filed-form = Jina au namba ya fomu ni ipi?
booth-filed-date = Ilitumwa lini?
booth-filed-receipt = Namba ya risiti ni ipi?
    .help = Herufi 3 na namba 10, kwenye barua ya risiti.
booth-filed-status = Matokeo yalikuwa nini?
booth-filed-status-waiting = Nasubiri
booth-filed-status-approved = Walikubali
booth-filed-status-denied = Walikataa

## About you

booth-full-name = Jina lako kamili ni nani?
    .help = Kama lilivyo kwenye hati zako.
booth-full-name-name = Jina lako kamili ni nani?
booth-full-name-latin = Jina lako linaandikwaje kwa herufi za ABC?
    .help = Kama lilivyo kwenye pasipoti au hati, ukijua.
booth-full-name-father = Jina la baba yako ni nani?
booth-full-name-mother = Jina la mama yako ni nani?
booth-full-name-document = Ni hati gani yenye jina hili?
booth-full-name-document-passport = Pasipoti
booth-full-name-document-birth = Cheti cha kuzaliwa
booth-full-name-document-card = Kitambulisho
booth-full-name-document-immigration = Karatasi kutoka uhamiaji

booth-other-names = Je, umewahi kutumia majina mengine?
    .help = Kwa mfano jina kabla ya ndoa, jina la utani, au tahajia nyingine.
booth-other-names-name = Jina hilo ni lipi?
booth-other-names-kind = Ni jina la aina gani?
booth-other-names-kind-before = Jina kabla ya ndoa
booth-other-names-kind-nickname = Jina la utani
booth-other-names-kind-papers = Jina kwenye hati nyingine

booth-spoken-of = Tukuite kwa jina gani?
    .help = Jina lolote ni sawa. Tunalitumia tunapozungumza nawe.
booth-spoken-of-name = Tukuite kwa jina gani?
booth-spoken-of-pronoun = Tukitaja habari zako, tuseme vipi?
booth-spoken-of-pronoun-she = Kama mwanamke (she)
booth-spoken-of-pronoun-he = Kama mwanamume (he)
booth-spoken-of-pronoun-they = Bila kutaja jinsia (they)
booth-spoken-of-pronoun-name = Tumieni jina langu tu

booth-born = Ulizaliwa lini?
    .help = Weka unachojua. Mwaka peke yake unatosha.
booth-born-date = Ulizaliwa lini?
booth-born-sure = Je, una uhakika na tarehe hii?

booth-birth-place = Ulizaliwa wapi?
    .help = Kama hujui, weka mji wa karibu zaidi.
booth-birth-place-city = Ulizaliwa mji au kijiji gani?
booth-birth-place-country = Ulizaliwa nchi gani?

booth-citizenship = Wewe ni raia wa nchi zipi?
    .help = Ongeza kila moja. Watu wengine hawana nchi.
booth-citizenship-country = Ni nchi gani?

booth-sex = Hati zako zinasema nini: mwanamke au mwanamume?
    .help = Fomu zinataka kilichoandikwa kwenye hati zako. Unaweza kuruka swali hili.
booth-sex-papers = Hati zako zinasema nini?
booth-sex-papers-female = Mwanamke
booth-sex-papers-male = Mwanamume
booth-sex-papers-x = X
booth-sex-gender = Je, unatumia neno lingine kujieleza?
    .help = Unaweza kuruka swali hili.

booth-marriage = Je, uko kwenye ndoa?
    .help = Tunamuuliza kila mtu, kwa sababu familia inaweza kuwa muhimu kwa hati zako.
booth-marriage-single = Sijawahi kuwa kwenye ndoa
booth-marriage-married = Niko kwenye ndoa
booth-marriage-partner = Tunaishi pamoja
booth-marriage-separated = Tumetengana
booth-marriage-divorced = Tumepeana talaka
booth-marriage-widowed = Mume au mke wangu alifariki

booth-a-number = Je, una A-Number?
    .help = Iko kwenye hati nyingi za uhamiaji: herufi A na namba 7 hadi 9. Watu wengine wana zaidi ya moja.
booth-a-number-number = A-Number ni ipi?

booth-account = Je, una namba ya akaunti au ya risiti kutoka USCIS?
    .help = Ongeza kila moja.
booth-account-kind = Ni namba ya aina gani?
booth-account-kind-account = Namba ya akaunti ya mtandaoni
booth-account-kind-receipt = Namba ya risiti
booth-account-number = Namba hiyo ni ipi?

booth-passport = Je, una pasipoti au kadi kutoka ubalozi wa nchi yako?
    .help = Inasaidia hata kama muda wake umeisha. Unaweza kuruka swali hili.
booth-passport-country = Ni ya nchi gani?
booth-passport-number = Namba yake ni ipi?
booth-passport-expires = Inaisha lini?

booth-i94 = Je, una karatasi ya I-94?
    .help = Uhamiaji huwapa watu wanaoingia kwa visa au kwa ruhusa ya muda (parole).
booth-i94-number = Namba yake ni ipi?
booth-i94-class = Chini ya neno “class” kuna herufi gani?
booth-i94-until = Uliruhusiwa kukaa hadi tarehe gani?

booth-languages = Unatumia lugha zipi?
    .help = Gusa kila lugha unayozungumza.
booth-languages-speaks = Unazungumza lugha zipi?
booth-languages-reads = Unasoma lugha zipi?
booth-languages-interpreter = Je, unataka mkalimani?
booth-languages-dialect = Je, unazungumza lahaja fulani ya lugha yako?
    .help = Kwa mfano jina la mji au mkoa wako.

booth-school = Ulisoma shule miaka mingapi?
    .help = Tunauliza ili tukueleze vizuri. Unaweza kuruka swali hili.
booth-school-years = Ulisoma shule miaka mingapi?
booth-school-reads = Je, unaweza kusoma na kuandika lugha yako?
booth-school-reads-yes = Ndiyo
booth-school-reads-little = Kidogo
booth-school-reads-no = Hapana
booth-school-hard = Je, ugonjwa unakufanya iwe vigumu kujifunza au kukumbuka?

booth-funders = Maswali matatu kutoka kwa wanaotupa pesa
    .help = Yanatusaidia kuendelea kutoa huduma za bure. Unaweza kuruka kila moja.
booth-funders-latino = Je, asili yako ni Hispanic au Latino?
booth-funders-race = Wewe ni nani kati ya hawa?
    .help = Gusa yote yaliyo sahihi.
booth-funders-race-native = Mwenyeji wa asili wa Amerika au Alaska
booth-funders-race-asian = Mwasia
booth-funders-race-black = Mtu mweusi au Mwafrika wa Marekani
booth-funders-race-pacific = Mwenyeji wa asili wa Hawaii au visiwa vya Pasifiki
booth-funders-race-white = Mzungu
booth-funders-veteran = Je, uliwahi kuwa katika jeshi la Marekani?

## How we may reach you

booth-home-phone = Je, una simu ya nyumbani?
    .help = Tutaitumia tu kama utakavyosema.
booth-cell-phone = Je, una simu ya mkononi?
    .help = Tutaitumia tu kama utakavyosema.
booth-work-phone = Je, una simu ya kazini?
    .help = Tutaitumia tu kama utakavyosema.
# The same words for every phone.
booth-phone-number = Namba hiyo ni ipi?
booth-phone-ok = Tunaweza kufanya nini na namba hii?
    .help = Gusa yote yaliyo salama. Usipogusa chochote, hatutaitumia.
booth-phone-ok-call = Mnaweza kupiga simu
booth-phone-ok-voice = Mnaweza kuacha ujumbe wa sauti
booth-phone-ok-text = Mnaweza kutuma SMS
booth-phone-ok-app = Mnaweza kuandika kwa WhatsApp
booth-phone-script = Mtu mwingine akipokea, tuseme nini?
booth-phone-script-only-me = Ombeni kuzungumza nami tu, msiseme kingine
booth-phone-script-friend = Semeni rafiki alipiga simu
booth-phone-script-office = Mnaweza kusema jina la ofisi
booth-phone-times = Ni wakati gani salama?
    .help = Gusa yote yaliyo salama.
booth-phone-times-morning = Asubuhi
booth-phone-times-afternoon = Mchana
booth-phone-times-evening = Jioni
booth-phone-times-weekend = Wikendi
booth-phone-times-any = Wakati wowote
booth-phone-shared = Je, mtu mwingine anatumia au kuangalia simu hii?
booth-phone-employer = Je, mwajiri wako anaweza kujua kuwa tunapiga simu?

booth-friend-phone = Je, kuna ndugu au rafiki ambaye tunaweza kumpigia?
    .help = Ni pale tu tukishindwa kukupata.
booth-friend-phone-name = Jina la mtu huyo ni nani?
booth-friend-phone-relation = Mtu huyo ni nani kwako?
booth-friend-phone-script-only = Ombeni kuzungumza na mtu huyo tu, msiseme kingine
booth-friend-phone-knows = Je, mtu huyo anajua kuwa unakuja kwetu?

# Who somebody is to the visitor; shared by several questions.
booth-relation-spouse = Mume au mke
booth-relation-former = Mume au mke wa zamani
booth-relation-parent = Mama au baba
booth-relation-child = Mtoto wa kiume au wa kike
booth-relation-sibling = Kaka au dada
booth-relation-other-family = Ndugu mwingine
booth-relation-friend = Rafiki
booth-relation-self = Mimi

booth-home = Unaishi wapi?
    .help = Hatutumi chochote huko usiposema ndiyo.
booth-home-kind = Ni mahali pa aina gani?
booth-home-kind-own = Nyumbani kwangu
booth-home-kind-with = Nakaa kwa watu wengine
booth-home-kind-shelter = Makazi ya muda (shelter)
booth-home-kind-none = Sina mahali pa kudumu
# The same words for every address.
booth-address-street = Mtaa na namba ya nyumba ni ipi?
booth-address-unit = Namba ya fleti au chumba ni ipi?
    .help = Unaweza kuruka swali hili.
booth-address-city = Ni mji gani?
booth-address-state = Ni jimbo gani?
    .help = Herufi mbili zinatosha, kwa mfano TX.
booth-address-zip = ZIP code ni ipi?
booth-address-mail = Je, tunaweza kutuma barua huko?
booth-address-plain = Je, tutumie bahasha ya kawaida isiyo na jina letu?

booth-email = Je, una anwani ya barua pepe (email)?
    .help = Itoe ikiwa tu ni salama kwako. Unaweza kuruka swali hili.
booth-email-address = Anwani ya barua pepe ni ipi?
booth-email-shared = Je, mtu mwingine anasoma barua pepe hii?
booth-email-device = Je, mtu mwingine anaweza kuangalia simu au kompyuta yako?

booth-friend-home = Je, kuna ndugu au rafiki anayeweza kukupokelea barua?
    .help = Chagua mtu unayemwamini. Unaweza kuruka swali hili.
booth-friend-home-name = Jina la mtu huyo ni nani?
booth-friend-home-knows = Je, mtu huyo anajua kuwa unakuja kwetu?

booth-safe-mail = Je, kuna anwani salama kwa barua kutoka serikali?
    .help = Inaweza kuwa tofauti na nyumbani kwako.
booth-safe-mail-program = Je, uko kwenye mpango unaoficha anwani yako?
booth-safe-mail-card = Namba ya kadi yako katika mpango huo ni ipi?
booth-safe-mail-expires = Kadi hiyo inaisha lini?

booth-secret-word = Chagua neno la siri kwa simu
    .help = Tutaliuliza kabla ya kuzungumza chochote. Chagua neno ambalo wengine hawawezi kukisia.

## Letters and dates

booth-notices = Je, una barua au karatasi kutoka uhamiaji au mahakama?
    .help = Ongeza kila moja uliyo nayo.
booth-notices-kind = Ni karatasi ya aina gani?
booth-notices-on = Kwenye karatasi kuna tarehe gani?
booth-notices-received = Uliipata lini?
booth-notices-due = Unapaswa kufanya kitu kabla ya tarehe gani?
booth-notices-how = Uliipataje?
booth-notices-how-mail = Kwa posta
booth-notices-how-hand = Nilipewa mkononi

booth-court = Je, una kesi katika mahakama ya uhamiaji?
    .help = Karatasi za mahakama zinaonyesha. Si vibaya kutojua.
booth-court-has = Je, una kesi katika mahakama ya uhamiaji?
booth-court-charged = Kwenye karatasi ya “Notice to Appear” kuna tarehe gani?
booth-court-city = Mahakama iko mji gani?
booth-court-judge = Jina la jaji ni nani?
booth-court-hearing = Kikao chako kijacho cha mahakama ni lini?
booth-court-time = Saa ngapi?
booth-court-kind = Ni kikao cha aina gani?
booth-court-kind-first = Kikao kifupi cha kwanza (master)
booth-court-kind-full = Kikao kamili (individual)
booth-court-where = Ni wapi?
booth-court-where-person = Ndani ya mahakama
booth-court-where-video = Kwa video au simu

booth-check-in = Je, ni lazima uripoti kwa uhamiaji (ICE)?
booth-check-in-has = Je, ni lazima uripoti kwa uhamiaji (ICE)?
    .help = Gusa yote yaliyo sahihi. Inatuonyesha unahitaji msaada haraka kiasi gani.
booth-check-in-has-visit = Ni lazima niende huko
booth-check-in-has-order = Nina amri ya uangalizi (order of supervision)
booth-check-in-has-monitor = Wananifuatilia kwa app, saa au bangili ya mguuni
booth-check-in-next = Mara ijayo ni lini?
booth-check-in-place = Wapi?

booth-held = Je, kuna mtu wa familia yako anayezuiliwa sasa?
    .help = Kwa mfano katika kituo cha kuzuilia watu au jela.
booth-held-has = Je, kuna mtu wa familia yako anayezuiliwa sasa?
booth-held-name = Jina kamili la mtu huyo ni nani?
booth-held-relation = Mtu huyo ni nani kwako?
booth-held-country = Mtu huyo anatoka nchi gani?
booth-held-born = Mtu huyo alizaliwa lini?
booth-held-number = A-Number ya mtu huyo ni ipi?
booth-held-place = Mtu huyo anazuiliwa wapi?
booth-held-since = Tangu lini?
booth-held-wants = Je, mtu huyo anataka msaada wetu?

## Coming to the United States

booth-entries = Ulikuja Marekani lini?
    .help = Ongeza kila mara uliyoingia. Anza na ya mwisho.
booth-entries-date = Uliingia Marekani lini?
booth-entries-place = Uliingilia Marekani mahali gani?
    .help = Kwa mfano jina la mji, daraja au uwanja wa ndege.
booth-entries-how = Uliingiaje Marekani?
booth-entries-how-visa = Kwa visa
booth-entries-how-parole = Kwa ruhusa ya muda (parole)
booth-entries-how-border-card = Kwa kadi ya kuvuka mpaka
booth-entries-how-waved = Waliniacha nipite bila kuangalia
booth-entries-how-no-check = Hakuna aliyenikagua
booth-entries-document = Ulionyesha hati gani?
booth-entries-met = Je, ulizungumza na afisa?

booth-trips = Je, umewahi kutoka Marekani tangu wakati huo?
    .help = Ongeza kila safari.
booth-trips-left = Uliondoka lini?
booth-trips-back = Ulirudi lini?

booth-last-arrival = Mara ya mwisho uliingia Marekani lini?
    .help = Tarehe hii inaweza kuwa muhimu sana. Weka unachojua.
    .suggested = Kulingana na ulivyotuambia. Badilisha kama si sahihi.

booth-stopped = Je, uliwahi kusimamishwa au kurudishwa mpakani?
    .help = Ongeza kila mara.
booth-stopped-date = Ilikuwa lini?
booth-stopped-place = Ilikuwa wapi?
booth-stopped-fingerprints = Je, walichukua alama za vidole vyako?
booth-stopped-signed = Je, ulisaini karatasi?

booth-removed = Je, jaji au afisa aliwahi kukuamuru uondoke Marekani?
    .help = Ongeza kila mara.
booth-removed-date = Ilikuwa lini?
booth-removed-place = Ilikuwa wapi?
booth-removed-who = Nani alitoa amri?
booth-removed-who-judge = Jaji
booth-removed-who-officer = Afisa
booth-removed-left = Je, uliondoka nchini wakati huo?
booth-removed-back = Je, ulirudi baada ya hapo?

booth-visas = Je, uliwahi kuomba visa?
    .help = Ongeza kila moja.
booth-visas-kind = Ilikuwa visa ya aina gani?
booth-visas-date = Ilikuwa lini?
booth-visas-result = Matokeo yalikuwa nini?
booth-visas-result-got = Niliipata
booth-visas-result-refused = Walikataa
booth-visas-result-stayed = Nilikaa kupita muda wake

## Your immigration papers

booth-status = Una hati gani sasa?
    .help = Gusa jibu linalofanana zaidi.
booth-status-what = Una hati gani sasa?
booth-status-what-none = Sina hati
booth-status-what-green-card = Kadi ya ukaazi (green card)
booth-status-what-work = Kibali cha kazi
booth-status-what-visa = Visa
booth-status-what-asylum = Hifadhi (asylum) au ukimbizi
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = Ruhusa ya muda (parole)
booth-status-what-citizenship = Raia wa Marekani
booth-status-expires = Hati hiyo inaisha lini?

booth-resident = Kuhusu kadi yako ya ukaazi (green card)
    .help = Tarehe iko kwenye kadi. Weka unachojua.
booth-resident-since = Unayo tangu lini?
booth-resident-how = Uliipataje?
booth-resident-how-family = Kupitia familia
booth-resident-how-work = Kupitia kazi
booth-resident-how-asylum = Kupitia ukimbizi au hifadhi (asylum)
booth-resident-how-lottery = Kupitia bahati nasibu
booth-resident-two-years = Je, ni kadi ya miaka miwili tu?

booth-work-permit = Kuhusu kibali chako cha kazi
booth-work-permit-category = Chini ya neno “category” kuna herufi na namba gani?
    .help = Kwa mfano C08. Unaweza kuruka swali hili.
booth-work-permit-expires = Kinaisha lini?

booth-programs = Je, una au uliomba mojawapo ya haya?
    .help = Ongeza kila moja.
booth-programs-kind = Lipi?
booth-programs-kind-asylum = Hifadhi (asylum)
booth-programs-kind-u = Visa ya U
booth-programs-kind-t = Visa ya T
booth-programs-kind-sij = Hati ya vijana (SIJ)
booth-programs-since = Tangu lini?
booth-programs-until = Hadi lini?

booth-petition = Je, kuna mtu aliyewahi kuwasilisha maombi kwa uhamiaji ili uruhusiwe kukaa?
    .help = Kwa mfano ndugu au mwajiri, kwa ajili yako, wazazi wako, mume au mke wako.
booth-petition-filed = Je, kuna mtu aliyewahi kuwasilisha maombi kwa uhamiaji ili uruhusiwe kukaa?
booth-petition-who = Ilikuwa kwa ajili ya nani?
booth-petition-who-me = Kwa ajili yangu
booth-petition-who-parent = Kwa ajili ya mama au baba yangu
booth-petition-who-spouse = Kwa ajili ya mume au mke wangu
booth-petition-when = Ilikuwa lini?

booth-moved = Je, umehama?
    .help = Uhamiaji hutuma barua kwenye anwani wanayoijua. Tunaweza kukusaidia kuibadilisha.
booth-moved-moved = Je, umehama tangu hati zako za mwisho?
booth-moved-told = Ulimwambia nani anwani yako mpya?
    .help = Gusa yote yaliyo sahihi.
booth-moved-told-uscis = Uhamiaji (USCIS)
booth-moved-told-court = Mahakama

## Police and courts

booth-arrested = Je, polisi waliwahi kukukamata au kukupa tiketi ya faini?
    .help = Popote, hata zamani, hata kama hakuna kilichotokea baadaye.
booth-arrests = Tuambie kuhusu kila mara
    .help = Ongeza kila moja. Weka unachojua.
booth-arrests-date = Ilikuwa lini?
booth-arrests-place = Ilikuwa wapi?
booth-arrests-agency = Walikuwa polisi wa wapi?
booth-arrests-charge = Walisema ulifanya nini?
    .help = Maneno machache yanatosha.
booth-arrests-court = Ilikuwa mahakama gani?
booth-arrests-result = Matokeo yalikuwa nini?
booth-arrests-result-dropped = Walifuta kesi
booth-arrests-result-guilty = Nilipatikana na hatia
booth-arrests-result-not-guilty = Sikupatikana na hatia
booth-arrests-result-open = Bado haijaisha
booth-arrests-sentence = Jaji aliamuru nini?
    .help = Kwa mfano siku za jela, masomo, kazi za jamii.
booth-arrests-probation = Je, ulipewa kifungo cha nje (probation)?
booth-arrests-fine = Je, ulilipa faini?
booth-arrests-papers = Je, una karatasi za mahakama?

booth-open-case = Je, una kesi ya jinai ambayo bado haijaisha?
    .help = Inaweza kuwa muhimu kwa hati zako. Unaweza kumwambia mhudumu badala yake.
booth-open-case-has = Je, una kesi ya jinai ambayo bado haijaisha?
booth-open-case-next = Tarehe ijayo ni lini?
booth-open-case-defender = Jina la wakili wako wa utetezi ni nani?

booth-police-more = Je, mojawapo ya haya yalikutokea?
    .help = Gusa yote yaliyo sahihi.
booth-police-more-driving = Kuendesha gari baada ya pombe au dawa za kulevya
booth-police-more-order = Mahakama iliniamuru nikae mbali na mtu
booth-police-more-young = Jambo nilipokuwa chini ya miaka 18
booth-police-more-warrant = Huenda polisi wananitafuta
booth-police-more-probation = Nina kifungo cha nje (probation)

## Your safety

booth-afraid = Je, unaogopa kurudi nchini kwako?
    .help = Huhitaji kusimulia habari hiyo hapa.
booth-hurt = Je, kuna mtu aliyekuumiza au kukutishia wewe au mtoto wako Marekani?
    .help = Huhitaji kusimulia habari hiyo hapa.
booth-crime = Kuhusu yaliyotokea
    .help = Weka tu unachotaka.
booth-crime-kind = Lilikuwa jambo la aina gani?
    .help = Gusa yote yaliyo sahihi.
booth-crime-kind-home = Ukatili nyumbani
booth-crime-kind-attack = Shambulio
booth-crime-kind-sexual = Ukatili wa kingono
booth-crime-kind-threats = Vitisho
booth-crime-kind-held = Mtu alinizuia kwa nguvu
booth-crime-kind-stalking = Mtu alinifuatafuata
booth-crime-when = Ilikuwa lini?
booth-crime-where = Katika mji gani?
booth-crime-reported = Je, wewe au mtu mwingine aliwaambia polisi?
booth-crime-report = Namba ya ripoti ya polisi ni ipi?
booth-crime-certified = Je, polisi walikusainia karatasi (visa ya U)?
booth-forced = Je, kuna mtu aliyewahi kukulazimisha au kukudanganya ili ufanye kazi?
    .help = Kwa mfano bila malipo, kuchukua hati zako, kukukataza kuondoka.
booth-young = Kwa walio chini ya miaka 21
    .help = Kuna msaada maalum kwa vijana.
booth-young-is = Je, una umri chini ya miaka 21?
booth-young-both = Je, unaishi na wazazi wako wote wawili?
booth-young-hurt = Je, mzazi alikuumiza, alikuacha au hakukutunza?
booth-young-order = Je, kuna karatasi kutoka mahakama ya familia?
booth-need-now = Je, unahitaji mojawapo ya haya sasa?
    .help = Tunaweza kukusaidia kupata.
booth-need-now-shelter = Mahali salama pa kulala
booth-need-now-police = Polisi
booth-need-now-doctor = Daktari
booth-need-now-food = Chakula
booth-need-now-talk = Mtu wa kuzungumza naye

## Your family

booth-family = Nani yuko katika familia yako?
    .help = Ongeza mume au mke (wa sasa na wa zamani), wazazi, watoto, kaka na dada.
booth-family-relation = Ni nani?
booth-family-name = Jina kamili ni nani?
booth-family-born = Mtu huyo alizaliwa lini?
booth-family-country = Mtu huyo alizaliwa nchi gani?
booth-family-status = Mtu huyo ana hati gani?
booth-family-status-citizenship = Raia wa Marekani
booth-family-status-green-card = Kadi ya ukaazi (green card)
booth-family-status-other = Hati nyingine
booth-family-status-none = Hana hati
booth-family-here = Je, mtu huyo anaishi Marekani?
booth-family-filed = Je, mtu huyo aliwasilisha maombi kwa uhamiaji kwa ajili yako?
booth-family-living = Je, mtu huyo yuko hai?

booth-citizenship-parents = Je, mzazi, babu au bibi yako ni au alikuwa raia wa Marekani?
    .help = Baadhi ya watu ni raia kupitia familia zao na hawajui.

booth-sponsor = Nani anaweza kukusaidia na hati za uhamiaji (mdhamini)?
    .help = Kwa mfano mume au mke, mzazi, mtoto mkubwa.
booth-sponsor-name = Jina la mtu huyo ni nani?
booth-sponsor-relation = Mtu huyo ni nani kwako?
booth-sponsor-income = Mtu huyo anapata kama dola ngapi kila mwezi?

## Money

booth-household = Ni watu wangapi wanaishi kwa pesa zilezile?
    .help = Jihesabu wewe pia na watoto.

booth-income = Pesa gani zinaingia?
    .help = Ongeza kila aina, kwa kila mtu nyumbani kwako. Kama hakuna, gusa “Hakuna cha kuongeza”.
booth-income-source = Zinatoka wapi?
booth-income-source-job = Ajira
booth-income-source-own = Kazi au biashara yangu
booth-income-source-benefits = Msaada wa serikali
booth-income-source-family = Familia au marafiki
booth-income-amount = Dola ngapi?
booth-income-often = Kila baada ya muda gani?
booth-income-often-week = Kila wiki
booth-income-often-two-weeks = Kila wiki mbili
booth-income-often-month = Kila mwezi
booth-income-often-year = Kila mwaka

booth-benefits = Je, watu wa nyumbani kwako wanapata mojawapo ya haya?
booth-benefits-has = Je, watu wa nyumbani kwako wanapata mojawapo ya haya?
    .help = Gusa yote yaliyo sahihi. Hii inaweza kupunguza malipo.
booth-benefits-has-snap = Msaada wa chakula (SNAP, EBT)
booth-benefits-has-medicaid = Bima ya Medicaid
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = Msaada wa pesa (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = Msaada wa kodi ya nyumba
booth-benefits-proof = Je, una barua inayoonyesha hilo?

booth-fee = Je, unaweza kulipa ada ndogo kwa ofisi yetu?
    .help = Hakuna anayekataliwa kwa sababu ya pesa.
booth-fee-full = Ndiyo
booth-fee-plan = Ndiyo, kidogo kila mwezi
booth-fee-waiver = Hapana, siwezi kulipa

## Other people in your case

booth-people = Ni watu gani wengine wanaohusika na kesi yako?
    .help = Tunaangalia kama tayari tunamsaidia mtu anayekupinga.
booth-people-name = Jina kamili la mtu huyo ni nani?
booth-people-role = Mtu huyo anahusikaje?
booth-people-role-helps-me = Ananisaidia na hati
booth-people-role-i-help = Nataka kumsaidia mtu huyu
booth-people-role-former = Mume au mke wa zamani
booth-people-role-hurt-me = Aliniumiza au kunitishia
booth-people-role-employer = Mwajiri
booth-people-role-same-case = Yuko kwenye kesi hiyohiyo
