import { callService, CallService } from './call.service';

// Members of a class of this tree, by its instance and by a typed parameter.
export class ChatController {
  constructor(private readonly calls: CallService) {}

  async say(text: string) {
    await this.calls.me.sendText(text); //! GG5003
    this.calls.notes.setMetadata(text);
  }

  async whisper(text: string) {
    if (!this.calls.canWrite) return;
    await this.calls.me.sendText(text, { destinationIdentities: ['host'] });
  }
}

export const rename = (name: string) => callService.room.localParticipant.setName(name); //! GG5001
