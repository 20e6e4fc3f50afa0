//! The same story with each unit on a node of its own: every command is typed where its actor's unit is, and what came of it
//! reaches the others before the next, every other unit by network and the rest by courier file. Only what is delivered to a unit
//! is on its way until somebody there does something: its node would receipt it at once, and the stories tell what happens
//! before that.
//!
//! What is printed must be what the story says, as if all had sat at one machine; and before a release is sealed, each
//! node works out for itself what would be sealed: the same bytes, or the story has failed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use nobis::commands::{self, Desk};
use nobis::home::Home;
use nobis::net::wire::{Alone, Wire};
use nobis::net::{NodeKeys, courier};
use nobis::say::Texts;
use nobis::trouble::Trouble;
use nobis_core::canon;
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::release::bundle;
use nobis_core::trust::Seat;

use crate::tools;

/// The folder of a story's node, and so of the unit that founds it.
const FIRST: &str = "node";
/// What changes nothing that others should hear of.
const READS: [&str; 5] = ["check", "show", "log", "verify", "nodes"];

/// The nodes of a story, once its space is founded.
pub struct Apart {
    folder: PathBuf,
    /// The folder of each unit's node, below that of the story.
    nodes: BTreeMap<Id, String>,
    texts: Texts,
    files: usize,
    /// Units that something is on its way to: they hear nothing until one of their people does something.
    awaiting: BTreeSet<Id>,
}

impl Apart {
    /// Nodes for a story in a folder.
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            nodes: BTreeMap::new(),
            texts: Texts::for_lang("en"),
            files: 0,
            awaiting: BTreeSet::new(),
        }
    }

    /// Before somebody does something: what is on its way to their unit arrives, and what their node says of it goes out.
    pub fn arrives(&mut self, actor: Option<&str>, now: Moment) {
        let unit = actor.filter(|_| !self.awaiting.is_empty()).and_then(|actor| {
            let home = self.open(FIRST, now);
            home.trust().persons.get(&actor.parse().ok()?).map(|person| person.unit.clone())
        });
        if let Some(unit) = unit.filter(|unit| self.awaiting.remove(unit)) {
            self.spread(FIRST, now);
            let node = self.nodes[&unit].clone();
            self.spread(&node, now);
        }
    }

    /// Where a command is typed: at the node of its actor's unit. Imports write as several people, and are made where all
    /// keys are.
    pub fn node_of(&self, actor: Option<&str>, words: &[String]) -> String {
        let imports = words.get(1).is_some_and(|word| word == "import");
        let unit = actor.filter(|_| !imports).and_then(|actor| {
            let home = self.open(FIRST, "2022-01-01T00:00:00Z".parse().unwrap());
            home.trust().persons.get(&actor.parse().ok()?).map(|person| person.unit.clone())
        });
        unit.and_then(|unit| self.nodes.get(&unit).cloned()).unwrap_or_else(|| FIRST.to_owned())
    }

    /// Before a release is sealed: every node would seal the same bytes.
    pub fn before(&self, officer: Option<&str>, words: &[String], now: Moment) {
        let seals = words.get(1).is_some_and(|word| word == "seal");
        let (Some(officer), true, false) = (officer, seals, self.nodes.is_empty()) else { return };
        let officer: Id = officer.parse().unwrap();
        let sealed: Vec<Option<Vec<u8>>> =
            self.nodes.values().map(|node| would_seal(&self.open(node, now), &officer)).collect();
        assert!(sealed.iter().all(Option::is_some), "every node says that nothing stands in the way");
        assert!(sealed.windows(2).all(|pair| pair[0] == pair[1]), "nodes would seal different bytes");
    }

    /// After a command that was done: the others hear of it.
    pub fn after(&mut self, node: &str, words: &[String], now: Moment) {
        if words.get(1).is_some_and(|word| READS.contains(&word.as_str())) || !self.folder.join(FIRST).is_dir() {
            return;
        }
        if self.nodes.is_empty() {
            self.found(now);
        }
        if let [_, delivers, unit, ..] = words
            && delivers == "deliver"
        {
            self.awaiting.insert(unit.parse().unwrap());
        }
        self.spread(node, now);
        // The release is what everybody may have: it is carried to where the story looks for it.
        let (release, carried) = (self.folder.join(node).join("release"), self.folder.join(FIRST).join("release"));
        if release.is_dir() && !carried.exists() {
            tools::copy(&release, &carried);
        }
    }

    /// In the end all hold the same acts, which say the same.
    pub fn end(&mut self, now: Moment) {
        for unit in std::mem::take(&mut self.awaiting) {
            self.spread(FIRST, now);
            let node = self.nodes[&unit].clone();
            self.spread(&node, now);
        }
        let said = |node: &String| {
            let home = self.open(node, now);
            (home.ops().len(), canon::write(home.state()).unwrap())
        };
        let all: Vec<(usize, Vec<u8>)> = self.nodes.values().map(said).collect();
        assert!(all.windows(2).all(|pair| pair[0] == pair[1]), "nodes hold different things in the end");
        assert!(self.nodes.len() > 2, "the story has units");
    }

    fn open(&self, node: &str, now: Moment) -> Home {
        patiently(|| Home::open(&self.folder.join(node), now))
    }

    /// Every unit gets a node, with the keys of its people, and joins by invitation.
    fn found(&mut self, now: Moment) {
        let home = self.open(FIRST, now);
        let by = home.trust().persons.values().find(|p| p.seats.contains(&Seat::Researcher)).unwrap();
        let (first, by) = (by.unit.clone(), by.id.clone());
        let persons: Vec<(Id, Id)> = home.trust().persons.values().map(|p| (p.unit.clone(), p.id.clone())).collect();
        let units: Vec<Id> = home.trust().units.keys().cloned().collect();
        let mut desk = Desk { home, texts: &self.texts, person: Some(by) };
        commands::introduce(&mut desk, &[]).unwrap();
        for unit in units.iter().filter(|unit| **unit != first) {
            commands::invite(&mut desk, unit, &self.folder.join(format!("{unit}.invitation"))).unwrap();
        }
        drop(desk);
        self.nodes.insert(first.clone(), FIRST.to_owned());
        for unit in units.into_iter().filter(|unit| *unit != first) {
            let of = persons.iter().filter(|(u, _)| *u == unit).map(|(_, person)| person);
            let Some(speaks) = of.clone().next() else { continue };
            let node = format!("{unit}-node");
            let dir = self.folder.join(&node);
            fs::create_dir_all(dir.join("keys")).unwrap();
            for person in of {
                for name in [person.to_string(), format!("{person}.pub")] {
                    tools::copy(&self.folder.join(FIRST).join("keys").join(&name), &dir.join("keys").join(&name));
                }
            }
            let invitation = self.folder.join(format!("{unit}.invitation"));
            patiently(|| commands::join(&dir, now, &invitation, Some(speaks), &[], &self.texts));
            let [to, back] = [self.file(), self.file()];
            patiently(|| commands::pack(&dir, now, &first, &to, &self.texts));
            patiently(|| commands::take_courier(&self.folder.join(FIRST), now, &to, &self.texts));
            patiently(|| commands::pack(&self.folder.join(FIRST), now, &unit, &back, &self.texts));
            patiently(|| commands::take_courier(&dir, now, &back, &self.texts));
            self.nodes.insert(unit, node);
        }
    }

    fn file(&mut self) -> PathBuf {
        self.files += 1;
        self.folder.join(format!("{}.age", self.files))
    }

    /// What a node has reaches all others: every other one by network, the rest by courier.
    fn spread(&mut self, node: &str, now: Moment) {
        let others: Vec<(Id, String)> = self
            .nodes
            .iter()
            .filter(|(unit, n)| *n != node && !self.awaiting.contains(*unit))
            .map(|(unit, n)| (unit.clone(), n.clone()))
            .collect();
        let mut home = self.open(node, now);
        for (unit, other) in others.iter().step_by(2) {
            let file = self.file();
            courier::pack(&mut home, unit, &file).unwrap();
            courier::take(&mut self.open(other, now), &file, None).unwrap();
        }
        let homes = others.iter().skip(1).step_by(2).map(|(_, other)| self.open(other, now)).collect();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(meet(home, homes));
    }
}

/// Other tests start programs at the same time, and for the blink between a fork and the program in it, that process holds
/// our locks too.
fn patiently<T>(mut open: impl FnMut() -> Result<T, Trouble>) -> T {
    let in_use = |trouble: &Trouble| trouble.args.iter().any(|(_, value)| value.contains("another nobis is using"));
    for _ in 0..50 {
        match open() {
            Err(trouble) if in_use(&trouble) => std::thread::sleep(Duration::from_millis(20)),
            other => return other.unwrap_or_else(|trouble| panic!("{trouble:?}")),
        }
    }
    panic!("it stays in use")
}

/// The bytes that would be sealed, or nothing where something stands in the way.
fn would_seal(home: &Home, officer: &Id) -> Option<Vec<u8>> {
    let output = home.state().opened.keys().next().unwrap().clone();
    let contents = commands::contents(home, &output, officer, home.now).ok()?;
    Some(bundle::seal_text(&contents).unwrap())
}

/// Nodes that call one, on loopback.
async fn meet(mut home: Home, others: Vec<Home>) {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let keys = Arc::new(NodeKeys::of(&mut home).unwrap());
    let called = Wire::bind(Arc::new(Alone::new(home)), Arc::clone(&keys), any, None).await.unwrap();
    let staying = tokio::spawn(called.clone().stay());
    for mut other in others {
        let own = Arc::new(NodeKeys::of(&mut other).unwrap());
        let caller = Wire::bind(Arc::new(Alone::new(other)), own, any, None).await.unwrap();
        let talked = caller.call(&keys.public(), &[called.address().unwrap()], false).await.unwrap();
        assert!(talked.settled, "both have the same");
        caller.close().await;
    }
    staying.abort();
    let _ = staying.await;
    called.close().await;
}
