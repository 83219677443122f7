import { Track } from 'livekit-client';
import { Conference } from './conference';
import { EventBus } from './bus';

// Room and localParticipant are the app's own model here; of LiveKit only the name of a source is used.
class LocalSeat {
  name = '';
  constructor(private readonly bus: EventBus) {}
  setName(name: string) {
    this.name = name;
    this.bus.emit('seat', { name });
  }
  setMetadata(metadata: Record<string, string>) {
    this.bus.emit('seat', metadata);
  }
  publishData(topic: string, value: unknown) {
    this.bus.emit(topic, value);
  }
}

class Room {
  readonly localParticipant: LocalSeat;
  constructor(readonly conference: Conference, bus: EventBus) {
    this.localParticipant = new LocalSeat(bus);
  }
}

export function open(conference: Conference, bus: EventBus) {
  const room = new Room(conference, bus);
  room.localParticipant.setName('Seat 1');
  room.localParticipant.setMetadata({ source: Track.Source.Camera });
  room.localParticipant.publishData('opened', conference.id);
  return room;
}
