// case: The setter of a state is called setName, on the line that reads the participant.
// policy: GuestPolicy
import { useRoomContext } from '@livekit/components-react';
import { useState } from 'react';

export function AccountTab({ onSave }: { onSave: (name: string) => void }) {
  const room = useRoomContext();
  const [name, setName] = useState(room?.localParticipant.name ?? '');
  const [metadata, setMetadata] = useState<string>(room.localParticipant.metadata ?? '');
  const [attributes, setAttributes] = useState(room.localParticipant.attributes);

  return (
    <fieldset>
      <input value={name} onChange={(e) => setName(e.target.value)} />
      <input value={metadata} onChange={(e) => { setMetadata(e.target.value); setAttributes({ ...attributes, a: name }); }} />
      <button onClick={() => onSave(name)}>It's me</button>
    </fieldset>
  );
}
