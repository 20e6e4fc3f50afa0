//! Receipts by nodes: a window doesn't wait for goodwill, and a machine counts as nobody.

use nobis_core::acts::{Act, Answered, Checkpoint, Ground, Receipt};
use nobis_core::charter::{P1, P2};
use nobis_core::gates::consent;
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::op::OpId;
use nobis_core::state::State;
use nobis_core::view::View;
use nobis_sim::{OUTPUT, World, id};

/// Signed by everybody but the section, whose node is introduced.
fn world() -> World {
    let mut w = World::signed(P1);
    w.introduce("ua-1", "ua-node");
    w
}

fn began(w: &World) -> Option<Moment> {
    let view = View::new(&w.state, &id(OUTPUT), w.now).expect("the output is open");
    consent::began(&view, &id("ua"))
}

fn as_sent(w: &World, delivery: OpId) -> Act {
    let readings = w.state.deliveries[&delivery].act.readings.clone();
    Act::Receipt(Receipt { delivery, readings })
}

#[test]
fn a_node_receipts_once_what_it_holds_and_the_window_runs_from_there() {
    let mut w = world();
    let delivery = w.deliver("ua", Checkpoint::Final, "courier");
    assert_eq!(began(&w), None, "what the sender says starts nothing");
    w.later(26);
    let came = w.now;
    assert_eq!(w.receipt_by_node("ua-node").len(), 1);
    assert_eq!(began(&w), Some(came));
    assert_eq!(w.in_the_way(), ["consent:ua window-runs"]);
    w.later(5);
    assert!(w.receipt_by_node("ua-node").is_empty(), "once is enough");
    w.introduce("ua-2", "ua-node-2");
    assert!(w.receipt_by_node("ua-node-2").is_empty(), "also for another node of the unit that has heard it");
    w.receipt("ua-2", delivery);
    assert_eq!(began(&w), Some(came), "a person's receipt afterwards takes no time away and gives none");
}

#[test]
fn of_a_persons_and_a_nodes_receipt_the_earlier_starts_the_window() {
    let mut w = world();
    let delivery = w.deliver("ua", Checkpoint::Final, "courier");
    w.later(2);
    let (by_hand, act) = (w.now, as_sent(&w, delivery));
    w.receipt("ua-1", delivery);
    assert!(w.receipt_by_node("ua-node").is_empty(), "somebody has said so already");
    w.later(20);
    w.sign("ua-node", act);
    assert_eq!(began(&w), Some(by_hand));
}

#[test]
fn a_node_receipts_nothing_it_does_not_hold_whole() {
    let mut w = world();
    w.deliver("ua", Checkpoint::Final, "node");
    let key = w.keys[&id("ua-node")].public.clone();
    let due = |state: &State| state.due_receipts(&key, w.now).len();
    assert_eq!(due(&w.state), 1);
    let view = View::new(&w.state, &id(OUTPUT), w.now).expect("the output is open");
    for placed in &view.statements {
        let fold = |whole: bool| {
            State::fold(
                &w.made
                    .iter()
                    .map(|op| if op.id() == *placed.op && !whole { op.without_body() } else { op.clone() })
                    .collect::<Vec<_>>(),
            )
        };
        let mut state = fold(false);
        assert_eq!(due(&state), 0, "{} isn't here", placed.id);
        state.apply(w.ops.get(placed.op).expect("it was made here"));
        assert_eq!(due(&state), 1, "now it is");
    }
}

#[test]
fn what_was_sent_and_is_no_more_what_the_unit_is_asked_is_not_receipted() {
    let mut w = world();
    w.deliver("ua", Checkpoint::Final, "node");
    w.change_statement("is-1", "S1", |s| s.text.push_str(" More."));
    assert!(w.receipt_by_node("ua-node").is_empty());
    w.deliver("ua", Checkpoint::Final, "node");
    assert_eq!(w.receipt_by_node("ua-node").len(), 1);
}

#[test]
fn a_node_signs_nothing_but_receipts() {
    let mut w = world();
    let version = w.report().version;
    let objection = w.objection(Ground::Safety, &["S1"]);
    let acts = [
        objection,
        Act::Declare(nobis_core::acts::Declare { output: id(OUTPUT), reason: "Our staff worked on it.".into() }),
        Act::Attest(nobis_core::acts::Attest {
            output: id(OUTPUT),
            version,
            verdict: Answered::Clear,
            in_time: None,
            marks: [("consent:ua".to_owned(), version)].into(),
            items: [].into(),
        }),
        w.node_act("ua-node", None),
    ];
    for act in acts {
        let op = w.draft("ua-node", &act);
        assert_eq!(w.state.refuses(&op).map(|r| format!("{r:?}")).as_deref(), Some("UnknownKey"), "{}", act.kind());
        let op = w.take(&op);
        assert_eq!(w.refusal(&op).as_deref(), Some("UnknownKey"), "{}", act.kind());
    }
}

#[test]
fn nodes_of_others_nodes_of_nobody_and_other_units_people_receipt_nothing_for_a_unit() {
    let mut w = world();
    w.introduce("ca-1", "ca-node");
    w.device("nobody");
    // An author who calls a machine of theirs the section's gains nothing: it speaks for the author's unit.
    w.introduce("is-1", "is-node");
    let delivery = w.deliver("ua", Checkpoint::Final, "node");
    for (device, expect) in [("ca-node", "NotTheReceiver"), ("is-node", "NotTheReceiver"), ("nobody", "UnknownKey")] {
        assert!(w.receipt_by_node(device).is_empty(), "{device} tries nothing of the kind");
        let forged = as_sent(&w, delivery);
        let op = w.sign(device, forged);
        assert_eq!(w.refusal(&op).as_deref(), Some(expect), "{device}");
        assert_eq!(began(&w), None, "{device}");
    }
}

#[test]
fn of_a_node_out_of_service_counts_what_its_unit_knew_of_and_nothing_more() {
    let mut w = world();
    w.deliver("ua", Checkpoint::Text, "node");
    w.receipt_by_node("ua-node");
    let first = began(&w);
    assert!(first.is_some());
    w.later(1);
    let second = w.deliver("ua", Checkpoint::Final, "courier");
    let stolen = as_sent(&w, second);
    w.retire("ua-2", "ua-node", 1);
    let op = w.sign("ua-node", stolen.clone());
    assert_eq!(w.refusal(&op).as_deref(), Some("NodeRetired"));
    assert_eq!(w.state.received(&second).count(), 0);
    assert_eq!(began(&w), first, "what it said before stands");
    w.introduce("ua-1", "ua-node");
    assert_eq!(w.refusal(&op).as_deref(), Some("NodeRetired"), "once is for good");
    assert!(w.receipt_by_node("ua-node").is_empty());
    w.retire("ua-1", "ua-node", 0);
    assert_eq!(began(&w), None, "of two words on where it ended the earlier stands");
}

#[test]
fn whose_node_it_is_may_be_said_before_after_or_beside_its_receipt() {
    let mut w = World::signed(P1);
    w.device("ua-node");
    let delivery = w.deliver("ua", Checkpoint::Final, "node");
    let act = as_sent(&w, delivery);
    let receipt = w.draft("ua-node", &act);
    let introduces = w.node_act("ua-node", None);
    let introduction = w.draft("ua-1", &introduces);
    let retires = w.node_act("ua-node", Some(0));
    let retirement = w.draft("ua-2", &retires);
    let beside = [receipt, introduction, retirement];
    let fold = |order: &[usize]| {
        let mut state = w.state.clone();
        order.iter().for_each(|n| state.apply(&beside[*n]));
        state
    };
    for set in [&[0, 1][..], &[0, 2], &[0, 1, 2]] {
        let (there, back) = (fold(set), fold(&set.iter().rev().copied().collect::<Vec<_>>()));
        assert_eq!(there.bytes(), back.bytes());
        assert_eq!(there.refused(), back.refused());
        assert_eq!(there.received(&delivery).count(), back.received(&delivery).count());
    }
    assert_eq!(fold(&[0, 1]).received(&delivery).count(), 1);
    assert_eq!(fold(&[0]).received(&delivery).count(), 0);
    assert_eq!(fold(&[1, 0, 2]).received(&delivery).count(), 0);
}

#[test]
fn a_node_that_tells_two_stories_opens_no_window() {
    let mut w = world();
    let delivery = w.deliver("ua", Checkpoint::Final, "node");
    let act = as_sent(&w, delivery);
    let one = w.draft("ua-node", &act);
    w.later(1);
    let two = w.draft("ua-node", &act);
    w.take(&one);
    assert!(began(&w).is_some());
    w.take(&two);
    assert_eq!(began(&w), None);
}

#[test]
fn a_key_that_turns_out_to_be_a_persons_speaks_for_that_person() {
    let mut w = world();
    let delivery = w.deliver("ua", Checkpoint::Final, "node");
    w.receipt_by_node("ua-node");
    let person = |w: &World| w.state.received(&delivery).map(|r| r.person.cloned()).collect::<Vec<Option<Id>>>();
    assert_eq!(person(&w), [None]);
    w.enrol("ua-1", "ua-1", "ua-node");
    assert_eq!(person(&w), [Some(id("ua-1"))]);
}

#[test]
fn a_node_is_nobody_whose_silence_or_word_could_count() {
    // Two channels and two persons pass without an answer; a node is none of them.
    for (nodes, persons, passes) in
        [(true, &["ua-1"][..], false), (true, &[][..], false), (false, &["ua-1", "ua-2"][..], true)]
    {
        let mut w = world();
        for channel in ["node", "courier"] {
            let delivery = w.deliver("ua", Checkpoint::Final, channel);
            if nodes {
                w.receipt_by_node("ua-node");
            }
            persons.iter().for_each(|person| {
                w.receipt(person, delivery);
            });
        }
        w.later(24 * 12);
        w.renew_harm();
        assert_eq!(w.in_the_way().is_empty(), passes, "nodes {nodes}, persons {persons:?}: {:?}", w.in_the_way());
    }
}

#[test]
fn a_machine_that_runs_on_in_an_empty_office_does_not_make_it_reachable() {
    for (by_person, reachable) in [(false, false), (true, true)] {
        let mut w = world();
        let delivery = w.try_to_reach("ua");
        w.later(24 * 15);
        if by_person {
            w.receipt("ua-1", delivery);
        } else {
            assert_eq!(w.receipt_by_node("ua-node").len(), 3);
        }
        w.unreachable("pn-1", "ua", "2022-06-01T08:00:00Z", &[]);
        w.renew_harm();
        assert_eq!(w.in_the_way().is_empty(), !reachable, "{:?}", w.in_the_way());
    }
}

#[test]
fn a_release_that_rests_on_a_nodes_receipt_is_checked_and_shows_nothing_of_where_the_node_is() {
    let mut w = World::signed(P2);
    w.introduce("ua-1", "ua-node");
    w.deliver("ua", Checkpoint::Final, "node");
    assert_eq!(w.receipt_by_node("ua-node").len(), 1);
    w.reply_as_unit("ua", "ua-1", Answered::Clear);
    assert!(w.in_the_way().is_empty(), "{:?}", w.in_the_way());
    let contents = w.contents("no-3").expect("it is clear");
    assert_eq!(w.faults(&contents, &[]), Vec::<&str>::new());
    let files = w.bag(&contents);
    for (path, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("192.0.2.7") && !text.contains("age1rehearsal"), "{path}");
    }
    // Without the word on whose node it is, the receipt is nobody's.
    let mut cut = contents.clone();
    nobis_sim::edit_acts(&mut cut, |acts| acts.retain(|_, op| op.header().kind != "node"));
    w.settle(&mut cut);
    let faults = w.faults(&cut, &[]);
    assert!(faults.contains(&"act-signer-unknown") && faults.contains(&"act-refused"), "{faults:?}");
}
