//! One Chromium, as WebDriver shows it. The only file that knows fantoccini, and that waits for anything async.

use std::cell::RefCell;
use std::future::Future;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value as Json, json};
use tokio::runtime::Runtime;
use url::{ParseError, Url};

/// No command takes longer, a page that loads included; above ChromeDriver's own limits, so that its words are heard.
const COMMAND_MAX: Duration = Duration::from_secs(60);

/// ChromeDriver's limits for a page and for a script; axe takes about a second on a long page.
const CHROMIUM_MAX_MS: u64 = 30_000;

/// The key under which WebDriver writes a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// What sort of Chromium.
pub struct Kind {
    /// What it asks pages for.
    pub language: String,
    /// Only for axe-core.
    pub javascript: bool,
}

/// One Chromium with its own profile.
pub struct Session {
    client: Client,
    runtime: Rc<Runtime>,
    /// Chromium's log is handed out once; this keeps it.
    traffic: RefCell<Vec<Traffic>>,
}

/// One request or one answer on the network.
#[derive(Clone)]
pub enum Traffic {
    /// Chromium asked for this address.
    Asked(String),
    /// A page came, with this status.
    Page(u16),
}

impl Session {
    /// Starts Chromium. The profile folder must be new: cookies and settings of nobody else are in it.
    pub fn open(driver: &str, profile: &Path, kind: &Kind, runtime: Rc<Runtime>) -> Session {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities(profile, kind));
        let opened = runtime.block_on(async { tokio::time::timeout(COMMAND_MAX, builder.connect(driver)).await });
        let client = match opened {
            Ok(Ok(client)) => client,
            Ok(Err(error)) => panic!("Chromium did not start: {error}"),
            Err(_) => panic!("Chromium did not start in {COMMAND_MAX:?}"),
        };
        Session { client, runtime, traffic: RefCell::default() }
    }

    /// Ends Chromium. Without a word if that fails: ChromeDriver ends right after, and takes it along.
    pub fn close(&self) {
        let _ = self.wait(self.client.clone().close());
    }

    /// Opens a page and waits until it is loaded.
    pub fn goto(&self, url: &str) -> Result<(), String> {
        self.wait(self.client.goto(url))
    }

    /// The address of the page.
    pub fn url(&self) -> Result<String, String> {
        self.wait(self.client.current_url()).map(String::from)
    }

    /// What the page's tab says.
    pub fn title(&self) -> Result<String, String> {
        self.wait(self.client.title())
    }

    /// The window, as PNG.
    pub fn screenshot(&self) -> Result<Vec<u8>, String> {
        self.wait(self.client.screenshot())
    }

    /// Runs a script of ours beside the page: neither the page's CSP nor JavaScript being off concerns it, as long as
    /// it waits for nothing.
    pub fn script(&self, script: &str, args: Vec<Json>) -> Result<Json, String> {
        self.wait(self.client.execute(script, args))
    }

    /// Runs a script that waits; only where JavaScript is on.
    pub fn script_that_waits(&self, script: &str, args: Vec<Json>) -> Result<Json, String> {
        self.wait(self.client.execute_async(script, args))
    }

    /// Clicks with the pointer, and waits for the page that may follow.
    pub fn click(&self, element: &Json) -> Result<(), String> {
        let element = self.element(element)?;
        self.wait(element.click())
    }

    /// Empties a field.
    pub fn clear(&self, element: &Json) -> Result<(), String> {
        let element = self.element(element)?;
        self.wait(element.clear())
    }

    /// Types into a field, or hands a path to a file field.
    pub fn type_into(&self, element: &Json, text: &str) -> Result<(), String> {
        let element = self.element(element)?;
        self.wait(element.send_keys(text))
    }

    /// Presses keys, one after the other, wherever the focus is.
    pub fn keys(&self, keys: &str) -> Result<(), String> {
        let pressed = keys.chars().fold(KeyActions::new("keyboard".to_owned()), |actions, value| {
            actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.wait(self.client.perform_actions(pressed))
    }

    /// Role and name of an element, as a screen reader is told them.
    pub fn role_and_name(&self, element: &Json) -> Result<(String, String), String> {
        let id = id(element)?;
        let role = self.wait(self.client.issue_cmd(Ask::get(format!("element/{id}/computedrole"))))?;
        let name = self.wait(self.client.issue_cmd(Ask::get(format!("element/{id}/computedlabel"))))?;
        // Marks that only set a direction are not read by anybody.
        let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
        Ok((text(&role), text(&name).replace(is_mark, "")))
    }

    /// A command of Chromium's own protocol: what WebDriver hasn't got.
    pub fn chromium(&self, command: &str, params: Json) -> Result<Json, String> {
        let body = json!({ "cmd": command, "params": params });
        self.wait(self.client.issue_cmd(Ask { path: "goog/cdp/execute".to_owned(), body }))
    }

    /// All that was asked of and answered by the network so far, as Chromium tells it.
    pub fn network(&self) -> Result<Vec<Traffic>, String> {
        let log = Ask { path: "se/log".to_owned(), body: json!({ "type": "performance" }) };
        let log = self.wait(self.client.issue_cmd(log))?;
        let entries = log.as_array().ok_or("the log is no list")?;
        let new = entries.iter().filter_map(|entry| traffic(entry["message"].as_str()?));
        self.traffic.borrow_mut().extend(new);
        Ok(self.traffic.borrow().clone())
    }

    fn element(&self, element: &Json) -> Result<Element, String> {
        Ok(Element::from_element_id(self.client.clone(), ElementRef::from(id(element)?.to_owned())))
    }

    fn wait<T, E: ToString>(&self, command: impl Future<Output = Result<T, E>>) -> Result<T, String> {
        match self.runtime.block_on(async { tokio::time::timeout(COMMAND_MAX, command).await }) {
            Ok(answer) => answer.map_err(|error| error.to_string()),
            Err(_) => Err(format!("no answer from Chromium in {COMMAND_MAX:?}")),
        }
    }
}

/// An empty profile, nothing that calls home, and a pipe to ChromeDriver: when that ends, Chromium ends.
fn capabilities(profile: &Path, kind: &Kind) -> Capabilities {
    let mut args: Vec<String> = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--remote-debugging-pipe",
        "--window-size=1280,900",
    ]
    .map(str::to_owned)
    .into();
    args.push(format!("--user-data-dir={}", profile.display()));
    args.push(format!("--lang={}", kind.language));
    let mut prefs = json!({ "intl.accept_languages": kind.language });
    if !kind.javascript {
        // 2 is "block", as an administrator would set it.
        prefs["profile.managed_default_content_settings.javascript"] = json!(2);
    }
    let wanted = json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "args": args, "prefs": prefs },
        "goog:loggingPrefs": { "performance": "ALL" },
        "timeouts": { "implicit": 0, "pageLoad": CHROMIUM_MAX_MS, "script": CHROMIUM_MAX_MS },
    });
    wanted.as_object().expect("written as an object above").clone()
}

/// A command that fantoccini hasn't got.
#[derive(Debug)]
struct Ask {
    path: String,
    body: Json,
}

impl Ask {
    fn get(path: String) -> Ask {
        Ask { path, body: Json::Null }
    }
}

impl WebDriverCompatibleCommand for Ask {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        match &self.body {
            Json::Null => (http::Method::GET, None),
            body => (http::Method::POST, Some(body.to_string())),
        }
    }
}

fn traffic(message: &str) -> Option<Traffic> {
    let entry: Json = serde_json::from_str(message).ok()?;
    let params = &entry["message"]["params"];
    match entry["message"]["method"].as_str()? {
        "Network.requestWillBeSent" => Some(Traffic::Asked(text(&params["request"]["url"]))),
        "Network.responseReceived" if params["type"] == "Document" => {
            Some(Traffic::Page(u16::try_from(params["response"]["status"].as_u64()?).ok()?))
        }
        _ => None,
    }
}

fn id(element: &Json) -> Result<&str, String> {
    element[ELEMENT].as_str().ok_or_else(|| format!("no element: {element}"))
}

fn text(answer: &Json) -> String {
    answer.as_str().unwrap_or_default().to_owned()
}
