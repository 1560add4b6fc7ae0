// What a page does beyond being read. Every button is hidden until its code runs.
(function () {
  "use strict";
  const root = document.documentElement;

  function remember(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch (e) {
      // Storage is switched off: the choice lasts as long as the page.
    }
  }

  function show(element, action) {
    if (!element) return;
    element.hidden = false;
    element.addEventListener("click", action);
  }

  // Night theme.
  const theme = document.querySelector("button.theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  function isNight() {
    return root.dataset.theme ? root.dataset.theme === "night" : dark.matches;
  }
  function labelTheme() {
    theme.textContent = isNight() ? theme.dataset.day : theme.dataset.night;
  }
  show(theme, function () {
    root.dataset.theme = isNight() ? "day" : "night";
    remember("theme", root.dataset.theme);
    labelTheme();
  });
  if (theme) {
    labelTheme();
    dark.addEventListener("change", labelTheme);
  }

  // Size of the text.
  const sizes = document.querySelector(".text-size");
  show(sizes, function (event) {
    const step = Number(event.target.dataset.step);
    if (!step) return;
    const size = Math.min(3, Math.max(-1, Number(root.dataset.size || 0) + step));
    root.dataset.size = String(size);
    remember("size", String(size));
  });

  // Print, copy, share.
  show(document.querySelector("button.print"), function () {
    window.print();
  });
  const canonical = document.querySelector("link[rel=canonical]");
  const address = canonical ? canonical.href : location.href;
  const copy = document.querySelector("button.copy");
  const copied = document.querySelector(".share .copied");
  if (navigator.clipboard) {
    show(copy, function () {
      navigator.clipboard.writeText(address).then(function () {
        copied.textContent = copy.dataset.copied;
      });
    });
  }
  if (navigator.share) {
    show(document.querySelector("button.share-sheet"), function () {
      // A reader who closes the sheet did nothing wrong.
      navigator.share({ title: document.title, url: address }).catch(function () {});
    });
  }

  // The time that is left, by the blocks below the lower edge of the window.
  const left = document.querySelector(".left");
  const body = document.querySelector(".body");
  if (left && body) {
    const seconds = body.dataset.seconds.split(" ").map(Number);
    const blocks = Array.from(body.children);
    let waiting = false;
    const update = function () {
      waiting = false;
      let rest = 0;
      blocks.forEach(function (block, index) {
        const box = block.getBoundingClientRect();
        const below = box.bottom - innerHeight;
        const share = box.height ? Math.min(1, Math.max(0, below / box.height)) : 0;
        rest += (seconds[index] || 0) * share;
      });
      left.hidden = rest === 0;
      left.textContent = rest < 60
        ? left.dataset.less
        : left.dataset.left.replace("{n}", String(Math.ceil(rest / 60)));
    };
    const later = function () {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(update);
    };
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later);
    update();
  }
})();
