//! What a person can tell of a page without touching it: its name, its look, what it costs, whether it fits.

use std::path::Path;

use serde_json::{Value as Json, json};

use crate::person::Person;
use crate::session::Traffic;
use crate::wire;

/// What sticks out at this width. Whole pages only: what scrolls inside its own box sticks out of nothing.
const STICKS_OUT: &str = r"
    const wide = document.documentElement.scrollWidth, room = window.innerWidth;
    if (wide <= room) return [];
    const boxed = one => one.closest('[hidden]') || getComputedStyle(one.parentElement).overflowX === 'auto';
    const out = [...document.body.querySelectorAll('*')].filter(one => {
        const box = one.getBoundingClientRect();
        return box.width && (box.right > room + 0.5 || box.left < -0.5) && !boxed(one);
    });
    return [`the page is ${wide} px wide`].concat(out.filter(one => !out.some(other => one !== other && one.contains(other)))
        .slice(0, 5).map(one => one.outerHTML.slice(0, 120)));
";

impl Person {
    /// What the page's tab says.
    #[track_caller]
    pub fn title(&self) -> String {
        self.session.title().unwrap_or_else(|why| self.fail("read the title", &why))
    }

    /// Where the person is: path and query, without the server.
    #[track_caller]
    pub fn path(&self) -> String {
        let url = self.session.url().unwrap_or_else(|why| self.fail("read the address", &why));
        url.strip_prefix(self.house.base.as_str()).map_or(url.clone(), str::to_owned)
    }

    /// The HTTP status of the page, after all redirects.
    #[track_caller]
    pub fn status(&self) -> u16 {
        let traffic = self.session.network().unwrap_or_else(|why| self.fail("read the status", &why));
        let pages =
            traffic.iter().rev().find_map(|one| if let Traffic::Page(status) = one { Some(*status) } else { None });
        pages.unwrap_or_else(|| self.fail("read the status", "no page has come yet"))
    }

    /// The page as it is now, as HTML.
    #[track_caller]
    pub fn html(&self) -> String {
        let html = "return '<!DOCTYPE html>' + document.documentElement.outerHTML";
        match self.session.script(html, Vec::new()) {
            Ok(Json::String(html)) => html,
            other => self.fail("read the page's HTML", &format!("{other:?}")),
        }
    }

    /// All addresses this person's Chromium has asked for outside the server, whatever made it ask: none, for Nobis.
    #[track_caller]
    pub fn asked_outside(&self) -> Vec<String> {
        let traffic = self.session.network().unwrap_or_else(|why| self.fail("read the network log", &why));
        let inside = |url: &str| {
            let rest = url.strip_prefix(self.house.base.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
        };
        let asked = traffic.into_iter().filter_map(|one| if let Traffic::Asked(url) = one { Some(url) } else { None });
        asked.filter(|url| url.starts_with("http") && !inside(url)).collect()
    }

    /// A picture of the whole page at a width in CSS pixels.
    #[track_caller]
    pub fn screenshot(&self, path: &Path, width: u32) -> &Self {
        let taken = self.at_width(width, || {
            let height = self.session.script("return document.documentElement.scrollHeight", Vec::new())?;
            // Chromium draws up to 16,384 pixels; no page should come near it.
            let height = height.as_u64().unwrap_or(900).clamp(200, 16_000);
            self.set_size(width, height)?;
            self.session.screenshot()
        });
        let kept = taken.and_then(|png| std::fs::write(path, png).map_err(|error| error.to_string()));
        self.do_or_fail(&format!("take a picture for {}", path.display()), kept)
    }

    /// What sticks out of a window of this width, first the page's own width; empty when all fits without scrolling
    /// sideways. WCAG 2.2 asks it at 320 (1.4.10).
    #[track_caller]
    pub fn overflow(&self, width: u32) -> Vec<String> {
        let found = self.at_width(width, || self.session.script(STICKS_OUT, Vec::new()));
        let found = found.unwrap_or_else(|why| self.fail("look at a narrow window", &why));
        found.as_array().into_iter().flatten().filter_map(|one| Some(one.as_str()?.to_owned())).collect()
    }

    /// The page fits an old phone.
    #[track_caller]
    pub fn fits(&self, width: u32) -> &Self {
        let out = self.overflow(width);
        if out.is_empty() { self } else { self.fail(&format!("read all at {width} px"), &out.join("\n              ")) }
    }

    /// Bytes that a GET of this path takes from the wire for this person, compressed if the server does that, with
    /// the head.
    #[track_caller]
    pub fn bytes_over_the_wire(&self, path: &str) -> u64 {
        let url = format!("{}{path}", self.house.base);
        let cookies = self.cookie_header().unwrap_or_else(|why| self.fail("read the cookies", &why));
        let bytes = wire::bytes_over_the_wire(&url, &cookies);
        bytes.unwrap_or_else(|why| self.fail(&format!("measure {path}"), &why.to_string()))
    }

    /// This person's cookies as Chromium keeps them, `HttpOnly` or not.
    pub(crate) fn cookies(&self) -> Result<Json, String> {
        self.session.chromium("Network.getAllCookies", json!({})).map(|mut got| got["cookies"].take())
    }

    /// This person's cookies as the value of a `Cookie` header: for a plain HTTP client beside the browser.
    pub fn cookie_header(&self) -> Result<String, String> {
        let cookies = self.cookies()?;
        let pair = |one: &Json| Some(format!("{}={}", one["name"].as_str()?, one["value"].as_str()?));
        Ok(cookies.as_array().into_iter().flatten().filter_map(pair).collect::<Vec<_>>().join("; "))
    }

    fn at_width<T>(&self, width: u32, look: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
        self.set_size(width, 640)?;
        let seen = look();
        self.session.chromium("Emulation.clearDeviceMetricsOverride", json!({}))?;
        seen
    }

    /// A window can't be narrower than 500 px; what Chromium's device emulation does, can.
    fn set_size(&self, width: u32, height: u64) -> Result<(), String> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.session.chromium("Emulation.setDeviceMetricsOverride", size).map(|_| ())
    }
}
