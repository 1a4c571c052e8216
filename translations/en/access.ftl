### Signing in, staff accounts, roles.

access-welcome = Welcome
access-sign-in = Sign in
access-name = Name to sign in with
access-password = Password
access-office-is-locked = The office is locked. When a keyholder signs in, content can be read again.
access-key-pending = You are signed in. Your role holds a key, but nobody has handed it to you yet: that happens by itself when another keyholder signs in. Until then you can work with the queue, and content stays closed.
access-go-on = Go on
access-no-room = There is no room for your role here yet. If you need one for your work, ask your director.

access-staff = Staff
access-display-name = Name for others to read
    .help = As colleagues know this person. It stands beside everything they do.
access-role = Role
access-language = Language
access-state = State
access-next = What to do
access-active = Works here
access-inactive = No longer
access-add = Add a person
access-new-password = Password
    .help = At least 15 characters. Four or five words that only this person would put together are easy to remember and hard to guess.
access-deactivate = End access of { $name }

access-role-director = Director
access-role-attorney = Attorney
access-role-full-representative = Accredited representative (full)
access-role-partial-representative = Accredited representative (partial)
access-role-counsellor = Counsellor
access-role-reception = Reception
access-role-cashier = Cashier
access-role-volunteer = Volunteer
access-role-auditor = Auditor
access-role-it-admin = IT administrator

access-refused-wrong-name-or-password = The name or the password is not right. Check both and try again; if you have forgotten the password, ask whoever looks after staff accounts.
access-refused-too-many-attempts = There were too many wrong passwords for this name. Wait { $minutes } min and try again. Other people can sign in meanwhile.
access-refused-name-taken = Someone already signs in with this name. Choose another one.
access-refused-name-malformed = The name to sign in with is 1 to 40 letters, digits, dots or dashes, without spaces. For example: lee.w
access-refused-display-name-malformed = The name for others to read is 1 to 60 characters long. Write it as colleagues know the person.
access-refused-password-too-short = The password is too short. Take at least 15 characters: four or five words that only this person would put together.
access-refused-password-too-long = The password is too long. Take at most 128 characters.
access-refused-only-keyholders = Only someone who holds a key may add a person whose role holds one. Ask a colleague with such a role, or choose another role.
access-refused-last-keyholder = This is the last person who holds a key. Without one, nobody could ever read a record again. Add another keyholder first and let them sign in.
access-refused-own-account = You cannot end your own access. Ask a colleague to do it.

access-event-added = Staff account added
access-event-deactivated = Staff account ended
access-event-language-set = Own language changed
access-event-signed-in = Signed in
access-event-sign-in-failed = Sign-in failed
access-event-signed-out = Signed out
access-event-unlocked = Office unlocked
access-event-unlocked-by-file = Office unlocked by a passphrase file
access-event-locked = Office locked
