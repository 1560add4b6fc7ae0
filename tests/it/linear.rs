//! A guard against work that grows faster than its input.

use std::time::{Duration, Instant};

/// Asserts that twice the input takes about twice the time.
///
/// `input` makes a text of about the size asked for (bytes); `work` is timed on a
/// size of `bytes` and on four times that, the best of several rounds each, since a
/// shared machine only ever makes work slower. Linear work takes 4 times as long,
/// quadratic work 16 times; the bound lies between them.
#[track_caller]
pub(crate) fn assert_linear(
    name: &str,
    bytes: usize,
    input: impl Fn(usize) -> String,
    work: impl Fn(&str),
) {
    const FACTOR: u32 = 4;
    const BOUND: f64 = 9.0;
    let small = input(bytes);
    let large = input(bytes * FACTOR as usize);
    let mut ratio = f64::INFINITY;
    for _ in 0..4 {
        let quick = best_of_three(&small, &work);
        // Under a millisecond the clock and the caches decide, not the algorithm.
        let floor = Duration::from_millis(1);
        ratio = best_of_three(&large, &work).as_secs_f64() / quick.max(floor).as_secs_f64();
        if ratio <= BOUND {
            return;
        }
    }
    panic!("{name}: {FACTOR} times the input took {ratio:.1} times as long");
}

fn best_of_three(text: &str, work: &impl Fn(&str)) -> Duration {
    (0..3)
        .map(|_| busy_time(|| work(text)))
        .min()
        .unwrap_or_default()
}

/// How long the work takes on a processor, or on the clock where the system does not tell.
pub(crate) fn busy_time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    let start_busy = busy();
    work();
    match (start_busy, busy()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    }
}

/// The time this thread has had on a processor, where the system tells: a busy machine
/// lengthens the time on the clock, and longer runs more than shorter ones.
fn busy() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanos = stat.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanos)).filter(|time| !time.is_zero())
}

#[test]
#[should_panic(expected = "quadratic")]
fn quadratic_work_is_caught() {
    let work = |text: &str| {
        let zeros = text
            .bytes()
            .map(|byte| {
                text.bytes()
                    .filter(|other| *other == std::hint::black_box(byte))
                    .count()
            })
            .sum::<usize>();
        assert!(zeros > 0);
    };
    assert_linear("quadratic", 700, |bytes| "a".repeat(bytes), work);
}
