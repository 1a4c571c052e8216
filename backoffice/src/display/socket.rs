//! A wall's line as a WebSocket: a word of what it is, a new line, then the board or the topic. Browsers open it over
//! HTTP/1.1, whose buffers are let go once it stands.

use super::line::{Line, News};
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
    let mut answers_until = Instant::now() + ANSWERS_WITHIN;
    loop {
        let heard = tokio::select! {
            heard = line.hears() => heard?,
            said = socket.recv() => {
                said?.ok()?;
                answers_until = Instant::now() + ANSWERS_WITHIN;
                continue;
            }
        };
        if answers_until < Instant::now() {
            return None;
        }
        let ControlFlow::Continue(news) = line.told(heard).await else {
            return socket.send(Message::Close(None)).await.ok();
        };
        if let Some(news) = news {
            let is_beat = matches!(news, News::Heard(_));
            send(&mut socket, Message::text(words(&news))).await?;
            if is_beat {
                send(&mut socket, Message::Ping(Bytes::new())).await?;
            }
        }
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
