//! The notices that a visitor reads before anything is asked: one in the waiting room, one before the private form. Staff
//! approve each by itself.

/// One of the notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrivacyNotice {
    /// The one of the waiting room, in `kiosk.ftl`.
    WaitingRoom,
    /// The one of the private form, in `booth.ftl`.
    PrivateForm,
}

impl PrivacyNotice {
    /// Both, in the order in which a visitor meets them.
    pub const ALL: [PrivacyNotice; 2] = [PrivacyNotice::WaitingRoom, PrivacyNotice::PrivateForm];

    /// Whether the message of this id belongs to it.
    pub fn holds(self, id: &str) -> bool {
        id.starts_with(match self {
            PrivacyNotice::WaitingRoom => "kiosk-notice-",
            PrivacyNotice::PrivateForm => "booth-notice-",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_notice_has_messages_of_its_own() {
        let ids: Vec<&str> = crate::lint::english().ids().collect();
        for notice in PrivacyNotice::ALL {
            assert!(ids.iter().filter(|it| notice.holds(it)).count() > 5);
        }
        let of_both = |id: &&&str| PrivacyNotice::ALL.iter().all(|it| it.holds(id));
        assert_eq!(ids.iter().find(of_both), None);
        assert!(!PrivacyNotice::PrivateForm.holds("booth-notices"));
    }
}
