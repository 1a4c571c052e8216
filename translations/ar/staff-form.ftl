### Questions of the intake form that staff ask and write down themselves.

staff-form-ssn = رقم الضمان الاجتماعي
    .help = فقط عندما تتطلبه استمارة.
staff-form-safe-channel = وسيلة اتصال آمنة واحدة على الأقل، أو موعد عودة العميل
staff-form-service = نوع الخدمة وأنواع القضايا الممكنة
staff-form-sealed = للمحامي أو الممثل فقط: التسجيل، ادعاء الجنسية، التصويت، أوراق مزوّرة، العمل، الضرائب، الإعانات، Selective Service، العضويات
staff-form-records = سجلات يجب طلبها: سجل الولاية، فحص FBI، أحكام المحكمة
staff-form-who-hurt = من آذى العميل، وضعه القانوني، هل يعيشان معًا، هل هناك أمان اليوم
staff-form-ages = أطفال يبلغون 18 أو 21 سنة
staff-form-lsc = تمويل LSC: إقرار الجنسية أو أساس بموجب 45 CFR 1626
staff-form-joint = شُرح التمثيل المشترك ووُقّعت الموافقة
staff-form-result = نتيجة الفحص: إمكانات قانونية، تنبيهات، الاستعجال، من يقرر
staff-form-told = ما قيل للعميل اليوم، أوراق نُسخت، الخطوة التالية وتاريخها
