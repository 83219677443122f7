import { LiveKitRoom, useLocalParticipant } from '@livekit/react-native';
import { Button, PermissionsAndroid, View } from 'react-native';

// Android's permissions are the device's: the participant's are asked in one place only.
export function Controls() {
  const { localParticipant } = useLocalParticipant();
  const film = async () => {
    const granted = await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.CAMERA);
    if (granted !== PermissionsAndroid.RESULTS.GRANTED) return;
    await localParticipant.setCameraEnabled(true); //! GG5002
  };
  const talk = async () => {
    if (localParticipant.permissions?.canPublish) {
      await localParticipant.setMicrophoneEnabled(true);
    }
  };
  const mute = () => localParticipant.setMicrophoneEnabled(false);
  return (
    <View>
      <Button title="Film" onPress={film} />
      <Button title="Talk" onPress={talk} />
      <Button title="Mute" onPress={mute} />
    </View>
  );
}

export const Phone = ({ url, token }: { url: string; token: string }) => (
  <LiveKitRoom serverUrl={url} token={token} audio={true} video={false}> {/*! GG5002 */}
    <Controls />
  </LiveKitRoom>
);

export const Silent = ({ url, token }: { url: string; token: string }) => (
  <LiveKitRoom serverUrl={url} token={token} audio={false} video={false}>
    <Controls />
  </LiveKitRoom>
);
