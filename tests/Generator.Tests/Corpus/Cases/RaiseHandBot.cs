// case: A classroom bot keeps its room in a field and raises a hand from another method, under a policy that lacks the grant.
// libraries: rtc
using LiveKit.Rtc;

namespace Campus.Classroom;

[RoomPolicy(Room = "class-{classId}", Ttl = "2h")]
public partial class PupilPolicy;

public sealed class RaiseHandBot(TokenSigner signer, string serverUrl) : IAsyncDisposable
{
    private readonly Room _room = new();

    public async Task JoinAsync(string classId, string pupilId)
    {
        var token = PupilPolicy.CreateToken(signer, classId, pupilId);
        await _room.ConnectAsync(serverUrl, token);
    }

    public async Task RaiseHandAsync(bool raised)
    {
        var attributes = new Dictionary<string, string> { ["hand"] = raised ? "up" : "down" };
        await {|GG2001:_room.LocalParticipant!.SetAttributesAsync(attributes)|};
    }

    public async ValueTask DisposeAsync() => await _room.DisconnectAsync();
}
