### What the languages of visitors are called among staff.

language-en = English
language-es = Spanish
language-ht = Haitian Creole
language-pt-br = Portuguese
language-zh-hans = Chinese
language-pa = Punjabi
language-ru = Russian
language-ar = Arabic
language-fr = French
language-tr = Turkish
language-uk = Ukrainian
language-fa-af = Dari
language-ps = Pashto
language-fa = Persian
language-am = Amharic
language-ti = Tigrinya
language-so = Somali
language-hi = Hindi
language-ne = Nepali
language-bn = Bengali
language-vi = Vietnamese
language-uz = Uzbek
language-my = Burmese
language-ur = Urdu
language-ko = Korean
language-sw = Swahili
