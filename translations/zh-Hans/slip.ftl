### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = 您可以到这里寻求帮助
slip-call-first = 请先打电话。我们最近没有核实过这些信息。
slip-phone = 电话
slip-address = 地址
slip-hours = 开放时间
slip-bring = 请带上
slip-bring-always = 您收到的所有信件和文件。
slip-not-us = 这是另一个机构。您自己决定告诉他们什么。
slip-interpreter = 您可以要求提供口译员。
slip-from = 这张纸来自
slip-come-back = 如果他们帮不了您，请再来找我们。
