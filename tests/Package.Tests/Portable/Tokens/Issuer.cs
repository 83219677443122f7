using System.Buffers;
using GrantGen;

namespace Stranger.Tokens
{
    [RoomPolicy(CanPublish = false, Ttl = "1h")]
    public partial class ViewerPolicy
    {
    }

    public static class Issuer
    {
        private static readonly TokenSigner s_signer = new TokenSigner("devkey", "secret");

        public static string Grants
        {
            get { return ViewerPolicy.Grants.ToString(); }
        }

        public static string Issue(string identity)
        {
            return ViewerPolicy.CreateToken(s_signer, "lobby", identity, new ParticipantOptions { Name = "Ann" });
        }

        public static string IssueFromEnvironment(string identity)
        {
            return ViewerPolicy.CreateToken(TokenSigner.FromEnvironment(), "lobby", identity);
        }

        public static void Write(IBufferWriter<byte> destination, string identity)
        {
            ViewerPolicy.WriteToken(destination, s_signer, "lobby", identity);
        }
    }
}
