//! What a text said after each act: the same on every node, and never what nobody wrote.

use nobis_core::acts::Act;
use nobis_core::charter::P1;
use nobis_core::history::{self, Part};
use nobis_core::records::{Plan, Statement};
use nobis_core::register::Put;
use nobis_core::state::State;
use nobis_core::view::View;
use nobis_sim::{Dice, OUTPUT, World, at, id, months};

/// Rolled histories. In each one text is written; in some it changes.
const HISTORIES: u64 = 16;

fn statement(text: &str) -> Statement {
    Statement { output: id(OUTPUT), text: text.to_owned(), lang: "en".to_owned(), ..Statement::default() }
}

#[test]
fn after_the_last_step_a_text_says_what_its_view_says() {
    for seed in 0..4 {
        let made = months(seed, P1);
        let (mut ops, state) = (nobis_core::opset::OpSet::new(), State::fold(&made));
        for op in &made {
            let _ = ops.admit(op.clone());
        }
        for output in state.opened.keys() {
            let steps = history::steps(&state, &ops, output);
            let text = history::after(&state, output, &steps).expect("the output is open");
            let view = View::new(&state, output, at("2023-01-01T00:00:00Z")).expect("the output is open");
            assert_eq!(text.version, view.version(), "seed {seed}");
            let order: Vec<_> = view.statements.iter().map(|s| s.id).collect();
            assert_eq!(text.statements.iter().map(|s| s.id).collect::<Vec<_>>(), order, "seed {seed}");
        }
    }
}

#[test]
fn the_order_of_arrival_changes_nothing_of_a_history() {
    let mut dice = Dice::new(3);
    let told = |made: &[nobis_core::op::Op]| {
        let mut ops = nobis_core::opset::OpSet::new();
        let mut waiting = made.to_vec();
        let mut state = State::new();
        while !waiting.is_empty() {
            let before = waiting.len();
            waiting.retain(|op| match ops.admit(op.clone()) {
                Ok(nobis_core::opset::Admission::Waiting(_)) | Err(_) => true,
                Ok(_) => {
                    state.apply(op);
                    false
                }
            });
            if waiting.len() == before {
                break;
            }
        }
        let outputs: Vec<_> = state.opened.keys().cloned().collect();
        let lines = outputs.iter().flat_map(|output| {
            let steps = history::steps(&state, &ops, output);
            (0..steps.len())
                .map(|n| history::after(&state, output, &steps[..=n]).expect("it is open").version.to_string())
                .collect::<Vec<_>>()
        });
        lines.collect::<Vec<_>>()
    };
    let mut versions = 0;
    for seed in 0..HISTORIES {
        let made = months(seed, P1);
        let straight = told(&made);
        let mut shuffled = made.clone();
        for n in (1..shuffled.len()).rev() {
            shuffled.swap(n, dice.roll(n + 1));
        }
        versions += straight.len();
        assert_eq!(straight, told(&shuffled), "seed {seed}");
    }
    assert!(versions as u64 > HISTORIES, "some text of some history changed: {versions}");
}

#[test]
fn what_was_said_then_is_told_whatever_was_said_since_and_whatever_clocks_said() {
    let mut w = World::ready(P1);
    let steps = history::steps(&w.state, &w.ops, &id(OUTPUT)).len();
    w.later(1);
    let put = Put { id: id("S90"), replaces: Vec::new(), salt: "0".repeat(32), value: statement("First words.") };
    let first = w.sign("is-1", Act::Statement(put.clone()));
    let plan = w.state.plan_heads(&id(OUTPUT))[0].1.value.clone();
    let order = plan.order.iter().cloned().chain([id("S90")]).collect();
    let register = &w.state.plans[&id(OUTPUT)];
    let edit = {
        let (op, v) = w.state.plan_heads(&id(OUTPUT))[0];
        Put { id: id(OUTPUT), replaces: vec![*op], salt: v.salt.clone(), value: Plan { order, ..plan } }
    };
    assert_eq!(register.versions().count(), 1);
    w.sign("is-1", Act::Plan(edit));
    // A clock that runs days behind doesn't put an edit before the words it edits.
    w.sign_dated(
        "is-3",
        "2022-04-05T00:00:00Z",
        Act::Statement(Put { replaces: vec![first], value: statement("Second words."), ..put }),
    );
    let all = history::steps(&w.state, &w.ops, &id(OUTPUT));
    assert_eq!(all.len(), steps + 2, "what one signing made is one step");
    let said = |n: usize| {
        let text = history::after(&w.state, &id(OUTPUT), &all[..n]).expect("the output is open");
        text.statement(&id("S90")).map(|s| s.statement().text.clone())
    };
    assert_eq!(said(steps), None);
    assert_eq!(said(steps + 1).as_deref(), Some("First words."));
    assert_eq!(said(steps + 2).as_deref(), Some("Second words."));
    assert!(all[steps].parts.contains(&Part::Plan));
}
