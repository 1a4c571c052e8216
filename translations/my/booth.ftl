### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = သီးသန့်ဖောင်
booth-start-line = ဧည့်ကြိုစားပွဲက ရတဲ့ ကုဒ်ကို ထည့်ပါ။
booth-code-wrong = ဒီကုဒ် သုံးမရပါ။ ပြန်ကြည့်ပါ၊ ဒါမှမဟုတ် ဧည့်ကြိုစားပွဲမှာ မေးပါ။
booth-code-again = ဒီကုဒ် သုံးမရတော့ပါ။ ဧည့်ကြိုစားပွဲမှာ အသစ် တောင်းပါ။
booth-no-link = အခု ဖောင်ဖွင့်မရပါ။ ဧည့်ကြိုစားပွဲမှာ ပြောပါ။

## The notice of the private form

booth-notice-title = မစခင်
booth-notice-private = ဒီဖောင်ကို ကျွန်ုပ်တို့ရဲ့ ဥပဒေဝန်ထမ်းတွေပဲ ကြည့်ပါတယ်။ ဥပဒေအကူအညီရဖို့ သင်ပြောတာတွေကို ဥပဒေက ကာကွယ်ပေးပါတယ်။
booth-notice-lawyer = ဒါကို ဖြည့်ရုံနဲ့ ကျွန်ုပ်တို့ သင့်ရှေ့နေ မဖြစ်သေးပါ။ သင့်အမှု လက်ခံနိုင်မနိုင် နောက်မှ ပြောပါမယ်။
booth-notice-conflict = သင့်တစ်ဖက်လူကို ကူညီနေပြီးသားဆိုရင် သင့်ကို မကူညီနိုင်တာ ဖြစ်နိုင်ပါတယ်။ ဘာကြောင့်ဆိုတာ ပြောပြလို့ မရပါ။ တခြားသူရဲ့နာမည်ကို မေးတဲ့နေရာမှာပဲ ရေးပါ။
booth-notice-kept = အပိုင်းတစ်ခု ပြီးတိုင်း သော့ခတ်ပြီး ပို့ပါတယ်။ ဒီမျက်နှာပြင်က ပြန်မပြနိုင်ပါ။ ရုံးစည်းကမ်းအတိုင်း သိမ်းထားပါတယ်။ မိတ္တူ တောင်းနိုင်ပါတယ်။ ဖျက်ခိုင်းလို့လည်း ရပါတယ်။
booth-notice-choice = ဘယ်မေးခွန်းမဆို ကျော်နိုင်၊ အချိန်မရွေး ရပ်နိုင်ပါတယ်။ ဝန်ထမ်းကို ပြောလို့လည်း ရပါတယ်။ စကားပြန် အခမဲ့ ရှိပါတယ်။
booth-notice-truth = မှန်းပြီး မဖြေပါနဲ့။ “မသေချာပါ” ဆိုတာလည်း အဖြေကောင်းပါ။
booth-notice-alone = ဒီမျက်နှာပြင်ကို တခြားသူ မြင်နိုင်သလား။ “ဝှက်ပါ” ကို နှိပ်ပါ၊ ဒါမှမဟုတ် ဝန်ထမ်းခေါ်ပါ။

## Going through the parts

booth-part = အပိုင်း { $of } ခုအနက် { $at }
booth-part-start = ဒီအပိုင်း စပါ
booth-part-skip = ဒီအပိုင်း ကျော်ပါ
booth-part-finish = ဒီအပိုင်း ပို့ပါ
booth-part-unsent = ဒီအပိုင်းကို မပို့ရသေးပါ။
booth-part-sent-title = ဒီအပိုင်းကို သော့ခတ်ပြီး ပို့ပြီးပါပြီ
booth-part-sent-line = ဒီမျက်နှာပြင်က ပြန်မပြနိုင်တော့ပါ။ ကျွန်ုပ်တို့ဝန်ထမ်း ကြည့်နိုင်ပါတယ်။
booth-part-next = နောက်အပိုင်း
booth-part-failed = ဒီအပိုင်းကို မသိမ်းနိုင်ခဲ့ပါ။ မပြန်ခင် ဧည့်ကြိုစားပွဲမှာ ပြောပါ။
booth-stop = ဒီမှာ ရပ်ပါ
booth-stop-line = အဲဒီနောက် ဆက်လုပ်ဖို့ ကုဒ်အသစ် လိုပါမယ်။
booth-erase-line = ဒီအပိုင်းရဲ့ အဖြေတွေ ပျက်သွားပါမယ်။ ပို့ပြီးသား အပိုင်းတွေက ကျွန်ုပ်တို့ရဲ့ ဝန်ထမ်းတွေဆီမှာ ရှိနေပါမယ်။
booth-done-title = ကျေးဇူးတင်ပါတယ်
booth-done-line = ဧည့်ကြိုစားပွဲကို ပြန်သွားပါ။ ဝန်ထမ်းတွေ ဆက်လုပ်ပါမယ်။

## The names of the parts

booth-part-service = သင်လိုတာ
booth-part-identity = သင့်အကြောင်း
booth-part-contact = သင့်ကို ဆက်သွယ်ဖို့
booth-part-dates = စာနဲ့ ရက်စွဲ
booth-part-entry = အမေရိကန်ကို လာတာ
booth-part-status = သင့် လဝက စာရွက်စာတမ်း
booth-part-police = ရဲနဲ့ တရားရုံး
booth-part-safety = သင့်လုံခြုံရေး
booth-part-family = သင့်မိသားစု
booth-part-money = ငွေ
booth-part-people = သင့်အမှုထဲက တခြားသူတွေ

## What you need

booth-wish = ဘာဖြစ်စေချင်ပါသလဲ။
    .help = ကိုယ့်စကားနဲ့ ရေးပါ။ နည်းနည်းရေးရင် ရပါပြီ။

booth-helped-before = လဝက စာရွက်စာတမ်းအတွက် အရင်က တစ်ယောက်ယောက် ကူညီဖူးသလား။
    .help = တစ်ယောက်ချင်း ထည့်ပါ။
booth-helped-before-who = ဘယ်သူလဲ။
booth-helped-before-who-lawyer = ရှေ့နေ
booth-helped-before-who-representative = အစိုးရ အသိအမှတ်ပြုသူ
booth-helped-before-who-notario = “notario” ဒါမှမဟုတ် အကြံပေး
booth-helped-before-who-friend = သူငယ်ချင်း၊ မိသားစု
booth-helped-before-name = အဲဒီလူ၊ အဲဒီရုံးရဲ့ နာမည်က ဘာလဲ။
booth-helped-before-paid = ငွေပေးခဲ့သလား။
booth-helped-before-filed = သူတို့က လဝက ကို စာရွက်စာတမ်း ပို့ခဲ့သလား။
booth-helped-before-result = ဘယ်လို ဖြစ်သွားလဲ။
booth-helped-before-report = သူတို့နဲ့ ပြဿနာကို တိုင်ချင်ပါသလား။

booth-filed = လဝက ကို စာရွက်စာတမ်း ပို့ပြီးပြီလား။
    .help = တစ်ခုချင်း ထည့်ပါ။
booth-filed-form = ဖောင်ရဲ့ နာမည်၊ နံပါတ်က ဘာလဲ။
booth-filed-date = ဘယ်တုန်းက ပို့ခဲ့လဲ။
booth-filed-receipt = ပြေစာနံပါတ်က ဘာလဲ။
    .help = ပြေစာပေါ်က စာလုံး 3 လုံးနဲ့ ဂဏန်း 10 လုံး။
booth-filed-status = ဘယ်လို ဖြစ်သွားလဲ။
booth-filed-status-waiting = စောင့်နေပါတယ်
booth-filed-status-approved = ခွင့်ပြုပါတယ်
booth-filed-status-denied = ငြင်းပါတယ်

## About you

booth-full-name = သင့်နာမည် အပြည့်အစုံက ဘာလဲ။
    .help = စာရွက်စာတမ်းထဲကအတိုင်း။
booth-full-name-name = သင့်နာမည် အပြည့်အစုံက ဘာလဲ။
booth-full-name-latin = သင့်နာမည်ကို ABC (အင်္ဂလိပ်) စာလုံးနဲ့ ဘယ်လိုရေးလဲ။
    .help = သိရင် ပတ်စပို့၊ စာရွက်စာတမ်းထဲကအတိုင်း ရေးပါ။
booth-full-name-father = သင့်အဖေရဲ့ နာမည်က ဘာလဲ။
booth-full-name-mother = သင့်အမေရဲ့ နာမည်က ဘာလဲ။
booth-full-name-document = ဒီနာမည် ဘယ်စာရွက်မှာ ပါလဲ။
booth-full-name-document-passport = ပတ်စပို့
booth-full-name-document-birth = မွေးစာရင်း
booth-full-name-document-card = မှတ်ပုံတင်ကတ်
booth-full-name-document-immigration = လဝက စာရွက်

booth-other-names = တခြားနာမည် သုံးဖူးပါသလား။
    .help = ဥပမာ လက်မထပ်ခင်နာမည်၊ နာမည်ပြောင်၊ တခြား စာလုံးပေါင်း။
booth-other-names-name = အဲဒီနာမည်က ဘာလဲ။
booth-other-names-kind = ဘယ်လို နာမည်လဲ။
booth-other-names-kind-before = လက်မထပ်ခင်နာမည်
booth-other-names-kind-nickname = နာမည်ပြောင်
booth-other-names-kind-papers = တခြားစာရွက်ထဲက နာမည်

booth-spoken-of = သင့်ကို ဘယ်နာမည် သုံးရမလဲ။
    .help = ဘယ်နာမည်မဆို ရပါတယ်။ သင်နဲ့ စကားပြောရင် သုံးဖို့ပါ။
booth-spoken-of-name = သင့်ကို ဘယ်နာမည် သုံးရမလဲ။
booth-spoken-of-pronoun = သင့်အကြောင်း ဘယ်လို ပြောရမလဲ။
booth-spoken-of-pronoun-she = သူမ (အမျိုးသမီး)
booth-spoken-of-pronoun-he = သူ (အမျိုးသား)
booth-spoken-of-pronoun-they = ကျား၊ မ မခွဲပါနဲ့ (they)
booth-spoken-of-pronoun-name = နာမည်ပဲ သုံးပါ

booth-born = ဘယ်တုန်းက မွေးပါသလဲ။
    .help = သိသလောက် ထည့်ပါ။ ခုနှစ်ပဲဆိုလည်း ရပါတယ်။
booth-born-date = ဘယ်တုန်းက မွေးပါသလဲ။
booth-born-sure = ဒီရက်စွဲ သေချာပါသလား။

booth-birth-place = ဘယ်မှာ မွေးပါသလဲ။
    .help = မသိရင် အနီးဆုံးမြို့ကို ထည့်ပါ။
booth-birth-place-city = ဘယ်မြို့၊ ဘယ်ရွာမှာ မွေးပါသလဲ။
booth-birth-place-country = ဘယ်နိုင်ငံမှာ မွေးပါသလဲ။

booth-citizenship = ဘယ်နိုင်ငံတွေရဲ့ နိုင်ငံသားပါလဲ။
    .help = တစ်ခုချင်း ထည့်ပါ။ တချို့လူတွေမှာ နိုင်ငံ မရှိပါ။
booth-citizenship-country = ဘယ်နိုင်ငံလဲ။

booth-sex = စာရွက်စာတမ်းမှာ ဘာရေးထားလဲ။ အမျိုးသမီးလား၊ အမျိုးသားလား။
    .help = ပုံစံတွေမှာ စာရွက်စာတမ်းအတိုင်း ဖြည့်ရပါတယ်။ ကျော်နိုင်ပါတယ်။
booth-sex-papers = စာရွက်စာတမ်းမှာ ဘာရေးထားလဲ။
booth-sex-papers-female = အမျိုးသမီး
booth-sex-papers-male = အမျိုးသား
booth-sex-papers-x = X
booth-sex-gender = ကိုယ့်ကိုယ်ကို တခြားစကားနဲ့ ခေါ်ပါသလား။
    .help = ကျော်နိုင်ပါတယ်။

booth-marriage = အိမ်ထောင် ရှိပါသလား။
    .help = မိသားစုက သင့်စာရွက်စာတမ်းအတွက် အရေးကြီးနိုင်လို့ လူတိုင်းကို မေးပါတယ်။
booth-marriage-single = အိမ်ထောင် မကျဖူးပါ
booth-marriage-married = အိမ်ထောင် ရှိပါတယ်
booth-marriage-partner = အတူနေပါတယ်
booth-marriage-separated = ခွဲနေပါတယ်
booth-marriage-divorced = ကွာရှင်းပြီးပါပြီ
booth-marriage-widowed = အိမ်ထောင်ဖက် ဆုံးသွားပါပြီ

booth-a-number = A-Number (လဝက နံပါတ်) ရှိပါသလား။
    .help = လဝက စာရွက်အများကြီးမှာ ပါပါတယ်။ စာလုံး A နဲ့ ဂဏန်း 7 လုံးကနေ 9 လုံးပါ။ တချို့မှာ တစ်ခုထက် ပိုရှိပါတယ်။
booth-a-number-number = A-Number က ဘာလဲ။

booth-account = USCIS အကောင့်နံပါတ်၊ ပြေစာနံပါတ် ရှိပါသလား။
    .help = တစ်ခုချင်း ထည့်ပါ။
booth-account-kind = ဘယ်လို နံပါတ်လဲ။
booth-account-kind-account = အွန်လိုင်းအကောင့်နံပါတ်
booth-account-kind-receipt = ပြေစာနံပါတ်
booth-account-number = နံပါတ်က ဘာလဲ။

booth-passport = ပတ်စပို့ ဒါမှမဟုတ် ကောင်စစ်ဝန်ရုံးက ကတ် ရှိပါသလား။
    .help = သက်တမ်းကုန်နေလည်း အသုံးဝင်ပါတယ်။ ကျော်နိုင်ပါတယ်။
booth-passport-country = ဘယ်နိုင်ငံကလဲ။
booth-passport-number = နံပါတ်က ဘာလဲ။
booth-passport-expires = ဘယ်တော့ သက်တမ်းကုန်မလဲ။

booth-i94 = I-94 စာရွက် ရှိပါသလား။
    .help = ဗီဇာ၊ parole (ယာယီဝင်ခွင့်) နဲ့ ဝင်လာသူကို လဝက က ပေးပါတယ်။
booth-i94-number = နံပါတ်က ဘာလဲ။
booth-i94-class = “class” အောက်မှာ ဘာစာလုံးတွေ ပါလဲ။
booth-i94-until = ဘယ်ရက်အထိ နေခွင့်ရှိခဲ့လဲ။

booth-languages = ဘယ်ဘာသာစကားတွေ သုံးပါသလဲ။
    .help = သင်ပြောတတ်တဲ့ ဘာသာစကား အားလုံး နှိပ်ပါ။
booth-languages-speaks = ဘယ်ဘာသာစကားတွေ ပြောပါသလဲ။
booth-languages-reads = ဘယ်ဘာသာစကားတွေ ဖတ်ပါသလဲ။
booth-languages-interpreter = စကားပြန် လိုချင်ပါသလား။
booth-languages-dialect = ဒေသသုံးစကား ပြောပါသလား။
    .help = ဥပမာ သင့်မြို့၊ သင့်ဒေသရဲ့ နာမည်။

booth-school = ကျောင်း ဘယ်နှနှစ် တက်ခဲ့ပါသလဲ။
    .help = ကောင်းကောင်း ရှင်းပြနိုင်ဖို့ မေးတာပါ။ ကျော်နိုင်ပါတယ်။
booth-school-years = ကျောင်း ဘယ်နှနှစ် တက်ခဲ့ပါသလဲ။
booth-school-reads = ကိုယ့်ဘာသာစကားကို ရေးတတ်ဖတ်တတ်ပါသလား။
booth-school-reads-yes = တတ်ပါတယ်
booth-school-reads-little = နည်းနည်း
booth-school-reads-no = မတတ်ပါ
booth-school-hard = ရောဂါကြောင့် သင်ဖို့၊ မှတ်ဖို့ ခက်ပါသလား။

booth-funders = ငွေထောက်ပံ့သူတွေက မေးတဲ့ မေးခွန်း 3 ခု
    .help = အခမဲ့ ဆက်ကူညီနိုင်ဖို့ အထောက်အကူ ဖြစ်ပါတယ်။ တစ်ခုချင်း ကျော်နိုင်ပါတယ်။
booth-funders-latino = ဟစ်စပန်းနစ်၊ လက်တီနို လူမျိုးလား။
booth-funders-race = ဒီထဲက ဘယ်လူမျိုးပါလဲ။
    .help = မှန်တာ အားလုံး နှိပ်ပါ။
booth-funders-race-native = အမေရိကန် အင်ဒီယန်း၊ အလာစကာ ဌာနေ
booth-funders-race-asian = အာရှသား
booth-funders-race-black = လူမည်း၊ အာဖရိကန် အမေရိကန်
booth-funders-race-pacific = ဟာဝိုင်ယီ ဌာနေ၊ ပစိဖိတ်ကျွန်းသား
booth-funders-race-white = လူဖြူ
booth-funders-veteran = အမေရိကန် စစ်တပ်မှာ အမှုထမ်းဖူးသလား။

## How we may reach you

booth-home-phone = အိမ်မှာ ဖုန်း ရှိပါသလား။
    .help = သင်ပြောတဲ့အတိုင်းပဲ သုံးပါမယ်။
booth-cell-phone = လက်ကိုင်ဖုန်း ရှိပါသလား။
    .help = သင်ပြောတဲ့အတိုင်းပဲ သုံးပါမယ်။
booth-work-phone = အလုပ်မှာ ဖုန်း ရှိပါသလား။
    .help = သင်ပြောတဲ့အတိုင်းပဲ သုံးပါမယ်။
booth-phone-number = နံပါတ်က ဘာလဲ။
booth-phone-ok = ဒီနံပါတ်ကို ဘာလုပ်လို့ ရပါသလဲ။
    .help = စိတ်ချရတာ အားလုံး နှိပ်ပါ။ တစ်ခုမှ မနှိပ်ရင် ဒီနံပါတ်ကို မသုံးပါ။
booth-phone-ok-call = ဖုန်းဆက်လို့ ရပါတယ်
booth-phone-ok-voice = အသံမက်ဆေ့ခ်ျ ထားလို့ ရပါတယ်
booth-phone-ok-text = မက်ဆေ့ခ်ျ ပို့လို့ ရပါတယ်
booth-phone-ok-app = WhatsApp မှာ ရေးလို့ ရပါတယ်
booth-phone-script = တခြားသူ ကိုင်ရင် ဘာပြောရမလဲ။
booth-phone-script-only-me = ကိုယ်နဲ့ ပြောချင်တယ်လို့ပဲ ပြောပါ၊ တခြား မပြောပါနဲ့
booth-phone-script-friend = သူငယ်ချင်း ဆက်တာလို့ ပြောပါ
booth-phone-script-office = ရုံးနာမည် ပြောလို့ ရပါတယ်
booth-phone-times = ဘယ်အချိန် စိတ်ချရလဲ။
    .help = စိတ်ချရတာ အားလုံး နှိပ်ပါ။
booth-phone-times-morning = မနက်
booth-phone-times-afternoon = နေ့လယ်
booth-phone-times-evening = ညနေ
booth-phone-times-weekend = စနေ၊ တနင်္ဂနွေ
booth-phone-times-any = အချိန်မရွေး
booth-phone-shared = ဒီဖုန်းကို တခြားသူ သုံးတာ၊ ကြည့်တာ ရှိသလား။
booth-phone-employer = ဖုန်းဆက်တာကို အလုပ်ရှင် သိလို့ ရပါသလား။

booth-friend-phone = ဖုန်းဆက်လို့ရတဲ့ မိသားစုဝင်၊ သူငယ်ချင်း ရှိပါသလား။
    .help = သင့်ကို ဆက်မရမှ ဆက်ပါမယ်။
booth-friend-phone-name = အဲဒီလူရဲ့ နာမည်က ဘာလဲ။
booth-friend-phone-relation = အဲဒီလူက သင်နဲ့ ဘာတော်လဲ။
booth-friend-phone-script-only = အဲဒီလူနဲ့ ပြောချင်တယ်လို့ပဲ ပြောပါ၊ တခြား မပြောပါနဲ့
booth-friend-phone-knows = ကျွန်ုပ်တို့ဆီ လာတာကို အဲဒီလူ သိပါသလား။

booth-relation-spouse = အိမ်ထောင်ဖက်
booth-relation-former = အိမ်ထောင်ဖက်ဟောင်း
booth-relation-parent = အမေ၊ အဖေ
booth-relation-child = သား၊ သမီး
booth-relation-sibling = ညီအစ်ကို၊ မောင်နှမ
booth-relation-other-family = တခြားမိသားစုဝင်
booth-relation-friend = သူငယ်ချင်း
booth-relation-self = ကိုယ်တိုင်

booth-home = ဘယ်မှာ နေပါသလဲ။
    .help = သင် ခွင့်မပြုရင် အဲဒီကို ဘာမှ မပို့ပါ။
booth-home-kind = ဘယ်လို နေရာလဲ။
booth-home-kind-own = ကိုယ့်အိမ်
booth-home-kind-with = တခြားသူတွေနဲ့ နေပါတယ်
booth-home-kind-shelter = ခိုနားရာဂေဟာ
booth-home-kind-none = နေရာအတည်တကျ မရှိပါ
booth-address-street = လမ်းနာမည်နဲ့ အိမ်နံပါတ်က ဘာလဲ။
booth-address-unit = တိုက်ခန်းနံပါတ်၊ အခန်းနံပါတ်က ဘာလဲ။
    .help = ကျော်နိုင်ပါတယ်။
booth-address-city = ဘယ်မြို့လဲ။
booth-address-state = ဘယ်ပြည်နယ်လဲ။
    .help = စာလုံး 2 လုံး လုံလောက်ပါတယ်။ ဥပမာ TX။
booth-address-zip = ZIP ကုဒ်က ဘာလဲ။
booth-address-mail = အဲဒီကို စာပို့လို့ ရပါသလား။
booth-address-plain = ရုံးနာမည်မပါတဲ့ ရိုးရိုးစာအိတ် သုံးရမလား။

booth-email = အီးမေးလ်လိပ်စာ ရှိပါသလား။
    .help = သင့်အတွက် စိတ်ချရမှသာ ပေးပါ။ ကျော်နိုင်ပါတယ်။
booth-email-address = အီးမေးလ်လိပ်စာက ဘာလဲ။
booth-email-shared = ဒီအီးမေးလ်ကို တခြားသူ ဖတ်ပါသလား။
booth-email-device = သင့်ဖုန်း၊ ကွန်ပျူတာကို တခြားသူ ကြည့်နိုင်ပါသလား။

booth-friend-home = သင့်အစား စာလက်ခံပေးနိုင်တဲ့ မိသားစုဝင်၊ သူငယ်ချင်း ရှိပါသလား။
    .help = သင်ယုံကြည်ရတဲ့သူကို ရွေးပါ။ ကျော်နိုင်ပါတယ်။
booth-friend-home-name = အဲဒီလူရဲ့ နာမည်က ဘာလဲ။
booth-friend-home-knows = ကျွန်ုပ်တို့ဆီ လာတာကို အဲဒီလူ သိပါသလား။

booth-safe-mail = အစိုးရစာတွေအတွက် စိတ်ချရတဲ့ လိပ်စာ ရှိပါသလား။
    .help = သင့်အိမ်နဲ့ မတူလည်း ရပါတယ်။
booth-safe-mail-program = သင့်လိပ်စာကို လျှို့ဝှက်ပေးတဲ့ အစီအစဉ်မှာ ပါသလား။
booth-safe-mail-card = အဲဒီအစီအစဉ်က သင့်ကတ်နံပါတ်က ဘာလဲ။
booth-safe-mail-expires = အဲဒီကတ် ဘယ်တော့ သက်တမ်းကုန်မလဲ။

booth-secret-word = ဖုန်းပြောဖို့ လျှို့ဝှက်စကားလုံး ရွေးပါ
    .help = ဘာမှ မပြောခင် ဒါကို မေးပါတယ်။ တခြားသူ မမှန်းနိုင်တာ ရွေးပါ။

## Letters and dates

booth-notices = လဝက ဒါမှမဟုတ် တရားရုံးက စာ၊ စာရွက် ရှိပါသလား။
    .help = သင့်မှာ ပါလာတာ တစ်ခုချင်း ထည့်ပါ။
booth-notices-kind = ဘယ်လို စာရွက်လဲ။
booth-notices-on = စာရွက်ပေါ်က ရက်စွဲက ဘာလဲ။
booth-notices-received = ဘယ်တုန်းက ရလဲ။
booth-notices-due = ဘယ်ရက် နောက်ဆုံးထား လုပ်ရမလဲ။
booth-notices-how = ဘယ်လို ရလဲ။
booth-notices-how-mail = စာတိုက်က
booth-notices-how-hand = လက်ထဲ ပေးတာ

booth-court = လဝက တရားရုံးမှာ အမှု ရှိပါသလား။
    .help = တရားရုံးစာရွက်မှာ တွေ့နိုင်ပါတယ်။ မသိလည်း ရပါတယ်။
booth-court-has = လဝက တရားရုံးမှာ အမှု ရှိပါသလား။
booth-court-charged = “Notice to Appear” ဆိုတဲ့ စာရွက်ပေါ်က ရက်စွဲက ဘာလဲ။
booth-court-city = တရားရုံးက ဘယ်မြို့မှာလဲ။
booth-court-judge = တရားသူကြီးရဲ့ နာမည်က ဘာလဲ။
booth-court-hearing = နောက်ရုံးချိန်းက ဘယ်တော့လဲ။
booth-court-time = ဘယ်အချိန်လဲ။
booth-court-kind = ဘယ်လို ရုံးချိန်းလဲ။
booth-court-kind-first = ပထမ ရုံးချိန်းတို (master)
booth-court-kind-full = အပြည့်အစုံ ရုံးချိန်း (individual)
booth-court-where = ဘယ်မှာလဲ။
booth-court-where-person = တရားရုံးခန်းထဲမှာ
booth-court-where-video = ဗီဒီယို၊ ဖုန်းနဲ့

booth-check-in = လဝက (ICE) မှာ သတင်းပို့ရပါသလား။
booth-check-in-has = လဝက (ICE) မှာ သတင်းပို့ရပါသလား။
    .help = မှန်တာ အားလုံး နှိပ်ပါ။ ဘယ်လောက်မြန်မြန် အကူအညီလိုလဲ သိရပါတယ်။
booth-check-in-has-visit = အဲဒီကို သွားရပါတယ်
booth-check-in-has-order = ကြီးကြပ်မှုအမိန့် ရထားပါတယ်
booth-check-in-has-monitor = အက်ပ်၊ နာရီ၊ ခြေကျင်းပတ်နဲ့ စောင့်ကြည့်နေပါတယ်
booth-check-in-next = နောက်အကြိမ် ဘယ်တော့လဲ။
booth-check-in-place = ဘယ်မှာလဲ။

booth-held = မိသားစုထဲက တစ်ယောက်ယောက် ထိန်းသိမ်းခံထားရပါသလား။
    .help = ဥပမာ ထိန်းသိမ်းရေးစခန်း၊ ထောင်ထဲမှာ။
booth-held-has = မိသားစုထဲက တစ်ယောက်ယောက် ထိန်းသိမ်းခံထားရပါသလား။
booth-held-name = အဲဒီလူရဲ့ နာမည် အပြည့်အစုံက ဘာလဲ။
booth-held-relation = အဲဒီလူက သင်နဲ့ ဘာတော်လဲ။
booth-held-country = အဲဒီလူက ဘယ်နိုင်ငံကလဲ။
booth-held-born = အဲဒီလူ ဘယ်တုန်းက မွေးလဲ။
booth-held-number = အဲဒီလူရဲ့ A-Number က ဘာလဲ။
booth-held-place = အဲဒီလူကို ဘယ်မှာ ထိန်းသိမ်းထားလဲ။
booth-held-since = ဘယ်တုန်းကတည်းကလဲ။
booth-held-wants = အဲဒီလူက ကျွန်ုပ်တို့အကူအညီ လိုချင်သလား။

## Coming to the United States

booth-entries = အမေရိကန်ကို ဘယ်တုန်းက လာခဲ့သလဲ။
    .help = ဝင်လာတဲ့အကြိမ်တိုင်း ထည့်ပါ။ နောက်ဆုံးအကြိမ်က စပါ။
booth-entries-date = ဘယ်တုန်းက ဝင်လာသလဲ။
booth-entries-place = ဘယ်နေရာက ဝင်လာသလဲ။
    .help = ဥပမာ မြို့၊ တံတား၊ လေဆိပ်ရဲ့ နာမည်။
booth-entries-how = ဘယ်လို ဝင်လာသလဲ။
booth-entries-how-visa = ဗီဇာနဲ့
booth-entries-how-parole = parole (ယာယီဝင်ခွင့်) နဲ့
booth-entries-how-border-card = နယ်စပ်ဖြတ်ကျော်ကတ်နဲ့
booth-entries-how-waved = မကြည့်ဘဲ ပေးဖြတ်ပါတယ်
booth-entries-how-no-check = ဘယ်သူမှ မစစ်ခဲ့ပါ
booth-entries-document = ဘယ်စာရွက် ပြခဲ့သလဲ။
booth-entries-met = အရာရှိနဲ့ စကားပြောခဲ့သလား။

booth-trips = အဲဒီနောက် အမေရိကန်က ထွက်ခဲ့ဖူးသလား။
    .help = ခရီးတစ်ခုချင်း ထည့်ပါ။
booth-trips-left = ဘယ်တုန်းက ထွက်သွားသလဲ။
booth-trips-back = ဘယ်တုန်းက ပြန်လာသလဲ။

booth-last-arrival = နောက်ဆုံးအကြိမ် ဘယ်တုန်းက ဝင်လာသလဲ။
    .help = ဒီရက်စွဲ အရမ်းအရေးကြီးနိုင်ပါတယ်။ သိသလောက် ထည့်ပါ။
    .suggested = သင်ပြောခဲ့တဲ့အတိုင်း ဖြစ်ပါတယ်။ မမှန်ရင် ပြောင်းပါ။

booth-stopped = နယ်စပ်မှာ အတားခံရ၊ ပြန်လွှတ်ခံရဖူးသလား။
    .help = အကြိမ်တိုင်း ထည့်ပါ။
booth-stopped-date = ဘယ်တုန်းကလဲ။
booth-stopped-place = ဘယ်မှာလဲ။
booth-stopped-fingerprints = လက်ဗွေ ယူခဲ့သလား။
booth-stopped-signed = စာရွက်မှာ လက်မှတ်ထိုးခဲ့သလား။

booth-removed = တရားသူကြီး၊ အရာရှိက အမေရိကန်က ထွက်သွားဖို့ အမိန့်ပေးဖူးသလား။
    .help = အကြိမ်တိုင်း ထည့်ပါ။
booth-removed-date = ဘယ်တုန်းကလဲ။
booth-removed-place = ဘယ်မှာလဲ။
booth-removed-who = ဘယ်သူ အမိန့်ပေးတာလဲ။
booth-removed-who-judge = တရားသူကြီး
booth-removed-who-officer = အရာရှိ
booth-removed-left = အဲဒီတုန်းက အမေရိကန်က ထွက်သွားခဲ့သလား။
booth-removed-back = အဲဒီနောက် ပြန်လာခဲ့သလား။

booth-visas = ဗီဇာ လျှောက်ဖူးပါသလား။
    .help = တစ်ခုချင်း ထည့်ပါ။
booth-visas-kind = ဘယ်လို ဗီဇာလဲ။
booth-visas-date = ဘယ်တုန်းကလဲ။
booth-visas-result = ဘယ်လို ဖြစ်သွားလဲ။
booth-visas-result-got = ရခဲ့ပါတယ်
booth-visas-result-refused = ငြင်းပါတယ်
booth-visas-result-stayed = ခွင့်ပြုရက်ထက် ပိုနေခဲ့ပါတယ်

## Your immigration papers

booth-status = အခု ဘာစာရွက်စာတမ်း ရှိပါသလဲ။
    .help = အတူဆုံး တစ်ခုကို နှိပ်ပါ။
booth-status-what = အခု ဘာစာရွက်စာတမ်း ရှိပါသလဲ။
booth-status-what-none = စာရွက်စာတမ်း မရှိပါ
booth-status-what-green-card = ဂရင်းကတ်
booth-status-what-work = အလုပ်လုပ်ခွင့်
booth-status-what-visa = ဗီဇာ
booth-status-what-asylum = ခိုလှုံခွင့်၊ ဒုက္ခသည်
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = parole (ယာယီဝင်ခွင့်)
booth-status-what-citizenship = အမေရိကန် နိုင်ငံသား
booth-status-expires = အဲဒီစာရွက် ဘယ်တော့ သက်တမ်းကုန်မလဲ။

booth-resident = သင့်ဂရင်းကတ်အကြောင်း
    .help = နေ့စွဲက ကတ်ပေါ်မှာ ရှိပါတယ်။ သိသလောက် ထည့်ပါ။
booth-resident-since = ဘယ်တုန်းကတည်းက ရှိတာလဲ။
booth-resident-how = ဘယ်လို ရခဲ့လဲ။
booth-resident-how-family = မိသားစုကနေ
booth-resident-how-work = အလုပ်ကနေ
booth-resident-how-asylum = ဒုက္ခသည်၊ ခိုလှုံခွင့်ကနေ
booth-resident-how-lottery = မဲပေါက်တာ
booth-resident-two-years = 2 နှစ်ပဲ သုံးရတဲ့ ကတ်လား။

booth-work-permit = သင့်အလုပ်လုပ်ခွင့်အကြောင်း
booth-work-permit-category = “category” အောက်မှာ ဘာစာလုံးနဲ့ ဂဏန်း ပါလဲ။
    .help = ဥပမာ C08။ ကျော်နိုင်ပါတယ်။
booth-work-permit-expires = ဘယ်တော့ သက်တမ်းကုန်မလဲ။

booth-programs = ဒီထဲက ရှိတာ၊ လျှောက်ဖူးတာ ရှိပါသလား။
    .help = တစ်ခုချင်း ထည့်ပါ။
booth-programs-kind = ဘယ်ဟာလဲ။
booth-programs-kind-asylum = ခိုလှုံခွင့်
booth-programs-kind-u = U ဗီဇာ
booth-programs-kind-t = T ဗီဇာ
booth-programs-kind-sij = လူငယ်များအတွက် စာရွက် (SIJ)
booth-programs-since = ဘယ်တုန်းကတည်းကလဲ။
booth-programs-until = ဘယ်တော့အထိလဲ။

booth-petition = သင်နေခွင့်ရဖို့ တစ်ယောက်ယောက်က လဝက ကို လျှောက်ပေးဖူးသလား။
    .help = ဥပမာ မိသားစုဝင်၊ အလုပ်ရှင်က သင့်အတွက်၊ မိဘအတွက်၊ အိမ်ထောင်ဖက်အတွက်။
booth-petition-filed = သင်နေခွင့်ရဖို့ တစ်ယောက်ယောက်က လဝက ကို လျှောက်ပေးဖူးသလား။
booth-petition-who = ဘယ်သူ့အတွက်လဲ။
booth-petition-who-me = ကိုယ့်အတွက်
booth-petition-who-parent = ကိုယ့်အမေ၊ အဖေအတွက်
booth-petition-who-spouse = ကိုယ့်အိမ်ထောင်ဖက်အတွက်
booth-petition-when = ဘယ်တုန်းကလဲ။

booth-moved = အိမ်ပြောင်းခဲ့ပါသလား။
    .help = လဝက က သူသိတဲ့လိပ်စာကို စာပို့ပါတယ်။ လိပ်စာပြောင်းဖို့ ကူညီနိုင်ပါတယ်။
booth-moved-moved = နောက်ဆုံး စာရွက်စာတမ်းတင်ပြီး အိမ်ပြောင်းခဲ့ပါသလား။
booth-moved-told = လိပ်စာအသစ်ကို ဘယ်သူ့ကို ပြောခဲ့သလဲ။
    .help = မှန်တာ အားလုံး နှိပ်ပါ။
booth-moved-told-uscis = လဝက (USCIS)
booth-moved-told-court = တရားရုံး

## Police and courts

booth-arrested = ရဲက ဖမ်းတာ၊ ဒဏ်ငွေလက်မှတ် ပေးတာ ခံရဖူးသလား။
    .help = ဘယ်နေရာဖြစ်ဖြစ်၊ ကြာခဲ့ပြီဖြစ်ဖြစ်၊ ဘာမှ မဖြစ်ခဲ့ရင်တောင် ပြောပါ။
booth-arrests = အကြိမ်တိုင်း ပြောပြပါ
    .help = တစ်ခုချင်း ထည့်ပါ။ သိသလောက် ထည့်ပါ။
booth-arrests-date = ဘယ်တုန်းကလဲ။
booth-arrests-place = ဘယ်မှာလဲ။
booth-arrests-agency = ဘယ်က ရဲလဲ။
booth-arrests-charge = သင် ဘာလုပ်တယ်လို့ ပြောကြလဲ။
    .help = နည်းနည်းရေးရင် ရပါပြီ။
booth-arrests-court = ဘယ်တရားရုံးလဲ။
booth-arrests-result = ဘယ်လို ဖြစ်သွားလဲ။
booth-arrests-result-dropped = အမှု ရုပ်သိမ်းပြီး
booth-arrests-result-guilty = အပြစ်ရှိ
booth-arrests-result-not-guilty = အပြစ်မရှိ
booth-arrests-result-open = မပြီးသေးပါ
booth-arrests-sentence = တရားသူကြီးက ဘာအမိန့်ချလဲ။
    .help = ဥပမာ ထောင်ရက်၊ သင်တန်း၊ လူထုအတွက် လုပ်အားပေး။
booth-arrests-probation = probation (စောင့်ကြည့်ကာလ) ရခဲ့သလား။
booth-arrests-fine = ဒဏ်ငွေ ပေးခဲ့သလား။
booth-arrests-papers = တရားရုံးစာရွက် ရှိပါသလား။

booth-open-case = မပြီးသေးတဲ့ ရာဇဝတ်မှု ရှိပါသလား။
    .help = သင့်စာရွက်စာတမ်းအတွက် အရေးကြီးနိုင်ပါတယ်။ ဝန်ထမ်းကို ပြောလို့လည်း ရပါတယ်။
booth-open-case-has = မပြီးသေးတဲ့ ရာဇဝတ်မှု ရှိပါသလား။
booth-open-case-next = နောက်ရက်က ဘယ်တော့လဲ။
booth-open-case-defender = သင့်ဘက်က ရှေ့နေရဲ့ နာမည်က ဘာလဲ။

booth-police-more = ဒီလို ဖြစ်ဖူးသလား။
    .help = မှန်တာ အားလုံး နှိပ်ပါ။
booth-police-more-driving = အရက်၊ မူးယစ်ဆေး သုံးပြီး ကားမောင်းတာ
booth-police-more-order = တရားရုံးက တစ်ဦးဦးနဲ့ ဝေးဝေးနေဖို့ အမိန့်ပေးတာ
booth-police-more-young = အသက် 18 မပြည့်ခင်က ကိစ္စ
booth-police-more-warrant = ရဲက ရှာနေနိုင်ပါတယ်
booth-police-more-probation = probation ကာလထဲမှာပါ

## Your safety

booth-afraid = ကိုယ့်နိုင်ငံ ပြန်ရမှာ ကြောက်ပါသလား။
    .help = ဒီမှာ ကြုံခဲ့တာတွေ ပြောစရာ မလိုပါ။
booth-hurt = အမေရိကန်မှာ သင့်ကို ဒါမှမဟုတ် သင့်ကလေးကို နာကျင်အောင်လုပ်တာ၊ ခြိမ်းခြောက်တာ ရှိဖူးသလား။
    .help = ဒီမှာ ကြုံခဲ့တာတွေ ပြောစရာ မလိုပါ။
booth-crime = ဖြစ်ခဲ့တဲ့ ကိစ္စအကြောင်း
    .help = ပြောချင်တာပဲ ထည့်ပါ။
booth-crime-kind = ဘယ်လို ကိစ္စလဲ။
    .help = မှန်တာ အားလုံး နှိပ်ပါ။
booth-crime-kind-home = အိမ်တွင်း အကြမ်းဖက်မှု
booth-crime-kind-attack = တိုက်ခိုက်ခံရတာ
booth-crime-kind-sexual = လိင်အကြမ်းဖက်မှု
booth-crime-kind-threats = ခြိမ်းခြောက်မှု
booth-crime-kind-held = ပိတ်လှောင်ခံရတာ
booth-crime-kind-stalking = နောက်ယောင်ခံလိုက်တာ
booth-crime-when = ဘယ်တုန်းကလဲ။
booth-crime-where = ဘယ်မြို့မှာလဲ။
booth-crime-reported = သင် ဒါမှမဟုတ် တခြားသူက ရဲကို ပြောခဲ့သလား။
booth-crime-report = ရဲတိုင်ချက်နံပါတ်က ဘာလဲ။
booth-crime-certified = ရဲက သင့်အတွက် စာရွက်မှာ လက်မှတ်ထိုးပေးသလား (U ဗီဇာ)။
booth-forced = အတင်း ဒါမှမဟုတ် လှည့်ဖြားပြီး အလုပ်ခိုင်းခံရဖူးသလား။
    .help = ဥပမာ လုပ်ခမပေးတာ၊ စာရွက်စာတမ်း သိမ်းထားတာ၊ ပေးမထွက်တာ။
booth-young = အသက် 21 နှစ်အောက် လူတွေအတွက်
    .help = လူငယ်တွေအတွက် အထူးအကူအညီ ရှိပါတယ်။
booth-young-is = အသက် 21 နှစ်အောက်လား။
booth-young-both = အမေရော အဖေပါ အတူနေပါသလား။
booth-young-hurt = အမေ၊ အဖေက နာကျင်အောင်လုပ်၊ ပစ်ထား၊ ဂရုမစိုက်တာ ရှိသလား။
booth-young-order = မိသားစုတရားရုံးက စာရွက် ရှိပါသလား။
booth-need-now = ဒီထဲက အခု လိုတာ ရှိပါသလား။
    .help = ရှာဖို့ ကူညီနိုင်ပါတယ်။
booth-need-now-shelter = စိတ်ချရတဲ့ အိပ်စရာနေရာ
booth-need-now-police = ရဲ
booth-need-now-doctor = ဆရာဝန်
booth-need-now-food = အစားအစာ
booth-need-now-talk = စကားပြောဖော်

## Your family

booth-family = မိသားစုထဲမှာ ဘယ်သူတွေ ရှိသလဲ။
    .help = အိမ်ထောင်ဖက် (အခုနဲ့ အရင်က)၊ မိဘ၊ သားသမီး၊ ညီအစ်ကို မောင်နှမတွေ ထည့်ပါ။
booth-family-relation = ဘယ်သူလဲ။
booth-family-name = နာမည် အပြည့်အစုံက ဘာလဲ။
booth-family-born = အဲဒီလူ ဘယ်တုန်းက မွေးလဲ။
booth-family-country = အဲဒီလူ ဘယ်နိုင်ငံမှာ မွေးလဲ။
booth-family-status = အဲဒီလူမှာ ဘာစာရွက်စာတမ်း ရှိလဲ။
booth-family-status-citizenship = အမေရိကန် နိုင်ငံသား
booth-family-status-green-card = ဂရင်းကတ်
booth-family-status-other = တခြား စာရွက်စာတမ်း
booth-family-status-none = စာရွက်စာတမ်း မရှိပါ
booth-family-here = အဲဒီလူ အမေရိကန်မှာ နေပါသလား။
booth-family-filed = အဲဒီလူက သင့်အတွက် လဝက ကို လျှောက်ပေးသလား။
booth-family-living = အဲဒီလူ အသက်ရှင်သေးလား။

booth-citizenship-parents = မိဘ၊ အဘိုးအဘွားထဲမှာ အမေရိကန်နိုင်ငံသား ရှိသလား၊ ရှိခဲ့ဖူးသလား။
    .help = တချို့လူတွေက မိသားစုကြောင့် နိုင်ငံသား ဖြစ်နေပေမဲ့ မသိကြပါ။

booth-sponsor = လဝက စာရွက်စာတမ်းအတွက် ဘယ်သူ ကူညီနိုင်လဲ (စပွန်ဆာ)။
    .help = ဥပမာ အိမ်ထောင်ဖက်၊ အမေ၊ အဖေ၊ အရွယ်ရောက်ပြီး သားသမီး။
booth-sponsor-name = အဲဒီလူရဲ့ နာမည်က ဘာလဲ။
booth-sponsor-relation = အဲဒီလူက သင်နဲ့ ဘာတော်လဲ။
booth-sponsor-income = အဲဒီလူ တစ်လကို ဒေါ်လာ ဘယ်လောက် ဝင်ငွေရလဲ။

## Money

booth-household = ငွေအတူသုံးတာ ဘယ်နှယောက်လဲ။
    .help = ကိုယ်နဲ့ ကလေးတွေပါ ထည့်ရေပါ။

booth-income = ဘာဝင်ငွေတွေ ရှိသလဲ။
    .help = အိမ်သားအားလုံးရဲ့ ဝင်ငွေတစ်မျိုးချင်း ထည့်ပါ။ မရှိရင် “ထည့်စရာ မရှိပါ” ကို နှိပ်ပါ။
booth-income-source = ဘယ်ကနေ ရတာလဲ။
booth-income-source-job = အလုပ်
booth-income-source-own = ကိုယ်ပိုင်အလုပ်၊ စီးပွားရေး
booth-income-source-benefits = အစိုးရ အထောက်အပံ့
booth-income-source-family = မိသားစု၊ သူငယ်ချင်း
booth-income-amount = ဒေါ်လာ ဘယ်လောက်လဲ။
booth-income-often = ဘယ်လောက်ကြာတစ်ခါလဲ။
booth-income-often-week = အပတ်တိုင်း
booth-income-often-two-weeks = 2 ပတ်တစ်ခါ
booth-income-often-month = လတိုင်း
booth-income-often-year = နှစ်တိုင်း

booth-benefits = သင့်အိမ်က ဒီထဲက ရတာ ရှိပါသလား။
booth-benefits-has = သင့်အိမ်က ဒီထဲက ရတာ ရှိပါသလား။
    .help = မှန်တာ အားလုံး နှိပ်ပါ။ ကုန်ကျစရိတ် သက်သာနိုင်ပါတယ်။
booth-benefits-has-snap = အစားအစာအထောက်အပံ့ (SNAP, EBT)
booth-benefits-has-medicaid = Medicaid (ဆေးကုသစရိတ်)
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = ငွေသား အထောက်အပံ့ (TANF)
booth-benefits-has-wic = WIC
booth-benefits-has-housing = အိမ်ငှားခ အထောက်အပံ့
booth-benefits-proof = ဒါကိုပြတဲ့ စာ ရှိပါသလား။

booth-fee = ရုံးကို ငွေနည်းနည်း ပေးနိုင်ပါသလား။
    .help = ပိုက်ဆံမရှိလို့ ဘယ်သူ့ကိုမှ ပြန်မလွှတ်ပါ။
booth-fee-full = ပေးနိုင်ပါတယ်
booth-fee-plan = လတိုင်း နည်းနည်းစီ ပေးနိုင်ပါတယ်
booth-fee-waiver = မပေးနိုင်ပါ

## Other people in your case

booth-people = သင့်အမှုနဲ့ ဆိုင်တဲ့ တခြားသူ ဘယ်သူတွေလဲ။
    .help = သင့်တစ်ဖက်လူကို ကူညီနေပြီးသား ဟုတ်မဟုတ် စစ်ပါတယ်။
booth-people-name = အဲဒီလူရဲ့ နာမည် အပြည့်အစုံက ဘာလဲ။
booth-people-role = အဲဒီလူက အမှုနဲ့ ဘယ်လို ဆိုင်လဲ။
booth-people-role-helps-me = စာရွက်စာတမ်း ကူညီသူ
booth-people-role-i-help = ဒီလူကို ကူညီချင်ပါတယ်
booth-people-role-former = အိမ်ထောင်ဖက်ဟောင်း
booth-people-role-hurt-me = နာကျင်အောင်လုပ်သူ၊ ခြိမ်းခြောက်သူ
booth-people-role-employer = အလုပ်ရှင်
booth-people-role-same-case = ဒီအမှုထဲမှာ ပါသူ
