//! Audits on a real cluster: a scheduler and two executors, each a process, on loopback.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails loudly"
)]
#![cfg(feature = "cluster")]

#[path = "support/processes.rs"]
mod processes;
mod support;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use byline_audit::cluster::connect;
use byline_audit::{Audit, AuditError, Limits, Query, Report, embedded, register_pages};
use datafusion::arrow::datatypes::DataType;
use datafusion::logical_expr::{ColumnarValue, Volatility, create_udf};
use datafusion::prelude::SessionContext;

use processes::{Cluster, wait_until};
use support::{POLICY, damage, pages, rows_of};

/// However slow the machine, a test ends.
const LONGEST: Duration = Duration::from_secs(180);

#[test]
fn a_cluster_gives_the_same_rows_as_one_machine() {
    run(async {
        let folder = pages(4, 150, 2_000);
        let cluster = Cluster::start();
        let here = embedded(&Limits::default()).unwrap();
        register_pages(&here, folder.path()).await.unwrap();
        let there = session(&cluster, folder.path()).await;

        assert_eq!(report(&there).await.unwrap(), report(&here).await.unwrap());
        let sql = format!(
            "SELECT url, v['complies'] AS complies, v['reason'] AS reason, v['span'] AS span, v['link'] AS link, \
                 slugify(url, 'az') AS slug, reading_seconds(html) AS seconds, \
                 article_json(html, url) AS article, language_confidence(html) AS sure \
             FROM (SELECT url, html, attribution_verdict(html, url, '{POLICY}') AS v FROM pages) \
             ORDER BY url LIMIT 100"
        );
        let rows = async |session| {
            let planned = Query::plan(session, &sql).await.unwrap();
            rows_of(&planned.rows().unwrap().collect().await.unwrap())
        };
        let found = rows(&there).await;
        assert_eq!(found.len(), 100);
        assert_eq!(found, rows(&here).await);
    });
}

#[test]
fn a_killed_executor_does_not_lose_the_job() {
    run(async {
        let folder = pages(24, 120, 12_000);
        let mut cluster = Cluster::start();
        let here = embedded(&Limits::default()).unwrap();
        register_pages(&here, folder.path()).await.unwrap();
        let want = report(&here).await.unwrap();

        let there = session(&cluster, folder.path()).await;
        let job = tokio::spawn(async move { report(&there).await });
        // Once it has left something for the next stage, it has both done work and more to do.
        let at_work = cluster.executor_at_work().await;
        assert!(
            !job.is_finished(),
            "the executor must be killed before the job ends"
        );
        cluster.executors.remove(at_work).kill();

        assert_eq!(job.await.unwrap().unwrap(), want);
    });
}

#[test]
fn without_executors_a_job_fails_and_runs_again_when_there_is_one() {
    run(async {
        let folder = pages(24, 120, 12_000);
        let mut cluster = Cluster::start();
        let there = session(&cluster, folder.path()).await;
        let again = there.clone();
        let job = tokio::spawn(async move { report(&there).await });
        cluster.executor_at_work().await;
        for executor in cluster.executors.drain(..) {
            executor.kill();
        }
        let error = job.await.unwrap().unwrap_err().to_string();
        assert!(error.contains("all executors were lost"), "{error}");

        cluster.add_executor();
        let totals = &report(&again).await.unwrap()[0];
        assert!(totals[0].starts_with("2880 | "), "{totals:?}");
    });
}

#[test]
fn a_lost_scheduler_is_told() {
    run(async {
        let folder = pages(24, 120, 12_000);
        let mut cluster = Cluster::start();
        let there = session(&cluster, folder.path()).await;
        let job = tokio::spawn(async move { report(&there).await });
        cluster.executor_at_work().await;
        cluster.scheduler = None;
        let error = job.await.unwrap().unwrap_err().to_string();
        let want = "the connection to the cluster was lost, run it again: ";
        assert!(error.starts_with(want), "{error}");
    });
}

#[test]
fn faults_are_told_by_name() {
    run(async {
        let folder = pages(2, 400, 2_000);
        let cluster = Cluster::start();
        let there = session(&cluster, folder.path()).await;

        let policy = Audit::new(r#"{"hosts": []}"#)
            .plan(&there)
            .await
            .unwrap_err();
        assert!(
            policy
                .to_string()
                .contains("malformed policy: unknown field `hosts`"),
            "{policy}"
        );

        let unknown = Query::plan(&there, "SELECT slugifi(url) FROM pages")
            .await
            .unwrap_err();
        assert!(unknown.to_string().contains("slugifi"), "{unknown}");

        // One that this client has, and the cluster has not.
        let own = Arc::new(|arguments: &[ColumnarValue]| Ok(arguments[0].clone()));
        let text = DataType::Utf8View;
        there.register_udf(create_udf(
            "own",
            vec![text.clone()],
            text,
            Volatility::Volatile,
            own,
        ));
        let foreign = collect(&there, "SELECT own(url) FROM pages")
            .await
            .unwrap_err();
        let want = "the cluster has no function own: ";
        assert!(foreign.to_string().starts_with(want), "{foreign}");

        let file = damage(folder.path(), 1);
        let damaged = report(&there).await.unwrap_err();
        let AuditError::Damaged(fault) = &damaged else {
            panic!("{damaged}");
        };
        assert_eq!(fault.file(), file.canonicalize().unwrap());
        assert_eq!(fault.row_group(), Some(0), "{damaged}");
    });
}

async fn session(cluster: &Cluster, pages: &Path) -> SessionContext {
    let session = cluster.session(8).await;
    register_pages(&session, pages).await.unwrap();
    session
}

#[test]
fn whom_nobody_answers_is_named() {
    run(async {
        let limits = Limits::default();
        let url = format!("df://127.0.0.1:{}", processes::free_port());
        let error = connect(&url, &limits, LONGEST)
            .await
            .err()
            .unwrap()
            .to_string();
        let want = format!("no scheduler answers at {url}: ");
        assert!(error.starts_with(&want), "{error}");
        let error = connect("localhost", &limits, LONGEST)
            .await
            .err()
            .unwrap()
            .to_string();
        assert_eq!(
            error,
            "expected a scheduler as df://host:port, found \"localhost\""
        );
    });
}

#[test]
fn a_cluster_without_executors_is_told() {
    run(async {
        let cluster = Cluster::without_executors();
        cluster.listens().await;
        let patience = Duration::from_secs(1);
        let refused = connect(&cluster.url(), &Limits::default(), patience).await;
        let error = refused.err().unwrap().to_string();
        let want = "has no executors, and none came within 1 s";
        assert!(error.contains(want), "{error}");
    });
}

#[test]
fn a_server_that_is_no_scheduler_is_told() {
    run(async {
        // It takes connections, and says nothing.
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("df://{}", silent.local_addr().unwrap());
        let refused = connect(&url, &Limits::default(), LONGEST).await;
        let error = refused.err().unwrap().to_string();
        let want =
            format!("no scheduler answers at {url}: it took the connection, and said nothing");
        assert!(error.starts_with(&want), "{error}");
    });
}

#[test]
fn a_taken_port_ends_a_program_with_an_error() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let port = address.port().to_string();
    let scheduler = (
        env!("CARGO_BIN_EXE_byline-scheduler"),
        vec!["--bind".to_owned(), address.to_string()],
    );
    let of_executor = |option: &str| {
        let free = processes::free_port().to_string();
        let other = if option == "--port" {
            "--grpc-port"
        } else {
            "--port"
        };
        let options = [option, &port, other, &free].map(str::to_owned).to_vec();
        (env!("CARGO_BIN_EXE_byline-executor"), options)
    };
    for (program, options) in [scheduler, of_executor("--port"), of_executor("--grpc-port")] {
        let ended = Command::new(program).args(&options).output().unwrap();
        assert_eq!(ended.status.code(), Some(1), "{program} {options:?}");
        let log = String::from_utf8_lossy(&ended.stderr);
        assert!(
            log.contains(&format!("cannot listen on {address}: ")),
            "{log}"
        );
    }
}

#[test]
fn a_job_ends_when_its_rows_are_dropped() {
    run(async {
        let folder = pages(4, 120, 2_000);
        let cluster = Cluster::start();
        let there = session(&cluster, folder.path()).await;
        let query = Query::plan(&there, ENDLESS).await.unwrap();
        let mut rows = query.rows().unwrap();
        let waiting = tokio::spawn(async move { rows.next().await.map(drop) });
        cluster.executor_at_work().await;
        waiting.abort();
        // The executors have only one core each.
        let counted = collect(&there, "SELECT count(*) FROM pages").await;
        assert_eq!(counted.unwrap(), ["480"]);
        wait_until("jobs leave nothing", || cluster.is_clean()).await;
    });
}

#[test]
fn a_job_ends_when_its_client_is_killed_or_interrupted() {
    run(async {
        let folder = pages(4, 120, 2_000);
        let cluster = Cluster::start();
        let there = session(&cluster, folder.path()).await;
        for signal in ["-KILL", "-INT"] {
            let mut client = Command::new(audit_sql());
            client.arg("query").arg(folder.path()).arg(ENDLESS);
            client.args(["--scheduler", &cluster.url(), "--partitions", "8"]);
            client.stdout(Stdio::null()).stderr(Stdio::null());
            let mut client = client.spawn().unwrap();
            cluster.executor_at_work().await;
            let id = client.id().to_string();
            Command::new("kill").args([signal, &id]).status().unwrap();
            let ended = client.wait().unwrap();
            assert_eq!(ended.code(), (signal == "-INT").then_some(130));
            let counted = collect(&there, "SELECT count(*) FROM pages").await;
            assert_eq!(counted.unwrap(), ["480"], "{signal}");
            wait_until("jobs leave nothing", || cluster.is_clean()).await;
        }
    });
}

#[test]
fn a_full_disk_is_named_and_its_tasks_move() {
    run(async {
        let folder = pages(4, 120, 4_000);
        let mut cluster = Cluster::without_executors();
        let log = folder.path().join("log");
        cluster.add_executor_without_room(&log);
        let there = session(&cluster, folder.path()).await;
        cluster.add_executor();
        // Whole pages go from one stage to the next.
        let sql =
            "SELECT html, max(url) AS url, count(*) FROM pages GROUP BY html ORDER BY html, url";
        let here = embedded(&Limits::default()).unwrap();
        register_pages(&here, folder.path()).await.unwrap();
        let found = collect(&there, sql).await.unwrap();
        assert!(found == collect(&here, sql).await.unwrap());

        let mut ended = None;
        wait_until("the executor ends", || {
            ended = cluster.executors[0].ended();
            ended.is_some()
        })
        .await;
        assert_eq!(ended, Some(1));
        let place = cluster.executors[0].work.path().display();
        let want = format!("byline-executor: executor on 127.0.0.1: {place}: File too large");
        let log = std::fs::read_to_string(log).unwrap();
        assert!(log.contains(&want), "{log}");
    });
}

/// How often a query is run until both executors have a part in it.
const MOST_RUNS: usize = 5;

#[test]
fn executors_share_the_rows_of_a_large_row_group() {
    run(async {
        let folder = tempfile::tempdir().unwrap();
        let pages = support::large_row_group(&folder.path().join("pages.parquet"));
        let cluster = Cluster::start();
        let there = session(&cluster, folder.path()).await;
        let sql = "SELECT url, sum(word_count(html)) AS words FROM pages GROUP BY url";
        let counted = format!("SELECT count(*), sum(words) FROM ({sql})");
        let here = embedded(&Limits::default()).unwrap();
        register_pages(&here, folder.path()).await.unwrap();
        let mut written: Vec<u64> = Vec::new();
        // On a busy machine one executor may be done before the other has begun: then once more.
        for _ in 0..MOST_RUNS {
            wait_until("jobs leave nothing", || cluster.is_clean()).await;
            let found = collect(&there, &counted).await.unwrap();
            let executors = cluster.executors.iter();
            written = executors.map(|executor| executor.written()).collect();
            assert_eq!(found, collect(&here, &counted).await.unwrap());
            assert!(found[0].starts_with(&format!("{pages} | ")), "{found:?}");
            if written.iter().all(|bytes| *bytes > 5_000) {
                return;
            }
        }
        panic!("in no run did each write a good part of the addresses: {written:?} bytes");
    });
}

/// More than a machine can count.
const ENDLESS: &str = "SELECT count(*) FROM pages a, pages b, pages c, pages d \
    WHERE a.url || b.url || c.url || d.url LIKE '%x%y%z%'";

/// The program, which cargo builds beside the tests.
fn audit_sql() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.ancestors().nth(2).unwrap().join("examples/audit_sql")
}

/// All sections, as rows of text.
async fn report(session: &SessionContext) -> Result<Vec<Vec<String>>, AuditError> {
    let report = Report::of(Audit::new(POLICY).plan(session).await?).await?;
    support::sections(&report).await
}

async fn collect(session: &SessionContext, sql: &str) -> Result<Vec<String>, AuditError> {
    let batches = Query::plan(session, sql).await?.rows()?.collect().await?;
    Ok(rows_of(&batches))
}

#[track_caller]
fn run(test: impl Future<Output = ()>) {
    let runtime = byline_audit::cluster::runtime().unwrap();
    runtime.block_on(async {
        let ended = tokio::time::timeout(LONGEST, test).await;
        ended.expect("the test took too long");
    });
    // Threads that wait for a lost executor are not waited for.
    runtime.shutdown_background();
}
