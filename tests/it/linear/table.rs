//! Every entry point of the table, on everything that is hostile to it: eight times the input
//! takes about eight times the time.

use std::time::Duration;

use super::{busy_time, shortest_time};
use crate::entries::inputs::Input;
use crate::entries::{AREAS, Entry, check_area};

/// How many times larger the large input is.
const FACTOR: usize = 8;
/// Linear work takes 8 times as long, quadratic work 64 times.
const GROWTH: f64 = 14.0;

/// The sizes of a law, and from when on a time says something.
#[derive(Clone, Copy)]
struct Scale {
    /// Bytes of the small input.
    small: usize,
    /// What takes less on the large input is not judged.
    noise: Duration,
    /// Whether the time for a megabyte is judged.
    is_optimized: bool,
}

impl Scale {
    /// Without optimization a quarter of the input is enough where that takes long already.
    fn for_entry(self, entry: &Entry, make: fn(usize) -> String) -> Self {
        let quarter = Self {
            small: self.small / 4,
            ..self
        };
        if self.is_optimized {
            return self;
        }
        let mut job = entry.job(make(quarter.small * FACTOR));
        if busy_time(&mut job) > self.noise {
            quarter
        } else {
            self
        }
    }
}

/// For builds without optimization: what is quadratic at every byte shows at this size.
const QUICK: Scale = Scale {
    small: 500,
    noise: Duration::from_millis(20),
    is_optimized: false,
};

/// For optimized builds.
const LONG: Scale = Scale {
    small: 16_000,
    noise: Duration::from_millis(4),
    is_optimized: true,
};

/// How many times as long the large input takes.
fn growth(entry: &Entry, make: fn(usize) -> String, small: usize) -> f64 {
    let mut quick = entry.job(make(small));
    let mut slow = entry.job(make(small * FACTOR));
    // The first run meets cold caches. Whatever else the machine does only makes work slower.
    let quickest = busy_time(&mut quick).min(busy_time(&mut quick));
    let slowest = busy_time(&mut slow).min(busy_time(&mut slow));
    ratio(slowest, quickest)
}

fn ratio(slowest: Duration, quickest: Duration) -> f64 {
    // Less than this is the clock's own inaccuracy.
    slowest.as_secs_f64() / quickest.as_secs_f64().max(2e-5)
}

/// Prints the time of an entry on an input where `BYLINE_TIMES` is set, with its share of the bound.
fn print_time(entry: &Entry, input: &str, rate: f64) {
    if std::env::var_os("BYLINE_TIMES").is_some() {
        let share = rate / f64::from(entry.longest) * 100.0;
        println!(
            "{share:5.0} % {rate:7.0} of {:5} ms/MB  {} on {input}",
            entry.longest, entry.name
        );
    }
}

/// What is wrong with the time of an entry on an input.
fn fault(entry: &Entry, (name, make): &Input, scale: Scale) -> Option<String> {
    let scale = scale.for_entry(entry, *make);
    let large = make(scale.small * FACTOR);
    let megabytes = large.len() as f64 / 1e6;
    let slow = entry.job(large);
    let rate = |time: Duration| time.as_secs_f64() * 1e3 / megabytes;
    let slowest = if scale.is_optimized {
        let limit = f64::from(entry.longest) * megabytes / 1e3;
        let time = shortest_time(Duration::from_secs_f64(limit), slow);
        print_time(entry, name, rate(time));
        time
    } else {
        busy_time(slow)
    };
    let mut faults = Vec::new();
    if scale.is_optimized && rate(slowest) > f64::from(entry.longest) {
        faults.push(format!(
            "{:.0} ms a megabyte, at most {} stated",
            rate(slowest),
            entry.longest
        ));
    }
    if slowest > scale.noise {
        // What comes once is a good part of a small input, and a bound may lie above it: only what
        // grows faster at each of these sizes is a fault.
        let mut quick = entry.job(make(scale.small));
        let quickest = busy_time(&mut quick).min(busy_time(&mut quick));
        let mut least = ratio(slowest, quickest);
        for times in [1, 3, 10, 30] {
            if least <= GROWTH {
                break;
            }
            least = growth(entry, *make, scale.small * times).min(least);
        }
        if least > GROWTH {
            faults.push(format!(
                "{FACTOR} times the input took {least:.1} times as long"
            ));
        }
    }
    let what = faults.join(", ");
    (!what.is_empty()).then(|| format!("{} on {name}: {what}", entry.name))
}

macro_rules! laws {
    (quick: $($quick:ident)*, all: $($area:ident)*) => {
        mod quick {
            use super::{QUICK, check_area, fault};

            $(#[test] fn $quick() { check_area(stringify!($quick), QUICK, fault); })*
        }

        mod long {
            use super::{LONG, check_area, fault};

            $(
                #[test]
                #[ignore = "needs optimization"]
                fn $area() { check_area(stringify!($area), LONG, fault); }
            )*
        }

        #[test]
        fn every_area_is_checked() {
            let checked = [$(stringify!($area)),*];
            assert!(AREAS.iter().map(|(area, _)| *area).eq(checked));
        }
    };
}

// Without optimization the entries of the other two take a minute: those areas have the long law alone.
laws! {
    quick: html locale page reading_time reuse slug,
    all: article attribution html locale page reading_time reuse slug
}
