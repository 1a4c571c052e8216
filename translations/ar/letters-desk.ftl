### الرسائل إلى الزوار والنصائح كما يقرؤها الموظفون.

letters-title = الرسائل
letters-lead = رسائل إلى الزوار بلغتهم إلى جانب الإنجليزية. ما اكتمل لا يتغير أبدًا، وما لم يعد صالحًا يُعلَّم ولا يُحذف.
letters-at-intake = الرسائل
letters-waiting = رسائل تنتظر
letters-waiting-none = لا توجد رسالة تنتظر. تبدأ رسالة جديدة من صفحة المقابلة الأولى.
letters-number = الرقم
letters-kind = الرسالة
letters-language = اللغة إلى جانب الإنجليزية
letters-stage = حالتها
letters-since = منذ
letters-mark = الرمز
letters-when = متى
letters-who = من
letters-what = ماذا
letters-what-to-do = ما العمل
letters-stage-draft = قيد الكتابة
letters-stage-finished = مكتملة، ما زالت هنا
letters-stage-held = محفوظة للاستلام
letters-stage-hand = سُلّمت باليد
letters-stage-mail = أُرسلت بالبريد
letters-stage-email = أُرسلت بالبريد الإلكتروني
letters-stage-void = لم تعد صالحة
letters-step-denied = رُفض الإرسال: لا توجد طريقة آمنة
letters-step-too-much = رُفض الإرسال: الرسالة تقول عن المُرسِل أكثر مما ينبغي
letters-way-hand = باليد
letters-way-mail = بالبريد
letters-way-email = بالبريد الإلكتروني

## A visit's letters

letters-of-visit = رسائل { $label }
letters-of-visit-lead = من لا نمثله في القضية كلها يغادر ومعه ورقة تقول ذلك.
letters-none = لا توجد رسالة بعد. اختر أدناه ما تريد كتابته.
letters-new = كتابة رسالة
letters-slip-instead = الورقة لمنظمة أخرى تُعد في صفحة الإحالات
letters-to-advice = النصائح التي أُعطيت
letters-back-to-intake = العودة إلى المقابلة الأولى
letters-back-to-visit = العودة إلى رسائل هذه الزيارة
letters-back-to-room = العودة إلى الرسائل
letters-protected = محمية

## Writing

letters-begin = ابدأ الرسالة
letters-save = حفظ
letters-save-and-finish = حفظ وإنهاء
letters-somebody-finishes = ينهي هذه الرسالة محامٍ أو ممثل.
letters-preview = عرضها كمستند
letters-name = الاسم في التحية
letters-extra = أي شيء آخر
letters-one-a-line = واحد في كل سطر.
letters-in-their-language = { $what } (بلغة الشخص)
letters-protected-note = هذا الشخص محمي. الرسالة لا تذكر اسمه ولا اسمنا؛ سلّمها باليد، واحفظها في غلافها حتى ذلك الحين.
letters-unread-note = ترجمت آلة كلمات هذه الرسالة ولم يراجعها أحد بعد. والرسالة تقول ذلك.
letters-neutral-note = تُقرأ هذه الرسالة مثل كل رسالة رفض أخرى. لا تكتب شيئًا يلمح إلى شخص آخر.
letters-dates = المواعيد
letters-date-told = ذكر الشخص هذا التاريخ:
letters-dates-what = ماذا تقول الرسالة عن المواعيد
letters-dates-warn = تنبه إلى احتمال وجود مواعيد
letters-dates-say = تذكر هذا التاريخ
letters-dates-omit = تُغفل التاريخ المعروف
letters-date-day = التاريخ على الورقة
letters-date-checked = قارنته بالورقة التي أعطانا إياها الشخص
letters-date-omit = لماذا أُغفل
letters-omit-choose = اختر سببًا
letters-omit-passed = مضى التاريخ
letters-omit-paper-not-seen = لم ير أحد هنا الورقة
letters-omit-other-lawyer = محامٍ آخر يتابع التاريخ
letters-omit-wish = طلب الشخص ذلك
letters-omit-safety = ليس آمنًا على الورق

## A finished letter

letters-code-word = الرمز على الغلاف
letters-finished = اكتملت
letters-pages = الصفحات
letters-document = بصمة المستند (SHA-256)
letters-template = القالب
letters-dates-said = تذكر تاريخًا قورن بالورقة
letters-dates-warned = تنبه إلى احتمال وجود مواعيد
letters-dates-omitted = أُغفل تاريخ معروف مع ذكر السبب
letters-open = افتح للطباعة
letters-cover = ورقة غلاف للاستلام
letters-cover-title = يُحفظ للاستلام
letters-cover-words = سلّمه لمن يقول الرمز. لا ترسله ولا تتصل.
letters-printed-by-others = يطبع الرسالة زملاء يقرؤون المقابلات ويضعونها في غلافها.
letters-leave = كيف تخرج
letters-hand-only = لا توجد طريقة إرسال آمنة مسجلة. سلّمها باليد أو احفظها حتى يأتي الشخص.
letters-hand-over = سلّمتها
letters-hold = احفظها للاستلام
letters-mailed = أرسلتها بالبريد
letters-emailed = أرسلتها بالبريد الإلكتروني
letters-show-address = إظهار العنوان كاملًا
letters-to = إلى
letters-sent = إلى من أُرسلت
letters-bears = ما تقوله عن المُرسِل
letters-bears-plain = لا تذكر اسم المكتب
letters-bears-initials = الأحرف الأولى من اسم المكتب
letters-bears-office = اسم المكتب
letters-log = ما حدث لها
letters-void = علّمها ملغاة
letters-void-lead = تبقى في السجل ولا تعود صالحة.
letters-void-why = لماذا
letters-void-mistake = فيها خطأ
letters-void-replaced = تحل محلها رسالة أخرى
letters-void-other-decision = اتُّخذ قرار آخر
letters-void-not-wanted = لا يريدها الشخص

## Templates

letters-templates = مما تتكون الرسائل
letters-templates-lead = لكل نوع من الرسائل أجزاء. بعضها لا يُترك، وغيرها يمكن تركه أو تغيير ترتيبه أو صياغته من جديد.
letters-unverified = لم يقارن أحد من المكتب قائمة الأجزاء بمصدرها بعد.
letters-source = من أين جاءت:
letters-versions = الإصدارات
letters-version = الإصدار
letters-shipped = مع البرنامج
letters-in-use = مستخدم
letters-not-in-use = غير مستخدم
letters-use = استخدم هذا الإصدار
letters-uses = أي إصدار استُخدم ومتى
letters-reading = من راجع الترجمات
letters-read-by = راجعها
letters-unread = ترجمة آلية لم تُراجع
letters-i-have-read = قرأت الكلمات باللغة { $language } وهي صحيحة
letters-words = الأجزاء والكلمات
letters-show = عرض
letters-parts-lead = ما تحفظه إصدار جديد. لا يستخدمه أحد حتى تقول ذلك. أبقِ ما بين الأقواس.
letters-part-required = لا يمكن تركه.
letters-part-in = في الرسالة
letters-part-place = الموضع
letters-save-version = احفظه إصدارًا جديدًا

## The office

letters-office = ماذا تقول الرسائل عن المكتب
letters-office-lead = ممن تأتي الرسائل، وأين تُقدم الشكوى، وكم تحتفظون بما قيل لكم.
letters-office-change = تغيير
letters-office-missing = رسائل الرفض تحتاج إلى معرفة مكان الشكوى ومدة الاحتفاظ بما قيل لكم.
letters-office-sender = المرسل
    .help = اسم المكتب في السطر الأول، ثم العنوان والهاتف.
letters-office-neutral = المرسل للأشخاص المحميين
    .help = لا شيء يقول ما تفعلونه. يمكن تركه فارغًا.
letters-office-complaints = أين تُقدم الشكوى
    .help = شخص أو هاتف أو عنوان.
letters-office-others = محامون وجهات أخرى
    .help = واحد في كل سطر. يظهرون في رسائل الزوار الذين لم يُحالوا إلى مكان آخر.
letters-office-years = كم سنة تحتفظون بما قيل لكم

## Advice

letters-advice = النصائح
letters-advice-at-intake = النصائح
letters-advice-of-visit = نصائح { $label }
letters-advice-lead = من لا يجوز له إعطاء النصيحة يكتب ما قيل، ولا تُعتمد إلا بعد أن يوقعها محامٍ أو ممثل.
letters-advice-none = لا توجد نصيحة مكتوبة بعد.
letters-advice-new = كتابة نصيحة
letters-advice-words = النصيحة
    .help = ما قيل للشخص أن يفعله، بكلمات بسيطة. السطر الفارغ يبدأ فقرة جديدة.
letters-advice-save = حفظ
letters-forum = أمام أي جهة القضية
letters-forum-choose = اختر واحدة
letters-forum-agencies = وكالات الهجرة
letters-forum-court = محكمة الهجرة
letters-advice-waiting = تنتظر توقيعًا
letters-advice-is-signed = موقّعة
letters-advice-returned = أُعيدت
letters-advice-replaced = حلت محلها ملاحظة أخرى
letters-advice-waits = تنتظر توقيع محامٍ أو ممثل. حتى ذلك الحين لا تُطبع ولا تُعطى لأحد.
letters-advice-was-returned = أُعيدت مع ملاحظات. اكتبها من جديد أدناه.
letters-advice-remarks = ملاحظات
letters-advice-sign-lead = من يوقع يكون مسؤولًا عن هذه النصيحة.
letters-advice-sign = وقّع
letters-advice-return = أعدها مع ملاحظات
letters-advice-again = اكتبها من جديد
letters-advice-to-letter = ضعها في رسالة
letters-back-to-advice = العودة إلى نصائح هذه الزيارة
letters-advice-queue = نصائح بانتظار التوقيع
letters-advice-queue-count = نصائح بانتظار التوقيع: { $count }
letters-advice-queue-lead = نصائح كتبها الزملاء. اقرأها ثم وقّعها أو أعدها.
letters-advice-queue-none = لا شيء ينتظر التوقيع.
letters-advice-signed = أي نصيحة
letters-advice-number = نصيحة موقّعة { $number }
letters-advise-supervised = اعتمادك للعمل تحت الإشراف. اطلب من محامٍ أو ممثل أن يوقع.
letters-advise-role = يوقع النصائح محامٍ أو ممثل.

## Rules

letters-refused-part-required = لا يمكن ترك “{ $part }” في هذه الرسالة. أعده إليها.
letters-refused-unknown-part = ليس في هذه الرسالة هذا الجزء، أو هو موجود مرتين. افتح الصفحة من جديد.
letters-refused-long-words = الكلمات بدل “{ $part }” طويلة جدًا. استخدم { $max } حرفًا على الأكثر.
letters-refused-hidden-words = في الكلمات بدل “{ $part }” علامات لا تُرى. اكتبها بيدك.
letters-refused-bad-words = لا يمكن قراءة الكلمات بدل “{ $part }”. احذف الأقواس المنفردة.
letters-refused-placeholders = يجب أن تحوي الكلمات بدل “{ $part }” هذا ولا شيء غيره بين أقواس: { $names }
letters-refused-changed = غيّر زميل هذا في الأثناء. افتح الصفحة من جديد وأعد ما أردت.
letters-refused-too-long = هذا طويل جدًا. استخدم { $max } حرفًا على الأكثر.
letters-refused-hidden = فيه علامات لا تُرى. اكتبه بيدك.
letters-refused-no-years = اكتب عدد السنوات، من 1 إلى { $max }.
letters-refused-no-language = اختر لغة.
letters-refused-empty = تحتاج هذه الرسالة إلى شيء هنا.
letters-refused-no-day = هذا ليس يومًا. اختر يومًا أو اكتبه هكذا 2026-09-01.
letters-refused-lines-differ = تحتاج اللغتان هنا إلى العدد نفسه من السطور كي تتجاورا.
letters-refused-date-known = ذكر الشخص تاريخًا. اذكره في الرسالة أو قل لماذا تغفله.
letters-refused-date-not-checked = قارن التاريخ بالورقة وعلّم أنك فعلت. من دون الورقة اجعل الرسالة تنبه إلى المواعيد.
letters-refused-no-omit-reason = اختر سبب إغفال التاريخ.
letters-refused-no-complaints = يجب أن تقول الرسائل أين تُقدم الشكوى. يُدخله المسؤول عن الرسائل في صفحة الرسائل.
letters-refused-no-years-kept = يجب أن تقول الرسائل كم تحتفظون بما قيل لكم. يُدخله المسؤول عن الرسائل في صفحة الرسائل.
letters-refused-revealing = هذه الرسالة بصيغة محمية. احذف الكلمة “{ $word }”.
letters-refused-too-long-to-print = الرسالة أطول من أن تُطبع. اختصر ما كُتب.
letters-refused-is-finished = هذه الرسالة مكتملة ولا تتغير. ابدأ رسالة أخرى.
letters-refused-not-finished = هذه الرسالة لم تكتمل بعد. ينهيها أولًا محامٍ أو ممثل.
letters-refused-has-left = خرجت هذه الرسالة أو لم تعد صالحة. ابدأ رسالة أخرى.
letters-refused-no-safe-way = لا توجد طريقة آمنة مسجلة لإرسال شيء إلى هذا الشخص. سلّم الرسالة باليد أو احفظها للاستلام.
letters-refused-says-too-much = تقول هذه الرسالة عن مُرسِلها أكثر مما هو آمن لهذا الشخص الآن. ألغها واكتبها من جديد، أو احفظها للاستلام.
letters-refused-other-conditions = طريقة الوصول إلى هذا الشخص ليست كما قرأتها. اقرأها من جديد في الأسفل ثم اضغط مرة أخرى.
letters-refused-in-conflict = في هذا الأمر تضارب مصالح. لا تخرج إلا الرسالة بكلمات محايدة: اكتب تلك.
letters-refused-check-first = لا نقبل أحدًا ولا ننصحه قبل أن يكون فحص التضارب نظيفًا. أجرِه أو أتمَّه في الاستمارة، ثم أنهِ الرسالة.
letters-draft-mark = مسودة: لم تنته، ولا تُسلَّم
letters-refused-no-void-reason = اختر لماذا لم تعد صالحة.
letters-refused-advice-not-signed = توضع النصيحة في رسالة بعد أن يوقعها محامٍ أو ممثل.
letters-refused-may-not-advise = لا يجوز لك تحمل مسؤولية هذا: اعتماداتك لا تكفي. اطلب ذلك من محامٍ أو ممثل.
letters-refused-is-settled = وقّع زميل هذا أو أعاده من قبل. افتح الصفحة من جديد.
letters-refused-no-forum = اختر أمام أي جهة القضية: هذا يحدد من يوقع.
letters-refused-no-remarks = قل ما الذي يجب تغييره.
letters-refused-locked = المكتب مقفل: لا يمكن حفظ شيء بأمان الآن. اطلب من شخص لديه مفتاح أن يدخل، ثم اضغط مرة أخرى.

## Events

letters-event-looked-up = قُرئ ما يُعرف عن زيارة من أجل رسالة
letters-event-begun = بدأت رسالة
letters-event-changed = تغيرت رسالة
letters-event-read = قُرئت رسالة قيد الكتابة
letters-event-finished = اكتملت رسالة
letters-event-opened = فُتحت رسالة أو طُبعت
letters-event-step = خرجت رسالة أو حُفظت أو أُلغيت
letters-event-reached = قُرئت طريقة وصول رسالة إلى شخص
letters-event-denied = رُفض إرسال رسالة
letters-event-template-made = إصدار جديد لكلمات رسالة
letters-event-template-used = بدأ استخدام إصدار لكلمات رسالة
letters-event-template-read = رُوجعت ترجمة رسالة
letters-event-office = تغير ما تقوله الرسائل عن المكتب
letters-event-advice-written = كُتبت نصيحة
letters-event-advice-read = قُرئت نصيحة
letters-event-advice-signed = وُقعت نصيحة
letters-event-advice-returned = أُعيدت نصيحة
