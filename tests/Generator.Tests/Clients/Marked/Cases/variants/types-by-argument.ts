import { createRef, useRef, useState } from 'react';
import { ref, shallowRef } from 'vue';
import { signal } from '@angular/core';
import type { LocalParticipant, RemoteParticipant, Room } from 'livekit-client';

// The type argument says what each box holds.
export function useSeat() {
  const [call, setCall] = useState<Room | undefined>();
  const selfRef = useRef<LocalParticipant>(null);
  const boxRef = createRef<Room>();
  const [title, setName] = useState<string>('');
  const other = useRef<{ setMetadata(m: string): void }>(null);
  const sit = async () => {
    setName('seated');
    await call?.localParticipant.setName(title); //! GG5001
    await selfRef.current?.setAttributes({ seat: '1' }); //! GG5001
    await boxRef.current!.localParticipant.publishData(new Uint8Array()); //! GG5003
    other.current?.setMetadata('own');
  };
  return { sit, setCall };
}

const hall = ref<Room>();
const guest = shallowRef<LocalParticipant | null>(null);
const far = shallowRef<RemoteParticipant | null>(null);
export const wave = () => hall.value?.localParticipant.setAttributes({ wave: '1' }); //! GG5001
export const say = (t: string) => guest.value?.sendText(t); //! GG5003
export const farName = () => far.value?.name;

const lounge = signal<Room | null>(null);
export const film = () => lounge()?.localParticipant.setCameraEnabled(true); //! GG5002

const rooms = new Map<string, Room>();
export const talk = (id: string) => rooms.get(id)?.localParticipant.setMicrophoneEnabled(true); //! GG5002
