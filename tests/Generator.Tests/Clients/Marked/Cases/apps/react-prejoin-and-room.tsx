import { useState } from 'react';
import { LiveKitRoom, PreJoin, RoomAudioRenderer, StartAudio, type LocalUserChoices } from '@livekit/components-react';

// Choices first, then the room with them.
export default function Lesson({ url, token }: { url: string; token: string }) {
  const [choices, setChoices] = useState<LocalUserChoices>();
  if (!choices) {
    return (
      <main>
        <h1>Don't worry, nobody sees you yet</h1>
        <PreJoin onSubmit={setChoices} defaults={{ audioEnabled: true, videoEnabled: true, username: '' }} />
      </main>
    );
  }
  return (
    <LiveKitRoom serverUrl={url} token={token} audio={choices.audioEnabled} video={choices.videoEnabled}> {/*! GG5002 */}
      <RoomAudioRenderer />
      <StartAudio label="Click to hear the others" />
    </LiveKitRoom>
  );
}

export const Audience = ({ url, token }: { url: string; token: string }) => (
  <LiveKitRoom serverUrl={url} token={token} audio={false} video={false} screen={false}>
    <RoomAudioRenderer />
  </LiveKitRoom>
);
