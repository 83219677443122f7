// case: React Native has the same room component and the same participant.
// policy: ViewerPolicy
import { LiveKitRoom, useLocalParticipant, useRoomContext } from '@livekit/react-native';
import { Button, View } from 'react-native';

export const RoomPage = ({ url, token }: { url: string; token: string }) => (
  <{|GG5002:LiveKitRoom|} serverUrl={url} token={token} connect={true} audio={false} video={true}>
    <Controls />
  </LiveKitRoom>
);

const Controls = () => {
  const room = useRoomContext();
  const { localParticipant, isCameraEnabled } = useLocalParticipant();
  return (
    <View>
      <Button title="Cam" onPress={() => localParticipant.{|GG5002:setCameraEnabled|}(!isCameraEnabled)} />
      <Button title="Say" onPress={async () => { await room.localParticipant.{|GG5003:sendText|}('hi', { topic: 'lk.chat' }); }} />
    </View>
  );
};
