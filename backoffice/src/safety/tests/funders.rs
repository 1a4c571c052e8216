//! What leaves the office for funders: counts, and no row of anybody.

use super::*;
use crate::access::Permission;
use crate::web::Access;

#[tokio::test]
async fn a_40_t3_a_funder_gets_files_with_counts_and_no_row_of_a_protected_person() {
    let it = opened().await;
    it.office.add("ines", Role::Auditor);
    let person = it.person("Zunilda Quispe", Protection::On);
    let code = it
        .office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| people::code(tx, person));
    let code = code.unwrap().expect("who is hidden has a code");
    let ines = it.office.desk("ines").await;
    for path in [
        "/statistics/file?table=by-hour&span=own&from=2026-08-01&to=2026-08-31",
        "/referrals/figures/file?from=2026-08-01&to=2026-08-31",
    ] {
        let seen = ines.get(path).await;
        assert_eq!(seen.status, StatusCode::OK, "{path}: {}", seen.body);
        for told in ["Zunilda", "Quispe", code.as_str(), &person.to_string()] {
            assert!(!seen.body.contains(told), "{path} tells {told}");
        }
    }
    // Nothing that has rows of people is open to them, nor will be by an address that is added later.
    for line in crate::features::routes().lines() {
        let Access::Needs(permission) = line.access else {
            continue;
        };
        let has_no_person = [
            Permission::SeeStatistics,
            Permission::SeeEvents,
            // What the office has agreed on, and which of its staff have signed it.
            Permission::ReadPolicies,
            Permission::SeeRegister,
        ]
        .contains(&permission);
        assert!(!Role::Auditor.may(permission) || has_no_person, "{line}");
    }
    for path in [
        "/people",
        "/intakes",
        "/safety/demands",
        "/safety/door",
        "/safety/incidents",
    ] {
        assert_eq!(ines.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
}
