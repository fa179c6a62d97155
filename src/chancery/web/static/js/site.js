// What every page has: keys that lead somewhere. Nothing here is needed to read.
(() => {
  "use strict";
  const KEPT = "chancery-keys";
  const typing = target => target.closest("input, textarea, select, [contenteditable]");

  // What a person has changed: `off`, and in `keys` the key that each act has now. A browser may keep nothing.
  const kept = () => {
    try {
      return { keys: {}, ...JSON.parse(localStorage.getItem(KEPT)) };
    } catch {
      return { keys: {} };
    }
  };
  const keep = changed => {
    try {
      localStorage.setItem(KEPT, JSON.stringify(changed));
    } catch {
      // It holds for this page then.
    }
    show(changed);
  };

  // The keys that the page shows are those that act.
  const show = ({ off, keys }) => {
    document.documentElement.classList.toggle("keys-off", Boolean(off));
    for (const one of document.querySelectorAll("kbd[data-act]")) one.textContent = keys[one.dataset.act] || one.dataset.act;
    for (const one of document.querySelectorAll("[data-press]")) {
      if (off) one.removeAttribute("aria-keyshortcuts");
      else one.setAttribute("aria-keyshortcuts", keys[one.dataset.press] || one.dataset.press);
    }
  };

  // The act for which a pressed key stands, if any.
  const act = event => {
    const { off, keys } = kept();
    if (off || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return "";
    const moved = Object.keys(keys).find(name => keys[name] === event.key);
    return moved || (event.key in keys ? "" : event.key);
  };

  globalThis.chanceryKeys = { act, keep, kept, typing };
  show(kept());

  document.addEventListener("keydown", event => {
    const name = act(event);
    const wanted = name && document.querySelector(`[data-key="${CSS.escape(name)}"]`);
    if (!wanted) return;
    event.preventDefault();
    wanted.focus();
    if (wanted.select) wanted.select();
  });
})();
