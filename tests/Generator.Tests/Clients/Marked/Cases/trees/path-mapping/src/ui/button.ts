import { stage } from '#store';
import { stage as own } from '~ui/own';
import { stage as same } from 'src/state/live-store';

export const rename = (name: string) => {
  own.localParticipant.setName(name);
  void same.localParticipant.setMetadata(name); //! GG5001
  return stage.localParticipant.setName(name); //! GG5001
};
