//! Nodes that meet: the real exchange over a line that loses nothing, or is cut at any byte.

use std::collections::{BTreeMap, BTreeSet};

use nobis_core::acts::{Act, Node};
use nobis_core::exchange::{Decoder, Fault, Frame, Held, Here, Input, Link, Output, Role, SignedHave};
use nobis_core::moment::Moment;
use nobis_core::op::{Op, OpId};
use nobis_core::opset::{Admission, OpSet};
use nobis_core::sshsig::{Namespace, PublicKey, Signature};
use nobis_core::state::State;

use crate::{Key, World};

/// A space as a node of the simulation holds it.
#[derive(Default)]
pub struct Room {
    /// Its acts.
    pub ops: OpSet,
    /// Their fold.
    pub state: State,
    /// Acts whose parents aren't here.
    pub waiting: BTreeMap<OpId, Op>,
}

/// A node: its own key, what it holds, and what others said they have.
pub struct SimNode {
    /// The node's own key.
    pub key: Key,
    /// Spaces held or awaited.
    pub rooms: BTreeMap<OpId, Room>,
    /// By which act it speaks for its unit in each.
    pub cards: BTreeMap<OpId, Op>,
    /// Who invited it to a space.
    pub invited: BTreeMap<OpId, PublicKey>,
    /// What others said they have, last first.
    pub heard: Vec<SignedHave>,
    /// The clock.
    pub now: Moment,
}

impl SimNode {
    /// A node with nothing.
    pub fn new(seed: u64, name: &str) -> Self {
        let (rooms, cards) = (BTreeMap::new(), BTreeMap::new());
        let key = Key::from_seed(seed, name);
        Self { key, rooms, cards, invited: BTreeMap::new(), heard: Vec::new(), now: crate::at("2022-06-01T08:00:00Z") }
    }

    /// A node that speaks for the unit of `person` in the space of a world, and holds these of its acts. The act that
    /// says so is signed in that world.
    ///
    /// # Panics
    /// If these acts don't hold together.
    pub fn of(world: &mut World, seed: u64, name: &str, person: &str, holds: impl IntoIterator<Item = Op>) -> Self {
        let mut node = Self::new(seed, name);
        let act = node.introduces();
        world.sign(person, act);
        let space = world.ops.space().expect("a world is founded");
        node.cards.insert(space, world.made.last().expect("it was just signed").clone());
        node.rooms.insert(space, Room::default());
        node.take(&space, holds);
        node
    }

    /// The act by which somebody lets it speak for their unit.
    pub fn introduces(&self) -> Act {
        let courier = "age1rehearsal".to_owned();
        Act::Node(Node { node: self.key.public.clone(), courier, addresses: Vec::new(), retired: None })
    }

    /// The only space it holds.
    ///
    /// # Panics
    /// If it holds none.
    pub fn room(&self) -> &Room {
        self.rooms.values().next().expect("the node holds a space")
    }

    /// Takes acts in; those without parents wait.
    ///
    /// # Panics
    /// If one can never be in that space.
    pub fn take(&mut self, space: &OpId, ops: impl IntoIterator<Item = Op>) {
        let room = self.rooms.entry(*space).or_default();
        room.waiting.extend(ops.into_iter().map(|op| (op.id(), op)));
        loop {
            let before = room.waiting.len();
            for (id, op) in std::mem::take(&mut room.waiting) {
                if room.ops.is_empty() && id != *space {
                    room.waiting.insert(id, op);
                    continue;
                }
                match room.ops.admit(op.clone()).expect("the exchange offers what belongs here") {
                    Admission::Admitted | Admission::Equivocation | Admission::Completed => room.state.apply(&op),
                    Admission::Known => {}
                    Admission::Waiting(_) => {
                        room.waiting.insert(id, op);
                    }
                }
            }
            if room.waiting.is_empty() || room.waiting.len() == before {
                return;
            }
        }
    }
}

impl Here for SimNode {
    fn space(&self, space: &OpId) -> Option<Held<'_>> {
        self.rooms.get(space).map(|room| Held { ops: &room.ops, state: &room.state })
    }

    fn shared_with(&self, node: &PublicKey) -> BTreeSet<OpId> {
        let speaks = |room: &Room| room.state.nodes.about(node).any(|(_, s)| !room.state.is_retired(node, &s.unit));
        let known = self.rooms.iter().filter(|(_, room)| speaks(room)).map(|(space, _)| *space);
        known.chain(self.invited.iter().filter(|(_, by)| *by == node).map(|(space, _)| *space)).collect()
    }

    fn card(&self, space: &OpId) -> Option<Op> {
        self.cards.get(space).cloned()
    }

    fn sign(&self, have: &[u8]) -> Option<Signature> {
        Some(self.key.sign(Namespace::Have, have))
    }

    fn now(&self) -> Moment {
        self.now
    }
}

/// One side of a meeting.
struct Side {
    link: Link,
    decoder: Decoder,
    fault: Option<Fault>,
    settled: bool,
}

impl Side {
    fn new(role: Role) -> Self {
        Self { link: Link::new(role), decoder: Decoder::new(), fault: None, settled: false }
    }

    /// Does what the link asks, and hands over the bytes it says.
    fn step(&mut self, node: &mut SimNode, input: Input) -> Vec<u8> {
        let mut said = Vec::new();
        let mut todo = vec![input];
        while let Some(input) = todo.pop() {
            if self.fault.is_some() {
                break;
            }
            let mut sent = false;
            for output in self.link.on(node, input) {
                match output {
                    Output::Send(frame) => {
                        said.extend(frame.to_bytes());
                        sent = true;
                    }
                    Output::Take(space, ops) => node.take(&space, ops),
                    Output::Heard(have) => node.heard.insert(0, *have),
                    Output::Settled => self.settled = true,
                    Output::Close(fault) => self.fault = Some(fault),
                }
            }
            if sent {
                todo.push(Input::Room);
            }
        }
        said
    }

    /// Hears bytes, and hands over what it says to them.
    fn hear(&mut self, node: &mut SimNode, mut bytes: &[u8]) -> Vec<u8> {
        let mut said = Vec::new();
        while !bytes.is_empty() && self.fault.is_none() {
            let (now, later) = bytes.split_at(self.decoder.room().min(bytes.len()));
            bytes = later;
            if let Some(frame) = self.decoder.take(now).expect("an honest node's bytes are frames") {
                said.extend(self.step(node, Input::Frame(frame)));
            }
        }
        said
    }
}

/// What came of a meeting.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Met {
    /// How often somebody had to wait for the other's words: the time it takes, in one-way journeys.
    pub flights: usize,
    /// Bytes said, by the caller and the answerer.
    pub bytes: [usize; 2],
    /// Whether both found that they have the same.
    pub settled: bool,
    /// Why either ended it.
    pub fault: Option<Fault>,
}

/// One node calls another. The line is cut after so many bytes in all, if it is.
pub fn meet(caller: &mut SimNode, answerer: &mut SimNode, cut: Option<usize>) -> Met {
    let mut met = Met::default();
    let mut sides = [Side::new(Role::Caller), Side::new(Role::Answerer)];
    let keys = [caller.key.public.clone(), answerer.key.public.clone()];
    let mut left = cut.unwrap_or(usize::MAX);
    let _ = sides[1].step(answerer, Input::Open(Some(keys[0].clone())));
    let mut said = sides[0].step(caller, Input::Open(Some(keys[1].clone())));
    let mut speaks = 0;
    loop {
        said.truncate(left);
        left -= said.len();
        met.bytes[speaks] += said.len();
        met.flights += usize::from(!said.is_empty());
        let hears = 1 - speaks;
        let node: &mut SimNode = if hears == 0 { caller } else { answerer };
        said = sides[hears].hear(node, &said);
        speaks = hears;
        met.fault = sides[0].fault.or(sides[1].fault);
        if said.is_empty() || left == 0 || met.fault.is_some() {
            met.settled = sides.iter().all(|s| s.settled) && left > 0;
            return met;
        }
    }
}

/// What a node writes into a file for another, by what that one said last: frames, as bytes.
pub fn pack(node: &SimNode, last: Option<&SignedHave>, space: OpId) -> Vec<u8> {
    let spaces = BTreeMap::from([(space, last.map(|said| said.have.clone()))]);
    let (mut link, mut out) = Link::write(node, spaces);
    let mut bytes = Vec::new();
    while !out.is_empty() {
        for output in out {
            if let Output::Send(frame) = output {
                bytes.extend(Frame::to_bytes(&frame));
            }
        }
        out = link.on(node, Input::Room);
    }
    bytes
}

/// A node reads a file: as much of it as can be read.
pub fn unpack(node: &mut SimNode, bytes: &[u8]) -> Option<Fault> {
    let mut side = Side::new(Role::Reader);
    let _ = side.step(node, Input::Open(None));
    let _ = side.hear(node, bytes);
    side.fault
}
