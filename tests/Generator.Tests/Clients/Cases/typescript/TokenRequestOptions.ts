// case: What a client asks of the token endpoint is the backend's to decide.
// policy: GuestPolicy
import { Room, TokenSource } from 'livekit-client';

const source = TokenSource.endpoint('https://shop.example.com/token');

export async function join(name: string) {
  const { serverUrl, participantToken } = await source.fetch({
    participantName: name,
    participantMetadata: JSON.stringify({ plan: 'free' }),
    participantAttributes: { device: 'web' },
  });
  const room = new Room();
  await room.connect(serverUrl, participantToken);
  return room;
}
