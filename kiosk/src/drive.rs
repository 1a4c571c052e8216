//! `kiosk drive`: visits as lines of JSON instead of touches, through the same visit, outbox,
//! printer and link as the screen. For tests, demonstrations, and paper forms typed in later.
//!
//! A line is `{"language":"es","answers":{"K09":["citizenship"]}}`; each gives a line of output,
//! a ticket or the reason why not, in order. No line of output repeats what was answered.
//!
//! At a kiosk in a private room a line has a code as well, `{"language":"es","code":"123456","answers":{…}}`,
//! and gives a line for each part of the private form that was sent.

mod booth;

use crate::kiosk::Kiosk;
use crate::ui::Touch;
use booth::Filled;
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Map, Value};
use shared::answers::Answers;
use shared::form::{Fault, Form, Kind, answer_from_json};
use shared::protocol::PrintOutcome;
use shared::protocol::booth::BoothCode;
use shared::protocol::pairing::KioskPlace;
use std::io::{self, BufRead, Read, Write};
use std::time::{Duration, Instant};
use translations::Language;
use zeroize::{Zeroize, Zeroizing};

/// Longest line that is read, in bytes.
const LINE_BYTES_MAX: usize = 1024 * 1024;

/// Room for a line from the start: a buffer that grows leaves copies behind. No visit fills it.
const LINE_BYTES_USUAL: usize = 64 * 1024;

/// Most choices of a question that a refusal tells.
const CHOICES_TOLD_MAX: usize = 24;

/// How often progress is told while records are delivered.
const PROGRESS_EVERY: Duration = Duration::from_secs(5);

/// How often the outbox is looked at while records are delivered.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// How long the office may take to hear of the papers: no record waits for that.
const REPORT_PATIENCE: Duration = Duration::from_secs(5);

/// One line of output.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Said {
    Ticket {
        record_id: String,
        label: String,
        #[serde(flatten)]
        paper: PrintOutcome,
    },
    Part {
        record_id: String,
        label: String,
        section: &'static str,
    },
    Refused {
        line: u64,
        error: String,
    },
}

/// A visit that was read from a line and found good.
struct Wanted {
    language: Language,
    /// Opens the private form.
    code: Option<BoothCode>,
    answers: Answers,
}

/// Takes every visit of `input`; ends when the input does. An error only when the input cannot be
/// read or the output not be written.
pub fn drive(kiosk: &mut Kiosk, input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut lines = Lines::of(input);
    while let Some(line) = lines.next_line()? {
        kiosk.tick();
        let form = kiosk.asked_by().form;
        let wanted = line.and_then(|it| read(&it, form, kiosk.today()));
        let filled = match (wanted, kiosk.place()) {
            (Err(error), _) => error.into(),
            (Ok(wanted), KioskPlace::Booth) => booth::fill_in(kiosk, &wanted),
            (Ok(wanted), KioskPlace::Public) => {
                take(kiosk, wanted).map_or_else(Filled::from, |ticket| Filled {
                    said: vec![ticket],
                    error: None,
                })
            }
        };
        let refused = filled.error.map(|error| Said::Refused {
            line: lines.number,
            error,
        });
        for said in filled.said.into_iter().chain(refused) {
            serde_json::to_writer(&mut output, &said)?;
            output.write_all(b"\n")?;
            output.flush()?;
        }
    }
    kiosk.publish();
    Ok(())
}

/// Says how many records have not reached the office yet, if any.
pub fn tell_what_waits(kiosk: &Kiosk, mut progress: impl Write) -> io::Result<()> {
    let counts = kiosk.outbox().counts().map_err(io::Error::other)?;
    if counts.waiting == 0 {
        return Ok(());
    }
    writeln!(
        progress,
        "{} not delivered to the office yet: kept on this kiosk, and sent while its program runs\n  try: kiosk drive \
         --until-synced < /dev/null, which waits until all are",
        counts.waiting
    )
}

/// Waits until the office has signed for every record, however long that takes, and then a moment until it
/// has heard of the papers; tells `progress` how it goes.
pub fn wait_until_synced(kiosk: &mut Kiosk, mut progress: impl Write) -> io::Result<()> {
    let mut told = Instant::now();
    let mut delivered = None;
    loop {
        let outbox = kiosk.outbox();
        let counts = outbox.counts().map_err(io::Error::other)?;
        if counts.waiting == 0 {
            let since = delivered.get_or_insert_with(Instant::now);
            let is_told = outbox.unreported(1).map_err(io::Error::other)?.is_empty();
            if is_told || REPORT_PATIENCE <= since.elapsed() {
                kiosk.publish();
                return Ok(());
            }
        }
        if PROGRESS_EVERY <= told.elapsed() {
            told = Instant::now();
            let why = kiosk.board().problem().unwrap_or_default();
            writeln!(
                progress,
                "{} of {} records wait for the office; {} need attention. {why}",
                counts.waiting, counts.sealed, counts.attention
            )?;
        }
        kiosk.wait_for_news(LOOK_EVERY);
        kiosk.tick();
    }
}

/// Lines with their numbers, none longer than memory allows. What a line held is wiped.
struct Lines<R> {
    input: R,
    number: u64,
    /// The line that was read last.
    line: Zeroizing<Vec<u8>>,
}

impl<R: BufRead> Lines<R> {
    fn of(input: R) -> Lines<R> {
        Lines {
            input,
            number: 0,
            line: Zeroizing::new(Vec::with_capacity(LINE_BYTES_USUAL)),
        }
    }

    /// The next line that is not blank, or what is wrong with it; `None` at the end.
    fn next_line(&mut self) -> io::Result<Option<Result<Zeroizing<String>, String>>> {
        loop {
            let line = &mut self.line;
            line.zeroize();
            let limit = u64::try_from(LINE_BYTES_MAX).unwrap_or(u64::MAX);
            let read = self.input.by_ref().take(limit).read_until(b'\n', line)?;
            if read == 0 {
                return Ok(None);
            }
            self.number += 1;
            if line.len() == LINE_BYTES_MAX && !line.ends_with(b"\n") {
                self.input.skip_until(b'\n')?;
                return Ok(Some(Err(format!(
                    "a line has at most {LINE_BYTES_MAX} bytes"
                ))));
            }
            match std::str::from_utf8(line) {
                Ok(text) if text.trim().is_empty() => {}
                Ok(text) => return Ok(Some(Ok(Zeroizing::new(text.to_owned())))),
                Err(_) => return Ok(Some(Err("this line is not UTF-8 text".to_owned()))),
            }
        }
    }
}

/// Reads one line; says what is wrong with it without repeating any of it but question ids.
fn read(line: &str, form: &Form, today: NaiveDate) -> Result<Wanted, String> {
    let mut value: Value = serde_json::from_str(line)
        .map_err(|it| format!("this line is not JSON (column {})", it.column()))?;
    let wanted = wanted(&value, form, today);
    wipe(&mut value);
    wanted
}

/// Overwrites every word of a value.
fn wipe(value: &mut Value) {
    match value {
        Value::String(it) => it.zeroize(),
        Value::Array(them) => them.iter_mut().for_each(wipe),
        Value::Object(them) => them.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn wanted(value: &Value, form: &Form, today: NaiveDate) -> Result<Wanted, String> {
    let Value::Object(visit) = value else {
        return Err("a visit is {\"language\":…,\"answers\":{…}}".to_owned());
    };
    let language = match visit.get("language") {
        Some(Value::String(tag)) => Language::find(tag),
        _ => return Err("\"language\" is missing or not text".to_owned()),
    };
    let language = language.ok_or("\"language\" is none this kiosk speaks")?;
    let none = Map::new();
    let answers = match visit.get("answers") {
        Some(Value::Object(answers)) => answers,
        None => &none,
        Some(_) => return Err("\"answers\" is not an object".to_owned()),
    };
    let is_known = |it: &String| ["language", "answers", "code"].contains(&it.as_str());
    if !visit.keys().all(is_known) {
        return Err("a visit has only \"language\", \"code\" and \"answers\"".to_owned());
    }
    let code = match visit.get("code") {
        None => None,
        Some(Value::String(digits)) => match digits.parse() {
            Ok(code) => Some(code),
            Err(error) => return Err(format!("\"code\": {error}")),
        },
        Some(_) => return Err("\"code\" is not text".to_owned()),
    };
    let answers = answers.iter().map(|(question, value)| {
        let known = form.question(question);
        let known = known.ok_or_else(|| format!("{}: no such question", shown_id(question)))?;
        let refused = |it| format!("{question}: {it}{}", choices_after(it, &known.kind));
        let answer = answer_from_json(known, value, today).map_err(refused)?;
        Ok((question.clone(), answer))
    });
    Ok(Wanted {
        language,
        code,
        answers: answers.collect::<Result<_, String>>()?,
    })
}

/// What could have been chosen, for whoever chose something else; long lists, such as countries, are not told.
fn choices_after(fault: Fault, kind: &Kind) -> String {
    let (Kind::Choice { choices } | Kind::Several { choices, .. }) = kind else {
        return String::new();
    };
    if fault != Fault::NotAChoice || !(1..=CHOICES_TOLD_MAX).contains(&choices.len()) {
        return String::new();
    }
    let ids: Vec<&str> = choices.iter().map(|it| it.id.as_str()).collect();
    format!(", which are {}", ids.join(", "))
}

/// A question id as it may be repeated: whatever looks otherwise could be an answer gone astray.
fn shown_id(id: &str) -> &str {
    let is_id = id.len() <= 8 && id.chars().all(|it| it.is_ascii_alphanumeric());
    if is_id { id } else { "answers" }
}

/// Said when no visit can begin.
const NO_VISIT_NOW: &str = "the kiosk takes no visit now: the office is closed or full, or the kiosk is \
     out of order; its log says which";

/// One visit from welcome to ticket.
fn take(kiosk: &mut Kiosk, wanted: Wanted) -> Result<Said, String> {
    if wanted.code.is_some() {
        return Err("this kiosk stands in a waiting room and takes no \"code\"".to_owned());
    }
    kiosk.touch(Touch::Start(wanted.language));
    if kiosk.visit().is_at_rest() {
        return Err(NO_VISIT_NOW.to_owned());
    }
    kiosk.touch(Touch::Language(wanted.language));
    // On, should the screen say that it is late.
    kiosk.touch(Touch::Continue);
    kiosk.touch(Touch::Accept);
    for (question, answer) in wanted.answers.iter() {
        kiosk.answer(question, answer.clone());
    }
    drop(wanted);
    kiosk.touch(Touch::Finish);
    let taken = kiosk.taken();
    let said = match taken {
        Some((record_id, label)) => Ok(Said::Ticket {
            paper: kiosk.wait_for_paper(record_id),
            record_id: record_id.to_string(),
            label: label.to_string(),
        }),
        None => Err("the record could not be kept; the kiosk's log says why".to_owned()),
    };
    kiosk.touch(Touch::Home);
    if !kiosk.visit().is_at_rest() {
        kiosk.touch(Touch::EraseForSure);
        kiosk.touch(Touch::Home);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 9, 1).unwrap()
    }

    /// What is said of a line that cannot be used.
    #[track_caller]
    fn check(line: &str, expected: &str) {
        assert_eq!(
            read(line, Form::current(), today()).err().as_deref(),
            Some(expected),
            "{line}"
        );
    }

    #[test]
    fn a_refusal_names_the_question_and_never_the_answer() {
        check("{", "this line is not JSON (column 1)");
        check("[]", "a visit is {\"language\":…,\"answers\":{…}}");
        check("{}", "\"language\" is missing or not text");
        check(
            r#"{"language":"Marisol"}"#,
            "\"language\" is none this kiosk speaks",
        );
        check(
            r#"{"language":"es","answers":3}"#,
            "\"answers\" is not an object",
        );
        check(
            r#"{"language":"es","code":"12345"}"#,
            "\"code\": a code has 6 digits",
        );
        check(r#"{"language":"es","code":123456}"#, "\"code\" is not text");
        check(
            r#"{"language":"es","name":"Marisol"}"#,
            "a visit has only \"language\", \"code\" and \"answers\"",
        );
        check(
            r#"{"language":"es","answers":{"K99":"Marisol"}}"#,
            "K99: no such question",
        );
        check(
            r#"{"language":"es","answers":{"Marisol Reyes":"x"}}"#,
            "answers: no such question",
        );
        check(
            r#"{"language":"es","answers":{"K10":"Marisol"}}"#,
            "K10: not one of the choices, which are yes, no, unsure, person",
        );
        check(
            r#"{"language":"es","answers":{"K10":{"a":"Marisol"}}}"#,
            "K10: this question takes another kind of answer",
        );
        check(
            r#"{"language":"es","answers":{"K12":"2026-02-31"}}"#,
            "K12: this day does not exist: that month has 28 days",
        );
    }

    #[test]
    fn an_answer_whose_question_would_not_be_asked_is_kept() {
        let wanted = read(
            r#"{"language":"ar","answers":{"K12":"2026-12-01"}}"#,
            Form::current(),
            today(),
        )
        .ok()
        .unwrap();
        assert_eq!(wanted.answers.words("K12"), Some("2026-12-01"));
        assert_eq!(wanted.language.tag(), "ar");
        assert!(
            read(r#"{"language":"en"}"#, Form::current(), today())
                .ok()
                .unwrap()
                .answers
                .is_empty()
        );
    }

    #[test]
    fn no_word_of_a_line_is_left_in_what_was_read() {
        let mut value =
            serde_json::json!({"answers": {"K08": "Sol", "K09": ["tps"], "K17": {"given": "Sol"}}});
        wipe(&mut value);
        let left = serde_json::json!({"answers": {"K08": "", "K09": [""], "K17": {"given": ""}}});
        assert_eq!(value, left);
        let mut lines = Lines::of(&b"{\"language\":\"en\"}\n"[..]);
        lines.next_line().unwrap().unwrap().unwrap();
        assert!(lines.next_line().unwrap().is_none() && lines.line.is_empty());
    }

    #[test]
    fn lines_are_counted_as_an_editor_counts_them() {
        let long = format!("{}\n", "x".repeat(LINE_BYTES_MAX + 5));
        let text = ["one\n", "\n", "\u{feff}three\n", &long, "five"].concat();
        let mut bytes = text.into_bytes();
        bytes.extend(b"\n\xff\xfe\nlast");
        let mut lines = Lines::of(bytes.as_slice());
        let mut seen = Vec::new();
        while let Some(line) = lines.next_line().unwrap() {
            seen.push((lines.number, line.is_ok()));
        }
        assert_eq!(
            seen,
            [
                (1, true),
                (3, true),
                (4, false),
                (5, true),
                (6, false),
                (7, true)
            ]
        );
    }
}
