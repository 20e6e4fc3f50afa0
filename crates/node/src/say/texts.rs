//! Texts by language: Fluent messages, with English behind every other language.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::plain::clean;

/// The languages of the pages: tag, and the name its readers know. English first: it is the one that is complete.
pub const LANGUAGES: &[(&str, &str)] =
    &[("en", "English"), ("uk", "Українська"), ("fr", "Français"), ("es", "Español"), ("ar", "العربية")];

/// The files of one language.
macro_rules! shipped {
    ($tag:literal) => {
        &[
            include_str!(concat!("../../texts/", $tag, ".ftl")),
            include_str!(concat!("../../texts/", $tag, "-reasons.ftl")),
            include_str!(concat!("../../texts/", $tag, "-refusals.ftl")),
            include_str!(concat!("../../texts/", $tag, "-commands.ftl")),
            include_str!(concat!("../../texts/", $tag, "-nodes.ftl")),
            include_str!(concat!("../../texts/", $tag, "-keys.ftl")),
            include_str!(concat!("../../texts/", $tag, "-guard.ftl")),
            include_str!(concat!("../../texts/", $tag, "-demo.ftl")),
            include_str!(concat!("../../texts/", $tag, "-pages.ftl")),
            include_str!(concat!("../../texts/", $tag, "-records.ftl")),
            include_str!(concat!("../../texts/", $tag, "-writing.ftl")),
            include_str!(concat!("../../texts/", $tag, "-release.ftl")),
            include_str!(concat!("../../texts/", $tag, "-rest.ftl")),
        ]
    };
}

/// The texts in the program: language tag and files. A new language is a new line here.
const SHIPPED: &[(&str, &[&str])] = &[
    ("en", shipped!("en")),
    ("uk", shipped!("uk")),
    ("fr", shipped!("fr")),
    ("es", shipped!("es")),
    ("ar", shipped!("ar")),
];
/// A value for a place in a message.
#[derive(Debug, Clone)]
pub enum Arg<'a> {
    /// From outside: a name, an id, somebody's words. Control characters and bidi overrides are taken out, so that no
    /// imported text can rewrite a terminal or turn a sentence around.
    Given(&'a str),
    /// Made by `say` itself out of other messages.
    Said(String),
    /// A number; messages choose plural forms by it.
    Count(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Given(text)
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Said(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// Named values for the places in a message.
pub type Args<'a> = [(&'static str, Arg<'a>)];

/// The messages of one language, with English for what it lacks.
pub struct Texts {
    /// The language asked for first, English last.
    bundles: Vec<FluentBundle<FluentResource>>,
    /// Whether they are for pages: see [`Texts::isolating`].
    on_pages: bool,
}

impl Texts {
    /// The texts for a language tag (`uk`, `uk-UA`, `ar-EG`, also `uk_UA.UTF-8` as systems write it). What isn't
    /// translated, and every unknown tag, is English.
    pub fn for_lang(tag: &str) -> Self {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let language = tag.split('-').next().unwrap_or_default().to_owned();
        let mut bundles: Vec<FluentBundle<FluentResource>> = Vec::new();
        for wanted in [tag.as_str(), language.as_str(), "en"] {
            let found = SHIPPED.iter().find(|(shipped, _)| shipped.eq_ignore_ascii_case(wanted));
            let Some((name, files)) = found else { continue };
            if !bundles.iter().any(|b| b.locales.iter().any(|l| *l == *name)) {
                bundles.push(bundle(name, files).expect("shipped texts are read in a test"));
            }
        }
        Self { bundles, on_pages: false }
    }

    /// The tag of the shipped language that a tag asks for (`uk` for `uk-UA`), if there is one.
    pub fn shipped(tag: &str) -> Option<&'static str> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        LANGUAGES.iter().map(|(shipped, _)| *shipped).find(|shipped| shipped.eq_ignore_ascii_case(language))
    }

    /// The same with texts of another language in front: for translations that aren't shipped yet.
    ///
    /// # Errors
    /// Says in which way the tag or the texts can't be read.
    pub fn with_language(mut self, tag: &str, files: &[&str]) -> Result<Self, String> {
        self.bundles.insert(0, bundle(tag, files)?);
        Ok(self)
    }

    /// The same with each value between bidi isolates: for pages. Terminals show the isolates as boxes and JSON
    /// carries them on, so without this they are left out.
    pub fn isolating(mut self) -> Self {
        for bundle in &mut self.bundles {
            bundle.set_use_isolating(true);
        }
        self.on_pages = true;
        self
    }

    /// A message with its places filled. A message that isn't there in any language says so by its id.
    pub fn get(&self, id: &str, args: &Args<'_>) -> String {
        self.find(id, args).unwrap_or_else(|| format!("⟨{id}⟩"))
    }

    /// A message with its places filled, where there is one. Where it would name a command in a terminal, pages have
    /// another form of it: the message `page-{id}`.
    pub fn find(&self, id: &str, args: &Args<'_>) -> Option<String> {
        let values = fluent(args);
        let on_page = self.on_pages.then(|| format!("page-{id}"));
        self.bundles.iter().find_map(|bundle| {
            let on_page = on_page.as_ref().and_then(|id| bundle.get_message(id));
            let pattern = on_page.or_else(|| bundle.get_message(id))?.value()?;
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
            // A translation with a place this program doesn't fill is no reason to show half a sentence.
            let rtl = self.on_pages && bundle.locales.iter().any(|l| l.language.as_str() == "ar");
            errors.is_empty().then(|| if rtl { settled(&text) } else { text })
        })
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.bundles.iter().flat_map(|b| &b.locales).map(ToString::to_string)).finish()
    }
}

/// A value between isolates takes its direction from its first letter. One that is made of isolates alone, such as a date,
/// has none of its own and would run from left to right: in a text that runs the other way it is told to.
fn settled(text: &str) -> String {
    const FIRST_STRONG: char = '\u{2068}';
    const RIGHT_TO_LEFT: char = '\u{2067}';
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let bare = c == FIRST_STRONG && !has_own_letter(&text[at + c.len_utf8()..]);
        out.push(if bare { RIGHT_TO_LEFT } else { c });
    }
    out
}

/// Whether an isolate whose inside begins here holds a letter that isn't in an isolate within.
fn has_own_letter(inside: &str) -> bool {
    let mut depth = 0usize;
    for c in inside.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' if depth == 0 => return false,
            '\u{2069}' => depth -= 1,
            c if depth == 0 && c.is_alphabetic() => return true,
            _ => {}
        }
    }
    false
}

fn bundle(tag: &str, files: &[&str]) -> Result<FluentBundle<FluentResource>, String> {
    let locale: LanguageIdentifier = tag.parse().map_err(|_| format!("“{tag}” is no language tag"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    for file in files {
        let resource =
            FluentResource::try_new((*file).to_owned()).map_err(|(_, errors)| format!("{tag}: {errors:?}"))?;
        bundle.add_resource(resource).map_err(|errors| format!("{tag}: {errors:?}"))?;
    }
    Ok(bundle)
}

fn fluent<'a>(args: &'a Args<'_>) -> FluentArgs<'a> {
    let value = |arg: &'a Arg<'_>| match arg {
        Arg::Given(text) => FluentValue::from(clean(text)),
        Arg::Said(text) => FluentValue::from(text.as_str()),
        Arg::Count(count) => FluentValue::from(*count),
    };
    args.iter().map(|(name, arg)| (*name, value(arg))).collect()
}
