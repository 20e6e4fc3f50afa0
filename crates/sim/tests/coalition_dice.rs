//! The coalition by chance: hundreds of months in which everybody but one section does whatever the dice say.
//!
//! True time goes on; the coalition's claimed times don't follow it. The section is honest, now and then asleep: its
//! nodes receipt what arrives, its people consent, refuse, object or say nothing. At the end the coalition signs every
//! gate and seals with the best lies it has: acts left out, the section's signed readings put in the place of new
//! ones, seals dated back. Whatever `check_at` accepts must be true of what the section really did.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{Act, Answered, Checkpoint, Ground, Outcome, Ruling};
use nobis_core::calendar::WorkingHours;
use nobis_core::charter::{P1, P2};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::op::OpId;
use nobis_core::reading::{Key as Question, outline_digest};
use nobis_core::release::bundle::Readings;
use nobis_core::release::{self, Answer, Contents};
use nobis_core::view::View;
use nobis_sim::{Dice, OUTPUT, World, answer_of, edit_acts, edit_readings, id};

/// A hundred and fifty months for each charter: about ten seconds on a small machine.
const MONTHS: u64 = 130;

/// What the section knows of its own: no claim of anybody else's is in here.
#[derive(Default)]
struct Truth {
    /// For each reading it consented to: the words of each statement it saw.
    consented: BTreeMap<Digest, BTreeMap<Id, String>>,
    /// When each reading was first receipted, by person and way.
    receipted: BTreeMap<Digest, Vec<(Moment, &'static str, String)>>,
    /// Whether it ever refused, or receipted or said anything.
    refused: bool,
    /// Readings it signed or receipted, whole: what the coalition may put in the place of new ones.
    readings: Vec<Readings>,
}

struct Month {
    dice: Dice,
    world: World,
    truth: Truth,
    objections: Vec<OpId>,
}

fn consent_readings(world: &World) -> Readings {
    let output = id(OUTPUT);
    let view = View::new(&world.state, &output, world.now).expect("the output is open");
    let mut readings = release::readings(&view);
    readings.retain(|key, _| key.starts_with("consent:ua"));
    readings
}

fn digests(readings: &Readings) -> Vec<Digest> {
    let digest = |(key, items): (&String, &BTreeMap<String, Digest>)| {
        outline_digest(&key.parse::<Question>().expect("a key of ours"), items)
    };
    readings.iter().map(digest).collect()
}

fn words(world: &World) -> BTreeMap<Id, String> {
    let output = id(OUTPUT);
    let view = View::new(&world.state, &output, world.now).expect("the output is open");
    view.statements.iter().map(|p| (p.id.clone(), p.read().value.text.clone())).collect()
}

impl Month {
    fn new(seed: u64, charter: &str) -> Self {
        let mut world = World::new(1, charter);
        world.write_scene();
        world.at(nobis_sim::SIGNING);
        Self { dice: Dice::new(seed), world, truth: Truth::default(), objections: Vec::new() }
    }

    /// Does something at a time claimed by the coalition.
    fn dated(&mut self, act: impl FnOnce(&mut World, &mut Dice)) {
        let now = self.world.now;
        let days = i64::try_from(self.dice.roll(61)).expect("below 61") - 40;
        if self.dice.once_in(2) {
            self.world.later(24 * days);
        }
        act(&mut self.world, &mut self.dice);
        self.world.now = now;
    }

    fn step(&mut self) {
        let hours = i64::try_from(self.dice.roll(60)).expect("below 60");
        match self.dice.roll(14) {
            0..=2 => self.world.later(hours),
            3 => self.world.later(24 * 4 + hours),
            4 => self.rewrite(),
            5..=7 => self.deliver(),
            8 => self.answer(Answered::Clear),
            9 => self.speak(),
            10 => self.rule(),
            11 => self.dated(|w, _| {
                w.unreachable("pn-1", "ua", "2022-05-02T00:00:00Z", &[]);
            }),
            12 => self.dated(|w, dice| drop_id(w.worry(dice.pick(&["ke-1", "is-3"]), "Is it so?"))),
            _ => self.dated(|w, _| w.attest_quickly()),
        }
    }

    fn rewrite(&mut self) {
        let (name, text) = self.dice.pick(&[
            ("S1", "Soldiers found in 22 of the 29 schools visited in Ukraine"),
            ("S1", "Ukraine: soldiers in 22 of the 29 schools visited"),
            ("S2", "Forces used 22 of the 29 schools visited between April and July."),
            ("S2", "Forces used the schools visited."),
        ]);
        if self.dice.once_in(3) {
            self.world.change_plan("is-1", OUTPUT, |p| p.release_at = p.release_at.map(|at| at.plus_seconds(3600)));
        }
        self.dated(|w, _| drop_id(w.change_statement("is-1", name, |s| s.text = text.into())));
    }

    /// The coalition sends; the section's nodes receipt what they really have, when they really have it.
    fn deliver(&mut self) {
        let way = self.dice.pick(&["node", "courier", "phone"]);
        let mut delivery = None;
        self.dated(|w, _| delivery = Some(w.deliver("ua", Checkpoint::Final, way)));
        let delivery = delivery.expect("just sent");
        let (awake, alone) = (!self.dice.once_in(4), self.dice.once_in(3));
        let persons: &[&'static str] = if alone { &["ua-1"] } else { &["ua-1", "ua-2"] };
        for person in persons.iter().filter(|_| awake) {
            self.world.receipt(person, delivery);
            let readings = consent_readings(&self.world);
            for digest in digests(&readings) {
                let got = (self.world.now, *person, way.to_owned());
                self.truth.receipted.entry(digest).or_default().push(got);
            }
            self.truth.readings.push(readings);
        }
    }

    fn answer(&mut self, verdict: Answered) {
        if self.dice.once_in(2) {
            return;
        }
        self.world.reply_as_unit("ua", "ua-2", verdict);
        let readings = consent_readings(&self.world);
        if verdict == Answered::Clear {
            let said = words(&self.world);
            self.truth.consented.extend(digests(&readings).into_iter().map(|digest| (digest, said.clone())));
        } else {
            self.truth.refused = true;
        }
        self.truth.readings.push(readings);
    }

    fn speak(&mut self) {
        match self.dice.roll(3) {
            0 => self.answer(Answered::NotClear),
            1 => {
                let ground = self.dice.pick(&[Ground::Law, Ground::Accuracy, Ground::Safety, Ground::Engagement]);
                let objection = self.world.object("ua-1", ground, &["S2"]);
                self.objections.push(objection);
            }
            _ => drop_id(self.world.worry("ua-1", "We were not asked about the lead.")),
        }
    }

    fn rule(&mut self) {
        let Some(objection) = self.objections.last().copied() else { return };
        self.dated(|w, _| {
            for member in ["pn-1", "pn-2", "pn-3"] {
                let (outcome, reasons) = (Outcome::NotSustained, "It was answered.".into());
                w.sign(member, Act::Ruling(Ruling { objection, outcome, reasons }));
            }
            w.answer("is-1", objection);
            w.close_alert("no-1", objection);
        });
    }

    /// The best bag the coalition can make.
    fn bag(&mut self) -> Contents {
        let now = self.world.now;
        if self.dice.once_in(3) {
            let days = i64::try_from(self.dice.roll(30)).expect("below 30");
            self.world.later(-24 * days);
        }
        self.world.attest_quickly();
        let old = if self.truth.readings.is_empty() { None } else { Some(self.dice.pick(&self.truth.readings)) };
        let (swap, silence) = (self.dice.once_in(3), self.dice.once_in(2));
        let keys = ["ua-1", "ua-2"].map(|p| self.world.keys[&id(p)].public.clone());
        let kinds = ["objection", "alert", "concern", "attest", "receipt"];
        let muted: BTreeSet<&str> = kinds.into_iter().filter(|_| silence && self.dice.once_in(2)).collect();
        let contents = self.world.seal_by_hand(|c| {
            if let (true, Some(old)) = (swap, old) {
                edit_readings(c, |r| r.extend(old));
            }
            edit_acts(c, |acts| {
                acts.retain(|_, op| !(keys.contains(&op.header().author) && muted.contains(op.header().kind.as_str())));
            });
        });
        self.world.now = now;
        contents
    }

    /// What an accepted bag says of the section is what the section did.
    fn is_true(&self, contents: &Contents) -> Result<(), String> {
        let readings = bundle_readings(contents);
        let said: BTreeMap<Id, String> =
            contents.published.statements.iter().map(|s| (s.id.clone(), s.statement.text.clone())).collect();
        match answer_of(contents, "ua").ok_or("the section is left out")? {
            Answer::Consented => digests(&readings).into_iter().try_for_each(|digest| {
                let saw = self.truth.consented.get(&digest).ok_or("it never signed this")?;
                if *saw == said { Ok(()) } else { Err(format!("it signed {saw:?}, not {said:?}")) }
            }),
            Answer::NoResponse => digests(&readings).into_iter().try_for_each(|digest| self.had_its_window(digest)),
            Answer::Unreachable => Ok(()),
            Answer::Dissents if self.truth.refused => Ok(()),
            Answer::Dissents => Err("it never refused".into()),
        }
    }

    fn had_its_window(&self, digest: Digest) -> Result<(), String> {
        let got = self.truth.receipted.get(&digest).ok_or("it never had this")?;
        let kyiv: WorkingHours = "+03:00 Mon-Fri 09:00-18:00".parse().expect("hours");
        let whole = |at: &Moment| kyiv.minutes_between(*at, self.world.now) >= 3 * kyiv.day_minutes();
        let in_time: Vec<_> = got.iter().filter(|(at, ..)| whole(at)).collect();
        let persons: BTreeSet<_> = in_time.iter().map(|(_, person, _)| person).collect();
        let ways: BTreeSet<_> = in_time.iter().map(|(_, _, way)| way).collect();
        if persons.len() >= 2 && ways.len() >= 2 { Ok(()) } else { Err(format!("{persons:?} by {ways:?}")) }
    }
}

fn bundle_readings(contents: &Contents) -> Readings {
    let mut readings: Readings = nobis_core::canon::read(&contents.readings).expect("readings are readable");
    readings.retain(|key, _| key.starts_with("consent:ua"));
    readings
}

fn drop_id(_: OpId) {}

#[test]
fn whatever_is_accepted_is_true_of_the_section() {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for (seed, charter) in (0..MONTHS).flat_map(|seed| [(seed, P1), (seed, P2)]) {
        let mut month = Month::new(seed, charter);
        if month.dice.once_in(2) {
            month.answer(Answered::Clear);
        }
        for _ in 0..15 {
            month.step();
        }
        for _ in 0..3 {
            let contents = month.bag();
            let faults = month.world.faults(&contents, &[]);
            let how = answer_of(&contents, "ua").map_or("nobody".to_owned(), |a| format!("{a:?}"));
            *seen.entry(if faults.is_empty() { how } else { "refused".to_owned() }).or_default() += 1;
            if faults.is_empty()
                && let Err(lie) = month.is_true(&contents)
            {
                panic!("seed {seed}, {}: accepted, and {lie}", contents.published.about.charter.0);
            }
        }
    }
    // A search that finds no accepted bag of some sort says nothing about that sort.
    for sort in ["refused", "Consented", "NoResponse", "Dissents", "Unreachable"] {
        assert!(seen.get(sort).is_some_and(|n| *n > 0), "never seen: {sort} in {seen:?}");
    }
}
