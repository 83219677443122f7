// case: The source of a toggle is a prop, known to nobody here.
// policy: SpeakerPolicy
import { TrackToggle, useTrackToggle } from '@livekit/components-react';
import type { ToggleSource } from '@livekit/components-core';

export function Toggle({ source }: { source: ToggleSource }) {
  const { enabled } = useTrackToggle({ source });
  return <TrackToggle source={source}>{enabled ? "it's on" : "it's off"}</TrackToggle>;
}
