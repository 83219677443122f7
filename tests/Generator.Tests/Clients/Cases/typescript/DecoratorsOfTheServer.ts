// case: A decorator of a web framework is called SetMetadata.
// policy: GuestPolicy
import { Controller, Get, SetMetadata } from '@nestjs/common';
import { AccessToken } from 'livekit-server-sdk';

@Controller('rooms')
export class RoomsController {
  @SetMetadata('roles', ['admin'])
  @Get('token')
  async token(): Promise<string> {
    const at = new AccessToken('devkey', 'secret', { identity: 'user123', metadata: '{}' });
    at.name = 'Guest';
    at.addGrant({ roomJoin: true, room: 'lobby' });
    return at.toJwt();
  }
}
