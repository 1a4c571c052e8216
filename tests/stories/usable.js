// Looks at the page that is open as somebody would who cannot see it, sees little, or has a finger instead of a mouse, and
// returns a list of what is in their way. `arguments[0]` is the least size of what is touched, in CSS pixels, or 0.
"use strict";

const leastTarget = arguments[0];
const faults = [];
const all = (css) => [...document.querySelectorAll(css)];
const fault = (what, element) => faults.push(element ? `${what}: ${sketch(element)}` : what);
const isSeen = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && 1 < it.getBoundingClientRect().width;

// The beginning of an element, as it stands in the source.
function sketch(element) {
  const html = element.cloneNode(false).outerHTML.replace(/<\/[^>]*>$/, "");
  const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
  return `${html.slice(0, 160)} ${words}`.trim();
}

// The words by which something is known to whoever cannot see it.
function nameOf(element) {
  const by = (element.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean);
  const words = by.map((id) => document.getElementById(id)?.textContent || "").join(" ").trim();
  if (words) return words;
  const label = (element.getAttribute("aria-label") || "").trim();
  if (label) return label;
  if (element.labels?.length) return [...element.labels].map(textOf).join(" ").trim();
  if (element.matches("img")) return element.alt.trim();
  const own = element.matches("input, select, textarea") ? "" : textOf(element).trim();
  return own || (element.getAttribute("title") || "").trim();
}

// What is read out of an element: hidden parts are not, pictures are by their words.
function textOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true" || node.hidden) return "";
  if (node.matches("img, svg[role=img]")) return node.getAttribute("alt") || node.getAttribute("aria-label") || "";
  if (node.matches("select, script, style")) return "";
  return [...node.childNodes].map(textOf).join("");
}

function page() {
  const { lang, dir } = document.documentElement;
  if (!/^[a-z]{2,3}(-[A-Za-z]+)*$/.test(lang)) fault(`the page says no language: ${lang}`);
  if (!["ltr", "rtl"].includes(dir)) fault(`the page says no direction: ${dir}`);
  if (!document.title.trim()) fault("the page has no title");
  const heads = all("h1").filter((it) => it.checkVisibility());
  if (heads.length !== 1) fault(`${heads.length} first headings instead of one`);
  if (all("main").length !== 1) fault(`${all("main").length} main parts instead of one`);
  let before = 0;
  for (const it of all("h1, h2, h3, h4, h5, h6").filter((it) => it.checkVisibility())) {
    const level = Number(it.localName[1]);
    if (before + 1 < level) fault(`a heading of level ${level} after one of level ${before}`, it);
    if (!nameOf(it)) fault("a heading says nothing", it);
    before = level;
  }
  const navs = all("nav").map(nameOf);
  if (1 < navs.length && new Set(navs).size !== navs.length) fault("two navigations have the same name");
  const parts = "main, header, nav, footer, aside, dialog, a.skip, [role=status], [role=alert], [role=region], script, noscript, style";
  for (const it of document.body.children) {
    if (!it.matches(parts) && !it.querySelector("[role=region], section[aria-label]") && textOf(it).trim()) fault("stands outside every part of the page", it);
  }
}

function ids() {
  const seen = new Set();
  for (const it of all("[id]")) {
    if (seen.has(it.id)) fault(`two things are called ${it.id}`, it);
    seen.add(it.id);
  }
  for (const name of ["for", "aria-labelledby", "aria-describedby", "aria-controls"]) {
    for (const it of all(`[${name}]`)) {
      const missing = it.getAttribute(name).split(/\s+/).filter((id) => !document.getElementById(id));
      if (missing.length) fault(`${name} points to nothing (${missing})`, it);
    }
  }
}

function names() {
  for (const it of all("input:not([type=hidden]), select, textarea, button, a[href], summary, audio, iframe, dialog, [role=region], [role=group], nav, fieldset, form[role]")) {
    const legend = it.matches("fieldset") ? it.querySelector("legend")?.textContent.trim() : "";
    if (it.closest("template") || it.hidden) continue;
    if (!legend && !nameOf(it)) fault("has no name", it);
  }
  for (const it of all("a:not([href])")) fault("is a link to nowhere", it);
  for (const it of all("img")) if (!it.hasAttribute("alt")) fault("is a picture without words", it);
  for (const it of all("svg")) {
    const isQuiet = it.getAttribute("aria-hidden") === "true" || it.closest("[aria-hidden=true]");
    if (!isQuiet && !(it.getAttribute("role") === "img" && (nameOf(it) || it.querySelector("title")))) fault("is a drawing without words", it);
  }
  for (const it of all("input[type=radio]")) if (!it.closest("fieldset, [role=radiogroup]")) fault("is a choice without its question", it);
}

function structure() {
  for (const it of all("table")) {
    const heads = [...it.querySelectorAll("th")];
    if (!heads.length) fault("is a table without headings", it);
    for (const th of heads) {
      if (!th.hasAttribute("scope")) fault("heads neither a column nor a row", th);
      if (!textOf(th).trim()) fault("heads a column and says nothing", th);
    }
    const region = it.closest("[role=region][aria-label], figure, section[aria-labelledby]");
    if (!it.caption && !it.hasAttribute("aria-label") && !region) fault("is a table without a name", it);
  }
  for (const it of all("ul > *, ol > *")) if (!it.matches("li, script, template")) fault("stands in a list and is no item", it);
  for (const it of all("dl > *")) if (!it.matches("dt, dd, div, script")) fault("stands in a list of facts", it);
  for (const it of all("a, button, summary, label")) {
    const inner = it.querySelector(it.matches("label") ? "a, button" : "a, button, input, select, textarea, summary");
    if (inner) fault("holds another thing that can be pressed", it);
  }
  for (const it of all("[tabindex]")) if (0 < it.tabIndex) fault("jumps the order of the keys", it);
  for (const it of all("[aria-hidden=true]")) {
    if (it.matches("a[href], button, input") || it.querySelector("a[href], button, input, select, textarea")) fault("is hidden and can be reached", it);
  }
  for (const it of all("div, section").filter(isSeen)) {
    const style = getComputedStyle(it);
    const scrolls = [style.overflowX, style.overflowY].some((it) => ["auto", "scroll"].includes(it)) && (it.clientWidth < it.scrollWidth || it.clientHeight < it.scrollHeight);
    if (scrolls && it.tabIndex < 0 && !it.querySelector("a[href], button")) fault("scrolls and cannot be reached by keys", it);
  }
}

// Colours are read as the browser paints them, whatever way they are written in.
const brush = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
const known = new Map();
function paint(colour) {
  if (!known.has(colour)) {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    known.set(colour, [r, g, b, a / 255]);
  }
  return known.get(colour);
}

// One coat of paint over another.
function over([r, g, b, a], [r2, g2, b2, a2]) {
  const alpha = a + a2 * (1 - a);
  const mix = (top, below) => (alpha ? (top * a + below * a2 * (1 - a)) / alpha : 0);
  return [mix(r, r2), mix(g, g2), mix(b, b2), alpha];
}

function brightness(colour) {
  const [r, g, b] = colour.map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// The contrast of the words of an element with what is behind them, through every coat of paint from the words to the wall.
function contrast(element) {
  let [words, behind] = [paint(getComputedStyle(element).color), [0, 0, 0, 0]];
  for (let it = element; it; it = it.parentElement) {
    const style = getComputedStyle(it);
    if (style.backgroundImage !== "none") return null;
    const [ground, opacity] = [paint(style.backgroundColor), Number(style.opacity)];
    [words, behind] = [over(words, ground), over(behind, ground)];
    [words[3], behind[3]] = [words[3] * opacity, behind[3] * opacity];
  }
  const wall = paint(getComputedStyle(document.documentElement).colorScheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches ? "#121212" : "#fff");
  const [light, dark] = [brightness(over(words, wall)), brightness(over(behind, wall))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function contrasts() {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  while (texts.nextNode()) {
    const it = texts.currentNode.parentElement;
    if (seen.has(it) || !texts.currentNode.data.trim() || !isSeen(it) || it.matches("script, style, noscript, option") || it.closest(":disabled")) continue;
    seen.add(it);
    const [style, found] = [getComputedStyle(it), contrast(it)];
    const size = parseFloat(style.fontSize);
    if (size === 0) continue;
    const isLarge = 24 <= size || (18.66 <= size && 700 <= Number(style.fontWeight));
    const least = isLarge ? 3 : 4.5;
    if (found !== null && found < least) fault(`contrast ${found.toFixed(2)} instead of ${least}`, it);
  }
}

function targets() {
  if (!leastTarget) return;
  for (const it of all("button, a.button, select, textarea, summary, input:not([type=hidden], [type=checkbox], [type=radio]), nav a").filter(isSeen)) {
    const { width, height } = it.getBoundingClientRect();
    if (height < leastTarget - 0.5 || width < leastTarget - 0.5) fault(`${Math.round(width)} × ${Math.round(height)} is hard to touch`, it);
  }
  for (const it of all("input[type=checkbox], input[type=radio]").filter(isSeen)) {
    const { width, height } = (it.closest("label") || it).getBoundingClientRect();
    if (height < leastTarget - 0.5 || width < leastTarget - 0.5) fault(`${Math.round(width)} × ${Math.round(height)} is hard to touch`, it);
  }
}

// What stands beside the edge is not found by whoever does not push it.
function edges() {
  if (document.documentElement.clientWidth + 1 < document.documentElement.scrollWidth) fault(`the page is ${document.documentElement.scrollWidth - document.documentElement.clientWidth} wider than the window`);
  for (const it of all(".scroll:has(> table)").filter(isSeen)) {
    if (it.clientWidth + 1 < it.scrollWidth) fault(`is ${it.scrollWidth - it.clientWidth} wider than its place`, it);
  }
}

[page, ids, names, structure, contrasts, targets, edges].forEach((it) => it());
return faults;
