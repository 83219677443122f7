import { Injectable, computed, inject, signal } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { firstValueFrom } from 'rxjs';
import { Room, RoomEvent } from 'livekit-client';

@Injectable({ providedIn: 'root' })
export class CallService {
  private readonly http = inject(HttpClient);
  readonly room = signal<Room | undefined>(undefined);
  readonly me = computed(() => this.room()?.localParticipant);

  async join(name: string): Promise<void> {
    const { url, token } = await firstValueFrom(this.http.post<{ url: string; token: string }>('/token', { name }));
    const room = new Room({ adaptiveStream: true });
    await room.connect(url, token);
    this.room.set(room);
    await this.room()?.localParticipant.setMicrophoneEnabled(true); //! GG5002
  }

  async setStatus(status: string): Promise<void> {
    await this.me()?.setAttributes({ status }); //! GG5001
  }

  async mute(): Promise<void> {
    await this.room()?.localParticipant.setMicrophoneEnabled(false);
  }
}
