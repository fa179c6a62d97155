// The list of keys, where a person turns them off or gives an act another key.
(() => {
  "use strict";
  const list = document.getElementById("key-list");
  if (!list || !globalThis.chanceryKeys) return;
  const { keep, kept } = globalThis.chanceryKeys;
  const on = document.getElementById("keys-on");
  const told = document.getElementById("keys-told");
  let waiting = null;

  for (const one of document.querySelectorAll("#keys [hidden]")) one.hidden = false;
  on.checked = !kept().off;
  on.addEventListener("change", () => {
    keep({ ...kept(), off: !on.checked });
    told.textContent = on.checked ? "Keys act." : "Keys do nothing.";
  });

  list.addEventListener("click", event => {
    const button = event.target.closest("button[data-change]");
    if (!button) return;
    waiting = button;
    told.textContent = `Press the key that is to ${button.dataset.does}; Escape leaves it as it is.`;
  });
  document.getElementById("keys-back").addEventListener("click", () => {
    keep({ ...kept(), keys: {} });
    told.textContent = "Every act has its first key.";
  });

  // Before anything else acts on the key that is pressed.
  document.addEventListener("keydown", event => {
    if (!waiting || event.key.length > 1 && event.key !== "Escape") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const name = waiting.dataset.change;
    waiting = null;
    const { keys, ...rest } = kept();
    const taken = [...list.querySelectorAll("button[data-change]")].map(one => one.dataset.change)
      .find(other => other !== name && (keys[other] || other) === event.key);
    if (event.key === "Escape") told.textContent = "Nothing was changed.";
    else if (taken || /[0-9]/.test(event.key) || event.key === " ") told.textContent = `${event.key === " " ? "The space bar" : event.key} does something else already.`;
    else {
      const changed = { ...keys, [name]: event.key };
      if (event.key === name) delete changed[name];
      keep({ ...rest, keys: changed });
      told.textContent = `${event.key} is the key now.`;
    }
  }, true);
})();
