// node run.mjs SCENARIO URL FOLDER CHROMIUM: runs one scenario of scenarios.mjs in a browser of its own.
// Ends with 0 if everything held; what did not is on stderr.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { scenarios } from "./scenarios.mjs";

const [name, url, folder, executablePath] = process.argv.slice(2);
const scenario = scenarios[name];
if (!scenario) throw new Error(`There is no scenario ${name}.`);
mkdirSync(folder, { recursive: true });

// --no-sandbox: build servers run as root, where Chromium's sandbox does not. The rest keeps Chromium itself from calling home.
const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
});

try {
  await scenario({ url, open, screenshot: (page, file) => page.screenshot({ path: join(folder, `${file}.png`), fullPage: true }) });
} finally {
  await browser.close();
}

/**
 * A page in a context of its own, or in that of another page. It remembers what it asked for, every token that an answer brought,
 * and every complaint of the browser.
 */
async function open({ beside, ...options } = {}) {
  const context = beside ? beside.context() : await browser.newContext({ viewport: { width: 1200, height: 900 }, colorScheme: "light", reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.requests = [];
  page.answers = [];
  page.complaints = [];
  page.on("request", (request) => page.requests.push(request.url()));
  page.on("websocket", (socket) => page.requests.push(socket.url()));
  page.on("pageerror", (error) => page.complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) page.complaints.push(message.text());
  });
  const bodies = [];
  page.on("response", (response) => bodies.push(response.text().then((text) => page.answers.push({ url: response.url(), status: response.status(), text }), () => {})));
  page.settled = () => Promise.all(bodies);
  await page.goto(url, { waitUntil: "networkidle" });
  return page;
}
