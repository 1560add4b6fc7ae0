//! Every entry point of the table, on everything that is hostile to it: twice the input takes about
//! twice the memory, and each byte of input a stated number of bytes at most.

use crate::counter::count;
use crate::entries::inputs::Input;
use crate::entries::inputs::html::HOSTILE;
use crate::entries::{AREAS, Entry, check_area};

/// Twice the input takes at most so many times the memory.
const GROWTH: f64 = 2.3;
/// How often the input is doubled between the two sizes compared.
const DOUBLINGS: i32 = 3;
/// Tables and buffers whose size does not depend on the input.
const FIXED: usize = 4 << 10;

#[derive(Clone, Copy)]
struct Scale {
    /// Bytes of the small input.
    small: usize,
}

const QUICK: Scale = Scale { small: 600 };
const LONG: Scale = Scale { small: 8_000 };

/// The most bytes that the work on an input of about so many bytes holds, and the length of the input.
fn peak(entry: &Entry, make: fn(usize) -> String, bytes: usize) -> (usize, usize) {
    let text = make(bytes);
    let length = text.len();
    let mut job = entry.job(text);
    let ((), counts) = count(&mut *job);
    (counts.peak_bytes, length)
}

/// What is wrong with the memory of an entry on an input.
fn fault(entry: &Entry, (name, make): &Input, scale: Scale) -> Option<String> {
    let mut growth = f64::INFINITY;
    let mut held = 0.0_f64;
    // A list that doubles at one of the two sizes and not at the other looks twice as large, which
    // it cannot do at both of the first two pairs; and a bound may lie above a small input.
    for small in [scale.small, scale.small * 27 / 20, scale.small * 8] {
        let (little, _) = peak(entry, *make, small);
        let (much, length) = peak(entry, *make, small << DOUBLINGS);
        held = (much.saturating_sub(FIXED) as f64 / length as f64).max(held);
        growth = (much as f64 / little.max(FIXED) as f64).min(growth);
        if growth <= GROWTH.powi(DOUBLINGS) {
            break;
        }
    }
    let mut faults = Vec::new();
    if growth > GROWTH.powi(DOUBLINGS) {
        faults.push(format!(
            "{} times the input took {growth:.1} times the memory",
            1 << DOUBLINGS
        ));
    }
    if held > entry.held as f64 {
        faults.push(format!(
            "{held:.1} bytes a byte, at most {} stated",
            entry.held
        ));
    }
    let what = faults.join(", ");
    (!what.is_empty()).then(|| format!("{} on {name}: {what}", entry.name))
}

/// The most bytes held at once, for each byte of a page like real ones.
const REAL: usize = 20;

/// Every entry point that reads HTML, on pages like real ones, of the length that real ones have.
#[test]
fn a_real_page_takes_twenty_times_its_length_at_most() {
    const PAGES: [&str; 3] = [
        include_str!("../data/pages/seedlike_az.html"),
        include_str!("../data/pages/seedlike_en.html"),
        include_str!("../data/pages/seedlike_ka.html"),
    ];
    let mut faults = Vec::new();
    for page in PAGES {
        let (head, rest) = page.split_once("<div class=\"content\">").unwrap();
        let (paragraphs, tail) = rest.split_once("</div>").unwrap();
        let page = format!(
            "{head}<div class=\"content\">{}</div>{tail}",
            paragraphs.repeat(100)
        );
        let entries = AREAS
            .iter()
            .flat_map(|(_, entries)| entries.iter().copied().flatten());
        for entry in entries.filter(|entry| {
            entry
                .inputs
                .iter()
                .any(|inputs| std::ptr::eq(*inputs, HOSTILE))
        }) {
            let mut job = entry.job(page.clone());
            let ((), counts) = count(&mut *job);
            if counts.peak_bytes > REAL * page.len() {
                let times = counts.peak_bytes / page.len();
                faults.push(format!(
                    "{}: {times} times its {} bytes",
                    entry.name,
                    page.len()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

macro_rules! laws {
    ($($area:ident)*) => {
        mod quick {
            use super::{QUICK, check_area, fault};

            $(#[test] fn $area() { check_area(stringify!($area), QUICK, fault); })*
        }

        mod long {
            use super::{LONG, check_area, fault};

            $(
                #[test]
                #[ignore = "needs optimization"]
                fn $area() { check_area(stringify!($area), LONG, fault); }
            )*
        }
    };
}

laws! { article attribution html locale page reading_time reuse slug }
