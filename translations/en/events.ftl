### The page that lists what has happened.

events-title = Events
events-lead = Who did what, and when. Nothing here can be changed, and nothing a visitor said is written here.
events-number = Number
events-at = When
events-who = Who
events-what = What
events-subject = About
events-none = Nothing has happened yet. Events appear here by themselves.
events-older = Older events
events-kiosk = Kiosk { $id }
events-public = Someone not signed in
events-program = The program
