### The conflict check before legal advice.

conflicts-title = Conflict check
conflicts-not-made = Not made yet
conflicts-outdated = Names have changed: make it again
conflicts-open = { $count ->
    [one] { $count } to rule on
   *[other] { $count } to rule on
}
conflicts-clear-nobody = Clear: nobody resembles these names
conflicts-clear = Clear: all who were found are ruled on
conflicts-conflict = Conflict: we cannot act in this matter
conflicts-made-at = Made
conflicts-make = Make the conflict check
conflicts-make-again = Make it again
conflicts-nobody = Nobody on record resembles the names in this matter.
conflicts-parties = People in this matter
conflicts-back = Back to the intake
conflicts-resembles = Resembles
conflicts-party-hidden = A person in this matter whom you do not see
conflicts-protected = A protected record resembles this name. Contact the ethics officer, who rules on it; nothing more is shown here. Do not speak of it to the person.
conflicts-who-rules = A director or an attorney rules on this.
conflicts-rule = Rule on it
conflicts-ruling = What is it?
conflicts-ruling-open = Open
conflicts-ruling-somebody-else = Somebody else
conflicts-ruling-no-conflict = The same person, no conflict
conflicts-ruling-waived = Waived in writing by all whom it concerns
conflicts-ruling-conflict = Conflict
conflicts-why = Why
conflicts-why-help = One sentence that a colleague understands in a year. It is sealed with the matter.
conflicts-rule-save = Save

conflicts-refused-no-parties = Nobody has a part in this matter yet. Confirm the people first; then their names can be looked for.
conflicts-refused-no-reason = Write why, in one sentence.
conflicts-refused-made-again = The check was made again meanwhile. Look at whom it found now.
conflicts-refused-protected = This record is protected. Contact the ethics officer, who rules on it.

conflicts-event-made = Conflict check made
conflicts-event-ruled = Ruled on in a conflict check
conflicts-event-read = Conflict check read
conflicts-cut = Very many people on record resemble a name of this matter; only the 300 who resemble it most are listed. Look for further facts, such as dates of birth or A-Numbers, and search by them under “People”.
