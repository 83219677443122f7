import { ref, shallowRef, computed } from 'vue';
import { Room, type LocalParticipant } from 'livekit-client';
const room = shallowRef<Room | null>(null);
export function useCall() {
  const me = computed<LocalParticipant | undefined>(() => room.value?.localParticipant);
  const canChat = computed(() => room.value?.localParticipant.permissions?.canPublishData ?? false);
  const title = ref('');
  function setName(n: string) { title.value = n; }
  return { room, me, canChat, title, setName };
}
