import { trace } from '@opentelemetry/api';
import { Room } from 'livekit-client';
import { connect } from 'nats.ws';

// Methods of the same names, of others; one of them is LiveKit's.
const tracer = trace.getTracer('call');
const live = new Room();

export async function mirror(mediaSession: { setMetadata(m: object): void }, bucket: { file(n: string): { setMetadata(m: object): Promise<void> } }) {
  const bus = await connect({ servers: 'ws://bus' });
  const span = tracer.startSpan('mirror');
  span.setAttributes({ room: live.name });
  mediaSession.setMetadata({ title: live.localParticipant.name });
  await bucket.file('a').setMetadata({ owner: live.localParticipant.identity });
  const [title, setName] = pair(live.localParticipant.name ?? '');
  setName(title + '!');
  bus.publish('room', title);
  await live.localParticipant.setName(title); //! GG5001
  const farAway = live.remoteParticipants.get('x');
  farAway?.on('participantPermissionsChanged', () => span.end());
}
function pair(s: string): [string, (s: string) => void] { return [s, () => {}]; }
