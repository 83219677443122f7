import { useSession, useAgent } from '@livekit/components-react';
import { TokenSource } from 'livekit-client';
import { useState } from 'react';

interface Rating { agentName: string; stars: number }

class Ratings {
  async fetch(query: { agentName: string }): Promise<Rating[]> {
    const answer = await window.fetch('/api/ratings?agent=' + encodeURIComponent(query.agentName));
    return answer.json();
  }
}

const ratings = new Ratings();
const source = TokenSource.endpoint('/api/token');

export function Help() {
  const session = useSession(source, { agentName: 'helper' });
  const agent = useAgent(session);
  const [rows, setRows] = useState<Rating[]>([{ agentName: 'Sam', stars: 5 }]);
  const load = async () => setRows(await ratings.fetch({ agentName: 'Mia' }));
  return (
    <section aria-label={agent.state} onClick={load}>
      {rows.map((row) => <b key={row.agentName}>{row.agentName}</b>)}
    </section>
  );
}
