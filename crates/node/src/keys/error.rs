//! Why a key can't be used or made. No message holds a passphrase or a byte of a key.

use std::fmt;
use std::io;
use std::path::PathBuf;

use nobis_core::sshsig::SigError;

use super::AgentError;

/// Why a key can't be used or made.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyError {
    /// There is no such file.
    Missing {
        /// The key file asked for.
        path: PathBuf,
    },
    /// The file is there and can't be read.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// Others on this machine may read the key file.
    OpenToOthers {
        /// The key file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// The file is no OpenSSH key, or a damaged one.
    NotAKey {
        /// The file.
        path: PathBuf,
    },
    /// The key is RSA, ECDSA or the like.
    Kind {
        /// The key file.
        path: PathBuf,
        /// What it holds, in SSH's words.
        algorithm: String,
    },
    /// The public half is not one that nobis takes.
    Public {
        /// The file.
        path: PathBuf,
        /// Which rule it breaks.
        cause: SigError,
    },
    /// The `.pub` file beside the key belongs to another key.
    PubMismatch {
        /// The private key file.
        path: PathBuf,
    },
    /// The passphrase was wrong each time.
    WrongPassphrase {
        /// The key file.
        path: PathBuf,
    },
    /// No terminal, and no program in `NOBIS_ASKPASS` that answers.
    NobodyToAsk,
    /// The key lives on a FIDO2 token, and the agent that speaks with it doesn't hold it.
    Token {
        /// The file with the token's handle.
        path: PathBuf,
    },
    /// Only a `.pub` file was named, and the agent doesn't hold its key.
    NotInAgent {
        /// The `.pub` file.
        path: PathBuf,
    },
    /// ssh-agent held the key and then did not sign.
    Agent(AgentError),
    /// A new key would overwrite a file.
    Exists {
        /// The file that is there.
        path: PathBuf,
    },
    /// A new key can't be written.
    Unwritable {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// The comment for a new key could name a person.
    Comment,
    /// The passphrase for a new key is too short.
    PassphraseShort {
        /// How many characters it takes.
        chars_min: usize,
    },
    /// The key library could not make a key or a signature.
    SigningFailed,
    /// A signature came back that the strict rule refuses.
    Unsound(SigError),
}

impl KeyError {
    /// A stable word for logs and translated messages.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "key-missing",
            Self::Unreadable { .. } => "key-unreadable",
            Self::OpenToOthers { .. } => "key-open-to-others",
            Self::NotAKey { .. } => "key-not-a-key",
            Self::Kind { .. } => "key-kind",
            Self::Public { .. } => "key-public",
            Self::PubMismatch { .. } => "key-pub-mismatch",
            Self::WrongPassphrase { .. } => "key-wrong-passphrase",
            Self::NobodyToAsk => "key-nobody-to-ask",
            Self::Token { .. } => "key-token",
            Self::NotInAgent { .. } => "key-not-in-agent",
            Self::Agent(_) => "key-agent",
            Self::Exists { .. } => "key-exists",
            Self::Unwritable { .. } => "key-unwritable",
            Self::Comment => "key-comment",
            Self::PassphraseShort { .. } => "key-passphrase-short",
            Self::SigningFailed => "key-signing-failed",
            Self::Unsound(_) => "key-unsound",
        }
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { path } => write!(
                f,
                "there is no key at {0}; make one with `ssh-keygen -t ed25519 -f {0}` or name another",
                path.display()
            ),
            Self::Unreadable { path, kind } => {
                write!(f, "{} can't be read ({kind}); check who owns it, and the directories above", path.display())
            }
            Self::OpenToOthers { path, mode } => write!(
                f,
                "others may read {0} (mode {mode:04o}); run `chmod 600 {0}`, and if the machine is \
                 shared, make a new key",
                path.display()
            ),
            Self::NotAKey { path } => write!(
                f,
                "{0} is not an Ed25519 key as OpenSSH writes it, or is damaged; make one with \
                 `ssh-keygen -t ed25519`, or convert an older file with `ssh-keygen -p -f {0}`",
                path.display()
            ),
            Self::Kind { path, algorithm } => write!(
                f,
                "{} is an {algorithm} key, and nobis signs with Ed25519 only; make one with \
                 `ssh-keygen -t ed25519`",
                path.display()
            ),
            Self::Public { path, cause } => write!(f, "{}: {cause}", path.display()),
            Self::PubMismatch { path } => write!(
                f,
                "the .pub file beside {0} belongs to another key; write it again with \
                 `ssh-keygen -y -f {0} > {0}.pub`",
                path.display()
            ),
            Self::WrongPassphrase { path } => write!(
                f,
                "the passphrase does not open {}; try again, and if it is lost, ask your unit to \
                 put a new key on the seat",
                path.display()
            ),
            Self::NobodyToAsk => f.write_str(
                "the key has a passphrase and there is nobody to ask; run this in a terminal, add \
                 the key with `ssh-add`, or name a program in NOBIS_ASKPASS",
            ),
            Self::Token { path } => {
                write!(f, "{0} is the handle of a security key; plug it in and run `ssh-add {0}`", path.display())
            }
            Self::NotInAgent { path } => {
                write!(f, "ssh-agent does not hold the key of {}; run `ssh-add` with its private file", path.display())
            }
            Self::Agent(cause) => {
                write!(f, "ssh-agent did not sign: {cause}; look with `ssh-add -l`, and add the key again")
            }
            Self::Exists { path } => {
                write!(f, "{} is already there and is not overwritten; choose another name", path.display())
            }
            Self::Unwritable { path, kind } => {
                write!(f, "{} can't be written ({kind}); check the directory and the space left", path.display())
            }
            Self::Comment => f.write_str(
                "a key's comment travels with it and names a seat, not a person: lowercase \
                 letters, digits, `-` and `.` only, as in `kyiv-legal`",
            ),
            Self::PassphraseShort { chars_min } => {
                write!(f, "the passphrase is shorter than {chars_min} characters; take a few words")
            }
            Self::SigningFailed => {
                f.write_str("the key could not be made or used; check the file with `ssh-keygen -y -f`")
            }
            Self::Unsound(cause) => write!(
                f,
                "what the key returned does not check, so it was thrown away ({cause}); try again, \
                 then try another key"
            ),
        }
    }
}

impl std::error::Error for KeyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Public { cause, .. } | Self::Unsound(cause) => Some(cause),
            _ => None,
        }
    }
}

impl From<AgentError> for KeyError {
    fn from(cause: AgentError) -> Self {
        Self::Agent(cause)
    }
}
