//! Ballista's executor with the functions of `byline-datafusion`.

use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use byline_audit::cluster::{ExecutorOptions, run_executor, runtime};
use clap::Parser;

#[allow(
    dead_code,
    unreachable_pub,
    reason = "shared with the examples of the other workspace"
)]
#[path = "../../../../../examples/shared/visible.rs"]
mod visible;

/// Works for a scheduler.
#[derive(Parser)]
struct Cli {
    /// The host of the scheduler.
    #[arg(long, default_value = "127.0.0.1")]
    scheduler_host: String,
    /// The port of the scheduler.
    #[arg(long, default_value_t = 50050)]
    scheduler_port: u16,
    /// The address of this machine, as scheduler, executors and clients reach it.
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// The port for data.
    #[arg(long, default_value_t = 50051)]
    port: u16,
    /// The port for orders.
    #[arg(long, default_value_t = 50052)]
    grpc_port: u16,
    /// The folder for what one stage leaves to the next; a temporary one if not given.
    #[arg(long)]
    work_folder: Option<PathBuf>,
    /// Tasks that run side by side; 0 is one for each core.
    #[arg(long, default_value_t = 0)]
    cores: usize,
    /// MiB that aggregates and sorts may hold before they spill; 70 % of the memory if not given.
    #[arg(long)]
    memory: Option<u64>,
    /// Seconds between signs of life.
    #[arg(long, default_value_t = 15)]
    heartbeat: u64,
}

fn main() -> ExitCode {
    env_logger::init();
    let cli = Cli::parse();
    let mut options = ExecutorOptions::new(&cli.scheduler_host, cli.scheduler_port, cli.host)
        .with_ports(cli.port, cli.grpc_port)
        .with_cores(cli.cores)
        .with_heartbeat(Duration::from_secs(cli.heartbeat));
    if let Some(folder) = cli.work_folder {
        options = options.with_work_folder(folder);
    }
    if let Some(mebibytes) = cli.memory {
        options = options.with_memory(mebibytes << 20);
    }
    let ended = runtime().and_then(|runtime| runtime.block_on(run_executor(options)));
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("byline-executor: {}", visible::visible(&error.to_string()));
            ExitCode::FAILURE
        }
    }
}
