//! Whose key speaks for whom, and up to which act: worked out from all votes that are here.
//!
//! A vote can be cast with a key that other votes enrol or revoke, so which votes count is not read off one by one.
//! Two bounds close in on it. What counts even if every disputed revocation holds is *settled*; what counts if only
//! settled revocations hold is *possible*. Keys come in by settled votes, and end by possible ones: where two keys
//! revoke each other, neither came after the other, and nothing else decides, both end. A key ended wrongly costs its
//! person a recovery; a thief's key that goes on speaking can cost a life. A later quorum that ends the thief's key
//! settles the dispute, and what the thief undid counts again.

use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

use crate::acts::{Act, KeyEnrol, KeyRevoke};
use crate::ids::Id;
use crate::moment::Moment;
use crate::op::{Op, OpId};
use crate::sshsig::PublicKey;
use crate::trust::{Person, Trust, UnitKind};

use super::State;

impl Change {
    /// The key that comes in or ends.
    pub fn key(&self) -> &PublicKey {
        match self {
            Self::Enrol(enrol) => &enrol.key,
            Self::Revoke(revoke) => &revoke.key,
        }
    }

    /// Whose key it is.
    pub fn person(&self) -> &Id {
        match self {
            Self::Enrol(enrol) => &enrol.person,
            Self::Revoke(revoke) => &revoke.person,
        }
    }
}

/// One voice for a change of keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Vote {
    /// The key that signed.
    pub by: PublicKey,
    /// Its place in that key's chain.
    pub seq: u64,
    /// Claimed time.
    pub at: Moment,
    /// What it is for.
    pub change: Change,
}

/// A change of keys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A key comes in.
    Enrol(KeyEnrol),
    /// A key ends.
    Revoke(KeyRevoke),
}

/// Votes, and for whom each speaks. Two persons only while it is disputed whose the key is.
type Counted = BTreeMap<OpId, BTreeSet<Id>>;
/// Keys beside those of the trust file, and the persons for whom enough voices enrol them.
type Claims = BTreeMap<PublicKey, BTreeSet<Id>>;

/// Votes to revoke, by the key they are against, each with the persons it speaks for.
type ByKey = BTreeMap<PublicKey, BTreeMap<OpId, (KeyRevoke, BTreeSet<Id>)>>;

/// One bound: the votes that count, and what they enrol.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Bound {
    counted: Counted,
    claims: Claims,
}

/// What the votes of a space add up to.
#[derive(Debug, Clone, Default)]
pub struct Keys {
    settled: Bound,
    /// Of the possible votes those that revoke, by key.
    against: ByKey,
}

impl Trust {
    /// How many persons of a unit speak for it on keys: more than half, and never one alone.
    pub fn quorum(&self, unit: &Id) -> usize {
        let persons = self.persons.values().filter(|p| p.unit == *unit).count();
        (persons / 2 + 1).max(2)
    }

    /// Whether these voices are enough to change a person's keys: the person, a quorum of the unit, or the quorums of
    /// two other units. A panel rules on what others' keys sign, so it has no part in whose they are.
    pub fn may_change_keys<'a>(&self, person: &Id, voices: impl IntoIterator<Item = &'a Id>) -> bool {
        let voices: BTreeSet<&Id> = voices.into_iter().collect();
        let Some(unit) = self.persons.get(person).map(|p| &p.unit) else { return false };
        if voices.contains(person) {
            return true;
        }
        let mut by_unit: BTreeMap<&Id, usize> = BTreeMap::new();
        for voice in voices.iter().filter_map(|id| self.persons.get(*id)) {
            *by_unit.entry(&voice.unit).or_default() += 1;
        }
        by_unit.retain(|unit, persons| *persons >= self.quorum(unit));
        let peers = by_unit.keys().filter(|u| **u != unit && self.units.get(**u).is_some_and(is_peer));
        by_unit.contains_key(unit) || peers.count() >= 2
    }
}

fn is_peer(unit: &crate::trust::Unit) -> bool {
    unit.kind != UnitKind::Panel
}

/// What became of one key of a person, or would if more voices came: for people to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyLife {
    /// The key.
    pub key: PublicKey,
    /// Whether the trust file names it.
    pub in_trust: bool,
    /// Whether it is the person's: by the trust file, or because enough voices enrolled it.
    pub is_theirs: bool,
    /// Persons who spoke for it to come in.
    pub enrolled_by: BTreeSet<Id>,
    /// Persons who spoke for its end.
    pub ended_by: BTreeSet<Id>,
    /// How many of its acts go on counting; absent while the voices are not enough to end it.
    pub kept: Option<u64>,
}

/// What the votes are weighed against.
struct Scales<'a> {
    trust: &'a Trust,
    state: &'a State,
}

impl Scales<'_> {
    /// Whose key this is, if these claims and no rival ones hold.
    fn holders(&self, key: &PublicKey, claims: &Claims, rivals: &Claims) -> BTreeSet<Id> {
        if let Some(person) = self.trust.holder(key) {
            return BTreeSet::from([person.id.clone()]);
        }
        let claimed = claims.get(key).into_iter().flatten();
        let is_rival = |id: &Id| rivals.get(key).is_some_and(|others| others.iter().any(|other| other != id));
        claimed.filter(|id| !is_rival(id)).cloned().collect()
    }

    /// What counts if these votes to revoke hold, and these rival claims stand.
    fn bound(&self, against: &Bound) -> Bound {
        let mut bound = Bound::default();
        loop {
            let counted = self.counted(&bound.claims, against);
            let claims = self.claims(&counted);
            if counted == bound.counted && claims == bound.claims {
                return bound;
            }
            bound = Bound { counted, claims };
        }
    }

    fn counted(&self, claims: &Claims, against: &Bound) -> Counted {
        let against_keys = by_key(self.state, &against.counted);
        let speaks = |(id, vote): (&OpId, &Vote)| {
            let mut holders = self.holders(&vote.by, claims, &against.claims);
            holders.retain(|person| !self.is_cut(&against_keys, person, &vote.by, (id, vote.seq)));
            (!holders.is_empty()).then_some((*id, holders))
        };
        self.state.key_votes.iter().filter_map(speaks).collect()
    }

    fn claims(&self, counted: &Counted) -> Claims {
        let mut voices: BTreeMap<(&PublicKey, &Id), BTreeSet<&Id>> = BTreeMap::new();
        for (op, persons) in counted {
            if let Change::Enrol(e) = &self.state.key_votes[op].change {
                voices.entry((&e.key, &e.person)).or_default().extend(persons);
            }
        }
        let mut claims = Claims::new();
        for ((key, person), voices) in voices {
            if self.trust.may_change_keys(person, voices) {
                claims.entry(key.clone()).or_default().insert(person.clone());
            }
        }
        claims
    }

    /// Whether an act of a person's key is beyond what the votes against the key let count. An act never cuts itself
    /// off: the last thing a key may do is to end itself.
    fn is_cut(&self, against: &ByKey, person: &Id, key: &PublicKey, act: (&OpId, u64)) -> bool {
        let Some(votes) = against.get(key) else { return false };
        let cuts = |(vote, (revoke, _)): &(&OpId, &(KeyRevoke, BTreeSet<Id>))| {
            *vote != act.0 && revoke.person == *person && !self.state.keeps(revoke, act)
        };
        self.trust.may_change_keys(person, votes.iter().filter(cuts).flat_map(|(_, (_, voices))| voices))
    }
}

/// The votes to revoke, by the key they are against.
fn by_key(state: &State, counted: &Counted) -> ByKey {
    let mut out = ByKey::new();
    for (op, persons) in counted {
        if let Change::Revoke(revoke) = &state.key_votes[op].change {
            out.entry(revoke.key.clone()).or_default().insert(*op, (revoke.clone(), persons.clone()));
        }
    }
    out
}

impl State {
    /// What the votes here add up to.
    pub(super) fn weigh_keys(&self) -> Keys {
        let Some(trust) = &self.trust else { return Keys::default() };
        let scales = Scales { trust, state: self };
        let mut settled = Bound::default();
        loop {
            let possible = scales.bound(&settled);
            let next = scales.bound(&possible);
            if next == settled {
                return Keys { settled, against: by_key(self, &possible.counted) };
            }
            settled = next;
        }
    }

    /// Whether a vote to revoke lets an act of that key count: it is among the first, and where several stand for its
    /// place, the one that leads to the last.
    fn keeps(&self, revoke: &KeyRevoke, (op, seq): (&OpId, u64)) -> bool {
        let chain = self.chains.get(&revoke.key.to_string());
        let is_other = |place: &BTreeSet<OpId>| place.iter().any(|there| there != op);
        let beside = chain.and_then(|chain| chain.get(&seq)).is_some_and(is_other);
        let forked = beside || self.forks.contains_key(&revoke.key.to_string());
        seq < revoke.keep && (!forked || self.leads_to(op, seq, revoke))
    }

    /// Whether an act is the last one kept, or before it in the chain.
    fn leads_to(&self, op: &OpId, seq: u64, revoke: &KeyRevoke) -> bool {
        let mut at = revoke.last;
        while let Some(here) = at.and_then(|id| self.ops.get(&id)).filter(|h| h.header().author == revoke.key) {
            if here.header().seq <= seq {
                return here.id() == *op;
            }
            at = here.header().prev;
        }
        false
    }

    /// The person a key speaks for: by the trust file, or enrolled since. Whether an act of it still counts is asked
    /// of the act.
    pub fn holder(&self, key: &PublicKey) -> Option<&Person> {
        let trust = self.trust.as_ref()?;
        let enrolled = || {
            let claimed = self.keys.settled.claims.get(key).filter(|persons| persons.len() == 1)?;
            trust.persons.get(claimed.first()?)
        };
        trust.holder(key).or_else(enrolled)
    }

    /// The person for whom an act counts: the holder of its key, unless it is beyond where the key ended.
    pub fn signer(&self, op: &Op) -> Option<&Person> {
        self.holder(&op.header().author).filter(|person| !self.is_cut(person, op))
    }

    /// Whether an act is beyond where its key ended. A vote that itself ends a key is never among them.
    pub(super) fn is_cut(&self, person: &Person, op: &Op) -> bool {
        let header = op.header();
        if !self.keys.against.contains_key(&header.author) || self.ends_a_key(op) {
            return false;
        }
        let Some(trust) = &self.trust else { return false };
        let scales = Scales { trust, state: self };
        scales.is_cut(&self.keys.against, &person.id, &header.author, (&op.id(), header.seq))
    }

    fn ends_a_key(&self, op: &Op) -> bool {
        self.keys.against.values().any(|votes| votes.contains_key(&op.id()))
    }

    /// Whether a key was ended.
    pub fn is_revoked(&self, key: &PublicKey) -> bool {
        let against = self.keys.against.contains_key(key);
        against && self.holder(key).is_some_and(|person| self.kept(person, key).is_some())
    }

    /// The keys of a person: those of the trust file, and those enrolled since, also where they ended.
    pub fn keys_of(&self, person: &Person) -> BTreeSet<PublicKey> {
        let claims = self.keys.settled.claims.keys();
        let enrolled = claims.filter(|key| self.holder(key).is_some_and(|holder| holder.id == person.id));
        person.keys.iter().chain(enrolled).cloned().collect()
    }

    /// The keys with which a person can go on.
    pub fn keys_in_force(&self, person: &Person) -> BTreeSet<PublicKey> {
        self.keys_of(person).into_iter().filter(|key| !self.is_revoked(key)).collect()
    }

    /// The keys of a person and what became of each, those of the trust file first; also keys for which there are
    /// voices and not yet enough.
    pub fn key_lives(&self, person: &Person) -> Vec<KeyLife> {
        let own = self.key_votes.values().filter(|vote| *vote.change.person() == person.id);
        let named = own.map(|vote| vote.change.key()).filter(|key| !person.keys.contains(*key));
        let others: BTreeSet<&PublicKey> = named.collect();
        person.keys.iter().chain(others).map(|key| self.key_life(person, key)).collect()
    }

    fn is_in_a_peer(&self, person: &Person) -> bool {
        self.trust.as_ref().and_then(|trust| trust.units.get(&person.unit)).is_some_and(is_peer)
    }

    fn key_life(&self, person: &Person, key: &PublicKey) -> KeyLife {
        let own = |(op, vote): &(&OpId, &Vote)| {
            vote.change.key() == key && *vote.change.person() == person.id && !self.refused_alone.contains_key(*op)
        };
        let voices = |ends: bool| {
            let votes = self.key_votes.iter().filter(own).map(|(_, vote)| vote);
            let wanted = votes.filter(|vote| matches!(vote.change, Change::Revoke(_)) == ends);
            // A panel has no part in whose keys others' are.
            let counts = |voice: &&Person| voice.id == person.id || self.is_in_a_peer(voice);
            wanted.filter_map(|vote| self.holder(&vote.by)).filter(counts).map(|voice| voice.id.clone()).collect()
        };
        KeyLife {
            key: key.clone(),
            in_trust: person.keys.contains(key),
            is_theirs: self.holder(key).is_some_and(|holder| holder.id == person.id),
            enrolled_by: voices(false),
            ended_by: voices(true),
            kept: self.kept(person, key),
        }
    }

    /// The voices by which the keys of these acts, and these keys themselves, came in or ended; and the voices on the
    /// keys of those voices. Whoever judges the acts with nothing but the trust file needs these and no others.
    pub fn voices_behind(&self, acts: &BTreeSet<OpId>, keys: &BTreeSet<PublicKey>) -> BTreeSet<OpId> {
        let author = |op: &OpId| self.ops.get(op).map(|op| &op.header().author);
        let mut todo: Vec<&PublicKey> = acts.iter().filter_map(author).chain(keys).collect();
        let (mut seen, mut voices) = (BTreeSet::new(), BTreeSet::new());
        while let Some(key) = todo.pop() {
            if seen.insert(key) {
                for (op, vote) in self.key_votes.iter().filter(|(_, vote)| vote.change.key() == key) {
                    voices.insert(*op);
                    todo.push(&vote.by);
                }
            }
        }
        voices.retain(|op| !self.refused_alone.contains_key(op));
        voices
    }

    /// Of the last words of each key, leaves those of a key that ended only where its person has said nothing with one
    /// that goes on: otherwise a lost key would have the last word for ever.
    pub fn leave_newest_keys<V>(&self, last: &mut BTreeMap<&PublicKey, V>, person: impl Fn(&V) -> Id) {
        let going_on = last.iter().filter(|(key, _)| !self.is_revoked(key));
        let heard: BTreeSet<Id> = going_on.map(|(_, word)| person(word)).collect();
        last.retain(|key, word| !self.is_revoked(key) || !heard.contains(&person(word)));
    }

    /// How many acts of a key go on counting; absent while it isn't revoked.
    fn kept(&self, person: &Person, key: &PublicKey) -> Option<u64> {
        let trust = self.trust.as_ref()?;
        let votes: Vec<_> = self.keys.against.get(key)?.values().filter(|(r, _)| r.person == person.id).collect();
        let enough = |keep: &u64| {
            let voices = votes.iter().filter(|(r, _)| r.keep <= *keep).flat_map(|(_, voices)| voices);
            trust.may_change_keys(&person.id, voices)
        };
        votes.iter().map(|(r, _)| r.keep).filter(enough).min()
    }

    /// Whether an act is on keys. Most are not, and needn't be read once more to see that.
    pub(super) fn is_vote(&self, op: &Op) -> bool {
        op.header().kind.starts_with("key-")
    }

    /// Takes note of a vote, or that there is none any more. Says whether anything changed.
    pub(super) fn note_vote(&mut self, op: &Op) -> bool {
        let id = op.id();
        let before = self.key_votes.remove(&id);
        let change = match self.is_vote(op).then(|| op.act()).flatten() {
            Some(Ok(Act::KeyEnrol(e))) if e.is_proved(op.header().space.unwrap_or(id)) => Some(Change::Enrol(e)),
            Some(Ok(Act::KeyRevoke(r))) if r.is_whole() => Some(Change::Revoke(r)),
            _ => None,
        };
        let header = op.header();
        let (by, seq, at) = (header.author.clone(), header.seq, header.at);
        let vote = change.map(|change| Vote { by, seq, at, change });
        if let Some(vote) = &vote {
            self.key_votes.insert(id, vote.clone());
        }
        vote != before
    }

    /// Whether an act that isn't a vote can change which acts count: it stands where another of a revoked key does, or
    /// is the last that some vote keeps.
    pub(super) fn bears_on_keys(&self, op: &Op) -> bool {
        let author = &op.header().author;
        let forked = || self.forks.contains_key(&author.to_string());
        let against = |vote: &Vote| matches!(&vote.change, Change::Revoke(r) if r.key == *author);
        forked() && self.key_votes.values().any(against)
    }

    /// Weighs the votes again, and has each act that speaks otherwise now folded anew.
    pub(super) fn settle_keys(&mut self) {
        let before = std::mem::take(&mut self.keys);
        self.keys = self.weigh_keys();
        let mut touched: BTreeSet<PublicKey> = before.against.into_keys().collect();
        touched.extend(self.keys.against.keys().cloned());
        touched.extend(before.settled.claims.into_keys());
        touched.extend(self.keys.settled.claims.keys().cloned());
        let places = |key: &PublicKey| self.chains.get(&key.to_string()).into_iter().flatten();
        let ids = touched.iter().flat_map(places).flat_map(|(_, ops)| ops);
        let ops: Vec<Op> = ids.filter_map(|id| self.ops.get(id)).cloned().collect();
        self.fold_again(&ops);
    }

    /// Weighs the votes and all acts again: now it is known who takes part.
    pub(super) fn settle_all(&mut self) {
        self.keys = self.weigh_keys();
        let ops: Vec<Op> = self.ops.values().filter(|op| op.header().space.is_some()).cloned().collect();
        self.fold_again(&ops);
    }

    fn fold_again(&mut self, ops: &[Op]) {
        for op in ops {
            self.unfold(op);
            self.fold_one(op);
        }
    }
}
