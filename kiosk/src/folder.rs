//! The folder a kiosk keeps everything in. Only its owner may read it, and only one program may
//! use it at a time: two kiosks on one folder would give the same number twice.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How long a program that is just ending (or only counting for `kiosk status`) is waited for.
const LOCK_PATIENCE: Duration = Duration::from_secs(2);

/// A data folder that this program, and no other, is using. Given back when dropped.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    _lock: File,
}

/// Why the data folder cannot be used. Each message says what to do.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// Somebody else is using it.
    #[error(
        "another kiosk program is using the data folder {0}\n  try: close it first, or name \
         another folder with --data"
    )]
    InUse(PathBuf),
    /// It cannot be made, read or written.
    #[error(
        "cannot use the data folder {folder}: {source}\n  try: check that the disk is there and \
         that this account may write to it, or name another folder with --data"
    )]
    Unusable {
        /// Which folder.
        folder: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}

impl Folder {
    /// Takes the folder for this program, making it when it is not there. A program that is just
    /// ending is waited for, a short while.
    pub fn take(path: &Path) -> Result<Folder, FolderError> {
        let lock = open_lock(path).map_err(|source| unusable(path, source))?;
        let lock = match lock.try_lock() {
            Ok(()) => lock,
            Err(TryLockError::WouldBlock) => {
                wait_for(lock).ok_or_else(|| FolderError::InUse(path.to_owned()))?
            }
            Err(TryLockError::Error(source)) => return Err(unusable(path, source)),
        };
        Ok(Folder {
            path: path.to_owned(),
            _lock: lock,
        })
    }

    /// Takes the folder only if nobody uses it now; `None` when somebody does.
    pub fn take_if_free(path: &Path) -> Result<Option<Folder>, FolderError> {
        let lock = open_lock(path).map_err(|source| unusable(path, source))?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Folder {
                path: path.to_owned(),
                _lock: lock,
            })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(source)) => Err(unusable(path, source)),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

fn unusable(path: &Path, source: io::Error) -> FolderError {
    FolderError::Unusable {
        folder: path.to_owned(),
        source,
    }
}

fn open_lock(path: &Path) -> io::Result<File> {
    if !path.is_dir() {
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(path)?;
    }
    private_file(&path.join("lock"))
}

/// Opens (or makes) a file that only its owner can read.
pub(crate) fn private_file(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path)?;
    let permissions = file.metadata()?.permissions();
    if permissions.mode() & 0o077 != 0 {
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
    }
    Ok(file)
}

/// Waits for the lock on a thread of its own, because waiting for a file lock has no time limit.
fn wait_for(lock: File) -> Option<File> {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        if lock.lock().is_ok() {
            // When nobody waits any more the file is dropped here, and the lock with it.
            let _ = send.send(lock);
        }
    });
    receive.recv_timeout(LOCK_PATIENCE).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_belongs_to_one_program_at_a_time() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("kiosk");
        let first = Folder::take(&path).unwrap();
        let refused = Folder::take(&path).unwrap_err();
        assert!(refused.to_string().contains("another kiosk program"));
        assert!(Folder::take_if_free(&path).unwrap().is_none());
        drop(first);
        assert_eq!(Folder::take(&path).unwrap().path(), path);
    }

    #[test]
    fn a_program_that_is_just_ending_is_waited_for() {
        let home = tempfile::tempdir().unwrap();
        let first = Folder::take(home.path()).unwrap();
        let path = home.path().to_owned();
        let second = thread::spawn(move || Folder::take(&path).is_ok());
        drop(first);
        assert!(second.join().unwrap());
    }

    #[test]
    fn only_the_owner_can_read_the_folder() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("kiosk");
        let _folder = Folder::take(&path).unwrap();
        let mode = |it: &Path| fs::metadata(it).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&path), 0o700);
        assert_eq!(mode(&path.join("lock")), 0o600);
    }
}
