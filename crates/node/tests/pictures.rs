//! Pictures on pages: well-formed whatever they show, safe under the pages' policy, legible in both schemes, and kept
//! in `tests/data/pictures` to be looked at. `NOBIS_BLESS=1 cargo test -p nobis --test pictures` writes them anew.
#![allow(clippy::unwrap_used, reason = "a test may fall over")]

#[path = "pictures/samples.rs"]
mod samples;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path as File;

use nobis::web::picture::board::{self, Board, Cell, Row, State};
use nobis::web::picture::path::{self, Edge, Node, Path, Shown};
use nobis::web::picture::timeline::{self, Item, Lane, Tick, Timeline};
use nobis::web::picture::{Dir, Link, Place};
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use samples::Lang;

/// What the page's policy, its ids and its links ask of a fragment. Gives back its text and its titles.
fn check(html: &str) -> String {
    let whole = format!("<main>{html}</main>");
    let mut reader = Reader::from_str(&whole);
    let (mut text, mut ids, mut named) = (String::new(), BTreeSet::new(), Vec::new());
    loop {
        match reader.read_event().unwrap_or_else(|e| panic!("{e} in {html}")) {
            Event::Start(e) | Event::Empty(e) => element(&e, &mut ids, &mut named),
            Event::Text(t) => text.push_str(&t),
            Event::GeneralRef(r) => match r.resolve_char_ref().unwrap() {
                Some(c) => text.push(c),
                None => text.push_str(match &*r {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    other => panic!("&{other}; is no entity we write"),
                }),
            },
            Event::End(_) => {}
            Event::Eof => break,
            other => panic!("{other:?} has no place in {html}"),
        }
    }
    for name in named {
        assert!(ids.contains(&name), "{name} is named and isn't there");
    }
    text
}

fn element(e: &BytesStart<'_>, ids: &mut BTreeSet<String>, named: &mut Vec<String>) {
    let name = e.name().into_inner();
    assert!(!["script", "style", "image", "use", "foreignObject", "iframe"].contains(&name), "{name}");
    for attribute in e.attributes() {
        let attribute = attribute.unwrap();
        let value = attribute.value.to_string();
        match attribute.key.as_ref() {
            "id" => assert!(ids.insert(value.clone()), "{value} is there twice"),
            "aria-labelledby" | "aria-describedby" => named.push(value),
            "href" => {
                let ours = value.starts_with('#') || (value.starts_with('/') && !value.starts_with("//"));
                assert!(ours, "{value}");
            }
            key => assert!(key != "style" && !key.starts_with("on"), "{key}"),
        }
    }
}

fn place(dir: Dir) -> Place {
    Place::new("x", dir)
}

/// Compares with the file of this name, or writes it when asked to.
fn shown(name: &str, html: &str) {
    check(html);
    let path = File::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pictures").join(name);
    if std::env::var_os("NOBIS_BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, html).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == html, "{name} looks different now; look at it, then set NOBIS_BLESS=1");
}

#[test]
fn august_is_drawn_as_it_was_looked_at() {
    for (lang, dir) in [("en", Dir::Ltr), ("ar", Dir::Rtl)] {
        let say = Lang(dir);
        shown(&format!("timeline-{lang}.html"), &timeline::draw(&samples::timeline(say), &place(dir)));
        shown(&format!("path-{lang}.html"), &path::draw(&samples::path_of_one(say), &place(dir)));
        shown(&format!("board-{lang}.html"), &board::draw(&samples::board(say), &place(dir)));
    }
}

#[test]
fn three_pictures_on_one_page_share_no_id() {
    let say = Lang(Dir::Ltr);
    let page = [
        timeline::draw(&samples::timeline(say), &Place::new("time", Dir::Ltr)),
        path::draw(&samples::path_of_one(say), &Place::new("one", Dir::Ltr)),
        path::draw(&samples::path_of_a_text(say), &Place::new("whole", Dir::Ltr)),
        board::draw(&samples::board(say), &Place::new("board", Dir::Ltr)),
    ];
    check(&page.concat());
}

/// Everything the drawing says, the table says too.
#[test]
fn the_table_has_what_the_drawing_has() {
    let timeline = samples::timeline(Lang(Dir::Ltr));
    let html = timeline::draw(&timeline, &place(Dir::Ltr));
    let table = &html[html.find("<table").unwrap()..];
    for (lane, item) in timeline.lanes.iter().flat_map(|l| l.items.iter().map(move |i| (l, i))) {
        for words in [&lane.name, &item.label, &item.when] {
            assert!(table.contains(words.as_str()), "{words}");
        }
    }
    let path = samples::path_of_one(Lang(Dir::Ltr));
    let html = path::draw(&path, &place(Dir::Ltr));
    let table = &html[html.find("<table").unwrap()..];
    for node in &path.nodes {
        if let Shown::Open { name, label, .. } = &node.shown {
            assert!(table.contains(name.as_str()) && table.contains(label.as_str()), "{name}");
        }
    }
}

#[test]
fn a_picture_with_links_is_a_group_and_one_without_an_image() {
    let mut path = samples::path_of_one(Lang(Dir::Ltr));
    assert!(path::draw(&path, &place(Dir::Ltr)).contains("role=\"group\""));
    path.nodes.iter_mut().for_each(|n| n.shown = Shown::Hidden);
    assert!(path::draw(&path, &place(Dir::Ltr)).contains("role=\"img\""));
}

// --- contrast ---------------------------------------------------------------------------------------------------

/// Relative luminance as WCAG 2 defines it.
fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let c = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// `--p-hold:var(--hold,#a3201d)` or `--p-quiet:#68635b`.
fn colours(rule: &str) -> BTreeMap<&str, &str> {
    let declared = rule.split(['{', ';', '}']).filter_map(|d| d.trim().strip_prefix("--p-")?.split_once(':'));
    declared.map(|(name, value)| (name, &value[value.find('#').unwrap()..][..7])).collect()
}

#[test]
fn every_colour_can_be_told_from_the_paper_in_both_schemes() {
    let css = include_str!("../assets/picture.css");
    let rules = css.lines().filter(|l| l.contains("--p-ink:var("));
    let rules: Vec<_> = rules.map(|l| colours(&l[l.find(".pic{").unwrap() + 4..])).collect();
    assert_eq!(rules.len(), 2, "a light and a dark one");
    for colours in rules {
        // All of them are used for letters somewhere; `line` says nothing.
        for (name, colour) in colours.iter().filter(|(name, _)| !["paper", "line"].contains(name)) {
            let got = contrast(colour, colours["paper"]);
            assert!(got >= 4.5, "{name} {colour} has {got:.2}");
        }
    }
}

// --- whatever people write --------------------------------------------------------------------------------------

fn words() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[<>&\"'a-z/]{0,12}", "[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{0}-\u{1f}аم]{0,8}"]
}

fn moment() -> impl Strategy<Value = i64> {
    prop_oneof![any::<i64>(), 0..1_000_000_i64]
}

fn dir() -> impl Strategy<Value = Dir> {
    prop::sample::select(vec![Dir::Ltr, Dir::Rtl])
}

fn item() -> impl Strategy<Value = Item> {
    use timeline::Kind::*;
    let kinds = prop::sample::select(vec![
        Version,
        Delivery,
        Receipt,
        Signature,
        WindowRunning,
        WindowEnded,
        ObjectionOpen,
        ObjectionEnded,
        AlertOpen,
        AlertEnded,
        Planned,
        Sealed,
    ]);
    let any = (moment(), prop::option::of(moment()), kinds, words(), words(), prop::option::of(0..5_usize), words());
    any.prop_map(|(from, to, kind, label, when, toward, link)| Item {
        from,
        to,
        kind,
        label,
        when,
        toward,
        link: Link::to(&link),
    })
}

fn tick() -> impl Strategy<Value = Tick> {
    (moment(), words()).prop_map(|(at, label)| Tick { at, label })
}

fn timelines() -> impl Strategy<Value = Timeline> {
    let lane = (words(), prop::collection::vec(item(), 0..20)).prop_map(|(name, items)| Lane { name, items });
    let lanes = prop::collection::vec(lane, 0..4);
    let ticks = prop::collection::vec(tick(), 0..20);
    (words(), words(), lanes, prop::option::of(tick()), ticks, words()).prop_map(
        |(title, describe, lanes, now, ticks, w)| {
            let words = timeline::Words {
                version: w.clone(),
                together: w.clone(),
                region: w.clone(),
                facts: w,
                ..Default::default()
            };
            Timeline { title, describe, lanes, now, ticks, words }
        },
    )
}

fn paths() -> impl Strategy<Value = Path> {
    use path::Kind::*;
    let kinds = prop::sample::select(vec![Evidence, Finding, Law, Context, Request, Statement]);
    let shown = prop_oneof![
        Just(Shown::Hidden),
        (words(), words(), words()).prop_map(|(name, label, link)| Shown::Open { name, label, link: Link::to(&link) }),
    ];
    let node = (kinds, shown).prop_map(|(kind, shown)| Node { kind, shown });
    let edge = (any::<u8>(), 0..20_usize, any::<bool>());
    let edge = edge.prop_map(|(from, to, against)| Edge { from: usize::from(from) % 24, to, against });
    let edges = prop::collection::vec(edge, 0..30);
    (words(), words(), prop::collection::vec(node, 0..20), edges).prop_map(|(title, describe, nodes, edges)| Path {
        words: path::Words { hidden: title.clone(), against: describe.clone(), ..Default::default() },
        title,
        describe,
        nodes,
        edges,
    })
}

fn boards() -> impl Strategy<Value = Board> {
    use State::*;
    let states = prop::sample::select(vec![Hold, Stale, Waits, Clear, NotAsked]);
    let cell = (states, any::<u32>(), prop::option::of(words()), words());
    let cell = cell.prop_map(|(state, count, says, link)| Cell { state, count, says, link: Link::to(&link) });
    let row = (words(), prop::collection::vec(cell, 0..6));
    let row = row.prop_map(|(gate, cells)| Row { gate, link: None, cells });
    (words(), prop::collection::vec(words(), 0..5), prop::collection::vec(row, 0..5))
        .prop_map(|(title, units, rows)| Board { title, units, rows, ..Board::default() })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_time_line_is_well_formed_whatever_it_shows(timeline in timelines(), dir in dir()) {
        check(&timeline::draw(&timeline, &place(dir)));
    }

    #[test]
    fn a_path_is_well_formed_whatever_it_shows(path in paths(), dir in dir()) {
        check(&path::draw(&path, &place(dir)));
    }

    #[test]
    fn a_board_is_well_formed_whatever_it_shows(board in boards(), dir in dir()) {
        check(&board::draw(&board, &place(dir)));
    }

    #[test]
    fn what_people_write_is_read_as_they_wrote_it(label in "[<>&\"'/;а-яa-z]{1,20}") {
        let board = Board { title: label.clone(), ..Board::default() };
        prop_assert!(check(&board::draw(&board, &place(Dir::Ltr))).contains(&label));
    }
}
