//! The trust file: who the units are, which persons sit where, and which keys speak for them.
//!
//! It is what a verifier pins, so it is made to be printed, read aloud and published in several places. The whole
//! file is at the same time an `allowed_signers` file of OpenSSH: lines starting with `#:` are ours and comments to
//! `ssh-keygen`, the others are its own. `spec/trust.md` is its format.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::calendar::WorkingHours;
use crate::ids::{Digest, Id};
use crate::sshsig::{Namespace, PublicKey};

/// First line of the file.
pub const FIRST_LINE: &str = "#: nobis trust 1";

/// What a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitKind {
    /// A national section.
    Section,
    /// The international secretariat.
    Secretariat,
    /// A partner organisation.
    Partner,
    /// A community.
    Community,
    /// The independent panel: belongs to no unit that writes.
    Panel,
}

impl UnitKind {
    const WORDS: [(&'static str, Self); 5] = [
        ("section", Self::Section),
        ("secretariat", Self::Secretariat),
        ("partner", Self::Partner),
        ("community", Self::Community),
        ("panel", Self::Panel),
    ];

    /// The word in the file.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, kind)| *kind == self).expect("every kind has a word").0
    }
}

/// A unit: independent, with its own keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Short id.
    pub id: Id,
    /// What it is.
    pub kind: UnitKind,
    /// Name for people.
    pub name: String,
    /// Countries it speaks for, ISO 3166-1 alpha-2.
    pub countries: BTreeSet<String>,
    /// Words that show a text is about its country: names of the country and its people, the capital.
    pub names: BTreeSet<String>,
    /// Its working week.
    pub hours: WorkingHours,
}

/// Roles of a unit, held by persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seat {
    /// Collects evidence, writes findings and texts.
    Researcher,
    /// Keeps evidence; may sign facts.
    Custodian,
    /// Signs law.
    Legal,
    /// Knows the area; signs context.
    Context,
    /// Signs do-no-harm; closes alerts of others.
    Safety,
    /// Speaks for the unit when it is concerned.
    Section,
    /// Edits, signs precision.
    Media,
    /// Executes a release that is clear, and decides nothing.
    Release,
    /// Rules on objections.
    Panel,
}

impl Seat {
    const WORDS: [(&'static str, Self); 9] = [
        ("researcher", Self::Researcher),
        ("custodian", Self::Custodian),
        ("legal", Self::Legal),
        ("context", Self::Context),
        ("safety", Self::Safety),
        ("section", Self::Section),
        ("media", Self::Media),
        ("release", Self::Release),
        ("panel", Self::Panel),
    ];

    /// Every seat.
    pub const ALL: [Self; 9] = [
        Self::Researcher,
        Self::Custodian,
        Self::Legal,
        Self::Context,
        Self::Safety,
        Self::Section,
        Self::Media,
        Self::Release,
        Self::Panel,
    ];

    /// The word in the file.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(_, seat)| *seat == self).expect("every seat has a word").0
    }

    /// The seat with this word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(w, _)| *w == word).map(|(_, seat)| *seat)
    }
}

/// A person, known here by a pseudonym only; the name stays in the unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Pseudonym; the principal of the key lines.
    pub id: Id,
    /// The unit.
    pub unit: Id,
    /// The seats this person holds.
    pub seats: BTreeSet<Seat>,
    /// Keys and devices; however many, they give one voice.
    pub keys: BTreeSet<PublicKey>,
}

/// A trust file, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trust {
    /// Name of the federation.
    pub federation: String,
    /// Charters that outputs may go by: digest of the text, and its name.
    pub charters: BTreeMap<Digest, String>,
    /// Units by id.
    pub units: BTreeMap<Id, Unit>,
    /// Persons by pseudonym.
    pub persons: BTreeMap<Id, Person>,
    /// Guardians by unit: persons of other units whom it asked to sign its withdrawals with it, and who can take one
    /// back. Where a unit is too small, or all of it in one place, they are the second pair of eyes.
    pub guardians: BTreeMap<Id, BTreeSet<Id>>,
    holders: BTreeMap<PublicKey, Id>,
}

/// Why a text isn't a trust file, and on which line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustError {
    /// Line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// Class of failure.
    pub code: &'static str,
}

impl fmt::Display for TrustError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.code {
            "trust-first-line" => "the first line must be “#: nobis trust 1”",
            "trust-line" => "not a line this file can have; see spec/trust.md",
            "trust-id" => "not an id: letters, digits, . _ - are expected",
            "trust-twice" => "this id or key is there already: one key speaks for one person",
            "trust-unknown-unit" => "this person's unit has no line of its own above",
            "trust-unknown-person" => "this key's person has no line of its own above",
            "trust-no-key" => "a person has no key: add a key line, or take the person out",
            "trust-unit-dot" => "a unit's id may hold no dot",
            "trust-guardian" => {
                "a guardian is somebody of another unit who may object: not its own person, no release officer, no panel"
            }
            "trust-stop-and-publish" => "a release officer may hold no other seat: nobody both stops and publishes",
            "trust-spelling" => {
                "not written as nobis writes it (order, spacing): take the file from where it was published"
            }
            "trust-too-large" => "too large for a trust file",
            _ => "not readable",
        };
        if self.line == 0 {
            write!(f, "the trust file: {what}")
        } else {
            write!(f, "the trust file, line {}: {what}", self.line)
        }
    }
}

impl std::error::Error for TrustError {}

/// 100 units × 40 keys × 250 bytes is 1 MB.
pub const TRUST_BYTES_MAX: usize = 1024 * 1024;

impl Trust {
    /// Puts a trust file together. Every key speaks for one person only.
    ///
    /// # Errors
    /// A person of an unknown unit, without a key, or with somebody else's key.
    pub fn new(
        federation: &str,
        charters: BTreeMap<Digest, String>,
        units: impl IntoIterator<Item = Unit>,
        persons: impl IntoIterator<Item = Person>,
    ) -> Result<Self, TrustError> {
        let units = units.into_iter().map(|u| (u.id.clone(), u)).collect();
        let persons = persons.into_iter().map(|p| (p.id.clone(), p)).collect();
        let (guardians, holders) = (BTreeMap::new(), BTreeMap::new());
        Self { federation: federation.to_owned(), charters, units, persons, guardians, holders }.checked()
    }

    /// The same with these guardians, by unit.
    ///
    /// # Errors
    /// A unit or person that isn't here, or a person who can't be a guardian.
    pub fn with_guardians(mut self, guardians: BTreeMap<Id, BTreeSet<Id>>) -> Result<Self, TrustError> {
        // A unit that names nobody has no line, and so no entry.
        self.guardians = guardians.into_iter().filter(|(_, persons)| !persons.is_empty()).collect();
        self.checked()
    }

    fn checked(self) -> Result<Self, TrustError> {
        let mut trust = Self { holders: BTreeMap::new(), ..self };
        trust.index()?;
        // What can't be read back must not be written: a name with a line break would forge a line.
        let again = Self::parse(&trust.to_string())?;
        if again == trust { Ok(trust) } else { Err(TrustError { line: 0, code: "trust-spelling" }) }
    }

    fn index(&mut self) -> Result<(), TrustError> {
        let whole = |code| TrustError { line: 0, code };
        for person in self.persons.values() {
            if !self.units.contains_key(&person.unit) {
                return Err(whole("trust-unknown-unit"));
            }
            // Ids of outputs begin with their unit's id and a dot: the dot must be the first.
            if person.unit.as_str().contains('.') {
                return Err(whole("trust-unit-dot"));
            }
            if person.keys.is_empty() {
                return Err(whole("trust-no-key"));
            }
            // Fixed rule I13: whoever publishes can't also stop, rule or sign another gate.
            if person.seats.contains(&Seat::Release) && person.seats.len() > 1 {
                return Err(whole("trust-stop-and-publish"));
            }
            for key in &person.keys {
                if self.holders.insert(key.clone(), person.id.clone()).is_some() {
                    return Err(whole("trust-twice"));
                }
            }
        }
        self.check_guardians().map_err(whole)
    }

    fn check_guardians(&self) -> Result<(), &'static str> {
        for (unit, persons) in &self.guardians {
            if !self.units.contains_key(unit) {
                return Err("trust-unknown-unit");
            }
            for id in persons {
                let person = self.persons.get(id).ok_or("trust-unknown-person")?;
                // Whoever publishes or judges can't also end a hold; whoever sits in the unit has its second voice.
                let may = person.seats.iter().any(|s| !matches!(s, Seat::Release | Seat::Panel));
                if person.unit == *unit || !may {
                    return Err("trust-guardian");
                }
            }
        }
        Ok(())
    }

    /// Reads a trust file, exactly as [`Trust`]'s `Display` writes it.
    ///
    /// # Errors
    /// The line and the class of failure.
    pub fn parse(text: &str) -> Result<Self, TrustError> {
        if text.len() > TRUST_BYTES_MAX {
            return Err(TrustError { line: 0, code: "trust-too-large" });
        }
        let mut trust = Self {
            federation: String::new(),
            charters: BTreeMap::new(),
            units: BTreeMap::new(),
            persons: BTreeMap::new(),
            guardians: BTreeMap::new(),
            holders: BTreeMap::new(),
        };
        for (i, line) in text.lines().enumerate() {
            trust.line(i, line).map_err(|code| TrustError { line: i + 1, code })?;
        }
        trust.index()?;
        if trust.to_string() == text { Ok(trust) } else { Err(TrustError { line: 0, code: "trust-spelling" }) }
    }

    fn line(&mut self, index: usize, line: &str) -> Result<(), &'static str> {
        if index == 0 {
            return if line == FIRST_LINE { Ok(()) } else { Err("trust-first-line") };
        }
        let Some(ours) = line.strip_prefix("#: ") else {
            return self.key_line(line);
        };
        let (word, rest) = ours.split_once(' ').ok_or("trust-line")?;
        match word {
            "federation" => self.federation = rest.to_owned(),
            "charter" => {
                let (digest, name) = rest.split_once(' ').ok_or("trust-line")?;
                let digest = digest.parse().map_err(|_| "trust-id")?;
                self.charters.insert(digest, name.to_owned()).map_or(Ok(()), |_| Err("trust-twice"))?;
            }
            "unit" => {
                let unit = unit_line(rest)?;
                self.units.insert(unit.id.clone(), unit).map_or(Ok(()), |_| Err("trust-twice"))?;
            }
            "person" => {
                let person = person_line(rest)?;
                if !self.units.contains_key(&person.unit) {
                    return Err("trust-unknown-unit");
                }
                self.persons.insert(person.id.clone(), person).map_or(Ok(()), |_| Err("trust-twice"))?;
            }
            "guardian" => {
                let (unit, person) = rest.split_once(' ').ok_or("trust-line")?;
                let (unit, person) = (unit.parse().map_err(|_| "trust-id")?, person.parse().map_err(|_| "trust-id")?);
                if !self.guardians.entry(unit).or_default().insert(person) {
                    return Err("trust-twice");
                }
            }
            _ => return Err("trust-line"),
        }
        Ok(())
    }

    /// `ua-1 namespaces="nobis-op-v1,nobis-seal-v1" ssh-ed25519 AAAA…`
    fn key_line(&mut self, line: &str) -> Result<(), &'static str> {
        let (principal, rest) = line.split_once(' ').ok_or("trust-line")?;
        let key = rest.strip_prefix(&namespaces_option()).ok_or("trust-line")?;
        let key = PublicKey::parse(key.trim_start_matches(' ')).map_err(|_| "trust-line")?;
        let id: Id = principal.parse().map_err(|_| "trust-id")?;
        let person = self.persons.get_mut(&id).ok_or("trust-unknown-person")?;
        if person.keys.insert(key) { Ok(()) } else { Err("trust-twice") }
    }

    /// SHA-256 of the file's text: what one reads out over a telephone.
    pub fn digest(&self) -> Digest {
        Digest::of(self.to_string().as_bytes())
    }

    /// Whose key this is.
    pub fn holder(&self, key: &PublicKey) -> Option<&Person> {
        self.persons.get(self.holders.get(key)?)
    }

    /// The unit with this id.
    pub fn unit(&self, id: &Id) -> Option<&Unit> {
        self.units.get(id)
    }

    /// Persons of a unit that hold a seat.
    pub fn holders_of<'a>(&'a self, unit: &'a Id, seat: Seat) -> impl Iterator<Item = &'a Person> {
        self.persons.values().filter(move |p| p.unit == *unit && p.seats.contains(&seat))
    }

    /// Whether a unit named this person as its guardian.
    pub fn is_guardian(&self, unit: &Id, person: &Id) -> bool {
        self.guardians.get(unit).is_some_and(|persons| persons.contains(person))
    }

    /// The name of a unit, or its id where it has none here.
    pub fn unit_name<'a>(&'a self, id: &'a Id) -> &'a str {
        self.units.get(id).map_or(id.as_str(), |unit| unit.name.as_str())
    }
}

fn namespaces_option() -> String {
    format!("namespaces=\"{},{}\"", Namespace::Op, Namespace::Seal)
}

/// `ua section UA +03:00 Mon-Fri 09:00-18:00 "Ukraine" Kyiv,Ukraine,Ukrainian`
fn unit_line(rest: &str) -> Result<Unit, &'static str> {
    let (head, tail) = rest.split_once(" \"").ok_or("trust-line")?;
    let (name, names) = tail.split_once("\" ").ok_or("trust-line")?;
    let fields: Vec<&str> = head.splitn(4, ' ').collect();
    let [id, kind, countries, hours] = fields[..] else {
        return Err("trust-line");
    };
    Ok(Unit {
        id: id.parse().map_err(|_| "trust-id")?,
        kind: UnitKind::WORDS.iter().find(|(w, _)| *w == kind).ok_or("trust-line")?.1,
        name: name.to_owned(),
        countries: set(countries),
        names: set(names),
        hours: hours.parse().map_err(|_| "trust-line")?,
    })
}

/// `ua-1 ua section,safety`
fn person_line(rest: &str) -> Result<Person, &'static str> {
    let fields: Vec<&str> = rest.split(' ').collect();
    let [id, unit, seats] = fields[..] else {
        return Err("trust-line");
    };
    let seats: Option<BTreeSet<Seat>> = set(seats).iter().map(|w| Seat::from_word(w)).collect();
    Ok(Person {
        id: id.parse().map_err(|_| "trust-id")?,
        unit: unit.parse().map_err(|_| "trust-id")?,
        seats: seats.ok_or("trust-line")?,
        keys: BTreeSet::new(),
    })
}

/// A comma-separated set; `-` is the empty one.
fn set(text: &str) -> BTreeSet<String> {
    if text == "-" { BTreeSet::new() } else { text.split(',').map(str::to_owned).collect() }
}

fn show_set<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    let items: Vec<&str> = items.into_iter().collect();
    if items.is_empty() { "-".to_owned() } else { items.join(",") }
}

impl fmt::Display for Trust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{FIRST_LINE}")?;
        writeln!(f, "#: federation {}", self.federation)?;
        for (digest, name) in &self.charters {
            writeln!(f, "#: charter {digest} {name}")?;
        }
        for u in self.units.values() {
            let countries = show_set(u.countries.iter().map(String::as_str));
            let names = show_set(u.names.iter().map(String::as_str));
            writeln!(f, "#: unit {} {} {countries} {} \"{}\" {names}", u.id, u.kind.word(), u.hours, u.name)?;
        }
        for p in self.persons.values() {
            let seats = show_set(p.seats.iter().map(|s| s.word()));
            writeln!(f, "#: person {} {} {seats}", p.id, p.unit)?;
        }
        for (unit, persons) in &self.guardians {
            for person in persons {
                writeln!(f, "#: guardian {unit} {person}")?;
            }
        }
        for p in self.persons.values() {
            for key in &p.keys {
                writeln!(f, "{} {} {key}", p.id, namespaces_option())?;
            }
        }
        Ok(())
    }
}
