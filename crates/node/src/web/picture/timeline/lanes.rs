//! Where things stand in a lane: the scale of time, marks that become one, bars that don't cover each other.

use super::super::label;
use super::{Item, Kind, Timeline};

/// Room at both ends of the axis: half of the widest mark, a count of four digits with its shape, is 32.
const EDGE: i32 = 34;
/// Least room between two marks.
const GAP: i32 = 3;
/// Height of a row of marks, and of a row of bars: a line of letters and the bar.
const MARKS: i32 = 28;
const BARS: i32 = 34;
/// Least height of a lane: two lines of its name.
const LANE: i32 = 48;
/// Rows of bars in one lane. More would push the other units off the screen; the last row takes what is left, counted.
const ROWS_MAX: usize = 6;

/// Seconds to units.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    from: i64,
    to: i64,
    pub width: i32,
}

impl Scale {
    /// From the first to the last moment there is.
    pub fn over(timeline: &Timeline, width: i32) -> Self {
        let items = timeline.lanes.iter().flat_map(|l| &l.items);
        let items = items.flat_map(|i| [Some(i.from), i.to.filter(|_| i.kind.lasts())]);
        let marks = timeline.ticks.iter().chain(&timeline.now).map(|t| t.at);
        let all = || items.clone().flatten().chain(marks.clone());
        let from = all().min().unwrap_or(0);
        Self { from, to: all().max().unwrap_or(from), width }
    }

    /// Where a moment is.
    pub fn x(&self, at: i64) -> i32 {
        let span = i128::from(self.to) - i128::from(self.from);
        if span == 0 {
            return self.width / 2;
        }
        let room = i128::from(self.width - 2 * EDGE);
        let at = (i128::from(at) - i128::from(self.from)).clamp(0, span);
        EDGE + i32::try_from(at * room / span).expect("at is at most span, so this is at most the width")
    }

    /// The end of what has no end.
    fn end(&self) -> i32 {
        self.width - 2
    }
}

/// One mark: an act, or some that would cover each other.
#[derive(Debug)]
pub struct Mark<'a> {
    /// Its middle.
    pub x: i32,
    /// First and last of them.
    reach: (i32, i32),
    pub items: Vec<&'a Item>,
    /// Room for a label behind it.
    pub room: i32,
}

impl<'a> Mark<'a> {
    fn one(x: i32, item: &'a Item) -> Self {
        Self { x, reach: (x, x), items: vec![item], room: 0 }
    }

    /// Half its width.
    pub fn half(&self) -> i32 {
        let digits = i32::try_from(self.items.len().to_string().len()).unwrap_or(i32::MAX);
        match (self.items.len(), self.alike()) {
            (1, _) => 8,
            (_, None) => 6 + 4 * digits,
            (_, Some(_)) => 16 + 4 * digits,
        }
    }

    /// The kind of them, if all are of one.
    pub fn alike(&self) -> Option<Kind> {
        let first = self.items.first()?.kind;
        self.items.iter().all(|i| i.kind == first).then_some(first)
    }

    fn join(mut self, later: Self) -> Self {
        self.reach.1 = self.reach.1.max(later.reach.1);
        self.x = i32::midpoint(self.reach.0, self.reach.1);
        self.items.extend(later.items);
        self
    }
}

/// Marks in the order of time; where two would cover each other they are one.
pub fn cluster<'a>(points: impl IntoIterator<Item = (i32, &'a Item)>) -> Vec<Mark<'a>> {
    let mut points: Vec<_> = points.into_iter().collect();
    points.sort_by_key(|(x, item)| (*x, item.from));
    let mut marks: Vec<Mark<'a>> = Vec::new();
    for (x, item) in points {
        let mut mark = Mark::one(x, item);
        // A joined mark is wider and further back, so it may now cover the one before it.
        while let Some(last) = marks.pop_if(|last| last.x + last.half() + GAP > mark.x - mark.half()) {
            mark = last.join(mark);
        }
        marks.push(mark);
    }
    marks
}

/// Something that lasts, or some things that found no row of their own.
#[derive(Debug)]
pub struct Bar<'a> {
    pub kind: Kind,
    pub from: i32,
    pub to: i32,
    pub row: usize,
    /// Where its shape and label begin, and room for the label.
    pub label_x: i32,
    pub room: i32,
    pub items: Vec<&'a Item>,
}

impl<'a> Bar<'a> {
    fn one(item: &'a Item, scale: &Scale) -> Self {
        let from = scale.x(item.from);
        let to = item.to.map_or(scale.end(), |to| scale.x(to.max(item.from)));
        let (label_x, room) = label_place(from, &item.label, scale.width);
        Self { kind: item.kind, from, to, row: 0, label_x, room, items: vec![item] }
    }

    /// Where nothing else may stand in its row.
    fn taken(&self) -> (i32, i32) {
        (self.from.min(self.label_x), self.to.max(self.label_x + 20 + self.room) + 6)
    }

    /// Its label, or how many it is.
    pub fn label(&self) -> String {
        match self.items.as_slice() {
            [item] => item.label.clone(),
            many => format!("× {}", many.len()),
        }
    }

    /// With another that has no row either. What holds is what is seen.
    fn join(&mut self, other: Self, width: i32) {
        let strength = |kind| match kind {
            Kind::AlertOpen => 3,
            Kind::ObjectionOpen => 2,
            Kind::WindowRunning => 1,
            _ => 0,
        };
        if strength(other.kind) > strength(self.kind) {
            self.kind = other.kind;
        }
        (self.from, self.to) = (self.from.min(other.from), self.to.max(other.to));
        self.items.extend(other.items);
        (self.label_x, self.room) = label_place(self.from, &self.label(), width);
    }
}

/// A label begins with its bar, or earlier where it would run over the end. At most 50 columns of it are shown.
fn label_place(from: i32, text: &str, width: i32) -> (i32, i32) {
    let room = label::width(&label::line(text)).min(400);
    (from.min(width - 22 - room).max(0), room)
}

/// Bars in rows, each in the first where it covers nothing.
pub fn stack<'a>(items: impl IntoIterator<Item = &'a Item>, scale: &Scale) -> Vec<Bar<'a>> {
    let mut bars: Vec<Bar<'a>> = items.into_iter().map(|i| Bar::one(i, scale)).collect();
    bars.sort_by_key(|b| (b.taken().0, b.kind));
    let mut ends: Vec<i32> = Vec::new();
    let mut out: Vec<Bar<'a>> = Vec::new();
    let mut rest: Option<Bar<'a>> = None;
    let most = if needs_more(&bars) { ROWS_MAX - 1 } else { ROWS_MAX };
    for mut bar in bars {
        let (from, to) = bar.taken();
        match ends.iter().position(|end| *end <= from) {
            Some(row) => {
                bar.row = row;
                ends[row] = to;
                out.push(bar);
            }
            None if ends.len() < most => {
                bar.row = ends.len();
                ends.push(to);
                out.push(bar);
            }
            None => match &mut rest {
                Some(rest) => rest.join(bar, scale.width),
                None => rest = Some(bar),
            },
        }
    }
    out.extend(rest.map(|bar| Bar { row: most, ..bar }));
    out
}

fn needs_more(bars: &[Bar<'_>]) -> bool {
    let mut ends: Vec<i32> = Vec::new();
    for (from, to) in bars.iter().map(Bar::taken) {
        match ends.iter_mut().find(|end| **end <= from) {
            Some(end) => *end = to,
            None => ends.push(to),
        }
    }
    ends.len() > ROWS_MAX
}

/// A lane with everything in its place.
#[derive(Debug)]
pub struct Laid<'a> {
    pub top: i32,
    pub height: i32,
    pub marks: Vec<Mark<'a>>,
    pub signed: Vec<Mark<'a>>,
    pub bars: Vec<Bar<'a>>,
}

impl Laid<'_> {
    /// The middle of the row of marks.
    pub fn marks_y(&self) -> i32 {
        self.top + 4 + MARKS / 2
    }

    /// The middle of the row of signatures.
    pub fn signed_y(&self) -> i32 {
        self.top + 4 + MARKS / 2 + if self.marks.is_empty() { 0 } else { MARKS }
    }

    /// The top of a row of bars.
    pub fn bar_y(&self, row: usize) -> i32 {
        let above = i32::from(!self.marks.is_empty()) + i32::from(!self.signed.is_empty());
        self.top + 4 + MARKS * above + BARS * i32::try_from(row).unwrap_or(i32::MAX)
    }

    /// Whether some marks were made one.
    pub fn has_many(&self) -> bool {
        self.marks.iter().chain(&self.signed).any(|m| m.items.len() > 1)
    }
}

/// All lanes, one under the other.
pub fn lay<'a>(timeline: &'a Timeline, scale: &Scale, top: i32) -> Vec<Laid<'a>> {
    let mut top = top;
    let mut out = Vec::new();
    for lane in &timeline.lanes {
        let of = |wanted: fn(Kind) -> bool| lane.items.iter().filter(move |i| wanted(i.kind));
        let at = |i: &'a Item| (scale.x(i.from), i);
        let point = |k: Kind| !k.lasts() && !k.crosses() && k != Kind::Signature;
        let mut laid = Laid {
            top,
            height: 0,
            marks: labelled(cluster(of(point).map(at)), scale.width),
            signed: labelled(cluster(of(|k| k == Kind::Signature).map(at)), scale.width),
            bars: stack(of(Kind::lasts), scale),
        };
        let rows = laid.bars.iter().map(|b| b.row + 1).max().unwrap_or(0);
        laid.height = (laid.bar_y(rows) - top + 6).max(LANE);
        top += laid.height;
        out.push(laid);
    }
    out
}

/// Gives each mark the room up to the next.
fn labelled(mut marks: Vec<Mark<'_>>, width: i32) -> Vec<Mark<'_>> {
    let starts: Vec<i32> = marks.iter().skip(1).map(|m| m.x - m.half()).chain([width]).collect();
    for (mark, next) in marks.iter_mut().zip(starts) {
        mark.room = (next - mark.x - 16).max(0);
    }
    marks
}
