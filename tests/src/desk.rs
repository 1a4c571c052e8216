//! A member of staff at a browser: signs in, sees pages, presses buttons.

use crate::outline;
use anyhow::{Context, Result, ensure};
use reqwest::blocking::{Client, RequestBuilder, Response};
use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use scraper::{Html, Selector};
use std::time::Duration;

/// A browser that trusts the office's authority and nobody else.
pub struct Desk {
    client: Client,
    url: String,
    cookie: Option<String>,
    form_token: Option<String>,
}

/// What came back for one request; redirects are not followed by themselves.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Where it sends the browser, if it does.
    pub location: Option<String>,
    /// The page.
    pub body: String,
}

impl Desk {
    /// A browser in front of the office at `url`.
    pub fn new(url: &str, authority: &reqwest::Certificate) -> Result<Desk> {
        crate::device::crypto();
        let client = Client::builder()
            .tls_certs_only([authority.clone()])
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(30))
            .build()?;
        Ok(Desk {
            client,
            url: url.to_owned(),
            cookie: None,
            form_token: None,
        })
    }

    /// Signs in, or says why not.
    pub fn sign_in(&mut self, name: &str, password: &str) -> Result<()> {
        self.get("/sign-in")?;
        let answer = self.post("/sign-in", &[("name", name), ("password", password)])?;
        ensure!(
            answer.status == 303 && self.cookie.is_some(),
            "{name} could not sign in: {}",
            answer.status
        );
        // Any page has the token of the new sign-in, without which nothing can be sent.
        self.get("/about")?;
        Ok(())
    }

    /// Types in the code of a screen of the waiting room.
    pub fn pair(&mut self, code: &str) -> Result<()> {
        let answer = self.post("/display/pair", &[("code", code)])?;
        ensure!(
            answer.status == 303,
            "the code is refused: {}",
            answer.status
        );
        Ok(())
    }

    /// What shows the office who asks.
    pub fn cookie(&self) -> Option<&str> {
        self.cookie.as_deref()
    }

    /// Opens a page.
    pub fn get(&mut self, path: &str) -> Result<Answer> {
        let request = self.client.get(format!("{}{path}", self.url));
        self.send(request)
    }

    /// Sends a form, as a page of the office would.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let mut form: Vec<(&str, &str)> = fields.to_vec();
        let token = self.form_token.clone();
        if let Some(token) = &token {
            form.push(("form_token", token));
        }
        let body = form
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect::<Vec<_>>()
            .join("&");
        let request = self
            .client
            .post(format!("{}{path}", self.url))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("origin", &self.url)
            .header("sec-fetch-site", "same-origin")
            .body(body);
        self.send(request)
    }

    /// Sends a file with a form, as a page of the office would.
    pub fn upload(&mut self, path: &str, file: &[u8]) -> Result<Answer> {
        let token = self.form_token.clone().unwrap_or_default();
        let part = |head: &str| {
            format!("--story\r\nContent-Disposition: form-data; name=\"{head}\"\r\n\r\n")
        };
        let mut body = format!("{}{token}\r\n{}", part("form_token"), part("file")).into_bytes();
        body.extend(file);
        body.extend(b"\r\n--story--\r\n");
        let request = self
            .client
            .post(format!("{}{path}", self.url))
            .header("content-type", "multipart/form-data; boundary=story")
            .header("origin", &self.url)
            .header("sec-fetch-site", "same-origin")
            .body(body);
        self.send(request)
    }

    /// Asks with another method than a browser would.
    pub fn ask(&mut self, method: &str, path: &str) -> Result<Answer> {
        let url = format!("{}{path}", self.url);
        let request = self.client.request(method.parse()?, url);
        self.send(request)
    }

    /// The outline of a page: what a screen reader finds.
    pub fn sees(&mut self, path: &str) -> Result<String> {
        let answer = self.get(path)?;
        ensure!(answer.status == 200, "{path} answers {}", answer.status);
        Ok(outline(&answer.body))
    }

    /// A page's live topics, read as long as they come.
    pub fn topics(&self, path: &str) -> Result<Response> {
        let request = self
            .client
            .get(format!("{}{path}", self.url))
            .timeout(Duration::from_mins(1));
        Ok(self.with_cookie(request).send()?)
    }

    /// The value of a hidden or visible field of the page at `path`.
    pub fn field(&mut self, path: &str, name: &str) -> Result<String> {
        let body = self.get(path)?.body;
        field(&body, name).with_context(|| format!("{path} has no field {name}"))
    }

    fn with_cookie(&self, request: RequestBuilder) -> RequestBuilder {
        match &self.cookie {
            Some(cookie) => request.header(COOKIE, cookie),
            None => request,
        }
    }

    fn send(&mut self, request: RequestBuilder) -> Result<Answer> {
        let response = self.with_cookie(request).send()?;
        let status = response.status().as_u16();
        if let Some(cookie) = response
            .headers()
            .get(SET_COOKIE)
            .and_then(|it| it.to_str().ok())
        {
            let value = cookie.split(';').next().unwrap_or_default().to_owned();
            let is_gone = value.ends_with('=');
            self.cookie = (!is_gone).then_some(value);
        }
        let location = response
            .headers()
            .get(LOCATION)
            .and_then(|it| it.to_str().ok())
            .map(str::to_owned);
        let body = response.text()?;
        if let Some(token) = field(&body, "form_token") {
            self.form_token = Some(token);
        }
        Ok(Answer {
            status,
            location,
            body,
        })
    }
}

/// The value of the first field of this name. Pages are long and every one is looked at for its token: only the field is
/// taken apart.
fn field(body: &str, name: &str) -> Option<String> {
    let at = body.find(&format!("name=\"{name}\""))?;
    let start = body[..at].rfind('<')?;
    let end = at + body[at..].find('>')? + 1;
    let selector = Selector::parse(&format!("[name=\"{name}\"]")).ok()?;
    let page = Html::parse_fragment(&body[start..end]);
    page.select(&selector)
        .next()?
        .attr("value")
        .map(str::to_owned)
}

/// As a browser encodes a form: everything but letters and digits.
fn encode(text: &str) -> String {
    text.bytes()
        .map(|it| match it {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(it).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}
