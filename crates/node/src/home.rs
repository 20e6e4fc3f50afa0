//! A node's folder: the store, the trust file, the keys of the persons who sign here, and what the ops add up to.
//!
//! ```text
//! DIR/lock.key     opens the store, for who has a passphrase or an agent's key (see `lock`)
//! DIR/nobis.db …   the store, sealed
//! DIR/keys/ua-1    an OpenSSH private key, and ua-1.pub
//! DIR/trust        what a verifier pins, where the lock stands open; else `nobis show trust --to` writes it, and
//!                  the empty nobis.founded stands here
//! DIR/release/     the last sealed release
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};

use nobis_core::acts::{Act, SpaceFound};
use nobis_core::clocks::Clocks;
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::op::{self, Header, Op, OpId, Parts};
use nobis_core::opset::{Admission, OpSet, Weighed};
use nobis_core::register::{Put, Register};
use nobis_core::sshsig::Namespace;
use nobis_core::state::State;
use nobis_core::trust::Trust;
use nobis_store::{DataKey, Keep, SqliteKeep};

use crate::duress;
use crate::house;
use crate::keys::{self, Signer};
use crate::lock;
use crate::trouble::{Trouble, file, told};

/// An empty file that says that a locked folder is a node.
pub const FOUNDED_FILE: &str = "nobis.founded";

/// An open node. Many may read it at once (behind a lock for reading and writing), one acts.
pub struct Home {
    dir: PathBuf,
    /// SQLite's connection is for one thread at a time. The mutex is never locked: the store is reached only by those
    /// who hold the home alone, and readers read what is in memory.
    keep: Mutex<SqliteKeep>,
    ops: OpSet,
    state: State,
    /// What acts prove of each other's time, worked out when somebody first asks after an act came in.
    clocks: OnceLock<Clocks>,
    signers: BTreeMap<Id, Arc<Signer>>,
    /// Ops whose parents aren't here.
    waiting: Vec<Op>,
    /// Which of these the store holds.
    held: BTreeSet<OpId>,
    /// The space an invitation names, while its founding act isn't here.
    awaited: Option<OpId>,
    /// The moment commands act at.
    pub now: Moment,
}

impl Home {
    /// Whether a folder holds a node.
    pub fn is_at(dir: &Path) -> bool {
        // One from before there were locks is told what it is when it is opened.
        dir.join("trust").is_file() || dir.join(FOUNDED_FILE).is_file()
    }

    /// Opens a node, reading every op anew through the strict parser.
    ///
    /// # Errors
    /// No node there, its lock doesn't open, another process has it open, or something in the store no longer holds.
    pub fn open(dir: &Path, now: Moment) -> Result<Self, Trouble> {
        if !Self::is_at(dir) {
            return Err(Trouble::new("no-node").with("dir", dir.display()));
        }
        Self::load(dir, now, &lock::key(dir)?)
    }

    /// Opens a node with its key in hand; as [`Home::open`].
    ///
    /// # Errors
    /// As [`Home::open`].
    pub fn open_with(dir: &Path, now: Moment, key: &DataKey) -> Result<Self, Trouble> {
        Self::load(dir, now, key)
    }

    /// Opens a folder that was invited to a space and may not have heard anything of it yet: makes it, if it is empty.
    ///
    /// # Errors
    /// As [`Home::open`].
    pub fn await_space(dir: &Path, now: Moment, space: OpId, key: &DataKey) -> Result<Self, Trouble> {
        let mut home = Self::load(dir, now, key)?;
        home.awaited = home.ops.is_empty().then_some(space);
        Ok(home)
    }

    fn load(dir: &Path, now: Moment, key: &DataKey) -> Result<Self, Trouble> {
        let keep = SqliteKeep::open(dir, key).map_err(told)?;
        let mut ops = OpSet::new();
        let mut state = State::new();
        let mut trouble = None;
        let loaded = keep.each(None, &mut |op| match ops.admit(op.clone()) {
            Ok(Admission::Admitted | Admission::Equivocation) => state.apply(&op),
            Ok(_) => {}
            Err(e) => trouble = Some(told(e)),
        });
        loaded.map_err(told)?.intact().map_err(told)?;
        if let Some(trouble) = trouble {
            return Err(trouble);
        }
        let mut waiting = Vec::new();
        keep.each_waiting(&mut |op| waiting.push(op)).map_err(told)?.intact().map_err(told)?;
        let held = waiting.iter().map(Op::id).collect();
        let (keep, signers) = (Mutex::new(keep), BTreeMap::new());
        let clocks = OnceLock::new();
        let mut home =
            Self { dir: dir.to_owned(), keep, ops, state, clocks, signers, waiting, held, awaited: None, now };
        home.make_spares()?;
        Ok(home)
    }

    /// Founds a space in an empty folder: signs the founding act as `person`, whose key must be in `DIR/keys`, and
    /// writes the trust file where the lock stands open. A lock that is there already is used.
    ///
    /// # Errors
    /// A node is there already, or the key can't sign.
    pub fn found(
        dir: &Path,
        now: Moment,
        person: &Id,
        title: &str,
        trust: &Trust,
        charters: Vec<String>,
    ) -> Result<Self, Trouble> {
        if Self::is_at(dir) {
            return Err(Trouble::new("node-there").with("dir", dir.display()));
        }
        let founding = SpaceFound { title: title.to_owned(), trust: trust.to_string(), charters };
        Self::found_with(dir, now, person, founding, &lock::for_new(dir)?)
    }

    /// Founds a space with the lock's key in hand; as [`Home::found`].
    ///
    /// # Errors
    /// As [`Home::found`].
    pub fn found_with(
        dir: &Path,
        now: Moment,
        person: &Id,
        founding: SpaceFound,
        key: &DataKey,
    ) -> Result<Self, Trouble> {
        let mut home = Self::load(dir, now, key)?;
        // A lock with nothing behind it is left of a founding that was interrupted.
        if !home.ops.is_empty() {
            return Err(Trouble::new("node-there").with("dir", dir.display()));
        }
        home.act(person, Act::SpaceFound(founding))?;
        home.mark_founded()?;
        Ok(home)
    }

    /// The folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The ops.
    pub fn ops(&self) -> &OpSet {
        &self.ops
    }

    /// Ops whose parents aren't here.
    pub fn waiting(&self) -> &[Op] {
        &self.waiting
    }

    /// The space, also while it is only awaited.
    pub fn space(&self) -> Option<OpId> {
        self.ops.space().or(self.awaited)
    }

    /// What they add up to.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What acts of other units prove of the time of each act here.
    pub fn clocks(&self) -> &Clocks {
        self.clocks.get_or_init(|| Clocks::of(&self.state, &self.ops))
    }

    /// What the space is called; nothing while it is only awaited.
    pub fn title(&self) -> Option<String> {
        self.state.founded.as_ref().map(|founded| founded.title.clone())
    }

    /// The trust file of the space.
    ///
    /// # Panics
    /// Never on an open node: it was founded with a trust file.
    pub fn trust(&self) -> &Trust {
        self.state.trust().expect("an open node was founded with a trust file")
    }

    /// A setting of this node: local, and never part of what others check.
    ///
    /// # Errors
    /// The store can't be read.
    ///
    /// # Panics
    /// Never: nobody panics while it is locked.
    pub fn setting(&self, name: &str) -> Result<Option<Vec<u8>>, Trouble> {
        self.keep.lock().expect("nobody panics while it is locked").setting(name).map_err(told)
    }

    /// Sets a setting.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn set_setting(&mut self, name: &str, value: &[u8]) -> Result<(), Trouble> {
        self.keep().set_setting(name, Some(value)).map_err(told)
    }

    /// Where a person's private key is.
    pub fn key_path(dir: &Path, person: &Id) -> PathBuf {
        house::of(dir).join("keys").join(person.as_str())
    }

    /// Whether a person can sign here.
    pub fn can_sign(&self, person: &Id) -> bool {
        let path = Self::key_path(&self.dir, person);
        path.is_file() || path.with_extension("pub").is_file()
    }

    /// The key of a person who can sign here, opened once.
    ///
    /// # Errors
    /// There is none, or it can't be opened.
    pub fn signer(&mut self, person: &Id) -> Result<Arc<Signer>, Trouble> {
        if let Some(signer) = self.signers.get(person) {
            return Ok(Arc::clone(signer));
        }
        let path = Self::key_path(&self.dir, person);
        if !self.can_sign(person) {
            return Err(Trouble::new("no-key").with("person", person).with("path", path.display()));
        }
        let place = self.spare(person)?;
        let spare = |passphrase: &str| duress::opened(&place, passphrase);
        let signer = Arc::new(keys::load_spared(&path, &mut keys::ask_person, &spare).map_err(told)?);
        self.signers.insert(person.clone(), Arc::clone(&signer));
        Ok(signer)
    }

    /// The first act of a key in a space of which nothing is here yet: it builds on the founding act, and on the key's
    /// own last act where there is one.
    ///
    /// # Errors
    /// A signer that refuses.
    pub fn first_act(
        signer: &Signer,
        at: Moment,
        space: OpId,
        after: Option<(u64, OpId)>,
        act: &Act,
    ) -> Result<Op, Trouble> {
        let mut header = OpSet::new().next_header(signer.public(), at);
        header.space = Some(space);
        header.seen = vec![space];
        (header.seq, header.prev) = after.map_or((0, None), |(seq, op)| (seq + 1, Some(op)));
        sign_header(header, signer, act, None)
    }

    fn keep(&mut self) -> &mut SqliteKeep {
        self.keep.get_mut().expect("nobody locks it, so nobody can panic while it is locked")
    }

    /// Signs an act as a person, keeps it, and takes it in. When this returns, the act is on disk.
    ///
    /// # Errors
    /// No key, an act that would have no effect, or a disk that refuses. Nothing is kept then.
    pub fn act(&mut self, person: &Id, act: Act) -> Result<OpId, Trouble> {
        let signer = self.signer(person)?;
        self.act_with(&signer, self.now, act, None)
    }

    /// Signs an act with a key handed in, at a moment its holder claims, keeps it, and takes it in. When this returns,
    /// the act is on disk.
    ///
    /// `salt` is the body's, where the caller must know the act again: sent twice, it has the same salt. It must be as
    /// hard to guess as 16 random bytes, for it is all that keeps an erased body from being guessed at.
    ///
    /// # Errors
    /// As [`Home::act`].
    ///
    /// # Panics
    /// Never: an act drafted on the acts here can be admitted beside them.
    pub fn act_with(&mut self, signer: &Signer, at: Moment, act: Act, salt: Option<[u8; 16]>) -> Result<OpId, Trouble> {
        let op = sign(&self.ops, signer, at, &act, salt)?;
        if let Some(refusal) = self.state.refuses(&op) {
            return Err(Trouble::refused(refusal));
        }
        self.keep().append(std::slice::from_ref(&op)).map_err(told)?;
        self.state.apply(&op);
        let id = op.id();
        self.ops.admit(op).expect("an act drafted on the acts here continues them");
        self.clocks = OnceLock::new();
        Ok(id)
    }

    /// Begins a batch: acts that are kept all together, or not at all. It works on a copy of all that is here; a single
    /// act is done with [`Home::act`].
    pub fn batch(&mut self) -> Batch<'_> {
        let (ops, state) = (self.ops.clone(), self.state.clone());
        Batch { home: self, ops, state, made: Vec::new() }
    }

    /// Takes in ops made elsewhere, all together or not at all; returns how many were new. Ops whose parents are missing
    /// wait in the store, and come in with those that bring them. When this returns, they are on disk.
    ///
    /// # Errors
    /// An op of another space or out of its author's chain, or a disk that refuses.
    pub fn take(&mut self, offered: Vec<Op>) -> Result<usize, Trouble> {
        let all: Vec<Op> = std::mem::take(&mut self.waiting).into_iter().chain(offered).collect();
        let (ready, waits) = match self.sort_out(&all) {
            Ok(sorted) => sorted,
            Err(e) => {
                self.waiting = all.into_iter().filter(|op| self.held.contains(&op.id())).collect();
                return Err(e);
            }
        };
        for op in waits.iter().filter(|op| !self.held.contains(&op.id())) {
            self.keep.get_mut().expect("nobody panics while it is locked").hold(op).map_err(told)?;
        }
        self.keep().append(&ready).map_err(told)?;
        self.held = waits.iter().map(Op::id).collect();
        self.waiting = waits;
        let before = self.ops.len();
        for op in ready {
            self.ops.admit(op.clone()).map_err(told)?;
            self.state.apply(&op);
        }
        self.clocks = OnceLock::new();
        self.note_founding()?;
        Ok(self.ops.len() - before)
    }

    /// Ops that can be in, parents first, and ops that wait.
    fn sort_out(&self, all: &[Op]) -> Result<(Vec<Op>, Vec<Op>), Trouble> {
        let mut beside: BTreeMap<OpId, &Op> = BTreeMap::new();
        let (mut ready, mut todo): (Vec<Op>, Vec<&Op>) = (Vec::new(), all.iter().collect());
        if self.ops.is_empty() {
            // A space that is awaited begins with its founding act, and nothing can be weighed before it is there.
            let (founding, rest) = todo.into_iter().partition(|op| Some(op.id()) == self.awaited);
            todo = founding;
            let rest: Vec<&Op> = rest;
            if todo.is_empty() {
                return Ok((ready, rest.into_iter().cloned().collect()));
            }
            todo.extend(rest);
        }
        loop {
            let before = todo.len();
            let mut waits = Vec::new();
            for op in todo {
                match self.ops.weigh(op, &beside).map_err(told)? {
                    Weighed::Known => {}
                    Weighed::Waits => waits.push(op),
                    Weighed::Fits => {
                        beside.insert(op.id(), op);
                        ready.push(op.clone());
                    }
                }
            }
            if waits.is_empty() || waits.len() == before {
                let mut seen = BTreeSet::new();
                let waits = waits.into_iter().filter(|op| seen.insert(op.id())).cloned().collect();
                return Ok((ready, waits));
            }
            todo = waits;
        }
    }

    /// The founding act of an awaited space has come: now this is a node of it.
    fn note_founding(&mut self) -> Result<(), Trouble> {
        if self.awaited.is_some() && self.state.trust().is_some() {
            self.mark_founded()?;
            self.awaited = None;
        }
        Ok(())
    }

    /// Last: a folder with this mark is a node that was founded to the end. Who sits where is nobody's business who finds
    /// the disk, so the trust file is written only where everything stands open.
    fn mark_founded(&self) -> Result<(), Trouble> {
        let is_open = lock::read(&self.dir)?.is_open();
        let path = self.dir.join(if is_open { "trust" } else { FOUNDED_FILE });
        let text = if is_open { self.trust().to_string() } else { String::new() };
        fs::write(&path, text).map_err(|e| file(&path, &e))
    }
}

/// Acts that are kept all together, or not at all.
pub struct Batch<'h> {
    home: &'h mut Home,
    ops: OpSet,
    state: State,
    made: Vec<Op>,
}

impl Batch<'_> {
    /// Signs an act as a person, at a moment they claim.
    ///
    /// # Errors
    /// No key, or an act too large.
    pub fn sign(&mut self, person: &Id, at: Moment, act: Act) -> Result<OpId, Trouble> {
        let signer = self.home.signer(person)?;
        self.sign_with(&signer, at, act, None)
    }

    /// Signs an act with a key handed in; as [`Home::act_with`], but it is kept with the others.
    ///
    /// # Errors
    /// A signer that refuses, or an act too large.
    pub fn sign_with(
        &mut self,
        signer: &Signer,
        at: Moment,
        act: Act,
        salt: Option<[u8; 16]>,
    ) -> Result<OpId, Trouble> {
        let op = sign(&self.ops, signer, at, &act, salt)?;
        let id = op.id();
        self.ops.admit(op.clone()).map_err(told)?;
        self.state.apply(&op);
        self.made.push(op);
        Ok(id)
    }

    /// What all acts add up to, with those of this batch.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Keeps what was signed. When this returns, it is on disk.
    ///
    /// # Errors
    /// An act that would have no effect, or a disk that refuses. Nothing is kept then.
    pub fn keep(self) -> Result<usize, Trouble> {
        // Asked at the end: an act may need one that comes after it in the batch.
        if let Some(refusal) = self.made.iter().find_map(|op| self.state.refuses(op)) {
            return Err(Trouble::refused(refusal));
        }
        self.home.keep().append(&self.made).map_err(told)?;
        (self.home.ops, self.home.state) = (self.ops, self.state);
        self.home.clocks = OnceLock::new();
        Ok(self.made.len())
    }
}

/// The next act of a key on some acts, signed and read back as everybody else will read it.
fn sign(ops: &OpSet, signer: &Signer, at: Moment, act: &Act, body_salt: Option<[u8; 16]>) -> Result<Op, Trouble> {
    sign_header(ops.next_header(signer.public(), at), signer, act, body_salt)
}

fn sign_header(header: Header, signer: &Signer, act: &Act, body_salt: Option<[u8; 16]>) -> Result<Op, Trouble> {
    let salts = [signer.salted(body_salt.map_or_else(salt, Ok)?), salt()?];
    let draft = op::draft(header, act, salts).map_err(told)?;
    let signature = signer.sign(Namespace::Op, &draft.header).map_err(told)?.to_armored();
    let aside = draft.aside.as_deref();
    Op::parse(Parts { header: &draft.header, body: Some(&draft.body), aside, signature: &signature }).map_err(told)
}

/// 16 fresh random bytes.
///
/// # Errors
/// The system has no randomness to give.
pub fn salt() -> Result<[u8; 16], Trouble> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(told)?;
    Ok(bytes)
}

/// A new record, or the next version of one: replaces all its heads, so an edit made with both versions of a
/// conflict in view settles it.
///
/// # Errors
/// The system has no randomness to give.
pub fn put<T: Clone>(id: &Id, register: Option<&Register<T>>, heads: &[OpId], value: T) -> Result<Put<T>, Trouble> {
    let known = register.and_then(|r| r.versions().find(|(op, _)| heads.contains(op)).map(|(_, v)| v.salt.clone()));
    let salt = match known {
        Some(salt) => salt,
        None => op::hex(&salt()?),
    };
    Ok(Put { id: id.clone(), replaces: heads.to_vec(), salt, value })
}
