### بيانات المكتب: الاستمارة والقواعد والجداول والقوائم على شكل نُسخ.

office-data-title = بيانات المكتب
office-data-lead = الاستمارة والقواعد والقوائم التي يعمل بها هذا المكتب. كلها تأتي مع البرنامج، ويمكنكم أن تقولوها بشكل آخر. تسري النسخة بعد أن توافق عليها الإدارة، من اليوم المختار.
office-data-kind = ماذا
office-data-in-force = السارية الآن
office-data-next = التالية
office-data-checked = التدقيق
office-data-from = من
office-data-waiting = تنتظر الموافقة: { $count }
office-data-unreadable = انظر في هذا
office-data-back = كل بيانات المكتب
office-data-back-to-versions = كل النُسخ

## The kinds

office-data-form = استمارة الاستقبال
    .help = ما تسأل عنه الأكشاك والاستمارة الورقية. يمكنكم إيقاف أسئلة وتغيير ترتيبها أو مكانها وإضافة أسئلتكم. تأخذ الأكشاك الاستمارة الجديدة عند اتصالها التالي وتستعملها من الزائر التالي. تبقى الإجابات السابقة مقروءة.
office-data-triage = قواعد الاستعجال
    .help = أي إجابات تجعل الزيارة مستعجلة. تأخذ الأكشاك القواعد الجديدة عند اتصالها التالي وتستعملها من الزائر التالي.
office-data-authority = من يجوز له ماذا، بحسب الاعتماد
    .help = إلى أي حد يصل كل نوع من الاعتماد.
office-data-holidays = العطل الاتحادية
    .help = الأيام التي ليست أيام عمل.
office-data-guidelines = مستويات الفقر الاتحادية
    .help = جدول لكل سنة. يسري على المقابلات من يوم السريان المكتوب فيه، وتحتفظ المقابلات الأسبق بجدول يومها.
office-data-funds = مصادر التمويل
    .help = ما يدفع عنه كل مصدر تمويل.
office-data-screening = قواعد الفحص
    .help = أي مساعدة قد تكون ممكنة، وما يُنذر، وما يُسأل عنه.
office-data-selection = معايير الاختيار
    .help = كيف يختار المكتب القضايا.

## Versions

office-data-versions = النُسخ
office-data-version = النسخة { $number }
office-data-shipped = كما تأتي مع البرنامج
office-data-shipped-means = تأتي مع البرنامج. لتغييرها اكتب نسخة جديدة.
office-data-what = النسخة
office-data-state = الحالة
office-data-state-draft = مسودة
office-data-state-proposed = تنتظر الموافقة
office-data-state-approved = موافَق عليها
office-data-state-withdrawn = مسحوبة
office-data-counts = سارية الآن
office-data-made = كُتبت
office-data-note = ملاحظة
office-data-proposed = اقتُرحت
office-data-approved = الموافقة
office-data-valid-from = تسري من
    .help = أول يوم تسري فيه.
office-data-was-alone = وافق عليها من اقترحها، لأن لا أحد غيره هنا يجوز له أن يوافق
office-data-changes = ما تغيّره
office-data-same = النسختان تقولان الشيء نفسه.
office-data-added = مضاف:
office-data-gone = محذوف:
office-data-compare = قارن
office-data-compare-two = قارن أي نسختين
office-data-earlier = النسخة الأسبق
office-data-later = النسخة اللاحقة
office-data-with-now = ما تغيّره
office-data-newer-program = هذا البرنامج لن يقبل النسخة السارية الآن: فهو يأتي بنص أحدث، أو لم يعد النص مناسبًا. يبقى ما كتبه المكتب مستعملًا ما دام يُقرأ. قارنه بنص البرنامج واكتب نسخة جديدة.
office-data-newer-look = ما يقوله نص البرنامج بشكل آخر

## Writing

office-data-write = اكتب أو حمّل نسخة جديدة
office-data-write-lead = غيّر النص أو اختر ملفًا. يُدقَّق سطرًا سطرًا. لا يسري شيء قبل الموافقة.
office-data-text = النص
office-data-file = أو ملف فيه النص كله
    .help = الملف مقدَّم على النص أعلاه.
office-data-note-for = ما الجديد ولماذا
    .help = يقرؤه الآخرون في قائمة النُسخ. لا تكتب هنا شيئًا عن زائر.
office-data-keep = دقّق واحفظ كمسودة
office-data-edit = غيّر المسودة
office-data-line = السطر { $line }:
office-data-whole = النص كله:
office-data-more-faults = أخطاء أخرى: { $count }
office-data-theirs = ما يختلف فيه نصك عن نص الشخص الآخر
office-data-as-before = مثل النسخة { $number }
office-data-download = خذ النص كملف
office-data-read = اقرأ النص كله

## Steps

office-data-propose = اقترحها
office-data-draft-waits = يجب أن يقترحها محامٍ أو ممثل معتمد أو الإدارة.
office-data-approve = وافق
office-data-waits = يجب أن توافق عليها الإدارة.
office-data-own-proposal = أنت اقترحت هذه النسخة. يجب أن ينظر فيها شخص آخر يجوز له أن يوافق.
office-data-alone = أنت اقترحت هذه النسخة ولا أحد غيرك هنا يجوز له أن يوافق. إن وافقت عليها بنفسك فسيُكتب ذلك في السجل.
office-data-withdraw = اسحبها
office-data-take-up = ارجع إلى هذه النسخة
office-data-take-up-means = تُعمل مسودة جديدة بهذا النص. تسري بعد أن تُقترح ويوافَق عليها.
office-data-take-up-now = اعمل منها مسودة

## Checking against the source

office-data-verified = مدقَّق
office-data-unverified = غير مدقَّق
office-data-unverified-used = غير مدقَّق: لم يقارن أحد في هذا المكتب هذه القواعد بمصدرها بعد.
office-data-unverified-rule = قاعدة غير مدقَّقة
office-data-verify = وقّع أنك دقّقت هذا النص
office-data-verify-means = قارن أولًا كل سطر بالمصدر. سيظهر اسمك واليوم بجانبه. أي نص آخر يحتاج إلى تدقيق آخر.
office-data-compared-with = قورن مع
    .help = مثلًا: الصفحة التي نُشرت فيها في السجل الاتحادي ويوم قراءتها
office-data-verified-on = في يوم
office-data-verify-now = لقد دقّقته
office-data-verify-rows = لقد دقّقت الصفوف التي علّمتها
office-data-rows = صفًا بصف
office-data-rows-means = علّم فقط الصفوف التي قارنتها. يبقى الصف مدقَّقًا في النسخ اللاحقة ما دام لم يتغيّر فيه حرف واحد.
office-data-rows-checked = الصفوف المدقَّقة: { $count } من { $of }
office-data-before-rows = ما يأتي قبل كل الصفوف:

## Refusals

office-data-refused-no-text = لا يوجد نص. اكتبه أو اختر ملفًا.
office-data-refused-not-utf8 = الملف ليس نصًا بسيطًا (UTF-8). احفظه كنص بسيط واختره مرة أخرى.
office-data-refused-too-long = النص أطول من { $max } كيلوبايت. اختصره.
office-data-refused-hidden = في السطر { $line } علامات لا تُرى. اكتب هذا السطر من جديد.
office-data-refused-faulty = أسطر تحتاج إلى تصحيح: { $count }. لم يُحفظ شيء، والنص ما زال هنا.
office-data-refused-long-note = يتسع المكان لـ { $max } حرف على الأكثر. اختصره.
office-data-refused-changed = فعل شخص شيئًا بهذه النسخة في هذه الأثناء. انظر إليها مرة أخرى.
office-data-refused-text-changed = تغيّر هذا النص بعد أن فتحت الصفحة، ولم يُنفَّذ شيء. اقرأه كما هو الآن ثم أعد المحاولة.
office-data-refused-draft-changed = غيّر شخص آخر هذه المسودة بعد أن فتحتها، ولم تُحفظ مسودتك. انظر أدناه إلى الفروق، وخذ ما تحتاجه من النص الآخر، ثم احفظ من جديد.
office-data-refused-no-row = علّم الصفوف التي قارنتها، أو وقّع على النص كله.
office-data-refused-own-proposal = أنت اقترحتها. اطلب من شخص آخر يجوز له أن يوافق.
office-data-refused-no-day = هذا ليس يومًا. اختر يومًا.
office-data-refused-day-over = لا يمكن للأكشاك أن تسأل في الماضي. اختر اليوم أو يومًا لاحقًا.
office-data-refused-other-day = النص نفسه يسري من { $day }. اختر هذا اليوم أو غيّره في النص.
office-data-refused-in-force = إنها سارية الآن. ارجع إلى نسخة أخرى بدلًا من ذلك.
office-data-refused-day-to-come = هذا اليوم لم يأت بعد. اختر اليوم الذي جرت فيه المقارنة.
office-data-refused-no-source = اكتب مع ماذا قورن.

## Events

office-data-event-kept = حُفظت مسودة من بيانات المكتب
office-data-event-proposed = اقتُرحت نسخة من بيانات المكتب
office-data-event-approved = وُوفق على نسخة من بيانات المكتب
office-data-event-withdrawn = سُحبت نسخة من بيانات المكتب
office-data-event-verified = دُقّقت بيانات المكتب مع مصدرها
office-data-refused-beyond-draft = لم تعد هذه النسخة مسودة. اطلب ممن يقترح النسخ أو يعتمدها أن يسحبها.
