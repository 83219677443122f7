// case: Helpers of a form are called setName and setAttributes, inside a page with a room.
// policy: GuestPolicy
import { useRoomContext } from '@livekit/components-react';
import { useForm } from './useForm';

export function ProfileForm() {
  const room = useRoomContext();
  const { values, setName, setMetadata, setAttributes } = useForm({ name: room.localParticipant.name });
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        setName(values.name.trim());
        setMetadata(JSON.stringify({ by: room.localParticipant.identity }));
        setAttributes({ a: 'b' });
      }}
    >
      <label>Don't use your real name</label>
    </form>
  );
}
