'use client';

import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'next/navigation';
import { Room, VideoPresets } from 'livekit-client';
import { RoomContext, VideoConference } from '@livekit/components-react';

export default function Page({ params }: { params: { roomName: string } }) {
  const query = useSearchParams();
  const [error, setError] = useState<string>();
  const room = useMemo(() => new Room({ videoCaptureDefaults: { resolution: VideoPresets.h720.resolution } }), []);

  useEffect(() => {
    const start = async () => {
      const response = await fetch(`/api/token?room=${params.roomName}`);
      const { token, url, permissions } = await response.json();
      await room.connect(url, token);
      await room.localParticipant.enableCameraAndMicrophone(); //! GG5002
      if (permissions?.includes('rename')) {
        await room.localParticipant.setName(query.get('name') ?? 'guest'); //! GG5001
      }
    };
    start().catch((e: Error) => setError(e.message));
    return () => void room.disconnect();
  }, [room, params.roomName, query]);

  if (error) return <p role="alert">Couldn't join: {error}</p>;
  return (
    <RoomContext.Provider value={room}>
      <VideoConference /> {/*! GG5003 */}
    </RoomContext.Provider>
  );
}
