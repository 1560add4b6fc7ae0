//! Audits crawled pages by SQL: who re-uses a publisher's articles, with which link, in which
//! language, how long a read. On this machine, or on a Ballista cluster with `--scheduler`.

mod cli;
mod progress;
mod shown;

use std::io::{self, IsTerminal as _, Write};
use std::path::Path;
use std::process::ExitCode;

use byline_audit::{
    Audit, AuditError, OutputFile, OutputFormat, PageWriter, Query, Report, Rows, Section,
    read_warc, refuse_input, register_pages, write_demo, write_rows,
};
use clap::Parser;
use datafusion::prelude::SessionContext;

use crate::cli::{Answer, Cli, Engine, Form, Task};
use crate::progress::{of_bytes, of_pages};
use crate::shown::{Shown, complain};

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli.task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(format_args!("audit_sql: {error}"));
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
            complain(format_args!("{pages} pages in {}", file.display()));
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
    refuse_input(file, from)?;
    let mut writer = PageWriter::create(file)?;
    let bar = of_bytes(from);
    let counts = read_warc(from, &mut writer, |bytes| bar.set_position(bytes))?;
    bar.finish_and_clear();
    writer.finish()?;
    complain(format_args!(
        "{} pages in {} ({} cut at 16 MiB); passed over: {} other responses, {} other records",
        counts.pages,
        file.display(),
        counts.cut,
        counts.other_responses,
        counts.other_records
    ));
    for fault in &counts.faults {
        complain(format_args!("not read further: {fault}"));
    }
    Ok(())
}

async fn report(
    pages: &Path,
    policy: &str,
    engine: &Engine,
    answer: &Answer,
) -> Result<(), AuditError> {
    let outputs = Section::ALL.map(|section| {
        let name = format!("{}.{}", section.name(), answer.format.ending());
        answer.out.as_ref().map(|folder| folder.join(name))
    });
    for output in outputs.iter().flatten() {
        refuse_input(output, pages)?;
    }
    let session = session(pages, engine).await?;
    let audit = Audit::new(policy).plan(&session).await?;
    let watched = of_pages(&session, audit.scan()).await?;
    let report = Report::of(audit).await?;
    drop(watched);
    if let Some(folder) = &answer.out {
        std::fs::create_dir_all(folder).map_err(|source| AuditError::File {
            path: folder.clone(),
            source,
        })?;
    }
    for (section, output) in Section::ALL.into_iter().zip(outputs) {
        let rows = report.section(section).await?;
        match output {
            Some(file) => save(rows, answer.form(), &file).await?,
            None => {
                writeln!(io::stdout(), "{}", section.name()).map_err(stdout)?;
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
    if let Some(file) = &answer.out {
        refuse_input(file, pages)?;
    }
    let session = session(pages, engine).await?;
    let query = Query::plan(&session, sql).await?;
    let _watched = of_pages(&session, query.scan()).await?;
    let rows = query.rows()?;
    match &answer.out {
        Some(file) => save(rows, answer.form(), file).await,
        None => print(rows, answer.form()).await,
    }
}

async fn session(pages: &Path, engine: &Engine) -> Result<SessionContext, AuditError> {
    let session = engine.session().await?;
    register_pages(&session, pages).await?;
    Ok(session)
}

async fn save(rows: Rows, format: OutputFormat, path: &Path) -> Result<(), AuditError> {
    let mut file = OutputFile::create(path)?;
    write_rows(rows, format, &mut file).await?;
    file.save()
}

/// A table is for people, and CSV is on a terminal: the text of pages is shown, not obeyed.
async fn print(rows: Rows, format: OutputFormat) -> Result<(), AuditError> {
    let mut out = io::stdout();
    let is_shown = matches!(format, OutputFormat::Table { .. }) || out.is_terminal();
    if is_shown {
        let mut shown = Shown::new(&mut out);
        write_rows(rows, format, &mut shown).await?;
        shown.finish().map_err(stdout)?;
    } else {
        write_rows(rows, format, &mut out).await?;
    }
    out.flush().map_err(stdout)
}

fn stdout(source: io::Error) -> AuditError {
    AuditError::File {
        path: "stdout".into(),
        source,
    }
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
