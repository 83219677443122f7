// case: A connection of one's own publishes data; no LiveKit in the file.
// policy: QuietPolicy
import { connect } from './nats';

export class NotepadController {
  private conn = connect();
  private localParticipant = { identity: 'me' };

  async change(delta: string) {
    await this.conn.publishData('notepad', { delta, by: this.localParticipant.identity });
    await this.updateMetadata({ delta });
  }

  private async updateMetadata(value: Record<string, string>) {
    await this.conn.publishData('metadata', value);
  }
}
