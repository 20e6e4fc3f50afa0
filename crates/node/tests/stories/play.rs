//! Plays a story in a folder of its own, and tells where it went another way.

use std::fs;
use std::path::{Path, PathBuf};

use nobis_core::moment::Moment;

use crate::apart::Apart;
use crate::expect::{self, Names};
use crate::parse::{self, Block, Does, Ends, Step};
use crate::tools::{self, Stand};

/// Plays one story; with UPDATE_STORIES=1 what was printed goes into it.
///
/// # Panics
/// Where what is printed isn't what is expected.
pub fn story(root: &Path, name: &str) {
    play(root, name, false);
}

/// Plays one story with each unit on a node of its own.
///
/// # Panics
/// As [`story`], or where the nodes don't hold the same in the end.
pub fn story_apart(root: &Path, name: &str) {
    play(root, name, true);
}

fn play(root: &Path, name: &str, is_apart: bool) {
    let folder = tempfile::tempdir().unwrap();
    tools::copy(&root.join("stories/cases"), &folder.path().join("cases"));
    tools::copy(&root.join("examples"), &folder.path().join("examples"));
    let mut play = Play {
        stories: root.join("stories"),
        folder: folder.path(),
        is_update: std::env::var_os("UPDATE_STORIES").is_some() && !is_apart,
        apart: is_apart.then(|| Apart::new(folder.path())),
        names: Names::new(),
        now: None,
        wrong: Vec::new(),
    };
    play.file(&format!("{name}.md"));
    assert!(play.wrong.is_empty(), "\n\n{}", play.wrong.join("\n"));
    if let Some(apart) = &mut play.apart {
        apart.end(moment(play.now.as_deref()));
    }
}

struct Play<'a> {
    stories: PathBuf,
    folder: &'a Path,
    is_update: bool,
    apart: Option<Apart>,
    names: Names,
    now: Option<String>,
    wrong: Vec<String>,
}

/// The moment of a story.
fn moment(now: Option<&str>) -> Moment {
    now.and_then(|now| now.parse().ok()).expect("a story says when it begins")
}

/// Other words that a step should expect.
struct Rewrite {
    step: Step,
    lines: Vec<String>,
}

impl Play<'_> {
    fn file(&mut self, name: &str) {
        let path = self.stories.join(name);
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("stories/{name}: {e}"));
        let mut rewrites = Vec::new();
        for block in parse::parse(&text) {
            self.block(name, block, &mut rewrites);
            // What follows a step that went another way says little; an update is played to the end.
            if !self.wrong.is_empty() && !self.is_update {
                return;
            }
        }
        if !rewrites.is_empty() {
            fs::write(&path, rewritten(&text, &rewrites)).unwrap();
        }
    }

    fn block(&mut self, file: &str, block: Block, rewrites: &mut Vec<Rewrite>) {
        let steps = match block.does {
            Does::First(name) => return self.file(&format!("cases/{name}.md")),
            Does::Write { path, text } => {
                let path = self.folder.join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                return fs::write(path, text).unwrap();
            }
            Does::Run(steps) => steps,
        };
        self.now = block.at.or(self.now.take());
        let now = self.now.clone();
        let (actor, node) = (block.actor.as_deref(), block.node.as_str());
        let mut stand = Stand { root: self.folder, here: self.folder.to_owned(), actor, node, now: now.as_deref() };
        let last = steps.len().saturating_sub(1);
        for (i, step) in steps.into_iter().enumerate() {
            // What leads up to a refusal is done; the last command of the block is the one refused.
            let ends = if i == last { block.ends } else { Ends::Well };
            let command = expect::fill(&self.names, &step.command);
            let words = parse::words(&command);
            if let [cd, folder] = &words[..]
                && cd == "cd"
            {
                stand.here = self.folder.join(folder);
                continue;
            }
            let place = format!("stories/{file}, line {}: $ {command}", step.line);
            let came = self.typed(&mut stand, &words, ends);
            if !came.ended(ends) {
                let (ended, printed) = (came.code, &came.printed);
                self.wrong.push(format!("{place}\n  expected {ends:?}, ended {ended}:\n{printed}"));
            }
            let printed: Vec<&str> = came.printed.trim_end().lines().map(str::trim_end).collect();
            if expect::fits(&step.expected, &printed, &mut self.names) {
                continue;
            }
            if self.is_update
                && let Some(lines) = expect::updated(&step.expected, &printed, &mut self.names)
            {
                rewrites.push(Rewrite { step, lines });
                continue;
            }
            let shown = expect::difference(&step.expected, &printed, &mut self.names);
            self.wrong.push(format!("{place}\n  (- expected, + printed)\n{shown}"));
            if !self.is_update {
                return;
            }
        }
    }
}

impl Play<'_> {
    /// A command is typed: at the story's one node, or at that of its actor's unit.
    fn typed(&mut self, stand: &mut Stand<'_>, words: &[String], ends: Ends) -> tools::Came {
        let is_ours = words.first().is_some_and(|word| word == "nobis") && !words.iter().any(|word| word == "--dir");
        let Some(apart) = self.apart.as_mut().filter(|_| is_ours) else { return tools::run(stand, words) };
        apart.arrives(stand.actor, moment(stand.now));
        let node = apart.node_of(stand.actor, words);
        if ends == Ends::Well {
            apart.before(stand.actor, words, moment(stand.now));
        }
        let mut came = tools::run(&Stand { node: &node, here: stand.here.clone(), ..*stand }, words);
        came.printed = came.printed.replace(&node, stand.node);
        if came.code == 0 {
            apart.after(&node, words, moment(stand.now));
        }
        came
    }
}

impl tools::Came {
    /// Whether a command ended as its block says. Stock tools have codes of their own: with them anything but 0 is
    /// a refusal.
    fn ended(&self, ends: Ends) -> bool {
        match ends {
            Ends::Well => self.code == 0,
            _ if self.is_stock => self.code != 0,
            Ends::Stopped => self.code == 1,
            Ends::Failed => self.code == 2,
        }
    }
}

/// The story with other expectations, from the last to the first so that places stay right.
fn rewritten(text: &str, rewrites: &[Rewrite]) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    for rewrite in rewrites.iter().rev() {
        lines.splice(rewrite.step.place.clone(), rewrite.lines.iter().map(String::as_str));
    }
    lines.join("\n") + "\n"
}
