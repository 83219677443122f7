// case: a stage on another SDK, whose file takes only a type and a constant from LiveKit
// policy: ViewerPolicy
import { Track, type LocalParticipant as LiveParticipant } from 'livekit-client';
import JitsiMeetJS from 'lib-jitsi-meet';
import { getLocalParticipant, type JitsiLocal } from '../jitsi/participants';

interface Stage { localParticipant: JitsiLocal; chatRoom: { performRpc(name: string): void } }

export class JitsiStage implements Stage {
  readonly localParticipant: JitsiLocal;
  readonly chatRoom: Stage['chatRoom'];
  static readonly sources = [Track.Source.Camera, Track.Source.Microphone];

  constructor(private conference: JitsiMeetJS.JitsiConference, state: object) {
    this.localParticipant = getLocalParticipant(state);
    this.chatRoom = conference.room;
  }

  async start() {
    this.localParticipant.setCameraEnabled(true);
    this.conference.setDisplayName('x');
    this.chatRoom.performRpc('hello');
    this.localParticipant.setMetadata('{}');
  }

  static compare(a: LiveParticipant, b: Stage) {
    if (a.identity !== b.localParticipant.id) b.localParticipant.setName(a.identity);
    return `${a.name} isn't ${b.localParticipant.name}`;
  }
}
