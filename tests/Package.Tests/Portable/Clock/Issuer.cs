using System;
using GrantGen;

namespace Stranger.Clock
{
    [RoomPolicy(Ttl = "1h")]
    public partial class GuestPolicy
    {
    }

    public static class Issuer
    {
        private static readonly TokenSigner s_signer = new TokenSigner("devkey", "secret", new FixedClock());

        public static string Issue(string identity)
        {
            return GuestPolicy.CreateToken(s_signer, "lobby", identity);
        }

        private sealed class FixedClock : TimeProvider
        {
            public override DateTimeOffset GetUtcNow()
            {
                return new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
            }
        }
    }
}
