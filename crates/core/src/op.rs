//! An op: one signed act by one key. `spec/op.md` is its format.
//!
//! What is signed is the header; the header holds the digest of the body. So a body can be erased (a witness asks,
//! a court orders) and every proof still holds, and because each body has a random salt nobody can guess what the
//! digest stands for.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;
use std::sync::Arc;

use crate::acts::Act;
use crate::canon::{self, CanonError};
use crate::ids::Digest;
use crate::moment::Moment;
use crate::sshsig::{self, Namespace, PublicKey, SigError, Signature};

/// The id of an op: SHA-256 of its header bytes.
pub type OpId = Digest;

/// Most heads a header may name: 256 keys that write at the same time, far beyond the largest federation's seats.
pub const SEEN_MAX: usize = 256;
/// 256 heads × 67 bytes of JSON = 17,152 bytes, 5 × 67 for the other digests, and room for key and kind.
pub const HEADER_BYTES_MAX: usize = 20 * 1024;
/// One attestation over 3,000 statements × about 120 bytes is 360 kB; one text of 400 pages is about 1 MB.
pub const BODY_BYTES_MAX: usize = 2 * 1024 * 1024;

/// What a key signs: who acts, in which space, after what, when by their own clock, and the digest of what they say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Claimed time: shown, and used for receipts of the claimant itself; it never orders anything.
    pub at: Moment,
    /// The key that acts.
    pub author: PublicKey,
    /// SHA-256 of the body bytes.
    pub body: Digest,
    /// What kind of act the body holds (see [`Act::kind`]).
    pub kind: String,
    /// The author's own op before this one; null only for its first.
    pub prev: Option<OpId>,
    /// Heads the author knew, in ascending order: the causal parents beside `prev`.
    pub seen: Vec<OpId>,
    /// 0 for a key's first op in this space, then one more each time.
    pub seq: u64,
    /// Id of the space's founding op; null only in that op itself.
    pub space: Option<OpId>,
    /// Version of the op format: 1.
    pub v: u8,
}

/// What the act says, with a salt of 32 hex digits from the node's random source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// SHA-256 of the aside: the part of the content that never leaves the circle, such as an objector's argument or
    /// who is in danger. Null where the act has none.
    pub aside: Option<Digest>,
    /// The content of the act without its aside; its shape follows from the header's kind.
    pub content: Value,
    /// 16 random bytes in hex.
    pub salt: String,
}

/// The part of an act that a public bundle leaves out, under a salt of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aside {
    /// Fields of the content.
    pub content: Value,
    /// 16 random bytes in hex.
    pub salt: String,
}

/// An op whose form is right. Whether it may be here is [`crate::opset`]'s question.
///
/// Its copies share their bytes: the set that passes it on and the state that may have to read it again both hold it.
#[derive(Clone, PartialEq)]
pub struct Op(Arc<Whole>);

#[derive(Clone, PartialEq)]
struct Whole {
    id: OpId,
    header: Header,
    header_bytes: Vec<u8>,
    body: Option<(Body, Vec<u8>)>,
    aside: Option<(Aside, Vec<u8>)>,
    signature: Signature,
}

/// The parts of an op as bytes, as they are kept and carried.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// Canonical JSON of the header.
    pub header: &'a [u8],
    /// Canonical JSON of the body, unless erased or withheld.
    pub body: Option<&'a [u8]>,
    /// Canonical JSON of the aside, unless there is none, or it is erased or withheld.
    pub aside: Option<&'a [u8]>,
    /// The armored SSH signature over the header.
    pub signature: &'a str,
}

/// Why bytes aren't an op.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OpError {
    /// The header isn't canonical JSON of a header.
    Header(CanonError),
    /// The body isn't canonical JSON of a body.
    Body(CanonError),
    /// Header or body is over its limit in bytes.
    TooLarge,
    /// A version of the format this program doesn't know.
    Version(u8),
    /// `seen` isn't ascending without repeats, or longer than [`SEEN_MAX`].
    Seen,
    /// `seq`, `prev` and `space` contradict each other.
    Chain,
    /// The salt isn't 32 lower-case hex digits.
    Salt,
    /// The body isn't the one whose digest the header holds.
    BodyDigest,
    /// The aside isn't the one whose digest the body holds.
    AsideDigest,
    /// The signature isn't one, or not of this key over this header.
    Signature(SigError),
}

impl OpError {
    /// A stable name of the class of failure, as in `spec/vectors/op`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Header(_) => "op-header",
            Self::Body(_) => "op-body",
            Self::TooLarge => "op-too-large",
            Self::Version(_) => "op-version",
            Self::Seen => "op-seen",
            Self::Chain => "op-chain",
            Self::Salt => "op-salt",
            Self::BodyDigest => "op-body-digest",
            Self::AsideDigest => "op-aside-digest",
            Self::Signature(_) => "op-signature",
        }
    }
}

impl fmt::Display for OpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Header(e) => write!(f, "the header of a signed act is {e}"),
            Self::Body(e) => write!(f, "the body of a signed act is {e}"),
            Self::TooLarge => write!(
                f,
                "a signed act is too large: {HEADER_BYTES_MAX} bytes of header and {BODY_BYTES_MAX} of body are the most"
            ),
            Self::Version(v) => {
                write!(f, "a signed act is of format version {v}; this program knows version 1: look for a newer one")
            }
            Self::Seen => write!(f, "a signed act names its parents out of order, twice, or more than {SEEN_MAX}"),
            Self::Chain => write!(f, "a signed act contradicts itself on its place in its author's chain"),
            Self::Salt => write!(f, "a signed act has a salt that isn't 32 hex digits"),
            Self::BodyDigest => write!(f, "a body isn't the one that was signed"),
            Self::AsideDigest => write!(f, "an aside isn't the one that was signed"),
            Self::Signature(e) => write!(f, "a signature doesn't hold: {e}"),
        }
    }
}

impl std::error::Error for OpError {}

/// An act ready to be signed: what [`draft`] makes of a header and an act.
pub struct Draft {
    /// The canonical header: exactly the bytes to sign in [`Namespace::Op`].
    pub header: Vec<u8>,
    /// The canonical body.
    pub body: Vec<u8>,
    /// The canonical aside, for acts that have one.
    pub aside: Option<Vec<u8>>,
}

/// Writes an act as header, body and aside. `salts` are twice 16 fresh random bytes from the caller; `header.body`
/// and `header.kind` are set from the act.
///
/// # Errors
/// The act is too large, or holds what canonical JSON can't.
pub fn draft(mut header: Header, act: &Act, salts: [[u8; 16]; 2]) -> Result<Draft, OpError> {
    let (content, private) = act.split();
    let aside = match private {
        None => None,
        Some(content) => Some(canon::write(&Aside { content, salt: hex(&salts[1]) }).map_err(OpError::Body)?),
    };
    let body = Body { aside: aside.as_deref().map(Digest::of), content, salt: hex(&salts[0]) };
    let body = canon::write(&body).map_err(OpError::Body)?;
    header.kind = act.kind().to_owned();
    header.body = Digest::of(&body);
    header.seen.sort_unstable();
    header.seen.dedup();
    let header = canon::write(&header).map_err(OpError::Header)?;
    let large = body.len().max(aside.as_ref().map_or(0, Vec::len)) > BODY_BYTES_MAX;
    if large || header.len() > HEADER_BYTES_MAX { Err(OpError::TooLarge) } else { Ok(Draft { header, body, aside }) }
}

/// Lower-case hex of random bytes: how salts are written.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Bytes from exactly what [`hex`] writes of so many: lower-case digits, two each. `None` for any other text.
pub fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digit = |b: u8| char::from(b).to_digit(16).filter(|_| !b.is_ascii_uppercase());
    let text = text.as_bytes();
    let mut out = [0; N];
    if text.len() != 2 * N {
        return None;
    }
    for (i, byte) in out.iter_mut().enumerate() {
        *byte = u8::try_from(digit(text[2 * i])? * 16 + digit(text[2 * i + 1])?).ok()?;
    }
    Some(out)
}

impl Op {
    /// The salt of the body, where the body is here.
    pub fn salt(&self) -> Option<&str> {
        self.0.body.as_ref().map(|(body, _)| body.salt.as_str())
    }

    /// Reads an op and checks all that can be checked of it alone: spelling, limits, digests, signature.
    ///
    /// # Errors
    /// See [`OpError`].
    pub fn parse(parts: Parts<'_>) -> Result<Self, OpError> {
        let signature = parts.signature;
        Self::read(parts.header, parts.body, parts.aside, |_| Signature::parse(signature))
    }

    /// Reads an op as nodes carry it: the signature as what the key returned, without what the header says already.
    ///
    /// # Errors
    /// See [`OpError`].
    pub fn parse_raw(header: &[u8], body: Option<&[u8]>, aside: Option<&[u8]>, raw: &[u8]) -> Result<Self, OpError> {
        Self::read(header, body, aside, |author| sshsig::assemble(author, Namespace::Op, raw))
    }

    fn read(
        bytes: &[u8],
        body: Option<&[u8]>,
        aside: Option<&[u8]>,
        signature: impl FnOnce(&PublicKey) -> Result<Signature, SigError>,
    ) -> Result<Self, OpError> {
        let size = |part: Option<&[u8]>| part.map_or(0, <[u8]>::len);
        if bytes.len() > HEADER_BYTES_MAX || size(body).max(size(aside)) > BODY_BYTES_MAX {
            return Err(OpError::TooLarge);
        }
        let header: Header = canon::read(bytes).map_err(OpError::Header)?;
        check_header(&header)?;
        let signature = signature(&header.author).map_err(OpError::Signature)?;
        let body = body.map(|bytes| parse_body(bytes, header.body)).transpose()?;
        let named = body.as_ref().and_then(|(body, _)| body.aside);
        let aside = aside.map(|bytes| parse_aside(bytes, named)).transpose()?;
        sshsig::check(&header.author, Namespace::Op, bytes, &signature).map_err(OpError::Signature)?;
        let (id, header_bytes) = (Digest::of(bytes), bytes.to_vec());
        Ok(Self(Arc::new(Whole { id, header, header_bytes, body, aside, signature })))
    }

    /// SHA-256 of the header.
    pub fn id(&self) -> OpId {
        self.0.id
    }

    /// The signed header.
    pub fn header(&self) -> &Header {
        &self.0.header
    }

    /// The bytes that were signed.
    pub fn header_bytes(&self) -> &[u8] {
        &self.0.header_bytes
    }

    /// The body, unless erased or withheld.
    pub fn body(&self) -> Option<&Body> {
        self.0.body.as_ref().map(|(body, _)| body)
    }

    /// The body's bytes, unless erased or withheld.
    pub fn body_bytes(&self) -> Option<&[u8]> {
        self.0.body.as_ref().map(|(_, bytes)| bytes.as_slice())
    }

    /// The aside's bytes, unless there is none, or it is erased or withheld.
    pub fn aside_bytes(&self) -> Option<&[u8]> {
        self.0.aside.as_ref().map(|(_, bytes)| bytes.as_slice())
    }

    /// Whether the act has an aside that isn't here.
    pub fn aside_withheld(&self) -> bool {
        self.0.aside.is_none() && self.body().is_some_and(|body| body.aside.is_some())
    }

    /// The signature over the header.
    pub fn signature(&self) -> &Signature {
        &self.0.signature
    }

    /// The act, or why it can't be read. `None` where the body is gone.
    pub fn act(&self) -> Option<Result<Act, String>> {
        let aside = self.0.aside.as_ref().map(|(aside, _)| &aside.content);
        self.body().map(|body| Act::read(&self.0.header.kind, &body.content, aside))
    }

    /// The same op without its body: the header and the signature go on proving that it was.
    pub fn without_body(&self) -> Self {
        Self(Arc::new(Whole { body: None, aside: None, ..(*self.0).clone() }))
    }

    /// The same op without its aside: what a public bundle carries.
    pub fn without_aside(&self) -> Self {
        Self(Arc::new(Whole { aside: None, ..(*self.0).clone() }))
    }

    /// All ops this one names as coming before it.
    pub fn parents(&self) -> impl Iterator<Item = OpId> + '_ {
        self.0.header.prev.iter().chain(&self.0.header.seen).chain(&self.0.header.space).copied()
    }
}

impl fmt::Debug for Op {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Never the content: debug output ends in logs.
        write!(f, "Op({} {} #{})", self.0.id.short(), self.0.header.kind, self.0.header.seq)
    }
}

fn check_header(h: &Header) -> Result<(), OpError> {
    if h.v != 1 {
        return Err(OpError::Version(h.v));
    }
    if h.seen.len() > SEEN_MAX || !h.seen.is_sorted_by(|a, b| a < b) {
        return Err(OpError::Seen);
    }
    let founding = h.kind == "space-found";
    let first = h.seq == 0;
    if first != h.prev.is_none() || founding != h.space.is_none() || (founding && !first) {
        return Err(OpError::Chain);
    }
    Ok(())
}

fn parse_body(bytes: &[u8], expected: Digest) -> Result<(Body, Vec<u8>), OpError> {
    if Digest::of(bytes) != expected {
        return Err(OpError::BodyDigest);
    }
    let body: Body = canon::read(bytes).map_err(OpError::Body)?;
    check_salt(&body.salt)?;
    Ok((body, bytes.to_vec()))
}

fn parse_aside(bytes: &[u8], expected: Option<Digest>) -> Result<(Aside, Vec<u8>), OpError> {
    if Some(Digest::of(bytes)) != expected {
        return Err(OpError::AsideDigest);
    }
    let aside: Aside = canon::read(bytes).map_err(OpError::Body)?;
    check_salt(&aside.salt)?;
    Ok((aside, bytes.to_vec()))
}

fn check_salt(salt: &str) -> Result<(), OpError> {
    let is_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    if salt.len() == 32 && salt.bytes().all(is_hex) { Ok(()) } else { Err(OpError::Salt) }
}
