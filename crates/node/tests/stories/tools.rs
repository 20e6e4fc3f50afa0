//! The commands a story may type: `nobis`, the stock tools a stranger has, and a few words for what hands do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where and as whom a command runs.
pub struct Stand<'a> {
    /// The story's folder; it is also HOME.
    pub root: &'a Path,
    /// Where the command runs: the story's folder, or one in it.
    pub here: PathBuf,
    /// Who acts.
    pub actor: Option<&'a str>,
    /// The node's folder, by name.
    pub node: &'a str,
    /// The moment.
    pub now: Option<&'a str>,
}

/// What came of a command.
pub struct Came {
    /// Its code.
    pub code: i32,
    /// What it printed, errors last.
    pub printed: String,
    /// Whether it was a tool of the system, with codes of its own.
    pub is_stock: bool,
}

/// Tools that come with nearly every system, as HOW-TO-VERIFY.txt names them, and what makes keys.
const STOCK: [&str; 6] = ["sha256sum", "ssh-keygen", "cat", "ls", "chmod", "grep"];

/// Runs one command of a story.
///
/// # Panics
/// A word that is no command: whoever writes the story is looking.
pub fn run(stand: &Stand<'_>, words: &[String]) -> Came {
    let (settings, words) = words.split_at(words.iter().take_while(|w| is_setting(w)).count());
    let (words, from) = match words {
        [words @ .., mark, file] if mark == "<" => (words, Some(stand.here.join(file))),
        _ => (words, None),
    };
    let (name, args) = words.split_first().expect("a command has a name");
    match name.as_str() {
        "nobis" => call(stand, env!("CARGO_BIN_EXE_nobis"), args, settings, from),
        tool if STOCK.contains(&tool) => call(stand, tool, args, settings, from),
        word => {
            by_hand(&stand.here, word, args);
            Came { code: 0, printed: String::new(), is_stock: false }
        }
    }
}

/// `NAME=value` before a command.
fn is_setting(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_uppercase() || c == '_'))
}

fn call(stand: &Stand<'_>, program: &str, args: &[String], settings: &[String], from: Option<PathBuf>) -> Came {
    let mut command = Command::new(program);
    command.args(args).current_dir(&stand.here).env_clear();
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("HOME", stand.root);
    command.env("COLUMNS", "100").env("NO_COLOR", "1").env("NOBIS_LANG", "en").env("LC_ALL", "C");
    command.env("NOBIS_DIR", stand.node);
    command.envs(stand.actor.map(|a| ("NOBIS_AS", a))).envs(stand.now.map(|n| ("NOBIS_NOW", n)));
    command.envs(settings.iter().filter_map(|s| s.split_once('=')));
    let input = from.map_or(Stdio::null(), |path| fs::File::open(path).unwrap().into());
    let output = command.stdin(input).output().unwrap_or_else(|e| panic!("{program}: {e}"));
    let printed = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    Came { code: output.status.code().unwrap_or(-1), printed, is_stock: STOCK.contains(&program) }
}

/// What people do with files beside the program.
fn by_hand(here: &Path, word: &str, args: &[String]) {
    match (word, args) {
        ("copy", [from, to]) => {
            let to = here.join(to);
            fs::create_dir_all(to.parent().expect("a place")).unwrap();
            copy(&here.join(from), &to);
        }
        ("move", [from, to]) => {
            let to = here.join(to);
            fs::create_dir_all(to.parent().expect("a place")).unwrap();
            fs::rename(here.join(from), to).unwrap_or_else(|e| panic!("{from}: {e}"));
        }
        ("remove", [path]) => {
            let path = here.join(path);
            if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
        }
        ("replace", [file, old, new]) => {
            let path = here.join(file);
            let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{file}: {e}"));
            assert!(text.contains(old.as_str()), "“{old}” is not in {file}");
            fs::write(path, text.replace(old.as_str(), new)).unwrap();
        }
        _ => panic!("“{word} {}” is no command of a story: stories/README.md lists them", args.join(" ")),
    }
}

/// Copies a file or a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        fs::copy(from, to).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
    }
}
