import { Component, inject, signal, computed, input, Signal, WritableSignal } from '@angular/core';
import { Room, LocalParticipant } from 'livekit-client';
import { Store } from './store';
@Component({ selector: 'x', template: '' })
export class X {
  room = signal<Room | undefined>(undefined);
  me = computed(() => this.room()?.localParticipant);
  who = input<LocalParticipant>();
  req = input.required<LocalParticipant>();
  other: WritableSignal<LocalParticipant | null> = signal(null);
  localParticipant: Signal<Seat | null> = signal<Seat | null>(null);
  a() { this.room()?.localParticipant.setName('x'); } //! GG5001
  b() { this.me()?.setName('x'); } //! GG5001
  c() { this.who()?.setName('x'); } //! GG5001
  d() { this.req().setName('x'); } //! GG5001
  e() { this.other()?.setName('x'); } //! GG5001
  f() { this.localParticipant()?.setName('x'); }
  g() { const lp = this.localParticipant(); lp?.setName('x'); }
}
interface Seat { setName(s: string): void }
