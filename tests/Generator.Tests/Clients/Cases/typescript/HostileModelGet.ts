// case: members of the participant's record in stores of other kinds
// policy: GuestPolicy
import { Room } from 'livekit-client';
import * as Y from 'yjs';
import { create } from 'zustand';
import { FormControl, FormGroup } from '@angular/forms';

declare module 'livekit-client' {
  interface LocalParticipant { setDisplayName(name: string): void }
}

interface RoomState { name: string; setName(name: string): void; setMetadata(m: object): void }

export const useRoom = create<RoomState>((set) => ({
  name: '',
  setName: (name) => set({ name }),
  setMetadata: () => set({}),
}));

export function bind(doc: Y.Doc, live: Room) {
  const state = doc.getMap('participants');
  state.localParticipant.get('profile').setName('x');
  state.localParticipant.get('cursor').setAttributes({ color: 'red' });

  const room = useRoom.getState();
  room.setName('Lobby');
  room.setMetadata({ topic: 'x' });
  useRoom.getState().setName(live.localParticipant.name ?? '');

  const form = new FormGroup({ localParticipant: new FormControl(live.localParticipant.identity) });
  form.controls.localParticipant.setValue('x');
  const options = { metadata: live.localParticipant.metadata } satisfies { metadata?: string };
  return options;
}
