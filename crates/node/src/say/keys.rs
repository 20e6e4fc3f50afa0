//! What became of people's keys, in words: the same in the terminal and on the page.

use std::collections::BTreeSet;

use nobis_core::ids::Id;
use nobis_core::state::KeyLife;
use nobis_core::trust::{Person, Trust, UnitKind};

use super::list::{self, Joined};
use super::texts::Texts;

/// One key: its fingerprint, how it came in, and whether it ended.
pub fn line(texts: &Texts, trust: &Trust, person: &Person, life: &KeyLife) -> String {
    std::iter::once(life.key.fingerprint()).chain(became(texts, trust, person, life)).collect::<Vec<_>>().join(" · ")
}

/// How a key came in, and how it ended if it did.
pub fn became(texts: &Texts, trust: &Trust, person: &Person, life: &KeyLife) -> Vec<String> {
    std::iter::once(came_in(texts, life)).chain(end(texts, trust, person, life)).collect()
}

fn came_in(texts: &Texts, life: &KeyLife) -> String {
    let voices = named(texts, &life.enrolled_by);
    match (life.in_trust, life.is_theirs) {
        (true, _) => texts.get("keys-in-trust", &[]),
        (false, true) => texts.get("keys-enrolled", &[("voices", voices.into())]),
        (false, false) => texts.get("keys-asked", &[("voices", voices.into())]),
    }
}

fn end(texts: &Texts, trust: &Trust, person: &Person, life: &KeyLife) -> Option<String> {
    let voices = named(texts, &life.ended_by);
    match life.kept {
        Some(kept) => Some(texts.get(
            "keys-ended",
            &[("count", usize::try_from(kept).unwrap_or(usize::MAX).into()), ("voices", voices.into())],
        )),
        None if life.ended_by.is_empty() => None,
        None => {
            let missing = missing(texts, trust, person);
            Some(texts.get("keys-end-asked", &[("voices", voices.into()), ("missing", missing.into())]))
        }
    }
}

fn named(texts: &Texts, persons: &BTreeSet<Id>) -> String {
    let names: Vec<String> = persons.iter().map(ToString::to_string).collect();
    list::all(texts, &names, Joined::And)
}

/// Whose voices are enough to change a person's keys, counted by the rule itself.
pub fn missing(texts: &Texts, trust: &Trust, person: &Person) -> String {
    let colleagues = trust.persons.values().filter(|p| p.unit == person.unit && p.id != person.id).count();
    let quorum = trust.quorum(&person.unit);
    let home = (colleagues >= quorum).then(|| {
        let unit = trust.unit_name(&person.unit);
        texts.get("keys-takes-home", &[("count", quorum.into()), ("unit", unit.into())])
    });
    let others = trust.units.values().filter(|u| u.id != person.unit && u.kind != UnitKind::Panel);
    let able = others.filter(|u| trust.persons.values().filter(|p| p.unit == u.id).count() >= trust.quorum(&u.id));
    let peers = (able.count() >= 2).then(|| texts.get("keys-takes-peers", &[]));
    let own = texts.get("keys-takes-own", &[("person", person.id.as_str().into())]);
    let ways: Vec<String> = [Some(own), home, peers].into_iter().flatten().collect();
    texts.get("keys-takes", &[("ways", list::all(texts, &ways, Joined::Or).into())])
}
