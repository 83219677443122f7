import { LiveKitRoom, PreJoin as Door, TrackToggle, useTrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';
import { useState } from 'react';

// Before there is a room the toggles switch a state of their own; within one they publish.
export function PreJoinForm({ onDone }: { onDone: (v: { cam: boolean; mic: boolean }) => void }) {
  const [cam, setCam] = useState(false);
  const [mic, setMic] = useState(false);
  return (
    <form onSubmit={() => onDone({ cam, mic })}>
      <TrackToggle source={Track.Source.Camera} initialState={cam} onChange={(on) => setCam(on)} />
      <TrackToggle source={Track.Source.Microphone} initialState={mic} onChange={(on) => setMic(on)} showIcon={false} />
    </form>
  );
}

function Dock() {
  const { buttonProps } = useTrackToggle({ source: Track.Source.ScreenShare }); //! GG5002
  return <><button {...buttonProps} /><TrackToggle source={Track.Source.Camera} /></>; //! GG5002
}

export const Meeting = ({ token }: { token?: string }) =>
  token ? (
    <LiveKitRoom token={token} connect={true}>
      <Dock />
    </LiveKitRoom>
  ) : (
    <Door onSubmit={() => {}} />
  );
