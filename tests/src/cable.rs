//! The cable between a browser and the office: it can be pulled, and put back. Meanwhile nothing is refused and nothing
//! arrives, as on a network that is gone.

use anyhow::Result;
use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// Bytes that are carried at once.
const PIECE: usize = 16 * 1024;

/// A cable that ends at an office.
pub struct Cable {
    here: SocketAddr,
    plug: Arc<Plug>,
}

#[derive(Default)]
struct Plug {
    is_out: Mutex<bool>,
    moved: Condvar,
    is_gone: AtomicBool,
}

impl Cable {
    /// A cable to the office at `address`, plugged in.
    pub fn to(address: &str) -> Result<Cable> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let (here, plug) = (listener.local_addr()?, Arc::new(Plug::default()));
        let (office, of_thread) = (address.to_owned(), plug.clone());
        std::thread::spawn(move || {
            for browser in listener.incoming() {
                if of_thread.is_gone.load(Ordering::Relaxed) {
                    return;
                }
                // Whoever cannot be connected is not: the browser tries again.
                let _ = browser.map(|it| connect(&it, &office, &of_thread));
            }
        });
        Ok(Cable { here, plug })
    }

    /// Where the office is for whoever is at the other end.
    pub fn url(&self) -> String {
        format!("https://{}", self.here)
    }

    /// Pulls it out.
    pub fn pull(&self) {
        self.plug.moves(true);
    }

    /// Puts it back.
    pub fn put_back(&self) {
        self.plug.moves(false);
    }
}

impl Drop for Cable {
    fn drop(&mut self) {
        self.plug.is_gone.store(true, Ordering::Relaxed);
        self.plug.moves(false);
        // Wakes the thread that waits for browsers, which then ends.
        let _ = TcpStream::connect(self.here);
    }
}

impl Plug {
    fn moves(&self, is_out: bool) {
        *self.is_out.lock().unwrap_or_else(PoisonError::into_inner) = is_out;
        self.moved.notify_all();
    }

    /// Waits as long as the cable is out.
    fn waits(&self) {
        let mut is_out = self.is_out.lock().unwrap_or_else(PoisonError::into_inner);
        while *is_out {
            is_out = self
                .moved
                .wait(is_out)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

fn connect(browser: &TcpStream, office: &str, plug: &Arc<Plug>) -> Result<()> {
    let office = TcpStream::connect(office)?;
    for (from, to) in [
        (browser.try_clone()?, office.try_clone()?),
        (office, browser.try_clone()?),
    ] {
        let plug = plug.clone();
        std::thread::spawn(move || carry(from, to, &plug));
    }
    Ok(())
}

/// Carries bytes until either end closes.
fn carry(mut from: TcpStream, mut to: TcpStream, plug: &Plug) {
    let mut piece = [0; PIECE];
    while let Ok(count) = from.read(&mut piece) {
        plug.waits();
        if count == 0 || to.write_all(&piece[..count]).is_err() {
            break;
        }
    }
    // Both may be closed already.
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}
