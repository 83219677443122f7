import { Room, RoomEvent } from 'livekit-client';

export const room = new Room({ dynacast: true });

room.on(RoomEvent.Disconnected, () => {
  document.body.dataset.live = 'no';
});

export default room;
