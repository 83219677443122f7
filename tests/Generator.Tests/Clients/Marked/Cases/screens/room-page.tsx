'use client';

import { LiveKitRoom, RoomAudioRenderer, StartAudio, TrackToggle, useTrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';
import { useSearchParams } from 'next/navigation';

function MicButton() {
  const { buttonProps, enabled } = useTrackToggle({ source: Track.Source.Microphone }); //! GG5002
  return <button {...buttonProps}>{enabled ? 'Mute' : 'Unmute'}</button>;
}

function MicLamp() {
  const { enabled } = useTrackToggle({ source: Track.Source.Microphone });
  return <i className={enabled ? 'on' : 'off'} />;
}

export default function RoomPage({ token, url }: { token: string; url: string }) {
  const viewer = useSearchParams().get('role') === 'viewer';
  if (viewer) {
    return (
      <LiveKitRoom token={token} serverUrl={url} audio={false} video={false}>
        <RoomAudioRenderer />
        <StartAudio label="It isn't playing? Click." />
      </LiveKitRoom>
    );
  }

  return (
    <LiveKitRoom token={token} serverUrl={url} connect audio video> {/*! GG5002 */}
      <MicButton />
      <MicLamp />
      <TrackToggle source={Track.Source.ScreenShare}>Present</TrackToggle> {/*! GG5002 */}
    </LiveKitRoom>
  );
}
