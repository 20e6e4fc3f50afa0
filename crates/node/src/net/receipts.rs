//! What a node signs by itself: that it holds what was sent to its unit.
//!
//! Nobody is asked, for a unit's time must not wait until somebody cares to say so. What may be receipted is decided in
//! core; a folder that nobody introduced as a node has no say in it.

use nobis_core::acts::Act;
use nobis_core::moment::Moment;

use super::identity::NodeKeys;
use crate::home::Home;
use crate::trouble::Trouble;

/// Receipts every delivery this node can receipt and hasn't; how many. When this returns, they are on disk.
///
/// # Errors
/// The disk refuses, or the node's key can't be read any more.
pub fn give(home: &mut Home, now: Moment) -> Result<usize, Trouble> {
    let Some(signer) = NodeKeys::signer(home)? else { return Ok(0) };
    let due = home.state().due_receipts(signer.public(), now);
    let count = due.len();
    for receipt in due {
        home.act_with(&signer, now, Act::Receipt(receipt), None)?;
    }
    Ok(count)
}
