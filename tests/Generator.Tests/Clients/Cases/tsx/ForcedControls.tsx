// case: The bar hides what is not granted, unless the controls force it.
// policy: ViewerPolicy
import { ControlBar, VoiceAssistantControlBar } from '@livekit/components-react';

export const Plain = () => <ControlBar variation="minimal" />;

export const Forced = () => <{|GG5002:ControlBar|} controls={{ microphone: true, leave: true }} />;

export const Both = () => (
  <{|GG5002:{|GG5003:ControlBar|}|}
    controls={{ camera: true, chat: true }}
  />
);

export const Off = () => <ControlBar controls={{ microphone: false, camera: false, screenShare: false, chat: false }} />;

export const Voice = () => <{|GG5002:VoiceAssistantControlBar|} />;
