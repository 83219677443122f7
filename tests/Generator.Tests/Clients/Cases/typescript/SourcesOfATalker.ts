// case: A source by member and by string; the screen alone is refused.
// policy: TalkerPolicy
import { LocalTrack, Room, Track } from 'livekit-client';

export class Publisher {
  constructor(private room: Room) {}

  async publish(video: LocalTrack, screen: LocalTrack, sound: LocalTrack) {
    const { localParticipant } = this.room;
    await localParticipant.publishTrack(video, { source: Track.Source.Camera, simulcast: true });
    await localParticipant.{|GG5002:publishTrack|}(screen, { source: Track.Source.ScreenShare });
    await localParticipant.{|GG5002:publishTrack|}(sound, { source: 'screen_share_audio' as Track.Source });
    await localParticipant.setMicrophoneEnabled(true);
  }
}
