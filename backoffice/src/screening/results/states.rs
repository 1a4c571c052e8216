//! The states, the district and the territories by their postal codes (USPS Publication 28, Appendix B), so that whoever types
//! a name in full is understood.

const STATES: [(&str, &str); 56] = [
    ("AL", "alabama"),
    ("AK", "alaska"),
    ("AZ", "arizona"),
    ("AR", "arkansas"),
    ("AS", "american samoa"),
    ("CA", "california"),
    ("CO", "colorado"),
    ("CT", "connecticut"),
    ("DE", "delaware"),
    ("DC", "district of columbia"),
    ("FL", "florida"),
    ("GA", "georgia"),
    ("GU", "guam"),
    ("HI", "hawaii"),
    ("ID", "idaho"),
    ("IL", "illinois"),
    ("IN", "indiana"),
    ("IA", "iowa"),
    ("KS", "kansas"),
    ("KY", "kentucky"),
    ("LA", "louisiana"),
    ("ME", "maine"),
    ("MD", "maryland"),
    ("MA", "massachusetts"),
    ("MI", "michigan"),
    ("MN", "minnesota"),
    ("MS", "mississippi"),
    ("MO", "missouri"),
    ("MP", "northern mariana islands"),
    ("MT", "montana"),
    ("NE", "nebraska"),
    ("NV", "nevada"),
    ("NH", "new hampshire"),
    ("NJ", "new jersey"),
    ("NM", "new mexico"),
    ("NY", "new york"),
    ("NC", "north carolina"),
    ("ND", "north dakota"),
    ("OH", "ohio"),
    ("OK", "oklahoma"),
    ("OR", "oregon"),
    ("PA", "pennsylvania"),
    ("PR", "puerto rico"),
    ("RI", "rhode island"),
    ("SC", "south carolina"),
    ("SD", "south dakota"),
    ("TN", "tennessee"),
    ("TX", "texas"),
    ("UT", "utah"),
    ("VT", "vermont"),
    ("VA", "virginia"),
    ("VI", "virgin islands"),
    ("WA", "washington"),
    ("WV", "west virginia"),
    ("WI", "wisconsin"),
    ("WY", "wyoming"),
];

/// The code of a state that was typed as its code or its name.
pub(super) fn code(typed: &str) -> Option<&'static str> {
    let words: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let typed = words.join(" ");
    let is_it = |it: &&(&str, &str)| it.0.eq_ignore_ascii_case(&typed) || it.1 == typed;
    STATES.iter().find(is_it).map(|it| it.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_understood_by_its_code_and_by_its_name() {
        for (typed, meant) in [
            ("FL", Some("FL")),
            (" new  York ", Some("NY")),
            ("ny", Some("NY")),
            ("Florida", Some("FL")),
            ("Flordia", None),
            ("", None),
        ] {
            assert_eq!(code(typed), meant, "{typed}");
        }
        let codes: std::collections::BTreeSet<&str> = STATES.iter().map(|it| it.0).collect();
        assert_eq!(codes.len(), STATES.len());
    }
}
