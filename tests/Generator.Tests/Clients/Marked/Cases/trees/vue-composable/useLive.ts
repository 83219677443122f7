import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue';
import { Room, type LocalParticipant } from 'livekit-client';

const room = shallowRef<Room | null>(null);

export function useLive(): { room: ShallowRef<Room | null>; me: ComputedRef<LocalParticipant | undefined> } {
  const me = computed(() => room.value?.localParticipant);
  return { room, me };
}

export async function join(url: string, token: string) {
  const next = new Room();
  await next.connect(url, token);
  room.value = next;
}
