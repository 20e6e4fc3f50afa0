//! Where boxes and lines go.
//!
//! Columns are laid from the statements back: each record stands as near as it can to the middle of what it carries.
//! A line that passes over a column goes through a gap there, one for all lines of the same record, so that no line
//! runs behind a box and seems to come out of it.

use std::collections::BTreeSet;

use super::Path;

/// Room between columns, for lines and the word "against".
pub const BETWEEN: i32 = 76;
/// Height of the heads.
const HEAD: i32 = 30;
/// More boxes than this in one column, and they are one line high. Ten tall ones fill a screen.
const TALL_MAX: usize = 10;
/// Width of a box: four and the room between are 972, which fills the widest column of our pages.
const BOX: i32 = 186;
/// Height of a gap for lines that pass.
const PASS: i32 = 12;

/// Everything in its place.
#[derive(Debug)]
pub struct Laid {
    pub width: i32,
    pub height: i32,
    pub box_width: i32,
    pub box_height: i32,
    pub compact: bool,
    /// Where a column begins, and which it is; those without records are left out.
    pub columns: Vec<(i32, usize)>,
    /// The upper corner of each record's box, where the reader begins.
    pub boxes: Vec<(i32, i32)>,
    pub lines: Vec<Line>,
}

/// A line through points.
#[derive(Debug)]
pub struct Line {
    pub points: Vec<(i32, i32)>,
    pub against: bool,
}

/// Something that takes room in a column: a record, or the gap its lines pass through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    Box(usize),
    Pass(usize),
}

/// A slot with its middle.
#[derive(Debug, Clone, Copy)]
struct Placed {
    slot: Slot,
    middle: i32,
}

pub fn lay(path: &Path) -> Laid {
    let used: BTreeSet<usize> = path.nodes.iter().map(|n| n.kind.column()).collect();
    let used: Vec<usize> = used.into_iter().collect();
    let column = |n: usize| used.iter().position(|c| *c == path.nodes[n].kind.column()).unwrap_or(0);
    let in_column = |c: usize| (0..path.nodes.len()).filter(move |n| column(*n) == c);
    let compact = (0..used.len()).any(|c| in_column(c).count() > TALL_MAX);
    let (box_height, gap) = if compact { (24, 6) } else { (62, 14) };

    // Only lines that lead on are drawn.
    let edges: BTreeSet<_> = path.edges.iter().copied().collect();
    let valid = |e: &super::Edge| e.from.max(e.to) < path.nodes.len() && column(e.from) < column(e.to);
    let edges: Vec<_> = edges.into_iter().filter(valid).collect();

    let size = |slot| if matches!(slot, Slot::Box(_)) { box_height } else { PASS };
    let mut laid: Vec<Vec<Placed>> = vec![Vec::new(); used.len()];
    for c in (0..used.len()).rev() {
        // What leaves this column, by way of the next: the place a slot would best be at.
        let wish = |n: usize| {
            let next = laid.get(c + 1)?;
            let targets = edges.iter().filter(|e| e.from == n);
            let at =
                |e: &super::Edge| middle(next, if column(e.to) == c + 1 { Slot::Box(e.to) } else { Slot::Pass(n) });
            mean(targets.filter_map(at))
        };
        let passing: BTreeSet<usize> =
            edges.iter().filter(|e| column(e.from) < c && column(e.to) > c).map(|e| e.from).collect();
        let boxes = in_column(c).map(Slot::Box);
        let slots: Vec<Slot> = boxes.chain(passing.into_iter().map(Slot::Pass)).collect();
        let wishes: Vec<(Option<i32>, Slot)> = slots
            .into_iter()
            .map(|slot| match slot {
                Slot::Box(n) | Slot::Pass(n) => (wish(n), slot),
            })
            .collect();
        laid[c] = spread(wishes, size, gap);
    }

    // All columns begin under the heads: the highest slot of all is at the top.
    let top = |p: &Placed| p.middle - size(p.slot) / 2;
    let least = laid.iter().flatten().map(top).min().unwrap_or(0);
    for placed in laid.iter_mut().flatten() {
        placed.middle += HEAD - least;
    }
    let height = laid.iter().flatten().map(|p| p.middle + size(p.slot) / 2).max().unwrap_or(HEAD) + 4;

    let left = |c: usize| i32::try_from(c).unwrap_or(i32::MAX / 1000) * (BOX + BETWEEN) + 1;
    let boxes = (0..path.nodes.len())
        .map(|n| (left(column(n)), middle(&laid[column(n)], Slot::Box(n)).unwrap_or(HEAD) - box_height / 2))
        .collect();
    let ends = Ends::of(&edges, &laid, &column, box_height);
    let lines = edges.iter().map(|e| {
        let (from, to) = (column(e.from), column(e.to));
        let mut points = vec![(left(from) + BOX, ends.out(e))];
        for (c, placed) in laid.iter().enumerate().take(to).skip(from + 1) {
            let y = middle(placed, Slot::Pass(e.from)).unwrap_or(HEAD);
            points.extend([(left(c), y), (left(c) + BOX, y)]);
        }
        points.push((left(to) - 7, ends.reach(e)));
        Line { points, against: e.against }
    });
    Laid {
        width: left(used.len().max(1)) - BETWEEN + 1,
        height,
        box_width: BOX,
        box_height,
        compact,
        columns: used.iter().enumerate().map(|(c, kind)| (left(c), *kind)).collect(),
        boxes,
        lines: lines.collect(),
    }
}

/// Where lines leave and reach a box: side by side, in the order of where they go, so that they don't become one.
struct Ends {
    out: Vec<(super::Edge, i32)>,
    into: Vec<(super::Edge, i32)>,
}

impl Ends {
    fn of(edges: &[super::Edge], laid: &[Vec<Placed>], column: &dyn Fn(usize) -> usize, height: i32) -> Self {
        let at = |n: usize| middle(&laid[column(n)], Slot::Box(n)).unwrap_or(HEAD);
        let near = |from: usize, to: usize| {
            let next = column(from) + 1;
            if column(to) == next { at(to) } else { middle(&laid[next], Slot::Pass(from)).unwrap_or_else(|| at(to)) }
        };
        let before = |from: usize, to: usize| {
            let last = column(to) - 1;
            if column(from) == last {
                at(from)
            } else {
                middle(&laid[last], Slot::Pass(from)).unwrap_or_else(|| at(from))
            }
        };
        let fan = |group: &mut Vec<super::Edge>, own: i32, key: &dyn Fn(&super::Edge) -> i32| {
            group.sort_by_key(|e| (key(e), *e));
            let count = i32::try_from(group.len()).unwrap_or(i32::MAX);
            let step = ((height - 10) / count.max(1)).min(9);
            (0..).zip(group.iter()).map(|(n, e)| (*e, own + (2 * n - count + 1) * step / 2)).collect::<Vec<_>>()
        };
        let (mut out, mut into) = (Vec::new(), Vec::new());
        let nodes: BTreeSet<usize> = edges.iter().flat_map(|e| [e.from, e.to]).collect();
        for n in nodes {
            let mut leaving = edges.iter().copied().filter(|e| e.from == n).collect();
            out.extend(fan(&mut leaving, at(n), &|e| near(e.from, e.to)));
            let mut coming = edges.iter().copied().filter(|e| e.to == n).collect();
            into.extend(fan(&mut coming, at(n), &|e| before(e.from, e.to)));
        }
        out.sort_unstable();
        into.sort_unstable();
        Self { out, into }
    }

    fn out(&self, edge: &super::Edge) -> i32 {
        Self::find(&self.out, edge)
    }

    fn reach(&self, edge: &super::Edge) -> i32 {
        Self::find(&self.into, edge)
    }

    fn find(ends: &[(super::Edge, i32)], edge: &super::Edge) -> i32 {
        let at = ends.binary_search_by_key(edge, |(e, _)| *e).expect("each edge leaves one box and reaches one");
        ends[at].1
    }
}

fn middle(placed: &[Placed], slot: Slot) -> Option<i32> {
    placed.iter().find(|p| p.slot == slot).map(|p| p.middle)
}

fn mean(values: impl Iterator<Item = i32>) -> Option<i32> {
    let (sum, count) = values.fold((0_i64, 0_i64), |(sum, count), v| (sum + i64::from(v), count + 1));
    (count > 0).then(|| i32::try_from(sum / count).expect("a mean lies between its values"))
}

/// Slots one under the other, each as near to its wish as the others let it; without wishes, in the given order.
///
/// Neighbours that push each other become a block, and the block stands at the mean of what its slots wish.
fn spread(wishes: Vec<(Option<i32>, Slot)>, size: impl Fn(Slot) -> i32, gap: i32) -> Vec<Placed> {
    let mut last = 0;
    let mut slots: Vec<(i32, Slot)> = Vec::new();
    for (wish, slot) in wishes {
        // Who wishes nothing stays behind the one it was given behind.
        last = wish.unwrap_or(last);
        slots.push((last, slot));
    }
    slots.sort_by_key(|(wish, _)| *wish);
    let mut blocks: Vec<Block> = Vec::new();
    for (wish, slot) in slots {
        let mut block = Block { sum: i64::from(wish - size(slot) / 2), height: size(slot), slots: vec![slot] };
        while let Some(before) = blocks.pop_if(|b| b.top() + b.height + gap > block.top()) {
            block = before.join(block, gap);
        }
        blocks.push(block);
    }
    let mut out = Vec::new();
    for block in blocks {
        let mut y = block.top();
        for slot in block.slots {
            out.push(Placed { slot, middle: y + size(slot) / 2 });
            y += size(slot) + gap;
        }
    }
    out
}

/// Slots that touch.
struct Block {
    /// The sum of where its top would be by the wish of each of its slots.
    sum: i64,
    height: i32,
    slots: Vec<Slot>,
}

impl Block {
    fn top(&self) -> i32 {
        let count = i64::try_from(self.slots.len()).unwrap_or(i64::MAX);
        i32::try_from(self.sum.div_euclid(count.max(1))).expect("a mean lies between its values")
    }

    fn join(mut self, below: Self, gap: i32) -> Self {
        let shift = i64::from(self.height + gap) * i64::try_from(below.slots.len()).unwrap_or(i64::MAX);
        self.sum += below.sum - shift;
        self.height += gap + below.height;
        self.slots.extend(below.slots);
        self
    }
}
