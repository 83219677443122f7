import { useLiveKitRoom, RoomContext } from '@livekit/components-react';

export function HeadlessRoom({ token, children }) {
  const { room, htmlProps } = useLiveKitRoom({ token, serverUrl: 'wss://live.example.org', audio: true }); //! GG5002
  return (
    <RoomContext.Provider value={room}>
      <div {...htmlProps}>{children}</div>
    </RoomContext.Provider>
  );
}

export function ListenOnly({ token, children }) {
  const { room } = useLiveKitRoom({ token, serverUrl: 'wss://live.example.org', audio: false, video: false });
  return <RoomContext.Provider value={room}>{children}</RoomContext.Provider>;
}
