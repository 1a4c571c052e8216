### What a visitor reads of an appointment: the card they take home, and a reminder. Neither says what it is about.

card-title = သင့်ရက်ချိန်း
card-code = သင့်ကုဒ်
card-how = လာတဲ့အခါ ဒီကုဒ်ကို ထိမျက်နှာပြင်မှာ ထည့်ပါ။ ဒါမှမဟုတ် ဒီကတ်ကို ဧည့်ကြိုစားပွဲမှာ ပြပါ။
card-cannot-come = မလာနိုင်ရင် ပြောပါ။ အဲဒီအချိန်ကို တခြားသူကို ပေးပါမယ်။

## Days of the week

card-monday = တနင်္လာနေ့
card-tuesday = အင်္ဂါနေ့
card-wednesday = ဗုဒ္ဓဟူးနေ့
card-thursday = ကြာသပတေးနေ့
card-friday = သောကြာနေ့
card-saturday = စနေနေ့
card-sunday = တနင်္ဂနွေနေ့

## Reminders

card-reminder-subject = ဖုန်းဆက်ပါ
card-reminder = သင့်ရက်ချိန်းအတွက် ဖုန်းဆက်ပါ။ –{ $sign }

## The dated paper of somebody who could not be seen

card-dated-title = ဒီနေ့ရက်မှာ လာပါ
card-dated-first = အဲဒီနေ့မှာ ဒီစာရွက်ကို ဧည့်ကြိုစားပွဲမှာ ပြပါ။ ဒီလိုစာရွက် မရှိသူတွေထက် သင့်ကို အရင် ခေါ်ပါမယ်။ အလွန်အရေးကြီးသူကိုသာ အရင် ခေါ်ပါမယ်။
