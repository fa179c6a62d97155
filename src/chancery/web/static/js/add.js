// While files are sent it is told how far they are, and while they are read how that goes. Forms and pages work without this.
(() => {
  "use strict";
  const LOOK_AGAIN = 1000;
  const megabytes = bytes => (bytes / 1e6).toFixed(1);

  const form = document.querySelector("form[data-sending]");
  if (form) {
    const files = form.querySelector("input[type=file]");
    const shown = form.querySelector(".sending");
    const [bar, told, stop] = ["progress", "[role=status]", "button"].map(what => shown.querySelector(what));

    form.addEventListener("submit", event => {
      event.preventDefault();
      const most = Number(form.dataset.sending);
      const size = [...files.files].reduce((sum, one) => sum + one.size, 0);
      shown.hidden = false;
      if (size > most) {
        bar.hidden = stop.hidden = true;
        told.textContent = `These are ${megabytes(size)} MB; at most ${megabytes(most)} MB are taken at once.`;
        return;
      }
      bar.hidden = stop.hidden = false;
      const sending = new XMLHttpRequest();
      const over = said => {
        shown.hidden = !said;
        bar.hidden = stop.hidden = true;
        told.textContent = said;
      };
      sending.upload.addEventListener("progress", ({ loaded, total }) => {
        bar.max = total;
        bar.value = loaded;
        told.textContent = `${megabytes(loaded)} of ${megabytes(total)} MB sent`;
      });
      sending.addEventListener("load", () => {
        if (sending.status < 400) {
          location.assign(sending.responseURL);
          return;
        }
        const page = new DOMParser().parseFromString(sending.responseText, "text/html");
        over(page.querySelector("main")?.innerText.trim() || `The server answered ${sending.status}.`);
      });
      sending.addEventListener("error", () => over("The server did not answer. Nothing was added."));
      sending.addEventListener("abort", () => over("Stopped. Nothing was added."));
      stop.onclick = () => sending.abort();
      sending.open("POST", form.action);
      sending.send(new FormData(form));
    });
  }

  const again = async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("job");
    const shown = document.getElementById("job");
    if (fresh.innerHTML !== shown.innerHTML) shown.replaceWith(fresh);
    look();
  };
  const look = () => {
    if (document.querySelector("#job[data-over=no]")) setTimeout(again, LOOK_AGAIN);
  };
  look();
})();
