// The page: texts go into it as text nodes only, never as markup. It makes no request
// and stores nothing.
"use strict";

const most = 50 * 1000 * 1000; // bytes of a file
const mostShown = 100; // errors
const mostRows = 300; // codes
const byId = (id) => document.getElementById(id);

let language = navigator.language.startsWith("ru") ? "ru" : "en";
let operations, codes;

// The engine.

let engine; // promise of a compiled module
let worker, started, call = 0;
const calls = new Map();

function compile() {
  const packed = Uint8Array.from(atob(byId("engine").textContent), (c) => c.charCodeAt(0));
  byId("engine").remove();
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain).arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
}

function start() {
  const source = new Blob([byId("worker").textContent], { type: "text/javascript" });
  const url = URL.createObjectURL(source);
  worker = new Worker(url);
  started = new Promise((resolve, reject) => {
    worker.onerror = (e) => reject(new Error(e.message));
    worker.onmessage = ({ data }) => {
      if (data.ready) {
        URL.revokeObjectURL(url);
        resolve();
        return;
      }
      const c = calls.get(data.id);
      if (!c) return;
      if (data.piece) c.pieces.push(data.piece);
      else if (data.read !== undefined) c.progress(data.read);
      else {
        calls.delete(data.id);
        if (data.crashed) {
          worker.terminate();
          start();
        }
        c.resolve({ code: data.code, error: data.error, pieces: c.pieces });
      }
    };
  });
  engine.then((module) => worker.postMessage({ module }));
}

// run calls the program with arguments and standard input.
async function run(args, input = new Uint8Array(), progress = () => {}) {
  await started;
  const id = ++call;
  const result = new Promise((resolve, reject) => calls.set(id, { resolve, reject, progress, pieces: [] }));
  const [command, ...rest] = args;
  worker.postMessage({ id, args: [command, "--lang", language, ...rest], input });
  const { code, error, pieces } = await result;
  return { code, error, text: await new Blob(pieces).text() };
}

// stop ends the call that is under way.
function stop() {
  worker.terminate();
  for (const c of calls.values()) c.reject(new Error("canceled"));
  calls.clear();
  start();
}

// Nodes.

function node(name, ...inside) {
  const n = document.createElement(name);
  n.append(...inside.filter((x) => x !== undefined && x !== ""));
  return n;
}

function classed(name, n) {
  n.className = name;
  return n;
}

const say = (key) => texts[language][key] ?? key;

function tell(text) {
  byId("status").textContent = text;
}

function button(label, action) {
  const b = node("button", label);
  b.type = "button";
  b.addEventListener("click", action);
  return b;
}

const copier = (label, text) => button(label, async () => {
  await navigator.clipboard.writeText(typeof text === "function" ? await text() : text);
  tell(say("copied"));
});

// link is a link to a page of a vendor: what comes from the input is never one.
function link(address) {
  if (!address.startsWith("https://")) return node("span", address);
  const a = node("a", address);
  a.href = address;
  a.rel = "noreferrer noopener";
  a.target = "_blank";
  return a;
}

function list() {
  const dl = node("dl");
  return {
    dl,
    add(label, ...values) {
      if (values.every((v) => v === undefined || v === "")) return;
      const dd = node("dd", ...values);
      dl.append(node("dt", label), dd);
      return dd;
    },
  };
}

// Answers.

function show(...nodes) {
  byId("answers").replaceChildren(...nodes);
}

function rawJSON(text) {
  return node("details", node("summary", say("json")), node("pre", text));
}

// explanation shows one line of explain -o json. support returns the block for a ticket.
function explanation(e, raw, support) {
  const names = { defender: "Microsoft 365 Defender", graph: "Microsoft Graph", entra: "Microsoft Entra ID" };
  const status = e.status ? (e.statusFrom ? say("usually") + " " : "") + e.status : "";
  const title = [e.code ?? e.failure?.kind ?? e.kind, status, e.api ?? names[e.service]].filter(Boolean).join(" – ");
  const a = node("article", node("h2", title || raw.slice(0, 80)));
  if (e.message) a.append(node("blockquote", e.message));
  if (e.innerMessage) a.append(node("blockquote", e.innerMessage));
  const l = list();
  const [first, ...others] = e.causes ?? [];
  if (first) {
    classed("do", l.add(say("do"), first.fix));
    l.add(say("cause"), first.certainty ? say(first.certainty) + ": " : "", first.summary);
    l.add(say("evidence"), first.evidence ?? "");
  }
  l.add(say("meaning"), e.meaning ?? "");
  for (const c of others) {
    l.add(say("or"), say(c.certainty) + ": ", c.summary);
    l.add(say("ifSo"), c.fix);
  }
  if (e.permissions) {
    l.add(say("required"), (e.permissions.required ?? []).join(", "));
    l.add(say("present"), (e.permissions.present ?? []).join(", "));
  }
  l.add(say("call"), [e.method, e.url].filter(Boolean).join(" "));
  l.add(say("time"), e.time ?? "");
  if (e.retry?.advice) l.add(say("retry"), say(e.retry.advice) + (e.retry.afterSeconds ? ` (${e.retry.afterSeconds} s)` : ""));
  for (const id of e.trackingIds ?? []) l.add(say("tracking"), node("code", id.value), " ", copier(say("copy"), id.value));
  (e.docs ?? []).forEach((d, i) => l.add(i ? "" : say("docs"), link(d)));
  a.append(l.dl);
  if (e.correctedRequest) a.append(node("p", say("corrected")), node("pre", e.correctedRequest), copier(say("copy"), e.correctedRequest));
  if (support) a.append(classed("row", node("div", copier(say("ticket"), support))));
  a.append(rawJSON(raw));
  return a;
}

const lines = (text) => text.split("\n").filter(Boolean);

function failed(error) {
  let text = error;
  try {
    const e = JSON.parse(error).error;
    text = [e.message, e.hint].filter(Boolean).join("\n");
  } catch { /* it is text */ }
  show(classed("error", node("pre", text)));
}

async function explainInput(bytes) {
  show();
  const bar = byId("progress");
  bar.max = bytes.length || 1;
  bar.value = 0;
  bar.hidden = byId("cancel").hidden = bytes.length < 200000;
  bar.setAttribute("aria-label", say("working"));
  byId("run").disabled = true;
  tell(say("working"));
  try {
    const { code, error, text } = await run(["explain", "-o", "json"], bytes, (read) => { bar.value = read; });
    const all = lines(text);
    if (all.length === 0) {
      tell(code === 3 ? say("nothing") : "");
      if (code !== 3) failed(error);
      return;
    }
    const support = async () => (await run(["explain", "--support"], bytes)).text;
    tell(say("found") + all.length);
    const shown = all.slice(0, mostShown).map((raw, i) => explanation(JSON.parse(raw), raw, i === 0 ? support : undefined));
    if (all.length > mostShown) shown.push(node("p", say("more") + (all.length - mostShown)));
    show(...shown);
  } catch (e) {
    tell(e.message === "canceled" ? say("canceled") : e.message);
  } finally {
    bar.hidden = byId("cancel").hidden = true;
    byId("run").disabled = false;
  }
}

async function openFile(file) {
  if (!file) return;
  if (file.size > most) {
    tell(say("tooLarge"));
    return;
  }
  await explainInput(new Uint8Array(await file.arrayBuffer()));
}

const encoded = (id) => new TextEncoder().encode(byId(id).value);

async function checkRequest() {
  show();
  const operation = byId("operation").value.trim();
  const what = operation ? ["--", ...operation.split(/\s+/)] : [];
  const { error, text } = await run(["check", "-o", "json", ...what], encoded("body"));
  if (!text) {
    tell("");
    failed(error);
    return;
  }
  const c = JSON.parse(text);
  tell(c.findings?.length ? say("wrong") + c.findings.length : say("ok"));
  const found = (c.findings ?? []).map((f) => {
    const l = list();
    classed("do", l.add(say("do"), f.fix ?? "") ?? node("dd"));
    const where = f.line ? ` (${say("line")} ${f.line}:${f.column})` : "";
    return node("article", node("h2", f.summary + where), f.excerpt ? node("pre", f.excerpt) : "", l.dl);
  });
  if ((c.findings ?? []).some((f) => f.fixable)) {
    const fixed = await run(["check", "--fix", ...what], encoded("body"));
    found.push(node("article", node("h2", say("corrected")), node("pre", fixed.text), copier(say("copy"), fixed.text)));
  }
  show(...found, rawJSON(text));
}

// members shows the members of an object, whatever they are.
function members(o) {
  const l = list();
  for (const [name, value] of Object.entries(o)) {
    if (Array.isArray(value) && value.every((v) => typeof v !== "object")) l.add(name, value.join(", "));
    else if (Array.isArray(value)) for (const v of value) l.add(name, v.summary ?? v.name ?? members(v));
    else if (value && typeof value === "object") l.add(name, members(value));
    else l.add(name, String(value));
  }
  return l.dl;
}

async function readToken() {
  show();
  const operation = byId("for").value.trim();
  const { error, text } = await run(["token", "-o", "json", ...(operation ? ["--for", operation] : [])], encoded("jwt"));
  if (!text) {
    tell("");
    failed(error);
    return;
  }
  tell("");
  show(node("article", members(JSON.parse(text))), rawJSON(text));
}

// The table of codes.

async function showCodes() {
  codes ??= run(["list", "--service", "all", "-o", "json"]).then(({ text }) => lines(text).map((raw) => JSON.parse(raw)));
  const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (c) => words.every((w) => [c.code, c.status, c.service, c.message, c.meaning].join(" ").toLowerCase().includes(w));
  const found = (await codes).filter(fits);
  tell(say("count") + found.length + (found.length > mostRows ? ` (${say("first")} ${mostRows})` : ""));
  const rows = found.slice(0, mostRows).map((c) => {
    const a = node("a", c.code);
    a.href = "#" + encodeURIComponent(c.code);
    return node("tr", node("td", a), node("td", String(c.status ?? "")), node("td", c.service ?? ""), node("td", c.meaning ?? ""));
  });
  const head = node("thead", node("tr", ...["code", "status", "service", "meaning"].map((k) => {
    const th = node("th", say(k));
    th.scope = "col";
    return th;
  })));
  byId("table").replaceChildren(node("table", head, node("tbody", ...rows)));
}

// A link to a code or a cause: #InvalidRequestBody. It never has input in it.
async function followLink() {
  const word = location.hash.slice(1);
  if (!/^[\w.-]{1,80}$/.test(word)) return;
  const { code, error, text } = await run(["explain", "-o", "json", word]);
  if (!text) {
    failed(error);
    return;
  }
  const all = lines(text);
  tell("");
  show(...all.map((raw) => {
    const e = JSON.parse(raw);
    return e.cause ? node("article", node("h2", e.cause.id), members(e.cause), rawJSON(raw)) : explanation(e, raw);
  }));
  byId("answers").scrollIntoView();
}

// The frame of the page.

function translate() {
  document.documentElement.lang = language;
  byId("language").value = language;
  for (const n of document.querySelectorAll("[data-text]")) n.textContent = say(n.dataset.text);
}

const tabs = ["explain", "check", "token", "codes"];

function select(name) {
  for (const t of tabs) {
    byId(t).hidden = t !== name;
    byId("tab-" + t).setAttribute("aria-selected", String(t === name));
    byId("tab-" + t).tabIndex = t === name ? 0 : -1;
  }
  show();
  tell("");
  if (name === "codes") showCodes();
  if ((name === "check" || name === "token") && !operations) {
    operations = run(["operations", "-o", "json"]).then(({ text }) => {
      byId("operations").append(...lines(text).map((raw) => {
        const o = node("option");
        o.value = JSON.parse(raw).operation;
        return o;
      }));
    });
  }
}

tabs.forEach((t, i) => {
  byId("tab-" + t).addEventListener("click", () => select(t));
  byId("tab-" + t).addEventListener("keydown", (e) => {
    const step = { ArrowRight: 1, ArrowLeft: tabs.length - 1 }[e.key];
    if (!step) return;
    const next = tabs[(i + step) % tabs.length];
    select(next);
    byId("tab-" + next).focus();
  });
});
byId("run").addEventListener("click", () => explainInput(encoded("input")));
byId("run-check").addEventListener("click", checkRequest);
byId("run-token").addEventListener("click", readToken);
byId("search").addEventListener("input", showCodes);
byId("choose").addEventListener("click", () => byId("file").click());
byId("file").addEventListener("change", (e) => openFile(e.target.files[0]));
byId("cancel").addEventListener("click", stop);
byId("input").addEventListener("keydown", (e) => { if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) byId("run").click(); });
for (const [event, over] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
  byId("input").addEventListener(event, (e) => {
    e.preventDefault();
    byId("input").classList.toggle("over", over);
    if (event === "drop") openFile(e.dataTransfer.files[0]);
  });
}
byId("language").addEventListener("change", (e) => {
  language = e.target.value;
  codes = undefined;
  translate();
  if (!byId("codes").hidden) showCodes();
  else if (byId("input").value) byId("run").click();
});
window.addEventListener("hashchange", followLink);

translate();
tell(say("loading"));
try {
  engine = compile();
  engine.catch((e) => tell(say("failed") + e.message));
  start();
  started.then(async () => {
    tell("");
    document.body.dataset.ready = "yes";
    byId("version").textContent = (await run(["version"])).text.split("\n")[0];
    if (location.hash) followLink();
  });
} catch (e) {
  tell(say("failed") + e.message);
}
