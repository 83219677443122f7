import { LocalParticipant, Room } from 'livekit-client';

export class Hub {
  calls: Room[] = [];
  seats = new Map<string, LocalParticipant>();
  byId: Record<string, Room> = {};

  async all(mes: LocalParticipant[]) {
    for (const c of this.calls) await c.localParticipant.setName('x'); //! GG5001
    for (const me of mes) {
      await me.setName('x'); //! GG5001
    }
    for (const [, s] of this.seats) {
      await s.setName('x'); //! GG5001
    }
    for (const s of this.seats.values()) await s.setName('x'); //! GG5001
    this.seats.forEach((s) => s.setName('x')); //! GG5001
    mes.map(async (m) => m.setName('x')); //! GG5001
    await this.seats.get('a')?.setName('x'); //! GG5001
    const s = this.seats.get('b');
    await s!.setName('x'); //! GG5001
    await this.byId['a'].localParticipant.setName('x'); //! GG5001
    await Promise.all(Object.values(this.byId).map((r) => r.localParticipant.setName('x'))); //! GG5001
    for (const [id, r] of Object.entries(this.byId)) {
      await r.localParticipant.setName(id); //! GG5001
    }
  }
}
