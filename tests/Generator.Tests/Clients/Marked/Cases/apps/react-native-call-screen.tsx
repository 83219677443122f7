import { AudioSession, LiveKitRoom, useLocalParticipant, useRoomContext, useTracks, VideoTrack } from '@livekit/react-native';
import { Track } from 'livekit-client';
import { useEffect } from 'react';
import { FlatList, PermissionsAndroid, Platform, Pressable, Text, View } from 'react-native';

export function CallScreen({ url, token }: { url: string; token: string }) {
  useEffect(() => {
    void AudioSession.startAudioSession();
    return () => void AudioSession.stopAudioSession();
  }, []);
  return (
    <LiveKitRoom serverUrl={url} token={token} connect audio={true} video={false}> {/*! GG5002 */}
      <Buttons />
    </LiveKitRoom>
  );
}

function Buttons() {
  const { localParticipant, isCameraEnabled } = useLocalParticipant();
  const room = useRoomContext();
  const flip = async () => {
    if (Platform.OS === 'android') {
      const granted = await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.CAMERA);
      if (granted !== PermissionsAndroid.RESULTS.GRANTED) return;
    }
    await localParticipant.setCameraEnabled(!isCameraEnabled); //! GG5002
  };
  return (
    <View>
      <Pressable onPress={flip}><Text>Camera</Text></Pressable>
      <Pressable onPress={() => room.localParticipant.setAttributes({ away: '1' })}><Text>Away</Text></Pressable> {/*! GG5001 */}
      <Pressable onPress={() => room.disconnect()}><Text>Can't stay</Text></Pressable>
    </View>
  );
}
