//! When something isn't as a person expects: what they tried, where, what stands there, and a picture.

use std::fs;
use std::path::PathBuf;
use std::thread;

use crate::driver;
use crate::person::Person;

/// A page's text in a failure: two screens of a terminal.
const TEXT_MAX: usize = 3_000;

impl Person {
    /// Ends the test.
    #[track_caller]
    pub(crate) fn fail(&self, step: &str, why: &str) -> ! {
        let unknown = |error| format!("(unknown: {error})");
        let url = self.session.url().unwrap_or_else(unknown);
        let title = self.session.title().unwrap_or_else(unknown);
        let text: String = self.stepping_back().text().unwrap_or_else(unknown).chars().take(TEXT_MAX).collect();
        let picture = self.picture().map_or_else(unknown, |path| path.display().to_string());
        panic!(
            "{} could not {step}\n  why         {why}\n  page        {url}  \"{title}\"\n  written     {text}\n  \
             screenshot  {picture}",
            self.name
        )
    }

    fn picture(&self) -> Result<PathBuf, String> {
        let dir = driver::target().join("browser");
        // cargo test names the thread after the test.
        let test = thread::current().name().unwrap_or("test").to_owned();
        let name: String = format!("failed-{test}-{}", self.name)
            .chars()
            .map(|letter| if letter.is_alphanumeric() || letter == '_' { letter } else { '-' })
            .collect();
        let path = dir.join(format!("{name}.png"));
        fs::create_dir_all(&dir).map_err(|error| error.to_string())?;
        fs::write(&path, self.session.screenshot()?).map_err(|error| error.to_string())?;
        Ok(path)
    }
}
