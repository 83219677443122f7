// case: tests call the double they made, in the places where the real one would stand
// policy: ViewerPolicy
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mockDeep } from 'vitest-mock-extended';
import * as sinon from 'sinon';
import { LocalParticipant, Room } from 'livekit-client';
import { raiseHand } from '../src/hand';

const mock = {
  localParticipant: { setName: vi.fn(), setAttributes: vi.fn(), publishData: vi.fn() },
};

describe('hand', () => {
  const fakeRoom = mockDeep<Room>();
  const stub = sinon.createStubInstance(LocalParticipant);
  afterEach(() => vi.clearAllMocks());

  it('is forwarded', async () => {
    await mock.localParticipant.setName('x');
    await raiseHand(mock as unknown as Room);
    expect(mock.localParticipant.setAttributes).toHaveBeenCalledWith({ hand: '1' });
  });

  it('rejects', async () => {
    fakeRoom.localParticipant.setMetadata.mockRejectedValue(new Error('no'));
    await expect(fakeRoom.localParticipant.setMetadata('x')).rejects.toThrow('no');
    await expect(stub.setAttributes({})).resolves.toBeUndefined();
  });

  it('takes an object', async () => {
    const room = { name: 'r', localParticipant: { setMetadata: async (m: string) => m, setCameraEnabled: async () => null } };
    expect(await room.localParticipant.setMetadata('a')).toBe('a');
    await room.localParticipant.setCameraEnabled();
  });

  it('stubs', async () => {
    const localParticipant = sinon.createStubInstance(LocalParticipant);
    await localParticipant.setName('b');
  });
});
