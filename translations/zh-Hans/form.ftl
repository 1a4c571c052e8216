### The questions of the intake form. One idea a sentence, short words, nothing that alarms.
### `.help` is the line below the question. People read this standing up, worried, in public.

form-for-whom = 您这次是为谁来的？
    .help = 您可以为自己来，也可以为别人来。
form-for-whom-me = 为我自己
form-for-whom-child = 为我的孩子
form-for-whom-family = 为我的家人
form-for-whom-other = 为别的人

form-adult = 那个人满 18 岁了吗？
    .help = 这里问的是需要帮助的那个人。
form-adult-yes = 是
form-adult-no = 否，不到 18 岁
form-adult-self = 您满 18 岁了吗？

form-helper-name = 您在帮别人。您自己叫什么名字？不用写姓。
    .help = 您的名字和那个人的会分开保存。您可以跳过。

form-been-here = 您以前来过这个办公室吗？
    .help = 我们对每个人都问同样的问题。
form-been-here-first = 我第一次来
form-been-here-case = 我有案子在这里
form-been-here-before = 我以前来过
form-been-here-unsure = 我不确定

form-appointment = 您今天有预约吗？
    .help = 预约就是以前和您说好的时间。
form-appointment-yes = 有
form-appointment-no = 没有

form-appointment-code = 您的预约代码是什么？
    .help = 代码有 4 个数字，在您的预约卡上。您可以跳过。

form-appointment-time = 您的预约是几点？
    .help = 请点最接近的时间。您可以跳过。

form-help-with = 您需要哪方面的帮助？
    .help = 最多点 3 项。
form-help-with-citizenship = 入籍
form-help-with-green-card = 绿卡
form-help-with-work-permit = 工卡
form-help-with-family = 接家人来
form-help-with-court = 移民法庭
form-help-with-asylum = 保护或庇护
form-help-with-travel = 旅行证件
form-help-with-daca = DACA
form-help-with-tps = TPS
form-help-with-letter = 我收到的一封信
form-help-with-address = 改地址
form-help-with-records = 要我的档案副本
form-help-with-case = 我在这里的案子
form-help-with-papers = 送文件或取文件
form-help-with-payment = 付款
form-help-with-other = 别的事
form-help-with-person = 我想告诉工作人员

form-worried-date = 您有没有一份文件，上面的日期让您担心？
    .help = 比如一封信、一份通知或一张卡。
form-worried-date-yes = 有
form-worried-date-no = 没有
form-worried-date-unsure = 我不确定
form-worried-date-person = 我想告诉工作人员

form-paper-kind = 那是什么文件？
    .help = 请点最像的一个。
form-paper-kind-court = 移民法庭
form-paper-kind-ice = 去 ICE 报到
form-paper-kind-uscis = USCIS 的预约
form-paper-kind-rfe = 要求补文件的信
form-paper-kind-denial = 拒绝的信
form-paper-kind-card = 快到期的卡
form-paper-kind-other = 别的文件

form-paper-date = 文件上写的是哪一天？
    .help = 知道多少就填多少。只填年份也可以。

form-held = 您来帮的那个人，现在被关着吗？
    .help = 比如在拘留中心或监狱里。
form-held-yes = 是
form-held-no = 否
form-held-person = 我想告诉工作人员
form-held-self = 您是为一个现在被关着的人来的吗？
    .help = 比如在拘留中心或监狱里。

form-private-room = 您想先去单独的房间谈吗？
    .help = 我们对每个人都这样问。您不用说原因。
form-private-room-yes = 想
form-private-room-no = 不想

form-staff-gender = 您想和谁谈？
    .help = 我们会尽力安排。
form-staff-gender-woman = 女的工作人员
form-staff-gender-man = 男的工作人员
form-staff-gender-any = 都可以

form-speak-language = 您今天想说什么语言？
    .help = 翻译员是免费的。
form-speak-language-same = 这个屏幕上的语言
form-speak-language-sign = 手语
form-speak-language-other = 别的语言

form-reads = 您能看懂这种语言的字吗？
    .help = 就是这个屏幕上的语言。我们也可以读给您听。
form-reads-yes = 能
form-reads-little = 能看一点
form-reads-no = 不能

form-call-name = 我们怎么称呼您？
    .help = 用什么名字都可以。墙上的屏幕不会显示。

form-name = 您文件上的姓名是什么？
    .help = 您可以跳过，以后再告诉我们。
form-name-other = 那个人文件上的姓名是什么？
    .help = 您可以跳过，以后再告诉我们。

form-name-latin = 您的姓名用英文字母怎么写？
    .help = 如果您知道，请照护照或文件上的写。您可以跳过。
form-name-latin-other = 那个人的姓名用 ABC 字母怎么写？
    .help = 您可以跳过，以后再告诉我们。

form-birth-year = 您是哪一年出生的？
    .help = 只要年份。您可以跳过。
form-birth-year-other = 那个人是哪一年出生的？
    .help = 只要年份。您可以跳过。

form-phone = 哪个电话号码打给您是安全的？
    .help = 请只给没有别人会听的号码。您可以跳过。

form-phone-whose = 这是谁的电话？
    .help = 这样我们就知道可能是谁接电话。
form-phone-whose-mine = 我的手机
form-phone-whose-home = 家里的电话
form-phone-whose-work = 工作的电话
form-phone-whose-other = 别人的电话

form-phone-ok = 我们可以怎么用这个号码？
    .help = 安全的都点上。如果一个都不点，我们就不用它。
form-phone-ok-call = 可以打电话
form-phone-ok-voice = 可以留语音留言
form-phone-ok-text = 可以发短信

form-phone-script = 如果是别人接电话，我们该怎么说？
    .help = 我们会照您在这里选的做。
form-phone-script-only-me = 只说找我，别的都不说
form-phone-script-friend = 就说是朋友打来的
form-phone-script-office = 可以说办公室的名字

form-phone-times = 什么时候打电话或写信是安全的？
    .help = 安全的都点上。
form-phone-times-morning = 早上
form-phone-times-afternoon = 下午
form-phone-times-evening = 晚上
form-phone-times-weekend = 周末
form-phone-times-any = 什么时候都行

form-email = 如果安全，您的电子邮箱是什么？
    .help = 请只给没有别人会看的邮箱。您可以跳过。

form-email-shared = 有别人看这个邮箱吗？
    .help = 如果有别人看，我们就不往那里写。
form-email-shared-yes = 有
form-email-shared-no = 没有
form-email-shared-unsure = 我不确定

form-letters = 我们可以寄信到您家吗？
    .help = 如果您点“不可以”，我们什么都不寄。
form-letters-no = 不可以
form-letters-yes = 可以
form-letters-other = 用别的地址。我想告诉工作人员。

form-town = 您住在哪个城镇，或 ZIP 邮编是什么？
    .help = 只要城镇，不要街道。您可以跳过。

form-friend = 有没有亲戚或朋友，我们可以打电话找？
    .help = 只在我们找不到您的时候才打。您可以跳过。
form-friend-name = 那个人叫什么名字？不用写姓。
form-friend-phone = 那个人的电话号码是什么？
form-friend-knows = 那个人知道您来这里吗？
form-friend-knows-yes = 知道
form-friend-knows-no = 不知道

form-household = 有几个人住在一起、钱一起用？
    .help = 请把您自己和孩子都算上。
form-count-more = 超过 { $number } 个人

form-income = 您全家每个月大约有多少收入？
    .help = 交税以前，所有人加在一起。这能帮我们找到免费的帮助。
form-income-up-to = 每月不超过 { $amount }
form-income-between = 每月 { $from } 到 { $to }
form-income-more = 每月超过 { $amount }
form-income-unsure = 我不知道
form-income-private = 我不想说

form-papers = 您今天带文件来了吗？
    .help = 请自己拿好。会有工作人员单独和您一起看。
form-papers-yes = 带了
form-papers-no = 没带

form-source = 您是怎么知道我们的？
    .help = 您可以跳过。
form-source-friend = 朋友或家人
form-source-community = 教会或社区团体
form-source-court = 法庭或别的办公室
form-source-school = 学校或医生
form-source-internet = 网络、广播或电视
form-source-other = 别的途径

form-needs = 您需要下面这些吗？
    .help = 需要的都点上。
form-needs-wheelchair = 放轮椅的地方
form-needs-hearing = 听力方面的帮助
form-needs-seeing = 视力方面的帮助
form-needs-seat = 坐的地方
form-needs-baby = 我带着婴儿

## Answers that many questions share

form-yes = 是
form-no = 否
form-unsure = 我不确定
form-none = 都不选
form-other = 别的
form-person = 我想告诉工作人员

form-lane-desk = 前台
form-lane-consultation = 咨询

## What to do when an answer cannot be used. What was typed stays on the screen.

form-fault-kind = 这个回答和问题对不上。请再试一次。
form-fault-choice = 请点屏幕上的一个回答。
form-fault-twice = 同一个回答您点了两次。请只点一次。
form-fault-too-many = 最多可以点 { $max } 项。再点一下已选的，就能去掉。
form-fault-empty = 还什么都没写。请写一点，或点“跳过”。
form-fault-too-long = 太长了。请最多写 { $max } 个字。
form-fault-control = 请只用文字、数字和空格。
form-fault-date = 日期还不完整。请至少选年份，或点“我不知道”。
form-fault-date-month = 日期还不完整。请也选月份，或点“我不知道”。
form-fault-year = 请再看看年份。可以从 { $min } 到 { $max }。
form-fault-phone-letters = 电话号码请只用数字。
form-fault-phone-digits = 请检查电话号码。应该有 7 到 15 个数字。
form-fault-phone-country = 这个号码和国家对不上。请检查号码和国家。
form-fault-phone-area = 请输入完整号码，包括区号。
form-fault-email = 请检查电子邮箱。要有 @ 和一个点，比如 name@example.com。
form-fault-number = 请选 { $min } 到 { $max } 之间的数字。
form-fault-future = 这一天还没到。请检查日期。
form-fault-month-days = 那一年的{ $month }有 { $days } 天。请选别的日子。
form-fault-code = 这个号码好像不对。请再看看您的文件，或者跳过。
form-fault-code-a-number = A-Number 是字母 A 加 7 到 9 个数字。请再看看，或者跳过。
form-fault-code-receipt = 收据号码是 3 个字母加 10 个数字。请再看看，或者跳过。
form-fault-rows-full = 这里写不下了。剩下的请告诉工作人员。
