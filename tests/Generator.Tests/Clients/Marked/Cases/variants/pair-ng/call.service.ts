import { Injectable, signal, computed } from '@angular/core';
import { Room } from 'livekit-client';
@Injectable({ providedIn: 'root' })
export class CallService {
  readonly room = signal<Room | undefined>(undefined);
  readonly me = computed(() => this.room()?.localParticipant);
  readonly mayPublish = computed(() => this.room()?.localParticipant.permissions?.canPublish ?? false);
  private readonly log = { setName: (s: string) => s };
  getRoom(): Room { return this.room()!; }
}
