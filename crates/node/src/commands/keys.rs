//! The life of people's keys: asking for one to come in, speaking for it, speaking for an end, and changing one's own.
//!
//! Each of these is one voice; core says when the voices are enough (`spec/op.md`, "The life of keys"). The keys themselves
//! are made with OpenSSH, where people have always made theirs.

use std::fs;
use std::path::{Path, PathBuf};

use nobis_core::acts::{Act, KeyEnrol, KeyRevoke};
use nobis_core::ids::Id;
use nobis_core::moment::Moment;
use nobis_core::op::OpId;
use nobis_core::sshsig::PublicKey;
use nobis_core::state::State;
use nobis_core::trust::Person;

use super::Desk;
use super::nodes::{open_with, read_invitation};
use crate::duress;
use crate::home::Home;
use crate::house;
use crate::keys::{self, KeyRequest, Signer, pub_path};
use crate::lock;
use crate::say::Texts;
use crate::say::keys::{line, missing};
use crate::trouble::{Trouble, file, told};

/// The keys of everybody, or of one person, and what became of each.
///
/// # Errors
/// Nobody is called so.
pub fn keys_of(desk: &Desk<'_>, whose: Option<&Id>) -> Result<String, Trouble> {
    let trust = desk.home.trust();
    if let Some(unknown) = whose.filter(|id| !trust.persons.contains_key(*id)) {
        return Err(Trouble::new("unknown-person").with("person", unknown));
    }
    let wanted = trust.persons.values().filter(|p| whose.is_none_or(|id| p.id == *id));
    let of = |person: &Person| {
        let unit = trust.unit_name(&person.unit);
        let head = desk.texts.get("keys-person", &[("person", person.id.as_str().into()), ("unit", unit.into())]);
        let lives = desk.home.state().key_lives(person);
        let lines = lives.iter().map(|life| format!("  {}", line(desk.texts, trust, person, life)));
        std::iter::once(head).chain(lines).collect::<Vec<_>>().join("\n")
    };
    Ok(wanted.map(of).collect::<Vec<_>>().join("\n"))
}

/// Writes a request for a key that isn't anybody's yet: of a new device, or in the place of one that was lost. The space
/// is that of this node, or of an invitation.
///
/// # Errors
/// No such key here, it counts already, or the file is there.
pub fn request(
    dir: &Path,
    now: Moment,
    person: Option<&Id>,
    invitation: Option<&Path>,
    to: &Path,
    texts: &Texts,
) -> Result<String, Trouble> {
    let person = person.ok_or_else(|| Trouble::new("whose-key"))?;
    let (space, place) = match invitation {
        Some(path) => {
            let text = fs::read_to_string(path).map_err(|e| file(path, &e))?;
            (read_invitation(path, &text)?.space, Vec::new())
        }
        None => {
            // Opened once: whoever has a locked store types its passphrase for it.
            let mut home = Home::open(dir, now)?;
            let space = home.space().ok_or_else(|| Trouble::new("no-node").with("dir", dir.display()))?;
            (space, home.spare(person)?)
        }
    };
    let signer = own_key(dir, person, &place)?;
    let request = KeyRequest::sign(&signer, space, person).map_err(told)?;
    let write = || {
        let mut out = fs::File::create_new(to)?;
        std::io::Write::write_all(&mut out, request.to_string().as_bytes())?;
        out.sync_all()
    };
    if to.exists() {
        return Err(Trouble::new("file-there").with("path", to.display()));
    }
    write().map_err(|e| file(to, &e))?;
    let (path, code) = (to.display().to_string(), request.code());
    let args = [("person", person.as_str().into()), ("path", path.as_str().into()), ("code", code.as_str().into())];
    Ok(texts.get("done-request", &args))
}

/// Speaks for a key that is asked for in a file. The code is what its person read out.
///
/// # Errors
/// Not a request, of another space, of nobody, unproved, another code than was read out, or the act can't be signed.
pub fn enrol(desk: &mut Desk<'_>, from: &Path, code: &str) -> Result<String, Trouble> {
    let text = fs::read_to_string(from).map_err(|e| file(from, &e))?;
    let parsed = KeyRequest::parse(&text);
    let request = parsed.map_err(|e| Trouble::new("key-request").with("path", from.display()).with("line", e.line))?;
    if Some(request.space) != desk.home.space() {
        return Err(Trouble::new("key-request-space"));
    }
    let person = desk.home.trust().persons.get(&request.enrol.person).cloned();
    let person = person.ok_or_else(|| Trouble::new("unknown-person").with("person", &request.enrol.person))?;
    // As it was heard: with blanks, dashes or capitals.
    let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    if plain(code) != plain(&request.code()) {
        return Err(Trouble::new("key-request-code").with("person", &person.id));
    }
    let key = request.enrol.key.clone();
    desk.sign(Act::KeyEnrol(request.enrol))?;
    told_of(desk, &person, &key, "done-enrol")
}

/// How many acts of a key go on counting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keep {
    /// All that are here.
    All,
    /// None.
    None,
    /// Those up to this act, by the first digits of its id.
    UpTo(String),
}

impl std::str::FromStr for Keep {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(match text.trim().to_lowercase().as_str() {
            "all" => Self::All,
            "none" => Self::None,
            prefix => Self::UpTo(prefix.to_owned()),
        })
    }
}

/// Speaks for the end of a key.
///
/// # Errors
/// Nobody is called so, it isn't clear which key is meant, the act isn't one of that key, or the act can't be signed.
pub fn revoke(desk: &mut Desk<'_>, whose: &Id, which: Option<&str>, keep: &Keep) -> Result<String, Trouble> {
    let person = desk.home.trust().persons.get(whose).cloned();
    let person = person.ok_or_else(|| Trouble::new("unknown-person").with("person", whose))?;
    let key = key_meant(&desk.home, &person, which)?;
    let (keep, last) = place(desk, &key, keep)?;
    desk.sign(Act::KeyRevoke(KeyRevoke { person: person.id.clone(), key: key.clone(), keep, last }))?;
    let said = told_of(desk, &person, &key, "done-revoke")?;
    let alone = desk.home.state().keys_in_force(&person).is_empty();
    let alone = alone.then(|| desk.texts.get("done-revoke-last", &[("person", whose.as_str().into())]));
    Ok(std::iter::once(said).chain(alone).collect::<Vec<_>>().join("\n"))
}

/// The one key of a person that isn't ended, or the one that is named by the beginning of its fingerprint.
fn key_meant(home: &Home, person: &Person, which: Option<&str>) -> Result<PublicKey, Trouble> {
    let name = |key: &PublicKey| key.fingerprint().trim_start_matches("SHA256:").to_owned();
    let lives = home.state().key_lives(person).into_iter().map(|life| life.key);
    let keys: Vec<PublicKey> = match which.map(|text| text.trim_start_matches("SHA256:")) {
        Some(start) => lives.filter(|key| start.len() >= 4 && name(key).starts_with(start)).collect(),
        None => {
            let in_force: Vec<PublicKey> = home.state().keys_in_force(person).into_iter().collect();
            // All have ended: of an only key somebody may still say that it ended earlier.
            if in_force.is_empty() { lives.collect() } else { in_force }
        }
    };
    match &keys[..] {
        [one] => Ok(one.clone()),
        _ => Err(Trouble::new("which-key").with("person", &person.id)),
    }
}

/// How many acts are kept, and the last of them.
pub(super) fn place(desk: &Desk<'_>, key: &PublicKey, keep: &Keep) -> Result<(u64, Option<OpId>), Trouble> {
    let ops = desk.home.ops();
    let up_to = match keep {
        Keep::None => None,
        Keep::All => ops.last_of(key),
        Keep::UpTo(prefix) => {
            let own: Vec<OpId> = ops.chain(key).flat_map(|(_, ids)| ids).copied().collect();
            let op = desk.op(prefix, own.iter())?;
            ops.get(&op).map(|found| (found.header().seq, op))
        }
    };
    Ok(up_to.map_or((0, None), |(seq, op)| (seq + 1, Some(op))))
}

/// What became of a key by a voice: whether it came in or ended, and otherwise whose voices are missing.
fn told_of(desk: &Desk<'_>, person: &Person, key: &PublicKey, text: &str) -> Result<String, Trouble> {
    let lives = desk.home.state().key_lives(person);
    let life = lives.into_iter().find(|life| life.key == *key).ok_or_else(|| Trouble::new("no-page"))?;
    let trust = desk.home.trust();
    let said = line(desk.texts, trust, person, &life);
    let head = desk.texts.get(text, &[("person", person.id.as_str().into())]);
    let waits = (!life.is_theirs).then(|| missing(desk.texts, trust, person));
    let others = desk.home.state().keys_in_force(person).into_iter().filter(|other| other != key).count();
    let enrolled = text == "done-enrol" && life.is_theirs && others > 0;
    let args = [("person", person.id.as_str().into()), ("count", others.into())];
    let waits = waits.or_else(|| enrolled.then(|| desk.texts.get("done-enrol-others", &args)));
    Ok([Some(head), Some(format!("  {said}")), waits].into_iter().flatten().collect::<Vec<_>>().join("\n"))
}

/// Changes one's own key for the new one that lies beside it (`keys/PERSON.next`), in every space of this machine: the old
/// key enrols the new one and ends itself. Stopped anywhere in between, it is begun again and carries on.
///
/// # Errors
/// There is no new key, or no person is named.
pub fn renew(dir: &Path, now: Moment, person: Option<&Id>, texts: &Texts) -> Result<String, Trouble> {
    let person = person.ok_or_else(|| Trouble::new("whose-key"))?;
    let folders = house::spaces(dir);
    let Some(first) = folders.first() else { return Err(Trouble::new("no-node").with("dir", dir.display())) };
    let lock = lock::key(dir)?;
    let place = open_with(first, now, &lock)?.home.spare(person)?;
    let old = own_key(dir, person, &place)?;
    if is_half_in_place(dir, person, &old) {
        put_in_place(dir, person)?;
        return Ok(done_renew(texts, person, &old));
    }
    let new = next_key(dir, person)?;
    if new.public() == old.public() {
        return Err(new_key_used(dir, person));
    }
    let mut said = Vec::new();
    for folder in folders {
        let mut home = open_with(&folder, now, &lock)?.home;
        // A space that is still awaited knows nobody yet: its own first act is signed again when it comes.
        if home.state().holder(old.public()).is_some_and(|holder| holder.id == *person) {
            renew_in(&mut home, dir, (person, &old, &new))?;
            home.empty_spare(person)?;
            let title = home.title().unwrap_or_default();
            said.push(texts.get("done-renew-space", &[("title", title.as_str().into())]));
        }
    }
    if said.is_empty() {
        return Err(Trouble::new("unknown-person").with("person", person));
    }
    put_in_place(dir, person)?;
    said.push(done_renew(texts, person, &new));
    Ok(said.join("\n"))
}

fn done_renew(texts: &Texts, person: &Id, new: &Signer) -> String {
    let key = new.public().fingerprint();
    texts.get("done-renew", &[("person", person.as_str().into()), ("key", key.as_str().into())])
}

/// Enrols the new key and ends the old one, both or neither.
fn renew_in(home: &mut Home, dir: &Path, (person, old, new): (&Id, &Signer, &Signer)) -> Result<(), Trouble> {
    let is_own = |state: &State| {
        state.holder(new.public()).is_some_and(|holder| holder.id == *person) && !state.is_revoked(new.public())
    };
    if home.state().is_revoked(old.public()) {
        return if is_own(home.state()) { Ok(()) } else { Err(new_key_used(dir, person)) };
    }
    let space = home.space().ok_or_else(|| Trouble::new("no-page"))?;
    let at = home.now;
    let KeyRequest { enrol, .. } = KeyRequest::sign(new, space, person).map_err(told)?;
    let KeyEnrol { key, .. } = &enrol;
    let known = home.state().holder(key).is_some();
    let last = home.ops().last_of(old.public());
    let mut batch = home.batch();
    let last = if known {
        last
    } else {
        let seq = last.map_or(0, |(seq, _)| seq + 1);
        Some((seq, batch.sign_with(old, at, Act::KeyEnrol(enrol), None)?))
    };
    let (keep, last) = last.map_or((0, None), |(seq, op)| (seq + 1, Some(op)));
    let revoke = KeyRevoke { person: person.clone(), key: old.public().clone(), keep, last };
    batch.sign_with(old, at, Act::KeyRevoke(revoke), None)?;
    // Asked before anything is kept: a key that is somebody's, or has ended, would leave this person with none.
    if !is_own(batch.state()) {
        return Err(new_key_used(dir, person));
    }
    batch.keep()?;
    Ok(())
}

fn new_key_used(dir: &Path, person: &Id) -> Trouble {
    Trouble::new("new-key-used").with("person", person).with("path", next_path(dir, person).display())
}

/// Where a person's new key waits until it takes the place of the old one.
fn next_path(dir: &Path, person: &Id) -> PathBuf {
    let mut name = Home::key_path(dir, person).into_os_string();
    name.push(".next");
    name.into()
}

fn own_key(dir: &Path, person: &Id, place: &[u8]) -> Result<Signer, Trouble> {
    let path = Home::key_path(dir, person);
    if !path.is_file() && !pub_path(&path).is_file() {
        return Err(Trouble::new("no-key").with("person", person).with("path", path.display()));
    }
    let spare = |passphrase: &str| duress::opened(place, passphrase);
    keys::load_spared(&path, &mut keys::ask_person, &spare).map_err(told)
}

/// The new key that waits: a file of its own, for it will be moved.
fn next_key(dir: &Path, person: &Id) -> Result<Signer, Trouble> {
    let path = next_path(dir, person);
    if !path.is_file() && !pub_path(&path).is_file() {
        return Err(Trouble::new("no-new-key").with("person", person).with("path", path.display()));
    }
    if path.is_symlink() || pub_path(&path).is_symlink() {
        return Err(new_key_used(dir, person));
    }
    keys::load(&path, &mut keys::ask_person).map_err(told)
}

/// The new key takes the old one's place. The old public half goes first: beside a private file of another key it would
/// be taken for a mistake, and without one the private file speaks for itself.
fn put_in_place(dir: &Path, person: &Id) -> Result<(), Trouble> {
    let (next, own) = (next_path(dir, person), Home::key_path(dir, person));
    if next.is_file() {
        let public = pub_path(&own);
        if public.is_file() {
            fs::remove_file(&public).map_err(|e| file(&public, &e))?;
        }
        fs::rename(&next, &own).map_err(|e| file(&next, &e))?;
    }
    let public = pub_path(&next);
    if public.is_file() {
        fs::rename(&public, pub_path(&own)).map_err(|e| file(&public, &e))?;
    }
    Ok(())
}

/// Whether the new key is in its place already, but for its public half: an earlier try was stopped there.
fn is_half_in_place(dir: &Path, person: &Id, own: &Signer) -> bool {
    let next = next_path(dir, person);
    let public = fs::read_to_string(pub_path(&next)).unwrap_or_default();
    !next.is_file() && public.starts_with(&own.public().to_string())
}
