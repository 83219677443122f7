import type { BoothProps, SeatProps, StageProps } from './props';

// The props' types are in the other file.
export const Seat = ({ occupant, label }: SeatProps) => <li onClick={() => occupant.setName(label)} />; //! GG5001
export const Booth = ({ occupant }: BoothProps) => <li onClick={() => occupant.setName('booth')} />;
export const Stage = (props: StageProps) => {
  const go = () => props.stage.localParticipant.enableCameraAndMicrophone(); //! GG5002
  const stop = () => props.stage.localParticipant.setCameraEnabled(false);
  return <main onClick={go} onBlur={stop} />;
};
