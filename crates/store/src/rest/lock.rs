//! `lock.key`: the small text file that opens a store's data key, for who has a passphrase or an agent's key.
//!
//! Values in, values out: whoever has the passphrase, the signature and the randomness hands them in. Several
//! wrappings of one data key may stand side by side; changing a passphrase changes a line here and nothing of the
//! store. The format is `spec/at-rest.md`.

use std::fmt;
use std::str::FromStr;

use argon2::{Algorithm, Argon2, Params, Version};
use nobis_core::ids::Digest;
use nobis_core::op::hex;
use nobis_core::sshsig::PublicKey;
use zeroize::Zeroizing;

use super::{DataKey, KEY_BYTES, NONCE_BYTES, Secret, TAG_BYTES, derive, open, seal};

/// Largest lock file: eight wrappings of some 400 bytes, and room.
pub const LOCK_BYTES_MAX: usize = 8 * 1024;
/// Most wrappings: a passphrase, and some people's agents.
const ENTRIES_MAX: usize = 8;
pub(super) const SALT_BYTES: usize = 16;
const WRAPPED_BYTES: usize = NONCE_BYTES + KEY_BYTES + TAG_BYTES;
const FIRST: &str = "nobis lock 1";
/// Stands in the file itself, so that nobody takes a rehearsal for a safe place.
const OPEN: &str = "open whoever-has-this-file-reads-everything key=";

/// What one guess of a passphrase costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// RFC 9106's second choice: 64 MiB, three passes; a fifth of a second. One lane: ours is computed on one thread.
    pub const USUAL: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// The least that is read: for tests.
    pub const LEAST: Self = Self { memory_kib: 8 * 1024, passes: 1, lanes: 1 };

    /// A file that somebody planted must not take all memory, or an hour.
    fn is_bounded(self) -> bool {
        (8 * 1024..=256 * 1024).contains(&self.memory_kib)
            && (1..=10).contains(&self.passes)
            && (1..=4).contains(&self.lanes)
    }
}

/// Why a lock file didn't open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockError {
    /// It isn't spelled as we spell it.
    Form,
    /// Its sum is another.
    Sum,
    /// A newer program wrote it.
    New,
    /// A passphrase would cost more than we spend, or next to nothing.
    Cost,
    /// An agent's key that isn't plain Ed25519.
    KeyKind,
    /// No wrapping opens with what was given.
    Passphrase,
    /// There is no room for another wrapping, or the last one would go.
    Entries,
}

impl LockError {
    /// A stable name of the class of failure.
    pub fn code(self) -> &'static str {
        match self {
            Self::Form => "lock-form",
            Self::Sum => "lock-sum",
            Self::New => "lock-new",
            Self::Cost => "lock-cost",
            Self::KeyKind => "lock-key-kind",
            Self::Passphrase => "lock-passphrase",
            Self::Entries => "lock-entries",
        }
    }
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form => "the key file isn't spelled as nobis spells it: restore it from a backup",
            Self::Sum => "the key file is damaged: restore it from a backup",
            Self::New => "the key file was written by a newer nobis: use that program",
            Self::Cost => "the key file asks for more or less work than nobis does for a passphrase: don't trust it",
            Self::KeyKind => "only plain ssh-ed25519 keys can open a node; a token's signatures never come twice",
            Self::Passphrase => "this doesn't open the node: try again",
            Self::Entries => "a key file has one to eight ways in: take one away, or leave the last",
        })
    }
}

impl std::error::Error for LockError {}

#[derive(Clone, PartialEq, Eq)]
enum Entry {
    Passphrase { cost: Cost, salt: [u8; SALT_BYTES], wrapped: [u8; WRAPPED_BYTES] },
    Agent(AgentEntry),
    Open(DataKey),
}

/// A way in by a key that an agent holds.
#[derive(Clone, PartialEq, Eq)]
pub struct AgentEntry {
    /// The key.
    pub key: PublicKey,
    salt: [u8; SALT_BYTES],
    wrapped: [u8; WRAPPED_BYTES],
}

impl AgentEntry {
    /// What the agent is asked to sign, in [`AgentEntry::NAMESPACE`].
    pub fn challenge(&self) -> String {
        challenge(&self.salt)
    }

    /// The namespace of that signature: it counts for nothing else.
    pub const NAMESPACE: &'static str = "nobis-lock-v1";

    fn head(&self) -> String {
        format!("agent {} salt={}", self.key, hex(&self.salt))
    }
}

fn challenge(salt: &[u8; SALT_BYTES]) -> String {
    format!("Opens a Nobis node. Never sign this elsewhere. {}", hex(salt))
}

/// A lock file.
#[derive(Clone, PartialEq, Eq)]
pub struct LockFile(Vec<Entry>);

/// Never a key, in any format.
impl fmt::Debug for LockFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LockFile({} ways in)", self.0.len())
    }
}

impl LockFile {
    /// One that stands open: for rehearsals.
    pub fn open(key: &DataKey) -> Self {
        Self(vec![Entry::Open(key.clone())])
    }

    /// One that a passphrase opens. `random` is fresh randomness.
    pub fn passphrase(key: &DataKey, passphrase: &str, cost: Cost, random: [u8; 40]) -> Self {
        Self(vec![wrap_passphrase(key, passphrase, cost, random)])
    }

    /// Whether it stands open.
    pub fn is_open(&self) -> bool {
        matches!(self.0[..], [Entry::Open(_)])
    }

    /// Whether a passphrase opens it.
    pub fn has_passphrase(&self) -> bool {
        self.0.iter().any(|entry| matches!(entry, Entry::Passphrase { .. }))
    }

    /// The agents' keys that open it.
    pub fn agents(&self) -> impl Iterator<Item = &AgentEntry> {
        self.0.iter().filter_map(|entry| match entry {
            Entry::Agent(agent) => Some(agent),
            _ => None,
        })
    }

    /// The data key of one that stands open.
    pub fn open_key(&self) -> Option<DataKey> {
        match &self.0[..] {
            [Entry::Open(key)] => Some(key.clone()),
            _ => None,
        }
    }

    /// The data key, by a passphrase.
    ///
    /// # Errors
    /// [`LockError::Passphrase`].
    pub fn unlock(&self, passphrase: &str) -> Result<DataKey, LockError> {
        let opened = self.0.iter().find_map(|entry| match entry {
            Entry::Passphrase { cost, salt, wrapped } => {
                unwrap(&stretched(passphrase, *cost, salt), &passphrase_head(*cost, salt), wrapped)
            }
            _ => None,
        });
        opened.ok_or(LockError::Passphrase)
    }

    /// The data key, by an agent's signature of [`AgentEntry::challenge`].
    ///
    /// # Errors
    /// [`LockError::Passphrase`].
    pub fn unlock_by(&self, agent: &AgentEntry, signature: &[u8; 64]) -> Result<DataKey, LockError> {
        let key = derive(Some(&agent.salt), signature, "agent");
        unwrap(&key, &agent.head(), &agent.wrapped).ok_or(LockError::Passphrase)
    }

    /// The same with one passphrase instead of whatever passphrases there were, or of standing open. Agents stay.
    pub fn with_passphrase(&self, key: &DataKey, passphrase: &str, cost: Cost, random: [u8; 40]) -> Self {
        let mut entries = vec![wrap_passphrase(key, passphrase, cost, random)];
        entries.extend(self.0.iter().filter(|entry| matches!(entry, Entry::Agent(_))).cloned());
        Self(entries)
    }

    /// What an agent must sign so that its key can be added: with this salt, and in [`AgentEntry::NAMESPACE`].
    pub fn challenge(salt: &[u8; SALT_BYTES]) -> String {
        challenge(salt)
    }

    /// The same with an agent's key beside what there is.
    ///
    /// # Errors
    /// A token's key, or no room.
    pub fn with_agent(
        &self,
        key: &DataKey,
        agent: &PublicKey,
        salt: [u8; SALT_BYTES],
        signature: &[u8; 64],
        nonce: [u8; NONCE_BYTES],
    ) -> Result<Self, LockError> {
        if agent.application().is_some() {
            return Err(LockError::KeyKind);
        }
        let mut entry = AgentEntry { key: agent.clone(), salt, wrapped: [0; WRAPPED_BYTES] };
        entry.wrapped = wrap(&derive(Some(&salt), signature, "agent"), &entry.head(), key, nonce);
        let others = self.0.iter().filter(|other| match other {
            Entry::Passphrase { .. } => true,
            Entry::Agent(other) => other.key != *agent,
            Entry::Open(_) => false,
        });
        let mut entries: Vec<Entry> = others.cloned().collect();
        entries.push(Entry::Agent(entry));
        if entries.len() > ENTRIES_MAX { Err(LockError::Entries) } else { Ok(Self(entries)) }
    }

    /// The same without an agent's key.
    ///
    /// # Errors
    /// It was the last way in.
    pub fn without_agent(&self, agent: &PublicKey) -> Result<Self, LockError> {
        let stays = |entry: &&Entry| !matches!(entry, Entry::Agent(other) if other.key == *agent);
        let entries: Vec<Entry> = self.0.iter().filter(stays).cloned().collect();
        if entries.is_empty() { Err(LockError::Entries) } else { Ok(Self(entries)) }
    }

    /// The file's text. It is a secret where it stands open, and wiped from memory for that reason.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(LOCK_BYTES_MAX));
        text.push_str(FIRST);
        text.push('\n');
        for entry in &self.0 {
            let line = Zeroizing::new(match entry {
                Entry::Passphrase { cost, salt, wrapped } => {
                    format!("{} key={}\n", passphrase_head(*cost, salt), hex(wrapped))
                }
                Entry::Agent(agent) => format!("{} key={}\n", agent.head(), hex(&agent.wrapped)),
                Entry::Open(key) => format!("{OPEN}{}\n", hex(key.bytes())),
            });
            text.push_str(&line);
        }
        let sum = Digest::of(text.as_bytes());
        text.push_str(&format!("sum {sum}\n"));
        text
    }
}

impl FromStr for LockFile {
    type Err = LockError;

    /// Accepts exactly what [`LockFile::to_text`] writes.
    fn from_str(text: &str) -> Result<Self, LockError> {
        if text.len() > LOCK_BYTES_MAX {
            return Err(LockError::Form);
        }
        if !text.starts_with(&format!("{FIRST}\n")) {
            let newer = text.strip_prefix("nobis lock ").and_then(|rest| rest.split('\n').next());
            let is_newer = newer.and_then(|version| version.parse::<u32>().ok()).is_some_and(|version| version > 1);
            return Err(if is_newer { LockError::New } else { LockError::Form });
        }
        // The sum first: damage is told as damage, whatever it hit.
        let sum = text.rfind("sum ").ok_or(LockError::Form)?;
        if text[sum..] != format!("sum {}\n", Digest::of(&text.as_bytes()[..sum])) {
            return Err(LockError::Sum);
        }
        let entries: Vec<Entry> = text[FIRST.len() + 1..sum].lines().map(entry).collect::<Result<_, _>>()?;
        let opens = entries.iter().filter(|entry| matches!(entry, Entry::Open(_))).count();
        if entries.is_empty() || entries.len() > ENTRIES_MAX || (opens > 0 && entries.len() > 1) {
            return Err(LockError::Form);
        }
        let file = Self(entries);
        if *file.to_text() == text { Ok(file) } else { Err(LockError::Form) }
    }
}

fn entry(line: &str) -> Result<Entry, LockError> {
    if let Some(key) = line.strip_prefix(OPEN) {
        return Ok(Entry::Open(DataKey::new(unhex(key)?)));
    }
    let words: Vec<&str> = line.split(' ').collect();
    let after = |word: &str, name: &str| word.strip_prefix(name).map(str::to_owned).ok_or(LockError::Form);
    match words[..] {
        ["passphrase", "argon2id", m, t, p, salt, wrapped] => {
            let number = |word, name| after(word, name)?.parse().map_err(|_| LockError::Form);
            let cost = Cost { memory_kib: number(m, "m=")?, passes: number(t, "t=")?, lanes: number(p, "p=")? };
            if !cost.is_bounded() {
                return Err(LockError::Cost);
            }
            Ok(Entry::Passphrase {
                cost,
                salt: unhex(&after(salt, "salt=")?)?,
                wrapped: unhex(&after(wrapped, "key=")?)?,
            })
        }
        ["agent", kind, base64, salt, wrapped] => {
            let key = PublicKey::parse(&format!("{kind} {base64}")).map_err(|_| LockError::KeyKind)?;
            if key.application().is_some() {
                return Err(LockError::KeyKind);
            }
            let (salt, wrapped) = (unhex(&after(salt, "salt=")?)?, unhex(&after(wrapped, "key=")?)?);
            Ok(Entry::Agent(AgentEntry { key, salt, wrapped }))
        }
        _ => Err(LockError::Form),
    }
}

fn unhex<const N: usize>(text: &str) -> Result<[u8; N], LockError> {
    let digits = text.as_bytes();
    if digits.len() != 2 * N {
        return Err(LockError::Form);
    }
    let digit = |at: usize| char::from(digits[at]).to_digit(16).ok_or(LockError::Form);
    let mut bytes = [0; N];
    for (i, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::try_from(digit(2 * i)? * 16 + digit(2 * i + 1)?).map_err(|_| LockError::Form)?;
    }
    Ok(bytes)
}

fn passphrase_head(cost: Cost, salt: &[u8; SALT_BYTES]) -> String {
    let Cost { memory_kib, passes, lanes } = cost;
    format!("passphrase argon2id m={memory_kib} t={passes} p={lanes} salt={}", hex(salt))
}

fn wrap_passphrase(key: &DataKey, passphrase: &str, cost: Cost, random: [u8; 40]) -> Entry {
    let (salt, nonce) = random.split_first_chunk::<SALT_BYTES>().expect("40 bytes are more than 16");
    let nonce = *nonce.first_chunk::<NONCE_BYTES>().expect("24 bytes are left of 40");
    let wrapped = wrap(&stretched(passphrase, cost, salt), &passphrase_head(cost, salt), key, nonce);
    Entry::Passphrase { cost, salt: *salt, wrapped }
}

pub(super) fn stretched(passphrase: &str, cost: Cost, salt: &[u8; SALT_BYTES]) -> Secret {
    let mut key = Zeroizing::new([0; KEY_BYTES]);
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(KEY_BYTES));
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.expect("costs are within Argon2's own bounds"));
    argon
        .hash_password_into(passphrase.as_bytes(), salt, &mut *key)
        .expect("passphrase, salt and key are of lengths that Argon2 takes");
    key
}

fn wrap(with: &Secret, head: &str, key: &DataKey, nonce: [u8; NONCE_BYTES]) -> [u8; WRAPPED_BYTES] {
    let sealed = seal(with, head.as_bytes(), key.bytes(), nonce);
    sealed.try_into().expect("a nonce, a key and a tag have 72 bytes")
}

fn unwrap(with: &Secret, head: &str, wrapped: &[u8; WRAPPED_BYTES]) -> Option<DataKey> {
    let opened = open(with, head.as_bytes(), wrapped)?;
    opened.first_chunk::<KEY_BYTES>().map(|bytes| DataKey::new(*bytes))
}
