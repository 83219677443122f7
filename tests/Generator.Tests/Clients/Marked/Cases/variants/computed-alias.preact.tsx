import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Room, type LocalParticipant } from 'livekit-client';

// A memo with a block, a memo of a memo, a callback that closes over it.
export function Badge({ room }: { room: Room }) {
  const self = useMemo(() => {
    return room.localParticipant;
  }, [room]);
  const again: LocalParticipant = useMemo(() => self, [self]);
  const shown = useSignal('');
  const label = useComputed(() => self.name ?? shown.value);
  const save = async () => {
    await self.setName(shown.value); //! GG5001
    await again.setMetadata(shown.value); //! GG5001
  };
  return <button title={label} onClick={save} />;
}

export function Preview({ room }: { room: Room }) {
  const names = useMemo(() => room.localParticipant.name, [room]);
  const setter = useMemo(() => ({ setName: (n: string) => n }), []);
  setter.setName(names ?? '');
  return null;
}
