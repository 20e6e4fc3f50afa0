//! Somebody may be forced: their guardian asks for a word, and what they signed since counts only where it holds (domain
//! practice 4.5, story A4).

use std::collections::BTreeMap;

use nobis_core::acts::{Act, CheckIn, Ground, Recheck};
use nobis_core::charter::{P1, P2};
use nobis_core::op::OpId;
use nobis_core::report::Verdict;
use nobis_core::state::State;
use nobis_sim::{World, id};

/// A text that waits for Ukraine's consent only; a person of Norway is Ukraine's guardian.
fn world(charter: &str) -> World {
    World::with_guardian(charter, "ua", "no-1").made_signed()
}

/// The guardian asks; the first `keep` acts of the person's key are trusted.
fn asks(w: &mut World, guardian: &str, person: &str, keep: usize) -> OpId {
    let key = w.keys[&id(person)].public.clone();
    let trusted = BTreeMap::from([(key, keep as u64)]);
    w.sign(guardian, Act::Recheck(Recheck { person: id(person), trusted }))
}

/// The guardian had a word; acts from this place on count again.
fn hears(w: &mut World, guardian: &str, person: &str, recheck: OpId, from: usize) -> OpId {
    let key = w.keys[&id(person)].public.clone();
    w.sign(guardian, Act::CheckIn(CheckIn { recheck, from: BTreeMap::from([(key, from as u64)]) }))
}

fn waits(w: &World) -> bool {
    w.in_the_way().iter().any(|line| line.contains("check-in-waits"))
}

#[test]
fn a_consent_given_since_the_last_trusted_moment_counts_again_once_the_guardian_had_a_word() {
    for charter in [P1, P2] {
        let mut w = world(charter);
        let before = w.signed_by("ua-2");
        w.consent("ua", "ua-2");
        assert_eq!(w.in_the_way(), Vec::<String>::new());
        let recheck = asks(&mut w, "no-1", "ua-2", before);
        assert!(waits(&w), "{:?}", w.in_the_way());
        let stale = w.report().gates.iter().any(|g| g.verdict == Verdict::Stale);
        assert!(stale, "what hangs on it goes stale");
        hears(&mut w, "no-1", "ua-2", recheck, before);
        assert_eq!(w.in_the_way(), Vec::<String>::new());
    }
}

#[test]
fn what_was_forced_never_counts_and_what_is_signed_after_the_word_does() {
    let mut w = world(P1);
    let before = w.signed_by("ua-2");
    w.consent("ua", "ua-2");
    let recheck = asks(&mut w, "no-1", "ua-2", before);
    w.consent("ua", "ua-2");
    assert!(waits(&w), "signing again under the same eyes changes nothing");
    let now = w.signed_by("ua-2");
    hears(&mut w, "no-1", "ua-2", recheck, now);
    assert!(!w.in_the_way().is_empty(), "it was forced, and stays out");
    assert!(!waits(&w), "the word was had: what is missing now is a signature");
    w.consent("ua", "ua-2");
    assert_eq!(w.in_the_way(), Vec::<String>::new());
}

#[test]
fn of_two_words_the_one_that_trusts_less_stands() {
    let mut w = world(P1);
    let before = w.signed_by("ua-2");
    w.consent("ua", "ua-2");
    let recheck = asks(&mut w, "no-1", "ua-2", before);
    let now = w.signed_by("ua-2");
    hears(&mut w, "no-1", "ua-2", recheck, now);
    hears(&mut w, "no-1", "ua-2", recheck, before);
    assert!(!w.in_the_way().is_empty());
}

#[test]
fn another_person_of_the_unit_answers_meanwhile_so_a_guardian_silences_nobody() {
    let mut w = world(P1);
    asks(&mut w, "no-1", "ua-2", 0);
    w.consent("ua", "ua-2");
    assert!(!w.in_the_way().is_empty());
    w.consent("ua", "ua-1");
    assert_eq!(w.in_the_way(), Vec::<String>::new());
}

#[test]
fn what_a_person_in_danger_holds_holds() {
    let mut w = world(P1);
    asks(&mut w, "no-1", "ua-1", 0);
    let objection = w.object("ua-1", Ground::Safety, &[]);
    w.alert("ua-1");
    let way = w.in_the_way();
    assert!(way.iter().any(|l| l.contains("objection-holds")) && way.iter().any(|l| l.contains(" alert")), "{way:?}");
    // And a withdrawal of theirs, with everything it takes, doesn't count.
    let withdrawal = w.withdraw("ua-1", objection);
    let second = w.second("ua-2", withdrawal);
    w.see("ke-1", second);
    w.later(24);
    assert!(w.in_the_way().iter().any(|l| l.contains("objection-holds")), "{:?}", w.in_the_way());
}

#[test]
fn only_a_guardian_asks_and_only_a_guardian_hears() {
    let mut w = world(P1);
    for by in ["ua-1", "is-1", "ke-1", "pn-1"] {
        let op = asks(&mut w, by, "ua-2", 0);
        assert_eq!(w.refusal(&op).as_deref(), Some("NotAGuardian"), "{by}");
    }
    let elsewhere = asks(&mut w, "no-1", "ke-1", 0);
    assert_eq!(w.refusal(&elsewhere).as_deref(), Some("NotAGuardian"), "not of a unit that didn't ask for it");
    let recheck = asks(&mut w, "no-1", "ua-2", 0);
    w.consent("ua", "ua-2");
    for by in ["ua-2", "ua-1", "is-1", "pn-1"] {
        let op = hears(&mut w, by, "ua-2", recheck, 0);
        assert_eq!(w.refusal(&op).as_deref(), Some("NotAGuardian"), "{by}");
    }
    assert!(waits(&w), "nobody else says for them that all is well");
}

#[test]
fn a_key_that_came_in_under_the_same_eyes_is_trusted_with_nothing() {
    let mut w = world(P1);
    let before = w.signed_by("ua-2");
    w.enrol("ua-2", "ua-2", "ua-2.new");
    asks(&mut w, "no-1", "ua-2", before);
    w.consent("ua", "ua-2.new");
    assert!(waits(&w), "{:?}", w.in_the_way());
}

#[test]
fn it_is_the_same_in_whatever_order_it_is_heard_and_a_release_of_before_fails_with_it() {
    let mut w = world(P1);
    let before = w.signed_by("ua-2");
    w.consent("ua", "ua-2");
    let contents = w.seal_by_hand(|_| {});
    assert_eq!(w.faults(&contents, &[]), Vec::<&str>::new());
    // By somebody who has heard of nothing but the founding: it may come in before all others, or after.
    let key = w.keys[&id("ua-2")].public.clone();
    let act = Act::Recheck(Recheck { person: id("ua-2"), trusted: BTreeMap::from([(key, before as u64)]) });
    let space = w.ops.space().expect("founded");
    let last = w.craft("no-1", &act, |header| (header.seq, header.prev, header.seen) = (0, None, vec![space]));
    w.state.apply(&last);
    let mut other = w.made.clone();
    other.insert(1, last.clone());
    assert!(State::fold(&other).suspects() == w.state.suspects() && !w.state.suspects().is_empty());
    let faults = w.faults(&contents, &[last]);
    assert!(faults.contains(&"consent-missing"), "{faults:?}");
}
