//! What is done now and then on a day: one thing each minute, so that none is missing.

use super::day::Day;
use super::house::ATTORNEY;
use super::place::{End, Place};

/// Something rare; nothing when there was nobody for it.
pub(super) type Aside = fn(&mut Day) -> Option<()>;

/// Everything rare, in the order in which it is done first.
pub(super) const ASIDES: [Aside; 19] = [
    Day::holds,
    Day::puts_together,
    Day::raises,
    Day::gives_priority,
    Day::comes_back_from_away,
    Day::sends_to_lane,
    Day::has_an_appointment,
    Day::goes_to_lunch,
    Day::parts,
    Day::lowers,
    Day::passes_over,
    Day::leaves,
    Day::comes_after_all,
    Day::comes_from_lunch,
    Day::sends_to_person,
    Day::agrees_on_tomorrow,
    Day::rests_a_lane,
    Day::is_here_after_all,
    Day::finds,
];

/// What is done for one visitor.
impl Day {
    fn waits(&mut self, verb: &'static str, fields: &[(&str, &str)]) -> Option<()> {
        let label = self.one(|it| it == Place::Waiting)?;
        self.somebody(verb, &label, fields);
        Some(())
    }

    fn holds(&mut self) -> Option<()> {
        self.waits("/queue/{id}/hold", &[("back", "23:30")])
    }

    fn comes_back_from_away(&mut self) -> Option<()> {
        let label = self.one(|it| it == Place::Away)?;
        self.somebody("/queue/{id}/return", &label, &[]);
        Some(())
    }

    fn puts_together(&mut self) -> Option<()> {
        let line = self.line();
        let [one, other, ..] = line.as_slice() else {
            return None;
        };
        self.somebody("/queue/{id}/group", one, &[("with", other)]);
        Some(())
    }

    fn parts(&mut self) -> Option<()> {
        let label = self.one(|it| it == Place::Along)?;
        self.somebody("/queue/{id}/leave-group", &label, &[]);
        Some(())
    }

    fn raises(&mut self) -> Option<()> {
        self.waits("/queue/{id}/colour", &[("colour", "red")])
    }

    fn lowers(&mut self) -> Option<()> {
        let is_red = |it: &String| self.house.ledger.is_red(it);
        let label = self.line().into_iter().find(is_red)?;
        let why = [("colour", "orange"), ("why", "later")];
        self.house
            .presses(ATTORNEY, "/queue/{id}/colour", &label, &why);
        Some(())
    }

    /// A window that is free calls somebody else while somebody is RED.
    fn passes_over(&mut self) -> Option<()> {
        let (by, line) = (self.free()?, self.line());
        let is_red = |it: &&String| self.house.ledger.is_red(it);
        let other = line.iter().find(|it| !is_red(it))?;
        let red = line.iter().find(|it| *it != other)?;
        self.house
            .presses(by, "/queue/{id}/colour", red, &[("colour", "red")]);
        self.house.presses(by, "/queue/{id}/call", other, &[]);
        Some(())
    }

    fn gives_priority(&mut self) -> Option<()> {
        self.waits("/queue/{id}/priority", &[("priority", "body")])
    }

    fn sends_to_lane(&mut self) -> Option<()> {
        let label = self.one(|it| it == Place::Waiting)?;
        let by = self.anybody();
        self.house.sends_to_lane(by, &label);
        Some(())
    }

    fn sends_to_person(&mut self) -> Option<()> {
        let label = self.one(|it| it == Place::Waiting)?;
        let by = self.anybody();
        self.house.sends_to(by, &label, ATTORNEY);
        Some(())
    }

    fn leaves(&mut self) -> Option<()> {
        self.waits("/queue/{id}/left", &[])
    }

    fn comes_after_all(&mut self) -> Option<()> {
        let label = self.one(|it| matches!(it, Place::Over(End::NoShow | End::Left)))?;
        self.somebody("/queue/{id}/return", &label, &[]);
        Some(())
    }

    fn agrees_on_tomorrow(&mut self) -> Option<()> {
        let day = self.house.tomorrow();
        self.waits("/queue/{id}/return-on", &[("day", &day)])
    }

    fn is_here_after_all(&mut self) -> Option<()> {
        let label = self.one(|it| it == Place::Over(End::Returns))?;
        self.somebody("/queue/{id}/here", &label, &[]);
        Some(())
    }

    fn has_an_appointment(&mut self) -> Option<()> {
        let label = self.one(|it| it == Place::Waiting)?;
        let (by, code) = (self.anybody(), self.house.codes.pop()?);
        let check_in = "/queue/{id}/appointment";
        self.house
            .presses(by, check_in, &label, &[("appointment", &code)]);
        Some(())
    }

    fn finds(&mut self) -> Option<()> {
        let is_of_today = |it: Place| it != Place::Forgotten;
        let (label, by) = (self.one(is_of_today)?, self.anybody());
        let found = self
            .house
            .presses(by, "/queue/find", "", &[("code", &label)]);
        let visit = self.house.crowd.visit(&label);
        assert_eq!(found.location, Some(format!("/queue/{visit}")));
        Some(())
    }
}

/// What is done about windows and lanes.
impl Day {
    /// A window without a visitor is left, or closed until later.
    fn goes_to_lunch(&mut self) -> Option<()> {
        let by = self.free().filter(|_| self.lunch.is_none())?;
        let number = (by + 1).to_string();
        if self.lunches.is_multiple_of(2) {
            let (close, back) = ("/queue/windows/{number}/close", format!("back-{number}"));
            self.house.presses(0, close, &number, &[(&back, "23:30")]);
            self.house
                .presses(0, "/queue/windows/{number}/open", &number, &[]);
        } else {
            self.house.presses(by, "/queue/window/leave", "", &[]);
        }
        self.lunches += 1;
        self.lunch = Some(by);
        Some(())
    }

    fn comes_from_lunch(&mut self) -> Option<()> {
        let by = self.lunch.take()?;
        self.house.sits(by);
        Some(())
    }

    #[expect(
        clippy::unnecessary_wraps,
        reason = "one of the things that are rare, all of one shape"
    )]
    fn rests_a_lane(&mut self) -> Option<()> {
        if self.resting {
            let resume = "/queue/lanes/{lane}/resume";
            self.house.presses(0, resume, "desk", &[]);
        } else {
            let (expect, pause) = ("/queue/lanes/{lane}/expect", "/queue/lanes/{lane}/pause");
            self.house
                .presses(0, expect, "desk", &[("minutes-desk", "5")]);
            self.house
                .presses(0, pause, "desk", &[("until-desk", "23:30")]);
        }
        self.resting = !self.resting;
        Some(())
    }
}
