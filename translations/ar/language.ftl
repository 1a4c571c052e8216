### What the languages of visitors are called among staff.

language-en = الإنجليزية
language-es = الإسبانية
language-ht = الكريولية الهايتية
language-pt-br = البرتغالية
language-zh-hans = الصينية
language-pa = البنجابية
language-ru = الروسية
language-ar = العربية
language-fr = الفرنسية
language-tr = التركية
language-uk = الأوكرانية
language-fa-af = الدارية
language-ps = البشتوية
language-fa = الفارسية
language-am = الأمهرية
language-ti = التغرينية
language-so = الصومالية
language-hi = الهندية
language-ne = النيبالية
language-bn = البنغالية
language-vi = الفيتنامية
language-uz = الأوزبكية
language-my = البورمية
language-ur = الأردية
language-ko = الكورية
language-sw = السواحلية
