//! The small shapes: one for each kind of thing, so that none is told by its colour alone.
//!
//! Each fits into 16 by 16 units around its middle. Arrows follow the reader's direction; a tick stays a tick.

use super::Dir;
use super::markup::{Element, el};
use super::sheet::Sheet;

/// A shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Glyph {
    /// A sheet of paper: a version was made.
    Version,
    /// An arrow head: it was sent.
    Delivery,
    /// A ring with a dot: it was received.
    Receipt,
    /// A tick: somebody signed.
    Signature,
    /// An hourglass: a window runs, something waits.
    Waits,
    /// An hourglass in outline: the window has ended.
    WindowEnded,
    /// A full diamond.
    Objection,
    /// An empty diamond.
    ObjectionEnded,
    /// A full triangle with an exclamation mark.
    Alert,
    /// An empty triangle.
    AlertEnded,
    /// A clock.
    Planned,
    /// A tick in a full disc: sealed.
    Sealed,
    /// A tick in a ring: clear.
    Clear,
    /// A ring half full: it was signed, and what it was signed on has changed.
    Stale,
    /// A stop sign.
    Hold,
    /// A short stroke: not asked.
    NotAsked,
    /// Some marks in one.
    Many,
}

impl Glyph {
    /// Draws it around a point.
    pub fn draw(self, sheet: &Sheet, x: i32, y: i32) -> Element {
        let at = |points: &[(i32, i32)]| points.iter().map(|(dx, dy)| (x + dx, y + dy)).collect::<Vec<_>>();
        let line = |points: &[(i32, i32)]| sheet.strokes(&at(points)).class("pic-line");
        let full = |points: &[(i32, i32)]| sheet.polygon(&at(points)).class("pic-fill");
        let outline = |points: &[(i32, i32)]| sheet.polygon(&at(points)).class("pic-line").class("pic-empty");
        let ring = |r| sheet.circle(x, y, r).class("pic-line").class("pic-empty");
        let disc = |r| sheet.circle(x, y, r).class("pic-fill");
        // A tick looks the same whichever way one reads: it is mirrored once more, back.
        let tick = |points: [(i32, i32); 3]| match sheet.dir {
            Dir::Ltr => line(&points),
            Dir::Rtl => line(&points.map(|(dx, dy)| (-dx, dy))),
        };
        let g = el("g").class(self.tone());
        match self {
            Self::Version => g
                .child(outline(&[(-5, -7), (2, -7), (6, -3), (6, 7), (-5, 7)]))
                .child(line(&[(-2, 0), (3, 0)]))
                .child(line(&[(-2, 3), (3, 3)])),
            Self::Delivery => g.child(full(&[(-7, -6), (7, 0), (-7, 6), (-4, 0)])),
            Self::Receipt => g.child(ring(6)).child(disc(2)),
            Self::Signature => g.child(tick([(-5, 0), (-1, 4), (5, -5)])),
            Self::Waits => g.child(full(&[(-5, -7), (5, -7), (1, 0), (5, 7), (-5, 7), (-1, 0)])),
            Self::WindowEnded => g.child(outline(&[(-5, -7), (5, -7), (1, 0), (5, 7), (-5, 7), (-1, 0)])),
            Self::Objection => g.child(full(&[(0, -7), (7, 0), (0, 7), (-7, 0)])),
            Self::ObjectionEnded => g.child(outline(&[(0, -7), (7, 0), (0, 7), (-7, 0)])),
            Self::Alert => g
                .child(full(&[(0, -8), (8, 7), (-8, 7)]))
                .child(line(&[(0, -3), (0, 2)]).class("pic-cut"))
                .child(line(&[(0, 4), (0, 5)]).class("pic-cut")),
            Self::AlertEnded => g.child(outline(&[(0, -7), (7, 6), (-7, 6)])),
            Self::Planned => g.child(ring(6)).child(line(&[(0, -4), (0, 0), (3, 2)])),
            Self::Sealed => g.child(disc(7)).child(tick([(-4, 0), (-1, 3), (4, -3)]).class("pic-cut")),
            Self::Clear => g.child(ring(7)).child(tick([(-4, 0), (-1, 3), (4, -3)])),
            Self::Stale => g.child(ring(6)).child(half(sheet, x, y)),
            Self::Hold => g
                .child(full(&[(-3, -7), (3, -7), (7, -3), (7, 3), (3, 7), (-3, 7), (-7, 3), (-7, -3)]))
                .child(line(&[(-4, 0), (4, 0)]).class("pic-cut")),
            Self::NotAsked => g.child(line(&[(-4, 0), (4, 0)])),
            Self::Many => {
                g.child(sheet.rect(x - 8, y - 6, 16, 12).number("rx", 6).class("pic-line").class("pic-empty"))
            }
        }
    }

    /// The class of its colour.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Version | Self::Many | Self::Planned => "pic-ink",
            Self::Delivery | Self::Receipt => "pic-accent",
            Self::Signature | Self::Sealed | Self::Clear => "pic-clear",
            Self::Waits | Self::WindowEnded => "pic-wait",
            Self::Objection | Self::ObjectionEnded | Self::Alert | Self::AlertEnded | Self::Hold => "pic-hold",
            Self::Stale => "pic-stale",
            Self::NotAsked => "pic-quiet",
        }
    }
}

/// The lower half of a disc.
fn half(sheet: &Sheet, x: i32, y: i32) -> Element {
    let x = sheet.x(x);
    el("path").class("pic-fill").attr("d", &format!("M{} {y}A6 6 0 0 0 {} {y}Z", x - 6, x + 6))
}
