import{Room as R}from"livekit-client";const r=new R;export const off=()=>r.localParticipant.setCameraEnabled(!1);
export const on=()=>r.localParticipant.setCameraEnabled(!0); //! GG5002
export const mute=async()=>{await r.localParticipant.setMicrophoneEnabled(!1),document.body.classList.add("muted")};
export const hi=e=>{const t=r.localParticipant;return t.sendText(e,{topic:"c"})}; //! GG5003
