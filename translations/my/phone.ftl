### The page a visitor's own phone shows after reading the code on the ticket. No name, no reason.

phone-title = သင့်နံပါတ်
phone-ahead = { $count ->
   *[other] သင့်ရှေ့မှာ { $count } ယောက် ရှိပါတယ်။
}
phone-range = { $from } မိနစ်ကနေ { $to } မိနစ်လောက် စောင့်ရပါမယ်။
phone-next = နောက်တစ်ယောက်က သင်ပါ။ အနီးမှာ နေပါ။
phone-called = အခု ကောင်တာ { $window } ကို သွားပါ။
phone-missed = သင့်ကို ခေါ်ခဲ့ပေမဲ့ မလာခဲ့ပါ။ ဧည့်ကြိုစားပွဲကို သွားပါ။
phone-with-us = အခု ကျွန်ုပ်တို့နဲ့ တွေ့နေပါပြီ။
phone-hold = { $time } မှာ ပြန်လာနိုင်ပါတယ်။ သင့်နေရာကို ထားပေးပါမယ်။
phone-ended = ဒီနေ့ သင့်ကိစ္စ ပြီးပါပြီ။
phone-gone = ဒီစာမျက်နှာ ပြီးသွားပါပြီ။ ဧည့်ကြိုစားပွဲမှာ မေးပါ။
phone-late = ဒီနေ့ သင်နဲ့ တွေ့ဖို့ အချိန်မမီတာ ဖြစ်နိုင်ပါတယ်။ ဧည့်ကြိုစားပွဲမှာ မေးပါ။
phone-order = တချို့လူတွေမှာ ရက်ချိန်း၊ အရေးကြီးတဲ့ရက် ရှိပါတယ်။ သင့်ရှေ့က သွားနိုင်ပါတယ်။
phone-updated = { $time } အချိန် အခြေအနေ
phone-again = ထပ်ကြည့်ပါ
phone-no-name = ဒီစာမျက်နှာမှာ သင့်နာမည် ဘယ်တော့မှ မပြပါ။
phone-unreviewed = ဒီစာကို စက်နဲ့ ဘာသာပြန်ထားပါတယ်။ မရှင်းတာရှိရင် မေးပါ။
