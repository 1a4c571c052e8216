//! A real browser, steered through WebDriver (the W3C protocol chromedriver speaks).

use anyhow::{Context, Result, bail};
use data_encoding::BASE64;
use reqwest::blocking::Client;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

/// A headless browser window; closed when dropped.
pub struct Browser {
    driver: Child,
    client: Client,
    session: String,
    size: (u32, u32),
}

/// Whether the key for capital letters is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shift {
    /// It is not.
    Up,
    /// It is.
    Held,
}

/// Keys that have no letter, as WebDriver names them.
pub const TAB: char = '\u{e004}';
/// Does what has the focus.
pub const ENTER: char = '\u{e007}';
const SHIFT: char = '\u{e008}';

/// The one key by which WebDriver names an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

impl Browser {
    /// Opens a window of this size with the chromedriver at `driver`.
    pub fn open(driver: &str, width: u32, height: u32) -> Result<Browser> {
        crate::device::crypto();
        // The port it picks may be taken by somebody else in between: then it ends, and is asked again.
        let (child, port) = start(driver)
            .or_else(|_| start(driver))
            .or_else(|_| start(driver))?;
        let client = Client::builder().timeout(Duration::from_mins(1)).build()?;
        let arguments = [
            "--headless=new".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-quic".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--hide-scrollbars".to_owned(),
            format!("--window-size={width},{height}"),
        ];
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "acceptInsecureCerts": true,
            "goog:chromeOptions": {"args": arguments},
            "goog:loggingPrefs": {"browser": "ALL"},
        }}});
        let mut browser = Browser {
            driver: child,
            client,
            session: format!("http://127.0.0.1:{port}/session"),
            size: (width, height),
        };
        let answer = browser.call("", &wanted)?;
        let id = answer["sessionId"]
            .as_str()
            .context("the browser's session")?
            .to_owned();
        browser.session = format!("http://127.0.0.1:{port}/session/{id}");
        // Windows are never as narrow as a phone; the page in them is.
        browser.resize(width, height)?;
        Ok(browser)
    }

    /// Goes to a page and waits until it is loaded.
    pub fn go(&self, url: &str) -> Result<()> {
        self.call("/url", &json!({"url": url})).map(|_| ())
    }

    /// Runs `return …` in the page.
    pub fn evaluate(&self, script: &str) -> Result<Value> {
        self.evaluate_with(script, &[])
    }

    /// Runs `return …` in the page, which finds what it is given in `arguments`.
    pub fn evaluate_with(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        let body = json!({"script": script, "args": arguments});
        self.call("/execute/sync", &body)
    }

    /// Presses a key and lets it go, wherever the focus is; `shift` is held meanwhile or not.
    pub fn press(&self, key: char, shift: Shift) -> Result<()> {
        let down = |it: char| json!({"type": "keyDown", "value": it.to_string()});
        let up = |it: char| json!({"type": "keyUp", "value": it.to_string()});
        let actions = match shift {
            Shift::Up => vec![down(key), up(key)],
            Shift::Held => vec![down(SHIFT), down(key), up(key), up(SHIFT)],
        };
        let keyboard = json!({"actions": [{"type": "key", "id": "keyboard", "actions": actions}]});
        self.call("/actions", &keyboard).map(drop)
    }

    /// Shows pages as to somebody who prefers dark ones, or light ones.
    pub fn prefers(&self, scheme: &str) -> Result<()> {
        let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.tell("Emulation.setEmulatedMedia", &features)
    }

    /// Tells the browser something for which WebDriver has no words.
    fn tell(&self, command: &str, parameters: &Value) -> Result<()> {
        let body = json!({"cmd": command, "params": parameters});
        self.call("/goog/cdp/execute", &body).map(drop)
    }

    /// Waits until `script` (a `return …`) is true, for at most `within`; how long it took. A page that
    /// changes meanwhile is asked again.
    pub fn wait_until(&self, script: &str, within: Duration) -> Result<Duration> {
        let begun = Instant::now();
        let (_open, pause) = channel::<()>();
        loop {
            let answer = self.evaluate(&format!("return Boolean((() => {{ {script} }})())"));
            let took = begun.elapsed();
            match answer {
                Ok(Value::Bool(true)) => return Ok(took),
                Ok(_) if within < took => bail!("not so within {took:?}: {script}"),
                Err(error) if within < took => return Err(error),
                _ => {}
            }
            // Nothing is ever sent: this only lets the page get on.
            let _ = pause.recv_timeout(Duration::from_millis(10));
        }
    }

    /// Types into the field that `selector` finds.
    pub fn type_into(&self, selector: &str, text: &str) -> Result<()> {
        let element = self.find(selector)?;
        self.call(&format!("/element/{element}/value"), &json!({"text": text}))
            .map(|_| ())
    }

    /// Presses what `selector` finds.
    pub fn click(&self, selector: &str) -> Result<()> {
        let element = self.find(selector)?;
        self.call(&format!("/element/{element}/click"), &json!({}))
            .map(|_| ())
    }

    /// From now on everything that is fetched takes so long before it begins.
    pub fn slow(&self, latency: Duration) -> Result<()> {
        let conditions = json!({
            "offline": false,
            "latency": latency.as_millis(),
            "download_throughput": 10_000_000,
            "upload_throughput": 10_000_000,
        });
        let asked = json!({"network_conditions": conditions});
        self.call("/chromium/network_conditions", &asked)
            .map(|_| ())
    }

    /// What the browser complained about so far: errors of scripts, breaches of the content policy. A
    /// connection that was lost on purpose and a certificate it was told to accept are no complaints.
    pub fn complaints(&self) -> Result<Vec<String>> {
        let said = self.call("/se/log", &json!({"type": "browser"}))?;
        let lines = said.as_array().context("a list of complaints")?;
        let words = lines.iter().map(|it| it["message"].to_string());
        Ok(words
            .filter(|it| !it.contains("net::ERR_") && !it.contains("favicon"))
            .collect())
    }

    /// The window as PNG.
    pub fn screenshot(&self) -> Result<Vec<u8>> {
        let answer = self
            .client
            .get(format!("{}/screenshot", self.session))
            .send()?
            .json::<Value>()?;
        let text = answer["value"].as_str().context("a picture")?;
        Ok(BASE64.decode(text.as_bytes())?)
    }

    /// Makes the page as large as this, also smaller than windows can be.
    fn resize(&self, width: u32, height: u32) -> Result<()> {
        let size =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.tell("Emulation.setDeviceMetricsOverride", &size)
    }

    /// The page down to its end as PNG, however high it is.
    pub fn whole_page(&self) -> Result<Vec<u8>> {
        let (width, least) = self.size;
        let end = self.evaluate("return document.documentElement.scrollHeight")?;
        let end = u32::try_from(end.as_u64().context("a height")?)?;
        self.resize(width, end.max(least))?;
        let picture = self.screenshot()?;
        self.resize(width, least)?;
        Ok(picture)
    }

    /// Waits until the page is there and has what `selector` finds.
    pub fn wait_for(&self, selector: &str) -> Result<()> {
        let there = format!(
            "return document.readyState === 'complete' && document.querySelector({}) !== null",
            json!(selector)
        );
        self.wait_until(&there, Duration::from_secs(10)).map(drop)
    }

    fn find(&self, selector: &str) -> Result<String> {
        self.wait_for(selector)?;
        let found = self.call(
            "/element",
            &json!({"using": "css selector", "value": selector}),
        )?;
        Ok(found[ELEMENT]
            .as_str()
            .with_context(|| format!("no element {selector}"))?
            .to_owned())
    }

    fn call(&self, path: &str, body: &Value) -> Result<Value> {
        let response = self
            .client
            .post(format!("{}{path}", self.session))
            .json(body)
            .send()?;
        let is_good = response.status().is_success();
        let answer = response.json::<Value>()?;
        if is_good {
            Ok(answer["value"].clone())
        } else {
            bail!("the browser refused {path}: {}", answer["value"]["message"])
        }
    }
}

fn start(driver: &str) -> Result<(Child, String)> {
    let mut child = Command::new(driver)
        .args(["--port=0", "--log-level=WARNING"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(|| format!("starting {driver}"))?;
    match port(&mut child) {
        Ok(port) => Ok((child, port)),
        Err(error) => {
            // It has most likely ended by itself.
            let _ = child.kill();
            let _ = child.wait();
            Err(error)
        }
    }
}

fn port(child: &mut Child) -> Result<String> {
    let stdout = child.stdout.take().context("a piped output")?;
    let mut lines = BufReader::new(stdout).lines();
    while let Some(line) = lines.next() {
        // The first line only names the port that was asked for.
        if let Some((_, port)) = line?.split_once("started successfully on port ") {
            // Whatever else it says is read too: a program whose listener has gone may end.
            std::thread::spawn(move || lines.count());
            return Ok(port.trim_end_matches('.').to_owned());
        }
    }
    bail!("chromedriver did not say its port")
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Closing the session closes the window; the driver may be gone already.
        let _ = self.client.delete(&self.session).send();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
