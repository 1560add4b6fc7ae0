// Sets the theme and the size of the text before the first paint, from what the reader chose on
// an earlier page. Without a choice the theme is the system's.
(function () {
  "use strict";
  try {
    var root = document.documentElement;
    var theme = localStorage.getItem("theme");
    if (theme === "day" || theme === "night") root.dataset.theme = theme;
    var size = Number(localStorage.getItem("size"));
    if (size >= -1 && size <= 3) root.dataset.size = String(size);
  } catch (e) {
    // Storage is switched off: the page looks as the system asks.
  }
})();
