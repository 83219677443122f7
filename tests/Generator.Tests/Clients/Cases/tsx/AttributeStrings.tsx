// case: Strings of attributes have no escapes, and hold the text of a call.
// policy: GuestPolicy
import { StartAudio, useRoomContext } from '@livekit/components-react';

export function Labels() {
  const room = useRoomContext();
  return (
    <div>
      <StartAudio label="Click to allow 'audio'" />
      <input placeholder="room.localParticipant.setName('you')" defaultValue={room.localParticipant.name} />
      <a title='C:\' href="https://example.com/?q=localParticipant.setMetadata(1)">it's "here"</a>
      <pre>{`room.localParticipant.setAttributes({})`}</pre>
      <p>{"room.localParticipant.setName('x')"} // not a comment</p>
    </div>
  );
}
