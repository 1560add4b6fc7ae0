//! A guard against work that grows faster than its input.

mod entry_points;
mod table;

use std::time::Duration;

use cpu_time::ThreadTime;

/// Asserts that twice the input takes about twice the time.
///
/// `input` makes a text of about the size asked for (bytes); `work` is timed on a
/// size of `bytes` and on four times that, again where that took too long, since a
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
    // One run of the large input is enough where it is quick: a busy machine makes it slower.
    for rounds in [1, 3, 3, 3] {
        ratio = growth(cost(&small, 3, &work), cost(&large, rounds, &work));
        if ratio <= BOUND {
            return;
        }
    }
    panic!("{name}: {FACTOR} times the input took {ratio:.1} times as long");
}

fn growth(quick: Duration, slow: Duration) -> f64 {
    // Under a millisecond the caches decide, not the algorithm.
    slow.as_secs_f64() / quick.max(Duration::from_millis(1)).as_secs_f64()
}

/// What a piece of work costs: the best of some rounds.
fn cost(text: &str, rounds: usize, work: &impl Fn(&str)) -> Duration {
    let times = (0..rounds).map(|_| busy_time(|| work(text)));
    times.min().unwrap_or_default()
}

/// How long the work keeps this thread on a processor: a busy machine lengthens the time on the
/// clock, and longer runs more than shorter ones.
pub(crate) fn busy_time(work: impl FnOnce()) -> Duration {
    let start = ThreadTime::now();
    work();
    start.elapsed()
}

/// The shortest time of some runs of the work: as soon as one is within the limit, no more are made.
///
/// Another program on the machine can make everything take twice as long for some seconds, so later
/// runs wait longer and longer before they start.
pub(crate) fn shortest_time(limit: Duration, mut work: impl FnMut()) -> Duration {
    const PAUSES_IN_SECONDS: [u64; 6] = [0, 0, 0, 1, 4, 10];
    let mut shortest = Duration::MAX;
    for pause in PAUSES_IN_SECONDS {
        if shortest > limit {
            std::thread::sleep(Duration::from_secs(pause));
            shortest = busy_time(&mut work).min(shortest);
        }
    }
    shortest
}

#[test]
fn shortest_time_stops_at_the_limit() {
    let mut runs = 0;
    let _ = shortest_time(Duration::from_secs(3_600), || runs += 1);
    assert_eq!(runs, 1);
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
    // What takes a millisecond or more: less is not judged.
    let bytes = if cfg!(debug_assertions) { 400 } else { 2_000 };
    assert_linear("quadratic", bytes, |bytes| "a".repeat(bytes), work);
}
