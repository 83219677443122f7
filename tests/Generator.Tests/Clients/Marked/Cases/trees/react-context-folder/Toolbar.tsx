import { useState } from 'react';
import { useLive } from './LiveContext';
import { useProfile } from '../profile';

export function Toolbar() {
  const { room } = useLive();
  const { profile, setName } = useProfile();
  const [sharing, setSharing] = useState(false);

  const share = async () => {
    await room.localParticipant.setScreenShareEnabled(!sharing, { audio: true }); //! GG5002
    setSharing(!sharing);
  };

  return (
    <nav>
      <span>{profile.name}, it's your turn</span>
      <button onClick={share}>{sharing ? 'Stop' : 'Share'}</button>
      <button onClick={() => setName(profile.name.toUpperCase())}>Shout</button>
      <button onClick={() => room.localParticipant.setScreenShareEnabled(false)}>Stop sharing</button>
    </nav>
  );
}
