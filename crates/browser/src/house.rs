//! One ChromeDriver and the people who use it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use tempfile::TempDir;
use tokio::runtime::{self, Runtime};

use crate::driver::{self, Driver};
use crate::person::Person;
use crate::session::{Kind, Session};

/// A browser for each person of one test, all looking at one server.
pub struct Browser {
    house: Rc<House>,
}

impl Browser {
    /// For the server at `base`, say `http://127.0.0.1:8080`. None when this machine has no Chromium: the test then
    /// returns, and has been skipped.
    pub fn open(base: &str) -> Option<Browser> {
        driver::present().then(|| Browser { house: Rc::new(House::new(base)) })
    }

    /// The person of that name, who reads English. The first time, their Chromium is started; cookies are their own.
    pub fn at(&self, name: &str) -> Person {
        self.at_in(name, "en")
    }

    /// The same, for a person who reads another language: it is what their Chromium asks pages for.
    pub fn at_in(&self, name: &str, language: &str) -> Person {
        Person::new(name, self.house.session(name, language), self.house.clone())
    }
}

/// What all people share. The sessions go first, then ChromeDriver, then the profiles they used.
pub(crate) struct House {
    sessions: RefCell<BTreeMap<String, Rc<Session>>>,
    runtime: Rc<Runtime>,
    driver: Driver,
    dir: TempDir,
    pub(crate) base: String,
}

impl House {
    fn new(base: &str) -> House {
        let dir = tempfile::tempdir().expect("a temporary folder can be made");
        let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be built");
        House {
            sessions: RefCell::default(),
            runtime: Rc::new(runtime),
            driver: Driver::start(dir.path()),
            dir,
            base: base.trim_end_matches('/').to_owned(),
        }
    }

    fn session(&self, name: &str, language: &str) -> Rc<Session> {
        self.open(name, &Kind { language: language.to_owned(), javascript: false })
    }

    /// The one session in which scripts may run: axe-core is a script. No person uses it.
    pub(crate) fn for_axe(&self) -> Rc<Session> {
        self.open("(axe)", &Kind { language: "en".to_owned(), javascript: true })
    }

    fn open(&self, name: &str, kind: &Kind) -> Rc<Session> {
        let known = self.sessions.borrow().get(name).cloned();
        known.unwrap_or_else(|| {
            let profile = self.dir.path().join(format!("profile-{}", self.sessions.borrow().len()));
            let session = Rc::new(Session::open(&self.driver.url, &profile, kind, self.runtime.clone()));
            self.sessions.borrow_mut().insert(name.to_owned(), session.clone());
            session
        })
    }
}

impl Drop for House {
    fn drop(&mut self) {
        for session in self.sessions.borrow().values() {
            session.close();
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fall over")]
mod tests {
    use super::Browser;
    use std::net::TcpListener;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::path::Path;
    use std::{fs, thread, time::Duration};

    /// How many processes have this folder in their command line.
    fn using(dir: &Path) -> usize {
        let dir = dir.to_str().unwrap();
        let lines =
            fs::read_dir("/proc").unwrap().flatten().filter_map(|one| fs::read(one.path().join("cmdline")).ok());
        lines.filter(|line| String::from_utf8_lossy(line).contains(dir)).count()
    }

    #[test]
    fn nothing_is_left_running_after_a_test_that_failed() {
        let mut dir = None;
        let closed = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap();
        let failed = catch_unwind(AssertUnwindSafe(|| {
            let browser = Browser::open(&format!("http://{closed}"))?;
            let person = browser.at("is-3");
            dir = Some(browser.house.dir.path().to_owned());
            assert!(using(dir.as_ref()?) > 0, "Chromium runs");
            // Nobody listens there.
            person.goto("/");
            Some(())
        }));
        // Without Chromium there was nothing to start.
        let Some(dir) = dir else { return };
        assert!(failed.is_err());
        // Helpers of Chromium need a moment to see that it is gone.
        let ended = (0..100).any(|_| {
            using(&dir) == 0 || {
                thread::sleep(Duration::from_millis(50));
                false
            }
        });
        assert!(ended, "{} processes are left", using(&dir));
        assert!(!dir.exists(), "the profiles are gone");
    }
}
