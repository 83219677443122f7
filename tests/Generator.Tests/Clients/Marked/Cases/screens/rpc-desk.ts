import { RpcError, type Room, type RpcInvocationData } from 'livekit-client';
import type { Rpc } from '../transport/rpc';

// Two ways to call: over LiveKit to the agent, over the app's socket to the backend.
export class RpcDesk {
  constructor(private readonly room: Room, private readonly backend: Rpc) {}

  register(locate: () => Promise<GeolocationPosition>) {
    this.backend.registerRpcMethod('version', async () => '1.4');
    this.room.registerRpcMethod('locate', async (data: RpcInvocationData) => { //! GG5003
      const position = await locate();
      if (data.responseTimeout < 500) throw new RpcError(1, "it's too late");
      return JSON.stringify(position.coords);
    });
    return () => this.room.unregisterRpcMethod('locate');
  }

  async ask(agent: string, question: string) {
    await this.backend.performRpc({ method: 'log', payload: question });
    return this.room.localParticipant.performRpc({ destinationIdentity: agent, method: 'ask', payload: question }); //! GG5003
  }
}
