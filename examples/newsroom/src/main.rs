//! `newsroom` serves the publication; `newsroom build DIR` writes it as files.

use std::error::Error;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};
use newsroom::serve::{App, capacity, router, serve};
use newsroom::site::Site;
use newsroom::store::Store;
use newsroom::visits::Counter;
use newsroom::{content, publish};
use time::OffsetDateTime;
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

#[derive(Parser)]
#[command(about = "A small publication in four languages: without a command, serves it")]
struct Cli {
    /// The folder with site.toml, content, words and assets.
    #[arg(long, default_value = env!("CARGO_MANIFEST_DIR"))]
    site: PathBuf,
    /// The database with slugs and views; newsroom.db in the site's folder if not given.
    #[arg(long)]
    database: Option<PathBuf>,
    /// Saved pages of other sites, in which uses of our stories are looked for.
    #[arg(long)]
    saved: Option<PathBuf>,
    /// Where to listen. A proxy in front of it does the encryption.
    #[arg(long, default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Subcommand)]
enum Task {
    /// Writes the site as files for a static host.
    Build {
        /// The folder to write to.
        folder: PathBuf,
    },
}

fn main() -> ExitCode {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    match run(Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> Result<(), Box<dyn Error>> {
    let site = Site::load(&cli.site)?;
    let saved = cli.saved.unwrap_or_else(|| cli.site.join("saved"));
    let database = cli.database.unwrap_or_else(|| cli.site.join("newsroom.db"));
    let store = Store::open(&database)?;
    let stories = content::load(&site, &store)?;
    if let Some(Task::Build { folder }) = cli.task {
        let now = OffsetDateTime::now_utc();
        let count = publish::publish(&site, &stories, &store.views()?, now, &saved, &folder)?;
        println!("{count} files in {}", folder.display());
        return Ok(());
    }
    let (counter, thread) = Counter::start(Store::open(&database)?)?;
    let app = Arc::new(App::new(site, stories, store, counter, saved)?);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(cli.listen).await?;
        tracing::info!("http://{}", listener.local_addr()?);
        serve(listener, router(app), capacity(), stopped()).await;
        Ok::<(), std::io::Error>(())
    })?;
    // Ends the tasks, and with them the last senders of visits; then the rest is counted.
    drop(runtime);
    thread
        .join()
        .map_err(|_| "the thread that counts views panicked")?;
    Ok(())
}

/// Ready when the program is asked to stop.
async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    if let Ok(mut terminate) =
        tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
    {
        tokio::select! {
            _ = interrupt => {}
            _ = terminate.recv() => {}
        }
        return;
    }
    let _ = interrupt.await;
}
