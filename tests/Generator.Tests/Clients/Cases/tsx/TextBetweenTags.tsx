// case: Apostrophes, slashes, braces and names of calls in the text of an element.
// policy: ViewerPolicy
import { useRoomContext } from '@livekit/components-react';

export function Help({ link }: { link: string }) {
  const room = useRoomContext();
  return (
    <section title="it's // not a comment">
      <p>Can't hear? It isn't broken: see https://docs.example.com/audio /* or not */ and press M.</p>
      <code>room.localParticipant.setCameraEnabled(true)</code>
      {/* room.localParticipant.setName('x') don't */}
      <a href={link}>Don't know</a> {'"'} &quot;
      <button onClick={() => room.localParticipant.{|GG5002:setMicrophoneEnabled|}(true)}>I'm ready</button>
      <p>room.localParticipant.publishData(payload) isn't called here</p>
    </section>
  );
}
