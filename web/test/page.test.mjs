// Tests of the page in a real browser. They need Chromium, the built page, and the
// program to compare with:
//
//   PAGE=/path/to/defender-err.html PROGRAM=/path/to/defender-err npm test
//
// SCREENSHOTS names a folder for pictures of the page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, "../..");
const { PAGE, PROGRAM, SCREENSHOTS, CHROMIUM = "/usr/bin/chromium" } = process.env;
const skip = existsSync(CHROMIUM) && PAGE && PROGRAM ? false : "did not run: Chromium, PAGE, or PROGRAM is missing";

let browser, context, page;
const requests = [], failures = [];

before(async () => {
  if (skip) return;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"] });
  context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], locale: "en-US" });
  page = await opened(context);
});

after(() => browser?.close());

// opened loads the page, and waits for its engine.
async function opened(in_, hash = "") {
  const p = await in_.newPage();
  p.on("request", (r) => requests.push(r.url()));
  p.on("pageerror", (e) => failures.push(e.message));
  p.on("console", (m) => { if (m.type() === "error") failures.push(m.text()); });
  await p.goto(pathToFileURL(PAGE).href + hash);
  await p.waitForFunction(() => document.body.dataset.ready === "yes", undefined, { timeout: 60000 });
  return p;
}

// explain types a text and waits for the answer.
async function explain(p, text) {
  await p.click("#tab-explain");
  await p.fill("#input", text);
  await p.click("#run");
  await p.waitForFunction(() => !document.getElementById("run").disabled);
}

const stamped = (text) => text.replace(/\(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\)/g, "(now)").replaceAll(/"name":"-",?/g, "");

const body = JSON.stringify({ error: { code: "InvalidRequestBody", message: "Request body is incorrect", target: "7d9c2f10-1111-4222-8333-444444444444" } });

test("the first explanation comes soon", { skip }, async () => {
  const from = performance.now();
  await explain(page, body);
  const took = performance.now() - from;
  assert.match(await page.textContent("#answers h2"), /InvalidRequestBody/);
  console.log(`# first explanation after ${Math.round(took)} ms`);
  assert.ok(took < 5000, `${took} ms`); // half a second on a quiet machine
});

test("every field case and recording gives the same JSON as the program", { skip, timeout: 1200000 }, async () => {
  const folder = process.env.RECORDED;
  const field = path.join(root, "testdata/field");
  const files = readdirSync(field).filter((f) => f.endsWith(".txt")).map((f) => path.join(field, f));
  if (folder) files.push(...readdirSync(folder).filter((f) => f !== "index.json").map((f) => path.join(folder, f)));
  assert.ok(files.length > 0);
  let different = 0;
  for (const file of files) {
    const input = readFileSync(file);
    let want = "";
    try {
      want = execFileSync(PROGRAM, ["explain", "-o", "json", "--lang", "en"], { input, stdio: ["pipe", "pipe", "ignore"], env: {} }).toString();
    } catch (e) {
      want = e.stdout.toString();
    }
    const got = await page.evaluate(async (base64) => (await run(["explain", "-o", "json"], Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)))).text, input.toString("base64"));
    if (stamped(got) !== stamped(want)) {
      different++;
      console.log(`# ${path.basename(file)} differs`);
    }
  }
  console.log(`# ${files.length} inputs compared`);
  assert.equal(different, 0);
});

test("nothing of an input becomes markup, and secrets are not shown", { skip }, async () => {
  const evil = `<img src=x onerror="window.pwned=1"><script>window.pwned=1</script><a href="javascript:window.pwned=1">x</a>`;
  const secret = "Qx7~8wHrT2vK9pLmZ4nB1cYdE6fGa3sJ0uI5o";
  const inputs = [
    { error: { code: evil, message: evil, target: evil } },
    { error: { code: "Forbidden", message: evil + " client_secret=" + secret, innerError: { "request-id": evil, code: evil } } },
    { error: "invalid_client", error_description: "AADSTS7000215: " + evil + " secret " + secret, trace_id: evil },
  ].map((o) => JSON.stringify(o));
  inputs.push(`GET https://graph.microsoft.com/v1.0/${encodeURI(evil)}?a=${evil}\n\nHTTP/1.1 403 ${evil}\nrequest-id: ${evil}\n\n${inputs[0]}`);
  for (const text of inputs) {
    await explain(page, text);
    const seen = await page.evaluate(() => ({
      pwned: window.pwned,
      active: document.querySelectorAll("#answers img, #answers script, #answers iframe, #answers object, #answers svg, #answers style, #answers form").length,
      links: [...document.querySelectorAll("#answers a")].map((a) => a.protocol),
      text: document.getElementById("answers").textContent,
    }));
    assert.equal(seen.pwned, undefined);
    assert.equal(seen.active, 0);
    assert.ok(seen.links.every((p) => p === "https:"), seen.links.join());
    assert.ok(!seen.text.includes(secret));
  }
});

test("links lead to codes and causes, and to nothing else", { skip }, async () => {
  const linked = await opened(context, "#InvalidRequestBody");
  await linked.waitForSelector("#answers h2");
  assert.match(await linked.textContent("#answers h2"), /InvalidRequestBody/);
  await linked.evaluate(() => { location.hash = "#token-expired"; });
  await linked.waitForFunction(() => document.querySelector("#answers h2")?.textContent === "token-expired");
  await linked.evaluate(() => { location.hash = "#<img src=x onerror=window.pwned=1>"; });
  assert.equal(await linked.evaluate(() => window.pwned), undefined);
  await explain(linked, body);
  assert.ok(!linked.url().includes("7d9c2f10"));
  await linked.close();
});

test("requests are checked and corrected", { skip }, async () => {
  await page.click("#tab-check");
  await page.fill("#operation", "isolate-machine");
  await page.fill("#body", `{"comment":"x","IsolationType":"Full"}`);
  await page.click("#run-check");
  await page.waitForSelector("#answers article:nth-of-type(2) pre");
  assert.match(await page.textContent("#answers h2"), /"comment" must be spelled "Comment"/);
  assert.equal(await page.textContent("#answers article:nth-of-type(2) pre"), `{"Comment":"x","IsolationType":"Full"}`);
});

test("a token is decoded and not shown", { skip }, async () => {
  const part = (o) => Buffer.from(JSON.stringify(o)).toString("base64url");
  const jwt = `${part({ alg: "RS256", typ: "JWT" })}.${part({ aud: "https://graph.microsoft.com", roles: ["User.Read.All"], exp: 1795422600 })}.${"a".repeat(342)}`;
  await page.click("#tab-token");
  await page.fill("#jwt", jwt);
  await page.click("#run-token");
  await page.waitForSelector("#answers dl");
  const text = await page.textContent("#answers");
  assert.match(text, /Microsoft Graph/);
  assert.match(text, /User\.Read\.All/);
  assert.ok(!text.includes(jwt.split(".")[2]));
});

test("codes are found", { skip }, async () => {
  await page.click("#tab-codes");
  await page.waitForSelector("#table tbody tr");
  await page.fill("#search", "aadsts7000222");
  await page.waitForFunction(() => document.querySelectorAll("#table tbody tr").length === 1);
  assert.match(await page.textContent("#table"), /AADSTS7000222/);
  await page.click("#table a");
  await page.waitForFunction(() => document.querySelector("#answers h2")?.textContent.includes("AADSTS7000222"));
});

test("a file is read, and a call can be canceled", { skip, timeout: 240000 }, async () => {
  await page.click("#tab-explain");
  const line = `2026-11-23T08:00:00Z connector 429 ${JSON.stringify({ error: { code: "TooManyRequests", message: "x ".repeat(50) } })}\n`;
  await page.setInputFiles("#file", { name: "connector.log", mimeType: "text/plain", buffer: Buffer.from(line.repeat(200000)) });
  await page.waitForSelector("#cancel:visible");
  await page.waitForFunction(() => document.getElementById("progress").value > 0);
  await page.click("#cancel");
  await page.waitForFunction(() => document.getElementById("status").textContent === "Canceled.");
  await explain(page, body);
  assert.match(await page.textContent("#answers h2"), /InvalidRequestBody/);
});

test("IDs and tickets are copied", { skip }, async () => {
  await explain(page, body);
  await page.click("#answers dd button");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "7d9c2f10-1111-4222-8333-444444444444");
  await page.click("#answers .row button");
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("code: "));
});

test("the page is accessible in light and dark, wide and narrow, English and Russian", { skip, timeout: 240000 }, async () => {
  const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  if (SCREENSHOTS) mkdirSync(SCREENSHOTS, { recursive: true });
  const bad = [];
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [1200, 360]) {
      for (const lang of ["en", "ru"]) {
        const c = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, locale: lang === "ru" ? "ru-RU" : "en-US" });
        const p = await opened(c);
        await explain(p, body);
        await p.evaluate(axe);
        for (const tab of ["explain", "check", "token", "codes"]) {
          if (tab !== "explain") await p.click("#tab-" + tab);
          if (tab === "codes") await p.waitForSelector("#table tbody tr");
          const { violations } = await p.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] }));
          bad.push(...violations.map((v) => `${colorScheme} ${width} ${lang} ${tab}: ${v.id}: ${v.nodes[0].html.slice(0, 120)}`));
          const over = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (over > 0) bad.push(`${colorScheme} ${width} ${lang} ${tab}: ${over} pixels too wide`);
          if (SCREENSHOTS) await p.screenshot({ path: path.join(SCREENSHOTS, `${tab}-${colorScheme}-${width}-${lang}.png`) });
        }
        await c.close();
      }
    }
  }
  assert.deepEqual(bad, []);
});

test("the page makes no request and has no errors", { skip }, () => {
  const outside = requests.filter((u) => !u.startsWith("blob:") && u.split("#")[0] !== pathToFileURL(PAGE).href);
  assert.deepEqual(outside, []);
  assert.deepEqual(failures, []);
});
