//! Draws tickets: the same shaping as on the screen, then dots of black and white.
//!
//! Drawing happens on a thread of its own that has nothing to do with the window: a printer that
//! waits for paper never makes the screen wait, and a ticket can be drawn without a display.

mod code;
mod page;
#[cfg(test)]
mod tests;

use super::{Raster, TicketContent};
use std::sync::mpsc;
use std::thread;
use translations::{Language, Text};

/// Why a ticket could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum DrawError {
    /// The thread could not be started or has ended.
    #[error("tickets cannot be drawn now\n  try: start the kiosk again")]
    NoThread,
    /// The window that draws could not be made.
    #[error("tickets cannot be drawn: {0}")]
    Platform(String),
    /// The code holds too much for its place on the paper.
    #[error(
        "the code of the ticket is too long ({0} characters)\n  try: set a shorter public address"
    )]
    CodeTooLong(usize),
    /// The words of the ticket fill more paper than any ticket may.
    #[error("a ticket of {0} rows is too long\n  try: give the office a shorter name on tickets")]
    TooTall(u32),
    /// Only these widths are printed.
    #[error("a ticket is 576 or 384 dots wide, not {0}")]
    Width(u32),
}

/// Dots in a row of 80 mm paper.
pub const WIDE: u32 = 576;
/// Dots in a row of 58 mm paper.
pub const NARROW: u32 = 384;

struct Order {
    content: TicketContent,
    width: u32,
    answer: mpsc::Sender<Result<Raster, DrawError>>,
}

/// Draws tickets on a thread of its own. Cheap to clone; the thread ends with the last clone.
#[derive(Clone)]
pub struct Drawer {
    orders: mpsc::Sender<Order>,
}

impl Drawer {
    /// Starts the thread and draws one ticket for nobody, so that the first real one is quick.
    pub fn start() -> Result<Self, DrawError> {
        let (orders, inbox) = mpsc::channel::<Order>();
        let (ready, started) = mpsc::channel();
        thread::Builder::new()
            .name("ticket drawing".into())
            .spawn(move || work(&inbox, &ready))
            .map_err(|_| DrawError::NoThread)?;
        started.recv().map_err(|_| DrawError::NoThread)??;
        Ok(Self { orders })
    }

    /// The ticket as dots, `width` in a row ([`WIDE`] or [`NARROW`]).
    pub fn draw(&self, content: &TicketContent, width: u32) -> Result<Raster, DrawError> {
        let (answer, drawn) = mpsc::channel();
        let order = Order {
            content: content.clone(),
            width,
            answer,
        };
        self.orders.send(order).map_err(|_| DrawError::NoThread)?;
        drawn.recv().map_err(|_| DrawError::NoThread)?
    }
}

fn work(inbox: &mpsc::Receiver<Order>, ready: &mpsc::Sender<Result<(), DrawError>>) {
    crate::headless::install();
    let page = match page::Page::new() {
        Ok(page) => page,
        Err(error) => {
            // Whoever waited for the thread has gone: nobody is left to tell.
            let _ = ready.send(Err(error));
            return;
        }
    };
    // The first ticket loads the typefaces; nobody should wait for that.
    let nobody = TicketContent::new(Text::new(Language::english()), "A-000", "00:00", "-");
    let warm = page.draw(&nobody, WIDE).map(drop);
    let _ = ready.send(warm);
    for order in inbox {
        let drawn = page.draw(&order.content, order.width);
        let _ = order.answer.send(drawn);
    }
}
