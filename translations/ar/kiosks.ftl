### الصفحة التي يعتني فيها المكتب بأكشاكه.

kiosks-title = الأكشاك
kiosks-lead = شاشات اللمس التابعة لهذا المكتب. لكل كشك حروفه، فلا تتكرر الأرقام أبدًا.
kiosks-add = إضافة كشك
kiosks-add-booth = إضافة كشك لغرفة خاصة
kiosks-none = لا يتبع المكتب أي كشك بعد. اضغط “إضافة كشك” واحمل الرمز إلى الكشك.
kiosks-name = الكشك
kiosks-place = مكانه
kiosks-place-public = غرفة الانتظار
kiosks-place-booth = غرفة خاصة
kiosks-series = الحروف
kiosks-contact = آخر اتصال
kiosks-contact-never = لم يتصل بعد
kiosks-silent = صامت: تحقق من شبكته
kiosks-waiting = سجلات في الطريق
kiosks-paper = الورق
kiosks-paper-good = كافٍ
kiosks-paper-near-end = يوشك أن ينتهي: أحضر لفافة
kiosks-paper-out = لا ورق: ضع لفافة
kiosks-paper-unknown = لا تبلّغ الطابعة عنه
kiosks-version = الإصدار
kiosks-metres =
    { $papers ->
        [zero] لا تذاكر من هذه اللفة
        [one] تذكرة واحدة من هذه اللفة، نحو { $metres } متر
        [two] تذكرتان من هذه اللفة، نحو { $metres } متر
        [few] { $papers } تذاكر من هذه اللفة، نحو { $metres } متر
        [many] { $papers } تذكرة من هذه اللفة، نحو { $metres } متر
       *[other] { $papers } تذكرة من هذه اللفة، نحو { $metres } متر
    }
kiosks-problems = أوراق اليوم غير المؤكدة
kiosks-act = ما العمل
kiosks-remove = إزالة …
kiosks-remove-means = لن يستطيع الكشك المشاركة بعد ذلك. السجلات التي لا تزال فيه توضع جانبًا عند وصولها. وتصبح حروفه متاحة من جديد بعد سبعة أيام.
kiosks-remove-now = إزالة هذا الكشك
kiosks-removed = أُزيل

## الشاشة وما يُطلب من هنا

kiosks-screen = الشاشة
kiosks-screen-resting = لا أحد هناك
kiosks-screen-visitor = هناك زائر
kiosks-screen-closed = تقول إننا مغلقون أو اكتمل العدد
kiosks-screen-out-of-order = لا تستقبل زيارات
kiosks-screen-hidden = ساعة فقط
kiosks-screen-unknown = غير معروف
kiosks-out-of-service = خارج الخدمة
kiosks-last-sync = آخر سجل:
# منذ متى يعمل برنامج الكشك وكم مرة بدأ.
kiosks-up = يعمل منذ { $hours } س { $minutes } د، عدد مرات البدء: { $boots }
kiosks-settings = من هنا …
kiosks-put-out-of-service = إخراج من الخدمة
kiosks-put-in-service = إعادة إلى الخدمة
kiosks-restart = إعادة تشغيل برنامجه
kiosks-restart-means = حالما لا يقف أحد أمامه؛ وتعود الشاشة بعد لحظة.
kiosks-languages = اللغات التي تأتي أولًا هنا
kiosks-languages-help = أسماؤها القصيرة بالترتيب، مثل “es ht en”. ثم تتبعها بقية لغات المكتب. اتركه فارغًا لترتيب المكتب.
kiosks-languages-save = حفظ الترتيب

## زوار يطلبون موظفًا

kiosks-calls = زوار يحتاجون إلى موظف الآن
kiosks-call-asked = زائر عند { $kiosk } يطلب التحدث مع موظف
kiosks-call-language = زائر عند { $kiosk } لا يجد لغته ويحتاج إلى موظف
kiosks-call-urgent = يلزم حضور موظف فورًا عند { $kiosk }. أحضر استمارة ورقية إن لم يكن لدى الزائر رقم.
kiosks-call-speaks = يتحدث { $language }
kiosks-call-minutes =
    { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
kiosks-call-answer = أنا في الطريق

## الأوراق والطابعات

kiosks-ticket-failed = لم تُطبع: { $why }
kiosks-ticket-unknown = ربما لم تُطبع: { $why }
kiosks-papers-more = و{ $count } غيرها
kiosks-fault-no-paper = لا ورق في الطابعة
kiosks-fault-cover-open = غطاء الطابعة مفتوح
kiosks-fault-error = الطابعة تبلّغ عن خطأ
kiosks-fault-offline = الطابعة غير متصلة
kiosks-fault-unreachable = لا يمكن الوصول إلى الطابعة
kiosks-fault-cut-off = لم تستلم الطابعة الورقة كاملة
kiosks-fault-silent = الطابعة لا تجيب
kiosks-fault-slow = الطابعة بطيئة جدًا
kiosks-fault-not-drawn = لم يتمكن الكشك من رسم الورقة
kiosks-fault-stopped = توقف برنامج الكشك في تلك الأثناء
kiosks-fault-other = السبب غير معروف
kiosks-alert-no-paper = { $kiosk }: لا ورق في الطابعة. ضع لفافة ورق. حتى ذلك الحين لا يرى الزوار رقمهم إلا على الشاشة.
kiosks-alert-near-end = { $kiosk }: الورق يوشك أن ينفد. أحضر لفافة ورق.
kiosks-alert-cover-open = { $kiosk }: غطاء الطابعة مفتوح. أغلقه. حتى ذلك الحين لا يرى الزوار رقمهم إلا على الشاشة.
kiosks-alert-error = { $kiosk }: الطابعة تبلّغ عن خطأ. ابحث عن ورق عالق، ثم أطفئها وشغّلها. حتى ذلك الحين لا يرى الزوار رقمهم إلا على الشاشة.
kiosks-alert-offline = { $kiosk }: الطابعة غير متصلة. انظر إلى ضوئها وأزرارها. حتى ذلك الحين لا يرى الزوار رقمهم إلا على الشاشة.
kiosks-alert-unreachable = { $kiosk }: لا يمكن الوصول إلى الطابعة. تأكد من أنها تعمل وأن سلكها موصول. حتى ذلك الحين لا يرى الزوار رقمهم إلا على الشاشة.
kiosks-alert-cut-off = { $kiosk }: الطابعة لا تستلم الأوراق كاملة. تفقّد سلكها، ثم أطفئها وشغّلها. حتى ذلك الحين لا يرى الزوار رقمهم إلا على الشاشة.
kiosks-alert-slow = { $kiosk }: الطابعة بطيئة جدًا. تفقّد شبكتها. قد لا يرى الزوار رقمهم إلا على الشاشة.
kiosks-alert-silent = { $kiosk }: لم يصل شيء من هذا الكشك منذ أكثر من دقيقتين. تحقق من أنه يعمل ومن شبكته.

## سجلات تحتاج إلى نظر

kiosks-looks = سجلات تحتاج إلى نظر
kiosks-looks-lead = لم يضع شيء: كل السجلات محفوظة. افعل ما هو مكتوب بجانب السجل، ثم اضغط الزر فيخرج السجل من هذه القائمة.
kiosks-look-number = الرقم
kiosks-look-why = السبب وما العمل
kiosks-look-at = وقت الاستلام
kiosks-look-noted = تم الاهتمام بالرقم { $label }
kiosks-look-other-bytes = وُضع جانبًا: يوجد هنا سجل آخر بالاسم نفسه، وزائره في قائمة الانتظار. قارن السجل بما يقوله الزائر عند ندائه، واطلب فحص قرص الكشك.
kiosks-look-other-visit = وُضع جانبًا: لزيارة أخرى هذا الرقم نفسه. الزائر ليس في قائمة الانتظار: ابحث عنه وساعده على أخذ رقم جديد. ثم أزل هذا الكشك وأضفه من جديد.
kiosks-look-other-series = وُضع جانبًا: حروف الرقم ليست حروف هذا الكشك. الزائر ليس في قائمة الانتظار: ابحث عنه وساعده على أخذ رقم جديد. ثم أزل هذا الكشك وأضفه من جديد.
kiosks-look-unknown-visit = وُضع جانبًا: جزء من الاستمارة الخاصة لزيارة غير موجودة هنا أو لها رقم آخر. لا أحد ينتظر بسببه. تذكّره عندما يصل سجل الزائر نفسه، أو اسأل الزائر من جديد.
kiosks-look-not-opened = وُضع جانبًا: جزء من الاستمارة الخاصة من كشك لم تُفتح عليه استمارة هذا الزائر. لا أحد ينتظر بسببه. يبقى خارج الملف. اسأل الزائر هل ملأ هذه الاستمارة، واطلب فحص قرص الكشك.
kiosks-look-other-replaced = وُضع جانبًا: كان سيحل محل سجل من كشك آخر أو من جزء آخر من الاستمارة. ما كان سيُستبدل يبقى كما هو. اسأل الزائر عن الصحيح، واطلب فحص قرص الكشك.
kiosks-look-other-place = وُضع جانبًا: فيه جزء من الاستمارة لا يسأل عنه كشك في ذلك المكان. يبقى خارج قائمة الانتظار وخارج الملف. إن كان مع أحد رقم من هذا الكشك وليس في القائمة فساعده على أخذ رقم جديد. واطلب فحص برنامج الكشك وقرصه.
kiosks-look-revoked = وُضع جانبًا: أُزيل الكشك قبل وصول السجل. الزائر ليس في قائمة الانتظار: ابحث عنه وساعده على أخذ رقم جديد من كشك آخر، أو اطلب من الإدارة قبول هذا السجل.
kiosks-look-unknown-key = الزائر في قائمة الانتظار، لكن قد يتعذر فتح السجل: خُتم بمفتاح ليس لدى هذا المكتب. اطلب من الزائر إجاباته على الورق، وأضف الكشك من جديد.
kiosks-look-fork = الزائر في قائمة الانتظار. سجلان يتبعان السجل نفسه: ربما نُسخ قرص الكشك. اعرف من كان الكشك في يده، وأضفه من جديد.
kiosks-look-other = محفوظ حتى ينظر فيه أحد. اسأل من أعدّ هذا الخادم.
kiosks-admit = قبوله رغم ذلك
kiosks-admit-means = ينضم السجل إلى الملفات. إن كان زيارة اليوم انضم الزائر إلى قائمة الانتظار بهذا الرقم، وإن كان من يوم سابق بقي بين الأرقام المتبقية، وإن كان جزءًا من استمارة خاصة انضم إلى زيارته. لا يمكن التراجع عن ذلك، ويحفظ السجل التاريخي من فعله ولماذا. قل لماذا يمكن تصديق هذا السجل:
kiosks-admit-visitor = الزائر يؤكده
kiosks-admit-kiosk = كان الكشك في أيدينا

kiosks-code-title = رمز لكشك جديد
kiosks-code-lead =
    { $minutes ->
        [zero] يظهر هذا الرمز مرة واحدة فقط ويصلح لمدة أقل من دقيقة.
        [one] يظهر هذا الرمز مرة واحدة فقط ويصلح لمدة دقيقة واحدة.
        [two] يظهر هذا الرمز مرة واحدة فقط ويصلح لمدة دقيقتين.
        [few] يظهر هذا الرمز مرة واحدة فقط ويصلح لمدة { $minutes } دقائق.
        [many] يظهر هذا الرمز مرة واحدة فقط ويصلح لمدة { $minutes } دقيقة.
       *[other] يظهر هذا الرمز مرة واحدة فقط ويصلح لمدة { $minutes } دقيقة.
    }
kiosks-code-booth = هو لغرفة خاصة: هذا الكشك لا يعطي أرقامًا ويسأل الاستمارة كلها عندما يفتحها المكتب لأحد الزوار.
kiosks-code-how = شغّل هذا الأمر على الكشك:
kiosks-code-done = تم

kiosks-refused-removed-already = أُزيل هذا الكشك من قبل. لا يلزم فعل شيء آخر.
kiosks-refused-stays-aside = السجل الذي وُضع جانبًا لهذا السبب يبقى جانبًا. افعل ما هو مكتوب بجانبه.
kiosks-refused-still-aside = ما زال هذا السجل بلا مكان هنا: زيارته ليست هنا، أو لزيارة أخرى رقمه. يبقى جانبًا.
kiosks-refused-language = لا توجد لغة بهذا الاسم القصير. استخدم أسماء لغات الزوار مثل es أو en أو ar.

kiosks-event-code-made = أُنشئ رمز لكشك جديد
kiosks-event-pairing-failed = رمز خاطئ لكشك جديد
kiosks-event-paired = أُضيف كشك
kiosks-event-revoked = أُزيل كشك
kiosks-event-received = استُلم سجل
kiosks-event-set-aside = وُضع سجل جانبًا
kiosks-event-admitted = قُبل سجل كان موضوعًا جانبًا
kiosks-event-refused = طلب باسم كشك لم يوقّعه الكشك
kiosks-event-paper = تغيّرت حالة ورق كشك
kiosks-event-printer-fault = عطل في طابعة كشك
kiosks-event-printer-well = طابعة كشك تعمل من جديد
kiosks-event-not-printed = أرقام لم تخرج على الورق
kiosks-event-person-asked = طلب زائر عند كشك التحدث مع موظف
kiosks-event-person-missed = وصل طلب زائر للتحدث مع موظف بعد فوات الأوان
kiosks-event-person-comes = ذهب موظف إلى زائر طلب ذلك
kiosks-event-look-noted = تم الاهتمام بسجل احتاج إلى نظر
kiosks-event-booth-code-made = أُنشئ رمز للاستمارة الخاصة
kiosks-event-booth-opened = فُتحت الاستمارة الخاصة
kiosks-event-booth-refused = لم تُفتح الاستمارة الخاصة: الرمز غير صالح
kiosks-event-out-of-service = أُخرج كشك من الخدمة
kiosks-event-in-service = أُعيد كشك إلى الخدمة
kiosks-event-restart = طُلب تشغيل كشك من جديد
kiosks-event-languages = تغيّر ترتيب اللغات في كشك

## Which form a kiosk asks by

kiosks-form-own = يسأل باستمارة المكتب
kiosks-form-refused = لا يستطيع استعمال استمارة المكتب ويبقى على السابقة: حدّث برنامجه
