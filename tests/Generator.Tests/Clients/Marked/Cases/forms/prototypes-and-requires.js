const { Room, RoomEvent } = require('livekit-client');
const lk = require('livekit-client');
/** @type {import('livekit-client').Room} */
let room;
class A { constructor() { this.room = new Room(); this.me = this.room.localParticipant; } a() { this.me.setName('x'); } b() { const self = this; setTimeout(function () { self.me.setName('x'); }, 1); } } //! GG5001
A.prototype.c = function () { return this.room.localParticipant.setName('x'); }; //! GG5001
function d(r) { r = r || new lk.Room(); r.localParticipant.setName('x'); } //! GG5001
module.exports = { e: async () => { const r = new lk.Room(); await r.localParticipant.publishData(new Uint8Array()); }, f() { room.localParticipant.setMicrophoneEnabled(!0); } }; //! GG5003 GG5002
exports.g = (p = {}) => p.room && p.room.localParticipant && p.room.localParticipant.setName('x'); //! GG5001
$(document).on('click', '#x', () => room.localParticipant.setScreenShareEnabled(true, { audio: true })); //! GG5002
var h = function h() { var lp = room.localParticipant; return lp && lp.setName && lp.setName('x'); }; //! GG5001
const i = ({ localParticipant: p }) => p.setName('x'); //! GG5001
const j = async () => { (await import('livekit-client')).Room; room.localParticipant?.['setMetadata']('x'); }; //! GG5001
Object.assign(globalThis, { k: () => room.localParticipant.setMicrophoneEnabled(!1) });
