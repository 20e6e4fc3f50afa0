//! Nothing covers anything, whatever happened when.

use proptest::prelude::*;

use super::super::{Dir, Place};
use super::lanes::{cluster, stack};
use super::*;

fn item(kind: Kind, from: i64, to: Option<i64>, label: &str) -> Item {
    Item { from, to, kind, label: label.to_owned(), when: from.to_string(), toward: None, link: None }
}

fn of(items: Vec<Item>) -> Timeline {
    Timeline { lanes: vec![Lane { name: "Ukraine section".into(), items }], ..Timeline::default() }
}

#[test]
fn marks_that_would_cover_each_other_become_one_with_a_count() {
    let items: Vec<Item> = [0, 10, 20, 500].map(|at| item(Kind::Signature, at, None, "")).to_vec();
    let marks = cluster(items.iter().map(|i| (i32::try_from(i.from).expect("small"), i)));
    let got: Vec<_> = marks.iter().map(|m| (m.x, m.items.len())).collect();
    assert_eq!(got, [(10, 3), (500, 1)]);
}

#[test]
fn a_count_says_of_what() {
    let items = [item(Kind::Version, 0, None, ""), item(Kind::Receipt, 0, None, ""), item(Kind::Receipt, 1, None, "")];
    let words =
        Words { together: "together".into(), version: "made".into(), receipt: "got".into(), ..Words::default() };
    assert_eq!(counted(&items.iter().collect::<Vec<_>>(), &words), "together: 3 · made: 1 · got: 2");
}

#[test]
fn hundreds_of_acts_stay_one_lane_and_a_table_has_them_all() {
    let acts = (0..400).map(|n| item(Kind::Signature, n * 3_600, None, "Facts"));
    let objections = (0..40).map(|n| item(Kind::ObjectionOpen, n * 3_600, None, "Precision"));
    let timeline = of(acts.chain(objections).collect());
    let scale = Scale::over(&timeline, 876);
    let laid = lanes::lay(&timeline, &scale, 0);
    assert!(laid[0].height < 300, "{}", laid[0].height);
    let bars: usize = laid[0].bars.iter().map(|b| b.items.len()).sum();
    let marks: usize = laid[0].signed.iter().map(|m| m.items.len()).sum();
    assert_eq!((bars, marks), (40, 400), "none is lost");
    let html = draw(&timeline, &Place::new("t", Dir::Ltr));
    assert_eq!(html.matches("<tr>").count(), 441);
}

#[test]
fn what_holds_is_seen_among_those_that_found_no_row() {
    let mut items: Vec<Item> = (0..9).map(|n| item(Kind::WindowEnded, n, Some(1_000), "a")).collect();
    items.push(item(Kind::AlertOpen, 999, None, "b"));
    let timeline = of(items);
    let bars = stack(&timeline.lanes[0].items, &Scale::over(&timeline, 876));
    let last = bars.iter().max_by_key(|b| b.row).expect("there are bars");
    assert_eq!((last.row, last.kind, last.items.len()), (5, Kind::AlertOpen, 5));
}

#[test]
fn time_runs_the_way_the_reader_reads_and_letters_stay() {
    let timeline = of(vec![item(Kind::Version, 0, None, "Draft"), item(Kind::Sealed, 100_000, None, "Sealed")]);
    let [ltr, rtl] = [Dir::Ltr, Dir::Rtl].map(|dir| draw(&timeline, &Place::new("t", dir)));
    // The first label stands 46 from where time begins, in a drawing of 480.
    assert!(ltr.contains("x=\"46\" y=\"71\">Draft</text>"), "{ltr}");
    assert!(rtl.contains("x=\"434\" y=\"71\">\u{2068}Draft\u{2069}</text>"), "{rtl}");
    for html in [ltr, rtl] {
        assert!(!html.contains("transform"), "nothing is turned over by a transform, so no letter is");
    }
}

fn kinds() -> impl Strategy<Value = Kind> {
    use Kind::*;
    prop::sample::select(vec![
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
    ])
}

fn items() -> impl Strategy<Value = Vec<Item>> {
    let hours = 0..300_i64;
    let any = (kinds(), hours.clone(), prop::option::of(hours), "[а-яa-z ]{0,50}");
    prop::collection::vec(any.prop_map(|(kind, from, to, label)| item(kind, from, to, &label)), 0..60)
}

proptest! {
    #[test]
    fn nothing_covers_anything_and_all_stays_on_the_sheet(items in items()) {
        let timeline = of(items);
        let scale = Scale::over(&timeline, 876);
        for lane in lanes::lay(&timeline, &scale, 0) {
            for marks in [&lane.marks, &lane.signed] {
                for pair in marks.windows(2) {
                    prop_assert!(pair[0].x + pair[0].half() < pair[1].x - pair[1].half());
                }
                for mark in marks.iter() {
                    prop_assert!(mark.x - mark.half() >= 0 && mark.x + mark.half() <= 876);
                }
            }
            // The last row holds those that found none, as one.
            for (n, a) in lane.bars.iter().enumerate() {
                prop_assert!(a.from >= 0 && a.to <= 876 && a.label_x >= 0 && a.label_x + 20 + a.room <= 876);
                for b in lane.bars.iter().skip(n + 1).filter(|b| b.row == a.row) {
                    prop_assert!(a.to < b.from || b.to < a.from);
                }
            }
        }
    }
}
