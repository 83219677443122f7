// case: A type by index, a bound method and a spied one are no calls.
// policy: ViewerPolicy
import { LocalParticipant, Room } from 'livekit-client';

type Share = LocalParticipant['setScreenShareEnabled'];
type Names = keyof Pick<LocalParticipant, 'setName' | 'setMetadata'>;

export interface Controls {
  setCameraEnabled(enabled: boolean): Promise<void>;
  setMicrophoneEnabled: (enabled: boolean) => Promise<void>;
  share: Share;
  names: Names[];
}

export function patch(room: Room, spy: (target: object, method: string) => void) {
  const original = room.localParticipant.publishData.bind(room.localParticipant);
  spy(room.localParticipant, 'publishTrack');
  return { original, toggle: room.localParticipant.setMicrophoneEnabled };
}
