//! Which language and script a text is in, as a BCP 47 tag, and repair of the language codes seen in the wild.
