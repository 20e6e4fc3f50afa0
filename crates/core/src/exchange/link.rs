//! One conversation with one other node, about every space both take part in.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::acts::Act;
use crate::moment::Moment;
use crate::op::{Op, OpId};
use crate::opset::OpSet;
use crate::sshsig::{PublicKey, Signature};
use crate::state::State;

use super::frame::Frame;
use super::have::{Have, Sending, SignedHave, in_order, missing};

/// Acts of the first frame reach about this many bytes, so that a line that is cut again and again still brings
/// something each time; each frame after it holds twice as many, up to [`BATCH_BYTES`].
const FIRST_BYTES: usize = 4 * 1024;

/// Enough that the frames themselves cost nothing, and little to lose where a line is cut.
const BATCH_BYTES: usize = 64 * 1024;

/// How often a peer may say something that brings nothing new before it is only noise. A peer that is honest does so
/// when both of us met a third at the same time.
const IDLE_MAX: u32 = 64;

/// A space as it is held here.
#[derive(Clone, Copy)]
pub struct Held<'h> {
    /// Its acts; none while it is only awaited.
    pub ops: &'h OpSet,
    /// What they say.
    pub state: &'h State,
}

/// What a link may know of the node it speaks for.
pub trait Here {
    /// A space held here, or awaited after an invitation.
    fn space(&self, space: &OpId) -> Option<Held<'_>>;

    /// The spaces that a node takes part in, as far as is known here: where its own unit said so, or where it invited
    /// us.
    fn shared_with(&self, node: &PublicKey) -> BTreeSet<OpId>;

    /// The signed act by which this node speaks for its unit in a space.
    fn card(&self, space: &OpId) -> Option<Op>;

    /// Signs what the node has, with the node's own key.
    fn sign(&self, have: &[u8]) -> Option<Signature>;

    /// The moment.
    fn now(&self) -> Moment;
}

/// Which side of the conversation this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Called the other, whose key it knows.
    Caller,
    /// Was called. It says nothing before the other has shown who it is.
    Answerer,
    /// Writes a courier file: nobody answers.
    Writer,
    /// Reads one. Parts of it may be lost, so children may come without parents.
    Reader,
}

/// What happens to a link.
#[derive(Debug)]
pub enum Input {
    /// The carrier is ready, and the other's key is proven; in a courier file it isn't yet.
    Open(Option<PublicKey>),
    /// The other said something.
    Frame(Frame),
    /// The carrier can take more.
    Room,
    /// Acts came in here by another way.
    Changed,
}

/// What a link asks for. Everything it asks must be done before its next input.
#[derive(Debug, PartialEq)]
pub enum Output {
    /// Say this.
    Send(Frame),
    /// Take these in, in this order: acts of a space both take part in.
    Take(OpId, Vec<Op>),
    /// The other's node said what it has. Keep it: it confirms, and it is a proof.
    Heard(Box<SignedHave>),
    /// Both have the same, as far as both have said.
    Settled,
    /// End it.
    Close(Fault),
}

/// Why a link is ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It shares no space with us, or can't show that it does.
    Nothing,
    /// It said something at a time when that says nothing.
    OutOfTurn,
    /// It spoke of a space it has not shown a part in.
    Space,
    /// It signed with another key than the one it has.
    Key,
    /// An act came before what it builds on.
    Order,
    /// It says over and over what brings nothing new.
    Noise,
}

impl Fault {
    /// A stable name.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nothing => "peer-nothing",
            Self::OutOfTurn => "peer-out-of-turn",
            Self::Space => "peer-space",
            Self::Key => "peer-key",
            Self::Order => "peer-order",
            Self::Noise => "peer-noise",
        }
    }
}

/// What is said about one space.
#[derive(Default)]
struct Talk {
    /// Whether the other has shown that it takes part.
    shown: bool,
    /// What we said last that we have.
    said: Option<Have>,
    /// What the other said last.
    theirs: Option<Have>,
    /// What we sent since.
    sent: BTreeSet<OpId>,
    /// What we still send, in order.
    queue: VecDeque<Sending>,
    /// Whether the other waits for us to say that this was all.
    owes_done: bool,
    /// Whether the other said that this was all, by what we said last.
    done: bool,
}

/// A conversation.
pub struct Link {
    role: Role,
    peer: Option<PublicKey>,
    talks: BTreeMap<OpId, Talk>,
    greeted: bool,
    settled: bool,
    idle: u32,
    /// About how many bytes the next frame of acts holds.
    batch: usize,
}

impl Link {
    /// A conversation that hasn't begun.
    pub fn new(role: Role) -> Self {
        Self { role, peer: None, talks: BTreeMap::new(), greeted: false, settled: false, idle: 0, batch: FIRST_BYTES }
    }

    /// What a courier file for others says of some spaces, by what they said last that they have: who we are, what we
    /// have, and, asked for by [`Input::Room`], what they lack. That those it is for take part is the caller's to know.
    pub fn write(here: &dyn Here, spaces: BTreeMap<OpId, Option<Have>>) -> (Self, Vec<Output>) {
        let mut link = Self::new(Role::Writer);
        for (space, last) in spaces {
            let nothing = || Have { at: here.now(), lacks: Vec::new(), space, tips: Vec::new(), v: 1 };
            let theirs = Some(last.unwrap_or_else(nothing));
            let talk = Talk { shown: true, theirs, owes_done: true, ..Talk::default() };
            link.talks.insert(space, talk);
            link.queue(here, space);
        }
        let out = link.introduce(here);
        (link, out)
    }

    /// Whether everything the other said it would say of each space has come.
    pub fn is_whole(&self) -> bool {
        self.greeted && self.talks.values().all(|talk| talk.done)
    }

    /// Which side this is.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The other's key, once it is proven.
    pub fn peer(&self) -> Option<&PublicKey> {
        self.peer.as_ref()
    }

    /// The spaces both take part in, as far as the other has shown it.
    pub fn spaces(&self) -> impl Iterator<Item = &OpId> {
        self.talks.iter().filter(|(_, talk)| talk.shown).map(|(space, _)| space)
    }

    /// Goes on.
    pub fn on(&mut self, here: &dyn Here, input: Input) -> Vec<Output> {
        let answered = match input {
            Input::Open(peer) => Ok(self.open(here, peer)),
            Input::Frame(frame) => self.hear(here, frame),
            Input::Room => Ok(self.send_more(here)),
            Input::Changed => Ok(self.look_again(here)),
        };
        match answered {
            Ok(mut out) => {
                let settled = self.is_settled(here);
                if settled && !self.settled {
                    out.push(Output::Settled);
                }
                self.settled = settled;
                out
            }
            Err(fault) => vec![Output::Close(fault)],
        }
    }

    fn open(&mut self, here: &dyn Here, peer: Option<PublicKey>) -> Vec<Output> {
        self.peer = peer;
        if self.role != Role::Caller {
            return Vec::new();
        }
        let shared = self.peer.as_ref().map(|peer| here.shared_with(peer)).unwrap_or_default();
        if shared.is_empty() {
            return vec![Output::Close(Fault::Nothing)];
        }
        self.talks = shared.into_iter().map(|space| (space, Talk::default())).collect();
        self.introduce(here)
    }

    /// Who we are in every space we talk about, and what we have of each.
    fn introduce(&mut self, here: &dyn Here) -> Vec<Output> {
        let cards: Vec<Op> = self.talks.keys().filter_map(|space| here.card(space)).collect();
        let mut out = vec![Output::Send(Frame::Hello(cards))];
        let spaces: Vec<OpId> = self.talks.keys().copied().collect();
        out.extend(spaces.into_iter().filter_map(|space| self.say_have(here, space)));
        out
    }

    fn say_have(&mut self, here: &dyn Here, space: OpId) -> Option<Output> {
        let talk = self.talks.get_mut(&space)?;
        let have = Have::of(space, here.space(&space)?.ops, here.now());
        let signature = here.sign(&SignedHave::to_sign(&have))?;
        talk.said = Some(have.clone());
        talk.done = false;
        Some(Output::Send(Frame::Have(Box::new(SignedHave { have, signature }))))
    }

    fn hear(&mut self, here: &dyn Here, frame: Frame) -> Result<Vec<Output>, Fault> {
        match frame {
            Frame::Hello(cards) => self.greet(here, cards),
            _ if !self.greeted => Err(Fault::OutOfTurn),
            Frame::Have(have) => self.hear_have(here, have),
            Frame::Ops(space, ops) => self.take(here, space, ops),
            Frame::Done(space) => self.hear_done(here, space),
        }
    }

    /// The other shows who it is: for each space, a signed act of somebody of a unit that takes part.
    fn greet(&mut self, here: &dyn Here, cards: Vec<Op>) -> Result<Vec<Output>, Fault> {
        if std::mem::replace(&mut self.greeted, true) {
            return Err(Fault::OutOfTurn);
        }
        let mut out = Vec::new();
        for card in cards {
            let Some(space) = card.header().space else { continue };
            // A caller has said already about which spaces it calls. To others, a space we don't hold and a space they
            // have no part in are the same: silence.
            let called = self.role != Role::Caller || self.talks.contains_key(&space);
            if called && self.counts(here, &space, &card) {
                self.talks.entry(space).or_default().shown = true;
                out.push(Output::Take(space, vec![card]));
            }
        }
        self.talks.retain(|_, talk| talk.shown);
        if self.talks.is_empty() {
            return Err(Fault::Nothing);
        }
        if self.role == Role::Answerer {
            out.extend(self.introduce(here));
        }
        Ok(out)
    }

    /// Whether a card counts: it names the other's key, and is signed by somebody of the space.
    fn counts(&mut self, here: &dyn Here, space: &OpId, card: &Op) -> bool {
        let (Some(Ok(Act::Node(node))), Some(held)) = (card.act(), here.space(space)) else { return false };
        if self.role == Role::Reader && self.peer.is_none() {
            // Nobody is at the other end of a file: what it says it has proves the key, when it comes.
            self.peer = Some(node.node.clone());
        }
        if Some(&node.node) != self.peer.as_ref() || node.retired.is_some() {
            return false;
        }
        match held.state.trust() {
            Some(_) => held.state.signer(card).is_some_and(|person| !held.state.is_retired(&node.node, &person.unit)),
            // Awaited: it is the node that invited us, and the trust file comes with what it sends.
            None => here.shared_with(&node.node).contains(space),
        }
    }

    fn hear_have(&mut self, here: &dyn Here, said: Box<SignedHave>) -> Result<Vec<Output>, Fault> {
        if Some(said.signature.key()) != self.peer.as_ref() {
            return Err(Fault::Key);
        }
        let space = said.have.space;
        let role = self.role;
        let Some(talk) = self.talks.get_mut(&space) else { return self.not_spoken_of() };
        let news = talk.theirs.as_ref().is_none_or(|before| !before.same_acts(&said.have));
        if news {
            talk.sent.clear();
        } else {
            // Nothing is sent twice to a node that takes nothing in.
            self.idle += 1;
        }
        talk.theirs = Some(said.have.clone());
        talk.owes_done = role != Role::Reader;
        let heard = talk.shown.then_some(Output::Heard(said));
        self.queue(here, space);
        if self.idle > IDLE_MAX {
            return Err(Fault::Noise);
        }
        Ok(heard.into_iter().chain(self.send_more(here)).collect())
    }

    /// A caller may speak of a space that turned out not to be shared before it knows.
    fn not_spoken_of(&mut self) -> Result<Vec<Output>, Fault> {
        self.idle += 1;
        if self.idle > IDLE_MAX { Err(Fault::Space) } else { Ok(Vec::new()) }
    }

    fn queue(&mut self, here: &dyn Here, space: OpId) {
        if self.role == Role::Reader {
            return;
        }
        let Some((held, talk)) = here.space(&space).zip(self.talks.get_mut(&space)) else { return };
        let Some(theirs) = &talk.theirs else { return };
        let (mut whole, mut parts) = missing(held.ops, theirs);
        whole.retain(|id| !talk.sent.contains(id));
        parts.retain(|id| !talk.sent.contains(id));
        talk.queue = in_order(held.ops, &whole, &parts).into();
    }

    /// The next acts, if there is something to send; that it was all, if it was.
    fn send_more(&mut self, here: &dyn Here) -> Vec<Output> {
        for (space, talk) in &mut self.talks {
            // Nothing is sent to a node that hasn't shown its part.
            if !talk.shown {
                continue;
            }
            let Some(held) = here.space(space) else { continue };
            let mut ops = Vec::new();
            let mut bytes = 0;
            while let Some(next) = talk.queue.front().copied().filter(|_| bytes < self.batch) {
                talk.queue.pop_front();
                let Some(op) = held.ops.get(&next.op) else { continue };
                let op = if next.whole { op.clone() } else { op.without_body() };
                if next.whole {
                    talk.sent.insert(next.op);
                }
                bytes += size(&op);
                ops.push(op);
            }
            if !ops.is_empty() {
                talk.owes_done = true;
                self.batch = (self.batch * 2).min(BATCH_BYTES);
                return vec![Output::Send(Frame::Ops(*space, ops))];
            }
            if std::mem::take(&mut talk.owes_done) {
                return vec![Output::Send(Frame::Done(*space))];
            }
        }
        Vec::new()
    }

    fn take(&mut self, here: &dyn Here, space: OpId, ops: Vec<Op>) -> Result<Vec<Output>, Fault> {
        let Some((held, _)) = here.space(&space).zip(self.talks.get(&space)) else { return self.not_spoken_of() };
        let mut new = BTreeSet::new();
        for op in &ops {
            check(&held, &space, op, &new, self.role)?;
            if held.ops.get(&op.id()).is_none() || held.ops.is_incomplete(&op.id()) {
                new.insert(op.id());
            }
        }
        if new.is_empty() {
            self.idle += 1;
            return if self.idle > IDLE_MAX { Err(Fault::Noise) } else { Ok(Vec::new()) };
        }
        self.idle = 0;
        let ops = ops.into_iter().filter(|op| new.contains(&op.id())).collect();
        Ok(vec![Output::Take(space, ops)])
    }

    /// The other has sent what we lacked: if that changed what we have, we say so, which confirms it.
    fn hear_done(&mut self, here: &dyn Here, space: OpId) -> Result<Vec<Output>, Fault> {
        let Some((held, talk)) = here.space(&space).zip(self.talks.get_mut(&space)) else {
            return self.not_spoken_of();
        };
        talk.done = true;
        let now = Have::of(space, held.ops, here.now());
        let said = talk.said.as_ref().is_some_and(|said| said.same_acts(&now));
        Ok(if said || self.role == Role::Reader {
            Vec::new()
        } else {
            self.say_have(here, space).into_iter().collect()
        })
    }

    fn look_again(&mut self, here: &dyn Here) -> Vec<Output> {
        let spaces: Vec<OpId> = self.talks.keys().copied().collect();
        for space in spaces {
            self.queue(here, space);
        }
        self.send_more(here)
    }

    /// Whether both have said all, and nothing changed since.
    fn is_settled(&self, here: &dyn Here) -> bool {
        let settled = |(space, talk): (&OpId, &Talk)| {
            let quiet = talk.done && !talk.owes_done && talk.queue.is_empty();
            let same = talk.said.as_ref().zip(talk.theirs.as_ref()).is_some_and(|(a, b)| a.tips == b.tips);
            quiet && same && here.space(space).is_some()
        };
        self.greeted && !self.talks.is_empty() && self.talks.iter().all(settled)
    }
}

fn size(op: &Op) -> usize {
    op.header_bytes().len() + op.body_bytes().map_or(0, <[u8]>::len) + op.aside_bytes().map_or(0, <[u8]>::len)
}

/// Whether an act may be offered: of that space, and after what it builds on. Whether it has any effect is for the fold
/// to say, the same on every node.
fn check(held: &Held<'_>, space: &OpId, op: &Op, before: &BTreeSet<OpId>, role: Role) -> Result<(), Fault> {
    let founding = op.id() == *space;
    if !founding && op.header().space != Some(*space) {
        return Err(Fault::Space);
    }
    let here = |id: &OpId| held.ops.get(id).is_some() || before.contains(id);
    if role != Role::Reader && !op.parents().all(|id| here(&id)) { Err(Fault::Order) } else { Ok(()) }
}
