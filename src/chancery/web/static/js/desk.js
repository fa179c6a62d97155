// The desk by keyboard: a key presses the button that shows it. Every button works without this.
(() => {
  "use strict";
  const { act, typing } = globalThis.chanceryKeys;
  let gone = false;

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && typing(event.target)) {
      event.target.blur();
      return;
    }
    const name = gone || event.repeat ? "" : act(event);
    const wanted = name && document.querySelector(`[data-press="${CSS.escape(name)}"]`);
    if (!wanted) return;
    event.preventDefault();
    wanted.click();
    const field = wanted.closest("details.correct[open]");
    if (field) field.querySelector("select").focus();
  });

  // One answer a page: what is pressed while the next page comes is not meant for this one.
  document.addEventListener("submit", event => {
    if (gone) event.preventDefault();
    gone = true;
  });
  addEventListener("pageshow", () => { gone = false; });

  const field = document.getElementById("field");
  if (!field) return;
  const value = document.getElementById("value");
  const ids = document.getElementById("ids");
  const fill = () => {
    const chosen = field.selectedOptions[0];
    value.value = chosen.dataset.value;
    ids.textContent = chosen.dataset.ids ? "One of: " + chosen.dataset.ids.split(" ").join(", ") + "." : "";
  };
  field.addEventListener("change", fill);
  fill();
})();
