### What the languages of visitors are called among staff.

language-en = inglés
language-es = español
language-ht = criollo haitiano
language-pt-br = portugués
language-zh-hans = chino
language-pa = panyabí
language-ru = ruso
language-ar = árabe
language-fr = francés
language-tr = turco
language-uk = ucraniano
language-fa-af = dari
language-ps = pastún
language-fa = persa
language-am = amárico
language-ti = tigriña
language-so = somalí
language-hi = hindi
language-ne = nepalí
language-bn = bengalí
language-vi = vietnamita
language-uz = uzbeko
language-my = birmano
language-ur = urdu
language-ko = coreano
language-sw = suajili
