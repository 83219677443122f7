// case: The participant of the hook, set from a callback.
// policy: GuestPolicy
import { useLocalParticipant } from '@livekit/components-react';
import { useCallback, useState } from 'react';

export function AttributesPanel() {
  const { localParticipant } = useLocalParticipant();
  const [value, setValue] = useState('');

  const save = useCallback(async () => {
    await localParticipant.{|GG5001:setAttributes|}({ value });
    await localParticipant?.{|GG5001:setMetadata|}(JSON.stringify({ value }));
  }, [localParticipant, value]);

  return (
    <form onSubmit={save}>
      <input value={value} onChange={(e) => setValue(e.target.value)} />
      <button onClick={() => void localParticipant.{|GG5001:setName|}(value)}>Don't ask, rename</button>
    </form>
  );
}
