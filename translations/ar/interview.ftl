### المقابلات: استلام ما وصل وإنهاء التسجيل على انفراد.

interview-inbox = صندوق الوارد
interview-at-intake = المقابلة
interview-of = مقابلة { $label }
interview-to-inbox = العودة إلى صندوق الوارد
interview-to-intake = ما قيل للجهاز كما وصل
interview-back = العودة إلى المقابلة
interview-back-to-parts = كل أجزاء المقابلة
interview-open = فتح

## صندوق الوارد

interview-show-free = لم يستلمها أحد ({ $count })
interview-show-mine = عندي ({ $count })
interview-show-others = عند الزملاء ({ $count })
interview-show-done = منتهية ({ $count })
interview-none-free = لا أحد ينتظر. تظهر الزيارات الجديدة هنا وحدها.
interview-none-mine = ليست عندك مقابلة. استلم واحدة من «لم يستلمها أحد».
interview-none-others = لا توجد مقابلة عند زميل الآن.
interview-none-done = لم تنته أي مقابلة بعد.
interview-waits = الانتظار
interview-minutes = { $minutes } د
interview-hands = عند من
interview-next = الخطوة التالية
interview-pick-up = أستلمها
interview-give-back = إعادة إلى صندوق الوارد
interview-reopen = استئناف
interview-hand-free = لم يستلمها أحد
interview-hand-from = من { $name }
interview-hand-done = منتهية
interview-hand-over = تسليم إلى زميل
interview-hand-to = إلى من
interview-hand-choose = اختر زميلاً
interview-hand-note = ملاحظة له (يراها فقط من يحق له قراءة التسجيل)
interview-of-colleague = هذه المقابلة عند زميل. ما تكتبه يُحفظ ويراه الزميل.
interview-notes = ملاحظات التسليم
interview-holding = { $count ->
    [zero] لا مقابلات
    [one] مقابلة واحدة
    [two] مقابلتان
    [few] { $count } مقابلات
    [many] { $count } مقابلة
   *[other] { $count } مقابلة
}

## الأجزاء

interview-parts = أجزاء المقابلة
interview-part-visit = ما قيل عند الجهاز
interview-part-end = النهاية: النتيجة والخطوة التالية
interview-progress = تم تأكيد { $done } من { $all }
interview-held-back = المزيد عندما تكونان على انفراد
interview-before = السابق:
interview-after = التالي:
interview-no-questions = لا شيء يُسأل هنا الآن.
interview-earlier = زيارات سابقة

## على انفراد

interview-alone = هل أنت وحدك مع الشخص في غرفة خاصة؟
interview-alone-phone = هل الشخص وحده، وهل الكلام آمن؟
interview-alone-help = بعض أسئلة هذا الجزء تُسأل فقط حيث لا يسمع أحد. لا تظهر قبل أن تقول ذلك.
interview-alone-yes = نعم، نحن وحدنا في غرفة خاصة
interview-alone-phone-yes = نعم: قال إنه وحده وإن الكلام آمن
interview-alone-go-on = إظهار كل الأسئلة
interview-alone-said = قلت إن أحداً لا يسمعكما. بعد ساعتين تُسأل من جديد.
interview-alone-no = دخل أحد: إخفاء هذه الأسئلة

## سؤال

interview-told = ما قيل
interview-also-told = قيل أيضاً
interview-confirmed = مؤكد
interview-as-told = كما قيل
interview-all-as-told = تأكيد كل هذا الجزء كما قيل
interview-save = حفظ
interview-saved = تم الحفظ
interview-saved-beside = كتب زميل شيئاً آخر في الوقت نفسه. حُفظ الاثنان: حمّل الصفحة من جديد واختر.
interview-not-saved = لم يُحفظ. اضغط «حفظ» وانظر هل الاتصال بالمكتب موجود.
interview-draft = حُفظ كما كتبته، لكنه ليس جواباً بعد.
interview-further = إظهار الأسئلة التي تتبع هذا
interview-beside = كتب شخصان شيئين مختلفين. حُفظ الاثنان. اسأل الشخص وقل أيهما صحيح.
interview-keep-this = هذا هو الصحيح
interview-cleared = فارغ
interview-row = رقم { $number }
interview-row-add = إضافة آخر
interview-row-remove = حذف هذا
interview-rows-none = سُئل: لا شيء يُكتب هنا
interview-date-help = بقدر ما هو معروف: 2019-05-03 أو 2019-05 أو 2019 أو “؟” إذا لم يُعرف.
interview-date-year-help = سنة: 2019 أو “؟” إذا لم يُعرف.

interview-fault-kind = هذا لا يناسب السؤال. انظر إليه من جديد.
interview-fault-choice = اختر واحداً من القائمة.
interview-fault-twice = الشيء نفسه مكتوب مرتين. احذف واحداً.
interview-fault-too-many = يتسع هنا { $max } على الأكثر. احذف بعضها.
interview-fault-empty = لا شيء مكتوب هنا. اكتب شيئاً أو أفرغ الجواب كله.
interview-fault-date = اكتب التاريخ هكذا: 2019-05-03 أو 2019-05 أو 2019 أو “؟” إذا لم يُعرف.
interview-fault-day = في ذلك الشهر { $days } يوماً. انظر إلى اليوم من جديد.
interview-fault-code = هذا لا يشبه رقم ورقة كهذه. قارنه بالورقة.
interview-fault-rows-full = يتسع هنا { $max } على الأكثر. اكتب الباقي في ملاحظة.

## تاريخ الجواب

interview-history = النسخ السابقة
interview-history-empty = لم يُكتب شيء لهذا السؤال بعد.
interview-when = متى
interview-who = من
interview-how = كيف
interview-what = ماذا
interview-how-confirmed = سُئل وكُتب
interview-how-as-told = أُكد كما قيل
interview-how-settled = اختير من اثنين
interview-how-cleared = أُفرغ
interview-how-draft = مكتوب وليس جواباً بعد
interview-how-beside = كُتب في الوقت نفسه مع غيره

## النهاية

interview-finish = إنهاء المقابلة
interview-finish-means = اكتب أولاً ما قيل للشخص اليوم والخطوة التالية مع تاريخها. يجب أن توجد طريقة آمنة للوصول إليه، أو يوم يعود فيه (Q26).
interview-finish-button = انتهت المقابلة

## بالهاتف

interview-phone = تسجيل بالهاتف
interview-at-desk = إعطاء رقم عند الاستقبال
interview-phone-lead = يتصل شخص لا يأتي إلى هنا. اسأل أولاً هل هو وحده.
interview-phone-begin = بدء المقابلة
interview-script = ماذا تقول على الهاتف
interview-script-if-not = إذا لم يكن وحده أو لم يكن الكلام آمناً
interview-say-alone = قبل أن نتكلم: هل أنت وحدك؟ هل الكلام آمن لك الآن؟
interview-say-later = لا بأس. متى وعلى أي رقم يمكن الاتصال بك بأمان؟ يمكنك أيضاً أن تأتي إلى هنا. لا يلزم أن تقول شيئاً الآن.
interview-script-name = اسأل كيف تنادي الشخص. قل اسمك، ولا تقل ماذا يفعل هذا المكتب حتى تعرف من هناك.
interview-script-word = أعطانا هذا الشخص كلمة. اطلبها قبل أن تتكلم عن أي شيء. إذا كانت كلمة أخرى فأنه المكالمة بلطف ولا تقل شيئاً.
interview-script-show-word = إظهار الكلمة
interview-script-unknown = لا نعرف كلمة لهذا الشخص بعد. اطلب واحدة في جزء الاتصال للمكالمة القادمة.
interview-script-alone = اسأل: «هل أنت وحدك؟ هل الكلام آمن؟»
interview-script-not-alone = إذا لا: اسأل متى وعلى أي رقم يكون آمناً، واكتبه، وأنه المكالمة.

## على الورق

interview-paper = إدخال الاستمارة الورقية
interview-paper-of = الاستمارة الورقية لـ { $label }
interview-paper-lead = كل سؤال تحت رقمه وبترتيب الورقة. يمكن لشخصين إدخال الورقة نفسها؛ يظهر ما يختلف وأنت تختار.
interview-paper-turn = المرة { $number }
interview-paper-first = لم يدخلها أحد بعد.
interview-paper-second = اختياري: يدخل شخص ثان الورقة نفسها دون أن يرى المرة الأولى.
interview-paper-key = إدخال
interview-paper-go-on = متابعة الإدخال
interview-paper-keep = حفظ ما أُدخل
interview-paper-form-lead = اكتب ما على الورقة. اترك فارغاً ما هو فارغ هناك.
interview-paper-not-whole = شيء ليس جواباً بعد. حُفظ كما كُتب؛ انظر إلى الأسئلة المعلّمة.
interview-paper-take-over = اعتماد
interview-paper-once = أُدخلت مرة واحدة. المرة الثانية تكشف الأخطاء؛ ويمكن اعتمادها كما هي.
interview-paper-same = المرتان متطابقتان.
interview-paper-differ = تختلف المرتان هنا. انظر إلى الورقة واختر.
interview-paper-take-over-button = اعتمادها سجلاً لهذه الزيارة
interview-paper-taken-over = اعتُمدت الورقة. ما يُسأل الآن يُؤكد في المقابلة.

## ما قد يمنع

interview-refused-picked-up = استلمها { $name }. اختر أخرى، أو اطلب من { $name } أن يسلّمها.
interview-refused-not-yours = هذه المقابلة ليست عندك. استلمها، أو اطلب ممن هي عنده أن يسلّمها.
interview-refused-yours = هي عندك من قبل. اختر زميلاً.
interview-refused-done = هذه المقابلة منتهية. افتحها واستأنفها أولاً.
interview-refused-no-taker = اختر زميلاً يجري المقابلات.
interview-refused-not-for-taker = لا يستطيع هذا الزميل العمل على هذه المقابلة. اختر غيره.
interview-stuck = لا أحد يعمل عليها
interview-stuck-how = من عنده هذه المقابلة لم يعد يستطيع العمل عليها. استلمها أو سلّمها لشخص آخر.
interview-refused-too-long = هذا طويل جداً. استعمل حتى { $max } حرفاً.
interview-refused-no-question = هذا السؤال غير موجود الآن. حمّل الصفحة من جديد.
interview-refused-no-answer = ذلك الجواب لم يعد موجوداً. حمّل الصفحة من جديد.
interview-refused-no-safe-channel = لا نعرف طريقة آمنة للوصول إلى الشخص. اسأل عن واحدة في جزء الاتصال، أو اكتب في Q26 في أي يوم يعود.
interview-refused-nothing-told = اكتب أولاً ما قيل للشخص اليوم والخطوة التالية (Q72).
interview-refused-of-kiosk = هذا الرقم من جهاز، فأجوبته هنا من قبل. تُدخل الورقة لرقم أعطاه الاستقبال.
interview-refused-nothing-keyed = لم يُدخل شيء بعد. أدخل الورقة أولاً.
interview-refused-still-differs = اختر في كل اختلاف أيهما صحيح.
interview-refused-no-answer-yet = شيء مما أُدخل ليس جواباً بعد. افتحه وانظر إلى الأسئلة المعلّمة.
interview-refused-taken-over = اعتُمدت هذه الورقة من قبل. صحّح الأجوبة في المقابلة.

## أحداث

interview-event-picked-up = استُلمت المقابلة
interview-event-handed-over = سُلّمت المقابلة إلى زميل
interview-event-given-back = أُعيدت المقابلة
interview-event-reopened = استُؤنفت المقابلة
interview-event-done = انتهت المقابلة
interview-event-saved = كُتب جواب في مقابلة
interview-event-alone = قيل: لا يسمع المقابلة أحد آخر
interview-event-not-alone = قيل: قد يسمع أحد آخر
interview-event-keyed = أُدخلت استمارة ورقية
interview-event-paper-read = اطُّلع على استمارة ورقية
interview-event-paper-taken-over = اعتُمدت استمارة ورقية
