//! The bag: every file of a release as a function of what it publishes, the acts, the readings and the charter.
//!
//! Because everything but the signature follows from these, a verifier rebuilds the bag and compares: no file can say
//! something else than the signed acts do, and none can be added, dropped or changed by a byte. `spec/release.md`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::canon::{self, CanonError};
use crate::ids::{Digest, Id};
use crate::op::{Op, OpError, Parts};
use crate::reading::Key;

use super::{Published, crate_metadata, guide, page, text};

/// Files of a bag, by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The signed list of digests.
pub const SEAL: &str = "seal/seal.sha256";
/// The signature over it, in namespace `nobis-seal-v1`.
pub const SEAL_SIG: &str = "seal/seal.sha256.sig";
/// The signed acts the release rule needs, one a line.
pub const ACTS: &str = "seal/acts.jsonl";
/// What each signature was given on, as digests.
pub const READINGS: &str = "seal/readings.json";
/// The charter, as it was pinned.
pub const CHARTER: &str = "data/charter.toml";

/// All that a bag is made of, but for the signature.
#[derive(Debug, Clone, PartialEq)]
pub struct Contents {
    /// What it says.
    pub published: Published,
    /// The acts, as [`acts_text`] writes them.
    pub acts: Vec<u8>,
    /// The outlines of all readings, as [`readings_text`] writes them.
    pub readings: Vec<u8>,
    /// The charter's text.
    pub charter: String,
    /// Pseudonym of the release officer: the principal of the seal's signature.
    pub sealed_by: Id,
    /// SHA-256 of the trust file the acts were made under.
    pub trust: Digest,
}

/// Every file but the signature and the tag manifest, which lists it.
fn unsigned(c: &Contents) -> Result<Files, CanonError> {
    let mut files = payload(c)?;
    let oxum = (files.values().map(Vec::len).sum::<usize>(), files.len());
    files.insert("manifest-sha256.txt".into(), manifest(&files).into_bytes());
    files.insert("bagit.txt".into(), b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".to_vec());
    files.insert("bag-info.txt".into(), bag_info(c, oxum).into_bytes());
    files.insert("HOW-TO-VERIFY.txt".into(), guide::how_to_verify(&c.published, c.sealed_by.as_str()).into_bytes());
    files.insert(ACTS.into(), c.acts.clone());
    files.insert(READINGS.into(), c.readings.clone());
    Ok(files)
}

fn payload(c: &Contents) -> Result<Files, CanonError> {
    let p = &c.published;
    let mut files = Files::new();
    files.insert("data/about.json".into(), canon::write(&p.about)?);
    files.insert("data/statements.json".into(), canon::write(&p.statements)?);
    files.insert("data/contexts.json".into(), canon::write(&p.contexts)?);
    files.insert("data/findings.json".into(), canon::write(&p.findings)?);
    files.insert("data/legal-annex.json".into(), canon::write(&p.annex)?);
    files.insert("data/process.json".into(), canon::write(&p.process)?);
    files.insert(CHARTER.into(), c.charter.clone().into_bytes());
    files.insert("data/index.html".into(), page::html(p).into_bytes());
    files.insert("data/text.txt".into(), text::plain(p).into_bytes());
    for s in p.statements.iter().filter(|s| s.statement.kind.is_prominent()) {
        files.insert(format!("data/extracts/{}.txt", s.id), text::extract(s, p).into_bytes());
    }
    let sizes: Vec<(String, u64)> = files.iter().map(|(path, bytes)| (in_data(path), bytes.len() as u64)).collect();
    files.insert("data/ro-crate-metadata.json".into(), crate_metadata::ro_crate(p, &sizes).into_bytes());
    Ok(files)
}

/// RO-Crate paths are relative to the folder that holds its metadata.
fn in_data(path: &str) -> String {
    path.strip_prefix("data/").unwrap_or(path).to_owned()
}

/// Lines as `sha256sum` writes and checks them.
fn manifest<'f>(files: impl IntoIterator<Item = (&'f String, &'f Vec<u8>)>) -> String {
    let mut out = String::new();
    for (path, bytes) in files {
        writeln!(out, "{}  {path}", Digest::of(bytes)).expect("writing into a string never fails");
    }
    out
}

fn bag_info(c: &Contents, (bytes, count): (usize, usize)) -> String {
    let about = &c.published.about;
    format!(
        "Bagging-Date: {}\nExternal-Identifier: {}\nNobis-Sealed-By: {}\nNobis-Trust-SHA256: {}\nNobis-Version: {}\nPayload-Oxum: {bytes}.{count}\nSource-Organization: {}\n",
        &about.sealed.to_string()[..10],
        about.output,
        c.sealed_by,
        c.trust,
        about.version,
        about.units.get(&about.owner).map_or(about.owner.as_str(), String::as_str),
    )
}

/// The bytes the release officer signs: digests of everything that isn't covered by another digest in the list.
///
/// # Errors
/// The contents can't be written canonically.
pub fn seal_text(c: &Contents) -> Result<Vec<u8>, CanonError> {
    Ok(seal_of(&unsigned(c)?))
}

fn seal_of(unsigned: &Files) -> Vec<u8> {
    manifest(unsigned.iter().filter(|(path, _)| !path.starts_with("data/"))).into_bytes()
}

/// The whole bag.
///
/// # Errors
/// The contents can't be written canonically.
pub fn files(c: &Contents, signature: &str) -> Result<Files, CanonError> {
    let mut files = unsigned(c)?;
    files.insert(SEAL.into(), seal_of(&files));
    files.insert(SEAL_SIG.into(), signature.as_bytes().to_vec());
    let tags: Files =
        files.iter().filter(|(path, _)| !path.starts_with("data/")).map(|(p, b)| (p.clone(), b.clone())).collect();
    files.insert("tagmanifest-sha256.txt".into(), manifest(&tags).into_bytes());
    Ok(files)
}

/// A line of `acts.jsonl`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ActLine {
    aside: Option<Value>,
    body: Option<Value>,
    header: Value,
    signature: String,
}

/// Writes acts, in order of their ids, with what of them is here. A release takes them without their asides.
///
/// # Errors
/// Never for ops that were parsed.
pub fn acts_text<'a>(ops: impl IntoIterator<Item = &'a Op>) -> Result<Vec<u8>, CanonError> {
    let mut lines = BTreeMap::new();
    for op in ops {
        let header = canon::read_value(op.header_bytes())?;
        let body = op.body_bytes().map(canon::read_value).transpose()?;
        let aside = op.aside_bytes().map(canon::read_value).transpose()?;
        lines.insert(op.id(), canon::write(&ActLine { aside, body, header, signature: op.signature().to_armored() })?);
    }
    let mut out = Vec::new();
    for line in lines.into_values() {
        out.extend(line);
        out.push(b'\n');
    }
    Ok(out)
}

/// Why acts can't be read, and on which line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActsError {
    /// Line, from 1.
    pub line: usize,
    /// Why.
    pub why: ActFault,
}

/// What is wrong with a line of acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ActFault {
    /// Not a line as it is written.
    Line(CanonError),
    /// Not an op.
    Op(OpError),
    /// Out of order, or there twice.
    Order,
}

/// Reads acts, each checked strictly, in the order they are written in and no other.
///
/// # Errors
/// The first line that isn't right.
pub fn read_acts(bytes: &[u8]) -> Result<Vec<Op>, ActsError> {
    let mut ops: Vec<Op> = Vec::new();
    let lines = bytes.split_inclusive(|b| *b == b'\n');
    for (i, line) in lines.enumerate() {
        let fault = |why| ActsError { line: i + 1, why };
        let text = line.strip_suffix(b"\n").ok_or(fault(ActFault::Line(CanonError::Spelling)))?;
        let op = read_act(text).map_err(fault)?;
        if ops.last().is_some_and(|last| last.id() >= op.id()) {
            return Err(fault(ActFault::Order));
        }
        ops.push(op);
    }
    Ok(ops)
}

fn read_act(line: &[u8]) -> Result<Op, ActFault> {
    let line: ActLine = canon::read(line).map_err(ActFault::Line)?;
    let write = |value: &Value| canon::write_value(value).map_err(ActFault::Line);
    let header = write(&line.header)?;
    let body = line.body.as_ref().map(write).transpose()?;
    let aside = line.aside.as_ref().map(write).transpose()?;
    let parts = Parts { header: &header, body: body.as_deref(), aside: aside.as_deref(), signature: &line.signature };
    Op::parse(parts).map_err(ActFault::Op)
}

/// The outlines of readings: key, then reference and digest of each item.
pub type Readings = BTreeMap<String, BTreeMap<String, Digest>>;

/// Writes outlines.
///
/// # Errors
/// Never: references are ASCII.
pub fn readings_text(readings: &Readings) -> Result<Vec<u8>, CanonError> {
    canon::write(readings)
}

/// Reads outlines.
///
/// # Errors
/// Not canonical, or a key that is no gate's.
pub fn read_readings(bytes: &[u8]) -> Result<BTreeMap<Key, BTreeMap<String, Digest>>, CanonError> {
    let readings: Readings = canon::read(bytes)?;
    readings.into_iter().map(|(key, items)| Ok((key.parse().map_err(CanonError::Shape)?, items))).collect()
}
