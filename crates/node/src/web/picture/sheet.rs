//! Where things are on a drawing: x counts from where the reader begins, and is mirrored once, here.

use std::fmt::Write as _;

use super::Dir;
use super::label;
use super::markup::{Element, el};

/// A drawing's width and direction.
#[derive(Debug, Clone, Copy)]
pub struct Sheet {
    /// In units.
    pub width: i32,
    /// The reader's.
    pub dir: Dir,
}

/// Which end of a text stands at its x, in the reader's direction: SVG takes the right end for the beginning by itself
/// where `direction` is `rtl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
}

impl Sheet {
    /// A point.
    pub fn x(&self, x: i32) -> i32 {
        match self.dir {
            Dir::Ltr => x,
            Dir::Rtl => self.width - x,
        }
    }

    /// A rectangle.
    pub fn rect(&self, x: i32, y: i32, width: i32, height: i32) -> Element {
        let left = match self.dir {
            Dir::Ltr => x,
            Dir::Rtl => self.width - x - width,
        };
        el("rect").number("x", left).number("y", y).number("width", width).number("height", height)
    }

    /// A straight line.
    pub fn line(&self, from: (i32, i32), to: (i32, i32)) -> Element {
        let line = el("line").number("x1", self.x(from.0)).number("y1", from.1);
        line.number("x2", self.x(to.0)).number("y2", to.1)
    }

    /// A circle.
    pub fn circle(&self, x: i32, y: i32, r: i32) -> Element {
        el("circle").number("cx", self.x(x)).number("cy", y).number("r", r)
    }

    /// A text. Its letters are never mirrored.
    pub fn text(&self, anchor: Anchor, x: i32, y: i32, text: &str) -> Element {
        let element = el("text").class("pic-text").number("x", self.x(x)).number("y", y);
        let element = match anchor {
            Anchor::Start => element,
            Anchor::Middle => element.word("text-anchor", "middle"),
        };
        element.text(&label::isolated(text, self.dir))
    }

    /// A closed shape.
    pub fn polygon(&self, points: &[(i32, i32)]) -> Element {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{},{y}", self.x(*x))).collect();
        el("polygon").attr("points", &points.join(" "))
    }

    /// Straight strokes from point to point.
    pub fn strokes(&self, points: &[(i32, i32)]) -> Element {
        let mut d = String::new();
        for (n, (x, y)) in points.iter().enumerate() {
            let letter = if n == 0 { 'M' } else { 'L' };
            write!(d, "{letter}{} {y}", self.x(*x)).expect("writing into a string never fails");
        }
        el("path").attr("d", &d)
    }

    /// A smooth way through points, level at each of them.
    pub fn smooth(&self, points: &[(i32, i32)]) -> Element {
        let Some(((x, y), rest)) = points.split_first() else { return el("path") };
        let mut d = format!("M{} {y}", self.x(*x));
        let mut last = (*x, *y);
        for &(x, y) in rest {
            let half = i32::midpoint(last.0, x);
            let (bend, end) = (self.x(half), self.x(x));
            write!(d, "C{bend} {} {bend} {y} {end} {y}", last.1).expect("writing into a string never fails");
            last = (x, y);
        }
        el("path").attr("d", &d)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x_is_mirrored_and_text_is_not() {
        let (ltr, rtl) = (Sheet { width: 100, dir: Dir::Ltr }, Sheet { width: 100, dir: Dir::Rtl });
        assert_eq!(ltr.rect(10, 0, 30, 5).render(), "<rect height=\"5\" width=\"30\" x=\"10\" y=\"0\"/>\n");
        assert_eq!(rtl.rect(10, 0, 30, 5).render(), "<rect height=\"5\" width=\"30\" x=\"60\" y=\"0\"/>\n");
        assert_eq!(rtl.smooth(&[(0, 1), (50, 9)]).render(), "<path d=\"M100 1C75 1 75 9 50 9\"/>\n");
        // The same anchor at the mirrored place: `start` is the right end where direction is rtl.
        let text = rtl.text(Anchor::Start, 10, 5, "مسودة").render();
        assert_eq!(text, "<text class=\"pic-text\" x=\"90\" y=\"5\">مسودة</text>\n");
    }
}
