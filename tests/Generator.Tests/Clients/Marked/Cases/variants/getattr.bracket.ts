import { useRoomContext } from '@livekit/components-react';

type Key = 'hand' | 'mood';
const labels: Record<Key, { setAttributes(v: object): void }> = {
  hand: { setAttributes: (v) => console.log(v) },
  mood: { setAttributes: (v) => console.log(v) },
};

export function useMood() {
  const room = useRoomContext();
  const set = async (key: Key, value: string) => {
    labels[key]['setAttributes']({ value });
    await room['localParticipant'].setAttributes({ [key]: value }); //! GG5001
  };
  const others = () => room['remoteParticipants'].size;
  return { set, others };
}
