### Lists of papers on an intake: where each stands.

checklists-title = Papers to bring
checklists-of-visit = Papers of number { $label }
checklists-none = No list was begun yet. Choose the kind of case; people can then take the list home in their language.
checklists-before-court = A paper that is here shows that this matter is before a court. A director or an attorney says who takes it over.
checklists-unverified = Nobody of this office has compared these lists with what is asked for today. Look each of them through before you rely on it.
checklists-begin = Begin a list
checklists-type = Kind of case
checklists-choose = Choose
checklists-begin-now = Begin this list
checklists-ready = { $percent } % ready: { $done } of { $all } papers looked at or waived
checklists-forms = Forms: { $forms }
checklists-newer = The list of this kind of case has changed since this one was begun. Nothing changes here until you say so.
checklists-newer-added = It also asks for:
checklists-newer-gone = It no longer asks for these, and nothing of them is here:
checklists-renew = Renew the list
checklists-state = Where it stands
checklists-due = By
checklists-reason = Why it is waived
checklists-save = Save
checklists-print = Print the list to take home
checklists-language = Language
checklists-large = Large print
checklists-plain-means = Somebody else may find this list. Papers that would tell what it is for stand on it under other names.
checklists-own-names = Print their own names: the person says that nobody else reads their papers
checklists-plain-names = Print papers that tell what the list is for under other names
checklists-print-now = Print
checklists-end = Put this list away
checklists-end-means = The list goes from this page. What happened with it stays in the events.
checklists-end-now = Put it away
checklists-back = Back to the intake

checklists-event-begun = Began a list of papers
checklists-event-saved = Saved where papers stand
checklists-event-read = Read why papers are waived
checklists-event-renewed = Renewed a list of papers
checklists-event-ended = Put a list of papers away
checklists-event-printed = Printed a list of papers

checklists-refused-unknown-type = There is no such kind of case. Choose one of the list.
checklists-refused-twice = This visit has such a list. Go on with that one.
checklists-refused-changed = Somebody has changed this list in the meantime. Load the page again; copy what you have typed first.
checklists-refused-reason-without-waiver = A reason is kept only for a paper the case goes on without. Choose “waived”, or take the reason away.
checklists-refused-no-reason = Say why the case goes on without this paper.
checklists-refused-too-long = The reason is longer than { $max } letters. Make it shorter.
checklists-refused-may-not-waive = Only an attorney or a fully accredited representative waives a paper. Ask one of them.
checklists-refused-no-day = Type the day with year, month and day, or leave it empty.
