//! The release as plain text, for a bad line or a screen reader; and each statement with its context, as one extract.
//!
//! Whoever copies an extract copies the context with it (R-CTX-1). Lines are wrapped at spaces only: a long word or an
//! address stays whole, so that what is copied is what was sealed.

use super::page::article::{self, Basis, Block, Bound, Shape};
use super::page::parts::{self, Part, Section, fill, number, said, word};
use super::page::words::Words;
use super::page::{account, annex, safe};
use super::{Published, PublishedStatement};

/// Characters a line has, where words allow it: what fits an old terminal and a text message's window.
const WIDTH: usize = 76;

/// The whole release.
pub fn plain(p: &Published) -> String {
    let w = Words::of(article::language(p));
    let mut out = Out::default();
    out.lines(&masthead(p, w));
    for (i, block) in article::blocks(p).iter().enumerate() {
        self::block(p, block, w, &mut out);
        if i == 0 {
            short(p, w, &mut out);
        }
    }
    for section in annex::sections(p, w) {
        self::section(&section, &mut out);
    }
    out.text
}

/// One statement with its context, its scope, and how to verify it.
pub fn extract(s: &PublishedStatement, p: &Published) -> String {
    let w = Words::of(article::language(p));
    let mut out = Out::default();
    for line in quote(s, p, w) {
        out.lines(&[line]);
    }
    let verify = fill(w.extract_verify, &[number(&p.about.output), number(p.about.version)]);
    out.lines(&[parts::plain(&verify)]);
    out.text
}

/// What to copy when a statement is quoted: its words, its context, its scope, where it is from.
pub fn quote(s: &PublishedStatement, p: &Published, w: &Words) -> Vec<String> {
    let mut out = vec![safe::settle(&s.statement.text)];
    for (_, context) in article::bound(p, &[s]) {
        out.extend(labelled(w.context, &context.text));
    }
    let basis = Basis::of(p, &[s]);
    if !basis.is_empty() {
        out.push(parts::plain(&basis.line(w)));
    }
    let about = &p.about;
    let from = [said(&about.federation), word(&w.moment(about.sealed)), number(&s.id), number(&about.output)];
    let from: Vec<_> = from.into_iter().chain([word(&about.version.short())]).collect();
    out.push(parts::plain(&fill(w.quote_line, &from)));
    out
}

fn masthead(p: &Published, w: &Words) -> Vec<String> {
    let about = &p.about;
    let by = fill(w.byline, &[account::unit(p, &about.owner), word(&w.moment(about.sealed))]);
    vec![format!("{} · {}", safe::settle(&about.federation), w.form(about.form)), parts::plain(&by)]
}

fn labelled(label: &str, text: &str) -> Option<String> {
    let paragraphs = safe::paragraphs(text);
    (!paragraphs.is_empty()).then(|| format!("{label}: {}", paragraphs.join(" ")))
}

/// What one must know before quoting, right after the opening.
fn short(p: &Published, w: &Words, out: &mut Out) {
    let lines = account::short(p, w);
    if !lines.is_empty() {
        out.lines(&[format!("{}:", w.short)]);
        out.points(&lines);
    }
}

fn block(p: &Published, block: &Block<'_>, w: &Words, out: &mut Out) {
    let (first, more) = block.contexts(p);
    if !block.titles.is_empty() {
        block.titles.iter().for_each(|s| out.lines(&[safe::settle(&s.statement.text)]));
        contexts(&first, w, out);
        basis(p, &block.titles, w, out);
    }
    // As on the page: statements that share their context share what stands below it.
    let shared = !(block.shape == Shape::Opening || (block.shape == Shape::Text && more.is_empty()));
    if block.shape == Shape::Calls {
        out.lines(&[format!("{}:", w.calls)]);
        out.points(&block.rest.iter().map(|s| said(&s.statement.text)).collect::<Vec<_>>());
    } else {
        for s in &block.rest {
            let text = safe::settle(&s.statement.text);
            out.lines(&[w.kind(s.statement.kind).map_or(text.clone(), |label| format!("[{label}] {text}"))]);
            if !shared {
                basis(p, &[s], w, out);
            }
        }
    }
    contexts(&more, w, out);
    if shared {
        basis(p, &block.rest, w, out);
    }
}

fn contexts(contexts: &[Bound<'_>], w: &Words, out: &mut Out) {
    contexts.iter().filter_map(|(_, c)| labelled(w.context, &c.text)).for_each(|text| out.indented(&text));
}

fn basis(p: &Published, statements: &[&PublishedStatement], w: &Words, out: &mut Out) {
    let basis = Basis::of(p, statements);
    if !basis.is_empty() {
        let ids: Vec<&str> = statements.iter().map(|s| s.id.as_str()).collect();
        out.indented(&format!("[{}] {}", ids.join(", "), parts::plain(&basis.line(w))));
    }
}

fn section(section: &Section, out: &mut Out) {
    out.rule(section.title);
    for part in &section.parts {
        match part {
            Part::Head(title) => out.lines(&[format!("== {title}")]),
            Part::Para(line) => out.lines(&[parts::plain(line)]),
            Part::Points(lines) => out.points(lines),
            Part::Item(_, head, lines) => {
                out.lines(&[parts::plain(head)]);
                out.points(lines);
            }
            Part::Quoted(paragraphs) => paragraphs.iter().for_each(|text| out.quoted(text)),
            Part::Table(caption, heads, rows) => {
                out.lines(&[format!("{caption}:")]);
                rows.iter().for_each(|row| out.row(heads, row));
            }
            Part::Commands(commands) => out.verbatim(commands),
        }
    }
}

/// Text as it is put together: blocks with an empty line between.
#[derive(Default)]
struct Out {
    text: String,
}

impl Out {
    fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn lines(&mut self, lines: &[String]) {
        self.gap();
        for line in lines {
            wrap(line, "", "", &mut self.text);
        }
    }

    fn indented(&mut self, text: &str) {
        if !text.is_empty() {
            self.gap();
            wrap(text, "    ", "    ", &mut self.text);
        }
    }

    fn quoted(&mut self, text: &str) {
        self.gap();
        wrap(text, "  | ", "  | ", &mut self.text);
    }

    fn points(&mut self, lines: &[parts::Line]) {
        for line in lines {
            wrap(&parts::plain(line), "  - ", "    ", &mut self.text);
        }
    }

    fn row(&mut self, heads: &[&str], cells: &[parts::Line]) {
        for (i, (head, cell)) in heads.iter().zip(cells).enumerate() {
            let first = if i == 0 { "  - " } else { "    " };
            wrap(&format!("{head}: {}", parts::plain(cell)), first, "    ", &mut self.text);
        }
    }

    fn verbatim(&mut self, lines: &[String]) {
        self.gap();
        for line in lines {
            self.text.push_str("    ");
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    fn rule(&mut self, title: &str) {
        self.gap();
        self.text.push('\n');
        self.text.push_str(title);
        self.text.push('\n');
        self.text.extend(std::iter::repeat_n('=', title.chars().count().min(WIDTH)));
        self.text.push('\n');
    }
}

/// Wraps at spaces. Characters are counted, not cells: wide scripts come out longer, and nothing is cut.
pub fn wrap(text: &str, first: &str, rest: &str, out: &mut String) {
    out.push_str(first);
    let mut used = first.chars().count();
    let mut at_start = true;
    for word in text.split(' ') {
        let long = word.chars().count();
        if !at_start && used + 1 + long > WIDTH {
            out.push('\n');
            out.push_str(rest);
            used = rest.chars().count();
            at_start = true;
        }
        if !at_start {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += long;
        at_start = false;
    }
    out.push('\n');
}
