//! A folder with the case of August, served at the hour the story has come to.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};

use nobis::say::Texts;
use nobis::web::app::{App, Clock};
use nobis::web::server;
use nobis::{cli, run};
use nobis_browser::{Connection, Person};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// The node of the story. Its address stays the same when its clock is set forward, as for people who wait.
pub struct Stage {
    dir: TempDir,
    address: SocketAddr,
    served: Option<(Arc<App>, Runtime)>,
}

impl Stage {
    /// An empty folder; nothing is served yet.
    pub fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap(), address: ([127, 0, 0, 1], 0).into(), served: None }
    }

    /// Imports a case of the examples, as `nobis import` does.
    pub fn import(&mut self, case: &str, now: &str) {
        self.served = None;
        let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/august").join(case);
        let texts = Texts::for_lang("en");
        let (dir, case) = (self.folder().display().to_string(), case.display().to_string());
        let cli = cli::parse(&texts, &["--dir", &dir, "--now", now, "import", &case]).unwrap();
        run::perform(cli, &texts).unwrap();
    }

    /// Serves from this hour on. Keys are locked: whoever was there unlocks again.
    pub fn at(&mut self, now: &str) {
        self.served = None;
        let app = Arc::new(App::open(&self.folder(), Clock::at(now.parse().unwrap())).unwrap());
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let (told, hear) = mpsc::channel();
        let (asked, shown) = (self.address, Arc::clone(&app));
        runtime.spawn(async move {
            let socket = tokio::net::TcpListener::bind(asked).await.unwrap();
            let address = socket.local_addr().unwrap();
            told.send(address).unwrap();
            axum::serve(socket, server::router(shown, address, &[])).await.unwrap();
        });
        self.address = hear.recv().unwrap();
        self.served = Some((app, runtime));
    }

    /// Where people find it.
    pub fn base(&self) -> String {
        format!("http://{}", self.address)
    }

    fn folder(&self) -> PathBuf {
        self.dir.path().join("node")
    }

    /// Downloads what a link on the page of a person leads to.
    pub fn download(&self, person: &Person, part: &str) -> PathBuf {
        let html = person.html();
        let mut hrefs = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let href = hrefs.find(|href| href.contains(&format!("/release/{part}"))).unwrap_or_else(|| panic!("no {part}"));
        let href = href.replace("&amp;", "&");
        let cookies = format!("Cookie: {}\r\n", person.cookie_header().unwrap());
        let reply = Connection::open(self.address).unwrap().ask(&href, &cookies, None).unwrap();
        assert_eq!(reply.status, 200, "{href}");
        self.file(part, &reply.body)
    }

    /// A file on the disk of whoever downloaded it.
    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.dir.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }
}

/// Unlocks a key in a rehearsal, and is on their first page.
pub fn unlocks(person: &Person, id: &str) {
    person.goto("/unlock").press(&format!("Be {id}"));
    person.sees(&format!("{id}, ")).sees("What waits for me");
}
