import live, { room } from './room.js';

document.querySelector('#share').addEventListener('click', async () => {
  await room.localParticipant.setScreenShareEnabled(true); //! GG5002
});

document.querySelector('#name').addEventListener('change', (event) => {
  live.localParticipant.setName(event.target.value); //! GG5001
});

document.querySelector('#stop').addEventListener('click', () => room.localParticipant.setScreenShareEnabled(false));
