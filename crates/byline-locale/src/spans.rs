//! Which stretch of a text is in which language.

use core::ops::Range;

use crate::detect::Detector;
use crate::detection::Detection;
use crate::letters::{self, FIRST};
use crate::parts::Parts;
use crate::script::Script;
use crate::stretch::Stretch;

/// A stretch of a text in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    pub(crate) range: Range<usize>,
    pub(crate) detection: Detection,
}

impl Span {
    /// Its bytes in the text; always at boundaries of characters.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Its language.
    #[must_use]
    pub fn detection(&self) -> &Detection {
        &self.detection
    }
}

/// Fewer letters than this do not make a stretch of their own in Latin script.
const SHORT: usize = 24;

impl Detector {
    /// The stretches of a text by language, in order and without gaps.
    ///
    /// The text is cut where the script changes, where sentences and lines end, and before a quotation
    /// that follows a colon; neighbours of one language are joined, and a piece too short to detect goes with its
    /// neighbour in the same script. Single Latin words within another script, mostly names,
    /// go with the text around them. A text without letters is one stretch of `und`.
    ///
    /// Where the model is not sure, whatlang is asked for 100 stretches, and for one more for
    /// each 1,000 bytes of the text; of further ones the model judges alone.
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_locale::Detector;
    ///
    /// let page = "Share the story with your friends. Ссылка скопирована";
    /// let spans = Detector::new().spans(page);
    /// let tags: Vec<_> = spans.iter().map(|span| span.detection().tag().as_str()).collect();
    /// assert_eq!(tags, ["en", "ru"]);
    /// assert_eq!(&page[spans[1].span()], "Ссылка скопирована");
    /// ```
    #[must_use]
    pub fn spans(&self, text: &str) -> Vec<Span> {
        let mut parts = Parts::new(self, text);
        let mut stretches: Vec<Stretch> = Vec::new();
        for range in pieces(text) {
            let mut found = Stretch::of_piece(range, &mut parts);
            if let Some(last) = stretches.last_mut()
                && last.belongs_with(&mut found, &mut parts)
            {
                last.join(found, &mut parts);
            } else {
                stretches.push(found);
            }
        }
        let whole = stretches
            .into_iter()
            .map(|stretch| stretch.judged_by_all(&mut parts));
        let mut spans: Vec<Span> = whole.collect();
        spans.dedup_by(|next, last| {
            let same = next.detection.tag() == last.detection.tag();
            if same {
                last.range.end = next.range.end;
            }
            same
        });
        spans
    }

    /// The stretches of a text in other scripts than `script`, each with its language.
    ///
    /// This finds interface labels left untranslated, such as a Russian button label on an
    /// English page. Scripts that are written together count as one: Han and kana. Latin
    /// names are common in text of every other script; skip [`Script::Latin`] there. Whatlang
    /// is asked as often as for [`spans`](Self::spans).
    ///
    /// # Examples
    ///
    /// ```
    /// use byline_locale::{Detector, Script};
    ///
    /// let page = "copy link Ссылка скопирована ANALYTICS";
    /// let leaked = Detector::new().fragments_outside(page, Script::Latin);
    /// assert_eq!(&page[leaked[0].span()], "Ссылка скопирована");
    /// assert_eq!(leaked[0].detection().tag(), &"ru");
    /// ```
    #[must_use]
    pub fn fragments_outside(&self, text: &str, script: Script) -> Vec<Span> {
        let home = writing(script.class());
        let mut parts = Parts::new(self, text);
        script_runs(text, 0..text.len())
            .into_iter()
            .filter(|run| run.writing.is_some_and(|writing| writing != home))
            .filter_map(|run| {
                let letters = run.letters?;
                let detection = parts.full(letters.clone());
                Some(Span {
                    range: letters,
                    detection,
                })
            })
            .collect()
    }
}

/// A stretch of letters of one way of writing, and what is between them.
struct Run {
    range: Range<usize>,
    writing: Option<u8>,
    /// From the first letter to the end of the last.
    letters: Option<Range<usize>>,
    count: usize,
}

impl Run {
    fn at(start: usize) -> Self {
        Self {
            range: start..start,
            writing: None,
            letters: None,
            count: 0,
        }
    }

    fn is_latin(&self) -> bool {
        self.writing == Some(Script::Latin.class())
    }
}

/// The class of the first of the scripts that are written together.
fn writing(class: u8) -> u8 {
    match Script::from_class(class) {
        Some(Script::Hiragana | Script::Katakana | Script::Bopomofo) => Script::Han.class(),
        _ => class,
    }
}

/// A part of the text cut where the script changes, at the white space before.
fn script_runs(text: &str, part: Range<usize>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut run = Run::at(part.start);
    // Behind the last white space: there a run ends if the next letter is of another script.
    let mut gap = part.start;
    let letters = text.get(part.clone()).unwrap_or_default().char_indices();
    for (at, c) in letters.map(|(at, c)| (part.start + at, c)) {
        let end = at + c.len_utf8();
        let class = letters::class(c);
        if class < FIRST {
            if c.is_whitespace() {
                gap = end;
            }
            continue;
        }
        let writing = writing(class);
        if run.writing.is_some_and(|current| current != writing) {
            let last = run.letters.as_ref().map_or(at, |letters| letters.end);
            run.range.end = if gap >= last { gap } else { at };
            let next = Run::at(run.range.end);
            runs.push(core::mem::replace(&mut run, next));
        }
        run.writing = Some(writing);
        run.count += 1;
        match &mut run.letters {
            Some(letters) => letters.end = end,
            None => run.letters = Some(at..end),
        }
    }
    run.range.end = part.end;
    if !run.range.is_empty() {
        runs.push(run);
    }
    runs
}

/// The text cut at the ends of sentences and lines, and there where the script changes.
pub(crate) fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    for sentence in sentences(text) {
        let mut runs = script_runs(text, sentence);
        // A name in Latin letters belongs to the stretch around it.
        let home = runs
            .iter()
            .any(|run| run.writing.is_some() && !run.is_latin());
        let mut current: Option<Run> = None;
        for run in runs.drain(..) {
            current = Some(match current.take() {
                None => run,
                Some(mut before) => {
                    let is_name = |run: &Run| home && run.is_latin() && run.count < SHORT;
                    if is_name(&run) || is_name(&before) || before.writing == run.writing {
                        before.range.end = run.range.end;
                        // What is joined to a name is what counts from here on.
                        if is_name(&before) || before.writing.is_none() {
                            before.writing = run.writing;
                            before.count = run.count;
                        }
                        before
                    } else {
                        pieces.push(before.range);
                        run
                    }
                }
            });
        }
        pieces.extend(current.map(|run| run.range));
    }
    pieces
}

/// The sentences of a text, as punctuation and line ends show them.
///
/// A cut too many does no harm, since neighbours of one language are joined again.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut ends = Vec::new();
    let mut start = 0;
    let mut stop = false;
    let mut colon = false;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        // What is quoted after a colon may be in another language.
        if colon && matches!(c, '"' | '“' | '„' | '«' | '‚' | '‘') && start < at {
            ends.push(start..at);
            start = at;
        }
        colon = c == ':' || colon && c.is_whitespace();
        match c {
            '\n' | '。' | '！' | '？' => {
                ends.push(start..end);
                start = end;
                stop = false;
            }
            '.' | '!' | '?' | '…' | '։' | '؟' | '۔' | '।' | '።' => stop = true,
            _ if c.is_whitespace() => {
                if stop {
                    ends.push(start..end);
                    start = end;
                }
                stop = false;
            }
            // A closing mark belongs to the sentence.
            '"' | '\'' | '»' | '”' | '’' | ')' | ']' => {}
            _ => stop = false,
        }
    }
    if start < text.len() {
        ends.push(start..text.len());
    }
    ends
}
