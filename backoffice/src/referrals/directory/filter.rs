//! Which entries are listed: what is looked for stands in the address, so that it can be kept and sent on.

use super::model::{Resource, Says, Service, Standing};
use crate::referrals::choices::{Choice, choices};
use crate::web::Filled;
use chrono::NaiveDate;
use data_encoding::HEXUPPER;

choices! {
    /// How far entries have come that are listed.
    Show {
        Offered = "offered", "referrals-show-offered";
        Verified = "verified", "referrals-show-verified";
        CallFirst = "call-first", "referrals-show-call-first";
        Due = "due", "referrals-show-due";
        Closed = "closed", "referrals-show-closed";
        All = "all", "referrals-show-all";
    }
}

/// What is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) struct Filter {
    /// Letters in the name, the address, the telephone or what else it says.
    pub(in crate::referrals) find: String,
    pub(in crate::referrals) service: Option<Service>,
    /// The tag of a language.
    pub(in crate::referrals) language: String,
    /// Letters in the area that is served, or in the address.
    pub(in crate::referrals) area: String,
    pub(in crate::referrals) show: Show,
}

impl Filter {
    /// What stands in the fields of an address.
    pub(in crate::referrals) fn of(filled: &Filled) -> Filter {
        Filter {
            find: filled.value("find").to_owned(),
            service: Service::find(filled.value("service")),
            language: filled.value("language").to_owned(),
            area: filled.value("area").to_owned(),
            show: Show::find(filled.value("show")).unwrap_or(Show::Offered),
        }
    }

    /// The entries that are like this, in the order in which they are listed: by name, or those first that wait longest to be
    /// verified.
    pub(in crate::referrals) fn choose(
        &self,
        all: Vec<Resource>,
        today: NaiveDate,
    ) -> Vec<Resource> {
        let mut chosen: Vec<Resource> = all
            .into_iter()
            .filter(|it| self.lets_through(it, today))
            .collect();
        chosen.sort_by_cached_key(|it| {
            let waits = match self.show {
                Show::Due => it.verified.as_ref().map(|it| it.on),
                _ => None,
            };
            (waits, it.facts.name().to_lowercase(), it.id)
        });
        chosen
    }

    fn lets_through(&self, it: &Resource, today: NaiveDate) -> bool {
        let standing = it.standing(today);
        let shown = match self.show {
            Show::Offered => standing.is_offered(),
            Show::Verified => standing == Standing::Verified,
            Show::CallFirst => standing == Standing::CallFirst,
            Show::Due => it.is_due(today),
            Show::Closed => standing == Standing::Closed,
            Show::All => true,
        };
        let facts = &it.facts;
        shown
            && self.service.is_none_or(|it| facts.services.contains(&it))
            && (self.language.is_empty() || facts.speaks(&self.language))
            && says(it, &[Says::Area, Says::Address], &self.area)
            && says(it, Says::ALL, &self.find)
    }
}

fn says(it: &Resource, what: &[Says], letters: &str) -> bool {
    let letters = letters.to_lowercase();
    let has = |what: &Says| it.facts.says(*what).to_lowercase().contains(&letters);
    letters.is_empty() || what.iter().any(has)
}

/// The part of an address that says these things.
pub(in crate::referrals) fn query(pairs: &[(&str, &str)]) -> String {
    let said = pairs.iter().filter(|it| !it.1.is_empty());
    let said = said.map(|(name, value)| format!("{name}={}", encoded(value)));
    said.collect::<Vec<_>>().join("&")
}

fn encoded(value: &str) -> String {
    let byte = |it: u8| match it {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' => char::from(it).to_string(),
        other => format!("%{}", HEXUPPER.encode(&[other])),
    };
    value.bytes().map(byte).collect()
}
