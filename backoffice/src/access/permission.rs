//! Who may do what: one table of roles and permissions.

mod table;

pub use table::ROLES;

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
    /// Make a visitor less urgent than it was said.
    LowerColour,
    /// See how long visitors waited and how many will come, and take these figures out.
    SeeStatistics,
    /// See who has an appointment: time, code name, and while the office is open whom to call and how to reach them.
    SeeAppointments,
    /// Book, move and cancel appointments, take rooms, and remind people.
    BookAppointments,
    /// Say which appointments there are: types, times, rooms, reminders.
    ManageAppointments,
    /// See a workshop: its stations, and where each number is.
    SeeWorkshops,
    /// Call numbers to a station of a workshop and send them on.
    WorkAtStations,
    /// Find people on record and read what is known of them.
    SeePeople,
    /// Put people on record and correct what is known of them.
    EditPeople,
    /// Put two records of one person together and part them, and take protection away.
    MergePeople,
    /// Make a conflict check and read whom it found.
    SeeConflicts,
    /// Say of those whom a check found whether they stand in the way.
    ClearConflicts,
    /// See whether a conflict check is done and clear, and nothing more.
    SeeConflictOutcome,
    /// See the directory of other organisations.
    SeeDirectory,
    /// Add, change, verify and close entries of the directory.
    KeepDirectory,
    /// Take files into the directory.
    ImportDirectory,
    /// Send visitors to other organisations, and note what became of it.
    ReferVisits,
    /// Tell another organisation of a visitor who has signed a release, and put releases on record.
    ReferWarm,
    /// Read the manual and what one has been taught.
    ReadPolicies,
    /// Be asked to sign the manual.
    SignPolicies,
    /// Write, publish and retire what stands in the manual, and keep the training log.
    KeepPolicies,
    /// See who has signed which version of the manual.
    SeeRegister,
    /// Take over lists of people the office has held so far, and take them back.
    ImportPeople,
    /// Begin the list of papers of a case, and say where each stands.
    KeepChecklists,
    /// Say that a case goes on without a paper.
    WaivePapers,
    /// Screen an intake: enter income and household, and keep what came of it.
    ScreenIntakes,
    /// See which intakes wait for a decision, and prepare them: brief, sheet, what follows from decisions.
    PrepareSelection,
    /// Decide whom the office takes on: at once where it cannot wait, and in the meeting.
    SelectCases,
    /// See calls for help, who is not to be let in, and report what happened.
    SeeSafety,
    /// Say who is not to be let in.
    KeepDoorList,
    /// Read reports of what happened.
    ReadIncidents,
    /// Write down that somebody demands papers or answers by law.
    LogDemands,
    /// Read demands.
    SeeDemands,
    /// Work on demands: say whom one is about, so that nothing of theirs is destroyed, and how it is answered.
    WorkDemands,
    /// Say that what is on record of somebody need not be kept any more.
    LiftHolds,
    /// See the office's data (form, rules, lists), and bring other versions of it, which count for nothing yet.
    LoadOfficeData,
    /// Propose a version of the office's data.
    ProposeOfficeData,
    /// Sign that a version of the office's data was compared with its source.
    VerifyOfficeData,
    /// Approve a version of the office's data, from which day on it counts.
    ApproveOfficeData,
    /// See the inbox of intakes: all of them, or those that were given to one today.
    SeeInbox,
    /// Pick intakes up and write down what is answered in an interview.
    TakeInterviews,
    /// Write down how to reach somebody and which papers they have, at the desk and on the telephone.
    AnswerAtDesk,
    /// Write down what is answered in an interview that was given to one, on its day.
    AnswerAssigned,
    /// Read sealed notes: what is said to an attorney or representative alone.
    SeeSealedNotes,
    /// Know which letters a visit has, and hand over, hold or send those that are finished.
    SeeLetters,
    /// Write letters and notes of advice, which somebody else may have to sign.
    WriteLetters,
    /// Finish letters and sign advice, as far as one's credentials reach.
    SignLetters,
    /// Say of what parts letters are made, in which words, and what they tell of the office.
    KeepLetters,
}

use Permission::{
    AdmitRecords, AnswerAssigned, ClearConflicts, EditPeople, ExportRecords, HoldKeys,
    ImportPeople, LowerColour, MergePeople, PrepareSelection, ReadIncidents, ScreenIntakes,
    SeeConflicts, SeeDemands, SeeGeneral, SeeInbox, SeePeople, SeeRestricted, SeeSealedNotes,
    SelectCases, SignLetters, TakeInterviews,
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
    ExternalReviewer,
    Auditor,
    ItAdmin,
}

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
            Role::ExternalReviewer => "access-role-external-reviewer",
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
    const LAST: Permission = Permission::KeepLetters;

    /// Its place in [`Grants`]; there are 64.
    fn bit(self) -> u64 {
        const {
            assert!(
                (Permission::LAST as u8) < 64,
                "no place is left: make grants wider"
            );
        }
        1 << (self as u8)
    }
}

/// What reads content, hands it on or adds to it: only for those who have shown that they hold a key.
const CONTENT: [Permission; 18] = [
    ImportPeople,
    ScreenIntakes,
    PrepareSelection,
    SelectCases,
    ReadIncidents,
    SeeDemands,
    SeeConflicts,
    ClearConflicts,
    SeePeople,
    EditPeople,
    MergePeople,
    SeeGeneral,
    SeeRestricted,
    HoldKeys,
    ExportRecords,
    AdmitRecords,
    TakeInterviews,
    SeeSealedNotes,
];

/// What nobody does on a credential that is known to have run out.
const ON_A_CREDENTIAL: [Permission; 2] = [LowerColour, SignLetters];

impl Grants {
    /// Whether any of these needs a credential.
    pub(super) fn need_a_credential(self) -> bool {
        ON_A_CREDENTIAL.iter().any(|it| self.include(*it))
    }

    /// These, but for what needs a credential.
    #[must_use]
    pub(super) fn without_credential(self) -> Grants {
        Grants(
            ON_A_CREDENTIAL
                .iter()
                .fold(self.0, |bits, it| bits & !it.bit()),
        )
    }

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

impl Grants {
    /// The same without what reaches only as far as somebody else assigns it: to make an account with it gives nothing away.
    #[must_use]
    pub(super) fn without_assigned(self) -> Grants {
        [AnswerAssigned, SeeInbox]
            .iter()
            .fold(self, |grants, it| Grants(grants.0 & !it.bit()))
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
mod tests;
