//! Lists as a sentence has them.

use super::texts::Texts;

/// How the last two of a list are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joined {
    /// All of them.
    And,
    /// Any of them.
    Or,
}

/// `a`, `a and b`, `a, b, and c`.
pub fn all(texts: &Texts, items: &[String], joined: Joined) -> String {
    let (two, last) = match joined {
        Joined::And => ("list-two-and", "list-last-and"),
        Joined::Or => ("list-two-or", "list-last-or"),
    };
    let join =
        |id, first: String, name, next: &String| texts.get(id, &[("first", first.into()), (name, next.clone().into())]);
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [one, other] => join(two, one.clone(), "last", other),
        [first, middle @ .., end] => {
            let head = middle.iter().fold(first.clone(), |head, item| join("list-more", head, "next", item));
            join(last, head, "last", end)
        }
    }
}

/// What stands between items that are only named beside each other, ids above all, with its space.
pub fn comma(texts: &Texts) -> String {
    texts.get("list-comma", &[])
}

/// As [`all`], with no more than `most` items named: `S4, S7, and 12 more`.
pub fn short(texts: &Texts, items: &[String], most: usize, joined: Joined) -> String {
    // “And 1 more” is as long as its name.
    if items.len() <= most + 1 {
        return all(texts, items, joined);
    }
    let rest = texts.get("list-rest", &[("count", (items.len() - most).into())]);
    let named: Vec<String> = items[..most].iter().cloned().chain([rest]).collect();
    all(texts, &named, joined)
}
