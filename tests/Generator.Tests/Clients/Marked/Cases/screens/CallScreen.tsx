import React, { useState } from 'react';
import { Pressable, Text, View } from 'react-native';
import { AudioSession, LiveKitRoom, useRoomContext } from '@livekit/react-native';

type ControlsProps = {
  cameraEnabled: boolean;
  setCameraEnabled: (enabled: boolean) => void;
  onText: () => void;
};

const Controls = ({ cameraEnabled, setCameraEnabled, onText }: ControlsProps) => (
  <View>
    <Pressable onPress={() => setCameraEnabled(!cameraEnabled)}><Text>Camera</Text></Pressable>
    <Pressable onPress={onText}><Text>Don't type, tap</Text></Pressable>
  </View>
);

const Inner = () => {
  const room = useRoomContext();
  const [cameraEnabled, setCameraEnabled] = useState(false);
  const switchCamera = (enabled: boolean) => {
    room.localParticipant.setCameraEnabled(enabled); //! GG5002
    setCameraEnabled(enabled);
  };
  return (
    <Controls
      cameraEnabled={cameraEnabled}
      setCameraEnabled={switchCamera}
      onText={() => room.localParticipant.sendText('hi', { topic: 'lk.chat' })} //! GG5003
    />
  );
};

export const CallScreen = ({ url, token }: { url: string; token: string }) => {
  React.useEffect(() => {
    AudioSession.startAudioSession();
    return () => { AudioSession.stopAudioSession(); };
  }, []);
  return (
    <LiveKitRoom serverUrl={url} token={token} connect={true} audio={false} video={false}>
      <Inner />
    </LiveKitRoom>
  );
};
