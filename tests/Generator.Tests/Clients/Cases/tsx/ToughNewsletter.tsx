// case: setSubscribed is the setter of a newsletter and of a store of the app, beside a LiveKit room
// policy: PublisherPolicy
import { Room } from 'livekit-client';
import { create } from 'zustand';
const useStore = create((set) => ({ subscribed: false, setSubscribed: (subscribed) => set({ subscribed }) }));
interface Props { subscribed: boolean; setSubscribed(value: boolean): void }
export function Newsletter(props: Props) {
  const store = useStore();
  return <button onClick={() => { props.setSubscribed(true); store.setSubscribed(true); }}>Don't miss it</button>;
}
class Feed { setSubscribed(on: boolean) {} open() { this.setSubscribed(true); } }
export const room = new Room();
