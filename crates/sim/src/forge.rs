//! What a coalition can do with its keys and a text editor: bags written by hand, without a clearance.
//!
//! Everything [`World::contents`] asks first is left out here. What such a bag says is made to fit its acts as well as
//! its makers can ([`World::settle`]), so that only the release rule itself stands between them and a reader.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::Act;
use nobis_core::charter::Charter;
use nobis_core::check::check_at;
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::op::{self, Body, Header, Op, OpId, Parts};
use nobis_core::reading::{Key as Question, Outline, public_salt};
use nobis_core::records::Classes;
use nobis_core::release::bundle::{self, Readings};
use nobis_core::release::{self, About, Answer, Contents, Published, PublishedStatement, Salted};
use nobis_core::sshsig::Namespace;
use nobis_core::state::State;
use nobis_core::view::View;

use crate::{Key, OUTPUT, World, id};

impl World {
    /// A bag's contents as of a moment, whatever stands in the way.
    ///
    /// # Panics
    /// If the output isn't open.
    pub fn forge(&self, officer: &str, sealed: Moment) -> Contents {
        let output = id(OUTPUT);
        let view = View::new(&self.state, &output, sealed).expect("the output is open");
        let readings = release::readings(&view);
        let text = self.state.charter_text(&view.open.act.charter).expect("the charter was founded").to_owned();
        Contents {
            published: published(&view),
            acts: bundle::acts_text(&release::acts(&view, &self.ops, &readings)).expect("ops are canonical"),
            readings: bundle::readings_text(&readings).expect("references are ASCII"),
            charter: text,
            sealed_by: id(officer),
            trust: self.trust.digest(),
        }
    }

    /// Makes the account of how it came about the one that the acts and readings in these contents give.
    ///
    /// # Panics
    /// If the acts or readings can't be read.
    pub fn settle(&self, contents: &mut Contents) {
        let mut state = State::for_checking(self.trust.clone(), &contents.charter);
        for op in &bundle::read_acts(&contents.acts).expect("the acts are readable") {
            state.apply(op);
        }
        let since = contents.published.about.sealed;
        let order: Vec<Id> = contents.published.statements.iter().map(|s| s.id.clone()).collect();
        let given = bundle::read_readings(&contents.readings).expect("the readings are readable");
        let outline = |(key, items): (Question, _)| {
            let empty = Outline { key, items, authors: BTreeSet::new(), conflicts: BTreeSet::new(), since };
            (empty.key.clone(), empty)
        };
        let outlines = given.into_iter().map(outline).collect();
        let Ok(view) = View::published(&state, &contents.published, &order, outlines) else { return };
        let mut process = release::process(&view);
        let recount = |r: &release::ReplyFact| {
            release::reply_fact(r.request.clone(), r.basis.clone(), &view.charter.reply, since)
        };
        process.replies = contents.published.process.replies.iter().map(recount).collect();
        let version = view.version();
        contents.published.process = process;
        contents.published.about.version = version;
    }

    /// Contents as of now, changed, and then made to fit.
    pub fn seal_by_hand(&self, change: impl FnOnce(&mut Contents)) -> Contents {
        let mut contents = self.forge("is-5", self.now);
        change(&mut contents);
        self.settle(&mut contents);
        contents
    }

    /// What a reader with a clock finds wrong, each class once; empty: the release is accepted.
    pub fn faults(&self, contents: &Contents, also: &[Op]) -> Vec<&'static str> {
        let checked = check_at(&self.bag(contents), &self.trust, also, self.now);
        let codes: BTreeSet<&str> = checked.faults.iter().map(|f| f.code).collect();
        codes.into_iter().collect()
    }

    /// Signs an act at any place of a chain, with any parents and any claimed time; takes nothing in.
    ///
    /// # Panics
    /// If the act is too large.
    pub fn craft(&mut self, person: &str, act: &Act, change: impl FnOnce(&mut Header)) -> Op {
        let mut header = self.ops.next_header(&self.keys[&id(person)].public, self.now);
        change(&mut header);
        let salts = [self.next_salt(), self.next_salt()];
        let draft = op::draft(header, act, salts).expect("the act is of a fair size");
        let key = &self.keys[&id(person)];
        seal_op(key, &draft.header, Some(&draft.body), draft.aside.as_deref())
    }

    /// Takes an op made elsewhere in.
    ///
    /// # Panics
    /// If it doesn't fit here.
    pub fn take(&mut self, op: &Op) -> OpId {
        self.ops.admit(op.clone()).expect("the op fits here");
        self.state.apply(op);
        self.made.push(op.clone());
        op.id()
    }
}

/// How a unit answered, as a bag tells it.
pub fn answer_of(contents: &Contents, unit: &str) -> Option<Answer> {
    contents.published.process.units.iter().find(|u| u.unit == id(unit)).map(|u| u.answer)
}

/// Signs header bytes as an op.
fn seal_op(key: &Key, header: &[u8], body: Option<&[u8]>, aside: Option<&[u8]>) -> Op {
    let signature = key.sign(Namespace::Op, header).to_armored();
    Op::parse(Parts { header, body, aside, signature: &signature }).expect("what was just signed parses")
}

/// Signs an act by hand whose aside nobody will ever see.
///
/// # Panics
/// If the header isn't one.
pub fn with_dangling_aside(key: &Key, mut header: Header, act: &Act) -> Op {
    let (content, _) = act.split();
    let body = Body { aside: Some(Digest::of(b"nothing")), content, salt: "0".repeat(32) };
    let body = nobis_core::canon::write(&body).expect("a body is canonical");
    header.kind = act.kind().to_owned();
    header.body = Digest::of(&body);
    let header = nobis_core::canon::write(&header).expect("a header is canonical");
    seal_op(key, &header, Some(&body), None)
}

/// Reads, changes and writes the acts of contents.
///
/// # Panics
/// If they can't be read.
pub fn edit_acts(contents: &mut Contents, change: impl FnOnce(&mut BTreeMap<OpId, Op>)) {
    let read = bundle::read_acts(&contents.acts).expect("the acts are readable");
    let mut acts = read.into_iter().map(|op| (op.id(), op)).collect();
    change(&mut acts);
    contents.acts = bundle::acts_text(acts.values()).expect("ops are canonical");
}

/// Reads, changes and writes the readings of contents.
///
/// # Panics
/// If they can't be read.
pub fn edit_readings(contents: &mut Contents, change: impl FnOnce(&mut Readings)) {
    let mut readings: Readings = nobis_core::canon::read(&contents.readings).expect("the readings are readable");
    change(&mut readings);
    contents.readings = bundle::readings_text(&readings).expect("references are ASCII");
}

fn published(view: &View<'_>) -> Published {
    let open = &view.open.act;
    let about = About {
        federation: view.trust.federation.clone(),
        output: view.id.clone(),
        form: open.form,
        version: view.version(),
        sealed: view.moment,
        charter: (view.charter.name.clone(), Charter::digest(view.state.charter_text(&open.charter).unwrap_or(""))),
        owner: view.owner().clone(),
        units: view.trust.units.values().map(|u| (u.id.clone(), u.name.clone())).collect(),
        purpose: view.plan.map_or_else(String::new, |p| p.value.purpose.clone()),
    };
    let statements = view.statements.iter().map(|p| PublishedStatement {
        id: p.id.clone(),
        salt: p.version.salt.clone(),
        statement: p.version.value.clone(),
    });
    let cited: BTreeSet<&Id> = view.statements.iter().flat_map(|s| &s.version.value.cites).collect();
    let contexts = view.state.contexts.keys().filter_map(|id| {
        let v = view.record(&view.state.contexts, id)?;
        let salted = Salted { salt: v.salt.clone(), value: v.read(Classes::ALL).value.clone() };
        (cited.contains(id) || view.is_line(&v.unit)).then(|| (id.clone(), salted))
    });
    let findings = view.findings.iter().filter_map(|(id, public)| {
        let v = view.record(&view.state.findings, id)?;
        Some(((*id).clone(), Salted { salt: public_salt(&v.salt), value: public.clone() }))
    });
    let annex = cited.iter().filter_map(|id| {
        let v = view.record(&view.state.qualifications, id)?;
        let salted = Salted { salt: v.salt.clone(), value: v.read(Classes::ALL).value.clone() };
        v.value.public.then(|| ((*id).clone(), salted))
    });
    Published {
        about,
        statements: statements.collect(),
        contexts: contexts.collect(),
        findings: findings.collect(),
        annex: annex.collect(),
        process: release::process(view),
    }
}

/// Signs an act under the name of another kind.
///
/// # Panics
/// If the header isn't one.
pub fn misnamed(key: &Key, mut header: Header, kind: &str, act: &Act) -> Op {
    let (content, _) = act.split();
    let body = Body { aside: None, content, salt: "0".repeat(32) };
    let body = nobis_core::canon::write(&body).expect("a body is canonical");
    header.kind = kind.to_owned();
    header.body = Digest::of(&body);
    let header = nobis_core::canon::write(&header).expect("a header is canonical");
    seal_op(key, &header, Some(&body), None)
}
