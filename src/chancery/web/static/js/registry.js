// Searching as one types: what the form would show is fetched and put in place of the results.
(() => {
  "use strict";
  const form = document.querySelector("[data-live]");
  if (!form) return;
  const words = form.elements.text;
  let timer = 0;
  let asking = null;

  // The word that is being typed may go on.
  const open = text => /[\p{L}\p{N}]$/u.test(text) && (text.match(/"/g) || []).length % 2 === 0 ? text + "*" : text;

  const address = () => {
    const query = new URLSearchParams(new FormData(form));
    const text = words.value.trim();
    if (text) query.set("text", document.activeElement === words && !words.value.endsWith(" ") ? open(text) : text);
    else query.delete("text");
    const asked = query.toString();
    return form.action.split("?")[0] + (asked ? "?" + asked : "");
  };

  const show = async () => {
    if (asking) asking.abort();
    asking = new AbortController();
    const to = address();
    try {
      const answer = await fetch(to, { signal: asking.signal, headers: { Accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector(form.dataset.live);
      if (!fresh) return;
      document.querySelector(form.dataset.live).replaceWith(fresh);
      history.replaceState(null, "", to);
    } catch (failure) {
      if (failure.name !== "AbortError") form.submit();
    }
  };

  words.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 180);
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(timer);
    words.blur();
    show();
  });
})();
