// case: All that the browser SDK sends as data.
// policy: QuietPolicy
import { Room } from 'livekit-client';

const encoder = new TextEncoder();

export class Messaging {
  constructor(private readonly room: Room) {}

  async send(text: string, file: File) {
    const p = this.room.localParticipant;
    await p.{|GG5003:publishData|}(encoder.encode(text), { reliable: true, topic: 'chat' });
    await p.{|GG5003:sendText|}(text, { topic: 'chat' });
    await p.{|GG5003:sendFile|}(file, { mimeType: file.type });
    const text2 = await p.{|GG5003:streamText|}({ topic: 'typing' });
    await text2.close();
    const bytes = await p.{|GG5003:streamBytes|}({ name: 'raw', topic: 'raw' });
    await bytes.close();
    await p.{|GG5003:sendChatMessage|}(text);
    await p.{|GG5003:publishDtmf|}(1, '1');
  }

  ask(destinationIdentity: string) {
    return this.room.localParticipant.{|GG5003:performRpc|}({ destinationIdentity, method: 'status', payload: '' });
  }
}
