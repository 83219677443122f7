import { Injectable, OnDestroy, signal } from '@angular/core';
import { LocalParticipant, RemoteParticipant, Room, RoomEvent } from 'livekit-client';
import { ToastService } from '../toast.service';

@Injectable({ providedIn: 'root' })
export class CallService implements OnDestroy {
  private readonly room = new Room({ adaptiveStream: true });
  readonly remotes = signal<RemoteParticipant[]>([]);
  readonly muted = signal(true);

  constructor(private readonly toast: ToastService) {
    this.room.on(RoomEvent.ParticipantConnected, (p) => this.remotes.update((all) => [...all, p]));
  }

  private get me(): LocalParticipant {
    return this.room.localParticipant;
  }

  async join(url: string, token: string) {
    await this.room.connect(url, token);
    await this.me.enableCameraAndMicrophone(); //! GG5002
  }

  async toggleMicrophone() {
    if (!this.me.permissions?.canPublish) {
      this.toast.show('You may only listen.');
      return;
    }
    await this.me.setMicrophoneEnabled(this.muted());
    this.muted.update((muted) => !muted);
  }

  async status(text: string) {
    await this.me.setAttributes({ status: text }); //! GG5001
  }

  async rename(name: string) {
    if (this.me.permissions?.canUpdateMetadata) {
      await this.me.setName(name);
    }
  }

  hangUp() {
    void this.me.setCameraEnabled(false);
    return this.room.disconnect();
  }

  ngOnDestroy() {
    void this.hangUp();
  }
}
