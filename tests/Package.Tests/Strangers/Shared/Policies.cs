using GrantGen;

namespace Shared
{
    [RoomPolicy(CanPublish = false)]
    public partial class ViewerPolicy
    {
    }

    [RoomPolicy(Room = "class-{classId}", Ttl = "1h")]
    [RoomConfig(MaxParticipants = 20)]
    [AgentDispatch("scribe")]
    public partial class TeacherPolicy
    {
    }

    public static class Tokens
    {
        public static string Viewer(TokenSigner signer, string identity)
        {
            return ViewerPolicy.CreateToken(signer, "lobby", identity);
        }

        public static string Teacher(TokenSigner signer, string identity)
        {
            return TeacherPolicy.CreateToken(signer, classId: "7b", identity: identity, options: new ParticipantOptions { Name = "Ann" });
        }
    }
}
