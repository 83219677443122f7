// case: The setters of three states; the room is only read.
// policy: ViewerPolicy
import { useState } from 'react';
import { useConnectionState, DisconnectButton, MediaDeviceMenu } from '@livekit/components-react';

export function Panel() {
  const state = useConnectionState();
  const [on, setCameraEnabled] = useState(false);
  const [, setMicrophoneEnabled] = useState(false);
  const [name, setName] = useState('');
  return (
    <div onClick={() => { setCameraEnabled(!on); setMicrophoneEnabled(true); setName(`${state}`); }}>
      {name}<MediaDeviceMenu kind="audioinput" /><DisconnectButton>Leave</DisconnectButton>
    </div>
  );
}
