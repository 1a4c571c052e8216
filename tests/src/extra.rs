//! Stories that need something a bare machine does not have: switched on by environment, so that
//! `cargo test` needs nothing; counted, so that nobody believes they ran when they did not.

use std::io::Write;

/// What a story may need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extra {
    /// `ANTESALA_TEST_POSTGRES`: URL of a PostgreSQL server on which databases may be made.
    Postgres,
    /// `ANTESALA_TEST_BROWSER`: path of a chromedriver, which brings a headless Chromium.
    Browser,
    /// `ANTESALA_TEST_XVFB`: path of Xvfb, an X server without a screen, as an account that may read the memory
    /// of other programs (root).
    Xvfb,
}

/// The value that switches `need` on, if it is on. `story` is then counted as run.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place where stories read the environment"
)]
pub fn extra(need: Extra, story: &str) -> Option<String> {
    let (variable, word) = match need {
        Extra::Postgres => ("ANTESALA_TEST_POSTGRES", "postgres"),
        Extra::Browser => ("ANTESALA_TEST_BROWSER", "browser"),
        Extra::Xvfb => ("ANTESALA_TEST_XVFB", "xvfb"),
    };
    let value = std::env::var(variable).ok()?;
    if let Ok(tally) = std::env::var("ANTESALA_TEST_TALLY") {
        let file = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(tally);
        let line = format!("{word} {story}\n");
        file.and_then(|mut it| it.write_all(line.as_bytes()))
            .expect("the tally can be written");
    }
    Some(value)
}
