import { useLocalParticipantPermissions, usePublishPermissions, useTrackToggle, useRoomContext } from '@livekit/components-react';
import { Track } from 'livekit-client';
export function useOther() {
  const permissions = useLocalParticipantPermissions();
  const visible = { chat: false };
  visible.chat ||= permissions?.canPublishData ?? false;
  const microphoneToggle = useTrackToggle({ source: Track.Source.Microphone }); //! GG5002
  void microphoneToggle.toggle();
  return { visible, microphoneToggle };
}
export function useBar() {
  const can = usePublishPermissions();
  const visible: Record<string, boolean> = {};
  const cameraToggle = useTrackToggle({ source: Track.Source.Camera });
  const screenToggle = useTrackToggle({ source: Track.Source.ScreenShare }); //! GG5002
  visible.camera ??= can.camera;
  void cameraToggle.toggle();
  void screenToggle.toggle();
  return { visible, cameraToggle, screenToggle };
}
export function useAlone() {
  const room = useRoomContext();
  console.log(room.localParticipant.permissions?.canPublish);
  const toggle = useTrackToggle({ source: Track.Source.Camera }); //! GG5002
  void toggle.toggle();
  return { toggle };
}
export function useDirect() {
  const permissions = useLocalParticipantPermissions();
  const toggle = useTrackToggle({ source: Track.Source.Camera });
  void toggle.toggle();
  return { toggle, canFilm: permissions?.canPublish };
}
