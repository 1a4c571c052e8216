//! What is recorded of kiosks and of what they send.

use super::model::{Aside, Flag, Vouching, paper_word};
use crate::events::Event;
use shared::ids::{CallId, KioskId, RecordId, VisitId};
use shared::protocol::pairing::KioskPlace;
use shared::protocol::{Paper, PrintFault};
use shared::ticket::Series;
use uuid::Uuid;

/// What happened to kiosks and what they sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum KioskEvent {
    CodeMade {
        place: KioskPlace,
    },
    PairingFailed {
        tries: u32,
    },
    Paired {
        kiosk: KioskId,
        series: Series,
        place: KioskPlace,
    },
    Revoked {
        kiosk: KioskId,
    },
    Received {
        record: RecordId,
        label: String,
        seq: u64,
        flag: Option<Flag>,
    },
    SetAside {
        record: RecordId,
        kiosk: KioskId,
        why: Aside,
    },
    Admitted {
        record: RecordId,
        kiosk: KioskId,
        why: Vouching,
    },
    Refused {
        kiosk: KioskId,
    },
    PaperChanged {
        kiosk: KioskId,
        paper: Paper,
    },
    PrinterFault {
        kiosk: KioskId,
        fault: PrintFault,
    },
    PrinterWell {
        kiosk: KioskId,
    },
    NotPrinted {
        kiosk: KioskId,
        count: usize,
    },
    PersonAsked {
        kiosk: KioskId,
        why: &'static str,
    },
    PersonMissed {
        kiosk: KioskId,
        why: &'static str,
    },
    PersonComes {
        call: CallId,
    },
    LookNoted {
        record: Uuid,
    },
    BoothCodeMade {
        visit: VisitId,
    },
    BoothOpened {
        visit: VisitId,
        kiosk: KioskId,
    },
    BoothRefused {
        kiosk: KioskId,
        why: &'static str,
        wrong: u32,
    },
    OutOfService {
        kiosk: KioskId,
    },
    InService {
        kiosk: KioskId,
    },
    RestartWished {
        kiosk: KioskId,
    },
    LanguagesOrdered {
        kiosk: KioskId,
        languages: Vec<&'static str>,
    },
}

impl Event for KioskEvent {
    fn kind(&self) -> &'static str {
        match self {
            KioskEvent::CodeMade { .. } => "kiosks-event-code-made",
            KioskEvent::PairingFailed { .. } => "kiosks-event-pairing-failed",
            KioskEvent::Paired { .. } => "kiosks-event-paired",
            KioskEvent::Revoked { .. } => "kiosks-event-revoked",
            KioskEvent::Received { .. } => "kiosks-event-received",
            KioskEvent::SetAside { .. } => "kiosks-event-set-aside",
            KioskEvent::Admitted { .. } => "kiosks-event-admitted",
            KioskEvent::Refused { .. } => "kiosks-event-refused",
            KioskEvent::PaperChanged { .. } => "kiosks-event-paper",
            KioskEvent::PrinterFault { .. } => "kiosks-event-printer-fault",
            KioskEvent::PrinterWell { .. } => "kiosks-event-printer-well",
            KioskEvent::NotPrinted { .. } => "kiosks-event-not-printed",
            KioskEvent::PersonAsked { .. } => "kiosks-event-person-asked",
            KioskEvent::PersonMissed { .. } => "kiosks-event-person-missed",
            KioskEvent::PersonComes { .. } => "kiosks-event-person-comes",
            KioskEvent::LookNoted { .. } => "kiosks-event-look-noted",
            KioskEvent::BoothCodeMade { .. } => "kiosks-event-booth-code-made",
            KioskEvent::BoothOpened { .. } => "kiosks-event-booth-opened",
            KioskEvent::BoothRefused { .. } => "kiosks-event-booth-refused",
            KioskEvent::OutOfService { .. } => "kiosks-event-out-of-service",
            KioskEvent::InService { .. } => "kiosks-event-in-service",
            KioskEvent::RestartWished { .. } => "kiosks-event-restart",
            KioskEvent::LanguagesOrdered { .. } => "kiosks-event-languages",
        }
    }

    fn subject(&self) -> String {
        match self {
            KioskEvent::CodeMade { .. } | KioskEvent::PairingFailed { .. } => String::new(),
            KioskEvent::Paired { kiosk, .. }
            | KioskEvent::Revoked { kiosk }
            | KioskEvent::Refused { kiosk }
            | KioskEvent::PaperChanged { kiosk, .. }
            | KioskEvent::PrinterFault { kiosk, .. }
            | KioskEvent::PrinterWell { kiosk }
            | KioskEvent::NotPrinted { kiosk, .. }
            | KioskEvent::OutOfService { kiosk }
            | KioskEvent::InService { kiosk }
            | KioskEvent::RestartWished { kiosk }
            | KioskEvent::LanguagesOrdered { kiosk, .. }
            | KioskEvent::PersonAsked { kiosk, .. }
            | KioskEvent::PersonMissed { kiosk, .. }
            | KioskEvent::BoothRefused { kiosk, .. } => kiosk.to_string(),
            KioskEvent::BoothCodeMade { visit } | KioskEvent::BoothOpened { visit, .. } => {
                visit.to_string()
            }
            KioskEvent::PersonComes { call } => call.to_string(),
            KioskEvent::LookNoted { record } => record.to_string(),
            KioskEvent::Received { record, .. }
            | KioskEvent::SetAside { record, .. }
            | KioskEvent::Admitted { record, .. } => record.to_string(),
        }
    }

    fn detail(&self) -> serde_json::Value {
        match self {
            KioskEvent::CodeMade { place } => serde_json::json!({ "place": place.word() }),
            KioskEvent::PairingFailed { tries } => serde_json::json!({ "tries": tries }),
            KioskEvent::Paired { series, place, .. } => {
                serde_json::json!({ "series": series, "place": place.word() })
            }
            KioskEvent::BoothOpened { kiosk, .. } => serde_json::json!({ "kiosk": kiosk }),
            KioskEvent::BoothRefused { why, wrong, .. } => {
                serde_json::json!({ "why": why, "tries": wrong })
            }
            KioskEvent::Received {
                label,
                seq,
                flag: None,
                ..
            } => serde_json::json!({ "label": label, "seq": seq }),
            KioskEvent::Received {
                label,
                seq,
                flag: Some(flag),
                ..
            } => {
                serde_json::json!({ "label": label, "seq": seq, "flag": flag.word() })
            }
            KioskEvent::SetAside { kiosk, why, .. } => {
                serde_json::json!({ "kiosk": kiosk, "why": why.word() })
            }
            KioskEvent::Admitted { kiosk, why, .. } => {
                serde_json::json!({ "kiosk": kiosk, "why": why.word() })
            }
            KioskEvent::PaperChanged { paper, .. } => {
                serde_json::json!({ "paper": paper_word(*paper) })
            }
            KioskEvent::PrinterFault { fault, .. } => serde_json::json!({ "why": fault.word() }),
            KioskEvent::NotPrinted { count, .. } => serde_json::json!({ "count": count }),
            KioskEvent::LanguagesOrdered { languages, .. } => {
                serde_json::json!({ "languages": languages })
            }
            KioskEvent::PersonAsked { why, .. } | KioskEvent::PersonMissed { why, .. } => {
                serde_json::json!({ "why": why })
            }
            _ => serde_json::json!({}),
        }
    }
}
