//! Evaluating a text of thousands of statements: from nothing, again, and after one edit.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{Act, Answered, Attest};
use nobis_core::charter::P1;
use nobis_core::gates::{self, Scans};
use nobis_core::ids::Digest;
use nobis_core::records::{Evidence, Finding, Kind, Sample, Scope, Statement};
use nobis_core::state::State;
use nobis_sim::{OUTPUT, World, id};

use crate::{best, row, timed};

/// One finding for ten statements, two pieces of evidence for each.
fn report_of(statements: usize) -> World {
    let mut world = World::new(1, P1);
    world.write_scene();
    for i in 0..statements / 10 {
        for origin in ["mission", "satellite"] {
            let evidence =
                Evidence { origin: format!("{origin} {i}"), supplied_by: Some(id("is")), ..Evidence::default() };
            let put = world.put(&format!("E{i}-{origin}"), evidence);
            world.sign("is-4", Act::Evidence(put));
        }
        let finding = Finding {
            claim: format!("In place {i}, soldiers slept in the school."),
            standard: 2,
            evidence_for: ["mission", "satellite"].map(|o| id(&format!("E{i}-{o}"))).into(),
            scope: Scope {
                countries: ["UA".to_owned()].into(),
                wording: vec![format!("place {i}")],
                ..Scope::default()
            },
            sample: Some(Sample {
                n: 29,
                unit: "schools".into(),
                selection: "route".into(),
                not_covered: "others".into(),
            }),
            ..Finding::default()
        };
        let put = world.put(&format!("F{i}x"), finding);
        world.sign("is-1", Act::Finding(put));
    }
    let mut order: Vec<_> = ["S1", "S2", "S3"].map(id).to_vec();
    for i in 0..statements - order.len() {
        let value = Statement {
            output: id(OUTPUT),
            kind: Kind::Body,
            text: format!(
                "In place {i} we found that soldiers had slept in the school for at least two nights in May; neighbours \
                 said that pupils were told to stay at home, and that nobody had asked the head of the school."
            ),
            lang: "en".into(),
            cites: vec![id(&format!("F{}x", i / 10))],
            purposes: BTreeSet::new(),
        };
        let name = format!("T{i}");
        let put = world.put(&name, value);
        world.sign("is-1", Act::Statement(put));
        order.push(id(&name));
    }
    world.change_plan("is-1", OUTPUT, |plan| plan.order = order);
    world.at(nobis_sim::SIGNING);
    world.attest_quickly();
    world.consent("ua", "ua-2");
    world
}

/// A signature on three questions of some other output of the federation.
fn of_another_text() -> Attest {
    let marks = ["facts:S1", "facts:T7", "precision:T7"];
    let digest = Digest::of(b"some reading");
    Attest {
        output: id("is.other"),
        version: digest,
        verdict: Answered::Clear,
        in_time: None,
        marks: marks.into_iter().map(|key| (key.to_owned(), digest)).collect(),
        items: BTreeMap::new(),
    }
}

pub fn evaluation(statements: usize, others: usize) {
    let mut world = report_of(statements);
    let output = id(OUTPUT);
    let evaluate =
        |state: &State, now, scans: &mut Scans| gates::evaluate(state, &output, now, scans).expect("it is open");
    let report = evaluate(&world.state, world.now, &mut Scans::default());
    assert!(report.is_clear(), "{:?}", nobis_sim::in_the_way(&report));
    let floor = best(5, || {
        report.gates.iter().filter_map(|g| g.outline.as_ref()).map(|o| o.digest()).collect::<Vec<_>>().len()
    });
    let (folding, fresh) = timed(|| State::fold(&world.made));
    let (first, _) = timed(|| evaluate(&fresh, world.now, &mut Scans::default()));
    let again = best(3, || evaluate(&world.state, world.now, &mut Scans::default()));
    let mut scans = Scans::default();
    evaluate(&world.state, world.now, &mut scans);
    let mut edits = Vec::new();
    for i in 0..5 {
        let text = format!("In place {i} soldiers had slept in the school for one night in May.");
        world.change_statement("is-1", &format!("T{i}"), |s| s.text = text);
        edits.push(timed(|| evaluate(&world.state, world.now, &mut scans)).0);
    }
    let edited = edits.into_iter().min().unwrap_or_default();
    row(
        &format!("floor: digests of the {} outlines of {statements} statements", report.gates.len()),
        floor,
        Some(floor),
    );
    row(&format!("fold of its {} acts", world.made.len()), folding, Some(floor));
    row("evaluate, the first time (records digested, texts scanned)", first, Some(floor));
    row("evaluate, records known, texts scanned again", again, Some(floor));
    row("**evaluate after one edit, scans kept**", edited, Some(floor));
    for _ in 0..others {
        world.sign("ca-1", Act::Attest(of_another_text()));
    }
    let beside = best(3, || evaluate(&world.state, world.now, &mut scans));
    row(&format!("the same beside {others} signatures on another text"), beside, Some(floor));
    println!("| one edit against the first time | {:.1} % | |", 100.0 * edited.as_secs_f64() / first.as_secs_f64());
}
