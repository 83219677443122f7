import { AudioFrame, AudioSource, LocalAudioTrack, Room, RoomEvent, TrackPublishOptions, TrackSource } from '@livekit/rtc-node';
import { trace } from '@opentelemetry/api';
import pino from 'pino';

const log = pino();
const tracer = trace.getTracer('greeter');

export async function greet(url: string, token: string, frames: AsyncIterable<AudioFrame>): Promise<void> {
  const room = new Room();
  const span = tracer.startSpan('greet');
  span.setAttributes({ 'livekit.url': url });
  try {
    await room.connect(url, token, { autoSubscribe: false, dynacast: false });
    const me = room.localParticipant!;
    await me.updateMetadata(JSON.stringify({ kind: 'greeter' })); //! GG5001
    await me.setAttributes({ state: 'speaking' }); //! GG5001

    const source = new AudioSource(48000, 1);
    const options = new TrackPublishOptions();
    options.source = TrackSource.SOURCE_MICROPHONE;
    await me.publishTrack(LocalAudioTrack.createAudioTrack('greeting', source), options); //! GG5002
    for await (const frame of frames) {
      await source.captureFrame(frame);
    }

    await me.publishData(new TextEncoder().encode('done'), { reliable: true }); //! GG5003
    room.on(RoomEvent.ParticipantConnected, (participant) => log.info({ attributes: participant.attributes }));
  } finally {
    span.end();
    await room.disconnect();
  }
}
