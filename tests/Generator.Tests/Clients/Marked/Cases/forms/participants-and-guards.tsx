import { useCallback, useContext, useEffect, useMemo, useRef, useState, createContext } from 'react';
import { LocalParticipant, Participant, Room, RoomEvent, ParticipantEvent, Track, createLocalTracks } from 'livekit-client';
import { useLocalParticipant, useRoomContext, useParticipantPermissions, useLocalParticipantPermissions } from '@livekit/components-react';

type Ctx = { room: Room | null; me?: LocalParticipant };
const CallContext = createContext<Ctx | undefined>(undefined);

export function A() {
  const ctx = useContext(CallContext)!;
  const onClick = async () => {
    await ctx.room?.localParticipant.setName('x'); //! GG5001
    await ctx.me?.setMetadata('x'); //! GG5001
  };
  return <button onClick={onClick} />;
}

export function B() {
  const { room, me } = useContext(CallContext)!;
  useEffect(() => {
    me?.setName('x'); //! GG5001
    room?.performRpc({ destinationIdentity: 'a', method: 'b', payload: '' }); //! GG5003
  }, [room]);
  return null;
}

export function C() {
  const [room] = useState(() => new Room());
  const roomRef = useRef<Room>(null);
  const join = useCallback(async () => {
    await roomRef.current!.localParticipant.setAttributes({ a: 'b' }); //! GG5001
    await room.registerRpcMethod('x', async () => 'y'); //! GG5003
  }, []);
  return <a onClick={join} />;
}

export function D({ participant }: { participant: LocalParticipant }) {
  const perms = useParticipantPermissions({ participant });
  if (!perms?.canPublishData) {
    return null;
  }
  return <a onClick={() => participant.publishData(new Uint8Array())} />;
}

export function E() {
  const { localParticipant } = useLocalParticipant();
  const can = localParticipant.permissions?.canUpdateMetadata;
  const save = () => {
    if (!can) return;
    localParticipant.setName('x');
  };
  const send = () => {
    if (!can) return;
    localParticipant.sendText('x'); //! GG5003
  };
  return <a onClick={save} onDoubleClick={send} />;
}

export function F() {
  const room = useRoomContext();
  useEffect(() => {
    const on = () => {
      room.localParticipant.setMicrophoneEnabled(true);
    };
    room.on(RoomEvent.ParticipantPermissionsChanged, on);
    return () => { room.off(RoomEvent.ParticipantPermissionsChanged, on); };
  }, [room]);
  return null;
}

export function G() {
  const room = useRoomContext();
  useEffect(() => {
    room.localParticipant.on(ParticipantEvent.ParticipantPermissionsChanged, () => {
      room.localParticipant.setMicrophoneEnabled(true);
    });
    room.on('connected', () => {
      room.localParticipant.setMicrophoneEnabled(true); //! GG5002
    });
  }, [room]);
  return null;
}

export const H = ({ room }: { room?: Room }) => {
  const me = useMemo(() => room?.localParticipant, [room]);
  return <a onClick={async () => { await me?.setCameraEnabled(!me.isCameraEnabled); }} />; //! GG5002
};

export function I() {
  const { localParticipant: me } = useLocalParticipant();
  const canTalk = useLocalParticipantPermissions()?.canPublish ?? false;
  return (
    <>
      {canTalk && <a onClick={() => me.setMicrophoneEnabled(true)} />}
      {canTalk ? <a onClick={() => me.setCameraEnabled(true)} /> : <i onClick={() => me.setCameraEnabled(true)} />}
      <a onClick={() => me.setScreenShareEnabled(true)} /> {/*! GG5002 */}
      <button disabled={!canTalk} onClick={() => me.setMicrophoneEnabled(true)}>talk</button>
      <button disabled={busy} onClick={() => me.setMicrophoneEnabled(true)}>talk</button> {/*! GG5002 */}
    </>
  );
}

export async function J(room: Room) {
  const tracks = await createLocalTracks({ audio: true, video: true });
  for (const t of tracks) {
    await room.localParticipant.publishTrack(t); //! GG5002
  }
  await Promise.all(tracks.map((t) => room.localParticipant.publishTrack(t))); //! GG5002
  tracks.forEach(t => void room.localParticipant.publishTrack(t, { name: 'x' })); //! GG5002
}

export function K(p: Participant) {
  if (p.isLocal) {
    (p as LocalParticipant).setName('x'); //! GG5001
  }
  if (p instanceof LocalParticipant) {
    p.setName('x'); //! GG5001
  }
  const me = p instanceof LocalParticipant ? p : undefined;
  me?.setName('y'); //! GG5001
}

export class M {
  #room = new Room();
  private me!: LocalParticipant;
  constructor(private readonly other: Room, protected who: LocalParticipant) {}
  get lp() { return this.#room.localParticipant; }
  get lp2(): LocalParticipant { return this.me; }
  async go() {
    await this.#room.localParticipant.setName('a'); //! GG5001
    await this.me.setName('a'); //! GG5001
    await this.other.localParticipant.setName('a'); //! GG5001
    await this.who.setName('a'); //! GG5001
    await this.lp.setName('a'); //! GG5001
    await this.lp2.setName('a'); //! GG5001
  }
}

export const N = async (room: Room, { name = 'x', ...rest }: Record<string, string>) => {
  const { localParticipant } = room;
  const setName = localParticipant.setName.bind(localParticipant); //! GG5001
  await setName(name);
  const { setMetadata } = localParticipant;
  await setMetadata('x'); //! GG5001
  await localParticipant['setAttributes'](rest); //! GG5001
  await localParticipant?.setAttributes?.(rest); //! GG5001
};
