//! A wall's line as a WebSocket: a word of what it is, a new line, then the board or the topic. Browsers open it over
//! HTTP/1.1, whose buffers are let go once it stands.

use super::line::{Line, News};
use crate::web::Heard;
use axum::body::Bytes;
use axum::extract::WebSocketUpgrade;
use axum::extract::ws::{Message, WebSocket};
use axum::response::Response;
use std::ops::ControlFlow;
use std::time::Duration;
use tokio::time::{Instant, timeout};

/// A wall sends nothing but that it is still there.
const MESSAGE_BYTES_MAX: usize = 1024;
/// So much is read at once.
const READ_BYTES: usize = 128;

/// A wall's browser answers every beat by itself. One that has not answered for so long has gone without a word.
const ANSWERS_WITHIN: Duration = Duration::from_secs(30);

/// Opens the socket of a line.
pub(super) fn open(socket: WebSocketUpgrade, line: Line) -> Response {
    socket
        .read_buffer_size(READ_BYTES)
        .write_buffer_size(0)
        .max_frame_size(MESSAGE_BYTES_MAX)
        .max_message_size(MESSAGE_BYTES_MAX)
        .on_upgrade(async move |socket| {
            // However it ends, the wall's page opens another one.
            let _ = talk(socket, line).await;
        })
}

async fn talk(mut socket: WebSocket, mut line: Line) -> Option<()> {
    // The page sees by the first word that words come through.
    let mut news = Some(News::Heard(Heard::Beat));
    let mut asked_at = None;
    loop {
        if let Some(news) = news.take() {
            send(&mut socket, Message::text(words(&news))).await?;
            if matches!(news, News::Heard(_)) {
                send(&mut socket, Message::Ping(Bytes::new())).await?;
                asked_at.get_or_insert(Instant::now());
            }
        }
        let heard = tokio::select! {
            biased;
            said = socket.recv() => {
                said?.ok()?;
                asked_at = None;
                continue;
            }
            heard = line.hears() => heard?,
        };
        if asked_at.is_some_and(|it| ANSWERS_WITHIN < it.elapsed()) {
            return None;
        }
        let ControlFlow::Continue(told) = line.told(heard).await else {
            return send(&mut socket, Message::Close(None)).await;
        };
        news = told;
    }
}

async fn send(socket: &mut WebSocket, message: Message) -> Option<()> {
    timeout(ANSWERS_WITHIN, socket.send(message))
        .await
        .ok()?
        .ok()
}

fn words(news: &News) -> String {
    match news {
        News::Board(board) => format!("part\n{board}"),
        News::Heard(heard) => format!("topic\n{}", heard.name()),
    }
}
