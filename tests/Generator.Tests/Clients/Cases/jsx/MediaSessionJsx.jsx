// case: A player's metadata beside the room's.
// policy: GuestPolicy
import { useEffect } from 'react';
import { useRoomInfo } from '@livekit/components-react';
import { MediaControl } from './media';

export function NowPlaying({ track }) {
  const { name, metadata } = useRoomInfo();
  useEffect(() => {
    MediaControl.updateMetadata({ title: track.title, album: name });
    MediaControl.setMetadata(metadata);
  }, [track, name, metadata]);
  return <em>{track.title} &amp; it's {name}</em>;
}
