//! The door: who has unlocked a key on this node, for how long, and how often somebody may try.
//!
//! A session lives in memory only, with the opened key in it: when it ends, by the button, by idling or with the
//! program, the key is gone. The browser holds a random name for it and nothing else. Several people of one unit may
//! have their sessions on one node side by side.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use nobis_core::ids::{Digest, Id};
use nobis_core::op::hex;
use zeroize::Zeroizing;

use super::once::Secret;
use crate::duress;
use crate::home::{Home, salt};
use crate::keys::{self, KeyError, Signer};
use crate::trouble::Trouble;

/// A cup of tea. Somebody who walks away from an open laptop is locked out by the time they are missed.
pub const IDLE: Duration = Duration::from_secs(15 * 60);
/// A working day: whoever reads all day long types a passphrase once more in the evening.
pub const LONGEST: Duration = Duration::from_secs(12 * 60 * 60);
/// Wrong passphrases before a person waits.
const FREE_TRIES: u32 = 5;
/// The first wait; each further wrong one doubles it, to [`WAIT_MAX`].
const WAIT: Duration = Duration::from_secs(30);
/// Longest wait: a person who mistypes all night can still work in the morning.
const WAIT_MAX: Duration = Duration::from_secs(15 * 60);
/// Most names remembered as mistyped: beyond that everybody waits, so that trying names costs as much as passphrases.
const NAMES_MAX: usize = 1000;
/// Most sessions: 100 people of one unit, with several devices each.
const SESSIONS_MAX: usize = 500;

/// Somebody's unlocked key.
pub struct Session {
    /// Whose.
    pub person: Id,
    /// The key.
    pub signer: Signer,
    /// Ties forms to this session.
    pub secret: Secret,
    /// When it began.
    began: Instant,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Session({})", self.person)
    }
}

/// Open sessions, and failed tries.
#[derive(Default)]
pub struct Door {
    /// By the digest of the name the browser holds: whoever reads this memory can't use it to ask.
    sessions: BTreeMap<Digest, (Arc<Session>, Instant)>,
    tries: BTreeMap<String, (u32, Instant)>,
}

impl Door {
    /// The session of this name, if it is still open; using it keeps it open.
    pub fn find(&mut self, name: &str, at: Instant) -> Option<Arc<Session>> {
        let key = Digest::of(name.as_bytes());
        let (session, used) = self.sessions.get_mut(&key)?;
        if at.duration_since(*used) > IDLE || at.duration_since(session.began) > LONGEST {
            self.sessions.remove(&key);
            return None;
        }
        *used = at;
        Some(Arc::clone(session))
    }

    /// Ends a session.
    pub fn lock(&mut self, name: &str) {
        self.sessions.remove(&Digest::of(name.as_bytes()));
    }

    /// Ends all sessions. What was mistyped stays counted.
    pub fn lock_all(&mut self) {
        self.sessions.clear();
    }

    /// Ends what has idled: an opened key must not stay in memory because nobody asked again.
    pub fn sweep(&mut self, at: Instant) {
        self.sessions.retain(|_, (s, used)| at.duration_since(*used) <= IDLE && at.duration_since(s.began) <= LONGEST);
        self.tries.retain(|_, (_, last)| at.duration_since(*last) <= WAIT_MAX * 2);
    }

    /// How long this name must wait before it may try again.
    pub fn wait(&self, person: &str, at: Instant) -> Option<Duration> {
        let crowded = || self.tries.values().map(|(_, last)| last).max().filter(|_| self.tries.len() >= NAMES_MAX);
        let until = match (self.tries.get(person), crowded()) {
            (Some((failed, last)), _) if *failed >= FREE_TRIES => {
                let doubled = WAIT * 2u32.saturating_pow((*failed - FREE_TRIES).min(8));
                *last + doubled.min(WAIT_MAX)
            }
            (None, Some(last)) => *last + WAIT,
            _ => return None,
        };
        until.checked_duration_since(at).filter(|left| !left.is_zero())
    }

    /// A wrong try.
    pub fn failed(&mut self, person: &str, at: Instant) {
        let tries = self.tries.entry(person.chars().take(64).collect()).or_insert((0, at));
        *tries = (tries.0.saturating_add(1), at);
    }

    /// Begins a session; returns the name the browser holds.
    ///
    /// # Errors
    /// No randomness, or too many sessions.
    pub fn open(&mut self, person: Id, signer: Signer, at: Instant) -> Result<String, Trouble> {
        self.sweep(at);
        if self.sessions.len() >= SESSIONS_MAX {
            return Err(Trouble::new("too-many-sessions"));
        }
        self.tries.remove(person.as_str());
        let name = format!("{}{}", hex(&salt()?), hex(&salt()?));
        let mut secret = [0; 32];
        secret[..16].copy_from_slice(&salt()?);
        secret[16..].copy_from_slice(&salt()?);
        let session = Session { person, signer, secret, began: at };
        self.sessions.insert(Digest::of(name.as_bytes()), (Arc::new(session), at));
        Ok(name)
    }
}

/// Opens a person's key file with a passphrase.
///
/// # Errors
/// Nobody by that name signs here, or the passphrase is another: the same words for both, and the same work, so that
/// nobody learns names by trying.
pub fn open_key(home: &Home, person: &str, passphrase: &Zeroizing<String>) -> Result<(Id, Signer), Trouble> {
    let wrong = || Trouble::new("unlock-wrong");
    let known = person.parse::<Id>().ok().filter(|p| home.trust().persons.contains_key(p));
    let path = known.as_ref().map(|p| Home::key_path(home.dir(), p)).filter(|p| p.is_file());
    let (Some(id), Some(path)) = (known, path) else {
        keys::waste(passphrase);
        duress::waste(passphrase);
        return Err(wrong());
    };
    let mut asked = false;
    let mut answer = |_: &str| {
        let first = !std::mem::replace(&mut asked, true);
        if first { Ok(passphrase.clone()) } else { Err(KeyError::NobodyToAsk) }
    };
    let place = home.spare_of(&id)?;
    let spare = |passphrase: &str| duress::opened(&place, passphrase);
    let signer = keys::load_from(&path, None, &mut answer, &spare).map_err(|e| match e {
        KeyError::NobodyToAsk | KeyError::WrongPassphrase { .. } => wrong(),
        other => Trouble::new("unlock-broken").with("why", other.code()),
    })?;
    // A key file put into the folder under another's name signs as nobody else.
    let holder = home.state().holder(signer.public()).map(|p| &p.id);
    if holder != Some(&id) {
        return Err(Trouble::new("unlock-broken").with("why", "other-key"));
    }
    if home.state().is_revoked(signer.public()) { Err(Trouble::new("unlock-ended")) } else { Ok((id, signer)) }
}

/// Persons whose key here opens without a passphrase: good for a rehearsal, not for work. Only these are listed to
/// whoever comes to the door; the file on the disk tells as much.
pub fn rehearsing(home: &Home) -> Vec<Id> {
    let open = |person: &&Id| keys::is_open(&Home::key_path(home.dir(), person));
    home.trust().persons.keys().filter(open).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_some_wrong_tries_one_waits_and_then_may_try_again() {
        let (mut door, begin) = (Door::default(), Instant::now());
        for _ in 0..FREE_TRIES {
            assert_eq!(door.wait("is-1", begin), None);
            door.failed("is-1", begin);
        }
        assert!(door.wait("is-1", begin).is_some());
        assert_eq!(door.wait("is-2", begin), None, "somebody else doesn't wait");
        assert_eq!(door.wait("is-1", begin + WAIT), None);
        (0..50).for_each(|_| door.failed("is-1", begin));
        assert!(door.wait("is-1", begin).is_some_and(|w| w <= WAIT_MAX), "and nobody is locked out for good");
    }

    #[test]
    fn a_session_ends_by_idling_by_its_age_and_by_the_button() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("is-1");
        keys::generate(&path, "is-1", None).expect("a new key");
        let signer =
            || keys::load_with(&path, None, &mut |_| Err(KeyError::NobodyToAsk)).expect("it has no passphrase");
        let (mut door, begin) = (Door::default(), Instant::now());
        let open = |door: &mut Door| door.open("is-1".parse().expect("an id"), signer(), begin).expect("there is room");
        let (idle, busy, locked) = (open(&mut door), open(&mut door), open(&mut door));
        assert!(door.find("somebody else's guess", begin).is_none());
        door.lock(&locked);
        assert!(door.find(&locked, begin).is_none(), "locked is locked");
        let mut at = begin;
        while at < begin + LONGEST {
            at += IDLE - Duration::from_secs(1);
            assert_eq!(door.find(&busy, at).is_some(), at <= begin + LONGEST, "whoever works stays in for a day");
        }
        assert!(door.find(&busy, at).is_none(), "and no longer");
        assert!(door.find(&idle, begin + IDLE + Duration::from_secs(1)).is_none());
        door.sweep(begin + LONGEST + IDLE);
        assert!(door.sessions.is_empty(), "no key stays in memory because nobody asked again");
    }

    #[test]
    fn trying_many_names_makes_every_new_name_wait() {
        let (mut door, begin) = (Door::default(), Instant::now());
        (0..NAMES_MAX).for_each(|n| door.failed(&format!("x{n}"), begin));
        assert!(door.wait("is-1", begin).is_some());
    }
}
