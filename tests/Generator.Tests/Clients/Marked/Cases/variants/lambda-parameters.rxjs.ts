import { BehaviorSubject, filter, ReplaySubject, tap } from 'rxjs';
import type { LocalParticipant, Room } from 'livekit-client';

interface Bot { setName(name: string): void }

// A subject's type argument says what its value is, and what it hands to those who listen.
export class CallState {
  readonly me$ = new BehaviorSubject<LocalParticipant | null>(null);
  readonly room$ = new ReplaySubject<Room>(1);
  readonly bot$ = new BehaviorSubject<Bot | null>(null);

  rename(name: string) {
    this.bot$.value?.setName(name);
    return this.me$.value?.setName(name); //! GG5001
  }

  start() {
    this.room$.subscribe((room) => room.localParticipant.enableCameraAndMicrophone()); //! GG5002
    this.bot$.subscribe((p) => p?.setName('bot'));
    return this.me$.pipe(
      filter((p): p is LocalParticipant => p !== null),
      tap((p) => void p.setAttributes({ ready: '1' })), //! GG5001
    );
  }
}
