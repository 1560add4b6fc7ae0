//! A headless Chromium, driven by its DevTools protocol over two pipes
//! (<https://chromedevtools.github.io/devtools-protocol/>).

use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// What did not happen by then does not happen.
const PATIENCE: Duration = Duration::from_secs(30);

/// What Chromium answers where a page was left before it could answer.
const LEFT: &str = "Inspected target navigated";

/// What a step of the test returns.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// A browser with one page.
pub(crate) struct Browser {
    process: Child,
    input: File,
    messages: Receiver<Value>,
    session: Option<String>,
    next: u64,
    /// Addresses that were asked for, since they were last taken.
    pub(crate) requests: Vec<String>,
    /// Errors that the page reported, since they were last taken.
    pub(crate) errors: Vec<String>,
    loads: usize,
    folder: PathBuf,
}

/// The outcome of what leaves a page: the answer may be lost with the page.
fn or_left(outcome: Outcome<Value>) -> Outcome {
    match outcome {
        Err(error) if !error.contains(LEFT) => Err(error),
        _ => Ok(()),
    }
}

/// The name of the browser's program, if there is one.
pub(crate) fn installed() -> Option<&'static str> {
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|name| {
            let output = Command::new(name).arg("--version").output();
            output.is_ok_and(|output| output.status.success())
        })
}

impl Browser {
    pub(crate) fn start(program: &str) -> Outcome<Self> {
        let text = |error: std::io::Error| error.to_string();
        let folder = tempfile::tempdir().map_err(text)?.keep();
        let pipes = ["in", "out"].map(|name| folder.join(name));
        let made = Command::new("mkfifo").args(&pipes).status().map_err(text)?;
        if !made.success() {
            return Err("mkfifo failed".to_owned());
        }
        let [input, output] = pipes;
        // The browser reads commands from descriptor 3 and writes answers to descriptor 4.
        let process = Command::new("sh")
            .args([
                "-c",
                r#"in=$1 out=$2; shift 2; exec "$@" 3<"$in" 4>"$out""#,
                "sh",
            ])
            .args([&input, &output])
            .arg(program)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
            ])
            .args(["--remote-debugging-pipe", "--hide-scrollbars"])
            .arg(format!(
                "--user-data-dir={}",
                folder.join("profile").display()
            ))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(text)?;
        let input = File::options().write(true).open(&input).map_err(text)?;
        let output = BufReader::new(File::open(&output).map_err(text)?);
        let (sender, messages) = channel();
        std::thread::spawn(move || {
            for message in output.split(0).map_while(Result::ok) {
                if let Ok(message) = serde_json::from_slice(&message)
                    && sender.send(message).is_err()
                {
                    break;
                }
            }
        });
        let mut browser = Self {
            process,
            input,
            messages,
            session: None,
            next: 0,
            requests: Vec::new(),
            errors: Vec::new(),
            loads: 0,
            folder,
        };
        let target = browser.call("Target.createTarget", json!({ "url": "about:blank" }))?;
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let session = browser.call("Target.attachToTarget", attach)?;
        browser.session = session["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page", "Runtime", "Network", "Log"] {
            browser.call(&format!("{domain}.enable"), json!({}))?;
        }
        Ok(browser)
    }

    /// Sends a command and waits for its answer.
    pub(crate) fn call(&mut self, method: &str, params: Value) -> Outcome<Value> {
        self.next += 1;
        let id = self.next;
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        let sent = self.input.write_all(&bytes);
        sent.map_err(|error| format!("{method}: {error}"))?;
        loop {
            let message = self
                .receive()
                .map_err(|error| format!("{method}: {error}"))?;
            if message["id"] == json!(id) {
                return match message.get("error") {
                    Some(error) => Err(format!("{method}: {error}")),
                    None => Ok(message["result"].clone()),
                };
            }
        }
    }

    fn receive(&mut self) -> Outcome<Value> {
        let message = self.messages.recv_timeout(PATIENCE);
        let message = message.map_err(|_| "Chromium does not answer".to_owned())?;
        let params = &message["params"];
        match message["method"].as_str() {
            Some("Page.loadEventFired") => self.loads += 1,
            Some("Network.requestWillBeSent") => {
                let url = params["request"]["url"].as_str().unwrap_or_default();
                self.requests.push(url.to_owned());
            }
            Some("Log.entryAdded") if params["entry"]["level"] == "error" => {
                self.errors.push(params["entry"]["text"].to_string());
            }
            Some("Runtime.exceptionThrown") => {
                self.errors.push(params["exceptionDetails"].to_string())
            }
            _ => {}
        }
        Ok(message)
    }

    /// Does something that loads a page, and waits until it has.
    pub(crate) fn loading(&mut self, act: impl FnOnce(&mut Self) -> Outcome<Value>) -> Outcome {
        let before = self.loads;
        or_left(act(self))?;
        while self.loads == before {
            self.receive()?;
        }
        Ok(())
    }

    pub(crate) fn open(&mut self, url: &str) -> Outcome {
        self.loading(|browser| browser.call("Page.navigate", json!({ "url": url })))
    }

    /// The value of an expression in the page, after the promise that it may be.
    pub(crate) fn eval(&mut self, expression: &str) -> Outcome<Value> {
        let params = json!({
            "expression": expression, "awaitPromise": true, "returnByValue": true, "userGesture": true,
        });
        let answer = self.call("Runtime.evaluate", params)?;
        match answer.get("exceptionDetails") {
            Some(details) => Err(format!("{expression}: {details}")),
            None => Ok(answer["result"]["value"].clone()),
        }
    }

    /// An expression must come to hold.
    #[track_caller]
    pub(crate) fn expect(&mut self, expression: &str) -> Outcome {
        let start = Instant::now();
        loop {
            match self.eval(expression) {
                Ok(value) if value == json!(true) => return Ok(()),
                // The page was left while it was asked: the next one is asked again.
                Err(error) if !error.contains(LEFT) => return Err(error),
                _ => {}
            }
            if start.elapsed() > Duration::from_secs(5) {
                let place = std::panic::Location::caller();
                return Err(format!("{place}: does not hold: {expression}"));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Goes back to the page before; nothing waits until it is shown.
    pub(crate) fn back(&mut self) -> Outcome {
        or_left(self.eval("history.back()"))
    }

    pub(crate) fn click(&mut self, selector: &str) -> Outcome<Value> {
        self.eval(&format!(
            "document.querySelector({}).click()",
            json!(selector)
        ))
    }

    /// The width and height of the window in CSS pixels, and the pixels of the screen for one.
    pub(crate) fn resize(&mut self, width: u32, height: u32, scale: u32) -> Outcome<Value> {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", size)
    }

    /// What the system prefers, `dark` or `light`, and the medium, `print` or `screen`.
    pub(crate) fn medium(&mut self, scheme: &str, medium: &str) -> Outcome<Value> {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        let media = json!({ "media": medium, "features": features });
        self.call("Emulation.setEmulatedMedia", media)
    }

    pub(crate) fn press(&mut self, key: &str, code: u32) -> Outcome {
        for kind in ["keyDown", "keyUp"] {
            let mut event =
                json!({ "type": kind, "key": key, "code": key, "windowsVirtualKeyCode": code });
            // The key that writes something: a button hears it only with what it writes.
            if key == "Enter" && kind == "keyDown" {
                event["text"] = json!("\r");
            }
            self.call("Input.dispatchKeyEvent", event)?;
        }
        Ok(())
    }

    /// All requests since the start must begin with `base`, and no page have reported an error.
    pub(crate) fn asked_only(&self, base: &str) -> Outcome {
        let requests = self.requests.iter();
        let foreign: Vec<&String> = requests
            .filter(|url| !url.starts_with(base) && *url != "about:blank")
            .collect();
        match (foreign.is_empty(), self.errors.is_empty()) {
            (true, true) => Ok(()),
            _ => Err(format!("requests {foreign:?}, errors {:?}", self.errors)),
        }
    }

    /// A picture of the whole page.
    pub(crate) fn screenshot(&mut self, file: &Path) -> Outcome {
        let options = json!({ "format": "png", "captureBeyondViewport": true });
        let picture = self.call("Page.captureScreenshot", options)?;
        // The decoder of the system: the picture is for people only.
        let data = picture["data"].as_str().unwrap_or_default();
        let mut decode = Command::new("base64")
            .arg("-d")
            .stdin(Stdio::piped())
            .stdout(File::create(file).map_err(|error| error.to_string())?)
            .spawn()
            .map_err(|error| error.to_string())?;
        if let Some(mut input) = decode.stdin.take() {
            input
                .write_all(data.as_bytes())
                .map_err(|error| error.to_string())?;
        }
        decode.wait().map(drop).map_err(|error| error.to_string())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
