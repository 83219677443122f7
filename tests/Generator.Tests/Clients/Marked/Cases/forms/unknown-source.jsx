import { TrackToggle, useTrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';
export const A = () => <TrackToggle source={'unknown'} />;
export const B = () => <TrackToggle source="camera" />; //! GG5002
const source = Track.Source.Unknown;
export const D = () => <TrackToggle source={source} />;
export function E() { const { buttonProps } = useTrackToggle({ source: 'unknown' }); return <button {...buttonProps} />; }
