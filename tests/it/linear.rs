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
        let (quick, slow) = (Cost::of(&small, &work), Cost::of(&large, &work));
        // Work that is not linear is so by both clocks.
        ratio = growth(quick.wall, slow.wall);
        if let (Some(quick), Some(slow)) = (quick.busy, slow.busy) {
            ratio = ratio.min(growth(quick, slow));
        }
        if ratio <= BOUND {
            return;
        }
    }
    panic!("{name}: {FACTOR} times the input took {ratio:.1} times as long");
}

fn growth(quick: Duration, slow: Duration) -> f64 {
    // Under a millisecond the clock and the caches decide, not the algorithm.
    slow.as_secs_f64() / quick.max(Duration::from_millis(1)).as_secs_f64()
}

/// What a piece of work costs, the best of three rounds by each clock.
struct Cost {
    wall: Duration,
    /// Exact on a busy machine, but told in steps of the scheduler, some milliseconds each.
    busy: Option<Duration>,
}

impl Cost {
    fn of(text: &str, work: &impl Fn(&str)) -> Self {
        let mut best = Self {
            wall: Duration::MAX,
            busy: None,
        };
        for _ in 0..3 {
            let (start, before) = (Instant::now(), busy());
            work(text);
            let (wall, after) = (start.elapsed(), busy());
            best.wall = best.wall.min(wall);
            if let (Some(before), Some(after)) = (before, after) {
                let busy = after.saturating_sub(before);
                best.busy = Some(best.busy.map_or(busy, |best| best.min(busy)));
            }
        }
        best
    }
}

/// How long the work takes on a processor, or on the clock where the system does not tell.
pub(crate) fn busy_time(work: impl FnOnce()) -> Duration {
    let (start, before) = (Instant::now(), busy());
    work();
    let (wall, after) = (start.elapsed(), busy());
    match (before, after) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => wall,
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
