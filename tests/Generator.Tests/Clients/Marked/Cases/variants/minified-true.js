import{Room as R,RoomEvent as E}from"livekit-client";
// What a minifier makes of `true` switches on, of `false` off.
const r=new R;
export const on=()=>r.localParticipant.setCameraEnabled(!0); //! GG5002
export const off=()=>r.localParticipant.setCameraEnabled(!1);
export const share=e=>r.localParticipant.setScreenShareEnabled(!e); //! GG5002
export const stop=()=>r.localParticipant.setScreenShareEnabled(!1,{audio:!0});
export const wire=t=>{r.on(E.ParticipantPermissionsChanged,()=>{r.localParticipant.setMicrophoneEnabled(!0)})};
export const sub=t=>{t.setSubscribed(!1)};
export const name=(t,n)=>{if(r.localParticipant.permissions?.canUpdateMetadata)return r.localParticipant.setName(n)};
export const meta=n=>void 0===n||r.localParticipant.setMetadata(n); //! GG5001
