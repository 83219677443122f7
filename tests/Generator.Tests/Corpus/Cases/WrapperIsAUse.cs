// case: A wrapper of one's own says what it needs; the call of the wrapper is the use.
// libraries: rtc
using LiveKit.Rtc;

namespace Yoga.Studio;

[RoomPolicy]
public partial class StudentPolicy;

public static class ParticipantExtensions
{
    [RequiresPermission(Permission.UpdateOwnMetadata)]
    public static Task RaiseHandAsync(this LocalParticipant me, bool up = true) =>
        me.SetAttributesAsync(new() { ["hand"] = up ? "1" : "0" });
}

public class StudioClient(TokenSigner signer)
{
    public async Task AskAsync(string url, string lesson, string student)
    {
        using var room = new Room();
        await room.ConnectAsync(url, StudentPolicy.CreateToken(signer, lesson, student));
        await {|GG2001:room.LocalParticipant!.RaiseHandAsync()|};
    }
}
