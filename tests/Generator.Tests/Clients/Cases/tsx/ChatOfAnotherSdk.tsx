// case: The hooks of the same names come from elsewhere, beside LiveKit.
// policy: QuietPolicy
import { useRoomContext } from '@livekit/components-react';
import { useChat } from '@ai-sdk/react';
import { useSession } from 'next-auth/react';
import { useDataChannel } from './rtc';

export function Assistant() {
  const room = useRoomContext();
  const { messages, sendMessage } = useChat();
  const { data: session } = useSession();
  const { send, publishData } = useDataChannel('x');
  return (
    <div title={room.name}>
      {messages.length} {session?.user?.name}
      <button onClick={() => { sendMessage({ text: 'hi' }); send('x'); publishData('y'); }}>send</button>
    </div>
  );
}
