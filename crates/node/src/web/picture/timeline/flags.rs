//! Lines across all lanes: now, the hour planned, the seal. Their labels stand above the lanes, in as many rows as they
//! need.

use super::super::glyph::Glyph;
use super::super::label;
use super::super::markup::{Element, el};
use super::super::sheet::{Anchor, Sheet};
use super::super::{Link, drawn_link};
use super::lanes::Scale;
use super::{FLAG, HEAD, Kind, Timeline, full};

/// Rows of labels. A line that finds no room in them keeps its shape and its row in the table.
const ROWS_MAX: usize = 4;

/// Lines across all lanes.
#[derive(Debug)]
pub struct Flags {
    /// In the order of time.
    places: Vec<Flag>,
    /// How many rows their labels take.
    pub rows: i32,
}

#[derive(Debug)]
struct Flag {
    x: i32,
    label_x: i32,
    row: i32,
    text: String,
    /// `None` for now.
    kind: Option<Kind>,
    full: String,
    link: Option<Link>,
}

impl Flags {
    /// Finds a place for each label, in the first row where it meets no other.
    pub fn lay(timeline: &Timeline, scale: &Scale) -> Self {
        let flag = |x, text: &str, kind, full: String, link| {
            let text = label::fit(text, 220).unwrap_or_default();
            Flag { x, label_x: 0, row: 0, text, kind, full, link }
        };
        let now = timeline.now.iter().map(|n| flag(scale.x(n.at), &n.label, None, n.label.clone(), None));
        let items = timeline
            .lanes
            .iter()
            .flat_map(|l| &l.items)
            .filter(|i| i.kind.crosses())
            .map(|i| flag(scale.x(i.from), &i.label, Some(i.kind), full(i, &timeline.words), i.link.clone()));
        let mut places: Vec<Flag> = now.chain(items).collect();
        places.sort_by_key(|f| f.x);
        let mut taken: Vec<i32> = Vec::new();
        for f in &mut places {
            let width = label::width(&f.text) + if f.kind.is_some() { 20 } else { 4 };
            // Behind its line, or before it where the drawing ends.
            f.label_x = if f.x + 4 + width <= scale.width { f.x + 4 } else { (f.x - 6 - width).max(0) };
            let row = taken.iter().position(|end| *end <= f.label_x).unwrap_or(taken.len());
            if row >= ROWS_MAX {
                f.text.clear();
                continue;
            }
            let end = f.label_x + width + 8;
            match taken.get_mut(row) {
                Some(taken) => *taken = end,
                None => taken.push(end),
            }
            f.row = i32::try_from(row).unwrap_or(i32::MAX);
        }
        Self { places, rows: i32::try_from(taken.len()).unwrap_or(i32::MAX) }
    }

    /// Draws them from their label down.
    pub fn draw(&self, sheet: &Sheet, bottom: i32) -> Vec<Element> {
        let draw = |f: &Flag| {
            let y = HEAD + f.row * FLAG;
            let (tone, line) = match f.kind {
                None => ("pic-ink", "pic-now"),
                Some(Kind::Sealed) => (Glyph::Sealed.tone(), "pic-line"),
                Some(_) => (Glyph::Planned.tone(), "pic-planned"),
            };
            let mut a = drawn_link(f.link.as_ref())
                .class(tone)
                .child(el("title").text(&f.full))
                .child(sheet.line((f.x, y + 2), (f.x, bottom)).class(line));
            let mut x = f.label_x;
            if let Some(kind) = f.kind {
                a = a.child(kind.glyph().draw(sheet, x + 8, y + 9));
                x += 20;
            }
            a.child(sheet.text(Anchor::Start, x, y + 14, &f.text).class("pic-strong"))
        };
        self.places.iter().map(draw).collect()
    }
}
