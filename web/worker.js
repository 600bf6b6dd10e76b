// The engine, in a thread of its own: the page stays responsive, and ending the thread
// cancels a call. wasm_exec.js of Go precedes this text.
"use strict";
const go = new Go();
let ready;
self.onmessage = async ({ data }) => {
  if (data.module) {
    ready = WebAssembly.instantiate(data.module, go.importObject).then((instance) => {
      go.run(instance); // never ends
    });
    await ready;
    self.postMessage({ ready: true });
    return;
  }
  await ready;
  let told = 0;
  const progress = (read) => {
    if (read - told >= 262144) {
      told = read;
      self.postMessage({ id: data.id, read });
    }
  };
  const write = (piece) => self.postMessage({ id: data.id, piece }, [piece.buffer]);
  try {
    const { code, error } = self.defenderErr(data.args, data.input, write, progress);
    self.postMessage({ id: data.id, code, error });
  } catch (e) {
    self.postMessage({ id: data.id, code: 1, error: String(e), crashed: true }); // the engine has ended
  }
};
