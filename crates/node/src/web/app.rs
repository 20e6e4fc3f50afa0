//! The running node: the open folder behind a lock, who is at the door, and reports worked out once a minute.
//!
//! Reading is shared and writing is alone: a page reads under the read lock, and the acts it asks for are signed and
//! kept under the write lock, in the order in which they come. The clock is here, and nowhere below.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock, Weak};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use nobis_core::acts::Act;
use nobis_core::gates::{self, Scans};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::op::{Op, hex};
use nobis_core::report::Report;
use nobis_core::sight::Eyes;
use nobis_core::sshsig::PublicKey;
use nobis_core::state::Stamp;
use nobis_core::trust::Person;
use nobis_core::view::View;

use nobis_store::DataKey;
use tokio::sync::watch;

use super::door::{Door, Session, rehearsing};
use super::once::Once;
use crate::commands;
use crate::home::{Home, salt};
use crate::house;
use crate::import;
use crate::lock;
use crate::net::wire::Hall;
use crate::say::{LANGUAGES, Texts};
use crate::trouble::{Trouble, told};

/// A clock that may have been set, and then runs.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    began: Instant,
    at: Moment,
}

impl Clock {
    /// A clock that shows this moment now.
    pub fn at(at: Moment) -> Self {
        Self { began: Instant::now(), at }
    }

    /// The system's clock.
    ///
    /// # Errors
    /// It shows no moment.
    pub fn system() -> Result<Self, Trouble> {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|_| Trouble::new("clock"))?;
        let at = i64::try_from(since.as_secs()).ok().and_then(Moment::from_unix);
        at.map(Self::at).ok_or_else(|| Trouble::new("clock"))
    }

    /// The moment.
    pub fn now(&self) -> Moment {
        self.at.plus_seconds(i64::try_from(self.began.elapsed().as_secs()).unwrap_or(0))
    }
}

/// Units that write a text, or texts, and units concerned.
#[derive(Default)]
struct Circles {
    writers: BTreeSet<Id>,
    concerned: BTreeSet<Id>,
}

impl Circles {
    fn of(view: &View<'_>) -> Self {
        let mut writers = view.open.act.editors.clone();
        writers.insert(view.owner().clone());
        Self { writers, concerned: view.concerned().keys().cloned().collect() }
    }
}

/// What was worked out before, and the stamps of the outputs it was worked out of.
#[derive(Default)]
struct Reports {
    /// With the minute each is of.
    done: BTreeMap<Id, (Stamp, i64, Arc<Report>)>,
    scans: Scans,
    circles: BTreeMap<Id, (Stamp, Circles)>,
}

/// What a form did.
#[derive(Clone)]
pub struct Acted {
    /// Where it led.
    pub then: String,
    /// What was sent, as a digest.
    pub sent: Digest,
}

/// The running node.
pub struct App {
    dir: PathBuf,
    /// Where its pages are.
    at: OnceLock<SocketAddr>,
    /// None until a space is founded in the folder.
    home: RwLock<Option<Home>>,
    door: Mutex<Door>,
    texts: BTreeMap<&'static str, Texts>,
    clock: Clock,
    reports: Mutex<Reports>,
    /// Salts of acts signed here, and where their form led to, if that was since the program began.
    acted: Mutex<HashMap<String, Option<Acted>>>,
    rehearsing: RwLock<Vec<Id>>,
    /// Counts up whenever something was kept.
    changes: watch::Sender<u64>,
    /// Opening a key is slow on purpose: one at a time, so that trying keys can't take the whole machine.
    opening: Mutex<()>,
    /// The other spaces on this machine, behind the same lock.
    beside: OnceLock<Vec<Weak<App>>>,
}

/// A lock that somebody died holding still guards whole values: nothing here is changed in two steps.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    /// Opens the node in a folder; an empty folder waits for a space to be founded in it, and one that nobody is there to
    /// open waits for its passphrase on a page.
    ///
    /// # Errors
    /// The folder can't be opened.
    pub fn open(dir: &Path, clock: Clock) -> Result<Self, Trouble> {
        let key = if Home::is_at(dir) { key_here(dir)? } else { None };
        Self::open_with(dir, clock, key.as_ref())
    }

    /// As [`App::open`], with the key in hand; without one the node waits.
    fn open_with(dir: &Path, clock: Clock, key: Option<&DataKey>) -> Result<Self, Trouble> {
        let home = key.filter(|_| Home::is_at(dir)).map(|key| Home::open_with(dir, clock.now(), key)).transpose()?;
        let app = Self {
            dir: dir.to_owned(),
            at: OnceLock::new(),
            home: RwLock::new(None),
            door: Mutex::default(),
            texts: LANGUAGES.iter().map(|(tag, _)| (*tag, Texts::for_lang(tag).isolating())).collect(),
            clock,
            reports: Mutex::default(),
            acted: Mutex::default(),
            rehearsing: RwLock::default(),
            opening: Mutex::default(),
            beside: OnceLock::new(),
            changes: watch::Sender::new(0),
        };
        app.enter(home);
        Ok(app)
    }

    /// Opens every space of a node, the first one first. One that still waits for its first acts has no pages yet.
    ///
    /// # Errors
    /// As [`App::open`].
    pub fn open_all(dir: &Path, clock: Clock) -> Result<Vec<Arc<Self>>, Trouble> {
        let further = if house::of(dir) == dir { house::spaces(dir) } else { Vec::new() };
        let further = further.into_iter().skip_while(|space| space == dir).filter(|space| Home::is_at(space));
        let further: Vec<PathBuf> = further.collect();
        // Asked for once: of several spaces behind one lock nobody types a passphrase for each.
        let is_any = Home::is_at(dir) || !further.is_empty();
        let key = if is_any { key_here(dir)? } else { None };
        let mut apps = Vec::new();
        for space in std::iter::once(dir.to_owned()).chain(further) {
            apps.push(Arc::new(Self::open_with(&space, clock, key.as_ref())?));
        }
        for app in &apps {
            let others = apps.iter().filter(|other| !Arc::ptr_eq(app, other)).map(Arc::downgrade).collect();
            let _ = app.beside.set(others);
        }
        Ok(apps)
    }

    /// The other spaces on this machine.
    fn beside(&self) -> impl Iterator<Item = Arc<Self>> + '_ {
        self.beside.get().into_iter().flatten().filter_map(Weak::upgrade)
    }

    /// What the other spaces on this machine are called in which somebody with this key takes part, and where their
    /// pages are.
    pub fn spaces_of(&self, key: &PublicKey) -> Vec<(String, SocketAddr)> {
        let of = |app: Arc<Self>| {
            let title = app.look(|home| home.filter(|h| h.state().holder(key).is_some()).and_then(Home::title))?;
            Some((title, *app.at.get()?))
        };
        self.beside().filter_map(of).collect()
    }

    /// Takes over an opened node.
    pub fn enter(&self, home: Option<Home>) {
        if let Some(home) = &home {
            let salts = home.ops().iter().filter(|op| home.state().holder(&op.header().author).is_some());
            *held(&self.acted) = salts.filter_map(Op::salt).map(|salt| (known_by(salt), None)).collect();
            *self.rehearsing.write().unwrap_or_else(PoisonError::into_inner) = rehearsing(home);
        }
        // Stamps of one state say nothing about another.
        *held(&self.reports) = Reports::default();
        *self.home.write().unwrap_or_else(PoisonError::into_inner) = home;
    }

    /// Whether there is a node, and nothing of it is in memory.
    pub fn is_locked(&self) -> bool {
        self.look(|home| home.is_none()) && Home::is_at(&self.dir)
    }

    /// Locks the node with all its spaces: its key, its content and everybody's keys leave memory, and all sessions end.
    pub fn lock_node(&self) {
        self.lock_space();
        self.beside().for_each(|other| other.lock_space());
    }

    fn lock_space(&self) {
        held(&self.door).lock_all();
        self.enter(None);
        held(&self.acted).clear();
        self.rehearsing.write().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Opens a locked node by its passphrase, with all its spaces.
    ///
    /// # Errors
    /// The passphrase is another, or something in the store no longer holds.
    pub fn open_node(&self, passphrase: &str) -> Result<(), Trouble> {
        let key = {
            let _one_at_a_time = self.opening();
            // Somebody else may have opened it meanwhile.
            if !self.is_locked() {
                return Ok(());
            }
            let key = lock::key_by(&self.dir, passphrase)?;
            self.enter(Some(Home::open_with(&self.dir, self.now(), &key)?));
            key
        };
        for other in self.beside() {
            let _one_at_a_time = other.opening();
            if other.is_locked() {
                other.enter(Some(Home::open_with(&other.dir, other.now(), &key)?));
            }
        }
        Ok(())
    }

    /// The port its pages are at.
    pub fn port(&self) -> u16 {
        self.at.get().map_or(0, SocketAddr::port)
    }

    /// Says where it listens, once.
    pub fn listens_at(&self, address: SocketAddr) {
        let _ = self.at.set(address);
    }

    /// The folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The moment.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// The moment, or the system's where that is later: a clock set back for a rehearsal must not make a good release
    /// look as if it came from the future.
    pub fn latest(&self) -> Moment {
        Clock::system().map_or(self.now(), |system| system.now().max(self.now()))
    }

    /// The words of a language.
    ///
    /// # Panics
    /// Never: tags are those of [`LANGUAGES`].
    pub fn texts(&self, tag: &str) -> &Texts {
        self.texts.get(tag).unwrap_or_else(|| &self.texts["en"])
    }

    /// The door.
    pub fn door(&self) -> MutexGuard<'_, Door> {
        held(&self.door)
    }

    /// Looks at the node; `None` where nothing is founded yet.
    pub fn look<T>(&self, look: impl FnOnce(Option<&Home>) -> T) -> T {
        look(self.home.read().unwrap_or_else(PoisonError::into_inner).as_ref())
    }

    /// Works in the node, alone.
    ///
    /// # Errors
    /// Nothing is founded yet, or what `work` says.
    pub fn alone<T>(&self, work: impl FnOnce(&mut Home) -> Result<T, Trouble>) -> Result<T, Trouble> {
        let mut home = self.home.write().unwrap_or_else(PoisonError::into_inner);
        let home = home.as_mut().ok_or_else(|| Trouble::new("no-page"))?;
        home.now = self.clock.now();
        let done = work(home);
        self.changes.send_modify(|count| *count += 1);
        done
    }

    /// One key is opened at a time.
    pub fn opening(&self) -> MutexGuard<'_, ()> {
        held(&self.opening)
    }

    /// Persons whose keys here have no passphrase.
    pub fn rehearsing(&self) -> Vec<Id> {
        self.rehearsing.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What a person may see.
    pub fn eyes(&self, home: &Home, person: &Person) -> Eyes {
        let mut reports = held(&self.reports);
        let state = home.state();
        for id in state.opened.keys() {
            let stamp = state.stamp(id);
            if reports.circles.get(id).is_none_or(|(of, _)| *of != stamp) {
                let Ok(view) = View::new(state, id, self.now()) else { continue };
                reports.circles.insert(id.clone(), (stamp, Circles::of(&view)));
            }
        }
        let all = || reports.circles.values().map(|(_, circles)| circles);
        let writes = all().any(|c| c.writers.contains(&person.unit));
        let concerned = all().any(|c| c.concerned.contains(&person.unit));
        Eyes::of(person, writes, concerned)
    }

    /// The report on an output: the same value for all who ask in one minute while nothing comes in that it could read.
    /// Windows and deadlines are counted in minutes, so a report is never older than what it counts in.
    ///
    /// # Errors
    /// No such output, or its charter can't be read.
    pub fn report(&self, home: &Home, output: &Id, now: Moment) -> Result<Arc<Report>, Trouble> {
        let mut reports = held(&self.reports);
        let (stamp, minute) = (home.state().stamp(output), now.unix().div_euclid(60));
        if let Some((of, at, report)) = reports.done.get(output)
            && (*of, *at) == (stamp, minute)
        {
            return Ok(Arc::clone(report));
        }
        let report = Arc::new(gates::evaluate(home.state(), output, now, &mut reports.scans).map_err(told)?);
        reports.done.insert(output.clone(), (stamp, minute, Arc::clone(&report)));
        Ok(report)
    }

    /// Whether a form has acted already, and if that was since the program began, what it did.
    pub fn has_acted(&self, once: Once) -> Option<Option<Acted>> {
        held(&self.acted).get(&known_by(&hex(&once.salt()))).cloned()
    }

    /// Signs acts for a form and keeps them, all or none, once. When this returns they are on disk.
    ///
    /// # Errors
    /// An act that would have no effect, or a disk that refuses. Nothing is kept then.
    pub fn sign(&self, session: &Session, once: Once, acts: Vec<Act>, acted: Acted) -> Result<(), Trouble> {
        self.alone(|home| {
            // Looked at under the lock: of two copies of a form that come at once, the second finds the first's act.
            if self.has_acted(once).is_some() || acts.is_empty() {
                return Ok(());
            }
            let now = home.now;
            let mut acts = acts.into_iter();
            let first = acts.next().expect("there is one");
            if acts.len() == 0 {
                home.act_with(&session.signer, now, first, Some(once.salt()))?;
            } else {
                let mut batch = home.batch();
                batch.sign_with(&session.signer, now, first, Some(once.salt()))?;
                for act in acts {
                    batch.sign_with(&session.signer, now, act, None)?;
                }
                batch.keep()?;
            }
            held(&self.acted).insert(known_by(&hex(&once.salt())), Some(acted));
            Ok(())
        })
    }

    /// Seals an output as whoever asks, and keeps the release in the folder `releases/`.
    ///
    /// # Errors
    /// Something stands in the way, or they are no release officer.
    pub fn seal(&self, session: &Session, output: &Id) -> Result<(), Trouble> {
        self.alone(|home| commands::seal_with(home, &session.signer, &session.person, output).map(|_| ()))
    }

    /// Founds a rehearsal in this empty folder: invented units, with new keys for everybody.
    ///
    /// # Errors
    /// A space is founded here already, or the disk refuses.
    pub fn rehearse(&self, texts: &Texts, title: &str, country: &(String, String)) -> Result<(), Trouble> {
        if self.look(|home| home.is_some()) {
            return Err(Trouble::new("no-page"));
        }
        let home = import::found_rehearsal(&self.dir, self.now(), title, country, texts)?;
        self.enter(Some(home));
        Ok(())
    }

    /// The language a person chose, if they did.
    pub fn chosen_lang(&self, person: &Id) -> Option<String> {
        let stored = self.look(|home| home.and_then(|h| h.setting(&lang_setting(person)).ok().flatten()));
        stored.and_then(|bytes| String::from_utf8(bytes).ok())
    }

    /// Remembers a person's language.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn choose_lang(&self, person: &Id, tag: &str) -> Result<(), Trouble> {
        self.alone(|home| home.set_setting(&lang_setting(person), tag.as_bytes()))
    }

    /// Random bytes for the forms of a page.
    ///
    /// # Errors
    /// The system has none.
    pub fn seed(&self) -> Result<[u8; 16], Trouble> {
        salt()
    }
}

/// Other nodes speak with the node that is open, and find nothing while none is.
impl Hall for App {
    fn look(&self, look: &mut dyn FnMut(&Home)) {
        Self::look(self, |home| home.map(look).unwrap_or_default());
    }

    fn alone(&self, work: &mut dyn FnMut(&mut Home) -> Result<(), Trouble>) -> Result<(), Trouble> {
        Self::alone(self, work)
    }

    fn now(&self) -> Moment {
        Self::now(self)
    }

    fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }
}

/// What an act of a form is known again by: the first half of its salt. The second may carry a mark.
fn known_by(salt: &str) -> String {
    salt.chars().take(16).collect()
}

/// The key of the store, or none where nobody is there to open it.
fn key_here(dir: &Path) -> Result<Option<DataKey>, Trouble> {
    match lock::key(dir) {
        Err(trouble) if matches!(trouble.id, "lock-nobody" | "lock-agent") => Ok(None),
        other => other.map(Some),
    }
}

/// Settings have short names; a pseudonym may be as long as one.
fn lang_setting(person: &Id) -> String {
    format!("lang-{}", nobis_core::ids::Digest::of(person.as_str().as_bytes()).short())
}
