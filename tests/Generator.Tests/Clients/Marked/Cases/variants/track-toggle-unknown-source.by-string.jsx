import { TrackToggle, useTracks } from '@livekit/components-react';

export function EffectsBar({ effects, onPick }) {
  const tracks = useTracks(['camera']);
  return (
    <nav data-count={tracks.length}>
      {effects.map((effect) => (
        <TrackToggle key={effect.id} source="unknown" onClick={() => onPick(effect)}>
          {effect.label}
        </TrackToggle>
      ))}
    </nav>
  );
}
