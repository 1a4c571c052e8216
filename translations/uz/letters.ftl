### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = Ishingizni qabul qilamiz
letter-title-limited-scope = Ishning bir qismida yordam beramiz
letter-title-advice-memo = Sizga maslahatimiz
letter-title-non-engagement = Ishingizni qabul qila olmaymiz
letter-title-waiting-list = Siz bizning kutish roʻyxatimizdasiz
letter-title-what-we-need = Sizdan nima kerak

## How they begin

letter-greeting = Hurmatli { $name },
letter-greeting-nameless = Assalomu alaykum,
letter-consulted-on = Siz bilan gaplashgan kunimiz
letter-consulted-with = Siz bilan kim gaplashdi
letter-matter = Nima haqida gaplashdik

## Whether we are somebody's lawyers

letter-not-represented = Biz sizning vakilingiz emasmiz
letter-not-represented-words = Biz sizning advokatingiz emasmiz. Bu ishda boshqa hech narsa qilmaymiz.
letter-not-yet = Biz hali sizning vakilingiz emasmiz
letter-not-yet-words = Siz va biz kelishuv imzolagandan keyingina advokatingiz boʻlamiz.
letter-reason = Soʻragan hammaga ham yordam bera olmaymiz. Bu siz yomon ish qildingiz degani emas.

## Dates

letter-time-limits = Vaqt oz boʻlishi mumkin
letter-time-limits-words = Biror ish qilishingiz kerak boʻlgan muddatlar boʻlishi mumkin. Birini oʻtkazib yuborsangiz, huquqingizni yoʻqotishingiz mumkin. Iltimos, hozir harakat qiling.
letter-date-known = Qogʻozingizdagi sana
letter-date-words = Iltimos, shu kungacha oʻsha qogʻozni advokatga koʻrsating.

## What everybody is told

letter-others = Iltimos, tezroq boshqa advokat yoki huquqiy tashkilotdan soʻrang. Bu yerdan soʻrashingiz mumkin:
letter-no-opinion = Bu xat ishingiz kuchli yoki kuchsizligini aytmaydi.
letter-papers = Bu qogʻozlarni sizga qaytardik:
letter-papers-none = Sizning hech qanday qogʻozingiz bizda yoʻq.
letter-keep = Bizga aytganlaringizni saqlaymiz. Yillar soni: { $years }.
letter-complaints = Bizdan norozi boʻlsangiz, iltimos, shu yerga ayting: { $contact }
letter-language = Bu xatni sizga oʻz tilingizda oʻqib bera olamiz. Bu bepul.
letter-delivery = Bu xatni qoʻlingizga beramiz. Faqat siz xavfsiz degan joyga yuboramiz.
letter-copy = Bu xatning nusxasini saqlaymiz.

## What stands in some of them

letter-accept = Sizga yordam berishdan xursandmiz. Siz va biz kelishuv imzolaganda boshlaymiz.
letter-next-steps = Hozir nima qilasiz:
letter-tell-us = Xat olsangiz yoki koʻchsangiz, iltimos, darhol bizga ayting.
letter-we-do = Siz uchun qiladigan ishlarimiz:
letter-we-do-not = Biz qilmaydigan ishlar:
letter-advice-only = Bu maslahat faqat siz uchun. U bizga aytganlaringizga asoslangan.
letter-advice-signed = Bu maslahatni kim tekshirdi
letter-no-more = Kelishuv imzolamasak, bu maslahatdan keyin boshqa hech narsa qilmaymiz.
letter-waiting = Bugun sizga yordam bera olmaymiz. Ishingizni yana koʻrib chiqamiz.
letter-look-again = Yana koʻrib chiqadigan kunimiz
letter-need = Iltimos, bizga olib keling yoki ayting:
letter-need-by = Iltimos, shu kungacha keling
letter-signed = Ofis nomidan
letter-day = Kun
