// The value is declared with the base of all participants. The test that narrows it and the check are one condition.
import { LocalParticipant, Participant } from 'livekit-client';

export async function rename(who: Participant, name: string): Promise<void> {
  if (who instanceof LocalParticipant && who.permissions?.canUpdateMetadata) {
    await who.setName(name);
  }
}

export async function renameSpeaking(who: Participant, name: string): Promise<void> {
  if (who instanceof LocalParticipant && who.isSpeaking) {
    await who.setName(name); //! GG5001
  }
}
