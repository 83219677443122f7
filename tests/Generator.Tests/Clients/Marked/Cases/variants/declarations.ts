import type { LocalTrackPublication, Room, TrackPublishOptions } from 'livekit-client';

// Declared, overloaded, implemented, overridden: none of it sends anything.
export interface Gateway {
  setMetadata(metadata: string): Promise<void>;
  setCameraEnabled(on: boolean): Promise<LocalTrackPublication | undefined>;
  localParticipant: { publishData(bytes: Uint8Array): Promise<void> };
}

export abstract class Transport implements Gateway {
  constructor(protected readonly room: Room) {}
  abstract setMetadata(metadata: string): Promise<void>;
  abstract publishTrack(track: MediaStreamTrack, options?: TrackPublishOptions): Promise<void>;
  setCameraEnabled(on: boolean): Promise<LocalTrackPublication | undefined>;
  setCameraEnabled(on: boolean, reason: string): Promise<LocalTrackPublication | undefined>;
  async setCameraEnabled(on: boolean, reason?: string) {
    void reason;
    return this.room.localParticipant.setCameraEnabled(on); //! GG5002
  }
  localParticipant = {
    async publishData(bytes: Uint8Array) { void bytes; },
  };
}

declare module 'livekit-client' {
  interface LocalParticipant {
    setAttributes(attributes: Record<string, string>): Promise<void>;
  }
}

export const stub = {
  setName(name: string) { return name; },
  sendText: async (text: string) => text,
};
