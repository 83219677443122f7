import Call, { call } from './call.js';
const own = new Call();
export const a = () => call.self.setName('x'); //! GG5001
export const b = () => call.room.localParticipant.publishData(new Uint8Array()); //! GG5003
export const c = () => own.self.setMetadata('x'); //! GG5001
export const d = () => call.title.setName('x');
