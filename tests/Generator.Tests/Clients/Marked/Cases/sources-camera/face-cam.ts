import { createLocalTracks, LocalVideoTrack, Room, Track } from 'livekit-client';

// A face camera: pictures only. What a tone needs is another source.
export class FaceCam {
  constructor(private readonly room: Room) {}

  async begin() {
    await this.room.localParticipant.setCameraEnabled(true, { resolution: { width: 640, height: 360 } });
  }

  async talk() {
    await this.room.localParticipant.setMicrophoneEnabled(true); //! GG5002
  }

  async file(track: MediaStreamTrack) {
    await this.room.localParticipant.publishTrack(track, { source: Track.Source.Camera, name: 'file' });
    await this.room.localParticipant.publishTrack(track, { source: Track.Source.ScreenShare }); //! GG5002
  }

  async canvas(canvas: HTMLCanvasElement) {
    const [raw] = canvas.captureStream(30).getVideoTracks();
    await this.room.localParticipant.publishTrack(new LocalVideoTrack(raw), { source: Track.Source.Camera });
  }

  async preview() {
    const tracks = await createLocalTracks({ audio: false, video: true });
    return tracks[0];
  }
}
