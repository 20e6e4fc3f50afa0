//! The picture of a finding: from the evidence to the statements that rest on it.

use std::collections::BTreeMap;

use nobis_core::ids::Id;

use super::super::super::ask::Ask;
use super::super::super::picture::path::{self, Edge, Node, Path, Shown, Words};
use super::super::super::picture::{Link, Place};
use super::super::super::shell::drawn;
use super::super::parts;
use super::kinds::Kind;
use super::rests::Text;
use super::shelf::{self, Version};
use super::show::href;
use super::words::Look;
use super::{look, teller};

/// More boxes than this are no picture any more, and 30 kB.
const NODES_MAX: usize = 70;

/// Draws what carries a finding and what rests on it.
pub fn finding(a: &Ask<'_>, id: &Id, version: &Version, tables: &[Id], texts: &[Text]) -> String {
    let mut drawing = Drawing { a, nodes: Vec::new(), edges: Vec::new(), places: BTreeMap::new() };
    let to = drawing.record(path::Kind::Finding, Kind::Finding, id);
    for (key, against) in [("evidence_for", false), ("evidence_against", true)] {
        for evidence in version.ids(key) {
            let from = drawing.record(path::Kind::Evidence, Kind::Evidence, &evidence);
            drawing.edges.push(Edge { from, to, against });
        }
    }
    for table in tables {
        let law = drawing.record(path::Kind::Law, Kind::Law, table);
        drawing.edges.push(Edge { from: to, to: law, against: false });
    }
    for text in texts {
        for s in &text.statements {
            let link = Link::to(&super::super::text::place(a.state(), &text.output, &s.id, ""));
            let shown = Shown::Open { name: s.id.to_string(), label: s.words.clone(), link };
            drawing.nodes.push(Node { kind: path::Kind::Statement, shown });
            let to = drawing.nodes.len() - 1;
            let froms: Vec<usize> = s.cites.iter().filter_map(|id| drawing.places.get(id).copied()).collect();
            drawing.edges.extend(froms.into_iter().map(|from| Edge { from, to, against: false }));
        }
    }
    if drawing.nodes.len() < 2 {
        return String::new();
    }
    if drawing.nodes.len() > NODES_MAX {
        return parts::paragraphs(&[a.t("path-large")]);
    }
    let picture = Path {
        title: a.say("path-title", &[("id", id.as_str().into())]),
        describe: a.t("path-describe"),
        nodes: drawing.nodes,
        edges: drawing.edges,
        words: words(a),
    };
    let dir = drawn(a.lang);
    path::draw(&picture, &Place::new("path", dir))
}

struct Drawing<'d, 'a> {
    a: &'d Ask<'a>,
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    /// Where each record is among the boxes.
    places: BTreeMap<Id, usize>,
}

impl Drawing<'_, '_> {
    /// The box of a record, drawn once.
    fn record(&mut self, column: path::Kind, kind: Kind, id: &Id) -> usize {
        if let Some(place) = self.places.get(id) {
            return *place;
        }
        let shown = match look(self.a, id) {
            Look::Hidden => Shown::Hidden,
            Look::Missing | Look::Named => Shown::Open { name: id.to_string(), label: String::new(), link: None },
            Look::Open(_) => {
                let heads = shelf::seen(self.a.state(), &self.a.eyes, kind, id);
                let label = heads.first().map(|v| teller(self.a, |t| t.title(kind, &v.value))).unwrap_or_default();
                Shown::Open { name: id.to_string(), label, link: href(self.a, id).and_then(|href| Link::to(&href)) }
            }
        };
        self.nodes.push(Node { kind: column, shown });
        self.places.insert(id.clone(), self.nodes.len() - 1);
        self.nodes.len() - 1
    }
}

fn words(a: &Ask<'_>) -> Words {
    let t = |id: &str| a.t(id);
    Words {
        columns: [t("records-evidence"), t("records-finding"), t("path-between"), t("path-statements")],
        evidence: t("record-evidence"),
        finding: t("record-finding"),
        law: t("record-law"),
        context: t("record-context"),
        request: t("record-request"),
        statement: t("path-statement"),
        hidden: t("path-hidden"),
        carries: t("path-carries"),
        against: t("path-against"),
        region: t("path-region"),
        facts: t("path-facts"),
        what: t("path-what"),
        name: t("path-name"),
        rests_on: t("text-cites"),
        speaks_against: t("path-speaks-against"),
    }
}
