import { useEffect, useRef } from 'react';
import { useRoomContext } from '@livekit/components-react';
import { ConnectionState, Room, RoomEvent } from 'livekit-client';

type Nickname = { name: string; color: string };

const key = (room: Room) => `nickname:${room.name}`;

export function useNickname(nickname: Nickname | undefined) {
  const room = useRoomContext();
  const sent = useRef<string>();

  useEffect(() => {
    if (!nickname || sent.current === nickname.name) return;

    const apply = async () => {
      sent.current = nickname.name;
      localStorage.setItem(key(room), nickname.name);
      await room.localParticipant.setName(nickname.name); //! GG5001
      await room.localParticipant.setMetadata(JSON.stringify({ color: nickname.color })); //! GG5001
    };

    if (room.state === ConnectionState.Connected) {
      void apply();
      return;
    }
    room.once(RoomEvent.Connected, apply);
    return () => {
      room.off(RoomEvent.Connected, apply);
    };
  }, [room, nickname]);

  return sent.current;
}
