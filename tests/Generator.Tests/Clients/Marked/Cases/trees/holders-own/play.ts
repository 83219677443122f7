import { LogLevel, setLogLevel } from 'livekit-client';
import { Lobby, room, useTable, Table } from './game';
setLogLevel(LogLevel.info);
export function play(lobby: Lobby, t: Table) {
  room.localParticipant.setName('x');
  lobby.localParticipant.setName('x');
  t.localParticipant.setName('x');
  useTable.getState().room?.localParticipant.setName('x');
  const r = useTable((s) => s.room);
  r?.localParticipant.publishData(new Uint8Array());
}
