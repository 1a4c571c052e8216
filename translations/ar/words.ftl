### ما يقرؤه الزوار: الصفحات التي يقرؤه فيها الموظفون ويصححونه ويوافقون عليه.

words-title = النصوص
words-title-one = النصوص باللغة { $language }
words-lead = ما تقوله الأكشاك والتذاكر وشاشة غرفة الانتظار بكل لغة. صحّح ما تستطيع الحكم عليه. يُستعمل التصحيح بعد أن يوافق عليه من يحق له ذلك.
words-language = اللغة
words-messages = الرسائل
words-notice = إشعار الخصوصية
words-notice-booth = إشعار الاستمارة الخاصة
words-notice-approved = موافق عليه
words-notice-open = لم يوافق عليه بعد
words-status = الحالة
words-status-machine = كما جاء
words-status-corrected = ينتظر الموافقة
words-status-approved = موافق عليه
words-status-stale = تغيّر النص الإنجليزي
words-stale-means = تغيّر النص الإنجليزي منذ كتابة هذا. إلى أن ينظر فيه أحد من جديد، يُستعمل النص الذي جاء مع البرنامج.

## القائمة

words-list-lead = اختر رسالة لتقرأها بجانب الإنجليزية أو لتصححها أو لتوافق عليها.
words-show = عرض
words-show-all = كل الرسائل
words-show-open = لم يوافق عليها بعد
words-find = بحث
words-look = انظر
words-found = العدد: { $count }
words-none = لا توجد رسالة كهذه. اعرض كل الرسائل أو ابحث عن حروف أخرى.
words-message = الرسالة
words-english = الإنجليزية
words-translation = الترجمة
    .help = يجب أن تبقى المتغيرات بين الأقواس كما هي.
words-earlier = الرسائل السابقة
words-later = رسائل أخرى
words-back = العودة إلى القائمة

## رسالة واحدة

words-shipped = كما جاء مع البرنامج
words-in-use = المستعمل الآن
words-save = حفظ بانتظار الموافقة
words-approve = موافقة واستعمال
words-reset = العودة إلى نص البرنامج
words-reset-means = سيختفي ما كُتب هنا، ويقرأ الزوار من جديد ما جاء مع البرنامج.
words-reset-now = العودة
words-before = قبل
words-after = بعد

## كملف

words-file-title = إعطاء النصوص لمترجم في ملف
words-file-lead = يُفتح الملف في جدول بيانات. لا يجوز تغيير غير العمود الخامس، وفيه الترجمة، والعمود السادس، وفيه الحالة.
words-file-take = أخذ الملف
words-file-bring = الملف العائد
words-file-look = انظر ماذا يغيّر
words-file-changes = عدد الرسائل التي يغيّرها الملف: { $count }. لم يُحفظ شيء بعد.
words-file-same = يقول الملف ما هو موجود هنا. لا شيء للتغيير.
words-file-apply = حفظ هذه التغييرات
words-file-faults = عدد الأسطر التي يجب تصحيحها: { $count }
words-file-nothing-kept = لم يُحفظ شيء. صحّح هذه الأسطر في الملف وأحضره من جديد.
words-file-line = السطر { $line }:
words-file-overtaken = تغيّرت هنا بعد إعداد الملف: { $count }. تبقى هذه الرسائل كما هي هنا. خذ لها ملفًا جديدًا.
words-file-overtaken-line = تغيّرت بعد إعداد الملف.
words-file-other-set = لم يُحفظ شيء: تغيّر شيء منذ نظرت في الملف. هذا ما سيغيّره الآن.
words-file-open-quote = من هنا إلى النهاية علامة اقتباس مفتوحة. أغلقها.
words-file-columns = يجب أن يسمّي السطر الأول الأعمدة: { $columns }. خذ ملفًا جديدًا وضع فيه الترجمات.
words-file-unknown = لا توجد رسالة كهذه. احذف السطر أو خذ ملفًا جديدًا.
words-file-twice = هذه الرسالة موجودة مرتين في الملف. احذف أحد السطرين.
words-file-other-english = تغيّر النص الإنجليزي منذ إنشاء الملف. خذ ملفًا جديدًا وترجم هذه الرسالة من جديد.

## كيف يجب أن يكون النص

words-refused-unreadable = لا يمكن قراءة هذا كرسالة. اكتب الأقواس حول المتغيرات فقط وأغلق كل واحد منها.
words-refused-empty = لم يُكتب شيء. اكتب الترجمة.
words-refused-unknown = لم تعد هذه الرسالة موجودة بالإنجليزية.
words-refused-variables = يجب أن تكون المتغيرات كما في الإنجليزية. الناقص: { $missing }. الزائد: { $extra }.
words-refused-reference = يستعمل هذا النص { $word }، ولا يمكن استعماله هنا. اكتب الكلمات نفسها.
words-refused-plurals = تحتاج الأعداد إلى هذه الصيغ تمامًا في هذه اللغة: { $forms }.
words-refused-english = هذا ما زال النص الإنجليزي. ترجمه.
words-refused-left-over = بقيت الكلمة “{ $word }”. ترجمها.
words-refused-script = ليس فيه أي حرف من خط هذه اللغة. ترجمه.
words-refused-letter = الحرف “{ $letter }” من خط آخر. اكتبه من جديد بلوحة مفاتيح هذه اللغة.
words-refused-mixed = تخلط الكلمة “{ $word }” حروفًا متشابهة من أبجديتين. اكتب الكلمة كلها من جديد.
words-refused-digit = لا يمكن استعمال الرقم “{ $letter }”: يرى الزوار الأرقام نفسها التي على الجدار. اكتب من 0 إلى 9.
words-refused-long = عرضه { $width } حرفًا، والمكان يتسع لـ { $max }. قله بعبارة أقصر.
words-refused-space = فيه مسافتان متتاليتان أو مسافة في طرفه. احذفها.
words-refused-mark = فيه علامة غير مرئية، ربما من النسخ. اكتب النص من جديد.
words-refused-changed = غيّر شخص آخر هذه الرسالة منذ أن فتحتها. ما كتبته ما زال هنا: قارنه بالنص أعلاه واحفظ من جديد.

## ما حدث

words-event-corrected = صُححت رسالة
words-event-approved = وُوفق على رسالة
words-event-reset = أُعيدت رسالة إلى نص البرنامج
words-event-imported = أُخذت نصوص من ملف
