// case: Deprecated hooks of React Native only read.
// policy: ViewerPolicy
import { useParticipant, useRoom } from '@livekit/react-native';
import type { Participant, Room } from 'livekit-client';
import { Text } from 'react-native';

export const Name = ({ participant, room }: { participant: Participant; room: Room }) => {
  const { cameraPublication, isSpeaking } = useParticipant(participant);
  const { participants } = useRoom(room);
  return <Text>{participants.length} of us, {isSpeaking ? "who's speaking" : "who isn't"} {cameraPublication?.trackSid}</Text>;
};
