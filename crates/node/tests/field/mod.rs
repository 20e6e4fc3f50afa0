//! Nodes in folders of a test, each with its unit's keys, run by the real program.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream, UdpSocket};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The moment of everything here.
pub const NOW: &str = "2022-08-03T07:00:00Z";

/// A federation of folders: the secretariat's, and those of units that join.
pub struct Field {
    pub dir: tempfile::TempDir,
}

impl Field {
    /// The secretariat imports a case; the keys of the other units go to their own folders.
    pub fn found(units: &[&str]) -> Self {
        let field = Self { dir: tempfile::tempdir().expect("a folder") };
        let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/august/as-published");
        field.does("is", "", &["import", &case.display().to_string()]);
        for unit in units {
            let keys = field.path(unit).join("keys");
            fs::create_dir_all(&keys).expect("a folder");
            for entry in fs::read_dir(field.path("is").join("keys")).expect("keys") {
                let path = entry.expect("a key").path();
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                if name.starts_with(&format!("{unit}-")) {
                    fs::rename(&path, keys.join(&name)).expect("a key moves");
                }
            }
        }
        field
    }

    pub fn path(&self, unit: &str) -> PathBuf {
        self.dir.path().join(unit)
    }

    pub fn runs(&self, unit: &str, person: &str, args: &[&str]) -> (i32, String) {
        self.runs_with(unit, person, args, &[])
    }

    pub fn runs_with(&self, unit: &str, person: &str, args: &[&str], with: &[(&str, &str)]) -> (i32, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nobis"));
        command.args(args).arg("--dir").arg(self.path(unit)).env("NOBIS_NOW", NOW).current_dir(self.dir.path());
        command.env_remove("SSH_AUTH_SOCK").env("NOBIS_ASKPASS", "false").envs(with.iter().copied());
        if !person.is_empty() {
            command.args(["--as", person]);
        }
        let out = command.output().expect("nobis runs");
        let said = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
        (out.status.code().unwrap_or(-1), said)
    }

    /// Runs a command that must do well.
    pub fn does(&self, unit: &str, person: &str, args: &[&str]) -> String {
        let (code, said) = self.runs(unit, person, args);
        assert_eq!(code, 0, "{unit} {args:?}: {said}");
        said
    }

    /// A unit joins by an invitation of another.
    pub fn joins(&self, unit: &str, by: (&str, &str), address: Option<SocketAddr>) {
        let invitation = format!("{unit}.invitation");
        let invited = self.does(by.0, by.1, &["invite", unit, "--to", &invitation]);
        let at = address.map(|a| a.to_string());
        let person = format!("{unit}-1");
        let mut args = vec!["join", "--open", &invitation];
        args.extend(at.iter().flat_map(|at| ["--address", at.as_str()]));
        let joined = self.does(unit, &person, &args);
        let code = |said: &str| said.lines().find(|l| l.split(' ').count() == 8 && l.len() == 39).map(str::to_owned);
        assert!(code(&invited).is_some() && code(&invited) == code(&joined), "{invited}{joined}");
    }

    /// All that a node holds, as its log says.
    pub fn log(&self, unit: &str) -> String {
        self.does(unit, &format!("{unit}-1"), &["log", "--json"])
    }
}

/// A running node.
pub struct Running {
    child: Child,
    pub pages: Pages,
    /// Those of further spaces.
    pub further: Vec<Pages>,
    pub nodes: SocketAddr,
}

/// Where a node's pages are.
pub struct Pages(pub SocketAddr);

impl Running {
    pub fn serve(field: &Field, unit: &str, nodes: SocketAddr) -> Self {
        Self::serve_spaces(field, unit, nodes, 1)
    }

    /// A node that has so many spaces.
    pub fn serve_spaces(field: &Field, unit: &str, nodes: SocketAddr, spaces: usize) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_nobis"))
            .args(["serve", "--listen", "127.0.0.1:0", "--nodes", &nodes.to_string(), "--dir"])
            .arg(field.path(unit))
            .env("NOBIS_NOW", NOW)
            .env_remove("SSH_AUTH_SOCK")
            .stdout(Stdio::piped())
            .spawn()
            .expect("nobis serves");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let mut at = Vec::new();
        while at.len() < spaces {
            let line = lines.next().expect("it says where").expect("text");
            if let Some((_, address)) = line.split_once("http://") {
                at.push(Pages(address.trim_end_matches('/').parse().expect("an address")));
            }
        }
        let further = at.split_off(1);
        Self { child, pages: at.remove(0), further, nodes }
    }

    pub fn ends(self) {
        drop(self);
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Also where the test falls over: a node that lives on would keep whoever reads what it says waiting.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Pages {
    /// Asks for a page, or sends a form; the whole answer.
    pub fn asks(&self, cookie: &str, path: &str, form: Option<&str>) -> String {
        let mut line = TcpStream::connect(self.0).expect("it listens");
        let method = if form.is_some() { "POST" } else { "GET" };
        let body = form.unwrap_or_default();
        write!(
            line,
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: \
             application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.0,
            body.len()
        )
        .expect("it hears");
        let mut answer = Vec::new();
        line.read_to_end(&mut answer).expect("it answers");
        String::from_utf8_lossy(&answer).into_owned()
    }

    pub fn unlock(&self, person: &str) -> String {
        let answer = self.asks("", "/unlock", Some(&format!("person={person}&passphrase=&then=/")));
        let cookies = answer.lines().filter_map(|l| l.strip_prefix("set-cookie: "));
        let found = cookies.filter_map(|c| c.split(';').next()).find(|c| c.len() > 40);
        found.unwrap_or_else(|| panic!("{person}: {answer}")).to_owned()
    }

    pub fn worries(&self, cookie: &str, text: &str) {
        let page = self.asks(cookie, "/o/is.august/concern", None);
        let once = page.split("name=\"once\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let form = format!("once={}&text={}", once.expect("a form"), text.replace(' ', "+"));
        let answer = self.asks(cookie, "/o/is.august/concern", Some(&form));
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    }

    /// Waits until a page says something.
    pub fn comes_to_say(&self, cookie: &str, path: &str, text: &str) {
        let began = Instant::now();
        while !self.asks(cookie, path, None).contains(text) {
            assert!(began.elapsed() < Duration::from_secs(60), "{path} never says {text}");
            std::thread::sleep(Duration::from_millis(200));
        }
    }
}

/// A port that is free now.
pub fn free() -> SocketAddr {
    UdpSocket::bind("127.0.0.1:0").and_then(|s| s.local_addr()).expect("a port")
}
