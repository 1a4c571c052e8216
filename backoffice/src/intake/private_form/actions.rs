//! Reads how the private form of a visit stands.

use crate::db::ReadTx;
use crate::kiosks::{self, Standing};
use crate::problem::Problem;
use shared::form::Form;
use shared::ids::VisitId;

/// How the private form of a visit stands.
pub(in crate::intake) struct PrivateForm {
    pub(in crate::intake) visit: VisitId,
    /// How it was opened last; none while it was not opened lately.
    pub(in crate::intake) standing: Option<Standing>,
    /// What the kiosk is called on which it was opened.
    pub(in crate::intake) kiosk: String,
    /// How many of its parts are here.
    pub(in crate::intake) parts: usize,
    /// Whether the office has a kiosk in a private room.
    pub(in crate::intake) can_open: bool,
}

/// Reads how the private form of a visit stands; nothing of it is content.
pub(in crate::intake) fn read(tx: &mut ReadTx, visit: VisitId) -> Result<PrivateForm, Problem> {
    let standing = kiosks::standing(tx, visit)?;
    let kiosk = match &standing {
        Some(Standing::Opened { kiosk, .. }) => kiosks::names(tx)?.remove(kiosk),
        _ => None,
    };
    let records = kiosks::of_visit(tx, visit)?;
    let parts = Form::current().sections.iter();
    let is_here = |id: &str| records.iter().any(|it| it.section == id);
    Ok(PrivateForm {
        visit,
        standing,
        kiosk: kiosk.unwrap_or_default(),
        parts: parts.filter(|it| is_here(&it.id)).count(),
        can_open: kiosks::has_booth(tx)?,
    })
}
