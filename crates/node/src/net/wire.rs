//! Nodes that call each other: QUIC between two keys, by address. No relay, no name service, nothing published.
//!
//! One connection carries one conversation. Reading never waits for writing, so two nodes that both have much to say
//! don't wait for each other; what is held for a peer has bounds, however slowly it reads or writes.

use std::collections::{BTreeSet, VecDeque};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use iroh::endpoint::{Connection, QuicTransportConfig, RelayMode, SendStream, presets};
use iroh::{Endpoint, EndpointAddr};
use nobis_core::exchange::{Decoder, Fault, Input, Link, Output, Role};
use nobis_core::moment::Moment;
use nobis_core::sshsig::PublicKey;
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::time::{Instant, timeout};

use super::courier::closed;
use super::here::{self, Spoken};
use super::identity::{self, NodeKeys};
use super::invitation::Invitation;
use super::receipts;
use crate::home::Home;
use crate::house::INVITATION;
use crate::trouble::{Trouble, told};

/// What both sides speak.
const PROTOCOL: &[u8] = b"nobis/exchange/1";
/// Bytes read at once.
const READ_BYTES: usize = 64 * 1024;
/// What a peer may send ahead of our reading: a batch of acts and then some.
const WINDOW_BYTES: u32 = 1024 * 1024;
/// How long a peer is waited for.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// A frame that has begun is whole within this time, or the peer only pretends to speak.
    pub frame: Duration,
    /// How long somebody who isn't done may say nothing at all.
    pub silence: Duration,
    /// How long whoever calls may take to show who it is.
    pub hello: Duration,
}

impl Default for Patience {
    /// A batch of 64 kB needs 0.5 kB a second to be whole in time.
    fn default() -> Self {
        let [frame, silence, hello] = [120, 60, 15].map(Duration::from_secs);
        Self { frame, silence, hello }
    }
}

/// How long a call may take to be answered.
const CALL_TIME: Duration = Duration::from_secs(15);
/// Frames that wait to be sent. Each frame heard adds two at most; more wait only where a peer talks and never reads.
const OUTBOX_MAX: usize = 64;
/// Conversations at once with nodes that are known here: of a large federation, all.
const CONVERSATIONS_MAX: usize = 64;
/// And with others: whoever joins, and whoever only holds a line. They can't keep out those who are known.
const STRANGERS_MAX: usize = 16;
/// Calls being answered, before it is known whose they are.
const GREETINGS_MAX: usize = 32;
/// How often nodes that aren't connected are called.
const CALL_EVERY: Duration = Duration::from_secs(20);

/// Where conversations find the node they speak for.
pub trait Hall: Send + Sync + 'static {
    /// Looks at the node.
    fn look(&self, look: &mut dyn FnMut(&Home));

    /// Works in the node, alone.
    ///
    /// # Errors
    /// What `work` says.
    fn alone(&self, work: &mut dyn FnMut(&mut Home) -> Result<(), Trouble>) -> Result<(), Trouble>;

    /// The moment.
    fn now(&self) -> Moment;

    /// Counts up whenever something was kept.
    fn changes(&self) -> watch::Receiver<u64>;
}

/// How a node meets others.
#[derive(Clone)]
pub struct Wire {
    hall: Arc<dyn Hall>,
    keys: Arc<NodeKeys>,
    endpoint: Endpoint,
    /// Who invited this node, and where: whom it knows before it holds anything.
    inviter: Option<Called>,
    /// Bytes a second that are sent at most, to each.
    pace: Option<u32>,
    connected: Arc<Mutex<BTreeSet<PublicKey>>>,
    places: Places,
    patience: Patience,
}

/// How many may be spoken with at once, by what is known of them.
#[derive(Clone)]
struct Places {
    greeting: Arc<Semaphore>,
    known: Arc<Semaphore>,
    strange: Arc<Semaphore>,
}

impl Places {
    fn new() -> Self {
        let room = |places| Arc::new(Semaphore::new(places));
        Self { greeting: room(GREETINGS_MAX), known: room(CONVERSATIONS_MAX), strange: room(STRANGERS_MAX) }
    }
}

/// What came of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talked {
    /// The other's key.
    pub peer: PublicKey,
    /// Acts that were new here.
    pub new: usize,
    /// Whether both had the same in the end.
    pub settled: bool,
    /// Whether the other says it has less than it said before.
    pub lost: bool,
    /// Bytes of frames, said and heard.
    pub bytes: [u64; 2],
}

impl Wire {
    /// Listens at an address; port 0 takes any.
    ///
    /// # Errors
    /// The address is taken.
    pub async fn bind(
        hall: Arc<dyn Hall>,
        keys: Arc<NodeKeys>,
        address: SocketAddr,
        pace: Option<u32>,
    ) -> Result<Self, Trouble> {
        let taken = |e: &dyn std::fmt::Display| Trouble::new("nodes-address").with("address", address).with("why", e);
        let config = QuicTransportConfig::builder()
            .max_concurrent_bidi_streams(1u32.into())
            .max_concurrent_uni_streams(0u32.into())
            .stream_receive_window(WINDOW_BYTES.into())
            .receive_window(WINDOW_BYTES.into())
            .keep_alive_interval(Duration::from_secs(10))
            .build();
        let builder = Endpoint::builder(presets::Minimal)
            .secret_key(keys.called().clone())
            .relay_mode(RelayMode::Disabled)
            .transport_config(config)
            .alpns(vec![PROTOCOL.to_vec()])
            .clear_ip_transports()
            .bind_addr(address)
            .map_err(|e| taken(&e))?;
        let endpoint = builder.bind().await.map_err(|e| taken(&e))?;
        let mut inviter = None;
        hall.look(&mut |home| inviter = invited_by(home));
        let now = hall.now();
        hall.alone(&mut |home| receipts::give(home, now).map(drop))?;
        Ok(Self {
            hall,
            keys,
            endpoint,
            inviter,
            pace,
            connected: Arc::default(),
            places: Places::new(),
            patience: Patience::default(),
        })
    }

    /// The same with another patience.
    #[must_use]
    pub fn with_patience(self, patience: Patience) -> Self {
        Self { patience, ..self }
    }

    /// Where it listens.
    pub fn address(&self) -> Option<SocketAddr> {
        self.endpoint.bound_sockets().first().copied()
    }

    /// Ends all conversations, and says so to the others.
    pub async fn close(&self) {
        self.endpoint.close().await;
    }

    /// Answers whoever calls, and calls the nodes it knows, until it is dropped.
    pub async fn stay(self) {
        let calling = tokio::spawn(self.clone().keep_calling());
        while let Some(incoming) = self.endpoint.accept().await {
            // A place is taken before anything is computed for whoever calls.
            let Ok(greeting) = Arc::clone(&self.places.greeting).try_acquire_owned() else {
                incoming.refuse();
                continue;
            };
            let wire = self.clone();
            tokio::spawn(async move {
                let Ok(Ok(conn)) = timeout(CALL_TIME, async { incoming.await }).await else { return };
                drop(greeting);
                wire.answer(conn).await;
            });
        }
        calling.abort();
    }

    /// Answers a call, if there is a place for whoever it is by the key the line has proven.
    async fn answer(&self, conn: Connection) {
        let mut known = false;
        let peer = identity::public(conn.remote_id());
        self.hall.look(&mut |home| known = here::node_of(home, &peer).is_some());
        let places = if known { &self.places.known } else { &self.places.strange };
        match Arc::clone(places).try_acquire_owned() {
            Ok(_place) => drop(self.converse(conn, Role::Answerer, true).await),
            Err(_) => conn.close(1u32.into(), b""),
        }
    }

    async fn keep_calling(self) {
        loop {
            for (node, addresses) in self.others() {
                let wire = self.clone();
                tokio::spawn(async move { wire.call(&node, &addresses, true).await });
            }
            // Not all at the same second: two nodes that call each other at once would both be called twice.
            let spread = u64::from(self.keys.public().point()[0]) * 20;
            tokio::time::sleep(CALL_EVERY + Duration::from_millis(spread)).await;
        }
    }

    /// Nodes that can be called and aren't connected.
    fn others(&self) -> Vec<Called> {
        let mut found = Vec::new();
        let connected = self.connected.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.hall.look(&mut |home| found = callable(home, &self.keys.public()));
        found.retain(|(node, _)| !connected.contains(node));
        found
    }

    /// Calls a node and talks until both have the same, or stays.
    ///
    /// # Errors
    /// It doesn't answer, or the conversation ended badly.
    pub async fn call(&self, node: &PublicKey, addresses: &[SocketAddr], stay: bool) -> Result<Talked, Trouble> {
        let unreachable = |why: &dyn std::fmt::Display| Trouble::new("node-silent").with("why", why);
        let id = identity::called_by(node).ok_or_else(|| Trouble::new("node-key"))?;
        let address = addresses.iter().fold(EndpointAddr::new(id), |to, at| to.with_ip_addr(*at));
        let conn = timeout(CALL_TIME, self.endpoint.connect(address, PROTOCOL)).await;
        let conn = conn.map_err(|e| unreachable(&e))?.map_err(|e| unreachable(&e))?;
        self.converse(conn, Role::Caller, stay).await
    }

    async fn converse(&self, conn: Connection, role: Role, stay: bool) -> Result<Talked, Trouble> {
        let peer = identity::public(conn.remote_id());
        let is_new = self.connected.lock().unwrap_or_else(PoisonError::into_inner).insert(peer.clone());
        // Both called at the same time: the call of the smaller key stays.
        if !is_new && role == Role::Caller && stay && self.keys.public() > peer {
            conn.close(0u32.into(), b"");
            return Err(Trouble::new("node-silent").with("why", ""));
        }
        let talked = Conversation::new(self, peer.clone(), role).run(&conn, stay).await;
        self.connected.lock().unwrap_or_else(PoisonError::into_inner).remove(&peer);
        conn.close(u32::from(talked.is_err()).into(), b"");
        talked
    }
}

/// A node, and where it can be called.
pub type Called = (PublicKey, Vec<SocketAddr>);

/// The node that invited this one, where it was invited.
fn invited_by(home: &Home) -> Option<Called> {
    let text = std::fs::read_to_string(home.dir().join(INVITATION)).ok()?;
    let by = Invitation::parse(&text).ok()?;
    Some((by.node, by.addresses.iter().filter_map(|at| at.parse().ok()).collect()))
}

/// Nodes of the space that say where they can be called, but this one. Where a first meeting was cut before the node that
/// invited this one had said so, the invitation still does.
pub fn callable(home: &Home, own: &PublicKey) -> Vec<Called> {
    let inviter =
        invited_by(home).filter(|(node, at)| home.state().nodes.about(node).next().is_none() && !at.is_empty());
    said_callable(home, own).into_iter().chain(inviter).collect()
}

fn said_callable(home: &Home, own: &PublicKey) -> Vec<Called> {
    let Some(trust) = home.state().trust() else { return Vec::new() };
    let nodes = trust.units.keys().flat_map(|unit| home.state().nodes_of(unit));
    let others = nodes.filter(|(key, _)| *key != own);
    let with = others.map(|(key, said)| (key.clone(), said.addresses.iter().filter_map(|a| a.parse().ok()).collect()));
    with.filter(|(_, addresses): &(_, Vec<SocketAddr>)| !addresses.is_empty()).collect()
}

struct Conversation<'w> {
    wire: &'w Wire,
    link: Link,
    outbox: VecDeque<Vec<u8>>,
    /// Whether the link may have more to send.
    may_send: bool,
    talked: Talked,
}

impl<'w> Conversation<'w> {
    fn new(wire: &'w Wire, peer: PublicKey, role: Role) -> Self {
        let talked = Talked { peer, new: 0, settled: false, lost: false, bytes: [0; 2] };
        Self { wire, link: Link::new(role), outbox: VecDeque::new(), may_send: false, talked }
    }

    /// Talks. Nothing is lost where it is cut: what was taken in is on disk, and what wasn't is asked for next time.
    async fn run(mut self, conn: &Connection, stay: bool) -> Result<Talked, Trouble> {
        let is_caller = matches!(self.open()?, Role::Caller);
        let streams = async { if is_caller { conn.open_bi().await } else { conn.accept_bi().await } };
        let (send, mut recv) = timeout(CALL_TIME, streams).await.map_err(told)?.map_err(told)?;
        let (tx, rx) = mpsc::channel::<Vec<u8>>(2);
        let writing = tokio::spawn(write(send, rx, self.wire.pace, self.wire.patience.frame));
        let mut changes = self.wire.hall.changes();
        let mut decoder = Decoder::new();
        let patience = self.wire.patience;
        let mut buffer = vec![0; READ_BYTES];
        // Whoever calls speaks first, and shows at once who it is.
        let mut deadline = Instant::now() + if is_caller { patience.silence } else { patience.hello };
        let ended = loop {
            let room = decoder.room().min(READ_BYTES);
            let says = !self.outbox.is_empty() || self.may_send;
            if self.talked.settled && !stay && !says {
                break Ok(());
            }
            tokio::select! {
                permit = tx.reserve(), if says => match permit {
                    Ok(permit) => if let Some(bytes) = self.next()? { permit.send(bytes) },
                    Err(_) => break Ok(()),
                },
                read = recv.read(&mut buffer[..room]) => match read {
                    Ok(Some(count)) => {
                        let began = !decoder.is_amid();
                        if let Err(e) = self.hear(&mut decoder, &buffer[..count]) { break Err(e); }
                        if began || !decoder.is_amid() {
                            deadline = Instant::now() + if decoder.is_amid() { patience.frame } else { patience.silence };
                        }
                    }
                    Ok(None) | Err(_) => break Ok(()),
                },
                Ok(()) = changes.changed(), if stay => if let Err(e) = self.go_on(Input::Changed) { break Err(e) },
                () = tokio::time::sleep_until(deadline), if decoder.is_amid() || !self.talked.settled => {
                    break Err(Trouble::new("node-slow"));
                }
            }
        };
        drop(tx);
        // The other hears the end of what we said before the line goes.
        let _ = timeout(CALL_TIME, writing).await;
        if ended.is_ok() && is_caller {
            let _ = timeout(CALL_TIME, async { while let Ok(Some(_)) = recv.read(&mut buffer).await {} }).await;
        } else if ended.is_ok() {
            let _ = timeout(CALL_TIME, conn.closed()).await;
        }
        ended.map(|()| self.talked)
    }

    fn open(&mut self) -> Result<Role, Trouble> {
        self.go_on(Input::Open(Some(self.talked.peer.clone())))?;
        Ok(self.link.role())
    }

    /// The next bytes to send.
    fn next(&mut self) -> Result<Option<Vec<u8>>, Trouble> {
        if self.outbox.is_empty() {
            self.may_send = false;
            self.go_on(Input::Room)?;
        }
        let bytes = self.outbox.pop_front();
        self.talked.bytes[0] += bytes.as_ref().map_or(0, |b| b.len() as u64);
        Ok(bytes)
    }

    fn hear(&mut self, decoder: &mut Decoder, bytes: &[u8]) -> Result<(), Trouble> {
        self.talked.bytes[1] += bytes.len() as u64;
        // Reading an act checks its signature, and taking it in waits for the disk: others go on meanwhile.
        tokio::task::block_in_place(|| match decoder.take(bytes) {
            Ok(None) => Ok(()),
            Ok(Some(frame)) => self.go_on(Input::Frame(frame)),
            Err(e) => Err(Trouble::new("node-garbled").with("code", e.code())),
        })
    }

    fn go_on(&mut self, input: Input) -> Result<(), Trouble> {
        let hall = Arc::clone(&self.wire.hall);
        let (mut input, mut outputs) = (Some(input), Vec::new());
        let now = hall.now();
        hall.look(&mut |home| {
            let spoken = Spoken {
                home,
                keys: &self.wire.keys,
                inviter: self.wire.inviter.as_ref().map(|(node, _)| node.clone()),
                now,
            };
            outputs = input.take().map(|input| self.link.on(&spoken, input)).unwrap_or_default();
        });
        let mut receipted = 0;
        for output in outputs {
            match output {
                Output::Send(frame) => {
                    self.outbox.push_back(frame.to_bytes());
                    self.may_send = true;
                }
                Output::Take(_, ops) => {
                    let mut ops = Some(ops);
                    hall.alone(&mut |home| {
                        self.talked.new += home.take(ops.take().unwrap_or_default())?;
                        receipted += receipts::give(home, now)?;
                        Ok(())
                    })?;
                }
                Output::Heard(have) => hall.alone(&mut |home| {
                    self.talked.lost |= !here::remember(home, &have)?;
                    Ok(())
                })?,
                Output::Settled => self.talked.settled = true,
                Output::Close(fault) => return Err(closed(fault)),
            }
        }
        if receipted > 0 {
            // Whoever sent it learns in the same conversation that it is here.
            return self.go_on(Input::Changed);
        }
        if self.outbox.len() > OUTBOX_MAX { Err(closed(Fault::Noise)) } else { Ok(()) }
    }
}

/// Writes what comes, no faster than asked.
async fn write(mut send: SendStream, mut rx: mpsc::Receiver<Vec<u8>>, pace: Option<u32>, patience: Duration) {
    while let Some(bytes) = rx.recv().await {
        if !matches!(timeout(patience, send.write_all(&bytes)).await, Ok(Ok(()))) {
            return;
        }
        if let Some(pace) = pace {
            let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
            tokio::time::sleep(Duration::from_secs(1) * length / pace.max(1)).await;
        }
    }
    let _ = send.finish();
    let _ = send.stopped().await;
}

/// A node that is met from a terminal: opened for this one purpose.
pub struct Alone {
    home: Mutex<Home>,
    changes: watch::Sender<u64>,
}

impl Alone {
    /// Takes an open node over.
    pub fn new(home: Home) -> Self {
        Self { home: Mutex::new(home), changes: watch::Sender::new(0) }
    }
}

impl Hall for Alone {
    fn look(&self, look: &mut dyn FnMut(&Home)) {
        look(&self.home.lock().unwrap_or_else(PoisonError::into_inner));
    }

    fn alone(&self, work: &mut dyn FnMut(&mut Home) -> Result<(), Trouble>) -> Result<(), Trouble> {
        let done = work(&mut self.home.lock().unwrap_or_else(PoisonError::into_inner));
        self.changes.send_modify(|n| *n += 1);
        done
    }

    fn now(&self) -> Moment {
        self.home.lock().unwrap_or_else(PoisonError::into_inner).now
    }

    fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }
}
