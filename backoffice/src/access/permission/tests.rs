//! Which role may do what, as the office relies on it.

use super::Permission::{
    ApproveClips, ApproveWords, CallTickets, HoldKeys, ImportDirectory, KeepDirectory, ManageStaff,
    RecordClips, ReferVisits, ReferWarm, SeeAppointments, SeeDirectory, SeeEvents, SeeGeneral,
    SeeQueue, SeeRestricted, SeeStatistics, SeeWorkshops, WorkAtStations,
};
use super::*;

#[test]
fn every_role_stands_in_the_table_once() {
    for role in Role::all() {
        assert_eq!(Role::find(role.word()), Some(role));
    }
    assert_eq!(ROLES.len(), 11);
}

#[test]
fn whoever_approves_what_visitors_read_approves_what_they_hear_and_everybody_else_only_records() {
    for role in Role::all() {
        assert_eq!(role.may(ApproveClips), role.may(ApproveWords), "{role:?}");
        assert!(!role.may(ApproveClips) || role.may(RecordClips), "{role:?}");
    }
    for role in [Role::Volunteer, Role::Reception, Role::ItAdmin] {
        assert!(role.may(RecordClips) && !role.may(ApproveClips), "{role:?}");
    }
}

#[test]
fn reception_calls_visitors_and_reads_no_content() {
    assert!(Role::Reception.may(CallTickets));
    for permission in [
        SeeGeneral,
        SeeRestricted,
        HoldKeys,
        ManageStaff,
        SeeEvents,
        ExportRecords,
    ] {
        assert!(!Role::Reception.may(permission), "{permission:?}");
    }
}

#[test]
fn who_looks_after_the_machines_holds_no_key_and_reads_nothing() {
    for permission in [SeeQueue, SeeGeneral, SeeRestricted, HoldKeys, ExportRecords] {
        assert!(!Role::ItAdmin.may(permission), "{permission:?}");
    }
}

#[test]
fn figures_are_for_those_who_answer_for_the_office_for_reception_and_for_whoever_audits() {
    let seeing: Vec<Role> = Role::all().filter(|it| it.may(SeeStatistics)).collect();
    let answering = [Role::Director, Role::Attorney, Role::FullRepresentative];
    assert_eq!(seeing[..3], answering);
    assert_eq!(seeing[3..], [Role::Reception, Role::Auditor]);
}

#[test]
fn volunteers_move_numbers_at_stations_and_learn_nothing_else_of_a_visitor() {
    for role in Role::all() {
        let moves = role.may(WorkAtStations);
        // Whoever lets volunteers in may do no less themselves.
        let expected = role.may(CallTickets) || [Role::Volunteer, Role::ItAdmin].contains(&role);
        assert_eq!(moves, expected, "{role:?}");
        assert!(!moves || role.may(SeeWorkshops), "{role:?}");
    }
    for permission in [SeeQueue, CallTickets, SeeGeneral, SeeAppointments] {
        assert!(!Role::Volunteer.may(permission), "{permission:?}");
    }
}

#[test]
fn who_tells_others_of_a_visitor_holds_a_key_and_who_loads_files_sees_no_visits() {
    for role in Role::all() {
        assert!(!role.may(ReferWarm) || role.may(HoldKeys), "{role:?}");
        assert!(!role.may(ReferWarm) || role.may(ReferVisits), "{role:?}");
        assert!(!role.may(ReferVisits) || role.may(SeeDirectory), "{role:?}");
        let keeps = role.may(KeepDirectory) || role.may(ImportDirectory);
        assert!(!keeps || role.may(SeeDirectory), "{role:?}");
        assert!(!role.may(ReferVisits) || role.may(SeeQueue), "{role:?}");
    }
    for role in [Role::Volunteer, Role::ItAdmin, Role::Auditor, Role::Cashier] {
        assert!(!role.may(ReferVisits) && !role.may(ReferWarm), "{role:?}");
    }
    assert!(Role::Reception.may(ReferVisits) && !Role::Reception.may(ReferWarm));
    assert!(!Role::Director.may(ReferWarm) && !Role::Auditor.may(SeeDirectory));
}

#[test]
fn only_a_keyholder_may_read_content() {
    for role in Role::all() {
        assert!(!role.may(SeeGeneral) || role.may(HoldKeys), "{role:?}");
        assert!(!role.may(SeeRestricted) || role.may(SeeGeneral), "{role:?}");
        let without = role.grants().without_content();
        assert!(without.are_within(role.grants()), "{role:?}");
        assert_eq!(without.include(SeeQueue), role.may(SeeQueue), "{role:?}");
        for content in CONTENT {
            assert!(!without.include(content), "{role:?} {content:?}");
        }
    }
}
