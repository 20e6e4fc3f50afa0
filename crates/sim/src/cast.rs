//! The people of our rehearsals: an invented federation, by pseudonyms.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::charter::Charter;
use nobis_core::ids::Id;
use nobis_core::trust::{Person, Seat, Trust, Unit, UnitKind};

use crate::{Key, id};

/// Person, unit, seats.
pub const CAST: [(&str, &str, &[Seat]); 21] = [
    ("is-1", "is", &[Seat::Researcher]),
    ("is-2", "is", &[Seat::Legal]),
    ("is-3", "is", &[Seat::Media, Seat::Context]),
    ("is-4", "is", &[Seat::Custodian]),
    ("is-5", "is", &[Seat::Release]),
    ("is-6", "is", &[Seat::Legal]),
    ("ua-1", "ua", &[Seat::Section, Seat::Safety]),
    ("ua-2", "ua", &[Seat::Section, Seat::Researcher, Seat::Context]),
    ("ca-1", "ca", &[Seat::Section, Seat::Context]),
    ("ca-2", "ca", &[Seat::Legal]),
    ("no-1", "no", &[Seat::Safety]),
    ("no-2", "no", &[Seat::Section, Seat::Media]),
    ("no-3", "no", &[Seat::Release]),
    ("ke-1", "ke", &[Seat::Section, Seat::Context, Seat::Researcher]),
    ("pn-1", "pn", &[Seat::Panel]),
    ("pn-2", "pn", &[Seat::Panel]),
    ("pn-3", "pn", &[Seat::Panel]),
    ("pn-4", "pn", &[Seat::Panel]),
    ("pn-5", "pn", &[Seat::Panel]),
    ("ua-3", "ua", &[Seat::Release]),
    ("ke-2", "ke", &[Seat::Safety]),
];

/// Unit, kind, name, country, names, working hours.
type UnitRow = (&'static str, UnitKind, &'static str, &'static str, &'static [&'static str], &'static str);

const UNITS: [UnitRow; 6] = [
    ("is", UnitKind::Secretariat, "Secretariat", "", &[], "+00:00 Mon-Fri 09:00-18:00"),
    ("ua", UnitKind::Section, "Ukraine section", "UA", &["Kyiv", "Ukraine", "Ukrainian"], "+03:00 Mon-Fri 09:00-18:00"),
    ("ca", UnitKind::Section, "Canada section", "CA", &["Canada", "Canadian"], "-04:00 Mon-Fri 09:00-17:00"),
    ("no", UnitKind::Section, "Norway section", "NO", &["Norway", "Norwegian"], "+02:00 Mon-Fri 08:00-16:00"),
    ("ke", UnitKind::Section, "Kenya section", "KE", &["Kenya", "Kenyan"], "+03:00 Mon-Fri 08:00-17:00"),
    ("pn", UnitKind::Panel, "Panel", "", &[], "+00:00 Mon-Fri 09:00-18:00"),
];

/// The trust file and everybody's keys.
///
/// # Panics
/// If the rows above contradict each other.
pub fn cast(seed: u64, charter: &str) -> (Trust, BTreeMap<Id, Key>) {
    let keys: BTreeMap<Id, Key> = CAST.iter().map(|(name, ..)| (id(name), Key::from_seed(seed, name))).collect();
    let unit = |(id_, kind, name, country, names, hours): UnitRow| Unit {
        id: id(id_),
        kind,
        name: name.to_owned(),
        countries: Some(country.to_owned()).filter(|c| !c.is_empty()).into_iter().collect(),
        names: names.iter().map(|n| (*n).to_owned()).collect(),
        hours: hours.parse().expect("the rows have working hours"),
    };
    let person = |(name, unit, seats): (&str, &str, &[Seat])| Person {
        id: id(name),
        unit: id(unit),
        seats: seats.iter().copied().collect(),
        keys: BTreeSet::from([keys[&id(name)].public.clone()]),
    };
    let title = Charter::parse(charter).expect("the test gives a charter").name;
    let charters = BTreeMap::from([(Charter::digest(charter), title)]);
    let trust = Trust::new("Northlight", charters, UNITS.map(unit), CAST.map(person)).expect("the rows fit together");
    (trust, keys)
}
