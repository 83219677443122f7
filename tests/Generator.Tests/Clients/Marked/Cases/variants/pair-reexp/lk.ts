export { useLocalParticipant as useMe, TrackToggle as Toggle, useChat } from '@livekit/components-react';
export { Room as CallRoom, Track } from 'livekit-client';
export type { LocalParticipant as Me } from 'livekit-client';
