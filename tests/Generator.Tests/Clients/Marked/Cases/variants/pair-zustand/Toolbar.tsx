import { useCallStore } from './callStore';

// The store of this tree says whose room it is.
export function Toolbar() {
  const room = useCallStore((s) => s.room);
  const draft = useCallStore((s) => s.draft);
  const film = () => room?.localParticipant.setCameraEnabled(true); //! GG5002
  const mute = () => room?.localParticipant.setMicrophoneEnabled(false);
  const talk = async () => {
    const { room: now } = useCallStore.getState();
    if (!now?.localParticipant.permissions?.canPublish) return;
    await now.localParticipant.setMicrophoneEnabled(true);
  };
  const rename = (name: string) => {
    draft.setName(name);
    return useCallStore.getState().room?.localParticipant.setName(name); //! GG5001
  };
  return <nav onClick={film} onDoubleClick={mute} onKeyDown={talk} onBlur={() => rename('x')} />;
}
