### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.
### Swahili, translated by machine.

form-for-whom = Umekuja kwa ajili ya nani?
    .help = Unaweza kuja kwa ajili yako au kwa ajili ya mtu mwingine.
form-for-whom-me = Kwa ajili yangu
form-for-whom-child = Kwa ajili ya mtoto wangu
form-for-whom-family = Kwa mtu wa familia yangu
form-for-whom-other = Kwa mtu mwingine

form-adult = Je, mtu huyo ana miaka 18 au zaidi?
    .help = Swali hili ni kuhusu mtu anayehitaji msaada.
form-adult-yes = Ndiyo
form-adult-no = Hapana, chini ya 18
form-adult-self = Je, una miaka 18 au zaidi?

form-helper-name = Unamsaidia mtu mwingine. Jina lako la kwanza ni nani?
    .help = Tunaweka jina lako mbali na la mtu huyo. Unaweza kuruka swali hili.

form-been-here = Je, umewahi kuja katika ofisi hii?
    .help = Tunawauliza watu wote maswali yaleyale.
form-been-here-first = Hii ni mara ya kwanza
form-been-here-case = Nina kesi hapa
form-been-here-before = Nimewahi kuja
form-been-here-unsure = Sina uhakika

form-appointment = Je, una miadi leo?
    .help = Miadi ni wakati tuliokubaliana na wewe.
form-appointment-yes = Ndiyo
form-appointment-no = Hapana

form-appointment-code = Msimbo (code) wa miadi yako ni upi?
    .help = Una namba 4 na uko kwenye kadi yako ya miadi. Unaweza kuruka swali hili.

form-appointment-time = Miadi yako ni saa ngapi?
    .help = Gusa saa iliyo karibu zaidi. Unaweza kuruka swali hili.

form-help-with = Unahitaji msaada gani?
    .help = Gusa majibu hadi 3.
form-help-with-citizenship = Uraia
form-help-with-green-card = Kadi ya ukaazi (green card)
form-help-with-work-permit = Kibali cha kazi
form-help-with-family = Kuleta familia yangu
form-help-with-court = Mahakama ya uhamiaji
form-help-with-asylum = Ulinzi au hifadhi (asylum)
form-help-with-travel = Hati ya kusafiria
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = Barua niliyopata
form-help-with-address = Kubadilisha anwani yangu
form-help-with-records = Nakala za faili langu la uhamiaji
form-help-with-case = Kesi yangu hapa
form-help-with-papers = Kuleta au kuchukua hati
form-help-with-payment = Malipo
form-help-with-other = Kitu kingine
form-help-with-person = Nataka kumwambia mhudumu

form-worried-date = Je, una karatasi yenye tarehe inayokutia wasiwasi?
    .help = Kwa mfano barua, taarifa au kadi.
form-worried-date-yes = Ndiyo
form-worried-date-no = Hapana
form-worried-date-unsure = Sina uhakika
form-worried-date-person = Nataka kumwambia mhudumu

form-paper-kind = Ni karatasi ya aina gani?
    .help = Gusa jibu linalofanana zaidi.
form-paper-kind-court = Mahakama ya uhamiaji
form-paper-kind-ice = Kuripoti kwa ICE
form-paper-kind-uscis = Miadi na USCIS
form-paper-kind-rfe = Barua inayoomba hati zaidi
form-paper-kind-denial = Barua ya kukataliwa
form-paper-kind-card = Kadi inayoisha karibuni
form-paper-kind-other = Kitu kingine

form-paper-date = Kwenye karatasi kuna tarehe gani?
    .help = Weka unachojua. Mwaka peke yake unatosha.

form-held = Je, mtu uliyekuja kwa ajili yake anazuiliwa sasa?
    .help = Kwa mfano katika kituo cha kuzuilia watu au jela.
form-held-yes = Ndiyo
form-held-no = Hapana
form-held-person = Nataka kumwambia mhudumu
form-held-self = Je, umekuja kwa ajili ya mtu anayezuiliwa sasa?
    .help = Kwa mfano katika kituo cha kuzuilia watu au jela.

form-private-room = Je, unataka kuzungumza kwanza katika chumba cha faragha?
    .help = Tunawauliza watu wote. Huhitaji kusema kwa nini.
form-private-room-yes = Ndiyo
form-private-room-no = Hapana

form-staff-gender = Unataka kuzungumza na nani?
    .help = Tutajitahidi kadiri tuwezavyo.
form-staff-gender-woman = Mwanamke
form-staff-gender-man = Mwanamume
form-staff-gender-any = Yeyote ni sawa

form-speak-language = Unataka kuzungumza lugha gani leo?
    .help = Mkalimani ni bure.
form-speak-language-same = Lugha ya skrini hii
form-speak-language-sign = Lugha ya ishara
form-speak-language-other = Lugha nyingine

form-reads = Je, unaweza kusoma lugha hii vizuri?
    .help = Yaani lugha ya skrini hii. Tunaweza pia kukusomea.
form-reads-yes = Ndiyo
form-reads-little = Kidogo
form-reads-no = Hapana

form-call-name = Tukuite kwa jina gani?
    .help = Jina lolote ni sawa. Halitaonekana kwenye skrini ya ukutani.

form-name = Jina lako kwenye hati zako ni lipi?
    .help = Unaweza kuruka swali hili na kutuambia baadaye.
form-name-other = Jina la mtu huyo kwenye hati zake ni lipi?
    .help = Unaweza kuruka swali hili na kutuambia baadaye.

form-name-latin = Jina lako linaandikwaje kwa herufi za ABC?
    .help = Kama lilivyo kwenye pasipoti au hati, ukijua. Unaweza kuruka swali hili.
form-name-latin-other = Jina la mtu huyo linaandikwaje kwa herufi za ABC?
    .help = Unaweza kuruka swali hili na kutuambia baadaye.

form-birth-year = Ulizaliwa mwaka gani?
    .help = Mwaka tu. Unaweza kuruka swali hili.
form-birth-year-other = Mtu huyo alizaliwa mwaka gani?
    .help = Mwaka tu. Unaweza kuruka swali hili.

form-phone = Ni namba gani ya simu ambayo ni salama kwako tukiitumia?
    .help = Toa tu namba ambayo hakuna mtu mwingine anayesikiliza. Unaweza kuruka swali hili.

form-phone-whose = Simu hii ni ya nani?
    .help = Ili tujue nani anaweza kupokea.
form-phone-whose-mine = Simu yangu ya mkononi
form-phone-whose-home = Simu ya nyumbani
form-phone-whose-work = Simu ya kazini
form-phone-whose-other = Simu ya mtu mwingine

form-phone-ok = Tunaweza kufanya nini na namba hii?
    .help = Gusa yote yaliyo salama. Usipogusa chochote, hatutaitumia.
form-phone-ok-call = Mnaweza kupiga simu
form-phone-ok-voice = Mnaweza kuacha ujumbe wa sauti
form-phone-ok-text = Mnaweza kutuma SMS

form-phone-script = Mtu mwingine akipokea, tuseme nini?
    .help = Tutafanya unachochagua hapa.
form-phone-script-only-me = Ombeni kuzungumza nami tu, msiseme kingine
form-phone-script-friend = Semeni rafiki alipiga simu
form-phone-script-office = Mnaweza kusema jina la ofisi

form-phone-times = Ni wakati gani salama kupiga simu au kuandika?
    .help = Gusa yote yaliyo salama.
form-phone-times-morning = Asubuhi
form-phone-times-afternoon = Mchana
form-phone-times-evening = Jioni
form-phone-times-weekend = Wikendi
form-phone-times-any = Wakati wowote

form-email = Anwani yako ya barua pepe (email) ni ipi, kama ni salama?
    .help = Toa tu anwani ambayo hakuna mtu mwingine anayesoma. Unaweza kuruka swali hili.

form-email-shared = Je, mtu mwingine anasoma barua pepe hii?
    .help = Kama mtu mwingine anaisoma, hatutaiandikia.
form-email-shared-yes = Ndiyo
form-email-shared-no = Hapana
form-email-shared-unsure = Sina uhakika

form-letters = Je, tunaweza kutuma barua nyumbani kwako?
    .help = Ukigusa “Hapana”, hatutatuma chochote.
form-letters-no = Hapana
form-letters-yes = Ndiyo
form-letters-other = Tumieni anwani nyingine. Nataka kumwambia mhudumu.

form-town = Unaishi mji gani au ZIP code gani?
    .help = Mji tu, si mtaa. Unaweza kuruka swali hili.

form-friend = Je, kuna ndugu au rafiki ambaye tunaweza kumpigia?
    .help = Ni pale tu tukishindwa kukupata. Unaweza kuruka swali hili.
form-friend-name = Jina la kwanza la mtu huyo ni nani?
form-friend-phone = Namba ya simu ya mtu huyo ni ipi?
form-friend-knows = Je, mtu huyo anajua kuwa uko hapa?
form-friend-knows-yes = Ndiyo
form-friend-knows-no = Hapana

form-household = Ni watu wangapi wanaishi pamoja na kutumia pesa pamoja?
    .help = Jihesabu wewe pia na watoto.
# The last tile after 1 to 8.
form-count-more = Zaidi ya { $number }

form-income = Familia yako inapata kama pesa ngapi kila mwezi?
    .help = Kabla ya kodi, watu wote pamoja. Inatusaidia kupata msaada wa bure.
# $amount is a sum of money such as $2,500.
form-income-up-to = Hadi { $amount } kwa mwezi
form-income-between = { $from } hadi { $to } kwa mwezi
form-income-more = Zaidi ya { $amount } kwa mwezi
form-income-unsure = Sijui
form-income-private = Sitaki kusema

form-papers = Je, umeleta hati leo?
    .help = Kaa nazo. Mhudumu ataziangalia kwa faragha.
form-papers-yes = Ndiyo
form-papers-no = Hapana

form-source = Ulisikiaje kuhusu sisi?
    .help = Unaweza kuruka swali hili.
form-source-friend = Rafiki au familia yangu
form-source-community = Kanisa, msikiti au kikundi
form-source-court = Mahakama au ofisi
form-source-school = Shule au daktari
form-source-internet = Intaneti, redio au TV
form-source-other = Njia nyingine

form-needs = Je, unahitaji mojawapo ya haya?
    .help = Gusa yote unayohitaji.
form-needs-wheelchair = Nafasi ya kiti cha magurudumu
form-needs-hearing = Msaada wa kusikia
form-needs-seeing = Msaada wa kuona
form-needs-seat = Mahali pa kukaa
form-needs-baby = Niko na mtoto mchanga

## Answers that many questions share

form-yes = Ndiyo
form-no = Hapana
form-unsure = Sina uhakika
form-none = Hakuna kati ya haya
form-other = Kitu kingine
form-person = Nataka kumwambia mhudumu

form-lane-desk = Mapokezi
form-lane-consultation = Ushauri

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = Jibu hili halilingani na swali. Tafadhali jaribu tena.
form-fault-choice = Tafadhali gusa jibu moja kwenye skrini.
form-fault-twice = Umegusa jibu moja mara mbili. Tafadhali liguse mara moja.
form-fault-too-many = Unaweza kugusa hadi { $max }. Gusa moja tena ili kuliondoa.
form-fault-empty = Bado hakuna kilichoandikwa. Tafadhali andika kitu, au gusa “Ruka”.
form-fault-too-long = Hii ni ndefu mno. Tafadhali tumia herufi hadi { $max }.
form-fault-control = Tafadhali tumia herufi, namba na nafasi tu.
form-fault-date = Hii bado si tarehe. Tafadhali chagua angalau mwaka, au gusa “Sijui”.
form-fault-date-month = Hii bado si tarehe. Tafadhali chagua mwezi pia, au gusa “Sijui”.
form-fault-year = Tafadhali angalia mwaka tena. Unaweza kuwa { $min } hadi { $max }.
form-fault-phone-letters = Tafadhali tumia namba tu kwa simu.
form-fault-phone-digits = Tafadhali angalia namba ya simu. Inapaswa kuwa na namba 7 hadi 15.
form-fault-phone-country = Namba hii hailingani na nchi. Tafadhali angalia namba na nchi.
form-fault-phone-area = Tafadhali weka namba kamili, pamoja na namba ya eneo.
form-fault-email = Tafadhali angalia barua pepe. Inahitaji @ na nukta, kama name@example.com.
form-fault-number = Tafadhali chagua namba kati ya { $min } na { $max }.
form-fault-future = Siku hii bado haijafika. Tafadhali angalia tarehe.
# $month is the name of a month, $days how many days it has.
form-fault-month-days = Mwaka huo, mwezi wa { $month } una siku { $days }. Tafadhali chagua siku nyingine.
form-fault-code = Namba hii haionekani kuwa sahihi. Tafadhali angalia karatasi yako tena, au ruka.
form-fault-code-a-number = A-Number ni herufi A na namba 7 hadi 9. Tafadhali angalia tena, au ruka.
form-fault-code-receipt = Namba ya risiti ina herufi 3 na namba 10. Tafadhali angalia tena, au ruka.
form-fault-rows-full = Hakuna nafasi zaidi hapa. Tafadhali mwambie mhudumu yaliyobaki.
