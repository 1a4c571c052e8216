//! The running server: opens the office, shows its certificate, answers until it is told to stop.

mod connections;
mod names;
mod places;
mod requests;

use crate::app::{App, Parts};
use crate::cli::{CommandError, OfficeArgs};
use crate::tls::{self, TlsError};
use crate::vault::{Cost, State};
use crate::{appointments, contact, features, queue, web};
use axum_server::Handle;
use axum_server::accept::NoDelayAcceptor;
use axum_server::tls_rustls::RustlsConfig;
use clap::Args;
use shared::clock::{Clock, SystemClock};
use shared::ids::OfficeId;
use std::fs::{File, TryLockError};
use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};

/// How long answers may take after the server was told to stop.
const LAST_ANSWERS: Duration = Duration::from_secs(3);
/// How often the certificate is looked at.
const CERTIFICATE_CHECK: Duration = Duration::from_hours(12);

/// Why the server did not start. Every message says what to do next.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StartError {
    /// No certificate.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// The address is taken or not ours.
    #[error(
        "cannot listen on {address}: {source}\n  try: stop the program that uses this address, or give another one with --listen"
    )]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// Another server is at work on the same office.
    #[error(
        "another server is running on the data folder {0}\n  try: stop it first, or name another folder with --data"
    )]
    InUse(PathBuf),
    /// The data folder cannot be written.
    #[error(
        "cannot use the data folder {folder}: {source}\n  try: check that this account may write to it"
    )]
    Folder {
        /// Which.
        folder: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The server broke.
    #[error("the server stopped: {0}\n  try: start it again; if it stays, look into the log above")]
    Stopped(std::io::Error),
}

/// What `serve` can be told.
#[derive(Debug, Args)]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    office: OfficeArgs,
    /// The address to listen on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8443")]
    listen: SocketAddr,
    /// A name or address the office is reached by, for its certificate; may be given several times
    #[arg(long, value_name = "NAME")]
    host: Vec<String>,
    /// A certificate from elsewhere (PEM, with those above it), instead of the office's own
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// The key of that certificate (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
}

/// Runs the server until it is told to stop.
pub(crate) fn run(args: &ServeArgs) -> Result<(), CommandError> {
    let listen_error = |source| StartError::Listen {
        address: args.listen,
        source,
    };
    // A server that runs on this folder is to be named, not its port.
    let known = args.office.data.exists().then(|| alone(&args.office.data));
    let known = known.transpose()?;
    // Before an office is made: who has to choose another port has no use for it yet.
    let listener = TcpListener::bind(args.listen).map_err(listen_error)?;
    listener.set_nonblocking(true).map_err(listen_error)?;
    let address = listener.local_addr().map_err(listen_error)?;
    let office = args.office.open_or_found()?;
    let _alone = match known {
        Some(lock) => lock,
        None => alone(&args.office.data)?,
    };
    let id = office.vault.office();
    let identity = identity(args, &args.office.data, id)?;
    let ca_pem = Some(identity.ca_pem.clone());
    if let Some(fingerprint) = tls::fingerprint(&identity.ca_pem) {
        tracing::info!(
            fingerprint,
            "the certificate that kiosks and browsers trust"
        );
    }
    let config = RustlsConfig::from_config(tls::server_config(identity).map_err(StartError::from)?);
    let app = App::new(Parts {
        db: office.db,
        vault: office.vault,
        cost: Cost::FULL,
        hooks: features::HOOKS,
        rooms: features::ROOMS,
        alerts: features::ALERTS,
        panic: Some(features::PANIC),
        ca_pem,
        address: address.to_string(),
    });
    for hook in app.hooks.started {
        hook(&app)?;
    }
    if app.vault.state() == State::Open {
        app.after_unlock();
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(StartError::Stopped)?;
    let renewal = Renewal {
        config: config.clone(),
        args,
        id,
    };
    let served = runtime.block_on(serve(app.clone(), listener, address, renewal));
    runtime.shutdown_timeout(LAST_ANSWERS);
    app.vault.lock();
    Ok(served.map_err(StartError::Stopped)?)
}

/// Sessions and the open vault belong to one server: a second one on the same folder would know nothing of
/// either. The lock goes with the process, however it ends.
fn alone(folder: &Path) -> Result<File, StartError> {
    let unusable = |source| StartError::Folder {
        folder: folder.to_owned(),
        source,
    };
    let mut options = File::options();
    let options = options.create(true).truncate(false).write(true);
    let file = options.open(folder.join("serve.lock")).map_err(unusable)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StartError::InUse(folder.to_owned())),
        Err(TryLockError::Error(source)) => Err(unusable(source)),
    }
}

struct Renewal<'a> {
    config: RustlsConfig,
    args: &'a ServeArgs,
    id: OfficeId,
}

async fn serve(
    app: App,
    listener: TcpListener,
    address: SocketAddr,
    renewal: Renewal<'_>,
) -> std::io::Result<()> {
    let handle = Handle::new();
    tokio::spawn(web::watch(app.clone()));
    tokio::spawn(appointments::every_minute(app.clone()));
    tokio::spawn(contact::forget_every_minute(app.clone()));
    tokio::spawn(queue::check_in_every_minute(app.clone()));
    let router = web::finish(features::routes(), app);
    // An answer that is sent in two pieces must not wait for the other end to confirm the first.
    let server = axum_server::from_tcp_rustls(listener, renewal.config.clone())?
        .map(|tls| tls.acceptor(NoDelayAcceptor::new()));
    let server = connections::limit(server).handle(handle.clone());
    let mut stdout = std::io::stdout();
    let _nobody_reads =
        writeln!(stdout, "listening on https://{address}").and_then(|()| stdout.flush());
    let (mut terminate, mut interrupt) = (
        signal(SignalKind::terminate())?,
        signal(SignalKind::interrupt())?,
    );
    let serving = server.serve(router.into_make_service_with_connect_info::<SocketAddr>());
    tokio::pin!(serving);
    loop {
        tokio::select! {
            done = &mut serving => return done,
            _ = terminate.recv() => handle.graceful_shutdown(Some(LAST_ANSWERS)),
            _ = interrupt.recv() => handle.graceful_shutdown(Some(LAST_ANSWERS)),
            () = tokio::time::sleep(CERTIFICATE_CHECK) => renewal.look(),
        }
    }
}

impl Renewal<'_> {
    /// Renews the certificate in good time, without a restart.
    fn look(&self) {
        let renewed = identity(self.args, &self.args.office.data, self.id)
            .and_then(|it| Ok(tls::server_config(it)?));
        match renewed {
            Ok(config) => self.config.reload_from_config(config),
            Err(error) => tracing::error!(%error, "the certificate could not be renewed"),
        }
    }
}

fn identity(
    args: &ServeArgs,
    folder: &Path,
    office: OfficeId,
) -> Result<tls::Identity, StartError> {
    let found = match (&args.tls_cert, &args.tls_key) {
        (Some(cert), Some(key)) => tls::outside_identity(cert, key),
        _ => tls::own_identity(
            folder,
            office,
            &names::reached_by(args.listen, &args.host),
            SystemClock.now(),
        ),
    };
    Ok(found?)
}
