### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = သင့်အမှုကို လက်ခံပါတယ်
letter-title-limited-scope = တစ်စိတ်တစ်ပိုင်း ကူညီပါတယ်
letter-title-advice-memo = သင့်အတွက် အကြံဉာဏ်
letter-title-non-engagement = သင့်အမှုကို လက်မခံနိုင်ပါ
letter-title-waiting-list = သင်ဟာ စောင့်ဆိုင်းစာရင်းထဲမှာ ရှိပါတယ်
letter-title-what-we-need = သင့်ဆီက လိုအပ်တာများ

## How they begin

letter-greeting = မင်္ဂလာပါ { $name }၊
letter-greeting-nameless = မင်္ဂလာပါ၊
letter-consulted-on = သင်နဲ့ စကားပြောတဲ့နေ့
letter-consulted-with = သင်နဲ့ စကားပြောသူ
letter-matter = ပြောခဲ့တဲ့ အကြောင်းအရာ

## Whether we are somebody's lawyers

letter-not-represented = ကျွန်ုပ်တို့ သင့်ကိုယ်စား မလုပ်ပါ
letter-not-represented-words = ကျွန်ုပ်တို့ဟာ သင့်ရှေ့နေ မဟုတ်ပါ။ ဒီကိစ္စမှာ နောက်ထပ် ဘာမှ မလုပ်ပါ။
letter-not-yet = အခုထိ သင့်ကိုယ်စား မလုပ်သေးပါ
letter-not-yet-words = သင်နဲ့ ကျွန်ုပ်တို့ သဘောတူစာချုပ် လက်မှတ်ထိုးပြီးမှ သင့်ရှေ့နေ ဖြစ်ပါမယ်။
letter-reason = အကူအညီတောင်းသူတိုင်းကို မကူညီနိုင်ပါ။ ဒါဟာ သင် အမှားလုပ်ခဲ့တယ်လို့ မဆိုလိုပါ။

## Dates

letter-time-limits = အချိန် နည်းနိုင်ပါတယ်
letter-time-limits-words = သင် လုပ်ရမယ့် နောက်ဆုံးရက်တွေ ရှိနိုင်ပါတယ်။ တစ်ရက် လွန်သွားရင် အခွင့်အရေး ဆုံးရှုံးနိုင်ပါတယ်။ အခုပဲ လုပ်ပါ။
letter-date-known = သင့်စာရွက်ပေါ်က ရက်စွဲ
letter-date-words = ဒီနေ့မတိုင်ခင် အဲဒီစာရွက်ကို ရှေ့နေတစ်ဦးကို ပြပါ။

## What everybody is told

letter-others = တခြားရှေ့နေ ဒါမှမဟုတ် ဥပဒေအဖွဲ့ကို မြန်မြန် မေးပါ။ ဒီမှာ မေးနိုင်ပါတယ်:
letter-no-opinion = ဒီစာက သင့်အမှု ခိုင်မာ မခိုင်မာ မပြောပါ။
letter-papers = ဒီစာရွက်တွေကို သင့်ဆီ ပြန်ပေးပြီးပါပြီ:
letter-papers-none = သင့်စာရွက် တစ်ခုမှ ကျွန်ုပ်တို့ဆီမှာ မရှိပါ။
letter-keep = သင် ပြောပြတာတွေကို သိမ်းထားပါတယ်။ နှစ်အရေအတွက်: { $years }။
letter-complaints = ကျွန်ုပ်တို့ကို မကျေနပ်ရင် ဒီမှာ ပြောပါ: { $contact }
letter-language = ဒီစာကို သင့်ဘာသာစကားနဲ့ ဖတ်ပြနိုင်ပါတယ်။ အခမဲ့ပါ။
letter-delivery = ဒီစာကို သင့်လက်ထဲ ပေးပါတယ်။ စိတ်ချရတယ်လို့ သင်ပြောတဲ့ နေရာကိုသာ ပို့ပါတယ်။
letter-copy = ဒီစာရဲ့ မိတ္တူကို သိမ်းထားပါတယ်။

## What stands in some of them

letter-accept = ကူညီရတာ ဝမ်းသာပါတယ်။ သင်နဲ့ ကျွန်ုပ်တို့ စာချုပ် လက်မှတ်ထိုးတဲ့အခါ စပါမယ်။
letter-next-steps = အခု သင် လုပ်ရမှာများ:
letter-tell-us = စာရရင် ဒါမှမဟုတ် အိမ်ပြောင်းရင် ချက်ချင်း ပြောပါ။
letter-we-do = သင့်အတွက် ဒါတွေ လုပ်ပါတယ်:
letter-we-do-not = ဒါတွေကို မလုပ်ပါ:
letter-advice-only = ဒီအကြံဉာဏ်ဟာ သင့်အတွက်ပဲ ဖြစ်ပါတယ်။ သင် ပြောပြတာအပေါ် အခြေခံပါတယ်။
letter-advice-signed = ဒီအကြံဉာဏ်ကို စစ်ဆေးသူ
letter-no-more = စာချုပ် လက်မှတ်မထိုးရင် ဒီအကြံဉာဏ်ပြီးနောက် ဘာမှ ထပ်မလုပ်ပါ။
letter-waiting = ဒီနေ့ မကူညီနိုင်ပါ။ သင့်အမှုကို ထပ်ကြည့်ပါမယ်။
letter-look-again = ထပ်ကြည့်မယ့်နေ့
letter-need = ယူလာပါ ဒါမှမဟုတ် ပြောပြပါ:
letter-need-by = ဒီနေ့ နောက်ဆုံးထား လာပါ
letter-signed = ရုံးကိုယ်စား
letter-day = နေ့
