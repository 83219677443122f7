import { type LocalParticipant, Room } from 'livekit-client';
import { forwardRef, memo, type FC, type FunctionComponent, type PropsWithChildren } from 'react';
export const A: FC<{ me: LocalParticipant; label: string }> = ({ me, label }) => <a onClick={() => me.setName(label)} />; //! GG5001
export const B: FunctionComponent<PropsWithChildren<{ lp: LocalParticipant }>> = ({ lp, children }) => <a onClick={() => lp.setName('x')}>{children}</a>; //! GG5001
export const C: FC<{ me: LocalParticipant }> = (props) => <a onClick={() => props.me.setName('x')} />; //! GG5001
export const D = memo<{ me: LocalParticipant }>(({ me }) => <a onClick={() => me.setName('x')} />); //! GG5001
export const E = memo(({ me }: { me: LocalParticipant }) => <a onClick={() => me.setName('x')} />); //! GG5001
export const F = forwardRef<HTMLAnchorElement, { me: LocalParticipant }>(({ me }, ref) => <a ref={ref} onClick={() => me.setName('x')} />); //! GG5001
export const G: FC<{ seat: { setName(x: string): void }; me: LocalParticipant }> = ({ seat }) => <a onClick={() => seat.setName('x')} />;
export const H: FC<{ stage: Room }> = ({ stage: { localParticipant: me } }) => <a onClick={() => me.setName('x')} />; //! GG5001
export const I = forwardRef<HTMLAnchorElement, { me: LocalParticipant }>(function I({ me }, ref) { return <a ref={ref} onClick={() => me.setMetadata('x')} />; }); //! GG5001
