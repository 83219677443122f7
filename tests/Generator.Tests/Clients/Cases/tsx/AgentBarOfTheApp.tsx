// case: The bar of the UI kit asks for the permissions itself.
// policy: ViewerPolicy
import { useSessionContext } from '@livekit/components-react';
import { AgentControlBar } from '@/components/agents-ui/agent-control-bar';

export function Bottom() {
  const session = useSessionContext();
  return (
    <footer>
      <AgentControlBar controls={{ microphone: true, chat: true }} onDisconnect={() => session.end()} />
    </footer>
  );
}
