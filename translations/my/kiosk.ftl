### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = ကြိုဆိုပါတယ်
kiosk-welcome-start = စဖို့ နှိပ်ပါ
kiosk-welcome-fraud = “notario” ဟာ ရှေ့နေ မဟုတ်ပါ။ ဥပဒေအကြံဉာဏ်ရဖို့ “notario” ကို ပိုက်ဆံ မပေးပါနဲ့။
kiosk-welcome-wait = ခဏစောင့်ပေးပါ။

## Language

kiosk-language-title = ဘာသာစကား ရွေးပါ
kiosk-language-not-here = ကိုယ့်ဘာသာစကား ဒီမှာ မပါပါ
kiosk-language-here = မြန်မာဘာသာအတွက် ဒီမှာ နှိပ်ပါ
kiosk-language-spoken-title = ဘယ်ဘာသာစကား ပြောပါသလဲ။
kiosk-language-spoken-line = ကိုယ့်ဘာသာစကားကို နှိပ်ပါ။ ဝန်ထမ်းတစ်ယောက် လာပါမယ်။
kiosk-language-interpreter = သင့်အတွက် စကားပြန် ရှာပေးပါမယ်။
kiosk-language-none-of-these = ဒီထဲမှာ မပါပါ

## Notice

kiosk-notice-title = ကျွန်ုပ်တို့ဟာ အစိုးရ မဟုတ်ပါ။ အမေရိကန် လူဝင်မှုကြီးကြပ်ရေး (လဝက) ရဲ မဟုတ်ပါ။
kiosk-notice-who = ကြိုဆိုပါတယ်။ ကျွန်ုပ်တို့က { $office } ပါ။ အမြတ်မယူတဲ့ ဥပဒေရုံးဖြစ်ပါတယ်။
kiosk-notice-cost = အကူအညီက အခမဲ့ ဒါမှမဟုတ် ဈေးသက်သာပါတယ်။ ကုန်ကျစရိတ်ကို ဝန်ထမ်းတွေကပဲ ရှင်းပြပါတယ်။
kiosk-notice-what = ဒီမျက်နှာပြင်က တန်းစီဖို့ နေရာပဲ ပေးပါတယ်။ ဥပဒေအကြံဉာဏ် မပေးနိုင်ပါ။ ဒါကို သုံးရုံနဲ့ ကျွန်ုပ်တို့ သင့်ရှေ့နေ မဖြစ်သေးပါ။
kiosk-notice-why = သင့်တော်သူက အချိန်မီ ကူညီနိုင်ဖို့ လိုတဲ့အကူအညီနဲ့ စာရွက်ပါနေ့စွဲကို မေးပါတယ်။
kiosk-notice-choice = ဘယ်မေးခွန်းမဆို ကျော်နိုင်ပါတယ်။ ဝန်ထမ်းနဲ့ ပြောလို့လည်း ရပါတယ်။ စကားပြန် အခမဲ့ ရှိပါတယ်။
kiosk-notice-private = သင့်အဖြေတွေကို ကျွန်ုပ်တို့ဝန်ထမ်းတွေပဲ ကြည့်ပါမယ်။ လဝက နဲ့ တခြားသူတွေကို မပေးပါ။ သင်က စာနဲ့ ခွင့်ပြုရင် ဒါမှမဟုတ် ဥပဒေက မဖြစ်မနေ ခိုင်းရင်သာ ပေးပါမယ်။ အဲဒီလို ဖြစ်လာရင် ဥပဒေခွင့်ပြုသလောက် သင့်ကို ကာကွယ်ပေးပါမယ်။
kiosk-notice-erased = ဒီမှာ ကိုယ်တွေ့ကြုံခဲ့တာတွေ မရေးပါနဲ့။ ရဲအကြောင်း၊ လဝက နဲ့ ကြုံခဲ့တာတွေ၊ တခြားသူတွေအကြောင်း မရေးပါနဲ့။ အခု ရပ်လိုက်ရင် အဖြေတွေကို ဖျက်ပစ်ပါမယ်။
kiosk-notice-contact = စိတ်ချရတယ်လို့ သင်ပြောမှသာ ဖုန်းဆက်၊ မက်ဆေ့ခ်ျပို့၊ စာပို့ပါမယ်။
kiosk-notice-kept = နံပါတ်ယူရင် သင့်အဖြေတွေကို ရုံးစည်းကမ်းအတိုင်း သိမ်းထားပါတယ်။ မိတ္တူ တောင်းနိုင်ပါတယ်။ ဖျက်ခိုင်းလို့လည်း ရပါတယ်။
kiosk-notice-conflict = သင့်အမှုထဲက တခြားသူကို ကူညီနေပြီးသားဆိုရင် သင့်ကို မကူညီနိုင်တာ ဖြစ်နိုင်ပါတယ်။ ဘာကြောင့်ဆိုတာ ပြောပြလို့ မရပါ။
kiosk-notice-notario = “notario” ဟာ ရှေ့နေ မဟုတ်ပါ။ ကျွန်ုပ်တို့ လက်မှတ်ကို ပြဖို့ တောင်းနိုင်ပါတယ်။ ဘာမှမဖြည့်ရသေးတဲ့ ပုံစံမှာ ဘယ်တော့မှ လက်မှတ်မထိုးပါနဲ့။
kiosk-notice-unhappy = ကျွန်ုပ်တို့ကို မကျေနပ်ရင် ဒီက ဝန်ထမ်း ဘယ်သူ့ကိုမဆို ပြောပါ။
kiosk-notice-version = အသိပေးစာ မူ { $version }၊ { $date }။
kiosk-notice-accept = နားလည်ပါပြီ
kiosk-notice-person = ဝန်ထမ်းနဲ့ ပြောချင်ပါတယ်
kiosk-notice-unreviewed = ဒီစာကို စက်နဲ့ ဘာသာပြန်ထားပါတယ်။ မရှင်းတာရှိရင် မေးပါ။

## Buttons around a screen

kiosk-back = ပြန်သွားပါ
kiosk-skip = ကျော်ပါ
kiosk-continue = ဆက်သွားပါ
kiosk-finish = အပြီးသတ်ပါ
kiosk-done = ပြီးပါပြီ
kiosk-more = နောက်ထပ်
kiosk-previous = အရင်တစ်ခု
kiosk-call = ဝန်ထမ်းခေါ်ပါ
kiosk-erase = ဖျက်ပါ
kiosk-hide = ဝှက်ပါ
kiosk-hide-back = သင့်အဖြေတွေဆီ ပြန်သွားဖို့ နှိပ်ပါ
kiosk-finish-now = အခု အပြီးသတ်ပါ
kiosk-tell = ဝန်ထမ်းကို ပြောပါ
kiosk-tell-answer = ဝန်ထမ်းကို ပြောပါမယ်
kiosk-page = စာမျက်နှာ { $of } ခုအနက် { $page }

## How the screen can help

kiosk-comfort = မျက်နှာပြင် အကူအညီ
kiosk-comfort-title = ဒီမျက်နှာပြင်က ဘယ်လို ကူညီရမလဲ။
kiosk-comfort-large = စာလုံး ပိုကြီးကြီး
kiosk-comfort-contrast = အရောင် ပိုရင့်ရင့်
kiosk-comfort-lower = အားလုံးကို အောက်ချပါ
kiosk-comfort-aloud = အားလုံး ဖတ်ပြပါ
kiosk-comfort-louder = အသံချဲ့ပါ
kiosk-comfort-quieter = အသံတိုးပါ
kiosk-comfort-headphones = တခြားသူတွေ ဒါကို ကြားနိုင်ပါတယ်။ နားကြပ်တပ်ရင် သင်ပဲ ကြားပါမယ်။
kiosk-comfort-on = ဖွင့်ထား
kiosk-comfort-off = ပိတ်ထား
kiosk-listen = နားထောင်ပါ
kiosk-listen-stop = အသံ ရပ်ပါ

## Dates

kiosk-date-year = နှစ်
kiosk-date-month = လ
kiosk-date-day = ရက်
kiosk-date-unknown = မသိပါ
kiosk-date-other-year = တခြားနှစ်
kiosk-date-age = အသက်ပဲ သိပါတယ်
kiosk-date-age-title = အသက် ဘယ်လောက်လဲ။
kiosk-month-1 = ဇန်နဝါရီ
kiosk-month-2 = ဖေဖော်ဝါရီ
kiosk-month-3 = မတ်
kiosk-month-4 = ဧပြီ
kiosk-month-5 = မေ
kiosk-month-6 = ဇွန်
kiosk-month-7 = ဇူလိုင်
kiosk-month-8 = ဩဂုတ်
kiosk-month-9 = စက်တင်ဘာ
kiosk-month-10 = အောက်တိုဘာ
kiosk-month-11 = နိုဝင်ဘာ
kiosk-month-12 = ဒီဇင်ဘာ

## Keyboard

kiosk-key-space = ကွက်လပ်
kiosk-key-backspace = တစ်လုံး ဖျက်ပါ
kiosk-key-clear = အကုန်ဖျက်ပါ
kiosk-key-shift = စာလုံးကြီး
kiosk-key-numbers = ဂဏန်းနဲ့ သင်္ကေတ
kiosk-key-letters = စာလုံး
kiosk-key-accents = အမှတ်အသားပါ စာလုံး
kiosk-key-plus = အပေါင်းလက္ခဏာ
kiosk-key-order = အက္ခရာစဉ်
kiosk-key-more-letters = နောက်ထပ် စာလုံး
kiosk-key-half-space = ကွက်လပ်တစ်ဝက်
kiosk-field-show = ပြပါ
kiosk-field-hide = ဝှက်ပါ

## Phone numbers and countries

kiosk-country-code = ဒီဖုန်းက ဘယ်နိုင်ငံကလဲ။
kiosk-country-other = တခြားနိုင်ငံ
kiosk-country-none = နိုင်ငံ မရှိပါ
kiosk-country-search = နိုင်ငံနာမည်ရဲ့ အစစာလုံးတွေ ရေးပါ။
kiosk-country-not-found = ဒီလိုစတဲ့ နိုင်ငံ မရှိပါ။ တစ်လုံး ဖျက်ပါ၊ ဒါမှမဟုတ် နာမည်အပြည့် ရေးပါ။

## Lists of several things, such as all trips

kiosk-rows-add = တစ်ခု ထည့်ပါ
kiosk-rows-another = နောက်တစ်ခု ထည့်ပါ
kiosk-rows-none = ထည့်စရာ မရှိပါ
kiosk-rows-done = ဒါပါပဲ
kiosk-rows-remove = ဖယ်ပါ
kiosk-rows-line = အမှတ် { $at }

## Review

kiosk-review-title = သင့်အဖြေတွေ ကြည့်ပါ
kiosk-review-help = ပြင်ချင်တဲ့ အဖြေကို နှိပ်ပါ။ နံပါတ်ယူဖို့ “အပြီးသတ်ပါ” ကို နှိပ်ပါ။
kiosk-review-change = ပြင်ပါ
kiosk-review-skipped = ကျော်ထားပါတယ်

## Ticket

kiosk-ticket-title = သင့်နံပါတ်
kiosk-ticket-printing = သင့်နံပါတ်စာရွက် ထုတ်နေပါတယ်။
kiosk-ticket-printed = နံပါတ်စာရွက် ယူပါ။
kiosk-ticket-not-printed = စာရွက် မရှိပါ။ သင့်နံပါတ်ကို မှတ်ထားပါ။
kiosk-ticket-range = { $from } မိနစ်ကနေ { $to } မိနစ်လောက် စောင့်ရပါမယ်။
kiosk-ticket-unsure = သင့်နံပါတ်စာရွက် ထွက်လာရင် ယူပါ။ သင့်နံပါတ်ကို မှတ်ထားပါ။
kiosk-ticket-again = ထပ်ထုတ်ပါ
kiosk-ticket-wait = ထိုင်စောင့်ပေးပါ။
kiosk-ticket-listen = သင့်နံပါတ်ကို ခေါ်ပါမယ်။ နာမည် မခေါ်ပါ။

## Messages that cover the screen

kiosk-coming-title = ဝန်ထမ်းတစ်ယောက် လာနေပါပြီ
kiosk-coming-line = ဒီမှာ စောင့်ပေးပါ။ ကူညီပါမယ်။ ဘယ်သူမှ မလာရင် ဧည့်ကြိုစားပွဲကို သွားပါ။
kiosk-coming-close = ကောင်းပါပြီ
kiosk-still-title = ရှိနေပါသေးလား။
kiosk-still-line = မျက်နှာပြင်ကို မနှိပ်ရင် အားလုံး ဖျက်ပစ်ပါမယ်။
kiosk-still-here = ရှိနေပါသေးတယ်
kiosk-ask-erase-title = အားလုံး ဖျက်မလား။
kiosk-ask-erase-line = သင့်အဖြေတွေ ရှိမှာ မဟုတ်တော့ပါ။ ဘယ်သူမှ မမြင်ရပါ။
kiosk-ask-erase-yes = အားလုံး ဖျက်ပါ
kiosk-ask-erase-no = အဖြေတွေ ထားပါ
kiosk-erased-title = အားလုံး ဖျက်ပြီးပါပြီ
kiosk-erased-line = ဘာမှ သိမ်းမထားပါ။ အချိန်မရွေး ပြန်စနိုင်ပါတယ်။

## When no visit can be taken

kiosk-closed-title = အခု ပိတ်ထားပါတယ်
kiosk-closed-line = ဖွင့်တဲ့အချိန် ပြန်လာပါ။
kiosk-closed-opens = ပြန်ဖွင့်မယ့်အချိန်: { $when }
kiosk-late-title = ဒီနေ့ နောက်ကျနေပါပြီ
kiosk-late-line = ဒီနေ့ သင်နဲ့ တွေ့ဖို့ အချိန်မမီတာ ဖြစ်နိုင်ပါတယ်။ နံပါတ်တော့ ယူလို့ ရပါသေးတယ်။
kiosk-late-go-on = နံပါတ် ယူပါ
kiosk-late-leave = နောက်ရက် လာပါ
kiosk-late-cut-off = { $time } လောက် နောက်ပိုင်း လာသူတွေနဲ့ ဒီနေ့ တွေ့ဖို့ အချိန်မမီတာ ဖြစ်နိုင်ပါတယ်။
kiosk-late-first = ဒီနေ့ ရက်ချိန်း ဒါမှမဟုတ် ဒီနေ့ ရက်စွဲပါတဲ့ စာရွက် ရှိပါသလား။ ဒါမှမဟုတ် သင့်ရက်က သိပ်နီးနေပြီလား။ နံပါတ် ယူပါ။ တခြားသူတွေထက် အရင် ဝင်ရနိုင်ပါတယ်။
kiosk-lane-rests = ဒီအကူအညီအတွက် အခု ဘယ်သူ့ကိုမှ မခေါ်သေးပါ။ { $time } လောက်မှာ ဆက်လုပ်ပါမယ်။ နံပါတ်ကို အခု ယူလို့ ရပါတယ်။
kiosk-lane-closed = ဒီအကူအညီအတွက် အခု ဘယ်သူ့ကိုမှ မခေါ်သေးပါ။ နံပါတ်တော့ ယူလို့ ရပါတယ်။ တခြားအကူအညီ ဒါမှမဟုတ် တခြားနေ့အကြောင်း ဧည့်ကြိုစားပွဲက ပြောပြပါမယ်။
kiosk-full-title = ဒီနေ့ လူထပ် မယူနိုင်တော့ပါ
kiosk-full-line = သင့်ရက်က သိပ်နီးနေပြီလား။ ဧည့်ကြိုစားပွဲက ဝန်ထမ်းကို ပြောပါ။
kiosk-out-of-order-title = ဒီမျက်နှာပြင် နားထားပါတယ်
kiosk-out-of-order-line = ဧည့်ကြိုစားပွဲမှာ စာရွက်ဖောင် ယူပါ။

## A young person who came alone

kiosk-minor-title = ဝန်ထမ်းတစ်ယောက် လာနေပါပြီ
kiosk-minor-line = အခု ဘာမှ ဖြေစရာ မလိုပါ။ ဒီမှာ စောင့်ပေးပါ။ ဘယ်သူမှ မလာရင် ဧည့်ကြိုစားပွဲကို သွားပါ။

## Parts of a name

kiosk-name-given = ကိုယ်ပိုင်နာမည်
kiosk-name-family = မျိုးရိုးနာမည်
kiosk-name-second-family = ဒုတိယ မျိုးရိုးနာမည်

## Said by the visit itself

kiosk-notice-who-unnamed = ကြိုဆိုပါတယ်။ ကျွန်ုပ်တို့က အမြတ်မယူတဲ့ ဥပဒေရုံးပါ။
kiosk-fault-offer = “ဝန်ထမ်းခေါ်ပါ” ကို နှိပ်လို့လည်း ရပါတယ်။ ကူညီပါမယ်။
kiosk-review-day = { $year } ခုနှစ် { $month }လ { $day } ရက်
kiosk-review-month = { $year } ခုနှစ် { $month }လ
kiosk-review-both = { $own } ({ $common })
kiosk-review-age = အသက် { $age } နှစ်
kiosk-review-rows = { $count ->
   *[other] { $count } ခု ထည့်ပြီး
}
