//! What is made of the text of one row is kept for the next.

/// What is made of a text that most often is that of the row before: the options of a
/// language, a compiled policy. A constant is so made once a batch.
pub(crate) struct Latest<'a, T, F> {
    text: Option<&'a str>,
    made: Option<T>,
    make: F,
}

impl<'a, T, F: Fn(&'a str) -> Option<T>> Latest<'a, T, F> {
    pub(crate) fn new(make: F) -> Self {
        Self {
            text: None,
            made: None,
            make,
        }
    }

    pub(crate) fn of(&mut self, text: &'a str) -> Option<&T> {
        if self.text != Some(text) {
            self.made = (self.make)(text);
            self.text = Some(text);
        }
        self.made.as_ref()
    }
}
