// case: mixins, namespaces, enums, proxies and generics around participants of the app's own
// policy: ViewerPolicy
import * as LK from 'livekit-client';
import { EventEmitter } from 'events';
import * as Model from './model';
import type { Constructor } from './types';

export namespace Model2 {
  export class LocalParticipant { setName(_: string) {} setMetadata(_: string) {} }
  export const make = () => new LocalParticipant();
}

export function WithName<T extends Constructor<{ localParticipant: Model.Member }>>(Base: T) {
  return class extends Base {
    rename(name: string) { this.localParticipant.setName(name); }
  };
}

export class Registry<P extends { setName(n: string): void }> extends EventEmitter {
  private items: Record<string, P> = {};
  private own = new Model2.LocalParticipant();
  get(id: string): P { return this.items[id]!; }
  each(fn: (localParticipant: P) => void) { Object.values(this.items).forEach(fn); }
  all(name: string) {
    this.each((it) => it.setName(name));
    this.get('localParticipant').setName(name);
    this.own.setMetadata(name);
  }
}

export async function use(me: Model.LocalParticipant, live: LK.LocalParticipant, room: LK.Room) {
  me.setName('x');
  await live.{|GG5001:setName|}('y');
  const handler: ProxyHandler<Model.Member> = { set: (localParticipant: Model.Member, key, value) => { localParticipant.setMetadata(String(key) + value); return true; } };
  await room.localParticipant.{|GG5002:publishTrack|}(new MediaStream().getTracks()[0], { source: LK.Track.Source.Camera });
  return new Proxy({} as Model.Member, handler);
}
