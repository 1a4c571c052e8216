### What visitors read: the pages on which staff read, correct and approve it.

words-title = Words
words-title-one = Words in { $language }
words-lead = What kiosks, tickets and the waiting-room display say, in each language. Correct what you can judge. A correction is used once somebody who may approve it has done so.
words-language = Language
words-messages = Messages
words-notice = Privacy notice
words-notice-booth = Notice of the private form
words-notice-approved = Approved
words-notice-open = Not yet approved
words-status = State
words-status-machine = As it came
words-status-corrected = Waits for approval
words-status-approved = Approved
words-status-stale = English has changed
words-stale-means = The English has changed since this was written. Until somebody looks at it again, the text that came with the program is used.

## The list

words-list-lead = Choose a message to read it beside the English, to correct or to approve it.
words-show = Show
words-show-all = All messages
words-show-open = Not yet approved
words-find = Find
words-look = Look
words-found = Found: { $count }
words-none = No message is like that. Show all messages, or look for other letters.
words-message = Message
words-english = English
words-translation = Translation
    .help = Variables in braces must stay as they are.
words-earlier = Earlier messages
words-later = More messages
words-back = Back to the list

## One message

words-shipped = As it came with the program
words-in-use = Used now
words-save = Save for approval
words-approve = Approve and use
words-reset = Go back to the program's text
words-reset-means = What was written here will be gone, and visitors read again what came with the program.
words-reset-now = Go back
words-before = Before
words-after = After

## As a file

words-file-title = Give the words to a translator as a file
words-file-lead = The file opens in a spreadsheet. Only the column “translation” may be changed, and “status”, where “approved” means that the text was read by somebody who knows the language well.
words-file-take = Take the file
words-file-bring = File that came back
words-file-look = See what it changes
words-file-changes = Messages that the file changes: { $count }. Nothing is kept yet.
words-file-same = The file says what is here already. There is nothing to change.
words-file-apply = Keep these changes
words-file-faults = Lines to correct: { $count }
words-file-nothing-kept = Nothing was kept. Correct these lines in the file and bring it again.
words-file-line = Line { $line }:
words-file-overtaken = Changed here since the file was made: { $count }. These messages stay as they are here. Take a new file for them.
words-file-overtaken-line = was changed since the file was made.
words-file-other-set = Nothing was kept: something has changed since you looked at the file. This is what it would change now.
words-file-open-quote = From here to the end a quotation mark is open. Close it.
words-file-columns = The first line must name the columns: { $columns }. Take a new file and put the translations into it.
words-file-unknown = There is no such message. Remove the line, or take a new file.
words-file-twice = This message stands in the file twice. Remove one of the lines.
words-file-other-english = The English has changed since the file was made. Take a new file and translate this message again.

## What a text must be

words-refused-unreadable = This cannot be read as a message. Write braces only around variables, and each of them closed.
words-refused-empty = Nothing is written. Write the translation.
words-refused-unknown = There is no such message in English any more.
words-refused-variables = The variables must be those of the English. Missing: { $missing }. Too many: { $extra }.
words-refused-reference = This text uses { $word }, which cannot be used here. Write the words themselves.
words-refused-plurals = Numbers need exactly these forms in this language: { $forms }.
words-refused-english = This is still the English. Translate it.
words-refused-left-over = The word “{ $word }” was left over. Translate it.
words-refused-script = No letter of this language's own script is in it. Translate it.
words-refused-letter = The letter “{ $letter }” belongs to another script. Type it again on the keyboard of this language.
words-refused-mixed = The word “{ $word }” mixes letters of two alphabets that look alike. Type the whole word again.
words-refused-digit = The digit “{ $letter }” cannot be used: visitors see the same digits as on the wall. Write 0 to 9.
words-refused-long = It is { $width } letters wide, and there is room for { $max }. Say it shorter.
words-refused-space = There are two spaces in a row, or one at an end. Remove it.
words-refused-mark = There is an invisible mark in it, perhaps from copying. Type the text again.
words-refused-changed = Somebody else has changed this message since you opened it. What you wrote is still here: compare it with the text above, and save again.

## What happened

words-event-corrected = message corrected
words-event-approved = message approved
words-event-reset = message set back
words-event-imported = words taken from a file
