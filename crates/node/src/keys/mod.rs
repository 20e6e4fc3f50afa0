//! Keys: where a person's signature comes from.
//!
//! A key is an OpenSSH key: a file, opened with its passphrase, or one that ssh-agent holds (which
//! is also how a FIDO2 token signs). The agent is asked first, so that a passphrase is typed once a
//! day and not once an act. Whatever signed, the result is checked by the rule everybody else will
//! apply before anyone gets to see it.

mod agent;
mod ask;
mod error;
mod file;
mod mark;
mod request;

use std::path::{Path, PathBuf};

use nobis_core::sshsig::{Namespace, PublicKey, Signature, assemble, check, check_raw, signed_data};
use zeroize::Zeroizing;

pub use agent::AgentError;
pub use ask::ask_person;
pub use error::KeyError;
pub use file::{generate, is_open, pub_path, waste};
pub use mark::Mark;
pub use request::{KeyRequest, spoken};

/// How often a passphrase may be mistyped before `load` gives up, as with ssh.
const TRIES: usize = 3;

/// A key that can sign now.
pub struct Signer {
    public: PublicKey,
    source: Source,
    /// Set where it was opened with the second passphrase.
    mark: Option<Mark>,
}

/// Something that may open where a key file doesn't: see [`load_spared`].
pub type Spare<'a> = &'a dyn Fn(&str) -> Option<Signer>;

enum Source {
    /// The opened key; the crate wipes it from memory when dropped.
    File(Box<ssh_key::PrivateKey>),
    /// The agent's socket. It is called anew for each signature, so a restarted agent does no harm.
    Agent(PathBuf),
}

/// Finds the key at `path`: in the agent of `SSH_AUTH_SOCK` when the `.pub` file beside it is held
/// there, else in the file, asking for its passphrase when it has one.
///
/// `path` may also be a `.pub` file, for a key that lives in the agent only.
///
/// # Errors
/// When the file is missing, unreadable, open to others, not an Ed25519 key, or the passphrase is
/// wrong three times.
pub fn load(path: &Path, ask: &mut dyn FnMut(&str) -> Result<Zeroizing<String>, KeyError>) -> Result<Signer, KeyError> {
    load_spared(path, ask, &|_| None)
}

/// As [`load`]; a passphrase is tried on `spare` too, always, so that nobody learns from the time it takes which of the two it
/// opened.
///
/// # Errors
/// As [`load`].
pub fn load_spared(
    path: &Path,
    ask: &mut dyn FnMut(&str) -> Result<Zeroizing<String>, KeyError>,
    spare: Spare<'_>,
) -> Result<Signer, KeyError> {
    let socket = std::env::var_os("SSH_AUTH_SOCK").filter(|s| !s.is_empty());
    load_from(path, socket.as_deref().map(Path::new), ask, spare)
}

/// As [`load`], with the agent's socket handed in; `None` asks no agent.
///
/// # Errors
/// As [`load`].
pub fn load_with(
    path: &Path,
    agent: Option<&Path>,
    ask: &mut dyn FnMut(&str) -> Result<Zeroizing<String>, KeyError>,
) -> Result<Signer, KeyError> {
    load_from(path, agent, ask, &|_| None)
}

/// As [`load_spared`], with the agent's socket handed in.
///
/// # Errors
/// As [`load`].
pub fn load_from(
    path: &Path,
    agent: Option<&Path>,
    ask: &mut dyn FnMut(&str) -> Result<Zeroizing<String>, KeyError>,
    spare: Spare<'_>,
) -> Result<Signer, KeyError> {
    let public_only = path.extension().is_some_and(|e| e == "pub");
    let beside = file::read_public(&if public_only { path.to_owned() } else { file::pub_path(path) });
    if let (Ok(Some(public)), Some(socket)) = (&beside, agent) {
        // An agent that is gone or garbled is no reason to stop: the file may still open.
        if agent::holds(socket, public).unwrap_or(false) {
            let source = Source::Agent(socket.to_owned());
            return Ok(Signer { public: public.clone(), source, mark: None });
        }
    }
    if public_only {
        return match beside? {
            Some(_) => Err(KeyError::NotInAgent { path: path.to_owned() }),
            None => Err(KeyError::Missing { path: path.to_owned() }),
        };
    }
    let (public, opened) = open(path, ask, spare)?;
    // A stale .pub would hand one key to the trust file and sign with another. One that cannot be
    // read at all (an old kind of key, a lost file) hides nothing: the private file speaks.
    if matches!(beside, Ok(Some(other)) if other != public) {
        return Err(KeyError::PubMismatch { path: path.to_owned() });
    }
    match opened {
        Opened::Key(private) => Ok(Signer { public, source: Source::File(private), mark: None }),
        Opened::Spare(signer) => Ok(*signer),
    }
}

/// What a passphrase opened.
enum Opened {
    Key(Box<ssh_key::PrivateKey>),
    Spare(Box<Signer>),
}

fn open(
    path: &Path,
    ask: &mut dyn FnMut(&str) -> Result<Zeroizing<String>, KeyError>,
    spare: Spare<'_>,
) -> Result<(PublicKey, Opened), KeyError> {
    let (public, locked) = file::read_private(path)?;
    if !locked.is_encrypted() {
        return Ok((public, Opened::Key(Box::new(file::usable(locked, path)?))));
    }
    let question = format!("Passphrase for {}: ", path.display());
    let again = format!("That did not open it. {question}");
    for attempt in 0..TRIES {
        let passphrase = ask(if attempt == 0 { &question } else { &again })?;
        let spared = spare(&passphrase).filter(|signer| *signer.public() == public);
        match (locked.decrypt(passphrase.as_bytes()), spared) {
            (Ok(opened), _) => return Ok((public, Opened::Key(Box::new(file::usable(opened, path)?)))),
            (Err(_), Some(signer)) => return Ok((public, Opened::Spare(Box::new(signer)))),
            (Err(_), None) => {}
        }
    }
    Err(KeyError::WrongPassphrase { path: path.to_owned() })
}

impl Signer {
    /// A key from its text in OpenSSH's format, without passphrase, whose acts carry a mark.
    ///
    /// # Errors
    /// It is no such key.
    pub fn marked(text: &str, mark: Mark) -> Result<Self, KeyError> {
        let garbled = |_| KeyError::SigningFailed;
        let private = ssh_key::PrivateKey::from_openssh(text).map_err(garbled)?;
        let public = private.public_key().to_bytes().map_err(garbled)?;
        let public = PublicKey::parse_blob(&public).map_err(KeyError::Unsound)?;
        Ok(Self { public, source: Source::File(Box::new(private)), mark: Some(mark) })
    }

    /// The body salt of an act: as it is, or with the mark on it.
    pub fn salted(&self, salt: [u8; 16]) -> [u8; 16] {
        self.mark.as_ref().map_or(salt, |mark| mark.on(salt))
    }

    /// The text of the opened key in OpenSSH's format, without passphrase: for the place that a second one opens.
    /// `None` where an agent holds it.
    pub fn text(&self) -> Option<Zeroizing<String>> {
        match &self.source {
            Source::File(private) => private.to_openssh(ssh_key::LineEnding::LF).ok(),
            Source::Agent(_) => None,
        }
    }

    /// A key this program made itself: a node's.
    ///
    /// # Panics
    /// Never: every 32 bytes are an Ed25519 secret.
    pub fn of_secret(secret: &[u8; 32]) -> Self {
        let pair = ssh_key::private::Ed25519Keypair::from_seed(secret);
        let public = PublicKey::ed25519(pair.public.0).expect("a derived public key is canonical");
        Self { public, source: Source::File(Box::new(pair.into())), mark: None }
    }

    /// The key others check with.
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// Whether ssh-agent signs, rather than a key this process has opened.
    pub fn is_agent(&self) -> bool {
        matches!(self.source, Source::Agent(_))
    }

    /// Signs `msg` for one use. With a FIDO2 token this waits for the touch.
    ///
    /// # Errors
    /// When the agent is gone or refuses, or what came back does not pass the check.
    pub fn sign(&self, ns: Namespace, msg: &[u8]) -> Result<Signature, KeyError> {
        let raw = match &self.source {
            Source::Agent(socket) => agent::sign(socket, &self.public, &signed_data(ns, msg))?,
            Source::File(private) => {
                let sig =
                    private.sign(ns.as_str(), ssh_key::HashAlg::Sha512, msg).map_err(|_| KeyError::SigningFailed)?;
                Vec::try_from(sig.signature().clone()).map_err(|_| KeyError::SigningFailed)?
            }
        };
        // A faulty token, agent or memory must not put an act into the world that nobody can check.
        let sig = assemble(&self.public, ns, &raw).map_err(KeyError::Unsound)?;
        check(&self.public, ns, msg, &sig).map_err(KeyError::Unsound)?;
        Ok(sig)
    }
}

/// The 64 bytes of an agent's plain Ed25519 signature of a text, in a namespace of its own. It is a secret here: what it
/// opens, it opens again.
///
/// # Errors
/// No agent, it doesn't hold the key, or what it returns doesn't check.
pub fn signed_by_agent(key: &PublicKey, namespace: &str, text: &str) -> Result<Zeroizing<[u8; 64]>, KeyError> {
    let gone = KeyError::Agent(AgentError::Unreachable(std::io::ErrorKind::NotFound));
    let socket = std::env::var_os("SSH_AUTH_SOCK").filter(|s| !s.is_empty()).ok_or(gone)?;
    // As `ssh-keygen -Y sign -n NAMESPACE` would have it signed: no other use of the key signs these bytes.
    let mut data = b"SSHSIG".to_vec();
    let digest = sha2::Digest::finalize(<sha2::Sha512 as sha2::Digest>::new_with_prefix(text));
    for part in [namespace.as_bytes(), b"", b"sha512", &digest] {
        agent::put_string(&mut data, part)?;
    }
    let blob = Zeroizing::new(agent::sign(Path::new(&socket), key, &data)?);
    let head = b"\0\0\0\x0bssh-ed25519\0\0\0\x40";
    let bytes = blob.strip_prefix(head).and_then(|bytes| <[u8; 64]>::try_from(bytes).ok());
    let bytes = Zeroizing::new(bytes.ok_or(AgentError::Garbled)?);
    check_raw(key.point(), &data, &bytes).map_err(KeyError::Unsound)?;
    Ok(bytes)
}

/// Never the secret, in any format.
impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let from = if self.is_agent() { "agent" } else { "file" };
        write!(f, "Signer({} from {from})", self.public.fingerprint())
    }
}
