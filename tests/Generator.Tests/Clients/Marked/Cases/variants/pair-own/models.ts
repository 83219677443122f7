// The app's own recorder: LiveKit's names, and nothing of LiveKit's.
export class LocalParticipant {
  name = '';
  setName(name: string) { this.name = name; }
  setMetadata(metadata: string) { this.name = metadata; }
}
export class Room {
  readonly localParticipant = new LocalParticipant();
}
export const recording = new Room();
