import * as core from '@livekit/components-core';
import { sendMessage, setupChat as openChat, setupMediaToggle } from '@livekit/components-core';
import { Track, type Room } from 'livekit-client';
import { setupDataMessageHandler } from './handlers';

// components-core under a namespace and under another name; the handler is the app's own.
export function port(room: Room) {
  const chat = core.setupChat(room, { channelTopic: 'side' }); //! GG5003
  const { send } = openChat(room); //! GG5003
  const reactions = core.setupDataMessageHandler(room, 'reactions'); //! GG5003
  const own = setupDataMessageHandler(room, 'own');
  const mic = setupMediaToggle(Track.Source.Microphone, room); //! GG5002
  const say = (payload: Uint8Array) => sendMessage(room.localParticipant, payload, { topic: 'x' }); //! GG5003
  return { chat: chat.send, send, react: reactions.send, own, mic: mic.toggle, say };
}
