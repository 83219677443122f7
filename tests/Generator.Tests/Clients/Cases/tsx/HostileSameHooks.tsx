// case: hooks and components of other packages that have LiveKit's names
// policy: QuietPolicy
import { useChat } from '@ai-sdk/react';
import { useSession } from 'next-auth/react';
import { useDataChannel } from '@/webrtc/channel';
import { TrackToggle as Toggle } from './player';
import { LiveKitRoom, useDataChannel as useLiveChannel, useTracks, Chat as LiveChat } from '@livekit/components-react';
import { Track } from 'livekit-client';

function Composer() {
  const { messages, send } = useChat({ api: '/api/chat' });
  const { data: session, start } = useSession();
  const channel = useDataChannel('notes');
  const { message } = useLiveChannel('reactions', (m) => console.log(m));
  const tracks = useTracks([Track.Source.Camera]);
  start?.();
  return (
    <div>
      {messages.map((m) => <p key={m.id}>{m.text}</p>)}
      <button onClick={() => { send({ text: 'hi' }); channel.send('x'); }}>{session?.user?.name}'s turn</button>
      <Toggle source="camera" />
      <span>{message?.topic} {tracks.length > 0 && tracks.length < 9 ? 'some' : 'none'}</span>
    </div>
  );
}

function Reactions() {
  const { send } = {|GG5003:useLiveChannel|}('reactions');
  return <button onClick={() => send(new Uint8Array(), {})}>Wow</button>;
}

export const App = <T,>({ token, items }: { token: string; items: T[] }) => (
  <LiveKitRoom token={token} serverUrl="wss://a">
    <Composer />
    {items.length > 0 && <Reactions />}
    <{|GG5003:LiveChat|} />
  </LiveKitRoom>
);
