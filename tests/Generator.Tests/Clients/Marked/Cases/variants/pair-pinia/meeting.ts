import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import { Room } from 'livekit-client';

export const useMeetingStore = defineStore('meeting', () => {
  const room = shallowRef<Room>();
  const title = shallowRef('');
  const setName = (name: string) => (title.value = name);
  return { room, title, setName };
});
