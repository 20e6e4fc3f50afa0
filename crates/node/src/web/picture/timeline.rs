//! The time line of a text: who made, sent, received, signed and stopped what, when, in one lane for each unit.
//!
//! Time runs the way the reader reads. Each lane has a row of marks (made, sent, received), a row of signatures where
//! there are any, and below them bars for whatever lasts: windows, objections, alerts. Marks that would cover each
//! other become one with a count; bars never cover each other. So a lane of hundreds of acts can still be read, and
//! the table under the drawing has every one.

mod flags;
mod lanes;
#[cfg(test)]
mod tests;

use super::glyph::Glyph;
use super::label;
use super::markup::{Element, el};
use super::sheet::{Anchor, Sheet};
use super::{Link, Place, canvas, drawing, drawn_link, facts, figure, icon, legend, linked, scroll};
use flags::Flags;
use lanes::{Bar, Laid, Mark, Scale};

/// What the time line shows. All words are in the reader's language.
#[derive(Debug, Clone, Default)]
pub struct Timeline {
    /// Its name.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub describe: String,
    /// Units, in order.
    pub lanes: Vec<Lane>,
    /// The moment it was drawn for.
    pub now: Option<Tick>,
    /// Where the axis has labels.
    pub ticks: Vec<Tick>,
    /// The words for what is drawn.
    pub words: Words,
}

/// A unit and what it did or what was asked of it.
#[derive(Debug, Clone, Default)]
pub struct Lane {
    /// The unit's name.
    pub name: String,
    /// In any order.
    pub items: Vec<Item>,
}

/// A moment with its label.
#[derive(Debug, Clone)]
pub struct Tick {
    /// Seconds in UTC.
    pub at: i64,
    /// As the reader says it, in the reader's zone.
    pub label: String,
}

/// One thing that happened, lasts, or is planned.
#[derive(Debug, Clone)]
pub struct Item {
    /// When it happened or began, in seconds.
    pub from: i64,
    /// When it ended or will end; `None` for what has no end yet. Only for what lasts.
    pub to: Option<i64>,
    /// What it is.
    pub kind: Kind,
    /// In a few words.
    pub label: String,
    /// When, in words, with its end if it has one.
    pub when: String,
    /// For a delivery: the lane of the unit it went to, counted from 0.
    pub toward: Option<usize>,
    /// The page of the act.
    pub link: Option<Link>,
}

/// What an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The unit made a version.
    Version,
    /// It was sent from this unit.
    Delivery,
    /// It reached this unit.
    Receipt,
    /// Somebody of this unit signed.
    Signature,
    /// This unit's window runs.
    WindowRunning,
    /// This unit's window has ended.
    WindowEnded,
    /// An objection that holds, or may.
    ObjectionOpen,
    /// An objection that was withdrawn or has ended.
    ObjectionEnded,
    /// A harm alert that holds.
    AlertOpen,
    /// A harm alert that was ended.
    AlertEnded,
    /// The hour somebody plans to release at.
    Planned,
    /// The release was sealed.
    Sealed,
}

/// The words for what is drawn.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "each is the word for the kind of the same name")]
pub struct Words {
    pub version: String,
    pub delivery: String,
    pub receipt: String,
    pub signature: String,
    pub window_running: String,
    pub window_ended: String,
    pub objection_open: String,
    pub objection_ended: String,
    pub alert_open: String,
    pub alert_ended: String,
    pub planned: String,
    pub sealed: String,
    /// For marks close together, with their count after it.
    pub together: String,
    /// What the scrolling region is, for those who can't see it.
    pub region: String,
    /// What opens the table.
    pub facts: String,
    /// Head of the column of times.
    pub when: String,
    /// Head of the column of units.
    pub unit: String,
    /// Head of the column of kinds.
    pub what: String,
    /// Head of the column of labels.
    pub label: String,
}

impl Words {
    fn kind(&self, kind: Kind) -> &str {
        match kind {
            Kind::Version => &self.version,
            Kind::Delivery => &self.delivery,
            Kind::Receipt => &self.receipt,
            Kind::Signature => &self.signature,
            Kind::WindowRunning => &self.window_running,
            Kind::WindowEnded => &self.window_ended,
            Kind::ObjectionOpen => &self.objection_open,
            Kind::ObjectionEnded => &self.objection_ended,
            Kind::AlertOpen => &self.alert_open,
            Kind::AlertEnded => &self.alert_ended,
            Kind::Planned => &self.planned,
            Kind::Sealed => &self.sealed,
        }
    }
}

impl Kind {
    fn glyph(self) -> Glyph {
        match self {
            Self::Version => Glyph::Version,
            Self::Delivery => Glyph::Delivery,
            Self::Receipt => Glyph::Receipt,
            Self::Signature => Glyph::Signature,
            Self::WindowRunning => Glyph::Waits,
            Self::WindowEnded => Glyph::WindowEnded,
            Self::ObjectionOpen => Glyph::Objection,
            Self::ObjectionEnded => Glyph::ObjectionEnded,
            Self::AlertOpen => Glyph::Alert,
            Self::AlertEnded => Glyph::AlertEnded,
            Self::Planned => Glyph::Planned,
            Self::Sealed => Glyph::Sealed,
        }
    }

    /// Whether it lasts: it is a bar then.
    fn lasts(self) -> bool {
        !matches!(self, Self::Version | Self::Delivery | Self::Receipt | Self::Signature | Self::Planned | Self::Sealed)
    }

    /// Whether it is drawn across all lanes.
    fn crosses(self) -> bool {
        matches!(self, Self::Planned | Self::Sealed)
    }

    fn is_open(self) -> bool {
        matches!(self, Self::ObjectionOpen | Self::AlertOpen)
    }
}

/// Width of the names beside the lanes: "Ukraine section" on two lines; of 320 pixels, two thirds are left for time.
const NAMES: i32 = 108;
/// Time between two labels of the axis takes about so much.
const TICK: i32 = 100;
/// Least and greatest width of time; with the names the greatest fills the widest column of our pages, 62 em.
const TIME: (i32, i32) = (480, 876);
/// Height of the row of axis labels, and of one row of flags.
const HEAD: i32 = 24;
const FLAG: i32 = 20;
/// Height of a bar.
const BAR: i32 = 8;

/// The time line as HTML.
pub fn draw(timeline: &Timeline, place: &Place) -> String {
    let count = i32::try_from(timeline.ticks.len()).unwrap_or(i32::MAX);
    let width = count.saturating_mul(TICK).clamp(TIME.0, TIME.1);
    let sheet = Sheet { width, dir: place.dir };
    let scale = Scale::over(timeline, width);
    let flags = Flags::lay(timeline, &scale);
    let laid = lanes::lay(timeline, &scale, HEAD + FLAG * flags.rows + 4);
    let bottom = laid.last().map_or(HEAD + FLAG, |l| l.top + l.height);

    let items = || timeline.lanes.iter().flat_map(|l| &l.items);
    let linked = items().any(|i| i.link.is_some());
    let plot = drawing(place, &sheet, bottom + 1, &timeline.title, &timeline.describe, linked)
        .child(ground(timeline, &scale, &sheet, &laid, bottom))
        .child(el("g").children(deliveries(timeline, &scale, &sheet, &laid)))
        .child(el("g").children(flags.draw(&sheet, bottom)))
        .children(laid.iter().map(|lane| draw_lane(lane, timeline, &scale, &sheet)));
    let scroll = scroll(&timeline.words.region).child(
        el("div").class("pic-side").child(names(timeline, &laid, place, bottom + 1)).child(plot.class("pic-plot")),
    );

    let mut kinds: Vec<Kind> = items().map(|i| i.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let shapes = kinds.iter().map(|k| (k.glyph(), timeline.words.kind(*k)));
    let many = laid.iter().any(Laid::has_many).then_some((Glyph::Many, timeline.words.together.as_str()));
    figure(place, "pic-timeline", &timeline.title, &timeline.describe)
        .child(scroll)
        .child(legend(place.dir, shapes.chain(many)))
        .child(table(timeline, place))
        .render()
}

/// Lines that only help the eye: ticks, and the borders of lanes.
fn ground(timeline: &Timeline, scale: &Scale, sheet: &Sheet, laid: &[Laid<'_>], bottom: i32) -> Element {
    let mut g = el("g").word("aria-hidden", "true");
    let mut free = 0;
    let mut ticks: Vec<_> = timeline.ticks.iter().map(|t| (scale.x(t.at), label::line(&t.label))).collect();
    ticks.sort();
    for (x, text) in ticks {
        let half = label::width(&text) / 2 + 2;
        let middle = x.clamp(half.min(sheet.width / 2), (sheet.width - half).max(sheet.width / 2));
        // Labels that would run into each other are left out, with their line; the table has each time in full.
        if middle - half < free {
            continue;
        }
        free = middle + half + 4;
        g = g.child(sheet.line((x, HEAD - 4), (x, bottom)).class("pic-grid"));
        g = g.child(sheet.text(Anchor::Middle, middle, 15, &text).class("pic-tick"));
    }
    g.children(laid.iter().map(|l| sheet.line((0, l.top), (sheet.width, l.top)).class("pic-grid")))
}

/// The names of the lanes, standing still while time scrolls.
fn names(timeline: &Timeline, laid: &[Laid<'_>], place: &Place, height: i32) -> Element {
    let sheet = Sheet { width: NAMES, dir: place.dir };
    let mut svg = canvas(&sheet, height).class("pic-names").word("aria-hidden", "true");
    for (lane, l) in timeline.lanes.iter().zip(laid) {
        svg = svg.child(sheet.line((0, l.top), (NAMES, l.top)).class("pic-grid"));
        let mut g = el("g").child(el("title").text(&lane.name));
        for (n, line) in (0..).zip(label::lines(&lane.name, NAMES - 8, 2)) {
            g = g.child(sheet.text(Anchor::Start, 0, l.top + 21 + n * 17, &line).class("pic-strong"));
        }
        svg = svg.child(g);
    }
    // Drawn and no border: a border would take its pixel from the drawing and move the lanes against each other.
    svg.child(sheet.line((NAMES - 1, HEAD), (NAMES - 1, height)).class("pic-grid"))
}

/// More arrows than this, and they are a curtain before everything else: one in 29 units. Marks and table stay.
const ARROWS_MAX: usize = 30;

/// Thin lines from the unit that sent to the unit it was sent to.
fn deliveries(timeline: &Timeline, scale: &Scale, sheet: &Sheet, laid: &[Laid<'_>]) -> Vec<Element> {
    let mut ends = Vec::new();
    for (lane, from) in timeline.lanes.iter().zip(laid) {
        for item in lane.items.iter().filter(|i| i.kind == Kind::Delivery) {
            if let Some(to) = item.toward.and_then(|n| laid.get(n)).filter(|to| to.top != from.top) {
                ends.push((scale.x(item.from), from.marks_y(), to.marks_y()));
            }
        }
    }
    ends.sort_unstable();
    ends.dedup();
    if ends.len() > ARROWS_MAX {
        return Vec::new();
    }
    let arrow = |(x, from, to): (i32, i32, i32)| {
        let up = if to < from { -1 } else { 1 };
        let (start, end) = (from + 9 * up, to - 10 * up);
        let head = sheet.polygon(&[(x - 4, end - 6 * up), (x + 4, end - 6 * up), (x, end)]).class("pic-fill");
        let line = sheet.line((x, start), (x, end - 6 * up)).class("pic-thin");
        el("g").class("pic-accent").child(line).child(head)
    };
    ends.into_iter().map(arrow).collect()
}

fn draw_lane(lane: &Laid<'_>, timeline: &Timeline, scale: &Scale, sheet: &Sheet) -> Element {
    let marks = lane.marks.iter().map(|m| draw_mark(m, lane.marks_y(), &timeline.words, sheet));
    let signed = lane.signed.iter().map(|m| draw_mark(m, lane.signed_y(), &timeline.words, sheet));
    let now = timeline.now.as_ref().map(|n| scale.x(n.at));
    let bars = lane.bars.iter().map(|b| draw_bar(b, lane.bar_y(b.row), now, &timeline.words, sheet));
    el("g").children(bars).children(signed).children(marks)
}

/// One act, or a count of them.
fn draw_mark(mark: &Mark<'_>, y: i32, words: &Words, sheet: &Sheet) -> Element {
    let [item] = mark.items.as_slice() else { return draw_count(mark, y, words, sheet) };
    let mut a = drawn_link(item.link.as_ref())
        .child(el("title").text(&full(item, words)))
        .child(item.kind.glyph().draw(sheet, mark.x, y));
    // A mark's label is short ("Draft 3"): whole, or with enough left to know it by, or not at all.
    let whole = label::width(&label::line(&item.label)) <= mark.room;
    if let Some(text) = label::fit(&item.label, mark.room).filter(|_| whole || mark.room >= 80) {
        a = a.child(sheet.text(Anchor::Start, mark.x + 12, y + 5, &text));
    }
    a
}

/// A rounded box with how many there are; the shape of what they are stands in it if they are all alike.
fn draw_count(mark: &Mark<'_>, y: i32, words: &Words, sheet: &Sheet) -> Element {
    let (half, count) = (mark.half(), mark.items.len().to_string());
    let alike = mark.alike();
    let tone = alike.map_or("pic-ink", |k| k.glyph().tone());
    let shift = if alike.is_some() { 9 } else { 0 };
    let pill = sheet.rect(mark.x - half, y - 10, half * 2, 20).number("rx", 10);
    let mut g = el("g")
        .class(tone)
        .child(el("title").text(&counted(&mark.items, words)))
        .child(pill.class("pic-line").class("pic-empty"));
    if let Some(kind) = alike {
        g = g.child(kind.glyph().draw(sheet, mark.x - half + 12, y));
    }
    g.child(sheet.text(Anchor::Middle, mark.x + shift, y + 5, &count).class("pic-strong"))
}

/// What lasts: its shape and label above, the bar below.
fn draw_bar(bar: &Bar<'_>, y: i32, now: Option<i32>, words: &Words, sheet: &Sheet) -> Element {
    let (said, link) = match bar.items.as_slice() {
        [item] => (full(item, words), item.link.as_ref()),
        many => (counted(many, words), None),
    };
    let glyph = bar.kind.glyph();
    let mut g = drawn_link(link).class(glyph.tone()).child(el("title").text(&said));
    g = g.children(draw_stripe(bar, y + 19, now, sheet)).child(glyph.draw(sheet, bar.label_x + 8, y + 8));
    if let Some(text) = label::fit(&bar.label(), bar.room) {
        g = g.child(sheet.text(Anchor::Start, bar.label_x + 20, y + 13, &text));
    }
    g
}

/// The bar itself: full for an alert, striped for an objection, half full for a window that runs, empty for what has
/// ended. Without an end it points onward.
fn draw_stripe(bar: &Bar<'_>, y: i32, now: Option<i32>, sheet: &Sheet) -> Vec<Element> {
    let (x, end) = (bar.from, bar.to.max(bar.from + 4));
    let whole = || sheet.rect(x, y, end - x, BAR).number("rx", 2);
    let outline = || {
        if bar.kind.is_open() {
            let tip = (end - 6).max(x);
            sheet.polygon(&[(x, y), (tip, y), (end, y + BAR / 2), (tip, y + BAR), (x, y + BAR)])
        } else {
            whole()
        }
    };
    match bar.kind {
        Kind::AlertOpen => vec![outline().class("pic-fill")],
        Kind::ObjectionOpen => vec![
            outline().class("pic-line").class("pic-empty"),
            sheet.line((x, y + BAR / 2), ((end - 6).max(x), y + BAR / 2)).class("pic-stripes"),
        ],
        Kind::WindowRunning => {
            let done = now.map_or(x, |n| n.clamp(x, end));
            let past = || sheet.rect(x, y, done - x, BAR).number("rx", 2).class("pic-fill").class("pic-edge");
            let past = (done > x).then(past);
            let left = sheet.rect(x, y, end - x, BAR).number("rx", 2).class("pic-line").class("pic-dashed");
            [left].into_iter().chain(past).collect()
        }
        _ => vec![whole().class("pic-line").class("pic-empty")],
    }
}

fn full(item: &Item, words: &Words) -> String {
    format!("{} · {} · {}", words.kind(item.kind), item.label, item.when)
}

/// "Close together: 12 · Signature: 11 · Version: 1".
fn counted(items: &[&Item], words: &Words) -> String {
    let mut by_kind = std::collections::BTreeMap::new();
    for item in items {
        *by_kind.entry(item.kind).or_insert(0_usize) += 1;
    }
    let kinds = by_kind.iter().map(|(kind, n)| format!(" · {}: {n}", words.kind(*kind)));
    format!("{}: {}{}", words.together, items.len(), kinds.collect::<String>())
}

/// Everything drawn, as a table in the order of time.
fn table(timeline: &Timeline, place: &Place) -> Element {
    let mut rows: Vec<(&Item, &str)> =
        timeline.lanes.iter().flat_map(|l| l.items.iter().map(|i| (i, l.name.as_str()))).collect();
    rows.sort_by_key(|(i, _)| (i.from, i.kind));
    let row = |(item, unit): (&Item, &str)| {
        let to = item.toward.filter(|_| item.kind == Kind::Delivery).and_then(|n| timeline.lanes.get(n));
        let mut unit = el("td").child(el("bdi").text(unit));
        if let Some(to) = to {
            // The arrow of the reader's direction; a screen reader says "right arrow", or nothing.
            let arrow = if place.dir == super::Dir::Rtl { " ← " } else { " → " };
            unit = unit.text(arrow).child(el("bdi").text(&to.name));
        }
        let kind = el("span").class("pic-kind").child(icon(item.kind.glyph(), place.dir));
        el("tr")
            .child(el("td").child(el("bdi").text(&item.when)))
            .child(unit)
            .child(el("td").child(kind.text(timeline.words.kind(item.kind))))
            .child(el("td").child(linked(&item.label, item.link.as_ref())))
    };
    let w = &timeline.words;
    facts(place, &w.facts, &[&w.when, &w.unit, &w.what, &w.label], rows.into_iter().map(row).collect())
}
