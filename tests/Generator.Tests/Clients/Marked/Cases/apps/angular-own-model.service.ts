import { Injectable, signal, WritableSignal } from '@angular/core';
import { Room } from 'livekit-client';

export class LocalParticipantModel {
  constructor(readonly id: string, private readonly log: string[]) {}
  setMetadata(value: string) { this.log.push(value); }
  publishData(data: Uint8Array) { this.log.push(String(data.length)); }
}

@Injectable()
export class ModelService {
  readonly localParticipant: WritableSignal<LocalParticipantModel | null> = signal(null);
  private readonly room = new Room();

  update(value: string) {
    const localParticipant = this.localParticipant();
    localParticipant?.setMetadata(value);
    this.localParticipant()?.publishData(new Uint8Array(2));
  }

  async connect(url: string, token: string) {
    await this.room.connect(url, token);
    this.localParticipant.set(new LocalParticipantModel(this.room.localParticipant.sid, []));
  }
}
