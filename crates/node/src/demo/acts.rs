//! The story, act by act.

use std::fs;

use nobis_core::report::Verdict;

use super::stage::{Ends, Stage};
use crate::say::list::{self, Joined};
use crate::trouble::{Trouble, file};

/// Gates but consent, and who signs them here: never the author, each from where the charter says.
const SIGNERS: [(&str, &str); 10] = [
    ("is-4", "facts"),
    ("ke-1", "facts"),
    ("is-6", "law"),
    ("ke-1", "context"),
    ("no-2", "precision"),
    ("no-1", "harm"),
    ("ca-1", "impartiality"),
    ("ke-1", "impartiality"),
    ("is-6", "reply"),
    ("no-2", "impartiality"),
];

/// The text as it went out in August 2022 is refused, with every reason at once.
pub fn refused(stage: &mut Stage<'_>) -> Result<(), Trouble> {
    stage.at("2022-08-03T06:00:00Z");
    stage.tell("demo-opening");
    stage.types("", &["import", &stage.path("case/as-published")], Ends::Well)?;
    stage.tell("demo-refused");
    stage.types("is-1", &["check"], Ends::Stopped)?;
    let json = stage.quietly("is-1", &["check", "--json"], Ends::Stopped)?;
    let path = stage.dir().join("refused.json");
    fs::write(&path, json).map_err(|e| file(&path, &e))?;
    stage.tell("demo-refused-seal");
    stage.types("is-5", &["seal"], Ends::Refused)?;
    Ok(())
}

/// An objection can't be answered with "no".
pub fn answered(stage: &mut Stage<'_>) -> Result<(), Trouble> {
    stage.at("2022-08-03T10:00:00Z");
    stage.tell("demo-objection");
    let home = stage.home()?;
    let ops: Vec<String> = home.state().objections.keys().map(nobis_core::ids::Digest::short).collect();
    drop(home);
    let first = ops.first().cloned().unwrap_or_default();
    stage.types("is-1", &["answer", &first, "--disposition", "declined", "--reasons", "No."], Ends::Refused)?;
    stage.types("is-1", &["withdraw", &first, "--reason", "It is answered."], Ends::Refused)?;
    Ok(())
}

/// The text is mended: the same commands, a better draft.
pub fn mended(stage: &mut Stage<'_>) -> Result<(), Trouble> {
    stage.at("2022-08-05T16:00:00Z");
    stage.tell("demo-mended");
    stage.types("", &["import", &stage.path("case/corrected")], Ends::Well)?;
    stage.types("is-1", &["show", "S1"], Ends::Well)?;
    let report = stage.report()?;
    let left = report.blockers().count();
    stage.tell_with("demo-mended-left", &[("count", left.into())]);
    Ok(())
}

/// The concerned unit gets the version, and everybody signs what they may.
pub fn asked(stage: &mut Stage<'_>) -> Result<(), Trouble> {
    stage.at("2022-08-08T07:00:00Z");
    stage.tell("demo-asked");
    stage.types(
        "is-3",
        &["deliver", "ua", "--checkpoint", "final", "--channel", "node", "--in-lang", "uk"],
        Ends::Well,
    )?;
    stage.at("2022-08-08T09:00:00Z");
    stage.types("ua-2", &["receipt"], Ends::Well)?;
    stage.tell("demo-own");
    stage.types("is-1", &["attest", "facts"], Ends::Well)?;
    stage.tell("demo-signing");
    for (person, gate) in SIGNERS {
        stage.types(person, &["attest", gate], Ends::Well)?;
    }
    stage.at("2022-08-09T08:00:00Z");
    stage.types("ua-1", &["attest", "consent", "--in-time", "false"], Ends::Well)?;
    Ok(())
}

/// One edit under a signed text makes exactly the right gates stale.
pub fn one_edit(stage: &mut Stage<'_>) -> Result<(), Trouble> {
    stage.at("2022-08-09T12:00:00Z");
    let (id, text) = edited_statement(stage)?;
    stage.tell("demo-typo");
    let spaced = text.replacen(' ', "  ", 1);
    stage.types("is-1", &["edit", &id, &spaced], Ends::Well)?;
    tell_stale(stage)?;
    stage.tell("demo-edit");
    let weaker = text.replacen("several weeks", "five weeks", 1);
    stage.types("is-1", &["edit", &id, &weaker], Ends::Well)?;
    tell_stale(stage)?;
    stage.tell("demo-reaffirm");
    let stale = Stage::keys(&stage.report()?, |g| g.verdict == Verdict::Stale);
    for (person, gate) in [("is-4", "facts"), ("no-2", "precision")] {
        let own: Vec<&str> = stale.iter().map(String::as_str).filter(|k| k.starts_with(gate)).collect();
        if !own.is_empty() {
            stage.types(person, &[&["attest"][..], &own].concat(), Ends::Well)?;
        }
    }
    if stale.iter().any(|k| k.starts_with("consent")) {
        stage.types("is-3", &["deliver", "ua", "--channel", "node", "--in-lang", "uk"], Ends::Well)?;
        stage.types("ua-2", &["receipt"], Ends::Well)?;
        stage.types("ua-1", &["attest", "consent", "--in-time", "false"], Ends::Well)?;
    }
    Ok(())
}

/// The statement the story edits: one in the body that says how long the team was there.
fn edited_statement(stage: &Stage<'_>) -> Result<(String, String), Trouble> {
    let home = stage.home()?;
    let all = home.state().statements.iter().flat_map(|(output, s)| s.keys().map(move |id| (output, id)));
    let found = all.into_iter().find_map(|(output, id)| {
        let heads = home.state().statement_heads(output, id);
        let text = &heads.first()?.1.value.text;
        text.contains("several weeks").then(|| (id.to_string(), text.clone()))
    });
    found.ok_or_else(|| Trouble::new("demo-broken").with("step", "several weeks"))
}

fn tell_stale(stage: &Stage<'_>) -> Result<(), Trouble> {
    let report = stage.report()?;
    let stale = Stage::keys(&report, |g| g.verdict == Verdict::Stale);
    let good = Stage::keys(&report, |g| g.verdict == Verdict::Clear).len();
    let listed = list::all(stage.texts(), &stale, Joined::And);
    stage.tell_with("demo-stale", &[("count", stale.len().into()), ("keys", listed.into()), ("good", good.into())]);
    Ok(())
}

/// At the last minute somebody is in danger. The release waits, whoever is in a hurry.
pub fn alarm(stage: &mut Stage<'_>) -> Result<(), Trouble> {
    stage.at("2022-08-11T05:40:00Z");
    stage.tell("demo-alert");
    let who = "colleagues of the Ukraine section";
    let how = "They are threatened by name since the hour of release is known; two have not reached safety.";
    stage.types("ua-1", &["alert", "--who", who, "--how", how], Ends::Well)?;
    stage.types("no-3", &["seal"], Ends::Refused)?;
    let home = stage.home()?;
    let alert = home.state().alerts.keys().next().map(nobis_core::ids::Digest::short).unwrap_or_default();
    drop(home);
    stage.tell("demo-alert-own");
    let done = "It is only talk, and we are late.";
    stage.types("is-1", &["close", &alert, "--mitigation", done], Ends::Refused)?;
    stage.at("2022-08-11T08:10:00Z");
    stage.tell("demo-alert-outside");
    let done = "Both reached; a place to stay and a check-in at noon and at six are arranged; the hour is moved.";
    stage.types("no-1", &["close", &alert, "--mitigation", done], Ends::Well)?;
    stage.types("no-1", &["attest", "harm"], Ends::Well)?;
    Ok(())
}

/// The section dissents on the law, the release says so, and it is sealed by an officer of another unit.
pub fn sealed(stage: &mut Stage<'_>) -> Result<(), Trouble> {
    stage.at("2022-08-11T09:00:00Z");
    stage.tell("demo-dissent");
    stage.types("no-2", &["check"], Ends::Well)?;
    stage.tell("demo-seal");
    stage.types("no-3", &["seal"], Ends::Well)?;
    Ok(())
}

/// Anybody checks it; one byte is enough to be found out.
pub fn checked(stage: &mut Stage<'_>) -> Result<(), Trouble> {
    stage.tell("demo-verify");
    let (release, trust) = (stage.path("release"), stage.path("trust"));
    stage.types("", &["verify", &release, "--trust", &trust], Ends::Well)?;
    stage.tell("demo-flip");
    let path = stage.dir().join("release/data/text.txt");
    let whole = fs::read(&path).map_err(|e| file(&path, &e))?;
    let mut bytes = whole.clone();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).map_err(|e| file(&path, &e))?;
    let found = stage.types("", &["verify", &release, "--trust", &trust], Ends::Stopped);
    // Whatever came of it, the release is left as it was sealed.
    fs::write(&path, &whole).map_err(|e| file(&path, &e))?;
    found.map(|_| ())
}
