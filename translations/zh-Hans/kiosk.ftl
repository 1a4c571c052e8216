### The screens of the kiosk. Short words, at most twelve in a sentence; a frightened or tired
### person reads them, or has them read aloud.

## Welcome

kiosk-welcome-title = 欢迎您
kiosk-welcome-start = 点这里开始
kiosk-welcome-fraud = “notario”不是律师。不要花钱请“notario”给您法律建议。
kiosk-welcome-wait = 请稍等。

## Language

kiosk-language-title = 请选择您的语言
kiosk-language-not-here = 这里没有我的语言
kiosk-language-here = 说中文请点这里
kiosk-language-spoken-title = 您说哪种语言？
kiosk-language-spoken-line = 请点您的语言。会有工作人员过来找您。
kiosk-language-interpreter = 我们会给您找一位翻译员。
kiosk-language-none-of-these = 这些都不是

## Notice

kiosk-notice-title = 我们不是政府，也不是移民警察。
kiosk-notice-who = 欢迎您。我们是 { $office }，一家非营利法律办公室。
kiosk-notice-cost = 我们的帮助免费或收费很低。只有我们的工作人员会说明费用。
kiosk-notice-what = 这个屏幕只帮您排队，不能给您法律建议。使用它，不等于我们就是您的律师。
kiosk-notice-why = 我们会问您需要什么帮助、文件上是什么日期，好让合适的人及时帮您。
kiosk-notice-choice = 任何问题您都可以跳过。您也可以直接和工作人员谈。我们有免费的翻译员。
kiosk-notice-private = 只有我们的工作人员会看到您的回答。我们不会告诉移民局或其他人，除非您书面同意，或者法律要求我们这样做。如果真的发生这种情况，我们会在法律允许的范围内尽力保护您。
kiosk-notice-erased = 请不要在这里写您的经历。请不要写有关警察、移民经历或其他人的事。如果您现在停下，您的回答会全部删除。
kiosk-notice-contact = 只有您说安全，我们才会给您打电话、发短信或写信。
kiosk-notice-kept = 如果您取了排队号，我们会按办公室的规定保存您的回答。您可以向我们要一份副本，也可以要我们删除。
kiosk-notice-conflict = 如果我们已经在帮您案子里的另一个人，就可能不能帮您。我们不能告诉您原因。
kiosk-notice-notario = “notario”不是律师。您可以要求看我们的证书。空白表格千万不要签名。
kiosk-notice-unhappy = 如果您对我们不满意，请告诉这里的任何一位工作人员。
kiosk-notice-version = 本告知第 { $version } 版，{ $date }。
kiosk-notice-accept = 我明白了
kiosk-notice-person = 我想和工作人员谈
kiosk-notice-unreviewed = 这些文字是机器翻译的。有不清楚的地方，请问我们。

## Buttons around a screen

kiosk-back = 返回
kiosk-skip = 跳过
kiosk-continue = 继续
kiosk-finish = 完成
kiosk-done = 好了
kiosk-more = 更多
kiosk-previous = 上一页
kiosk-call = 叫人帮忙
kiosk-erase = 删除
kiosk-hide = 隐藏
kiosk-hide-back = 点一下，回到您的回答
kiosk-finish-now = 现在完成
kiosk-tell = 告诉工作人员
kiosk-tell-answer = 我会告诉工作人员
kiosk-page = 第 { $page } 页，共 { $of } 页

## How the screen can help

kiosk-comfort = 屏幕帮助
kiosk-comfort-title = 您想让屏幕怎样帮您？
kiosk-comfort-large = 字大一点
kiosk-comfort-contrast = 颜色更分明
kiosk-comfort-lower = 内容都往下移
kiosk-comfort-aloud = 全部读给我听
kiosk-comfort-louder = 大声一点
kiosk-comfort-quieter = 小声一点
kiosk-comfort-headphones = 别人也能听到这个声音。戴上耳机，就只有您能听到。
kiosk-comfort-on = 开
kiosk-comfort-off = 关
kiosk-listen = 听
kiosk-listen-stop = 停止朗读

## Dates

kiosk-date-year = 年
kiosk-date-month = 月
kiosk-date-day = 日
kiosk-date-unknown = 我不知道
kiosk-date-other-year = 别的年份
kiosk-date-age = 我只知道年龄
kiosk-date-age-title = 多大年龄？
kiosk-month-1 = 1月
kiosk-month-2 = 2月
kiosk-month-3 = 3月
kiosk-month-4 = 4月
kiosk-month-5 = 5月
kiosk-month-6 = 6月
kiosk-month-7 = 7月
kiosk-month-8 = 8月
kiosk-month-9 = 9月
kiosk-month-10 = 10月
kiosk-month-11 = 11月
kiosk-month-12 = 12月

## Keyboard

kiosk-key-space = 空格
kiosk-key-backspace = 删掉一个字
kiosk-key-clear = 清空
kiosk-key-shift = 大写字母
kiosk-key-numbers = 数字和符号
kiosk-key-letters = 字母
kiosk-key-accents = 带重音符号的字母
kiosk-key-plus = 加号
kiosk-key-order = ABC 顺序
kiosk-key-more-letters = 更多字母
kiosk-key-half-space = 半个空格
kiosk-field-show = 显示
kiosk-field-hide = 隐藏

## Phone numbers and countries

kiosk-country-code = 这个电话是哪个国家的？
kiosk-country-other = 别的国家
kiosk-country-none = 没有国家
kiosk-country-search = 请写国家名字的头几个字。
kiosk-country-not-found = 没有这样开头的国家。请删掉一个字，或写出全名。

## Lists of several things, such as all trips

kiosk-rows-add = 添加一项
kiosk-rows-another = 再添加一项
kiosk-rows-none = 没有要添加的
kiosk-rows-done = 就这些
kiosk-rows-remove = 去掉
kiosk-rows-line = 第 { $at } 项

## Review

kiosk-review-title = 请看看您的回答
kiosk-review-help = 要改哪个回答，就点哪个。点“完成”就能拿到您的排队号。
kiosk-review-change = 修改
kiosk-review-skipped = 已跳过

## Ticket

kiosk-ticket-title = 您的排队号
kiosk-ticket-printing = 正在打印您的排队单。
kiosk-ticket-printed = 请拿好您的排队单。
kiosk-ticket-not-printed = 没有纸了。请记住您的排队号。
kiosk-ticket-range = 大约要等 { $from } 到 { $to } 分钟。
kiosk-ticket-unsure = 如果排队单出来了，请拿好。请记住您的排队号。
kiosk-ticket-again = 再打印一次
kiosk-ticket-wait = 请坐下等。
kiosk-ticket-listen = 我们会叫您的排队号，不叫您的名字。

## Messages that cover the screen

kiosk-coming-title = 工作人员正在过来
kiosk-coming-line = 请在这里等。我们会帮您。如果没有人来，请去前台。
kiosk-coming-close = 好的
kiosk-still-title = 您还在吗？
kiosk-still-line = 如果没有人点屏幕，内容会全部删除。
kiosk-still-here = 我还在
kiosk-ask-erase-title = 要全部删除吗？
kiosk-ask-erase-line = 您的回答会消失，没有人能看到。
kiosk-ask-erase-yes = 全部删除
kiosk-ask-erase-no = 保留我的回答
kiosk-erased-title = 已全部删除
kiosk-erased-line = 什么都没有保留。您随时可以重新开始。

## When no visit can be taken

kiosk-closed-title = 我们现在关门了
kiosk-closed-line = 请在我们开门的时候再来。
kiosk-closed-opens = 下次开门：{ $when }
kiosk-late-title = 今天已经比较晚了
kiosk-late-line = 今天我们可能来不及见您。您还是可以取排队号。
kiosk-late-go-on = 取排队号
kiosk-late-leave = 改天再来
kiosk-late-cut-off = 大约 { $time } 以后来的人，今天可能见不到了。
kiosk-late-first = 您今天有预约，或者有写着今天日期的纸吗？或者您的日期很快就到了？请取排队号：您可能会排在别人前面。
kiosk-lane-rests = 这类帮助现在不叫号。大约 { $time } 继续。您现在可以取排队号。
kiosk-lane-closed = 这类帮助现在不叫号。您可以取排队号。前台会告诉您其他帮助或者改天再来。
kiosk-full-title = 今天我们不能再接待更多人了
kiosk-full-line = 您的日期很快就到了吗？请告诉前台的工作人员。
kiosk-out-of-order-title = 这个屏幕暂停使用
kiosk-out-of-order-line = 请到前台拿一张纸表格。

## A young person who came alone

kiosk-minor-title = 工作人员正过来找您
kiosk-minor-line = 您现在什么都不用回答。请在这里等。如果没有人来，请去前台。

## Parts of a name

kiosk-name-given = 名
kiosk-name-family = 姓
kiosk-name-second-family = 第二个姓

## Said by the visit itself

kiosk-notice-who-unnamed = 欢迎您。我们是一家非营利法律办公室。
kiosk-fault-offer = 您也可以点“叫人帮忙”，我们会来帮您。
kiosk-review-day = { $year }年{ $month }{ $day }日
kiosk-review-month = { $year }年{ $month }
kiosk-review-both = { $own }（{ $common }）
kiosk-review-age = { $age } 岁
kiosk-review-rows = { $count ->
   *[other] 已添加 { $count } 项
}
