### The intake form on paper.

paper-form-title = Form on paper
paper-form-means = The questions of the kiosk and of the private room, in the visitor’s language beside English. Each question carries its id.
paper-form-private = Let people fill in the whole form in a private room only. Keep filled papers locked.
paper-form-language = Language
paper-form-extent = How much
paper-form-short = What may be asked in the waiting room
paper-form-whole = All questions, for a private room
paper-form-size = Letters
paper-form-usual = Usual
paper-form-large = Large
paper-form-make = Make the paper (PDF)
