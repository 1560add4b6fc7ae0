//! Tables of `byline-html`.

use std::fmt::Write as _;
use std::path::Path;

use super::{Result, Table};

mod elements;

const SOURCE: &str = "crates/byline-html/data/entities.tsv";

pub(crate) fn tables(root: &Path) -> Result<Vec<Table>> {
    let text =
        std::fs::read_to_string(root.join(SOURCE)).map_err(|error| format!("{SOURCE}: {error}"))?;
    let mut entities = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let entity = Entity::parse(line).map_err(|why| format!("{SOURCE}:{}: {why}", index + 1))?;
        entities.push(entity);
    }
    entities.sort_by(|a, b| a.name.cmp(&b.name));
    let table = Table::rust(
        "crates/byline-html/src/tables/entities.rs",
        &rust(&entities),
    )?;
    Ok(vec![table, elements::table(&elements::read(root)?)?])
}

struct Entity {
    name: String,
    text: String,
    semicolon_optional: bool,
}

impl Entity {
    fn parse(line: &str) -> Result<Self> {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, points, semicolon] = columns.as_slice() else {
            return Err(format!("expected 3 columns, found {}", columns.len()));
        };
        let text = points
            .split(' ')
            .map(|point| {
                u32::from_str_radix(point, 16)
                    .ok()
                    .and_then(char::from_u32)
                    .ok_or_else(|| format!("{point:?} is no code point"))
            })
            .collect::<Result<String>>()?;
        let semicolon_optional = match *semicolon {
            "optional" => true,
            "required" => false,
            other => {
                return Err(format!(
                    "expected `optional` or `required`, found {other:?}"
                ));
            }
        };
        Ok(Self {
            name: (*name).to_owned(),
            text,
            semicolon_optional,
        })
    }
}

fn rust(entities: &[Entity]) -> String {
    let mut source = String::from(
        "// GENERATED from data/entities.tsv (source there) by `cargo xtask tables`. Do not edit.\n\n",
    );
    source.push_str("/// Every named character reference: name without `;`, and its text.\n");
    push_table(&mut source, "NAMED", entities.iter());
    source.push_str("\n/// Those that may stand without their `;`.\n");
    push_table(
        &mut source,
        "WITHOUT_SEMICOLON",
        entities.iter().filter(|entity| entity.semicolon_optional),
    );
    source
}

fn push_table<'e>(source: &mut String, name: &str, entities: impl Iterator<Item = &'e Entity>) {
    let _ = writeln!(source, "pub(crate) static {name}: &[(&str, &str)] = &[");
    for entity in entities {
        let text: String = entity
            .text
            .chars()
            .map(|char| format!("\\u{{{:x}}}", u32::from(char)))
            .collect();
        let _ = writeln!(source, "({:?}, \"{text}\"),", entity.name);
    }
    source.push_str("];\n");
}
