// case: a context of the app's own gives out a participant of its own type
// policy: GuestPolicy
import { createContext, useContext, useRef, type PropsWithChildren } from 'react';
import { LiveKitRoom, useLocalParticipant } from '@livekit/components-react';
import type { Member } from '../model/member';

interface SeatState { localParticipant: Member; rename: (name: string) => void }
const SeatContext = createContext<SeatState | null>(null);

export function SeatProvider({ children, member }: PropsWithChildren<{ member: Member }>) {
  const rename = (name: string) => member.setName(name);
  return <SeatContext.Provider value={{ localParticipant: member, rename }}>{children}</SeatContext.Provider>;
}

function Badge({ localParticipant }: { localParticipant: Member }) {
  return <button onClick={() => localParticipant.setName('x')}>Rename {localParticipant.name}</button>;
}

function Tag(props: { localParticipant: Member }) {
  const ref = useRef<Member>(null);
  ref.current?.setMetadata('x');
  return <i onClick={() => props.localParticipant.setAttributes({ tag: '1' })} />;
}

function Real() {
  const { localParticipant } = useLocalParticipant();
  return <b onClick={() => localParticipant.{|GG5001:setName|}('x')}>I'm here</b>;
}

export const Page = ({ token }: { token: string }) => (
  <LiveKitRoom token={token} serverUrl="wss://x">
    <Real />
    {useContext(SeatContext) && <Badge localParticipant={useContext(SeatContext)!.localParticipant} />}
    <Tag localParticipant={useContext(SeatContext)!.localParticipant} />
  </LiveKitRoom>
);
