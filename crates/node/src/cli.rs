//! The command line: its shape here, its words in `texts/en-commands.ftl`.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use nobis_core::acts::{Checkpoint, Disposition, DissentForm, Ground, Outcome};
use nobis_core::ids::{Digest, Id};
use nobis_core::moment::Moment;

use crate::commands::Keep;
use crate::say::Texts;

/// `nobis`.
#[derive(Debug, Parser)]
#[command(name = "nobis", version, disable_help_subcommand = true)]
#[allow(missing_docs, reason = "the words are in texts/en-commands.ftl, by the names of the fields")]
pub struct Cli {
    #[arg(long, global = true, env = "NOBIS_DIR", default_value = ".")]
    pub dir: PathBuf,
    #[arg(long, global = true, env = "NOBIS_SPACE")]
    pub space: Option<String>,
    #[arg(long = "as", global = true, env = "NOBIS_AS")]
    pub person: Option<Id>,
    #[arg(long, global = true, env = "NOBIS_NOW")]
    pub now: Option<Moment>,
    #[arg(long, global = true, env = "NOBIS_LANG", default_value = "en")]
    pub lang: String,
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "the words are in texts/en-commands.ftl, by the names of the fields")]
pub enum Command {
    Demo {
        #[arg(long)]
        no_serve: bool,
    },
    Serve {
        #[arg(long, default_value = "127.0.0.1:7171")]
        listen: SocketAddr,
        #[arg(long = "host")]
        hosts: Vec<String>,
        #[arg(long)]
        nodes: Option<SocketAddr>,
        #[arg(long)]
        pace: Option<u32>,
    },
    New {
        units: PathBuf,
        #[arg(long)]
        title: String,
        #[arg(long, default_value = "P1")]
        charter: Vec<String>,
        #[arg(long)]
        open: bool,
    },
    Passphrase {
        #[arg(long, conflicts_with = "without_agent")]
        agent: Option<PathBuf>,
        #[arg(long)]
        without_agent: Option<PathBuf>,
    },
    Destroy {
        #[arg(long)]
        yes: bool,
    },
    Backup {
        to: PathBuf,
    },
    Restore {
        from: PathBuf,
    },
    Import {
        case: PathBuf,
    },
    Check {
        #[command(flatten)]
        output: OutputArg,
        #[arg(long)]
        json: bool,
    },
    Show {
        what: Option<String>,
        #[arg(long)]
        to: Option<PathBuf>,
        #[command(flatten)]
        output: OutputArg,
    },
    Log {
        #[arg(long)]
        json: bool,
    },
    Edit {
        statement: Id,
        text: String,
        #[command(flatten)]
        output: OutputArg,
    },
    Deliver {
        unit: Id,
        #[arg(long, default_value = "final")]
        checkpoint: Checkpoint,
        #[arg(long, default_value = "node")]
        channel: String,
        #[arg(long, default_value = "en")]
        in_lang: String,
        #[command(flatten)]
        output: OutputArg,
    },
    Receipt {
        delivery: Option<String>,
    },
    Attest {
        #[arg(required = true)]
        gates: Vec<String>,
        #[arg(long)]
        not_clear: bool,
        #[arg(long)]
        in_time: Option<bool>,
        #[command(flatten)]
        output: OutputArg,
    },
    Object {
        #[arg(long)]
        ground: Ground,
        #[arg(long = "statement")]
        statements: Vec<Id>,
        #[arg(long)]
        argument: String,
        #[arg(long)]
        resolves_if: String,
        #[command(flatten)]
        output: OutputArg,
    },
    Concern {
        text: String,
        #[arg(long = "statement")]
        statements: Vec<Id>,
        #[command(flatten)]
        output: OutputArg,
    },
    Answer {
        to: String,
        #[arg(long)]
        disposition: Disposition,
        #[arg(long)]
        reasons: String,
    },
    Withdraw {
        act: String,
        #[arg(long)]
        reason: String,
    },
    Second {
        withdrawal: String,
    },
    Seen {
        withdrawal: String,
    },
    Cancel {
        withdrawal: String,
    },
    Rule {
        objection: String,
        outcome: Outcome,
        #[arg(long)]
        reasons: String,
    },
    Unreachable {
        unit: Id,
        #[arg(long)]
        since: Moment,
        #[arg(long = "channel", required = true)]
        channels: Vec<String>,
        #[arg(long = "touches-safety")]
        touches_safety: Vec<Id>,
        #[command(flatten)]
        output: OutputArg,
    },
    Alert {
        #[arg(long)]
        who: String,
        #[arg(long)]
        how: String,
        #[command(flatten)]
        output: OutputArg,
    },
    Close {
        alert: String,
        #[arg(long)]
        mitigation: String,
    },
    Declare {
        #[arg(long)]
        reason: String,
        #[command(flatten)]
        output: OutputArg,
    },
    Crisis {
        #[arg(long)]
        event: String,
        #[command(flatten)]
        output: OutputArg,
    },
    Dissent {
        #[arg(long)]
        form: DissentForm,
        #[arg(long)]
        ground: Ground,
        #[arg(long, default_value = "")]
        text: String,
        #[command(flatten)]
        output: OutputArg,
    },
    WithdrawConsent {
        consent: Id,
        #[arg(long = "purpose")]
        purposes: Vec<String>,
    },
    Seal {
        #[arg(long)]
        to: Option<PathBuf>,
        #[command(flatten)]
        output: OutputArg,
    },
    Verify {
        release: PathBuf,
        #[arg(long)]
        trust: PathBuf,
        #[arg(long = "with")]
        also: Vec<PathBuf>,
        #[arg(long)]
        json: bool,
    },
    Spaces,
    Space {
        title: String,
        #[arg(long = "with", required = true)]
        units: Vec<Id>,
    },
    Keys {
        whose: Option<Id>,
    },
    Request {
        #[arg(long)]
        to: PathBuf,
        #[arg(long)]
        invitation: Option<PathBuf>,
    },
    Enrol {
        request: PathBuf,
        #[arg(long)]
        code: String,
    },
    Revoke {
        whose: Id,
        #[arg(long)]
        key: Option<String>,
        #[arg(long)]
        keep: Keep,
    },
    Renew,
    Duress {
        #[arg(long = "for", required = true)]
        guardians: Vec<Id>,
        #[arg(long)]
        to: PathBuf,
    },
    Ward {
        from: PathBuf,
    },
    Wards,
    Recheck {
        whose: Id,
        #[arg(long)]
        keep: Keep,
    },
    CheckIn {
        recheck: String,
        #[arg(long, required_unless_present = "free")]
        forced: bool,
        #[arg(long, conflicts_with = "forced")]
        free: bool,
    },
    Introduce {
        #[arg(long = "address")]
        addresses: Vec<String>,
    },
    Retire {
        node: String,
    },
    Nodes,
    Invite {
        unit: Id,
        #[arg(long)]
        to: PathBuf,
    },
    Join {
        invitation: PathBuf,
        #[arg(long)]
        open: bool,
        #[arg(long = "address")]
        addresses: Vec<String>,
    },
    Meet {
        unit: Option<Id>,
        #[arg(long)]
        pace: Option<u32>,
    },
    Pack {
        #[arg(long = "for")]
        unit: Id,
        #[arg(long)]
        to: PathBuf,
    },
    Give {
        to: PathBuf,
    },
    Take {
        from: PathBuf,
    },
}

/// Which output; needed only where a space has more than one.
#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words are in texts/en-commands.ftl")]
pub struct OutputArg {
    #[arg(long)]
    pub output: Option<Id>,
}

/// The command with its words.
pub fn command(texts: &Texts) -> clap::Command {
    let worded = Cli::command().about(texts.get("help-nobis", &[])).after_help(texts.get("help-nobis-after", &[]));
    let worded = worded.mut_args(|arg| word_arg(texts, "nobis", arg));
    worded.mut_subcommands(|sub| {
        let name = sub.get_name().to_owned();
        let sub = sub.about(texts.get(&format!("help-{name}"), &[]));
        sub.mut_args(|arg| word_arg(texts, &name, arg))
    })
}

fn word_arg(texts: &Texts, command: &str, arg: clap::Arg) -> clap::Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = texts.find(&format!("help-{command}-{id}"), &[]);
    match own.or_else(|| texts.find(&format!("help-any-{id}"), &[])) {
        Some(help) => arg.help(help),
        None => arg,
    }
}

/// Reads the command line, or prints help or an error and ends.
pub fn read(texts: &Texts) -> Cli {
    let matches = command(texts).get_matches();
    Cli::from_arg_matches(&matches).unwrap_or_else(|e| e.exit())
}

/// Reads a command line given word by word, as the demo plays it.
///
/// # Errors
/// What clap says of it.
pub fn parse(texts: &Texts, words: &[&str]) -> Result<Cli, clap::Error> {
    let matches = command(texts).try_get_matches_from(std::iter::once("nobis").chain(words.iter().copied()))?;
    Cli::from_arg_matches(&matches)
}

/// The digest a person means by its first digits, among some.
pub fn by_prefix<'a>(prefix: &str, among: impl Iterator<Item = &'a Digest>) -> Vec<Digest> {
    let found = among.filter(|d| d.to_string().starts_with(prefix));
    if prefix.len() < 4 { Vec::new() } else { found.copied().collect() }
}
