//! Where something is on the screen.

use crate::headless::Size;
use i_slint_backend_testing::ElementHandle;
use std::fmt;

/// What is smaller than this is no distance.
const SLACK: f32 = 0.6;

/// A place on the screen, in pixels, and what is there.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) name: String,
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

impl Place {
    pub(super) fn of(thing: &ElementHandle) -> Place {
        let (corner, size) = (thing.absolute_position(), thing.size());
        Place {
            name: thing.accessible_label().unwrap_or_default().into(),
            left: corner.x,
            top: corner.y,
            right: corner.x + size.width,
            bottom: corner.y + size.height,
        }
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "screens have a few thousand pixels"
    )]
    pub(super) fn of_screen(size: Size) -> Place {
        Place {
            name: "the screen".into(),
            left: 0.0,
            top: 0.0,
            right: size.width as f32,
            bottom: size.height as f32,
        }
    }

    pub(super) fn width(&self) -> f32 {
        self.right - self.left
    }

    pub(super) fn height(&self) -> f32 {
        self.bottom - self.top
    }

    pub(super) fn area(&self) -> f32 {
        self.width() * self.height()
    }

    pub(super) fn overlaps(&self, other: &Place) -> bool {
        self.left < other.right - SLACK
            && other.left < self.right - SLACK
            && self.top < other.bottom - SLACK
            && other.top < self.bottom - SLACK
    }

    pub(super) fn contains(&self, other: &Place) -> bool {
        self.left <= other.left + SLACK
            && self.top <= other.top + SLACK
            && self.right >= other.right - SLACK
            && self.bottom >= other.bottom - SLACK
    }

    /// Whether the middle of `other` lies here.
    pub(super) fn has_middle(&self, other: &Place) -> bool {
        let x = f32::midpoint(other.left, other.right);
        let y = f32::midpoint(other.top, other.bottom);
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }

    /// The way from edge to edge.
    pub(super) fn gap(&self, other: &Place) -> f32 {
        let across = (other.left - self.right)
            .max(self.left - other.right)
            .max(0.0);
        let down = (other.top - self.bottom)
            .max(self.top - other.bottom)
            .max(0.0);
        across.hypot(down)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.name)
    }
}
