//! Ballista's scheduler with the functions of `byline-datafusion`.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use byline_audit::cluster::{SchedulerOptions, run_scheduler, runtime};
use clap::Parser;

#[allow(
    dead_code,
    unreachable_pub,
    reason = "shared with the examples of the other workspace"
)]
#[path = "../../../../../examples/shared/visible.rs"]
mod visible;

/// Plans audits, and gives their tasks to executors.
#[derive(Parser)]
struct Cli {
    /// The address to listen on.
    #[arg(long, default_value = "127.0.0.1:50050")]
    bind: SocketAddr,
    /// Seconds of silence after which an executor is taken for lost.
    #[arg(long, default_value_t = 60)]
    executor_timeout: u64,
    /// Seconds after the end of a job until the executors remove what its stages left.
    #[arg(long, default_value_t = 300)]
    job_data: u64,
}

fn main() -> ExitCode {
    env_logger::init();
    let cli = Cli::parse();
    let options = SchedulerOptions::new(cli.bind)
        .with_executor_timeout(Duration::from_secs(cli.executor_timeout))
        .with_job_data(Duration::from_secs(cli.job_data));
    let ended = runtime().and_then(|runtime| runtime.block_on(run_scheduler(options)));
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("byline-scheduler: {}", visible::visible(&error.to_string()));
            ExitCode::FAILURE
        }
    }
}
