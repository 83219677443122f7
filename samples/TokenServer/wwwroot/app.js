// The page of the sample. Nothing is stored: a token lives in this module's memory, and is gone as soon as somebody else signs in.

const byId = (id) => document.getElementById(id);

/** The session, from the server: user, users, rooms, server, antiforgery. */
let session;

/** The token that is shown: { token, url, claims, expiresAt }, or null. */
let current = null;

/** Counts changes of the user: a response to a request of an earlier user is dropped. */
let era = 0;

/** The room that LiveKit's client is in, or null. */
let room = null;

// ---- requests

class Refused extends Error {
  constructor(status, problem, retryAfter) {
    super(problem?.detail ?? (status === 429 ? `Too many requests: try again in ${retryAfter ?? 60} seconds.` : `The server answered ${status}.`));
    this.status = status;
    this.field = problem?.field;
  }
}

async function call(method, path, body) {
  const headers = { Accept: "application/json" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (session && path === "/session" && method !== "GET") headers["X-Antiforgery"] = session.antiforgery;
  let response;
  try {
    response = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body), credentials: "same-origin", cache: "no-store" });
  } catch {
    throw new Error("The server cannot be reached. Is it still running?");
  }

  const isJson = /\bjson\b/.test(response.headers.get("Content-Type") ?? "");
  const answer = isJson ? await response.json() : null;
  if (!response.ok) throw new Refused(response.status, answer, response.headers.get("Retry-After"));
  return answer;
}

// ---- signing in and out

async function change(method, body) {
  const mine = ++era;
  forget();
  clearProblem();
  try {
    const answer = await call(method, "/session", body);
    if (mine !== era) return;
    session = answer;
    showSession();
    if (session.user) await mint();
    else tell("Signed out.");
  } catch (error) {
    if (mine === era) await outOfStep(error);
  }
}

/** A rejected sign-in usually means that another tab has signed in: the page then shows the server's current session. */
async function outOfStep(error) {
  showProblem(error.message);
  try {
    session = await call("GET", "/session");
  } catch {
    return;
  }

  showSession();
}

/** Removes every trace of the token from the page. */
function forget() {
  current = null;
  for (const id of ["part-header", "part-payload", "part-signature", "claims"]) byId(id).textContent = "";
  byId("has-token").hidden = true;
  byId("no-token").hidden = false;
  byId("copy").textContent = "Copy";
  disconnect();
  showConnect();
}

function showSession() {
  const { user, users, rooms, server } = session;
  byId("who").textContent = user ? `${user.name}, ${user.role}` : "Not signed in";
  byId("sign-out").hidden = !user;
  byId("no-token").textContent = "No token yet.";
  byId("token-card").hidden = !user;

  // Created once, so that the keyboard focus stays.
  const list = byId("users");
  if (list.childElementCount === 0) list.append(...users.map(userButton));
  for (const button of list.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.dataset.user === user?.id));

  const select = byId("room");
  if (select.options.length === 0) select.append(...rooms.map((name) => new Option(name, name)));

  for (const cell of document.querySelectorAll("#matrix [data-role]")) cell.classList.toggle("mine", cell.dataset.role === user?.role);
  for (const mark of document.querySelectorAll("#matrix .yours")) mark.hidden = mark.dataset.of !== user?.role;
  byId("connect-state").textContent = "";
  showConnect(server);
}

function userButton(user) {
  const button = element("button", { type: "button", className: `user ${user.role}` });
  button.dataset.user = user.id;
  button.append(
    element("span", { className: "avatar", textContent: user.name[0], ariaHidden: "true" }),
    element("span", { className: "name", textContent: user.name }),
    element("span", { className: "role", textContent: user.role }));
  button.addEventListener("click", () => change("POST", { user: user.id }));
  const item = element("li");
  item.append(button);
  return item;
}

// ---- the token

async function mint() {
  const mine = era;
  const user = session.user;
  const wanted = byId("room").value;
  clearProblem();
  byId("token-card").setAttribute("aria-busy", "true");
  try {
    // The request names the user whom the page shows, so the server rejects it if another user has signed in in another tab.
    const answer = await call("POST", "/token", { room_name: wanted, participant_identity: user.id });
    if (mine === era) showToken(answer);
  } catch (error) {
    if (mine !== era) return;
    forget();
    if (error.field === "participant_identity" || error.status === 401) {
      await outOfStep(new Error("Somebody else is signed in by now, in another tab perhaps. This page shows that user from here on; ask for a new token."));
    } else {
      showProblem(error.field === "room_name" ? `${wanted}: ${error.message}` : error.message);
      byId("no-token").textContent = "No token: the server refused.";
    }
  } finally {
    byId("token-card").removeAttribute("aria-busy");
  }
}

function showToken({ server_url: url, participant_token: token }) {
  const parts = token.split(".");
  const claims = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(parts[1].replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0))));

  // From the token's lifetime and not from its time of expiry: this machine's clock can differ from the server's.
  const life = claims.exp - claims.nbf;
  current = { token, url, claims, life, expiresAt: Date.now() + life * 1000 };
  disconnect();
  byId("connect-state").textContent = "";
  byId("part-header").textContent = parts[0];
  byId("part-payload").textContent = parts[1];
  byId("part-signature").textContent = parts[2];
  byId("claims").replaceChildren(...coloured(JSON.stringify(claims, null, 2)));
  byId("left-bar").max = life;
  byId("copy").textContent = "Copy";
  byId("no-token").hidden = true;
  byId("has-token").hidden = false;
  tick();
  showConnect();
  tell(`Token of ${session.user.name}, ${session.user.role}, for the room ${claims.video.room}: good for ${inWords(life)}.`);
}

/** JSON with its names and values marked; text nodes only. */
function coloured(json) {
  const pieces = [];
  let at = 0;
  for (const match of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?/g)) {
    pieces.push(json.slice(at, match.index));
    const kind = match[2] ? "json-name" : match[1] ? "json-text" : "json-value";
    pieces.push(element("span", { className: kind, textContent: match[1] ?? match[0] }), match[2] ?? "");
    at = match.index + match[0].length;
  }

  pieces.push(json.slice(at));
  return pieces;
}

function tick() {
  if (!current) return;
  const left = Math.max(0, Math.round((current.expiresAt - Date.now()) / 1000));
  const wasOver = byId("has-token").classList.contains("over");
  byId("has-token").classList.toggle("over", left === 0);
  byId("has-token").classList.toggle("soon", left > 0 && left <= 60);
  byId("left").textContent = left === 0 ? "Expired" : clock(left);
  byId("left-of").textContent = left === 0 ? "Ask for a new token." : `left of ${inWords(current.life)}, until ${new Date(current.expiresAt).toLocaleTimeString()}`;
  byId("left-bar").value = left;
  if (left === 0 && !wasOver) {
    tell("The token has expired.");
    showConnect();
  }
}

const clock = (seconds) => {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${String(m).padStart(2, "0")}:${String(s).padStart(2, "0")}` : `${m}:${String(s).padStart(2, "0")}`;
};

const inWords = (seconds) => {
  const [count, unit] = seconds % 3600 === 0 ? [seconds / 3600, "hour"] : seconds % 60 === 0 ? [seconds / 60, "minute"] : [seconds, "second"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
};

async function copy() {
  if (!current) return;
  try {
    await navigator.clipboard.writeText(current.token);
    byId("copy").textContent = "Copied";
    tell("Token copied.");
  } catch {
    getSelection().selectAllChildren(byId("token"));
    byId("copy").textContent = "Selected";
    tell("The browser does not let this page copy: the token is selected instead.");
  }
}

// ---- the matrix

function showMatrix({ policies, rows }) {
  const table = byId("matrix");
  const top = element("tr");
  top.append(element("td", { className: "corner" }));
  for (const policy of policies) {
    const cell = element("th", { scope: "col", title: policy.words });
    cell.dataset.role = policy.role;
    const yours = element("span", { className: "yours", textContent: "yours", hidden: true });
    yours.dataset.of = policy.role;
    cell.append(
      element("span", { className: "role", textContent: policy.role }),
      yours,
      breakable(element("span", { className: "policy" }), policy.name),
      element("span", { className: "ttl", textContent: inWords(policy.ttlSeconds) }));
    top.append(cell);
  }

  table.tHead.replaceChildren(top);
  table.createTBody().append(declarations(policies));
  for (const group of new Set(rows.map((row) => row.group))) {
    const body = table.createTBody();
    const title = element("tr", { className: "group" });
    title.append(element("th", { scope: "rowgroup", colSpan: policies.length + 1, textContent: group }));
    body.append(title);
    for (const row of rows.filter((each) => each.group === group)) body.append(matrixRow(row, policies));
  }

  // On a phone the style sheet lays the rows out as grids. With explicit roles, they stay a table for a screen reader.
  const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", "thead th": "columnheader", "tbody th": "rowheader", td: "cell" };
  for (const [selector, role] of Object.entries(roles)) {
    for (const part of table.parentElement.querySelectorAll(selector)) part.setAttribute("role", role);
  }
}

/** The row with the declaration of each policy, above its column. */
function declarations(policies) {
  const line = element("tr", { className: "sources" });
  line.append(element("th", { scope: "row", textContent: "In C#" }));
  for (const policy of policies) {
    const cell = element("td");
    cell.dataset.role = policy.role;
    const code = element("code", { className: "declaration" });
    policy.source.split("\n").forEach((text) => code.append(breakable(element("span", { className: "source-line" }), text)));
    cell.append(code);
    line.append(cell);
  }

  return line;
}

function matrixRow(row, policies) {
  const line = element("tr");
  const head = element("th", { scope: "row" });
  head.append(element("span", { className: "words", textContent: row.words }), breakable(element("code", { className: "grant" }), row.grant));
  line.append(head);
  line.dataset.words = row.words;
  for (const policy of policies) {
    const { may, reason, because } = row.cells[policy.role];
    const cell = element("td", { className: may ? "may" : "not", title: because });
    cell.dataset.role = policy.role;
    const verdict = element("span", { className: "verdict" });
    verdict.append(icon(may ? "icon-may" : "icon-not"), element("span", { className: "says", textContent: may ? "may" : "may not" }));
    const first = element("span", { className: "answer" });
    first.append(verdict, " ", element("span", { className: `reason ${reason}`, textContent: reason }));
    cell.append(first, " ", breakable(element("span", { className: "because" }), because));
    line.append(cell);
  }

  return line;
}

// ---- connecting

function showConnect() {
  const button = byId("connect");
  const { isConfigured, url, clientScript } = session?.server ?? {};
  const isAlive = current !== null && Date.now() < current.expiresAt;
  button.textContent = room ? "Disconnect" : "Connect";
  button.hidden = !room && !(isConfigured && clientScript);
  button.disabled = !room && !isAlive;
  byId("connect-card").hidden = !session || (isConfigured && !session.user && !room);
  byId("connect-card").classList.toggle("off", !isConfigured);
  byId("connect-text").replaceChildren(...withCode(
    !session ? "…"
    : !isConfigured ? "No LiveKit server is configured. Everything else on this page works without one. To connect, run `livekit-server --dev` and start this application with `LIVEKIT_URL=ws://localhost:7880`."
    : !clientScript ? `The server is \`${url}\`, but LiveKit's client for browsers is not installed. Run \`npm ci\` in samples/TokenServer, and load this page again.`
    : !isAlive && !room ? `The server is \`${url}\`. Connecting needs a token that has not expired.`
    : `The server is \`${url}\`.`));
}

async function toggleConnection() {
  if (room) {
    disconnect();
    byId("connect-state").textContent = "Disconnected.";
    showConnect();
    return;
  }

  const { token, url } = current;
  const state = (text) => { byId("connect-state").textContent = text; };
  state("Connecting …");
  byId("connect").disabled = true;
  let joined = null;
  try {
    const { Room, RoomEvent } = await import(session.server.clientScript);
    joined = new Room();
    const show = () => {
      if (room !== joined) return;
      const others = joined.remoteParticipants.size;
      state(`In the room ${joined.name} as ${joined.localParticipant.identity}, with ${others === 0 ? "nobody else" : others === 1 ? "one other" : `${others} others`}.`);
    };
    for (const event of [RoomEvent.ParticipantConnected, RoomEvent.ParticipantDisconnected]) joined.on(event, show);
    joined.on(RoomEvent.Disconnected, () => {
      if (room !== joined) return;
      room = null;
      state("The connection has ended.");
      showConnect();
    });
    await joined.connect(url, token);

    // Another user may have signed in meanwhile.
    if (current?.token !== token) {
      joined.disconnect();
      return;
    }

    room = joined;
    show();
  } catch (error) {
    if (current?.token === token) state(`Not connected: ${error.message}`);
  } finally {
    showConnect();
  }
}

function disconnect() {
  const left = room;
  room = null;
  left?.disconnect();
}

// ---- small things

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

/** Adds text that can wrap between the words of a name in camel case, and after a dot. */
function breakable(whole, text) {
  text.split(/(?<=[a-z])(?=[A-Z])|(?<=[a-z]\.)(?=[A-Z])/).forEach((word, i) => whole.append(...(i === 0 ? [word] : [element("wbr"), word])));
  return whole;
}

/** Text in which the parts between backticks are code. */
function withCode(text) {
  return text.split("`").map((part, i) => (i % 2 === 1 ? element("code", { textContent: part }) : part));
}

function icon(id) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#${id}`);
  svg.append(use);
  return svg;
}

function tell(text) {
  byId("news").textContent = text;
}

function showProblem(text) {
  byId("problem").textContent = text;
  byId("problem").hidden = false;
}

function clearProblem() {
  byId("problem").hidden = true;
  byId("problem").textContent = "";
}

// ---- start

byId("sign-out").addEventListener("click", async () => {
  await change("DELETE");

  // The button is gone, and the focus with it.
  if (document.activeElement === document.body) byId("users").querySelector("button")?.focus();
});
byId("ask").addEventListener("submit", (event) => {
  event.preventDefault();
  mint();
});
byId("copy").addEventListener("click", copy);
byId("connect").addEventListener("click", toggleConnection);
setInterval(tick, 1000);

try {
  const [matrix, first] = await Promise.all([call("GET", "/policies"), call("GET", "/session")]);
  session = first;
  showMatrix(matrix);
  showSession();
  if (session.user) await mint();
} catch (error) {
  showProblem(error.message);
}
