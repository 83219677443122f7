import type { LocalParticipant, Room } from 'livekit-client';
import { memo, useCallback } from 'react';

type HandProps = { me: LocalParticipant; raised: boolean; onToggle(next: boolean): void };

interface ToolbarProps {
  session: { room: Room };
}

export const Hand = memo(function Hand(props: HandProps) {
  const click = useCallback(() => {
    props.me.setAttributes({ hand: props.raised ? '' : '1' }).catch(console.warn); //! GG5001
    props.onToggle(!props.raised);
  }, [props]);
  return <button onClick={click}>✋</button>;
});

export function Toolbar({ session, ...rest }: ToolbarProps) {
  console.log('may publish', rest);
  return (
    <nav>
      <button onClick={() => session.room.localParticipant.sendText('brb', { topic: 'chat' })}>BRB</button> {/*! GG5003 */}
      <button onClick={() => session.room.localParticipant.setMicrophoneEnabled(false)}>Mute</button>
    </nav>
  );
}
