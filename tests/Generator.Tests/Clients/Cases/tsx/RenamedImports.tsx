// case: Components and hooks come in under other names.
// policy: ViewerPolicy
import { Chat as RoomChat, LiveKitRoom as Lk, useTrackToggle as useToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';
import { Chat } from './own/Chat';

function Mic() {
  const { toggle } = {|GG5002:useToggle|}({ source: Track.Source.Microphone });
  return <button onClick={() => toggle()}>mic</button>;
}

export function Page({ token }: { token: string }) {
  return (
    <{|GG5002:Lk|} token={token} serverUrl="wss://media.example.com" screen={true}>
      <Chat />
      <{|GG5003:RoomChat|} style={{ width: '20rem' }} />
      <Mic />
    </Lk>
  );
}
