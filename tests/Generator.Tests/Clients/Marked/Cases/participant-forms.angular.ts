import { Component, computed, inject, signal, type Signal, input } from '@angular/core';
import { Room, LocalParticipant } from 'livekit-client';
import { BehaviorSubject, Observable } from 'rxjs';
import { Model } from './model';
export class A {
  room = signal<Room | undefined>(undefined);
  lp = computed(() => this.room()?.localParticipant);
  me$ = new BehaviorSubject<LocalParticipant | null>(null);
  model = input<Model>();
  localParticipant = signal<Model | null>(null);
  constructor(private readonly svc: Service, public readonly r: Room) {}
  a() { this.lp()?.setName('x'); } //! GG5001
  b() { this.me$.value?.setName('x'); this.me$.getValue()?.setName('y'); } //! GG5001
  c() { this.me$.subscribe((p) => p?.setName('x')); } //! GG5001
  d() { this.model()?.setName('x'); this.localParticipant()?.setName('x'); }
  e() { this.localParticipant().publishData(new Uint8Array()); const lp = this.localParticipant(); lp.setName('x'); }
  f() { this.r.localParticipant.setName('x'); } //! GG5001
}
