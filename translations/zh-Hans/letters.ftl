### Letters that visitors take home, beside English. What a person types is put in between.

## What the letters are called

letter-title-acceptance = 我们接受您的案件
letter-title-limited-scope = 我们帮您处理其中一部分
letter-title-advice-memo = 我们给您的建议
letter-title-non-engagement = 我们不能接受您的案件
letter-title-waiting-list = 您在我们的等候名单上
letter-title-what-we-need = 我们需要您提供什么

## How they begin

letter-greeting = { $name }，您好：
letter-greeting-nameless = 您好：
letter-consulted-on = 我们与您谈话的日期
letter-consulted-with = 与您谈话的人
letter-matter = 我们谈了什么

## Whether we are somebody's lawyers

letter-not-represented = 我们不代理您
letter-not-represented-words = 我们不是您的律师。这件事我们不会再做什么。
letter-not-yet = 我们还没有代理您
letter-not-yet-words = 您和我们签了协议以后，我们才是您的律师。
letter-reason = 我们无法帮助每一个来求助的人。这不表示您做错了什么。

## Dates

letter-time-limits = 时间可能不多
letter-time-limits-words = 可能有您必须在某日之前办理的事。如果错过，您可能失去权利。请现在就行动。
letter-date-known = 您文件上的日期
letter-date-words = 请在这一天之前把那份文件给律师看。

## What everybody is told

letter-others = 请尽快询问其他律师或法律机构。您可以问这里：
letter-no-opinion = 这封信不说明您的案件有没有把握。
letter-papers = 我们已把这些文件还给您：
letter-papers-none = 您自己的文件，我们一份也没有留下。
letter-keep = 我们会保存您告诉我们的内容。年数：{ $years }。
letter-complaints = 如果您对我们不满意，请告诉这里：{ $contact }
letter-language = 我们可以用您的语言把这封信读给您听。这是免费的。
letter-delivery = 我们把这封信当面交给您。只有您说安全的地方，我们才会寄去。
letter-copy = 我们保存这封信的副本。

## What stands in some of them

letter-accept = 我们很高兴帮助您。您和我们签了协议以后就开始。
letter-next-steps = 您现在要做的事：
letter-tell-us = 如果您收到信件或者搬家，请马上告诉我们。
letter-we-do = 我们为您做这些事：
letter-we-do-not = 我们不做这些事：
letter-advice-only = 这个建议只给您一个人。它以您告诉我们的内容为准。
letter-advice-signed = 谁核对了这个建议
letter-no-more = 给出建议以后，我们不再做什么，除非我们签协议。
letter-waiting = 我们今天不能帮您。我们会再看您的案件。
letter-look-again = 我们再看的日期
letter-need = 请带来或告诉我们：
letter-need-by = 请在这一天之前来
letter-signed = 办事处代表
letter-day = 日期
