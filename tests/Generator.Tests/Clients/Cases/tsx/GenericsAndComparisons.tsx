// case: A generic arrow, a comparison and a generic call are no tags.
// policy: GuestPolicy
import { useLocalParticipant as useMe } from '@livekit/components-react';
import { useRef } from 'react';

const pick = <T,>(items: T[], n: number): T | undefined => (n < items.length && n > -1 ? items[n] : undefined);

export function Names({ names, i }: { names: string[]; i: number }) {
  const { localParticipant: me } = useMe();
  const count = useRef<Map<string, number>>(new Map<string, number>());
  const next = pick<string>(names, i) as string;
  if (i < names.length) { count.current.set(next, i); }
  return <button onClick={() => me.{|GG5001:setName|}(next)}>{i < 3 ? <b>it's {next}</b> : <>don't</>}</button>;
}
