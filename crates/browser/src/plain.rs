//! Is it only a page? No script, nothing written into attributes that runs or styles, nothing from elsewhere.

use serde_json::Value as Json;

use crate::person::Person;

/// A link that a person may follow elsewhere is no request; all else that makes Chromium ask must stay at the server.
const FAULTS: &str = r"
    const faults = [];
    const elsewhere = text => {
        try {
            const url = new URL(text, document.baseURI);
            return url.origin !== location.origin && url.protocol !== 'data:';
        } catch { return true; }
    };
    const ASKING = ['src', 'action', 'formaction', 'poster', 'data', 'background', 'ping', 'manifest'];
    for (const one of document.querySelectorAll('*')) {
        const tag = one.localName;
        const say = what => faults.push(what + ': ' + one.outerHTML.slice(0, 120));
        if (tag === 'script') say('a script');
        if (['iframe', 'object', 'embed', 'base'].includes(tag)) say('a page inside the page, or another base');
        if (tag === 'meta' && /refresh/i.test(one.httpEquiv)) say('a page that moves by itself');
        for (const { name, value } of one.attributes) {
            if (name.startsWith('on')) say('a script in an attribute');
            if (name === 'style') say('a style in an attribute');
            if (/^\s*javascript:/i.test(value)) say('a script in an address');
            const asks = ASKING.includes(name) || (name === 'href' && !['a', 'area'].includes(tag));
            if (asks && elsewhere(value)) say('a request elsewhere');
            if (name === 'srcset' && value.split(',').some(part => elsewhere(part.trim().split(/\s/)[0])))
                say('a request elsewhere');
        }
    }
    return faults;
";

impl Person {
    /// What makes this page more than a page.
    #[track_caller]
    pub fn faults_of_page(&self) -> Vec<String> {
        let found = self.session.script(FAULTS, Vec::new());
        let found = found.unwrap_or_else(|why| self.fail("look for what isn't plain", &why));
        found.as_array().into_iter().flatten().filter_map(Json::as_str).map(str::to_owned).collect()
    }

    /// The page is plain, and this person's Chromium has never asked anybody but the server.
    #[track_caller]
    pub fn finds_a_plain_page(&self) -> &Self {
        let mut faults = self.faults_of_page();
        faults.extend(self.asked_outside().into_iter().map(|url| format!("Chromium asked {url}")));
        if faults.is_empty() { self } else { self.fail("find a plain page", &faults.join("\n              ")) }
    }
}
