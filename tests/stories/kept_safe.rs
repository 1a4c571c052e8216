//! A way to reach somebody, a release, a call for help, an entry of the list at the door and a demand that holds a person, so
//! that every address of safety finds what it asks for.

use crate::things::behind;
use shared::clock::{Clock, SystemClock};
use stories::Desk;

/// What the addresses of safe contact, releases and safety can name.
pub(crate) struct KeptSafe {
    contact: String,
    /// A contact that may be ended.
    spare: String,
    signed: String,
    alarm: String,
    entry: String,
    demand: String,
    hold: String,
}

impl KeptSafe {
    /// Brings them into an office; `lee` is an attorney and `ruth` a director there, `person` somebody on record.
    pub(crate) fn of(lee: &mut Desk, ruth: &mut Desk, person: &str) -> KeptSafe {
        let contact = [
            ("kind", "cell"),
            ("value", "555 123 4567"),
            ("contact-may-call", "yes"),
        ];
        let contacts = format!("/people/{person}/contact");
        does(lee, &contacts, &contact);
        let spare = [("kind", "home"), ("value", "555 765 4321")];
        does(lee, &contacts, &spare);
        let page = lee.get(&contacts).unwrap().body;
        let mut added = behind(&page, &format!("{contacts}/"), "/end");
        added.dedup();
        // Signed where it is day already may be tomorrow here.
        let signed_on = SystemClock.now().date_naive() - chrono::TimeDelta::days(1);
        let signed_on = signed_on.to_string();
        let release = [
            ("to_whom", "Casa Luz"),
            ("what", "That a bed is needed"),
            ("purpose", "A safe place"),
            ("explained_by", "Lee"),
            ("language", "es"),
            ("signer", "person"),
            ("signed_on", signed_on.as_str()),
        ];
        does(lee, &format!("/people/{person}/releases"), &release);
        assert_eq!(ruth.post("/safety/alarms", &[]).unwrap().status, 204);
        does(lee, "/safety/door", &[("words", "Tall, grey cap")]);
        let demand = [("issuing", "court"), ("asked", "A file")];
        does(lee, "/safety/demands", &demand);
        let demand = first(lee, "/safety/demands", "/safety/demands/", "\"");
        let to = format!("/safety/demands/{demand}");
        does(lee, &format!("{to}/holds"), &[("person", person)]);
        KeptSafe {
            contact: added.remove(0),
            spare: added.remove(0),
            signed: first(
                lee,
                &format!("/people/{person}/releases"),
                "/releases/",
                "/share",
            ),
            alarm: first(lee, "/safety/alerts", "/safety/alarms/", "/answer"),
            entry: first(lee, "/safety/door", "/safety/door/", "/end"),
            hold: first(ruth, &to, &format!("{to}/holds/"), "/lift"),
            demand,
        }
    }

    /// An address with what is known here filled in.
    pub(crate) fn fill(&self, path: &str) -> String {
        let contact = if path.ends_with("/contact/{contact}/end") {
            &self.spare
        } else {
            &self.contact
        };
        path.replace("{contact}", contact)
            .replace("{signed}", &self.signed)
            .replace("{alarm}", &self.alarm)
            .replace("{entry}", &self.entry)
            .replace("{demand}", &self.demand)
            .replace("{hold}", &self.hold)
    }
}

fn does(desk: &mut Desk, to: &str, typed: &[(&str, &str)]) {
    let done = desk.post(to, typed).unwrap();
    assert_eq!(done.status, 303, "{to}: {}", done.body);
}

fn first(desk: &mut Desk, page: &str, before: &str, after: &str) -> String {
    behind(&desk.get(page).unwrap().body, before, after).remove(0)
}
