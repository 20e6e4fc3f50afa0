//! What a conversation may know of the node it speaks for.

use std::collections::BTreeSet;

use nobis_core::acts::{Act, Node};
use nobis_core::exchange::{Held, Here, SignedHave};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::op::{Op, OpId};
use nobis_core::sshsig::{PublicKey, Signature};

use super::identity::NodeKeys;
use crate::home::Home;
use crate::trouble::Trouble;

/// A node in a conversation.
pub struct Spoken<'h> {
    /// The node.
    pub home: &'h Home,
    /// Its keys.
    pub keys: &'h NodeKeys,
    /// Who invited it: it is spoken with before it has been heard of.
    pub inviter: Option<PublicKey>,
    /// The moment.
    pub now: Moment,
}

impl Here for Spoken<'_> {
    fn space(&self, space: &OpId) -> Option<Held<'_>> {
        (self.home.space() == Some(*space)).then(|| Held { ops: self.home.ops(), state: self.home.state() })
    }

    fn shared_with(&self, node: &PublicKey) -> BTreeSet<OpId> {
        let state = self.home.state();
        let speaks = state.nodes.about(node).any(|(_, s)| !state.is_retired(node, &s.unit));
        // Also where a first meeting was cut before its own word came in.
        let unheard = || state.nodes.about(node).next().is_none();
        let awaited = self.inviter.as_ref() == Some(node) && unheard();
        self.home.space().filter(|_| speaks || awaited).into_iter().collect()
    }

    fn card(&self, space: &OpId) -> Option<Op> {
        (self.home.space() == Some(*space)).then(|| own_card(self.home, &self.keys.public()))?
    }

    fn sign(&self, have: &[u8]) -> Option<Signature> {
        self.keys.sign(have)
    }

    fn now(&self) -> Moment {
        self.now
    }
}

/// The act by which this node speaks for its unit: the last that isn't a farewell, also while it waits for its parents.
pub fn own_card(home: &Home, node: &PublicKey) -> Option<Op> {
    let speaks = |op: &&Op| matches!(op.act(), Some(Ok(Act::Node(n))) if n.node == *node && n.retired.is_none());
    let kept = home.state().nodes.about(node).filter_map(|(id, _)| home.ops().get(id));
    kept.chain(home.waiting()).filter(speaks).max_by_key(|op| op.header().seq).cloned()
}

/// The unit a node speaks for.
pub fn node_of<'h>(home: &'h Home, node: &PublicKey) -> Option<&'h Id> {
    home.state().nodes.about(node).map(|(_, s)| &s.unit).find(|unit| !home.state().is_retired(node, unit))
}

/// A node of a unit, and what it said last that it has.
pub struct Addressee {
    /// Its key.
    pub node: PublicKey,
    /// What its unit says of it.
    pub said: Node,
    /// What it said that it has, if we ever heard it.
    pub has: Option<SignedHave>,
}

/// The nodes of a unit.
///
/// # Errors
/// The store can't be read.
pub fn addressees(home: &Home, unit: &Id) -> Result<Vec<Addressee>, Trouble> {
    let nodes = home.state().nodes_of(unit);
    nodes
        .into_iter()
        .map(|(node, said)| Ok(Addressee { node: node.clone(), said: said.clone(), has: heard(home, node)? }))
        .collect()
}

/// Settings have short names.
fn heard_setting(node: &PublicKey) -> String {
    format!("heard-{}", Digest::of(&node.to_blob()).short())
}

/// What a node said last that it has. What can't be read is as if it had said nothing: then it is sent everything.
pub(super) fn heard(home: &Home, node: &PublicKey) -> Result<Option<SignedHave>, Trouble> {
    let kept = home.setting(&heard_setting(node))?;
    Ok(kept.and_then(|bytes| SignedHave::parse(&bytes).ok()).filter(|have| have.signature.key() == node))
}

/// Remembers what a node said it has. One that says it has less than before has lost something or shows different people
/// different histories: that is told, and the earlier word is kept, signed by the same key.
pub(super) fn remember(home: &mut Home, have: &SignedHave) -> Result<bool, Trouble> {
    let node = have.signature.key();
    let before = heard(home, node)?;
    // Files come in any order. What a node said earlier is no later word, and contradicts nothing.
    if before.as_ref().is_some_and(|before| have.have.at < before.have.at) {
        return Ok(true);
    }
    if let Some(before) = before
        && !have.have.lost_since(&before.have, home.ops()).is_empty()
    {
        let kept = format!("before-{}", Digest::of(&node.to_blob()).short());
        home.set_setting(&kept, &before.to_bytes())?;
        home.set_setting(&heard_setting(node), &have.to_bytes())?;
        return Ok(false);
    }
    let bytes = have.to_bytes();
    // What doesn't fit is not remembered, which costs the next courier file some size and nothing else.
    if bytes.len() <= nobis_store::SETTING_BYTES_MAX {
        home.set_setting(&heard_setting(node), &bytes)?;
    }
    Ok(true)
}
