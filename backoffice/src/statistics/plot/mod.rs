//! Plots as pictures in the page: bars, boxes and ranges, drawn by the server, without a script. Their colours are those of
//! the page; numbers are Latin; where people read from right to left, time runs from right to left too. Whoever cannot
//! see a plot finds all of it in the table beside.

mod scale;

pub(super) use scale::Unit;

use maud::{Markup, html};
use scale::Scale;

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 260.0;
/// Room for the numbers at the side.
const SIDE: f64 = 48.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 34.0;
/// Labels below stand closer than this only every second place.
const LABEL_WIDTH: f64 = 40.0;

/// What stands over one place below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// What it is called.
    pub(super) label: String,
    /// What is drawn.
    pub(super) shape: Shape,
    /// How.
    pub(super) look: Look,
}

/// What is drawn over a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nothing.
    Nothing,
    /// A bar from the bottom, with its number on it.
    Bar {
        /// How high.
        top: u32,
    },
    /// A box with a strong line at its lower end.
    Box {
        /// Where the line is.
        middle: u32,
        /// Where the box ends.
        top: u32,
    },
    /// A bar from the bottom, with a line for how far it may be off.
    Range {
        /// How high the bar is.
        middle: u32,
        /// Where the line begins.
        low: u32,
        /// Where it ends.
        high: u32,
    },
}

impl Shape {
    fn top(self) -> u32 {
        match self {
            Shape::Nothing => 0,
            Shape::Bar { top } | Shape::Box { top, .. } => top,
            Shape::Range { middle, high, .. } => high.max(middle),
        }
    }
}

/// How a shape is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// Filled.
    Full,
    /// Hollow: from few visits.
    Few,
    /// A ring on the line: left out.
    Hidden,
}

/// A way to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// A picture of the places in their order. `name` is the id of the element that says what it shows.
pub(super) fn picture(name: &str, unit: Unit, direction: Direction, places: &[Place]) -> Markup {
    let most = places.iter().map(|it| it.shape.top()).max().unwrap_or(0);
    let canvas = Canvas {
        scale: Scale::of(unit, most),
        direction,
        count: places.len(),
    };
    html! {
        svg.plot viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } role="img" aria-labelledby=(name) {
            @for value in canvas.scale.lines() { (canvas.grid(value)) }
            @for (at, place) in places.iter().enumerate() {
                (canvas.label(at, &place.label))
                @if place.look == Look::Hidden {
                    circle.ring cx=(px(canvas.middle(at))) cy=(px(canvas.height(0) - 7.0)) r="4" {}
                } @else {
                    (canvas.shape(at, place))
                }
            }
        }
    }
}

/// Where things stand.
struct Canvas {
    scale: Scale,
    direction: Direction,
    count: usize,
}

impl Canvas {
    /// How wide one place is.
    fn width(&self) -> f64 {
        (WIDTH - SIDE) / number(self.count.max(1))
    }

    /// The middle of a place, from the left.
    fn middle(&self, at: usize) -> f64 {
        self.across(SIDE + (number(at) + 0.5) * self.width())
    }

    /// A place across, counted from the side where people begin to read.
    fn across(&self, from_start: f64) -> f64 {
        match self.direction {
            Direction::LeftToRight => from_start,
            Direction::RightToLeft => WIDTH - from_start,
        }
    }

    /// How far from the top a value stands.
    fn height(&self, value: u32) -> f64 {
        HEIGHT - BOTTOM - self.scale.part(value) * (HEIGHT - BOTTOM - TOP)
    }

    /// A line across with its number at the side.
    fn grid(&self, value: u32) -> Markup {
        let y = self.height(value);
        let class = if value == 0 { "base" } else { "grid" };
        let anchor = match self.direction {
            Direction::LeftToRight => "end",
            Direction::RightToLeft => "start",
        };
        html! {
            line.(class) x1=(px(self.across(SIDE))) x2=(px(self.across(WIDTH))) y1=(px(y)) y2=(px(y)) {}
            text x=(px(self.across(SIDE - 8.0))) y=(px(y + 6.0)) text-anchor=(anchor) { (value) }
        }
    }

    /// What a place is called, unless there is no room for it.
    fn label(&self, at: usize, label: &str) -> Markup {
        let has_room = LABEL_WIDTH <= self.width() || at.is_multiple_of(2);
        html! {
            @if has_room {
                text x=(px(self.middle(at))) y=(px(HEIGHT - 10.0)) text-anchor="middle" { (label) }
            }
        }
    }

    fn shape(&self, at: usize, place: &Place) -> Markup {
        let class = if place.look == Look::Few {
            "hollow"
        } else {
            "full"
        };
        let x = self.middle(at);
        html! {
            @match place.shape {
                Shape::Nothing => {},
                Shape::Bar { top } => {
                    (self.bar(at, class, 0, top))
                    @if 0 < top { text.value x=(px(x)) y=(px(self.height(top) - 5.0)) text-anchor="middle" { (top) } }
                },
                Shape::Box { middle, top } => {
                    (self.bar(at, &format!("{class} pale"), middle, top))
                    (self.across_bar(at, middle))
                },
                Shape::Range { middle, low, high } => {
                    (self.bar(at, &format!("{class} pale"), 0, middle))
                    line.strong x1=(px(x)) x2=(px(x)) y1=(px(self.height(low))) y2=(px(self.height(high))) {}
                    @for end in [low, high] {
                        line.strong x1=(px(x - 6.0)) x2=(px(x + 6.0)) y1=(px(self.height(end))) y2=(px(self.height(end))) {}
                    }
                },
            }
        }
    }

    /// A box over a place, from one value to a higher one.
    fn bar(&self, at: usize, class: &str, from: u32, to: u32) -> Markup {
        let wide = self.bar_width();
        let (low, high) = (self.height(from), self.height(to));
        html! {
            rect.(class) x=(px(self.middle(at) - wide / 2.0)) y=(px(high)) width=(px(wide)) height=(px(low - high)) rx="2" {}
        }
    }

    /// A strong line over a place.
    fn across_bar(&self, at: usize, value: u32) -> Markup {
        let (x, half, y) = (self.middle(at), self.bar_width() / 2.0, self.height(value));
        html! { line.strong x1=(px(x - half)) x2=(px(x + half)) y1=(px(y)) y2=(px(y)) {} }
    }

    /// Bars leave room between them, and few of them are no walls.
    fn bar_width(&self) -> f64 {
        (self.width() * 0.62).min(56.0)
    }
}

/// A tenth of a point is finer than any screen.
fn px(value: f64) -> String {
    format!("{value:.1}")
}

fn number(it: usize) -> f64 {
    f64::from(u32::try_from(it).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use scraper::{Html, Selector};

    fn bars(tops: &[u32]) -> Vec<Place> {
        let place = |top: &u32| Place {
            label: "09".to_owned(),
            shape: Shape::Bar { top: *top },
            look: Look::Full,
        };
        tops.iter().map(place).collect()
    }

    /// What an attribute of every such element is.
    fn all(picture: &Markup, element: &str, name: &str) -> Vec<f64> {
        let html = Html::parse_fragment(&picture.0);
        let wanted = Selector::parse(element).unwrap();
        let value = |it: scraper::ElementRef| it.attr(name).unwrap().parse().unwrap();
        html.select(&wanted).map(value).collect()
    }

    #[test]
    fn time_runs_the_way_people_read() {
        let of = |direction| {
            all(
                &picture("n", Unit::People, direction, &bars(&[3, 5, 8])),
                "rect",
                "x",
            )
        };
        let (ltr, rtl) = (of(Direction::LeftToRight), of(Direction::RightToLeft));
        assert!(ltr.is_sorted() && rtl.iter().rev().is_sorted());
        let width = all(
            &picture("n", Unit::People, Direction::LeftToRight, &bars(&[3, 5, 8])),
            "rect",
            "width",
        )[0];
        for (left, right) in ltr.iter().zip(&rtl) {
            assert!(
                (left + width - (WIDTH - right)).abs() < 0.2,
                "{left} mirrors {right}"
            );
        }
    }

    #[test]
    fn what_is_left_out_is_a_ring_and_no_number() {
        let place = Place {
            label: "09".to_owned(),
            shape: Shape::Nothing,
            look: Look::Hidden,
        };
        let drawn = picture("n", Unit::People, Direction::LeftToRight, &[place]);
        assert_eq!(all(&drawn, "circle", "r"), [4.0]);
        assert!(all(&drawn, "rect", "x").is_empty());
    }

    proptest! {
        #[test]
        fn every_shape_stands_inside_the_picture_and_higher_ones_are_higher(
            tops in prop::collection::vec(0_u32..900, 1..25), is_rtl in any::<bool>()
        ) {
            let direction = if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight };
            let drawn = picture("n", Unit::Minutes, direction, &bars(&tops));
            let [x, y, width, height] = ["x", "y", "width", "height"].map(|it| all(&drawn, "rect", it));
            for at in 0..tops.len() {
                prop_assert!(0.0 <= x[at] && x[at] + width[at] <= WIDTH);
                prop_assert!(TOP - 0.1 <= y[at] && y[at] + height[at] <= HEIGHT - BOTTOM + 0.2);
                for other in 0..tops.len() {
                    prop_assert!(tops[at] < tops[other] || height[other] <= height[at] + 0.1);
                }
            }
        }
    }
}
