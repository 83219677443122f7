// case: Objects of a scene and elements of a page have attributes and names.
// policy: GuestPolicy
import { Room } from 'livekit-client';
import { BufferAttribute, Scene } from 'three';
import { applyAttributes } from './dom';

export class Avatars {
  constructor(private scene: Scene, private room: Room) {}

  add(element: { setAttributes(map: Record<string, string>): void; setName(name: string): void }) {
    const object = this.scene.getObjectByName(this.room.localParticipant.identity);
    element.setName(object?.name ?? 'avatar');
    element.setAttributes({ role: 'img', 'aria-label': `it's ${this.room.localParticipant.name}` });
    applyAttributes(this.scene, new BufferAttribute(new Float32Array(3), 3));
  }
}
