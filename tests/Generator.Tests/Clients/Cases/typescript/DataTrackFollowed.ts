// case: The data track of somebody else is read.
// policy: PublisherPolicy
import { RoomEvent, type RemoteDataTrack, type Room } from 'livekit-client';

export async function follow(track: RemoteDataTrack): Promise<number> {
  let frames = 0;
  for await (const frame of track.{|GG5004:subscribe|}()) {
    frames += frame.payload.length > 0 ? 1 : 0;
  }
  return frames;
}

export function watch(room: Room): void {
  room.on(RoomEvent.DataReceived, (payload) => console.log(payload.length));
}
