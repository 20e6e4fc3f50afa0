//! Runs one command: opens the node, does it, prints what came of it, and ends with a code that tells.
//!
//! 0: done, or nothing in the way, or the release holds. 1: something stands in the way, or the release doesn't hold.
//! 2: it could not be done or looked at.

use std::io::{IsTerminal, Write as _};
use std::process::ExitCode;

use nobis_core::moment::Moment;

use crate::cli::{Cli, Command};
use crate::commands::{self, Desk};
use crate::demo;
use crate::home::Home;
use crate::house;
use crate::import;
use crate::lock;
use crate::say::{self, Arg, Texts};
use crate::trouble::Trouble;
use crate::verified;
use crate::web;
use crate::web::app::Clock;
use crate::web::server::{Listen, Reached};

/// Runs a command.
pub fn run(cli: Cli, texts: &Texts) -> ExitCode {
    match perform(cli, texts) {
        Ok((said, code)) => {
            let mut out = std::io::stdout();
            match out.write_all(said.as_bytes()).and_then(|()| out.flush()) {
                // A reader that closes the pipe (`| head`) has seen enough; a full disk has not shown the answer.
                Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::from(2),
                _ => ExitCode::from(code),
            }
        }
        Err(trouble) => {
            eprint!("{}", tell(texts, &trouble));
            ExitCode::from(2)
        }
    }
}

/// A trouble in words.
pub fn tell(texts: &Texts, trouble: &Trouble) -> String {
    if let Some(refusal) = &trouble.refusal {
        return say::refusal(texts, refusal).show(texts);
    }
    let args = particulars(trouble);
    let failure = say::Failure::of(texts, trouble.id, &args);
    let list: Vec<String> = trouble.list.iter().map(|line| format!("\n  · {}", say::clean(line))).collect();
    say::failure(texts, &format!("{}{}", failure.what, list.concat()), &failure.remedy)
}

/// The particulars of a trouble. A number is one, so that messages can choose plural forms by it.
fn particulars(trouble: &Trouble) -> Vec<(&'static str, Arg<'_>)> {
    fn value(text: &str) -> Arg<'_> {
        match text.parse::<usize>() {
            Ok(count) if count.to_string() == text => Arg::Count(count),
            _ => Arg::Given(text),
        }
    }
    trouble.args.iter().map(|(name, text)| (*name, value(text))).collect()
}

/// A trouble as sentences: what happened, each particular, and what can be done.
pub fn lines(texts: &Texts, trouble: &Trouble) -> Vec<String> {
    if let Some(refusal) = &trouble.refusal {
        let said = say::refusal(texts, refusal);
        return vec![said.what, said.remedy];
    }
    let args = particulars(trouble);
    let failure = say::Failure::of(texts, trouble.id, &args);
    let particulars = trouble.list.iter().map(|line| say::clean(line).into_owned());
    let all = std::iter::once(failure.what).chain(particulars).chain([failure.remedy]);
    all.filter(|line| !line.is_empty()).collect()
}

/// What a command says, and the code it ends with.
pub type Said = (String, u8);

fn done(said: String) -> Said {
    (format!("{}\n", said.trim_end()), 0)
}

/// Does what the command line asks.
///
/// # Errors
/// What stopped it.
pub fn perform(mut cli: Cli, texts: &Texts) -> Result<Said, Trouble> {
    let now = cli.now.map_or_else(clock, Ok)?;
    if let Some(name) = &cli.space {
        cli.dir = house::find(&cli.dir, name)?;
    }
    match cli.command {
        Command::Demo { no_serve } => {
            let dir = if cli.dir.as_os_str() == "." { "demo".into() } else { cli.dir };
            let ended = demo::play(&dir, texts)?;
            if !no_serve {
                demo::meet(&dir, ended, texts)?;
            }
            Ok((String::new(), 0))
        }
        Command::Serve { listen, hosts, nodes, pace } => {
            let clock = cli.now.map_or_else(Clock::system, |now| Ok(Clock::at(now)))?;
            serve(&cli.dir, clock, &Listen { address: listen, hosts, nodes, pace }, texts)?;
            Ok((String::new(), 0))
        }
        Command::New { units, title, charter, open } => {
            lock_first(&cli.dir, open)?;
            import::found_from(&cli.dir, now, &units, &title, &charter, texts).map(done)
        }
        Command::Passphrase { agent, without_agent } => {
            commands::passphrase(&cli.dir, agent.as_deref(), without_agent.as_deref(), texts).map(done)
        }
        Command::Destroy { yes } => commands::destroy(&cli.dir, yes, texts).map(done),
        Command::Backup { to } => commands::backup(&cli.dir, &to, texts).map(done),
        Command::Restore { from } => commands::restore(&from, &cli.dir, texts).map(done),
        Command::Import { case } => import::import(&cli.dir, now, &case, cli.person.as_ref(), texts).map(done),
        Command::Verify { release, trust, also, json } => {
            // A clock set back for a rehearsal must not make a good release look as if it came from the future.
            let checked = commands::verify(&release, &trust, &also, now.max(clock()?))?;
            let code = u8::from(!checked.is_good());
            Ok((verified::verified(texts, &checked, json), code))
        }
        Command::Join { invitation, addresses, open } => {
            lock_first(&cli.dir, open)?;
            commands::join(&cli.dir, now, &invitation, cli.person.as_ref(), &addresses, texts).map(done)
        }
        Command::Space { title, units } => {
            commands::found_beside(&cli.dir, now, cli.person, &title, &units, texts).map(done)
        }
        Command::Request { to, invitation } => {
            commands::request(&cli.dir, now, cli.person.as_ref(), invitation.as_deref(), &to, texts).map(done)
        }
        Command::Renew => commands::renew(&cli.dir, now, cli.person.as_ref(), texts).map(done),
        Command::Spaces => commands::spaces(&cli.dir, now, texts).map(done),
        Command::Meet { unit, pace } => commands::meet(&cli.dir, now, unit.as_ref(), pace, texts),
        Command::Pack { unit, to } => commands::pack(&cli.dir, now, &unit, &to, texts).map(done),
        Command::Take { from } if commands::is_courier(&from) => {
            commands::take_courier(&cli.dir, now, &from, texts).map(done)
        }
        command => {
            let desk = Desk { home: Home::open(&cli.dir, now)?, texts, person: cli.person };
            at_desk(desk, command)
        }
    }
}

/// A node for work has a lock from its first byte: its passphrase is asked for before anything else is written.
fn lock_first(dir: &std::path::Path, open: bool) -> Result<(), Trouble> {
    if open || lock::path(dir).exists() {
        return Ok(());
    }
    lock::make(dir, Some(&lock::new_passphrase()?)).map(|_| ())
}

/// Serves the pages, and says where.
///
/// # Errors
/// The folder can't be opened, or the address is taken.
fn serve(dir: &std::path::Path, clock: Clock, listen: &Listen, texts: &Texts) -> Result<(), Trouble> {
    web::serve(dir, clock, listen, |reached| {
        let said = reached.iter().map(|space| say_reached(texts, space)).collect::<Vec<_>>().join("\n");
        // Flushed: somebody waits for this line with a browser in hand.
        let mut out = std::io::stdout();
        let _ = writeln!(out, "{said}").and_then(|()| out.flush());
        // Each time, and not to be overlooked: a rehearsal that became work is the likeliest way to lose everything.
        if lock::read(dir).is_ok_and(|lock| lock.is_open()) {
            let shown = dir.display().to_string();
            eprintln!("{}", say::clean(&texts.get("notice-open-lock", &[("dir", shown.as_str().into())])));
        }
    })
}

/// Where a space can be reached, and which it is where there are several.
fn say_reached(texts: &Texts, space: &Reached) -> String {
    let given = |id, name, value: &str| texts.get(id, &[(name, value.into())]);
    let title = space.title.as_ref().map(|title| given("done-serve-space", "title", title));
    let nodes = space.nodes.map(|nodes| given("done-serve-nodes", "address", &nodes.to_string()));
    let pages = given("done-serve", "address", &format!("http://{}/", space.pages));
    title.into_iter().chain(nodes).chain([pages]).collect::<Vec<_>>().join("\n")
}

fn at_desk(mut desk: Desk<'_>, command: Command) -> Result<Said, Trouble> {
    let d = &mut desk;
    let said = match command {
        Command::Check { output, json } => {
            let (width, colour) = terminal();
            let (clear, said) = commands::check(d, &output, json, width, colour)?;
            return Ok((said, u8::from(!clear)));
        }
        Command::Show { what, to, output } => {
            let shown = commands::show(d, what.as_deref(), &output)?;
            match to {
                Some(to) => commands::write_to(d, &to, &shown)?,
                None => shown,
            }
        }
        Command::Wards => return commands::wards(d).map(|(said, code)| (done(said).0, code)),
        Command::Log { json } => commands::log(d, json)?,
        Command::Edit { statement, text, output } => commands::edit(d, &output, &statement, text)?,
        Command::Deliver { unit, checkpoint, channel, in_lang, output } => {
            commands::deliver(d, &output, &unit, checkpoint, channel, in_lang)?.1
        }
        Command::Receipt { delivery } => commands::receipt(d, delivery.as_deref())?,
        Command::Attest { gates, not_clear, in_time, output } => {
            commands::attest(d, &output, &gates, not_clear, in_time)?
        }
        Command::Object { ground, statements, argument, resolves_if, output } => {
            commands::object(d, &output, ground, statements, argument, resolves_if)?
        }
        Command::Concern { text, statements, output } => commands::concern(d, &output, text, statements)?,
        Command::Answer { to, disposition, reasons } => commands::answer(d, &to, disposition, reasons)?,
        Command::Withdraw { act, reason } => commands::withdraw(d, &act, reason)?,
        Command::Keys { whose } => commands::keys_of(d, whose.as_ref())?,
        Command::Enrol { request, code } => commands::enrol(d, &request, &code)?,
        Command::Revoke { whose, key, keep } => commands::revoke(d, &whose, key.as_deref(), &keep)?,
        Command::Duress { guardians, to } => commands::duress(d, &guardians, &to)?,
        Command::Ward { from } => commands::ward(d, &from)?,
        Command::Recheck { whose, keep } => commands::recheck(d, &whose, &keep)?,
        Command::CheckIn { recheck, forced, free: _ } => commands::check_in(d, &recheck, forced)?,
        Command::Second { withdrawal } => commands::second(d, &withdrawal)?,
        Command::Seen { withdrawal } => commands::seen(d, &withdrawal)?,
        Command::Cancel { withdrawal } => commands::cancel(d, &withdrawal)?,
        Command::Rule { objection, outcome, reasons } => commands::rule(d, &objection, outcome, reasons)?,
        Command::Unreachable { unit, since, channels, touches_safety, output } => {
            commands::unreachable(d, &output, unit, since, channels, touches_safety)?
        }
        Command::Alert { who, how, output } => commands::alert(d, &output, who, how)?,
        Command::Close { alert, mitigation } => commands::close(d, &alert, mitigation)?,
        Command::Crisis { event, output } => commands::crisis(d, &output, event)?,
        Command::Declare { reason, output } => commands::declare(d, &output, reason)?,
        Command::Dissent { form, ground, text, output } => commands::dissent(d, &output, form, ground, text)?,
        Command::WithdrawConsent { consent, purposes } => commands::withdraw_consent(d, consent, purposes)?,
        Command::Seal { to, output } => commands::seal(d, &output, to)?,
        Command::Introduce { addresses } => commands::introduce(d, &addresses)?,
        Command::Retire { node } => commands::retire(d, &node)?,
        Command::Nodes => commands::nodes(d)?,
        Command::Invite { unit, to } => commands::invite(d, &unit, &to)?,
        Command::Give { to } => commands::give(d, &to)?,
        Command::Take { from } => commands::take(d, &from)?,
        Command::Demo { .. }
        | Command::Serve { .. }
        | Command::New { .. }
        | Command::Space { .. }
        | Command::Spaces
        | Command::Request { .. }
        | Command::Renew
        | Command::Import { .. }
        | Command::Passphrase { .. }
        | Command::Destroy { .. }
        | Command::Backup { .. }
        | Command::Restore { .. }
        | Command::Join { .. }
        | Command::Meet { .. }
        | Command::Pack { .. }
        | Command::Verify { .. } => {
            unreachable!("these are done without an open node")
        }
    };
    Ok(done(said))
}

/// The system's clock.
fn clock() -> Result<Moment, Trouble> {
    Clock::system().map(|clock| clock.now())
}

/// Width to wrap at, and whether colour helps.
pub fn terminal() -> (usize, bool) {
    let out = std::io::stdout();
    let columns = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok()).unwrap_or(100);
    (columns, out.is_terminal() && std::env::var_os("NO_COLOR").is_none())
}
