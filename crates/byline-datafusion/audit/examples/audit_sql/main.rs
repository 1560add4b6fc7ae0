//! Audits crawled pages by SQL: who re-uses a publisher's articles, with which link, in which
//! language, how long a read. On this machine, or on a Ballista cluster with `--scheduler`.

mod cli;
mod progress;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use byline_audit::{
    Audit, AuditError, Format, PageWriter, Query, Report, Rows, Section, create, read_warc,
    register_pages, write_demo, write_rows,
};
use clap::Parser;
use datafusion::prelude::SessionContext;

use crate::cli::{Answer, Cli, Engine, Form, Task};
use crate::progress::{of_bytes, of_pages};

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli.task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("audit_sql: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<(), AuditError> {
    match task {
        Task::Demo {
            file,
            pages,
            bytes,
            seed,
        } => {
            let pages = write_demo(PageWriter::create(&file)?, seed, pages, bytes)?;
            eprintln!("{pages} pages in {}", file.display());
            Ok(())
        }
        Task::Warc { from, file } => warc(&from, &file),
        Task::Report {
            pages,
            policy,
            engine,
            answer,
        } => {
            let policy = policy.json()?;
            engine
                .runtime()?
                .block_on(report(&pages, &policy, &engine, &answer))
        }
        Task::Query {
            pages,
            sql,
            engine,
            answer,
        } => engine
            .runtime()?
            .block_on(query(&pages, &sql, &engine, &answer)),
    }
}

fn warc(from: &Path, file: &Path) -> Result<(), AuditError> {
    let mut writer = PageWriter::create(file)?;
    let bar = of_bytes(from);
    let counts = read_warc(from, &mut writer, |bytes| bar.set_position(bytes))?;
    bar.finish_and_clear();
    writer.finish()?;
    eprintln!(
        "{} pages in {} ({} cut at 16 MiB); passed over: {} other responses, {} other records",
        counts.pages,
        file.display(),
        counts.cut,
        counts.other_responses,
        counts.other_records
    );
    for fault in &counts.faults {
        eprintln!("not read further: {fault}");
    }
    Ok(())
}

async fn report(
    pages: &Path,
    policy: &str,
    engine: &Engine,
    answer: &Answer,
) -> Result<(), AuditError> {
    let session = session(pages, engine).await?;
    let audit = Audit::new(policy).plan(&session).await?;
    let watched = of_pages(&session, audit.scan()).await?;
    let report = Report::of(audit).await?;
    drop(watched);
    for section in Section::ALL {
        let rows = report.section(section).await?;
        match &answer.out {
            Some(folder) => {
                std::fs::create_dir_all(folder).map_err(|source| AuditError::File {
                    path: folder.clone(),
                    source,
                })?;
                let name = format!("{}.{}", section.name(), answer.format.ending());
                let file = create(&folder.join(name))?;
                write_rows(rows, answer.form(), file).await?;
            }
            None => {
                println!("{}", section.name());
                print(rows, answer.form()).await?;
            }
        }
    }
    Ok(())
}

async fn query(
    pages: &Path,
    sql: &str,
    engine: &Engine,
    answer: &Answer,
) -> Result<(), AuditError> {
    let session = session(pages, engine).await?;
    let query = Query::plan(&session, sql).await?;
    let _watched = of_pages(&session, query.scan()).await?;
    let rows = query.rows()?;
    match &answer.out {
        Some(file) => {
            write_rows(rows, answer.form(), create(file)?).await?;
            Ok(())
        }
        None => print(rows, answer.form()).await,
    }
}

async fn session(pages: &Path, engine: &Engine) -> Result<SessionContext, AuditError> {
    let session = engine.session().await?;
    register_pages(&session, pages).await?;
    Ok(session)
}

/// Parquet cannot be shown: of a report or query to the terminal it becomes a table.
async fn print(rows: Rows, format: Format) -> Result<(), AuditError> {
    let mut out = io::stdout();
    write_rows(rows, format, &mut out).await?;
    out.flush().map_err(|source| AuditError::File {
        path: "stdout".into(),
        source,
    })
}

impl Form {
    fn ending(self) -> &'static str {
        match self {
            Self::Table => "txt",
            Self::Csv => "csv",
            Self::Parquet => "parquet",
        }
    }
}
