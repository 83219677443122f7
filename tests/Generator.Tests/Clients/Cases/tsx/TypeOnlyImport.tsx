// case: Members of types, a generic constraint and a satisfies clause name the methods.
// policy: ViewerPolicy
import type { LocalParticipant } from 'livekit-client';
import type { ReactElement } from 'react';

type Toggles = Pick<LocalParticipant, 'setCameraEnabled' | 'setMicrophoneEnabled'>;

interface BarProps<T extends Partial<Toggles>> {
  toggles: T;
  onToggle(name: keyof T & string, enabled: boolean): void;
}

export function Bar<T extends Partial<Toggles>>({ toggles, onToggle }: BarProps<T>): ReactElement {
  const names = Object.keys(toggles) as (keyof T & string)[];
  return <ul>{names.map((n) => <li key={n} onClick={() => onToggle(n, true)}>{n}(true) isn't called</li>)}</ul>;
}

export const empty = {} satisfies Partial<Toggles>;
