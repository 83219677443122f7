// case: components that are handed the real participant, beside one that is not
// policy: ViewerPolicy
import { memo, useCallback, useEffect, type FC } from 'react';
import { useLocalParticipant, useRoomContext } from '@livekit/components-react';
import type { LocalParticipant } from 'livekit-client';
import type { Seat } from './seat';

type BarProps = { localParticipant: LocalParticipant; onError?: (e: Error) => void };

export const Bar: FC<BarProps> = memo(({ localParticipant, onError = console.error }) => {
  const start = useCallback(async () => {
    try {
      await localParticipant.{|GG5002:setCameraEnabled|}(true);
    } catch (e) {
      onError(e as Error);
    }
  }, [localParticipant, onError]);
  return <button onClick={start}>It's on</button>;
});

export function Status({ seat, children }: { seat: Seat; children?: React.ReactNode }) {
  const room = useRoomContext();
  const { localParticipant: me, isCameraEnabled } = useLocalParticipant();
  useEffect(() => {
    const timer = setInterval(() => me.{|GG5001:setAttributes|}({ t: `${Date.now()}` }), 1000);
    return () => clearInterval(timer);
  }, [me]);
  return (
    <div onClick={() => seat.setName(me.identity)}>
      {isCameraEnabled ? <b>on</b> : <i onClick={() => void room.localParticipant.{|GG5002:setMicrophoneEnabled|}(true)}>off</i>}
      {children}
    </div>
  );
}
