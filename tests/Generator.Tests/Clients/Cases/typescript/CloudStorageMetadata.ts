// case: Files, blobs and player sessions have metadata, and this backend knows LiveKit's server SDK.
// policy: GuestPolicy
import { Storage } from '@google-cloud/storage';
import { BlobServiceClient } from '@azure/storage-blob';
import { EgressClient, RoomServiceClient } from 'livekit-server-sdk';

const rooms = new RoomServiceClient('https://media.example.com');
const egress = new EgressClient('https://media.example.com');

export async function archive(storage: Storage, blobs: BlobServiceClient, room: string) {
  const file = storage.bucket('calls').file(`${room}.mp4`);
  await file.setMetadata({ metadata: { room } });
  const blobClient = blobs.getContainerClient('calls').getBlobClient(room);
  await blobClient.setMetadata({ room });
  await rooms.updateRoomMetadata(room, JSON.stringify({ archived: true }));
  await rooms.updateParticipant(room, 'host', { metadata: '{}' });
  await egress.listEgress({ roomName: room });
}
