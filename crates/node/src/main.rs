//! The one binary.

use std::process::ExitCode;

use nobis::{cli, run, say::Texts};

fn main() -> ExitCode {
    // The language decides the words of the help itself, so it is looked for before the rest is read.
    let args: Vec<String> = std::env::args_os().map(|a| a.to_string_lossy().into_owned()).collect();
    let asked = args.iter().position(|a| a == "--lang").and_then(|i| args.get(i + 1).cloned());
    let lang = asked.or_else(|| std::env::var("NOBIS_LANG").ok()).unwrap_or_else(|| "en".to_owned());
    let texts = Texts::for_lang(&lang);
    run::run(cli::read(&texts), &texts)
}
