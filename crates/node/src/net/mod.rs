//! Nodes that meet: by network, where one calls another, or by a file somebody carries.
//!
//! Both carry the same conversation ([`nobis_core::exchange`]). A node has two keys of its own, which sign nothing on
//! anybody's behalf: one by which other nodes know it and with which it receipts what was sent to its unit, and one to
//! which courier files for it are encrypted. Somebody of
//! the unit signs once that this node speaks for the unit; with that act it shows itself to others, and by it they know
//! whom to call.

pub mod courier;
mod here;
mod identity;
pub mod invitation;
pub mod receipts;
pub mod wire;

pub use here::{Addressee, Spoken, addressees, node_of, own_card};
pub use identity::NodeKeys;
