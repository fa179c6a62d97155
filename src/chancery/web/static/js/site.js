// What every page has: keys that lead somewhere. Nothing here is needed to read.
(() => {
  "use strict";
  const typing = target => target.closest("input, textarea, select, [contenteditable]");

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const wanted = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!wanted) return;
    event.preventDefault();
    wanted.focus();
    if (wanted.select) wanted.select();
  });
})();
