//! Asks a page again and again over a number of connections, and prints answers a second and how
//! long they took.
//!
//! `cargo run --release --example load -- 127.0.0.1:8080 /en/index.html 32 10`: address, path,
//! connections, seconds. With a fifth argument `slow`, it opens the connections instead and sends
//! one byte a second on each, which a server must survive.

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
    let end = Instant::now() + Duration::from_secs(seconds.parse()?);
    let mut tasks = Vec::new();
    for number in 0..connections.parse::<usize>()? {
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
    let mut times = Vec::new();
    let mut failed = 0;
    for task in tasks {
        match task.await? {
            Ok(took) => times.extend(took),
            Err(_) => failed += 1,
        }
    }
    times.sort();
    let at = |percent: usize| {
        times
            .get(times.len() * percent / 100)
            .copied()
            .unwrap_or_default()
    };
    let seconds: u64 = seconds.parse()?;
    println!(
        "{} answers, {} a second; half within {:?}, 99 of 100 within {:?}; {failed} connections failed",
        times.len(),
        times.len() as u64 / seconds.max(1),
        at(50),
        at(99),
    );
    Ok(())
}

/// Asks until the end; how long each answer took.
async fn ask(address: &str, request: &str, end: Instant) -> std::io::Result<Vec<Duration>> {
    let mut times = Vec::new();
    let mut stream = TcpStream::connect(address).await?;
    let mut buffer = vec![0; 64 * 1024];
    while Instant::now() < end {
        let start = Instant::now();
        stream.write_all(request.as_bytes()).await?;
        if !answer(&mut stream, &mut buffer).await? {
            // The server limits the life of a connection.
            stream = TcpStream::connect(address).await?;
            continue;
        }
        times.push(start.elapsed());
    }
    Ok(times)
}

/// Reads one answer of known length; whether there was one.
async fn answer(stream: &mut TcpStream, buffer: &mut [u8]) -> std::io::Result<bool> {
    let mut head = Vec::new();
    let mut left = None;
    loop {
        let count = stream.read(buffer).await?;
        let Some(bytes) = buffer.get(..count).filter(|bytes| !bytes.is_empty()) else {
            return Ok(false);
        };
        if let Some(rest) = left {
            if count >= rest {
                return Ok(true);
            }
            left = Some(rest - count);
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
        let have = head.len() - headers.len() - 4;
        if have >= length {
            return Ok(true);
        }
        left = Some(length - have);
    }
}

/// Sends one byte a second until the server closes the connection.
async fn trickle(address: &str, request: &str, end: Instant) -> std::io::Result<Vec<Duration>> {
    let mut stream = TcpStream::connect(address).await?;
    let start = Instant::now();
    for byte in request.bytes() {
        if Instant::now() > end || stream.write_all(&[byte]).await.is_err() {
            break;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    Ok(vec![start.elapsed()])
}
