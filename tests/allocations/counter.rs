//! A global allocator that counts, a thread at a time.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// What one thread asked for while [`count`] ran.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Calls that handed out a new block.
    pub(crate) allocations: usize,
    /// Calls that grew or shrank a block.
    pub(crate) reallocations: usize,
    /// The most bytes held at once, above what was held at the start.
    pub(crate) peak_bytes: usize,
}

thread_local! {
    static COUNTS: Cell<Counts> = const { Cell::new(Counts { allocations: 0, reallocations: 0, peak_bytes: 0 }) };
    static HELD: Cell<isize> = const { Cell::new(0) };
}

/// Runs `work`, and says what it asked of the allocator.
pub(crate) fn count<T>(work: impl FnOnce() -> T) -> (T, Counts) {
    COUNTS.set(Counts::default());
    HELD.set(0);
    let value = work();
    (value, COUNTS.get())
}

fn note(change: isize, edit: impl FnOnce(&mut Counts)) {
    // A thread that is shutting down has no counters any more.
    let Ok(held) = HELD.try_with(|held| {
        held.set(held.get() + change);
        held.get()
    }) else {
        return;
    };
    let _ = COUNTS.try_with(|cell| {
        let mut counts = cell.get();
        edit(&mut counts);
        counts.peak_bytes = counts.peak_bytes.max(usize::try_from(held).unwrap_or(0));
        cell.set(counts);
    });
}

struct Counting;

fn signed(bytes: usize) -> isize {
    isize::try_from(bytes).unwrap_or(isize::MAX)
}

// SAFETY: every call is handed to the system allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note(signed(layout.size()), |counts| counts.allocations += 1);
        // SAFETY: the caller's promises are the system allocator's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        note(-signed(layout.size()), |_| {});
        // SAFETY: as above.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        note(signed(size) - signed(layout.size()), |counts| {
            counts.reallocations += 1;
        });
        // SAFETY: as above.
        unsafe { System.realloc(block, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn the_counter_counts() {
    let (text, counts) = count(|| String::from("four"));
    assert_eq!(text.len(), 4);
    let want = Counts {
        allocations: 1,
        reallocations: 0,
        peak_bytes: 4,
    };
    assert_eq!(counts, want);
}
