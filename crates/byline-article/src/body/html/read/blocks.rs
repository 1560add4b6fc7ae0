//! The blocks that are open, and the lines of text in them.

use alloc::vec::Vec;

use byline_html::StartTag;

use super::{BodyReader, MAX_DEPTH, is_block};
use crate::body::{Block, Cell, Code, Heading, HeadingLevel, List, ListStyle, Quote, Table};
use crate::extra::Value;
use crate::line::Line;

/// What the text being read will be.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Role {
    #[default]
    Paragraph,
    Heading(u8),
    Head,
    Cell,
    Cite,
    Caption,
    Credit,
    Pre,
}

/// A block that is open, and what was read of it.
pub(super) enum Frame {
    Quote(Vec<Block>, Option<Line>),
    List(List),
    Item(Vec<Block>),
    Figure(Option<Block>, Option<Line>, Option<Line>),
    Table(Table),
    Row(Vec<Cell>, Vec<Cell>),
    Pre(Code),
}

impl BodyReader<'_> {
    pub(super) fn start_block(&mut self, name: &str, tag: &StartTag<'_>) {
        let frame = match name {
            "blockquote" => Frame::Quote(Vec::new(), None),
            "ul" => Frame::List(List::new(ListStyle::Bulleted, Vec::new())),
            "ol" => Frame::List(numbered(tag)),
            "li" => Frame::Item(Vec::new()),
            "figure" => Frame::Figure(None, None, None),
            "table" => Frame::Table(self.table(tag)),
            "tr" => Frame::Row(Vec::new(), Vec::new()),
            "pre" => Frame::Pre(self.code(tag)),
            _ => {
                let role = self.role_of(name);
                if is_block(name) || role != Role::Paragraph {
                    self.flush();
                    self.role = role;
                }
                return;
            }
        };
        self.flush();
        // A new item or row ends the one that was left open.
        match (&frame, self.open.last()) {
            (Frame::Item(_), Some(Frame::Item(_))) | (Frame::Row(..), Some(Frame::Row(..))) => {
                self.close();
            }
            _ => {}
        }
        if self.open.len() == MAX_DEPTH {
            self.beyond += 1;
            return;
        }
        if let Frame::Pre(_) = frame {
            self.role = Role::Pre;
        }
        self.open.push(frame);
    }

    /// A table, and how Markdown aligns its columns.
    fn table(&self, tag: &StartTag<'_>) -> Table {
        let mut table = Table::default();
        let align = tag.attribute("data-align").filter(|_| self.keeps_syntax);
        if let Some(align) = align {
            let word = |word: &str| match word {
                "" => Value::Null,
                word => Value::from(word),
            };
            let words = align.value().split(',').map(word).collect();
            table.extra.insert("align", Value::List(words));
        }
        table
    }

    /// Code, and what Markdown's fence says of it behind the language.
    pub(super) fn code(&self, tag: &StartTag<'_>) -> Code {
        let mut code = Code::default();
        let info = tag.attribute("data-info").filter(|_| self.keeps_syntax);
        if let Some(info) = info {
            code.extra.insert("info", Value::from(&*info.value()));
        }
        code
    }

    /// What the text of such an element is, here.
    fn role_of(&self, name: &str) -> Role {
        match (name, self.open.last()) {
            ("th", Some(Frame::Row(..))) => Role::Head,
            ("td", Some(Frame::Row(..))) => Role::Cell,
            ("footer", Some(Frame::Quote(..))) => Role::Cite,
            ("figcaption", Some(Frame::Figure(..))) | ("caption", Some(Frame::Table(_))) => {
                Role::Caption
            }
            ("small", Some(Frame::Figure(..))) => Role::Credit,
            _ => Role::Paragraph,
        }
    }

    pub(super) fn end(&mut self, name: &str) {
        if self.line.close(name) {
            if name == "q" {
                self.line.push("”", false);
            }
            return;
        }
        match name {
            // As browsers read it.
            "br" => return self.line_break(),
            "noscript" => self.is_without_scripts = false,
            _ => {}
        }
        let matches_frame: fn(&Frame) -> bool = match name {
            "blockquote" => |frame| matches!(frame, Frame::Quote(..)),
            "ul" | "ol" => |frame| matches!(frame, Frame::List(..)),
            "li" => |frame| matches!(frame, Frame::Item(_)),
            "figure" => |frame| matches!(frame, Frame::Figure(..)),
            "table" => |frame| matches!(frame, Frame::Table(_)),
            "tr" => |frame| matches!(frame, Frame::Row(..)),
            "pre" => |frame| matches!(frame, Frame::Pre(_)),
            _ => {
                if is_block(name) || self.role != Role::Paragraph {
                    self.flush();
                }
                return;
            }
        };
        if self.beyond > 0 {
            self.flush();
            self.beyond -= 1;
            return;
        }
        if !self.open.iter().any(matches_frame) {
            return;
        }
        self.flush();
        while let Some(last) = self.open.last() {
            let found = matches_frame(last);
            self.close();
            if found {
                return;
            }
        }
    }

    /// Ends the text being read, and puts it where its role says.
    pub(super) fn flush(&mut self) {
        let role = core::mem::take(&mut self.role);
        if role == Role::Pre {
            // The element's end takes the text as it is.
            self.role = role;
            return;
        }
        let text = self.line.take();
        let line = || Line::clean(text.as_str());
        match (role, self.open.last_mut()) {
            (Role::Head, Some(Frame::Row(head, _))) => head.push(Cell::from(text)),
            (Role::Cell, Some(Frame::Row(_, cells))) => cells.push(Cell::from(text)),
            (Role::Cite, Some(Frame::Quote(_, cite))) => *cite = line(),
            (Role::Caption, Some(Frame::Figure(_, caption, _))) => *caption = line(),
            (Role::Credit, Some(Frame::Figure(_, _, credit))) => *credit = line(),
            (Role::Caption, Some(Frame::Table(table))) => table.caption = line(),
            _ if text.is_blank() => {}
            (Role::Heading(level), _) => {
                let mut heading = Heading::new(HeadingLevel::nearest(level), text);
                if self.keeps_syntax && level == 1 {
                    heading.extra.insert("level", Value::from(1_u64));
                }
                self.push(Block::Heading(heading));
            }
            _ => self.push(Block::from(text)),
        }
    }

    /// Puts a block into the innermost block that is open.
    pub(super) fn push(&mut self, block: Block) {
        match self.open.last_mut() {
            Some(Frame::Quote(blocks, _) | Frame::Item(blocks)) => blocks.push(block),
            Some(Frame::List(list)) => list.items.push(Vec::from([block])),
            Some(Frame::Figure(held @ None, ..)) if !matches!(block, Block::Paragraph(_)) => {
                *held = Some(block);
            }
            // What a table or a figure cannot hold is moved in front of it.
            Some(Frame::Figure(..) | Frame::Table(_) | Frame::Row(..) | Frame::Pre(_)) => {
                let place = self.open.iter_mut().rev().find_map(|frame| match frame {
                    Frame::Quote(blocks, _) | Frame::Item(blocks) => Some(blocks),
                    Frame::List(_)
                    | Frame::Figure(..)
                    | Frame::Table(_)
                    | Frame::Row(..)
                    | Frame::Pre(_) => None,
                });
                place.unwrap_or(&mut self.blocks).push(block);
            }
            None => self.blocks.push(block),
        }
    }

    /// Closes the innermost block.
    pub(super) fn close(&mut self) {
        let Some(frame) = self.open.pop() else {
            return;
        };
        match frame {
            Frame::Quote(blocks, cite) => {
                let mut quote = Quote::new(blocks);
                quote.cite = cite;
                if !quote.blocks.is_empty() || quote.cite.is_some() {
                    self.push(Block::Quote(quote));
                }
            }
            Frame::List(list) => self.push(Block::List(list)),
            Frame::Item(blocks) => match self.open.last_mut() {
                Some(Frame::List(list)) => list.items.push(blocks),
                _ => blocks.into_iter().for_each(|block| self.push(block)),
            },
            Frame::Figure(block, caption, credit) => self.figure(block, caption, credit),
            Frame::Table(table) => self.push(Block::Table(table)),
            Frame::Row(head, cells) => {
                if let Some(Frame::Table(table)) = self.open.last_mut() {
                    if table.head.is_empty() && table.rows.is_empty() && cells.is_empty() {
                        table.head = head;
                    } else {
                        let row = head.into_iter().chain(cells).collect();
                        table.rows.push(row);
                    }
                }
            }
            Frame::Pre(mut code) => {
                self.role = Role::Paragraph;
                code.code = self.line.take_raw();
                self.push(Block::Code(code));
            }
        }
    }

    fn figure(&mut self, block: Option<Block>, caption: Option<Line>, credit: Option<Line>) {
        match block {
            Some(Block::Image(mut image)) => {
                image.caption = caption;
                image.credit = credit;
                self.push(Block::Image(image));
            }
            Some(Block::Embed(mut embed)) => {
                embed.caption = caption;
                self.push(Block::Embed(embed));
            }
            other => {
                if let Some(block) = other {
                    self.push(block);
                }
                for line in caption.into_iter().chain(credit) {
                    self.push(Block::paragraph(line.as_str()));
                }
            }
        }
    }
}

/// A list of numbers, which may begin with another one than 1.
fn numbered(tag: &StartTag<'_>) -> List {
    let mut list = List::new(ListStyle::Numbered, Vec::new());
    let start = tag.attribute("start");
    let start = start.and_then(|start| start.value().trim().parse::<u64>().ok());
    if let Some(start) = start.filter(|start| *start != 1) {
        list.extra.insert("start", Value::from(start));
    }
    list
}
