import { TrackToggle, useChat, useLocalParticipant } from '@livekit/components-react';
import { Track } from 'livekit-client';
import { useState } from 'react';

/** Shown to hosts alone; the audience never sees these buttons, so a host's grants are enough. */
export function Controls() {
  const { localParticipant } = useLocalParticipant();
  const { send } = useChat();
  const [name, setName] = useState(localParticipant.name ?? '');

  return (
    <div className="controls">
      <p>Don't forget: what you share is seen by everyone.</p>
      <TrackToggle source={Track.Source.Microphone}>Speak</TrackToggle>
      <TrackToggle source={Track.Source.ScreenShare}>Share</TrackToggle> {/* <- GG5002 */}
      <input value={name} onChange={(event) => setName(event.target.value)} />
      <button onClick={() => localParticipant.setName(name)}>Rename</button> {/* <- GG5001 */}
      <button onClick={() => send(`${name} says hello`)}>Say hello</button>
    </div>
  );
}
