import { BehaviorSubject, Observable, filter, map, switchMap, firstValueFrom } from 'rxjs';
import { Room, LocalParticipant } from 'livekit-client';
export class S {
  private readonly room$ = new BehaviorSubject<Room | null>(null);
  private me$: Observable<LocalParticipant> = this.room$.pipe(filter(Boolean), map((r) => r.localParticipant));
  a() { this.room$.value?.localParticipant.setName('x'); } //! GG5001
  b() { this.room$.getValue()?.localParticipant.setName('x'); } //! GG5001
  c() { this.me$.subscribe((lp) => lp.setName('x')); } //! GG5001
  d() { this.room$.subscribe((r) => r?.localParticipant.setName('x')); } //! GG5001
  async e() { const lp = await firstValueFrom(this.me$); lp.setName('x'); } //! GG5001
  f() { return this.me$.pipe(switchMap((me) => me.setAttributes({}))); } //! GG5001
  g() { return this.me$.pipe(map(me => () => me.setName('x'))); } //! GG5001
}
