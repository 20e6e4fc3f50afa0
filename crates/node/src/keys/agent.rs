//! A small client of ssh-agent: which keys it holds, and one signature.
//!
//! The protocol (draft-ietf-sshm-ssh-agent) is a length, a type byte and fields. The agent is the
//! person's own, yet its answers are read like any input from outside.

use std::fmt;
use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use nobis_core::sshsig::PublicKey;

const REQUEST_IDENTITIES: u8 = 11;
const IDENTITIES_ANSWER: u8 = 12;
const SIGN_REQUEST: u8 = 13;
const SIGN_RESPONSE: u8 = 14;
const FAILURE: u8 = 5;

/// OpenSSH's own limit for one message.
const MESSAGE_BYTES_MAX: usize = 256 * 1024;

/// Listing is at once. A signature may wait for a touch or for a person's "allow".
const LIST_TIMEOUT: Duration = Duration::from_secs(5);
const SIGN_TIMEOUT: Duration = Duration::from_secs(120);

/// What went wrong with ssh-agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentError {
    /// No agent answers on the socket.
    Unreachable(io::ErrorKind),
    /// The agent said no: the key is gone, the agent is locked, or the person declined.
    Refused,
    /// The answer is not one the protocol knows.
    Garbled,
}

impl fmt::Display for AgentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable(kind) => write!(f, "it does not answer ({kind})"),
            Self::Refused => f.write_str("it refused, or the key was not touched in time"),
            Self::Garbled => f.write_str("its answer makes no sense"),
        }
    }
}

impl From<io::Error> for AgentError {
    fn from(e: io::Error) -> Self {
        Self::Unreachable(e.kind())
    }
}

/// Whether the agent holds the key.
pub(super) fn holds(socket: &Path, key: &PublicKey) -> Result<bool, AgentError> {
    let answer = call(socket, &[REQUEST_IDENTITIES], LIST_TIMEOUT)?;
    let mut rest = expect_type(&answer, IDENTITIES_ANSWER)?;
    let wanted = key.to_blob();
    let mut held = false;
    for _ in 0..take_u32(&mut rest)? {
        held |= take_string(&mut rest)? == wanted;
        take_string(&mut rest)?; // the comment
    }
    Ok(held)
}

/// The SSH signature blob for `data`.
pub(super) fn sign(socket: &Path, key: &PublicKey, data: &[u8]) -> Result<Vec<u8>, AgentError> {
    let mut request = vec![SIGN_REQUEST];
    put_string(&mut request, &key.to_blob())?;
    put_string(&mut request, data)?;
    request.extend_from_slice(&[0; 4]); // flags: they choose among RSA's hashes
    let answer = call(socket, &request, SIGN_TIMEOUT)?;
    let mut rest = expect_type(&answer, SIGN_RESPONSE)?;
    let blob = take_string(&mut rest)?;
    if rest.is_empty() { Ok(blob.to_vec()) } else { Err(AgentError::Garbled) }
}

fn call(socket: &Path, request: &[u8], timeout: Duration) -> Result<Vec<u8>, AgentError> {
    let mut stream = UnixStream::connect(socket)?;
    stream.set_read_timeout(Some(timeout))?;
    stream.set_write_timeout(Some(LIST_TIMEOUT))?;
    let mut framed = Vec::new();
    put_string(&mut framed, request)?;
    stream.write_all(&framed)?;
    let mut len = [0; 4];
    stream.read_exact(&mut len)?;
    let len = usize::try_from(u32::from_be_bytes(len)).map_err(|_| AgentError::Garbled)?;
    if len > MESSAGE_BYTES_MAX {
        return Err(AgentError::Garbled);
    }
    let mut answer = vec![0; len];
    stream.read_exact(&mut answer)?;
    Ok(answer)
}

fn expect_type(answer: &[u8], wanted: u8) -> Result<&[u8], AgentError> {
    match answer.split_first() {
        Some((kind, rest)) if *kind == wanted => Ok(rest),
        Some((&FAILURE, _)) => Err(AgentError::Refused),
        _ => Err(AgentError::Garbled),
    }
}

fn take_u32(rest: &mut &[u8]) -> Result<u32, AgentError> {
    let (head, tail) = rest.split_first_chunk::<4>().ok_or(AgentError::Garbled)?;
    *rest = tail;
    Ok(u32::from_be_bytes(*head))
}

fn take_string<'a>(rest: &mut &'a [u8]) -> Result<&'a [u8], AgentError> {
    let len = usize::try_from(take_u32(rest)?).map_err(|_| AgentError::Garbled)?;
    let (head, tail) = rest.split_at_checked(len).ok_or(AgentError::Garbled)?;
    *rest = tail;
    Ok(head)
}

pub(super) fn put_string(out: &mut Vec<u8>, bytes: &[u8]) -> Result<(), AgentError> {
    let len = u32::try_from(bytes.len()).map_err(|_| AgentError::Garbled)?;
    out.extend_from_slice(&len.to_be_bytes());
    out.extend_from_slice(bytes);
    Ok(())
}
