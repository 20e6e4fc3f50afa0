//! Nodes of units: who speaks for whom, joining a space, and meeting others by network or by file.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use nobis_core::acts::{Act, Node};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;
use nobis_core::sshsig::PublicKey;
use nobis_store::{DataKey, Keep as _, SqliteKeep};

use super::Desk;
use crate::cli::by_prefix;
use crate::home::Home;
use crate::house::{self, INVITATION};
use crate::keys::{self, spoken};
use crate::lock;
use crate::net::invitation::Invitation;
use crate::net::wire::{Alone, Called, Talked, Wire, callable};
use crate::net::{NodeKeys, addressees, courier, node_of, own_card, receipts};
use crate::say::Texts;
use crate::trouble::{Trouble, file, told};

/// Says, signed, that this node speaks for the unit of whoever signs, and where it can be called.
///
/// # Errors
/// An address that isn't one, or the person can't sign.
pub fn introduce(desk: &mut Desk<'_>, addresses: &[String]) -> Result<String, Trouble> {
    let person = desk.person()?;
    let keys = NodeKeys::of(&mut desk.home)?;
    let unit = desk.home.trust().persons[&person].unit.clone();
    let act = speaks(&keys, addresses)?;
    desk.sign(act)?;
    let now = desk.home.now;
    receipts::give(&mut desk.home, now)?;
    let shown = [("unit", unit.as_str().into()), ("count", addresses.len().into())];
    Ok(desk.texts.get("done-introduce", &shown))
}

fn speaks(keys: &NodeKeys, addresses: &[String]) -> Result<Act, Trouble> {
    for address in addresses {
        let parsed: Result<SocketAddr, _> = address.parse();
        parsed.map_err(|_| Trouble::new("node-address").with("address", address))?;
    }
    let (node, courier) = (keys.public(), keys.recipient());
    Ok(Act::Node(Node { node, courier, addresses: addresses.to_vec(), retired: None }))
}

/// Says that a node of one's unit is out of service, for good.
///
/// # Errors
/// No such node, or the person can't sign.
pub fn retire(desk: &mut Desk<'_>, prefix: &str) -> Result<String, Trouble> {
    let person = desk.person()?;
    let unit = desk.home.trust().persons[&person].unit.clone();
    let nodes: Vec<(Digest, Node)> =
        desk.home.state().nodes_of(&unit).values().map(|n| (name_of(&n.node), (*n).clone())).collect();
    let found = by_prefix(prefix, nodes.iter().map(|(name, _)| name));
    let [one] = found[..] else { return Err(Trouble::new("no-such-node").with("prefix", prefix)) };
    let said = nodes.into_iter().find(|(name, _)| *name == one).map(|(_, node)| node);
    let said = said.ok_or_else(|| Trouble::new("no-such-node").with("prefix", prefix))?;
    // What is here of it goes on counting; what whoever has it now signs with it doesn't.
    let keep = desk.home.ops().last_of(&said.node).map_or(0, |(seq, _)| seq + 1);
    desk.sign(Act::Node(Node { retired: Some(keep), addresses: Vec::new(), ..said }))?;
    Ok(desk.texts.get("done-retire", &[("node", one.short().into())]))
}

/// What a node is called by people: the beginning of the digest of its key.
fn name_of(node: &PublicKey) -> Digest {
    Digest::of(&node.to_blob())
}

/// The nodes of the space, unit by unit: when each last said what it has, and where it is called.
///
/// # Errors
/// The store can't be read.
pub fn nodes(desk: &mut Desk<'_>) -> Result<String, Trouble> {
    let own = NodeKeys::of(&mut desk.home)?.public();
    let mut lines = Vec::new();
    for unit in desk.home.trust().units.values() {
        let nodes = addressees(&desk.home, &unit.id)?;
        if nodes.is_empty() {
            lines.push(desk.texts.get("nodes-none", &[("unit", unit.name.as_str().into())]));
        }
        for node in nodes {
            let name = name_of(&node.node).short();
            let at = node.has.as_ref().map(|has| has.have.at.to_string()).unwrap_or_default();
            let addresses = node.said.addresses.join(", ");
            let reach = if addresses.is_empty() { "nodes-by-file" } else { "nodes-called" };
            let reach = desk.texts.get(reach, &[("addresses", addresses.as_str().into())]);
            let args = [
                ("unit", unit.name.as_str().into()),
                ("node", name.as_str().into()),
                ("at", at.as_str().into()),
                ("reach", reach.as_str().into()),
            ];
            let message = match (node.node == own, node.has.is_some()) {
                (true, _) => "nodes-own",
                (false, true) => "nodes-heard",
                (false, false) => "nodes-unheard",
            };
            lines.push(desk.texts.get(message, &args));
        }
    }
    Ok(lines.join("\n"))
}

/// Writes an invitation for a unit of this space.
///
/// # Errors
/// No such unit, this node isn't introduced, or the file is there already.
pub fn invite(desk: &mut Desk<'_>, unit: &Id, to: &Path) -> Result<String, Trouble> {
    let keys = NodeKeys::of(&mut desk.home)?;
    let home = &desk.home;
    if home.trust().unit(unit).is_none() {
        return Err(Trouble::new("no-unit").with("unit", unit));
    }
    let card = own_card(home, &keys.public()).ok_or_else(|| Trouble::new("not-introduced"))?;
    let Some(Ok(Act::Node(said))) = card.act() else { return Err(Trouble::new("not-introduced")) };
    let space = home.space().ok_or_else(|| Trouble::new("no-page"))?;
    let from = node_of(home, &keys.public()).ok_or_else(|| Trouble::new("not-introduced"))?;
    let people = home.trust().persons.values().filter(|p| p.unit == *unit);
    let keys_of = people.flat_map(|p| home.state().keys_in_force(p));
    let ends = keys_of.filter_map(|k| home.ops().last_of(&k).map(|(seq, op)| (k, seq, op)));
    let invitation = Invitation {
        space,
        unit: unit.clone(),
        from: from.clone(),
        node: keys.public(),
        courier: keys.recipient(),
        addresses: said.addresses,
        after: ends.collect(),
    };
    if to.exists() {
        return Err(Trouble::new("file-there").with("path", to.display()));
    }
    fs::write(to, invitation.to_string()).map_err(|e| file(to, &e))?;
    let (path, read) = (to.display().to_string(), spoken(&space));
    let args = [("unit", unit.as_str().into()), ("path", path.as_str().into()), ("code", read.as_str().into())];
    Ok(desk.texts.get("done-invite", &args))
}

/// Joins a space with an invitation: from now on this folder is a node of that unit, and waits for the acts. A folder
/// that is a node already gets the space beside those it has.
///
/// # Errors
/// The space is here already, not an invitation, or no key of the person.
pub fn join(
    dir: &Path,
    now: Moment,
    from: &Path,
    person: Option<&Id>,
    addresses: &[String],
    texts: &Texts,
) -> Result<String, Trouble> {
    let person = person.ok_or_else(|| Trouble::new("who-joins"))?;
    let text = fs::read_to_string(from).map_err(|e| file(from, &e))?;
    let invitation = read_invitation(from, &text)?;
    let path = Home::key_path(dir, person);
    if !path.is_file() && !path.with_extension("pub").is_file() {
        return Err(Trouble::new("no-key").with("person", person).with("path", path.display()));
    }
    let signer = keys::load(&path, &mut keys::ask_person).map_err(told)?;
    let here = house::spaces(dir);
    let key = lock::for_new(dir)?;
    for folder in &here {
        if is_space(folder, &invitation.space, &key)? {
            return Err(Trouble::new("space-there"));
        }
    }
    let dir = &if here.is_empty() { dir.to_owned() } else { house::room(dir)? };
    let mut home = Home::await_space(dir, now, invitation.space, &key)?;
    let node_keys = NodeKeys::of(&mut home)?;
    let act = speaks(&node_keys, addresses)?;
    let after = invitation.after.iter().find(|(key, ..)| key == signer.public()).map(|(_, seq, op)| (*seq, *op));
    let card = Home::first_act(&signer, now, invitation.space, after, &act)?;
    home.take(vec![card])?;
    fs::write(dir.join(INVITATION), &text).map_err(|e| file(dir, &e))?;
    let (unit, read) = (invitation.unit.as_str(), spoken(&invitation.space));
    let args = [("unit", unit.into()), ("from", invitation.from.as_str().into()), ("code", read.as_str().into())];
    let said = texts.get(if invitation.addresses.is_empty() { "done-join-courier" } else { "done-join" }, &args);
    let beside = house::name(dir).map(|name| texts.get("done-beside", &[("name", name.as_str().into())]));
    Ok(std::iter::once(said).chain(beside).collect::<Vec<_>>().join("\n"))
}

/// Whether a folder is a node of a space, or waits for it: without reading the acts of it all.
fn is_space(folder: &Path, space: &Digest, key: &DataKey) -> Result<bool, Trouble> {
    let path = folder.join(INVITATION);
    if path.exists() {
        let text = fs::read_to_string(&path).map_err(|e| file(&path, &e))?;
        return Ok(read_invitation(&path, &text)?.space == *space);
    }
    let keep = SqliteKeep::open_read_only(folder, key).map_err(told)?;
    Ok(keep.spaces().map_err(told)?.iter().any(|kept| kept.id == *space))
}

pub(super) fn read_invitation(path: &Path, text: &str) -> Result<Invitation, Trouble> {
    Invitation::parse(text).map_err(|e| Trouble::new("invitation").with("path", path.display()).with("line", e.line))
}

/// A node that is open, or waits for its space; with the invitation by which it joined, if it did.
pub(super) struct Ready {
    pub home: Home,
    pub invitation: Option<Invitation>,
}

/// Opens a node, also one that waits.
///
/// # Errors
/// As [`Home::open`], or the invitation can't be read.
fn open(dir: &Path, now: Moment) -> Result<Ready, Trouble> {
    if !Home::is_at(dir) && !dir.join(INVITATION).exists() {
        return Err(Trouble::new("no-node").with("dir", dir.display()));
    }
    open_with(dir, now, &lock::key(dir)?)
}

/// As [`open`], with the key in hand: of several spaces on one machine, nobody is asked for each.
///
/// # Errors
/// As [`open`].
pub(super) fn open_with(dir: &Path, now: Moment, key: &DataKey) -> Result<Ready, Trouble> {
    let path = dir.join(INVITATION);
    if !path.exists() {
        return Ok(Ready { home: Home::open_with(dir, now, key)?, invitation: None });
    }
    let text = fs::read_to_string(&path).map_err(|e| file(&path, &e))?;
    let invitation = read_invitation(&path, &text)?;
    let home = Home::await_space(dir, now, invitation.space, key)?;
    Ok(Ready { home, invitation: Some(invitation) })
}

/// All spaces of a node, opened; only the one that is meant, where one is.
fn open_all(dir: &Path, now: Moment) -> Result<Vec<Ready>, Trouble> {
    let folders = if house::of(dir) == dir { house::spaces(dir) } else { vec![dir.to_owned()] };
    if folders.is_empty() {
        return Err(Trouble::new("no-node").with("dir", dir.display()));
    }
    let key = lock::key(dir)?;
    folders.iter().map(|folder| open_with(folder, now, &key)).collect()
}

/// Writes a courier file for a unit: what its nodes lack, by what they said last.
///
/// # Errors
/// As [`courier::pack`].
pub fn pack(dir: &Path, now: Moment, unit: &Id, to: &Path, texts: &Texts) -> Result<String, Trouble> {
    let Ready { mut home, invitation } = open(dir, now)?;
    // While nothing is known of the node that invited this one, the invitation says how a file for it is sealed.
    let unheard = |by: &&Invitation| home.state().nodes.about(&by.node).next().is_none();
    let (unit, packed) = match invitation.as_ref().filter(|by| by.from == *unit).filter(unheard) {
        Some(by) => (&by.from, courier::pack_for(&mut home, std::slice::from_ref(&by.courier), None, to)?),
        None => (unit, courier::pack(&mut home, unit, to)?),
    };
    let path = to.display().to_string();
    let args = [("unit", unit.as_str().into()), ("path", path.as_str().into()), ("count", packed.acts.into())];
    Ok(texts.get("done-pack", &args))
}

/// Takes in a courier file. Of several spaces on one machine it is for the one whose key opens it: nobody who hands it
/// over need know which.
///
/// # Errors
/// As [`courier::take`].
pub fn take_courier(dir: &Path, now: Moment, from: &Path, texts: &Texts) -> Result<String, Trouble> {
    let mut taken = Err(Trouble::new("no-node").with("dir", dir.display()));
    for Ready { mut home, invitation } in open_all(dir, now)? {
        taken = courier::take(&mut home, from, invitation.as_ref().map(|i| &i.node));
        if taken.as_ref().err().is_none_or(|trouble| trouble.id != "not-for-us") {
            break;
        }
    }
    let taken = taken?;
    let mut said = vec![texts.get("done-take", &[("count", taken.new.into())])];
    if taken.waiting > 0 {
        said.push(texts.get("done-take-waiting", &[("count", taken.waiting.into())]));
    }
    if taken.receipted > 0 {
        said.push(texts.get("done-take-receipts", &[("count", taken.receipted.into())]));
    }
    if !taken.whole {
        said.push(texts.get("done-take-cut", &[]));
    }
    if let Some(unit) = taken.from.as_ref().filter(|_| taken.lost) {
        said.push(texts.get("nodes-lost", &[("unit", unit.as_str().into())]));
    }
    Ok(said.join("\n"))
}

/// Calls other nodes now, in every space or the one that is meant, and talks with each until both have the same.
///
/// # Errors
/// Nobody can be called, or nobody answered.
pub fn meet(
    dir: &Path,
    now: Moment,
    unit: Option<&Id>,
    pace: Option<u32>,
    texts: &Texts,
) -> Result<(String, u8), Trouble> {
    let (mut said, mut code, mut trouble) = (String::new(), 0, None);
    for ready in open_all(dir, now)? {
        let title = ready.home.title().unwrap_or_default();
        match meet_in(ready, unit, pace, texts) {
            Ok((lines, of_space)) => {
                // Units are named alike in all spaces.
                if !said.is_empty() {
                    said += &format!("{}\n", texts.get("meet-space", &[("title", title.as_str().into())]));
                }
                said += &lines;
                code = code.max(of_space);
            }
            Err(e) => trouble = trouble.or(Some(e)),
        }
    }
    match trouble {
        Some(trouble) if said.is_empty() || trouble.id != "nobody-to-call" => Err(trouble),
        _ => Ok((said, code)),
    }
}

fn meet_in(ready: Ready, unit: Option<&Id>, pace: Option<u32>, texts: &Texts) -> Result<(String, u8), Trouble> {
    let mut home = ready.home;
    let keys = Arc::new(NodeKeys::of(&mut home)?);
    // Of the node that invited this one it may not be known yet whose it is.
    let meant = |node: &PublicKey| unit.is_none_or(|unit| node_of(&home, node).is_none_or(|of| of == unit));
    let addressed: Vec<Called> = callable(&home, &keys.public()).into_iter().filter(|(node, _)| meant(node)).collect();
    if addressed.is_empty() {
        return Err(Trouble::new("nobody-to-call"));
    }
    let unit_of = |home: &Home, node: &PublicKey| {
        node_of(home, node).map_or_else(|| "?".to_owned(), |unit| home.trust().unit_name(unit).to_owned())
    };
    let hall: Arc<Alone> = Arc::new(Alone::new(home));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.map_err(|e| Trouble::new("serve-runtime").with("why", e))?;
    let met: Vec<(PublicKey, Result<Talked, Trouble>)> = runtime.block_on(async {
        let any = SocketAddr::from(([0, 0, 0, 0], 0));
        let wire = Wire::bind(Arc::clone(&hall) as _, Arc::clone(&keys), any, pace).await?;
        // All at once: one that doesn't answer keeps nobody waiting.
        let calls = addressed.into_iter().map(|(node, addresses)| {
            let wire = wire.clone();
            tokio::spawn(async move {
                let talked = wire.call(&node, &addresses, false).await;
                (node, talked)
            })
        });
        let calls: Vec<_> = calls.collect();
        let mut met = Vec::new();
        for call in calls {
            met.push(call.await.map_err(told)?);
        }
        wire.close().await;
        Ok::<_, Trouble>(met)
    })?;
    let mut lines = Vec::new();
    let all = met.iter().all(|(_, talked)| talked.as_ref().is_ok_and(|t| t.settled));
    use crate::net::wire::Hall as _;
    hall.look(&mut |home| {
        for (node, talked) in &met {
            let unit = if home.state().trust().is_some() { unit_of(home, node) } else { "?".to_owned() };
            lines.push(tell(texts, &unit, talked));
        }
    });
    Ok((format!("{}\n", lines.join("\n")), u8::from(!all)))
}

fn tell(texts: &Texts, unit: &str, talked: &Result<Talked, Trouble>) -> String {
    match talked {
        Ok(talked) => {
            let message = if talked.settled { "done-meet" } else { "done-meet-cut" };
            let said = texts.get(message, &[("unit", unit.into()), ("count", talked.new.into())]);
            let lost = talked.lost.then(|| texts.get("nodes-lost", &[("unit", unit.into())]));
            [Some(said), lost].into_iter().flatten().collect::<Vec<_>>().join("\n")
        }
        Err(trouble) => {
            let why = crate::run::lines(texts, trouble).join(" ");
            texts.get("done-meet-not", &[("unit", unit.into()), ("why", why.as_str().into())])
        }
    }
}
