// case: Everything on one line, as a bundler writes it.
// policy: GuestPolicy
import{Room as R}from"livekit-client";const r=new R,q=/[/"']+/g,d=(a,b)=>a/b/2;export async function n(t){if(t)await r.localParticipant.{|GG5001:setName|}(t.replace(q,"")),d(4,2)>1&&await r.localParticipant.{|GG5001:setMetadata|}(`{"n":"${t.replace(/"/g,`'`)}"}`);return r.localParticipant.name}export const s="r.localParticipant.setName(x)";
