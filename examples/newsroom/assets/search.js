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

  function say(count) {
    status.textContent = count === 0 && input.value.trim() ? status.dataset.nothing : "";
  }

  function add(parent, pieces) {
    pieces.forEach(function (piece) {
      const node = document.createElement(piece.found ? "mark" : "span");
      node.textContent = piece.text;
      parent.append(node);
    });
  }

  function showHits(hits) {
    list.replaceChildren();
    hits.forEach(function (hit) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = list.dataset.base + hit.path;
      add(link, hit.headline);
      const snippet = document.createElement("p");
      add(snippet, hit.snippet);
      item.append(link, snippet);
      list.append(item);
    });
    say(hits.length);
  }

  function ask() {
    const number = ++asked;
    fetch(answers + "?q=" + encodeURIComponent(input.value))
      .then(function (answer) {
        return answer.ok ? answer.json() : [];
      })
      .then(function (hits) {
        // An answer that comes after that of a later question is old.
        if (number === asked) showHits(hits);
      })
      .catch(function () {});
  }

  function filter() {
    const words = input.value.toLocaleLowerCase(document.documentElement.lang).split(/\s+/);
    let count = 0;
    Array.from(list.children).forEach(function (item) {
      const text = (item.textContent + " " + item.dataset.text)
        .toLocaleLowerCase(document.documentElement.lang);
      item.hidden = !words.every(function (word) {
        return text.includes(word);
      });
      if (!item.hidden) count += 1;
    });
    say(count);
  }

  input.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(answers ? ask : filter, 150);
  });
  if (!answers) {
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      filter();
    });
    input.value = new URLSearchParams(location.search).get("q") || "";
    filter();
  }
})();
