### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = ဘယ်သူ့အတွက် လာပါသလဲ။
    .help = ကိုယ့်အတွက် လာနိုင်သလို တခြားသူအတွက်လည်း လာနိုင်ပါတယ်။
form-for-whom-me = ကိုယ့်အတွက်
form-for-whom-child = ကိုယ့်ကလေးအတွက်
form-for-whom-family = ကိုယ့်မိသားစုဝင်အတွက်
form-for-whom-other = တခြားသူအတွက်

form-adult = အဲဒီလူက အသက် 18 ပြည့်ပြီလား။
    .help = ဒါက အကူအညီလိုတဲ့သူ အကြောင်းပါ။
form-adult-yes = ပြည့်ပါပြီ
form-adult-no = 18 မပြည့်သေးပါ
form-adult-self = သင် အသက် 18 ပြည့်ပြီလား။

form-helper-name = တခြားသူကို ကူညီနေတာပါ။ သင့်ရဲ့ ကိုယ်ပိုင်နာမည်က ဘာလဲ။
    .help = သင့်နာမည်ကို အဲဒီလူနဲ့ ခွဲသိမ်းပါတယ်။ ကျော်နိုင်ပါတယ်။

form-been-here = ဒီရုံးကို အရင်က လာဖူးပါသလား။
    .help = လူတိုင်းကို ဒီလိုပဲ မေးပါတယ်။
form-been-here-first = ပထမဆုံးအကြိမ် လာတာပါ
form-been-here-case = ဒီမှာ ကိုယ့်အမှု ရှိပါတယ်
form-been-here-before = အရင်က လာဖူးပါတယ်
form-been-here-unsure = မသေချာပါ

form-appointment = ဒီနေ့ ရက်ချိန်း ရှိပါသလား။
    .help = ရက်ချိန်းဆိုတာ သင်နဲ့ ကြိုချိန်းထားတဲ့ အချိန်ပါ။
form-appointment-yes = ရှိပါတယ်
form-appointment-no = မရှိပါ

form-appointment-code = သင့်ရက်ချိန်းကုဒ်က ဘာလဲ။
    .help = ဂဏန်း 4 လုံးပါ။ ရက်ချိန်းကတ်မှာ ပါပါတယ်။ ကျော်နိုင်ပါတယ်။

form-appointment-time = သင့်ရက်ချိန်းက ဘယ်အချိန်လဲ။
    .help = အနီးဆုံးအချိန်ကို ထိပါ။ ကျော်နိုင်ပါတယ်။

form-help-with = ဘာအကူအညီ လိုပါသလဲ။
    .help = 3 ခုအထိ နှိပ်ပါ။
form-help-with-citizenship = နိုင်ငံသား လျှောက်ဖို့
form-help-with-green-card = ဂရင်းကတ်
form-help-with-work-permit = အလုပ်လုပ်ခွင့်
form-help-with-family = မိသားစု ခေါ်ဖို့
form-help-with-court = လဝက တရားရုံး
form-help-with-asylum = အကာအကွယ်၊ ခိုလှုံခွင့်
form-help-with-travel = ခရီးသွားစာရွက်
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = ရထားတဲ့ စာတစ်စောင်
form-help-with-address = လိပ်စာပြောင်းဖို့
form-help-with-records = ကိုယ့်မှတ်တမ်း မိတ္တူ
form-help-with-case = ဒီက ကိုယ့်အမှု
form-help-with-papers = စာရွက်စာတမ်း ပေးဖို့၊ ယူဖို့
form-help-with-payment = ငွေပေးဖို့
form-help-with-other = တခြား
form-help-with-person = ဝန်ထမ်းကို ပြောချင်ပါတယ်

form-worried-date = ရက်စွဲကြောင့် စိတ်ပူနေတဲ့ စာရွက် ရှိပါသလား။
    .help = ဥပမာ စာ၊ အကြောင်းကြားစာ၊ ကတ်။
form-worried-date-yes = ရှိပါတယ်
form-worried-date-no = မရှိပါ
form-worried-date-unsure = မသေချာပါ
form-worried-date-person = ဝန်ထမ်းကို ပြောချင်ပါတယ်

form-paper-kind = ဘယ်လို စာရွက်လဲ။
    .help = အတူဆုံး တစ်ခုကို နှိပ်ပါ။
form-paper-kind-court = လဝက တရားရုံး
form-paper-kind-ice = ICE မှာ သတင်းပို့ဖို့
form-paper-kind-uscis = USCIS ရက်ချိန်း
form-paper-kind-rfe = စာရွက်စာတမ်း ထပ်တောင်းတဲ့စာ
form-paper-kind-denial = ငြင်းတဲ့စာ
form-paper-kind-card = မကြာခင် သက်တမ်းကုန်မယ့်ကတ်
form-paper-kind-other = တခြား

form-paper-date = စာရွက်ပေါ်က ရက်စွဲက ဘာလဲ။
    .help = သိသလောက် ထည့်ပါ။ ခုနှစ်ပဲဆိုလည်း ရပါတယ်။

form-held = သင်လာကူညီတဲ့သူ အခု ထိန်းသိမ်းခံထားရပါသလား။
    .help = ဥပမာ ထိန်းသိမ်းရေးစခန်း၊ ထောင်ထဲမှာ။
form-held-yes = ဟုတ်ကဲ့
form-held-no = မဟုတ်ပါ
form-held-person = ဝန်ထမ်းကို ပြောချင်ပါတယ်
form-held-self = အခု ထိန်းသိမ်းခံထားရတဲ့ သူတစ်ယောက်အတွက် လာတာပါလား။
    .help = ဥပမာ ထိန်းသိမ်းရေးစခန်း၊ ထောင်ထဲမှာ။

form-private-room = သီးသန့်ခန်းမှာ အရင် ပြောချင်ပါသလား။
    .help = လူတိုင်းကို မေးပါတယ်။ အကြောင်းပြစရာ မလိုပါ။
form-private-room-yes = ပြောချင်ပါတယ်
form-private-room-no = မပြောချင်ပါ

form-staff-gender = ဘယ်သူနဲ့ ပြောချင်ပါသလဲ။
    .help = အတတ်နိုင်ဆုံး စီစဉ်ပေးပါမယ်။
form-staff-gender-woman = အမျိုးသမီး
form-staff-gender-man = အမျိုးသား
form-staff-gender-any = ဘယ်သူဖြစ်ဖြစ် ရပါတယ်

form-speak-language = ဒီနေ့ ဘယ်ဘာသာစကား ပြောချင်ပါသလဲ။
    .help = စကားပြန် အခမဲ့ပါ။
form-speak-language-same = ဒီမျက်နှာပြင်က ဘာသာစကား
form-speak-language-sign = လက်ဟန်ပြဘာသာစကား
form-speak-language-other = တခြား ဘာသာစကား

form-reads = ဒီဘာသာစကားကို ကောင်းကောင်း ဖတ်တတ်ပါသလား။
    .help = ဒီမျက်နှာပြင်က ဘာသာစကားကို ပြောတာပါ။ ဖတ်ပြလို့လည်း ရပါတယ်။
form-reads-yes = ဖတ်တတ်ပါတယ်
form-reads-little = နည်းနည်း
form-reads-no = မဖတ်တတ်ပါ

form-call-name = သင့်ကို ဘယ်နာမည်နဲ့ ခေါ်ရမလဲ။
    .help = ဘယ်နာမည်ဖြစ်ဖြစ် ရပါတယ်။ နံရံက မျက်နှာပြင်မှာ မပြပါ။

form-name = စာရွက်စာတမ်းပေါ်က သင့်နာမည်က ဘာလဲ။
    .help = ကျော်ပြီး နောက်မှ ပြောနိုင်ပါတယ်။
form-name-other = စာရွက်စာတမ်းပေါ်က အဲဒီလူရဲ့ နာမည်က ဘာလဲ။
    .help = ကျော်ပြီး နောက်မှ ပြောနိုင်ပါတယ်။

form-name-latin = သင့်နာမည်ကို ABC (အင်္ဂလိပ်) စာလုံးနဲ့ ဘယ်လိုရေးလဲ။
    .help = သိရင် ပတ်စပို့၊ စာရွက်စာတမ်းထဲကအတိုင်း ရေးပါ။ ကျော်နိုင်ပါတယ်။
form-name-latin-other = အဲဒီလူရဲ့ နာမည်ကို ABC စာလုံးနဲ့ ဘယ်လို ရေးပါသလဲ။
    .help = ကျော်ပြီး နောက်မှ ပြောနိုင်ပါတယ်။

form-birth-year = ဘယ်ခုနှစ်မှာ မွေးပါသလဲ။
    .help = ခုနှစ်ပဲ ရေးပါ။ ကျော်နိုင်ပါတယ်။
form-birth-year-other = အဲဒီလူ ဘယ်ခုနှစ်မှာ မွေးပါသလဲ။
    .help = ခုနှစ်ပဲ ရေးပါ။ ကျော်နိုင်ပါတယ်။

form-phone = ဘယ်ဖုန်းနံပါတ်ကို သုံးရင် စိတ်ချရပါသလဲ။
    .help = တခြားသူ နားမထောင်တဲ့ နံပါတ်ပဲ ပေးပါ။ ကျော်နိုင်ပါတယ်။

form-phone-whose = ဘယ်သူ့ဖုန်းလဲ။
    .help = ဘယ်သူ ကိုင်နိုင်လဲ သိရအောင်ပါ။
form-phone-whose-mine = ကိုယ့်လက်ကိုင်ဖုန်း
form-phone-whose-home = အိမ်ဖုန်း
form-phone-whose-work = အလုပ်ဖုန်း
form-phone-whose-other = တခြားသူရဲ့ ဖုန်း

form-phone-ok = ဒီနံပါတ်ကို ဘာလုပ်လို့ ရပါသလဲ။
    .help = စိတ်ချရတာ အားလုံး နှိပ်ပါ။ တစ်ခုမှ မနှိပ်ရင် ဒီနံပါတ်ကို မသုံးပါ။
form-phone-ok-call = ဖုန်းဆက်လို့ ရပါတယ်
form-phone-ok-voice = အသံမက်ဆေ့ခ်ျ ထားလို့ ရပါတယ်
form-phone-ok-text = မက်ဆေ့ခ်ျ ပို့လို့ ရပါတယ်

form-phone-script = တခြားသူ ကိုင်ရင် ဘာပြောရမလဲ။
    .help = ဒီမှာ သင်ရွေးတဲ့အတိုင်း လုပ်ပါမယ်။
form-phone-script-only-me = ကိုယ်နဲ့ ပြောချင်တယ်လို့ပဲ ပြောပါ၊ တခြား မပြောပါနဲ့
form-phone-script-friend = သူငယ်ချင်း ဆက်တာလို့ ပြောပါ
form-phone-script-office = ရုံးနာမည် ပြောလို့ ရပါတယ်

form-phone-times = ဘယ်အချိန် ဖုန်းဆက်၊ စာရေးရင် စိတ်ချရလဲ။
    .help = စိတ်ချရတာ အားလုံး နှိပ်ပါ။
form-phone-times-morning = မနက်
form-phone-times-afternoon = နေ့လယ်
form-phone-times-evening = ညနေ
form-phone-times-weekend = စနေ၊ တနင်္ဂနွေ
form-phone-times-any = အချိန်မရွေး

form-email = စိတ်ချရရင် သင့်အီးမေးလ်လိပ်စာက ဘာလဲ။
    .help = တခြားသူ မဖတ်တဲ့ လိပ်စာပဲ ပေးပါ။ ကျော်နိုင်ပါတယ်။

form-email-shared = ဒီအီးမေးလ်ကို တခြားသူ ဖတ်ပါသလား။
    .help = တခြားသူ ဖတ်ရင် ဒီအီးမေးလ်ကို စာမပို့ပါ။
form-email-shared-yes = ဖတ်ပါတယ်
form-email-shared-no = မဖတ်ပါ
form-email-shared-unsure = မသေချာပါ

form-letters = သင့်အိမ်ကို စာပို့လို့ ရပါသလား။
    .help = “မရပါ” ကို နှိပ်ရင် ဘာမှ မပို့ပါ။
form-letters-no = မရပါ
form-letters-yes = ရပါတယ်
form-letters-other = တခြားလိပ်စာ သုံးပါ။ ဝန်ထမ်းကို ပြောချင်ပါတယ်။

form-town = ဘယ်မြို့၊ ဘယ် ZIP ကုဒ်မှာ နေပါသလဲ။
    .help = မြို့ပဲ ရေးပါ၊ လမ်း မရေးပါနဲ့။ ကျော်နိုင်ပါတယ်။

form-friend = ဖုန်းဆက်လို့ရတဲ့ ဆွေမျိုး၊ သူငယ်ချင်း ရှိပါသလား။
    .help = သင့်ကို ဆက်မရမှ ဆက်ပါမယ်။ ကျော်နိုင်ပါတယ်။
form-friend-name = အဲဒီလူရဲ့ ကိုယ်ပိုင်နာမည်က ဘာလဲ။
form-friend-phone = အဲဒီလူရဲ့ ဖုန်းနံပါတ်က ဘာလဲ။
form-friend-knows = သင် ဒီမှာရှိတာ အဲဒီလူ သိပါသလား။
form-friend-knows-yes = သိပါတယ်
form-friend-knows-no = မသိပါ

form-household = အတူနေပြီး ငွေအတူသုံးတာ ဘယ်နှယောက်လဲ။
    .help = ကိုယ်နဲ့ ကလေးတွေပါ ထည့်ရေပါ။
form-count-more = { $number } ယောက်ထက် များပါတယ်

form-income = သင့်အိမ်မှာ တစ်လကို ငွေဘယ်လောက် ဝင်ပါသလဲ။
    .help = အခွန်မဖြတ်ခင်၊ အားလုံးပေါင်း။ အခမဲ့အကူအညီ ရှာဖို့ အထောက်အကူ ဖြစ်ပါတယ်။
form-income-up-to = တစ်လ { $amount } အထိ
form-income-between = တစ်လ { $from } ကနေ { $to } အထိ
form-income-more = တစ်လ { $amount } ထက် များပါတယ်
form-income-unsure = မသိပါ
form-income-private = မပြောချင်ပါ

form-papers = ဒီနေ့ စာရွက်စာတမ်း ပါလာပါသလား။
    .help = ကိုယ်တိုင် ကိုင်ထားပါ။ ဝန်ထမ်းက သီးသန့်ခန်းမှာ ကြည့်ပါမယ်။
form-papers-yes = ပါပါတယ်
form-papers-no = မပါပါ

form-source = ဒီရုံးအကြောင်း ဘယ်လို သိပါသလဲ။
    .help = ကျော်နိုင်ပါတယ်။
form-source-friend = သူငယ်ချင်း၊ မိသားစု
form-source-community = ဘုရားကျောင်း၊ လူမှုအသင်း
form-source-court = တရားရုံး၊ တခြားရုံး
form-source-school = ကျောင်း၊ ဆရာဝန်
form-source-internet = အင်တာနက်၊ ရေဒီယို၊ တီဗီ
form-source-other = တခြားနည်း

form-needs = ဒီထဲက လိုတာ ရှိပါသလား။
    .help = လိုတာ အားလုံး နှိပ်ပါ။
form-needs-wheelchair = ဘီးတပ်ကုလားထိုင်နေရာ
form-needs-hearing = နားကြားဖို့ အကူအညီ
form-needs-seeing = မျက်စိမြင်ဖို့ အကူအညီ
form-needs-seat = ထိုင်စရာနေရာ
form-needs-baby = ကလေးငယ် ပါပါတယ်

## Answers that many questions share

form-yes = ဟုတ်ကဲ့
form-no = မဟုတ်ပါ
form-unsure = မသေချာပါ
form-none = ဒီထဲမှာ မပါပါ
form-other = တခြား
form-person = ဝန်ထမ်းကို ပြောချင်ပါတယ်

form-lane-desk = ဧည့်ကြိုစားပွဲ
form-lane-consultation = ဆွေးနွေးတိုင်ပင်ဖို့

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = ဒီအဖြေက မေးခွန်းနဲ့ မကိုက်ပါ။ ထပ်စမ်းကြည့်ပါ။
form-fault-choice = မျက်နှာပြင်ပေါ်က အဖြေတစ်ခုကို နှိပ်ပါ။
form-fault-twice = အဖြေတစ်ခုတည်းကို နှစ်ခါ နှိပ်ထားပါတယ်။ တစ်ခါပဲ နှိပ်ပါ။
form-fault-too-many = { $max } ခုအထိ နှိပ်နိုင်ပါတယ်။ ဖြုတ်ဖို့ ထပ်နှိပ်ပါ။
form-fault-empty = ဘာမှ မရေးရသေးပါ။ တစ်ခုခု ရေးပါ၊ ဒါမှမဟုတ် “ကျော်ပါ” ကို နှိပ်ပါ။
form-fault-too-long = ရှည်လွန်းပါတယ်။ စာလုံး { $max } လုံးအထိပဲ ရေးပါ။
form-fault-control = စာလုံး၊ ဂဏန်း၊ ကွက်လပ်ပဲ သုံးပါ။
form-fault-date = ရက်စွဲ မပြည့်စုံသေးပါ။ အနည်းဆုံး ခုနှစ်ရွေးပါ၊ ဒါမှမဟုတ် “မသိပါ” ကို နှိပ်ပါ။
form-fault-date-month = ရက်စွဲ မပြည့်စုံသေးပါ။ လကိုလည်း ရွေးပါ၊ ဒါမှမဟုတ် “မသိပါ” ကို နှိပ်ပါ။
form-fault-year = ခုနှစ်ကို ပြန်ကြည့်ပါ။ { $min } ကနေ { $max } အထိ ရပါတယ်။
form-fault-phone-letters = ဖုန်းအတွက် ဂဏန်းပဲ သုံးပါ။
form-fault-phone-digits = ဖုန်းနံပါတ်ကို စစ်ပါ။ ဂဏန်း 7 လုံးကနေ 15 လုံး ရှိရပါမယ်။
form-fault-phone-country = ဒီနံပါတ်က နိုင်ငံနဲ့ မကိုက်ပါ။ နံပါတ်နဲ့ နိုင်ငံကို စစ်ပါ။
form-fault-phone-area = ဒေသကုဒ်ပါတဲ့ နံပါတ် အပြည့်အစုံ ထည့်ပါ။
form-fault-email = အီးမေးလ်လိပ်စာကို စစ်ပါ။ @ နဲ့ အစက် ပါရပါမယ်။ ဥပမာ name@example.com။
form-fault-number = { $min } ကနေ { $max } အထိ ဂဏန်းတစ်ခု ရွေးပါ။
form-fault-future = ဒီရက် မရောက်သေးပါ။ ရက်စွဲကို စစ်ပါ။
form-fault-month-days = အဲဒီနှစ် { $month }လမှာ { $days } ရက်ရှိပါတယ်။ တခြားရက် ရွေးပါ။
form-fault-code = ဒီနံပါတ် မှန်ပုံမရပါ။ စာရွက်ကို ပြန်ကြည့်ပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
form-fault-code-a-number = A-Number ဟာ စာလုံး A နဲ့ ဂဏန်း 7 လုံးကနေ 9 လုံးပါ။ ပြန်ကြည့်ပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
form-fault-code-receipt = ပြေစာနံပါတ်မှာ စာလုံး 3 လုံးနဲ့ ဂဏန်း 10 လုံး ရှိပါတယ်။ ပြန်ကြည့်ပါ၊ ဒါမှမဟုတ် ကျော်ပါ။
form-fault-rows-full = ဒီမှာ နေရာ မရှိတော့ပါ။ ကျန်တာ ဝန်ထမ်းကို ပြောပါ။
