### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = ဒီမှာ အကူအညီ တောင်းနိုင်ပါတယ်
slip-call-first = အရင် ဖုန်းဆက်ပါ။ ဒါကို မကြာသေးခင်က မစစ်ဆေးထားပါ။
slip-phone = ဖုန်း
slip-address = လိပ်စာ
slip-hours = ဖွင့်ချိန်
slip-bring = ယူသွားပါ
slip-bring-always = သင့်မှာရှိတဲ့ စာတွေနဲ့ စာရွက်စာတမ်းအားလုံး။
slip-not-us = ဒါဟာ တခြားအဖွဲ့အစည်းပါ။ သူတို့ကို ဘာပြောမလဲ သင်ဆုံးဖြတ်ပါ။
slip-interpreter = စကားပြန် တောင်းနိုင်ပါတယ်။
slip-from = ဒီစာရွက် ပေးသူ
slip-come-back = သူတို့ မကူညီနိုင်ရင် ကျွန်ုပ်တို့ဆီ ပြန်လာပါ။
