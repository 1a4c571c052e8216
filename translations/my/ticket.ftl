### The paper ticket. It never says why the person came.

ticket-arrived = ရောက်တဲ့အချိန်: { $time }
ticket-range = စောင့်ချိန်: { $from } ကနေ { $to } မိနစ်လောက်
ticket-have-ready-papers = စာရွက်စာတမ်းအားလုံး အဆင်သင့် ထားပါ။
ticket-have-ready-listen = အနီးမှာ နေပါ။ သင့်နံပါတ်ကို ခေါ်ပါမယ်။
ticket-may-go = { $time } အထိ အပြင်သွားလို့ ရပါတယ်။ အဲဒီနောက် ဒီမှာ နေပါ။ သင့်နံပါတ်ကို ခေါ်ပါမယ်။
ticket-fraud = “notario” ဟာ ရှေ့နေ မဟုတ်ပါ။ ဥပဒေအကြံဉာဏ်ရဖို့ “notario” ကို ပိုက်ဆံ မပေးပါနဲ့။
ticket-copy = မိတ္တူ
ticket-staff = ဝန်ထမ်း: { $language } ဖတ်တတ်
