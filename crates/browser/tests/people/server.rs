//! A small server with the strict headers of the real one, and pages that are good, faulty or forbidden.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// What the pages of Nobis say of themselves: nothing runs, nothing comes from elsewhere.
const STRICT: &str =
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Serves until the test process ends. Returns the base address.
pub fn serve() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || listener.incoming().flatten().for_each(|stream| drop(thread::spawn(|| answer(stream)))));
    base
}

struct Asked {
    /// Method and path with query.
    what: String,
    cookies: String,
    language: String,
    body: String,
}

fn answer(stream: TcpStream) -> Option<()> {
    let mut reader = BufReader::new(stream);
    loop {
        let asked = read(&mut reader)?;
        let (status, headers, body) = page(&asked);
        let mut head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{headers}", body.len());
        if !headers.contains("Content-Type") {
            head.push_str("Content-Type: text/html; charset=utf-8\r\n");
        }
        reader.get_mut().write_all(format!("{head}\r\n{body}").as_bytes()).ok()?;
    }
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Asked> {
    let mut asked = Asked { what: String::new(), cookies: String::new(), language: String::new(), body: String::new() };
    let mut length = 0;
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    asked.what = line.rsplit_once(' ')?.0.to_owned();
    loop {
        line.clear();
        reader.read_line(&mut line).ok()?;
        let Some((name, value)) = line.trim().split_once(": ") else { break };
        match name.to_ascii_lowercase().as_str() {
            "cookie" => asked.cookies = value.to_owned(),
            "accept-language" => asked.language = value.to_owned(),
            "content-length" => length = value.parse().ok()?,
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    asked.body = String::from_utf8_lossy(&body).into_owned();
    Some(asked)
}

fn page(asked: &Asked) -> (&'static str, String, String) {
    let strict = format!("Content-Security-Policy: {STRICT}\r\n");
    let ok = |body: &str| ("200 OK", strict.clone(), good(body));
    match asked.what.as_str() {
        "GET /style.css" => ("200 OK", "Content-Type: text/css\r\n".into(), include_str!("style.css").into()),
        "GET /" => ("200 OK", strict.clone(), good(HOME)),
        "GET /login?who=is-3" => {
            ("303 See Other", "Set-Cookie: who=is-3; HttpOnly\r\nLocation: /who\r\n".into(), "".into())
        }
        "GET /who" => {
            let who = asked.cookies.strip_prefix("who=").unwrap_or("nobody");
            ok(&format!("<h1>You are {who}</h1><p>You read {}.</p>", asked.language))
        }
        "POST /objections" if asked.body.contains("why=&") => (
            "422 Unprocessable Entity",
            strict.clone(),
            good(&format!("<h1>Not yet</h1><p>Say why.</p><img src=/x.png>{FORM}")),
        ),
        "POST /objections" => ("303 See Other", format!("Location: /heard?{}\r\n", fields(&asked.body)), "".into()),
        what if what.starts_with("GET /heard?") => {
            ok(&format!("<h1>Heard</h1><p>{}</p>", &what["GET /heard?".len()..]))
        }
        "POST /upload" => ok(&format!("<h1>Kept</h1><pre>{}</pre>", asked.body.replace('<', "&lt;"))),
        "GET /faulty" => ("200 OK", strict, FAULTY.into()),
        // Without a policy: here a script would run, if scripts ran.
        "GET /script" => ("200 OK", String::new(), good(SCRIPT)),
        "GET /not-plain" => ("200 OK", String::new(), good(NOT_PLAIN)),
        "GET /wide" => ok("<h1>Wide</h1><p class=wide>A table as wide as this does not fit.</p>"),
        "GET /boxed" => {
            ok("<h1>Boxed</h1><div class=box tabindex=0 role=region aria-label=Box><p class=wide>x</p></div>")
        }
        _ => ("404 Not Found", strict, good("<h1>Nothing here</h1>")),
    }
}

/// `a=1&b=two+words` for an address; what a person wrote must stay visible.
fn fields(body: &str) -> String {
    body.split('&').fold(String::new(), |mut all, field| {
        write!(all, "[{field}]").unwrap();
        all
    })
}

fn good(body: &str) -> String {
    format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport content='width=device-width'>\
         <title>A good page</title><link rel=stylesheet href=/style.css></head><body><main>{body}</main></body></html>"
    )
}

const HOME: &str = "<h1>Releases</h1>
    <nav aria-label=Pages><a href=/who>Who am I?</a> <a href=/wide>Open</a> <a href=/boxed>Open</a></nav>
    <section aria-labelledby=s4><h2 id=s4>Statement S4</h2><form action=/objections method=post>
        <input type=hidden name=statement value=S4><button>Sign</button></form></section>
    <section aria-labelledby=s14><h2 id=s14>Statement S14</h2><form action=/objections method=post>
        <input type=hidden name=statement value=S14><button>Sign</button></form></section>
    <details><summary>More</summary><p>What the summary hid.</p></details>
    <form action=/upload method=post enctype=multipart/form-data>
        <label for=file>Your draft</label><input id=file type=file name=draft><button>Upload</button></form>
    <form action=/objections method=post><h2>Object</h2>
        <p><label for=why>Why <small>one sentence</small></label> <input id=why name=why value=because></p>
        <fieldset><legend>Ground</legend>
            <label><input type=radio name=ground value=law checked> Law</label>
            <label><input type=radio name=ground value=harm> Harm</label></fieldset>
        <label><input type=checkbox name=alert value=yes> Somebody is in danger</label>
        <label>Unit <select name=unit><option value=is>Israel<option value=ua>Ukraine</select></label>
        <button>Object</button> <button disabled>Withdraw</button></form>";

const FORM: &str =
    "<form action=/objections method=post><label>Why <input name=why></label><button>Object</button></form>";

const FAULTY: &str = "<!doctype html><html><head><title>Faulty</title><link rel=stylesheet href=/style.css></head>
    <body><main><h1>Faulty</h1><p class=pale>Hardly to be read</p><input name=nameless></main></body></html>";

const SCRIPT: &str = "<h1>Script</h1><p id=so>Nothing ran.</p><noscript><p>This works without.</p></noscript>
    <script>document.title = 'ran'; document.getElementById('so').innerHTML = 'It ran. <img src=/none.png>';</script>";

const NOT_PLAIN: &str = "<h1 style='color: red' onclick='alert(1)'>Not plain</h1><script src=/x.js></script>
    <img alt='' src='http://127.0.0.2:9/pixel.png'><form action='http://127.0.0.2:9/'><button>Go</button></form>
    <a href='https://example.org/evidence'>A link a person may follow</a> <a href='javascript:void 0'>One they may not</a>";
