//! The edge: sockets, cookies and headers around the pages.
//!
//! Bound to loopback unless told otherwise. Whoever puts TLS or an onion address in front names it with `--host`; any
//! other name in a request is refused, so that a page somewhere can't rebind its own name to this machine. Nothing of a
//! request is written to a log: addresses hold ids, and who looked at what is nobody's business.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{FromRequest, Multipart, RawPathParams, Request};
use axum::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, any, get};
use axum::{RequestPartsExt, Router};
use tokio::sync::{Semaphore, oneshot};
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;

use super::app::{App, Clock};
use super::form::{Claim, Given};
use super::routes::{FORM_BYTES, ROUTES, Route};
use super::turn;
use crate::home::Home;
use crate::net::NodeKeys;
use crate::net::wire::{Hall, Wire};
use crate::say::Texts;
use crate::trouble::Trouble;

/// The style sheet: the only thing a page loads.
const STYLE: &str = concat!(include_str!("../../assets/style.css"), include_str!("../../assets/picture.css"));
/// The mark in the browser's tab.
const ICON: &str = include_str!("../../assets/icon.svg");

/// No script, no frame, no outside request: a page may load the style sheet and the icon, and send forms here.
const POLICY: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

/// Name of the session's cookie, by the port: browsers keep the cookies of two nodes on one machine together.
pub fn session_cookie(port: u16) -> String {
    format!("nobis-{port}")
}

/// Name of the cookie for the language of somebody who hasn't unlocked.
pub const LANG: &str = "nobis-lang";

/// Uploads read and looked at beside each other; the others wait.
static UPLOADS: Semaphore = Semaphore::const_new(2);

/// Longest a sender may take for a form: a megabyte over a satellite telephone.
const BODY_PATIENCE: Duration = Duration::from_secs(300);

/// Where to listen, and under which names.
#[derive(Debug, Clone)]
pub struct Listen {
    /// Address and port.
    pub address: SocketAddr,
    /// Names under which a proxy or an onion service hands requests on.
    pub hosts: Vec<String>,
    /// Where other nodes may call this one, if it meets them by network.
    pub nodes: Option<SocketAddr>,
    /// Bytes a second that are sent to each at most.
    pub pace: Option<u32>,
}

/// Where a space of the node can be reached.
#[derive(Debug, Clone)]
pub struct Reached {
    /// What the space is called, where the node has several and is open.
    pub title: Option<String>,
    /// Its pages.
    pub pages: SocketAddr,
    /// Other nodes, if it meets them by network.
    pub nodes: Option<SocketAddr>,
}

impl Listen {
    /// Where a further space listens: at the ports that follow.
    fn further(&self, number: u16) -> Self {
        let next = |address: SocketAddr| {
            let port = if address.port() == 0 { 0 } else { address.port().saturating_add(number) };
            SocketAddr::new(address.ip(), port)
        };
        Self { address: next(self.address), nodes: self.nodes.map(next), ..self.clone() }
    }
}

/// Serves the node in a folder until interrupted, each of its spaces at an address of its own: no cookie, form or line
/// of one can be taken for another's. `ready` is told the addresses once all listen.
///
/// # Errors
/// The folder can't be opened, or an address is taken.
pub fn serve(dir: &Path, clock: Clock, listen: &Listen, ready: impl FnOnce(Vec<Reached>)) -> Result<(), Trouble> {
    let apps = App::open_all(dir, clock)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|e| Trouble::new("serve-runtime").with("why", e))?;
    runtime.block_on(async {
        let (mut reached, mut serving) = (Vec::new(), Vec::new());
        let several = apps.len() > 1;
        for (number, app) in (0..).zip(apps) {
            let title = app.look(|home| home.and_then(Home::title)).filter(|_| several);
            let space = Space::bind(app, listen.further(number)).await?;
            reached.push(Reached { title, pages: space.address, nodes: space.wire.as_ref().and_then(Wire::address) });
            serving.push(space);
        }
        ready(reached);
        let serving: Vec<_> = serving.into_iter().map(|space| tokio::spawn(space.serve())).collect();
        let mut ended = Ok(());
        for space in serving {
            ended = ended.and(space.await.unwrap_or(Ok(())));
        }
        ended
    })
}

/// A space whose pages and whose node listen.
struct Space {
    app: Arc<App>,
    listen: Listen,
    socket: tokio::net::TcpListener,
    address: SocketAddr,
    wire: Option<Wire>,
}

impl Space {
    async fn bind(app: Arc<App>, listen: Listen) -> Result<Self, Trouble> {
        let taken = |e| Trouble::new("serve-address").with("address", listen.address).with("why", e);
        let socket = tokio::net::TcpListener::bind(listen.address).await.map_err(taken)?;
        let address = socket.local_addr().map_err(taken)?;
        let wire = meet_nodes(&app, &listen).await?;
        // Known before anybody asks: the pages of other spaces lead here.
        app.listens_at(address);
        Ok(Self { app, listen, socket, address, wire })
    }

    /// Serves until interrupted.
    async fn serve(self) -> Result<(), Trouble> {
        let Self { app, listen, socket, address, wire } = self;
        let router = router(Arc::clone(&app), address, &listen.hosts);
        let sweeping = tokio::spawn(sweep(Arc::clone(&app)));
        let (end, ended) = oneshot::channel();
        let meeting = tokio::spawn(keep_meeting(app, listen, wire, ended));
        let served = axum::serve(socket, router).with_graceful_shutdown(interrupted()).await;
        sweeping.abort();
        drop::<oneshot::Sender<()>>(end);
        let _ = meeting.await;
        served.map_err(|e| Trouble::new("serve-address").with("address", address).with("why", e))
    }
}

/// Meets other nodes, if that is asked for and the node is open.
async fn meet_nodes(app: &Arc<App>, listen: &Listen) -> Result<Option<Wire>, Trouble> {
    let Some(address) = listen.nodes.filter(|_| app.look(|home| home.is_some())) else { return Ok(None) };
    let keys = Arc::new(app.alone(NodeKeys::of)?);
    let hall: Arc<dyn Hall> = Arc::<App>::clone(app);
    Wire::bind(hall, keys, address, listen.pace).await.map(Some)
}

/// Other nodes are met while the node is open. When it is locked the lines end and its own keys leave memory; when it is
/// opened again, they are taken up again.
async fn keep_meeting(app: Arc<App>, listen: Listen, mut wire: Option<Wire>, mut ended: oneshot::Receiver<()>) {
    let mut staying = wire.clone().map(|wire| tokio::spawn(wire.stay()));
    loop {
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(1)) => {}
            _ = &mut ended => break,
        }
        let is_open = app.look(|home| home.is_some());
        if !is_open && let (Some(wire), Some(staying)) = (wire.take(), staying.take()) {
            staying.abort();
            wire.close().await;
        }
        if is_open && wire.is_none() {
            // Where the address is taken meanwhile, it is tried again: there is nobody at the terminal to ask.
            wire = meet_nodes(&app, &listen).await.ok().flatten();
            staying = wire.clone().map(|wire| tokio::spawn(wire.stay()));
        }
    }
    // Said to the others, so that they don't wait for what has ended.
    if let (Some(wire), Some(staying)) = (wire, staying) {
        staying.abort();
        wire.close().await;
    }
}

/// Keys of people who left are gone within a minute, not at their next request.
async fn sweep(app: Arc<App>) {
    loop {
        tokio::time::sleep(Duration::from_secs(30)).await;
        app.door().sweep(Instant::now());
    }
}

async fn interrupted() {
    // Where no signal can be waited for, the process ends as the system ends it: nothing acknowledged is lost by that.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Names a request may be for: this machine's own by the port we listen on, and those we were told.
fn names(address: SocketAddr, hosts: &[String]) -> Vec<String> {
    let port = address.port();
    let own = ["127.0.0.1", "localhost", "[::1]"].map(|host| format!("{host}:{port}"));
    own.into_iter().chain([address.to_string()]).chain(hosts.iter().map(|h| h.to_ascii_lowercase())).collect()
}

/// The router: every address of [`ROUTES`], the style sheet, and an answer for all others.
pub fn router(app: Arc<App>, address: SocketAddr, hosts: &[String]) -> Router {
    app.listens_at(address);
    let names = names(address, hosts);
    let mut router = Router::new();
    for route in ROUTES {
        router = router.route(route.path, answering(Arc::clone(&app), *route));
    }
    let lost = Arc::clone(&app);
    let names: Arc<[String]> = names.into();
    router
        .route("/style.css", get(|| async { asset("text/css; charset=utf-8", STYLE) }))
        .route("/icon.svg", get(|| async { asset("image/svg+xml", ICON) }))
        .fallback(move |request: Request| {
            let app = Arc::clone(&lost);
            async move { turn::lost(&app, &lang_of(request.headers())) }
        })
        .layer(CsrfLayer::new().with_rejection_response(|_| from_elsewhere()))
        .layer(middleware::from_fn(move |request: Request, next: Next| {
            let names = Arc::clone(&names);
            async move { guarded(&names, request, next).await }
        }))
        .layer(CompressionLayer::new())
}

/// What somebody reads whose browser sent a form that another site made.
fn from_elsewhere<B: From<&'static str>>() -> axum::http::Response<B> {
    let mut answer = axum::http::Response::new(B::from(
        "This form was sent from another site, or by a browser that doesn't say from where. Nothing was done.\n\
         Open the page of this node itself, and send the form from there.\n",
    ));
    *answer.status_mut() = StatusCode::FORBIDDEN;
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    answer
}

fn asset(mime: &'static str, text: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, mime), (header::CACHE_CONTROL, "max-age=300")], text)
}

/// Refuses requests under another name, and puts on every answer what keeps a browser from doing more than show it.
async fn guarded(names: &[String], request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or("").to_ascii_lowercase();
    let mut answer = if names.contains(&host) {
        next.run(request).await
    } else {
        (StatusCode::MISDIRECTED_REQUEST, "This node doesn't answer under that name. See: nobis serve --help\n")
            .into_response()
    };
    let headers = answer.headers_mut();
    let fixed: [(HeaderName, &'static str); 7] = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // Not `no-referrer`: browsers then hide where a form comes from, and we would refuse our own.
        (header::REFERRER_POLICY, "same-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
    ];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // A page seen by somebody must not be found in the cache of a seized laptop.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    answer
}

fn answering(app: Arc<App>, route: Route) -> MethodRouter {
    any(move |request: Request| {
        let app = Arc::clone(&app);
        async move { answer(app, route, request).await }
    })
}

async fn answer(app: Arc<App>, route: Route, request: Request) -> Response {
    let is_post = match *request.method() {
        Method::POST if route.posts => true,
        Method::GET | Method::HEAD => false,
        _ => return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, POST")]).into_response(),
    };
    let (mut parts, body) = request.into_parts();
    let params = params(&mut parts).await;
    let asked = turn::Asked {
        lang: lang_of(&parts.headers),
        session: cookie(&parts.headers, &session_cookie(app.port())).unwrap_or_default(),
        secure: is_secure(&parts.headers),
        path: parts.uri.path().to_owned(),
        params,
        query: Given::of_urlencoded(parts.uri.query().unwrap_or_default().as_bytes()),
        given: Given::default(),
        is_post,
    };
    // Uploads are large, and anybody may send one to be verified: a few at a time, so that none fills the memory.
    let _turn = if is_post && route.bytes_max > FORM_BYTES { UPLOADS.acquire().await.ok() } else { None };
    let given =
        if is_post { read_body(parts.headers, parts.uri, body, route.bytes_max).await } else { Ok(Given::default()) };
    // Pages compute and wait for the disk: not on the threads that serve sockets.
    let work = tokio::task::spawn_blocking(move || match given {
        Ok(given) => turn::turn(&app, &route, turn::Asked { given, ..asked }),
        Err(trouble) if trouble.id == "form-too-large" => {
            turn::stopped(&app, &asked, &trouble, StatusCode::PAYLOAD_TOO_LARGE)
        }
        Err(trouble) => turn::stopped(&app, &asked, &trouble, StatusCode::BAD_REQUEST),
    });
    work.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

async fn params(parts: &mut axum::http::request::Parts) -> BTreeMap<String, String> {
    match parts.extract::<RawPathParams>().await {
        Ok(raw) => raw.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        Err(_) => BTreeMap::new(),
    }
}

/// Most bytes read of what is too large, before the connection is closed: a photograph sent by mistake.
const DRAINED_MAX: usize = 32 * 1024 * 1024;

async fn read_body(headers: HeaderMap, uri: Uri, body: Body, bytes_max: usize) -> Result<Given, Trouble> {
    let reading = tokio::time::timeout(BODY_PATIENCE, collect(body, bytes_max));
    // One that comes too slowly, or ends before its end, isn't too large.
    let bytes = reading.await.unwrap_or_else(|_| Err(Trouble::new("form-broken")))?;
    let mime = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    if mime.starts_with("multipart/form-data") {
        multipart(&headers, uri, bytes).await
    } else {
        Ok(Given::of_urlencoded(&bytes))
    }
}

/// All of a body, if it isn't larger than this. One that is larger is read to its end all the same, within reason, and
/// thrown away: a browser that is still sending shows "connection reset" instead of the page that says why.
async fn collect(mut body: Body, bytes_max: usize) -> Result<Bytes, Trouble> {
    let too_large = || Trouble::new("form-too-large").with("most", bytes_max / 1_048_576);
    let (mut kept, mut seen) = (Vec::new(), 0);
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut body).poll_frame(cx)).await {
        let Ok(data) = frame.map_err(|_| Trouble::new("form-broken"))?.into_data() else { continue };
        seen += data.len();
        if seen <= bytes_max {
            kept.extend_from_slice(&data);
        } else if seen > bytes_max + DRAINED_MAX {
            return Err(too_large());
        }
    }
    if seen <= bytes_max { Ok(kept.into()) } else { Err(too_large()) }
}

async fn multipart(headers: &HeaderMap, uri: Uri, bytes: Bytes) -> Result<Given, Trouble> {
    let broken = || Trouble::new("form-broken");
    let mut request = Request::builder().method(Method::POST).uri(uri).body(Body::from(bytes)).map_err(|_| broken())?;
    *request.headers_mut() = headers.clone();
    // Its own limit is two megabytes; ours was kept when the body was read.
    axum::extract::DefaultBodyLimit::disable().apply(&mut request);
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
    let mut given = Given::default();
    while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let claim = part.file_name().and_then(Claim::of);
        let bytes = part.bytes().await.map_err(|_| broken())?;
        if !is_file {
            given.put(&name, &String::from_utf8_lossy(&bytes));
        } else if !bytes.is_empty() {
            given.claims.extend(claim.map(|claim| (name.clone(), claim)));
            given.files.insert(name, bytes.to_vec());
        }
    }
    Ok(given)
}

/// A cookie by its name.
fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(';'));
    let mut found = all.filter_map(|pair| pair.trim().split_once('=')).filter(|(n, _)| *n == name);
    found.next().map(|(_, value)| value.to_owned())
}

/// Whether a proxy in front says that the browser came over TLS: then the cookie must not travel without.
fn is_secure(headers: &HeaderMap) -> bool {
    headers.get("x-forwarded-proto").is_some_and(|v| v == "https")
}

/// The language somebody chose here, or else the first of their browser's that we have.
fn lang_of(headers: &HeaderMap) -> String {
    if let Some(chosen) = cookie(headers, LANG) {
        return chosen;
    }
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let tags = asked.split(',').map(|part| part.split(';').next().unwrap_or_default().trim());
    tags.filter_map(Texts::shipped).next().unwrap_or("en").to_owned()
}
