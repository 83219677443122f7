// node picture.mjs KIND ADDRESS FILE CHROMIUM WIDTH SCALE: opens an address and takes a picture of it. Runs in the folder where the
// browser's driver is installed. What the picture is made of, where only the browser knows, is on stdout.

import { createRequire } from "node:module";
import { join } from "node:path";

const [kind, address, path, executablePath, width, deviceScaleFactor] = process.argv.slice(2);
const { chromium } = createRequire(join(process.cwd(), "package.json"))("playwright-core");

const kinds = {
  /** A page that was written for the picture: its window, on a transparent background. */
  async page(page) {
    await page.locator(".window").screenshot({ path, omitBackground: true });
  },

  /** The report, from its top to the end of the matrix, with the calls of one denied permission opened. */
  async report(page) {
    await page.locator("td.needed summary").last().click();
    await page.evaluate(() => document.activeElement.blur());
    await page.mouse.move(0, 0);
    const { y, height } = await page.locator(".scroll").boundingBox();
    await page.screenshot({ path, clip: { x: 0, y: 0, width: Number(width), height: Math.round(y + height + 24) }, fullPage: true });
  },

  /** The page of samples/TokenServer, signed in as a viewer: from its top to the row of a participant's own metadata. */
  async tokenServer(page) {
    await page.getByRole("button", { name: /^Vera/ }).click();
    await page.locator("#has-token").waitFor();
    await page.evaluate(() => document.activeElement.blur());
    await page.mouse.move(0, 0);
    const { y, height } = await page.locator('tr[data-words^="Change its own"]').boundingBox();
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: Number(width), height: Math.round(y + height) } });
    process.stdout.write(await page.evaluate(() => document.body.outerHTML));
  },
};

// --no-sandbox: build servers run as root, where Chromium's sandbox does not. The rest keeps Chromium itself from calling home, and
// letters of one grey on every screen.
const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run", "--disable-lcd-text"],
});

try {
  const page = await browser.newPage({ viewport: { width: Number(width), height: 700 }, deviceScaleFactor: Number(deviceScaleFactor), colorScheme: "light", reducedMotion: "reduce", locale: "en-GB", timezoneId: "UTC" });
  page.setDefaultTimeout(20_000);
  await page.goto(address, { waitUntil: "networkidle" });
  await kinds[kind](page);
} finally {
  await browser.close();
}
