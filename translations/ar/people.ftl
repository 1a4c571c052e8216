### People on record: names, families, who may see them.

people-title = الأشخاص
people-find = بحث
people-find-words = ابحث عن شخص
    .help = اسم بأي كتابة وأي تهجئة، مع سنة الميلاد إن عرفتها، أو رقم أجنبي.
people-found = النتائج
people-found-nobody = لا أحد يطابق. جرّب تهجئة أخرى، أو اسمًا واحدًا، أو الاسم كما هو في ورقة أخرى.
people-newest = أحدث المسجَّلين
people-none = لا أحد مسجَّل بعد. سجّل الشخص حين تتأكد منه وجهًا لوجه.
people-older = الأقدم
people-add = تسجيل شخص
people-name = الاسم
people-born = الميلاد
people-born-about = نحو
people-why = سبب ظهوره
people-next = ما يجب فعله
people-back = العودة إلى هذا الشخص

people-names = الأسماء
people-names-help = اكتب كل اسم كما يُقال أو يُكتب، بأي كتابة. من له اسم واحد يُكتب في «الاسم الأول» وحده. والأسماء الأخرى – قبل الزواج، أو بكتابة أخرى، أو كما في ورقة أخرى – تسهّل العثور على الشخص.
people-name-number = الاسم { $number }
people-name-kind = ما هو
people-name-legal = الاسم في الأوراق المعتمدة
people-name-former = اسم سابق
people-name-called = يُنادى
people-name-on-paper = كما في ورقة أخرى
people-name-other-script = بكتابة أخرى
people-part-given = الاسم الأول
people-part-father = اسم الأب
people-part-family1 = اسم العائلة
people-part-family2 = اسم العائلة الثاني
people-part-paper = مأخوذ من
people-birth = الميلاد
people-born-help = بقدر ما هو معروف: تكفي السنة. بالتقويم الميلادي.
people-born-year = السنة
people-born-month = الشهر
people-born-day = اليوم
people-born-about-check = هذا تقدير
people-more = المزيد عن هذا الشخص
people-birthplace = مكان الميلاد
people-country = بلد الميلاد
people-pronouns = الضمائر
people-speaks = يتكلم
people-reads = يقرأ
people-a-number = الرقم الأجنبي
people-a-numbers = الأرقام الأجنبية
    .help = قد يكون هناك أكثر من رقم؛ ضع فاصلة بينها.
people-not-known = غير معروف
people-edit = تصحيح أو إكمال
people-save = حفظ
people-save-sure = هذا شخص آخر: احفظه شخصًا جديدًا
people-alike = هؤلاء مسجَّلون من قبل. افتح واحدًا منهم إن كان الشخص نفسه؛ وإلا تبقى السجلات منفصلة.

people-relations = العائلة وآخرون
people-relations-none = لا أحد بعد.
people-relate = بيان صلة شخص بهذا الشخص
people-relate-words = من
    .help = ابحث عنه باسمه. إن لم يطابق أحد فسجّله أولًا.
people-relate-this = هذا هو
people-relation = ما هو لهذا الشخص
people-relation-end = إزالة
people-relation-spouse = زوج أو زوجة
people-relation-former-spouse = زوج سابق أو زوجة سابقة
people-relation-parent = أب أو أم
people-relation-child = ابن أو ابنة
people-relation-sibling = أخ أو أخت
people-relation-relative = قريب آخر
people-relation-petitioner = مقدّم الالتماس
people-relation-beneficiary = المستفيد
people-relation-helper = يساعده
people-relation-helped = يتلقى مساعدته
people-relation-employer = صاحب العمل
people-relation-employee = يعمل لديه
people-relation-adverse = طرف خصم

people-same = من قد يكون الشخص نفسه
people-same-look = هل هذا الشخص مسجَّل مرتين؟
people-same-nobody = لا أحد آخر من المسجَّلين يشبه هذا الشخص.
people-same-compare = مقارنة
people-pair = هل هما شخص واحد؟
people-merge = هما شخص واحد: اجمع السجلين
people-merge-means = يبقى السجل الأول ويكتسب ما ينقصه من أسماء ومعلومات؛ وحيث يختلفان يحتفظ بما لديه. لا يضيع شيء: يمكن فصل السجلين من جديد.
people-merge-not-yours = يجمع السجلات محامٍ أو ممثل.
people-parts = جُمع مع
people-part = فصلهما من جديد

people-protection = الحماية
people-protection-none = بلا حماية
people-protection-screen = اسأل عن السلامة أولًا
people-protection-on = مخفي: لا يرى هذا الشخص إلا الفريق
people-protection-sealed = مختوم بعد تضارب: لا يرى هذا الشخص إلا الفريق
people-protection-change = تغيير الحماية
people-protection-save = حفظ الحماية
people-protection-means = من يُخفى لا وجود له لدى الزملاء خارج الفريق: لا في البحث ولا في القوائم ولا في الأعداد. وتصبح أنت من الفريق. ولا يرفع الحماية إلا ممثل. المصادر: 8 USC 1367؛ 34 USC 12291(b)(2).
people-team = من يعمل لهذا الشخص
people-team-change = وضع زميل في الفريق أو خلف حاجز
people-team-who = الزميل
people-team-as = ما هو
people-team-save = حفظ
people-team-leave = إخراج من الفريق
people-tie-team = من الفريق
people-tie-barred = خلف حاجز: يجب ألا يرى هذا الشخص
people-wall-open = إزالة الحاجز
people-holding-teams = { $count ->
    [zero] لا أشخاص مخفيين
    [one] شخص مخفي واحد لا يراه غيره
    [two] شخصان مخفيان لا يراهما غيره
    [few] { $count } أشخاص مخفيين لا يراهم غيره
    [many] { $count } شخصًا مخفيًا لا يراهم غيره
   *[other] { $count } شخص مخفي لا يراهم غيره
}

people-history = السجل الزمني
people-why-added = سُجّل
people-why-changed = صُحّح أو أُكمل
people-why-rolled-back = استُعيدت نسخة سابقة
people-why-merged = جُمع مع سجل آخر
people-why-parted = فُصل عن سجل آخر
people-version = ما كان مسجلًا حينها
people-version-now = ما هو مسجل الآن
people-version-newest = هذه أحدث نسخة.
people-version-take-up = استعادة هذه النسخة

people-grade-same = نفسه
people-grade-likely = مرجَّح
people-grade-possible = محتمل
people-reason-same-name = الاسم نفسه
people-reason-other-script = الاسم نفسه بكتابة أخرى
people-reason-sounds-alike = يُنطق على نحو مشابه
people-reason-spelled = { $letters ->
    [zero] لا اختلاف في الحروف
    [one] يختلف حرف واحد
    [two] يختلف حرفان
    [few] تختلف { $letters } حروف
    [many] يختلف { $letters } حرفًا
   *[other] يختلف { $letters } حرف
}
people-reason-short-form = صيغة مختصرة
people-reason-initial = حرف أول فقط
people-reason-other-order = ترتيب آخر
people-reason-written-together = مكتوب متصلًا أو منفصلًا
people-reason-part-of-name = جزء من الاسم
people-reason-single-name = اسم واحد فقط
people-reason-some-words-differ = بعض الأسماء تختلف
people-reason-birth-same = تاريخ الميلاد نفسه
people-reason-birth-as-known = الميلاد نفسه بقدر ما هو معروف
people-reason-birth-swapped = اليوم والشهر متبادلان
people-reason-birth-near = الميلاد متقارب
people-reason-birth-differs = تاريخ ميلاد مختلف
people-reason-same-a-number = الرقم الأجنبي نفسه
people-reason-same-phone = الهاتف نفسه
people-reason-same-email = البريد الإلكتروني نفسه
people-reason-same-country = البلد نفسه
people-reason-other-a-number = رقم أجنبي مختلف
people-reason-other-fact = شيء آخر مختلف

people-refused-no-name = يحتاج الشخص إلى اسم، وإلا فلن يجده أحد ثانية. اكتب ما تعرفه؛ يكفي اسم واحد.
people-refused-too-many-names = هناك أكثر من { $names } اسمًا. احتفظ بما تستعمله الأوراق أو الناس.
people-refused-too-long = هذا أطول من { $characters } حرفًا. اكتب الاسم وحده؛ أما القصة فمكانها ملاحظة.
people-refused-no-birth = هذا ليس تاريخ ميلاد. اكتب السنة بأربعة أرقام، والشهر واليوم بقدر ما هما معروفان.
people-refused-no-a-number = الرقم الأجنبي هو الحرف A ومن 7 إلى 9 أرقام. تحقق من الورقة، وضع فاصلة بين رقمين.
people-refused-no-country = اختر بلدًا من القائمة.
people-refused-changed-meanwhile = غيّر زميل هذا الشخص في هذه الأثناء. افتحه في علامة تبويب أخرى وقارن ثم احفظ من هناك.
people-refused-same-person = هذا هو السجل نفسه. اختر شخصًا آخر.
people-refused-merged-before = أحدهما جزء من سجل آخر. افتح ذلك السجل.
people-refused-related-before = هذا مسجل من قبل.
people-refused-last-of-team = لن يرى أحد هذا الشخص بعد ذلك. ضع زميلًا في الفريق أولًا أو ارفع الحماية.
people-refused-not-for-team = لا يستطيع هذا الزميل رؤية الأشخاص المسجلين. اختر من يعمل هنا محاميًا أو ممثلًا أو مستشارًا أو مديرًا.

people-event-added = سُجّل شخص
people-event-changed = صُحّح شخص
people-event-rolled-back = استُعيدت نسخة سابقة لشخص
people-event-read = قُرئ شخص
people-event-searched = بُحث عن أشخاص
people-event-hidden-searched = بُحث عن شخص مخفي ولم يُعرض
people-event-list-read = قُرئت قائمة الأشخاص
people-event-merged = جُمعت سجلات
people-event-parted = فُصلت سجلات
people-event-related = سُجّلت صلة
people-event-unrelated = أُزيلت صلة
people-event-protected = تغيرت الحماية
people-event-team-joined = انضم إلى فريق شخص
people-event-team-left = خرج من فريق شخص
people-event-walled-off = وُضع حاجز
people-event-wall-opened = أُزيل حاجز

people-party-client = يطلب مساعدتنا
people-party-petitioner = مقدّم الالتماس
people-party-beneficiary = المستفيد
people-party-relative = قريب
people-party-helper = مرافق أو مساعد
people-party-employer = صاحب العمل
people-party-co-respondent = في القضية نفسها
people-party-adverse = طرف خصم
people-party-other = شخص آخر في الأمر
people-no-matters = ليس له دور في أي أمر.
people-found-nobody-alike = لا أحد من المسجَّلين يشبه هذا الاسم.
people-event-party-added = أُعطي دورًا في أمر
people-event-party-removed = أُزيل دوره في أمر

people-take-over = نقل قائمة أشخاص
people-taken-over = منقول من قائمة
people-origin-unconfirmed = لم يقارن أحد هنا هذه البيانات بما يعرفه المكتب
people-origin-confirmed = قورنت في { $day }
people-origin-confirm = قارنت هذا
people-origin-confirm-means = اضغط هذا بعد مقارنة الأسماء والتواريخ والأرقام بالملف أو مع الشخص نفسه.
people-held-client = موكل
people-held-past-client = موكل سابق
people-held-declined = طلب المساعدة ولم تُقبل قضيته
people-held-adverse = طرف خصم
people-held-relative = قريب
people-held-other = غير ذلك أو لم يُذكر
people-event-origin-confirmed = قارن شخصًا نُقل من قائمة
people-event-taken-back = سحب شخصًا جاء من قائمة
people-code = الرمز في القوائم
people-laws = قوانين تحمي
people-laws-unverified = من مصادر عامة. لم يقارنها أحد من هذا المكتب بعد.
people-laws-verified-by = قارنها
people-law-1367 = يمنع موظفي الحكومة من الحديث عمَّن يطلبون الحماية كناجين
people-law-12291 = يمنع برامج الناجين من قول من تخدمهم
people-law-10406 = يمنع الملاجئ وخدمات الناجين من قول من تخدمهم
people-law-94115 = يمنع برامج ضحايا الجرائم من قول من تخدمهم
