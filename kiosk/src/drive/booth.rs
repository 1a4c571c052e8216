//! `kiosk drive` at a kiosk in a private room: a line opens the private form with its code and fills in the
//! parts it has answers for, in the order of the form. Each finished part gives a line of output.

use super::{Said, Wanted};
use crate::kiosk::Kiosk;
use crate::ui::{Touch, Typed};
use crate::visit::BoothRefusal;
use shared::answers::Answers;
use shared::form::{Form, Scope, Section};
use shared::protocol::booth::BoothCode;
use std::time::{Duration, Instant};

/// How long the office may take to open a form.
const OPENING_PATIENCE: Duration = Duration::from_secs(50);

/// How often it is looked whether it has.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// What one line gives: the parts that were sent, and what was in the way of the others.
pub(super) struct Filled {
    pub(super) said: Vec<Said>,
    pub(super) error: Option<String>,
}

impl From<String> for Filled {
    fn from(error: String) -> Filled {
        Filled {
            said: Vec::new(),
            error: Some(error),
        }
    }
}

/// One private form, from welcome to the end.
pub(super) fn fill_in(kiosk: &mut Kiosk, wanted: &Wanted) -> Filled {
    let Some(code) = wanted.code.clone() else {
        return "this kiosk stands in a private room: a line needs the \"code\" from the desk"
            .to_owned()
            .into();
    };
    let form = kiosk.asked_by().form;
    if let Err(error) = all_in_the_form(form, &wanted.answers) {
        return error.into();
    }
    let filled = match open(kiosk, wanted, &code) {
        Ok(()) => parts(kiosk, form, &wanted.answers),
        Err(error) => error.into(),
    };
    kiosk.touch(Touch::Home);
    if !kiosk.visit().is_at_rest() {
        kiosk.touch(Touch::EraseForSure);
        kiosk.touch(Touch::Home);
    }
    filled
}

fn all_in_the_form(form: &Form, answers: &Answers) -> Result<(), String> {
    for (id, _) in answers.iter() {
        let is_asked = |it: &Section| section_has(form, it, id);
        if !form.sections.iter().any(is_asked) {
            return Err(format!(
                "{id}: this question is not asked in a private room"
            ));
        }
    }
    Ok(())
}

fn section_has(form: &Form, section: &Section, question: &str) -> bool {
    let found = form.question(question);
    found.is_some_and(|it| Scope::booth(&section.id).has(it))
}

fn open(kiosk: &mut Kiosk, wanted: &Wanted, code: &BoothCode) -> Result<(), String> {
    kiosk.touch(Touch::Start(wanted.language));
    if kiosk.visit().is_at_rest() {
        return Err(super::NO_VISIT_NOW.to_owned());
    }
    kiosk.touch(Touch::Language(wanted.language));
    kiosk.touch(Touch::Typed {
        field: "code".to_owned(),
        text: Typed::new(code.digits().to_owned()),
    });
    kiosk.touch(Touch::Continue);
    let until = Instant::now() + OPENING_PATIENCE;
    while kiosk.visit().open_part().is_none() && !kiosk.visit().awaits_code() {
        if until <= Instant::now() {
            return Err("the office does not say whether the code is good".to_owned());
        }
        kiosk.wait_for_booth(LOOK_EVERY);
    }
    match kiosk.visit().code_refused() {
        None => {
            kiosk.touch(Touch::Accept);
            Ok(())
        }
        Some(BoothRefusal::Wrong) => Err("the office knows no such code".to_owned()),
        Some(BoothRefusal::Over) => Err("this code is too old or has been used".to_owned()),
        Some(BoothRefusal::NoLink) => {
            Err("the form cannot be opened now; the kiosk's log says why".to_owned())
        }
    }
}

fn parts(kiosk: &mut Kiosk, form: &'static Form, answers: &Answers) -> Filled {
    let mut filled = Filled {
        said: Vec::new(),
        error: None,
    };
    for section in &form.sections {
        let of_part = answers.only(|it| section_has(form, section, it));
        if of_part.is_empty() {
            kiosk.touch(Touch::SkipPart);
            continue;
        }
        kiosk.touch(Touch::StartPart);
        for (question, answer) in of_part.iter() {
            kiosk.answer(question, answer.clone());
        }
        drop(of_part);
        let label = kiosk.visit().open_part().map(|(it, _)| it.to_string());
        kiosk.touch(Touch::Finish);
        let kept = kiosk.last_part().filter(|_| kiosk.visit().has_sent_part());
        let (Some(record_id), Some(label)) = (kept, label) else {
            let why = "a part could not be kept; the kiosk's log says why".to_owned();
            filled.error = Some(why);
            return filled;
        };
        filled.said.push(Said::Part {
            record_id: record_id.to_string(),
            label,
            section: &section.id,
        });
        kiosk.touch(Touch::Continue);
    }
    filled
}
