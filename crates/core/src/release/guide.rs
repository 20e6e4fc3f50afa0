//! HOW-TO-VERIFY.txt: for a journalist at any computer, with the tools that are already on it.

use super::Published;
use super::page::{safe, words::Words};

const GUIDE: &str = include_str!("guide.txt");

/// The guide for one release. `principal` is the pseudonym whose key sealed it.
pub fn how_to_verify(p: &Published, principal: &str) -> String {
    let about = &p.about;
    let w = Words::of("en");
    let filled = [
        ("{federation}", safe::settle(&about.federation)),
        ("{output}", about.output.to_string()),
        ("{version}", about.version.to_string()),
        ("{sealed}", w.moment(about.sealed)),
        ("{principal}", safe::settle(principal)),
    ];
    // One pass, so that a name which looks like a placeholder stays a name.
    let mut out = String::with_capacity(GUIDE.len() + 256);
    let mut rest = GUIDE;
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let (given, after) = match filled.iter().find(|(name, _)| from.starts_with(name)) {
            Some((name, value)) => (value.as_str(), &from[name.len()..]),
            None => from.split_at(1),
        };
        out.push_str(given);
        rest = after;
    }
    out.push_str(rest);
    out
}
