// case: Code that is generated for a page: within the template it is text, escaped braces and all.
// policy: QuietPolicy
import { Room } from 'livekit-client';

export function snippet(room: Room, topic: string): string {
  return `
    import { Room } from 'livekit-client';
    const room = new Room(); // it's a snippet
    await room.localParticipant.sendText('hi', { topic: '${topic.replace(/`/g, '\\`')}' });
    await room.localParticipant.publishData(\`\${payload}\`);
    // ${room.name}
  `;
}
