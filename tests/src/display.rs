//! An X server without a screen, looked at and touched as a person would.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{self, ConnectionExt as _, ImageFormat};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

/// How long anything may take, in a build that is not optimised and on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// An X server without a screen.
pub struct Display {
    server: Child,
    /// What `DISPLAY` is to be.
    pub name: String,
    x: RustConnection,
    root: xproto::Window,
    size: (u16, u16),
}

impl Display {
    /// One of this size, on a number of its own.
    pub fn open(xvfb: &str, size: (u16, u16)) -> Result<Display> {
        let screen = format!("{}x{}x24", size.0, size.1);
        let mut server = Command::new(xvfb)
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &screen,
                "-nolisten",
                "tcp",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut number = String::new();
        let said = server.stdout.as_mut().context("no output")?;
        BufReader::new(said).read_line(&mut number)?;
        let name = format!(":{}", number.trim());
        let (x, screen) = RustConnection::connect(Some(&name))?;
        let root = x.setup().roots[screen].root;
        Ok(Display {
            server,
            name,
            x,
            root,
            size,
        })
    }

    /// What is to be seen.
    pub fn picture(&self) -> Result<Vec<u8>> {
        let (width, height) = self.size;
        let asked = self
            .x
            .get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0)?;
        Ok(asked.reply()?.data)
    }

    /// The dot in the first corner: red, green and blue.
    pub fn corner(&self) -> Result<[u8; 3]> {
        let format = ImageFormat::Z_PIXMAP;
        let asked = self.x.get_image(format, self.root, 0, 0, 1, 1, !0)?;
        let dot = asked.reply()?.data;
        Ok([dot[2], dot[1], dot[0]])
    }

    /// Waits until what is to be seen is what `is_wanted` and stays so for a moment.
    pub fn shows(&self, is_wanted: impl Fn(&[u8]) -> bool) -> Result<Vec<u8>> {
        let begun = Instant::now();
        let mut before = Vec::new();
        loop {
            let seen = self.picture()?;
            if is_wanted(&seen) && seen == before {
                return Ok(seen);
            }
            if PATIENCE < begun.elapsed() {
                bail!("the screen does not change");
            }
            before = seen;
            pass(Duration::from_millis(150));
        }
    }

    /// The windows that are open.
    pub fn windows(&self) -> Result<Vec<xproto::Window>> {
        let asked = self.x.query_tree(self.root)?;
        Ok(asked.reply()?.children)
    }

    /// Presses and lets go there.
    pub fn touch(&self, x: i16, y: i16) -> Result<()> {
        for (kind, detail) in [
            (xproto::MOTION_NOTIFY_EVENT, 0),
            (xproto::BUTTON_PRESS_EVENT, 1),
            (xproto::BUTTON_RELEASE_EVENT, 1),
        ] {
            let sent = self.x.xtest_fake_input(kind, detail, 0, self.root, x, y, 0);
            sent?.check()?;
        }
        Ok(())
    }

    /// Takes the keys away from every window, as where no window manager gives them to any.
    pub fn gives_keys_to_nobody(&self) -> Result<()> {
        let nobody = x11rb::NONE;
        let given = self
            .x
            .set_input_focus(xproto::InputFocus::NONE, nobody, x11rb::CURRENT_TIME);
        given?.check()?;
        Ok(())
    }

    /// Whether some window gets the keys.
    pub fn some_window_gets_keys(&self) -> Result<bool> {
        let focus = self.x.get_input_focus()?.reply()?.focus;
        Ok(self.windows()?.contains(&focus))
    }

    /// Presses a key of the keyboard and lets it go.
    pub fn press(&self, key: Key) -> Result<()> {
        let code = match key {
            Key::Tab => 23,
            Key::Enter => 36,
        };
        for kind in [xproto::KEY_PRESS_EVENT, xproto::KEY_RELEASE_EVENT] {
            let sent = self.x.xtest_fake_input(kind, code, 0, self.root, 0, 0, 0);
            sent?.check()?;
        }
        Ok(())
    }
}

/// Keys of a keyboard with which everything can be done.
#[derive(Debug, Clone, Copy)]
pub enum Key {
    /// Goes to the next thing.
    Tab,
    /// Does what is there.
    Enter,
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended already; either way nothing is left behind.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Lets time pass.
pub fn pass(time: Duration) {
    let (_open, silence) = channel::<()>();
    let _ = silence.recv_timeout(time);
}
