// Keeps lists fresh and buttons quick. Everything works without it.
// - elements with data-topic and data-src fetch themselves again when their topic is announced;
// - elements with data-say are read out once to those who listen, with data-loud at once;
// - elements with data-key can be pressed with that key ("n", or "g q" one after the other); ? lists them;
// - a line at the foot says when something shown may be out of date.
"use strict";

(() => {
  const isBare = document.body.classList.contains("bare");
  const [beat, patience] = [5000, 25000];

  // Live parts: `asked` are being fetched, `missed` could not be and are fetched again with every beat.
  const [asked, missed] = [new Map(), new Map()];
  const liveParts = () => [...document.querySelectorAll("[data-topic][data-src]")];

  async function refresh(part) {
    const id = part.id;
    if (asked.has(id)) return asked.set(id, "again");
    asked.set(id, "once");
    try {
      const [headers, signal] = [{ "x-fragment": "live" }, AbortSignal.timeout(patience)];
      const answer = await fetch(part.dataset.src, { headers, signal, cache: "no-store" });
      if (answer.status === 401) return signIn();
      if (!answer.ok) throw new Error(answer.status);
      if (replace(id, await answer.text())) missed.delete(id);
      else missed.set(id, "in use");
    } catch {
      missed.set(id, "failed");
    } finally {
      const now = asked.get(id) === "again" && document.getElementById(id);
      asked.delete(id);
      showLine();
      if (now) refresh(now);
    }
  }

  // Tells whether the part is fresh now; one in which somebody types waits.
  function replace(id, html) {
    const old = document.getElementById(id);
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById(id);
    if (!old || !fresh) return true;
    fresh.querySelectorAll("details[id]").forEach((it) => (it.open = document.getElementById(it.id)?.open ?? it.open));
    if (old.outerHTML === fresh.outerHTML) return true;
    if (old.querySelector("input:focus, select:focus, textarea:focus")) return false;
    const mark = markOf(document.activeElement);
    old.replaceWith(fresh);
    focusOn(mark);
    sayNews();
    return true;
  }

  // What has the focus, in words that find the very same thing in a new version of the page, or nothing.
  function markOf(element) {
    if (!element || element === document.body) return null;
    const has = (name) => `[${name}="${CSS.escape(element.getAttribute(name))}"]`;
    const its = (name) => (element.hasAttribute(name) ? has(name) : `:not([${name}])`);
    if (element.id) return `#${CSS.escape(element.id)}`;
    if (element.hasAttribute("formaction")) return has("formaction");
    const form = element.closest("form");
    if (!form) return element.hasAttribute("href") ? has("href") : null;
    const action = CSS.escape(form.getAttribute("action") || "");
    const names = ["formaction", "name", "value", "data-key"].map(its).join("");
    return `form[action="${action}"] ${element.localName}${names}`;
  }

  const focusOn = (mark) => mark && document.querySelector(mark)?.focus({ preventScroll: true });

  // Read out: what stands on the page is said once, however often its part is replaced.
  const [quiet, loud] = ["status", "alert"].map((role) => {
    const voice = Object.assign(document.createElement("p"), { className: "unseen" });
    voice.setAttribute("role", role);
    if (!isBare) document.body.append(voice);
    return voice;
  });

  function sayNews() {
    const said = JSON.parse(sessionStorage.getItem("said") || "[]");
    const all = [...document.querySelectorAll("[data-say]")];
    const news = all.filter((it) => !said.includes(it.dataset.say));
    for (const voice of [quiet, loud]) {
      const words = news.filter((it) => "loud" in it.dataset === (voice === loud)).map((it) => it.textContent);
      if (words.length) voice.textContent = words.join(". ");
    }
    sessionStorage.setItem("said", JSON.stringify(all.map((it) => it.dataset.say)));
  }

  // The line to the office
  const stale = document.getElementById("stale");
  let [line, heard, isLost] = [null, Date.now(), false];

  function showLine() {
    const isFresh = !isLost && ![...missed.values()].includes("failed");
    if (stale && stale.hidden !== isFresh) [stale.hidden, stale.textContent] = [isFresh, isFresh ? "" : stale.dataset.words];
  }

  function refreshAll(topic) {
    const concerns = (part) => topic === "everything" || part.dataset.topic.split(" ").includes(topic);
    liveParts().filter(concerns).forEach(refresh);
  }

  function listen() {
    heard = Date.now();
    line = new EventSource(document.body.dataset.topics || "/topics");
    line.addEventListener("open", () => {
      // What changed since the page was made, or while the line was lost, was announced to nobody here.
      [heard, isLost] = [Date.now(), false];
      refreshAll("everything");
      showLine();
    });
    line.addEventListener("topic", (event) => {
      heard = Date.now();
      if (event.data !== "beat") refreshAll(event.data);
    });
    line.addEventListener("error", lose);
  }

  // Nothing shown can be trusted until it was fetched again. A session that has ended shows when that is tried.
  function lose() {
    isLost = true;
    liveParts().forEach((part) => missed.set(part.id, "failed"));
    showLine();
  }

  function everyBeat() {
    const isSilent = patience < Date.now() - heard;
    if (isSilent || isLost) lose();
    if (isSilent) line.close();
    if (line.readyState === EventSource.CLOSED) listen();
    liveParts().filter((part) => missed.has(part.id)).forEach(refresh);
  }

  const signIn = () => location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);

  // Keys
  let [first, firstAt] = ["", 0];
  const isTyping = (target) => target.closest("input, select, textarea, [contenteditable], dialog") !== null;
  function press(event) {
    if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    if (event.key === "?") return showKeys();
    // After "g" comes the letter of a room and nothing else: a slip must not call a visitor.
    const isSecond = first !== "" && Date.now() - firstAt < 1500;
    const element = find(isSecond ? `${first} ${event.key}` : event.key);
    [first, firstAt] = event.key === "g" && !isSecond ? ["g", Date.now()] : ["", 0];
    if (!element) return;
    event.preventDefault();
    element.click();
  }

  const find = (key) => [...document.querySelectorAll("[data-key]")].find((it) => it.dataset.key === key && !it.disabled);

  function showKeys() {
    const dialog = document.getElementById("keys");
    if (!dialog) return;
    const list = dialog.querySelector("dl");
    list.replaceChildren();
    for (const it of document.querySelectorAll("[data-key]")) {
      const [key, does] = [document.createElement("dt"), document.createElement("dd")];
      key.append(Object.assign(document.createElement("kbd"), { textContent: it.dataset.key }));
      const words = it.cloneNode(true);
      words.querySelectorAll("kbd").forEach((kbd) => kbd.remove());
      does.textContent = words.textContent.trim();
      list.append(key, does);
    }
    dialog.showModal();
  }

  // A page that comes after a button keeps the focus where it was, and nothing is sent twice.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    sessionStorage.setItem("focus", JSON.stringify([location.pathname, markOf(event.submitter)]));
  });

  addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    const [path, mark] = JSON.parse(sessionStorage.getItem("focus") || "[]");
    sessionStorage.removeItem("focus");
    const corrections = document.querySelector(".corrections");
    const home = corrections?.closest("[data-home]");
    if (home) history.replaceState(null, "", home.dataset.home);
    if (corrections) corrections.focus();
    else if (path === location.pathname) focusOn(mark);
    // What a page says at once is heard only when it comes after the voices.
    setTimeout(sayNews, 300);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelectorAll("details.me[open]").forEach((it) => (it.open = false));
    if (!isBare) press(event);
  });

  // Minutes pass without anybody announcing them.
  setInterval(() => refreshAll("minute"), 60000);
  if (liveParts().length) {
    listen();
    setInterval(everyBeat, beat);
  }
})();
