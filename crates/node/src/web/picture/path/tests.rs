//! Boxes don't cover each other, lines lead on, and what is hidden stays hidden.

use proptest::prelude::*;

use super::super::{Dir, Place};
use super::*;

fn node(kind: Kind, name: &str) -> Node {
    let label = format!("about {name}");
    Node { kind, shown: Shown::Open { name: name.to_owned(), label, link: Link::to("/r") } }
}

fn edge(from: usize, to: usize) -> Edge {
    Edge { from, to, against: false }
}

#[test]
fn a_hidden_record_is_an_empty_box_with_its_word() {
    let path = Path {
        nodes: vec![Node { kind: Kind::Evidence, shown: Shown::Hidden }, node(Kind::Finding, "F1")],
        edges: vec![edge(0, 1)],
        words: Words { hidden: "not open to you".into(), evidence: "Evidence".into(), ..Words::default() },
        ..Path::default()
    };
    let html = draw(&path, &Place::new("p", Dir::Ltr));
    assert!(html.contains("<title>Evidence · not open to you</title>"));
    assert!(html.contains("not open to you (Evidence)"), "the finding's row says that it rests on something");
    assert_eq!(html.matches("<path ").count(), 1);
}

#[test]
fn a_line_past_a_column_goes_through_a_gap() {
    let nodes = vec![node(Kind::Finding, "F1"), node(Kind::Context, "K1"), node(Kind::Statement, "S1")];
    let path = Path { nodes, edges: vec![edge(0, 2), edge(1, 2)], ..Path::default() };
    let laid = layout::lay(&path);
    let past = laid.lines.iter().find(|l| l.points.len() == 4).expect("one line passes");
    let (_, top) = laid.boxes[1];
    let y = past.points[1].1;
    assert!(y < top || y > top + laid.box_height, "{y} is beside the box at {top}");
}

#[test]
fn what_speaks_against_has_its_own_line_and_its_word() {
    let nodes = vec![node(Kind::Evidence, "E1"), node(Kind::Finding, "F1")];
    let words = Words { against: "against".into(), ..Words::default() };
    let path = Path { nodes, edges: vec![Edge { from: 0, to: 1, against: true }], words, ..Path::default() };
    let html = draw(&path, &Place::new("p", Dir::Ltr));
    assert!(html.contains("class=\"pic-against\""));
    assert_eq!(html.matches(">against<").count(), 2, "on the line and in the legend");
}

#[test]
fn statements_keep_the_order_of_the_text() {
    let nodes: Vec<Node> = (0..4)
        .map(|n| node(Kind::Finding, &n.to_string()))
        .chain((4..8).map(|n| node(Kind::Statement, &n.to_string())))
        .collect();
    let path = Path { nodes, edges: (0..4).map(|n| edge(n, 7 - n)).collect(), ..Path::default() };
    let boxes = layout::lay(&path).boxes;
    assert!(boxes[4..].windows(2).all(|w| w[0].1 < w[1].1), "{boxes:?}");
    assert!(boxes[..4].windows(2).all(|w| w[0].1 > w[1].1), "findings go to where they are needed: {boxes:?}");
}

#[test]
fn a_path_is_mirrored_and_its_letters_are_not() {
    let path = Path {
        nodes: vec![node(Kind::Evidence, "E1"), node(Kind::Finding, "F1")],
        edges: vec![edge(0, 1)],
        ..Path::default()
    };
    let [ltr, rtl] = [Dir::Ltr, Dir::Rtl].map(|dir| draw(&path, &Place::new("p", dir)));
    let width = layout::lay(&path).width;
    assert!(ltr.contains("x=\"12\" y=\"48\">E1</text>"), "{ltr}");
    assert!(rtl.contains(&format!("x=\"{}\" y=\"48\">\u{2068}E1\u{2069}</text>", width - 12)), "{rtl}");
    assert!(!rtl.contains("transform"));
}

fn paths() -> impl Strategy<Value = Path> {
    use Kind::*;
    let kinds = prop::sample::select(vec![Evidence, Finding, Law, Context, Request, Statement]);
    let nodes = prop::collection::vec(kinds, 0..40);
    let edges = prop::collection::vec((0..45_usize, 0..45_usize, any::<bool>()), 0..80);
    (nodes, edges).prop_map(|(kinds, edges)| Path {
        nodes: kinds.into_iter().map(|k| node(k, "x")).collect(),
        edges: edges.into_iter().map(|(from, to, against)| Edge { from, to, against }).collect(),
        ..Path::default()
    })
}

proptest! {
    #[test]
    fn boxes_are_apart_on_the_sheet_and_lines_lead_on(path in paths()) {
        let laid = layout::lay(&path);
        for (n, a) in laid.boxes.iter().enumerate() {
            prop_assert!(a.0 >= 0 && a.0 + laid.box_width <= laid.width);
            prop_assert!(a.1 >= 0 && a.1 + laid.box_height <= laid.height);
            for b in &laid.boxes[n + 1..] {
                prop_assert!(a.0 != b.0 || (a.1 - b.1).abs() >= laid.box_height);
            }
        }
        for line in &laid.lines {
            prop_assert!(line.points.windows(2).all(|w| w[0].0 < w[1].0));
            prop_assert!(line.points.iter().all(|(_, y)| (0..=laid.height).contains(y)));
        }
    }
}
