//! The exchange: how two nodes come to hold the same acts, whatever carries what they say.
//!
//! A node says what it **has** of a space: for each key the last act of its chain. That names everything below it,
//! so the other knows from one short message what is missing, and sends just that: what holds a release first, parents
//! before children, small bodies and large ones as they come. Whoever took something in says again what it has; that
//! is the confirmation, signed by the node, and what the next courier file starts from.
//!
//! [`Link`] is that conversation as a value: frames in, frames and acts out. It reads no socket, file or clock, so it
//! runs unchanged over QUIC, in a courier file and in the simulator (design.md section 7). `spec/exchange.md` is its
//! format.
//!
//! Who takes part in a space is in its trust file. Nothing of a space is said to a node that hasn't shown a signed act
//! of somebody who does, not even that the space exists.

mod frame;
mod have;
mod link;

pub use frame::{Decoder, FRAME_BYTES_MAX, Frame, FrameError};
pub use have::{Have, HaveError, SignedHave, Span, Tip, missing};
pub use link::{Fault, Held, Here, Input, Link, Output, Role};
