//! Why the keys cannot be used, and what to do then.

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
        "the passphrase in {file} opens nothing here, and the office is locked, so it cannot be added\n  try: name the file that was used before, or start without --unlock-with, let a keyholder sign in, and add the file with the next start"
    )]
    WrongPassphrase {
        /// The file.
        file: PathBuf,
    },
}

/// A problem while the keys are made ready.
#[expect(clippy::needless_pass_by_value, reason = "the shape map_err asks for")]
pub(super) fn damaged(problem: Problem) -> VaultError {
    VaultError::Damaged(problem.plain())
}
