//! Months of a federation, rolled: a history of acts that nobody would write down by hand.

use std::collections::BTreeSet;

use crate::{CAST, Key, OUTPUT, SIGNING, World, id, misnamed};
use nobis_core::acts::{
    Act, Answered, Attest, CheckIn, Checkpoint, ConsentWithdraw, Delivery, Dissent, DissentForm, Ground, Outcome,
    OutputOpen, Receipt, Recheck, Reply, WithdrawCancel, WithdrawSecond, WithdrawSeen,
};
use nobis_core::ids::{Digest, Id};
use nobis_core::op::{Op, OpId};
use nobis_core::records::{Evidence, Finding, Kind, PersonConsent, Plan, Qualification, Statement};
use nobis_core::register::Put;

/// A text beside that of the scene: what happens to one must leave the other alone.
const OTHER: &str = "is.beside";

/// Numbers from a seed: the same in every run.
pub struct Dice {
    seed: u64,
    rolled: u64,
}

impl Dice {
    /// Dice of a seed.
    pub fn new(seed: u64) -> Self {
        Self { seed, rolled: 0 }
    }

    /// 0 to `sides` − 1.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.rolled += 1;
        let digest = Digest::of(format!("{} {}", self.seed, self.rolled).as_bytes()).to_string();
        let number = u64::from_str_radix(&digest[..15], 16).expect("hex digits of a digest");
        usize::try_from(number % sides.max(1) as u64).expect("a roll is below its sides")
    }

    /// One of some.
    pub fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.roll(of.len())].clone()
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.roll(times) == 0
    }

    /// A history as a node may hear it: shuffled, in batches, some of it twice, some copies with parts left out.
    pub fn batches(&mut self, history: &[Op]) -> Vec<Vec<Op>> {
        let mut all: Vec<Op> = history.to_vec();
        for _ in 0..history.len() / 5 {
            let copy = self.pick(history);
            all.push(match self.roll(3) {
                0 => copy.without_body(),
                1 => copy.without_aside(),
                _ => copy,
            });
        }
        for i in (1..all.len()).rev() {
            all.swap(i, self.roll(i + 1));
        }
        let mut out = Vec::new();
        while !all.is_empty() {
            let size = (1 + self.roll(25)).min(all.len());
            out.push(all.drain(..size).collect());
        }
        out
    }
}

/// The scene, signed and consented to, and then a hundred rolled acts.
pub fn months(seed: u64, charter: &str) -> Vec<Op> {
    rolled(seed, charter, 0)
}

/// The same, and then machines that are introduced, retired, and sign what they may and may not.
pub fn months_with_nodes(seed: u64, charter: &str) -> Vec<Op> {
    rolled(seed, charter, 30)
}

fn rolled(seed: u64, charter: &str, by_nodes: usize) -> Vec<Op> {
    let mut dice = Dice::new(seed);
    let mut world = World::guarded(seed, charter, "ua", "no-1");
    world.write_scene();
    open_other(&mut world);
    world.at(SIGNING);
    world.attest_all();
    if dice.once_in(2) {
        world.consent("ua", "ua-2");
    }
    for _ in 0..100 {
        let hours = i64::try_from(dice.roll(60)).expect("below 60") - 12;
        world.later(hours);
        step(&mut dice, &mut world);
    }
    for _ in 0..by_nodes {
        world.later(1);
        node_step(&mut dice, &mut world);
    }
    let mut history = world.made;
    for _ in 0..5 {
        let at = 1 + dice.roll(history.len() - 1);
        history[at] = history[at].without_body();
    }
    history
}

fn open_other(world: &mut World) {
    let opened = world.state.output(&id(OUTPUT)).map(|(_, o)| o.act.clone());
    let act = OutputOpen { id: id(OTHER), ..opened.expect("the scene opens its output") };
    world.sign("is-1", Act::OutputOpen(act));
}

fn step(dice: &mut Dice, world: &mut World) {
    let act = act(dice, world);
    let person = somebody(dice, &act);
    let device = device(dice, world, person);
    let person = device.as_str();
    let op = match dice.roll(12) {
        // Edits made apart: the author has seen only some of what is there.
        0..=3 => {
            let seen = some_ops(dice, world);
            world.craft(person, &act, |header| header.seen = seen)
        }
        // Two stories: another act in a place already filled.
        4 => match own(world, person) {
            None => world.draft(person, &act),
            Some(last) => world.craft(person, &act, |header| {
                header.seq = last.header().seq;
                header.prev = last.header().prev;
            }),
        },
        5 => unreadable(dice, world, person, &act),
        6 => from_a_stranger(world, dice, &act),
        _ => world.draft(person, &act),
    };
    world.take(&op);
}

/// A machine is introduced or retired by somebody, or signs: what a node may, and what it may not.
fn node_step(dice: &mut Dice, world: &mut World) {
    let node = format!("node-{}", dice.roll(3));
    world.device(&node);
    let (person, act) = match dice.roll(8) {
        0..=1 => (dice.pick(&["ua-1", "ua-1", "ke-1", "is-1"]).to_owned(), world.node_act(&node, None)),
        2 => {
            let keep = u64::try_from(dice.roll(3)).expect("below three");
            (dice.pick(&["ua-1", "ke-1"]).to_owned(), world.node_act(&node, Some(keep)))
        }
        3..=5 => (node, receipt(dice, world)),
        6 => (node, act(dice, world)),
        _ => (dice.pick(&["is-1", "is-3"]).to_owned(), delivery(dice, world)),
    };
    let seen = some_ops(dice, world);
    let apart = dice.once_in(3);
    let op = if apart { world.craft(&person, &act, |header| header.seen = seen) } else { world.draft(&person, &act) };
    world.take(&op);
}

/// Mostly somebody whose seat it is; sometimes anybody.
fn somebody(dice: &mut Dice, act: &Act) -> &'static str {
    let likely: &[&str] = match act {
        Act::Ruling(_) | Act::Unreachable(_) => &["pn-1", "pn-2", "pn-3"],
        Act::AlertClose(_) => &["ua-1", "no-1", "ke-2"],
        Act::Recheck(_) | Act::CheckIn(_) => &["no-1", "no-1", "no-2"],
        Act::Dissent(_) | Act::Receipt(_) => &["ua-1", "ua-2", "ke-1"],
        Act::KeyEnrol(_) | Act::KeyRevoke(_) => {
            &["ua-2", "ua-2", "ua-1", "ua-3", "ke-1", "ke-1", "ke-2", "no-1", "no-2"]
        }
        _ => &["is-1", "ua-1", "ua-2", "ke-1", "no-2", "ca-1"],
    };
    if dice.once_in(4) { dice.pick(&CAST).0 } else { dice.pick(likely) }
}

/// The same person at a further device, where dice gave them one.
fn device(dice: &mut Dice, world: &World, person: &str) -> String {
    let further = format!("{person}.{}", dice.roll(2));
    if world.keys.contains_key(&id(&further)) && dice.once_in(2) { further } else { person.to_owned() }
}

/// A key comes in or ends: rightly and wrongly, by the person, by colleagues, by others.
/// Not of `ua-1`: nobody else closes an alert from inside.
fn key_change(dice: &mut Dice, world: &mut World) -> Act {
    let person = dice.pick(&["ua-2", "ua-2", "ke-1"]);
    let name = format!("{person}.{}", dice.roll(2));
    world.device(&name);
    if dice.once_in(2) {
        let whose = if dice.once_in(6) { "is-1" } else { person };
        let name = if dice.once_in(6) { person } else { &name };
        let mut enrol = world.enrolment(whose, name);
        enrol.person = id(person);
        return Act::KeyEnrol(enrol);
    }
    let name = if dice.once_in(2) { person } else { &name };
    let whose = if dice.once_in(8) { "is-1" } else { person };
    let keep = dice.roll(2);
    Act::KeyRevoke(world.revocation(whose, name, keep))
}

fn own(world: &World, person: &str) -> Option<Op> {
    let key = &world.keys[&id(person)].public;
    world.made.iter().rev().find(|op| op.header().author == *key && op.header().kind != "space-found").cloned()
}

fn some_ops(dice: &mut Dice, world: &World) -> Vec<OpId> {
    let some: BTreeSet<OpId> = (0..dice.roll(4)).map(|_| dice.pick(&world.made).id()).collect();
    some.into_iter().collect()
}

/// An act whose header and body don't fit together: signed all the same.
fn unreadable(dice: &mut Dice, world: &mut World, person: &str, act: &Act) -> Op {
    let header = world.ops.next_header(&world.keys[&id(person)].public, world.now);
    let kind = dice.pick(&["approve", "objection", "plan"]);
    misnamed(&world.keys[&id(person)], header, kind, act)
}

fn from_a_stranger(world: &mut World, dice: &mut Dice, act: &Act) -> Op {
    let name = format!("stranger-{}", dice.roll(3));
    world.keys.entry(id(&name)).or_insert_with(|| Key::from_seed(99, &name));
    world.draft(&name, act)
}

fn any_op(dice: &mut Dice, world: &World) -> OpId {
    if dice.once_in(8) { Digest::of(b"nothing of the sort") } else { dice.pick(&world.made).id() }
}

fn of_kind(dice: &mut Dice, world: &World, kinds: &[&str]) -> OpId {
    let such: Vec<OpId> =
        world.made.iter().filter(|op| kinds.contains(&op.header().kind.as_str())).map(Op::id).collect();
    if such.is_empty() { any_op(dice, world) } else { dice.pick(&such) }
}

fn act(dice: &mut Dice, world: &mut World) -> Act {
    match dice.roll(28) {
        23..=25 => key_change(dice, world),
        0..=2 => edit(dice, world),
        3..=4 => delivery(dice, world),
        5..=6 => receipt(dice, world),
        7..=9 => attest(dice, world),
        10..=11 => objection(dice, world),
        12 => answer(dice, world),
        13 => {
            let op = of_kind(dice, world, &["objection", "alert"]);
            Act::Withdraw(nobis_core::acts::Withdraw { op, reason: dice.pick(&["", "It was answered."]).to_string() })
        }
        14..=15 => {
            let outcome = dice.pick(Outcome::ALL);
            let objection = of_kind(dice, world, &["objection"]);
            let reasons = "The argument was answered.".to_owned();
            Act::Ruling(nobis_core::acts::Ruling { objection, outcome, reasons })
        }
        16 => Act::Alert(nobis_core::acts::Alert { output: id(OUTPUT), who: "x".into(), how: "y".into() }),
        17..=18 => Act::AlertClose(nobis_core::acts::AlertClose {
            alert: of_kind(dice, world, &["alert", "objection"]),
            mitigation: dice.pick(&["", "They are safe."]).to_string(),
        }),
        19 if dice.once_in(2) => Act::CrisisDeclare(nobis_core::acts::CrisisDeclare {
            output: id(dice.pick(&[OUTPUT, OTHER])),
            event: dice.pick(&["", "A school was hit."]).to_string(),
        }),
        19 => Act::Declare(nobis_core::acts::Declare { output: id(OUTPUT), reason: "Our people.".into() }),
        20 => Act::Dissent(Dissent {
            output: id(OUTPUT),
            form: dice.pick(DissentForm::ALL),
            text: "We do not share this.".into(),
            ground: dice.pick(Ground::ALL),
        }),
        26 => guarding(dice, world),
        21 | 27 => withdrawing(dice, world),
        _ => rare(dice, world),
    }
}

/// A guardian's question, or the word that ends it: by whoever comes.
fn guarding(dice: &mut Dice, world: &World) -> Act {
    let person = dice.pick(&["ua-1", "ua-2", "ke-1"]);
    let key = world.keys[&id(person)].public.clone();
    let place = [(key, dice.roll(6) as u64)].into();
    if dice.once_in(2) {
        return Act::Recheck(Recheck { person: id(person), trusted: place });
    }
    Act::CheckIn(CheckIn { recheck: of_kind(dice, world, &["recheck"]), from: place })
}

/// A second signature on a withdrawal, that it was seen, or that it is taken back: by whoever comes.
fn withdrawing(dice: &mut Dice, world: &World) -> Act {
    let withdrawal = of_kind(dice, world, &["withdraw"]);
    match dice.roll(3) {
        0 => Act::WithdrawSecond(WithdrawSecond { withdrawal }),
        1 => Act::WithdrawSeen(WithdrawSeen { second: of_kind(dice, world, &["withdraw-second"]) }),
        _ => Act::WithdrawCancel(WithdrawCancel { withdrawal }),
    }
}

/// An edit of some record by whoever comes: replacing some of its versions, or none of them.
fn edit(dice: &mut Dice, world: &mut World) -> Act {
    let replaces: Vec<OpId> =
        (0..dice.roll(3)).map(|_| of_kind(dice, world, &["statement", "finding", "plan"])).collect();
    let kinds = [Kind::Body, Kind::Headline, Kind::Legal];
    let salt = "ab".repeat(16);
    match dice.roll(6) {
        0 => Act::Finding(Put { id: id("F1"), replaces, salt, value: Finding::default() }),
        1 => Act::Plan(Put {
            id: id(OUTPUT),
            replaces,
            salt,
            value: Plan { order: ["S1", "S3", "S9"].map(id).to_vec(), ..Plan::default() },
        }),
        2 => Act::Evidence(Put { id: id("E1"), replaces, salt, value: Evidence::default() }),
        3 => Act::Qualification(Put { id: id("L1"), replaces, salt, value: Qualification::default() }),
        4 => Act::PersonConsent(Put { id: id("PC1"), replaces, salt, value: PersonConsent::default() }),
        _ => {
            let text = dice.pick(&["Kenya violated the law", "", "\u{202e}systematic", "22 of the 29 schools visited"]);
            let value = Statement {
                output: id(dice.pick(&[OUTPUT, OTHER])),
                kind: dice.pick(&kinds),
                text: text.to_owned(),
                lang: "en".into(),
                cites: vec![id("F1"), id("nothing")],
                ..Statement::default()
            };
            Act::Statement(Put { id: id(dice.pick(&["S1", "S2", "S9"])), replaces, salt, value })
        }
    }
}

fn delivery(dice: &mut Dice, world: &World) -> Act {
    let report = world.report();
    let readings = report.gates.iter().filter_map(|g| Some(g.outline.as_ref()?.digest())).collect();
    Act::Delivery(Delivery {
        output: id(OUTPUT),
        unit: id(dice.pick(&["ua", "ke", "nowhere"])),
        checkpoint: dice.pick(Checkpoint::ALL),
        version: Some(report.version),
        channel: dice.pick(&["node", "courier"]).to_string(),
        lang: "uk".into(),
        readings,
    })
}

fn receipt(dice: &mut Dice, world: &World) -> Act {
    let delivery = of_kind(dice, world, &["delivery"]);
    let sent = world.state.deliveries.get(&delivery).map(|d| d.act.readings.clone());
    Act::Receipt(Receipt { delivery, readings: sent.unwrap_or_default() })
}

fn attest(dice: &mut Dice, world: &World) -> Act {
    let report = world.report();
    let all: Vec<_> = report.gates.iter().filter_map(|g| g.outline.as_ref()).collect();
    let some: Vec<_> = (0..3).map(|_| dice.pick(&all)).collect();
    Act::Attest(Attest {
        output: id(OUTPUT),
        version: report.version,
        verdict: dice.pick(Answered::ALL),
        in_time: dice.pick(&[None, Some(true), Some(false)]),
        marks: some.iter().map(|o| (o.key.to_string(), o.digest())).collect(),
        items: some.iter().flat_map(|o| o.items.clone()).collect(),
    })
}

fn objection(dice: &mut Dice, world: &World) -> Act {
    const NAMED: [&[&str]; 3] = [&[], &["S1"], &["S2", "S9"]];
    let statements = dice.pick(&NAMED);
    let mut act = world.objection(dice.pick(Ground::ALL), statements);
    if let (Act::Objection(o), true) = (&mut act, dice.once_in(5)) {
        o.argument = " ".into();
    }
    act
}

fn answer(dice: &mut Dice, world: &World) -> Act {
    let to = of_kind(dice, world, &["objection", "concern"]);
    let reasons = dice.pick(&["No.", "We looked at it again."]).to_string();
    Act::Answer(nobis_core::acts::Answer { to, disposition: dice.pick(nobis_core::acts::Disposition::ALL), reasons })
}

fn rare(dice: &mut Dice, world: &mut World) -> Act {
    let opened = || world.state.output(&id(OUTPUT)).map(|(_, o)| o.act.clone());
    match dice.roll(4) {
        0 => Act::ConsentWithdraw(ConsentWithdraw { consent: id("PC1"), purposes: BTreeSet::new() }),
        1 => Act::Reply(Reply {
            request: id("R1"),
            received: world.now,
            answers: [1].into(),
            letter: Digest::of(b"letter"),
        }),
        2 => opened().map_or_else(|| objection(dice, world), Act::OutputOpen),
        _ => {
            let unit: Id = id("ua");
            Act::Unreachable(nobis_core::acts::Unreachable {
                output: id(OUTPUT),
                unit,
                since: world.now.plus_seconds(-2_000_000),
                channels: ["a", "b", "c"].map(String::from).to_vec(),
                touches_safety: BTreeSet::new(),
            })
        }
    }
}
