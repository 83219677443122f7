import { useLocalParticipant } from '@livekit/components-react';

export function Call() {
  const { localParticipant } = useLocalParticipant();
  return (
    <>
      {/* One of the two policies may. */}
      <button onClick={() => localParticipant.setCameraEnabled(true)}>Don't you see me?</button>
    </>
  );
}

export const rename = (room) => room.localParticipant.setName('guest'); // GG5001
