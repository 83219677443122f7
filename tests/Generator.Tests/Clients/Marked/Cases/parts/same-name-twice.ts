import type { LocalParticipant, ParticipantPermission, Room } from 'livekit-client';

class DockCrate {
  setName(text: string) { void text; }
  get keeper() { return this; }
}

interface DockShift { keeper: LocalParticipant; crate: DockCrate; rights?: ParticipantPermission }

interface DockOffice {
  keeper(): LocalParticipant;
  crate(): DockCrate;
  open(): Promise<{ room: Room; crate: DockCrate; me: LocalParticipant }>;
}

const callbacks: { onCrate: (crate: DockCrate) => void; onKeeper: (keeper: LocalParticipant) => void } = {
  onCrate: (crate) => crate.setName('crate'),
  onKeeper: (keeper) => void keeper.setName('keeper'), //! GG5001
};

export const label = <T extends DockCrate>(crate: T) => crate.setName('label');

export async function work(office: DockOffice, shifts: Map<string, DockShift>) {
  void callbacks;
  office.crate().keeper.setName('crate');
  await office.keeper().setName('keeper'); //! GG5001
  const { room, crate, me } = await office.open();
  crate.setName(room.name);
  await me.setName('open'); //! GG5001
  for (const [, { crate: box, keeper }] of shifts) {
    box.setName('box');
    await keeper.setName('box'); //! GG5001
  }
  const shift = shifts.get('late');
  if (shift?.rights?.canUpdateMetadata) await shift.keeper.setName('late');
}
