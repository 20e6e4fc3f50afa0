//! Nobis as values: what was signed, what it adds up to, what still stands in the way, and what a stranger can check.
//!
//! ```text
//!  bytes ─parse─▶ Op ─admit─▶ OpSet ─fold─▶ State ─evaluate─▶ Report ─▶ Clearance ─▶ Sealed
//! ```
//!
//! There is no other way. Nothing here reads a file, a clock or a random number: the moment is an argument, and so
//! is every byte. That is what lets two nodes that never meet agree, and a verifier re-run the rule years later.

pub mod acts;
pub mod calendar;
pub mod canon;
pub mod charter;
pub mod check;
pub mod clocks;
pub mod concern;
pub mod exchange;
pub mod gates;
pub mod history;
pub mod ids;
pub mod moment;
pub mod op;
pub mod opset;
pub mod reading;
pub mod records;
pub mod register;
pub mod release;
pub mod report;
pub mod seal;
pub mod sight;
pub mod sshsig;
pub mod state;
pub mod terms;
pub mod trust;
pub mod view;
pub mod wording;
