// case: lists of members, render props and text
// policy: GuestPolicy
import React from 'react';
import { useLocalParticipant, useParticipants, ParticipantLoop } from '@livekit/components-react';
import { Member } from '../member';

export function Roster({ members, render }) {
  const { localParticipant: me } = useLocalParticipant();
  const participants = useParticipants();
  return (
    <ul title='me.setName("x")'>
      {members.map((me) => <li key={me.id} onClick={() => me.setName('list')}>{me.name}</li>)}
      {members.map(({ me, seat }) => <li key={seat} onClick={() => me.setName('pattern')}>it's {seat}</li>)}
      {participants.length > 3 ? <b>me.setName('text')</b> : null}
      <Member.List of={members}>{(me) => <i onDoubleClick={() => me.setMetadata('child')} />}</Member.List>
      {render && render({ me, rename: () => {} })}
      <ParticipantLoop participants={participants}><span>me.setAttributes({'{'} a: 1 {'}'})</span></ParticipantLoop>
      <button onClick={() => me.{|GG5001:setAttributes|}({ hand: '1' })}>Raise {me.name}'s hand</button>
    </ul>
  );
}

export class Form extends React.Component {
  setName(name) { this.setState({ name }); }
  setMetadata(metadata) { this.setState({ metadata }); }
  render() {
    const { localParticipant } = this.props;
    return <input defaultValue={localParticipant.name} onChange={(e) => { this.setName(e.target.value); this.setMetadata('x'); }} />;
  }
}
