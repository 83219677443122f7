import { useState } from 'react';
import { useLive, useMe } from './LiveContext';

export function Reactions() {
  const room = useLive();
  const me = useMe();
  const [status, setStatus] = useState('');

  const save = async () => {
    await me.setAttributes({ status }); //! GG5001
  };

  return (
    <div>
      <input value={status} onChange={(e) => setStatus(e.target.value)} />
      <button onClick={save}>Save</button>
      <button onClick={() => room.localParticipant.publishData(new Uint8Array([1]))}>👏</button> {/*! GG5003 */}
      <button onClick={() => room.localParticipant.setCameraEnabled(false)}>I'm off</button>
    </div>
  );
}
