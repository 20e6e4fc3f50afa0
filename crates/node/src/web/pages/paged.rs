//! Long lists of statements, a page at a time: so many fit over a bad line with all that stands beside them.

use nobis_core::ids::Id;
use nobis_core::view::View;

use super::super::ask::Ask;

/// Statements on one page. Each with its margin is some two kilobytes before it is packed.
pub const ON_PAGE: usize = 100;

/// The statement somebody names. One typed in small letters is meant all the same.
pub fn named<'v>(view: &'v View<'_>, word: &str) -> Option<&'v Id> {
    let find = |word: &str| view.statement(&word.parse().ok()?).map(|s| s.id);
    find(word).or_else(|| find(&word.to_ascii_uppercase()))
}

/// Where the page begins that was asked for: the one with the item at `at`, or else by its number in the address.
pub fn begins(a: &Ask<'_>, all: usize, at: Option<usize>) -> usize {
    let asked = if a.is_post { a.given.one("from") } else { a.query.one("from") };
    let from = at.unwrap_or_else(|| asked.parse().unwrap_or(0));
    from.min(all.saturating_sub(1)) / ON_PAGE * ON_PAGE
}

/// Links to the pages before and after the one that begins there.
pub fn beside(a: &Ask<'_>, path: &str, from: usize, all: usize) -> Vec<(String, String)> {
    let page = |from: usize| format!("{path}?from={from}");
    let before = (from > 0).then(|| (page(from.saturating_sub(ON_PAGE)), a.t("list-before")));
    let after = (from + ON_PAGE < all).then(|| (page(from + ON_PAGE), a.t("list-after")));
    before.into_iter().chain(after).collect()
}

/// Which of how many are shown; nothing where all are.
pub fn counted(a: &Ask<'_>, from: usize, all: usize) -> String {
    if all <= ON_PAGE {
        return String::new();
    }
    let to = (from + ON_PAGE).min(all);
    a.say("text-page-of", &[("from", (from + 1).into()), ("to", to.into()), ("all", all.into())])
}
