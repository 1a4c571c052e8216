// Keeps lists fresh and buttons quick. Everything works without it.
//
// - elements with data-topic and data-src fetch themselves again when their topic is announced;
// - elements with data-key can be pressed with that key ("n", or "g q" one after the other); ? lists them;
// - a line at the foot says when the connection is lost.
"use strict";

(() => {
  const isBare = document.body.classList.contains("bare");
  const topics = document.body.dataset.topics || "/topics";
  const patience = 25000;

  // Live parts

  const asked = new Map();

  async function refresh(part) {
    if (asked.get(part.id)) {
      asked.set(part.id, "again");
      return;
    }
    asked.set(part.id, "once");
    try {
      const answer = await fetch(part.dataset.src, { headers: { "x-fragment": "live" }, cache: "no-store" });
      if (answer.status === 401) return location.reload();
      if (!answer.ok) throw new Error(answer.status);
      replace(part.id, await answer.text());
      lineIs("there");
    } catch {
      lineIs("lost");
    } finally {
      const isDue = asked.get(part.id) === "again";
      asked.delete(part.id);
      const now = document.getElementById(part.id);
      if (isDue && now) refresh(now);
    }
  }

  function replace(id, html) {
    const old = document.getElementById(id);
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById(id);
    if (!old || !fresh) return;
    fresh.querySelectorAll("details[id]").forEach((it) => (it.open = document.getElementById(it.id)?.open ?? it.open));
    if (old.outerHTML === fresh.outerHTML) return;
    if (old.querySelector("input:focus, select:focus, textarea:focus")) return;
    const mark = markOf(document.activeElement);
    old.replaceWith(fresh);
    focusOn(mark);
  }

  // What has the focus, in words that find it again in a new version of the page.
  function markOf(element) {
    if (!element || element === document.body) return null;
    if (element.id) return `#${CSS.escape(element.id)}`;
    if (element.dataset.key) return `[data-key="${CSS.escape(element.dataset.key)}"]`;
    const form = element.closest("form");
    return form ? `form[action="${CSS.escape(form.getAttribute("action") || "")}"] button` : null;
  }

  function focusOn(mark) {
    const element = mark && document.querySelector(mark);
    if (element) element.focus({ preventScroll: true });
  }

  // The line to the office

  const stale = document.getElementById("stale");
  let heard = Date.now();

  function lineIs(state) {
    if (state === "there") heard = Date.now();
    if (!stale) return;
    stale.hidden = state === "there";
    if (state === "lost") stale.textContent = stale.dataset.words;
  }

  function concerns(part, topic) {
    return topic === "everything" || part.dataset.topic.split(" ").includes(topic);
  }

  function refreshAll(topic) {
    document.querySelectorAll("[data-topic][data-src]").forEach((part) => concerns(part, topic) && refresh(part));
  }

  function listen() {
    if (!document.querySelector("[data-topic][data-src]")) return;
    const line = new EventSource(topics);
    let wasLost = false;
    line.addEventListener("open", () => {
      lineIs("there");
      if (wasLost) refreshAll("everything");
      wasLost = false;
    });
    line.addEventListener("topic", (event) => {
      lineIs("there");
      if (event.data !== "beat") refreshAll(event.data);
    });
    line.addEventListener("error", () => {
      wasLost = true;
      lineIs("lost");
      if (line.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
    });
    setInterval(() => Date.now() - heard > patience && lineIs("lost"), 5000);
  }

  // Keys

  let first = "";
  let firstAt = 0;

  function isTyping(target) {
    return target.closest("input, select, textarea, [contenteditable], dialog") !== null;
  }

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    if (event.key === "?") return showKeys();
    const both = Date.now() - firstAt < 1500 ? `${first} ${event.key}` : "";
    const element = find(both) || find(event.key);
    [first, firstAt] = element ? ["", 0] : [event.key, Date.now()];
    if (!element) return;
    event.preventDefault();
    element.click();
  }

  function find(key) {
    const all = key ? [...document.querySelectorAll("[data-key]")] : [];
    return all.find((it) => it.dataset.key === key && !it.disabled);
  }

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

  const remembered = "focus";

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    sessionStorage.setItem(remembered, JSON.stringify([location.pathname, markOf(event.submitter)]));
  });

  addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    const [path, mark] = JSON.parse(sessionStorage.getItem(remembered) || "[]");
    sessionStorage.removeItem(remembered);
    const corrections = document.querySelector(".corrections");
    if (corrections) corrections.focus();
    else if (path === location.pathname) focusOn(mark);
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelectorAll("details.me[open]").forEach((it) => (it.open = false));
    if (!isBare) press(event);
  });

  // Minutes pass without anybody announcing them.
  setInterval(() => refreshAll("minute"), 60000);
  listen();
})();
