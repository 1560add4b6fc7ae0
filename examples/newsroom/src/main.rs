//! `newsroom` serves the publication; `newsroom build DIR` writes it as files.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use newsroom::site::Site;
use newsroom::store::Store;
use newsroom::{content, publish};
use time::OffsetDateTime;

#[derive(Parser)]
#[command(about = "A small publication in four languages")]
struct Cli {
    /// The folder with site.toml, content, words and assets.
    #[arg(long, default_value = env!("CARGO_MANIFEST_DIR"))]
    site: PathBuf,
    /// The database with slugs and views.
    #[arg(long)]
    database: Option<PathBuf>,
    #[command(subcommand)]
    task: Task,
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
    match run(&Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: &Cli) -> Result<(), Box<dyn Error>> {
    let site = Site::load(&cli.site)?;
    let store = match &cli.database {
        Some(file) => Store::open(file)?,
        None => Store::in_memory()?,
    };
    let stories = content::load(&site, &store)?;
    match &cli.task {
        Task::Build { folder } => {
            let now = OffsetDateTime::now_utc();
            let count = publish::publish(&site, &stories, &store.views()?, now, folder)?;
            println!("{count} files in {}", folder.display());
        }
    }
    Ok(())
}
