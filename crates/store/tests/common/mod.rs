//! Ops with real signatures, made without randomness: the same number gives the same op.
#![allow(clippy::unwrap_used, dead_code, missing_docs)]

pub mod contract;

use std::path::Path;

use ed25519_dalek::{Signer, SigningKey};
use nobis_core::acts::{Act, Concern, ConsentWithdraw, SpaceFound};
use nobis_core::ids::Digest;
use nobis_core::moment::Moment;
use nobis_core::op::{Header, Op, OpId, Parts, draft};
use nobis_core::sshsig::{Namespace, PublicKey, assemble, signed_data};
use nobis_store::{DataKey, SqliteKeep, StoreError};

/// The data key of every store in tests.
pub fn key() -> DataKey {
    DataKey::new([42; 32])
}

/// Opens a store in a test.
pub fn open(folder: &Path) -> Result<SqliteKeep, StoreError> {
    SqliteKeep::open(folder, &key())
}

/// Opens a store in a test for reading.
pub fn open_read_only(folder: &Path) -> Result<SqliteKeep, StoreError> {
    SqliteKeep::open_read_only(folder, &key())
}

/// One key and its chain in one space.
pub struct Author {
    secret: SigningKey,
    salt: u64,
    pub space: Option<OpId>,
    pub last: Option<(u64, OpId)>,
}

impl Author {
    pub fn new(seed: u8) -> Self {
        Self { secret: SigningKey::from_bytes(&[seed; 32]), salt: 0, space: None, last: None }
    }

    /// Goes on where these ops, all of this key, end.
    pub fn resume(&mut self, ops: &[Op]) {
        self.salt = ops.len() as u64;
        self.space = ops.first().map(Op::id);
        self.last = ops.last().map(|op| (op.header().seq, op.id()));
    }

    /// The next op of this key, after its own last one and after `seen`.
    pub fn act(&mut self, act: &Act, seen: &[OpId]) -> Op {
        let key = PublicKey::ed25519(self.secret.verifying_key().to_bytes()).unwrap();
        self.salt += 1;
        let salt = Digest::of(format!("{} {}", key, self.salt).as_bytes()).to_string();
        let salt = |at: usize| <[u8; 16]>::try_from(&salt.as_bytes()[at..at + 16]).unwrap();
        let header = Header {
            at: Moment::from_unix(1_660_000_000 + i64::try_from(self.salt).unwrap()).unwrap(),
            author: key.clone(),
            body: Digest::of(b""),
            kind: String::new(),
            prev: self.last.map(|(_, id)| id),
            seen: seen.to_vec(),
            seq: self.last.map_or(0, |(seq, _)| seq + 1),
            space: self.space,
            v: 1,
        };
        let draft = draft(header, act, [salt(0), salt(16)]).unwrap();
        let raw = self.secret.sign(&signed_data(Namespace::Op, &draft.header)).to_bytes();
        let mut blob = Vec::new();
        for part in [b"ssh-ed25519".as_slice(), &raw] {
            blob.extend_from_slice(&u32::try_from(part.len()).unwrap().to_be_bytes());
            blob.extend_from_slice(part);
        }
        let signature = assemble(&key, Namespace::Op, &blob).unwrap().to_armored();
        let (body, aside) = (Some(draft.body.as_slice()), draft.aside.as_deref());
        let op = Op::parse(Parts { header: &draft.header, body, aside, signature: &signature }).unwrap();
        self.last = Some((op.header().seq, op.id()));
        self.space = self.space.or(Some(op.id()));
        op
    }

    /// Founds a space.
    pub fn found(&mut self, title: &str) -> Op {
        let founding = SpaceFound { title: title.to_owned(), trust: String::new(), charters: Vec::new() };
        self.act(&Act::SpaceFound(founding), &[])
    }

    /// An act with all its text in the body.
    pub fn say(&mut self, text: &str) -> Op {
        let consent = "P1".parse().unwrap();
        self.act(&Act::ConsentWithdraw(ConsentWithdraw { consent, purposes: [text.to_owned()].into() }), &[])
    }

    /// An act with all its text in the aside.
    pub fn whisper(&mut self, text: &str) -> Op {
        let concern = Concern {
            output: "O1".parse().unwrap(),
            version: Digest::of(b"version"),
            statements: [].into(),
            text: text.to_owned(),
        };
        self.act(&Act::Concern(concern), &[])
    }
}

/// A founding op and `n` more of one key.
pub fn history(seed: u8, n: usize) -> Vec<Op> {
    let mut author = Author::new(seed);
    let mut ops = vec![author.found("a space")];
    ops.extend((0..n).map(|i| {
        if i % 3 == 0 {
            author.whisper(&format!("whispered {seed} {i}"))
        } else {
            author.say(&format!("said {seed} {i}"))
        }
    }));
    ops
}
