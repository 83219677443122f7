// case: signals and doubles in a story
// policy: ViewerPolicy
import { signal } from '@preact/signals';
import { RoomContext } from '@livekit/components-react';
import { fn } from '@storybook/test';

const mockRoom = { name: 'story', localParticipant: { identity: 'me', setCameraEnabled: fn(), setMicrophoneEnabled: fn(), publishData: fn() } };
const member = signal({ setName(name) { this.name = name; } });

export default { title: 'Bar', decorators: [(Story) => <RoomContext.Provider value={mockRoom}><Story /></RoomContext.Provider>] };

export const Bar = {
  render: () => (
    <div>
      <button onClick={() => mockRoom.localParticipant.setCameraEnabled(true)}>Camera isn't on</button>
      <button onClick={() => member.value.setName('x')}>Name</button>
    </div>
  ),
  play: async ({ canvasElement, args: { room } }) => {
    await mockRoom.localParticipant.setMicrophoneEnabled(true);
    canvasElement.querySelector('button').click();
    console.log(`localParticipant.publishData(${room})`);
  },
};
