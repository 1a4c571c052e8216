// Makes calls heard: a chime, then the number and the window in the visitor's language and in the office's. Everything is
// shown without it.
"use strict";

(() => {
  const main = document.getElementById("main");
  const button = document.querySelector("button.sound");
  const speech = window.speechSynthesis;
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  // Calls that were heard or wait to be, and those that wait. A call is known by its number and the moment of the last
  // call, so that one that is made again is heard again. The page stays open for weeks: the oldest are forgotten.
  const [heard, waiting, remembered] = [new Set(), [], 200];
  let [isBusy, isFirst] = [false, true];

  // A call of before the page was opened is not news.
  function look() {
    const all = [...document.querySelectorAll("[data-call]")].reverse();
    for (const it of all.filter((it) => !heard.has(it.dataset.call))) {
      heard.add(it.dataset.call);
      if (!isFirst || it.classList.contains("fresh")) waiting.push({ chimes: "chime" in it.dataset, said: JSON.parse(it.dataset.said || "[]") });
    }
    for (const it of [...heard].slice(0, -remembered)) heard.delete(it);
    isFirst = false;
    if (!isBusy) announceAll();
  }

  // One after the other, whatever becomes of the one before.
  async function announceAll() {
    isBusy = true;
    while (waiting.length) {
      const call = waiting.shift();
      if (!(await canSound())) continue;
      if (call.chimes) await chime().catch(() => {});
      for (const it of call.said) (await play(it).catch(() => false)) || (await say(it).catch(() => {}));
    }
    isBusy = false;
  }

  // Two falling tones, made here.
  async function chime() {
    [784, 622].forEach((pitch, n) => {
      const [tone, volume, at] = [sound.createOscillator(), sound.createGain(), sound.currentTime + n * 0.5];
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.4, at);
      volume.gain.exponentialRampToValueAtTime(0.001, at + 0.9);
      tone.connect(volume).connect(sound.destination);
      tone.start(at);
      tone.stop(at + 0.9);
    });
    await pause(1500);
  }

  // The office's recordings. Nothing is played before all of them are here; tells whether they were.
  async function play({ clips }) {
    if (!clips.length) return false;
    const parts = await Promise.all(clips.map(fetched));
    let at = sound.currentTime + 0.1;
    const begun = at;
    for (const part of parts) {
      const it = Object.assign(sound.createBufferSource(), { buffer: part });
      it.connect(sound.destination);
      it.start(at);
      at += part.duration;
    }
    await pause((at - begun) * 1000 + 500);
    return true;
  }

  async function fetched(address) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) });
    if (!answer.ok) throw new Error(answer.status);
    return sound.decodeAudioData(await answer.arrayBuffer());
  }

  // The browser's own voice. A language for which it has none is not spoken in another one's.
  async function say({ lang, words }) {
    const [short, named] = [lang.split("-")[0], (it) => it.lang.replace("_", "-")];
    const voices = speech ? speech.getVoices().filter((it) => named(it).split("-")[0] === short) : [];
    const voice = voices.find((it) => named(it) === lang) || voices[0];
    if (!voice) return;
    const it = Object.assign(new SpeechSynthesisUtterance(words), { voice, lang: voice.lang, rate: 0.9 });
    const end = new Promise((done) => (it.onend = it.onerror = done));
    speech.speak(it);
    await Promise.race([end, pause(15000)]);
    // A voice that is stuck keeps no other call silent.
    speech.cancel();
  }

  // Browsers play nothing before somebody has touched the page, unless they were started so that they may: then the wall
  // is opened at /display?sound=on. Somebody who switches it off here is not overruled.
  let [sound, isWanted] = [null, location.search.includes("sound=on")];
  const isOn = () => isWanted && sound?.state === "running";

  function show() {
    button.hidden = false;
    button.setAttribute("aria-pressed", isOn());
  }

  // A machine may take its loudspeaker away for a while: whatever was wanted is asked for again.
  function listen() {
    try {
      if (isWanted && (!sound || sound.state === "closed")) sound = Object.assign(new AudioContext(), { onstatechange: show });
      if (isWanted && !isOn()) sound.resume().catch(() => {});
    } catch {
      // No sound at all: numbers are shown.
      isWanted = false;
    }
    show();
  }

  async function canSound() {
    listen();
    if (isWanted && !isOn()) await Promise.race([sound.resume(), pause(1000)]).catch(() => {});
    return isOn();
  }

  button.addEventListener("click", async () => {
    isWanted = !isOn();
    if (!isWanted) speech?.cancel();
    if (await canSound()) chime();
  });

  speech?.getVoices();
  new MutationObserver(look).observe(main, { childList: true, subtree: true });
  listen();
  look();
})();
