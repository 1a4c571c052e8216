### الاختيار: من يتولى المكتب قضيته، وكيف يقرر.

selection-decision-full = تمثيل كامل
selection-decision-limited = مساعدة محدودة
selection-decision-brief = نصيحة قصيرة
selection-decision-refer = إحالة
selection-decision-decline = اعتذار
selection-decision-waitlist = قائمة الانتظار
selection-decision-more-info = تلزم معلومات أخرى

selection-section-ratify = تقرر فورًا، وينتظر الإقرار
selection-section-new = جديد
selection-section-returned = عاد إلى جدول الأعمال
selection-section-overdue = متأخر عن الوعد

## البوابات

selection-gate-conflict = لا تضارب مصالح، أو تنازل مكتوب
    .help = إن لم يكن: أحِل، ولا تقل السبب أبدًا.
selection-gate-lawful = غاية قانونية جادة، والهوية واضحة بما يكفي
    .help = إن لم يكن: اعتذر.
selection-gate-authority = ضمن صلاحيتنا: أمام من وأي نوع من المسائل
    .help = إن لم يكن: أحِل، أو اعمل مع محامٍ شريك.
selection-gate-area = ضمن منطقة خدمتنا
    .help = إن لم يكن: أحِل، أو استثنِ.
selection-gate-money = يدفع صندوق واحد على الأقل، أو يدفع الشخص رسمًا
    .help = إن لم يكن: أحِل، أو استثنِ.
selection-gate-funder = قيود الصندوق مستوفاة
    .help = إن لم يكن: ابحث عن صندوق آخر.
selection-gate-time = وقت كافٍ لعمله جيدًا قبل الموعد
    .help = إن لم يكن: مساعدة محدودة في الطارئ، أو أحِل اليوم.
selection-gate-language = يمكن تلبية اللغة واحتياجات الوصول
    .help = إن لم يكن: استعن بمترجم.

selection-exception-waived-in-writing = تنازل كل المعنيين كتابةً
selection-exception-co-counsel = مع محامٍ شريك له الصلاحية
selection-exception-outside-area = خارج المنطقة، ولا أقرب منا يستطيع المساعدة
selection-exception-hardship = ضيق لا تُظهره الأرقام
selection-exception-other-fund = يُدفع من صندوق آخر
selection-exception-contract-interpreter = مع مترجم من الخارج

## النقاط

selection-score-merit = قوة القضية
selection-anchor-merit-0 = لا شيء
selection-anchor-merit-1 = ضعيفة
selection-anchor-merit-2 = قابلة للدفاع
selection-anchor-merit-3 = قوية
selection-score-urgency = الاستعجال
selection-anchor-urgency-0 = بلا موعد
selection-anchor-urgency-1 = تُفتح مهلة
selection-anchor-urgency-2 = هذا الأسبوع
selection-anchor-urgency-3 = اليوم
selection-score-harm = الضرر بلا ممثل
selection-anchor-harm-0 = رسم أو تأخير
selection-anchor-harm-1 = تضيع معونة
selection-anchor-harm-2 = يضيع العمل أو الوضع القانوني أو حياة الأسرة
selection-anchor-harm-3 = ترحيل أو اضطهاد أو طفل في خطر
selection-score-vulnerability = كم يصعب أن يفعله وحده
selection-anchor-vulnerability-0 = يستطيع وحده
selection-anchor-vulnerability-1 = يحتاج إلى بعض المساعدة
selection-anchor-vulnerability-2 = طفل أو إعاقة أو إنجليزية قليلة
selection-anchor-vulnerability-3 = محتجز أو ناجٍ أو عدة أمور من هذه
selection-score-no-other-help = لا مساعدة أخرى
selection-anchor-no-other-help-0 = كثيرون غيرنا يستطيعون
selection-anchor-no-other-help-1 = بعضهم يستطيع بمقابل
selection-anchor-no-other-help-2 = قليلون يستطيعون
selection-anchor-no-other-help-3 = لا أحد غيرنا يستطيع
selection-score-priority = أولوياتنا
selection-anchor-priority-0 = خارجها
selection-anchor-priority-1 = قريب منها
selection-anchor-priority-2 = من بينها
selection-anchor-priority-3 = أولها، أو تبقى أسرة مجتمعة
selection-score-capacity = السعة لذلك
selection-anchor-capacity-0 = الجميع مشغولون
selection-anchor-capacity-1 = الشهر القادم
selection-anchor-capacity-2 = مع بعض التدريب أو المساعدة
selection-anchor-capacity-3 = من يعرفه متفرغ الآن
selection-score-readiness = مدى استعداد الشخص
selection-anchor-readiness-0 = لا شيء هنا
selection-anchor-readiness-1 = بعض الأوراق هنا
selection-anchor-readiness-2 = معظم الأوراق هنا
selection-anchor-readiness-3 = كل شيء هنا
selection-score-funding = صندوق مناسب
selection-anchor-funding-0 = لا يوجد
selection-anchor-funding-1 = الأموال العامة
selection-anchor-funding-2 = صندوق فيه متسع
selection-anchor-funding-3 = صندوق مخصص لهذا

## الأسباب

selection-reason-merits = قضية جيدة
selection-reason-priority = من أولوياتنا
selection-reason-emergency = لم يكن يحتمل الانتظار
selection-reason-family-unity = يُبقي أسرة مجتمعة
selection-reason-forms-only = يحتاج إلى مساعدة في النماذج فقط
selection-reason-court-document = يحتاج إلى مساعدة في وثيقة واحدة للمحكمة
selection-reason-short-question = حديث واحد يكفي
selection-reason-rights-explained = يحتاج إلى معرفة حقوقه
selection-reason-no-authority = لا يحق لنا هذا النوع من المسائل
selection-reason-outside-area = خارج منطقتنا
selection-reason-over-income = فوق كل حدود الدخل
selection-reason-no-fund = لا صندوق يدفع
selection-reason-other-office-fits = مكتب آخر أنسب
selection-reason-no-time = الوقت أقل من أن يُعمل جيدًا
selection-reason-no-capacity = لا أحد لديه ساعات لذلك
selection-reason-merit = لا قوة للقضية، قرأها اثنان
selection-reason-unlawful-aim = الغاية غير قانونية
selection-reason-withdrawn = لم يعد الشخص يريده
selection-reason-not-reached = تعذر الوصول إليه بطريقة آمنة
selection-reason-waits-for-law = قد يتغير القانون قريبًا
selection-reason-waits-for-date = لا يمكن تقديمه إلا لاحقًا
selection-reason-records = السجلات في الطريق
selection-reason-documents = وثائق ناقصة
selection-reason-income-proof = إثبات الدخل ناقص
selection-reason-second-talk = يلزم حديث ثانٍ

## الرسائل

selection-letter-acceptance = رسالة: نتولى قضيتك، وما عليك فعله الآن
selection-letter-limited-scope = رسالة: ما نفعله وما لا نفعله
selection-letter-advice-memo = نصيحة مكتوبة
selection-letter-referral-slip = ورقة: إلى أين تذهب
selection-letter-non-engagement = رسالة: نحن لا نمثلك
selection-letter-neutral = رسالة: لا نستطيع مساعدتك، بكلمات محايدة
selection-letter-waiting-list = رسالة: أنت على قائمة انتظارنا
selection-letter-what-we-need = ورقة: ما نحتاج إليه منك

## رفض

selection-refused-conflict-unchecked = لم يفحص أحد تضارب المصالح بعد. افعل ذلك أولًا.
selection-refused-out-of-turn = لم يحن وقت هذه الخطوة. أعد تحميل الصفحة وانظر أين وصلت الاستمارة.
selection-refused-not-your-gate = يجيب عن هذه البوابة شخص آخر. القائمة تقول من هو؛ اسأله.
selection-refused-no-such-criterion = لم تعد المعايير تضم هذه البوابة أو النقطة. أعد تحميل الصفحة.
selection-refused-no-such-exception = لا تُفتح هذه البوابة لهذا السبب. اختر سببًا من قائمتها أو اتركها مغلقة.
selection-refused-note-without-place = تُحفظ الملاحظة فقط مع استثناء أو مع ما بقي أن يُسأل عنه. اختر أحدهما أو احذف الملاحظة.
selection-refused-exception-without-note = اكتب لماذا تُفتح هذه البوابة رغم ذلك.
selection-refused-gate-open = البوابة { $gate } بلا جواب بعد. أجب عنها أو قل ما يجب السؤال عنه.
selection-refused-gate-unknown = لا يُعرف حال البوابة { $gate }. ابحث أولًا: اختر «تلزم معلومات أخرى» أو أحِل.
selection-refused-gate-shut = البوابة { $gate } مغلقة، وهذا القرار ليس مما تتركه. اختر واحدًا منها أو اطلب استثناءً من مشرف.
selection-refused-points-of-colour = نقاط الاستعجال هي نقاط اللون. غيّر اللون إن كان خطأ.
selection-refused-no-such-points = النقاط من 0 إلى 3. اختر واحدة منها.
selection-refused-score-for-representative = هذه النقاط يعطيها محامٍ أو ممثل. اطلب ذلك من أحدهم.
selection-refused-score-missing = نقاط «{ $score }» ناقصة. أعطها أولًا.
selection-refused-merit-without-note = لا ملاحظة عن قوة القضية. يكتب محامٍ أو ممثل سببها؛ ثم يمكن التصويت.
selection-refused-second-reader = لا يُعتذر لأحد بسبب قوة القضية بكلمة شخص واحد. اطلب من محامٍ أو ممثل آخر أن يقرأها ويكتب رأيه.
selection-refused-no-reason = اختر سببًا واحدًا على الأقل.
selection-refused-reason-does-not-fit = هذا السبب لقرارات أخرى. اختر سببًا من قائمة هذا القرار.
selection-refused-limits-missing = اكتب ما لا يفعله المكتب. فالاتفاقية تقوله.
selection-refused-review-too-late = اختر يومًا بعد اليوم وخلال { $days } يومًا، حتى لا يُنسى أحد.
selection-refused-due-in-the-past = اختر يومًا بعد اليوم.
selection-refused-may-not-vote = صوّت من لا يحق له التصويت هنا. احذف هذا الصوت: الصفحة تقول من يحق له.
selection-refused-not-present = صوّت من ليس في الاجتماع. أضفه إلى الحاضرين أو احذف الصوت.
selection-refused-voted-twice = صوّت شخص مرتين. أبقِ صوتًا واحدًا.
selection-refused-remote-not-counted = لا يصوّت زميل من مكتب آخر إلا حيث يعمل شخص واحد وحده. احذف هذا الصوت.
selection-refused-no-quorum = يجب أن يصوّت اثنان على الأقل مع أو ضد، أحدهما محامٍ أو ممثل باعتماد كامل. اطلب من شخص آخر أن يقرأها.
selection-refused-not-carried = المؤيدون ليسوا أكثر من المعارضين. تحدثوا في الأمر أو اقترحوا قرارًا آخر.
selection-refused-not-to-be-seen = أنت مُبعد عن هذه الاستمارة. يتولاها زميل.
selection-refused-not-urgent = لا يُقرر فورًا إلا الأحمر والبرتقالي. ضعه في جدول أعمال الاجتماع.
selection-refused-needs-meeting = الرفض أو جعل أحد ينتظر يلزمه اجتماع. ضعه في جدول الأعمال.
selection-refused-sheet-of-another = الورقة لجهة أخرى أو لون آخر. ابدأها من جديد.

## The board

selection-title = الاختيار
selection-at-intake = الاختيار: في الطريق إلى قرار
selection-lead = ملفات في الطريق إلى قرار. من وُعد بالجواب أولاً يأتي أولاً.
selection-stage-intake-done = فحص التعارض لم يُجرَ بعد
selection-stage-conflict = تعارض
selection-stage-conflict-clear = بانتظار الفحص
selection-stage-screened = فُحص
selection-stage-agenda = في جدول الأعمال
selection-stage-decided = تقرّر
selection-column-empty = لا أحد هنا.
selection-more = المزيد
selection-untaken = أحدث الملفات التي لم تُؤخذ
selection-untaken-lead = خذ ما يحتاج إلى قرار هل نساعد.
selection-untaken-none = أُخذت كل الملفات الحديثة.
selection-code = الرمز
selection-colour = اللون
selection-case-type = نوع القضية
selection-intake-on = يوم الاستقبال
selection-promise = الجواب الموعود
selection-by-criteria = تقرَّر بحسب
selection-promised-by = حتى
selection-promise-kept = وُفي به
selection-promise-late = أيام عمل متأخرة: { $days }
selection-total = النقاط
selection-total-of = { $total } من { $most } نقطة حتى الآن.
selection-standing = الحالة
selection-to-ratify = بانتظار التصديق
selection-returns-on = يعود في
selection-back-from = عاد من:
selection-choose = اختر
selection-take-up = خذه للاختيار
selection-take-up-lead = قل أي نوع من القضايا يُظن وأمام من. قد يكون خطأ؛ والاجتماع يراه.
selection-forum = أمام من
selection-forum-agencies = دوائر الهجرة
selection-forum-courts = محكمة هجرة أو محكمة أخرى
selection-back-to-intake = العودة إلى الاستقبال

## One item

selection-intake = الاستقبال
selection-screening = الفحص الأولي
selection-conflicts = فحص التعارض
selection-conflict-how = لا نستطيع العمل في هذه القضية. سلّم الرسالة المحايدة ولا تقل السبب أبداً.
selection-gates = البوابات
selection-gate-answer = الجواب
selection-gate-note = ما يجب السؤال عنه أو لماذا فُتحت
selection-gate-open = لا جواب بعد
selection-gate-yes = نعم
selection-gate-no = لا
selection-gate-unknown = غير معروف
selection-gate-as-computed = كما حُسب
selection-clears-ethics = فحص التعارض يجيب عنها بنفسه.
selection-clears-representative = يجيب عنها محامٍ أو ممثل.
selection-clears-supervisor = يجيب عنها المدير أو محامٍ.
selection-clears-system = تُحسب من الفحص والاعتمادات.
selection-ask-conflict = أجرِ فحص التعارض أو أتمّه.
selection-ask-screening = احفظ فحصاً أولاً.
selection-ask-area = اسأل أين يسكن وسجّله في الفحص.
selection-ask-money = اسأل عن الدخل أو الرسم وسجّله في الفحص.
selection-ask-fund = اختر تمويلاً في الملخص واسأل عما يطلبه.
selection-scores = النقاط
selection-scores-lead = ترتّب جدول الأعمال ولا تقرّر أبداً.
selection-points = النقاط
selection-points-note = السبب
selection-points-of-colour = من اللون
selection-save-sheet = احفظ
selection-to-agenda = احفظ وضعه في جدول الأعمال
selection-brief = الملخص
selection-brief-lead = يقرأ الاجتماع هذا دون أي اسم. لا تكتب هنا أسماء ولا عناوين ولا أرباب عمل.
selection-brief-print = الملخص في صفحة واحدة
selection-brief-facts = الوقائع
selection-brief-relief = السبل الممكنة
selection-brief-dates = التواريخ
selection-brief-hours = الساعات المطلوبة
selection-brief-fund = التمويل
selection-brief-foot = لاجتماع الموظفين فقط. ليس قانوناً مُتحقَّقاً منه ولا مشورة.
selection-save-brief = احفظ الملخص
selection-no-fund = لم يُختر تمويل
selection-fund-gone = ليس بين التمويلات السارية الآن
selection-language = اللغة
selection-who-has-room = من لديه ساعات
selection-nobody-has-room = لا أحد بحسب الساعات المسجَّلة.
selection-second = القارئ الثاني
selection-second-lead = قبل الرفض لضعف الأساس يقرؤه محامٍ أو ممثل آخر ويكتب رأيه.
selection-second-note = قرأته. رأيي
selection-second-save = احفظ رأيي
selection-at-once = لا يحتمل الانتظار: قرّر الآن
selection-at-once-lead = فقط لمن هو أحمر أو برتقالي، وفقط للمساعدة أو الإحالة، وفقط من محامٍ أو ممثل. ويصادق عليه الاجتماع القادم.
selection-decide-at-once = قرّر الآن
selection-decision = القرار والسبب
selection-decisions = القرارات حتى الآن
selection-decided-at = متى
selection-reasons = الأسباب
selection-way = كيف
selection-way-at-once = فوراً
selection-way-meeting = في اجتماع
selection-way-ratified = أمام الاجتماع للتصديق
selection-votes = الأصوات
selection-taken-back = سُحب
selection-further = سبب آخر
selection-no-further = لا سبب آخر
selection-not-done = ما لا نفعله (مساعدة محدودة؛ شيء في كل سطر)
selection-review-day = يوم النظر مجدداً أو متى نحتاج المزيد
selection-referral-way = كيف تتم الإحالة
selection-referral-cold = يذهبون بأنفسهم
selection-referral-warm = نتحدث مع الجهة الأخرى بإذن موقّع
selection-bring-back = أعده إلى جدول الأعمال الآن
selection-recuse = يجب أن أبتعد عن هذا
selection-recuse-lead = لن تراه بعد الآن: لا هنا ولا في اجتماع ولا في عدد. لا رجعة في ذلك.
selection-recuse-do = أبعدني

## What follows

selection-tasks = ما يترتب، للقيام به
selection-task-go = قم به الآن
selection-task-mark = ضع علامة تم
selection-task-undo = لم يتم بعد
selection-task-done = تم
selection-task-agreement-full = اكتب مسودة اتفاق الموكّل
selection-task-agreement-limited = اكتب مسودة اتفاق الموكّل مع ما لا نفعله
selection-task-prepare-case = ابدأ تحضير القضية
selection-task-checklist = اسرد وثائق نوع القضية
selection-task-advice-note = اكتب مذكرة المشورة وليوقعها محامٍ أو ممثل
selection-task-close = أغلق القضية حتى
selection-task-referral-cold = سجّل الإحالة
selection-task-referral-warm = سجّل الإحالة وتحدث مع المنظمة الأخرى
selection-task-release = وقّع الإذن أولاً
selection-task-names-for-conflicts = احتفظ بالأسماء لفحوص التعارض لاحقاً
selection-task-seal-intake = اختم الملف: احمِ أشخاصه بخيار «مختوم بعد تضارب»
selection-task-look-again = انظر مجدداً في
selection-hand-only = باليد فقط
selection-safe-channel = بالطريقة التي قالوا إنها آمنة
selection-names-date = هناك تاريخ معروف: تذكره الرسالة أو يكتب محامٍ أو ممثل السبب
selection-warns-of-dates = تنبّه إلى احتمال وجود مهل

## Meetings

selection-meetings = الاجتماعات
selection-meetings-lead = الاجتماع يقرر من نقبل: يصوّت اثنان على الأقل أحدهما محامٍ أو ممثل كامل.
selection-meetings-none = لم يُعقد اجتماع بعد. ادعُ إلى الأول.
selection-meeting = الاجتماع
selection-meeting-call = ادعُ إلى اجتماع
selection-meeting-day = اليوم
selection-meeting-is-open = مفتوح
selection-meeting-is-closed = مغلق
selection-size = من يعمل هنا
selection-size-several = عدة أشخاص
selection-size-one = شخص واحد مع زميل من مكان آخر
selection-present = من الحاضرون
selection-present-lead = يصوّت الحاضرون فقط. والزميل من مكان آخر يصوّت فقط حيث يعمل شخص وحده.
selection-present-save = احفظ الحاضرين
selection-seat-away = غائب
selection-seat-here = هنا
selection-seat-remote = من مكان آخر
selection-agenda = جدول الأعمال ({ $count })
selection-agenda-empty = لا شيء أمام الاجتماع.
selection-begin = ابدأ بالأول
selection-place = { $at } من { $of } في جدول الأعمال
selection-decide-next = احفظ وانتقل إلى التالي
selection-ratify = احفظ الأصوات
selection-ratify-lead = قُرّر هذا فوراً. ويصوّت الاجتماع على بقائه.
selection-further-lead = للمساعدة المحدودة والإحالة والانتظار والمزيد من المعلومات
selection-vote-for = مع
selection-vote-against = ضد
selection-vote-abstains = يمتنع
selection-votes-help = كل حاضر مسجَّل «موافق». اسألهم وغيّر ما ليس كذلك.
selection-not-offered = لا يُعرض ما دام شرط بلا جواب أو جوابه «لا»:
selection-vote-none = لا يصوّت
selection-kept-apart = بعيد عن هذا
selection-nobody-present = قل أولاً من الحاضرون في صفحة الاجتماع.
selection-was-decided-here = قُرّر هذا في هذا الاجتماع.
selection-take-back = اسحبه
selection-open-item = كل شيء عنه
selection-next-item = التالي دون قرار
selection-decided-here = تقرّر هنا
selection-minutes = المحضر
selection-minutes-words = ما قيل دون أسماء
selection-minutes-save = احفظ المحضر
selection-minutes-print = المحضر على الورق
selection-meeting-close = أغلق الاجتماع
selection-meeting-close-lead = بعد ذلك لا يتغير شيء منه. والخطأ يُصحَّح بإضافة أخرى.
selection-meeting-close-do = أغلقه
selection-meeting-closed-how = هذا الاجتماع مغلق. لا يتغير منه شيء؛ وتُضاف التصحيحات أدناه.
selection-correction = تصحيح
selection-correct = أضف التصحيح
selection-print = اطبع
selection-back = عودة

## Hours and figures

selection-capacity = الساعات
selection-capacity-lead = كم ساعة لكل شخص لنوع قضية وكم منها مشغول. يُدخله المكتب ولا يُخمَّن شيء.
selection-capacity-none = لم يُدخل أحد ساعات بعد.
selection-who = من
selection-hours = الساعات
selection-hours-taken = منها مشغولة
selection-hours-free = المتاحة
selection-save-hours = احفظ الساعات
selection-figures = الأرقام
selection-service-level = هل وُفي بالوعد؟
selection-service-level-lead = ملفات كل شهر: تقررت حتى اليوم الموعود أو بعده أو ما زالت ضمن الوقت.
selection-month = الشهر
selection-in-time = في الوقت
selection-late = متأخر
selection-open = ما زال في الوقت
selection-fairness = من نقبل
selection-fairness-lead = من المقرَّر في شهر. دون { $least } أشخاص لا تظهر نسبة. ومن ينتظر لا يُعد.
selection-look = انظر
selection-by-language = حسب اللغة
selection-by-county = حسب المقاطعة
selection-by-case-type = حسب نوع القضية
selection-group = المجموعة
selection-group-unknown = غير معروف
selection-taken-on = المقبولون
selection-all-together = الجميع معاً
selection-too-few = أقل من أن يقال

## Events

selection-event-taken-up = أُخذ الملف للاختيار
selection-event-read = قُرئ ملف في الاختيار
selection-event-followed-check = الاختيار يتبع فحص التعارض
selection-event-sheet = تغيرت البوابات أو النقاط
selection-event-brief = كُتب الملخص
selection-event-second-reader = قرأه قارئ ثانٍ
selection-event-recused = ابتعد شخص عن ملف
selection-event-brought-back = أُعيد إلى جدول الأعمال
selection-event-task = وُضعت علامة على ما يترتب
selection-event-decided = تقرّر في الاختيار
selection-event-taken-back = سُحب القرار
selection-event-capacity = تغيرت ساعات شخص
selection-event-figures = قُرئت أرقام الاختيار
selection-event-meeting-called = دُعي إلى اجتماع
selection-event-meeting-present = سُجّل الحاضرون
selection-event-meeting-read = قُرئ الاجتماع
selection-event-minutes = كُتب المحضر
selection-event-meeting-closed = أُغلق الاجتماع
selection-event-meeting-corrected = أُضيف تصحيح إلى اجتماع

## Refusals of the pages

selection-refused-no-day = هذا ليس تاريخاً. اكتبه سنة-شهر-يوم، مثل 2026-01-31.
selection-refused-no-hours = هذا ليس عدد ساعات. اكتبه بالأرقام، مثل 12.5.
selection-refused-too-long = هذا أطول من { $max } حرفاً. اختصره.
selection-refused-not-in-the-list = اختر واحداً من القائمة.
selection-refused-changed-meanwhile = غيّره شخص آخر منذ بدأت. افتح الصفحة من جديد وقارن.
selection-refused-others-saved = حفظ شخص آخر هذا منذ بدأت. ما حفظه يظهر فوق كلماتك. قارن ثم احفظ من جديد.
selection-others-saved = ما حفظه شخص آخر
selection-others-saved-nothing = لا شيء
selection-not-saved = لم يُحفظ: ما كتبته
selection-refused-meeting-closed = هذا الاجتماع مغلق. أضف تصحيحاً أو قرّر في اجتماع آخر.
selection-refused-meeting-later = هذا الاجتماع في يوم لاحق. قرّر حينها أو ادعُ إلى اجتماع اليوم.
selection-refused-read-by-the-same = أنت من أعطى النقاط. اطلب من محامٍ أو ممثل آخر أن يقرأه.
selection-refused-nothing-written = اكتب شيئاً أولاً.

## Matters that moved to a court

selection-moved = انتقل إلى محكمة
selection-moved-lead = وصلت ورقة تُظهر أن الأمر أمام محكمة. يتولاه من يحق له المثول هناك حتى يوم العمل التالي على الأكثر.
selection-moved-none = لا يوجد أمر ينتظر من يحق له المثول أمام محكمة.
selection-moved-is = هذا الأمر أمام محكمة.
selection-moved-since = معروف منذ
selection-moved-by = يتولاه أحد في موعد أقصاه
selection-moved-nobody = لا أحد يعمل عليه.
selection-moved-goes = يعمل عليه { $name } ويستمر إلى أن يتولاه أحد.
selection-moved-suspended = يعمل عليه { $name } ولا تصل صلاحيته إلى محكمة: لا يوقّع فيه شيئًا بعد الآن.
selection-moved-who = مدير أو محامٍ يقول من يتولاه.
selection-moved-to = من يتولاه
selection-moved-choose = اختر من يحق له المثول أمام محكمة
selection-moved-no-taker = لا أحد ممن يمكنهم رؤية هذا الشخص يحق له المثول أمام محكمة. أضِف إلى الفريق أولاً محاميًا أو ممثلًا كامل الاعتماد.
selection-moved-take = يتولاه
selection-notice-moved = { $count ->
    [zero] لا يوجد أمر انتقل إلى محكمة.
    [one] أمر واحد انتقل إلى محكمة. يجب أن يتولاه من يحق له المثول هناك.
    [two] أمران انتقلا إلى محكمة. يجب أن يتولى كلًّا منهما من يحق له المثول هناك.
    [few] { $count } أمور انتقلت إلى محكمة. يجب أن يتولى كلًّا منها من يحق له المثول هناك.
    [many] { $count } أمرًا انتقل إلى محكمة. يجب أن يتولى كلًّا منها من يحق له المثول هناك.
   *[other] { $count } أمر انتقل إلى محكمة. يجب أن يتولى كلًّا منها من يحق له المثول هناك.
}
selection-refused-not-supervisor = مدير أو محامٍ يقول من يتولاه. اطلب ذلك من أحدهم.
selection-refused-not-for-courts = اختر من يحق له المثول أمام محكمة ويمكنه رؤية هذا الشخص.
selection-event-forum-changed = انتقل أمر إلى محكمة
selection-event-forum-back = تبيّن أن الأمر ليس أمام محكمة
selection-event-moved-taken = تولّى أحد أمرًا أمام محكمة
