import { hallBoard, hallRoom } from '@/lib/room';

// The alias of tsconfig.json leads to the file of this tree.
export const film = () => hallRoom.localParticipant.setCameraEnabled(true); //! GG5002
export const hush = () => hallRoom.localParticipant.setCameraEnabled(false);
export const chalk = () => hallBoard.localParticipant.setName('chalk');
export const data = (b: Uint8Array) => hallRoom.localParticipant.publishData(b); //! GG5003
