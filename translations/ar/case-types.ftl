### The kinds of cases, and how far a paper of a list has come. For staff; no client reads these words.

case-type-n400 = التجنّس (N-400)
case-type-n600 = شهادة الجنسية (N-600)
case-type-i130 = طلب لأحد الأقارب (I-130)
case-type-i485 = البطاقة الخضراء من داخل الولايات المتحدة (I-485)
case-type-i765 = تصريح العمل (I-765)
case-type-i90 = تجديد البطاقة الخضراء أو استبدالها (I-90)
case-type-daca = تجديد DACA
case-type-tps = الحماية المؤقتة TPS، أول مرة أو من جديد
case-type-asya = اللجوء المقدَّم إلى USCIS
case-type-asyd = اللجوء أو وقف الترحيل أو CAT أمام المحكمة
case-type-vawa = التماس ذاتي وفق VAWA
case-type-i751w = شروط البطاقة الخضراء: إعفاء (I-751)
case-type-i751 = شروط البطاقة الخضراء: الزوجان معًا (I-751)
case-type-u = تأشيرة U
case-type-t = تأشيرة T
case-type-sij = الحدث المهاجر الخاص (SIJ)
case-type-ref = البطاقة الخضراء بعد اللجوء
case-type-i730 = إحضار الأسرة بعد اللجوء (I-730)
case-type-i131 = وثائق السفر (I-131)
case-type-par = الإذن الإنساني بالدخول، أول مرة أو من جديد
case-type-i601a = الإعفاءات (I-601, I-601A, I-212, I-192)
case-type-foia = طلب السجلات
case-type-can42a = إلغاء الترحيل لحامل البطاقة الخضراء (42A)
case-type-can42b = إلغاء الترحيل بلا بطاقة خضراء أو وفق VAWA (42B)
case-type-bond = الاحتجاز والكفالة
case-type-mtr = طلب إعادة الفتح أو إعادة النظر
case-type-bia = الاستئناف أمام المجلس (BIA)
case-type-pfr = المحكمة الفيدرالية
case-type-lim = مساعدة محدودة في وثائق المحكمة
case-type-ar11 = تغيير العنوان
case-type-reg = المشورة بشأن التسجيل
case-type-i912 = الإعفاء من الرسوم
case-type-i102 = بديل عن I-94
case-type-i539 = تمديد الإقامة أو تغيير نوعها (I-539)
case-type-k1 = الخطيب أو الخطيبة (K-1)
case-type-cons = التأشيرة عن طريق القنصلية
case-type-kyr = استشارة أو مشورة قصيرة

## A paper of a list

checklist-state-needed = مطلوب
checklist-state-asked = طُلب من الشخص
checklist-state-received = تم الاستلام
checklist-state-verified = تم التحقق
checklist-state-waived = أُعفي منه
