//! Nodes in rehearsals: devices by name (`ua-node`) that somebody introduces, and what they receipt by themselves.

use nobis_core::acts::{Act, Node};
use nobis_core::op::OpId;

use crate::{World, id};

impl World {
    /// Somebody says that a device is a node of their unit.
    pub fn introduce(&mut self, person: &str, device: &str) -> OpId {
        self.device(device);
        let act = self.node_act(device, None);
        self.sign(person, act)
    }

    /// Somebody takes a node of their unit out of service; its first acts go on counting.
    ///
    /// # Panics
    /// If no device is called so.
    pub fn retire(&mut self, person: &str, device: &str, keep: u64) -> OpId {
        let act = self.node_act(device, Some(keep));
        self.sign(person, act)
    }

    /// The act that introduces a device as a node, or retires it.
    ///
    /// # Panics
    /// If no device is called so.
    pub fn node_act(&self, device: &str, retired: Option<u64>) -> Act {
        let node = self.keys[&id(device)].public.clone();
        let addresses = vec!["192.0.2.7:7172".to_owned()];
        Act::Node(Node { node, courier: "age1rehearsal".to_owned(), addresses, retired })
    }

    /// A node receipts what it would by itself.
    ///
    /// # Panics
    /// If no device is called so.
    pub fn receipt_by_node(&mut self, device: &str) -> Vec<OpId> {
        let due = self.state.due_receipts(&self.keys[&id(device)].public, self.now);
        due.into_iter().map(|receipt| self.sign(device, Act::Receipt(receipt))).collect()
    }
}
