### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = Ми беремо вашу справу
letter-title-limited-scope = Ми допоможемо вам із частиною
letter-title-advice-memo = Наша порада вам
letter-title-non-engagement = Ми не можемо взяти вашу справу
letter-title-waiting-list = Ви в нашому списку очікування
letter-title-what-we-need = Що нам потрібно від вас

## How they begin

letter-greeting = Вітаємо, { $name }!
letter-greeting-nameless = Вітаємо!
letter-consulted-on = День, коли ми говорили з вами
letter-consulted-with = Хто говорив із вами
letter-matter = Про що ми говорили

## Whether we are somebody's lawyers

letter-not-represented = Ми вас не представляємо
letter-not-represented-words = Ми не ваші адвокати. Більше ми нічого не зробимо в цій справі.
letter-not-yet = Ми вас ще не представляємо
letter-not-yet-words = Ми станемо вашими адвокатами, лише коли ви і ми підпишемо угоду.
letter-reason = Ми не можемо допомогти кожному, хто просить. Це не означає, що ви зробили щось погане.

## Dates

letter-time-limits = Часу може бути мало
letter-time-limits-words = Можуть бути дати, до яких вам треба діяти. Якщо пропустити дату, можна втратити права. Будь ласка, дійте зараз.
letter-date-known = Дата на вашому папері
letter-date-words = Будь ласка, покажіть цей папір адвокату до цього дня.

## What everybody is told

letter-others = Будь ласка, скоріше запитайте іншого адвоката або юридичну організацію. Запитати можна тут:
letter-no-opinion = Цей лист не каже, сильна ваша справа чи слабка.
letter-papers = Ми повернули вам ці папери:
letter-papers-none = У нас немає ваших паперів.
letter-keep = Ми зберігаємо те, що ви нам розповіли. Скільки років: { $years }.
letter-complaints = Якщо ви нами незадоволені, будь ласка, скажіть про це тут: { $contact }
letter-language = Ми можемо прочитати вам цей лист вашою мовою. Це безкоштовно.
letter-delivery = Ми віддаємо цей лист вам у руки. Надсилаємо його лише туди, де, за вашими словами, безпечно.
letter-copy = Ми зберігаємо копію цього листа.

## What stands in some of them

letter-accept = Ми раді допомогти вам. Ми почнемо, коли ви і ми підпишемо угоду.
letter-next-steps = Що вам робити зараз:
letter-tell-us = Будь ласка, одразу скажіть нам, якщо отримаєте лист або переїдете.
letter-we-do = Ось що ми зробимо для вас:
letter-we-do-not = Ось чого ми не робимо:
letter-advice-only = Ця порада лише для вас. Вона спирається на те, що ви нам розповіли.
letter-advice-signed = Хто перевірив цю пораду
letter-no-more = Після цієї поради ми більше нічого не робимо, якщо не підпишемо угоду.
letter-waiting = Сьогодні ми не можемо вам допомогти. Ми ще раз подивимося вашу справу.
letter-look-again = День, коли ми знову подивимося
letter-need = Будь ласка, принесіть або скажіть нам:
letter-need-by = Будь ласка, прийдіть до цього дня
letter-signed = Від імені офісу
letter-day = День
