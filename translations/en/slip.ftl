### The slip of a referral, that a visitor takes along. It never says who they are or what they need.

slip-title = You can ask for help here
slip-call-first = Please call first. We have not checked this lately.
slip-phone = Phone
slip-address = Address
slip-hours = Opening hours
slip-bring = Take with you
slip-bring-always = All letters and papers you have.
slip-not-us = This is another organization. You decide what you tell them.
slip-interpreter = You can ask for an interpreter.
slip-from = This paper comes from
slip-come-back = If they cannot help you, please come back to us.
