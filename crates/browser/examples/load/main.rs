//! Many people at one server: how long each waits, beside what the machine gives for a file that needs no thought.
//!
//! ```text
//! cargo run --release -p nobis-browser --example load -- crates/browser/examples/load/plan.toml
//! ```
//!
//! The plan is a file (see `plan.toml` beside this); a base URL after it takes the place of the plan's. Each person is
//! a thread with one connection that stays open, and waits for an answer before asking again: what is measured is what
//! a person waits. Only servers on this machine are asked.

mod people;
mod plan;
mod table;

use std::process::ExitCode;
use std::{env, fs};

use plan::Plan;

fn main() -> ExitCode {
    match run(&env::args().skip(1).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &[String]) -> Result<(), String> {
    let (file, base) = match args {
        [file] => (file, None),
        [file, base] => (file, Some(base.clone())),
        _ => return Err("say which plan, and the base URL if it isn't the plan's".to_owned()),
    };
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let plan = Plan::parse(&text, base).map_err(|error| format!("{file}: {error}"))?;
    println!(
        "{} people at {}, {} ms between requests, at most {} requests or {} s",
        plan.people, plan.base, plan.think_ms, plan.requests_max, plan.seconds_max
    );
    // The limit first, so that the server is warm for the plan and not for the limit.
    let limit = plan.limit();
    let at_best = people::go(&limit)?;
    let measured = people::go(&plan)?;
    print!("{}", table::table(&measured, &at_best));
    let (errors, all) = (measured.errors() + at_best.errors(), measured.requests() + at_best.requests());
    if errors > 0 { Err(format!("{errors} of {all} requests failed")) } else { Ok(()) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fall over")]
mod tests {
    use super::{people, plan::Plan, table};
    use std::io::{Read as _, Write as _};
    use std::net::{TcpListener, TcpStream};
    use std::thread;

    /// A page with a form for each person, a signature that counts once, and a page that is broken.
    fn serve() -> String {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        thread::spawn(move || listener.incoming().flatten().for_each(|stream| drop(thread::spawn(|| answer(stream)))));
        base
    }

    fn answer(mut stream: TcpStream) -> Option<()> {
        let mut kept = [0; 4096];
        loop {
            let read = stream.read(&mut kept).ok().filter(|read| *read > 0)?;
            let asked = String::from_utf8_lossy(&kept[..read]).into_owned();
            let who = asked.split("who=").nth(1).and_then(|who| who.split("\r\n").next()).unwrap_or("nobody");
            let form =
                format!("<form action=\"/sign\"><input type=\"hidden\" name=\"once\" value=\"for {who}\"></form>");
            let (status, body) = match asked.split(" HTTP").next()? {
                "GET /" => ("200 OK", form.as_str()),
                "GET /style.css" => ("200 OK", "p {}"),
                "POST /sign" if asked.contains("Sec-Fetch-Site: same-origin") => {
                    let good = asked.ends_with(&format!("\r\n\r\nonce=for%20{who}&gate=facts%26law"));
                    (if good { "303 See Other" } else { "409 Conflict" }, "")
                }
                _ => ("500 Internal Server Error", ""),
            };
            write!(stream, "HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).ok()?;
        }
    }

    fn plan(base: &str, step: &str) -> Result<Plan, String> {
        let head =
            "people = 4\nrequests_max = 101\nseconds_max = 20\nlimit = '/style.css'\ncookies = ['who=a', 'who=b']";
        Plan::parse(&format!("base = '{base}'\n{head}\n[[step]]\nweight = 1\n{step}"), None)
    }

    const SIGN: &str = "class = 'sign'\npaths = ['/']\npost = '/sign'\nfields = { gate = 'facts&law' }";

    #[test]
    fn people_sign_what_they_read_and_the_run_ends_at_its_bound() {
        let plan = plan(&serve(), SIGN).unwrap();
        let (measured, limit) = (people::go(&plan).unwrap(), people::go(&plan.limit()).unwrap());
        assert_eq!((measured.requests(), measured.errors()), (101, 0));
        assert_eq!(measured.rows.keys().collect::<Vec<_>>(), ["sign: sent", "sign: the page"]);
        let text = table::table(&measured, &limit);
        assert!(text.contains("/style.css (the limit)") && text.contains(" 101 "), "{text}");
    }

    #[test]
    fn what_goes_wrong_is_counted_and_named() {
        let broken = people::go(&plan(&serve(), "class = 'broken'\npaths = ['/broken']").unwrap()).unwrap();
        assert_eq!((broken.errors(), broken.rows["broken"].took_us.len()), (101, 0));
        assert_eq!(broken.rows["broken"].first_error.as_deref(), Some("/broken answered 500, not 200"));
        let missing = people::go(&plan(&serve(), &SIGN.replace("/sign", "/other")).unwrap()).unwrap();
        let why = missing.rows["sign: sent"].first_error.clone().unwrap();
        assert_eq!(why, "/ has no form to /other with a value once");
    }

    #[test]
    fn no_other_machine_is_ever_asked() {
        for base in ["http://192.0.2.1:80", "http://[2001:db8::1]:80", "http://example.org", "https://127.0.0.1"] {
            assert!(plan(base, SIGN).is_err(), "{base}");
        }
    }
}
