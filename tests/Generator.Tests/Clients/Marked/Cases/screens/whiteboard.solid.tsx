import { createSignal, onCleanup, Show } from 'solid-js';
import { Room, RoomEvent } from 'livekit-client';

interface Stroke { points: [number, number][]; color: string }

export function Whiteboard(props: { room: Room }) {
  const [strokes, setStrokes] = createSignal<Stroke[]>([]);
  const canDraw = () => props.room.localParticipant.permissions?.canPublishData ?? false;

  const receive = (payload: Uint8Array) => setStrokes([...strokes(), JSON.parse(new TextDecoder().decode(payload))]);
  props.room.on(RoomEvent.DataReceived, receive);
  onCleanup(() => props.room.off(RoomEvent.DataReceived, receive));

  const encode = (stroke: Stroke) => new TextEncoder().encode(JSON.stringify(stroke));

  const draw = async (stroke: Stroke) => {
    if (!props.room.localParticipant.permissions?.canPublishData) return;
    await props.room.localParticipant.publishData(encode(stroke), { reliable: true, topic: 'board' });
  };

  const save = async (file: File) => {
    await props.room.localParticipant.sendFile(file, { topic: 'board' }); //! GG5003
    await props.room.localParticipant.setMetadata(`saved ${file.name}`); //! GG5001
  };

  return (
    <Show when={strokes().length > 0} fallback={<p>It's empty.</p>}>
      <canvas onClick={() => draw({ points: [[0, 0]], color: canDraw() ? 'red' : 'gray' })} />
      <input type="file" onChange={(event) => event.currentTarget.files && save(event.currentTarget.files[0])} />
    </Show>
  );
}
