// case: The Node SDK's data: packets, tones, streams, chat, captions and remote calls.
// policy: QuietPolicy
import { Room } from '@livekit/rtc-node';

export class Desk {
  constructor(private readonly room: Room) {}

  async run(peer: string) {
    const me = this.room.localParticipant!;
    await me.{|GG5003:publishData|}(Buffer.from('hi'), { reliable: true });
    await me.{|GG5003:publishDtmf|}(1, '1');
    await me.{|GG5003:sendChatMessage|}('hi');
    await me.{|GG5003:publishTranscription|}({ participantIdentity: peer, trackSid: 'TR_1', segments: [] });
    const writer = await me.{|GG5003:streamBytes|}({ name: 'raw' });
    await writer.close();
    me.{|GG5003:registerRpcMethod|}('stop', async () => 'ok');
    return me.{|GG5003:performRpc|}({ destinationIdentity: peer, method: 'status', payload: '{}' });
  }
}
