//! What a kiosk does at its start so that no answer gets from its memory to anywhere else.

use rustix::mm::{MlockAllFlags, mlockall};
use rustix::process::{
    DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit,
};

/// Memory a kiosk needs at most, in bytes. A program that may lock less than it needs would be refused
/// memory in the middle of a visit.
const LOCKED_BYTES_MIN: u64 = 1024 * 1024 * 1024;

/// Whether other programs of this account may look into the memory of this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Memory {
    /// Never.
    Closed,
    /// So that a proof can search it.
    Readable,
}

/// Answers in memory must not end up in a core dump, be read by another program of this account, or be
/// written to the disk as swap.
pub(crate) fn leave_no_traces(memory: Memory) {
    let nothing = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    let limited = setrlimit(Resource::Core, nothing);
    let hidden = match memory {
        Memory::Closed => set_dumpable_behavior(DumpableBehavior::NotDumpable),
        Memory::Readable => Ok(()),
    };
    if limited.is_err() || hidden.is_err() {
        tracing::warn!(
            "core dumps could not be switched off; a crash could leave answers on the disk"
        );
    }
    let may_lock = getrlimit(Resource::Memlock).current;
    let all = MlockAllFlags::CURRENT | MlockAllFlags::FUTURE | MlockAllFlags::ONFAULT;
    if may_lock.is_some_and(|it| it < LOCKED_BYTES_MIN) || mlockall(all).is_err() {
        tracing::warn!(
            "memory could not be locked: answers could be written to the disk as swap\n  try: switch \
             swap off on this machine, or allow this account to lock memory (LimitMEMLOCK=infinity)"
        );
    }
}
