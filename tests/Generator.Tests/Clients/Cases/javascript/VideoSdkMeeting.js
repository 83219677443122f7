// case: Another vendor's meeting has a local participant.
// policy: ViewerPolicy
import { VideoSDK } from '@videosdk.live/js-sdk';

const meeting = VideoSDK.initMeeting({ meetingId: 'm-1', micEnabled: true });

meeting.localParticipant.on('stream-enabled', (stream) => console.log(stream.kind));
meeting.on('meeting-joined', () => {
  meeting.localParticipant.setName('me');
  meeting.localParticipant.publishData('hi');
});
