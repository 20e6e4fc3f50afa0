//! A federation small enough to read: nine people of five units, for the vectors of acts and sets of acts.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{Act, SpaceFound};
use nobis_core::charter::{Charter, P1};
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::op::{self, Draft, Header, Op, Parts};
use nobis_core::opset::OpSet;
use nobis_core::sshsig::{Namespace, PublicKey};
use nobis_core::trust::{Person, Seat, Trust, Unit, UnitKind};
use nobis_sim::{Key, at, id};

/// Pseudonym, whose unit is what stands before its dash, and seats. `is-2` is a panel member of the unit that writes,
/// so that a vector can show that a ruling of such a one doesn't count.
pub const PEOPLE: [(&str, &[Seat]); 9] = [
    ("is-1", &[Seat::Researcher]),
    ("is-2", &[Seat::Panel]),
    ("is-5", &[Seat::Release]),
    ("no-1", &[Seat::Safety]),
    ("no-2", &[Seat::Researcher]),
    ("pn-1", &[Seat::Panel]),
    ("ua-1", &[Seat::Section, Seat::Safety]),
    ("ua-2", &[Seat::Section]),
    ("ke-1", &[Seat::Section]),
];

const UNITS: [(&str, UnitKind, &str, &str, &str, &str); 5] = [
    ("is", UnitKind::Secretariat, "Secretariat", "", "", "+00:00 Mon-Fri 09:00-18:00"),
    ("ke", UnitKind::Section, "Kenya section", "KE", "Kenya,Kenyan", "+03:00 Mon-Fri 08:00-17:00"),
    ("no", UnitKind::Section, "Norway section", "NO", "Norway,Norwegian", "+02:00 Mon-Fri 08:00-16:00"),
    ("pn", UnitKind::Panel, "Panel", "", "", "+00:00 Mon-Fri 09:00-18:00"),
    ("ua", UnitKind::Section, "Ukraine section", "UA", "Kyiv,Ukraine,Ukrainian", "+03:00 Mon-Fri 09:00-18:00"),
];

pub struct Circle {
    pub keys: BTreeMap<Id, Key>,
    pub trust: Trust,
    pub ops: OpSet,
    /// Acts in the order they were taken in.
    pub made: Vec<Op>,
    pub now: Moment,
    salts: u8,
}

pub fn trust(keys: &BTreeMap<Id, Key>) -> Trust {
    let set = |text: &str| text.split(',').filter(|w| !w.is_empty()).map(str::to_owned).collect::<BTreeSet<_>>();
    let unit = |(unit, kind, name, countries, names, hours): (&str, UnitKind, &str, &str, &str, &str)| Unit {
        id: id(unit),
        kind,
        name: name.to_owned(),
        countries: set(countries),
        names: set(names),
        hours: hours.parse().expect("the rows have working hours"),
    };
    let person = |(name, seats): (&str, &[Seat])| Person {
        id: id(name),
        unit: id(&name[..2]),
        seats: seats.iter().copied().collect(),
        keys: BTreeSet::from([keys[&id(name)].public.clone()]),
    };
    let charters = BTreeMap::from([(Charter::digest(P1), "P1 Consent circle".to_owned())]);
    Trust::new("Northlight", charters, UNITS.map(unit), PEOPLE.map(person)).expect("the rows fit together")
}

impl Circle {
    /// Nothing signed yet. The last key, `stranger`, is nobody's in the trust file.
    pub fn empty() -> Self {
        let names = PEOPLE.iter().map(|(name, _)| *name).chain(["stranger"]);
        let keys: BTreeMap<Id, Key> = names.map(|name| (id(name), Key::from_seed(7, name))).collect();
        let trust = trust(&keys);
        Self { keys, trust, ops: OpSet::new(), made: Vec::new(), now: at("2022-04-04T08:00:00Z"), salts: 0 }
    }

    /// A founded space.
    pub fn founded() -> Self {
        let mut circle = Self::empty();
        let founding = circle.founding("Rehearsal");
        circle.sign("is-1", &founding);
        circle
    }

    pub fn founding(&self, title: &str) -> Act {
        Act::SpaceFound(SpaceFound {
            title: title.to_owned(),
            trust: self.trust.to_string(),
            charters: vec![P1.to_owned()],
        })
    }

    pub fn sign(&mut self, person: &str, act: &Act) -> Op {
        let op = self.draft(person, act);
        self.take(&op);
        op
    }

    pub fn take(&mut self, op: &Op) {
        self.ops.admit(op.clone()).expect("it belongs here");
        self.made.push(op.clone());
    }

    /// Signs without taking in.
    pub fn draft(&mut self, person: &str, act: &Act) -> Op {
        let header = self.header(person);
        self.draft_under(person, header, act)
    }

    pub fn header(&self, person: &str) -> Header {
        self.ops.next_header(&self.keys[&id(person)].public, self.now)
    }

    /// Signs under a header of the caller's making.
    pub fn draft_under(&mut self, person: &str, header: Header, act: &Act) -> Op {
        let draft = self.parts(header, act);
        let signature = self.armored(person, &draft.header);
        Op::parse(Parts {
            header: &draft.header,
            body: Some(&draft.body),
            aside: draft.aside.as_deref(),
            signature: &signature,
        })
        .expect("what was just signed parses")
    }

    pub fn parts(&mut self, header: Header, act: &Act) -> Draft {
        self.salts += 2;
        op::draft(header, act, [[self.salts; 16], [self.salts + 1; 16]]).expect("the act is of a fair size")
    }

    pub fn key(&self, person: &str) -> PublicKey {
        self.keys[&id(person)].public.clone()
    }

    pub fn armored(&self, person: &str, message: &[u8]) -> String {
        self.keys[&id(person)].sign(Namespace::Op, message).to_armored()
    }
}
