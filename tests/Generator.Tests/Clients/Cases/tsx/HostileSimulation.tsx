// case: a demo page whose provider has a participant of the page's own
// policy: ViewerPolicy
import { createContext, useContext, useMemo, useReducer } from 'react';
import { VideoTrack } from '@livekit/components-react';

class DemoParticipant {
  name = 'demo';
  setName(name: string) { this.name = name; }
  setCameraEnabled(_: boolean) {}
}

const Demo = createContext({ localParticipant: new DemoParticipant(), refresh: () => {} });
export const useDemo = () => useContext(Demo);

export function DemoProvider({ children }: { children: React.ReactNode }) {
  const [, refresh] = useReducer((n: number) => n + 1, 0);
  const value = useMemo(() => ({ localParticipant: new DemoParticipant(), refresh }), []);
  value.localParticipant.setName("it's");
  return <Demo.Provider value={value}>{children}</Demo.Provider>;
}

export function DemoBar({ localParticipant }: { localParticipant: DemoParticipant }) {
  const demo = useDemo();
  return (
    <div>
      <button onClick={() => localParticipant.setCameraEnabled(true)}>Camera</button>
      <p>It's {localParticipant.name} &lt; {'localParticipant.setName(1)'} {demo ? <VideoTrack /> : null}</p>
    </div>
  );
}
