//! A node of the demo, serving on a port of its own, and people who ask it.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::mpsc;

use nobis::demo;
use nobis::say::Texts;
use nobis::web::app::{App, Clock};
use nobis::web::server;
use nobis_browser::{Connection, Reply, hidden_value};
use nobis_core::moment::Moment;
use tempfile::TempDir;

/// The hour after the demo ends.
pub const AFTER: &str = "2022-08-12T08:00:00Z";

pub struct Node {
    pub app: Arc<App>,
    pub address: SocketAddr,
    _dir: TempDir,
    _runtime: tokio::runtime::Runtime,
}

impl Node {
    /// The demo, played to its end.
    pub fn demo() -> Self {
        let dir = tempfile::tempdir().unwrap();
        demo::play(&dir.path().join("demo"), &Texts::for_lang("en")).unwrap();
        Self::at(dir, "demo", AFTER)
    }

    /// A rehearsal of a case from the stories, at a moment.
    pub fn story(case: &str, now: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let case = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../stories/cases").join(case);
        nobis::import::import(&dir.path().join("story"), now.parse().unwrap(), &case, None, &Texts::for_lang("en"))
            .unwrap();
        Self::at(dir, "story", now)
    }

    /// An empty folder.
    pub fn empty() -> Self {
        Self::at(tempfile::tempdir().unwrap(), "empty", AFTER)
    }

    fn at(dir: TempDir, name: &str, now: &str) -> Self {
        let now: Moment = now.parse().unwrap();
        let app = Arc::new(App::open(&dir.path().join(name), Clock::at(now)).unwrap());
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        let (told, hear) = mpsc::channel();
        let served = Arc::clone(&app);
        runtime.spawn(async move {
            let socket = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = socket.local_addr().unwrap();
            told.send(address).unwrap();
            axum::serve(socket, server::router(served, address, &[])).await.unwrap();
        });
        let address = hear.recv().unwrap();
        Self { app, address, _dir: dir, _runtime: runtime }
    }

    /// Somebody who has unlocked.
    pub fn person(&self, id: &str) -> Visitor<'_> {
        let visitor = self.nobody();
        let reply = visitor.post_as_is("/unlock", &format!("person={id}&passphrase=&then=/"));
        assert_eq!(reply.status, 303, "{id} can unlock: {}", text(&reply));
        let cookie = reply.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        Visitor { cookie, ..visitor }
    }

    /// Somebody who hasn't.
    pub fn nobody(&self) -> Visitor<'_> {
        Visitor { node: self, cookie: String::new(), lang: "en" }
    }
}

/// Somebody with a browser.
#[derive(Clone)]
pub struct Visitor<'n> {
    pub node: &'n Node,
    pub cookie: String,
    pub lang: &'static str,
}

pub fn text(reply: &Reply) -> String {
    String::from_utf8_lossy(&reply.body).into_owned()
}

impl Visitor<'_> {
    fn headers(&self) -> String {
        format!("Cookie: {}; nobis-lang={}\r\n", self.cookie, self.lang)
    }

    pub fn get(&self, path: &str) -> Reply {
        Connection::open(self.node.address).unwrap().ask(path, &self.headers(), None).unwrap()
    }

    /// A form, exactly as given.
    pub fn post_as_is(&self, path: &str, body: &str) -> Reply {
        let headers = format!("{}Sec-Fetch-Site: same-origin\r\n", self.headers());
        Connection::open(self.node.address).unwrap().ask(path, &headers, Some(body)).unwrap()
    }

    /// A form sent from a page of another site.
    pub fn post_from_elsewhere(&self, path: &str, body: &str) -> Reply {
        let headers = format!("{}Sec-Fetch-Site: cross-site\r\nOrigin: https://example.org\r\n", self.headers());
        Connection::open(self.node.address).unwrap().ask(path, &headers, Some(body)).unwrap()
    }

    /// A form with a file, as a browser packs it; the whole answer, headers included.
    pub fn uploads(&self, path: &str, field: &str, file: &str, bytes: &[u8], fields: &[(&str, &str)]) -> String {
        use std::io::{Read, Write};
        let part =
            |name: &str, rest: &str| format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"{rest}\r\n\r\n");
        let texts: String = fields.iter().map(|(name, value)| part(name, "") + value + "\r\n").collect();
        let file = part(field, &format!("; filename=\"{file}\""));
        let body = [texts.as_bytes(), file.as_bytes(), bytes, b"\r\n--cut--\r\n"].concat();
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n{}\
             Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: {}\r\n\r\n",
            self.node.address,
            self.headers(),
            body.len()
        );
        let mut stream = std::net::TcpStream::connect(self.node.address).unwrap();
        stream.write_all(&[head.as_bytes(), &body].concat()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// The number of a form on a page.
    pub fn once(&self, path: &str) -> String {
        let page = text(&self.get(path));
        let action = path.split('?').next().unwrap();
        hidden_value(&page, action, "once").unwrap_or_else(|| panic!("a form on {path}: {page}"))
    }

    /// Fills in the form of a page and sends it.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let once = self.once(path);
        self.post_as_is(path.split('?').next().unwrap(), &body(fields, &once))
    }
}

pub fn body(fields: &[(&str, &str)], once: &str) -> String {
    let mut out = form_urlencoded::Serializer::new(String::new());
    out.append_pair("once", once);
    fields.iter().for_each(|(name, value)| {
        out.append_pair(name, value);
    });
    out.finish()
}

/// Ids of acts of the demo, by what they are.
pub fn ops(node: &Node) -> BTreeMap<&'static str, String> {
    node.app.look(|home| {
        let s = home.unwrap().state();
        let first = |op: Option<&nobis_core::op::OpId>| op.unwrap().to_string();
        let plain = s.attests.keys().next();
        BTreeMap::from([
            ("objection", first(s.objections.keys().next())),
            ("alert", first(s.alerts.keys().next())),
            ("delivery", first(s.deliveries.keys().next())),
            ("withdrawal", first(s.withdrawals.keys().next())),
            ("attest", first(plain)),
        ])
    })
}
