//! Records that an index lists.

use std::io::Write as _;
use std::sync::Arc;

use arrow::array::RecordBatch;
use parquet::arrow::ArrowWriter;

use super::*;

/// A crawl of three files, and the places of its records.
fn crawl(folder: &Path) -> Vec<(String, u64, u64)> {
    let dictionary = page(7).repeat(4);
    let zstd = |bytes: &[u8]| {
        let mut encoder =
            zstd::stream::write::Encoder::with_dictionary(Vec::new(), 1, &dictionary).unwrap();
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let mut header = vec![0x5d, 0x2a, 0x4d, 0x18];
    header.extend((dictionary.len() as u32).to_le_bytes());
    header.extend(&dictionary);
    type Records = Vec<Vec<u8>>;
    let files: [(&str, Vec<u8>, Records); 3] = [
        (
            "a/gzip.warc.gz",
            Vec::new(),
            (0..10).map(|number| gzip(&page(number))).collect(),
        ),
        ("plain.warc", Vec::new(), (10..20).map(page).collect()),
        (
            "b/zstd.warc.zst",
            header,
            (20..30).map(|number| zstd(&page(number))).collect(),
        ),
    ];
    let mut places = Vec::new();
    for (name, mut bytes, records) in files {
        for record in records {
            places.push((name.to_owned(), bytes.len() as u64, record.len() as u64));
            bytes.extend(record);
        }
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    places
}

/// What is read of the places that an index lists.
fn read_index(crawl: &Path, name: &str, index: &[u8]) -> Result<Found, AuditError> {
    let folder = tempfile::tempdir().unwrap();
    let (index_file, to) = (folder.path().join(name), folder.path().join("out.parquet"));
    std::fs::write(&index_file, index).unwrap();
    let index = RecordIndex::open(&index_file)?;
    let mut writer = PageWriter::create(&to).unwrap();
    let counts = read_records(&Location::from(crawl), index, &mut writer, |_| {})?;
    writer.finish().unwrap();
    let (pages, places) = rows(&to);
    Ok(Found {
        pages,
        places,
        counts,
    })
}

fn csv_of(places: &[(String, u64, u64)]) -> String {
    let mut csv = "warc_length,other,warc_file,warc_offset\n".to_owned();
    for (file, offset, length) in places {
        csv.push_str(&format!("{length},x,{file},{offset}\n"));
    }
    csv
}

#[test]
fn chosen_records_are_read_by_their_places() {
    let folder = tempfile::tempdir().unwrap();
    let places = crawl(folder.path());
    let numbers = [3, 8, 0, 12, 19, 29, 20, 9];
    let chosen: Vec<_> = numbers
        .iter()
        .map(|number| places[*number].clone())
        .collect();
    let csv = csv_of(&chosen);
    let mut cdxj = String::new();
    for (file, offset, length) in &chosen {
        // pywb writes numbers as text, others as numbers.
        cdxj.push_str(&format!(
            "example,a)/1 20240501100000 {{\"offset\": \"{offset}\", \"length\": {length}, \
             \"filename\": \"{file}\"}}\n\n"
        ));
    }
    let files = chosen.iter().map(|place| place.0.as_str());
    let offsets = chosen.iter().map(|place| place.1 as i32);
    let lengths = chosen.iter().map(|place| place.2 as i32);
    let batch = RecordBatch::try_from_iter([
        (
            "warc_filename",
            Arc::new(arrow::array::LargeStringArray::from_iter_values(files)) as _,
        ),
        (
            "warc_record_offset",
            Arc::new(arrow::array::Int32Array::from_iter_values(offsets)) as _,
        ),
        (
            "warc_record_length",
            Arc::new(arrow::array::Int32Array::from_iter_values(lengths)) as _,
        ),
    ]);
    let batch = batch.unwrap();
    let mut parquet = Vec::new();
    let mut writer = ArrowWriter::try_new(&mut parquet, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();

    let (_, lines) = cdxj.split_once(' ').unwrap();
    for (name, index) in [
        ("index.csv", csv.as_bytes()),
        ("index.parquet", &parquet),
        ("index.cdxj", cdxj.as_bytes()),
        ("index.jsonl", lines.as_bytes()),
    ] {
        let found = read_index(folder.path(), name, index).unwrap();
        assert_eq!(found.pages, whole(numbers), "{name}");
        let want = chosen
            .iter()
            .map(|(_, offset, length)| (*offset as i64, Some(*length as i64)));
        assert_eq!(found.places, want.collect::<Vec<_>>(), "{name}");
        assert_eq!(found.damage(), [], "{name}");
    }

    // The names in our Parquet have no folder.
    let by_name = csv.replace("a/", "").replace("b/", "");
    let found = read_index(folder.path(), "index.csv", by_name.as_bytes()).unwrap();
    assert_eq!(found.pages, whole(numbers));
    let file = folder.path().join("a/gzip.warc.gz");
    let found = read_index(
        &file,
        "index.csv",
        csv_of(&[("gzip.warc.gz".to_owned(), places[1].1, places[1].2)]).as_bytes(),
    );
    assert_eq!(found.unwrap().pages, whole([1]));
}

#[test]
fn a_wrong_place_costs_no_other_record() {
    let folder = tempfile::tempdir().unwrap();
    let places = crawl(folder.path());
    for file in [0, 10, 20] {
        let (good, next) = (&places[file], &places[file + 1]);
        let (name, start, length) = good.clone();
        let end = places[file + 9].1 + places[file + 9].2;
        let wrong = [
            (start + 1, length),
            (start + length / 2, length),
            (start, length / 2),
            (start, 0),
            (start, length + next.2),
            (end, 100),
            (u64::MAX / 4, u64::MAX / 4),
        ];
        for (offset, length) in wrong {
            let rows = [(name.clone(), offset, length), places[file + 5].clone()];
            let found = read_index(folder.path(), "index.csv", csv_of(&rows).as_bytes()).unwrap();
            let other = whole([file + 5]).remove(0);
            assert!(found.pages.contains(&other), "{name} {offset} {length}");
            assert_eq!(found.damage().len(), 1, "{name} {offset} {length}");
            // The page of another record is never taken for the one that was asked for.
            let own: Vec<_> = found.pages.iter().filter(|page| **page != other).collect();
            let start = format!("{file} ");
            assert!(own.iter().all(|page| page.starts_with(&start)), "{own:?}");
        }
    }
}

#[test]
fn an_index_that_cannot_be_read_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    crawl(folder.path());
    let head = "warc_file,warc_offset,warc_length\n";
    let refusal = |name: &str, index: &str| {
        let refused = read_index(folder.path(), name, index.as_bytes());
        refused.err().expect(index).to_string()
    };
    for (name, index, want) in [
        (
            "i.csv",
            "file,offset\na,1\n",
            "i.csv, row 0: expected the columns warc_file, warc_offset and warc_length, found file, offset",
        ),
        (
            "i.csv",
            &format!("{head}plain.warc,0,\n"),
            "i.csv, row 1: expected a file, an offset and a length",
        ),
        (
            "i.csv",
            &format!("{head}plain.warc,-1,5\n"),
            "i.csv, row 1: expected a file, an offset and a length",
        ),
        (
            "i.csv",
            &format!("{head}plain.warc,0,many\n"),
            "i.csv, row 1: expected a file",
        ),
        ("i.csv", &format!("{head}plain.warc,0\n"), "i.csv, row 1: "),
        (
            "i.cdxj",
            "example)/ 2024 {\"filename\": \"plain.warc\"}",
            "i.cdxj, row 1: expected a file",
        ),
        (
            "i.cdxj",
            "WARC/1.0",
            "i.cdxj, row 1: expected an object of JSON, found none",
        ),
        ("i.parquet", "PAR1", "i.parquet, file metadata: "),
        (
            "i.csv",
            &format!("{head}../plain.warc,0,5\n"),
            "../plain.warc: expected a path below ",
        ),
        (
            "i.csv",
            &format!("{head}/etc/passwd,0,5\n"),
            "/etc/passwd: expected a path below ",
        ),
        (
            "i.csv",
            &format!("{head}no.warc,0,5\n"),
            "no.warc: No such file",
        ),
    ] {
        let error = refusal(name, index);
        assert!(error.contains(want), "{index:?}: {error}");
    }
}
