// The owner of the member comes out of a map or a parameter without a type. One type of the file declares the member.
import { LocalParticipant, Room } from 'livekit-client';

interface Desk { room: Room; speaker: LocalParticipant; topic: string }
interface Note { author: { setName(name: string): void } }

export class Desks {
  private readonly desks = new Map<string, Desk>();

  async rename(id: string, topic: string): Promise<void> {
    await this.desks.get(id)?.speaker.setName(topic); //! GG5001
    const desk = this.desks.get(id)!;
    await desk.speaker.setMetadata(topic); //! GG5001
  }

  sign(notes: Map<string, Note>, id: string): void {
    notes.get(id)?.author.setName('anonymous');
  }
}
