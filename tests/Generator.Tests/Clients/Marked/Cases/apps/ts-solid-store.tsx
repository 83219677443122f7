import { Room } from 'livekit-client';
import { createMemo, createSignal, Show } from 'solid-js';

const [room, setRoom] = createSignal<Room>();

export function VoiceBar() {
  const [muted, setMuted] = createSignal(true);

  const toggle = async () => {
    const current = room();
    if (!current) return;
    await current.localParticipant.setMicrophoneEnabled(muted()); //! GG5002
    setMuted(!muted());
  };

  const deafen = () => setMuted(true);

  return (
    <Show when={room()} fallback={<p>Don't panic: not connected</p>}>
      <button onClick={toggle}>{muted() ? 'Unmute' : 'Mute'}</button>
      <button onClick={() => room()?.localParticipant.setMicrophoneEnabled(false)}>Off</button>
      <button onClick={deafen}>Deafen</button>
    </Show>
  );
}

export { setRoom };
