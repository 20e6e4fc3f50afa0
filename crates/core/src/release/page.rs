//! The page of a release: one file that needs nothing else, no script, no request, no font from elsewhere.
//!
//! A verifier renders it again from the published values and compares the bytes, so it depends on nothing but them.
//! What it shares with the plain text lives in the modules below.

pub(super) mod account;
pub(super) mod annex;
pub(super) mod article;
mod crisis;
mod markup;
pub(super) mod parts;
pub(super) mod safe;
pub(super) mod words;

use base64ct::{Base64, Encoding};
use sha2::{Digest as _, Sha256};

use super::{Published, PublishedStatement, text};
use crate::records::Kind;
use article::{Basis, Block, Bound, Shape};
use markup::Html;
use words::Words;

/// Ours, inline: the page allows this style by its digest and no other.
const STYLE: &str = include_str!("page/style.css");

/// The page of a release.
pub fn html(p: &Published) -> String {
    let w = Words::of(article::language(p));
    let mut h = Html::default();
    head(p, w, &mut h);
    h.open("body", &[]);
    h.leaf("a", &[("class", "skip"), ("href", "#about:text")], w.skip);
    masthead(p, w, &mut h);
    h.open("main", &[("id", "about:text"), ("tabindex", "-1")]);
    let blocks = article::blocks(p);
    let mut page = Page { p, w, h: &mut h, headed: false };
    page.article(&blocks);
    for section in annex::sections(p, w) {
        h.section(&section);
    }
    h.close("main");
    foot(p, w, &mut h);
    h.close("body");
    h.close("html");
    h.finish()
}

fn head(p: &Published, w: &Words, h: &mut Html) {
    h.raw("<!doctype html>\n");
    h.open("html", &[("lang", w.lang), ("dir", safe::direction(w.lang))]);
    h.open("head", &[]);
    let digest = Base64::encode_string(&Sha256::digest(STYLE));
    let policy = format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'");
    h.void("meta", &[("charset", "utf-8")]);
    h.void("meta", &[("http-equiv", "Content-Security-Policy"), ("content", &policy)]);
    h.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    h.void("meta", &[("name", "referrer"), ("content", "no-referrer")]);
    let title = p.statements.iter().find(|s| s.statement.kind == Kind::Headline);
    let title = title.map_or_else(|| p.about.output.to_string(), |s| safe::settle(&s.statement.text));
    h.leaf("title", &[], &format!("{title} · {}", safe::settle(&p.about.federation)));
    h.raw("<style>");
    h.raw(STYLE);
    h.raw("</style>\n");
    h.close("head");
}

fn masthead(p: &Published, w: &'static Words, h: &mut Html) {
    h.open("header", &[("class", "mast")]);
    h.open("span", &[]);
    h.leaf("bdi", &[], &safe::settle(&p.about.federation));
    h.close("span");
    h.leaf("span", &[], w.form(p.about.form));
    let by = [account::unit(p, &p.about.owner), parts::word(&w.moment(p.about.sealed))];
    h.para("span", &[], &parts::fill(w.byline, &by));
    h.close("header");
    h.open("nav", &[("aria-label", w.on_this_page)]);
    h.open("ul", &[]);
    for section in annex::sections(p, w) {
        h.open("li", &[]);
        h.leaf("a", &[("href", &format!("#{}", section.id))], section.title);
        h.close("li");
    }
    h.close("ul");
    h.close("nav");
}

fn foot(p: &Published, w: &Words, h: &mut Html) {
    h.open("footer", &[("class", "foot")]);
    let what = [parts::number(&p.about.output), vec![parts::Span::Code(p.about.version.short())]];
    h.para("p", &[], &parts::fill(w.foot, &what));
    h.close("footer");
}

/// The text being written.
struct Page<'a> {
    p: &'a Published,
    w: &'static Words,
    h: &'a mut Html,
    /// The first headline is the page's; those of other languages come below it.
    headed: bool,
}

impl Page<'_> {
    fn article(&mut self, blocks: &[Block<'_>]) {
        self.h.open("article", &[]);
        if !self.p.statements.iter().any(|s| s.statement.kind == Kind::Headline) {
            self.headed = true;
            self.h.leaf("h1", &[], self.p.about.output.as_str());
        }
        for (i, block) in blocks.iter().enumerate() {
            self.block(block);
            if i == 0 {
                self.short();
            }
        }
        self.h.close("article");
    }

    /// What one must know before quoting, right after the opening.
    fn short(&mut self) {
        let lines = account::short(self.p, self.w);
        if lines.is_empty() {
            return;
        }
        self.h.open("div", &[("class", "short"), ("role", "note"), ("aria-label", self.w.short)]);
        self.h.open("div", &[]);
        self.h.leaf("p", &[("class", "label")], self.w.short);
        self.h.points("", &lines);
        self.h.para("p", &[], &vec![parts::Span::To(self.w.short_more.to_owned(), "about:process".to_owned())]);
        self.h.close("div");
        self.h.close("div");
    }

    fn block(&mut self, block: &Block<'_>) {
        let (element, class) = match (block.shape, block.rest.first().map(|s| s.statement.kind)) {
            (Shape::Figure, Some(kind)) => ("figure", format!("block {}", kind.word())),
            (Shape::Opening, _) => ("div", "block opening".to_owned()),
            _ => ("div", "block".to_owned()),
        };
        self.h.open(element, &[("class", &class)]);
        let (first, more) = block.contexts(self.p);
        if !block.titles.is_empty() {
            self.titles(block);
            self.contexts(&first);
            self.basis("basis", &block.titles);
        }
        match block.shape {
            Shape::Opening => self.opening(block, &more),
            Shape::Text if more.is_empty() => self.running(block),
            _ => self.together(block, &more),
        }
        self.h.close(element);
    }

    fn titles(&mut self, block: &Block<'_>) {
        self.h.open("div", &[("class", "titles")]);
        for s in &block.titles {
            match s.statement.kind {
                Kind::Headline if !self.headed => {
                    self.headed = true;
                    self.statement("h1", s);
                }
                Kind::Headline => self.statement("h2", s),
                _ => self.statement("p", s),
            }
        }
        self.h.close("div");
    }

    /// First paragraphs: their context came with the titles; what only they are bound to follows them.
    fn opening(&mut self, block: &Block<'_>, more: &[Bound<'_>]) {
        self.running(block);
        self.contexts(more);
    }

    /// Paragraphs, each with what it rests on beside it.
    fn running(&mut self, block: &Block<'_>) {
        for s in &block.rest {
            self.label(s);
            self.statement("p", s);
            self.basis("basis", &[s]);
        }
    }

    /// Statements that share their context: the words, the context, what they rest on, how to quote them.
    fn together(&mut self, block: &Block<'_>, contexts: &[Bound<'_>]) {
        self.h.open("div", &[("class", "words")]);
        if block.shape == Shape::Calls {
            self.h.leaf("p", &[("class", "label")], self.w.calls);
            self.h.open("ul", &[("class", "calls")]);
            block.rest.iter().for_each(|s| self.statement("li", s));
            self.h.close("ul");
        } else {
            block.rest.iter().for_each(|s| self.words(s));
        }
        self.h.close("div");
        self.contexts(contexts);
        self.basis("basis", &block.rest);
        if block.shape == Shape::Figure {
            block.rest.iter().for_each(|s| self.how_to_quote(s));
        }
    }

    fn words(&mut self, s: &PublishedStatement) {
        self.label(s);
        if s.statement.kind == Kind::Quote {
            self.h.open("blockquote", &[]);
            self.statement("p", s);
            self.h.close("blockquote");
        } else {
            self.statement("p", s);
        }
    }

    fn how_to_quote(&mut self, s: &PublishedStatement) {
        self.h.open("details", &[("class", "how")]);
        self.h.leaf("summary", &[], self.w.how_to_quote);
        let lines = text::quote(s, self.p, self.w).join("\n\n");
        self.h.leaf("pre", &[("dir", "auto")], &lines);
        self.h.close("details");
    }

    fn label(&mut self, s: &PublishedStatement) {
        if let Some(label) = self.w.kind(s.statement.kind) {
            self.h.leaf("p", &[("class", "label")], label);
        }
    }

    /// One statement, in an element of its own: whatever directions its words take end with it.
    fn statement(&mut self, element: &'static str, s: &PublishedStatement) {
        let lang = &s.statement.lang;
        let class = format!("said {}", s.statement.kind.word());
        let tag = if safe::is_language(lang) { lang.as_str() } else { "" };
        let attributes =
            [("id", s.id.as_str()), ("class", class.as_str()), ("lang", tag), ("dir", safe::direction(lang))];
        self.h.leaf(element, &attributes, &safe::settle(&s.statement.text));
    }

    /// Context, where it is read: in the open, in the block of the statements it belongs to.
    fn contexts(&mut self, contexts: &[Bound<'_>]) {
        if contexts.is_empty() {
            return;
        }
        self.h.open("div", &[("class", "note"), ("role", "note"), ("aria-label", self.w.context)]);
        self.h.leaf("p", &[("class", "label")], self.w.context);
        for text in contexts.iter().flat_map(|(_, c)| safe::paragraphs(&c.text)) {
            self.h.leaf("p", &[("dir", "auto")], &text);
        }
        let cited: Vec<_> = contexts.iter().filter(|(_, c)| !c.sources.is_empty()).collect();
        if !cited.is_empty() {
            let links = parts::join(cited.into_iter().map(|(id, _)| article::link("context", id)), self.w.comma);
            let line = parts::fill(self.w.source_list, &[links]);
            self.h.para("p", &[("class", "small")], &line);
        }
        self.h.close("div");
    }

    /// What statements rest on: scope in the open, detail one click or key away.
    fn basis(&mut self, class: &str, statements: &[&PublishedStatement]) {
        let basis = Basis::of(self.p, statements);
        if basis.is_empty() {
            return;
        }
        self.h.open("details", &[("class", class)]);
        self.h.para("summary", &[], &basis.line(self.w));
        let named = |s: &&PublishedStatement| article::permalink(s, self.w);
        let lines: Vec<_> = statements.iter().map(named).chain(basis.detail(self.w)).collect();
        self.h.points("", &lines);
        self.h.close("details");
    }
}
