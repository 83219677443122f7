import { shallowRef, computed, inject, type InjectionKey } from 'vue';
import { Room } from 'livekit-client';
export const RoomKey: InjectionKey<Room> = Symbol();
const room = shallowRef<Room>();
export function useCall() {
  const me = computed(() => room.value?.localParticipant);
  const canTalk = computed(() => me.value?.permissions?.canPublish ?? false);
  return { room, me, canTalk };
}
