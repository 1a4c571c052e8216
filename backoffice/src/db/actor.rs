//! Who is acting: a member of staff, a kiosk, the program itself, or nobody in particular.

use uuid::Uuid;

/// What kind of actor did something; written into every event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActorKind {
    /// The program itself, or someone at the server's command line.
    Program,
    /// A member of staff who is signed in.
    Staff,
    /// A paired kiosk.
    Kiosk,
    /// Someone who is not known, as at the sign-in page.
    Public,
}

impl ActorKind {
    /// The word stored in the events.
    pub fn word(self) -> &'static str {
        match self {
            ActorKind::Program => "program",
            ActorKind::Staff => "staff",
            ActorKind::Kiosk => "kiosk",
            ActorKind::Public => "public",
        }
    }
}

/// A set of permissions; `access` knows what each bit means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Grants(pub u64);

/// Who acts, and what they may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    kind: ActorKind,
    id: Option<Uuid>,
    grants: Grants,
}

impl Actor {
    /// The program itself: start, timers, and whoever has a shell on the server.
    pub const PROGRAM: Actor = Actor {
        kind: ActorKind::Program,
        id: None,
        grants: Grants(u64::MAX),
    };
    /// Someone unknown, who may do nothing that needs a permission.
    pub const PUBLIC: Actor = Actor {
        kind: ActorKind::Public,
        id: None,
        grants: Grants(0),
    };

    /// A member of staff with what their role permits.
    pub fn staff(id: Uuid, grants: Grants) -> Actor {
        Actor {
            kind: ActorKind::Staff,
            id: Some(id),
            grants,
        }
    }

    /// A paired kiosk.
    pub fn kiosk(id: Uuid) -> Actor {
        Actor {
            kind: ActorKind::Kiosk,
            id: Some(id),
            grants: Grants(0),
        }
    }

    /// What kind of actor this is.
    pub fn kind(&self) -> ActorKind {
        self.kind
    }

    /// The staff or kiosk id, when there is one.
    pub fn id(&self) -> Option<Uuid> {
        self.id
    }

    /// What the actor may do.
    pub fn grants(&self) -> Grants {
        self.grants
    }
}
