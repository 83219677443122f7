import { LocalParticipant, Participant, RemoteParticipant, RemoteTrackPublication } from 'livekit-client';

export interface MenuItem {
  label: string;
  run(): Promise<unknown> | void;
}

function remoteItems(participant: RemoteParticipant): MenuItem[] {
  const publications = [...participant.trackPublications.values()] as RemoteTrackPublication[];
  return [
    { label: 'Hide', run: () => publications.forEach((publication) => publication.setSubscribed(false)) },
    { label: 'Show', run: () => publications.forEach((publication) => publication.setSubscribed(true)) }, //! GG5004
    { label: 'Low quality', run: () => publications.forEach((publication) => publication.setEnabled(true)) },
  ];
}

export function menuOf(participant: Participant): MenuItem[] {
  if (participant instanceof RemoteParticipant) {
    return remoteItems(participant);
  }
  if (!(participant instanceof LocalParticipant)) {
    return [];
  }
  return [
    { label: 'Brb', run: () => participant.setAttributes({ brb: '1' }) }, //! GG5001
    { label: 'Stop video', run: () => participant.setCameraEnabled(false) },
    { label: 'Rename', run: () => participant.setName(prompt('Name?') ?? '') }, //! GG5001
  ];
}
