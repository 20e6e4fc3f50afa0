//! Objections by ground: what holds, and what ends the hold (domain practice 4.2, move 2), as a table.

use nobis_core::acts::{Answered, Checkpoint, Ground, Outcome};
use nobis_core::charter::{P1, P2};
use nobis_core::gates::objections::{Effect, effect};
use nobis_core::op::OpId;
use nobis_core::reading::Gate;
use nobis_core::view::View;
use nobis_sim::{OUTPUT, World, id};

use Ground::{
    Accuracy, Context, Engagement, Impartiality, Law, Mandate, PersonConsent, PoliticalCost, Precision, Reputation,
    Safety, Timing, Translation,
};

const PANEL: &[&str] = &["pn-1", "pn-2", "pn-3"];

/// What an objection does: `holds`, `withdrawn`, or why it only travels.
fn does(world: &World, op: OpId) -> &'static str {
    let output = id(OUTPUT);
    let view = View::new(&world.state, &output, world.now).expect("the output is open");
    match effect(&view, &op, &world.state.objections[&op]) {
        Effect::Holds => "holds",
        Effect::Withdrawn => "withdrawn",
        Effect::Travels(why) => why,
    }
}

/// What happens to an objection to S3 by ca-1, who isn't concerned and wrote nothing.
type Happens = fn(&mut World, OpId);

#[track_caller]
fn check(charter: &str, objector: &str, what: &str, happens: Happens, rows: &[(Ground, &str)]) {
    for (ground, expect) in rows {
        let mut world = World::ready(charter);
        let op = world.object(objector, *ground, &["S3"]);
        happens(&mut world, op);
        assert_eq!(does(&world, op), *expect, "{ground} by {objector}: {what}");
        let stands = |b: &String| b.ends_with("objection-holds") || b.ends_with("withdrawal-waits");
        let holds = world.in_the_way().iter().any(stands);
        assert_eq!(holds, *expect == "holds", "{ground}: what it does is what the report says");
    }
}

const NEVER: [(Ground, &str); 4] = [
    (Mandate, "ground-never-holds"),
    (Timing, "ground-never-holds"),
    (Reputation, "ground-never-holds"),
    (PoliticalCost, "ground-never-holds"),
];

fn with_never(rows: &[(Ground, &'static str)]) -> Vec<(Ground, &'static str)> {
    rows.iter().copied().chain(NEVER).collect()
}

const HOLDING: [Ground; 9] =
    [Safety, PersonConsent, Accuracy, Law, Context, Precision, Translation, Engagement, Impartiality];

fn all_hold() -> Vec<(Ground, &'static str)> {
    with_never(&HOLDING.map(|ground| (ground, "holds")))
}

#[test]
fn once_raised_nine_grounds_hold_and_four_never_do() {
    check(P1, "ca-1", "raised", |_, _| {}, &all_hold());
}

#[test]
fn an_answer_alone_ends_no_hold() {
    check(P1, "ca-1", "answered", |w, op| drop_id(w.answer("is-1", op)), &all_hold());
}

#[test]
fn a_month_alone_ends_no_hold() {
    check(P1, "ca-1", "a month later", |w, _| w.later(24 * 30), &all_hold());
}

#[test]
fn nobody_but_the_objector_withdraws() {
    let others: Happens = |w, op| {
        for other in ["is-1", "ca-2", "no-1", "pn-1", "is-5"] {
            w.withdraw(other, op);
        }
    };
    check(P1, "ca-1", "withdrawn by others", others, &all_hold());
    let own: Happens = |w, op| w.let_go(["ca-1", "ca-2", "no-1"], op);
    check(
        P1,
        "ca-1",
        "withdrawn by its author",
        own,
        &Ground::ALL.iter().map(|g| (*g, "withdrawn")).collect::<Vec<_>>(),
    );
}

#[test]
fn a_ruling_ends_what_can_be_ruled_and_never_a_persons_consent_or_a_missing_window() {
    let rows = with_never(&[
        (Safety, "not-sustained"),
        (PersonConsent, "holds"),
        (Accuracy, "not-sustained"),
        (Law, "not-sustained"),
        (Context, "not-sustained"),
        (Precision, "not-sustained"),
        (Translation, "not-sustained"),
        (Engagement, "holds"),
        (Impartiality, "not-sustained"),
    ]);
    check(P1, "ca-1", "ruled", |w, op| w.rule(PANEL, op, Outcome::NotSustained), &rows);
    check(P1, "ca-1", "two of the panel", |w, op| w.rule(&PANEL[..2], op, Outcome::NotSustained), &all_hold());
    let twice: Happens = |w, op| {
        w.rule(&["pn-1", "pn-2", "pn-1", "pn-2"], op, Outcome::NotSustained);
    };
    check(P1, "ca-1", "two of the panel, twice", twice, &all_hold());
    check(P1, "ca-1", "upheld", |w, op| w.rule(PANEL, op, Outcome::Upheld), &all_hold());
}

#[test]
fn a_statement_taken_out_takes_its_statement_level_objections_along() {
    let out: Happens = |w, _| drop_id(w.change_plan("is-1", OUTPUT, |p| p.order.retain(|s| *s != id("S3"))));
    let gone = [PersonConsent, Accuracy, Law, Context, Precision, Translation].map(|g| (g, "statement-removed"));
    check(P1, "ca-1", "S3 is out", out, &with_never(&gone));
    // The text of S3 changes under the objection: whether that suffices is the objector's or the panel's to say.
    let edited: Happens = |w, _| drop_id(w.change_statement("is-1", "S3", |s| s.text = "Rules may apply.".into()));
    check(P1, "ca-1", "S3 is edited", edited, &all_hold());
}

#[test]
fn safety_ends_where_somebody_outside_both_lines_finds_it_dealt_with() {
    // ua writes this text with is, so its reviewer is of the author's line.
    for (who, ends) in [("no-1", true), ("ke-2", true), ("ua-1", false), ("is-1", false), ("ca-1", false)] {
        let mut world = World::ready(P1);
        let op = world.object("ca-1", Safety, &["S3"]);
        world.close_alert(who, op);
        assert_eq!(does(&world, op), if ends { "mitigated" } else { "holds" }, "{who}");
    }
    let mut world = World::ready(P1);
    let op = world.object("ua-2", Safety, &["S3"]);
    world.close_alert("ua-1", op);
    assert_eq!(does(&world, op), "holds", "the objector's own unit isn't outside");
    check(
        P1,
        "ca-1",
        "closed",
        |w, op| drop_id(w.close_alert("no-1", op)),
        &[(Accuracy, "holds"), (PersonConsent, "holds")],
    );
}

#[test]
fn engagement_is_cured_by_the_window_and_by_nothing_else() {
    let mut world = World::ready(P1);
    world.declare("ke-1");
    let op = world.object("ke-1", Engagement, &[]);
    world.answer("is-1", op);
    world.rule(PANEL, op, Outcome::Inadmissible);
    assert_eq!(does(&world, op), "holds", "neither an answer nor a ruling");
    world.later(24 * 30);
    assert_eq!(does(&world, op), "holds", "nor time without a text");
    let delivery = world.deliver("ke", Checkpoint::Final, "node");
    world.later(24 * 30);
    assert_eq!(does(&world, op), "holds", "nor a text that was only sent");
    world.receipt("ke-1", delivery);
    world.later(24 * 2);
    assert_eq!(does(&world, op), "holds", "nor part of the window");
    world.later(24 * 5);
    assert_eq!(does(&world, op), "window-given");
    world.change_statement("is-1", "S1", |s| s.text = "In 22 of the 29 schools visited in Ukraine".into());
    assert_eq!(does(&world, op), "holds", "another text is another window");
}

#[test]
fn impartiality_holds_for_one_window_and_until_it_is_answered() {
    // Five working days of Canada from Wednesday: the next Wednesday.
    for (answered, days, expect) in [(true, 7, "window-over"), (true, 6, "holds"), (false, 30, "holds")] {
        let mut world = World::ready(P1);
        let op = world.object("ca-1", Impartiality, &[]);
        if answered {
            world.answer("is-1", op);
        }
        world.later(24 * days + 7);
        assert_eq!(does(&world, op), expect, "answered {answered}, {days} days");
    }
}

#[test]
fn on_its_own_state_a_unit_has_a_dissent_on_law_under_p2_and_a_hold_under_p1() {
    let rows = |law: &'static str| HOLDING.map(|g| (g, if matches!(g, Law | Impartiality) { law } else { "holds" }));
    check(P2, "ua-1", "own state", |_, _| {}, &rows("own-state"));
    check(P2, "ca-1", "another's state", |_, _| {}, &rows("holds"));
    check(P1, "ua-1", "own state, P1", |_, _| {}, &rows("holds"));
    // It is owed a written answer all the same, and the panel may still uphold it.
    let mut world = World::ready(P2);
    let op = world.object("ua-1", Law, &["S3"]);
    assert_eq!(world.in_the_way(), ["law:S3 objection-unanswered"]);
    world.answer("is-1", op);
    assert!(world.in_the_way().is_empty());
    assert_eq!(world.report().travelling[0].because, "own-state");
    world.rule(PANEL, op, Outcome::Upheld);
    assert_eq!(does(&world, op), "holds");
}

#[test]
fn consent_taken_back_before_the_release_holds_the_statements_that_rest_on_it() {
    let mut world = World::new(1, P1);
    world.write_scene();
    let consent = nobis_core::records::PersonConsent {
        purposes: ["publish-anonymous".to_owned()].into(),
        conditions_met: true,
        ..Default::default()
    };
    let put = world.put("PC1", consent);
    world.sign("ua-2", nobis_core::acts::Act::PersonConsent(put));
    world.change_evidence("is-4", "E1", |e| e.consents = nobis_sim::ids(&["PC1"]));
    world.at(nobis_sim::SIGNING);
    world.attest_all();
    world.consent("ua", "ua-2");
    assert!(world.in_the_way().is_empty());
    let back = nobis_core::acts::ConsentWithdraw { consent: id("PC1"), purposes: Default::default() };
    world.sign("ua-2", nobis_core::acts::Act::ConsentWithdraw(back));
    let held: Vec<_> = world.report().blockers().filter(|b| b.gate == Gate::PersonConsent).cloned().collect();
    let named: Vec<String> = held.iter().filter_map(|b| Some(b.statement.clone()?.to_string())).collect();
    assert_eq!(named, ["S1", "S2", "S3"], "S3 rests on it through its table");
    assert!(held.iter().all(|b| b.reason.is_hold()));
    // Everybody signs again, and the panel rules: nobody outvotes a person.
    world.attest_all();
    world.reply_as_unit("ua", "ua-2", Answered::Clear);
    assert_eq!(world.in_the_way(), ["person-consent consent-withdrawn"]);
    world.change_evidence("is-4", "E1", |e| e.consents.clear());
    assert!(!world.in_the_way().contains(&"person-consent consent-withdrawn".to_owned()), "without it the text may go");
}

#[test]
fn edits_made_apart_are_no_candidate_until_a_person_chooses() {
    let mut world = World::ready(P1);
    let register = world.state.statement(&id(OUTPUT), &id("S2")).expect("S2 is there").clone();
    for (person, text) in
        [("is-1", "In April, 22 of the 29 schools visited."), ("ua-2", "22 of the 29 schools visited.")]
    {
        let mut value = register.versions().next().expect("S2 is there").1.value.clone();
        value.text = text.into();
        let put = world.edit("S2", &register, value);
        world.sign(person, nobis_core::acts::Act::Statement(put));
    }
    assert!(world.in_the_way().contains(&"release edit-conflict".to_owned()));
    let output = id(OUTPUT);
    let view = View::new(&world.state, &output, world.now).expect("the output is open");
    assert!(nobis_core::seal::Candidate::of(&view).is_err());
    drop(view);
    // An edit that replaces both settles it.
    world.change_statement("is-1", "S2", |s| s.text = "In April: 22 of the 29 schools visited.".into());
    assert!(!world.in_the_way().contains(&"release edit-conflict".to_owned()));
}

/// For acts whose id a case doesn't need.
fn drop_id(_: OpId) {}
