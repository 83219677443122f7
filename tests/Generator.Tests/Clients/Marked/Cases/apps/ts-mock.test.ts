import { describe, expect, it, vi } from 'vitest';
import type { Room } from 'livekit-client';
import { createChat } from './chat';

describe('createChat', () => {
  it('sends by the local participant', async () => {
    const sendText = vi.fn().mockResolvedValue(undefined);
    const room = { localParticipant: { sendText } } as unknown as Room;
    await createChat(room).send('hello');
    expect(room.localParticipant.sendText).toHaveBeenCalledWith('hello', expect.anything());
    expect(sendText.mock.calls).toHaveLength(1);
  });

  it('spies', () => {
    const room = { localParticipant: { publishData: () => {} } };
    const spy = vi.spyOn(room.localParticipant, 'publishData');
    expect(spy).not.toHaveBeenCalled();
  });
});
