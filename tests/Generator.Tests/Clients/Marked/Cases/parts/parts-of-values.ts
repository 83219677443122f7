import { createContext, useContext } from 'react';
import { BehaviorSubject, filter, firstValueFrom, map } from 'rxjs';
import type { LocalParticipant, Room } from 'livekit-client';

class GalleryLabel {
  setName(text: string) { void text; }
  publishData(data: Uint8Array) { void data; }
}

interface GallerySeat { participant: LocalParticipant; label: GalleryLabel }
interface GalleryValue { me: LocalParticipant | undefined; label: GalleryLabel; leave(): void }
interface GallerySlot<R> { held: R; users: number }

type GalleryMe = LocalParticipant | undefined;

const GalleryContext = createContext<GalleryValue | null>(null);

export function useGallery(): GalleryValue {
  const value = useContext(GalleryContext);
  if (!value) throw new Error('no gallery');
  return value;
}

export function useUntypedGallery() {
  const value = useContext(GalleryContext);
  if (!value) throw new Error('no gallery');
  return value;
}

export function Frame() {
  const { me, label } = useGallery();
  const other = useUntypedGallery();
  label.setName('frame');
  other.label.setName('frame');
  void me?.setName('frame'); //! GG5001
  void other.me?.setName('frame'); //! GG5001
  return () => me?.permissions?.canUpdateMetadata && me.setName('frame');
}

export class Gallery {
  private readonly seats = new Map<string, GallerySeat>();
  private readonly slots: GallerySlot<LocalParticipant>[] = [];
  private readonly labels: GallerySlot<GalleryLabel>[] = [];
  private readonly rooms$ = new BehaviorSubject<Room | null>(null);
  private readonly labels$ = new BehaviorSubject<GalleryLabel | null>(null);
  private readonly greet: (me: LocalParticipant, text: string) => Promise<void> = async (me, text) => {
    await me.setName(text); //! GG5001
  };
  private readonly paint: (label: GalleryLabel, text: string) => void = (label, text) => label.setName(text);

  broadcast(data: Uint8Array) {
    for (const { participant, label } of this.seats.values()) {
      label.publishData(data);
      void participant.publishData(data, { reliable: true }); //! GG5003
    }
  }

  async pair(open: () => Promise<[Room, LocalParticipant]>, draw: () => Promise<[Room, GalleryLabel]>) {
    const [room, me] = await open();
    await me.setAttributes({ room: room.name }); //! GG5001
    const [other, label] = await draw();
    label.setName(other.name);
  }

  async first() {
    const me = this.slots[0].held;
    await me.setMetadata('first'); //! GG5001
    const label = this.labels[0].held;
    label.setName('first');
    [...this.seats.values()].map((seat) => seat.participant).forEach((each) => void each.setName('each')); //! GG5001
    [...this.seats.values()].map((seat) => seat.label).forEach((each) => each.setName('each'));
  }

  async notify(text: string) {
    const open = await firstValueFrom(this.rooms$.pipe(filter((room): room is Room => room !== null)));
    await open.localParticipant.sendText(text); //! GG5003
    const label = await firstValueFrom(this.labels$.pipe(map((each) => each!)));
    label.setName(text);
  }
}

export async function rename(me: GalleryMe, text: string) {
  await me?.setName(text); //! GG5001
}

export async function renameAny<P extends LocalParticipant, L extends GalleryLabel>(participant: P, label: L, text: string) {
  label.setName(text);
  await participant.setName(text); //! GG5001
}

interface GalleryProps {
  guest: { isHost: boolean; permissions: { canPublish: boolean } };
  onGuest: (me: LocalParticipant) => void;
}

export function share({ guest }: GalleryProps, room: Room) {
  // The type of the guest ends before the next member.
  (guest as unknown as GalleryLabel).setName('guest');
  if (!guest.permissions.canPublish) return;
  void room.localParticipant.setScreenShareEnabled(true); //! GG5002
}
