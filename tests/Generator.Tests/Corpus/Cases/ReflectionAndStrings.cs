// case: The method's name is text for a log and for reflection.
// libraries: rtc
using System.Reflection;
using LiveKit.Rtc;

namespace Trace.Calls;

[RoomPolicy]
public partial class TracedPolicy;

public class Tracer(TokenSigner signer)
{
    public string Token(string room, string identity) => TracedPolicy.CreateToken(signer, room, identity);

    public static MethodInfo? Find() => typeof(LocalParticipant).GetMethod("SetMetadataAsync");

    public static void Log() => Console.WriteLine("LocalParticipant.SetMetadataAsync(metadata) was called");

    public static LocalParticipant? Me(Room room) => room.LocalParticipant;
}
