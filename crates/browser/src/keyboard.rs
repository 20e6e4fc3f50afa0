//! Without a pointer: where Tab leads, in which order, and whether one sees where one is.

use std::fmt;

use serde_json::Value as Json;

use crate::person::Person;

/// More stops than any page should ask a person to tab through.
const STOPS_MAX: usize = 300;

const TAB: char = '\u{E004}';

/// The focused element, and whether it looks focused. The body has the focus when nothing has.
const FOCUS: &str = r"
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) return null;
    const style = getComputedStyle(at);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    return { element: at, seen: at.checkVisibility() && (outlined || style.boxShadow !== 'none') };
";

/// A place where Tab stops, as a screen reader tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stop {
    /// `link`, `button`, `textbox`…
    pub role: String,
    /// The accessible name.
    pub name: String,
    /// Whether there is an outline or a shadow around it.
    pub seen: bool,
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unseen = if self.seen { "" } else { " (focus not seen)" };
        write!(f, "{} \"{}\"{unseen}", self.role, self.name)
    }
}

/// A key with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// To the next stop.
    Tab,
    /// Follows a link, sends a form.
    Enter,
    /// Presses a button, ticks a box.
    Space,
    /// The next of a group of radio buttons.
    Down,
    /// The one before.
    Up,
    /// Leaves what has opened.
    Escape,
}

impl Key {
    fn code(self) -> char {
        match self {
            Key::Tab => TAB,
            Key::Enter => '\u{E007}',
            Key::Space => ' ',
            Key::Down => '\u{E015}',
            Key::Up => '\u{E013}',
            Key::Escape => '\u{E00C}',
        }
    }
}

impl Person {
    /// Presses Tab from where the focus is until it comes round, and tells the stops. Right after [`Person::goto`]
    /// that is the whole page.
    #[track_caller]
    pub fn tab_order(&self) -> Vec<Stop> {
        let step = "go through the page by Tab";
        let mut first = None;
        let mut stops = Vec::new();
        for _ in 0..STOPS_MAX {
            self.key(Key::Tab);
            let Some((element, stop)) = self.focus() else { return stops };
            if first.as_ref() == Some(&element) {
                return stops;
            }
            first.get_or_insert(element);
            stops.push(stop);
        }
        self.fail(step, &format!("more than {STOPS_MAX} stops"))
    }

    /// Presses Tab until the focus is on what has this name.
    #[track_caller]
    pub fn tab_to(&self, name: &str) -> &Self {
        let mut passed: Vec<String> = Vec::new();
        for _ in 0..STOPS_MAX {
            self.key(Key::Tab);
            match self.focus() {
                Some((_, stop)) if stop.name == name => return self,
                Some((_, stop)) => passed.push(stop.to_string()),
                // At the end of the page Tab begins again, once.
                None if passed.iter().any(|one| one == "(end)") => break,
                None => passed.push("(end)".to_owned()),
            }
        }
        self.fail(&format!("reach \"{name}\" by Tab"), &format!("passed {}", passed.join(", ")))
    }

    /// Presses a key wherever the focus is.
    #[track_caller]
    pub fn key(&self, key: Key) -> &Self {
        self.do_or_fail(&format!("press {key:?}"), self.session.keys(&key.code().to_string()))
    }

    /// Types letters wherever the focus is.
    #[track_caller]
    pub fn types(&self, text: &str) -> &Self {
        self.do_or_fail("type", self.session.keys(text))
    }

    /// Where the focus is, if anywhere.
    #[track_caller]
    pub fn focused(&self) -> Option<Stop> {
        self.focus().map(|(_, stop)| stop)
    }

    #[track_caller]
    fn focus(&self) -> Option<(Json, Stop)> {
        let seen = self.session.script(FOCUS, Vec::new());
        let seen = seen.unwrap_or_else(|why| self.fail("see where the focus is", &why));
        let element = seen.get("element")?.clone();
        let told = self.session.role_and_name(&element);
        let (role, name) = told.unwrap_or_else(|why| self.fail("hear what has the focus", &why));
        Some((element, Stop { role, name, seen: seen["seen"] == true }))
    }
}
