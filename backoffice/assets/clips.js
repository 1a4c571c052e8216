// Records what visitors hear, with the microphone of this computer. The page works without it: a file can be chosen.
// The same file runs a second time, in the part of the browser that hands over the samples.
"use strict";

if (typeof registerProcessor === "function") {
  class Listener extends AudioWorkletProcessor {
    process(inputs) {
      const channel = inputs[0][0];
      if (channel) this.port.postMessage(channel.slice());
      return true;
    }
  }
  registerProcessor("listener", Listener);
} else {
  const [rate, own] = [16000, document.currentScript.src];
  const place = document.getElementById("clips");
  const words = place.dataset;
  let busy = null;

  // 16 bits, one channel, as a WAV file.
  function wav(pieces) {
    const count = pieces.reduce((sum, it) => sum + it.length, 0);
    const view = new DataView(new ArrayBuffer(44 + 2 * count));
    const text = (at, letters) => [...letters].forEach((it, i) => view.setUint8(at + i, it.charCodeAt(0)));
    text(0, "RIFF");
    view.setUint32(4, 36 + 2 * count, true);
    text(8, "WAVEfmt ");
    view.setUint32(16, 16, true);
    view.setUint16(20, 1, true);
    view.setUint16(22, 1, true);
    view.setUint32(24, rate, true);
    view.setUint32(28, 2 * rate, true);
    view.setUint16(32, 2, true);
    view.setUint16(34, 16, true);
    text(36, "data");
    view.setUint32(40, 2 * count, true);
    let at = 44;
    for (const piece of pieces) {
      for (const it of piece) {
        view.setInt16(at, Math.max(-1, Math.min(1, it)) * 32767, true);
        at += 2;
      }
    }
    return new File([view], "recording.wav", { type: "audio/wav" });
  }

  async function start(form, button) {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: false } });
    const context = new AudioContext({ sampleRate: rate });
    await context.audioWorklet.addModule(own);
    const [source, listener, pieces] = [context.createMediaStreamSource(stream), new AudioWorkletNode(context, "listener"), []];
    listener.port.onmessage = (it) => pieces.push(it.data);
    source.connect(listener);
    button.textContent = words.stop;
    button.setAttribute("aria-pressed", "true");
    const stop = () => {
      clearTimeout(timer);
      busy = null;
      stream.getTracks().forEach((it) => it.stop());
      context.close();
      button.textContent = words.record;
      button.removeAttribute("aria-pressed");
      // The file goes into the field of the form and is sent as if it had been chosen there.
      const chosen = new DataTransfer();
      chosen.items.add(wav(pieces));
      form.querySelector("input[type=file]").files = chosen.files;
      form.requestSubmit();
    };
    const timer = setTimeout(stop, words.longest * 1000 - 500);
    return stop;
  }

  if (navigator.mediaDevices && window.AudioWorkletNode) {
    for (const form of place.querySelectorAll("form.record")) {
      const button = Object.assign(document.createElement("button"), { type: "button", className: "plain" });
      button.textContent = words.record;
      button.addEventListener("click", async () => {
        if (busy) return busy.form === form && busy.stop && busy.stop();
        busy = { form };
        try {
          const stop = await start(form, button);
          busy = { form, stop };
        } catch {
          busy = null;
          button.textContent = words.refused;
        }
      });
      form.prepend(button);
    }
  }
}
