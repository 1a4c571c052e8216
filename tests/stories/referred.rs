//! An entry of the directory, a file for it, and a referral with its release, so that every address of referrals finds what it
//! asks for.

use crate::things::behind;
use shared::clock::{Clock, SystemClock};
use stories::Desk;

/// What the addresses of referrals can name.
pub(crate) struct Referred {
    resource: String,
    import: String,
    referral: String,
    release: String,
}

impl Referred {
    /// Brings them into an office; `lee` is an attorney and `ruth` a director there.
    pub(crate) fn of(lee: &mut Desk, ruth: &mut Desk, visit: &str) -> Referred {
        let entry = [
            ("organisation", "St. Brigid Pantry"),
            ("service-food", "yes"),
        ];
        let added = ruth.post("/referrals/directory/new", &entry).unwrap();
        let resource = last(&added.location.expect("the entry is added"));
        let file = b"organisation,services\nNew Clinic,medical\n";
        let brought = ruth.upload("/referrals/import", file).unwrap();
        let to = format!("/intakes/{visit}/referrals/to/{resource}");
        // Signed where it is day already may be tomorrow here.
        let today = SystemClock.now().date_naive() - chrono::TimeDelta::days(1);
        let today = today.to_string();
        let release = [
            ("release-kind-name", "yes"),
            ("purpose", "wish"),
            ("signed_on", today.as_str()),
            ("explained_in", "es"),
        ];
        let signed = lee.post(&format!("{to}/release"), &release).unwrap();
        assert_eq!(signed.status, 303, "{}", signed.body);
        let sent = lee.post(&to, &[("way", "cold"), ("reason", "wish")]);
        let page = lee.get(&format!("/intakes/{visit}/referrals")).unwrap();
        Referred {
            import: last(&brought.location.expect("the file is brought")),
            referral: last(&sent.unwrap().location.expect("the visitor is referred")),
            release: behind(&page.body, "/releases/", "/revoke").remove(0),
            resource,
        }
    }

    /// An address with what is known here filled in.
    pub(crate) fn fill(&self, path: &str) -> String {
        path.replace("{resource}", &self.resource)
            .replace("{import}", &self.import)
            .replace("{referral}", &self.referral)
            .replace("{release}", &self.release)
    }
}

/// The last part of an address.
fn last(address: &str) -> String {
    let path = address.split('?').next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default().to_owned()
}
