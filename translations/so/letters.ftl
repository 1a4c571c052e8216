### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = Waan qaadaynaa kiiskaaga
letter-title-limited-scope = Qayb ka mid ah ayaan kaa caawinaynaa
letter-title-advice-memo = Taladayada adiga
letter-title-non-engagement = Ma qaadi karno kiiskaaga
letter-title-waiting-list = Waxaad ku jirtaa liiska sugitaanka
letter-title-what-we-need = Waxa aan kaaga baahannahay

## How they begin

letter-greeting = Salaan { $name },
letter-greeting-nameless = Salaan,
letter-consulted-on = Maalintii aan kula hadalnay
letter-consulted-with = Qofka kula hadlay
letter-matter = Waxa aan ka wada hadalnay

## Whether we are somebody's lawyers

letter-not-represented = Kuma matalno
letter-not-represented-words = Qareennadaada ma nihin. Arrintan wax kale kama qaban doonno.
letter-not-yet = Weli kuma matalno
letter-not-yet-words = Qareennadaada waxaan noqonaynaa marka adiga iyo annaga heshiis saxiixno oo keliya.
letter-reason = Ma caawin karno qof kasta oo na weydiista. Taas macnaheedu maaha inaad wax khaldan samaysay.

## Dates

letter-time-limits = Waqtigu wuu yaraan karaa
letter-time-limits-words = Waxaa jiri kara taariikho ka hor ay tahay inaad wax qabato. Haddii mid ku dhaafto, xuquuq ayaad waayi kartaa. Fadlan hadda wax qabo.
letter-date-known = Taariikh ku taal warqaddaada
letter-date-words = Fadlan warqaddaas tus qareen maalintan ka hor.

## What everybody is told

letter-others = Fadlan dhawaan weydii qareen kale ama koox sharci. Halkan ayaad weydiin kartaa:
letter-no-opinion = Warqaddani ma sheegayso in kiiskaagu xoog badan yahay ama daciif yahay.
letter-papers = Waraaqahan ayaan kuu soo celinnay:
letter-papers-none = Ma hayno wax waraaqahaaga ah.
letter-keep = Waxaan haynaa wixii aad noo sheegtay. Tirada sannadaha: { $years }.
letter-complaints = Haddii aadan nagu qanacsanayn, fadlan halkan noogu sheeg: { $contact }
letter-language = Waxaan warqaddan kuugu akhrin karnaa luqaddaada. Waa bilaash.
letter-delivery = Warqaddan gacanta ayaan kaa saarnaa. Waxaan u dirnaa oo keliya meesha aad ammaan ku tilmaanto.
letter-copy = Waxaan haynaa nuqul warqaddan ah.

## What stands in some of them

letter-accept = Waan ku faraxsannahay inaan ku caawinno. Waxaan bilaabaynaa marka adiga iyo annaga heshiis saxiixno.
letter-next-steps = Waxa aad hadda samaynayso:
letter-tell-us = Fadlan isla markiiba noo sheeg haddii aad warqad hesho ama aad guurto.
letter-we-do = Tani waa waxa aan kuu qabanno:
letter-we-do-not = Tani waa waxa aanan qaban:
letter-advice-only = Taladan adiga oo keliya ayay kuu tahay. Waxay ku salaysan tahay wixii aad noo sheegtay.
letter-advice-signed = Qofka hubiyay taladan
letter-no-more = Taladan kadib wax kale ma qabanno, ilaa aan heshiis saxiixno mooyaane.
letter-waiting = Maanta kuma caawin karno. Kiiskaaga mar kale ayaan eegi doonnaa.
letter-look-again = Maalinta aan mar kale eegayno
letter-need = Fadlan noo keen ama noo sheeg:
letter-need-by = Fadlan imow maalintan ka hor
letter-signed = Magaca xafiiska
letter-day = Maalin
