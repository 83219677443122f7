// case: A call of an agent by its room, and the answers to it.
// policy: QuietPolicy
import { useRpc, useSession, useSessionMessages } from '@livekit/components-react';
import { TokenSource } from 'livekit-client';

const source = TokenSource.endpoint('/token');

export function Agent({ method }: { method: string }) {
  const session = useSession(source);
  const { messages, send } = {|GG5003:useSessionMessages|}(session);
  const { perform } = {|GG5003:useRpc|}(session);
  const ask = () => session.room.localParticipant.{|GG5003:performRpc|}({ destinationIdentity: 'agent', method, payload: '{}' });
  return (
    <div>
      {messages.length > 0 && <b>{messages.length}</b>}
      <button onClick={() => send('hello')}>Say</button>
      <button onClick={ask}>Ask</button>
      <button onClick={() => perform({ destinationIdentity: 'agent', method, payload: '' })}>Ask by hook</button>
    </div>
  );
}
