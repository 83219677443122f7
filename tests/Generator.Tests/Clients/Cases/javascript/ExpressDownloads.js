// case: A web server sends files and texts; the room is only listed.
// policy: QuietPolicy
const express = require('express');
const { RoomServiceClient } = require('livekit-server-sdk');

const app = express();
const rooms = new RoomServiceClient(process.env.LIVEKIT_URL);

app.get('/recording/:name', (req, res) => {
  res.sendFile(`/recordings/${req.params.name}`);
});

app.post('/notify', async (req, res) => {
  await bot.sendText(req.body.chat, 'started');
  await queue.publishData(req.body);
  res.json(await rooms.listRooms());
});
