//! The proof as a page that a person can read, sign and put into a binder. It says what was looked at, what was
//! found, and what it does not show.

use super::search::Found;
use chrono::{DateTime, Utc};
use std::fmt::Write;

/// Everything the page says.
pub(super) struct Evidence {
    pub(super) made_at: DateTime<Utc>,
    pub(super) version: &'static str,
    /// SHA-256 of the program.
    pub(super) program: String,
    pub(super) kernel: String,
    /// Where Linux puts what is left of a program that crashes.
    pub(super) core_pattern: String,
    pub(super) is_search_of_files_good: bool,
    /// How many words were typed.
    pub(super) words: usize,
    pub(super) rows: Vec<Row>,
}

/// One visit and its end.
pub(super) struct Row {
    pub(super) ending: &'static str,
    /// Memory while the answers stood on the screen; none where the program forbade to read it.
    pub(super) during: Option<Found>,
    /// Memory after the end.
    pub(super) after: Option<Found>,
    /// Whether the program has replaced itself.
    pub(super) is_replaced: Option<bool>,
    pub(super) locked_kb: Option<u64>,
    pub(super) swapped_kb: Option<u64>,
    /// The largest core file the program allows of itself, as Linux says it.
    pub(super) core_limit: Option<String>,
    /// The data folder, the log, the folder the program ran in.
    pub(super) files: Found,
}

impl Evidence {
    /// Whether the searches found what was there to be found.
    pub(super) fn is_trustworthy(&self) -> bool {
        let is_seen = |it: &Row| {
            let during = it.during.as_ref();
            during.is_none_or(|it| it.words.len() == self.words)
        };
        let is_whole = |it: &Found| it.bytes != 0 && it.unreadable == 0;
        let is_read = |it: &Row| it.after.as_ref().is_none_or(is_whole);
        self.is_search_of_files_good
            && self.rows.iter().any(|it| it.during.is_some())
            && self
                .rows
                .iter()
                .all(|it| is_seen(it) && is_read(it) && it.files.bytes != 0)
    }

    /// Whether nothing was found after any visit, and the program replaced itself where it should.
    pub(super) fn is_clean(&self) -> bool {
        let is_clean = |it: &Row| {
            it.files.hits == 0
                && it.after.as_ref().is_none_or(|it| it.hits == 0)
                && it.is_replaced != Some(false)
        };
        self.rows.iter().all(is_clean)
    }

    fn result(&self) -> &'static str {
        match (self.is_trustworthy(), self.is_clean()) {
            (false, _) => "NO RESULT. The search did not find what was there to be found.",
            (true, true) => "NOTHING WAS FOUND after any of these visits.",
            (true, false) => "SOMETHING WAS FOUND. Do not use this kiosk until it is mended.",
        }
    }

    fn facts(&self) -> [(&'static str, String); 5] {
        let made_at = self.made_at.format("%Y-%m-%d %H:%M UTC").to_string();
        [
            ("Made", made_at),
            ("Program", format!("Antesala kiosk {}", self.version)),
            ("Its SHA-256", self.program.clone()),
            ("Linux", self.kernel.clone()),
            ("Core files", self.core_pattern.clone()),
        ]
    }

    /// The page as plain text.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{TITLE}\n");
        for (name, value) in self.facts() {
            let _ = writeln!(out, "{name:<13}{value}");
        }
        let _ = writeln!(out, "\n{}\n", self.result());
        for paragraph in DONE {
            let _ = writeln!(out, "{paragraph}\n");
        }
        for row in &self.rows {
            let _ = writeln!(out, "Visitor {}", row.ending);
            for (name, value) in row.cells() {
                let _ = writeln!(out, "  {name:<31}{value}");
            }
            let _ = writeln!(out);
        }
        let control = self.control();
        let _ = writeln!(out, "{control}\n\nWhat this page does not show");
        for point in NOT_SHOWN {
            let _ = writeln!(out, "* {point}");
        }
        out
    }

    fn control(&self) -> String {
        let good = if self.is_search_of_files_good {
            "was found"
        } else {
            "was NOT found"
        };
        format!(
            "Control: a word laid into a file of its own {good} by the same search of files; \
             the search of memory is shown to work by the lines “memory, on the screen”, where each of the words must be found."
        )
    }

    /// The page as HTML, to be printed.
    pub(super) fn html(&self) -> String {
        let mut out = format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>{TITLE}</title><style>{STYLE}</style><h1>{TITLE}</h1><table>"
        );
        for (name, value) in self.facts() {
            let _ = write!(out, "<tr><th>{name}<td>{}", escaped(&value));
        }
        let _ = write!(
            out,
            "</table><p class=\"result\">{}",
            escaped(self.result())
        );
        for paragraph in DONE {
            let _ = write!(out, "<p>{}", escaped(paragraph));
        }
        for row in &self.rows {
            let _ = write!(out, "<h2>Visitor {}</h2><table>", escaped(row.ending));
            for (name, value) in row.cells() {
                let _ = write!(out, "<tr><th>{name}<td>{}", escaped(&value));
            }
            out.push_str("</table>");
        }
        let control = escaped(&self.control());
        let _ = write!(out, "<p>{control}<h2>What this page does not show</h2><ul>");
        for point in NOT_SHOWN {
            let _ = write!(out, "<li>{}", escaped(point));
        }
        out.push_str("</ul><p class=\"sign\">Read by <span></span> on <span></span></html>\n");
        out
    }
}

impl Row {
    fn cells(&self) -> Vec<(&'static str, String)> {
        let mut cells = Vec::new();
        match (&self.during, &self.after) {
            (Some(during), Some(after)) => {
                cells.push(("memory, on the screen", memory(during)));
                cells.push(("memory, after the visit", memory(after)));
            }
            _ => cells.push((
                "memory",
                "gone with the program; it forbids that its memory is read or dumped".to_owned(),
            )),
        }
        if let Some(is_replaced) = self.is_replaced {
            let words = if is_replaced {
                "yes: same process, new memory"
            } else {
                "NO"
            };
            cells.push(("program replaced itself", words.to_owned()));
        }
        let files = &self.files;
        cells.push((
            "files, log, core files",
            format!(
                "{} ({} bytes in {} files)",
                hits(files),
                files.bytes,
                files.places
            ),
        ));
        let kb = |it: Option<u64>| it.map_or_else(|| "unknown".to_owned(), |it| format!("{it} kB"));
        cells.push((
            "locked in memory / in swap",
            format!("{} / {}", kb(self.locked_kb), kb(self.swapped_kb)),
        ));
        let core = self.core_limit.as_deref().unwrap_or("unknown");
        cells.push(("largest core file, in bytes", core.to_owned()));
        cells
    }
}

fn memory(found: &Found) -> String {
    let mut words = format!("{} ({} bytes searched", hits(found), found.bytes);
    if found.unreadable != 0 {
        let _ = write!(words, ", {} could not be read", found.unreadable);
    }
    words.push(')');
    words
}

fn hits(found: &Found) -> String {
    match found.hits {
        0 => "not found".to_owned(),
        hits => format!("found {hits} times, in {}", found.at.join(", ")),
    }
}

fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

const TITLE: &str = "Proof that the kiosk forgets";

const STYLE: &str = "body{font:11pt/1.4 sans-serif;max-width:48em;margin:2em auto}th{text-align:left;vertical-align:top;padding-right:1em;white-space:nowrap}td{overflow-wrap:anywhere}h2{font-size:1.1em;margin-bottom:.3em}.result{font-weight:bold;border:2px solid;padding:.6em}.sign span{display:inline-block;min-width:12em;border-bottom:1px solid}";

const DONE: [&str; 3] = [
    "A visitor without a display went through the kiosk’s own screens and typed three words on its keyboard: a name to \
     be called by, a name and a telephone number. The words were made up by chance for this run. Then the visit ended \
     in each of the ways below, in a data folder of its own.",
    "Searched were: all memory the program can write to; every file of the data folder, the printer’s file, the log, and \
     the folder the program ran in, where a core file would lie if Linux names it without a folder (“Core files”). Searched for was each word from its second to its ninth \
     letter, so that parts are found as well: as letters, in UTF-16 both ways, as JSON escapes and in base 64.",
    "The number the visitor took is kept with their answers sealed to the office’s keys. Sealed answers look like chance \
     and are not found by such a search; who holds the office’s keys can read them.",
];

const NOT_SHOWN: [&str; 6] = [
    "What other programs keep: a window system or graphics card may hold the last picture of a screen, and Linux itself may \
     hold touches, until they are overwritten.",
    "What lies in memory that was given back to Linux. Start Linux with init_on_free=1, and it is cleared at once.",
    "Anything while a visitor is still typing, against somebody who controls the machine.",
    "A printer’s own memory, and the back office, where the sealed answers go.",
    "That swap is off: see “locked in memory”. Answers that are neither locked nor kept from swap may be written to it.",
    "The program was made readable for the first five visits, so that it could be searched at all. In the waiting room it \
     forbids that, as in the last two.",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn found(hits: u64) -> Found {
        Found {
            bytes: 100,
            places: 1,
            hits,
            words: (0..3).take_while(|_| hits != 0).collect(),
            at: Vec::new(),
            unreadable: 0,
        }
    }

    fn evidence(during: u64, after: u64, files: u64) -> Evidence {
        Evidence {
            made_at: DateTime::UNIX_EPOCH,
            version: "1",
            program: "00".to_owned(),
            kernel: "6 <x>".to_owned(),
            core_pattern: "core".to_owned(),
            is_search_of_files_good: true,
            words: 3,
            rows: vec![Row {
                ending: "took a number",
                during: Some(found(during)),
                after: Some(found(after)),
                is_replaced: Some(true),
                locked_kb: None,
                swapped_kb: Some(0),
                core_limit: Some("0".to_owned()),
                files: found(files),
            }],
        }
    }

    #[track_caller]
    fn check(evidence: &Evidence, says: &str) {
        for page in [evidence.text(), evidence.html()] {
            assert!(page.contains(says), "{page}");
        }
        assert!(evidence.html().contains("6 &lt;x&gt;"));
    }

    #[test]
    fn the_page_says_nothing_only_when_nothing_was_found_by_a_search_that_works() {
        check(&evidence(3, 0, 0), "NOTHING WAS FOUND");
        check(&evidence(3, 1, 0), "SOMETHING WAS FOUND");
        check(&evidence(3, 0, 1), "SOMETHING WAS FOUND");
        check(&evidence(0, 0, 0), "NO RESULT");
        let mut part = evidence(3, 0, 0);
        part.words = 4;
        check(&part, "NO RESULT");
        let mut blind = evidence(3, 0, 0);
        blind.is_search_of_files_good = false;
        check(&blind, "NO RESULT");
        let mut stays = evidence(3, 0, 0);
        stays.rows[0].is_replaced = Some(false);
        check(&stays, "SOMETHING WAS FOUND");
        let mut none = evidence(3, 0, 0);
        none.rows[0].during = None;
        check(&none, "NO RESULT");
    }
}
