import { useLocalParticipantPermissions } from '@livekit/components-react';

export function useMayShowSlides() {
  const permissions = useLocalParticipantPermissions();
  return permissions?.canPublish ?? false;
}
