import { trace } from '@opentelemetry/api';
import { Room, type RoomOptions } from 'livekit-client';

const tracer = trace.getTracer('call');

// Same method names on other people's objects.
export async function traced(room: Room, url: string, token: string) {
  const span = tracer.startSpan('connect');
  span.setAttributes({ url, identity: room.localParticipant.identity });
  try {
    await room.connect(url, token);
  } finally {
    span.end();
  }
}

export class Player {
  private listeners = new Set<(name: string) => void>();

  setMetadata(metadata: MediaMetadataInit) {
    navigator.mediaSession.metadata = new MediaMetadata(metadata);
  }

  setName(name: string) {
    this.listeners.forEach((listener) => listener(name));
  }

  rename(name: string) {
    this.setName(name);
    this.setMetadata({ title: name });
  }
}

export const defaults: RoomOptions = { adaptiveStream: true };
