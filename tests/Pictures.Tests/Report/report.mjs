// node report.mjs SCENARIO ADDRESS FOLDER CHROMIUM: opens the report in a browser and checks one scenario. Runs in the folder where the browser's
// driver is installed. Ends with 0 if everything holds; what does not is on stderr.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { poorContrasts } from "../../TokenServer.Tests/Browser/contrast.mjs";

const [name, address, folder, executablePath] = process.argv.slice(2);
const { chromium } = createRequire(join(process.cwd(), "package.json"))("playwright-core");

const openAll = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((each) => { each.open = true; }));

const cell = async (page, policy, permission) => {
  const columns = await page.locator("thead th").allInnerTexts();
  const at = columns.findIndex((text) => text.startsWith(policy));
  assert.ok(at > 0, `no column ${policy} in ${columns}`);
  return page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: permission, exact: true }) }).locator("th, td").nth(at);
};

const scenarios = {
  /** Granted, default and denied; behind a mark the calls, each with a link to its line. */
  async matrix(open) {
    const page = await open({});
    assert.equal(await page.getByRole("heading", { level: 1 }).textContent(), "Policies of Backend");
    assert.match(await page.locator("main > p").first().textContent(), /^GrantGen: 2 policies, 0 calls tied and 0 untied, 4 client files read\.$/);
    assert.match(await (await cell(page, "Monorepo.HostPolicy", "PublishCamera")).innerText(), /^granted/);
    assert.match(await (await cell(page, "Monorepo.HostPolicy", "Subscribe")).innerText(), /^default/);
    const metadata = await cell(page, "Monorepo.ViewerPolicy", "UpdateOwnMetadata");
    assert.match(await metadata.innerText(), /^denied, needed by 4 calls$/);
    await metadata.locator("summary").click();
    assert.deepEqual(await metadata.getByRole("link").allTextContents(), ["../Android/stage/StageViewModel.kt:13", "../Web/src/Controls.tsx:17", "../iOS/Stage/StageModel.swift:18", "../iOS/Stage/StageModel.swift:24"]);
    assert.ok((await metadata.getByRole("link").first().getAttribute("href")).endsWith("../Android/stage/StageViewModel.kt#L13"));
    for (const language of ["Kotlin", "Python", "Swift", "TypeScript"]) await page.getByRole("heading", { level: 3, name: language }).waitFor();
  },

  /** Light and dark, wide and narrow: everything can be read, and only the table scrolls sideways. */
  async looks(open) {
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [1200, 768, 360]) {
        const page = await open({ colorScheme, viewport: { width, height: 800 } });
        await openAll(page);
        assert.deepEqual(await poorContrasts(page), [], `too little contrast, ${colorScheme}, ${width}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `something sticks out at ${width}`);
        const region = page.getByRole("region", { name: "Permissions" });
        await region.evaluate((each) => { each.scrollLeft = 1e6; });
        const [last, permission] = [await page.locator("thead th").last().boundingBox(), await page.locator("tbody th").first().boundingBox()];
        assert.ok(last.x + last.width <= width, `the last policy is not reached at ${width}`);
        assert.ok(permission.x >= 0 && permission.x + permission.width <= width / 2, `the permission does not stay beside its row at ${width}: ${permission.x}, ${permission.width}`);
        await page.screenshot({ path: join(folder, `${colorScheme}-${width}.png`), fullPage: true });
        await page.context().close();
      }
    }
  },

  /** By keys alone: the table scrolls, a cell opens, a link is reached, and the focus is seen. */
  async keyboard(open) {
    const page = await open({ viewport: { width: 360, height: 800 } });
    const focused = () => page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return { tag: document.activeElement.tagName, text: document.activeElement.textContent.trim(), isSeen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
    });
    const tabTo = async (tag, text) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press("Tab");
        const now = await focused();
        assert.ok(now.isSeen || now.tag === "BODY", `no outline on ${now.tag} ${now.text}`);
        if (now.tag === tag && now.text.startsWith(text)) return;
      }
      assert.fail(`the keyboard never came to ${tag} ${text}`);
    };

    await tabTo("DIV", "");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector(".scroll").scrollLeft > 0);
    await tabTo("SUMMARY", "granted");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("details[open]").count(), 1);
    await tabTo("A", "../");
    await page.screenshot({ path: join(folder, "keyboard.png") });
  },

  /** One file: no script, and no request but the page itself. */
  async requests(open) {
    const page = await open({});
    await openAll(page);
    assert.deepEqual(page.requests, [address]);
    assert.deepEqual(page.complaints, []);
    assert.equal(await page.evaluate(() => document.scripts.length), 0);
  },
};

const scenario = scenarios[name];
if (!scenario) throw new Error(`There is no scenario ${name}.`);

// --no-sandbox: build servers run as root, where Chromium's sandbox does not. The rest keeps Chromium itself from calling home.
const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
});

try {
  await scenario(async (options) => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, colorScheme: "light", reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.requests = [];
    page.complaints = [];
    page.on("request", (request) => page.requests.push(request.url()));
    page.on("console", (message) => { if (message.type() === "error") page.complaints.push(message.text()); });
    page.on("pageerror", (error) => page.complaints.push(String(error)));
    await page.goto(address, { waitUntil: "networkidle" });
    return page;
  });
} finally {
  await browser.close();
}
