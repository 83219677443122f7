// case: a double of the participant, made in the test
// policy: ViewerPolicy
import { describe, it, expect, vi } from 'vitest';
import type { Room } from 'livekit-client';
describe('hand', () => {
  it('raises', async () => {
    const localParticipant = { setAttributes: vi.fn(), setName: vi.fn(), publishData: vi.fn() };
    const room = { localParticipant } as unknown as Room;
    await localParticipant.setAttributes({ hand: '1' });
    expect(localParticipant.setAttributes).toHaveBeenCalledTimes(1);
  });
  it('names', async () => {
    const localParticipant = new FakeParticipant('me');
    await localParticipant.setName('x');
  });
});
class FakeParticipant { constructor(public id: string) {} async setName(name: string) {} }
