//! ChromeDriver: found on the PATH, started on a port of its own choice, ended whatever happens to the test.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Set in CI: a browser or axe-core that is missing is then a failure, and no reason to skip.
const REQUIRED: &str = "NOBIS_REQUIRE_BROWSER";

/// ChromeDriver starts in a fraction of a second; a loaded CI machine gets a hundred times that.
const START_MAX: Duration = Duration::from_secs(30);

/// A shell stands between: it waits at a pipe that only we hold, and ends ChromeDriver when the pipe closes. So nothing
/// is left running even when the test process is killed.
const GUARD: &str = r#""$0" "$@" & read -r _; kill "$!""#;

/// A running ChromeDriver.
pub struct Driver {
    guard: Child,
    /// Where it listens.
    pub url: String,
}

impl Driver {
    /// Starts ChromeDriver; its log and whatever Chromium puts into a home folder stay in `dir`.
    pub fn start(dir: &Path) -> Driver {
        let log = dir.join("chromedriver.log");
        let out = File::create(&log).expect("a file can be made in a fresh temporary folder");
        let guard = Command::new("sh")
            .args(["-c", GUARD, "chromedriver", "--port=0"])
            .env("HOME", dir)
            .env("TMPDIR", dir)
            .stdin(Stdio::piped())
            .stderr(out.try_clone().expect("an open file can be cloned"))
            .stdout(out)
            .spawn()
            .expect("every Unix has sh");
        let mut driver = Driver { guard, url: String::new() };
        let port = driver.port(&log);
        driver.url = format!("http://127.0.0.1:{port}");
        driver
    }

    fn port(&mut self, log: &Path) -> u16 {
        let started = Instant::now();
        loop {
            let said = fs::read_to_string(log).unwrap_or_default();
            if let Some(port) = port_in(&said) {
                return port;
            }
            assert!(started.elapsed() < START_MAX, "chromedriver did not start in {START_MAX:?}; it said:\n{said}");
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.guard.stdin.take());
        let asked = Instant::now();
        while asked.elapsed() < Duration::from_secs(5) {
            if !matches!(self.guard.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(Duration::from_millis(10));
        }
        // A shell that doesn't end is ended; there is nobody to tell.
        let _ = self.guard.kill();
        let _ = self.guard.wait();
    }
}

fn port_in(said: &str) -> Option<u16> {
    said.lines().find_map(|line| line.split_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok())
}

/// Whether Chromium and ChromeDriver are there. If not, says so and lets the test pass, or fails it where it must not.
pub fn present() -> bool {
    there_or_skip("Chromium", on_path("chromium").is_some() && on_path("chromedriver").is_some())
}

/// `there`, unless something is missing that this machine must have.
pub fn there_or_skip(what: &str, there: bool) -> bool {
    if !there {
        assert!(env::var_os(REQUIRED).is_none(), "no {what}, and {REQUIRED} is set");
        println!("skipped: no {what}");
    }
    there
}

fn on_path(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|dir| dir.join(program)).find(|path| path.is_file())
}

/// The folder that cargo builds into: screenshots go there, and axe-core lies there.
pub fn target() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target");
    env::var_os("CARGO_TARGET_DIR").map_or_else(beside, PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::port_in;

    #[test]
    fn the_port_is_read_from_what_chromedriver_says() {
        let said = "Starting ChromeDriver 156 on port 0\nChromeDriver was started successfully on port 41553.\n";
        assert_eq!(port_in(said), Some(41553));
        assert_eq!(port_in("Starting ChromeDriver 156 on port 0\n"), None);
    }
}
