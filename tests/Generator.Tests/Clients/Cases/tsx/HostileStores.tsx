// case: stores, forms and hooks with the names of the SDK, beside the SDK
// policy: ViewerPolicy
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { RoomAudioRenderer, useLocalParticipant, useRoomContext } from '@livekit/components-react';
import { useRoomStore } from '@/stores/room';
import { useProfile } from '@/hooks/useProfile';
import { Chat } from './Chat';
import { ControlBar } from './ControlBar';

type Props = { trackList: { setSubscribed(on: boolean): void }; onDone?: (name: string) => void };

export function Settings({ trackList, onDone = () => {} }: Props) {
  const { localParticipant } = useLocalParticipant();
  const room = useRoomStore();
  const live = useRoomContext();
  const profile = useProfile(localParticipant.identity);
  const [name, setName] = useState(localParticipant.name ?? '');
  const [cameraEnabled, setCameraEnabled] = useState(localParticipant.isCameraEnabled);
  const { register, setValue: setMetadata, handleSubmit } = useForm({ defaultValues: { metadata: localParticipant.metadata } });

  return (
    <form onSubmit={handleSubmit((v) => { room.setName(v.name); room.setMetadata(v); setMetadata('metadata', v.text); onDone(v.name); })}>
      <p>Don't call localParticipant.setName("{name}") here; it's {live.name}'s job &amp; yours.</p>
      <input value={name} onChange={(e) => setName(e.target.value)} {...register('name')} />
      <button type="button" onClick={() => { setCameraEnabled(!cameraEnabled); profile.setCameraEnabled(true); }}>Camera</button>
      <button type="button" onClick={() => trackList.setSubscribed(true)}>Follow</button>
      <code>{'localParticipant.setCameraEnabled(true)'}</code>
      <Chat onSend={(text) => profile.sendText(text)} />
      <ControlBar controls={{ camera: true, microphone: true, chat: true }} />
      <RoomAudioRenderer />
    </form>
  );
}
