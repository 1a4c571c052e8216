//! A wall's line to its office: a WebSocket over HTTP/1.1, as browsers open it.

use anyhow::{Context, Result, ensure};
use futures_util::StreamExt;
use reqwest::header::{CONNECTION, COOKIE, ORIGIN, UPGRADE};
use reqwest::{Certificate, Client, StatusCode, Upgraded};
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::Role;

/// An open line.
pub type Line = WebSocketStream<Upgraded>;

/// A wall's line, read piece by piece by a story.
pub struct WallLine {
    runtime: Runtime,
    line: Line,
}

/// Opens the line of a wall that the office at `url` knows by this cookie; a page of `origin` asks for it.
pub async fn open_line(
    authority: Certificate,
    url: &str,
    cookie: &str,
    origin: &str,
) -> Result<Line> {
    let browser = Client::builder().tls_certs_only([authority]).http1_only();
    let request = browser
        .build()?
        .get(format!("{url}/topics/display"))
        .header(COOKIE, cookie)
        .header(ORIGIN, origin)
        .header(CONNECTION, "Upgrade")
        .header(UPGRADE, "websocket")
        .header("Sec-WebSocket-Version", "13")
        .header("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA==");
    let answer = request.send().await?;
    ensure!(
        answer.status() == StatusCode::SWITCHING_PROTOCOLS,
        "a wall's line is answered {}",
        answer.status()
    );
    let stream = answer.upgrade().await?;
    Ok(WebSocketStream::from_raw_socket(stream, Role::Client, None).await)
}

impl WallLine {
    /// Opens it for a page of `origin`.
    pub fn open(authority: Certificate, url: &str, cookie: &str, origin: &str) -> Result<WallLine> {
        crate::device::crypto();
        let runtime = Runtime::new()?;
        let line = runtime.block_on(open_line(authority, url, cookie, origin))?;
        Ok(WallLine { runtime, line })
    }

    /// What comes next within this time; nothing once the line has ended.
    pub fn hears(&mut self, within: Duration) -> Result<Option<String>> {
        let line = &mut self.line;
        let next = async {
            loop {
                match line.next().await {
                    Some(Ok(Message::Text(words))) => return Some(words.to_string()),
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                    _ => return None,
                }
            }
        };
        let next = async { tokio::time::timeout(within, next).await };
        self.runtime.block_on(next).context("nothing is heard")
    }
}
