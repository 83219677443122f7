import { setupMediaToggle, setupChat, sendMessage } from '@livekit/components-core';
import { Room, Track } from 'livekit-client';

// A port of the toggles to plain DOM.
export function bindMic(room: Room, button: HTMLButtonElement) {
  const { className, toggle, enabledObserver } = setupMediaToggle(Track.Source.Microphone, room); //! GG5002
  button.className = className;
  const sub = enabledObserver.subscribe((enabled) => button.setAttribute('aria-pressed', String(enabled)));
  button.onclick = () => toggle();
  return () => sub.unsubscribe();
}

export function bindChat(room: Room, form: HTMLFormElement) {
  const chat = setupChat(room); //! GG5003
  form.onsubmit = (event) => {
    event.preventDefault();
    void chat.send(new FormData(form).get('text') as string);
  };
}

export const react = (room: Room, emoji: string) =>
  sendMessage(room.localParticipant, new TextEncoder().encode(emoji), { topic: 'emoji' }); //! GG5003
