//! Markdown into blocks.
//!
//! The parser is CommonMark with GitHub's tables, footnotes and strike-through. Footnotes without a
//! definition (`[^F1]`) are plain text to it; the conventions pick them up later.

use super::blocks::{Block, Note, Role, Source, Span, push_text};
use super::lines::{Lines, refuse_deep_lines};
use super::text::has_words;
use super::{DraftComment, DraftError, MARKDOWN_BYTES_MAX, MARKDOWN_DEPTH_MAX, Notice, Place, What};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};
use std::collections::btree_map::Entry;
use std::ops::Range;

/// Reads a Markdown text.
pub(super) fn read(text: &str) -> Result<Source, DraftError> {
    if text.len() > MARKDOWN_BYTES_MAX {
        return Err(DraftError::TooLarge { bytes: text.len(), bytes_max: MARKDOWN_BYTES_MAX });
    }
    let lines = Lines::new(text);
    refuse_deep_lines(text)?;
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let mut reader = Reader { lines, ..Reader::default() };
    let mut covered = Vec::new();
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        if is_leaf(&event) {
            covered.push(range.clone());
        }
        reader.event(event, range)?;
    }
    reader.flush();
    reader.report_gaps(text, covered);
    Ok(reader.out)
}

/// Events that stand for text of the source: what no event stands for was swallowed by the parser.
fn is_leaf(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !matches!(tag, Tag::BlockQuote(_) | Tag::List(_) | Tag::Item | Tag::FootnoteDefinition(_)),
        Event::End(_) => false,
        _ => true,
    }
}

/// Text that goes neither to a block nor to a footnote, and what it will be reported as.
struct Aside {
    what: What,
    place: Place,
    text: String,
}

#[derive(Default)]
struct Reader {
    out: Source,
    lines: Lines,
    current: Option<Block>,
    /// Descriptions of images in the current block.
    alts: Vec<Block>,
    images: usize,
    quotes: usize,
    strong: usize,
    /// Numbers of the lists we are in.
    lists: Vec<Option<u64>>,
    items: usize,
    note: Option<(String, Note)>,
    asides: Vec<Aside>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) -> Result<(), DraftError> {
        let place = self.lines.place(range.start);
        match event {
            Event::Start(tag) => self.start(tag, place)?,
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) => self.text(&text, place),
            Event::Html(html) => self.text(&html, place),
            Event::InlineHtml(html) => self.inline_html(&html, place),
            Event::SoftBreak | Event::HardBreak => self.text(" ", place),
            Event::FootnoteReference(label) => self.reference(&label, place),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text, place),
            Event::TaskListMarker(_) | Event::Rule => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: Tag<'_>, place: Place) -> Result<(), DraftError> {
        match tag {
            Tag::Paragraph => self.open(self.role(), place),
            Tag::Heading { level, .. } => {
                let role = if self.quotes + self.items == 0 { Role::Heading(rank(level)) } else { self.role() };
                self.open(role, place);
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.quotes += 1;
            }
            Tag::List(first) => {
                self.flush();
                self.lists.push(first);
            }
            Tag::Item => self.start_item(place),
            Tag::CodeBlock(kind) => {
                self.flush();
                let info = if let CodeBlockKind::Fenced(info) = kind { info.to_string() } else { String::new() };
                self.out.notices.push(Notice { what: What::Code, place, text: info });
                self.aside(What::Code, place);
            }
            Tag::HtmlBlock => {
                self.flush();
                self.aside(What::Html, place);
            }
            Tag::MetadataBlock(_) => self.aside(What::Metadata, place),
            Tag::Table(_) => {
                self.flush();
                self.aside(What::Table, place);
            }
            Tag::Strikethrough => self.aside(What::Struck, place),
            Tag::FootnoteDefinition(label) => {
                self.flush();
                self.note = Some((label.to_string(), Note { text: String::new(), place }));
            }
            Tag::Emphasis | Tag::Strong => self.strong += 1,
            Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. } => {}
            Tag::Link { dest_url, title, .. } => self.notice(What::Link, place, format!("{dest_url} {title}")),
            Tag::Image { dest_url, title, .. } => {
                self.notice(What::Link, place, format!("{dest_url} {title}"));
                self.start_image(place);
            }
            _ => {}
        }
        if self.quotes + self.lists.len() > MARKDOWN_DEPTH_MAX {
            return Err(DraftError::TooDeep { place });
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) => self.flush(),
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.quotes = self.quotes.saturating_sub(1);
            }
            TagEnd::List(_) => {
                self.flush();
                self.lists.pop();
            }
            TagEnd::Item => {
                self.flush();
                self.items = self.items.saturating_sub(1);
            }
            TagEnd::Emphasis | TagEnd::Strong => self.strong = self.strong.saturating_sub(1),
            TagEnd::FootnoteDefinition => self.end_note(),
            TagEnd::Image => self.end_image(),
            TagEnd::TableCell => self.append_aside(" | "),
            TagEnd::TableRow | TagEnd::TableHead => self.append_aside("; "),
            TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::MetadataBlock(_)
            | TagEnd::Table
            | TagEnd::Strikethrough => {
                self.end_aside();
            }
            _ => {}
        }
    }

    fn role(&self) -> Role {
        if self.quotes > 0 {
            Role::Quote
        } else if self.items > 0 {
            Role::Item
        } else {
            Role::Paragraph
        }
    }

    fn open(&mut self, role: Role, place: Place) {
        self.flush();
        if let Some((_, note)) = &mut self.note {
            note.text.push(' ');
        } else {
            self.current = Some(Block { role, spans: Vec::new(), place });
        }
    }

    /// Ends the current block and puts the descriptions of its images after it.
    fn flush(&mut self) {
        self.out.blocks.extend(self.current.take().filter(|block| !block.spans.is_empty()));
        self.out.blocks.append(&mut self.alts);
    }

    fn start_item(&mut self, place: Place) {
        self.flush();
        self.items += 1;
        let number = self.lists.last_mut().and_then(Option::as_mut).map(|number| {
            *number = number.saturating_add(1);
            *number - 1
        });
        // A paragraph that begins "2022. A year…" is a list to the parser; nobody counts so far.
        if let Some(number) = number.filter(|number| *number > 31) {
            self.text(&format!("{number}. "), place);
        }
    }

    fn text(&mut self, text: &str, place: Place) {
        if let Some(aside) = self.asides.last_mut() {
            aside.text.push_str(text);
        } else if let Some((_, note)) = &mut self.note {
            note.text.push_str(text);
        } else {
            let strong = self.strong > 0;
            push_text(self.spans(place), text, strong);
        }
    }

    fn reference(&mut self, label: &str, place: Place) {
        if self.asides.is_empty() && self.note.is_none() {
            self.spans(place).push(Span::Note(label.to_owned()));
        } else {
            self.text(&format!("[^{label}]"), place);
        }
    }

    fn spans(&mut self, place: Place) -> &mut Vec<Span> {
        if self.images > 0 && !self.alts.is_empty() {
            let last = self.alts.len() - 1;
            return &mut self.alts[last].spans;
        }
        let role = self.role();
        &mut self.current.get_or_insert_with(|| Block { role, spans: Vec::new(), place }).spans
    }

    fn start_image(&mut self, place: Place) {
        // An image in an image's description is part of the description.
        if self.images == 0 && self.asides.is_empty() && self.note.is_none() {
            self.alts.push(Block { role: Role::Alt, spans: Vec::new(), place });
        }
        self.images += 1;
    }

    fn end_image(&mut self) {
        self.images = self.images.saturating_sub(1);
        if self.images > 0 || !self.asides.is_empty() || self.note.is_some() {
            return;
        }
        let is_blank = |block: &mut Block| {
            !block.spans.iter().any(|span| matches!(span, Span::Text { text, .. } if has_words(text)))
        };
        if let Some(blank) = self.alts.pop_if(is_blank) {
            self.notice(What::ImageWithoutAlt, blank.place, String::new());
        }
    }

    fn end_note(&mut self) {
        let Some((label, note)) = self.note.take() else { return };
        // As in GitHub's rule, the first footnote of a label is the one that counts.
        match self.out.notes.entry(label) {
            Entry::Vacant(free) => {
                free.insert(note);
            }
            Entry::Occupied(first) => {
                let text = format!("{}: {}", first.key(), note.text);
                self.notice(What::FootnoteUnused, note.place, text);
            }
        }
    }

    fn inline_html(&mut self, html: &str, place: Place) {
        if let Some(aside) = self.asides.last_mut() {
            aside.text.push_str(html);
            return;
        }
        self.html(html, place);
        if html.to_ascii_lowercase().starts_with("<br") {
            self.text(" ", place);
        }
    }

    fn html(&mut self, html: &str, place: Place) {
        let comment = html.trim().strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->"));
        match comment.filter(|text| !text.contains("-->")) {
            Some(text) => {
                let text = text.to_owned();
                self.out.comments.push(DraftComment { author: None, about: None, text, place });
            }
            None => self.notice(What::Html, place, html.to_owned()),
        }
    }

    fn aside(&mut self, what: What, place: Place) {
        self.asides.push(Aside { what, place, text: String::new() });
    }

    fn append_aside(&mut self, text: &str) {
        if let Some(aside) = self.asides.last_mut() {
            aside.text.push_str(text);
        }
    }

    fn end_aside(&mut self) {
        let Some(Aside { what, place, text }) = self.asides.pop() else { return };
        match what {
            What::Html => self.html(&text, place),
            What::Code => self.code(&text, place),
            _ => self.notice(what, place, text),
        }
    }

    /// Indented text comes from e-mail more often than from programmers: it stays text.
    fn code(&mut self, text: &str, place: Place) {
        let mut paragraph = String::new();
        for line in text.lines().chain([""]) {
            if !line.trim().is_empty() {
                paragraph.push_str(line);
                paragraph.push(' ');
            } else if !paragraph.is_empty() {
                self.open(self.role(), place);
                self.text(&std::mem::take(&mut paragraph), place);
                self.flush();
            }
        }
    }

    fn notice(&mut self, what: What, place: Place, text: String) {
        self.out.notices.push(Notice { what, place, text });
    }

    /// Link definitions leave no event. Whatever has letters and was not seen is reported.
    fn report_gaps(&mut self, text: &str, mut covered: Vec<Range<usize>>) {
        covered.sort_by_key(|range| range.start);
        covered.push(text.len()..text.len());
        let mut seen = 0;
        for range in covered {
            if range.start > seen {
                let gap = &text[seen..range.start];
                let blank = gap.len() - gap.trim_start().len();
                self.report_gap(gap, self.lines.place(seen + blank));
            }
            seen = seen.max(range.end);
        }
    }

    fn report_gap(&mut self, gap: &str, place: Place) {
        let mut words = String::new();
        for line in gap.lines() {
            let is_note = line.trim_start_matches([' ', '>', '\t']).starts_with("[^");
            let said = line.split_once("]:").filter(|_| is_note).map_or(line, |(_, rest)| rest);
            words.push_str(said);
            words.push(' ');
        }
        if words.chars().any(char::is_alphabetic) {
            self.notice(What::Link, place, words);
        }
    }
}

fn rank(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
