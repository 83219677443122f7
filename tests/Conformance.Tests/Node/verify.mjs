// Reads lines of JSON, {"key", "secret", "token"}, and answers each with one: {"claims"} where LiveKit's TokenVerifier
// accepts the token, {"error"} where it does not. One process serves any number of tokens.
import { createInterface } from 'node:readline';
import { TokenVerifier } from 'livekit-server-sdk';

for await (const line of createInterface({ input: process.stdin })) {
    const { key, secret, token } = JSON.parse(line);
    let answer;
    try {
        answer = { claims: await new TokenVerifier(key, secret).verify(token) };
    } catch (error) {
        answer = { error: `${error.code ?? error.name}: ${error.message}` };
    }

    process.stdout.write(`${JSON.stringify(answer)}\n`);
}
