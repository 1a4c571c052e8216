//! Both programs as people meet them: an office that opens in the morning, staff at their desks,
//! kiosks and visitors, a printer that catches the paper. Real processes, real TCP, real TLS.
//!
//! The stories and the demonstration are written in these words.

mod browser;
mod cable;
mod command;
pub mod demo;
mod desk;
mod device;
mod display;
mod driving;
mod extra;
mod kiosk_program;
mod line;
pub mod look;
mod office;
// What a screen reader finds: the same reading as the back office makes of its own pages.
#[path = "../../backoffice/src/web/outline.rs"]
mod outline;
mod paper;
mod printer;
mod programs;

pub use browser::{Browser, ENTER, Shift, TAB};
pub use cable::Cable;
pub use desk::{Answer, Desk};
pub use device::{Device, Said, empty_contents};
pub use display::{Display, Key, pass};
pub use driving::Driving;
pub use extra::{Extra, extra};
pub use kiosk_program::{KioskProgram, Synced, Taken, read_tickets};
pub use line::{Line, WallLine, open_line};
pub use office::{Office, PASSWORD};
pub use outline::outline;
pub use paper::Paper;
pub use printer::{Manners, Printer};
pub use programs::{Programs, Running};

/// A kiosk that belongs to an office nobody has: for measuring what a kiosk does by itself.
pub fn figures_belonging(
    random: &mut shared::random::Random,
) -> shared::protocol::pairing::Belonging {
    use shared::ids::{KioskId, OfficeId, StoreEpoch};
    let now = chrono::DateTime::UNIX_EPOCH;
    shared::protocol::pairing::Belonging {
        office_id: OfficeId::mint(now, random),
        kiosk_id: KioskId::mint(now, random),
        series: shared::ticket::Series::all()
            .next()
            .expect("there are series"),
        authority: Vec::new(),
        identity: [0; 32],
        keys: shared::record::SecretKeys::mint(random).public(),
        store_epoch: StoreEpoch::mint(now, random),
        place: shared::protocol::pairing::KioskPlace::Public,
    }
}
