//! Frames: what two nodes say, as bytes. A kind, a length, and the payload; nothing is read before its length is
//! known to be within bounds.

use crate::ids::Digest;
use crate::op::{BODY_BYTES_MAX, HEADER_BYTES_MAX, Op, OpError, OpId};

use super::have::{HaveError, SignedHave};

/// Largest payload: the largest act is a header of 20 kB, body and aside of 2 MiB each, and a signature of 160 bytes.
pub const FRAME_BYTES_MAX: usize = HEADER_BYTES_MAX + 2 * BODY_BYTES_MAX + 64 * 1024;

/// Bytes before the payload: one of kind, four of length.
const HEAD_BYTES: usize = 5;

/// One thing a node says.
#[derive(Debug, Clone, PartialEq)]
pub enum Frame {
    /// Who speaks: for each space one signed act that says for which unit this node speaks.
    Hello(Vec<Op>),
    /// What the node has of a space.
    Have(Box<SignedHave>),
    /// Acts of one space, parents before children.
    Ops(OpId, Vec<Op>),
    /// That was all you lack of this space, by what you said you have.
    Done(OpId),
}

/// Why bytes aren't a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FrameError {
    /// A kind this program doesn't know.
    Kind(u8),
    /// Longer than [`FRAME_BYTES_MAX`].
    TooLarge,
    /// A length inside the payload points past its end, or something is left over.
    Length,
    /// An act in it isn't one.
    Op(OpError),
    /// What a node has isn't said as it is said.
    Have(HaveError),
}

impl FrameError {
    /// A stable name of the class of failure.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Kind(_) => "frame-kind",
            Self::TooLarge => "frame-too-large",
            Self::Length => "frame-length",
            Self::Op(e) => e.code(),
            Self::Have(HaveError::Signature(_)) => "have-signature",
            Self::Have(_) => "have-form",
        }
    }
}

impl Frame {
    /// The frame as bytes.
    ///
    /// # Panics
    /// Never for what was parsed or drafted: acts have bounds, and batches are cut before they reach the limit.
    pub fn to_bytes(&self) -> Vec<u8> {
        let (kind, payload) = match self {
            Self::Hello(ops) => (1, put_ops(Vec::new(), ops)),
            Self::Have(have) => (2, have.to_bytes()),
            Self::Ops(space, ops) => (3, put_ops(digest_bytes(space), ops)),
            Self::Done(space) => (4, digest_bytes(space)),
        };
        let mut out = vec![kind];
        put(&mut out, &payload);
        out
    }

    fn read(kind: u8, payload: &[u8]) -> Result<Self, FrameError> {
        match kind {
            1 => Ok(Self::Hello(take_ops(payload)?)),
            2 => SignedHave::parse(payload).map(|have| Self::Have(Box::new(have))).map_err(FrameError::Have),
            3 => {
                let (space, rest) = take_digest(payload)?;
                Ok(Self::Ops(space, take_ops(rest)?))
            }
            4 => match take_digest(payload)? {
                (space, []) => Ok(Self::Done(space)),
                _ => Err(FrameError::Length),
            },
            other => Err(FrameError::Kind(other)),
        }
    }
}

/// Puts frames together from bytes as they come. It never holds more than one frame's worth.
#[derive(Debug, Default)]
pub struct Decoder {
    buffer: Vec<u8>,
}

impl Decoder {
    /// Nothing has come yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many bytes may be handed in now: up to the end of the frame that has begun.
    pub fn room(&self) -> usize {
        match self.wanted() {
            Ok(Some(wanted)) => wanted - self.buffer.len().min(wanted),
            _ => HEAD_BYTES - self.buffer.len().min(HEAD_BYTES),
        }
    }

    /// Whether a frame has begun and isn't whole.
    pub fn is_amid(&self) -> bool {
        !self.buffer.is_empty()
    }

    fn wanted(&self) -> Result<Option<usize>, FrameError> {
        let Some(head) = self.buffer.first_chunk::<HEAD_BYTES>() else { return Ok(None) };
        let length = u32::from_be_bytes([head[1], head[2], head[3], head[4]]) as usize;
        if length > FRAME_BYTES_MAX { Err(FrameError::TooLarge) } else { Ok(Some(HEAD_BYTES + length)) }
    }

    /// Takes bytes, no more than [`Decoder::room`], and hands over a frame when one is whole.
    ///
    /// # Errors
    /// See [`FrameError`]; nothing after it can be understood.
    ///
    /// # Panics
    /// If more is handed in than there is room for.
    pub fn take(&mut self, bytes: &[u8]) -> Result<Option<Frame>, FrameError> {
        assert!(bytes.len() <= self.room(), "no more is handed in than there is room for");
        self.buffer.extend_from_slice(bytes);
        match self.wanted()? {
            Some(wanted) if wanted == self.buffer.len() => {
                let frame = Frame::read(self.buffer[0], &self.buffer[HEAD_BYTES..])?;
                // A large frame's memory isn't kept for the small ones after it.
                self.buffer = Vec::new();
                Ok(Some(frame))
            }
            _ => Ok(None),
        }
    }
}

fn put(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend(u32::try_from(bytes.len()).expect("frames are far below 4 GiB").to_be_bytes());
    out.extend_from_slice(bytes);
}

fn take<'b>(from: &mut &'b [u8]) -> Result<&'b [u8], FrameError> {
    let (head, rest) = from.split_first_chunk::<4>().ok_or(FrameError::Length)?;
    let length = u32::from_be_bytes(*head) as usize;
    let (bytes, rest) = rest.split_at_checked(length).ok_or(FrameError::Length)?;
    *from = rest;
    Ok(bytes)
}

fn digest_bytes(digest: &Digest) -> Vec<u8> {
    digest.bytes().to_vec()
}

fn take_digest(from: &[u8]) -> Result<(Digest, &[u8]), FrameError> {
    let (bytes, rest) = from.split_first_chunk::<32>().ok_or(FrameError::Length)?;
    Ok((Digest::from_bytes(*bytes), rest))
}

/// Header, body, aside and the proper signature of each. An empty body or aside is one that isn't there: none that is
/// written is empty.
fn put_ops(mut out: Vec<u8>, ops: &[Op]) -> Vec<u8> {
    for op in ops {
        put(&mut out, op.header_bytes());
        put(&mut out, op.body_bytes().unwrap_or_default());
        put(&mut out, op.aside_bytes().unwrap_or_default());
        put(&mut out, &op.signature().to_raw());
    }
    out
}

fn take_ops(mut from: &[u8]) -> Result<Vec<Op>, FrameError> {
    let mut ops = Vec::new();
    while !from.is_empty() {
        let [header, body, aside, raw] = [take(&mut from)?, take(&mut from)?, take(&mut from)?, take(&mut from)?];
        ops.push(take_op(header, body, aside, raw).map_err(FrameError::Op)?);
    }
    Ok(ops)
}

fn take_op(header: &[u8], body: &[u8], aside: &[u8], raw: &[u8]) -> Result<Op, OpError> {
    fn there(part: &[u8]) -> Option<&[u8]> {
        Some(part).filter(|part| !part.is_empty())
    }
    Op::parse_raw(header, there(body), there(aside), raw)
}
