//! Audits crawled pages by SQL: who re-uses a publisher's articles, with which link, in which
//! language, how long a read. On this machine, or on a Ballista cluster with `--scheduler`.

mod cli;
mod progress;
mod shown;

use std::io::{self, IsTerminal as _, Write};
use std::num::NonZeroUsize;
use std::path::Path;
use std::process::ExitCode;
#[cfg(unix)]
use std::task::Poll;

use byline_audit::{
    Audit, AuditError, Location, OutputFile, OutputFormat, PageWriter, Query, RecordIndex, Report,
    Rows, Section, WarcCounts, build_corpus, convert_warc, read_records, read_warc, refuse_input,
    register_pages, remove_unfinished, write_demo, write_demo_warc, write_rows,
};
use clap::Parser;
use datafusion::prelude::SessionContext;

use crate::cli::{Answer, Cli, Engine, Form, Task, runtime};
use crate::progress::{of_bytes, of_pages, of_records};
use crate::shown::{Output, Shown, complain};

/// Finished, but records were damaged.
const DAMAGED: u8 = 3;
/// Ended by Ctrl-C, as shells write it.
const INTERRUPTED: u8 = 130;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli.task) {
        Ok(code) => code,
        // Whoever read the output has enough of it, as `head` does.
        Err(error) if is_closed(&error) => ExitCode::SUCCESS,
        Err(error) => {
            complain(format_args!("audit_sql: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn is_closed(error: &AuditError) -> bool {
    let mut source: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = source {
        let is_pipe = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
        if error.downcast_ref().is_some_and(is_pipe) {
            return true;
        }
        source = error.source();
    }
    false
}

fn run(task: Task) -> Result<ExitCode, AuditError> {
    match task {
        Task::Demo {
            file,
            pages,
            bytes,
            seed,
        } => blocking(|| {
            let is_warc = file.to_string_lossy().ends_with(".warc.gz");
            let pages = match is_warc {
                true => write_demo_warc(&file, seed, pages, bytes)?,
                false => write_demo(PageWriter::create(&file)?, seed, pages, bytes)?,
            };
            complain(format_args!("{pages} pages in {}", file.display()));
            Ok(ExitCode::SUCCESS)
        }),
        Task::Warc {
            from,
            to,
            threads,
            index: None,
        } => blocking(|| warc(&from, &to, threads)),
        Task::Warc {
            from,
            to,
            index: Some(index),
            ..
        } => blocking(|| chosen(&from, &index, &to)),
        Task::Corpus { articles, file } => {
            let engine = Engine::of_this_machine();
            until_interrupted(&engine, corpus(&articles, &file, &engine))
        }
        Task::Report {
            pages,
            policy,
            corpus,
            engine,
            answer,
        } => {
            let audit = corpus.audit(&policy.json()?)?;
            until_interrupted(&engine, report(&pages, &audit, &engine, &answer))
        }
        Task::Verdicts {
            pages,
            policy,
            corpus,
            engine,
            answer,
        } => {
            let audit = corpus.audit(&policy.json()?)?;
            until_interrupted(&engine, async {
                refuse_inputs(answer.out.as_deref(), &pages)?;
                let session = session(&pages, &engine).await?;
                let query = audit.verdicts(&session).await?;
                answered(&session, query, &answer).await
            })
        }
        Task::Query {
            pages,
            sql,
            engine,
            answer,
        } => until_interrupted(&engine, async {
            refuse_inputs(answer.out.as_deref(), &pages)?;
            let session = session(&pages, &engine).await?;
            let query = Query::plan(&session, &sql).await?;
            answered(&session, query, &answer).await
        }),
    }
}

fn refuse_inputs(output: Option<&Path>, input: &Location) -> Result<(), AuditError> {
    output.map_or(Ok(()), |output| refuse_input(output, input))
}

fn warc(from: &Location, to: &Path, threads: Option<NonZeroUsize>) -> Result<ExitCode, AuditError> {
    refuse_input(to, from)?;
    let bar = of_bytes(from);
    let is_file = to.extension().is_some_and(|ending| ending == "parquet") && !to.is_dir();
    let counts = if is_file {
        let mut writer = PageWriter::create(to)?;
        let counts = read_warc(from, &mut writer, |bytes| bar.set_position(bytes))?;
        writer.finish()?;
        counts
    } else {
        let cores = std::thread::available_parallelism().ok();
        let threads = threads.or(cores).unwrap_or(NonZeroUsize::MIN);
        convert_warc(from, to, threads, |bytes| bar.set_position(bytes))?
    };
    bar.finish_and_clear();
    Ok(summary(&counts, to))
}

/// The records that an index lists.
fn chosen(from: &Location, index: &Path, to: &Path) -> Result<ExitCode, AuditError> {
    refuse_input(to, from)?;
    // A pipe is not a file that could be replaced.
    if index.is_file() {
        refuse_input(to, &Location::from(index))?;
    }
    let bar = of_records();
    let index = RecordIndex::open(index)?;
    let mut writer = PageWriter::create(to)?;
    let counts = read_records(from, index, &mut writer, |count| bar.set_position(count))?;
    writer.finish()?;
    bar.finish_and_clear();
    Ok(summary(&counts, to))
}

/// Prints what was found, and returns the code to end with.
fn summary(counts: &WarcCounts, to: &Path) -> ExitCode {
    complain(format_args!(
        "{} pages in {}, {} of them not whole",
        counts.pages(),
        to.display(),
        counts.truncated()
    ));
    if counts.finished_before() > 0 {
        complain(format_args!(
            "{} files were there already",
            counts.finished_before()
        ));
    }
    for (skip, count) in counts.skipped() {
        complain(format_args!("skipped: {count} {skip}"));
    }
    for fault in counts.faults() {
        complain(format_args!("damaged: {fault}"));
    }
    let damaged: u64 = counts.damaged().map(|(_, count)| count).sum();
    if damaged == 0 {
        return ExitCode::SUCCESS;
    }
    for (kind, count) in counts.damaged() {
        complain(format_args!("damaged: {count} times: {kind}"));
    }
    ExitCode::from(DAMAGED)
}

async fn corpus(articles: &Location, file: &Path, engine: &Engine) -> Result<ExitCode, AuditError> {
    refuse_input(file, articles)?;
    let session = session(articles, engine).await?;
    let counts = build_corpus(&session, file).await?;
    complain(format_args!(
        "{} articles in {}; left out: {} too short, {} duplicates",
        counts.articles,
        file.display(),
        counts.too_short,
        counts.duplicates
    ));
    Ok(ExitCode::SUCCESS)
}

async fn report(
    pages: &Location,
    audit: &Audit,
    engine: &Engine,
    answer: &Answer,
) -> Result<ExitCode, AuditError> {
    let outputs = Section::ALL.map(|section| {
        let name = format!("{}.{}", section.name(), answer.format.ending());
        answer.out.as_ref().map(|folder| folder.join(name))
    });
    for output in outputs.iter().flatten() {
        refuse_input(output, pages)?;
    }
    let session = session(pages, engine).await?;
    let query = audit.plan(&session).await?;
    let watched = of_pages(&session, query.scan()).await?;
    let report = Report::of(query).await?;
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
    Ok(ExitCode::SUCCESS)
}

/// Prints or saves the rows of a query.
async fn answered(
    session: &SessionContext,
    query: Query,
    answer: &Answer,
) -> Result<ExitCode, AuditError> {
    let _watched = of_pages(session, query.scan()).await?;
    let rows = query.rows()?;
    match &answer.out {
        Some(file) => save(rows, answer.form(), file).await?,
        None => print(rows, answer.form()).await?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs the work until Ctrl-C. What it holds is dropped then: temporary files are removed, and its
/// job on a cluster ends.
fn until_interrupted(
    engine: &Engine,
    work: impl Future<Output = Result<ExitCode, AuditError>>,
) -> Result<ExitCode, AuditError> {
    engine.runtime()?.block_on(async {
        let interruption = interruption();
        tokio::select! {
            done = work => done,
            () = interruption => Ok(ExitCode::from(INTERRUPTED)),
        }
    })
}

/// Runs work that is not asynchronous, and ends the process at Ctrl-C.
fn blocking(work: impl FnOnce() -> Result<ExitCode, AuditError>) -> Result<ExitCode, AuditError> {
    let runtime = runtime()?;
    let interruption = {
        let _within = runtime.enter();
        interruption()
    };
    std::thread::spawn(move || {
        runtime.block_on(interruption);
        remove_unfinished();
        std::process::exit(INTERRUPTED.into());
    });
    work()
}

/// Ends at Ctrl-C, or when the system asks the process to end. The signals are caught from the
/// call on; it is made within a runtime.
#[cfg(unix)]
fn interruption() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let kinds = [
        SignalKind::interrupt(),
        SignalKind::terminate(),
        SignalKind::hangup(),
    ];
    // One that cannot be caught ends the process as it always does.
    let mut signals: Vec<_> = kinds
        .into_iter()
        .filter_map(|kind| signal(kind).ok())
        .collect();
    std::future::poll_fn(move |context| {
        let mut signals = signals.iter_mut();
        match signals.any(|signal| signal.poll_recv(context).is_ready()) {
            true => Poll::Ready(()),
            false => Poll::Pending,
        }
    })
}

#[cfg(not(unix))]
async fn interruption() {
    let _ = tokio::signal::ctrl_c().await;
}

async fn session(pages: &Location, engine: &Engine) -> Result<SessionContext, AuditError> {
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
    let mut out = Output::new();
    let is_shown = matches!(format, OutputFormat::Table { .. }) || io::stdout().is_terminal();
    let written = if is_shown {
        let mut shown = Shown::new(&mut out);
        match write_rows(rows, format, &mut shown).await {
            Ok(_) => shown.finish().map_err(stdout),
            Err(error) => Err(error),
        }
    } else {
        write_rows(rows, format, &mut out).await.map(drop)
    };
    let flushed = out.flush().map_err(stdout);
    if out.is_closed() {
        return Err(stdout(io::ErrorKind::BrokenPipe.into()));
    }
    written.and(flushed)
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
