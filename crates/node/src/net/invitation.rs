//! Invitations: what a unit needs to find the space it is part of, small enough to be read over a telephone.
//!
//! ```text
//! nobis invitation 1
//! space 64 hex digits
//! unit ua
//! from is
//! node ssh-ed25519 AAAA…
//! courier age1…
//! address 192.0.2.7:7172
//! after ssh-ed25519 AAAA… 12 64 hex digits
//! ```
//!
//! The space's name is the digest of its founding act, which holds the trust file and the charters: whoever has it can't
//! be led into another. `after` lines say where the chains of the unit's own keys end, if somebody signed with them
//! before, so that the first act signed on the new node continues them. `spec/invitation.md` is the format.

use std::fmt;

use nobis_core::ids::Id;
use nobis_core::op::OpId;
use nobis_core::sshsig::PublicKey;

/// First line.
const FIRST_LINE: &str = "nobis invitation 1";
/// A unit of forty people with three devices each, of 200 bytes a line, and the rest.
const BYTES_MAX: usize = 32 * 1024;

/// An invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The space.
    pub space: OpId,
    /// The unit that is invited.
    pub unit: Id,
    /// The unit that invites.
    pub from: Id,
    /// Its node.
    pub node: PublicKey,
    /// Where courier files for it are encrypted to.
    pub courier: String,
    /// Where it can be called.
    pub addresses: Vec<String>,
    /// Ends of the chains of the unit's keys.
    pub after: Vec<(PublicKey, u64, OpId)>,
}

/// Why a text is no invitation, and on which line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvitationError {
    /// Line, from 1.
    pub line: usize,
}

impl fmt::Display for Invitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{FIRST_LINE}\nspace {}\nunit {}\nfrom {}", self.space, self.unit, self.from)?;
        writeln!(f, "node {}\ncourier {}", self.node, self.courier)?;
        for address in &self.addresses {
            writeln!(f, "address {address}")?;
        }
        for (key, seq, op) in &self.after {
            writeln!(f, "after {key} {seq} {op}")?;
        }
        Ok(())
    }
}

impl Invitation {
    /// Reads an invitation, exactly as it is written.
    ///
    /// # Errors
    /// The first line that isn't right.
    pub fn parse(text: &str) -> Result<Self, InvitationError> {
        let wrong = |line| InvitationError { line };
        if text.len() > BYTES_MAX {
            return Err(wrong(1));
        }
        let lines: Vec<&str> = text.lines().collect();
        let field = |n: usize, name: &str| {
            lines.get(n).and_then(|line| line.strip_prefix(name)?.strip_prefix(' ')).ok_or(wrong(n + 1))
        };
        if lines.first() != Some(&FIRST_LINE) {
            return Err(wrong(1));
        }
        let mut found = Self {
            space: field(1, "space")?.parse().map_err(|_| wrong(2))?,
            unit: field(2, "unit")?.parse().map_err(|_| wrong(3))?,
            from: field(3, "from")?.parse().map_err(|_| wrong(4))?,
            node: PublicKey::parse(field(4, "node")?).map_err(|_| wrong(5))?,
            courier: field(5, "courier")?.to_owned(),
            addresses: Vec::new(),
            after: Vec::new(),
        };
        for (n, line) in lines.iter().enumerate().skip(6) {
            let (name, rest) = line.split_once(' ').ok_or(wrong(n + 1))?;
            match name {
                "address" => found.addresses.push(rest.to_owned()),
                "after" => found.after.push(after(rest).ok_or(wrong(n + 1))?),
                _ => return Err(wrong(n + 1)),
            }
        }
        if found.to_string() == text { Ok(found) } else { Err(wrong(lines.len())) }
    }
}

/// `ssh-ed25519 AAAA… 12 64 hex digits`
fn after(text: &str) -> Option<(PublicKey, u64, OpId)> {
    let (rest, op) = text.rsplit_once(' ')?;
    let (key, seq) = rest.rsplit_once(' ')?;
    Some((PublicKey::parse(key).ok()?, seq.parse().ok()?, op.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use nobis_core::ids::Digest;

    const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";

    fn sample() -> Invitation {
        let key = PublicKey::parse(KEY).expect("a key");
        let digest = Digest::of(b"x");
        Invitation {
            space: digest,
            unit: "ua".parse().expect("an id"),
            from: "is".parse().expect("an id"),
            node: key.clone(),
            courier: "age1test".into(),
            addresses: vec!["192.0.2.7:7172".into()],
            after: vec![(key, 3, digest)],
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let text = sample().to_string();
        assert_eq!(Invitation::parse(&text), Ok(sample()));
    }

    #[test]
    fn another_spelling_or_a_cut_is_refused_with_its_line() {
        let text = sample().to_string();
        for (changed, line) in [
            (text.replace("invitation 1", "invitation 2"), 1),
            (text.replace("space ", "space  "), 2),
            (text.replace("unit ua", "unit u a"), 3),
            (text.replace("from is", "form is"), 4),
            (text.replace("node ssh", "node rsa"), 5),
            (text.replace("courier", "carrier"), 6),
            (text.replace("address", "adress"), 7),
            (text.replace(" 3 ", " x "), 8),
            (text.lines().take(3).collect::<Vec<_>>().join("\n"), 4),
            (format!("{text}\n"), 9),
        ] {
            assert_eq!(Invitation::parse(&changed), Err(InvitationError { line }), "{changed}");
        }
    }
}
