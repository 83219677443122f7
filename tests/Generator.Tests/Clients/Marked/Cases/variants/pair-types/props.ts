import type { LocalParticipant, Room } from 'livekit-client';

export interface SeatProps { occupant: LocalParticipant; label: string }
export type StageProps = { stage: Room };
export interface Puppet { setName(name: string): void }
export type BoothProps = { occupant: Puppet };
