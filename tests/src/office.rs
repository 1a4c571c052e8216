//! An office with its back office running on a port of its own.

use crate::{Desk, Device, KioskProgram, Programs, Running};
use anyhow::{Context, Result};
use serde_json::Value;
use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The password of everybody in stories (people there are invented, and so is this).
pub const PASSWORD: &str = "correct horse battery staple";

/// A back office: its data folder, its address, and the process while it runs.
pub struct Office {
    programs: Programs,
    folder: PathBuf,
    /// Removes the folder when the story ends.
    _temporary: Option<TempDir>,
    database: Option<String>,
    unlock: bool,
    certificate: Option<(PathBuf, PathBuf)>,
    server: Option<Running>,
    address: String,
}

impl Office {
    /// An office in a new folder, already open.
    pub fn open(programs: &Programs) -> Result<Office> {
        let mut office = Office::closed(programs)?;
        office.start()?;
        Ok(office)
    }

    /// An office whose server was not started yet.
    pub fn closed(programs: &Programs) -> Result<Office> {
        let temporary = TempDir::new()?;
        let folder = temporary.path().join("office");
        Ok(Office {
            _temporary: Some(temporary),
            ..Office::in_folder(programs, folder)?
        })
    }

    /// An office that stays in `folder`.
    pub fn in_folder(programs: &Programs, folder: PathBuf) -> Result<Office> {
        std::fs::create_dir_all(&folder)?;
        Ok(Office {
            programs: programs.clone(),
            folder,
            _temporary: None,
            database: None,
            unlock: false,
            certificate: None,
            server: None,
            address: "127.0.0.1:0".to_owned(),
        })
    }

    /// Keeps its records in this PostgreSQL database.
    #[must_use]
    pub fn on(mut self, database: &str) -> Office {
        self.database = Some(database.to_owned());
        self
    }

    /// Listens on this address.
    #[must_use]
    pub fn at(mut self, address: &str) -> Office {
        address.clone_into(&mut self.address);
        self
    }

    /// Opens its vault by itself, from a file beside the data.
    #[must_use]
    pub fn unattended(mut self) -> Office {
        self.unlock = true;
        self
    }

    /// Shows this certificate chain, with this key, instead of one of its own making.
    #[must_use]
    pub fn with_certificate(mut self, chain: &Path, key: &Path) -> Office {
        self.certificate = Some((chain.to_owned(), key.to_owned()));
        self
    }

    /// Starts the server and waits until it listens. A restart listens where it did before.
    pub fn start(&mut self) -> Result<()> {
        let mut arguments: Vec<OsString> = vec![
            "serve".into(),
            "--listen".into(),
            self.address.clone().into(),
        ];
        arguments.extend(self.common());
        if self.unlock {
            arguments.extend(["--unlock-with".into(), self.unlock_file().into()]);
        }
        if let Some((chain, key)) = &self.certificate {
            arguments.extend(["--tls-cert".into(), chain.into()]);
            arguments.extend(["--tls-key".into(), key.into()]);
        }
        let arguments: Vec<&OsStr> = arguments.iter().map(OsString::as_os_str).collect();
        let mut server = self.programs.start("backoffice", &arguments, &self.log())?;
        let address = server
            .says("listening on https://")
            .with_context(|| self.read_log())?;
        address.trim_end_matches('/').clone_into(&mut self.address);
        self.server = Some(server);
        Ok(())
    }

    /// Closes the server properly.
    pub fn stop(&mut self) -> Result<()> {
        self.server.take().map_or(Ok(()), Running::stop)
    }

    /// Waits until the server ends by itself, or until `enough`.
    pub fn wait_until(&mut self, enough: impl Fn() -> bool) -> Result<()> {
        if let Some(server) = &mut self.server {
            server.wait_until(enough)?;
        }
        Ok(())
    }

    /// Pulls the plug.
    pub fn kill(&mut self) -> Result<()> {
        self.server.take().map_or(Ok(()), Running::kill)
    }

    /// The process of its server, while it runs.
    pub fn process(&self) -> Option<u32> {
        self.server.as_ref().map(Running::id)
    }

    /// `127.0.0.1:PORT`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// `https://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// Where its data lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Its certificate authority, as staff install it.
    pub fn authority(&self) -> Result<reqwest::Certificate> {
        let pem = std::fs::read(self.folder.join("tls/ca.pem")).context("the office's ca.pem")?;
        Ok(reqwest::Certificate::from_pem(&pem)?)
    }

    /// Hires someone; `role` as on the command line.
    pub fn add_staff(&self, name: &str, role: &str) -> Result<()> {
        self.add_staff_as(name, name, role, PASSWORD)
    }

    /// Hires someone with a name for pages and a password of their own.
    pub fn add_staff_as(&self, name: &str, shown: &str, role: &str, password: &str) -> Result<()> {
        self.run(
            &[
                "add-staff",
                "--name",
                name,
                "--display-name",
                shown,
                "--role",
                role,
            ],
            password,
        )?;
        Ok(())
    }

    /// A desk at which `name` has signed in.
    pub fn desk(&self, name: &str) -> Result<Desk> {
        self.desk_as(name, PASSWORD)
    }

    /// A desk at which `name` has signed in with `password`.
    pub fn desk_as(&self, name: &str, password: &str) -> Result<Desk> {
        let mut desk = self.stranger()?;
        desk.sign_in(name, password)?;
        Ok(desk)
    }

    /// Someone with a browser who has not signed in.
    pub fn stranger(&self) -> Result<Desk> {
        Desk::new(&self.url(), &self.authority()?)
    }

    /// A one-time code for a kiosk.
    pub fn pairing_code(&self) -> Result<String> {
        Ok(self.run(&["pair-kiosk"], "")?.trim().to_owned())
    }

    /// A one-time code for a screen of the waiting room.
    pub fn wall_code(&self) -> Result<String> {
        let code = self.run(&["pair-display", "--name", "Waiting room"], "")?;
        Ok(code.trim().to_owned())
    }

    /// A screen of the waiting room that belongs to the office.
    pub fn wall(&self) -> Result<Desk> {
        let mut wall = self.stranger()?;
        wall.pair(&self.wall_code()?)?;
        Ok(wall)
    }

    /// A kiosk of this office, paired and without a printer.
    pub fn kiosk(&self, name: &str) -> Result<KioskProgram> {
        let kiosk = KioskProgram::new(&self.programs)?;
        kiosk.pair(&self.url(), &self.pairing_code()?, name)?;
        Ok(kiosk)
    }

    /// A kiosk of this office that stands in a private room.
    pub fn booth(&self, name: &str) -> Result<KioskProgram> {
        let code = self.run(&["pair-kiosk", "--place", "booth"], "")?;
        let kiosk = KioskProgram::new(&self.programs)?;
        kiosk.pair(&self.url(), code.trim(), name)?;
        Ok(kiosk)
    }

    /// Something that speaks like a paired kiosk but says what a story wants.
    pub fn device(&self, name: &str) -> Result<Device> {
        Device::pair(&self.url(), &self.pairing_code()?, name)
    }

    /// What `backoffice check --json` says.
    pub fn check(&self) -> Result<Value> {
        Ok(serde_json::from_str(&self.run(&["check", "--json"], "")?)?)
    }

    /// Every record as `backoffice export --records` gives it, opened with a keyholder's password.
    pub fn export(&self) -> Result<Vec<Value>> {
        self.export_with(PASSWORD)
    }

    /// The same with this password.
    pub fn export_with(&self, password: &str) -> Result<Vec<Value>> {
        let mut file = tempfile::NamedTempFile::new()?;
        file.write_all(password.as_bytes())?;
        let path = file.path().to_string_lossy().into_owned();
        let lines = self.run(&["export", "--records", "--unlock-with", &path], "")?;
        lines
            .lines()
            .map(|it| Ok(serde_json::from_str(it)?))
            .collect()
    }

    /// Runs a command of the back office on this office's data.
    pub fn run(&self, arguments: &[&str], input: &str) -> Result<String> {
        let common = self.common();
        let mut all: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
        all.extend(common.iter().map(OsString::as_os_str));
        self.programs.run("backoffice", &all, input, &self.log())
    }

    /// What the server wrote to its log so far.
    pub fn read_log(&self) -> String {
        std::fs::read_to_string(self.log()).unwrap_or_default()
    }

    fn common(&self) -> Vec<OsString> {
        let mut arguments: Vec<OsString> = vec!["--data".into(), self.folder.clone().into()];
        if let Some(database) = &self.database {
            arguments.extend(["--database".into(), database.into()]);
        }
        arguments
    }

    fn unlock_file(&self) -> PathBuf {
        self.folder.with_extension("unlock")
    }

    fn log(&self) -> PathBuf {
        self.folder.with_extension("log")
    }
}
