import { Room, RoomEvent, createLocalVideoTrack } from 'livekit-client';

// Lobby kiosk: shows the receptionist and offers a bell.
class Kiosk {
  #room = new Room({ adaptiveStream: true });
  #bell = 0;

  async boot(url, token) {
    this.#room.on(RoomEvent.Disconnected, () => this.#restart(url, token));
    await this.#room.connect(url, token);
    document.title = this.#room.localParticipant.identity;
  }

  async ring() {
    this.#bell += 1;
    const me = this.#room.localParticipant;
    await me.setAttributes({ bell: String(this.#bell) }); //! GG5001
    await me.sendText('ding', { topic: 'bell' }); //! GG5003
  }

  async showFace() {
    const track = await createLocalVideoTrack({ facingMode: 'user' });
    const publication = await this.#room.localParticipant.publishTrack(track); //! GG5002
    return publication.trackSid;
  }

  async hideFace() {
    await this.#room.localParticipant.setCameraEnabled(false);
  }

  #restart(url, token) {
    setTimeout(() => this.boot(url, token), 2000);
  }
}

export default Kiosk;
