import { useContext } from 'react';
import Shared, { useCall as useMyCall } from './CallProvider';

// By the hook under another name, and by the default export.
export function ReactionBar() {
  const call = useMyCall();
  const shared = useContext(Shared);
  const cheer = () => call.localParticipant.sendText('yay', { topic: 'cheer' }); //! GG5003
  const raise = () => shared?.localParticipant.setAttributes({ hand: '1' }); //! GG5001
  const quiet = () => {
    if (call.localParticipant.permissions?.canPublishData) void call.localParticipant.sendText('psst');
  };
  return <footer onClick={cheer} onBlur={raise} onFocus={quiet} />;
}
