import { LogLevel, setLogLevel } from 'livekit-client';
import { board, useBoard, type BoardRoom } from './store';

setLogLevel(LogLevel.warn);

export function begin(): void {
  const { room }: { room: BoardRoom } = useBoard();
  room.localParticipant.setName('white');
  board.localParticipant.setAttributes({ turn: '1' });
}
