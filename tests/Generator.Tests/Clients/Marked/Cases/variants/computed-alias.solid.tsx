import { createMemo, createSignal, Show } from 'solid-js';
import { Room, type LocalParticipant } from 'livekit-client';

// Solid's accessors and memos give out what they were made of.
const [room, setRoom] = createSignal<Room>();
const me = createMemo(() => room()?.localParticipant);
const [nick, setName] = createSignal('');

export function Voice() {
  const mayTalk = createMemo(() => room()?.localParticipant.permissions?.canPublish ?? false);
  const mute = () => room()?.localParticipant.setMicrophoneEnabled(false);
  return (
    <>
      <input value={nick()} onInput={(e) => setName(e.currentTarget.value)} />
      <button onClick={() => me()?.setName(nick())}>Rename</button> {/*! GG5001 */}
      <button onClick={() => room()?.localParticipant.setCameraEnabled(true)}>Film</button> {/*! GG5002 */}
      <Show when={mayTalk()}>
        <button onClick={mute}>Mute</button>
      </Show>
    </>
  );
}

export const greet = (p: LocalParticipant) => { if (mayGreet(p)) void p.sendText('hi'); };
const mayGreet = (p: LocalParticipant) => p.permissions?.canPublishData === true;
export const join = () => setRoom(new Room());
