//! The light crates without std: this program brings the panic handler and the allocator that std
//! would bring, and the C library calls its `main`. A crate that links std defines the panic
//! handler a second time, and the build fails.
#![no_std]
#![no_main]

extern crate alloc;

use core::alloc::{GlobalAlloc, Layout};
use core::ffi::{c_char, c_int, c_void};
use core::panic::PanicInfo;

use byline_article::{Article, jsonld};
use byline_date::parse_printed;
use byline_html::VisibleText;
use byline_reading_time::count_words;
use byline_slug::slugify;

#[link(name = "c")]
unsafe extern "C" {
    fn abort() -> !;
    fn aligned_alloc(align: usize, size: usize) -> *mut c_void;
    fn free(memory: *mut c_void);
    fn puts(text: *const c_char) -> c_int;
}

struct LibC;

// SAFETY: `aligned_alloc` returns memory of that size and alignment or null, and `free` takes it
// back.
unsafe impl GlobalAlloc for LibC {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // C asks for a multiple of the alignment.
        let size = layout.pad_to_align().size();
        unsafe { aligned_alloc(layout.align(), size).cast() }
    }

    unsafe fn dealloc(&self, memory: *mut u8, _layout: Layout) {
        unsafe { free(memory.cast()) }
    }
}

#[global_allocator]
static ALLOCATOR: LibC = LibC;

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    unsafe { abort() }
}

/// The `alloc` of the toolchain is compiled for unwinding and names these two. Nothing here unwinds.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[unsafe(no_mangle)]
extern "C" fn _Unwind_Resume() -> ! {
    unsafe { abort() }
}

#[unsafe(no_mangle)]
extern "C" fn main() -> c_int {
    if !answers() {
        unsafe { puts(c"no-std: a wrong answer".as_ptr()) };
        return 1;
    }
    unsafe { puts(c"no-std: linked and ran without std".as_ptr()) };
    0
}

fn answers() -> bool {
    let page = "<p>The old bridge <b>stays</b> open.</p><script>x()</script>";
    let text = VisibleText::of(page).text().trim().len();
    let Ok(slug) = slugify("The old bridge stays open") else {
        return false;
    };
    let article = Article::builder("The old bridge stays open")
        .paragraph("It is sound.")
        .build();
    let Ok(article) = article else {
        return false;
    };
    let Ok(block) = jsonld::write(&article) else {
        return false;
    };
    let day = parse_printed("29 November 2023", Some("en")).map(|parsed| parsed.date().day());
    text == "The old bridge stays open.".len()
        && slug.as_str() == "the-old-bridge-stays-open"
        && day == Ok(29)
        && count_words("The old bridge stays open.") == 5
        && block.text().contains("The old bridge stays open")
}
