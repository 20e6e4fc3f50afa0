//! The path from evidence to a statement: what rests on what, in columns the way the reader reads.
//!
//! Evidence, then findings, then what carries them further (legal tables, contexts, requests), then statements. The
//! same drawing serves one statement and a whole text: past some number of boxes they become one line high. Statements
//! keep the order of the text; everything else moves close to what it carries, so that lines cross little.
//!
//! A reader sees what their seat may see. A [`Shown::Hidden`] box has no label to give away: that something is there
//! and what it carries is shown, since a reader must know that a statement rests on more than they see.

mod layout;
#[cfg(test)]
mod tests;

use super::label;
use super::markup::{Element, el};
use super::sheet::{Anchor, Sheet};
use super::{Link, Place, drawing, drawn_link, facts, figure, linked, scroll};
use layout::Laid;

/// What the picture shows. All words are in the reader's language.
#[derive(Debug, Clone, Default)]
pub struct Path {
    /// Its name.
    pub title: String,
    /// What it shows, in a sentence or two.
    pub describe: String,
    /// In any order, but statements in the order of the text.
    pub nodes: Vec<Node>,
    /// What rests on what.
    pub edges: Vec<Edge>,
    /// The words for what is drawn.
    pub words: Words,
}

/// A record.
#[derive(Debug, Clone)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// What the reader may see of it.
    pub shown: Shown,
}

/// What the reader may see of a record.
#[derive(Debug, Clone)]
pub enum Shown {
    /// Its name, its first words, its page.
    Open {
        /// Short, such as `F12`.
        name: String,
        /// In a few words.
        label: String,
        /// Its page.
        link: Option<Link>,
    },
    /// That it is there.
    Hidden,
}

/// What a record is, from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Evidence.
    Evidence,
    /// A finding.
    Finding,
    /// A legal table.
    Law,
    /// A context item.
    Context,
    /// A request for a reply.
    Request,
    /// A statement.
    Statement,
}

impl Kind {
    /// Its column, from 0.
    fn column(self) -> usize {
        match self {
            Self::Evidence => 0,
            Self::Finding => 1,
            Self::Law | Self::Context | Self::Request => 2,
            Self::Statement => 3,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Evidence => "pic-evidence",
            Self::Finding => "pic-finding",
            Self::Law => "pic-law",
            Self::Context => "pic-context",
            Self::Request => "pic-request",
            Self::Statement => "pic-statement",
        }
    }
}

/// One record carries another, or speaks against it. Records are counted from 0 in [`Path::nodes`]; an edge that
/// doesn't lead to a later column is not drawn, and stands in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    /// What carries.
    pub from: usize,
    /// What is carried.
    pub to: usize,
    /// It speaks against.
    pub against: bool,
}

/// The words for what is drawn.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "each is the word for what has the same name")]
pub struct Words {
    /// Heads of the four columns.
    pub columns: [String; 4],
    pub evidence: String,
    pub finding: String,
    pub law: String,
    pub context: String,
    pub request: String,
    pub statement: String,
    /// In a box the reader may not look into.
    pub hidden: String,
    /// On a line that speaks for.
    pub carries: String,
    /// On a line that speaks against.
    pub against: String,
    /// What the scrolling region is, for those who can't see it.
    pub region: String,
    /// What opens the table.
    pub facts: String,
    /// Head of the column of kinds.
    pub what: String,
    /// Head of the column of names.
    pub name: String,
    /// Head of the column of what it rests on.
    pub rests_on: String,
    /// Head of the column of what speaks against it.
    pub speaks_against: String,
}

impl Words {
    fn kind(&self, kind: Kind) -> &str {
        match kind {
            Kind::Evidence => &self.evidence,
            Kind::Finding => &self.finding,
            Kind::Law => &self.law,
            Kind::Context => &self.context,
            Kind::Request => &self.request,
            Kind::Statement => &self.statement,
        }
    }
}

/// The picture as HTML.
pub fn draw(path: &Path, place: &Place) -> String {
    let laid = layout::lay(path);
    let sheet = Sheet { width: laid.width, dir: place.dir };
    let open = |n: &Node| matches!(&n.shown, Shown::Open { link: Some(_), .. });
    let svg = drawing(place, &sheet, laid.height, &path.title, &path.describe, path.nodes.iter().any(open))
        .child(heads(path, &laid, &sheet))
        .child(el("g").word("aria-hidden", "true").children(lines(&laid, &path.words, &sheet)))
        .children(path.nodes.iter().enumerate().map(|(n, node)| draw_box(n, node, &laid, &path.words, &sheet)));
    figure(place, "pic-path", &path.title, &path.describe)
        .child(scroll(&path.words.region).child(svg.class("pic-plot")))
        .child(legend(path, place))
        .child(table(path, place))
        .render()
}

fn heads(path: &Path, laid: &Laid, sheet: &Sheet) -> Element {
    let head = |(x, column): (i32, usize)| {
        let text = label::fit(&path.words.columns[column], laid.box_width).unwrap_or_default();
        sheet.text(Anchor::Start, x, 16, &text).class("pic-strong")
    };
    el("g").word("aria-hidden", "true").children(laid.columns.iter().copied().map(head))
}

/// Lines first, so that boxes lie on them; those against last, so that they are seen.
fn lines(laid: &Laid, words: &Words, sheet: &Sheet) -> Vec<Element> {
    let mut lines: Vec<_> = laid.lines.iter().collect();
    lines.sort_by_key(|l| l.against);
    let mut out = Vec::new();
    for line in &lines {
        let class = if line.against { "pic-against" } else { "pic-carries" };
        out.push(sheet.smooth(&line.points).class(class));
        let Some((x, y)) = line.points.last().copied() else { continue };
        let head = sheet.polygon(&[(x, y - 4), (x + 6, y), (x, y + 4)]);
        let class = if line.against { "pic-against-head" } else { "pic-carries-head" };
        out.push(head.class(class));
    }
    for line in lines.iter().filter(|l| l.against) {
        // Where it leaves, since lines that arrive stand close; on the side it turns away from.
        let (Some((x, y)), Some((_, next))) = (line.points.first(), line.points.get(1)) else { continue };
        let baseline = if next < y { y + 14 } else { y - 5 };
        if let Some(text) = label::fit(&words.against, layout::BETWEEN - 8) {
            let text = sheet.text(Anchor::Start, x + 5, baseline, &text);
            out.push(text.class("pic-small").class("pic-hold"));
        }
    }
    out
}

fn draw_box(n: usize, node: &Node, laid: &Laid, words: &Words, sheet: &Sheet) -> Element {
    let (x, y) = laid.boxes[n];
    let kind = words.kind(node.kind);
    let frame = sheet.rect(x, y, laid.box_width, laid.box_height).number("rx", 3).class("pic-box");
    let inside = laid.box_width - 16;
    let baseline = y + if laid.compact { laid.box_height / 2 + 5 } else { 18 };
    match &node.shown {
        Shown::Hidden => {
            let text = label::fit(&words.hidden, inside).unwrap_or_default();
            el("g")
                .child(el("title").text(&format!("{kind} · {}", words.hidden)))
                .child(frame.class("pic-hidden"))
                .child(sheet.text(Anchor::Middle, x + laid.box_width / 2, y + laid.box_height / 2 + 5, &text))
        }
        Shown::Open { name, label, link } => {
            // A stripe at the beginning of the box, of a pattern for each kind.
            let stripe = sheet.line((x + 3, y + 1), (x + 3, y + laid.box_height - 1)).class("pic-kind-line");
            let short = label::fit(name, inside).unwrap_or_default();
            let mut a = drawn_link(link.as_ref())
                .class(node.kind.class())
                .child(el("title").text(&format!("{kind} {name} · {label}")))
                .child(frame)
                .child(stripe)
                .child(sheet.text(Anchor::Start, x + 11, baseline, &short).class("pic-strong"));
            if laid.compact {
                let after = label::width(&short) + 8;
                if let Some(text) = label::fit(label, inside - after) {
                    a = a.child(sheet.text(Anchor::Start, x + 11 + after, baseline, &text));
                }
            } else {
                for (n, line) in (1..).zip(label::lines(label, inside, 2)) {
                    a = a.child(sheet.text(Anchor::Start, x + 11, baseline + n * 17, &line));
                }
            }
            a
        }
    }
}

/// What lines and boxes mean: those that are there.
fn legend(path: &Path, place: &Place) -> Element {
    let sample = Sheet { width: 32, dir: place.dir };
    let svg = || super::canvas(&sample, 16).class("pic-icon").word("aria-hidden", "true");
    let line = |class: &'static str| svg().child(sample.line((0, 8), (32, 8)).class(class));
    let boxed = |class: &'static str| {
        let frame = sample.rect(2, 2, 28, 12).number("rx", 3).class("pic-box");
        svg().child(el("g").class(class).child(frame).child(sample.line((5, 3), (5, 13)).class("pic-kind-line")))
    };
    let entry = |svg: Element, word: &str| el("li").child(svg).child(el("span").text(word));
    let mut kinds: Vec<Kind> = path.nodes.iter().map(|n| n.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let mut ul = el("ul").class("pic-legend");
    ul = ul.children(kinds.into_iter().map(|k| entry(boxed(k.class()), path.words.kind(k))));
    if path.edges.iter().any(|e| !e.against) {
        ul = ul.child(entry(line("pic-carries"), &path.words.carries));
    }
    if path.edges.iter().any(|e| e.against) {
        ul = ul.child(entry(line("pic-against"), &path.words.against));
    }
    if path.nodes.iter().any(|n| matches!(n.shown, Shown::Hidden)) {
        let frame = sample.rect(2, 2, 28, 12).number("rx", 3).class("pic-box").class("pic-hidden");
        ul = ul.child(entry(svg().child(frame), &path.words.hidden));
    }
    ul
}

/// Each record with what it rests on and what speaks against it, statements first: that is where one begins to ask.
fn table(path: &Path, place: &Place) -> Element {
    let mut order: Vec<(usize, &Node)> = path.nodes.iter().enumerate().collect();
    order.sort_by_key(|(n, node)| (std::cmp::Reverse(node.kind.column()), *n));
    let row = |(n, node): (usize, &Node)| {
        let name = match &node.shown {
            Shown::Open { name, label, link } => {
                el("td").child(linked(name, link.as_ref())).text(" ").child(el("bdi").text(label))
            }
            Shown::Hidden => el("td").text(&path.words.hidden),
        };
        el("tr")
            .child(el("td").text(path.words.kind(node.kind)))
            .child(name)
            .child(sources(path, n, false))
            .child(sources(path, n, true))
    };
    let w = &path.words;
    facts(place, &w.facts, &[&w.what, &w.name, &w.rests_on, &w.speaks_against], order.into_iter().map(row).collect())
}

/// What carries a record, or speaks against it.
fn sources(path: &Path, to: usize, against: bool) -> Element {
    let mut td = el("td");
    let froms = path.edges.iter().filter(|e| e.to == to && e.against == against);
    for (n, node) in froms.filter_map(|e| path.nodes.get(e.from)).enumerate() {
        if n > 0 {
            td = td.text(" · ");
        }
        td = match &node.shown {
            Shown::Open { name, link, .. } => td.child(linked(name, link.as_ref())),
            Shown::Hidden => td.text(&format!("{} ({})", path.words.hidden, path.words.kind(node.kind))),
        };
    }
    td
}
