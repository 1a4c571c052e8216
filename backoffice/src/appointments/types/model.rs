//! What a type of appointment is, and what may be said of it.

use crate::appointments::ids::TypeId;
use crate::appointments::refusal::Refusal;
use shared::form::Form;
use translations::Language;

/// Longer names do not fit the calendar, in characters.
pub(in crate::appointments) const NAME_CHARACTERS_MAX: usize = 40;

/// Nobody comes for less.
const MINUTES_MIN: u32 = 5;

/// Nobody talks longer without a break.
const MINUTES_MAX: u32 = 240;

/// A type of appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) struct AppointmentType {
    pub(in crate::appointments) id: TypeId,
    pub(in crate::appointments) facts: Facts,
    /// Whether new appointments of it are made.
    pub(in crate::appointments) is_offered: bool,
    /// Rises with every change, so that two people cannot both change it.
    pub(in crate::appointments) version: i64,
}

/// What an office says of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) struct Facts {
    /// In the office's own words.
    pub(in crate::appointments) name: String,
    pub(in crate::appointments) minutes: u32,
    /// The line it belongs to, as the intake form names it.
    pub(in crate::appointments) lane: String,
    /// The one language it is held in, if there is one.
    pub(in crate::appointments) language: Option<Language>,
    pub(in crate::appointments) setting: Setting,
}

/// Where the talk takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::appointments) enum Setting {
    /// At a window or wherever there is room.
    Anywhere,
    /// In a room where nobody else hears it.
    PrivateRoom,
}

impl Setting {
    /// How the form says it.
    pub(in crate::appointments) fn word(self) -> &'static str {
        match self {
            Setting::Anywhere => "anywhere",
            Setting::PrivateRoom => "room",
        }
    }
}

/// What stands in the form.
pub(super) struct Typed<'a> {
    pub(super) name: &'a str,
    pub(super) minutes: &'a str,
    pub(super) lane: &'a str,
    pub(super) language: &'a str,
    pub(super) setting: &'a str,
}

impl Typed<'_> {
    /// The facts, or the field that has to be corrected and why.
    pub(super) fn read(&self) -> Result<Facts, (&'static str, Refusal)> {
        let lanes = &Form::current().lanes;
        let lane = lanes.iter().find(|it| it.id == self.lane);
        Ok(Facts {
            name: name(self.name).map_err(|it| ("name", it))?,
            minutes: minutes(self.minutes).map_err(|it| ("minutes", it))?,
            lane: lane.ok_or(("lane", Refusal::NotOnTheList))?.id.clone(),
            language: match self.language {
                "" => None,
                tag => Some(Language::find(tag).ok_or(("language", Refusal::NotOnTheList))?),
            },
            setting: if self.setting == Setting::PrivateRoom.word() {
                Setting::PrivateRoom
            } else {
                Setting::Anywhere
            },
        })
    }
}

/// A name as an office gives it to a type or a room.
pub(in crate::appointments) fn name(typed: &str) -> Result<String, Refusal> {
    let name: String = typed.trim().chars().filter(|it| !it.is_control()).collect();
    if name.is_empty() {
        return Err(Refusal::NameMissing);
    }
    if NAME_CHARACTERS_MAX < name.chars().count() {
        return Err(Refusal::NameTooLong {
            max: NAME_CHARACTERS_MAX,
        });
    }
    Ok(name)
}

fn minutes(typed: &str) -> Result<u32, Refusal> {
    let minutes = typed.trim().parse().ok();
    let fits = |it: &u32| (MINUTES_MIN..=MINUTES_MAX).contains(it);
    minutes.filter(fits).ok_or(Refusal::MinutesOutOfRange {
        min: MINUTES_MIN,
        max: MINUTES_MAX,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed() -> Typed<'static> {
        Typed {
            name: " First talk ",
            minutes: "30",
            lane: "consultation",
            language: "",
            setting: "room",
        }
    }

    #[track_caller]
    fn check(typed: &Typed, field: &str, why: &Refusal) {
        assert_eq!(typed.read(), Err((field_of(field), why.clone())));
    }

    fn field_of(name: &str) -> &'static str {
        let all = ["name", "minutes", "lane", "language"];
        all.into_iter().find(|it| *it == name).unwrap()
    }

    #[test]
    fn a_type_is_read_as_it_was_typed() {
        let facts = typed().read().unwrap();
        assert_eq!((facts.name.as_str(), facts.minutes), ("First talk", 30));
        assert_eq!(facts.setting, Setting::PrivateRoom);
        assert_eq!(facts.language, None);
    }

    #[test]
    fn what_cannot_be_a_type_is_said_at_its_field() {
        let name = Typed {
            name: " ",
            ..typed()
        };
        check(&name, "name", &Refusal::NameMissing);
        let long = "x".repeat(41);
        let name = Typed {
            name: &long,
            ..typed()
        };
        check(&name, "name", &Refusal::NameTooLong { max: 40 });
        for minutes in ["", "4", "241", "half an hour", "-30"] {
            let typed = Typed { minutes, ..typed() };
            check(
                &typed,
                "minutes",
                &Refusal::MinutesOutOfRange { min: 5, max: 240 },
            );
        }
        let lane = Typed {
            lane: "elsewhere",
            ..typed()
        };
        check(&lane, "lane", &Refusal::NotOnTheList);
        let language = Typed {
            language: "xx",
            ..typed()
        };
        check(&language, "language", &Refusal::NotOnTheList);
    }
}
