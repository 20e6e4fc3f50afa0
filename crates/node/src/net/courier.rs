//! Courier files: the conversation written down for a node that can't be called, encrypted to it with age.
//!
//! Inside are the frames that would go over a line, and after them nothing. A file that is cut off brings what can be
//! read of it. Who wrote it is shown by what the node signed in it, not by the encryption: anybody can encrypt to a
//! known recipient.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::Path;
use std::str::FromStr;

use nobis_core::exchange::{Decoder, Fault, Frame, Input, Link, Output, Role};
use nobis_core::ids::Id;
use nobis_core::sshsig::PublicKey;

use super::here::{self, Addressee, Spoken};
use super::identity::NodeKeys;
use super::receipts;
use crate::home::Home;
use crate::trouble::{Trouble, file, told};
use zeroize::Zeroizing;

/// A short text has four lines.
const TEXT_BYTES_MAX: u64 = 4096;

/// The first bytes of every age file.
const AGE: &[u8] = b"age-encryption.org/v1\n";

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packed {
    /// Acts in it.
    pub acts: usize,
}

/// Writes what a unit's nodes lack, by what they said last, into a new file that only they can open.
///
/// # Errors
/// Nothing is known of a node of that unit, or the file is there already or can't be written.
pub fn pack(home: &mut Home, unit: &Id, to: &Path) -> Result<Packed, Trouble> {
    let nodes = here::addressees(home, unit)?;
    if nodes.is_empty() {
        return Err(Trouble::new("no-node-of").with("unit", unit));
    }
    let last = common(nodes.iter());
    pack_for(home, &nodes.iter().map(|n| n.said.courier.clone()).collect::<Vec<_>>(), last, to)
}

/// What all of these have said they have; where one said nothing, nothing. Of several, that of whom has least is the
/// safe one: whatever the others have already, they take in twice.
fn common<'a>(mut nodes: impl Iterator<Item = &'a Addressee>) -> Option<nobis_core::exchange::Have> {
    let first = nodes.next()?.has.clone()?;
    nodes.next().is_none().then_some(first.have)
}

/// Writes a file for these recipients: also for a node known by its invitation only.
///
/// # Errors
/// As [`pack`].
pub fn pack_for(
    home: &mut Home,
    recipients: &[String],
    last: Option<nobis_core::exchange::Have>,
    to: &Path,
) -> Result<Packed, Trouble> {
    if to.exists() {
        return Err(Trouble::new("file-there").with("path", to.display()));
    }
    let keys = NodeKeys::of(home)?;
    receipts::give(home, home.now)?;
    let spoken = Spoken { home, keys: &keys, inviter: None, now: home.now };
    let space = home.space().ok_or_else(|| Trouble::new("no-page"))?;
    if here::own_card(home, &keys.public()).is_none() {
        return Err(Trouble::new("not-introduced"));
    }
    let (mut link, mut out) = Link::write(&spoken, BTreeMap::from([(space, last)]));
    // Written under another name: a file that was interrupted must not look like one to carry.
    let beside = to.with_extension("part");
    let mut acts = 0;
    let mut write = || -> Result<(), Trouble> {
        let failed = |e: &std::io::Error| file(to, e);
        let sink = BufWriter::new(fs::File::create(&beside).map_err(|e| failed(&e))?);
        let mut sink = encrypt(recipients, sink)?;
        while !out.is_empty() {
            for output in std::mem::take(&mut out) {
                let Output::Send(frame) = output else { continue };
                acts += if let Frame::Ops(_, ops) = &frame { ops.len() } else { 0 };
                sink.write_all(&frame.to_bytes()).map_err(|e| failed(&e))?;
            }
            out = link.on(&spoken, Input::Room);
        }
        let sink = sink.finish().and_then(|s| s.into_inner().map_err(std::io::IntoInnerError::into_error));
        sink.and_then(|f| f.sync_all()).map_err(|e| failed(&e))
    };
    let written = write().and_then(|()| fs::rename(&beside, to).map_err(|e| file(to, &e)));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written.map(|()| Packed { acts })
}

fn encrypt<W: Write>(recipients: &[String], sink: W) -> Result<age::stream::StreamWriter<W>, Trouble> {
    let parsed: Result<Vec<_>, _> = recipients.iter().map(|r| age::x25519::Recipient::from_str(r)).collect();
    let parsed = parsed.map_err(|_| Trouble::new("courier-key"))?;
    let each = parsed.iter().map(|r| r as &dyn age::Recipient);
    age::Encryptor::with_recipients(each).map_err(told)?.wrap_output(sink).map_err(told)
}

/// Writes a short text into a new file that only these recipients open.
///
/// # Errors
/// The file is there, or can't be written.
pub fn seal_text(recipients: &[String], text: &str, to: &Path) -> Result<(), Trouble> {
    let failed = |e: &std::io::Error| file(to, e);
    let out = fs::File::create_new(to).map_err(|e| failed(&e))?;
    let mut sink = encrypt(recipients, out)?;
    sink.write_all(text.as_bytes()).map_err(|e| failed(&e))?;
    sink.finish().and_then(|file| file.sync_all()).map_err(|e| failed(&e))
}

/// Reads such a text.
///
/// # Errors
/// Not such a file, or not for this node.
pub fn open_text(keys: &NodeKeys, from: &Path) -> Result<Zeroizing<String>, Trouble> {
    let path = || from.display().to_string();
    let source = fs::File::open(from).map_err(|e| file(from, &e))?;
    let decryptor = age::Decryptor::new(source).map_err(|_| Trouble::new("not-courier").with("path", path()))?;
    let identities = std::iter::once(keys.courier() as &dyn age::Identity);
    let source = decryptor.decrypt(identities).map_err(|_| Trouble::new("not-for-us").with("path", path()))?;
    let mut text = Zeroizing::new(String::new());
    source.take(TEXT_BYTES_MAX).read_to_string(&mut text).map_err(|e| file(from, &e))?;
    Ok(text)
}

/// What a file brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Acts that are new here.
    pub new: usize,
    /// Acts here whose parents aren't.
    pub waiting: usize,
    /// Whether all of the file was there.
    pub whole: bool,
    /// The unit whose node wrote it.
    pub from: Option<Id>,
    /// Whether that node says it has less than it said before.
    pub lost: bool,
    /// Deliveries this node receipted by itself after it.
    pub receipted: usize,
}

/// Whether a file is a courier file.
pub fn is_one(bytes: &[u8]) -> bool {
    bytes.starts_with(AGE)
}

/// Takes in what a courier file brings: in any order, twice, cut off. `inviter` is known while nothing of the space is
/// here.
///
/// # Errors
/// Not for this node, not a courier file, of another space, or a disk that refuses.
pub fn take(home: &mut Home, from: &Path, inviter: Option<&PublicKey>) -> Result<Taken, Trouble> {
    let keys = NodeKeys::of(home)?;
    let source = BufReader::new(fs::File::open(from).map_err(|e| file(from, &e))?);
    let path = || from.display();
    let decryptor = age::Decryptor::new(source).map_err(|_| Trouble::new("not-courier").with("path", path()))?;
    let identities = std::iter::once(keys.courier() as &dyn age::Identity);
    let mut source = decryptor.decrypt(identities).map_err(|_| Trouble::new("not-for-us").with("path", path()))?;
    let mut reading = Reading { home, keys: &keys, inviter, new: 0, lost: false };
    let mut link = Link::new(Role::Reader);
    reading.go_on(&mut link, Input::Open(None))?;
    let mut decoder = Decoder::new();
    let mut buffer = vec![0; 64 * 1024];
    let mut broken = false;
    loop {
        let room = decoder.room().min(buffer.len());
        // A damaged or cut file ends here; what came before it counts.
        let Ok(count) = source.read(&mut buffer[..room]) else {
            broken = true;
            break;
        };
        if count == 0 {
            break;
        }
        match decoder.take(&buffer[..count]) {
            Ok(None) => {}
            Ok(Some(frame)) => reading.go_on(&mut link, Input::Frame(frame))?,
            Err(_) => {
                broken = true;
                break;
            }
        }
    }
    let (new, lost) = (reading.new, reading.lost);
    let receipted = receipts::give(home, home.now)?;
    if link.peer().is_none() {
        return Err(Trouble::new("not-of-this-space").with("path", path()));
    }
    let from = link.peer().and_then(|node| here::node_of(home, node)).cloned();
    Ok(Taken { new, waiting: home.waiting().len(), whole: link.is_whole() && !broken, from, lost, receipted })
}

struct Reading<'h> {
    home: &'h mut Home,
    keys: &'h NodeKeys,
    inviter: Option<&'h PublicKey>,
    new: usize,
    lost: bool,
}

impl Reading<'_> {
    fn go_on(&mut self, link: &mut Link, input: Input) -> Result<(), Trouble> {
        let spoken = Spoken { home: self.home, keys: self.keys, inviter: self.inviter.cloned(), now: self.home.now };
        for output in link.on(&spoken, input) {
            match output {
                Output::Take(_, ops) => self.new += self.home.take(ops)?,
                Output::Heard(have) => self.lost |= !here::remember(self.home, &have)?,
                Output::Close(fault) => return Err(closed(fault)),
                Output::Send(_) | Output::Settled => {}
            }
        }
        Ok(())
    }
}

/// A conversation that was ended, as a trouble.
pub(super) fn closed(fault: Fault) -> Trouble {
    Trouble::new(fault.code())
}
