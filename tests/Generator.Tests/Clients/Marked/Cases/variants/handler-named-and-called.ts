import { Room, RoomEvent } from 'livekit-client';

// The one function is the handler and nothing else; the other is called on a click as well.
export class Podium {
  private readonly room = new Room();

  constructor(button: HTMLButtonElement) {
    this.room.on(RoomEvent.ParticipantPermissionsChanged, this.onPromoted);
    this.room.on(RoomEvent.ParticipantPermissionsChanged, this.goLive);
    button.addEventListener('click', this.goLive);
  }

  private onPromoted = async () => {
    await this.room.localParticipant.setMicrophoneEnabled(true);
  };

  private goLive = async () => {
    await this.room.localParticipant.setCameraEnabled(true); //! GG5002
  };

  private onKick = () => this.room.localParticipant.setName('kicked'); //! GG5001
}
