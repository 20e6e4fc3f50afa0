//! The people of a load run: a thread and a connection each.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use nobis_browser::{Connection, Reply, hidden_value};

use crate::plan::{Plan, Step};

/// What was measured in one class.
#[derive(Default)]
pub struct Row {
    /// How long each good answer took, in microseconds.
    pub took_us: Vec<u64>,
    /// Bytes of all good answers.
    pub bytes: u64,
    /// Answers that weren't good, and connections that broke, with the first reason.
    pub errors: usize,
    /// The first that went wrong.
    pub first_error: Option<String>,
}

/// What was measured in one run.
pub struct Measured {
    /// By class.
    pub rows: BTreeMap<String, Row>,
    /// From the first request to the last answer.
    pub lasted: Duration,
}

impl Measured {
    /// All answers, good or not.
    pub fn requests(&self) -> usize {
        self.rows.values().map(|row| row.took_us.len() + row.errors).sum()
    }

    /// Those that weren't good.
    pub fn errors(&self) -> usize {
        self.rows.values().map(|row| row.errors).sum()
    }
}

/// Lets all people do what the plan says until it ends.
pub fn go(plan: &Plan) -> Result<Measured, String> {
    let left = AtomicUsize::new(plan.requests_max);
    let begun = Instant::now();
    let end = begun + Duration::from_secs(plan.seconds_max);
    let all: Vec<_> = thread::scope(|scope| {
        let people: Vec<_> = (0..plan.people)
            .map(|number| {
                scope.spawn({
                    let left = &left;
                    move || one(plan, number, left, end)
                })
            })
            .collect();
        people.into_iter().map(|person| person.join().map_err(|_| "a person's thread ended badly")).collect()
    });
    let mut measured = Measured { rows: BTreeMap::new(), lasted: begun.elapsed() };
    for rows in all {
        for (class, row) in rows? {
            let sum = measured.rows.entry(class).or_default();
            sum.took_us.extend(row.took_us);
            sum.bytes += row.bytes;
            sum.errors += row.errors;
            sum.first_error = sum.first_error.take().or(row.first_error);
        }
    }
    Ok(measured)
}

fn one(plan: &Plan, number: usize, left: &AtomicUsize, end: Instant) -> BTreeMap<String, Row> {
    let mut person = Person::new(plan, number, left, end);
    let mix: Vec<&Step> = plan.steps.iter().flat_map(|step| vec![step; step.weight]).collect();
    let mut dice = Dice(number as u64);
    while person.goes_on() {
        let step = mix[dice.below(mix.len())];
        let path = &step.paths[dice.below(step.paths.len())];
        person.does(step, path);
    }
    person.rows
}

struct Person<'a> {
    plan: &'a Plan,
    headers: String,
    connection: Option<Connection>,
    left: &'a AtomicUsize,
    end: Instant,
    rows: BTreeMap<String, Row>,
}

impl<'a> Person<'a> {
    fn new(plan: &'a Plan, number: usize, left: &'a AtomicUsize, end: Instant) -> Person<'a> {
        let cookie = plan.cookies.get(number % plan.cookies.len().max(1));
        let cookie = cookie.map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default();
        let headers = format!("Accept-Encoding: identity\r\n{cookie}");
        Person { plan, headers, connection: None, left, end, rows: BTreeMap::new() }
    }

    fn goes_on(&self) -> bool {
        Instant::now() < self.end && self.left.load(Ordering::Relaxed) > 0
    }

    fn does(&mut self, step: &Step, path: &str) {
        let Some(action) = &step.post else {
            self.ask(&step.class, path, None, 200);
            return;
        };
        let Some(page) = self.ask(&format!("{}: the page", step.class), path, None, 200) else { return };
        let class = format!("{}: sent", step.class);
        let Some(once) = hidden_value(&String::from_utf8_lossy(&page.body), action, "once") else {
            self.failed(&class, format!("{path} has no form to {action} with a value once"));
            return;
        };
        let fields = step.fields.iter().map(|(name, value)| format!("&{}={}", escaped(name), escaped(value)));
        let form = format!("once={}{}", escaped(&once), fields.collect::<String>());
        self.ask(&class, action, Some(&form), 303);
    }

    /// One request: measured, and good only with the status that was expected.
    fn ask(&mut self, class: &str, path: &str, form: Option<&str>, expected: u16) -> Option<Reply> {
        // The last requests of a run are shared out exactly.
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)).ok()?;
        thread::sleep(Duration::from_millis(self.plan.think_ms));
        let begun = Instant::now();
        let answer = self.send(path, form);
        let took_us = u64::try_from(begun.elapsed().as_micros()).expect("a run is shorter than 500,000 years");
        match answer {
            Ok(reply) if reply.status == expected => {
                let row = self.rows.entry(class.to_owned()).or_default();
                row.took_us.push(took_us);
                row.bytes += reply.bytes;
                Some(reply)
            }
            Ok(reply) => self.failed(class, format!("{path} answered {}, not {expected}", reply.status)),
            Err(error) => {
                self.connection = None;
                self.failed(class, format!("{path}: {error}"))
            }
        }
    }

    fn send(&mut self, path: &str, form: Option<&str>) -> io::Result<Reply> {
        let mut connection = match self.connection.take() {
            Some(open) => open,
            None => Connection::open(self.plan.address()?)?,
        };
        // What a browser sends with a form of the same site: the server asks for it.
        let same_site = format!("Origin: {}\r\nSec-Fetch-Site: same-origin\r\n", self.plan.base);
        let headers = if form.is_some() { self.headers.clone() + &same_site } else { self.headers.clone() };
        let reply = connection.ask(path, &headers, form)?;
        if !reply.header("connection").is_some_and(|how| how.eq_ignore_ascii_case("close")) {
            self.connection = Some(connection);
        }
        Ok(reply)
    }

    fn failed(&mut self, class: &str, why: String) -> Option<Reply> {
        let row = self.rows.entry(class.to_owned()).or_default();
        row.errors += 1;
        row.first_error.get_or_insert(why);
        // A server that refuses everything isn't asked in a tight loop.
        thread::sleep(Duration::from_millis(10));
        None
    }
}

/// The same choices in each run: SplitMix64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % sides as u64).expect("less than a usize")
    }
}

fn escaped(text: &str) -> String {
    let mut all = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => all.push(char::from(byte)),
            _ => all.push_str(&format!("%{byte:02X}")),
        }
    }
    all
}
