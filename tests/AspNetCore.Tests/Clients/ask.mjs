// Asks a token endpoint with LiveKit's own token source: one line of JSON in, one line of JSON out.
import { TokenSource } from 'livekit-client';

const { url, headers, asks } = JSON.parse(await new Promise((resolve) => {
  let text = '';
  process.stdin.on('data', (chunk) => (text += chunk)).on('end', () => resolve(text));
}));

let requests = 0;
const fetchOfNode = globalThis.fetch;
globalThis.fetch = (...call) => {
  requests++;
  return fetchOfNode(...call);
};

const source = TokenSource.endpoint(url, { headers });
const answers = [];
for (const options of asks) {
  try {
    const { serverUrl, participantToken } = await source.fetch(options);
    answers.push({ serverUrl, participantToken, requests });
  } catch (error) {
    answers.push({ error: String(error.message ?? error), requests });
  }
}

console.log(JSON.stringify(answers));
