// case: HTML-like comments in strings, a hashbang-like line and slashes in regular expressions.
// policy: GuestPolicy
import { Room } from 'livekit-client';

const url = "http://example.com//room.localParticipant.setName('x')";
const html = '<!-- room.localParticipant.setMetadata("y") --> it\'s // fine';
const re = /\/\*room\.localParticipant\.setAttributes\(\)\*\//;
/* a // b /* c */
export const room = new Room(); // /* room.localParticipant.setName('z')
export const parts = [url, html, re.source].map((s) => s.length / 2 / 3);
/* */ // room.localParticipant.setName('last')
