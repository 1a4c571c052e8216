### The manual: policies of the office, who has signed them, and the training log.

policies-title = Policies
policies-lead = What this office has agreed on. A policy is in force once it is published; each new version is read and signed anew.
policies-policy = Policy
policies-version = Version
policies-since = In force since
policies-mine = My signature
policies-in-force = In force
policies-none = No policy is published yet.
policies-none-begin = No policy is published yet. Begin with one of the drafts below: read it, change what is different in your office, and publish it.
policies-drafts = Being written
policies-retired = No longer in force
policies-begin = New policy
policies-begin-empty = Begin with an empty page
policies-begin-with = Begin with: { $title }
policies-starters = { $count ->
    [one] One draft to begin with
   *[other] { $count } drafts to begin with
}
policies-starters-means = What offices like yours usually agree on. No attorney of your office has read these drafts. Read them, change them, and have them checked before you publish them.
policies-manual = The whole manual, to print
policies-manual-lead = Every policy that is in force.
policies-register = Register of signatures
policies-register-lead = Who has signed which version. Each published version stands here by itself; whoever has left stays with what they signed.
policies-register-file = Save the register as a table (CSV)
policies-is-in-force = in force
policies-was-in-force = no longer in force
policies-signed-of = { $signed } of { $all } have signed
policies-nobody-signed = Nobody has signed this version.
policies-name = Name
policies-role = Role
policies-standing = How it stands
policies-signed-on = Signed on { $day }
policies-due-until = To be signed by { $day }
policies-late-since = Late: was due on { $day }
policies-to-sign = For you to read and sign
policies-late-means = You are late. Until you have signed, you can work with visitors and see every date, but you cannot take on, review or close cases.
policies-notice-due = { $count ->
    [one] There is a policy for you to read and sign.
   *[other] There are { $count } policies for you to read and sign.
}
policies-notice-late = { $count ->
    [one] You have not signed a policy in time. You cannot take on, review or close cases until you have.
   *[other] You have not signed { $count } policies in time. You cannot take on, review or close cases until you have.
}
policies-version-since = Version { $number }, in force since { $day }
policies-of-version = Version { $number }
policies-in-other-language = This policy has not been written in your language yet. Here it is in { $language }.
policies-what-changed = What is new in this version
policies-not-published = This policy has not been published yet.
policies-retired-on = This policy has not been in force since { $day }.
policies-my-signature = My signature
policies-sign-means = By signing you say that you have read this version and will follow it. Your name, the day and the version go into the register.
policies-sign = I have read this and will follow it
policies-comments = Comments
policies-comments-none = Nobody has said anything yet. Whoever works with a policy knows best where it does not fit.
policies-comment = Say something about this policy
policies-comment-words = What should change, or what is not clear? Do not name visitors or clients.
policies-comment-save = Save the comment
policies-versions = Versions
policies-keeping = For those who keep the manual
policies-revise = Write the next version
policies-draft-go-on = Go on with the draft
policies-retire = Take out of the manual
policies-retire-means = Nobody is asked to sign it any more. Its text and its signatures stay, and it can be put back.
policies-retire-now = Take it out
policies-restore = Put back into the manual
policies-back = Back
policies-draft = A policy being written
policies-draft-lead = English must be there; whoever reads another language sees English where there is none. Paragraphs are parted by an empty line.
policies-title-field = Title
policies-text-field = Text
policies-within-days = Days to read and sign it
    .help = From 1 to 90. Those who come later have as many days from their first.
policies-save = Save
policies-publish-title = Publish
policies-publish-means = What stands on this page is published. Once it is published, everyone is asked to sign this version, and its text can no longer be changed: only a next version can.
policies-publish = Publish this version
policies-drop = Drop this draft
policies-drop-means = What is written here is gone. What was published before stays in force.
policies-drop-now = Drop it
policies-training = Training
policies-training-lead = What people have been taught. Accreditation is renewed with this log.
policies-training-none = Nothing is in the log yet.
policies-training-year = Hours in the last twelve months
policies-training-add = Add to the log
policies-training-day = Day
policies-training-topic = Topic
policies-training-hours = Hours
    .help = Such as 2, 1.5 or 0.25.
policies-training-by = Taught by
policies-training-certificate = Certificate
    .help = Its number, or where it lies. Leave it empty when there is none.
policies-training-strike = Strike this line
policies-training-struck = Struck on { $day }
policies-choose = Choose

policies-event-begun = Began to write a policy
policies-event-saved = Saved the draft of a policy
policies-event-published = Published a policy
policies-event-dropped = Dropped the draft of a policy
policies-event-retired = Took a policy out of the manual
policies-event-restored = Put a policy back into the manual
policies-event-signed = Signed a policy
policies-event-commented = Commented on a policy
policies-event-trained = Added to the training log
policies-event-training-struck = Struck a line of the training log

policies-refused-no-title = A title is missing. Write one, or leave out this language altogether.
policies-refused-no-text = The text is missing. Write it, or leave out this language altogether.
policies-refused-no-words = Nothing is written. Write what should change, or leave the page.
policies-refused-no-days = The days to sign are a number from 1 to { $max }.
policies-refused-too-long = This is longer than { $max } letters. Make it shorter, or make two of it.
policies-refused-hidden = There is a sign in it that nobody can see, perhaps from copying. Type it again here.
policies-refused-changed = Somebody has changed this in the meantime. Load the page again to see what it says now; copy what you have typed first.
policies-refused-retired = This policy is no longer in force. Put it back into the manual first.
policies-refused-newer = There is a newer version now. Load the page again, read it, and sign that one.
policies-refused-no-day = Type the day as it was, today at the latest.
policies-refused-no-hours = Type the hours in quarters, such as 2, 1.5 or 0.25; 200 at most.
policies-refused-no-topic = The topic is missing. Type what was taught.
policies-refused-nobody = Choose who was taught.
policies-refused-no-draft = There is no such draft. Choose one of those on the page of policies.
policies-refused-late = { $count ->
    [one] You have not signed a policy in time. Read and sign it, then do this again.
   *[other] You have not signed { $count } policies in time. Read and sign them, then do this again.
}
