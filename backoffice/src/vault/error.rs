//! Why the keys cannot be used, and what to do then.

use super::PASSWORD_CHARACTERS_MIN;
use crate::db::DbError;
use crate::problem::Problem;
use std::path::PathBuf;

/// Why the vault could not be made ready. Every message says what to do next.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The data folder cannot be used.
    #[error(
        "cannot use the data folder {folder}: {source}\n  try: check that the disk is mounted and writable, or name another folder with --data"
    )]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The key file cannot be read.
    #[error(transparent)]
    Db(#[from] DbError),
    /// The key file does not make sense.
    #[error("the key file keys.db is damaged ({0})\n  try: restore keys.db from its newest backup")]
    Damaged(String),
    /// The passphrase file cannot be read or made.
    #[error(
        "cannot use the passphrase file {file}: {source}\n  try: check the path given with --unlock-with and who may read it"
    )]
    PassphraseFile {
        /// The file.
        file: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The passphrase opens nothing.
    #[error(
        "what stands in {file} opens nothing here\n  try: write the password of a keyholder into the file, or name the file that was used before; a new passphrase can be added only before the first keyholder"
    )]
    WrongPassphrase {
        /// The file.
        file: PathBuf,
    },
    /// There is no such file, and a new one would open nothing.
    #[error(
        "there is no file {file}, and a new one would open nothing: the office has keyholders\n  try: check the path, or write the password of a keyholder into the file"
    )]
    NoPassphraseYet {
        /// The file.
        file: PathBuf,
    },
    /// The passphrase is too easy to guess.
    #[error(
        "the passphrase in {file} is shorter than {PASSWORD_CHARACTERS_MIN} characters\n  try: a longer one, or name a file that does not exist yet: it is made"
    )]
    ShortPassphrase {
        /// The file.
        file: PathBuf,
    },
    /// What is received could never be read.
    #[error(
        "nobody could ever read what this office receives: no keyholder has a key, no passphrase file was added, and setup.key is missing or damaged\n  try: put setup.key (or the whole data folder) back from where it was copied; if no intake was received yet, begin anew with another --data"
    )]
    NoWayIn,
}

/// A problem while the keys are made ready.
#[expect(clippy::needless_pass_by_value, reason = "the shape map_err asks for")]
pub(super) fn damaged(problem: Problem) -> VaultError {
    VaultError::Damaged(problem.plain())
}
