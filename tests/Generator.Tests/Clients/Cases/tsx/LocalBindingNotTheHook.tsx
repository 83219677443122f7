// case: A map's callback binds the same name to a row of a table.
// policy: GuestPolicy
import { useLocalParticipant } from '@livekit/components-react';

interface Row {
  id: string;
  setName(name: string): void;
}

export function Table({ rows }: { rows: Row[] }) {
  const { localParticipant: row } = useLocalParticipant();
  const me = row.identity;
  return (
    <ul title={me}>
      {rows.map((row) => <li key={row.id} onClick={() => row.setName(me)}>{row.id}</li>)}
    </ul>
  );
}
