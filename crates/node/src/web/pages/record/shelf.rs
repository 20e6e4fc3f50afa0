//! The registers of all kinds, reached in one way: every version of a record as JSON, with the digests gates see.

use std::collections::BTreeMap;

use nobis_core::acts::Act;
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::op::OpId;
use nobis_core::records::{Classes, Evidence, Record};
use nobis_core::register::{Register, Version as Kept};
use nobis_core::sight::Eyes;
use nobis_core::state::State;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::kinds::Kind;
use crate::home;
use crate::trouble::{Trouble, told};

/// One version of a record.
#[derive(Debug, Clone)]
pub struct Version {
    /// The act that wrote it.
    pub op: OpId,
    /// Who.
    pub person: Id,
    /// Their unit: it keeps the record.
    pub unit: Id,
    /// Claimed time.
    pub at: Moment,
    /// Versions it took the place of.
    pub replaces: Vec<OpId>,
    /// The record.
    pub value: Value,
}

impl Version {
    fn of<T: Record>(op: OpId, v: &Kept<T>) -> Self {
        Self {
            op,
            person: v.person.clone(),
            unit: v.unit.clone(),
            at: v.at,
            replaces: v.replaces.clone(),
            value: json(&v.value),
        }
    }

    /// Whether these eyes may see it.
    pub fn is_for(&self, kind: Kind, eyes: &Eyes) -> bool {
        match kind {
            Kind::Evidence => eyes.evidence(&self.unit, self.id("supplied_by").as_ref()),
            Kind::Consent => eyes.person_consent(&self.unit),
            _ => kind.may(eyes),
        }
    }

    /// A field that holds one id.
    pub fn id(&self, key: &str) -> Option<Id> {
        self.value[key].as_str()?.parse().ok()
    }

    /// A field that holds ids.
    pub fn ids(&self, key: &str) -> Vec<Id> {
        ids_in(&self.value[key])
    }

    /// A field that holds a text.
    pub fn text(&self, key: &str) -> &str {
        self.value[key].as_str().unwrap_or_default()
    }
}

fn json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).expect("records are structs of plain fields")
}

/// The ids in a list.
pub fn ids_in(value: &Value) -> Vec<Id> {
    value.as_array().into_iter().flatten().filter_map(|v| v.as_str()?.parse().ok()).collect()
}

/// Does the same with the register of a kind, whatever its type.
macro_rules! with {
    ($state:expr, $kind:expr, $records:ident => $do:expr) => {
        match $kind {
            Kind::Finding => with!(@ $state.findings, $records, $do),
            Kind::Evidence => with!(@ $state.evidence, $records, $do),
            Kind::Law => with!(@ $state.qualifications, $records, $do),
            Kind::Context => with!(@ $state.contexts, $records, $do),
            Kind::Request => with!(@ $state.requests, $records, $do),
            Kind::Consent => with!(@ $state.consents, $records, $do),
            Kind::Risk => with!(@ $state.risks, $records, $do),
            Kind::Forecast => with!(@ $state.forecasts, $records, $do),
            Kind::Standard => with!(@ $state.standards, $records, $do),
        }
    };
    (@ $field:expr, $records:ident, $do:expr) => {{
        let $records = &$field;
        $do
    }};
}

/// Ids of a kind, in reading order: `E2` before `E10`.
pub fn ids(state: &State, kind: Kind) -> Vec<&Id> {
    let mut ids: Vec<&Id> = with!(state, kind, records => records.keys().collect());
    ids.sort_by_cached_key(|id| natural(id));
    ids
}

fn natural(id: &Id) -> (String, u64, String) {
    let text = id.as_str();
    let letters = text.len() - text.trim_start_matches(|c: char| !c.is_ascii_digit()).len();
    let digits: String = text[letters..].chars().take_while(char::is_ascii_digit).collect();
    (text[..letters].to_owned(), digits.parse().unwrap_or(0), text.to_owned())
}

/// Whether there is such a record.
pub fn has(state: &State, kind: Kind, id: &Id) -> bool {
    with!(state, kind, records => records.contains_key(id))
}

/// The versions nobody replaced.
pub fn heads(state: &State, kind: Kind, id: &Id) -> Vec<Version> {
    fn of<T: Record>(records: &BTreeMap<Id, Register<T>>, id: &Id) -> Vec<Version> {
        let heads = records.get(id).map_or_else(Vec::new, Register::own_heads);
        heads.into_iter().map(|(op, v)| Version::of(*op, v)).collect()
    }
    with!(state, kind, records => of(records, id))
}

/// All versions, newest first by claimed time.
pub fn versions(state: &State, kind: Kind, id: &Id) -> Vec<Version> {
    fn of<T: Record>(records: &BTreeMap<Id, Register<T>>, id: &Id) -> Vec<Version> {
        let all = records.get(id).into_iter().flat_map(Register::versions);
        all.map(|(op, v)| Version::of(*op, v)).collect()
    }
    let mut all = with!(state, kind, records => of(records, id));
    all.sort_by_key(|v| std::cmp::Reverse((v.at, v.op)));
    all
}

/// The heads these eyes may see.
pub fn seen(state: &State, eyes: &Eyes, kind: Kind, id: &Id) -> Vec<Version> {
    if !kind.may(eyes) {
        return Vec::new();
    }
    heads(state, kind, id).into_iter().filter(|v| v.is_for(kind, eyes)).collect()
}

/// Whether these eyes may see some version of a record that counts.
pub fn is_seen(state: &State, eyes: &Eyes, kind: Kind, id: &Id) -> bool {
    let of = match kind {
        Kind::Evidence => {
            let open = |v: &Kept<Evidence>| eyes.evidence(&v.unit, v.value.supplied_by.as_ref());
            state.evidence.get(id).map(|r| r.own_heads().iter().any(|(_, v)| open(v)))
        }
        Kind::Consent => {
            state.consents.get(id).map(|r| r.own_heads().iter().any(|(_, v)| eyes.person_consent(&v.unit)))
        }
        _ => Some(has(state, kind, id)),
    };
    kind.may(eyes) && of.unwrap_or(false)
}

/// Ids of a kind that these eyes may see, and how many there are besides.
pub fn sorted_by_sight(state: &State, eyes: &Eyes, kind: Kind) -> (Vec<Id>, usize) {
    let all = ids(state, kind);
    let count = all.len();
    let mine: Vec<Id> = all.into_iter().filter(|id| is_seen(state, eyes, kind, id)).cloned().collect();
    let hidden = count - mine.len();
    (mine, hidden)
}

/// Each version as gates of some classes see it: its digest, and what of it they see.
pub fn projected(state: &State, kind: Kind, id: &Id, classes: Classes) -> BTreeMap<OpId, (Digest, Value)> {
    fn of<T: Record>(
        records: &BTreeMap<Id, Register<T>>,
        id: &Id,
        classes: Classes,
    ) -> BTreeMap<OpId, (Digest, Value)> {
        let all = records.get(id).into_iter().flat_map(Register::versions);
        all.map(|(op, v)| (*op, (v.read(classes).digest, json(&v.read(classes).value)))).collect()
    }
    with!(state, kind, records => of(records, id, classes))
}

/// A record of this kind with nothing in it.
pub fn empty(state: &State, kind: Kind) -> Value {
    fn of<T: Record + Default>(_: &BTreeMap<Id, Register<T>>) -> Value {
        json(&T::default())
    }
    with!(state, kind, records => of(records))
}

/// A record as core reads it: sets in order, nothing unknown.
///
/// # Errors
/// Core doesn't read it.
pub fn tidy(state: &State, kind: Kind, value: Value) -> Result<Value, Trouble> {
    fn of<T: Record + DeserializeOwned>(_: &BTreeMap<Id, Register<T>>, value: Value) -> Result<Value, Trouble> {
        serde_json::from_value::<T>(value).map(|v| json(&v)).map_err(told)
    }
    with!(state, kind, records => of(records, value))
}

/// The act that writes a record in the place of these versions.
///
/// # Errors
/// Core doesn't read it, or the system has no randomness to give.
pub fn put(state: &State, kind: Kind, id: &Id, replaces: &[OpId], value: Value) -> Result<Act, Trouble> {
    fn of<T: Record + DeserializeOwned>(
        records: &BTreeMap<Id, Register<T>>,
        id: &Id,
        replaces: &[OpId],
        value: Value,
    ) -> Result<Value, Trouble> {
        let value: T = serde_json::from_value(value).map_err(told)?;
        Ok(json(&home::put(id, records.get(id), replaces, value)?))
    }
    let content = with!(state, kind, records => of(records, id, replaces, value))?;
    Act::read(kind.act(), &content, None).map_err(told)
}

/// The id to offer for a new record: the prefix most in use, and the next number.
pub fn suggest<'i>(kind: Kind, ids: impl IntoIterator<Item = &'i Id>) -> String {
    let mut prefixes: BTreeMap<&str, (usize, u64)> = BTreeMap::new();
    for id in ids {
        let letters = id.as_str().trim_end_matches(|c: char| c.is_ascii_digit());
        let Ok(number) = id.as_str()[letters.len()..].parse::<u64>() else { continue };
        let entry = prefixes.entry(letters).or_default();
        *entry = (entry.0 + 1, entry.1.max(number));
    }
    let most = prefixes.into_iter().max_by_key(|(prefix, (count, _))| (*count, *prefix == kind.prefix()));
    let (prefix, next) = most.map_or((kind.prefix(), 1), |(prefix, (_, last))| (prefix, last.saturating_add(1)));
    format!("{prefix}{next}")
}

/// Whether an id is a record's already, of whatever kind: a statement cites by id alone.
pub fn is_taken(state: &State, id: &Id) -> bool {
    Kind::ALL.iter().filter(|k| **k != Kind::Standard).any(|k| has(state, *k, id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(texts: &[&str]) -> Vec<Id> {
        texts.iter().map(|t| t.parse().expect("ids in tests are ids")).collect()
    }

    #[test]
    fn a_new_id_goes_on_from_those_in_use() {
        for (kind, used, next) in [
            (Kind::Finding, &["F1", "F3", "F2"][..], "F4"),
            (Kind::Evidence, &["E9", "E10", "video", "X1"], "E11"),
            (Kind::Evidence, &["is-12", "is-13", "E1"], "is-14"),
            (Kind::Risk, &[], "K1"),
            (Kind::Law, &["precautions"], "L1"),
            (Kind::Request, &["R18446744073709551615"], "R18446744073709551615"),
        ] {
            assert_eq!(suggest(kind, &ids(used)), next, "{used:?}");
        }
    }

    #[test]
    fn ten_comes_after_two() {
        let mut some = ids(&["E10", "E2", "video", "E1"]);
        some.sort_by_cached_key(natural);
        assert_eq!(some, ids(&["E1", "E2", "E10", "video"]));
    }
}
