// case: The object of the hook is kept whole, and its send is called later.
// policy: QuietPolicy
import { useDataChannel, useLocalParticipant } from '@livekit/components-react';

export default function Reactions({ emojis }) {
  const { localParticipant } = useLocalParticipant();
  const channel = {|GG5003:useDataChannel|}('reactions');
  return emojis.map((e) => (
    <span key={e} onClick={() => channel.send(new TextEncoder().encode(`${e}`), {})}>
      {e} isn't {localParticipant.identity}
      <a onClick={() => localParticipant.{|GG5003:publishData|}(new Uint8Array(1), { topic: `r-${e}` })}>//</a>
    </span>
  ));
}
