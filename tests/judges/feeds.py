"""Reads the feeds of the folder given with feedparser, and compares them with expected.json."""

import calendar
import json
import pathlib
import sys

import feedparser

folder = pathlib.Path(sys.argv[1])
expected = json.loads((folder / "expected.json").read_text())
faults = []
for name in ["feed.rss", "feed.atom"]:
    feed = feedparser.parse((folder / name).read_bytes(), sanitize_html=False)
    if feed.bozo:
        faults.append(f"{name}: {feed.bozo_exception}")
    if len(feed.entries) != len(expected):
        faults.append(f"{name}: {len(feed.entries)} entries, expected {len(expected)}")
    for entry, want in zip(feed.entries, expected):
        # Titles of RSS are text that feedparser takes for HTML.
        title = entry.title
        if name == "feed.rss":
            title = title.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        authors = [author.get("name") for author in entry.get("authors", [])] + [entry.get("author")]
        # feedparser names the last alternate, where most readers take the first: both must be there.
        links = [link.href for link in entry.links if link.rel == "alternate"]
        found = {
            "title": title,
            "link": links[0] if links else entry.get("link"),
            "published": calendar.timegm(entry.published_parsed),
            "author": want["author"] if want["author"] in authors else authors,
            "tags": [tag.term for tag in entry.get("tags", []) if tag.term in want["tags"]],
        }
        if found != want:
            faults.append(f"{name}: found {found}, expected {want}")
print("\n".join(faults) or f"feedparser: {2 * len(expected)} entries as expected")
sys.exit(bool(faults))
