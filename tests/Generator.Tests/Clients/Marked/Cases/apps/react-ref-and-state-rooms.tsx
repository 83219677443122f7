import { useCallback, useEffect, useRef, useState } from 'react';
import { Room, RoomEvent, type LocalParticipant } from 'livekit-client';

export function useWatchParty(url: string, token: string) {
  const roomRef = useRef<Room | undefined>(undefined);
  const [me, setMe] = useState<LocalParticipant | null>(null);
  const [name, setName] = useState('');
  const [metadata, setMetadata] = useState<string | undefined>();

  useEffect(() => {
    const room = new Room();
    roomRef.current = room;
    room.on(RoomEvent.ParticipantMetadataChanged, () => setMetadata(room.localParticipant.metadata));
    room.connect(url, token).then(() => {
      setMe(room.localParticipant);
      setName(room.localParticipant.name ?? '');
    });
    return () => void room.disconnect();
  }, [url, token]);

  const seek = useCallback(async (seconds: number) => {
    await me?.setMetadata(JSON.stringify({ seconds })); //! GG5001
    await roomRef.current!.localParticipant.publishData(new Uint8Array([seconds])); //! GG5003
  }, [me]);

  return { seek, name, setName, metadata };
}
