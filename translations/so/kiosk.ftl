### The screens of the kiosk, in Somali. Short words; a frightened or tired person reads them,
### or has them read aloud. Made by a machine, not reviewed yet.

## Welcome

kiosk-welcome-title = Soo dhawow
kiosk-welcome-start = Taabo si aad u bilowdo
kiosk-welcome-fraud = “Notario” qareen ma aha. Ha siin “notario” lacag si aad talo sharci uga hesho.
kiosk-welcome-wait = Fadlan wax yar sug.

## Language

kiosk-language-title = Dooro luqaddaada
kiosk-language-not-here = Luqaddaydu halkan kuma jirto
kiosk-language-here = Af Soomaali, halkan taabo
kiosk-language-spoken-title = Luqaddee ayaad ku hadashaa?
kiosk-language-spoken-line = Taabo luqaddaada. Qof ayaa kuu imanaya.
kiosk-language-interpreter = Turjubaan ayaan kuu heli doonnaa.
kiosk-language-none-of-these = Midna ma aha

## Notice

kiosk-notice-title = Annagu dowladda ma nihin. Booliska socdaalkana ma nihin.
kiosk-notice-who = Soo dhawow. Waxaan nahay { $office }, xafiis sharci oo aan faa’iido doon ahayn.
kiosk-notice-cost = Caawimaaddu waa bilaash ama raqiis. Shaqaalaha oo keliya ayaa khidmadda sharxa.
kiosk-notice-what = Shaashaddani waxay ku siinaysaa keliya boos safka ah. Talo sharci ma bixin karto. Isticmaalkeedu nagama dhigo qareenkaaga.
kiosk-notice-why = Waxaan weydiinnaa caawimaadda aad rabto iyo taariikhda warqaddaada, si qof ku habboon waqtigeeda kuugu caawiyo.
kiosk-notice-choice = Su’aal kasta waad ka boodi kartaa. Haddii aad ka doorbidayso, qof la hadal. Turjubaan bilaash ah ayaa jira.
kiosk-notice-private = Shaqaalahayaga oo keliya ayaa arki doona jawaabahaaga. Lama wadaagno Laanta Socdaalka ama dad kale, marka laga reebo haddii aad qoraal haa ku tiraahdo ama sharcigu nagu qasbo. Haddii ay taasi dhacdo, waan ku ilaalin doonnaa inta sharcigu oggol yahay.
kiosk-notice-erased = Fadlan sheekadaada halkan ha ku qorin. Fadlan wax ha ka qorin booliska, arrimahaagii hore ee Laanta Socdaalka, ama dad kale. Haddii aad hadda joojiso, jawaabahaaga waa la tirtirayaa.
kiosk-notice-contact = Waan ku wacaynaa ama wax kuu qoraynaa keliya haddii aad sheegto inay ammaan tahay.
kiosk-notice-kept = Haddii aad lambar qaadato, jawaabahaaga waxaan u kaydinnaa sida xeerarka xafiiskayagu qabaan. Waad na weydiisan kartaa nuqul, ama inaan tirtirno.
kiosk-notice-conflict = Waxaa dhici karta inaannaan ku caawin karin haddii aan durba caawinayno qof kale oo kiiskaaga ku jira. Sababta kuuma sheegi karno.
kiosk-notice-notario = “Notario” qareen ma aha. Waad codsan kartaa inaad aragto shahaadadayada. Weligaa ha saxiixin foom maran.
kiosk-notice-unhappy = Haddii aadan nagu qanacsanayn, fadlan u sheeg qof kasta oo halkan jooga.
kiosk-notice-version = Nooca { $version } ee ogeysiiskan, { $date }.
kiosk-notice-accept = Waan fahmay
kiosk-notice-person = Waxaan rabaa inaan qof la hadlo
kiosk-notice-unreviewed = Mashiin ayaa turjumay qoraalkan. Haddii wax kuu caddayn waayaan, fadlan na weydii.

## Buttons around a screen

kiosk-back = Dib u noqo
kiosk-skip = Ka bood
kiosk-continue = Sii wad
kiosk-finish = Dhammee
kiosk-done = Dhammaaday
kiosk-more = Kuwo kale
kiosk-previous = Kii hore
kiosk-call = U yeer qof
kiosk-erase = Tirtir
kiosk-hide = Qari
# The name, for a screen reader, of the plain clock that hides everything.
kiosk-hide-back = Taabo si aad ugu noqoto jawaabahaaga
kiosk-finish-now = Hadda dhammee
kiosk-tell = U sheeg qof
# Shown in place of an answer that the visitor wants to tell a person.
kiosk-tell-answer = Qof ayaan u sheegi doonaa
kiosk-page = Bogga { $page } ee { $of }

## How the screen can help

kiosk-comfort = Caawin shaashadda ah
kiosk-comfort-title = Sidee ayay shaashaddani kuu caawin kartaa?
kiosk-comfort-large = Xarfo ka waaweyn
kiosk-comfort-contrast = Midabyo ka xoog badan
kiosk-comfort-lower = Wax walba hoos u soo deji
kiosk-comfort-aloud = Wax walba ii akhri
kiosk-comfort-louder = Codka kor u qaad
kiosk-comfort-quieter = Codka hoos u dhig
kiosk-comfort-headphones = Dad kale ayaa tan maqli kara. Haddii aad dhegaha sameecado gashato, adiga keliya ayaa maqlaya.
kiosk-comfort-on = Shidan
kiosk-comfort-off = Damsan
kiosk-listen = Dhegayso
kiosk-listen-stop = Codka jooji

## Dates

kiosk-date-year = Sannad
kiosk-date-month = Bil
kiosk-date-day = Maalin
kiosk-date-unknown = Ma garanayo
kiosk-date-other-year = Sannad kale
kiosk-date-age = Da’da keliya
kiosk-date-age-title = Immisa jir?
kiosk-month-1 = Janaayo
kiosk-month-2 = Febraayo
kiosk-month-3 = Maarso
kiosk-month-4 = Abriil
kiosk-month-5 = Maajo
kiosk-month-6 = Juun
kiosk-month-7 = Luulyo
kiosk-month-8 = Agoosto
kiosk-month-9 = Sebtembar
kiosk-month-10 = Oktoobar
kiosk-month-11 = Nofembar
kiosk-month-12 = Disembar

## Keyboard

kiosk-key-space = Meel bannaan
kiosk-key-backspace = Tirtir hal xaraf
kiosk-key-clear = Tirtir
kiosk-key-shift = Xarfo waaweyn (ABC)
kiosk-key-numbers = Lambarro iyo calaamado
kiosk-key-letters = Xarfo
kiosk-key-accents = Xarfo calaamad leh
kiosk-key-plus = Calaamadda isku-darka
kiosk-key-order = Habka ABC
kiosk-key-more-letters = Xarfo kale
kiosk-key-half-space = Nus meel bannaan
kiosk-field-show = Muuji
kiosk-field-hide = Qari

## Phone numbers and countries

kiosk-country-code = Telefoonkani dalkee ayuu ka yahay?
kiosk-country-other = Dal kale
kiosk-country-none = Dal la’aan
kiosk-country-search = Qor xarfaha hore ee dalka.
kiosk-country-not-found = Dal sidaas ku bilaabma ma jiro. Xaraf tirtir, ama magaca oo dhan qor.

## Lists of several things, such as all trips

kiosk-rows-add = Mid ku dar
kiosk-rows-another = Mid kale ku dar
kiosk-rows-none = Wax lagu daro ma jiraan
kiosk-rows-done = Waa intaas
kiosk-rows-remove = Ka saar
# For a screen reader: one line of a list that was filled in; $at is its place.
kiosk-rows-line = Lambar { $at }

## Review

kiosk-review-title = Eeg jawaabahaaga
kiosk-review-help = Taabo jawaab si aad u beddesho. Taabo “Dhammee” si aad lambarkaaga u hesho.
kiosk-review-change = Beddel
kiosk-review-skipped = Waa laga booday

## Ticket

kiosk-ticket-title = Lambarkaaga
kiosk-ticket-printing = Warqaddaada waa la daabacayaa.
kiosk-ticket-printed = Qaado warqaddaada.
kiosk-ticket-not-printed = Warqad ma jirto. Fadlan xusuusnow lambarkaaga.
kiosk-ticket-range = Sugiddu waa qiyaastii { $from } ilaa { $to } daqiiqo.
kiosk-ticket-unsure = Haddii warqaddaadu soo baxdo, qaado. Fadlan xusuusnow lambarkaaga.
kiosk-ticket-again = Mar kale daabac
kiosk-ticket-wait = Fadlan fadhiiso.
kiosk-ticket-listen = Lambarkaaga ayaan kuugu yeeri doonnaa, magacaaga maya.

## Messages that cover the screen

kiosk-coming-title = Qof ayaa soo socda
kiosk-coming-line = Fadlan halkan ku sug. Waan ku caawin doonnaa. Haddii cidi iman waydo, fadlan tag miiska soo dhaweynta.
kiosk-coming-close = Waa hagaag
kiosk-still-title = Weli ma joogtaa?
kiosk-still-line = Haddii aan cidi taaban shaashadda, wax walba waa la tirtirayaa.
kiosk-still-here = Weli waan joogaa
kiosk-ask-erase-title = Wax walba ma la tirtiraa?
kiosk-ask-erase-line = Jawaabahaaga waa la tirtirayaa. Cidna ma arki doonto.
kiosk-ask-erase-yes = Wax walba tirtir
kiosk-ask-erase-no = Jawaabahayga ha la hayo
kiosk-erased-title = Wax walba waa la tirtiray
kiosk-erased-line = Waxba lama kaydin. Mar kasta waad bilaabi kartaa mar kale.

## When no visit can be taken

kiosk-closed-title = Xafiisku hadda waa xiran yahay
kiosk-closed-line = Fadlan soo noqo marka aan furnahay.
# $when is a day and a time.
kiosk-closed-opens = Waxaan mar kale furaynaa: { $when }
kiosk-late-title = Maanta waqtigu wuu daahay
kiosk-late-line = Waxaa dhici karta inaannaan maanta ku arki karin. Weli lambar waad qaadan kartaa.
kiosk-late-go-on = Lambar qaado
kiosk-late-leave = Maalin kale imow
kiosk-late-cut-off = Dadka yimaada qiyaastii { $time } kadib, waxay u badan tahay inaan maanta la arki karin.
kiosk-late-first = Maanta ballan ma leedahay, ama warqad taariikhda maanta leh? Mise taariikhdaadu aad bay u dhow dahay? Qaado lambar: waxaa laga yaabaa inaad dadka kale ka hor marto.
kiosk-lane-rests = Hadda qofna uguma yeerayno caawimaadda noocan ah. Waxaan sii wadaynaa qiyaastii { $time }. Hadda lambar waad qaadan kartaa.
kiosk-lane-closed = Hadda qofna uguma yeerayno caawimaadda noocan ah. Lambar waad qaadan kartaa. Miiska soo dhaweynta ayaa kuu sheegi doona caawimaad kale ama maalin kale.
kiosk-full-title = Maanta dad kale ma qaadan karno
kiosk-full-line = Taariikhdaadu aad ma u dhow dahay? Fadlan u sheeg qof jooga miiska soo dhaweynta.
kiosk-out-of-order-title = Shaashaddani way nasanaysaa
kiosk-out-of-order-line = Fadlan foom warqad ah ka qaado miiska soo dhaweynta.

## A young person who came alone

kiosk-minor-title = Qof ayaa kuu imanaya
kiosk-minor-line = Hadda qasab kuguma aha inaad wax ka jawaabto. Fadlan halkan ku sug. Haddii cidi iman waydo, fadlan tag miiska soo dhaweynta.

## Parts of a name

kiosk-name-given = Magaca koowaad
kiosk-name-family = Magaca qoyska
kiosk-name-second-family = Magaca labaad ee qoyska

## Said by the visit itself

# The first part of the notice where the office wants no name on its screens.
kiosk-notice-who-unnamed = Soo dhawow. Waxaan nahay xafiis sharci oo aan faa’iido doon ahayn.
# Follows the second fault at the same question.
kiosk-fault-offer = Waxaad kale oo taaban kartaa “U yeer qof”, waanna ku caawin doonnaa.
# A date among the answers; $month is the name of a month.
kiosk-review-day = { $day } { $month } { $year }
kiosk-review-month = { $month } { $year }
# A date in the visitor's own calendar and, behind it, the same day in the common calendar.
kiosk-review-both = { $own } ({ $common })
# Somebody of whom only the age is known.
kiosk-review-age = { $age } jir
# How many lines a list has.
kiosk-review-rows = { $count ->
    [one] { $count } ayaa lagu daray
   *[other] { $count } ayaa lagu daray
}
