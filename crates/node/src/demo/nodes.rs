//! The demo's end: the units go home, each to a node of its own, and the nodes meet on loopback.
//!
//! What was played in one folder, so that one terminal can show it, is now in four: each unit's people have their keys in
//! their own, joined by invitation and got the acts from the secretariat. They run as processes of their own; end one, and
//! the others go on.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use nobis_core::ids::Id;
use nobis_core::moment::Moment;

use crate::commands::{self, Desk};
use crate::home::Home;
use crate::say::Texts;
use crate::trouble::{Trouble, file, told};

/// The secretariat, whose folder is that of the demo, and who speaks for its node.
const FIRST: (&str, &str) = ("is", "is-1");
/// Units that get a node of their own, and who speaks for it.
const OTHERS: [(&str, &str); 3] = [("ua", "ua-1"), ("ke", "ke-1"), ("no", "no-1")];
/// The pages of the secretariat; the others follow, where these are free.
const PAGES_PORT: u16 = 7171;

/// A node that runs, until it is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself: an interrupt goes to all processes of a terminal.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Lets the units' nodes meet, says where their pages are, and waits until it is interrupted or all have ended.
///
/// # Errors
/// A node can't be made or doesn't start.
pub fn meet(dir: &Path, now: Moment, texts: &Texts) -> Result<(), Trouble> {
    let first = address()?;
    introduce(dir, now, first, texts)?;
    let mut running = vec![start(dir, FIRST.0, 0, first, now, texts)?];
    for (number, (unit, person)) in (1..).zip(OTHERS) {
        let (folder, at) = (dir.join("nodes").join(unit), address()?);
        let invitation = dir.join("nodes").join(format!("{unit}.invitation"));
        let person: Id = person.parse().map_err(told)?;
        commands::join(&folder, now, &invitation, Some(&person), &[at.to_string()], texts)?;
        commands::meet(&folder, now, None, None, texts)?;
        running.push(start(&folder, unit, number, at, now, texts)?);
    }
    say(&texts.get("demo-nodes", &[]));
    wait(&mut running)
}

/// Waits for an interrupt, or until all have ended. Those that still run end when they are let go.
fn wait(running: &mut [Running]) -> Result<(), Trouble> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(told)?;
    runtime.block_on(async {
        let ended = async {
            while running.iter_mut().any(|node| matches!(node.0.try_wait(), Ok(None))) {
                tokio::time::sleep(Duration::from_millis(200)).await;
            }
        };
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            () = ended => {}
        }
    });
    Ok(())
}

/// The keys of each unit go to its folder, and the secretariat writes the invitations.
fn introduce(dir: &Path, now: Moment, at: SocketAddr, texts: &Texts) -> Result<(), Trouble> {
    let mut desk = Desk { home: Home::open(dir, now)?, texts, person: Some(FIRST.1.parse().map_err(told)?) };
    commands::introduce(&mut desk, &[at.to_string()])?;
    for (unit, _) in OTHERS {
        move_keys(dir, unit)?;
        let unit: Id = unit.parse().map_err(told)?;
        commands::invite(&mut desk, &unit, &dir.join("nodes").join(format!("{unit}.invitation")))?;
    }
    Ok(())
}

fn move_keys(dir: &Path, unit: &str) -> Result<(), Trouble> {
    let (from, to) = (dir.join("keys"), dir.join("nodes").join(unit).join("keys"));
    fs::create_dir_all(&to).map_err(|e| file(&to, &e))?;
    for entry in fs::read_dir(&from).map_err(|e| file(&from, &e))? {
        let path = entry.map_err(|e| file(&from, &e))?.path();
        let name: PathBuf = path.file_name().map(PathBuf::from).unwrap_or_default();
        if name.to_string_lossy().starts_with(&format!("{unit}-")) {
            fs::rename(&path, to.join(&name)).map_err(|e| file(&path, &e))?;
        }
    }
    Ok(())
}

/// A port that is free on loopback.
fn address() -> Result<SocketAddr, Trouble> {
    UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|s| s.local_addr()).map_err(told)
}

/// Starts a node as a process of its own, and says where its pages are once they are there.
fn start(
    folder: &Path,
    unit: &str,
    number: u16,
    nodes: SocketAddr,
    now: Moment,
    texts: &Texts,
) -> Result<Running, Trouble> {
    let usual = SocketAddr::from((Ipv4Addr::LOCALHOST, PAGES_PORT + number));
    let pages = if TcpListener::bind(usual).is_ok() { usual } else { SocketAddr::from((Ipv4Addr::LOCALHOST, 0)) };
    let program = std::env::current_exe().map_err(told)?;
    let mut command = Command::new(program);
    command.arg("serve").arg("--dir").arg(folder).arg("--now").arg(now.to_string());
    command.args(["--listen", &pages.to_string(), "--nodes", &nodes.to_string()]);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(told)?;
    let out = child.stdout.take();
    let running = Running(child);
    let lines = out.map(|out| BufReader::new(out).lines()).into_iter().flatten();
    let address = lines.map_while(Result::ok).find_map(|line| line.split_once("http://").map(|(_, at)| at.to_owned()));
    let address = address.ok_or_else(|| Trouble::new("demo-node").with("unit", unit))?;
    let at = format!("http://{address}");
    say(&texts.get("demo-node-at", &[("unit", unit.into()), ("address", at.as_str().into())]));
    Ok(running)
}

fn say(line: &str) {
    // Somebody waits for this line with a browser in hand.
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
