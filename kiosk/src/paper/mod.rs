//! The paper ticket: what stands on it ([`TicketContent`]) and its picture in black and white
//! dots ([`Raster`]).

pub mod draw;
pub mod escpos;

use crate::visit::away_words;
use shared::protocol::Wait;
use translations::{Language, Text};

/// What stands on a paper ticket, in words that are ready to print. It has no name, no service and
/// no urgency, so that a ticket found on the floor tells nothing about a person.
#[derive(Clone)]
pub struct TicketContent {
    /// The language of the words; it also decides the reading direction.
    pub language: Language,
    /// The number, as called: `A-017`.
    pub label: String,
    /// The name of the office, or nothing when the office wants a neutral ticket.
    pub office: Option<String>,
    /// When the visitor came: "You came at 09:05".
    pub arrived: String,
    /// "About 20 to 40 minutes", when that is known.
    pub range: Option<String>,
    /// Two lines that say what to have ready, without naming a service.
    pub have_ready: Vec<String>,
    /// What the QR code holds: the address of the status page, or the bare token.
    pub code: String,
    /// "A notario is not a lawyer …"; nothing on a neutral ticket, because it tells what the office does.
    pub fraud: Option<String>,
    /// "Copy", on every paper after the first.
    pub copy: Option<String>,
    /// One line for staff at the foot, always in English.
    pub staff: String,
}

impl TicketContent {
    /// A ticket with the fixed words of `ticket.ftl` in the language of `text`; `arrived` is the
    /// local time ("09:05").
    pub fn new(text: Text, label: &str, arrived: &str, code: &str) -> Self {
        let english = Text::new(Language::english());
        Self {
            language: text.language(),
            label: label.to_owned(),
            office: None,
            arrived: text.with("ticket-arrived", &[("time", arrived.into())]),
            range: None,
            have_ready: vec![
                text.of("ticket-have-ready-papers"),
                text.of("ticket-have-ready-listen"),
            ],
            code: code.to_owned(),
            fraud: Some(text.of("ticket-fraud")),
            copy: None,
            staff: english.with(
                "ticket-staff",
                &[("language", text.language().english_name().into())],
            ),
        }
    }

    /// The same ticket with the office's own words for its name; without a name it is neutral and tells
    /// nothing of what the office does either.
    #[must_use]
    pub fn of_office(mut self, office: Option<String>) -> Self {
        if office.is_none() {
            self.fraud = None;
        }
        self.office = office;
        self
    }

    /// The same ticket with the waiting time that was told with the number.
    #[must_use]
    pub fn with_wait(mut self, text: Text, wait: Option<Wait>) -> Self {
        self.range = wait.map(|it| {
            let values = [("from", it.from.into()), ("to", it.to.into())];
            text.with("ticket-range", &values)
        });
        self
    }

    /// The same ticket for somebody who may go away until this time: nobody is asked to stay near on the same paper.
    #[must_use]
    pub fn with_away(mut self, text: Text, until: Option<&str>) -> Self {
        if let Some(until) = until {
            self.have_ready.pop();
            self.have_ready.push(away_words(text, until));
        }
        self
    }

    /// The same ticket marked as a copy.
    #[must_use]
    pub fn copy(mut self, text: Text) -> Self {
        self.copy = Some(text.of("ticket-copy"));
        self
    }
}

/// A picture in black and white dots, as a thermal printer wants it.
#[derive(Clone, PartialEq, Eq)]
pub struct Raster {
    /// Dots in a row; a multiple of 8.
    pub width: u32,
    /// Number of rows.
    pub height: u32,
    /// Rows from top to bottom, eight dots a byte, the leftmost in the highest bit; 1 is black.
    pub bits: Vec<u8>,
}

impl Raster {
    /// The picture as the bytes of a PNG file of one bit a dot.
    pub fn to_png(&self) -> Result<Vec<u8>, png::EncodingError> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let mut writer = encoder.write_header()?;
        // In a PNG file 1 is white.
        let inverted: Vec<u8> = self.bits.iter().map(|it| !it).collect();
        writer.write_image_data(&inverted)?;
        writer.finish()?;
        Ok(bytes)
    }

    /// Whether the dot is black.
    pub fn is_black(&self, x: u32, y: u32) -> bool {
        let row_bytes = self.width.div_ceil(8);
        let index = (y * row_bytes + x / 8) as usize;
        self.bits
            .get(index)
            .is_some_and(|it| it & (0x80 >> (x % 8)) != 0)
    }
}
