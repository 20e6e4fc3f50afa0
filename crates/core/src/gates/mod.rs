//! The gates: what each reads, and how it is judged. Pure: a state and a moment in, a report out.
//!
//! Each gate has computed checks, and where judgement is needed, signatures by people who may give them. Everything in
//! the way is reported at once; nobody learns of the next obstacle only after clearing the last.

pub mod attest;
pub mod consent;
pub mod crisis;
pub mod hurried;
pub mod objections;
pub mod reply;
pub mod spans;
pub mod statement;
pub mod whole;
pub mod withdrawal;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::ids::{Digest, Id};
use crate::moment::Moment;
use crate::reading::{Gate, Key, Outline};
use crate::report::{Blocker, By, GateReport, Reason, Report, Who};
use crate::state::State;
use crate::terms::{Hit, TermBase};
use crate::view::{Placed, View, ViewError};

/// What the term base found in texts looked at before, by the statement's digest. A pure memo: with or without it the
/// report is the same; with it, one edit costs one scan.
#[derive(Debug, Default)]
pub struct Scans(HashMap<Digest, Arc<[Hit]>>);

impl Scans {
    fn of(&mut self, placed: &Placed<'_>) -> Arc<[Hit]> {
        let statement = &placed.version.value;
        // The digest is of the text without its typesetting; places in the text are those of the text itself.
        let key = Digest::of(format!("{} {}", placed.read().digest, statement.text).as_bytes());
        let scan = || TermBase::for_lang(&statement.lang).map_or_else(Vec::new, |base| base.scan(&statement.text));
        Arc::clone(self.0.entry(key).or_insert_with(|| scan().into()))
    }
}

/// Evaluates an output at a moment.
///
/// # Errors
/// No such output, or its charter can't be read.
pub fn evaluate(state: &State, output: &Id, moment: Moment, scans: &mut Scans) -> Result<Report, ViewError> {
    let view = View::new(state, output, moment)?;
    Ok(report(&view, scans))
}

/// Evaluates a view.
pub fn report(view: &View<'_>, scans: &mut Scans) -> Report {
    let replies = reply::results(view);
    let ground = statement::Ground { view, replies: &replies };
    let rules = Rules::of(view);
    let mut pending = Pending::new(view);
    let mut gates = Vec::new();
    let mut advice = Vec::new();
    let mut keys: BTreeMap<Gate, Vec<Key>> = BTreeMap::new();
    for placed in &view.statements {
        let hits = scans.of(placed);
        let check = statement::Check::new(&ground, placed, &hits);
        pending.add(check.facts());
        pending.add(check.precision());
        pending.add(hurried::blockers(view, placed));
        advice.extend(check.advice());
        let law = check.asks_law();
        if law {
            pending.add(check.law());
        }
        for gate in [
            Some(Gate::Facts).filter(|_| placed.kind().asserts()),
            Some(Gate::Law).filter(|_| law),
            Some(Gate::Precision),
        ] {
            keys.entry(gate.unwrap_or(Gate::Release))
                .or_default()
                .extend(gate.map(|g| Key::Statement(g, placed.id.clone())));
        }
    }
    pending.add(reply::blockers(view, &replies));
    for gate in [Gate::Facts, Gate::Law, Gate::Precision, Gate::Context, Gate::Harm, Gate::Impartiality, Gate::Reply] {
        let whole = || vec![Key::Whole(gate)];
        let asked = if matches!(gate, Gate::Facts | Gate::Law | Gate::Precision) {
            keys.remove(&gate).unwrap_or_default()
        } else {
            whole()
        };
        gates.extend(asked.into_iter().map(|key| attested(view, &rules, key, &mut pending)));
    }
    for unit in view.concerned().keys() {
        gates.extend(consent::keys(view, unit).into_iter().map(|key| consented(view, key)));
    }
    gates.extend(pending.rest(crisis::by(view)));
    gates.sort_by_cached_key(|g| (g.key.gate(), place(view, &g.key)));
    Report {
        output: view.id.clone(),
        version: view.version(),
        moment: view.moment,
        gates,
        advice,
        engagement: consent::engagement(view),
        travelling: objections::travelling(view),
        equivocal: view.state.equivocations().keys().cloned().collect(),
    }
}

/// Reading order within a gate.
fn place(view: &View<'_>, key: &Key) -> (usize, String) {
    let index = key.statement().and_then(|id| view.position(id)).unwrap_or(0);
    (index, key.to_string())
}

/// Who may sign each attested gate, worked out once per evaluation.
struct Rules(BTreeMap<Gate, attest::Rule>);

impl Rules {
    fn of(view: &View<'_>) -> Self {
        let with_rule = |gate: Gate| Some((gate, attest::Rule::of_gate(view, view.charter.gate(gate.word())?)));
        Self(Gate::ALL.into_iter().filter_map(with_rule).collect())
    }
}

/// Computed blockers, by gate and statement, until the gate they belong to takes them.
struct Pending(BTreeMap<(Gate, Option<Id>), Vec<Blocker>>);

impl Pending {
    fn new(view: &View<'_>) -> Self {
        let mut all = Self(BTreeMap::new());
        all.add(whole::context(view));
        all.add(whole::harm(view));
        all.add(whole::impartiality(view));
        all.add(whole::person_consent(view));
        all.add(whole::release(view));
        all.add(crisis::blockers(view));
        all.add(objections::blockers(view));
        all.add(objections::alert_blockers(view));
        all
    }

    fn add(&mut self, blockers: Vec<Blocker>) {
        for blocker in blockers {
            self.0.entry((blocker.gate, blocker.statement.clone())).or_default().push(blocker);
        }
    }

    /// What belongs to a key: for a gate asked of the whole, what was found at single statements too.
    fn take(&mut self, key: &Key) -> Vec<Blocker> {
        match key {
            Key::Statement(gate, id) => self.0.remove(&(*gate, Some(id.clone()))).unwrap_or_default(),
            Key::Whole(gate) => {
                let keys: Vec<_> = self.0.keys().filter(|(g, _)| g == gate).cloned().collect();
                keys.into_iter().filter_map(|k| self.0.remove(&k)).flatten().collect()
            }
            Key::Unit(..) => Vec::new(),
        }
    }

    /// What no signed gate took: person consent and release, which are computed, and holds on a gate that has no
    /// key in this output.
    fn rest(mut self, crisis: Option<By>) -> Vec<GateReport> {
        let gates = [Gate::PersonConsent, Gate::Release];
        let left: Vec<Gate> = self.0.keys().map(|(g, _)| *g).filter(|g| !gates.contains(g)).collect();
        let mut out: Vec<GateReport> = gates.into_iter().map(|g| self.computed(g, crisis.clone())).collect();
        for gate in left {
            let report = self.computed(gate, None);
            if !report.blockers.is_empty() {
                out.push(report);
            }
        }
        out
    }

    fn computed(&mut self, gate: Gate, crisis: Option<By>) -> GateReport {
        let key = Key::Whole(gate);
        let blockers = self.take(&key);
        let how = crisis.filter(|_| gate == Gate::Release).unwrap_or(By::Computed);
        let cleared = if blockers.is_empty() { vec![how] } else { Vec::new() };
        GateReport::new(key, None, cleared, blockers)
    }
}

fn attested(view: &View<'_>, rules: &Rules, key: Key, pending: &mut Pending) -> GateReport {
    let mut blockers = pending.take(&key);
    let outline = view.outline(key.clone());
    blockers.extend(conflicts(view, &outline));
    let mut cleared = Vec::new();
    if let Some(rule) = rules.0.get(&key.gate()) {
        let (signed, waiting) = attest::judge(view, rule, &outline);
        cleared = signed;
        blockers.extend(waiting);
    }
    GateReport::new(key, Some(outline), cleared, blockers)
}

/// Records a gate reads with versions made apart: until somebody of their unit settles them, a signature would be on
/// nobody knows what.
fn conflicts(view: &View<'_>, outline: &Outline) -> Vec<Blocker> {
    let units = |id: &Id| view.owners_of(id);
    let block = |id: &Id| Blocker {
        gate: outline.key.gate(),
        statement: outline.key.statement().cloned(),
        reason: Reason::RecordConflict { id: id.clone() },
        who: Who::Editors { units: units(id) },
        since: outline.since,
    };
    outline.conflicts.iter().map(block).collect()
}

fn consented(view: &View<'_>, key: Key) -> GateReport {
    let Key::Unit(unit, part) = &key else { unreachable!("consent is asked of units") };
    let outline = view.outline(key.clone());
    let (cleared, blockers) = consent::judge(view, unit, *part, &outline);
    GateReport::new(key, Some(outline), cleared, blockers)
}
