//! A story as a list of blocks: who acts where and when, what they type, what they see.

use std::ops::Range;

/// A fenced block that does something.
pub struct Block {
    /// Who acts; nobody where a stranger checks a release.
    pub actor: Option<String>,
    /// The node's folder.
    pub node: String,
    /// A moment, from this block on.
    pub at: Option<String>,
    /// How its last command ends; those before it end well.
    pub ends: Ends,
    /// What it does.
    pub does: Does,
}

/// How a command ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ends {
    /// Done, clear, or good: 0.
    Well,
    /// Something stands in the way, or a release does not hold: 1.
    Stopped,
    /// It could not be done: 2.
    Failed,
}

/// What a block does.
pub enum Does {
    /// Writes a file, for the story to go on with.
    Write { path: String, text: String },
    /// Plays a part that several stories begin with.
    First(String),
    /// Runs commands, in order.
    Run(Vec<Step>),
}

/// One command and what it prints.
pub struct Step {
    /// Line in the story, from 1.
    pub line: usize,
    /// What is typed, a long one already joined.
    pub command: String,
    /// What is expected.
    pub expected: Vec<String>,
    /// Where that stands, as lines of the story from 0.
    pub place: Range<usize>,
}

/// Reads a story.
///
/// # Panics
/// Where a fence isn't closed or its first line can't be understood: whoever writes the story is looking.
pub fn parse(story: &str) -> Vec<Block> {
    let lines: Vec<&str> = story.lines().collect();
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let Some(info) = lines[at].strip_prefix("```") else {
            at += 1;
            continue;
        };
        let close = (at + 1..lines.len()).find(|i| lines[*i] == "```");
        let close = close.unwrap_or_else(|| panic!("line {}: this fence is not closed", at + 1));
        blocks.extend(block(info.trim(), &lines, at + 1..close));
        at = close + 1;
    }
    blocks
}

/// A block by its first line; one that is neither played nor written is for readers only.
fn block(info: &str, lines: &[&str], inside: Range<usize>) -> Option<Block> {
    let place = inside.start;
    let mut block =
        Block { actor: None, node: "node".to_owned(), at: None, ends: Ends::Well, does: Does::Run(Vec::new()) };
    if let Some(path) = info.strip_prefix("file ") {
        let text = lines[inside].iter().map(|l| format!("{l}\n")).collect();
        block.does = Does::Write { path: path.to_owned(), text };
        return Some(block);
    }
    if let Some(name) = info.strip_prefix("first ") {
        block.does = Does::First(name.to_owned());
        return Some(block);
    }
    let mut words = info.split_whitespace();
    let who = words.next()?.strip_prefix('~')?;
    let (actor, node) = who.split_once('@').unwrap_or((who, "node"));
    block.actor = (actor != "anybody").then(|| actor.to_owned());
    block.node = node.to_owned();
    while let Some(word) = words.next() {
        match word {
            "(stop)" => block.ends = Ends::Stopped,
            "(fail)" => block.ends = Ends::Failed,
            "at" => block.at = words.next().map(str::to_owned),
            _ => panic!("line {place}: “{word}” is not (stop), (fail) or at MOMENT"),
        }
    }
    block.does = Does::Run(steps(lines, inside));
    Some(block)
}

fn steps(lines: &[&str], inside: Range<usize>) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut at = inside.start;
    while at < inside.end {
        let Some(first) = lines[at].strip_prefix("$ ") else {
            let step = steps.last_mut().unwrap_or_else(|| panic!("line {}: a block begins with “$ ”", at + 1));
            step.expected.push(lines[at].to_owned());
            step.place.end = at + 1;
            at += 1;
            continue;
        };
        let line = at + 1;
        let mut command = first.to_owned();
        while let Some(open) = command.strip_suffix('\\') {
            at += 1;
            command = format!("{}{}", open, lines.get(at).map_or("", |l| l.trim_start()));
        }
        at += 1;
        steps.push(Step { line, command, expected: Vec::new(), place: at..at });
    }
    // Blank lines before the next command are for the eye.
    for step in &mut steps {
        while step.expected.last().is_some_and(String::is_empty) {
            step.expected.pop();
            step.place.end -= 1;
        }
    }
    steps
}

/// The words of a command, with quotation marks as a shell reads them.
pub fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in command.chars() {
        match (quote, c) {
            (Some(q), c) if c == q => quote = None,
            (None, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    assert!(quote.is_none(), "a quotation mark is not closed in: {command}");
    words.extend(word);
    words
}
