// Searches while the reader types: on the server by its answers, in files within the page.
(function () {
  "use strict";
  const form = document.querySelector("form.search");
  const input = form.elements.q;
  const list = document.querySelector(".results");
  const status = document.querySelector(".nothing");
  const answers = list.dataset.answers;
  let timer = 0;
  let asked = 0;

  function show(hits) {
    list.replaceChildren.apply(list, hits.map(function (hit) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = list.dataset.base + hit.path;
      add(link, hit.headline);
      const snippet = document.createElement("p");
      add(snippet, hit.snippet);
      item.append(link, snippet);
      return item;
    }));
    status.textContent = hits.length === 0 && input.value.trim() ? status.dataset.nothing : "";
  }

  function add(parent, pieces) {
    pieces.forEach(function (piece) {
      const node = document.createElement(piece.found ? "mark" : "span");
      node.textContent = piece.text;
      parent.append(node);
    });
  }

  // With a server.
  function ask() {
    const number = ++asked;
    fetch(answers + "?q=" + encodeURIComponent(input.value))
      .then(function (answer) {
        return answer.ok ? answer.json() : [];
      })
      .then(function (hits) {
        // An answer that comes after that of a later question is old.
        if (number === asked) show(hits);
      })
      .catch(function () {});
  }

  // Without one: among the stories that the page lists.
  const items = answers ? [] : Array.from(list.children);
  const stories = items.map(function (item) {
    const link = item.querySelector("a");
    const story = { path: item.dataset.path, headline: link.textContent, text: item.dataset.text };
    story.foldedHeadline = fold(story.headline);
    story.foldedText = fold(story.text);
    return story;
  });

  // Letters that readers type for one another are one, as on the server: without case, without
  // the marks of Latin letters. Each letter stays one, so that places in both texts are the same.
  function fold(text) {
    return Array.from(text, function (letter) {
      const small = letter.toLowerCase();
      const base = { "ə": "e", "ı": "i", "ё": "е" }[small] || small.normalize("NFD").charAt(0);
      if (letter.length > 1) return letter;
      return /[a-zе]/.test(base) ? base : small.charAt(0);
    }).join("");
  }

  // The places of the words in a folded text, each at the beginning of a word.
  function places(text, words) {
    const begins = new RegExp("(?<![\\p{L}\\p{N}])(?:" + words.join("|") + ")[\\p{L}\\p{N}]*", "gu");
    return Array.from(text.matchAll(begins), function (match) {
      return { start: match.index, end: match.index + match[0].length, word: match[0] };
    });
  }

  function mark(text, start, end, found) {
    const pieces = [];
    let at = start;
    found.forEach(function (place) {
      if (place.start < at || place.end > end) return;
      pieces.push({ text: text.slice(at, place.start), found: false });
      pieces.push({ text: text.slice(place.start, place.end), found: true });
      at = place.end;
    });
    pieces.push({ text: text.slice(at, end), found: false });
    if (start > 0) pieces.unshift({ text: "…", found: false });
    if (end < text.length) pieces.push({ text: "…", found: false });
    return pieces;
  }

  // About as much text as the server shows, from the beginning of a word to the end of one.
  function snippet(story, found) {
    const first = found.length ? found[0].start : 0;
    const start = first < 60 ? 0 : story.text.lastIndexOf(" ", first - 40) + 1;
    const space = story.text.indexOf(" ", start + 180);
    return mark(story.text, start, space < 0 ? story.text.length : space, found);
  }

  function filter() {
    const words = fold(input.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    if (words.length === 0) {
      list.replaceChildren.apply(list, items);
      status.textContent = "";
      return;
    }
    const hits = [];
    stories.forEach(function (story) {
      const inHeadline = places(story.foldedHeadline, words);
      const inText = places(story.foldedText, words);
      const all = inHeadline.concat(inText);
      const hasAll = words.every(function (word) {
        return all.some(function (place) {
          return place.word.startsWith(word);
        });
      });
      if (!hasAll) return;
      hits.push({
        path: story.path,
        headline: mark(story.headline, 0, story.headline.length, inHeadline),
        snippet: snippet(story, inText),
        weight: 8 * inHeadline.length + inText.length,
      });
    });
    hits.sort(function (a, b) {
      return b.weight - a.weight;
    });
    show(hits);
  }

  // A reader who comes back from a story finds what was searched for.
  function remember() {
    try {
      history.replaceState(null, "", "?q=" + encodeURIComponent(input.value));
    } catch (e) {
      // Some browsers keep the address of a file as it is.
    }
  }

  function search() {
    (answers ? ask : filter)();
    remember();
  }

  input.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(search, 150);
  });
  if (!answers) {
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      search();
    });
    input.value = new URLSearchParams(location.search).get("q") || "";
    filter();
  }
})();
