// case: VideoSDK and LiveKit in one page
// policy: GuestPolicy
import { VideoSDK } from '@videosdk.live/js-sdk';
import { Room, RoomEvent } from 'livekit-client';

const meeting = VideoSDK.initMeeting({ meetingId: 'a', name: 'b', micEnabled: true });
const room = new Room();
const names = new Map();

class Guest {
  setName(name) { this.name = name; return this; }
  setMetadata(m) { this.m = m; return this; }
}

class Panel {
  constructor() {
    this.localParticipant = new Guest();
    this.room = { localParticipant: new Guest() };
  }

  rename(name) {
    this.localParticipant.setName(name).setMetadata('{}');
    names.get('me').setName(name);
  }
}

meeting.on('meeting-joined', () => {
  meeting.localParticipant.on('stream-enabled', () => {});
});

room.on(RoomEvent.Connected, async () => {
  await room.localParticipant.{|GG5001:setName|}('LiveKit');
});

export const panel = new Panel();
panel.localParticipant.setName('panel');

export function guest(localParticipant = new Guest()) {
  localParticipant.setName('default');
}
