import type { LocalParticipant, Room } from 'livekit-client';

type CardProps = { guest: LocalParticipant; title: string };
interface Base { call: Room }
interface PanelProps extends Base { label: string }
interface Avatar { setName(name: string): void }
interface SeatProps { localParticipant: Avatar; me?: LocalParticipant }

// The file's own types say which members are LiveKit's, and which only have the name.
export function Card({ guest, title }: CardProps) {
  return <button onClick={() => guest.setName(title)}>{title}</button>; //! GG5001
}

export function Panel(props: PanelProps) {
  return <button onClick={() => props.call.localParticipant.setCameraEnabled(true)}>{props.label}</button>; //! GG5002
}

export function Seat({ localParticipant, me }: SeatProps) {
  const sit = () => {
    localParticipant.setName('seated');
    void me?.setAttributes({ seat: '1' }); //! GG5001
  };
  return <button onClick={sit} />;
}

class Desk {
  declare readonly owner: LocalParticipant;
  declare readonly avatar: Avatar;
  stamp() {
    this.avatar.setName('x');
    return this.owner.setMetadata('x'); //! GG5001
  }
}
export const desk = new Desk();
