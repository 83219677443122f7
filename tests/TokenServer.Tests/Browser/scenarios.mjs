// What the page of samples/TokenServer has to do, in a real browser. Each scenario gets { url, open, screenshot }.

import assert from "node:assert/strict";
import { poorContrasts } from "./contrast.mjs";

const claimsIn = (token) => JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString("utf8"));

/** Every token in whatever the page was sent, by its form and not by the field that it came in. */
const tokensSent = async (page) => {
  await page.settled();
  return page.answers.flatMap(({ text }) => text.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g) ?? []).map(claimsIn).filter((claims) => claims.video);
};

const signIn = async (page, name) => {
  await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  await page.locator("#has-token").waitFor();
};

const shownClaims = async (page) => JSON.parse(await page.locator("#claims").textContent());

const rowOf = async (page, words) => {
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: words }) });
  return (await row.getByRole("cell").allInnerTexts()).map((text) => text.split("\n").map((part) => part.trim()).filter(Boolean).join(" ").replace(/ (granted|default|denied)\b.*/, " $1"));
};

const noComplaints = (page) => assert.deepEqual(page.complaints, []);

const samePlace = (page, url) => {
  const elsewhere = page.requests.filter((each) => new URL(each).origin !== new URL(url).origin);
  assert.deepEqual(elsewhere, [], "a request left the origin");
  assert.ok(page.requests.length >= 5, `only ${page.requests.length} requests were seen`);
};

/** Words of the table that are broken within: their letters are in more than one line. */
const brokenWords = (page) => page.evaluate(() => {
  const broken = [];
  const texts = document.createTreeWalker(document.getElementById("matrix"), NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.parentElement.checkVisibility()) continue;
    for (const word of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size > 1) broken.push(word[0]);
    }
  }
  return broken;
});

/** The controls that are shown and do nothing. */
const deadControls = (page) => page.locator(":disabled").evaluateAll((controls) => controls.filter((each) => each.checkVisibility()).map((each) => each.id));

export const scenarios = {
  /** Signing in, and changing the role: token, claims and the marked column follow. */
  async roles({ url, open, screenshot }) {
    const page = await open();
    assert.equal(await page.locator("#who").textContent(), "Not signed in");
    assert.equal(await page.locator("#token-card").isVisible(), false);
    assert.deepEqual(await deadControls(page), []);
    await screenshot(page, "signed-out");

    for (const [name, role, ttl, left] of [["Vera", "viewer", 900, "15 minutes"], ["Sam", "speaker", 3600, "1 hour"], ["Mona", "moderator", 14400, "4 hours"]]) {
      await signIn(page, name);
      await page.getByText(`${name}, ${role}`, { exact: true }).waitFor();
      const claims = await shownClaims(page);
      assert.equal(claims.sub, name.toLowerCase());
      assert.equal(claims.video.roomAdmin, role === "moderator" ? true : undefined);
      assert.equal(claims.exp - claims.nbf, ttl);
      assert.deepEqual(claimsIn(await page.locator("#token").textContent()), claims);
      assert.match(await page.locator("#left-text").textContent(), new RegExp(`left of ${left}`));
      assert.equal(await page.locator("thead .mine").getAttribute("data-role"), role);
      assert.deepEqual(await page.locator('[aria-pressed="true"] .name').allTextContents(), [name]);
    }

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByText("Not signed in").waitFor();
    assert.equal(await page.locator("#token").textContent(), "..");
    assert.equal(await page.locator("#claims").textContent(), "");
    noComplaints(page);
    samePlace(page, url);
  },

  /** The matrix, as it is read. */
  async matrix({ url, open }) {
    const page = await open();
    assert.deepEqual(await page.locator("thead .policy").allTextContents(), ["ViewerPolicy", "SpeakerPolicy", "ModeratorPolicy"]);
    const sources = await page.locator("#matrix .declaration").allTextContents();
    assert.equal(sources.length, 3);
    assert.equal(sources[0], '[RoomPolicy(  CanPublish = false,  CanPublishData = true,  Ttl = "15m")]public partial class ViewerPolicy;');
    assert.deepEqual(sources.map((source) => source.match(/class (\w+);/)[1]), ["ViewerPolicy", "SpeakerPolicy", "ModeratorPolicy"]);
    assert.deepEqual(await rowOf(page, "Publish a camera"), ["may not denied", "may granted", "may default"]);
    assert.deepEqual(await rowOf(page, "Share a screen canPublish"), ["may not denied", "may not denied", "may default"]);
    assert.deepEqual(await rowOf(page, "Send data: chat, RPC"), ["may granted", "may default", "may default"]);
    assert.deepEqual(await rowOf(page, "Change its own name"), ["may not default", "may granted", "may granted"]);
    assert.deepEqual(await rowOf(page, "Moderate this room"), ["may not default", "may not default", "may granted"]);
    samePlace(page, url);
  },

  /** Nothing that a viewer's page is ever sent holds a moderator's token, whatever it asks for. */
  async viewer({ url, open, screenshot }) {
    const page = await open();
    await signIn(page, "Vera");
    await page.getByLabel("Room").selectOption("backstage");
    await page.getByRole("button", { name: "New token" }).click();
    await page.getByRole("alert").getByText("backstage: There is no room of this name that you may enter.").waitFor();
    assert.equal(await page.locator("#has-token").isVisible(), false);
    await screenshot(page, "viewer-refused");

    // By hand, with the page's own cookie: another identity, a role, another policy's grants.
    const wishes = [{ participant_identity: "mona" }, { participant_attributes: { role: "moderator" } }, { participant_metadata: "moderator" }, { room_config: { agents: [{ agent_name: "x" }] } }];
    for (const wish of wishes) {
      const status = await page.evaluate(async (body) => {
        const answer = await fetch("/token", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
        // What is not to be stored ends for the browser only when it has been read.
        await answer.text();
        return answer.status;
      }, wish);
      assert.equal(status, 403, JSON.stringify(wish));
    }

    await page.getByLabel("Room").selectOption("town-hall");
    await page.getByRole("button", { name: "New token" }).click();
    await page.locator("#has-token").waitFor();
    const sent = await tokensSent(page);
    assert.equal(sent.length, 2);
    for (const claims of sent) {
      assert.equal(claims.sub, "vera");
      assert.equal(claims.video.canPublish, false);
      assert.equal(claims.video.roomAdmin, undefined);
    }

    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, ""]);
    noComplaints(page);
    samePlace(page, url);
  },

  /** The cookie is the browser's and not the page's: a moderator signs in beside a page that still shows the viewer. */
  async twoTabs({ open, screenshot }) {
    const viewer = await open();
    await signIn(viewer, "Vera");
    const moderator = await open({ beside: viewer });
    await signIn(moderator, "Mona");

    await viewer.getByRole("button", { name: "New token" }).click();
    await viewer.getByRole("alert").getByText("Somebody else is signed in by now").waitFor();
    assert.equal(await viewer.locator("#has-token").isVisible(), false);
    assert.equal(await viewer.locator("#claims").textContent(), "");
    assert.deepEqual((await tokensSent(viewer)).map((claims) => claims.sub), ["vera"]);
    assert.deepEqual((await tokensSent(moderator)).map((claims) => claims.sub), ["vera", "mona"], "the second tab opens as who is signed in");
    await screenshot(viewer, "signed-in-elsewhere");

    // It says who is signed in now, and goes on from there.
    await viewer.getByText("Mona, moderator", { exact: true }).waitFor();
    await viewer.getByRole("button", { name: /^Vera/ }).click();
    await viewer.locator("#has-token").waitFor();
    assert.equal((await shownClaims(viewer)).sub, "vera");
    noComplaints(viewer);
  },

  /** A viewer signs in while the moderator's token is still on its way: it is dropped. */
  async lateAnswer({ open }) {
    const page = await open();
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route("**/token", async (route) => {
      if (route.request().postDataJSON().participant_identity !== "mona") return route.continue();
      const response = await route.fetch();
      await held;
      return route.fulfill({ response });
    });
    await page.getByRole("button", { name: /^Mona/ }).click();
    await page.getByText("Mona, moderator", { exact: true }).waitFor();
    await signIn(page, "Vera");
    const late = page.waitForResponse("**/token");
    release();
    await late;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    assert.equal((await shownClaims(page)).sub, "vera");
    noComplaints(page);
  },

  /** Everything by keys alone, and the focus is seen wherever it is. */
  async keyboard({ open, screenshot }) {
    const page = await open();
    const focused = () => page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      return { text: (document.activeElement.textContent || document.activeElement.id).trim(), id: document.activeElement.id, seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
    });
    const tabTo = async (wanted) => {
      for (let i = 0; i < 25; i++) {
        await page.keyboard.press("Tab");
        const now = await focused();
        assert.ok(now.seen || now.id === "", `no outline on ${now.text}`);
        if (wanted(now)) return;
      }
      assert.fail(`the keyboard never came to ${wanted}`);
    };

    await tabTo((now) => now.text === "Skip to the content");
    await page.keyboard.press("Enter");
    await tabTo((now) => now.text.includes("Sam"));
    await screenshot(page, "keyboard-focus");
    await page.keyboard.press("Enter");
    await page.locator("#has-token").waitFor();
    assert.ok((await focused()).text.includes("Sam"), "the focus stays where it was");

    await tabTo((now) => now.id === "room");
    await page.keyboard.press("ArrowDown");
    await tabTo((now) => now.id === "mint");
    await page.keyboard.press("Space");
    await page.locator("#claims").getByText('"backstage"').waitFor();
    await tabTo((now) => now.id === "copy");
    await tabTo((now) => now.id === "token");
    await tabTo((now) => now.id === "claims");

    await page.keyboard.press("Shift+Tab");
    await page.locator("#sign-out").focus();
    await page.keyboard.press("Enter");
    await page.getByText("Not signed in").waitFor();
    assert.ok((await focused()).text.includes("Vera"), "the focus is not lost with the button");
    noComplaints(page);
  },

  /** The time left runs out, and an expired token is said to be one. */
  async countdown({ open, screenshot }) {
    const page = await open();
    await page.clock.install();
    await page.reload({ waitUntil: "networkidle" });
    await signIn(page, "Vera");
    assert.match(await page.locator("#left").textContent(), /^(15:00|14:5\d)$/);
    await page.clock.runFor(5_000);
    assert.match(await page.locator("#left").textContent(), /^14:5\d$/);
    await page.clock.fastForward("14:20");
    await page.locator(".soon").waitFor();
    await page.clock.fastForward("01:00");
    await page.getByText("Expired", { exact: true }).waitFor();
    assert.equal(await page.getByRole("status").first().textContent(), "The token has expired.");
    await screenshot(page, "expired");
    await page.getByRole("button", { name: "New token" }).click();
    await page.locator("#has-token:not(.over)").waitFor();
    noComplaints(page);
  },

  /** However far one scrolls, the names of the policies stay above their columns. */
  async scrolling({ open }) {
    for (const width of [1200, 360]) {
      const page = await open({ viewport: { width, height: 700 } });
      await signIn(page, "Vera");
      await page.getByRole("row").last().scrollIntoViewIfNeeded();
      const last = await page.getByRole("row").last().boundingBox();
      for (const name of ["ViewerPolicy", "SpeakerPolicy", "ModeratorPolicy"]) {
        const box = await page.locator("thead .policy", { hasText: name }).boundingBox();
        assert.ok(box.y >= 0 && box.y + box.height < last.y, `${name} is at ${box.y}, the last row at ${last.y}`);
        const isOnTop = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest("thead") !== null, { x: box.x + 5, y: box.y + 5 });
        assert.ok(isOnTop, `${name} is covered at ${width}`);
      }
      await page.context().close();
    }
  },

  /** Light and dark, wide and narrow: everything can be read, and nothing sticks out. */
  async looks({ url, open, screenshot }) {
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [1200, 768, 360]) {
        const page = await open({ colorScheme, viewport: { width, height: 800 } });
        await signIn(page, width === 768 ? "Mona" : "Sam");
        assert.deepEqual(await poorContrasts(page), [], `too little contrast, ${colorScheme}, ${width}`);
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        assert.equal(Number(ground.match(/\d+/)[0]) > 128, colorScheme === "light", ground);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `something sticks out at ${width}`);
        const outside = await page.evaluate(() => [...document.querySelectorAll("main *")]
          .filter((element) => element.checkVisibility() && !element.closest(".unseen, pre") && element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => element.className || element.tagName));
        assert.deepEqual(outside, []);
        const overfull = await page.evaluate(() => [...document.querySelectorAll("th, td, button, .card, .token")]
          .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
          .map((element) => `${element.textContent.trim()}: ${element.scrollWidth} > ${element.clientWidth}`));
        assert.deepEqual(overfull, [], `something is too narrow, ${width}`);
        assert.deepEqual(await brokenWords(page), [], `a word is broken at ${width}`);
        const reasons = page.locator("#matrix .because");
        assert.deepEqual(await reasons.evaluateAll((all) => all.map((each) => each.checkVisibility()).filter((isVisible) => !isVisible)), [], `a reason is hidden at ${width}`);
        assert.equal(await reasons.count() >= 36, true);
        assert.equal(await page.getByRole("table").getByRole("row").count() >= 15, true);
        await screenshot(page, `${colorScheme}-${width}`);
        noComplaints(page);
        samePlace(page, url);
        await page.context().close();
      }
    }
  },

  /** Without a server: a note at the end of the page, and no button. */
  async noServer({ open }) {
    const page = await open();
    await signIn(page, "Sam");
    await page.getByText("No LiveKit server is configured").waitFor();
    assert.equal(await page.getByRole("button", { name: "Connect" }).isVisible(), false);
    assert.deepEqual(await deadControls(page), []);
    const [note, table] = [await page.locator("#connect-card").boundingBox(), await page.locator("#matrix").boundingBox()];
    assert.ok(note.y > table.y + table.height, "the note is above the table");
  },

  /** With a server and without the client. */
  async noClient({ open }) {
    const page = await open();
    await signIn(page, "Sam");
    await page.getByText("LiveKit's client for browsers is not installed").waitFor();
    assert.equal(await page.getByRole("button", { name: "Connect" }).isVisible(), false);
  },

  /** With LiveKit's client, and a server that does not answer: the page's own policy lets it try, and it says what came of it. */
  async connect({ open, screenshot }) {
    const page = await open();
    await signIn(page, "Sam");
    const { url } = (await page.evaluate(async () => (await fetch("/session")).json())).server;
    await page.getByRole("button", { name: "Connect" }).click();
    await page.getByText(/^Not connected: /).waitFor();
    await screenshot(page, "not-connected");
    assert.ok(page.requests.some((each) => each.endsWith("/vendor/livekit-client.mjs")));
    assert.ok(page.requests.some((each) => new URL(each).host === new URL(url).host), "the server was not tried");
    assert.deepEqual(page.complaints.filter((text) => text.includes("Content Security Policy")), []);
    assert.equal(await page.getByRole("button", { name: "Connect" }).isDisabled(), false);
  },
};
