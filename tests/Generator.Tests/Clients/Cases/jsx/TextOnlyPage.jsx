// case: A page of documentation: all its calls are text.
// policy: GuestPolicy
import { version } from 'livekit-client';

export const Docs = () => (
  <article>
    <h1>Don't call these as a guest</h1>
    <pre>
      await room.localParticipant.setName('x');
      await room.localParticipant.setMetadata("y");
    </pre>
    <p>v{version} // room.localParticipant.setAttributes(z)</p>
    {/* <button onClick={() => room.localParticipant.setName('x')}>it's off</button> */}
  </article>
);
