### The full form, answered alone at a screen in a private room. One idea a sentence, short words.
### Nothing alarms, nothing accuses: "I am not sure" is always a good answer.

## Opening the form

booth-start-title = 保密表格
booth-start-line = 请输入您在前台拿到的代码。
booth-code-wrong = 这个代码不能用。请再看看，或者问前台。
booth-code-again = 这个代码已经不能用了。请向前台要一个新的。
booth-no-link = 现在打不开表格。请告诉前台。

## The notice of the private form

booth-notice-title = 开始之前
booth-notice-private = 这份表格只给我们的法律工作人员看。您为了得到法律帮助告诉我们的事，受法律保护。
booth-notice-lawyer = 填了这份表格，我们还不是您的律师。能不能接您的案子，我们以后告诉您。
booth-notice-conflict = 如果我们已经在帮和您对立的人，就可能不能帮您。我们不能告诉您原因。只有我们问到时，才请您写别人的名字。
booth-notice-kept = 每填完一部分，就会加锁并发送。这个屏幕不能再显示它。我们会按办公室的规定保存。您可以向我们要一份副本，也可以要我们删除。
booth-notice-choice = 任何问题您都可以跳过，随时可以停下。您也可以告诉工作人员。我们有免费的翻译员。
booth-notice-truth = 请不要猜。回答“我不确定”也很好。
booth-notice-alone = 有别人能看到这个屏幕吗？您可以点“隐藏”，或者叫人帮忙。

## Going through the parts

booth-part = 第 { $at } 部分，共 { $of } 部分
booth-part-start = 开始这部分
booth-part-skip = 跳过这部分
booth-part-finish = 发送这部分
booth-part-unsent = 这一部分还没有发送。
booth-part-sent-title = 这部分已加锁并发送
booth-part-sent-line = 这个屏幕不能再显示它。我们的工作人员可以看到。
booth-part-next = 下一部分
booth-part-failed = 这部分没能保存。请在离开前告诉前台。
booth-stop = 在这里停下
booth-stop-line = 之后要继续，需要新的代码。
booth-erase-line = 这一部分的回答会被删除。您已经发送的部分由我们的工作人员保存。
booth-done-title = 谢谢您
booth-done-line = 请回到前台。接下来由我们的工作人员办理。

## The names of the parts

booth-part-service = 您需要什么
booth-part-identity = 关于您
booth-part-contact = 怎么联系您
booth-part-dates = 信件和日期
booth-part-entry = 来到美国
booth-part-status = 您的移民文件
booth-part-police = 警察和法庭
booth-part-safety = 您的安全
booth-part-family = 您的家人
booth-part-money = 钱
booth-part-people = 您案子里的其他人

## What you need

booth-wish = 您希望有什么结果？
    .help = 用您自己的话写。写几个字就够了。

booth-helped-before = 以前有人帮您办过移民文件吗？
    .help = 请一个一个添加。
booth-helped-before-who = 是谁？
booth-helped-before-who-lawyer = 律师
booth-helped-before-who-representative = 政府认可的代表
booth-helped-before-who-notario = notario 或移民顾问
booth-helped-before-who-friend = 朋友或家人
booth-helped-before-name = 那个人或办公室叫什么名字？
booth-helped-before-paid = 您付钱了吗？
booth-helped-before-filed = 他们把文件寄给移民局了吗？
booth-helped-before-result = 结果怎么样？
booth-helped-before-report = 您想报告他们的问题吗？

booth-filed = 您已经向移民局递交过文件吗？
    .help = 请一个一个添加。
booth-filed-form = 表格的名字或编号是什么？
booth-filed-date = 什么时候递交的？
booth-filed-receipt = 收据号码是什么？
    .help = 3 个字母加 10 个数字，在收据信上。
booth-filed-status = 结果怎么样？
booth-filed-status-waiting = 我在等
booth-filed-status-approved = 他们同意了
booth-filed-status-denied = 他们拒绝了

## About you

booth-full-name = 您的全名是什么？
    .help = 请照您的文件写。
booth-full-name-name = 您的全名是什么？
booth-full-name-latin = 您的姓名用英文字母怎么写？
    .help = 如果您知道，请照护照或文件上的写。
booth-full-name-father = 您父亲叫什么名字？
booth-full-name-mother = 您母亲叫什么名字？
booth-full-name-document = 这个姓名在哪种文件上？
booth-full-name-document-passport = 护照
booth-full-name-document-birth = 出生证明
booth-full-name-document-card = 身份证
booth-full-name-document-immigration = 移民局的文件

booth-other-names = 您用过别的名字吗？
    .help = 比如结婚前的姓名、小名、别的写法。
booth-other-names-name = 那个名字是什么？
booth-other-names-kind = 那是什么样的名字？
booth-other-names-kind-before = 结婚前的姓名
booth-other-names-kind-nickname = 小名
booth-other-names-kind-papers = 别的文件上的姓名

booth-spoken-of = 我们怎么称呼您？
    .help = 什么名字都可以。我们和您说话时会用。
booth-spoken-of-name = 我们怎么称呼您？
booth-spoken-of-pronoun = 说到您的时候，我们用哪个字？
booth-spoken-of-pronoun-she = 她（女）
booth-spoken-of-pronoun-he = 他（男）
booth-spoken-of-pronoun-they = TA（中性）
booth-spoken-of-pronoun-name = 只用我的名字

booth-born = 您是什么时候出生的？
    .help = 知道多少就填多少。只填年份也可以。
booth-born-date = 您是什么时候出生的？
booth-born-sure = 您确定是这个日期吗？

booth-birth-place = 您在哪里出生？
    .help = 如果不知道，请填最近的城市。
booth-birth-place-city = 您在哪个城镇或村子出生？
booth-birth-place-country = 您在哪个国家出生？

booth-citizenship = 您是哪些国家的公民？
    .help = 请一个一个添加。有些人没有国籍。
booth-citizenship-country = 是哪个国家？

booth-sex = 您的文件上写的是女还是男？
    .help = 表格要填文件上写的内容。您可以跳过。
booth-sex-papers = 您的文件上怎么写？
booth-sex-papers-female = 女
booth-sex-papers-male = 男
booth-sex-papers-x = X
booth-sex-gender = 您用别的词来说自己吗？
    .help = 您可以跳过。

booth-marriage = 您结婚了吗？
    .help = 我们每个人都问，因为家人可能对您的文件很重要。
booth-marriage-single = 从没结过婚
booth-marriage-married = 已结婚
booth-marriage-partner = 我们住在一起
booth-marriage-separated = 分居
booth-marriage-divorced = 已离婚
booth-marriage-widowed = 我的丈夫或妻子去世了

booth-a-number = 您有 A-Number（外国人号码）吗？
    .help = 很多移民文件上都有：字母 A 加 7 到 9 个数字。有些人不止一个。
booth-a-number-number = A-Number 是什么？

booth-account = 您有 USCIS 的账号或收据号码吗？
    .help = 请一个一个添加。
booth-account-kind = 是哪种号码？
booth-account-kind-account = 网上账号
booth-account-kind-receipt = 收据号码
booth-account-number = 号码是什么？

booth-passport = 您有护照或领事馆发的证件吗？
    .help = 过期了也有用。您可以跳过。
booth-passport-country = 是哪个国家的？
booth-passport-number = 号码是什么？
booth-passport-expires = 什么时候到期？

booth-i94 = 您有 I-94 这份文件吗？
    .help = 拿签证或 parole（人道假释）入境的人，移民局会给这份文件。
booth-i94-number = 号码是什么？
booth-i94-class = “class”下面写的是什么字母？
booth-i94-until = 您可以留到哪一天？

booth-languages = 您用哪些语言？
    .help = 您会说的语言都点上。
booth-languages-speaks = 您说哪些语言？
booth-languages-reads = 您看得懂哪些语言的字？
booth-languages-interpreter = 您需要翻译员吗？
booth-languages-dialect = 您说的是某种方言吗？
    .help = 比如您的家乡或地区的名字。

booth-school = 您上过几年学？
    .help = 我们问这个，是为了给您讲清楚。您可以跳过。
booth-school-years = 您上过几年学？
booth-school-reads = 您会用您的语言读和写吗？
booth-school-reads-yes = 会
booth-school-reads-little = 会一点
booth-school-reads-no = 不会
booth-school-hard = 有没有什么病让您很难学东西或记东西？

booth-funders = 资助我们的机构要问的三个问题
    .help = 这些问题帮我们继续免费服务。每一个都可以跳过。
booth-funders-latino = 您是西班牙语裔或拉丁裔吗？
booth-funders-race = 您属于下面哪些？
    .help = 对的都点上。
booth-funders-race-native = 美洲印第安人或阿拉斯加原住民
booth-funders-race-asian = 亚裔
booth-funders-race-black = 黑人或非洲裔美国人
booth-funders-race-pacific = 夏威夷原住民或太平洋岛民
booth-funders-race-white = 白人
booth-funders-veteran = 您当过美国的兵吗？

## How we may reach you

booth-home-phone = 您家里有电话吗？
    .help = 我们只照您说的方式用。
booth-cell-phone = 您有手机吗？
    .help = 我们只照您说的方式用。
booth-work-phone = 您工作的地方有电话吗？
    .help = 我们只照您说的方式用。
booth-phone-number = 电话号码是什么？
booth-phone-ok = 我们可以怎么用这个号码？
    .help = 安全的都点上。如果一个都不点，我们就不用它。
booth-phone-ok-call = 可以打电话
booth-phone-ok-voice = 可以留语音留言
booth-phone-ok-text = 可以发短信
booth-phone-ok-app = 可以在 WhatsApp 上写
booth-phone-script = 如果是别人接电话，我们该怎么说？
booth-phone-script-only-me = 只说找我，别的都不说
booth-phone-script-friend = 就说是朋友打来的
booth-phone-script-office = 可以说办公室的名字
booth-phone-times = 什么时候是安全的？
    .help = 安全的都点上。
booth-phone-times-morning = 早上
booth-phone-times-afternoon = 下午
booth-phone-times-evening = 晚上
booth-phone-times-weekend = 周末
booth-phone-times-any = 什么时候都行
booth-phone-shared = 有别人用或看这个电话吗？
booth-phone-employer = 可以让您的老板知道我们打电话吗？

booth-friend-phone = 有没有家人或朋友，我们可以打电话找？
    .help = 只在我们找不到您的时候才打。
booth-friend-phone-name = 那个人叫什么名字？
booth-friend-phone-relation = 那个人是您的什么人？
booth-friend-phone-script-only = 只说找那个人，别的都不说
booth-friend-phone-knows = 那个人知道您来找我们吗？

booth-relation-spouse = 丈夫或妻子
booth-relation-former = 前夫或前妻
booth-relation-parent = 母亲或父亲
booth-relation-child = 儿子或女儿
booth-relation-sibling = 兄弟或姐妹
booth-relation-other-family = 其他家人
booth-relation-friend = 朋友
booth-relation-self = 我自己

booth-home = 您住在哪里？
    .help = 您不同意，我们就不往那里寄东西。
booth-home-kind = 那是什么样的地方？
booth-home-kind-own = 我自己的家
booth-home-kind-with = 我住在别人那里
booth-home-kind-shelter = 收容所
booth-home-kind-none = 我没有固定的住处
booth-address-street = 街道和门牌号是什么？
booth-address-unit = 公寓号或房间号是什么？
    .help = 您可以跳过。
booth-address-city = 是哪个城镇或城市？
booth-address-state = 是哪个州？
    .help = 写两个字母就够了，比如 TX。
booth-address-zip = ZIP 邮编是什么？
booth-address-mail = 我们可以寄信到那里吗？
booth-address-plain = 要用没有我们名字的普通信封吗？

booth-email = 您有电子邮箱吗？
    .help = 对您安全才填。您可以跳过。
booth-email-address = 电子邮箱是什么？
booth-email-shared = 有别人看这个邮箱吗？
booth-email-device = 别人能看您的手机或电脑吗？

booth-friend-home = 有没有家人或朋友可以替您收信？
    .help = 请选您信任的人。您可以跳过。
booth-friend-home-name = 那个人叫什么名字？
booth-friend-home-knows = 那个人知道您来找我们吗？

booth-safe-mail = 有没有安全的地址，可以收政府的信？
    .help = 可以和您的住址不一样。
booth-safe-mail-program = 有没有一个项目在为您的地址保密？
booth-safe-mail-card = 您在那个项目的卡号是什么？
booth-safe-mail-expires = 那张卡什么时候到期？

booth-secret-word = 请选一个打电话时用的暗号
    .help = 我们会先问暗号，再谈事情。请选别人猜不到的。

## Letters and dates

booth-notices = 您有移民局或法庭的信或文件吗？
    .help = 您身边有的，请一个一个添加。
booth-notices-kind = 那是什么文件？
booth-notices-on = 文件上写的是哪一天？
booth-notices-received = 您是什么时候收到的？
booth-notices-due = 您要在哪一天以前办？
booth-notices-how = 您是怎么收到的？
booth-notices-how-mail = 寄来的
booth-notices-how-hand = 当面交给我的

booth-court = 您在移民法庭有案子吗？
    .help = 法庭文件上有写。不知道也没关系。
booth-court-has = 您在移民法庭有案子吗？
booth-court-charged = “Notice to Appear”（出庭通知）上写的是哪一天？
booth-court-city = 法庭在哪个城市？
booth-court-judge = 法官叫什么名字？
booth-court-hearing = 您下次开庭是哪一天？
booth-court-time = 几点？
booth-court-kind = 是哪种开庭？
booth-court-kind-first = 第一次简短开庭（master）
booth-court-kind-full = 完整的开庭（individual）
booth-court-where = 在哪里？
booth-court-where-person = 在法庭里
booth-court-where-video = 用视频或电话

booth-check-in = 您要向移民局（ICE）报到吗？
booth-check-in-has = 您要向移民局（ICE）报到吗？
    .help = 对的都点上。这样我们就知道您多快需要帮助。
booth-check-in-has-visit = 我要去那里
booth-check-in-has-order = 我有一份监管令
booth-check-in-has-monitor = 他们用手机软件、手表或脚环看着我
booth-check-in-next = 下次是什么时候？
booth-check-in-place = 在哪里？

booth-held = 您有家人现在被关着吗？
    .help = 比如在拘留中心或监狱里。
booth-held-has = 您有家人现在被关着吗？
booth-held-name = 那个人的全名是什么？
booth-held-relation = 那个人是您的什么人？
booth-held-country = 那个人是哪个国家的？
booth-held-born = 那个人是什么时候出生的？
booth-held-number = 那个人的 A-Number 是什么？
booth-held-place = 那个人被关在哪里？
booth-held-since = 从什么时候开始的？
booth-held-wants = 那个人想要我们帮忙吗？

## Coming to the United States

booth-entries = 您是什么时候来美国的？
    .help = 每次入境都请添加。从最近的一次开始。
booth-entries-date = 您是什么时候入境的？
booth-entries-place = 您是从什么地方入境的？
    .help = 比如城市、桥或机场的名字。
booth-entries-how = 您是怎么入境的？
booth-entries-how-visa = 用签证
booth-entries-how-parole = 用 parole（人道假释）
booth-entries-how-border-card = 用边境通行卡
booth-entries-how-waved = 他们没看就让我过去了
booth-entries-how-no-check = 没有人检查我
booth-entries-document = 您给他们看了什么文件？
booth-entries-met = 您和官员说过话吗？

booth-trips = 从那以后，您离开过美国吗？
    .help = 每次出行都请添加。
booth-trips-left = 您是什么时候离开的？
booth-trips-back = 您是什么时候回来的？

booth-last-arrival = 您最近一次入境是什么时候？
    .help = 这个日期可能很重要。知道多少就填多少。
    .suggested = 这是根据您刚才的回答填的。如果不对，请更改。

booth-stopped = 您在边境被拦下或送回去过吗？
    .help = 每一次都请添加。
booth-stopped-date = 是什么时候？
booth-stopped-place = 是在哪里？
booth-stopped-fingerprints = 他们取了您的指纹吗？
booth-stopped-signed = 您在文件上签字了吗？

booth-removed = 有没有法官或官员下令要您离开？
    .help = 每一次都请添加。
booth-removed-date = 是什么时候？
booth-removed-place = 是在哪里？
booth-removed-who = 是谁下的令？
booth-removed-who-judge = 法官
booth-removed-who-officer = 官员
booth-removed-left = 您那时离开美国了吗？
booth-removed-back = 后来您又回来了吗？

booth-visas = 您申请过签证吗？
    .help = 请一个一个添加。
booth-visas-kind = 是哪种签证？
booth-visas-date = 是什么时候？
booth-visas-result = 结果怎么样？
booth-visas-result-got = 我拿到了
booth-visas-result-refused = 他们拒绝了
booth-visas-result-stayed = 我停留超过了期限

## Your immigration papers

booth-status = 您现在有什么移民文件？
    .help = 请点最像的一个。
booth-status-what = 您现在有什么移民文件？
booth-status-what-none = 没有文件
booth-status-what-green-card = 绿卡
booth-status-what-work = 工卡
booth-status-what-visa = 签证
booth-status-what-asylum = 庇护或难民
booth-status-what-daca = DACA
booth-status-what-tps = TPS
booth-status-what-parole = parole（人道假释）
booth-status-what-citizenship = 美国公民
booth-status-expires = 那份文件什么时候到期？

booth-resident = 关于您的绿卡
    .help = 日期在卡上。知道多少就填多少。
booth-resident-since = 您是从什么时候有的？
booth-resident-how = 您是怎么拿到的？
booth-resident-how-family = 通过家人
booth-resident-how-work = 通过工作
booth-resident-how-asylum = 通过难民或庇护
booth-resident-how-lottery = 通过抽签
booth-resident-two-years = 是只有两年的卡吗？

booth-work-permit = 关于您的工卡
booth-work-permit-category = “category”下面是什么字母和数字？
    .help = 比如 C08。您可以跳过。
booth-work-permit-expires = 什么时候到期？

booth-programs = 下面这些，您有或申请过吗？
    .help = 请一个一个添加。
booth-programs-kind = 是哪一个？
booth-programs-kind-asylum = 庇护
booth-programs-kind-u = U 签证
booth-programs-kind-t = T 签证
booth-programs-kind-sij = 年轻人的文件（SIJ）
booth-programs-since = 从什么时候开始？
booth-programs-until = 到什么时候？

booth-petition = 有没有人向移民局申请，让您留下来？
    .help = 比如家人或老板，为您、您的父母、您的丈夫或妻子申请。
booth-petition-filed = 有没有人向移民局申请，让您留下来？
booth-petition-who = 是为谁申请的？
booth-petition-who-me = 为我自己
booth-petition-who-parent = 为我的母亲或父亲
booth-petition-who-spouse = 为我的丈夫或妻子
booth-petition-when = 是什么时候？

booth-moved = 您搬过家吗？
    .help = 移民局会把信寄到他们知道的地址。我们可以帮您更改。
booth-moved-moved = 上次交文件以后，您搬过家吗？
booth-moved-told = 您把新地址告诉了谁？
    .help = 对的都点上。
booth-moved-told-uscis = 移民局（USCIS）
booth-moved-told-court = 法庭

## Police and courts

booth-arrested = 警察抓过您，或给您开过罚单吗？
    .help = 不管在哪里。很久以前的也算，后来没事的也算。
booth-arrests = 请把每一次都告诉我们
    .help = 请一个一个添加。知道多少就填多少。
booth-arrests-date = 是什么时候？
booth-arrests-place = 是在哪里？
booth-arrests-agency = 是哪里的警察？
booth-arrests-charge = 他们说您做了什么？
    .help = 写几个字就够了。
booth-arrests-court = 是哪个法庭？
booth-arrests-result = 结果怎么样？
booth-arrests-result-dropped = 他们撤销了
booth-arrests-result-guilty = 有罪
booth-arrests-result-not-guilty = 无罪
booth-arrests-result-open = 还没结束
booth-arrests-sentence = 法官要您做什么？
    .help = 比如坐牢几天、上课、做社区服务。
booth-arrests-probation = 您被判过缓刑吗？
booth-arrests-fine = 您交过罚款吗？
booth-arrests-papers = 您有法庭的文件吗？

booth-open-case = 您有还没结束的刑事案子吗？
    .help = 这可能对您的文件很重要。您也可以告诉工作人员。
booth-open-case-has = 您有还没结束的刑事案子吗？
booth-open-case-next = 下一个日期是哪一天？
booth-open-case-defender = 替您辩护的律师叫什么名字？

booth-police-more = 您遇到过下面这些事吗？
    .help = 对的都点上。
booth-police-more-driving = 喝酒或用毒品后开车
booth-police-more-order = 法庭命令我不要接近某个人
booth-police-more-young = 我不到 18 岁时的事
booth-police-more-warrant = 警察可能在找我
booth-police-more-probation = 我现在在缓刑期

## Your safety

booth-afraid = 您害怕回您的国家吗？
    .help = 您不用在这里说您的经历。
booth-hurt = 在美国，有人伤害或威胁过您或您的孩子吗？
    .help = 您不用在这里说您的经历。
booth-crime = 关于发生的事
    .help = 只写您愿意写的。
booth-crime-kind = 是什么样的事？
    .help = 对的都点上。
booth-crime-kind-home = 家里的暴力
booth-crime-kind-attack = 被人攻击
booth-crime-kind-sexual = 性暴力
booth-crime-kind-threats = 威胁
booth-crime-kind-held = 有人把我关起来
booth-crime-kind-stalking = 有人跟踪我
booth-crime-when = 是什么时候？
booth-crime-where = 在哪个城市？
booth-crime-reported = 您或别人告诉警察了吗？
booth-crime-report = 警察报告的号码是什么？
booth-crime-certified = 警察为您签过文件吗（U 签证）？
booth-forced = 有人强迫您或骗您去工作吗？
    .help = 比如不给工钱、扣您的证件、不让您离开。
booth-young = 21 岁以下的人填写
    .help = 年轻人有专门的帮助。
booth-young-is = 您的年龄在 21 岁以下吗？
booth-young-both = 您和父母两个人住在一起吗？
booth-young-hurt = 父亲或母亲伤害过您、丢下您或不照顾您吗？
booth-young-order = 有家事法庭的文件吗？
booth-need-now = 您现在需要下面这些吗？
    .help = 我们可以帮您找。
booth-need-now-shelter = 安全的过夜地方
booth-need-now-police = 警察
booth-need-now-doctor = 医生
booth-need-now-food = 食物
booth-need-now-talk = 能说说话的人

## Your family

booth-family = 您家里有哪些人？
    .help = 请添加丈夫或妻子（现在的和以前的）、父母、孩子、兄弟姐妹。
booth-family-relation = 是什么人？
booth-family-name = 全名是什么？
booth-family-born = 那个人是什么时候出生的？
booth-family-country = 那个人在哪个国家出生？
booth-family-status = 那个人有什么文件？
booth-family-status-citizenship = 美国公民
booth-family-status-green-card = 绿卡
booth-family-status-other = 别的文件
booth-family-status-none = 没有文件
booth-family-here = 那个人住在美国吗？
booth-family-filed = 那个人为您向移民局申请过吗？
booth-family-living = 那个人还在世吗？

booth-citizenship-parents = 您的父母或祖父母、外祖父母里，现在或以前有人是美国公民吗？
    .help = 有些人因为家人已经是公民，自己却不知道。

booth-sponsor = 谁可以帮您办移民文件（担保人）？
    .help = 比如丈夫或妻子、父亲或母亲、成年的孩子。
booth-sponsor-name = 那个人叫什么名字？
booth-sponsor-relation = 那个人是您的什么人？
booth-sponsor-income = 那个人每个月大约赚多少美元？

## Money

booth-household = 有几个人靠同一份钱生活？
    .help = 请把您自己和孩子都算上。

booth-income = 有哪些收入？
    .help = 家里每个人的每种收入都请添加。没有收入，就点“没有要添加的”。
booth-income-source = 钱是从哪里来的？
booth-income-source-job = 上班
booth-income-source-own = 自己干活或做生意
booth-income-source-benefits = 政府的帮助
booth-income-source-family = 家人或朋友
booth-income-amount = 多少美元？
booth-income-often = 多久一次？
booth-income-often-week = 每星期
booth-income-often-two-weeks = 每两个星期
booth-income-often-month = 每个月
booth-income-often-year = 每年

booth-benefits = 您家里有人领下面这些吗？
booth-benefits-has = 您家里有人领下面这些吗？
    .help = 对的都点上。这可能会减少费用。
booth-benefits-has-snap = 食品补助（SNAP、EBT）
booth-benefits-has-medicaid = Medicaid（医疗补助）
booth-benefits-has-ssi = SSI
booth-benefits-has-cash = 现金补助（TANF）
booth-benefits-has-wic = WIC
booth-benefits-has-housing = 房租补助
booth-benefits-proof = 您有证明这件事的信吗？

booth-fee = 您能付给我们办公室一点费用吗？
    .help = 没有钱，我们也不会让您走。
booth-fee-full = 能
booth-fee-plan = 能，每个月付一点
booth-fee-waiver = 不能，我付不起

## Other people in your case

booth-people = 还有哪些人和您的案子有关？
    .help = 我们要查一查，我们是不是已经在帮和您对立的人。
booth-people-name = 那个人的全名是什么？
booth-people-role = 那个人和案子有什么关系？
booth-people-role-helps-me = 帮我办文件
booth-people-role-i-help = 我想帮这个人
booth-people-role-former = 前夫或前妻
booth-people-role-hurt-me = 伤害或威胁过我
booth-people-role-employer = 老板
booth-people-role-same-case = 在同一个案子里
