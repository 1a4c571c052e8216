### Taking over lists of people whom the office has held so far.

import-title = Take over people
import-lead = Bring the names of everybody your office has held so far: clients, past clients, people who were not taken on, adverse parties and relatives. Conflict checks find them from then on. Nobody is put together with anybody by itself.
import-file = List
import-file-help = A table as CSV in UTF-8, up to { $rows } rows. Bring longer ones in pieces. The same list again changes nothing.
import-bring = Look at the list
import-columns = Which columns a list has
import-columns-means = The first row names the columns, in any order. Only a name is needed; leave out what you do not have.
import-column-id = What your old records call this person, such as a file number
import-column-given = Given names, or the whole name
import-column-father = Father’s name, where it stands in the name
import-column-family1 = First or only family name
import-column-family2 = Second family name
import-column-also = Other names and spellings, parted by |
import-column-born = Date of birth: 1990, 1990-05 or 1990-05-31; with ~ in front when it is a guess
import-column-country = Country of birth, as two letters such as SV
import-column-a-number = A-Number, or several parted by |
import-column-held-as = What this person was to the office
import-column-note = A short note, kept sealed
import-column-speaks = Language, by its tag such as es
import-held-as = In the column { $name } stands one of:
import-example = Save an example
import-lists = Lists that were brought
import-none = No list was brought yet.
import-when = When
import-who = By whom
import-rows = Rows
import-added = Put on record
import-state = State
import-state-brought = Looked at, not taken over yet
import-state-kept = Taken over
import-state-going-back = Being taken back. If this stays so, press “Take back” again.
import-state-back = Taken back
import-state-put-away = Put away
import-look = A list of people
import-kept = { $count ->
    [one] One person of this list is on record.
   *[other] { $count } people of this list are on record.
}
import-count-new = New: { $count }
import-count-same = Here already, word for word: { $count }
import-count-known = Here already under the same id, with other words: { $count }
import-count-twice = Twice in this list: { $count }
import-count-refused = Cannot be taken: { $count }
import-keep = { $count ->
    [one] Put this person on record
   *[other] Put these { $count } people on record
}
import-keep-means = They are marked as taken over until somebody has compared them. Those who may be the same as somebody here are proposed on their own pages. It may take a minute.
import-refused-title = Cannot be taken
import-refused-file = Save these rows with the reasons (CSV)
import-known-title = Here already with other words
import-known = Correct it on their page
import-new-title = New
import-line = Line
import-name = Name
import-held = Was
import-why = Why
import-more = And { $count } more.
import-put-away = Put this list away
import-take-back = Take this list back
import-take-back-means = Whoever of this list nobody has changed, compared, hidden, related or entered in a matter since is taken off the record, for good. The others stay.
import-take-back-now = Take it back

import-fault-no-name = There is no name. Write at least one.
import-fault-too-long = A name is longer than 200 letters, or there are more than 24 names.
import-fault-born = The date of birth cannot be read. Write 1990, 1990-05 or 1990-05-31.
import-fault-country = This is no country. Write its two letters, such as SV.
import-fault-a-number = An A-Number has 7 to 9 digits.
import-fault-held-as = This word is not on the list. Write one of those that the page of lists names.
import-fault-hidden = There is a sign in the name that nobody can see. Type the name again.
import-fault-too-many-cells = The row has more cells than there are columns. Put commas inside quotes.
import-fault-id-twice = Another row of this list has the same id.

import-refused-empty = There are no rows in this file. Choose a table with the names of its columns in the first row.
import-refused-not-utf8 = This file is not UTF-8. Save it from the spreadsheet as “CSV UTF-8” and bring it again.
import-refused-open-quote = A quote is open from line { $line } to the end of the file. Close it, and bring the file again.
import-refused-unknown-column = The name of column { $column } is not known. Known are: { $columns }. Rename the column or leave it out.
import-refused-twice-the-column = Column { $column } has the same name as one before it. Leave one of them out.
import-refused-no-name-column = No column holds names. Name at least one of these: { $names }.
import-refused-too-many = There are more than { $max } rows. Bring the list in pieces: what is here already is not taken twice.
import-refused-changed = Somebody has done something with this list in the meantime. Load the page again.

import-event-brought = Brought a list of people
import-event-kept = Took over a list of people
import-event-going-back = Began to take back a list of people
import-event-back = Took back a list of people
import-event-put-away = Put a list of people away
import-event-read = Read a list of people
