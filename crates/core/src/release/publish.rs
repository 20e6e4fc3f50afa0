//! From a clear view to what is published: an allow-list of records and acts, field by field.

use std::collections::{BTreeMap, BTreeSet};

use crate::concern::PublicFinding;
use crate::ids::Id;
use crate::op::{Op, OpId};
use crate::opset::OpSet;
use crate::reading::{Key, public_salt};
use crate::records::{Classes, Context, Qualification};
use crate::seal::Sealed;
use crate::sshsig::PublicKey;
use crate::state::{Acts, Filed};
use crate::trust::Seat;
use crate::view::View;

use super::bundle::Readings;
use super::process::{keys, process};
use super::{About, Published, PublishedStatement, Salted};

/// What a sealed version publishes. `view` is the view that was cleared.
pub fn publish(view: &View<'_>, sealed: &Sealed) -> Published {
    let open = &view.open.act;
    let about = About {
        federation: view.trust.federation.clone(),
        output: view.id.clone(),
        form: open.form,
        version: sealed.version(),
        sealed: sealed.moment(),
        charter: (view.charter.name.clone(), open.charter),
        owner: view.owner().clone(),
        units: view.trust.units.values().map(|u| (u.id.clone(), u.name.clone())).collect(),
        purpose: view.plan.map_or_else(String::new, |p| p.value.purpose.clone()),
    };
    let statement = |p: &crate::view::Placed<'_>| PublishedStatement {
        id: p.id.clone(),
        salt: p.version.salt.clone(),
        statement: p.version.value.clone(),
    };
    Published {
        about,
        statements: view.statements.iter().map(statement).collect(),
        contexts: contexts(view),
        findings: findings(view),
        annex: annex(view),
        process: process(view),
    }
}

fn contexts(view: &View<'_>) -> BTreeMap<Id, Salted<Context>> {
    let cited = view.statements.iter().flat_map(|s| &s.version.value.cites);
    let own = view.line_records(&view.state.contexts).into_iter().map(|(id, _)| id);
    let ids: BTreeSet<&Id> = cited.chain(own).collect();
    let read = |id: &Id| {
        let v = view.record(&view.state.contexts, id)?;
        Some((id.clone(), Salted { salt: v.salt.clone(), value: v.read(Classes::ALL).value.clone() }))
    };
    ids.into_iter().filter_map(read).collect()
}

/// The salt published is the derived one: the finding's own salt stays where the finding is.
fn findings(view: &View<'_>) -> BTreeMap<Id, Salted<PublicFinding>> {
    let read = |(id, public): (&&Id, &PublicFinding)| {
        let v = view.record(&view.state.findings, id)?;
        Some(((*id).clone(), Salted { salt: public_salt(&v.salt), value: public.clone() }))
    };
    view.findings.iter().filter_map(read).collect()
}

fn annex(view: &View<'_>) -> BTreeMap<Id, Salted<Qualification>> {
    let cited: BTreeSet<&Id> = view.statements.iter().flat_map(|s| &s.version.value.cites).collect();
    let read = |id: &&Id| {
        let v = view.record(&view.state.qualifications, id)?;
        v.value
            .public
            .then(|| ((*id).clone(), Salted { salt: v.salt.clone(), value: v.read(Classes::ALL).value.clone() }))
    };
    cited.iter().filter_map(read).collect()
}

/// The outlines of every question the release rule asks: these, and no others.
pub fn readings(view: &View<'_>) -> Readings {
    keys(view).into_iter().map(|key| (key.to_string(), view.outline(key).items)).collect()
}

/// The acts a verifier needs to run the release rule again, without their asides: the opening, the statements' own
/// acts, declarations, deliveries, receipts and whose the nodes are that gave some, answers to gates, objections and what became of them, dissents; and the
/// voices by which keys of these acts, or of release officers, came in or ended. Acts
/// that have no effect stay out, and so do acts of a key that told two stories, but for those that hold.
pub fn act_ids(view: &View<'_>, readings: &Readings) -> BTreeSet<OpId> {
    let s = view.state;
    let here = view.id;
    let mut wanted: BTreeSet<OpId> = BTreeSet::new();
    pick(&mut wanted, &s.deliveries, |a| a.output == *here);
    pick(&mut wanted, &s.concerns, |a| a.output == *here);
    pick(&mut wanted, &s.dissents, |a| a.output == *here);
    pick(&mut wanted, &s.unreachable, |a| a.output == *here);
    pick(&mut wanted, &s.crises, |a| a.output == *here);
    let mut holding: BTreeSet<OpId> = BTreeSet::from([*view.open_op]);
    holding.extend(view.statements.iter().map(|p| *p.op));
    pick(&mut holding, &s.declared, |a| a.output == *here);
    pick(&mut holding, &s.objections, |a| a.output == *here);
    pick(&mut holding, &s.alerts, |a| a.output == *here);
    let subjects: BTreeSet<OpId> = wanted.union(&holding).copied().collect();
    pick(&mut wanted, &s.receipts, |a| subjects.contains(&a.delivery));
    pick(&mut wanted, &s.answers, |a| subjects.contains(&a.to));
    let mut withdrawn = BTreeSet::new();
    pick(&mut withdrawn, &s.withdrawals, |a| subjects.contains(&a.op));
    pick(&mut holding, &s.withdraw_cancels, |a| withdrawn.contains(&a.withdrawal));
    let mut seconds = BTreeSet::new();
    pick(&mut seconds, &s.withdraw_seconds, |a| withdrawn.contains(&a.withdrawal));
    pick(&mut wanted, &s.withdraw_seen, |a| seconds.contains(&a.second));
    wanted.extend(withdrawn.into_iter().chain(seconds));
    pick(&mut wanted, &s.rulings, |a| subjects.contains(&a.objection));
    pick(&mut wanted, &s.alert_closes, |a| subjects.contains(&a.alert));
    pick(&mut wanted, &s.attests, |a| a.output == *here && is_current(a, readings));
    let by_nodes = || s.receipts_by_nodes().filter(|(_, r)| subjects.contains(&r.act.delivery));
    wanted.extend(by_nodes().map(|(op, _)| *op));
    let refused = s.refused();
    wanted.retain(|op| !view.doubtful.contains(op));
    wanted.extend(holding);
    wanted.retain(|op| !refused.contains_key(op));
    // A node's receipt counts by what its unit said of the node.
    let nodes: BTreeSet<&PublicKey> = by_nodes().filter(|(op, _)| wanted.contains(op)).map(|(_, r)| &r.key).collect();
    wanted.extend(nodes.into_iter().flat_map(|node| s.nodes.about(node)).map(|(op, _)| *op));
    let voices = s.voices_behind(&wanted, &officers_keys(view));
    wanted.extend(voices);
    wanted
}

/// The keys a seal may be signed with, in case one ended: the seal is no act, and whoever makes the list of acts doesn't
/// know yet who will sign it.
fn officers_keys(view: &View<'_>) -> BTreeSet<PublicKey> {
    let officers = view.trust.persons.values().filter(|person| person.seats.contains(&Seat::Release));
    officers.flat_map(|person| person.keys.iter().cloned()).collect()
}

/// The acts of [`act_ids`].
pub fn acts(view: &View<'_>, ops: &OpSet, readings: &Readings) -> Vec<Op> {
    act_ids(view, readings).iter().filter_map(|id| ops.get(id)).map(Op::without_aside).collect()
}

fn pick<T: Filed>(wanted: &mut BTreeSet<OpId>, acts: &Acts<T>, is_wanted: impl Fn(&T) -> bool) {
    wanted.extend(acts.iter().filter(|(_, signed)| is_wanted(&signed.act)).map(|(op, _)| *op));
}

/// Attestations that answer any question as it now stands; older ones tell of texts that were never released.
fn is_current(attest: &crate::acts::Attest, readings: &Readings) -> bool {
    attest.marks.iter().any(|(key, digest)| {
        let parsed: Option<Key> = key.parse().ok();
        parsed.zip(readings.get(key)).is_some_and(|(key, items)| crate::reading::outline_digest(&key, items) == *digest)
    })
}
