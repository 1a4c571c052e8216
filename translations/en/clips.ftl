### The pages on which staff record what visitors hear.

clips-title = Recordings
clips-lead = Visitors who cannot read hear these recordings. Where there is none, a voice of the kiosk speaks, if it knows the language.
clips-of = Recordings in { $language }
clips-how = Read the words as you would say them to a visitor, close to the microphone and without hurry. Another person listens and approves; then visitors hear it.
clips-spoken = Languages that are only spoken
clips-spoken-lead = The kiosk has no text in these languages. With a recording the tile of a language gets a button to listen, so that people find it who cannot read its name.
clips-spoken-how = Say this in { $language } as you would say it to a visitor, close to the microphone and without hurry. Another person who speaks the language listens and approves; then visitors hear it from the tile of the language.
clips-state = Recording
clips-invitation = Do you speak { $language }? Touch here. A person will come to help you.
clips-language = Language
clips-files = Kinds of words
clips-file-kiosk = Screens
clips-file-form = Questions and answers
clips-file-calendar = Calendars
clips-file-booth = Form in a private room
clips-pages = More words
clips-before = Before
clips-more = More
clips-state-missing = Missing
clips-state-recorded = To be approved
clips-state-approved = Heard by visitors
clips-state-stale = The words have changed
clips-recorded-by = recorded by { $name }
clips-approved-by = approved by { $name }
clips-the-program = the program
clips-play = Play
clips-again = Visitors hear this until another person approves a new recording.
clips-approve = Approve
clips-delete = Delete
clips-record = Record
clips-record-stop = Stop and keep
clips-no-microphone = The browser gives no microphone
clips-file = Or choose a file (WAV or Ogg Vorbis)
clips-upload = Upload

clips-refused-unplayable = This is no recording that can be played. Choose a WAV file with 16 bits or an Ogg Vorbis file.
clips-refused-too-long = The recording is too long. Read the words in at most { $seconds } seconds.
clips-refused-too-short = The recording is too short. Wait a moment before and after you speak.
clips-refused-too-quiet = Nobody can be heard. Go closer to the microphone, or choose another one, and record again.
clips-refused-own-recording = You recorded this yourself. Ask another person who speaks the language to listen and approve.
clips-refused-stale = The words have changed since. Record them again as they are now.
clips-refused-other = Another recording was made or taken away since you opened this page. Open the page again and listen to what is there now.

clips-event-recorded = Recording made
clips-event-approved = Recording approved
clips-event-deleted = Recording deleted
