### الفحص: هل قد يستطيع المكتب المساعدة. للموظفين؛ لا يقرأ أي عميل هذه الكلمات.

## الصناديق والأسر

screening-household-own = طريقتنا في العد
    .help = كل من يعيشون معًا ويتشاركون المال.
screening-household-lsc = طريقة هيئة الخدمات القانونية (LSC)
    .help = من يعيشون هناك ويساعدون في إعالة الأسرة، كما تعرّفها هيئتنا الإدارية.
screening-household-i912 = طريقة الإعفاء من الرسوم (النموذج I-912)
    .help = الشخص وزوجه إن كانا يعيشان معًا، وأفراد الأسرة الذين تعدّهم تعليمات النموذج.

screening-fund-general = الأموال العامة
screening-fund-lsc = هيئة الخدمات القانونية (LSC)
screening-fund-survivors = المساعدة القانونية للناجين
screening-fund-crime-victims = خدمات ضحايا الجرائم

screening-exception-benefits = يحتاج إلى مساعدة ليحتفظ بمعونات حكومية
screening-exception-seasonal = دخله يرتفع وينخفض مع الموسم، أو سينخفض
screening-exception-medical = يدفع تكاليف طبية لا يردها له أحد
screening-exception-debts = عليه ديون والتزامات ثابتة
screening-exception-work-costs = العمل يكلفه مالًا: رعاية الأطفال، المواصلات، الملابس، الأدوات، التدريب
screening-exception-age-disability = السن أو الإعاقة تكلفه مالًا غير التكاليف الطبية
screening-exception-taxes = عليه ضرائب هذه السنة
screening-exception-other-factors = أمر آخر مهم لا يستطيع تغييره؛ تقول الملاحظة ما هو
screening-exception-nursing = معظم دخله يذهب إلى الرعاية الطبية أو دار رعاية؛ يقرر المدير التنفيذي

screening-basis-citizenship = مواطن أمريكي
    .help = في الملف: إقرار الجنسية موقّعًا. لا تطلب أوراقًا إلا إذا كان هناك سبب للشك.
screening-basis-resident = مقيم دائم قانوني
    .help = في الملف: نسخة من البطاقة الخضراء أو وثيقة أخرى تثبت ذلك.
screening-basis-relative-applied = زوج مواطن أمريكي أو والده أو ولده دون 21 عامًا، مع طلب إقامة دائمة مقدَّم
    .help = في الملف: إثبات القرابة وإيصال الطلب، ويجب ألا يكون قد رُفض.
screening-basis-refugee-asylee = لاجئ، أو مُنح اللجوء
    .help = في الملف: النموذج I-94 أو رسالة المنح أو أمر القاضي.
screening-basis-conditional-entry = دخول مشروط قبل أبريل 1980
    .help = في الملف: الوثيقة التي تثبت الدخول المشروط.
screening-basis-withholding = مُنح وقف الترحيل
    .help = في الملف: أمر القاضي أو وثيقة تذكره.
screening-basis-special = عضو في مجموعة لها قاعدة خاصة: بعض السكان الأصليين المولودين في كندا، ميكرونيزيا وغيرهم
    .help = في الملف: الوثيقة التي تثبت ذلك. يقرأ محامٍ أو ممثل القاعدة أولًا.
screening-basis-farm-worker = عامل زراعة أو غابات مؤقت (H-2A، H-2B للغابات)
    .help = في الملف: النموذج I-94 أو التأشيرة. يشمل العمل فقط: الأجور والسكن والنقل وحقوق العمل الأخرى.
screening-basis-battery = تعرض للضرب أو لقسوة شديدة
    .help = في الملف: ما يقوله الشخص كتابةً، أو دليل آخر. يشمل المساعدة القانونية ذات الصلة فقط.
screening-basis-sexual-assault = ضحية اعتداء جنسي في الولايات المتحدة
    .help = في الملف: ما يقوله الشخص كتابةً، أو دليل آخر. يشمل المساعدة القانونية ذات الصلة فقط.
screening-basis-trafficking = ضحية اتجار بالبشر في الولايات المتحدة
    .help = في الملف: ما يقوله الشخص كتابةً، أو دليل آخر. يشمل المساعدة القانونية ذات الصلة فقط.
screening-basis-severe-trafficking = ضحية شكل جسيم من الاتجار بالبشر، أو قريب يحمل تأشيرة T
    .help = في الملف: الشهادة، أو ما يثبت أنها مطلوبة. يشمل أي مسألة.
screening-basis-u-crime = تنطبق عليه شروط تأشيرة U
    .help = في الملف: ما يثبت الجريمة والضرر. يشمل المساعدة القانونية ذات الصلة فقط.
screening-basis-child-of-victim = والد طفل ضُرب أو اعتُدي عليه أو اتُّجر به، دون أن يشارك في ذلك
    .help = في الملف: ما يقوله الوالد كتابةً، أو دليل آخر. يشمل المساعدة القانونية ذات الصلة فقط.

## كيف حال الصندوق

screening-part-income-within = الدخل عند الحد أو دونه.
screening-part-income-exception = الدخل فوق الحد، وسبب الاستثناء مسجل.
screening-part-income-over = الدخل فوق الحد.
screening-part-income-over-but-nursing = الدخل فوق الحد وفوق الاستثناءات المعتادة. لا يفتح هذا الصندوق بعد إلا تكاليف الرعاية الطبية أو دار الرعاية.
screening-part-ask-income = اسأل عن دخل الأسرة.
screening-part-ask-household = اسأل كم شخصًا يعدّه هذا الصندوق في الأسرة.
screening-part-ask-region = اسأل في أي ولاية يعيش. لبورتوريكو وبقية الأقاليم اسأل مشرفًا أي أرقام تنطبق.
screening-part-ask-zero-income = لا دخل. اسأل ممّ يعيش، واطلب توقيع إقرار انعدام الدخل.
screening-part-ask-exception = الدخل فوق الحد، والاستثناء ممكن. اسأل عن أسبابه.
screening-part-assets-within = الممتلكات ضمن حد هيئتنا الإدارية.
screening-part-assets-over = الممتلكات فوق حد هيئتنا الإدارية.
screening-part-ask-assets = اسأل عن الممتلكات.
screening-part-basis-held = أحد أسس قائمة الصندوق في الملف مع إثباته.
screening-part-basis-held-related = هناك أساس في الملف مع إثباته. يشمل جزءًا من المسائل فقط.
screening-part-basis-none = لا ينطبق أي أساس من قائمة الصندوق. لا يُحسب أي وقت على هذا الصندوق.
screening-part-ask-basis = اسأل عن الأساس الذي تتطلبه قائمة الصندوق.
screening-part-ask-basis-proof = هناك أساس مدوّن. إثباته ناقص بعد.
screening-part-area-within = يعيش في منطقة الصندوق.
screening-part-area-outside = يعيش خارج منطقة الصندوق.
screening-part-ask-area = اسأل عن المقاطعة أو الرمز البريدي.
screening-part-age-within = في السن التي خُصص لها الصندوق.
screening-part-age-outside = ليس في السن التي خُصص لها الصندوق.
screening-part-ask-age = اسأل عن تاريخ الميلاد.
screening-part-victim-yes = هو ضحية ما خُصص له الصندوق.
screening-part-victim-no = ليس ضحية ما خُصص له الصندوق.
screening-part-ask-victim = لا يُعرف هل هو ضحية ما خُصص له الصندوق. اسأل على انفراد.
screening-part-veteran-yes = من قدامى المحاربين.
screening-part-veteran-no = ليس من قدامى المحاربين.
screening-part-ask-veteran = اسأل هل هو من قدامى المحاربين.

## ما وُجد: لا ينتظر

screening-find-held = هناك شخص محتجز. يتحدث معه اليوم محامٍ أو ممثل؛ وقد تكون الكفالة ممكنة.
screening-find-held-ask = يفضل أن يقول لشخص هل هناك محتجز. اسأل الآن.
screening-find-minor-alone = جاء قاصر دون 18 عامًا وحده. تحدث أولًا عن الوصي والموافقة، واعرف من يجب عليه الإبلاغ عن إيذاء طفل.
screening-find-help-now = يحتاج الآن إلى الأمان أو الشرطة أو طبيب أو من يتحدث معه. ابدأ بذلك.
screening-find-hearing-week = هناك جلسة محكمة خلال 7 أيام.
screening-find-hearing-month = هناك جلسة محكمة خلال 30 يومًا.
screening-find-hearing-later = هناك جلسة محكمة محددة. دوّن يومها وآخر يوم لوصول الأوراق.
screening-find-hearing-missed = ربما فاتته جلسة خلال آخر 30 يومًا. ابحث اليوم عن أمر وعن طلب لإعادة الفتح.
screening-find-hearing-missed-before = ربما فاتته جلسة سابقة. ابحث عن أمر وعن الأيام الباقية لإعادة الفتح.
screening-find-hearing-unknown = قد تكون هناك قضية في المحكمة، والجلسة القادمة غير معروفة. ابحث عنها لدى المحكمة اليوم.
screening-find-court-authority = هناك قضية في المحكمة. لا يتولاها إلا محامٍ أو ممثل معتمد اعتمادًا كاملًا.
screening-find-check-in-week = هناك موعد مراجعة لدى سلطات الهجرة خلال 7 أيام.
screening-find-check-in-month = هناك موعد مراجعة لدى سلطات الهجرة خلال 30 يومًا.
screening-find-check-in-unknown = يراجع سلطات الهجرة، واليوم القادم غير معروف. اطلب الورقة.
screening-find-answer-due = الرد على إشعار مستحق خلال 10 أيام أو استحق قبل قليل. العبرة باليوم المكتوب في الإشعار.
screening-find-answer-due-month = الرد على إشعار مستحق خلال 30 يومًا.
screening-find-answer-due-unknown = إشعار يطلب ردًا، واليوم غير معروف. اقرأه في الإشعار اليوم.

## ما وُجد: أوامر وسجلات

screening-find-removal-order = صدر أمر بترحيله، أو غادر بأمر. ابحث أي أمر ومتى.
screening-find-records-first = لا يُقدَّم شيء قبل أن تصل السجلات وتُقرأ.
screening-find-records-order = اطلب سجلات المحكمة وحماية الحدود ودائرة الهجرة USCIS.
screening-find-removal-ask = يفضل أن يقول لشخص ما يتعلق بالترحيل. اسأل، ولا تقدّم شيئًا حتى يُعرف.
screening-find-back-after-removal = عاد بعد ترحيل. قد يُستعمل الأمر القديم من جديد، وقد تكون بعض الطرق مغلقة.
screening-find-stopped-at-border = أُوقف على الحدود. اطلب السجلات؛ قد يكون هناك أمر لا يعرفه.
screening-find-overstayed = بقي أطول مما تسمح به التأشيرة. احسب الأيام قبل أي نصيحة بالسفر.
screening-find-entry-unchecked = دخل دون تفتيش. لا يُقترح تلقائيًا أي طلب إقامة من الداخل؛ ينظر محامٍ أو ممثل أولًا.
screening-find-registration-counsel = ينصح محامٍ أو ممثل بشأن التسجيل. لا يملأ أحد نموذجًا قبل ذلك.
screening-find-waved-through = سُمح له بالمرور بإشارة. اسأل ماذا قيل وماذا أُظهر؛ قد يُعد تفتيشًا.
screening-find-petition-2001 = ممكن: إقامة دائمة بموجب المادة 245(i)، بالتماس قُدّم حتى 30 أبريل 2001.
screening-find-petition-ask = ربما قُدّم التماس للأسرة. اسأل متى؛ اليوم المهم هو 30 أبريل 2001.

## ما وُجد: خوف

screening-find-asylum = ممكن: اللجوء أو وقف الترحيل أو الحماية بموجب اتفاقية مناهضة التعذيب. لا تأخذ القصة عند الفحص.
screening-find-asylum-year-soon = سنة طلب اللجوء تنتهي خلال 30 يومًا.
screening-find-asylum-year-near = سنة طلب اللجوء تنتهي خلال 120 يومًا.
screening-find-asylum-year = سنة طلب اللجوء جارية. دوّن آخر يوم فيها.
screening-find-asylum-year-past = انتهت سنة طلب اللجوء. هناك استثناءات، وحماية أخرى بلا هذه السنة.
screening-find-asylum-year-unknown = يوم آخر وصول غير معروف. ابحث عنه: منه تبدأ سنة طلب اللجوء.
screening-find-asylee = ممكن: إقامة دائمة بعد سنة من اللجوء.
screening-find-asylee-family = ممكن: يلحق به الزوج والأولاد. يُقدَّم الطلب خلال سنتين من المنح.

## ما وُجد: أذى

screening-find-safety-mode = تعرض للأذى أو الإجبار. اعرض أولًا إعدادات الأمان: كيف نتصل به ومن يجوز أن يعرف.
screening-find-safety-ask = ربما تعرض للأذى أو الإجبار. اسأل على انفراد، وحده، ودون القصة.
screening-find-safety-names = اسأل عن اسم من آذاه، لفحص تضارب المصالح.
screening-find-safety-address = اطلب عنوانًا آمنًا لرسائل الحكومة.
screening-find-certification = ابحث هل تستطيع الشرطة أو جهة أخرى أن تشهد بتعاونه. النموذج الموقّع صالح ستة أشهر.
screening-find-vawa = ممكن: التماس ذاتي VAWA، أو إلغاء الترحيل VAWA أمام المحكمة.
screening-find-vawa-ask-relative = وقع الأذى في البيت. يسأل محامٍ أو ممثل من كان وما وضعه القانوني.
screening-find-u-crime = ممكن: تأشيرة U، لضحايا الجرائم.
screening-find-trafficking = ممكن: تأشيرة T، لضحايا الاتجار بالبشر.
screening-find-u-t-residence = ممكن: إقامة دائمة بعد ثلاث سنوات بتأشيرة U أو T.
screening-find-u-t-ending = وضع U أو T ينتهي خلال 60 يومًا أو انتهى للتو. قدّم طلب الإقامة قبل انتهائه.
screening-find-who-hurt = هناك ملاحظات مختومة عمن آذاه. اقرأها قبل وضع الخطة.

## ما وُجد: صغار السن

screening-find-sij = ممكن: وضع المهاجر القاصر الخاص. يجب أن تقرر محكمة الولاية أولًا ما دامت تستطيع.
screening-find-sij-age-unknown = قد يكون وضع المهاجر القاصر الخاص ممكنًا، وتاريخ الميلاد غير معروف. ابحث عنه.
screening-find-sij-18-soon = يبلغ 18 عامًا خلال 30 يومًا. في ولايات كثيرة لا تستطيع المحكمة أن تقرر بعدها.
screening-find-sij-21-soon = يبلغ 21 عامًا خلال 30 يومًا. يجب أن يصل الالتماس قبلها.
screening-find-child-18 = ولد يبلغ 18 عامًا خلال سنة. انظر ما ينتهي حينها.
screening-find-child-21 = ولد يبلغ 21 عامًا خلال سنة. انظر ما ينتهي حينها، وإلى قانون حماية وضع الطفل CSPA.
screening-find-child-21-soon = ولد له التماس يبلغ 21 عامًا خلال 30 يومًا.
screening-find-child-14 = ولد يبلغ 14 عامًا في هذه الأيام. ينصح محامٍ أو ممثل بشأن التسجيل.
screening-find-child-age-unknown = عمر أحد الأولاد غير معروف. اسأل: بعض الطرق تنتهي عند 18 أو 21.

## ما وُجد: الإقامة والجنسية

screening-find-naturalization = ممكن: الجنسية. مضت خمس سنوات أو ستمضي خلال 180 يومًا؛ يمكن التقديم قبلها بتسعين يومًا.
screening-find-naturalization-spouse = ممكن: الجنسية بعد ثلاث سنوات، بالزواج من مواطن أمريكي.
screening-find-naturalization-survivor = ممكن: الجنسية بعد ثلاث سنوات، لمن آذاه زوج أو والد يحمل الجنسية الأمريكية.
screening-find-resident-since-ask = اسأل منذ متى لديه البطاقة الخضراء.
screening-find-long-trip = ربما دامت رحلة ستة أشهر أو أكثر. قد تقطع مدة الجنسية.
screening-find-resident-arrested = توقيف وبطاقة خضراء: يقرأ محامٍ أوراق المحكمة قبل تقديم أي شيء أو أي سفر.
screening-find-disability-waiver = ممكن: إعفاء من اختبار الإنجليزية والتربية المدنية بسبب إعاقة (النموذج N-648).
screening-find-parents-citizenship = ممكن: لديه الجنسية الأمريكية بالفعل عن طريق الوالدين أو الأجداد.
screening-find-conditional-window = ممكن: رفع الشروط عن بطاقة السنتين. يُقدَّم في آخر 90 يومًا، لا قبلها.
screening-find-conditional-ending = بطاقة السنتين تنتهي خلال 60 يومًا.
screening-find-conditional-late = ربما انتهت بطاقة السنتين. الالتماس المتأخر يحتاج إلى سبب وجيه.
screening-find-conditional-waiver = ممكن: رفع الشروط دون الزوج. يُقدَّم في أي وقت.
screening-find-conditional-ask = اسأل هل البطاقة الخضراء صالحة سنتين أم عشرًا.
screening-find-card-renewal = ممكن: بطاقة خضراء جديدة. انظر في الجنسية أولًا.
screening-find-resident-court = ممكن: إلغاء ترحيل المقيمين الدائمين. تُحسب أيضًا سبع سنوات في البلد.

## ما وُجد: الأسرة

screening-find-petition-for-me = ممكن: التماس من قريب.
screening-find-green-card-family = ممكن: إقامة دائمة من الداخل عن طريق قريب يحمل الجنسية الأمريكية.
screening-find-petition-by-me = ممكن: التماس لقريب.
screening-find-joint-family = مقدّم الالتماس ومن يُقدَّم له عميلان اثنان. اشرح ذلك واطلب توقيع الموافقة.

## ما وُجد: تصاريح وبرامج

screening-find-work-permit = ممكن: تصريح عمل جديد. يمكن تقديم الطلب قبل انتهائه بمئة وثمانين يومًا.
screening-find-work-permit-ending = تصريح العمل ينتهي خلال 60 يومًا أو انتهى للتو. لا تعتمد على تمديد تلقائي.
screening-find-status-ending = بطاقة أو وضع ينتهي خلال 60 يومًا أو انتهى للتو.
screening-find-daca-renewal = ممكن: تجديد DACA. انظر ما تقوله المحاكم يوم التقديم.
screening-find-daca-ending = برنامج DACA ينتهي خلال 60 يومًا أو انتهى.
screening-find-daca-lapsed = انتهى DACA قبل أكثر من سنة. قد يُعد الطلب أول طلب؛ انظر هل يُبت في مثله.
screening-find-daca-until-ask = اسأل حتى متى يسري DACA.
screening-find-tps = ممكن: الحماية المؤقتة TPS. انظر اليوم في البلد ومواعيده؛ فهي تتغير كثيرًا.
screening-find-tps-ending = الحماية المؤقتة TPS تنتهي خلال 60 يومًا أو انتهت للتو. انظر إشعار البلد.
screening-find-parole-ending = الدخول الإنساني المؤقت ينتهي خلال 60 يومًا أو انتهى للتو. انظر في تجديده وفي الحماية.
screening-find-moved = انتقل من سكنه. أبلغ USCIS خلال 10 أيام والمحكمة خلال 5 أيام عمل.
screening-find-moved-safe-address = انتقل من سكنه وقد يكون في خطر. يقرر محامٍ أو ممثل عنوانًا آمنًا؛ لا يُرسل شيء تلقائيًا.
screening-find-travel = قبل تسليم أي وثيقة سفر، يشرح محامٍ أو ممثل الخطر ويدوّن ذلك.
screening-find-court-ten-years = ممكن: إلغاء الترحيل بعد عشر سنوات في البلد.

## ما وُجد: الشرطة

screening-find-dispositions = كان هناك توقيف أو تهمة. اطلب أوراق المحكمة لكل توقيف.
screening-find-review-criminal = تنظر المراجعة الفنية في التوقيفات والتهم.
screening-find-arrest-unsure = ليس متأكدًا من توقيف. اطلب سجل FBI وسجل الولاية.
screening-find-arrest-ask = يفضل أن يقول لشخص ما يتعلق بالتوقيف. اسأل على انفراد، بعد إشعار الخصوصية.
screening-find-open-criminal-case = قد تكون هناك قضية جنائية أو مذكرة توقيف. تحدث مع محامي الدفاع قبل أي إقرار.
screening-find-sealed-notes = هناك ملاحظات مختومة. اقرأها قبل وضع الخطة.

## ما وُجد: المال ومساعدة سابقة

screening-find-fee-waiver = ممكن: إعفاء من الرسوم. بعضها لا يُعفى منه أبدًا؛ انظر جدول الرسوم.
screening-find-fee-waiver-proof = اطلب رسالة المعونة، من أجل الإعفاء من الرسوم.
screening-find-notario = ساعده من قبل notario. اطلب كل ورقة، وابحث ماذا قُدّم.
screening-find-notario-report = يريد الإبلاغ عن notario. ساعده في ذلك.
screening-find-filed-before = رُفض طلب، أو لا يعرف أحد حاله. اطلب الملف.

## رفض

screening-refused-no-guidelines = لا يسري أي جدول لحد الفقر يوم { $day }. اطلب ممن يعتني بالقواعد أن يحمّله.
screening-refused-no-household = لم يقل أحد كم شخصًا في الأسرة. اكتب واحدًا على الأقل.
screening-refused-zero-income = لا دخل ولا إقرار بذلك. اسأل ممّ يعيش، واطلب توقيع الإقرار.
screening-refused-income-incomplete = ينقص مبلغ أو كم مرة يُقبض. اسأل وأكمل السطر.
screening-refused-fund-not-met = لا يدفع هذا الصندوق لهذا الشخص. اختر صندوقًا آخر.
screening-refused-no-fund-basis = لا يدفع هذا الصندوق إلا لمن له أساس في قائمته وإثباته في الملف. سجّل الأساس أو اختر صندوقًا آخر.
screening-refused-fund-unknown = شيء يطلبه هذا الصندوق غير معروف. اسأل عنه أولًا أو اختر صندوقًا آخر.
screening-refused-fund-related-only = الأساس الذي في الملف يشمل جزءًا من المسائل فقط. قل إن هذا العمل منها أو اختر صندوقًا آخر.
screening-refused-not-eligible = قول «لا تنطبق الشروط» لمحامٍ أو ممثل. اطلب من أحدهم أن يقرأه ويؤكده.
screening-refused-own-confirmation = يجب أن يؤكده شخص آخر. اطلب من محامٍ أو ممثل.
screening-refused-no-reason = اكتب السبب.

## The pages

screening-title = الفحص الأولي
screening-at-intake = الفحص الأولي: الدخل والتمويل والسبل الممكنة
screening-lead = ما تجده القواعد في الإجابات، وحال كل تمويل، وما انتهى إليه الأمر. هذا للموظفين: لا يقرؤه أي موكّل، وليس مشورة، ولا يُقرَّر به شيء.
screening-back = العودة إلى الفحص
screening-back-to-intake = العودة إلى الاستقبال
screening-to-selection = الاختيار لهذا الملف
screening-choose = اختر
screening-yes = نعم
screening-no = لا
screening-not-known = غير معروف

## What was found

screening-findings = ما وجدته القواعد
screening-findings-lead = لكل واحد مصدره. ترى ما هو لك.
screening-unverified = لم يقارن أحد من هذا المكتب هذه القواعد بمصادرها بعد. راجع كل واحدة قبل الاعتماد عليها.
screening-status-unverified = غير مُتحقَّق منه
screening-nothing-found = لم تجد القواعد شيئاً في الإجابات. هذا لا يعني أنه لا يوجد شيء: اسأل.
screening-kind = النوع
screening-found = ما وُجد
screening-case-types = أنواع القضايا
screening-source = المصدر والحالة
screening-kind-relief = سبيل ممكن
screening-kind-red-flag = تحذير
screening-kind-task = للقيام به
screening-kind-gate = يأتي أولاً
screening-kind-ask = للسؤال
screening-law-in-force = سارٍ بحسب المعروف
screening-law-contested = محل نزاع: راجع مرة أخرى قبل التقديم
screening-law-practice = ممارسة
screening-days-left = الأيام الباقية: { $days }.
screening-day-open = اليوم معروف جزئياً فقط.
screening-raises = اسأل هل ينبغي أن تكون الزيارة

## Income and funds

screening-income = الدخل
screening-guidelines = إرشادات { $year }: { $citation }.
screening-guidelines-unverified = لم يقارنها أحد من هذا المكتب بالإعلان بعد.
screening-yearly = في السنة: { $sum }
screening-percent = { $percent } % من الحد لأسرة من { $people }
screening-percent-unknown = غير معروف بعد: ينقص الدخل أو الأسرة أو الولاية
screening-funds = التمويل
screening-funds-unverified = لم يقارن أحد من هذا المكتب شروط التمويل بمصادرها أو اتفاقياتها بعد.
screening-fund = التمويل
screening-result = النتيجة
screening-parts = السبب
screening-outcome-meets = يدفع
screening-outcome-unknown = اسأل
screening-outcome-does-not = لا يدفع

## The form

screening-form = أدخل ما هو معروف
screening-income-help = سطر لكل مصدر قبل الضرائب. اترك ما لا يوجد فارغاً.
screening-income-row = المصدر { $number }
screening-income-source = من أين
screening-income-amount = بالدولار في كل مرة أو في الساعة
screening-income-hours = الساعات في كل مرة (فقط إذا كان الأجر بالساعة)
screening-income-often = كم مرة
screening-income-weeks = أسابيع الموسم
screening-source-job = عمل
screening-source-own = عمل خاص
screening-source-benefits = إعانات
screening-source-family = العائلة
screening-source-other = شيء آخر
screening-often-week = كل أسبوع
screening-often-two-weeks = كل أسبوعين
screening-often-half-month = مرتين في الشهر
screening-often-month = كل شهر
screening-often-year = مرة في السنة
screening-often-season = كل أسبوع من موسم
screening-zero-signed-on = بيان بعدم وجود دخل، وُقّع في
screening-household = عدد الأشخاص بحسب كل تعريف
screening-person = الشخص
screening-born = الميلاد (سنة أو سنة-شهر أو تاريخ كامل)
screening-home-state = الولاية (حرفان)
screening-home-county = المقاطعة
screening-home-zip = الرمز البريدي
screening-area = يسكن في منطقة خدمتنا
screening-victim = ضحية جريمة أو إساءة يذكرها تمويل
screening-veteran = من قدامى المحاربين
screening-can-pay = يستطيع دفع رسم
screening-assets = الممتلكات
screening-assets-within = ضمن حدّنا
screening-assets-over = فوق حدّنا
screening-exceptions = أسباب لتجاوز الحد
screening-basis = الأساس للتمويل المقيَّد
screening-basis-on-record = أي أساس مسجَّل
screening-basis-not-asked = لم يُسأل بعد
screening-basis-nothing = سُئل: لا شيء من القائمة
screening-basis-proven-on = رُئي الإثبات أو وُقّع في
screening-forum = أمام من القضية
screening-forum-agencies = دوائر الهجرة
screening-forum-courts = محكمة هجرة أو محكمة أخرى
screening-conclusion = ما انتهى إليه
screening-conclusion-eligible = مستحق لتمويل واحد على الأقل
screening-conclusion-ask = يجب السؤال عن المزيد
screening-conclusion-not-eligible = غير مستحق
screening-reason = لماذا غير مستحق
screening-note = ملاحظة
screening-save = احفظ الفحص

## What was kept

screening-version = النسخة
screening-versions = ما حُفظ
screening-made-at = متى
screening-made-by = من قِبل
screening-state = الحالة
screening-judged-by = القواعد المستعملة
screening-judged-by-versions = الإرشادات { $guidelines }، القواعد { $rules }، التمويل { $funds }
screening-state-saved = محفوظ
screening-state-awaits = بانتظار نظرة ثانية
screening-state-confirmed = أكّده محامٍ أو ممثل
screening-awaits-how = "غير مستحق" يُعتدّ به حين يؤكده محامٍ أو ممثل له اعتماد مسجَّل. لا يُصرف أحد قبل ذلك.
screening-confirm = أكّد: غير مستحق
screening-event-read = قُرئ الفحص
screening-event-saved = حُفظ الفحص
screening-event-confirmed = أُكّد "غير مستحق"
screening-refused-no-state = هذه ليست ولاية. اكتب حرفيها أو اسمها بالإنجليزية، مثل NY.
screening-refused-no-sum = هذا ليس مبلغاً. اكتبه بالأرقام، مثل 3437.50.
screening-refused-no-day = هذا ليس تاريخاً. اكتبه سنة-شهر-يوم، مثل 2026-01-31.
screening-refused-too-long = هذا أطول من { $max } حرفاً. اختصره؛ والباقي في ملاحظة.
screening-refused-no-conclusion = اختر ما انتهى إليه.
screening-refused-changed-meanwhile = حفظه شخص آخر منذ بدأت. افتح الصفحة من جديد وقارن قبل الحفظ.
screening-refused-funds-changed = منذ فتحت الصفحة صارت تمويلات أخرى سارية، وهي تسأل عن شيء آخر. انظر إلى النموذج كما هو الآن ثم احفظ من جديد.
