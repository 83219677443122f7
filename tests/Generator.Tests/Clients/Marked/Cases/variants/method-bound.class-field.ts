import { Room, type DataPublishOptions } from 'livekit-client';

type Send = (bytes: Uint8Array, options?: DataPublishOptions) => Promise<void>;

class Logger {
  setMetadata(_: string) {}
}

export class WhiteboardLink {
  private readonly room = new Room({ adaptiveStream: true });
  private readonly log = new Logger();
  private readonly label = this.log.setMetadata.bind(this.log);
  private send?: Send;

  async open(url: string, token: string) {
    await this.room.connect(url, token);
    this.send = this.room.localParticipant.publishData.bind(this.room.localParticipant); //! GG5003
    this.label('whiteboard');
  }

  stroke(points: number[]) {
    return this.send?.(new TextEncoder().encode(JSON.stringify(points)), { reliable: false });
  }

  close() {
    const stop = this.room.localParticipant.unpublishTrack.bind(this.room.localParticipant);
    this.room.localParticipant.trackPublications.forEach((p) => p.track && stop(p.track));
  }
}
