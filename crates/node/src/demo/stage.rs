//! The stage: a folder, a clock, and people who type commands.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use nobis_core::gates::{self, Scans};
use nobis_core::moment::Moment;
use nobis_core::report::{GateReport, Report};

use crate::cli;
use crate::home::Home;
use crate::run::{self, perform};
use crate::say::{Args, Texts};
use crate::trouble::{Trouble, file, told};

static CASES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../examples/august");

/// The marker by which a later demo knows its own folder.
const MARKER: &str = "This folder was made by nobis demo. It can be removed.\n";

/// How a step is meant to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// Done, clear, or good.
    Well,
    /// Something stands in the way, or a release doesn't hold.
    Stopped,
    /// It can't be done, and says why.
    Refused,
}

/// The stage.
pub struct Stage<'t> {
    texts: &'t Texts,
    dir: PathBuf,
    now: String,
}

impl<'t> Stage<'t> {
    /// Moves an earlier demo aside and writes the case into the folder.
    pub fn set(dir: &Path, texts: &'t Texts) -> Result<Self, Trouble> {
        let marker = dir.join("DEMO.txt");
        let ours = fs::read_to_string(&marker).is_ok_and(|text| text == MARKER);
        let is_empty = fs::read_dir(dir).map_or(true, |mut entries| entries.next().is_none());
        if !ours && !is_empty {
            return Err(Trouble::new("demo-dir").with("dir", dir.display()));
        }
        if ours {
            let kept = keep_aside(dir)?;
            print(&texts.get("demo-kept", &[("dir", kept.as_str().into())]));
        }
        let case = dir.join("case");
        fs::create_dir_all(&case).map_err(|e| file(&case, &e))?;
        fs::write(&marker, MARKER).map_err(|e| file(&marker, &e))?;
        CASES.extract(&case).map_err(|e| file(&case, &e))?;
        Ok(Self { texts, dir: dir.to_owned(), now: String::new() })
    }

    /// The folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Sets the clock.
    pub fn at(&mut self, moment: &str) {
        moment.clone_into(&mut self.now);
    }

    /// A passage of the story.
    pub fn tell(&self, id: &str) {
        self.tell_with(id, &[]);
    }

    /// A passage of the story with particulars.
    pub fn tell_with(&self, id: &str, args: &Args<'_>) {
        let dir = self.dir.display().to_string();
        let mut all: Vec<_> = args.to_vec();
        all.push(("dir", dir.as_str().into()));
        print(&format!("\n{}", self.texts.get(id, &all)));
    }

    /// A person types a command. What it says is printed as they see it; it must end as the story says.
    pub fn types(&self, person: &str, words: &[&str], ends: Ends) -> Result<String, Trouble> {
        self.quietly(person, words, ends).inspect(|said| {
            print(&format!("\n  {person} $ nobis {}", shown(words)));
            said.lines().for_each(|line| print(&format!("  {line}")));
        })
    }

    /// As [`Stage::types`], without printing.
    pub fn quietly(&self, person: &str, words: &[&str], ends: Ends) -> Result<String, Trouble> {
        let dir = self.dir.display().to_string();
        let mut line = vec!["--dir", dir.as_str(), "--now", self.now.as_str()];
        if !person.is_empty() {
            line.extend(["--as", person]);
        }
        line.extend(words);
        let broken = || Trouble::new("demo-broken").with("step", format!("{person}: nobis {}", shown(words)));
        let cli = cli::parse(self.texts, &line).map_err(told)?;
        match (perform(cli, self.texts), ends) {
            (Ok((said, 0)), Ends::Well) | (Ok((said, 1)), Ends::Stopped) => Ok(said),
            (Err(trouble), Ends::Refused) => Ok(run::tell(self.texts, &trouble)),
            (Err(trouble), _) => {
                eprint!("{}", run::tell(self.texts, &trouble));
                Err(broken())
            }
            (Ok((said, _)), _) => {
                eprint!("{said}");
                Err(broken())
            }
        }
    }

    /// A path in the folder, as a command takes it.
    pub fn path(&self, name: &str) -> String {
        self.dir.join(name).display().to_string()
    }

    /// The node, to look into between steps.
    pub fn home(&self) -> Result<Home, Trouble> {
        Home::open(&self.dir, self.moment()?)
    }

    /// What the clock shows.
    pub fn moment(&self) -> Result<Moment, Trouble> {
        self.now.parse().map_err(told)
    }

    /// The report as it is now.
    pub fn report(&self) -> Result<Report, Trouble> {
        let home = self.home()?;
        let output = home.state().opened.keys().next().cloned().ok_or_else(|| Trouble::new("nothing-open"))?;
        gates::evaluate(home.state(), &output, home.now, &mut Scans::default()).map_err(told)
    }

    /// Gates with some verdict, as a person would list them.
    pub fn keys(report: &Report, wanted: impl Fn(&GateReport) -> bool) -> Vec<String> {
        report.gates.iter().filter(|g| wanted(g)).map(|g| g.key.to_string()).collect()
    }

    /// The texts.
    pub fn texts(&self) -> &'t Texts {
        self.texts
    }
}

/// A line of the play. A reader that closes the pipe has seen enough, and the play goes on to its end.
fn print(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Moves an earlier demo out of the way: somebody may have worked in it.
fn keep_aside(dir: &Path) -> Result<String, Trouble> {
    let beside = |n: u32| PathBuf::from(format!("{}.{n}", dir.display().to_string().trim_end_matches('/')));
    let free = (1..)
        .map(beside)
        .find(|path| !path.exists())
        .ok_or_else(|| Trouble::new("demo-dir").with("dir", dir.display()))?;
    fs::rename(dir, &free).map_err(|e| file(dir, &e))?;
    Ok(free.display().to_string())
}

/// The words as a shell would want them.
fn shown(words: &[&str]) -> String {
    let quoted = |w: &&str| if w.contains(' ') { format!("\"{w}\"") } else { (*w).to_owned() };
    words.iter().map(quoted).collect::<Vec<_>>().join(" ")
}
