//! axe-core looks for barriers on the very page a person sees.
//!
//! axe is a script, and no script runs for people here. So the page goes, as it stands, with the person's cookies,
//! into a second Chromium that runs scripts. WebDriver puts axe beside the page, where the page's CSP has no say.

use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use std::{env, thread};

use serde_json::{Value as Json, json};

use crate::driver;
use crate::person::Person;
use crate::session::Session;

/// Where the file is, when it isn't where `.ci/run` puts it.
const PLACE: &str = "NOBIS_AXE";

/// WCAG 2.2 at the level AA, with all before it, and what axe's makers call good practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// The page is on this machine already: its style sheet is all that has to come.
const LOAD_MAX: Duration = Duration::from_secs(10);

const WRITE: &str = "document.open(); document.write(arguments[0]); document.close();";

const RUN: &str = r"
    const done = arguments[arguments.length - 1];
    axe.run(document, { runOnly: { type: 'tag', values: arguments[0] }, resultTypes: ['violations'] })
        .then(found => done({ violations: found.violations }), error => done({ error: String(error) }));
";

/// A rule that the page breaks, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// axe's id: `label`, `color-contrast`…
    pub rule: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: String,
    /// What should be so.
    pub help: String,
    /// The elements, shortened, each with what axe says of it.
    pub nodes: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): {}", self.rule, self.impact, self.help)?;
        self.nodes.iter().try_for_each(|node| write!(f, "\n                {node}"))
    }
}

impl Person {
    /// What axe finds on the page as this person sees it now, also after a form was refused. None, with a word about
    /// it, when this machine has no axe-core.
    #[track_caller]
    pub fn axe(&self) -> Option<Vec<Violation>> {
        let axe = axe_core()?;
        Some(self.ask_axe(&axe).unwrap_or_else(|why| self.fail("ask axe", &why)))
    }

    /// axe finds nothing.
    #[track_caller]
    pub fn finds_no_barrier(&self) -> &Self {
        let found = self.axe().unwrap_or_default();
        let told: Vec<String> = found.iter().map(Violation::to_string).collect();
        if found.is_empty() { self } else { self.fail("use the page without barriers", &told.join("\n              ")) }
    }

    fn ask_axe(&self, axe: &str) -> Result<Vec<Violation>, String> {
        let session = self.house.for_axe();
        session.chromium("Network.clearBrowserCookies", json!({}))?;
        session.chromium("Network.setCookies", json!({ "cookies": self.cookies()? }))?;
        session.goto(&self.session.url()?)?;
        session.script(WRITE, vec![json!(self.html())])?;
        loaded(&session)?;
        let answer = session.script_that_waits(&format!("{axe};{RUN}"), vec![json!(TAGS)])?;
        let found = answer["violations"].as_array().ok_or_else(|| format!("axe failed: {}", answer["error"]))?;
        Ok(found.iter().map(violation).collect())
    }
}

fn axe_core() -> Option<String> {
    let usual = || driver::target().join("axe/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(env::var_os(PLACE).map_or_else(usual, PathBuf::from)).ok();
    driver::there_or_skip("axe-core", axe.is_some());
    axe
}

fn loaded(session: &Session) -> Result<(), String> {
    let begun = Instant::now();
    while session.script("return document.readyState", Vec::new())? != "complete" {
        if begun.elapsed() > LOAD_MAX {
            return Err(format!("the copy of the page did not load in {LOAD_MAX:?}"));
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

fn violation(found: &Json) -> Violation {
    let text = |field: &str| found[field].as_str().unwrap_or_default().to_owned();
    let node = |node: &Json| {
        let html: String = node["html"].as_str().unwrap_or_default().chars().take(140).collect();
        let why = node["failureSummary"].as_str().unwrap_or_default().lines().nth(1).unwrap_or_default().trim();
        format!("{html}  — {why}")
    };
    let nodes = found["nodes"].as_array().into_iter().flatten().map(node).collect();
    Violation { rule: text("id"), impact: text("impact"), help: text("help"), nodes }
}
