### The paper ticket. It never says why the person came.

ticket-arrived = 您是 { $time } 来的
ticket-range = 等候：大约 { $from } 到 { $to } 分钟
ticket-have-ready-papers = 请准备好您的所有文件。
ticket-have-ready-listen = 请不要走远。我们会叫您的排队号。
ticket-may-go = 您可以出去。请在 { $time } 之前回到这里：之后我们会叫您的排队号。
ticket-fraud = “notario”不是律师。不要花钱请“notario”给您法律建议。
ticket-copy = 副本
ticket-staff = 工作人员：看得懂 { $language }
