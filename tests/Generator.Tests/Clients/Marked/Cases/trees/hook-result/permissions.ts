import { useLocalParticipantPermissions } from '@livekit/components-react';

export const useMayShow = (source: number) => {
  const permissions = useLocalParticipantPermissions();
  return !!permissions?.canPublish && (permissions.canPublishSources.length === 0 || permissions.canPublishSources.includes(source));
};
export const useIsTeacher = () => useUser().role === 'teacher';
