//! Asks a page again and again over a number of connections, and prints answers a second and how
//! long they took.
//!
//! `cargo run --release --example load -- 127.0.0.1:8080 /en/index.html 32 10`: address, path,
//! connections, seconds. With a fifth argument `slow`, it opens the connections instead and sends
//! one byte a second on each, which a server must survive: it prints how the server answered, and
//! after how long.

use std::collections::BTreeMap;
use std::error::Error;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (address, path, connections, seconds, slow) = match args.as_slice() {
        [address, path, connections, seconds] => (address, path, connections, seconds, false),
        [address, path, connections, seconds, _] => (address, path, connections, seconds, true),
        _ => return Err("usage: load ADDRESS PATH CONNECTIONS SECONDS [slow]".into()),
    };
    let seconds: u64 = seconds.parse()?;
    let connections: u64 = connections.parse()?;
    rlimit::increase_nofile_limit(connections + 64)?;
    let end = Instant::now() + Duration::from_secs(seconds);
    let mut tasks = Vec::new();
    for number in 0..connections {
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: {address}\r\nuser-agent: Mozilla/5.0 load {number}\r\n\r\n"
        );
        let address = address.clone();
        tasks.push(tokio::spawn(async move {
            match slow {
                true => trickle(&address, &request, end).await,
                false => ask(&address, &request, end).await,
            }
        }));
    }
    let mut outcomes: BTreeMap<String, Vec<Duration>> = BTreeMap::new();
    for task in tasks {
        for (outcome, took) in task.await? {
            outcomes.entry(outcome).or_default().push(took);
        }
    }
    for (outcome, mut times) in outcomes {
        times.sort();
        let at = |percent: usize| times.get((times.len() - 1) * percent / 100).copied();
        println!(
            "{outcome}: {}, {} a second; half within {:?}, 99 of 100 within {:?}, all within {:?}",
            times.len(),
            times.len() as u64 / seconds.max(1),
            at(50).unwrap_or_default(),
            at(99).unwrap_or_default(),
            at(100).unwrap_or_default(),
        );
    }
    Ok(())
}

/// What came of each request, and how long it took.
type Outcomes = Vec<(String, Duration)>;

/// Asks until the end.
async fn ask(address: &str, request: &str, end: Instant) -> Outcomes {
    let mut outcomes = Vec::new();
    let mut buffer = vec![0; 64 * 1024];
    let mut stream = None;
    while Instant::now() < end {
        let start = Instant::now();
        let outcome = one(&mut stream, address, request, &mut buffer).await;
        // The server limits the life of a connection: nothing between two answers is a fault.
        match outcome {
            Ok(Some(status)) => outcomes.push((status, start.elapsed())),
            Ok(None) => stream = None,
            Err(error) => {
                stream = None;
                outcomes.push((error.kind().to_string(), start.elapsed()));
            }
        }
    }
    outcomes
}

/// The status of one answer, over the connection that is open or a new one.
async fn one(
    stream: &mut Option<TcpStream>,
    address: &str,
    request: &str,
    buffer: &mut [u8],
) -> std::io::Result<Option<String>> {
    let is_new = stream.is_none();
    let stream = match stream {
        Some(stream) => stream,
        None => stream.insert(TcpStream::connect(address).await?),
    };
    let sent = stream.write_all(request.as_bytes()).await;
    match (sent, is_new) {
        (Err(_), false) => Ok(None),
        (Err(error), true) => Err(error),
        (Ok(()), _) => answer(stream, buffer).await,
    }
}

/// Reads one answer of known length: its status, if there was one.
async fn answer(stream: &mut TcpStream, buffer: &mut [u8]) -> std::io::Result<Option<String>> {
    let mut head = Vec::new();
    let mut waits: Option<(String, usize)> = None;
    loop {
        let count = stream.read(buffer).await?;
        let Some(bytes) = buffer.get(..count).filter(|bytes| !bytes.is_empty()) else {
            return Ok(None);
        };
        if let Some((status, rest)) = &mut waits {
            if count >= *rest {
                return Ok(Some(std::mem::take(status)));
            }
            *rest -= count;
            continue;
        }
        head.extend_from_slice(bytes);
        let text = String::from_utf8_lossy(&head);
        let Some((headers, _)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = headers
            .lines()
            .find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.and_then(|length| length.parse().ok()).unwrap_or(0);
        let status = headers.split(' ').nth(1).unwrap_or_default().to_owned();
        let have = head.len() - headers.len() - 4;
        if have >= length {
            return Ok(Some(status));
        }
        waits = Some((status, length - have));
    }
}

/// Sends one byte a second until the server answers or closes the connection.
async fn trickle(address: &str, request: &str, end: Instant) -> Outcomes {
    let start = Instant::now();
    let mut stream = match TcpStream::connect(address).await {
        Ok(stream) => stream,
        Err(error) => return vec![(format!("not connected: {}", error.kind()), start.elapsed())],
    };
    let mut answer = [0; 1024];
    for byte in request.bytes() {
        if Instant::now() > end {
            return vec![("still open".to_owned(), start.elapsed())];
        }
        if stream.write_all(&[byte]).await.is_err() {
            break;
        }
        let second = tokio::time::timeout(Duration::from_secs(1), stream.read(&mut answer));
        let outcome = match second.await {
            Err(_) => continue,
            Ok(Ok(0)) => "closed".to_owned(),
            Ok(Ok(count)) => {
                let answer = String::from_utf8_lossy(answer.get(..count).unwrap_or_default());
                answer.lines().next().unwrap_or_default().to_owned()
            }
            Ok(Err(error)) => error.kind().to_string(),
        };
        return vec![(outcome, start.elapsed())];
    }
    vec![("closed".to_owned(), start.elapsed())]
}
