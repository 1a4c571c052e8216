//! Who may do what: one table of roles and permissions.

use crate::db::{Actor, Grants, ReadTx};
use crate::problem::Problem;

/// What a role may include.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Permission {
    /// See who waits: number, arrival, lane, languages, needs, the name to call.
    SeeQueue,
    /// Call, seat, finish and return visitors.
    CallTickets,
    /// Read the general part of an intake.
    SeeGeneral,
    /// Read the restricted part of an intake.
    SeeRestricted,
    /// Hold a key to the content: signing in unlocks the office.
    HoldKeys,
    /// Name and close windows.
    ManageWindows,
    /// Pair and remove kiosks.
    ManageKiosks,
    /// Add and deactivate staff.
    ManageStaff,
    /// Read the events.
    SeeEvents,
    /// Change the office's own facts: name, lanes, hours.
    ManageOffice,
    /// Take records out of the office.
    ExportRecords,
    /// Take in a record that was set aside.
    AdmitRecords,
    /// Correct what visitors read.
    CorrectWords,
    /// Approve what visitors read, so that it is used.
    ApproveWords,
    /// Record what visitors shall hear, also anew, and take away what nobody has approved.
    RecordClips,
    /// Approve what visitors hear, which replaces what they heard before, and take it away.
    ApproveClips,
}

use Permission::{
    AdmitRecords, ApproveClips, ApproveWords, CallTickets, CorrectWords, ExportRecords, HoldKeys,
    ManageKiosks, ManageOffice, ManageStaff, ManageWindows, RecordClips, SeeEvents, SeeGeneral,
    SeeQueue, SeeRestricted,
};

/// What a member of staff is in the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(
    missing_docs,
    reason = "the names are those of the office; access.ftl has them in words"
)]
pub enum Role {
    Director,
    Attorney,
    FullRepresentative,
    PartialRepresentative,
    Counsellor,
    Reception,
    Cashier,
    Volunteer,
    Auditor,
    ItAdmin,
}

/// The whole table. A role that is not listed with a permission does not have it.
pub const ROLES: &[(Role, &str, &[Permission])] = &[
    (
        Role::Director,
        "director",
        &[
            SeeQueue,
            SeeGeneral,
            SeeRestricted,
            HoldKeys,
            ManageWindows,
            ManageKiosks,
            ManageStaff,
            SeeEvents,
            ManageOffice,
            ExportRecords,
            AdmitRecords,
            CorrectWords,
            ApproveWords,
            RecordClips,
            ApproveClips,
        ],
    ),
    (
        Role::Attorney,
        "attorney",
        &[
            SeeQueue,
            CallTickets,
            SeeGeneral,
            SeeRestricted,
            HoldKeys,
            CorrectWords,
            ApproveWords,
            RecordClips,
            ApproveClips,
        ],
    ),
    (
        Role::FullRepresentative,
        "full_representative",
        &[
            SeeQueue,
            CallTickets,
            SeeGeneral,
            SeeRestricted,
            HoldKeys,
            CorrectWords,
            ApproveWords,
            RecordClips,
            ApproveClips,
        ],
    ),
    (
        Role::PartialRepresentative,
        "partial_representative",
        &[
            SeeQueue,
            CallTickets,
            SeeGeneral,
            SeeRestricted,
            HoldKeys,
            CorrectWords,
            ApproveWords,
            RecordClips,
            ApproveClips,
        ],
    ),
    (
        Role::Counsellor,
        "counsellor",
        &[
            SeeQueue,
            CallTickets,
            SeeGeneral,
            SeeRestricted,
            HoldKeys,
            CorrectWords,
            RecordClips,
        ],
    ),
    (
        Role::Reception,
        "reception",
        &[
            SeeQueue,
            CallTickets,
            ManageWindows,
            CorrectWords,
            RecordClips,
        ],
    ),
    (Role::Cashier, "cashier", &[]),
    (Role::Volunteer, "volunteer", &[RecordClips]),
    (Role::Auditor, "auditor", &[SeeEvents]),
    (
        Role::ItAdmin,
        "it_admin",
        &[ManageKiosks, ManageStaff, RecordClips],
    ),
];

impl Role {
    /// Every role.
    pub fn all() -> impl Iterator<Item = Role> {
        ROLES.iter().map(|(role, _, _)| *role)
    }

    /// The role with this word, as on the command line and in the database.
    pub fn find(word: &str) -> Option<Role> {
        ROLES
            .iter()
            .find(|(_, it, _)| *it == word)
            .map(|(role, _, _)| *role)
    }

    /// The word for the command line and the database.
    pub fn word(self) -> &'static str {
        ROLES
            .iter()
            .find(|(role, _, _)| *role == self)
            .map_or("", |(_, word, _)| word)
    }

    /// The message with the name of the role.
    pub fn label(self) -> &'static str {
        match self {
            Role::Director => "access-role-director",
            Role::Attorney => "access-role-attorney",
            Role::FullRepresentative => "access-role-full-representative",
            Role::PartialRepresentative => "access-role-partial-representative",
            Role::Counsellor => "access-role-counsellor",
            Role::Reception => "access-role-reception",
            Role::Cashier => "access-role-cashier",
            Role::Volunteer => "access-role-volunteer",
            Role::Auditor => "access-role-auditor",
            Role::ItAdmin => "access-role-it-admin",
        }
    }

    /// What the role may do.
    pub fn grants(self) -> Grants {
        let row = ROLES.iter().find(|(role, _, _)| *role == self);
        Grants(row.map_or(0, |(_, _, permissions)| {
            permissions.iter().fold(0, |bits, it| bits | it.bit())
        }))
    }

    /// Whether the role includes `permission`.
    pub fn may(self, permission: Permission) -> bool {
        self.grants().include(permission)
    }
}

impl Permission {
    fn bit(self) -> u64 {
        1 << (self as u8)
    }
}

/// What reads content, hands it on or adds to it: only for those who have shown that they hold a key.
const CONTENT: [Permission; 5] = [
    SeeGeneral,
    SeeRestricted,
    HoldKeys,
    ExportRecords,
    AdmitRecords,
];

impl Grants {
    /// Whether `permission` is among them.
    pub fn include(self, permission: Permission) -> bool {
        self.0 & permission.bit() != 0
    }

    /// Whether each of them is also among `others`.
    pub fn are_within(self, others: Grants) -> bool {
        self.0 & !others.0 == 0
    }

    /// These, but for content and keys.
    #[must_use]
    pub fn without_content(self) -> Grants {
        Grants(CONTENT.iter().fold(self.0, |bits, it| bits & !it.bit()))
    }
}

impl Actor {
    /// Whether the actor may do this.
    pub fn may(&self, permission: Permission) -> bool {
        self.grants().include(permission)
    }
}

impl ReadTx<'_> {
    /// Stops here unless whoever acts has the permission.
    pub fn require(&self, permission: Permission) -> Result<(), Problem> {
        if self.actor().may(permission) {
            Ok(())
        } else {
            Err(Problem::NotForYourRole)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_stands_in_the_table_once() {
        for role in Role::all() {
            assert_eq!(Role::find(role.word()), Some(role));
        }
        assert_eq!(ROLES.len(), 10);
    }

    #[test]
    fn whoever_approves_what_visitors_read_approves_what_they_hear_and_everybody_else_only_records()
    {
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
}
