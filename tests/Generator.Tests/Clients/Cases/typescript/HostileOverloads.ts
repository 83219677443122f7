// case: overloads, generics, abstract and static members that only declare
// policy: ViewerPolicy
import type { LocalParticipant, Room, TrackPublishOptions } from 'livekit-client';

type Setter<K extends keyof LocalParticipant> = LocalParticipant[K];

export interface Devices {
  setCameraEnabled(on: boolean): Promise<void>;
  setMicrophoneEnabled(on: true): Promise<void>;
  setMicrophoneEnabled(on: false): Promise<null>;
  readonly localParticipant: { setName(name: string): void };
}

export abstract class BaseDevices<T extends Room = Room> implements Devices {
  static setName(name: string): void { BaseDevices.label = name; }
  static label = '';
  abstract readonly localParticipant: Devices['localParticipant'];
  abstract publishTrack(track: MediaStreamTrack, options?: TrackPublishOptions): Promise<void>;
  setCameraEnabled(on: boolean): Promise<void>;
  setCameraEnabled(on: boolean, options: object): Promise<void>;
  async setCameraEnabled(on: boolean, _options?: object): Promise<void> {
    this.setMicrophoneEnabled(on);
    BaseDevices.setName(on ? 'on' : 'off');
  }
  setMicrophoneEnabled(_on: boolean): Promise<any> { return Promise.resolve(null); }
}

export const keep = <T extends object>(it: T) => it;
export const names = ['setCameraEnabled(true)', `localParticipant.setName("x")`, /localParticipant\.setName\(/] as const;
/**
 * @example
 * await room.localParticipant.setCameraEnabled(true);
 */
export const doc = (room: Room) => keep<LocalParticipant>(room.localParticipant).isCameraEnabled;
