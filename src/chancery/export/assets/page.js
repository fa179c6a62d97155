(() => {
  "use strict";
  const card = document.getElementById("card");
  const marks = new Map();
  const values = new Map();
  let shown = null;
  let pinned = false;

  const index = (map, key, element) => map.has(key) ? map.get(key).push(element) : map.set(key, [element]);
  for (const mark of document.querySelectorAll("[data-f]"))
    for (const key of mark.dataset.f.split(" ")) index(marks, key, mark);
  for (const words of document.querySelectorAll("[data-v]"))
    for (const value of words.dataset.v.split(" ")) {
      index(values, value, words);
      index(values, value.split(":")[0], words);
    }

  const make = (tag, text, name) => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (name) element.className = name;
    return element;
  };
  const marker = key => document.getElementById("t" + key);
  const article = key => document.getElementById("f" + key);
  const visible = key => marker(key) && getComputedStyle(marker(key)).display !== "none";
  const clear = (...names) => {
    for (const name of names)
      for (const element of document.querySelectorAll("main ." + name)) element.classList.remove(name);
  };

  function hint() {
    clear("on", "val", "hot");
    shown = null;
    pinned = false;
    card.className = "";
    card.replaceChildren(make("p", "Point at marked words, or move to a number with the Tab key, to see the fact "
      + "they state. A click keeps it here; Escape lets it go.", "hint"));
  }

  function bar(key) {
    const line = make("div", "", "bar");
    line.append(make("span", pinned ? "Kept" : "Click the words to keep this"));
    if (pinned) {
      const close = make("button", "Let go");
      close.type = "button";
      close.addEventListener("click", () => { const back = marker(key); hint(); back.focus(); });
      line.append(close);
    }
    return line;
  }

  function others(keys) {
    const more = make("div", "Also stated by these words:", "more");
    for (const key of keys) {
      const source = article(key);
      const name = source.querySelector(".badge").textContent + " " + source.querySelector(".gist").textContent;
      const button = make("button", name);
      button.type = "button";
      button.addEventListener("click", () => show([key, ...shown.filter(other => other !== key)], true));
      more.append(button);
    }
    return more;
  }

  function show(keys, pin) {
    keys = keys.filter(visible);
    if (!keys.length) return;
    shown = keys;
    pinned = pin;
    clear("on", "val", "hot");
    const [first, ...rest] = keys;
    for (const element of marks.get(first) || []) element.classList.add("on");
    for (const element of values.get(first) || []) element.classList.add("val");
    marker(first).classList.add("on");
    const copy = article(first).cloneNode(true);
    copy.removeAttribute("id");
    for (const row of copy.querySelectorAll("[data-field]")) {
      const words = values.get(first + ":" + row.dataset.field) || [];
      row.addEventListener("mouseenter", () => words.forEach(element => element.classList.add("hot")));
      row.addEventListener("mouseleave", () => clear("hot"));
    }
    card.className = "filled";
    card.replaceChildren(bar(first), copy);
    if (rest.length) card.append(others(rest));
    card.scrollTop = 0;
  }

  const keysAt = target => {
    const link = target.closest("main .m");
    if (link) return [link.dataset.k];
    const mark = target.closest("main [data-f]");
    return mark ? mark.dataset.f.split(" ") : null;
  };

  document.addEventListener("mouseover", event => {
    const keys = pinned ? null : keysAt(event.target);
    if (keys && String(keys) !== String(shown)) show(keys, false);
  });
  document.addEventListener("focusin", event => {
    if (event.target.matches("main .m") && !(pinned && shown[0] === event.target.dataset.k)) show([event.target.dataset.k], false);
  });
  document.addEventListener("click", event => {
    const link = event.target.closest("main .m");
    // A link that leads away is followed.
    if (link && !link.getAttribute("href").startsWith("#")) return;
    const keys = keysAt(event.target);
    if (!keys || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (pinned && keys.includes(shown[0])) hint();
    else show(keys, true);
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && shown) hint();
  });
  document.querySelector(".legend").addEventListener("change", () => {
    if (shown && !shown.every(visible)) hint();
  });
  const follow = () => {
    const key = /^#t(\d+-\d+)$/.exec(location.hash);
    if (key && article(key[1])) show([key[1]], true);
  };
  window.addEventListener("hashchange", follow);

  hint();
  card.hidden = false;
  follow();
})();
