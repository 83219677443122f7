import { renameMe, useMe } from '.';

// The hook comes through the folder's index.
export function Panel() {
  const me = useMe();
  const raise = () => me.setAttributes({ hand: '1' }); //! GG5001
  const mute = () => me.setMicrophoneEnabled(false);
  return <aside onClick={raise} onBlur={mute} onFocus={() => renameMe(me, 'x')} />;
}
