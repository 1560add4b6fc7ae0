//! A server that is killed loses no more than a second.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use newsroom::store::Store;

const STORY: &str = "en/old-harbour-keeps-its-night-ferry-for-the-winter.html";

/// A server of its own, and its address.
fn start(database: &Path) -> (Child, String) {
    let mut server = Command::new(env!("CARGO_BIN_EXE_newsroom"))
        .args(["--listen", "127.0.0.1:0", "--database"])
        .arg(database)
        .env("RUST_LOG", "info")
        .env("NO_COLOR", "1")
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut log = BufReader::new(server.stderr.take().unwrap());
    let mut line = String::new();
    log.read_line(&mut line).unwrap();
    let (_, address) = line.trim().rsplit_once("http://").expect(&line);
    // The rest of the log is dropped; the pipe must stay open.
    let address = address.to_owned();
    std::thread::spawn(move || log.read_to_string(&mut String::new()));
    (server, address)
}

fn read(address: &str, reader: usize) {
    let mut stream = TcpStream::connect(address).unwrap();
    let request = format!(
        "GET /{STORY} HTTP/1.1\r\nhost: x\r\nuser-agent: Mozilla/5.0 reader {reader}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[test]
fn a_killed_server_keeps_its_counts_and_a_sound_database() {
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("newsroom.db");
    for round in 0..3 {
        let (mut server, address) = start(&database);
        for reader in 0..20 {
            read(&address, 100 * round + reader);
        }
        // What is older than a second is kept; what comes now may be lost.
        std::thread::sleep(Duration::from_secs(1));
        read(&address, 100 * round + 50);
        server.kill().unwrap();
        server.wait().unwrap();
        let store = Store::open(&database).unwrap();
        let views = store.views().unwrap()[STORY];
        let least = 20 * (round as u64 + 1);
        assert!(
            (least..=least + round as u64 + 1).contains(&views),
            "{views}"
        );
        assert!(store.is_sound().unwrap());
    }
}
