//! The tokenizer against others on generated tag soup.

use std::cell::RefCell;

use byline::html::{State, Token, Tokenizer};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::{self, RawKind};
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token as EverToken, TokenSink, TokenSinkResult,
    Tokenizer as EverTokenizer, TokenizerOpts,
};
use html5gum::{
    DefaultEmitter, Emitter as _, State as GumState, Token as GumToken, Tokenizer as GumTokenizer,
};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};

/// Pages of broken markup: pieces that mean something to the tokenizer, in any order.
pub(crate) fn tag_soup() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => select(PIECES).prop_map(str::to_owned),
        2 => "[a-zA-Z0-9;=#& ]{1,4}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

const PIECES: &[&str] = &[
    "<",
    ">",
    "/",
    "</",
    "/>",
    "</>",
    "<!",
    "<?",
    "!",
    "?",
    "-",
    "--",
    "-->",
    "--!>",
    "<!--",
    "<!-->",
    "<!--->",
    "<!-",
    "=",
    "\"",
    "'",
    "`",
    " ",
    "\t",
    "\n",
    "\x0c",
    "\x0b",
    "\r",
    "\r\n",
    "\0",
    "&",
    "&#",
    "&#x",
    "&#x41;",
    "&#65",
    "&#128;",
    "&#0;",
    "&#xD800;",
    "&amp;",
    "&amp",
    "&ampx",
    "&not",
    "&notin;",
    "&notit;",
    "&copy=",
    "&lt",
    ";",
    "]",
    "]]",
    "]]>",
    "<![CDATA[",
    "<![cdata[",
    "<!doctype",
    "<!DOCTYPE html",
    " public ",
    " SYSTEM",
    "\"-//W3C//\"",
    "'x'",
    "a",
    "b",
    "é",
    "<a",
    "<A href=x",
    "<a href=\"",
    "</a",
    "</a>",
    "<p>",
    "<p",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<i>",
    "<x>",
    "</x>",
    "<br>",
    "<br/",
    "<script",
    "<script>",
    "</script",
    "</script>",
    "<SCRIPT ",
    "<style>",
    "</style>",
    "<title>",
    "</title>",
    "</TITLE ",
    "<textarea>",
    "</textarea>",
    "<xmp>",
    "</xmp>",
    "<plaintext>",
    "<noscript>",
    "</noscript>",
    "<iframe>",
    "</iframe>",
    "<template>",
    "</template>",
    "<svg>",
    "<svg",
    "</svg>",
    "<math>",
    "</math>",
    "<foreignObject>",
    "</foreignObject>",
    "<desc>",
    "<mi>",
    "</mi>",
    "<annotation-xml ",
    "encoding=text/html",
    "<font ",
    "color",
    "<table>",
    "</table>",
    "<tr>",
    "<td>",
    "</td>",
    "<li>",
    "<ul>",
    "</ul>",
    "<select>",
    "<option>",
    "</select>",
    "<button>",
    "</button>",
    "<head>",
    "</head>",
    "<body>",
    "</body>",
    "<html>",
    "<h1>",
    "</h2>",
    "<form>",
    "</form>",
    "hidden",
    "href",
    "HREF",
    "id",
];

/// A token without what only one tokenizer says.
#[derive(Debug, PartialEq)]
pub(crate) enum Plain {
    Start {
        name: String,
        /// In order of their names.
        attributes: Vec<(String, String)>,
        self_closing: bool,
    },
    End(String),
    Text(String),
    Comment(String),
    Doctype {
        name: String,
        public_id: Option<String>,
        system_id: Option<String>,
        forces_quirks: bool,
    },
}

/// Adds a token; adjacent texts are one, and none is empty.
pub(crate) fn push(tokens: &mut Vec<Plain>, token: Plain) {
    if matches!(&token, Plain::Text(text) if text.is_empty()) {
        return;
    }
    if let (Plain::Text(text), Some(Plain::Text(before))) = (&token, tokens.last_mut()) {
        before.push_str(text);
        return;
    }
    tokens.push(token);
}

fn ours(source: &str, state: State, last_start_tag: &str) -> Vec<Plain> {
    let mut tokens = Vec::new();
    for token in Tokenizer::new(source).with_state(state, last_start_tag) {
        if let Some(plain) = plain_of_ours(token) {
            push(&mut tokens, plain);
        }
    }
    tokens
}

pub(crate) fn plain_of_ours(token: Token<'_>) -> Option<Plain> {
    Some(match token {
        Token::StartTag(tag) => {
            let mut attributes: Vec<_> = tag
                .attributes()
                .map(|one| (one.name().into_owned(), one.value().into_owned()))
                .collect();
            attributes.sort();
            Plain::Start {
                name: tag.name().into_owned(),
                attributes,
                self_closing: tag.self_closing(),
            }
        }
        Token::EndTag(tag) => Plain::End(tag.name().into_owned()),
        Token::Text(text) => Plain::Text(text.decoded().into_owned()),
        Token::Comment(comment) => Plain::Comment(comment.contents().into_owned()),
        Token::Doctype(doctype) => Plain::Doctype {
            name: doctype.name().unwrap_or_default().into_owned(),
            public_id: doctype.public_id().map(|id| id.into_owned()),
            system_id: doctype.system_id().map(|id| id.into_owned()),
            forces_quirks: doctype.forces_quirks(),
        },
        _ => return None,
    })
}

fn html5gum(source: &str, state: State, last_start_tag: &str) -> Vec<Plain> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let mut emitter = DefaultEmitter::<()>::default();
    emitter.set_last_start_tag(Some(last_start_tag.as_bytes()).filter(|name| !name.is_empty()));
    let mut tokenizer = GumTokenizer::new_with_emitter(source, emitter);
    tokenizer.set_state(match state {
        State::Rcdata => GumState::RcData,
        State::Rawtext => GumState::RawText,
        State::ScriptData => GumState::ScriptData,
        State::Plaintext => GumState::PlainText,
        State::CdataSection => GumState::CdataSection,
        _ => GumState::Data,
    });
    let mut tokens = Vec::new();
    for token in tokenizer {
        let Ok(token) = token;
        let plain = match token {
            GumToken::StartTag(tag) => Plain::Start {
                name: text(&tag.name),
                attributes: tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (text(name), text(value)))
                    .collect(),
                self_closing: tag.self_closing,
            },
            GumToken::EndTag(tag) => Plain::End(text(&tag.name)),
            GumToken::String(string) => Plain::Text(text(&string)),
            GumToken::Comment(comment) => Plain::Comment(text(&comment)),
            GumToken::Doctype(doctype) => Plain::Doctype {
                name: text(&doctype.name),
                public_id: doctype.public_identifier.as_deref().map(|id| text(id)),
                system_id: doctype.system_identifier.as_deref().map(|id| text(id)),
                forces_quirks: doctype.force_quirks,
            },
            GumToken::Error(_) => continue,
        };
        push(&mut tokens, plain);
    }
    tokens
}

/// Collects what html5ever hands out.
#[derive(Default)]
struct Collector(RefCell<Vec<Plain>>);

impl TokenSink for Collector {
    type Handle = ();

    fn process_token(&self, token: EverToken, _line: u64) -> TokenSinkResult<()> {
        if let Some(plain) = plain_of_ever(&token) {
            push(&mut self.0.borrow_mut(), plain);
        }
        TokenSinkResult::Continue
    }
}

pub(crate) fn plain_of_ever(token: &EverToken) -> Option<Plain> {
    let owned = |text: &Option<StrTendril>| text.as_ref().map(|text| text.to_string());
    Some(match token {
        EverToken::TagToken(tag) if tag.kind == TagKind::StartTag => {
            let mut attributes: Vec<_> = tag
                .attrs
                .iter()
                .map(|one| (one.name.local.to_string(), one.value.to_string()))
                .collect();
            attributes.sort();
            Plain::Start {
                name: tag.name.to_string(),
                attributes,
                self_closing: tag.self_closing,
            }
        }
        EverToken::TagToken(tag) => Plain::End(tag.name.to_string()),
        EverToken::CharacterTokens(text) => Plain::Text(text.to_string()),
        EverToken::NullCharacterToken => Plain::Text("\0".to_owned()),
        EverToken::CommentToken(comment) => Plain::Comment(comment.to_string()),
        EverToken::DoctypeToken(doctype) => Plain::Doctype {
            name: owned(&doctype.name).unwrap_or_default(),
            public_id: owned(&doctype.public_id),
            system_id: owned(&doctype.system_id),
            forces_quirks: doctype.force_quirks,
        },
        EverToken::EOFToken | EverToken::ParseError(_) => return None,
    })
}

fn html5ever(source: &str, state: State, last_start_tag: &str) -> Vec<Plain> {
    let options = TokenizerOpts {
        discard_bom: false,
        initial_state: Some(match state {
            State::Rcdata => states::State::RawData(RawKind::Rcdata),
            State::Rawtext => states::State::RawData(RawKind::Rawtext),
            State::ScriptData => states::State::RawData(RawKind::ScriptData),
            State::Plaintext => states::State::Plaintext,
            State::CdataSection => states::State::CdataSection,
            _ => states::State::Data,
        }),
        last_start_tag_name: Some(last_start_tag.to_owned()).filter(|name| !name.is_empty()),
        ..TokenizerOpts::default()
    };
    let tokenizer = EverTokenizer::new(Collector::default(), options);
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(source));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

fn agrees(source: &str, state: State, last_start_tag: &str) -> Result<(), TestCaseError> {
    let ours = ours(source, state, last_start_tag);
    let gum = html5gum(source, state, last_start_tag);
    prop_assert_eq!(&ours, &gum, "html5gum on {:?}", source);
    let ever = html5ever(source, state, last_start_tag);
    prop_assert_eq!(&ours, &ever, "html5ever on {:?}", source);
    Ok(())
}

fn check(documents: u32) {
    let start = select(vec![
        (State::Data, ""),
        (State::Data, "title"),
        (State::Rcdata, "title"),
        (State::Rawtext, "style"),
        (State::ScriptData, "script"),
        (State::Plaintext, "plaintext"),
        (State::CdataSection, ""),
    ]);
    let config = Config {
        cases: documents,
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config)
        .run(&(start, tag_soup()), |((state, last_start_tag), source)| {
            agrees(&source, state, last_start_tag)
        })
        .unwrap();
}

#[test]
fn tokens_are_those_of_html5gum_and_html5ever() {
    check(500);
}

#[test]
#[ignore = "100,000 documents take minutes without optimization"]
fn tokens_are_those_of_html5gum_and_html5ever_on_many_documents() {
    check(100_000);
}
