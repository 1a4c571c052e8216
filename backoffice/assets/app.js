// Keeps lists fresh and buttons quick. Everything works without it.
// - elements with data-topic and data-src fetch themselves again when their topic is announced;
// - elements with data-say are read out once to those who listen, with data-loud at once;
// - of those, elements with data-sound also ring, once;
// - elements with data-print print the page;
// - elements with data-key can be pressed with that key ("n", or "g q" one after the other); ? lists them, and so does the
//   button with data-keys; whoever is hindered by keys switches them off there, in this browser;
// - forms with data-autosave save themselves when something in them has changed, and say so in their line;
// - a line at the foot says when something shown may be out of date.
"use strict";

(() => {
  const isBare = document.body.classList.contains("bare");
  const [beat, patience] = [5000, 25000];

  // Live parts: `asked` are being fetched, `fetched` were, `missed` could not be and are fetched again with every beat; of
  // those in which somebody is typing it says since when.
  const [asked, fetched, missed] = [new Map(), new Set(), new Map()];
  const liveParts = () => [...document.querySelectorAll("[data-topic][data-src]")];

  async function refresh(part) {
    const id = part.id;
    if (asked.has(id)) return asked.set(id, "again");
    asked.set(id, "once");
    try {
      const [headers, signal] = [{ "x-fragment": "live" }, AbortSignal.timeout(patience)];
      const answer = await fetch(part.dataset.src, { headers, signal, cache: "no-store" });
      if (answer.status === 401) return isBare ? location.reload() : signIn();
      if (!answer.ok) throw new Error(answer.status);
      arrive(id, await answer.text());
    } catch {
      missed.set(id, "failed");
    } finally {
      const now = asked.get(id) === "again" && document.getElementById(id);
      asked.delete(id);
      showLine();
      if (now) refresh(now);
    }
  }

  function arrive(id, html) {
    const isFirst = !fetched.has(id);
    answeredAt = Date.now();
    fetched.add(id);
    if (replace(id, html)) missed.delete(id);
    else if (!(missed.get(id) > 0)) missed.set(id, Date.now());
    // Now it is known that nothing of what was said before is left there.
    if (isFirst && !document.getElementById(id)?.firstElementChild) sayNews();
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

  // A page that is left while it says something at once is cut short: the next one says it again.
  const breath = 3000;
  let [begun, begunAt] = [[], 0];
  const saidSoFar = () => new Map(JSON.parse(sessionStorage.getItem("news") || "[]"));
  const keepSaid = (said) => sessionStorage.setItem("news", JSON.stringify(said));

  addEventListener("pagehide", () => {
    if (breath < Date.now() - begunAt) return;
    keepSaid([...saidSoFar()].filter(([what]) => !begun.includes(what)));
  });

  function sayNews() {
    const said = saidSoFar();
    const all = [...document.querySelectorAll("[data-say]")];
    const news = all.filter((it) => !said.has(it.dataset.say));
    if (news.some((it) => "sound" in it.dataset)) ring();
    for (const voice of [quiet, loud]) {
      const now = news.filter((it) => "loud" in it.dataset === (voice === loud));
      if (!now.length) continue;
      voice.textContent = now.map((it) => it.textContent).join(". ");
      if (voice === loud) [begun, begunAt] = [now.map((it) => it.dataset.say), Date.now()];
    }
    // A part that comes empty and has not been fetched yet may still hold what was said on the page before.
    const isAwaited = (part) => part && !part.firstElementChild && !fetched.has(part.id);
    const kept = [...said].filter(([, id]) => isAwaited(document.getElementById(id)));
    const now = all.map((it) => [it.dataset.say, it.closest("[data-src]")?.id ?? ""]);
    keepSaid([...kept, ...now]);
  }

  // Two tones, made here: nothing has to be loaded. A browser that nobody has touched yet stays silent.
  function ring() {
    try {
      const sound = new AudioContext();
      [880, 660].forEach((pitch, n) => {
        const [tone, volume] = [sound.createOscillator(), sound.createGain()];
        tone.frequency.value = pitch;
        volume.gain.setValueAtTime(0.25, sound.currentTime + n * 0.35);
        volume.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + n * 0.35 + 0.5);
        tone.connect(volume).connect(sound.destination);
        tone.start(sound.currentTime + n * 0.35);
        tone.stop(sound.currentTime + n * 0.35 + 0.5);
      });
    } catch {
      // Without sound the banner stands there all the same.
    }
  }

  // The line to the office
  const stale = document.getElementById("stale");
  let [line, heard, isLost] = [null, Date.now(), false];

  // A part in which somebody types may wait for a moment, not for as long as a cursor is forgotten there.
  function showLine() {
    const why = [...missed.values()];
    const [isFailed, isHeldUp] = [isLost || why.includes("failed"), why.some((since) => patience < Date.now() - since)];
    const words = isFailed ? stale?.dataset.words : isHeldUp ? stale?.dataset.typing : "";
    if (stale && stale.textContent !== words) [stale.hidden, stale.textContent] = [!words, words];
  }

  function refreshAll(topic) {
    const concerns = (part) => topic === "everything" || part.dataset.topic.split(" ").includes(topic);
    liveParts().filter(concerns).forEach(refresh);
  }

  const topics = document.body.dataset.topics || "/topics";

  // A bare page listens over a WebSocket, which costs the office less; where it answers but opens none, to events.
  let [refusedAt, answeredAt] = [Infinity, 0];
  function listen() {
    heard = Date.now();
    line?.close();
    line = isBare && answeredAt <= refusedAt ? socket() : events();
  }

  function opened() {
    // What changed since the page was made, or while the line was lost, was announced to nobody here.
    [heard, isLost] = [Date.now(), false];
    refreshAll("everything");
    showLine();
  }

  // A part that is the same for everybody comes by itself.
  function told(kind, words) {
    heard = Date.now();
    if (kind === "topic" && words !== "beat") refreshAll(words);
    if (kind !== "part") return;
    const id = new DOMParser().parseFromString(words, "text/html").body.firstElementChild?.id;
    // What was asked for before may come after, and be older.
    if (asked.has(id)) asked.set(id, "again");
    if (id) arrive(id, words);
    showLine();
  }

  function events() {
    const it = new EventSource(topics);
    it.addEventListener("open", opened);
    for (const kind of ["topic", "part"]) it.addEventListener(kind, (event) => told(kind, event.data));
    it.addEventListener("error", () => {
      refusedAt = Infinity;
      if (isBare) it.close();
      lose();
    });
    return it;
  }

  function socket() {
    const it = new WebSocket(Object.assign(new URL(topics, location.href), { protocol: "wss:" }));
    const [its, begunAt] = [(does) => (event) => it === line && does(event), Date.now()];
    let isHeard = false;
    it.addEventListener("open", its(opened));
    it.addEventListener("message", its(({ data }) => {
      isHeard = true;
      told(...data.split(/\n(.*)/s));
    }));
    // Also of one that was given up: words may never come through, though it opened.
    it.addEventListener("close", (event) => {
      refusedAt = isHeard ? Infinity : begunAt;
      its(lose)(event);
    });
    return it;
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
    if (isSilent || line.readyState === line.CLOSED) listen();
    liveParts().filter((part) => missed.has(part.id)).forEach(refresh);
  }

  const signIn = () => location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`);

  // Keys
  let [first, firstAt] = ["", 0];
  const isTyping = (target) => target.closest("input, select, textarea, [contenteditable], dialog") !== null;
  const hasKeys = () => localStorage.getItem("keys") !== "off";
  function press(event) {
    if (!hasKeys() || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
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

  // Whoever speaks to their computer, or whose hand slips, must be able to switch single keys off.
  function setKeys(are) {
    localStorage.setItem("keys", are);
    document.body.classList.toggle("keyless", !hasKeys());
  }

  const keysButton = document.querySelector("[data-keys]");
  const keysSwitch = document.getElementById("keys-on");
  if (keysButton && keysSwitch) {
    setKeys(hasKeys() ? "on" : "off");
    [keysButton.hidden, keysSwitch.checked] = [false, hasKeys()];
    keysButton.addEventListener("click", showKeys);
    keysSwitch.addEventListener("change", () => setKeys(keysSwitch.checked ? "on" : "off"));
  }

  // A page that comes after a button keeps the focus where it was, and nothing is sent twice.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    sessionStorage.setItem("focus", JSON.stringify([location.pathname, markOf(event.submitter)]));
  });

  // Saving by itself: one form after the other answer, so that each is written after the version before it.
  const saving = new WeakMap();

  async function saveForm(form) {
    const line = form.querySelector(".saved");
    try {
      const [body, headers] = [new URLSearchParams(new FormData(form)), { "x-save": "alone" }];
      const answer = await fetch(form.action, { method: "POST", body, headers, keepalive: true });
      if (!answer.ok) throw new Error(answer.status);
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".saved");
      line.querySelector("input").value = fresh.querySelector("input").value;
      line.querySelector("p").replaceChildren(...fresh.querySelector("p").childNodes);
    } catch {
      line.querySelector("p").textContent = form.dataset.failed;
    }
  }

  function changed(form) {
    delete form.dataset.typed;
    saving.set(form, (saving.get(form) ?? Promise.resolve()).then(() => saveForm(form)));
  }

  document.addEventListener("input", (event) => event.target.form?.matches("[data-autosave]") && (event.target.form.dataset.typed = "yes"));
  document.addEventListener("change", (event) => event.target.form?.matches("[data-autosave]") && changed(event.target.form));
  // Whoever closes the browser in the middle of a word has said it all the same.
  document.addEventListener("visibilitychange", () => document.hidden && document.querySelectorAll("[data-typed]").forEach(changed));

  document.addEventListener("click", (event) => event.target.closest("[data-print]") && print());

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
