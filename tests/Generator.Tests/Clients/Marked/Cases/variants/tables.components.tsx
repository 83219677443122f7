import { Chat, ControlBar, PreJoin, RoomAudioRenderer, useChat, useDataChannel, useRpc, useSessionMessages, useTrackToggle, VideoConference as Grid, type UseSessionReturn } from '@livekit/components-react';
import { Track } from 'livekit-client';
import { AudioConference } from './AudioConference';

// LiveKit's prefabs and hooks, and an own component with the name of one.
export function Hall({ session }: { session: UseSessionReturn }) {
  const { send } = useChat(); //! GG5003
  const { chatMessages } = useChat();
  const { send: react } = useDataChannel('reactions'); //! GG5003
  useDataChannel('reactions', (m) => console.log(m.payload));
  const messages = useSessionMessages(session); //! GG5003
  useRpc(session, 'time', async () => new Date().toISOString()); //! GG5003
  const { toggle } = useTrackToggle({ source: Track.Source.Camera }); //! GG5002
  const { pending } = useTrackToggle({ source: Track.Source.Microphone });
  return (
    <main onClick={() => toggle()} data-pending={pending} data-count={chatMessages.length}>
      <Grid /> {/*! GG5003 */}
      <AudioConference />
      <Chat /> {/*! GG5003 */}
      <ControlBar variation="minimal" />
      <PreJoin onSubmit={() => {}} />
      <RoomAudioRenderer />
      <button onClick={() => send('hi')} />
      <button onClick={() => react(new Uint8Array(), {})} />
      <button onClick={() => messages.send('hi')} />
    </main>
  );
}
