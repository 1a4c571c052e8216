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
